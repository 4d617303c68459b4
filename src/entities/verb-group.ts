/** A finite verb with its auxiliaries: “has already been sold”, what tense it stands in, and the same in another tense. */
import type {Span} from '../article/article.ts'
import type {Token} from '../article/token.ts'
import {wordSet} from '../language/word-set.ts'
import {isPastTakenForNoun} from '../article/finite.ts'
import {inflect} from '../language/inflect.ts'
import {isMidAdverb, pastOnly} from '../language/verb-forms.ts'
import {subjectOf} from './clauses.ts'

export type Tense =
  | 'present'
  | 'past'
  | 'perfect'
  | 'pluperfect'
  | 'future'
  | 'future perfect'
  | 'would'
  | 'would have'
  | 'modal'

type Voice = 'plain' | 'progressive' | 'passive'

export interface VerbGroup {
  readonly first: Token
  readonly last: Token
  /** The verb that says what is done: “sold”. */
  readonly main: Token
  readonly lemma: string
  readonly tense: Tense
  readonly voice: Voice
  /** “not”, “already”: what stands between the parts. */
  readonly between: readonly string[]
}

const LONGEST = 8

/** The group that a finite verb begins; undefined for what is no finite verb. */
export function verbGroupAt(first: Token | undefined): VerbGroup | undefined {
  if (first === undefined || !isFinite(first) || first.isCapitalised !== first.isFirstInSentence)
    return undefined
  const parts = [first]
  const between: string[] = []
  let pending: string[] = []
  for (let distance = 1; distance <= LONGEST; distance++) {
    const token = first.at(distance)
    const last = parts.at(-1) ?? first
    if (token === undefined || !mayLead(last)) break
    if (follows(last, token)) {
      parts.push(token)
      between.push(...pending)
      pending = []
    } else if (token.feature === 'neg' || isMidAdverb(token.lower)) pending.push(token.lower)
    else break
  }
  return groupOf(parts, between)
}

function isFinite(first: Token): boolean {
  const {article, index, upos, feature, lower} = first
  if (feature === '3sg' && !lower.endsWith('s')) return false // “swam”, by a slip of the tagger
  if (upos === 'VERB' && feature === 'part' && INTRANSITIVE.has(lower)) return !hasAuxiliary(first)
  if (upos === 'VERB' || upos === 'AUX') return /^(?:3sg|pres|past|modal)$/.test(feature ?? '')
  return isPastTakenForNoun(article, index)
}

/** Pasts that can describe no noun: “the men died in May” is a sentence. */
const INTRANSITIVE = wordSet(
  `died arrived collapsed happened emerged vanished existed appeared disappeared occurred fled crept knelt leapt slept wept sped
   went came sank rose fell remained survived laughed smiled`
)

/** “has since died”, “died” by itself being the past that the tagger took for a participle. */
function hasAuxiliary(verb: Token): boolean {
  let before = verb.at(-1)
  while (before !== undefined && (before.upos === 'ADV' || before.feature === 'neg')) before = before.at(-1)
  return before?.upos === 'AUX' || /^(?:ha[sd]|have|having|be(?:en|ing)?|and|or|,)$/.test(before?.lower ?? '')
}

const BE = /^(?:is|are|am|was|were|be|been|being)$/
const HAVE = /^(?:has|have|had)$/

/** Whether another verb may follow within the group. */
function mayLead({lower, feature}: Token): boolean {
  return feature === 'modal' || BE.test(lower) || HAVE.test(lower) || /^(?:do|does|did)$/.test(lower)
}

function follows(last: Token, {upos, feature}: Token): boolean {
  if (upos !== 'VERB' && upos !== 'AUX') return false
  if (last.feature === 'modal' || /^d/.test(last.lower)) return feature === 'base'
  if (HAVE.test(last.lower)) return feature === 'part'
  return feature === 'part' || feature === 'ger'
}

function groupOf(parts: readonly Token[], between: readonly string[]): VerbGroup | undefined {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return undefined
  const beforeLast = parts.at(-2)
  const isAfterBe = beforeLast !== undefined && BE.test(beforeLast.lower)
  const voice = !isAfterBe ? 'plain' : last.feature === 'ger' ? 'progressive' : 'passive'
  const isDisguised = last.upos !== 'VERB' && last.upos !== 'AUX'
  const lemma = isDisguised
    ? (last.article.language.inflectedVerb(last.lower)?.base ?? last.lower)
    : last.lemma
  return {first, last, main: last, lemma, tense: tenseOf(first, parts), voice, between}
}

