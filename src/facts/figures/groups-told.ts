/**
 * The groups of which an article tells how many belong to them, in numbers ("four schools"), in names ("Ashby, Measham and
 * Heather") or in a word ("the trio"); and whether a number that takes one of them up is anywhere to be had from them.
 */
import type {Article, Span} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import {KINSHIP} from '../../language/person-words.ts'
import {agedNames} from './aged-names.ts'
import {seriesOf} from './series.ts'
import {wordSet} from '../../language/word-set.ts'

export interface ToldGroup extends Span {
  readonly size: number
  readonly sentence: number
  /** Whether it is certainly a group that the next sentences may take up, and not a number by the way. */
  readonly isFirm: boolean
  readonly mention?: NumberMention
}

/** Words that say how many belong to a group. */
export const GROUP_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    pair: 2,
    duo: 2,
    twosome: 2,
    couple: 2,
    twins: 2,
    both: 2,
    neither: 2,
    either: 2,
    trio: 3,
    threesome: 3,
    triplets: 3,
    trilogy: 3,
    quartet: 4,
    foursome: 4,
    quadruplets: 4,
    quintet: 5,
    sextet: 6,
    septet: 7,
    octet: 8,
    nonet: 9
  })
)

const MOST = 99
const made = new WeakMap<Article, readonly ToldGroup[]>()

/** In order of their place; worked out once for all checks. */
export function groupsTold(article: Article): readonly ToldGroup[] {
  let groups = made.get(article)
  if (groups === undefined) {
    groups = [...counts(article), ...words(article), ...series(article), ...aged(article)].sort(
      (a, b) => a.start - b.start
    )
    made.set(article, groups)
  }
  return groups
}

/** So many sentences on either side are one story; a longer text is an archive. */
const FURTHEST = 40

/** The groups told in the sentences around one, in order. */
export function groupsNear(article: Article, sentence: number): readonly ToldGroup[] {
  const groups = groupsTold(article)
  const first = firstFrom(groups, sentence - FURTHEST)
  return groups.slice(first, firstFrom(groups, sentence + FURTHEST + 1))
}

