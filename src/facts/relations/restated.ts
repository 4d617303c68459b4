/** What is one amount in two forms: “a third, 33%”, “one in five, or 20%”, and one shot “for each of those people”. */
import type {Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {likeTerms, termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'

const BESIDE =
  /^(?:of (?:the |its |their |all |his |her |those )*(?:[a-z'-]+ ){0,3}[a-z'-]+(?=,)|(?:[a-z'-]+ ){0,3}[a-z'-]+(?=,? or\b| \())? ?(?:,|,? or|\(|–|—|,? that is,?|,? which is|,? i\.e\.)(?: (?:about|some|just|nearly|almost|only|around|roughly|exactly))*$/
const OF_OTHER =
  /^(?:\)?,? ?)(?:of|more|less|fewer|higher|lower|up|down|above|below|increase|rise|fall|drop|cut|each|interest|stake|in|for|on|said|say|were|was|are|is|had|have|did|from|to|a (?:year|month|week)|the (?:previous|last|usual|normal|average))\b/

/** One share in two forms, side by side; the second closes the aside. */
export function restatedShares(terms: Terms, told: Term): Claim[] {
  const [first] = termsBefore(terms, told, 0).slice(-1)
  if (
    told.sort !== 'share' ||
    told.mention.kind === 'points' ||
    first?.sort !== 'share' ||
    told.index - first.index !== 1
  )
    return restatedPair(terms, told)
  if (told.mention.kind === first.mention.kind || !BESIDE.test(told.before)) return restatedPair(terms, told)
  if (/,$/.test(told.before) && !/^[,)–—;.]/.test(`${told.after}.`)) return []
  if (OF_OTHER.test(told.after) && !/^[,.;)]/.test(told.after)) return []
  const [one, other] = [narrow(told), narrow(first)]
  return [{told: one, ways: [equal(one, other)], slack: 0.001}]
}

/** “from one in four to one in five, or from 25% to 20%” */
function restatedPair(terms: Terms, told: Term): Claim[] {
  const [a, b, c] = termsBefore(terms, told, 0).slice(-3)
  if (a === undefined || b === undefined || c === undefined || told.sort !== 'share') return []
  const areTwo = [a, b, c].every((term) => term.sort === 'share') && b.before === 'to' && told.before === 'to'
  const isSaidAgain =
    /(?:,|\(|or|that is|–|—)(?: from)?$/.test(c.before) &&
    a.mention.kind === b.mention.kind &&
    c.mention.kind === told.mention.kind &&
    a.mention.kind !== c.mention.kind
  return areTwo && isSaidAgain
    ? [
        {told, ways: [equal(told, b)], slack: 0.03},
        {told: c, ways: [equal(c, a)], slack: 0.03}
      ]
    : []
}

const FOR_EACH =
  /^(?:[a-z-]+ ){0,3}[a-z-]+,? (?:one|a single one),? (?:for|to|from|by) (?:each|every one|every) (?:of (?:the|those|these|them|its|their|whom|which)|[a-z]+)\b/

/** “41,300 second doses, one for each of those people” */
export function onePerHead(terms: Terms, told: Term): Claim[] {
  if (told.sort !== 'count' || told.value < 10) return []
  if (!FOR_EACH.test(wordsAfter(terms, told))) return []
  const like = likeTerms(termsBefore(terms, told, 2), told)
  return like.length === 0
    ? []
    : [{told, ways: [...like].reverse().map((other) => equal(told, other)), onlySlips: true}]
}

/** The words behind a figure to the end of its sentence, small figures among them. */
function wordsAfter({all}: Terms, told: Term): string {
  const rest = all.slice(told.place + 1, told.place + 3).filter(({sentence}) => sentence === told.sentence)
  return [told.after, ...rest.map(({text, after}) => `${text.toLowerCase()} ${after}`)].join(' ').trim()
}

/** Side by side, "three in five" may be three points off. */
const LOOSE_POINTS = 0.03

function narrow(term: Term): Term {
  if (term.mention.kind === 'percent' || term.approx !== undefined) return term
  return {...term, low: term.value - LOOSE_POINTS, high: term.value + LOOSE_POINTS}
}

function equal(told: Term, other: Term): Equation {
  return {
    form: 'product',
    parts: [
      {term: told, times: 1},
      {term: other, times: -1}
    ],
    result: 1
  }
}
