/** Parts that do not sum to their total. */
import type {Article} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import type {Contradiction} from './contradiction.ts'
import {stepOf} from './interval.ts'
import {significantDigits} from './lookalike.ts'
import {areOpposite, isInBrackets, listOf, partLists, type PartList} from './parts.ts'
import {wrongHundreds} from './hundred-check.ts'
import {wrongRests} from './rest-check.ts'
import {areAlike, figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {isRight} from './sum-rounding.ts'
import {blame, slipsOf, sumOf, type Sum} from './sum-slip.ts'
import {wrongDivisions, wrongLines, wrongTogether} from './together-check.ts'
import {wrongTolls} from './toll-check.ts'

/** How a list hangs on its total, from the surest to the least sure. */
type Link = 'marked' | 'of' | 'loose'

interface ListedSum extends Sum {
  readonly link: Link
  readonly isParallel: boolean
}

/** Of two that share a figure, the first found is told. */
export function wrongSums(article: Article): Contradiction[] {
  const told = new Set<NumberMention>()
  return [
    wrongLists,
    wrongHundreds,
    wrongRests,
    wrongTolls,
    wrongTogether,
    wrongLines,
    wrongDivisions
  ].flatMap((check) => {
    const found = check(article).filter(({figures}) => !figures.some((each) => told.has(each)))
    for (const {figures} of found) for (const each of figures) told.add(each)
    return found
  })
}

function wrongLists(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap((sentence, index) =>
    partLists(sentence).flatMap((list) => {
      if (isOpenEnded(list)) return []
      const sums = finest([...sumsWithin(sentence, list), ...sumsBefore(sentences, index, list)])
      if (sums.length === 0 || sums.some(isRight) || sums.some(hasOnes)) return []
      const wrong = sums.find((sum) => isPlausible(sum))
      return wrong === undefined ? [] : [blame(article, wrong)]
    })
  )
}

/** "12 oaks, 30 limes and one that nobody could name": a last part that is no figure. */
function isOpenEnded({parts}: PartList): boolean {
  const after = parts.at(-1)?.after ?? ''
  return /^[^.;:]{0,40}?,? (?:and|plus|with) (?:one|an?|another|others|some|several|many|the (?:rest|others)) /.test(
    after
  )
}

/** "18 of the 25 boats, sold four": what follows belongs to the 24. */
function isOutOf({index, before}: Figure): boolean {
  return index > 0 && /^of (?:the|its|their|all)$/.test(before)
}

/** "the queue had stood there since six": a time of day. */
function isClock({mention: {kind, counts, value = 0}, lead}: Figure): boolean {
  return (
    kind === 'cardinal' &&
    counts === undefined &&
    value <= 12 &&
    /\b(?:since|at|until|till|by|before|after)$/.test(lead)
  )
}

/** "two of fraud, one of theft and one of perjury": what stands as "one" is no figure, and may be a part. */
function hasOnes({total, parts}: Sum): boolean {
  const {article, sentence} = (parts[0] ?? total).sentence
  const text = article.text.slice(sentence.start, sentence.end).toLowerCase()
  const ones =
    text.match(
      /(?:,|:|\band|\bplus)(?: (?:the|a|just|only|now))? ?one(?= [a-z])(?! of (?:the|them|those|these))/g
    )?.length ?? 0
  const rest = (total.mention.value ?? 0) - sumOf(parts)
  return ones > 0 && rest > 0 && rest <= ones
}

/** Without the totals that only round another: £41,000 in the headline for £41,260. */
function finest(sums: readonly ListedSum[]): ListedSum[] {
  return sums.filter(
    ({total}) =>
      !sums.some(
        (other) =>
          stepOf(other.total.mention) < stepOf(total.mention) &&
          Math.abs((other.total.mention.value ?? 0) - (total.mention.value ?? 0)) <= stepOf(total.mention) / 2
      )
  )
}

/** A breakdown that is announced in so many words, before the first of its parts. */
const MARK_WITHIN =
  /\b(?:made up of|consist(?:s|ed|ing)? of|compris(?:e|es|ed|ing)|(?:divided|split|shared|broken down|distributed|allocated)(?: up)?(?: equally)? (?:into|between|among|amongst)|between them|of which|namely)\b|(?:[:–—]|\()(?: [\w'-]+){1,5}$/
const MARK =
  /(?:[:(–—]|\bnamely|\b(?:made up|consist(?:s|ed|ing)?) of|\bcompris(?:e|es|ed|ing)|\b(?:divided|split|broken down)(?: up)? (?:into|between|among)|\bsplit)$/
const OPEN_LIST =
  /\b(?:includ(?:e|es|ed|ing)|among (?:them|those|whom)|such as|notably|at least|more than|up (?:from|on)|down (?:from|on)|rose|fell|than)\b/
const TOTAL_AFTER =
  /(?:\b(?:a |the |an? (?:combined|overall|grand) )?total (?:of|to|at|was|is|cost of|bill of|for [a-z' -]{3,25} of)|\bmaking|\b(?:brings?|brought|bringing|takes?|took|taking|puts?|putting) (?:the|its|his|her|their) (?:[a-z]+ )?(?:bill|total|cost|number|figure|tally|toll|haul|sum|price|spend|outlay|count)(?: [a-z]+){0,2} (?:up )?to|\b(?:adding|adds|added|add|totall?ing|totals|totalled|amounting|comes|came|coming) (?:up )?(?:to)?|\bin total,?|\bbetween them,?|\ball,?)$/
const TOTAL_AFTER_WORDS = /^(?:[a-z-]+ ){0,2}(?:in (?:all|total)|altogether|all told|overall)\b/

/** Totals in the list's own sentence. */
function sumsWithin({figures}: FigureSentence, list: PartList): ListedSum[] {
  const [first] = list.parts
  const last = list.parts.at(-1)
  if (first === undefined || last === undefined) return []
  const {parts, isParallel} = list
  const sums: ListedSum[] = []
  const after = figures[last.index + 1]
  if (after !== undefined && areAlike(after.mention, first.mention) && isTotalAfter(after)) {
    return [{total: after, parts, link: 'marked', isParallel}]
  }
  // the last figure of a list may be its total: "12 in Ash and 14 in Beck, making 26"
  if (isTotalAfter(last) && parts.length > 2) {
    return [{total: last, parts: parts.slice(0, -1), link: 'marked', isParallel}]
  }
  // the first may be it too: "Eleven flights were diverted, eight to Ash and three to Beck"
  if (parts.length > 2 && isTotalFirst(first, parts) && !isOutOf(first)) {
    const rest = listOf(parts.slice(1))
    sums.push({
      total: first,
      parts: rest.parts,
      link: linkOf(first, parts[1], rest),
      isParallel: rest.isParallel
    })
  }
  if (OPEN_LIST.test(first.before)) return sums
  for (const total of figures.slice(0, first.index).reverse()) {
    if (
      !areAlike(total.mention, first.mention) ||
      !isLarger(total, parts) ||
      isClock(total) ||
      isOutOf(total)
    )
      continue
    if (OPEN_LIST.test(wordsFrom(total, first))) continue
    sums.push({total, parts, link: linkOf(total, first, list), isParallel})
  }
  return sums
}

function isTotalAfter({lead, before, after}: Figure): boolean {
  return TOTAL_AFTER.test(lead) || TOTAL_AFTER.test(before) || TOTAL_AFTER_WORDS.test(after)
}

const OF_THEM = /^of (?:them|these|those|which|whom)\b/

/** "Eleven flights …, eight of them to Ash and three to Beck": more than each of the others, and they are alike. */
function isTotalFirst(first: Figure, parts: readonly Figure[]): boolean {
  const rest = parts.slice(1)
  const [second] = rest
  if (second === undefined || !isLarger(first, rest) || OPEN_LIST.test(second.before)) return false
  const {counts, kind} = first.mention
  if (OF_THEM.test(second.after)) return true
  if (counts === undefined && kind === 'cardinal') return false
  if (counts !== undefined && rest.some(({mention}) => mention.counts === counts)) return false
  if (/^(?:of|out of)\b/.test(first.before) || /, with$/.test(second.lead)) return true
  return NEXT_TO_TOTAL.test(second.before)
}

/** "nine carols, five …", "45 seats, of which the Greens hold eight" */
const NEXT_TO_TOTAL = /^(?:[a-z'-]+ ){0,4}?[a-z'-]+(?:,|:| \(| –| —)(?: [a-z'-]+){0,5}$/

/** "three jobs: £410 for the roof, £265 for the door and £90 for the bell": the parts are as many as was announced. */
function isAnnounced({parts}: PartList): boolean {
  const [first] = parts
  const count = first?.sentence.figures[first.index - 1]?.mention
  return (
    count?.kind === 'cardinal' &&
    count.value === parts.length &&
    count.counts !== undefined &&
    first?.lead.endsWith(':') === true
  )
}

function linkOf(total: Figure, first: Figure | undefined, {isClosed, isParallel, parts}: PartList): Link {
  if (first === undefined) return 'loose'
  const between = wordsFrom(total, first)
  const isBracketed = parts.every(isInBrackets)
  if (!isBracketed && (MARK.test(first.lead) || MARK.test(between))) return 'marked'
  if (isParallel && MARK_WITHIN.test(between)) return 'marked'
  const isOf = /(?:^|\s)(?:of|out of)(?: (?:the|its|all|his|her|their|those|these|a total of))*$/.test(
    total.before
  )
  if (areResults(total, parts)) return 'marked'
  if (areOpposite(parts) && /^[a-z'-]+(?: [a-z'-]+){0,5}(?:,|:| \(| –| —)?$/.test(between)) return 'of'
  if (isClosed || OF_THEM.test(first.after)) return isOf ? 'marked' : 'of'
  return isOf ? 'of' : 'loose'
}

/** "played 12 matches, winning seven, drawing two and losing three" */
function areResults({mention, lead}: Figure, parts: readonly Figure[]): boolean {
  const words = parts.map(
    ({before, after}) => `${before.split(' ').slice(-1).join(' ')} ${after.split(' ').slice(0, 2).join(' ')}`
  )
  const has = (pattern: RegExp): boolean => words.some((each) => pattern.test(each))
  const isGames =
    /^(?:matches|games|bouts|fights|outings|starts|meetings|contests|ties|tests)$/.test(
      mention.counts ?? ''
    ) || /\bplay(?:ed|ing)$/.test(lead)
  return (
    isGames &&
    parts.length > 2 &&
    has(/\bw[io]n/) &&
    has(/\b(?:lost|losing|loss|defeat)/) &&
    has(/\bdr[ae]w|\btie|\btying/)
  )
}

/** The words between two figures of a sentence. */
function wordsFrom(from: Figure, to: Figure): string {
  const {figures} = from.sentence
  return figures
    .slice(from.index + 1, to.index + 1)
    .map(({before}) => before)
    .join(' # ')
}

function isLarger({mention}: Figure, parts: readonly Figure[]): boolean {
  return parts.every((part) => (part.mention.value ?? 0) < (mention.value ?? 0))
}

const REFERS_BACK =
  /^(?:of (?:these|those|them|the [a-z]+)|they|these|those|the [a-z-]+(?: [a-z-]+)?) ?(?:,|–|—|:|\(|are|were|will|include|came|comprise|consist)?/

/** “a choir of eight men and six boys”: they are the whole of something that is not counted. */
const OWN_WHOLE = /^(?:an?|the|his|her|its|their) (?:[a-z-]+ )?(?!total)[a-z-]+ of$/

function mayBeTotal(total: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts
  return (
    first !== undefined &&
    areAlike(total.mention, first.mention) &&
    isLarger(total, parts) &&
    !isClock(total) &&
    !isOutOf(total)
  )
}

/** Totals in the sentences before, and in the headline. */
function sumsBefore(sentences: readonly FigureSentence[], index: number, list: PartList): ListedSum[] {
  const [first] = list.parts
  const {parts, isParallel, isClosed} = list
  const own = sentences[index]
  const isWhole = isClosed || isAnnounced(list)
  if (first === undefined || own === undefined || !(isParallel || isWhole)) return []
  if (first.index > (isAnnounced(list) ? 1 : 0) || OPEN_LIST.test(first.before)) return []
  if (OWN_WHOLE.test(first.lead)) return []
  const sums: ListedSum[] = []
  for (let at = index - 1; at >= 0; at--) {
    const sentence = sentences[at]
    if (sentence === undefined) continue
    const distance = own.sentence.index - sentence.sentence.index
    const isHeadline = /^(?:headline|standfirst|list)$/.test(sentence.sentence.block.zone)
    for (const total of [...sentence.figures].reverse()) {
      if (!mayBeTotal(total, parts)) continue
      const isNear = distance <= 2
      const isReferred = REFERS_BACK.test(first.before) || first.before === '' || isAnnounced(list)
      const isTold = significantDigits(total.mention.value ?? 0) >= 3
      if (isTold || (isReferred && isNear) || (isHeadline && parts.length > 2))
        sums.push({
          total,
          parts,
          link: isNear && isReferred ? 'of' : 'loose',
          isParallel: isParallel || isWhole
        })
    }
  }
  return sums
}

/** Whether the difference is that of a slip, and not of other things or of parts that are not all told. */
function isPlausible(sum: ListedSum): boolean {
  const {total, link, isParallel, parts} = sum
  const whole = total.mention.value ?? 0
  const difference = sumOf(parts) - whole
  const share = Math.abs(difference) / whole
  const isLike = slipsOf(sum).length > 0
  switch (link) {
    case 'marked':
      return share <= 0.4 || isLike
    case 'of':
      if (areOpposite(parts)) return share <= 0.3 || isLike
      if (!isParallel) return false
      return difference > 0 ? share <= 0.3 || isLike : parts.length > 2 && share <= 0.1 && isLike
    default:
      return isParallel && parts.length > 2 && isLike && share <= 0.15
  }
}
