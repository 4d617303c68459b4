/** The texts that are measured: somebody's folder, or different articles made from our fixtures. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const SYLLABLES = 'ba ko mi ren tal vos wen dru sha lin por gar ne zu fi har dol est'.split(' ')

/** Numbers from 0 to 1 that look like chance and are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

export function wordsOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/**
 * `count` articles, no two of them alike: names, figures, many words and the order of paragraphs differ, so that no
 * sentence stands in two of them.
 *
 * @param folder where the texts are that they are made of; default: our fixtures
 */
export function articlesFrom(folder: string | undefined, count: number): string[] {
  const texts = textsIn(folder ?? FIXTURES)
  if (texts.length === 0) throw new Error('no texts to measure with')
  const random = generator(20_160_314)
  const words = wordsByShape(texts)
  return Array.from({length: count}, (_, index) => {
    const text = texts[index % texts.length] ?? ''
    return index < texts.length ? text : varied(text, random, words)
  })
}

/** Long words in small letters by their length and ending, so that one can stand for another. */
function wordsByShape(texts: readonly string[]): Map<string, string[]> {
  const words = new Map<string, string[]>()
  for (const word of new Set(texts.flatMap((text) => text.match(/\b[a-z]{5,}\b/g) ?? []))) {
    const others = words.get(shapeOf(word))
    if (others === undefined) words.set(shapeOf(word), [word])
    else others.push(word)
  }
  return words
}

function shapeOf(word: string): string {
  return String(word.length) + word.slice(-2)
}

/** The article with other names, figures and words, and its paragraphs in another order. */
function varied(text: string, random: () => number, words: ReadonlyMap<string, readonly string[]>): string {
  const names = new Map<string, string>()
  const renamed = text.replace(/(?<=[a-z,] )[A-Z][a-z]{3,}/g, (name) => {
    const other = names.get(name) ?? (random() < 0.6 ? nameOf(random) : name)
    names.set(name, other)
    return other
  })
  const refigured = renamed.replace(/\d+/g, (figure) =>
    figure.replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + Math.floor(random() * 9))))
  )
  const reworded = refigured.replace(/\b[a-z]{5,}\b/g, (word) => {
    const others = words.get(shapeOf(word)) ?? [word]
    return random() < 0.5 ? (others[Math.floor(random() * others.length)] ?? word) : word
  })
  const [headline = '', ...paragraphs] = reworded.split(/\n+/).filter((line) => line.trim() !== '')
  return [headline, ...shuffled(paragraphs, random)].join('\n\n')
}

function nameOf(random: () => number): string {
  const length = 2 + Math.floor(random() * 2)
  const name = Array.from({length}, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({item, rank: random()}))
    .sort((a, b) => a.rank - b.rank)
    .map(({item}) => item)
}

/** One text of at least so many words, out of different articles. */
export function longText(articles: readonly string[], words: number): string {
  const parts: string[] = []
  for (let count = 0, index = 0; count < words; index++) {
    const article = articles[index % articles.length] ?? ''
    parts.push(article)
    count += wordsOf(article)
  }
  return parts.join('\n\n')
}
