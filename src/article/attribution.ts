/** Who says a quotation, and the verb that says so. */
import type {Article} from './article.ts'
import {lowerAt, textAt, uposAt} from './at.ts'
import {clauseSubject, isHelper, quotedBy, subjectOf} from './attribution-subject.ts'
import {isPassive, verbAt, type VerbAt, verbBeside} from './attribution-verb.ts'
import {phraseAfter, phraseBefore, type TokenRange} from './noun-phrase.ts'

export interface Attribution {
  readonly speaker: TokenRange | undefined
  readonly verb: TokenRange | undefined
  /** Where it stands: a sentence goes on after one that follows its quotation. */
  readonly isAfter: boolean
}

/** The reporter's words around a quotation, as token indexes: its sentence before and after, quotations between. */
export interface Surroundings {
  /** The first token of its sentence, and the opening mark. */
  readonly from: number
  readonly opening: number
  /** The token after the closing mark, and where the reporter's sentence (or the next quotation) ends it. */
  readonly after: number
  readonly to: number
}

/** How far from a quotation its verb may stand, in tokens. */
const REACH = 40

/** "…," said Ms Adjei; "…," the minister told reporters; "…," according to a witness. */
export function attributionAfter(
  article: Article,
  {after, to}: Surroundings,
  isOpen: boolean
): Attribution | undefined {
  const mark = textAt(article, after)
  const isDash = /^(?:—|–|-|--)$/.test(mark)
  let index = mark === ',' || isDash ? after + 1 : after
  if (index >= to) return undefined
  const lower = lowerAt(article, index)
  if (lower === 'according') {
    const found = accordingTo(article, index + 1, to)
    return found === undefined ? undefined : {...found, isAfter: true}
  }
  if (BE.has(lower) && HOW.has(lowerAt(article, index + 1))) {
    const isThat = lowerAt(article, index + 2) === 'that'
    return subjectAndVerb(article, isThat ? index + 3 : index + 2, to, false)
  }
  if (isInTheWords(article, index)) return wordsOfSomebody(article, index, to, true)
  if (index === after && !isOpen) return undefined
  while (index < to && uposAt(article, index) === 'ADV') index++
  const found = verbAndSubject(article, index, to) ?? subjectAndVerb(article, index, to, true)
  if (found !== undefined || !isDash) return found
  const speaker = phraseAfter(article, index, to)
  return speaker === undefined ? undefined : {speaker, verb: undefined, isAfter: true}
}

/** "in the words of one nurse". */
function isInTheWords(article: Article, index: number): boolean {
  return (
    lowerAt(article, index) === 'in' &&
    lowerAt(article, index + 2) === 'words' &&
    lowerAt(article, index + 3) === 'of'
  )
}

function wordsOfSomebody(
  article: Article,
  index: number,
  to: number,
  isAfter: boolean
): Attribution | undefined {
  const speaker = phraseAfter(article, index + 4, to)
  return speaker === undefined ? undefined : {speaker, verb: undefined, isAfter}
}

/** "said Ms Adjei". */
function verbAndSubject(article: Article, index: number, to: number): Attribution | undefined {
  const verb = verbAt(article, index)
  if (verb?.isSaying !== true || lowerAt(article, verb.range.to) === 'that') return undefined
  const speaker = phraseAfter(article, verb.range.to, to)
  return speaker === undefined ? undefined : {speaker, verb: verb.range, isAfter: true}
}

const BE: ReadonlySet<string> = new Set(['was', 'is', 'were', 'are'])

const HOW: ReadonlySet<string> = new Set(['how', 'what', 'all'])

/** "the minister, who had resigned, told reporters". */
function subjectAndVerb(
  article: Article,
  from: number,
  to: number,
  isSayingOnly: boolean
): Attribution | undefined {
  const speaker = phraseAfter(article, from, to)
  if (speaker === undefined) return undefined
  let index = speaker.to
  if (textAt(article, index) === ',' || textAt(article, index) === '(') {
    const closing = textAt(article, index) === '(' ? ')' : ','
    let end = index + 1
    while (end < to && textAt(article, end) !== closing) end++
    if (end >= to) return undefined
    index = end + 1
  } else if (uposAt(article, index) === 'ADP') {
    // "a teacher in the north said": the phrase between is the subject's
    const phrase = phraseAfter(article, index + 1, to)
    if (phrase !== undefined) index = phrase.to
  }
  while (index < to && isHelper(article, index)) index++
  const verb = verbAt(article, index)
  return verb === undefined || (isSayingOnly && !verb.isSaying)
    ? undefined
    : {speaker, verb: verb.range, isAfter: true}
}

