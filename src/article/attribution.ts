/** Who says a quotation, and the verb that says so. */
import {attributionVerb, NEEDS_PARTICLE, VERB_PARTICLES} from '../language/quotation-words.ts'
import type {Article} from './article.ts'
import {isCapitalAt, lowerAt, tagAt, textAt, uposAt} from './at.ts'
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

/** Auxiliaries, adverbs and the like between a subject and its verb. */
function isHelper(article: Article, index: number): boolean {
  const upos = uposAt(article, index)
  return upos === 'AUX' || upos === 'ADV' || upos === 'PART' || lowerAt(article, index) === 'also'
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

/** "The agency quoted an official as saying": the official says it. */
function quotedBy(article: Article, verb: number, from: number): TokenRange | undefined {
  if (lowerAt(article, verb) !== 'saying' || lowerAt(article, verb - 1) !== 'as') return undefined
  for (let index = verb - 2; index > from; index--) {
    if (attributionVerb(lowerAt(article, index))?.base !== 'quote') continue
    return isPassive(article, index, from)
      ? subjectOf(article, index, from)
      : phraseAfter(article, index + 1, verb - 1)
  }
  return undefined
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

interface VerbAt {
  readonly range: TokenRange
  readonly base: string
  readonly isSaying: boolean
  readonly isThinking: boolean
}

/** The verb of attribution at a token, its particle included. */
export function verbAt(article: Article, index: number): VerbAt | undefined {
  const type = article.types[index]
  if (type?.kind !== 'word') return undefined
  const verb = attributionVerb(type.lower)
  if (verb === undefined) return undefined
  if (!CERTAIN.has(type.lower)) {
    const tag = tagAt(article, index)
    if (!tag.startsWith('VERB')) return undefined
  }
  const particle = lowerAt(article, index + 1)
  const hasParticle = VERB_PARTICLES.get(verb.base)?.has(particle) === true
  if (!hasParticle && NEEDS_PARTICLE.has(verb.base)) return undefined
  return {range: {from: index, to: index + (hasParticle ? 2 : 1)}, ...verb}
}

/** "One placard read: …": what stands right before a quotation after its subject is a verb, whatever its tag. */
function verbBeside(article: Article, index: number, edge: number): VerbAt | undefined {
  const verb = attributionVerb(lowerAt(article, index))
  if (
    index !== edge - 1 ||
    isCapitalAt(article, index) ||
    verb?.isSaying !== true ||
    NEEDS_PARTICLE.has(verb.base)
  )
    return undefined
  const before = uposAt(article, index - 1)
  if (before !== 'NOUN' && before !== 'PROPN' && before !== 'PRON') return undefined
  return {range: {from: index, to: index + 1}, ...verb}
}

const CERTAIN: ReadonlySet<string> = new Set(
  `said says told tells added adds asked tweeted replied wrote warns warned argues argued insists insisted admits
   admitted denies denied announced described describes accused accuses`.split(/\s+/)
)

/** "was called": somebody else does it. */
function isPassive(article: Article, index: number, from: number): boolean {
  if (tagAt(article, index) !== 'VERB.part' && tagAt(article, index) !== 'VERB.past') return false
  let before = index - 1
  while (before >= from && uposAt(article, before) === 'ADV') before--
  return PASSIVE.has(lowerAt(article, before))
}

const PASSIVE: ReadonlySet<string> = new Set("be is was were are been being get got gets 's 're".split(' '))

/** The subject of the verb at a token. */
function subjectOf(article: Article, verb: number, from: number): TokenRange | undefined {
  const subject = nearestSubject(article, verb, from)
  if (subject === undefined) return undefined
  const before = subject.from - 1
  // "Mr Okoro, 41, who has three children, described": the age is in between
  if (
    textAt(article, before) === ',' &&
    article.types[subject.from]?.kind === 'number' &&
    subject.to - subject.from === 1
  )
    return phraseBefore(article, before, from) ?? subject
  // "sources close to the talks": the phrase that this one hangs on
  if (before > from + 1 && uposAt(article, before) === 'ADP') {
    const head = phraseBefore(article, before, from)
    if (head !== undefined && head.to - head.from <= 4) return {from: head.from, to: subject.to}
  }
  return subject
}

function nearestSubject(article: Article, verb: number, from: number): TokenRange | undefined {
  let index = verb
  while (index > from && isBetween(article, index - 1, index)) index--
  const before = article.types[index - 1]
  if (index <= from || before === undefined) return undefined
  if (before.text === ',' || before.text === ')') {
    const opening = before.text === ')' ? '(' : ','
    let start = index - 2
    while (start > from && textAt(article, start) !== opening) start--
    return start > from ? phraseBefore(article, start, from) : undefined
  }
  return phraseBefore(article, index, from)
}

/** Helpers, and verbs that take another: "used to say", "would only say". */
function isBetween(article: Article, index: number, next: number): boolean {
  if (isHelper(article, index)) return true
  return lowerAt(article, next) === 'to' && uposAt(article, index) === 'VERB'
}

const FINITE: ReadonlySet<string> = new Set([
  'VERB.pres',
  'VERB.3sg',
  'VERB.past',
  'AUX.pres',
  'AUX.3sg',
  'AUX.past',
  'AUX.modal'
])

/** The subject of the first finite verb of a sentence. */
function clauseSubject(article: Article, from: number, to: number): TokenRange | undefined {
  for (let index = from + 1; index < to; index++) {
    if (FINITE.has(tagAt(article, index))) {
      const subject = subjectOf(article, index, from)
      if (subject !== undefined) return subject
    }
  }
  return undefined
}
