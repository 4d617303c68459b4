/**
 * The list that goes with a count, wherever it stands beside it: after a colon at the sentence's end, in apposition between
 * commas, or before it: "Callum, Fraser and Rory, his four brothers".
 */
import type {Article} from '../../article/article.ts'
import {agedNames} from './aged-names.ts'
import {groupsNear} from './groups-told.ts'
import {countOf} from './name-lists.ts'
import type {Figure} from './sentences.ts'
import {wordSet} from '../../language/word-set.ts'

/** How many are listed with a count; undefined where nothing is, or it cannot be told for certain. */
export function listedBeside(figure: Figure): number | undefined {
  const {mention} = figure
  const {counts, kind, value = 0} = mention
  const noun = counts ?? /^of (?:the|its|their|his|her|our) (?:[a-z-]+ )?([a-z]+)\b/.exec(figure.after)?.[1]
  if (kind !== 'cardinal' || noun === undefined || !/(?:s|men|women|children|people)$/.test(noun))
    return undefined
  const count = listedAtEnd(figure) ?? namesAfter(figure) ?? namesBefore(figure)
  return count !== undefined && Math.abs(count - value) <= 2 ? count : undefined
}

const SORTS: ReadonlyArray<ReturnType<typeof wordSet>> = [
  wordSet('a an another one some two three four five six seven eight nine ten'),
  wordSet('the'),
  wordSet('his her its their our my your'),
  wordSet('no fewer less more better'),
  wordSet('to'),
  wordSet('that')
]
const DETERMINERS = SORTS.map((sort) => [...sort].join('|')).join('|')
const LINK = new RegExp(String.raw`(?:,? and |,? or |,? as well as |, plus |, )(?=(?:${DETERMINERS}) )`)
const CLOSES = new RegExp(String.raw`(?:,? (?:and|or|as well as)|, plus) (?:${DETERMINERS}) [^,]+$`)

