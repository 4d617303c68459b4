/** Quotations: the pairs of marks with what they are, who says them, and how that is said. */
import type {Article, Quotation, Span} from './article.ts'
import {endAt, isCapitalAt, lowerAt, startAt, textAt} from './at.ts'
import {attributionAfter, attributionBefore, type Attribution, type Surroundings} from './attribution.ts'
import {verbAt} from './attribution-verb.ts'
import type {TokenRange} from './noun-phrase.ts'
import {settledKind, spokenKind} from './quotation-kind.ts'
import {pairMarks, type Pair} from './quote-marks.ts'

/** A pair that was looked at, for those after it. */
interface Read {
  readonly pair: Pair
  readonly attribution: Attribution | undefined
  readonly kind: Quotation['kind']
}

/** Finds an article's quotations, in order of their beginning. */
export function pairQuotations(article: Article): void {
  const pairs = pairMarks(article)
  const quotations: Quotation[] = []
  /** By depth: the quotation that is open, and the one before it at the same depth. */
  const parents: Pair[] = []
  let previous: Array<Read | undefined> = []
  pairs.forEach((pair, index) => {
    const parent = pair.depth > 0 ? parents[pair.depth - 1] : undefined
    parents.length = pair.depth
    parents.push(pair)
    previous = previous.slice(0, pair.depth + 1)
    const next = pairs.slice(index + 1, index + 8).find(({depth}) => depth <= pair.depth)
    const before = previous[pair.depth]
    const read = readPair(article, pair, {
      parent,
      previous: before,
      next: next?.depth === pair.depth ? next : undefined
    })
    previous[pair.depth] = read
    quotations.push(quotationOf(article, pair, read))
  })
  article.quotations = quotations
}

interface Neighbours {
  readonly parent: Pair | undefined
  readonly previous: Read | undefined
  readonly next: Pair | undefined
}

function readPair(article: Article, pair: Pair, neighbours: Neighbours): Read {
  const around = surroundingsOf(article, pair, neighbours)
  const settled = settledKind(article, pair, around)
  if (settled !== undefined) return {pair, attribution: undefined, kind: settled}
  const attribution = attributionOf(article, pair, around, neighbours.previous)
  const isSayingVerb =
    attribution?.verb !== undefined && verbAt(article, attribution.verb.from)?.isSaying !== false
  const kind = spokenKind(article, pair, around, {attribution, isSayingVerb})
  if (kind === 'scare' || kind === 'title') return {pair, attribution: undefined, kind}
  return {
    pair,
    attribution,
    kind: isInterrupted(article, pair, neighbours.previous, attribution) ? 'speech' : kind
  }
}

/** "…," said Mr Moyo, "we shall lose the herd": the second half of a sentence is speech as the first is. */
function isInterrupted(
  article: Article,
  pair: Pair,
  previous: Read | undefined,
  attribution: Attribution | undefined
): boolean {
  return (
    previous?.kind === 'speech' &&
    attribution !== undefined &&
    previous.attribution?.speaker === attribution.speaker &&
    previous.attribution?.verb === attribution.verb &&
    isBreath(textAt(article, pair.firstToken - 1))
  )
}

