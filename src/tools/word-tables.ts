/**
 * The lists beside rules that are looked up by a word become one text each (src/language/word-table.ts), so that
 * starting costs nothing for them however long they grow.
 */
import {anchorOf} from '../article/edit-step.ts'
import {phraseOf} from '../article/phrase-swap.ts'
import type {PhraseEntry} from '../article/phrase-table.ts'
import {slipFrame} from '../article/slip-frames.ts'
import {PATTERN_GROUPS} from '../language/pattern-groups.ts'
import {bucketOf, MARKS, placeText} from '../language/word-table.ts'
import {verbForms} from './inflected.ts'
import {keysOf} from './pattern-keys.ts'
import {withSlips} from './slip-words.ts'

/** An entry with the words that it is found by, and what has to stand beside them, if that is needed. */
type Indexed = readonly [words: readonly string[], entry: unknown, beside?: readonly string[] | undefined]

/** The lists of one file as its rule has them: a table for each list, or for several together. */
type Layout = (data: never) => unknown

type Lines = Readonly<Record<string, string | readonly string[]>>

type MissingSmallWords = Readonly<Record<'phrases' | 'loose' | 'frames', readonly string[]>>

interface RealWordSlips extends Readonly<Record<'after' | 'before' | 'right' | 'right-before', Lines>> {
  readonly slips: ReadonlyArray<{readonly word: string}>
  readonly frames: Readonly<Record<string, string>>
}

/** By the beginning of a file's name; what is not here is kept as the YAML has it. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'rules/confusions/confused-word-': (sets: ReadonlyArray<{words: object}>) =>
    tableOf(sets.map((set) => [Object.keys(set.words), set])),
  'rules/confusions/set-phrase.': ({wrong, contested}: Record<'wrong' | 'contested', Lines>) =>
    phraseTable({wrong, contested}),
  'rules/grammar/wrong-preposition.': (data: {frames: ReadonlyArray<{after: string}>; phrases: Lines}) => ({
    frames: tableOf(data.frames.map((frame) => [frame.after.split('/').flatMap(formsOf), frame])),
    phrases: phraseTable({phrases: data.phrases})
  }),
  'src/language/compounds.': (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(lists).map(([name, phrases]) => [name, phraseSet(phrases)])),
  'rules/punctuation/open-compound.': phraseSet,
  'rules/typing/split-word.': phraseSet,
  'rules/typing/left-over-word.': (sources: readonly string[]) => patternTable(sources),
  'rules/typing/small-word-slip.': (sources: readonly string[]) => patternTable(sources),
  'rules/typing/missing-small-word.': ({phrases, loose, frames}: MissingSmallWords) => {
    const lines = phrases.map(parted)
    return {
      phrases: phraseTable({
        phrases: Object.fromEntries(lines.filter(([phrase]) => !loose.includes(phrase))),
        loose: Object.fromEntries(lines.filter(([phrase]) => loose.includes(phrase)))
      }),
      frames: patternTable(frames)
    }
  },
  'rules/typing/real-word-slip-company.': companyTables,
  'rules/typing/real-word-slip-slots.': (sources: readonly string[]) => patternTable(sources.map(withSlips)),
  'rules/typing/real-word-slip.': ({slips, frames, ...lists}: RealWordSlips) => ({
    slips: tableOf(slips.map((slip) => [[slip.word], slip])),
    frames: tableOf(
      Object.entries(frames).map(([head, where]) => {
        const frame = slipFrame(head, where)
        return [frame.typed, frame]
      })
    ),
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, listTable(list)]))
  }),
  'rules/usage/cliche.': (lists: Readonly<Record<string, Lines>>) => phraseTable(lists),
  'rules/usage/redundant-word.': (data: {
    needless: Readonly<Record<string, readonly string[]>>
    'said-twice': Lines
  }) => phraseTable({needless: needlessPairs(data.needless), 'said-twice': data['said-twice']}),
  'rules/variety/foreign-word.': (sets: ReadonlyArray<{words: Readonly<Record<string, string>>}>) =>
    tableOf(
      sets.flatMap(({words, ...set}) =>
        Object.entries(words).map(([line, right]) => phraseEntry({line, right, ...set}))
      )
    )
}

/** The data of a file as its module has it. */
export function tabled(path: string, data: unknown): unknown {
  const layout = Object.entries(LAYOUTS).find(([beginning]) => path.startsWith(beginning))?.[1]
  return layout === undefined ? data : layout(data as never)
}

