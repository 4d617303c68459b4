/**
 * Who has how much: bearers with one amount each, as prose lists them: “Ridgeway sold 310 homes, Lakeside 285 and Union
 * 342”, “27% about debt and 18% about work”, or one a sentence: “Bright finished in 2min 4sec. Moss took 2min 2sec.”
 */
import type {Article, Sentence} from '../../article/article.ts'
import {MONTH_NAMES, WEEKDAY_NAMES} from '../../language/calendar-names.ts'
import {wordSet} from '../../language/word-set.ts'
import {uposOf} from '../../language/tagger/tags.ts'
import {termsOf, type Term} from '../relations/term.ts'

export interface Holding {
  /** As it stands: a name, or a common noun. */
  readonly bearer: string
  readonly term: Term
}

/** Amounts of one sort, each with a bearer of its own. */
export interface Holdings {
  readonly list: readonly Holding[]
  readonly sort: string
  readonly first: Sentence
  readonly last: Sentence
}

const made = new WeakMap<Article, readonly Holdings[]>()

export function holdingsOf(article: Article): readonly Holdings[] {
  let all = made.get(article)
  if (all === undefined) {
    all = readHoldings(article)
    made.set(article, all)
  }
  return all
}

const NAME = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*\p{L}(?: (?:de |van |der |al-|of |the )?\p{Lu}[\p{L}’'-]+)*/gu
const NO_NAME = wordSet(
  `The A An In At On Of By For From With It He She They Its His Her Their This That These Those There And But While
   Meanwhile About Some Nearly Almost Only Just Another Each Both Most Last Next One Two Three Four Five Six Seven
   Eight Nine Ten When Where As If Mr Mrs Ms Miss Dr Sir Overall Over Under More Less Fewer Then Now`
)
const CALENDAR: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES])

const SKIPPED: ReadonlySet<string> = new Set(['order', 'multiple'])

function readHoldings(article: Article): Holdings[] {
  const {bySentence} = termsOf(article)
  const found: Holdings[] = []
  let open: Holdings | undefined
  for (const [sentence, terms] of bySentence) {
    if (sentence.block.zone === 'table') continue
    const lists = listsIn(article, sentence, terms)
    found.push(...lists)
    open = joined(open, lists, sentence)
    if (open !== undefined && open.first !== open.last) found.push(open)
  }
  return found
}

/** The lists of a sentence, one for each sort of amount; one amount alone is the beginning of a list. */
function listsIn(article: Article, sentence: Sentence, terms: readonly Term[]): Holdings[] {
  const sorts = new Set(terms.map(({sort}) => sort).filter((sort) => !SKIPPED.has(sort)))
  return [...sorts].flatMap((sort): Holdings[] => {
    const alike = withoutRoughWords(terms.filter((term) => term.sort === sort && !isCountOfSet(term)))
    const list =
      bearersOf(alike, (term, before) => nameBefore(article, term, before)) ??
      bearersOf(alike, (term) => nounAfter(article, term))
    return list === undefined ? [] : [{list, sort, first: sentence, last: sentence}]
  })
}

/** “of the three” says how many are compared. */
export function isCountOfSet({before, text}: Term): boolean {
  return /^(?:\d\d?|[a-z]+)$/i.test(text) && /\b(?:of the|all|the|of)$/.test(before)
}

/** “nearly a third (31%)” */
function withoutRoughWords(terms: readonly Term[]): Term[] {
  const hasFigures = terms.some(({mention}) => mention.kind === 'percent')
  return terms.filter(({mention}) => !hasFigures || mention.kind !== 'fraction')
}

function bearersOf(
  terms: readonly Term[],
  bearerOf: (term: Term, before: Term | undefined) => string | undefined
): Holding[] | undefined {
  const list = terms.flatMap((term, index): Holding[] => {
    const bearer = bearerOf(term, terms[index - 1])
    return bearer === undefined ? [] : [{bearer, term}]
  })
  const isWhole = list.length === terms.length && list.length > 0
  return isWhole && new Set(list.map(({bearer}) => bearer)).size === list.length ? list : undefined
}

function nameBefore(article: Article, term: Term, before: Term | undefined): string | undefined {
  const {text} = article
  const from = before?.end ?? term.sentence.start
  const lead = text.slice(from, term.start)
  const all = [...lead.matchAll(NAME)]
    .map(({index, 0: name}) => ({
      isSure: from + index > term.sentence.start || isNameAtStart(article, term.sentence, name),
      name: name.replace(/^(?:The|In|At|For|Mr|Mrs|Ms|Dr|Sir) /, '').replace(/[’']s$/, '')
    }))
    .filter(({name}) => !NO_NAME.has(name) && !CALENDAR.has(name))
  const names = (all.length > 1 ? all.filter(({isSure}) => isSure) : all).map(({name}) => name)
  // a name too many: whose amount it is cannot be told
  return names.length === 1 ? names[0] : undefined
}

/** “Diesel costs more”: a capital at the beginning may be nothing but that. */
function isNameAtStart({tags}: Article, {firstToken}: Sentence, name: string): boolean {
  return name.includes(' ') || uposOf(tags[firstToken] ?? 0) === 'PROPN'
}

const NOUN_AFTER =
  /^\)?(?:,? (?:asked|went|came|voted|opted|chose|said|named|picked|cited|were|was))? ?(?:about|for|in|to|on|from|by|at|towards|over) (?:the )?([\p{L}-]{3,}(?: \p{Lu}[\p{L}-]+)?)(?=[,.;:]| and | but |$)/u

function nounAfter({text}: Article, term: Term): string | undefined {
  return NOUN_AFTER.exec(text.slice(term.end, term.sentence.end))?.[1]
}

/** A list that goes on from the sentence before, with amounts of the same sort and the same unit. */
function joined(
  open: Holdings | undefined,
  lists: readonly Holdings[],
  sentence: Sentence
): Holdings | undefined {
  const [only] = lists.filter(({sort}) => open === undefined || sort === open.sort)
  if (only === undefined) return undefined
  if (open?.last.index !== sentence.index - 1 || open.last.block !== sentence.block) return only
  const list = [...open.list, ...only.list]
  const [first, ...others] = list
  const isOne =
    new Set(list.map(({bearer}) => bearer)).size === list.length &&
    others.every(({term}) => term.mention.unit === first?.term.mention.unit && term.noun === first?.term.noun)
  return isOne ? {list, sort: open.sort, first: open.first, last: sentence} : only
}