function isBreath(text: string | undefined): boolean {
  return text !== undefined && /^(?:,|—|–|-|--|;|:|\.|\?|!)$/.test(text)
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...'])

function surroundingsOf(article: Article, pair: Pair, {parent, previous, next}: Neighbours): Surroundings {
  const first = article.blockAt(pair.start)
  const last = article.blockAt(Math.max(pair.start, pair.end - 1))
  let lowest = parent === undefined ? (first?.firstToken ?? 0) : parent.firstToken + 1
  if (first !== undefined && parent === undefined && first.datelineEnd > first.start)
    lowest = Math.max(lowest, article.tokenIndexAt(first.datelineEnd))
  if (first !== undefined) lowest = Math.max(lowest, first.firstToken)
  const highest = Math.min(
    parent === undefined ? Infinity : parent.endToken - (parent.isClosed ? 1 : 0),
    last?.endToken ?? article.tokenCount
  )
  let from = pair.firstToken
  while (from > lowest) {
    const inside = previous?.pair
    if (inside !== undefined && from === inside.endToken && inside.endToken > inside.firstToken) {
      // a quotation that ends its sentence ends the reporter's as well
      if (ENDS.has(textAt(article, from - (inside.isClosed ? 2 : 1))) && !isLower(article, from)) break
      from = Math.max(lowest, inside.firstToken)
      continue
    }
    if (ENDS.has(textAt(article, from - 1))) break
    from--
  }
  const limit = Math.min(highest, next?.firstToken ?? highest)
  let to = pair.endToken
  while (to < limit && !ENDS.has(textAt(article, to))) to++
  return {from, opening: pair.firstToken, after: pair.endToken, to}
}

function isLower(article: Article, index: number): boolean {
  const type = article.types[index]
  return type?.kind === 'word' && !type.isCapitalised
}

function attributionOf(
  article: Article,
  pair: Pair,
  around: Surroundings,
  previous: Read | undefined
): Attribution | undefined {
  const last = textAt(article, pair.endToken - (pair.isClosed ? 2 : 1))
  const isOpen =
    /^[,!?…—–]$|^\.\.\.$/.test(last) ||
    (around.opening === around.from && (last !== '.' || !isCapitalAt(article, pair.endToken)))
  const before = isSameBlock(article, previous, pair) ? previous : undefined
  const isColon = textAt(article, pair.firstToken - 1) === ':'
  const own = isColon ? undefined : attributionAfter(article, around, isOpen)
  if (own !== undefined) return own
  const carried = before === undefined ? undefined : carriedOn(article, before, pair)
  if (carried !== undefined) return carried
  const isOutside = (index: number): boolean =>
    before === undefined || index >= before.pair.endToken || index < before.pair.firstToken
  const found = attributionBefore(article, around, {previous: undefined, isOutside})
  if (found !== undefined) return found
  return accordingTo(article, around)
}

function isSameBlock(article: Article, previous: Read | undefined, pair: Pair): boolean {
  return previous !== undefined && article.blockAt(previous.pair.end - 1) === article.blockAt(pair.start)
}

/** "…" was said in a first quotation of the same sentence, or of the one that its attribution ends. */
function carriedOn(
  article: Article,
  {pair: first, attribution, kind}: Read,
  pair: Pair
): Attribution | undefined {
  if (attribution === undefined || kind === 'title' || kind === 'term') return undefined
  const from = first.endToken
  // one that was carried on itself is carried no farther than the next words of the reporter
  const isCarried = attribution.isAfter && (attribution.speaker?.from ?? from) < first.firstToken
  if (isCarried && pair.firstToken - from > 1) return undefined
  let ends = 0
  for (let index = from; index < pair.firstToken; index++) {
    if (ENDS.has(textAt(article, index))) ends++
  }
  if (ends === 0) {
    const isColon = textAt(article, pair.firstToken - 1) === ':'
    return verbOfItsOwn(article, from, attribution, pair) ?? (isColon ? undefined : attribution)
  }
  const endsBefore = ends === 1 && ENDS.has(textAt(article, pair.firstToken - 1))
  return endsBefore && attribution.isAfter ? attribution : undefined
}

/** "she said, adding: …": a second verb with the first one's speaker. */
function verbOfItsOwn(
  article: Article,
  end: number,
  previous: Attribution,
  {firstToken, endToken}: Pair
): Attribution | undefined {
  const {isAfter, verb, speaker} = previous
  const from = isAfter ? Math.max(verb?.to ?? end, speaker?.to ?? end) : end
  let index = firstToken - 1
  while (index >= from && verbAt(article, index) === undefined) index--
  if (index < from) return undefined
  const around = {from, opening: firstToken, after: endToken, to: endToken}
  return attributionBefore(article, around, {previous, isOutside: () => true})
}

/** "The scheme was “close to collapse” by May, according to the auditor." */
function accordingTo(article: Article, {after, to}: Surroundings): Attribution | undefined {
  for (let index = after; index < to - 2; index++) {
    if (lowerAt(article, index) === 'according' && lowerAt(article, index + 1) === 'to') {
      return attributionAfter(article, {from: index, opening: index, after: index, to}, true)
    }
  }
  // "It was “a farce”, the minister said": after more of the reporter's words
  for (let index = after; index < to - 1; index++) {
    if (textAt(article, index) !== ',') continue
    const found = attributionAfter(article, {from: index, opening: index, after: index, to}, true)
    if (found !== undefined) return found
  }
  return undefined
}

function quotationOf(article: Article, pair: Pair, {attribution, kind}: Read): Quotation {
  const first = pair.parts[0] ?? {start: pair.start, end: pair.end}
  const last = pair.parts.at(-1) ?? first
  const speaker = spanOf(article, attribution?.speaker)
  const verb = spanOf(article, attribution?.verb)
  return {
    start: pair.start,
    end: pair.end,
    inner: {start: first.start, end: last.end},
    parts: pair.parts,
    mark: pair.mark,
    depth: pair.depth,
    isClosed: pair.isClosed,
    kind,
    ...(speaker === undefined ? {} : {speaker}),
    ...(verb === undefined ? {} : {verb}),
    firstToken: pair.firstToken,
    endToken: pair.endToken
  }
}

function spanOf(article: Article, range: TokenRange | undefined): Span | undefined {
  if (range === undefined) return undefined
  return {start: startAt(article, range.from), end: endAt(article, range.to - 1)}
}