function tenseOf(first: Token, parts: readonly Token[]): Tense {
  const hasHave = parts.length > 1 && HAVE.test(parts[1]?.lower ?? '') && parts.length > 2
  if (first.feature === 'modal') {
    if (/^(?:will|shall|'ll|wo)$/.test(first.lower)) return hasHave ? 'future perfect' : 'future'
    if (/^(?:would|'d)$/.test(first.lower)) return hasHave ? 'would have' : 'would'
    return 'modal'
  }
  const isPerfect = parts.length > 1 && HAVE.test(first.lower)
  if (parts.length === 1 && (first.feature === 'part' || pastOnly(first.lower) !== undefined)) return 'past' // whatever its tag
  if (first.feature === 'past' || (first.upos !== 'VERB' && first.upos !== 'AUX'))
    return isPerfect ? 'pluperfect' : 'past'
  return isPerfect ? 'perfect' : 'present'
}

/** Where a group must change to stand in another tense, and what it becomes: no more words than do change. */
export function inTense(group: VerbGroup, tense: Tense): {readonly span: Span; readonly text: string} {
  const {article} = group.first
  const from = group.first.index
  const was: string[] = []
  for (let index = from; index <= group.last.index; index++) was.push(article.types[index]?.text ?? '')
  const words = wordsIn(group, tense)
  let head = 0
  while (head < Math.min(was.length, words.length) - 1 && was[head] === words[head]) head++
  let tail = 0
  while (tail < Math.min(was.length, words.length) - head - 1 && was.at(-1 - tail) === words.at(-1 - tail))
    tail++
  return {
    span: {start: article.starts[from + head] ?? 0, end: article.ends[group.last.index - tail] ?? 0},
    text: words.slice(head, words.length - tail).join(' ')
  }
}

/** The whole group in another tense. */
function wordsIn(group: VerbGroup, tense: Tense): string[] {
  const {main, voice, between} = group
  const american = main.article.variety === 'en-US'
  const lemma = voice === 'plain' ? group.lemma : 'be'
  const rest = voice === 'plain' ? [] : [main.text]
  const isPlural = isPluralGroup(group)
  const simple = (form: 'past' | 'present'): string[] => {
    if (lemma === 'be') return [form === 'past' ? (isPlural ? 'were' : 'was') : isPlural ? 'are' : 'is']
    if (between.some((word) => /^(?:not|n't)$/.test(word)))
      return [form === 'past' ? 'did' : isPlural ? 'do' : 'does', lemma]
    return [form === 'past' ? inflect(lemma, 'past', {american}) : inflect(lemma, isPlural ? 'pres' : '3sg')]
  }
  const participle = inflect(lemma, 'part', {american})
  const forms: Record<Tense, () => string[]> = {
    present: () => simple('present'),
    past: () => simple('past'),
    perfect: () => [isPlural ? 'have' : 'has', participle],
    pluperfect: () => ['had', participle],
    future: () => ['will', lemma],
    'future perfect': () => ['will', 'have', participle],
    would: () => ['would', lemma],
    'would have': () => ['would', 'have', participle],
    modal: () => [group.first.text, lemma]
  }
  const [head = '', ...others] = [...forms[tense](), ...rest]
  return others.length === 0 ? [...between, head] : [head, ...between, ...others]
}

const PLURAL_FORMS = /^(?:have|are|were|do)$/
const SINGULAR_FORMS = /^(?:has|is|was|does)$/

function isPluralGroup({first, tense}: VerbGroup): boolean {
  if (PLURAL_FORMS.test(first.lower)) return true
  if (SINGULAR_FORMS.test(first.lower) || first.feature === '3sg') return false
  const subject = subjectOf(first)
  if (subject !== undefined) return subject.number === 'plural' || /^(?:i|you)$/.test(subject.head.lower)
  if (tense === 'present') return first.feature === 'pres'
  return first.at(-1)?.feature === 'pl'
}