/** Patterns by the words that they are looked up by; see src/article/edit-pattern.ts. */
export function patternTable(
  sources: readonly string[],
  groups: Readonly<Record<string, string>> = PATTERN_GROUPS
): string {
  return tableOf(
    sources.map((source) => {
      const {words, frame} = anchorOf(source, groups)
      return [words, frame, keysOf(frame, words.length, groups)]
    })
  )
}

/** Phrases by their first two words, with the name of the list that each comes from. */
function phraseTable(lists: Readonly<Record<string, Lines>>): string {
  return tableOf(
    Object.entries(lists).flatMap(([list, lines]) =>
      Object.entries(lines).map(([line, right]) =>
        phraseEntry({line, right: typeof right === 'string' ? right : right.join('~'), list})
      )
    )
  )
}

function phraseEntry(entry: PhraseEntry): Indexed {
  return phraseIndexed(phraseOf(entry.line), entry)
}

/** Phrases by their first two words, with nothing said of them; see src/article/phrase-set.ts. */
export function phraseSet(phrases: readonly string[]): string {
  return tableOf(phrases.map((phrase) => phraseIndexed(phrase, phrase)))
}

/** “a/b c” begins with either of two words; a phrase of one word needs nothing beside it. */
function phraseIndexed(phrase: string, entry: unknown): Indexed {
  const [first = [], second] = phrase.split(' ').map((word) => word.split('/'))
  return [first, entry, second]
}

/** Words by what stands right before them (`after` that), and by what stands right after them (`before` it). */
function companyTables(list: Readonly<Record<string, {before?: string; after?: string}>>): unknown {
  const beside = (side: 'before' | 'after'): string => {
    const words = new Map<string, string[]>()
    for (const [word, company] of Object.entries(list)) {
      for (const other of company[side]?.split(' ') ?? []) {
        words.set(other, [...(words.get(other) ?? []), word])
      }
    }
    return tableOf([...words].map(([other, usual]) => [[other], usual.join(' ')]))
  }
  return {after: beside('before'), before: beside('after')}
}

function listTable(lists: Lines): string {
  return tableOf(Object.entries(lists).map(([word, list]) => [[word], list]))
}

function needlessPairs(needless: Readonly<Record<string, readonly string[]>>): Lines {
  return Object.fromEntries(
    Object.entries(needless).flatMap(([adjective, nouns]) =>
      nouns.map((noun) => [`${adjective} ${noun}`, noun])
    )
  )
}

/** “at age of > at the age of” */
function parted(line: string): [phrase: string, whole: string] {
  const [phrase = '', whole = ''] = line.split(' > ')
  return [phrase, whole]
}

function formsOf(choice: string): readonly string[] {
  return choice.startsWith('=') ? verbForms(choice.slice(1)) : [choice]
}

/**
 * The text of a table; its format is described in src/language/word-table.ts.
 *
 * @throws RangeError for a word that the format has no room for
 */
export function tableOf(list: readonly Indexed[]): string {
  const lines = new Map<string, number>()
  const words = new Map<string, Map<string, Set<number>>>()
  let length = 0
  for (const [typed, entry, beside = ['']] of list) {
    const line = escaped(JSON.stringify(entry))
    let place = lines.get(line)
    if (place === undefined) {
      place = length
      lines.set(line, place)
      length += line.length + 1
    }
    for (const word of typed) {
      const keys = words.get(word) ?? new Map<string, Set<number>>()
      for (const key of beside) {
        if (MARKS.test(word + key)) throw new RangeError(`a table has no room for: ${word} ${key}`)
        keys.set(key, (keys.get(key) ?? new Set()).add(place))
      }
      words.set(word, keys)
    }
  }
  // twice as many buckets as words, since most words that are asked for are in no list
  const buckets = Array.from({length: Math.max(1, 2 * words.size)}, (): string[] => [])
  for (const [word, keys] of words)
    buckets[bucketOf(word, buckets.length)]?.push(`${word}:${placesText(keys)}|`)
  let place = 0
  const texts = buckets.map((bucket) => `${bucket.join('')};`)
  const index = texts.map((text) => placeText((place += text.length) - text.length)).join('')
  return [buckets.length.toString(36), index, texts.join(''), ...lines.keys(), ''].join('\n')
}

/** “0.3k;all=6a.7”: places by what they need beside the word, nothing first. */
function placesText(keys: ReadonlyMap<string, ReadonlySet<number>>): string {
  const text = (key: string): string =>
    [...(keys.get(key) ?? [])].map((place) => place.toString(36)).join('.')
  const others = [...keys.keys()].filter((key) => key !== '')
  return [text(''), ...others.map((key) => `${key}=${text(key)}`)].join(';')
}

/** Text that is all ASCII takes V8 half the memory. */
function escaped(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
