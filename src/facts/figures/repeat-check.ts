/**
 * One quantity with two values: "the £27.4m loan" after a loan of £24.7m, "all nine bells" of a tower that has eight,
 * "the 5-0 rout" after a match that ended 4-0, a headline that has another figure than its story.
 *
 * No single sign shows that two figures are of one thing, but several together do: that they look like each other, that
 * they count the same noun, that the words around them are the same, that the second is told as known.
 */
import type {Article} from '../../article/article.ts'
import {MONTH_PATTERN} from '../../language/calendar-names.ts'
import {uposOf} from '../../language/tagger/tags.ts'
import {roleOf} from './change.ts'
import type {Contradiction} from './contradiction.ts'
import {wrongFactFiles, wrongHeadlines} from './headline-check.ts'
import {roundedTo} from './interval.ts'
import {likenessOf, significantDigits} from './lookalike.ts'
import {changedScores} from './score-check.ts'
import {isToldSize} from './groups-told.ts'
import {areAlike, figureSentences, type Figure} from './sentences.ts'
import {likenessOfNouns, nounOf, sharedWords} from './things.ts'
import {figureSpan, writings} from './write.ts'

/** How much evidence there must be; each sign is worth one or two. */
const ENOUGH = 4.5

export function changedFigures(article: Article): Contradiction[] {
  const figures = figureSentences(article)
    .flatMap((sentence) => sentence.figures)
    .filter((figure) => zoneOf(figure) !== 'table' && !isInTitle(figure))
  const shown = [...wrongHeadlines(article), ...wrongFactFiles(article)]
  const told = new Set(shown.flatMap((each) => each.figures))
  return [
    ...shown,
    ...changedScores(figures),
    ...figures
      .flatMap((_, index) => changedFigure(figures, index))
      .filter((each) => !each.figures.some((mention) => told.has(mention)))
  ]
}

/** “Thirty Winters at Sea”: a figure that belongs to the name of a work. */
function isInTitle({mention, sentence}: Figure): boolean {
  return sentence.article.quotationAt(mention.start)?.kind === 'title'
}

/** So many figures on either side are one story; a longer text is an archive. */
const REACH = 200

/** The earlier figure that one should repeat, if there is enough to show that it should. */
function changedFigure(figures: readonly Figure[], index: number): Contradiction[] {
  const figure = figures[index]
  if (figure === undefined || !isOneQuantity(figure) || isOfOther(figure)) return []
  const near = figures.slice(Math.max(0, index - REACH), index + REACH)
  const alike = near.filter((other) => other !== figure && areAlike(other.mention, figure.mention))
  if (alike.some((other) => isTheSame(other, figure))) return []
  const candidates = figures
    .slice(Math.max(0, index - REACH), index)
    .filter(
      (earlier) => alike.includes(earlier) && earlier.sentence !== figure.sentence && isOneQuantity(earlier)
    )
  if (candidates.length === 0) return []
  const same = sameAs(figure, alike)
  const [best] = candidates
    .map((earlier) => ({earlier, evidence: evidenceFor(earlier, figure, same)}))
    .filter(({evidence}) => evidence >= ENOUGH)
    .sort((a, b) => b.evidence - a.evidence)
  return best === undefined ? [] : [contradictionOf(figure, best.earlier)]
}

function isOneQuantity(figure: Figure): boolean {
  const {kind, value = 0} = figure.mention
  return (
    /^(?:money|cardinal|measure|percent)$/.test(kind) &&
    value > 1 &&
    (TAKEN_UP.test(figure.before) ||
      !(kind === 'cardinal' ? /^from$/ : /^(?:from|by)$/).test(roleOf(figure) ?? ''))
  )
}

/** "the loss of 2.6 billion litres": told before. */
const TAKEN_UP = /(?:^|\s)the (?:loss|gain|rise|fall|cut|saving|increase|change) of$/

/** Words that make a figure one of another time, place or sort. */
const OTHERS =
  /\b(?:previous|last|earlier|original|initial|first|second|third|next|new|former|old|other|another|additional|extra|further|remaining|rest|usual|average|target|than|from|against|compared|previously|predicted|forecast|expected|only|just|or|up|every)(?: (?:the|its|their|a|an))?$/
const OTHERS_AFTER = new RegExp(
  String.raw`^(?:previous|earlier|former|other|of (?:last|the previous)|a year (?:ago|earlier)|(?:in|for|last|the previous) (?:year|month|19|20|${MONTH_PATTERN})|or\b)`
)

