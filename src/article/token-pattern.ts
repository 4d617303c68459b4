/**
 * Small patterns over the tokens around a word, so that what decides between two words can be kept as data:
 *
 *     to _ the fee|fees          "_" is the word; "|" parts alternatives
 *     =be ADV? _ by              "=be" any form of a lemma; a capital begins a tag; "?" may be missing
 *     !the|a _ .. over           "!" none of these (or nothing); ".." up to three words
 *     ^ _ ,                      "^" the sentence begins; punctuation is a token like others
 *     @people _ the @rules       "@people" any of a named group of such choices
 *     $verb                      a named list of patterns, where a list of patterns is asked for
 */
import type {Token} from './token.ts'

/** A compiled pattern: whether the tokens around `word`, or around the words from it to `last`, are as it says. */
export type TokenPattern = (word: Token, last?: Token) => boolean

/** What one place of a pattern asks of a token. */
export interface Step {
  readonly kind: 'one' | 'gap' | 'edge'
  readonly isOptional: boolean
  readonly fits: (token: Token | undefined) => boolean
}

type Test = (token: Token) => boolean

/** What patterns may call by name. */
export interface PatternNames {
  /** Choices parted by spaces, by the name of the group. */
  readonly groups?: Readonly<Record<string, string>>
  readonly frames?: Readonly<Record<string, readonly string[]>>
}

export const LONGEST_GAP = 3

/** Reads patterns that share groups and frames; each group is compiled once. */
export class PatternReader {
  private readonly names: PatternNames
  private readonly groups = new Map<string, Test>()

  constructor(names: PatternNames = {}) {
    this.names = names
  }

  /** @throws RangeError for an unknown frame, or as `pattern` does */
  patterns(sources: readonly string[] = []): TokenPattern[] {
    return sources.flatMap((source) =>
      source.startsWith('$') ? this.patterns(this.frame(source.slice(1))) : [this.pattern(source)]
    )
  }

  /** @throws RangeError for a pattern without exactly one `_`, or with an unknown group */
  pattern(source: string): TokenPattern {
    const parts = source.split(' ')
    const place = parts.indexOf('_')
    if (place < 0 || place !== parts.lastIndexOf('_'))
      throw new RangeError(`no place for the word in: ${source}`)
    const steps = (texts: readonly string[]): Step[] => texts.map((text) => this.step(text))
    const before = steps(parts.slice(0, place).reverse())
    const after = steps(parts.slice(place + 1))
    return (word, last = word) => follows(word, before, 0, 1, -1) && follows(last, after, 0, 1, 1)
  }

  /** Whether a token is one of these choices, parted by spaces. */
  choices(source: string): Test {
    return this.test(source.split(/\s+/))
  }

  private frame(name: string): readonly string[] {
    const frame = this.names.frames?.[name]
    if (frame === undefined) throw new RangeError(`no frame is called ${name}`)
    return frame
  }

  private group(name: string): Test {
    let test = this.groups.get(name)
    if (test === undefined) {
      const choices = this.names.groups?.[name]
      if (choices === undefined) throw new RangeError(`no group is called ${name}`)
      test = this.choices(choices)
      this.groups.set(name, test)
    }
    return test
  }

  /** Reads one place of a pattern. */
  step(part: string): Step {
    if (part === '^') return {kind: 'edge', isOptional: false, fits: () => false}
    if (part === '..') return {kind: 'gap', isOptional: false, fits: () => false}
    const isOptional = part.length > 1 && part.endsWith('?')
    const body = isOptional ? part.slice(0, -1) : part
    const isNot = body.length > 1 && body.startsWith('!')
    const test = this.test((isNot ? body.slice(1) : body).split('|'))
    return {
      kind: 'one',
      isOptional,
      fits: isNot
        ? (token) => token === undefined || !test(token)
        : (token) => token !== undefined && test(token)
    }
  }

  private test(choices: readonly string[]): Test {
    const words = new Set<string>()
    const tests: Test[] = []
    for (const choice of choices) {
      if (choice.length > 1 && choice.startsWith('@')) tests.push(this.group(choice.slice(1)))
      else if (choice.length > 1 && choice.startsWith('=')) tests.push(hasLemma(choice.slice(1)))
      else if (/^[A-Z]/.test(choice)) tests.push(hasTag(choice))
      else words.add(choice)
    }
    return (token) => words.has(token.lower) || tests.some((test) => test(token))
  }
}

/** @throws RangeError for a pattern without exactly one `_` */
export function tokenPattern(source: string): TokenPattern {
  return new PatternReader().pattern(source)
}

/** Reads one place of a pattern that calls nothing by name. */
export function stepOf(part: string): Step {
  return new PatternReader().step(part)
}

/** Whether the steps from `step` on fit the tokens from `distance` on, in one direction. */
function follows(
  word: Token,
  steps: readonly Step[],
  step: number,
  distance: number,
  direction: 1 | -1
): boolean {
  const wanted = steps[step]
  if (wanted === undefined) return true
  const token = word.at(distance * direction)
  if (wanted.kind === 'edge') return token === undefined
  if (wanted.kind === 'gap') {
    for (let length = 0; length <= LONGEST_GAP; length++) {
      if (follows(word, steps, step + 1, distance + length, direction)) return true
      if (word.at((distance + length) * direction)?.isWord !== true) return false
    }
    return false
  }
  if (wanted.fits(token) && follows(word, steps, step + 1, distance + 1, direction)) return true
  return wanted.isOptional && follows(word, steps, step + 1, distance, direction)
}

function hasLemma(lemma: string): Test {
  return (token) => token.lemma === lemma
}

function hasTag(choice: string): Test {
  const [upos, feature] = choice.split('.')
  return (token) => token.upos === upos && (feature === undefined || token.feature === feature)
}
