/** What stands at the front of a run of capitals and is no part of the name: a courtesy title, an office, a job. */
import type {Article, Sentence} from '../article/article.ts'
import {PLURAL_TITLES} from '../language/person-words.ts'
import {
  CAPITAL,
  COURTESY_TITLE,
  DEMONYM,
  FAINT,
  GIVEN,
  KIN,
  maskAt,
  ORGANISATION,
  PLACE,
  PLACE_HEAD,
  ROLE,
  SEVERAL,
  SUFFIX,
  SURNAME,
  TITLE
} from './name-class.ts'
import {wordSet} from '../language/word-set.ts'

/** The token of each title, and where the name begins after them. */
export interface RunTitles {
  readonly nameStart: number
  /** The token of the courtesy title. */
  readonly courtesy: number | undefined
  /** The last token of an office before the name: "Minister" of "Defence Minister Tamm". */
  readonly title: number | undefined
  /** The plural job or kin that opens the sentence: "Brothers Liam and Noel". */
  readonly several: number | undefined
}

/** A run as it was read; `nameEnd` is where the name ends, before a KC or an MP. */
export interface ReadRun {
  readonly sentence: Sentence
  readonly start: number
  readonly nameEnd: number
  readonly hasSuffix: boolean
}

/** Cuts titles off the front. */
export function titlesOf(article: Article, run: ReadRun): RunTitles {
  const {start, nameEnd} = run
  let courtesy: number | undefined
  let title: number | undefined
  let several: number | undefined
  let nameStart = start
  if (opensWithJob(article, run)) {
    if ((maskAt(article, start) & SEVERAL) !== 0) several = start
    else title = start
    nameStart = start + 1
  }
  for (let index = nameStart; index < nameEnd; index++) {
    const mask = maskAt(article, index)
    if ((mask & CAPITAL) === 0) continue
    const isLast = index === nameEnd - 1
    const isConstable = title === index - 1 && isShortConstable(article, index)
    if ((mask & COURTESY_TITLE) !== 0 && isJudgesTitle(article, index)) continue
    if ((mask & COURTESY_TITLE) !== 0 && !isLast && isCourtesyHere(article, index, nameStart)) {
      courtesy ??= isOfCouple(article, index) && nameEnd - index > 2 ? index - 2 : index
      nameStart = index + 1
    } else if (
      (isConstable && !isLast) ||
      ((mask & (TITLE | SUFFIX)) === TITLE && isTitleHere(article, run, index, nameStart))
    ) {
      // Mr King, Dr Bishop; Judge Bishop, but "Chief Judge"
      if (isLast && courtesy === index - 1) break
      if (isLast && title === index - 1 && (mask & SURNAME) !== 0 && !isCompoundTitle(article, index)) break
      title = index
      nameStart = index + 1
    }
  }
  return {nameStart, courtesy, title, several}
}

/** "Mr and Mrs Henry Orme": the given name is his. */
function isOfCouple({types}: Article, index: number): boolean {
  return (
    /^mrs\.?$/.test(types[index]?.lower ?? '') &&
    types[index - 1]?.lower === 'and' &&
    /^mr\.?$/.test(types[index - 2]?.lower ?? '')
  )
}

/** "Mr Justice Gow", "Lady Justice Orme": the office of a judge, and no courtesy title. */
export function isJudgesTitle(article: Article, index: number): boolean {
  if (article.types[index + 1]?.text !== 'Justice' || (maskAt(article, index + 2) & CAPITAL) === 0)
    return false
  return /^(?:mrs?|ms|lord|lady)\.?$/.test(article.types[index]?.lower ?? '')
}

function isCourtesyHere(article: Article, index: number, nameStart: number): boolean {
  const mask = maskAt(article, index)
  // Don Hewitt, Earl “the Pearl” Monroe; and a faint title in the middle of a run is a part of the name
  if ((mask & (FAINT | GIVEN)) === (FAINT | GIVEN) || article.types[index + 1]?.kind === 'quote') return false
  return (mask & FAINT) === 0 || index === nameStart
}

/** "Chief Constable", "Attorney General": an office of two words. */
function isCompoundTitle(article: Article, index: number): boolean {
  const before = article.types[index - 1]?.lower ?? ''
  return OPENS_OFFICE.has(before) || ENDS_OFFICE.has(article.types[index]?.lower ?? '')
}

/** "Det Con", though a Con may be a Cornelius. */
function isShortConstable(article: Article, index: number): boolean {
  return article.types[index]?.lower === 'con' && article.types[index - 1]?.lower === 'det'
}

const OPENS_OFFICE = wordSet(
  `chief deputy vice attorney solicitor major brigadier lieutenant sergeant prime crown air field first second`
)
const ENDS_OFFICE = wordSet(
  'general major constable sergeant marshal commissioner president minister secretary'
)

/** "Rapper Stormzy", "Brothers Liam and Noel": a job that has its capital from the sentence; "Senators Ruiz and Hawk". */
function opensWithJob(article: Article, {sentence, start, nameEnd}: ReadRun): boolean {
  if (start + 1 >= nameEnd || (maskAt(article, start + 1) & CAPITAL) === 0) return false
  if (PLURAL_TITLES.has((article.types[start]?.lower ?? '').replace('.', ''))) return true
  if (start !== sentence.firstToken && !isAfterOpeningMark(article, start)) return false
  const mask = maskAt(article, start)
  if (isJobWithCapital(article, start, nameEnd)) return true
  if ((mask & (ROLE | KIN | SEVERAL)) === 0 || (mask & (TITLE | COURTESY_TITLE)) !== 0) return false
  // Baker Hughes, but "Baker Tom Reid"
  const isName = (mask & (SURNAME | GIVEN | ORGANISATION | PLACE_HEAD)) !== 0
  return (
    !isName || (mask & SEVERAL) !== 0 || ((maskAt(article, start + 1) & GIVEN) !== 0 && start + 2 < nameEnd)
  )
}

/** "Kennelman Pat Vesey": a job by its ending, and a whole name after it. */
function isJobWithCapital({types}: Article, start: number, nameEnd: number): boolean {
  return nameEnd - start > 2 && /^[A-Z][a-z]{2,}(?:man|woman|person)$/.test(types[start]?.text ?? '')
}

/** Whether a token has its capital from a mark before it: a quotation, a colon, a bullet. */
export function isAfterOpeningMark(article: Article, index: number): boolean {
  const before = article.types[index - 1]
  if (before === undefined) return true
  return before.kind === 'quote' || before.text === ':' || before.text === '•' || before.text === '—'
}

/** A surname such as Marshall or King after a given name is no title. */
function isTitleHere(
  article: Article,
  {start, nameEnd, hasSuffix}: ReadRun,
  index: number,
  nameStart: number
): boolean {
  const mask = maskAt(article, index)
  const isEnd = index === nameEnd - 1 || (hasSuffix && index >= nameEnd - 3)
  const first = maskAt(article, nameStart)
  if (isEnd && index > nameStart && (mask & SURNAME) !== 0 && (first & (GIVEN | PLACE)) === GIVEN)
    return false
  // PC Dean Vickers
  if (index > start && index === nameEnd - 2 && (mask & GIVEN) !== 0 && !isCompoundTitle(article, index))
    return false
  const before = index > nameStart ? maskAt(article, index - 1) : 0
  return (
    index === start || index === nameStart || (before & GIVEN) === 0 || (before & (PLACE | DEMONYM)) !== 0
  )
}
