/** What stands beside a run of capitals and tells people from places, companies, works and animals. */
import type {Article} from '../article/article.ts'
import {COMPANY_FORMS, OWNERSHIP} from '../language/organisation-words.ts'
import {uposOf} from '../language/tagger/tags.ts'
import type {Run} from './runs.ts'
import {
  CAPITAL,
  GIVEN,
  maskAt,
  ORDINARY,
  ORGANISATION,
  PLACE,
  PLACE_HEAD,
  ROLE,
  SEVERAL,
  SURNAME,
  THING_NOUN,
  THING_OPENER,
  TITLE
} from './name-class.ts'
import {wordSet} from '../language/word-set.ts'

const PLACE_PREPOSITIONS = wordSet(
  `in at near outside across around along through throughout into inside off beyond above below beneath via toward
   towards`
)
/** Whether a kind of thing stands before the name or after it: "the retailer Baxter Reid", "Baxter Reid, the retailer". */
export function isCalledThing(article: Article, run: Run): boolean {
  const after = article.types[run.end]?.lower ?? ''
  if (OWNERSHIP.has(after) || COMPANY_FORMS.has(after)) return true
  return hasThingBefore(article, run) || hasThingAfter(article, run.end) || isIt(article, run.end)
}

/** "X cut its dividend", "X, which opened", "X, ridden by". */
function isIt(article: Article, end: number): boolean {
  const {types} = article
  const next = types[end + 1]?.lower ?? ''
  if (types[end]?.text !== ',') return next === 'its' && /^(?:VERB|AUX)$/.test(uposOf(article.tags[end] ?? 0))
  return next === 'which' || isMade(article, end)
}

/** ", trained by", ", built in". */
export function isMade({types}: Article, end: number): boolean {
  return (
    types[end]?.text === ',' &&
    MADE.has(types[end + 1]?.lower ?? '') &&
    /^(?:by|in|from|out)$/.test(types[end + 2]?.lower ?? '')
  )
}

const MADE = wordSet(
  `ridden trained sired bred brewed founded built skippered berthed registered launched established listed moored
   crewed`
)

function hasThingBefore(article: Article, run: Run): boolean {
  const {types} = article
  const first = run.sentence.firstToken
  const before = types[run.start - 1]?.kind === 'quote' ? run.start - 2 : run.start - 1
  if (before < first) return false
  const link = types[before]?.lower ?? ''
  if (link === ',') {
    const noun = before - 1
    return (
      noun >= first &&
      isThingNoun(article, noun) &&
      isOwnedNoun(article, first, noun) &&
      !isRole(article, noun)
    )
  }
  if (isThingNoun(article, before) || isRidden(article, run)) return true
  if (before === first) return false
  const noun = types[before - 1]?.lower ?? ''
  if (link === 'in') return OWNERSHIP.has(noun)
  if (link === 'for' || link === 'on') return ESTIMATES.has(noun)
  if (link === 'at') return AT_FIRMS.has(noun) || OWNERSHIP.has(noun)
  if (link === 'of') return PLACE_KINDS.has(noun)
  return (link === 'called' || link === 'named') && isThingNoun(article, before - 1)
}

/** "Cut its target for Baxter Reid". */
const ESTIMATES = wordSet('target targets rating estimate estimates bid offer')

/** "Analysts at Baxter Reid". */
const AT_FIRMS =
  wordSet(`analysts analyst economist economists strategist strategists brokers broker traders trader bosses managers executives
   directors partners partner lawyers jobs sales bankers researchers engineers colleagues job shopfloor auditor auditors
   solicitors consultants clerks apprentices sold auctioned work worked works working employed`)

/** "The ferry King Alfred", "the pub Queen Anne": no comma between. */
export function isRightAfterThing(article: Article, run: Run): boolean {
  const before = run.start - 1
  return before >= run.sentence.firstToken && isThingNoun(article, before) && !isRole(article, before)
}

