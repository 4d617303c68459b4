/** What a pattern of src/article/edit-pattern.ts is filed under beside its own word; see src/article/pattern-keys.ts. */
import {groupWords, partsOf, testedIn, type EditFrame, type Groups} from '../article/edit-step.ts'
import {tagKey, wordKey, type Side} from '../article/pattern-keys.ts'
import {TAGS, uposOf} from '../language/tagger/tags.ts'
import {MARKS} from '../language/word-table.ts'

/** What a neighbour has to have: one of the words, or one of the tags (as indexes). */
interface Mark {
  readonly side: Side
  readonly words: readonly string[]
  readonly tags: readonly number[]
}

/** With more words there is little to gain, and each of them is written down for each of the pattern's own words. */
const MOST_WORDS = 60
const MOST_KEYS = 1200
/** A tag leaves as many tokens as a good many words do. */
const WORDS_TO_A_TAG = 20

/**
 * The keys of which a place has to have one, or undefined where it may have any.
 *
 * @param words how many words the frame is looked up by
 */
export function keysOf(
  {source, anchor}: EditFrame,
  words: number,
  groups: Groups
): readonly string[] | undefined {
  const parts = partsOf(source)
  const marks = [
    markOf('<', parts.slice(0, anchor).reverse(), groups),
    markOf('>', parts.slice(anchor + 1), groups)
  ].flatMap((mark) => (mark === undefined || isTooLong(mark, words) ? [] : [mark]))
  const [best, other] = marks
  if (best === undefined) return undefined
  return keysFor(other === undefined || costOf(best) < costOf(other) ? best : other)
}

function keysFor({side, words, tags}: Mark): string[] {
  const keys = [...words.map((word) => wordKey(side, word)), ...tags.map((tag) => tagKey(side, tag))]
  return keys.map((key) => key.join(''))
}

function isTooLong({words, tags}: Mark, times: number): boolean {
  return words.length > MOST_WORDS || (words.length + tags.length) * times > MOST_KEYS
}

/** How many tokens a mark leaves, roughly. */
function costOf({words, tags}: Mark): number {
  return words.length + WORDS_TO_A_TAG * tags.length
}

/** The words and tags that the first part lets through, if it stands for a token and says no more than such. */
function markOf(side: Side, parts: readonly string[], groups: Groups): Mark | undefined {
  const part = parts.find((each) => !each.startsWith('+'))
  if (part === undefined || (part.endsWith('?') && part.length > 1)) return undefined
  const [first = ''] = testedIn(part).split('&', 1)
  const words: string[] = []
  const tags: number[] = []
  for (const choice of first.split('|')) {
    if (choice.length > 1 && choice.startsWith('@')) words.push(...groupWords(choice, groups))
    else if (/^[A-Z]/.test(choice)) {
      const named = tagsNamed(choice)
      if (named.length === 0) return undefined
      tags.push(...named)
    } else if (/^[!=^]./.test(choice) || choice === '^') return undefined
    else words.push(choice)
  }
  const isPlain = words.every((word) => /^[^A-Z=@]/.test(word) && !MARKS.test(word))
  return isPlain ? {side, words, tags} : undefined
}

/** The tags that `NOUN` or `NOUN.pl` stands for; none for a name of a test of ours, nor for NUM, which is a figure as well. */
function tagsNamed(choice: string): number[] {
  if (choice === 'NUM') return []
  return TAGS.flatMap((name, tag) => (choice === name || choice === uposOf(tag) ? [tag] : []))
}
