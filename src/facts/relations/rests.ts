/** What is left: the whole less its other parts, each as often as it is told to count. */
import {isRest} from './cues.ts'
import type {Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {countedParts, isPart, likeTerms, termsAfter, termsBefore, type Counted} from './nearby.ts'
import type {Term, Terms} from './term.ts'

const REACH = 3

/** “88 from 161 balls, with 52 still needed”: what was scored is no part of the turns that it took. */
const TURNS = /^(?:ball|over|minute|inning|frame|shot|attempt)s?$/

export function restClaims(terms: Terms, told: Term): Claim[] {
  if (told.sort === 'order' || told.sort === 'multiple' || told.approx !== undefined) return []
  if (told.sort === 'share') return [] // reckoned from a hundred, which nobody writes
  const before = [...termsBefore(terms, told, REACH), ...wholeBehind(terms, told)]
  const like = likeTerms(before, told)
  const whole = largest(like.filter((term) => term.value > told.value))
  if (
    whole === undefined ||
    TURNS.test(whole.noun ?? '') ||
    !(isRest(told) || isAfterDeductions(terms, told))
  )
    return []
  const parts = partsOf(before, whole, told)
  if (parts.length === 0 || parts.some(({term}) => !isPart(term))) return []
  const [first] = parts
  const isClose = first !== undefined && told.sentence.index - first.term.sentence.index <= 1
  const excuses = like.flatMap((other) => {
    const rest = countedParts(
      before.filter((term) => term.place > other.place),
      told.sort
    )
    const runs = rest.flatMap((_, end) => rest.slice(0, end + 1).map((__, from) => rest.slice(from, end + 1)))
    return runs.map((run) => leftOver(other, run, told))
  })
  const isOneVoice = parts.every(({term}) => isQuoted(terms, term) === isQuoted(terms, told))
  const isOne = parts.length > 1 || isSameSentence(parts, told) || like.length === 2
  return [
    {
      told,
      ways: [leftOver(whole, parts, told)],
      excuses,
      reach: 1.8,
      onlySlips: !isClose || !isOne || !isOneVoice
    }
  ]
}

function isQuoted({article}: Terms, {start}: Term): boolean {
  return article.quotationAt(start) !== undefined
}

/** "£95 left of his £600": the whole stands after what is left. */
function wholeBehind(terms: Terms, told: Term): Term[] {
  const [next] = termsAfter(terms, told, 0)
  return next !== undefined &&
    /^(?:[a-z]+ ){0,2}(?:of|out of|from) (?:his|her|its|their|the|a|an|that|this)$/.test(next.before)
    ? [next]
    : []
}

/** What is told after the whole; before it, where it is named as that of which they are: "11 of its 76 players". */
function partsOf(before: readonly Term[], whole: Term, told: Term): Counted[] {
  const after = countedParts(
    before.filter((term) => term.place > whole.place),
    told.sort
  )
  const isBehind = whole.place > told.place
  const isOf = /(?:^|\s)(?:of|from|out of)(?: (?:its|the|their|his|her|a total of))?$/.test(whole.before)
  const all =
    after.length > 0 || !(isBehind || isOf)
      ? after
      : countedParts(
          before.filter(({place, sentence}) => place < whole.place && sentence === whole.sentence),
          told.sort
        )
  return all.filter(({term}) => term.value < whole.value)
}

const DEDUCTED =
  /^(?:after|less|minus|net of|once|deducting|allowing for|from this|from that|out of (?:this|that|it|which))\b/
const DEDUCTIONS =
  /\b(?:gifts?|bequests?|legac(?:y|ies)|tax(?:es)?|costs?|fees?|expenses|deductions?|debts?|payments?|paying|paid|commission|charges?|dut(?:y|ies)|donations?|deducting|wages|rent|interest|repayments?|repaying|spending|spent)\b/

/** "After gifts of … to …, the home receives": what is left when all the figures before it are taken away. */
function isAfterDeductions({bySentence}: Terms, told: Term): boolean {
  const own = bySentence.get(told.sentence) ?? []
  const [first] = own
  const last = own.findLast(({sort}) => sort === told.sort)
  return (
    first !== undefined &&
    first !== told &&
    last === told &&
    DEDUCTED.test(first.before) &&
    DEDUCTIONS.test(first.before)
  )
}

function isSameSentence(parts: readonly Counted[], told: Term): boolean {
  return parts.every(({term}) => term.sentence === told.sentence)
}

function largest(terms: readonly Term[]): Term | undefined {
  return [...terms].sort((a, b) => b.value - a.value)[0]
}

export function leftOver(whole: Term, parts: readonly Counted[], told: Term): Equation {
  return {
    form: 'sum',
    parts: [{term: told, times: 1}, ...parts, {term: whole, times: -1}],
    result: 0
  }
}