/** "Fallon rode Billy Bunter": what one rides or boards. */
const RIDING = wordSet(
  'rode rides riding ride ridden aboard astride saddled saddles boarded skippered owns bred breeds'
)

export function isRidden(article: Article, {start}: Run): boolean {
  return RIDING.has(article.types[start - 1]?.lower ?? '')
}

/** "Brown’s Bakery", "Freddie's Fish Bar". */
export function isOwnerInName(article: Article, run: Run): boolean {
  if (!/^['’]s$/.test(article.types[run.end]?.text ?? '')) return false
  for (let index = run.end + 1; index < run.end + 4; index++) {
    const owned = maskAt(article, index)
    if ((owned & CAPITAL) === 0) return false
    if ((owned & (ORGANISATION | PLACE_HEAD | THING_NOUN)) !== 0) return true
  }
  return false
}

/** "The Lord Raglan", "the Captain Cook", "HMS Queen Elizabeth": called after somebody. */
export function isShipOrInn(article: Article, run: Run): boolean {
  for (let index = run.start; index < run.nameStart; index++) {
    if ((maskAt(article, index) & THING_OPENER) !== 0) return true
  }
  if (article.types[run.start - 1]?.lower !== 'the' || run.start === run.nameStart) return false
  return INN_TITLES.has(article.types[run.start]?.lower ?? '') && article.types[run.end]?.text !== ','
}

const INN_TITLES = wordSet('lord lady sir dame king queen prince princess captain admiral general baron')

/** "Accountants Marsh Tilney found …": several of one job before one name are a firm. */
export function isFirmAfterSeveral(article: Article, run: Run): boolean {
  const isAfter = run.several !== undefined || (maskAt(article, run.start - 1) & SEVERAL) !== 0
  if (!isAfter || (run.several === undefined && article.types[run.start - 1]?.isCapitalised === true))
    return false
  const next = article.types[run.end]
  return next?.lower !== 'and' && next?.text !== '&' && next?.text !== ',' && next?.text !== '('
}

const PLACE_KINDS = wordSet(
  'village town city suburb hamlet township parish borough county district island port state province ward'
)

function isThingNoun(article: Article, index: number): boolean {
  const type = article.types[index]
  if (type === undefined || type.isCapitalised) return false
  return (maskAt(article, index) & THING_NOUN) !== 0 && uposOf(article.tags[index] ?? 0) !== 'VERB'
}

function isRole(article: Article, index: number): boolean {
  return (maskAt(article, index) & ROLE) !== 0
}

/** "Her dog, Biscuit, …": the noun before the comma is somebody's or the only one. */
function isOwnedNoun(article: Article, first: number, noun: number): boolean {
  for (let index = noun - 1; index >= first && index > noun - 5; index--) {
    const upos = uposOf(article.tags[index] ?? 0)
    const text = article.types[index]?.lower ?? ''
    if (upos === 'DET' || upos === 'PRON' || text === "'s" || text === "'") return true
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN') return false
  }
  return false
}

/** ", the retailer, …", ", a village near Leeds". */
function hasThingAfter(article: Article, end: number): boolean {
  const {types} = article
  if (types[end]?.text !== ',') return false
  const opener = types[end + 1]?.lower ?? ''
  if (!/^(?:the|a|an|its|his|her|their)$/.test(opener)) return false
  for (let index = end + 2; index < end + 8; index++) {
    const type = types[index]
    if (type?.kind !== 'word') return false
    const next = types[index + 1]
    const upos = uposOf(article.tags[index] ?? 0)
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN' && upos !== 'VERB' && upos !== 'NUM')
      return false
    const isHead =
      next === undefined ||
      next.kind !== 'word' ||
      /^(?:of|for|at|from|in|with|to|on|and|near|that|which|who|where|by|whose|based|run|owned)$/.test(
        next.lower
      )
    if (isHead) return isThingNoun(article, index) && !isRole(article, index)
  }
  return false
}

/** "Bank of …", "Duke of …", "Harper and Sons": an ordinary word that goes on with "of" and a capital. */
export function continuesAsThing(article: Article, {nameStart, nameEnd: end}: Run): boolean {
  const next = article.types[end]
  if (next === undefined) return false
  const last = maskAt(article, end - 1)
  const isCommon =
    (last & (ORDINARY | TITLE | ORGANISATION | PLACE_HEAD)) !== 0 && (last & (GIVEN | SURNAME)) === 0
  // "Penny Stock of the Herald" may be somebody
  const hasGiven =
    end - nameStart === 2 && (maskAt(article, nameStart) & GIVEN) !== 0 && (last & PLACE_HEAD) === 0
  if (next.lower === 'of' && isCommon && !hasGiven) {
    const at = article.types[end + 1]?.lower === 'the' ? end + 2 : end + 1
    return (maskAt(article, at) & CAPITAL) !== 0
  }
  return (
    (next.lower === 'and' || next.text === '&') &&
    /^(?:Sons|Co|Daughters|Partners|Associates|Company|Brothers|Daughter|Son)\.?$/.test(
      article.types[end + 1]?.text ?? ''
    )
  )
}

/** ", 58, …", "(58)". */
export function hasAgeAfter(article: Article, end: number): boolean {
  const mark = article.types[end]?.text
  const age = article.types[end + 1]
  const close = article.types[end + 2]
  if (age?.kind !== 'number' || !/^\d{1,3}$/.test(age.text)) return false
  if (mark === '(') return close?.text === ')'
  return mark === ',' && (close === undefined || close.kind === 'mark' || close.lower === 'and')
}

/** "Jackson, Mississippi". */
export function isBeforeItsPlace(article: Article, end: number): boolean {
  return (
    article.types[end]?.text === ',' &&
    (maskAt(article, end + 1) & PLACE) !== 0 &&
    (maskAt(article, end + 1) & GIVEN) === 0
  )
}

/** A place preposition before it: "in Alice Springs", "near Rowan Marsh". */
export function isAfterPlacePreposition(article: Article, run: Run): boolean {
  return PLACE_PREPOSITIONS.has(article.types[run.start - 1]?.lower ?? '')
}

/** "From Alice Springs to Katherine": the other end of a way. */
export function isEndOfWay(article: Article, run: Run): boolean {
  if (!/^(?:to|and)$/.test(article.types[run.start - 1]?.lower ?? '')) return false
  let hasPlace = false
  for (let index = run.start - 2; index > run.start - 7 && index > run.sentence.firstToken; index--) {
    if ((maskAt(article, index) & (PLACE | PLACE_HEAD)) !== 0) hasPlace = true
    if (/^(?:from|between)$/.test(article.types[index]?.lower ?? '')) return hasPlace
  }
  return false
}

/** ", who", ", for whom": what people are followed by, and teams. */
export function isFollowedByWho({types}: Article, end: number): boolean {
  if (types[end]?.text !== ',') return false
  return /^(?:who|whose|whom)$/.test(types[end + 1]?.lower ?? '') || types[end + 2]?.lower === 'whom'
}

/** "From Ross Park to Scott Bridge". */
export function isAfterPreposition(article: Article, run: Run): boolean {
  return /^(?:to|from|on|over|of|under|past|between)$/.test(article.types[run.start - 1]?.lower ?? '')
}

/** The run fills a pair of quotation marks: the title of a work, as a rule. */
export function isTitleInMarks(article: Article, run: Run): boolean {
  const {types, starts, ends} = article
  const before = types[run.start - 1]
  const after = types[run.end]
  const isTight =
    (ends[run.start - 1] ?? 0) === (starts[run.start] ?? -1) &&
    (ends[run.end - 1] ?? 0) === (starts[run.end] ?? -1)
  return before?.kind === 'quote' && after?.kind === 'quote' && isTight
}
