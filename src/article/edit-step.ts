/** Reads the patterns of edit-pattern.ts, whose syntax is described there. */
import {isFiniteForm} from '../language/finite-forms.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {isQuality, needsNoun} from '../language/qualities.ts'
import {isThing} from '../language/things.ts'
import {participleOnly} from '../language/verb-forms.ts'
import {isGapless, isStray, isUnhelped} from './stray.ts'
import type {Token} from './token.ts'
import {wordSet} from '../language/word-set.ts'

/** Words by the name that patterns call them by, parted by spaces; a group may name another. */
export type Groups = Readonly<Record<string, string>>

/** Whether a token, or the lack of one, is what a pattern asks for. */
type Test = (token: Token | undefined) => boolean

/** What one part of a pattern does with a token. */
export interface Step {
  readonly kind: 'keep' | 'insert' | 'drop' | 'either' | 'replace'
  readonly isOptional: boolean
  /** What is inserted, or stands instead. */
  readonly texts: readonly string[]
  /** Always false for an insertion, which stands for no token. */
  readonly fits: Test
}

/** A pattern by the words of which one stands wherever it fits. */
export interface EditFrame {
  readonly source: string
  /** Which of its parts those words are. */
  readonly anchor: number
}

/** So common that a pattern had better be looked up by another word. */
const COMMON =
  wordSet(`the a an of to in and on for at by with from as is was are were be been has have had he she it they we who which that this
   his her its their not will would`)
const COMMON_COST = 1000

/**
 * Where a pattern is to be looked up: by the part that the fewest texts have.
 *
 * @throws RangeError for a pattern with no plain word in it
 */
export function anchorOf(source: string, groups: Groups): {words: readonly string[]; frame: EditFrame} {
  const parts = partsOf(source)
  const costs = parts.map((part) => costOf(part, groups))
  const least = Math.min(...costs)
  if (least === Infinity) throw new RangeError(`no word in: ${source}`)
  const anchor = costs.indexOf(least)
  return {words: plainWordsOf(parts[anchor] ?? '', groups) ?? [], frame: {source, anchor}}
}

export function partsOf(source: string): string[] {
  return source.trim().split(/\s+/)
}

/** How many texts have to be looked at for the words of a part; infinite where it has none. */
function costOf(part: string, groups: Groups): number {
  if (part.startsWith('+') || (part.endsWith('?') && part.length > 1)) return Infinity
  const words = plainWordsOf(part, groups)
  if (words === undefined) return Infinity
  return words.reduce((sum, word) => sum + (COMMON.has(word) ? COMMON_COST : 1), 0)
}

/** Every alternative of a part, where all of them are plain words. */
function plainWordsOf(part: string, groups: Groups): readonly string[] | undefined {
  const [first = ''] = testedIn(part).split('&', 1)
  const words = first.split('|').flatMap((word) => (word.startsWith('@') ? groupWords(word, groups) : [word]))
  return words.every((word) => /^[a-z'’-]+$/.test(word)) ? words : undefined
}

/** @throws RangeError for a group that there is not */
export function groupWords(name: string, groups: Groups): string[] {
  const group = groups[name.slice(1)]
  if (group === undefined) throw new RangeError(`no group ${name}`)
  return group
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word.startsWith('@') ? groupWords(word, groups) : [word]))
}

/** A part without the marks that say what becomes of its token. */
function bodyOf(part: string): string {
  const body = /^[-<]./.test(part) ? part.slice(1) : part
  return body.length > 1 && body.endsWith('?') ? body.slice(0, -1) : body
}

/** What a part has to fit: “form>from” has to fit “form”. */
export function testedIn(part: string): string {
  const body = bodyOf(part)
  const arrow = body.indexOf('>', 1)
  return arrow < 0 ? body : body.slice(0, arrow)
}

