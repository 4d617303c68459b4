/**
 * Phrases that are to become others, as lists keep them: “a/b” stands for either word, and the word in the same place
 * of the right phrase goes with it; “~” parts several right phrases, best first; POSS is my, your, his …
 */
import type {Article, Span} from './article.ts'
import type {Token} from './token.ts'

/** A place where a phrase of a list stands, as the trigger finds it. */
interface Match extends Span {
  readonly phrase: string
  readonly first: Token
  readonly last: Token
}

const POSSESSIVES = 'my/your/his/her/its/our/their'

const SELVES = 'myself/yourself/himself/herself/itself/ourselves/themselves'

/** A line of a list as the phrase trigger wants it. */
export function phraseOf(line: string): string {
  return line.replaceAll('POSSELF', SELVES).replaceAll('POSS', POSSESSIVES)
}

/** What a match should be: the smallest span that changes, and the texts for it, best first. */
export interface Swap {
  readonly at: Span
  readonly expected: readonly string[]
  /** The best right phrase as a whole. */
  readonly whole: string
}

/** How a swap is cut down. */
interface Cut {
  /** Whether a right phrase of fewer words may leave nothing of the span, so that words and a space go. */
  readonly mayVanish: boolean
}

/**
 * @param match a place where the phrase of `line` stands
 * @param line the line as the list has it
 * @param right its right phrases
 */
export function swapAt(match: Match, line: string, right: string, cut: Cut = {mayVanish: true}): Swap {
  const wrong = wordsOf(match)
  const rights = right.split('~').map((text) => chosen(phraseOf(line), wrong, phraseOf(text)))
  return {...smallest(match, wrong, rights, cut), whole: rights[0]?.join(' ') ?? ''}
}

/** The words of a match as they stand. */
function wordsOf({first, last}: Match): string[] {
  const words: string[] = []
  for (let index = first.index; index <= last.index; index++)
    words.push(first.article.types[index]?.text ?? '')
  return words
}

/** Whether a place lies in one that was taken before; takes it where not. For lists whose phrases hold each other. */
export function isTaken(match: Match, taken: WeakMap<Article, number>): boolean {
  const {article} = match.first
  if (match.start < (taken.get(article) ?? 0)) return true
  taken.set(article, match.end)
  return false
}

/** The right phrase with the choices that the text has made; WORD2 is the third word of the text. */
function chosen(phrase: string, wrong: readonly string[], right: string): string[] {
  const choices = phrase.split(' ').flatMap((word, index) => {
    const others = word.split('/')
    return others.length > 1 ? [others.indexOf(wrong[index]?.toLowerCase().replaceAll('’', "'") ?? '')] : []
  })
  let next = 0
  return right
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const place = /^WORD(\d)$/.exec(word)?.[1]
      if (place !== undefined) return wrong[Number(place)] ?? ''
      const others = word.split('/')
      return others.length === 1 ? word : (others[choices[next++] ?? 0] ?? others[0] ?? '')
    })
}

/** Leaves out the words at both ends that the text shares with all the right phrases. */
function smallest(
  match: Match,
  wrong: readonly string[],
  rights: ReadonlyArray<readonly string[]>,
  {mayVanish}: Cut
): Omit<Swap, 'whole'> {
  const {article, index} = match.first
  const folded = wrong.map((word) => word.toLowerCase().replaceAll('’', "'"))
  // a capital of the text stays; one of the right phrase that the text lacks is a change
  const isShared = (word: string | undefined, at: number): boolean =>
    word === wrong[at] || word === folded[at]
  const shortest = Math.min(...rights.map((words) => words.length))
  const least = mayVanish && shortest < wrong.length ? 0 : 1
  let head = 0
  while (
    head < Math.min(shortest - least, wrong.length - 1) &&
    rights.every((words) => isShared(words[head], head))
  )
    head++
  let tail = 0
  while (
    tail < Math.min(shortest - head - least, wrong.length - head - 1) &&
    rights.every((words) => isShared(words.at(-1 - tail), wrong.length - 1 - tail))
  )
    tail++
  const start = article.starts[index + head] ?? match.start
  const end = article.ends[match.last.index - tail] ?? match.end
  const isCapital = head === 0 && match.first.isCapitalised && match.first.isFirstInSentence
  const expected = rights.map((words) => {
    const text = words
      .slice(head, words.length - tail)
      .join(' ')
      .replaceAll(" 's", "'s")
      .replaceAll(' ,', ',')
    return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
  })
  return expected.includes('')
    ? withGap(match, {start, end}, expected, isCapital)
    : {at: {start, end}, expected}
}

/** Where words are only left out, the space beside them goes as well, and the next word may need the capital. */
function withGap(
  match: Match,
  {start, end}: Span,
  expected: readonly string[],
  isCapital: boolean
): Omit<Swap, 'whole'> {
  const {article} = match.first
  if (isCapital && start === match.start) {
    const next = article.text.charAt(end + 1)
    if (article.text.charAt(end) === ' ' && /[a-z]/.test(next)) {
      return {
        at: {start, end: end + 2},
        expected: expected.map((text) => (text === '' ? next.toUpperCase() : `${text} ${next}`))
      }
    }
  }
  if (article.text.charAt(end) === ' ')
    return {at: {start, end: end + 1}, expected: expected.map((text) => (text === '' ? '' : `${text} `))}
  if (article.text.charAt(start - 1) === ' ')
    return {at: {start: start - 1, end}, expected: expected.map((text) => (text === '' ? '' : ` ${text}`))}
  return {at: {start, end}, expected}
}