/** The index of the first group of a sentence or a later one. */
function firstFrom(groups: readonly ToldGroup[], sentence: number): number {
  let [low, high] = [0, groups.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((groups[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  return low
}

function counts(article: Article): ToldGroup[] {
  return article.numbers.flatMap((mention): ToldGroup[] => {
    const {kind, value = 0, start, end, approx, counts: noun} = mention
    if (kind !== 'cardinal' || !Number.isInteger(value) || value < 1 || value > MOST) return []
    // "one of the four", "one after another"
    if (value === 1 && /^(?:of|after|by|another)$/.test(article.types[mention.endToken]?.lower ?? ''))
      return []
    const isFirm =
      noun !== undefined &&
      /(?:s|men|women|children|people)$/.test(noun) &&
      approx === undefined &&
      value > 1 &&
      noun !== 'others'
    return [{start, end, size: value, sentence: placeOf(article, mention.firstToken), isFirm, mention}]
  })
}

function words(article: Article): ToldGroup[] {
  return [...GROUP_WORDS].flatMap(([word, size]) =>
    [word, word.charAt(0).toUpperCase() + word.slice(1)].flatMap((each) =>
      article.placesOf(each).map((index) => ({
        start: article.starts[index] ?? 0,
        end: article.ends[index] ?? 0,
        size,
        sentence: placeOf(article, index),
        isFirm: false
      }))
    )
  )
}

function series(article: Article): ToldGroup[] {
  return article.sentences.flatMap((sentence) =>
    seriesOf(article, sentence).flatMap(({start, end, items, heads, isPure}): ToldGroup[] => {
      const group = {start, end, sentence: sentence.index}
      const sizes = isPure ? [items] : Array.from({length: items - 1}, (_, at) => at + 2)
      return [...new Set([...sizes, ...(heads === undefined ? [] : [heads])])].map((size) => ({
        ...group,
        size,
        isFirm: isPure && size === (heads ?? items)
      }))
    })
  )
}

/** "Ann Poole, 31, and Scott Peel, 29" */
function aged(article: Article): ToldGroup[] {
  return agedNames(article).map(({start, end, names, sentence}) => ({
    start,
    end,
    size: names.length,
    sentence: sentence.index,
    isFirm: true
  }))
}

function placeOf(article: Article, token: number): number {
  return article.sentenceOf(token)?.index ?? 0
}

/** How far back a number, and how far back two names, may be taken up. */
const REACH = 15
const REACH_OF_PAIR = 6

/** Whether anything that the article tells makes `size`: a count, a list, a sum, what is left, the people named. */
export function isToldSize(article: Article, size: number, {start, end}: Span): boolean {
  const own = placeOf(article, article.tokenIndexAt(start))
  const near = groupsNear(article, own).filter(
    (group) => group.start !== start && !(group.start < end && start < group.end)
  )
  const before = near.filter((group) => group.start < start && own - group.sentence <= REACH)
  const after = near.filter((group) => group.start > start && group.sentence - own <= 1)
  const same = (group: ToldGroup): boolean =>
    group.size === size && (size > 2 || own - group.sentence <= REACH_OF_PAIR)
  if (before.some(same) || after.some((group) => same(group) && !isOfThings(group))) return true
  if (size > 2 && near.some((group) => group.size === size && isBareCount(group))) return true
  const close = before.filter(
    (group) =>
      own - group.sentence <= REACH_OF_PAIR &&
      (group.mention !== undefined || group.isFirm) &&
      !before.some(
        (other) => other.isFirm && other !== group && other.start <= group.start && group.end <= other.end
      )
  )
  return (
    isSum(close, size) ||
    isLeft(close, size) ||
    isOrdinal(article, size, start) ||
    areNamed(article, size, start, own)
  )
}

/** "the three" later on, of which it is not told what they are. */
function isBareCount({mention}: ToldGroup): boolean {
  return mention !== undefined && mention.counts === undefined
}

/** "three councillors": things of their own. */
function isOfThings({mention}: ToldGroup): boolean {
  return mention?.counts !== undefined
}

/** Neighbouring counts that make it together. */
function isSum(groups: readonly ToldGroup[], size: number): boolean {
  return groups.some((_, from) => {
    let sum = 0
    for (const group of groups.slice(from, from + 5)) {
      sum += group.size
      if (sum === size) return true
    }
    return false
  })
}

function isLeft(groups: readonly ToldGroup[], size: number): boolean {
  return groups.some((one) => groups.some((other) => one !== other && one.size - other.size === size))
}

/** "A third man was held later. All three …" */
function isOrdinal({numbers}: Article, size: number, start: number): boolean {
  return numbers.some((each) => each.kind === 'ordinal' && each.value === size && each.start < start)
}

/** Whether so many people are named in the sentences before, those included who are told by kinship or as one more. */
function areNamed(article: Article, size: number, start: number, own: number): boolean {
  const people = new Set<unknown>()
  const others = new Set<string>()
  for (let place = own; place >= Math.max(0, own - REACH_OF_PAIR); place--) {
    const sentence = article.sentences[place]
    if (sentence === undefined) continue
    const end = Math.min(start, sentence.end)
    for (const person of article.people)
      if (person.mentions.some((each) => each.start >= sentence.start && each.end <= end)) people.add(person)
    for (let index = sentence.firstToken; (article.starts[index] ?? end) < end; index++) {
      const word = article.types[index]?.lower ?? ''
      const last = article.types[index - 1]?.lower ?? ''
      if ((KINSHIP.has(word) && last !== 'their') || (MORE.has(word) && last !== 'after')) others.add(word)
    }
    if (people.size <= size && size <= people.size + others.size) return true
  }
  return false
}

/** Words that add one to those who were told. */
const MORE = wordSet('another also too joined later colleague accomplice')
