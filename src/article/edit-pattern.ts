/**
 * Patterns that say what is wrong and how it is mended, so that slips with a frame of their own can be kept as data:
 *
 *     able|unable +to VERB.base      "+to" is missing here; "+of/in" gives two choices
 *     @modal -is VERB.base           "-is" is left over
 *     said <he <she AUX              one of these two is left over, whichever
 *     in the form>from of            "form" was typed for "from"
 *
 * The other steps are those of token-pattern.ts: words, TAG or TAG.feature, =lemma, "|" between alternatives, "!" for
 * none of these (or nothing), "?" for what may be missing, "^" where the sentence begins. "@name" stands for a group of
 * words, "&" joins two conditions on one token (VERB.base&!help), YEAR is a figure such as 1998, NUM any number, VOWEL a
 * word that begins with a vowel. What the tagger does not know has names as well: PURE is a bare verb that is
 * nothing else, VERBAL a word that may be a verb, SOLID a noun that is never one, FINITE a finite form, PARTICIPLE one that is no past, QUALITY an adjective, EPITHET one that wants its noun, THING a
 * noun that wants its article; STRAY says that no clause can end in the word, GAPLESS that none
 * can but that of the verb before it, UNHELPED that “be” or “been” stands alone.
 */
import type {Span} from './article.ts'
import type {Token} from './token.ts'
import {WordTable} from '../language/word-table.ts'
import {partsOf, stepOf, TokenTests, type EditFrame, type Groups, type Step} from './edit-step.ts'
import {keysAt} from './pattern-keys.ts'

/** What a pattern found: the words concerned, and what may stand for them, best first. */
export interface EditMatch extends Span {
  readonly words: string
  readonly expected: readonly string[]
}

/** The tokens that a match covers, with the step that each fits; an insertion has no token. */
type Fit = ReadonlyArray<readonly [step: Step, token: Token | undefined]>

interface Compiled {
  readonly before: readonly Step[]
  readonly from: readonly Step[]
}

/** A list of patterns, looked up by a word in them and what stands beside it; each is compiled when it is first needed. */
export class EditPatterns {
  private readonly table: WordTable<EditFrame>
  private readonly tests: TokenTests
  private readonly compiled = new Map<EditFrame, Compiled>()

  /** @param text the table of the frames, as the generator writes it; see word-table.ts */
  constructor(text: string, groups: Groups = {}) {
    this.table = new WordTable(text)
    this.tests = new TokenTests(groups)
  }

  /** Whether some pattern is looked up by a word. */
  has(word: string): boolean {
    return this.table.has(word)
  }

  /** The first match in which this token is the word that the pattern is looked up by. */
  matchAt(token: Token): EditMatch | undefined {
    for (const frame of this.table.beside(token.lower, keysAt(token))) {
      const match = matchAt(this.stepsOf(frame), token)
      if (match !== undefined) return match
    }
    return undefined
  }

  private stepsOf(frame: EditFrame): Compiled {
    let steps = this.compiled.get(frame)
    if (steps === undefined) {
      const all = partsOf(frame.source).map((part) => stepOf(part, this.tests))
      steps = {before: all.slice(0, frame.anchor).reverse(), from: all.slice(frame.anchor)}
      this.compiled.set(frame, steps)
    }
    return steps
  }
}

function matchAt(steps: Compiled, token: Token): EditMatch | undefined {
  const before = fit(steps.before, 0, token, 1, -1)
  if (before === undefined) return undefined
  const from = fit(steps.from, 0, token, 0, 1)
  return from === undefined ? undefined : mend([...[...before].reverse(), ...from])
}

/** Fits the steps from `index` on to the tokens from `distance` on, in one direction. */
function fit(
  steps: readonly Step[],
  index: number,
  origin: Token,
  distance: number,
  direction: 1 | -1
): Fit | undefined {
  const step = steps[index]
  if (step === undefined) return []
  if (step.kind === 'insert') {
    const rest = fit(steps, index + 1, origin, distance, direction)
    return rest === undefined ? undefined : [[step, undefined], ...rest]
  }
  const token = origin.at(distance * direction)
  if (step.fits(token)) {
    const rest = fit(steps, index + 1, origin, distance + 1, direction)
    if (rest !== undefined) return [[step, token], ...rest]
  }
  return step.isOptional ? fit(steps, index + 1, origin, distance, direction) : undefined
}

/** The span of the words that change, an insertion's neighbours among them, and what they become. */
function mend(all: Fit): EditMatch | undefined {
  const isChanged = all.map(([{kind}], index) => kind !== 'keep' || touchesInsertion(all, index))
  const first = isChanged.indexOf(true)
  let last = isChanged.lastIndexOf(true)
  // a word that goes takes its space along: the word after it is part of the span
  const lastStep = all[last]?.[0]
  if (lastStep?.kind === 'drop' && all[last + 1]?.[1] !== undefined && all[last + 1]?.[1]?.isWord === true)
    last++
  const part = all.slice(first, last + 1)
  const tokens = part.flatMap(([, token]) => (token === undefined ? [] : [token]))
  const start = tokens[0]?.start
  const end = tokens.at(-1)?.end
  if (start === undefined || end === undefined) return undefined
  const words = tokens[0]?.article.text.slice(start, end) ?? ''
  if (/\n\s*\n/.test(words)) return undefined
  const expected = versionsOf(part)
    .map((version) => join(version))
    .map((version) => (tokens[0]?.isCapitalised === true ? capitalise(version) : version))
    .filter((version) => version !== '' && version !== words)
  return expected.length === 0 ? undefined : {start, end, words, expected}
}

function touchesInsertion(all: Fit, index: number): boolean {
  return all[index - 1]?.[0].kind === 'insert' || all[index + 1]?.[0].kind === 'insert'
}

type Piece = readonly [text: string, hasSpaceBefore: boolean]

function versionsOf(part: Fit): Piece[][] {
  const eithers = part.flatMap(([{kind}], index) => (kind === 'either' ? [index] : []))
  const choices = Math.max(1, ...part.map(([{texts}]) => texts.length))
  const versions: Piece[][] = []
  for (const dropped of eithers.length === 0 ? [-1] : eithers) {
    for (let choice = 0; choice < choices; choice++) {
      versions.push(
        part.flatMap(([{kind, texts}, token], index): Piece[] => {
          if (kind === 'drop' || index === dropped) return []
          const text = texts[Math.min(choice, texts.length - 1)]
          if (text !== undefined) return [[text, token?.hasSpaceBefore ?? true]]
          return token === undefined ? [] : [[token.text, token.hasSpaceBefore]]
        })
      )
    }
  }
  // the later of two words is the one that an edit meant to leave
  return versions.filter((version) => version.length > 0)
}

function join(version: readonly Piece[]): string {
  return version.map(([text, hasSpace], index) => (hasSpace && index > 0 ? ` ${text}` : text)).join('')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
