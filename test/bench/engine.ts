/** The parts of the engine in one process, warm: processor time for a word, a look-up, a suggestion. */
import {Engine} from '../../src/check.ts'
import type {Language} from '../../src/language/language.ts'
import {builtIn, Registry} from '../../src/registry.ts'
import {defineRule, type Rule} from '../../src/rule.ts'
import {longText, wordsOf} from './texts.ts'
import {median} from './processes.ts'

/** Microseconds of processor time that `work` takes. */
export async function microseconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const {user, system} = process.cpuUsage(before)
  return user + system
}

export interface Growth {
  readonly words: number
  /** Microseconds for a word. */
  readonly cost: number
}

/** What a word costs in texts of different lengths; the short ones are many, and no two are alike. */
export async function growth(
  language: Language,
  articles: readonly string[],
  sizes: readonly number[]
): Promise<Growth[]> {
  const engine = new Engine({language})
  const check = (text: string): Promise<unknown> => engine.check(text, {language: 'en-GB'})
  for (const article of articles.slice(0, 400)) await check(article)
  const found: Growth[] = []
  for (const size of sizes) {
    const count = Math.max(1, Math.floor(200_000 / size))
    const texts = Array.from({length: count}, (_, index) => longText(rotated(articles, index * 7), size))
    const words = texts.reduce((sum, text) => sum + wordsOf(text), 0)
    const time = await microseconds(async () => {
      for (const text of texts) await check(text)
    })
    found.push({words: size, cost: time / words})
  }
  return found
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

/** Nanoseconds for one look-up of a word of running text. */
export async function lookups(language: Language, words: readonly string[]): Promise<number> {
  const rounds = Math.ceil(1_000_000 / words.length)
  let known = 0
  const pass = (): void => {
    for (const word of words) if (language.lexicon.lookup(word) !== 0) known++
  }
  pass()
  const time = await microseconds(() => {
    for (let round = 0; round < rounds; round++) pass()
  })
  if (known === 0) throw new Error('no word was known')
  return (1000 * time) / (rounds * words.length)
}

/** Microseconds for the suggestions for one slip (two letters that changed places): the median of them. */
export function suggestions(language: Language, words: readonly string[]): number {
  const slips = [...new Set(words)]
    .filter((word) => /^[a-z]{6,}$/.test(word))
    .map((word) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4))
    .filter((slip) => language.lexicon.lookup(slip) === 0)
  const ask = (slip: string): string[] => language.suggest(slip, {variety: 'en-GB', own: []})
  for (const slip of slips.slice(0, 200)) ask(slip)
  const times = slips.map((slip) => {
    const start = process.hrtime.bigint()
    ask(slip)
    return Number(process.hrtime.bigint() - start) / 1000
  })
  return median(times)
}

/** Tokens that are tagged in a second of processor time. */
export async function tagging(language: Language, words: readonly string[]): Promise<number> {
  const types = words.map((word) => language.type(word))
  const tags = new Uint8Array(types.length)
  const pass = (): void => {
    for (let from = 0; from < types.length; from += 25) {
      language.tag(types, from, Math.min(from + 25, types.length), tags)
    }
  }
  pass()
  const rounds = Math.ceil(1_000_000 / types.length)
  const time = await microseconds(() => {
    for (let round = 0; round < rounds; round++) pass()
  })
  return (1e6 * rounds * types.length) / time
}

/** A rule that is asked about so many phrases, made of words that stand next to each other or might. */
function ruleOf(phrases: readonly string[]): Rule {
  return defineRule({
    id: 'bench-phrases',
    summary: 'Phrases by the thousand.',
    why: 'To see what they cost.',
    severity: 'info',
    fix: 'never',
    since: '0.1.0',
    status: 'preview',
    messages: {found: () => 'A phrase.'},
    examples: {bad: [], good: []},
    visit: {phrases: [phrases, () => undefined]}
  })
}

/** How many times longer a check takes with 10,000 phrases than with 100, all other rules on. */
export async function phraseRatio(
  language: Language,
  articles: readonly string[],
  words: readonly string[]
): Promise<number> {
  const lower = words.filter((word) => /^[a-z]+$/.test(word))
  const phrases = Array.from({length: 10_000}, (_, index) =>
    [index, index * 31 + 7, index * 17 + 3].map((at) => lower[at % lower.length] ?? '').join(' ')
  )
  const engines = [100, 10_000].map((count) => {
    const rule = {family: 'bench', rule: ruleOf(phrases.slice(0, count)), defaults: {}}
    return new Engine({language, registry: new Registry([...builtIn.rules.values(), rule])})
  })
  const ratios: number[] = []
  for (let round = 0; round < 6; round++) {
    const times: number[] = []
    for (const engine of engines) {
      times.push(
        await microseconds(async () => {
          for (const article of articles) await engine.check(article, {language: 'en-GB'})
        })
      )
    }
    if (round > 0) ratios.push((times[1] ?? NaN) / (times[0] ?? NaN))
  }
  return median(ratios)
}
