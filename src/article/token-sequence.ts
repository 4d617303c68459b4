/**
 * Patterns as those of token-pattern.ts, but of tokens in a row instead of those around one word:
 *
 *     fewer|less NOUN.sg       "fewer water"
 *     =be very? unique         "is unique", "was very unique"
 */
import type {TagName, Upos} from '../language/tagger/tags.ts'
import {LONGEST_GAP, stepOf, type Step} from './token-pattern.ts'
import {Token} from './token.ts'

export interface TokenSequence {
  /** Words of one place, and how far that is from the first: who waits for them misses no match. */
  readonly words: {readonly choices: readonly string[]; readonly distance: number} | undefined
  /** Tags of the first place, where no words will do. */
  readonly tags: ReadonlyArray<TagName | Upos> | undefined
  /** The tokens of each place for a match that begins at `first`; undefined where there is none. */
  match(first: Token): ReadonlyArray<readonly Token[]> | undefined
}

/** @throws RangeError for a sequence that names neither a word nor a tag where it can be waited for */
export function tokenSequence(source: string): TokenSequence {
  const parts = source.trim().split(/\s+/)
  const steps = parts.map(stepOf)
  const words = wordsOf(parts)
  const tags = words === undefined ? tagsOf(parts[0] ?? '') : undefined
  if (words === undefined && tags === undefined)
    throw new RangeError('must begin with a word, a lemma or a tag, or have a word before any "?" or ".."')
  return {words, tags, match: (first) => read(steps, 0, first, first.index)}
}

/** The first place of plain words that is always equally far from the beginning. */
function wordsOf(parts: readonly string[]): TokenSequence['words'] {
  for (const [distance, part] of parts.entries()) {
    if (part === '..' || part === '^' || (part.length > 1 && part.endsWith('?'))) return undefined
    const choices = part.split('|')
    if (choices.every((choice) => /^[^!=A-Z^]/.test(choice))) return {choices, distance}
  }
  return undefined
}

/** The parts of speech that have forms, so that a lemma can be waited for. */
const INFLECTED: readonly Upos[] = ['AUX', 'VERB', 'NOUN', 'ADJ']

function tagsOf(part: string): TokenSequence['tags'] {
  const choices = part.split('|')
  if (!part.endsWith('?') && choices.every((choice) => /^=./.test(choice))) return INFLECTED
  return part.endsWith('?') || !choices.every((choice) => /^[A-Z]/.test(choice))
    ? undefined
    : (choices as Array<TagName | Upos>)
}

function read(
  steps: readonly Step[],
  step: number,
  first: Token,
  index: number
): ReadonlyArray<readonly Token[]> | undefined {
  const wanted = steps[step]
  if (wanted === undefined) return []
  const token = first.at(index - first.index)
  const rest = (length: number): ReadonlyArray<readonly Token[]> | undefined => {
    const others = read(steps, step + 1, first, index + length)
    if (others === undefined) return undefined
    const own = Array.from({length}, (_, place) => new Token(first.article, index + place))
    return [own, ...others]
  }
  if (wanted.kind === 'edge') return index === first.sentence.firstToken ? rest(0) : undefined
  if (wanted.kind === 'gap') {
    for (let length = 0; length <= LONGEST_GAP; length++) {
      const found = rest(length)
      if (found !== undefined) return found
      if (first.at(index - first.index + length)?.isWord !== true) return undefined
    }
    return undefined
  }
  const found = wanted.fits(token) && token !== undefined ? rest(1) : undefined
  return found ?? (wanted.isOptional ? rest(0) : undefined)
}