/** "Three things decided the case, she said: the boots, the receipt and the dog." */
function listedAtEnd({mention, sentence: {article, sentence, figures}, index}: Figure): number | undefined {
  const text = article.text.slice(mention.end, sentence.end)
  const parts = text.split(': ')
  const [lead = '', list = ''] = parts
  if (parts.length !== 2 || /[“”"(;]/.test(list) || lead.split(' ').length > 16) return undefined
  // another count stands nearer to the list
  const next = figures[index + 1]
  if (
    next !== undefined &&
    next.mention.start < mention.end + lead.length &&
    next.mention.kind === 'cardinal'
  )
    return undefined
  return determinedItems(list, mention.value ?? 0)
}

/** How many items a list has of which each begins with the same sort of word: "a kipper, a part and a quiet room". */
function determinedItems(list: string, announced: number): number | undefined {
  const text = list.trim().replace(/[.!?]$/, '')
  const items = text.split(LINK)
  const sort = SORTS.find((words) => words.has(items[0]?.split(' ')[0]?.toLowerCase() ?? ''))
  if (items.length < 2 || sort === undefined || !CLOSES.test(text)) return undefined
  const areAlike = items.every(
    (item) => sort.has(item.split(' ')[0]?.toLowerCase() ?? '') && !/[,:–—]/.test(item)
  )
  if (!areAlike || NOT_ALL.test(text)) return undefined
  return countOf(items, announced)
}

/** More than is listed, or things in twos. */
const NOT_ALL = /\b(?:among|others|more|including|such as|and so on|etc|both|either|between)\b/

const PEOPLE = wordSet(
  'people men women boys girls teenagers youths suspects defendants victims students pupils drivers officers brothers sisters friends others adults pensioners workers protesters activists climbers swimmers sailors fishermen soldiers'
)
/** What befell all who are then named, and how it is told of them. */
const FATES: readonly RegExp[] = [
  /\b(?:charged|arrested|accused|court|plead(?:ed)?|den(?:y|ied)|admit(?:s|ted)?|jailed|sentenced|convicted|guilty|bail|custody|held|remanded|detained|fined|face)\b/,
  /\b(?:killed|died|dead|deaths?|lost their lives|drowned)\b/,
  /\b(?:chosen|shortlisted|appointed|elected|honou?red|nominated|selected)\b/
]
const REACH = 2
/** Somebody who is left out of the list. */
const LEFT_OUT =
  /\b(?:among|others?|including|another|third|fourth|fifth|sixth|named|boy|girl|juvenile|youth|teenager)\b/

/** "Three people have been charged. Ann Poole, 31, Scott Peel, 29, and Amy Lyle, 27, are accused …" */
export function namedAfter({
  mention,
  after,
  before,
  sentence: {article, sentence}
}: Figure): number | undefined {
  const {counts = '', kind, value = 0} = mention
  if (kind !== 'cardinal' || !PEOPLE.has(counts.toLowerCase()) || !FATES.some((fate) => fate.test(after)))
    return undefined
  if (/\b(?:other|another|more|further|first|last|these|those)$/.test(before)) return undefined
  const [list, ...more] = agedNames(article).filter(({names}) => names.length > 1)
  if (list === undefined || more.length > 0) return undefined
  const distance = list.sentence.index - sentence.index
  if (distance < 1 || distance > REACH || list.start > list.sentence.start + OPENING) return undefined
  const next = article.sentences[list.sentence.index + 1]
  const rest = article.text.slice(list.end, list.sentence.end)
  const isOpen = LEFT_OUT.test(
    article.text.slice(list.sentence.start, list.start) +
      article.text.slice(list.end, next?.end ?? list.sentence.end)
  )
  if (isOpen || !FATES.some((fate) => fate.test(after) && fate.test(rest))) return undefined
  const size = list.names.length
  const isTold = article.numbers.some(
    (other) => other !== mention && other.kind === 'cardinal' && other.value === size
  )
  return isTold || Math.abs(size - value) > 2 ? undefined : size
}

/** "Two brothers, " may stand before the first name. */
const OPENING = 24

const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?:\.(?= \p{Lu}))?(?: (?:of |the |de |van |al-)?\p{Lu}[\p{L}’'-]*){0,4}`
const AFTER = new RegExp(
  String.raw`^(?: [\p{Ll}’'-]+){0,5}(?:,| –| —| \() ?(?:named |called |namely |known as |the )?((?:${NAME}, )*${NAME} and (?:the )?${NAME})(?=(?:,| –| —|\)) ?(?:all|both|each|who|which|whose|where|have|had|has|were|are|is|was|will|would|can|could|must|may|(?!(?:among|and|or|but|notably|especially|particularly|in|the|an?|with|being|first|most|at|as|including|plus|then|for|on|from|to|of|by|near|both|not)\b)\p{Ll}+) |[.;]|, and (?:an?|one|two|three|four|his|her|their|its) \p{Ll}|,? aged\b)`,
  'u'
)
/** What every such list holds, without the letters of all languages. */
const MAY_LIST = / and (?:the )?[^\sa-z\d]/
/** "two goals, Smith and Jones the scorers": what is counted has no names. */
const NAMELESS = wordSet(
  'goals wins games matches points times years months weeks days hours minutes seconds runs wickets tries votes seats medals titles caps sets rounds frames overs miles metres defeats draws victories appearances starts laps shots penalties members others'
)

/** "His four brothers, Callum, Fraser and Rory, all lost" */
function namesAfter({mention, sentence: {article, sentence}}: Figure): number | undefined {
  const {counts = '', countsToken} = mention
  const from = countsToken === undefined ? mention.end : (article.ends[countsToken] ?? mention.end)
  if (NAMELESS.has(counts)) return undefined
  const rest = article.text.slice(from, sentence.end)
  const list = MAY_LIST.test(rest) ? AFTER.exec(rest)?.[1] : undefined
  return list === undefined || /\bamong\b/.test(list) ? undefined : list.split(/, | and /).length
}

const JOINED_BEFORE =
  /^(?:, | – | — | (?:are|were|became|make up|made up) )(?:the|all|his|her|its|their|our|my)(?: only)? $/

/** "Callum, Fraser and Rory, his four brothers, all lost" */
function namesBefore({mention, sentence: {article, sentence}}: Figure): number | undefined {
  if (NAMELESS.has(mention.counts ?? '')) return undefined
  const lists = groupsNear(article, sentence.index).filter(
    (group) =>
      group.isFirm &&
      group.mention === undefined &&
      group.start >= sentence.start &&
      group.end < mention.start
  )
  const list = lists.at(-1)
  if (list === undefined || !JOINED_BEFORE.test(article.text.slice(list.end, mention.start))) return undefined
  return isSetBefore(article, list.start) ? undefined : list.size
}

/** "In Leeds, York and Hull, the two teams": the list belongs to its preposition. */
function isSetBefore(article: Article, start: number): boolean {
  return /\b(?:in|at|from|to|by|with|for|against|over|after|of|between|on|near)(?: the)? $/i.test(
    article.text.slice(Math.max(0, start - 14), start)
  )
}