function isOfOther({before, after}: Figure): boolean {
  return OTHERS.test(before) || OTHERS_AFTER.test(after) || SUPPOSED.test(before)
}

/** "if it is 200 strong" */
const SUPPOSED = /\b(?:if|unless|suppose|imagine|say)(?: [a-z']+){0,3}$/

function isTheSame(one: Figure, other: Figure): boolean {
  const difference = Math.abs((one.mention.value ?? 0) - (other.mention.value ?? 0))
  return difference <= Math.max(roundedTo(one.mention), roundedTo(other.mention)) / 2
}

/** "The £4m deal", "all 47 fish", "each of the 31 boats", "2,734 of them": what shows that a figure was told before. */
const ALL =
  /(?:^|\s)(?:all(?: (?:of )?(?:the|its|their|those|these))?|the (?:whole|entire|full) [a-z]+ of|(?:each|none|both|every one|any one|nine out of ten|most|some|many|half) of (?:the|its|their|those|these))$/
const DEFINITE = /(?:^|\s|["“‘(])(?:the [a-z-]+ of|the|that|this|those|these|its|their|his|her|[a-z]+'s)$/
const OF_THEM = /^of (?:them|those|these)\b/

function isDefinite({before, mention: {kind}}: Figure): boolean {
  return DEFINITE.test(before) && !(kind === 'cardinal' && before.endsWith('that')) // "said that 40 people"
}

function evidenceFor(earlier: Figure, figure: Figure, same: readonly Figure[] | undefined): number {
  const nouns = likenessOfNouns(earlier, figure)
  if (areItsParts(figure, earlier) || areOfTwoStuffs(earlier, figure)) return 0
  if ([earlier, figure].some(isLoose) || isOfOther(earlier)) return 0
  if (nouns === 'other' && !areUnmistakable(earlier, figure)) return 0
  const likeness = likenessInValue(earlier, figure)
  const isAll = ALL.test(figure.before)
  // no third value
  const isOnly = same?.every(({mention}) => mention.value === earlier.mention.value) === true
  const isRetold = nouns === 'same' && isOnly && (isAll || isSetAlone(figure))
  if (likeness === 0 && !isRetold) return 0
  // "his 24 fish" are not the 29 seats, and any people are some people
  const isSetApart = isAll || isDefinite(figure) || OF_THEM.test(figure.after)
  if (nouns === 'similar' && !isLikeEnough(earlier, likeness, {isAll, isSetApart})) return 0
  const shared = sharedWords(earlier, figure) - (nouns === 'same' ? 1 : 0)
  return (
    likeness +
    (nouns === 'same' ? 2 : nouns === 'similar' ? 1 : 0) +
    Math.min(Math.max(shared, 0), 2) +
    (isAll ? 2 : isSetApart ? 1.5 : 0) +
    (isShownAbove(earlier, figure) ? 1.5 : 0) +
    (isOnly ? 1 : 0) +
    (areBothHyphened(earlier, figure) ? 1 : 0)
  )
}

/** Whether a figure of a similar noun may be the earlier one: not one of a row, and like it in value or set apart. */
function isLikeEnough(
  earlier: Figure,
  likeness: number,
  {isAll, isSetApart}: {readonly isAll: boolean; readonly isSetApart: boolean}
): boolean {
  if (earlier.mention.counts === undefined) return false
  return isAll || likeness >= 2 || (likeness >= 1.5 && isSetApart)
}

/** "340 pounds of copper … the theft of 430 pounds of wire" */
function areOfTwoStuffs(earlier: Figure, figure: Figure): boolean {
  const [one, other] = [earlier, figure].map(({after}) => STUFF.exec(after)?.[1]?.split(' ') ?? [])
  return (
    figure.mention.kind === 'measure' &&
    one !== undefined &&
    other !== undefined &&
    one.length > 0 &&
    other.length > 0 &&
    !one.some((word) => other.includes(word))
  )
}

const STUFF =
  /^of ((?:[a-z-]+ ){0,3}?[a-z-]+)(?=[,.;:]|$| (?:from|in|at|on|to|was|were|is|are|and|that|which|had|has)\b)/

/** "The 17 whales swam off": no more is said to tell them from others, and their number is to be had from nowhere. */
function isSetAlone({mention, before, after, sentence: {article}}: Figure): boolean {
  const {value = 0, counts = '', kind, countsToken} = mention
  if (kind !== 'cardinal' || value > 99 || !/(?:^|\s)(?:the|these|those)$/.test(before)) return false
  if (!after.startsWith(counts.toLowerCase()) || countsToken === undefined) return false
  const next = article.types[countsToken + 1]
  const isClosed = next === undefined || /^[.,;:?!”"’)–—]$/.test(next.text)
  const isSubject = /^AUX$/.test(uposOf(article.tags[countsToken + 1] ?? 0))
  return (isClosed || isSubject) && !isToldSize(article, value, mention)
}

/** "36 pupils … 20 girls and 16 boys": the figures of the sentence make the earlier one. */
function areItsParts({sentence, mention}: Figure, {mention: {value = 0}}: Figure): boolean {
  const values = sentence.figures
    .filter((each) => areAlike(each.mention, mention))
    .map((each) => each.mention.value ?? 0)
  return values.length > 1 && Math.abs(values.reduce((sum, each) => sum + each, 0) - value) < 1e-6
}

/** Four digits and more with two of them changed about: "seats 1,859 people … all 1,589 seats". */
function areUnmistakable({mention: {value: a = 0}}: Figure, {mention: {value: b = 0}}: Figure): boolean {
  return likenessOf(a, b) === 'transposed' && Math.min(significantDigits(a), significantDigits(b)) > 3
}

function isLoose({mention}: Figure): boolean {
  return /^(?:almost|more-than|at-least|less-than)$/.test(mention.approx ?? '')
}

/** What the likeness of two values is worth: the more digits they have, the less can it be chance. */
function likenessInValue(earlier: Figure, figure: Figure): number {
  const {value: a = 0} = earlier.mention
  const {value: b = 0} = figure.mention
  const digits = Math.max(significantDigits(a), significantDigits(b))
  switch (likenessOf(a, b)) {
    case 'transposed':
      return Math.min(Math.max(digits, a >= 100 && a < 1000 ? 3 : 2), 4)
    case 'teen':
      return 2
    case 'digit':
      if (figure.mention.kind === 'percent') return 0
      return digits > 3
        ? 2
        : digits > 2
          ? 1.5
          : Math.min(significantDigits(a), significantDigits(b)) > 1
            ? 1
            : 0
    case 'size':
      return worthOfSize(Math.max(a / b, b / a), digits)
    case undefined:
      return 0
  }
}

/** Millions for billions are commoner than a nought too many; more than three noughts are no slip. */
function worthOfSize(ratio: number, digits: number): number {
  if (ratio > 1001) return 0
  if (ratio > 900) return digits > 2 ? 4.5 : digits > 1 ? 3.5 : 1
  return digits > 1 ? 1.5 : 1
}

/** The figures of the same sort, or of the noun where that is known; undefined where nothing tells which they are. */
function sameAs(figure: Figure, alike: readonly Figure[]): readonly Figure[] | undefined {
  const noun = nounOf(figure)
  if (figure.mention.kind === 'cardinal' && noun === undefined) return undefined
  return noun === undefined ? alike : alike.filter((other) => likenessOfNouns(other, figure) === 'same')
}

/** One of the two in the headline, the standfirst or a caption. */
function isShownAbove(earlier: Figure, figure: Figure): boolean {
  return [earlier, figure].some((each) => /^(?:headline|standfirst|caption)$/.test(zoneOf(each)))
}

/** "the 71-mile walk" after "a 17-mile hike" */
function areBothHyphened({mention: one}: Figure, {mention: other}: Figure): boolean {
  return one.kind === 'measure' && /-\p{L}/u.test(one.text) && /-\p{L}/u.test(other.text)
}

function contradictionOf({mention}: Figure, {mention: earlier}: Figure): Contradiction {
  const isSize = mention.kind === 'money' && likenessOf(mention.value ?? 0, earlier.value ?? 0) === 'size'
  return {
    at:
      mention.kind === 'money'
        ? {start: mention.start, end: mention.start + mention.text.length}
        : figureSpan(mention),
    expected: isSize ? [earlier.text] : writings(mention, earlier.value ?? 0),
    reckoning: `“${mention.text}” here, “${earlier.text}” in the other place`,
    figures: [mention, earlier]
  }
}

function zoneOf({sentence}: Figure): string {
  return sentence.sentence.block.zone
}