export function stepOf(part: string, tests: TokenTests): Step {
  if (part.startsWith('+'))
    return {kind: 'insert', fits: () => false, isOptional: false, texts: textsOf(part.slice(1))}
  const body = bodyOf(part)
  const arrow = body.indexOf('>', 1)
  const kind = part.startsWith('-') && part.length > 1 ? 'drop' : part.startsWith('<') ? 'either' : 'keep'
  const source = testedIn(part)
  let test: Test | undefined
  return {
    kind: arrow < 0 ? kind : 'replace',
    // most patterns fail at the first word beside their own, so the others are seldom read
    fits: (token) => (test ??= tests.of(source))(token),
    isOptional: part.length > 1 && part.endsWith('?'),
    texts: arrow < 0 ? [] : textsOf(body.slice(arrow + 1))
  }
}

/** "of/in" gives two choices; "_" stands for a space. */
function textsOf(choices: string): string[] {
  return choices.split('/').map((text) => text.replaceAll('_', ' '))
}

/** The tests that patterns ask for; what several ask for is made once. */
export class TokenTests {
  private readonly groups: Groups
  private readonly known = new Map<string, Test>()
  private readonly knownGroups = new Map<string, (token: Token) => boolean>()

  constructor(groups: Groups) {
    this.groups = groups
  }

  /** @param source conditions joined by "&" */
  of(source: string): Test {
    let test = this.known.get(source)
    if (test === undefined) {
      const [first = () => true, ...others] = source.split('&').map((condition) => this.condition(condition))
      test = others.length === 0 ? first : (token) => first(token) && others.every((other) => other(token))
      this.known.set(source, test)
    }
    return test
  }

  private condition(condition: string): Test {
    const isNot = condition.length > 1 && condition.startsWith('!')
    const alternatives = (isNot ? condition.slice(1) : condition).split('|')
    const fits = this.anyOf(alternatives)
    if (isNot) return (token) => token === undefined || !fits(token)
    const isEdge = alternatives.includes('^')
    return (token) => (token === undefined ? isEdge : fits(token))
  }

  private anyOf(alternatives: readonly string[]): (token: Token) => boolean {
    const words = new Set<string>()
    const others: Array<(token: Token) => boolean> = []
    for (const choice of alternatives) {
      if (choice.startsWith('@') && choice.length > 1) others.push(this.group(choice))
      else if (/^[A-Z=]/.test(choice)) others.push(tagTest(choice))
      else words.add(choice)
    }
    if (others.length === 0) return (token) => words.has(token.lower)
    return (token) => words.has(token.lower) || others.some((test) => test(token))
  }

  private group(name: string): (token: Token) => boolean {
    let test = this.knownGroups.get(name)
    if (test === undefined) {
      test = this.anyOf(groupWords(name, this.groups))
      this.knownGroups.set(name, test)
    }
    return test
  }
}

/** What the tagger does not tell: words that are one thing and nothing else, and where they stand. */
const OWN_TESTS: Readonly<Record<string, (token: Token) => boolean>> = {
  PURE: ({lower}) => isPureVerb(lower),
  VERBAL: ({type}) => type.features.mayBe('VERB'),
  SOLID: ({upos, type}) => upos === 'NOUN' && !type.features.mayBe('VERB'),
  FINITE: ({lower}) => isFiniteForm(lower),
  PARTICIPLE: ({lower}) => participleOnly(lower) !== undefined,
  QUALITY: ({lower}) => isQuality(lower),
  EPITHET: ({lower}) => needsNoun(lower),
  THING: ({lower}) => isThing(lower),
  STRAY: isStray,
  GAPLESS: isGapless,
  UNHELPED: isUnhelped
}

function tagTest(choice: string): (token: Token) => boolean {
  if (choice.startsWith('=') && choice.length > 1) {
    const lemma = choice.slice(1)
    return (token) => token.lemma === lemma
  }
  if (choice === 'YEAR') return (token) => /^(?:1[5-9]|20)\d\d$/.test(token.text)
  if (choice === 'NUM') return (token) => token.upos === 'NUM' || token.kind === 'number'
  if (choice === 'VOWEL') return (token) => /^[aeio]/.test(token.lower)
  if (choice === 'CAPITAL') return (token) => token.isCapitalised
  const own = OWN_TESTS[choice]
  if (own !== undefined) return own
  const [upos, feature] = choice.split('.')
  return (token) => token.upos === upos && (feature === undefined || token.feature === feature)
}