/** What is known before the words in front of a quotation are looked at. */
export interface Known {
  /** The attribution that a verb without a subject takes its speaker from: "she said, adding: …". */
  readonly previous: Attribution | undefined
  /** Whether a token is the reporter's, not inside another quotation. */
  readonly isOutside: (index: number) => boolean
}

/** The judge added: "…"; she called the plan "…"; Ms Tan: "…". */
export function attributionBefore(
  article: Article,
  around: Surroundings,
  known: Known
): Attribution | undefined {
  const {from, opening} = around
  const isColon = textAt(article, opening - 1) === ':'
  let thinking: Attribution | undefined
  for (let index = opening - 1; index >= from && index > opening - REACH; index--) {
    if (!known.isOutside(index)) continue
    const source = isColon ? undefined : accordingTo(article, index, opening)
    if (source !== undefined) return source
    const verb = verbAt(article, index) ?? verbBeside(article, index, isColon ? opening - 1 : opening)
    if (verb === undefined || verb.range.to > opening) continue
    const found = attributionWith(article, verb, around, known)
    if (found === undefined) continue
    if (!verb.isThinking) return found
    thinking ??= found
  }
  if (isInTheWords(article, from)) return wordsOfSomebody(article, from, opening, false)
  return thinking ?? (isColon ? nameBeforeColon(article, around) : undefined)
}

/** "According to the auditor, it was …": the words before a token are "according to". */
function accordingTo(article: Article, index: number, opening: number): Attribution | undefined {
  if (lowerAt(article, index) !== 'to' || lowerAt(article, index - 1) !== 'according') return undefined
  const speaker = phraseAfter(article, index + 1, opening)
  return speaker === undefined ? undefined : {speaker, verb: {from: index - 1, to: index + 1}, isAfter: false}
}

/** Who does what the verb says, before a quotation. */
function attributionWith(
  article: Article,
  verb: VerbAt,
  around: Surroundings,
  {previous}: Known
): Attribution | undefined {
  const {from, opening, after, to} = around
  const {range} = verb
  if (verb.base === 'quote') return undefined // the one who quotes did not say it
  if (isPassive(article, range.from, from)) {
    const by =
      lowerAt(article, after) === 'by'
        ? phraseAfter(article, after + 1, to)
        : phraseAfterBy(article, range.from, opening)
    return by === undefined ? undefined : {speaker: by, verb: range, isAfter: false}
  }
  const speaker =
    quotedBy(article, range.from, from) ??
    subjectOf(article, range.from, from) ??
    inverted(article, range, around) ??
    previous?.speaker ??
    clauseSubject(article, from, range.from)
  if (speaker === undefined && textAt(article, opening - 1) !== ':') return undefined
  return {speaker, verb: range, isAfter: false}
}

/** Said Mr Flood: "…". */
function inverted(
  article: Article,
  {from, to}: TokenRange,
  {from: first, opening}: Surroundings
): TokenRange | undefined {
  if (from !== first) return undefined
  const speaker = phraseAfter(article, to, opening)
  return speaker?.to === opening - 1 || textAt(article, speaker?.to ?? -1) === ',' ? speaker : undefined
}

/** Ms Tan: "…". */
function nameBeforeColon(article: Article, {from, opening}: Surroundings): Attribution | undefined {
  const speaker = phraseBefore(article, opening - 1, from)
  if (speaker === undefined || !isAtStart(article, speaker.from, from)) return undefined
  return {speaker, verb: undefined, isAfter: false}
}

function isAtStart(article: Article, index: number, from: number): boolean {
  return index - from <= 1 || article.types[index - 1]?.kind === 'mark'
}

function phraseAfterBy(article: Article, from: number, to: number): TokenRange | undefined {
  for (let index = from + 1; index < to; index++) {
    if (lowerAt(article, index) === 'by') return phraseAfter(article, index + 1, to)
  }
  return undefined
}
