/** Totals with the parts told before them: in the sentence, or in the one before. */
import {isEach, isGiven, isTotal} from './cues.ts'
import {sum, type Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {allRuns, countedParts, isPart, likeTerms, runsToEnd, termsBefore, type Counted} from './nearby.ts'
import {productWays} from './product-ways.ts'
import {wordsIn} from '../figures/sentences.ts'
import type {Term, Terms} from './term.ts'

/** How a sentence begins that sums up the one before. */
const REFERS_BACK =
  /^["“]?(?:(?:and|so|but|yet) )?(?:that|this|these|those|which|it|they|together|in all|altogether|all told|between them|combined|in total|the (?:combined |overall |grand )?(?:total|sum|tally|bill|cost|result|two|three|four|five|six|lot|whole lot)|all of (?:it|them|that|this)|all (?:this|that|in)|all (?:two|three|four|five|six)|taken together|put together|added together|added up)\b/

/** "and has added her 14%" */
const ADDED =
  /\b(?:add(?:s|ed|ing)?|plus|another|extra|(?:a )?further|more|acquir(?:es|ed|ing)|bought|buys|buying|picks? up|picked up|gain(?:s|ed|ing)?|inherit(?:s|ed|ing)?|on top|took on|won|wins)\b/

function isAdded(last: Term | undefined): boolean {
  return (
    last !== undefined &&
    (ADDED.test(last.before) || /^(?:more|extra|additional|further|on top)\b/.test(last.after))
  )
}

/** "taking the number cleared since Friday, when 115 were, to 155" */
function isRunningTotal({article}: Terms, told: Term): boolean {
  if (!/(?:^|\s)to$/.test(told.lead)) return false
  const words = wordsIn(article, {start: told.sentence.start, end: told.start})
  return /\b(?:bring|tak|push|lift|rais|swell|put|carry)ing (?:the|its|his|her|their) (?:[a-z]+ ){0,2}(?:total|number|toll|tally|count|bill|figure|cost|sum|amount|haul|fleet|workforce)\b[^;:]*$/.test(
    words
  )
}

/** "at 55p": the price of each, which is no part of a bill. */
function isPriced({lead, mention}: Term): boolean {
  return mention.kind === 'money' && /\b(?:at|for)$/.test(lead)
}

export function totalClaims(terms: Terms, told: Term): Claim[] {
  if (told.sort === 'order' || told.sort === 'multiple' || told.sort === 'points') return []
  const before = termsBefore(terms, told, 2)
  if (before.length < 2) return []
  const isMarked = isTotal(told) || isRunningTotal(terms, told)
  if (!isMarked && !isGiven(told)) return []
  const own = before.filter((term) => term.sentence === told.sentence)
  const [parts, list] = partsFor(told, own, before)
  if (parts.length < 2 || parts.some(({term}) => !isPart(term))) return []
  if (!isMarked && parts.length !== 2) return []
  if (list === 'before' && !REFERS_BACK.test(told.before)) return []
  if (parts.some(({term, times}) => times === 1 && (isEach(term) || isPriced(term)))) return []
  const meant = sumOfCounted(told, parts)
  const ways = [meant, ...runsToEnd(parts).map((run) => sumOfCounted(told, run))]
  const excuses = [
    ...allRuns(likeTerms(before, told)).map((run) => sum(told, run)),
    ...productWays(told, before)
  ]
  return [
    {told, ways, excuses, reach: 1.6, onlySlips: !isMarked && !isAdded(parts.at(-1)?.term), slack: 0.004}
  ]
}

/** The parts in the total's own sentence; where there are none, all of the sentence before. */
function partsFor(told: Term, own: readonly Term[], before: readonly Term[]): [Counted[], 'own' | 'before'] {
  const mine = countedParts(own, told.sort)
  if (mine.length > 1) return [mine, 'own']
  const last = before.filter((term) => term.sentence !== told.sentence).at(-1)?.sentence
  if (last === undefined) return [mine, 'own']
  if (mine.length > 0) {
    const more = countedParts(
      before.filter((term) => term.sentence === last),
      told.sort
    )
    const isWith =
      more.length === 1 &&
      /^(?:with|adding|including|together with|added to|counting)\b/.test(own[0]?.before ?? '')
    return isWith ? [[...more, ...mine], 'own'] : [mine, 'own']
  }
  const earlier = before.filter((term) => term.sentence === last)
  return [countedParts(earlier, told.sort), 'before']
}

export function sumOfCounted(whole: Term, parts: readonly Counted[]): Equation {
  return {
    form: 'sum',
    parts: [{term: whole, times: -1}, ...parts],
    result: 0
  }
}
