/**
 * `npx tsx test/bench/rules.ts [FOLDER]`: what each rule costs, in microseconds for 1,000 words, dearest first. Without
 * a folder of texts it runs over articles made from the fixtures.
 */
import {Engine} from '../../src/check.ts'
import {Language} from '../../src/language/language.ts'
import {builtIn, Registry} from '../../src/registry.ts'
import type {Rule} from '../../src/rule.ts'
import {buildPack} from '../../src/tools/pack.ts'
import {articlesFrom, wordsOf} from './texts.ts'

/** Nanoseconds by rule id. */
const spent = new Map<string, bigint>()

function timed<Args extends readonly unknown[]>(
  id: string,
  visit: (...args: Args) => void
): (...args: Args) => void {
  return (...args) => {
    const start = process.hrtime.bigint()
    try {
      visit(...args)
    } finally {
      spent.set(id, (spent.get(id) ?? 0n) + process.hrtime.bigint() - start)
    }
  }
}

function withClock(rule: Rule): Rule {
  const {id, visit} = rule
  return {
    ...rule,
    visit: {
      ...(visit.words === undefined ? {} : {words: [visit.words[0], timed(id, visit.words[1])]}),
      ...(visit.tags === undefined ? {} : {tags: [visit.tags[0], timed(id, visit.tags[1])]}),
      ...(visit.phrases === undefined ? {} : {phrases: [visit.phrases[0], timed(id, visit.phrases[1])]}),
      ...(visit.sentence === undefined ? {} : {sentence: timed(id, visit.sentence)}),
      ...(visit.article === undefined ? {} : {article: timed(id, visit.article)})
    }
  }
}

async function main(): Promise<void> {
  const registry = new Registry(
    [...builtIn.rules.values()].map((registered) => ({...registered, rule: withClock(registered.rule)}))
  )
  const engine = new Engine({language: new Language(buildPack()), registry})
  const texts = articlesFrom(process.argv[2], 300)
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0)
  for (const text of texts) await engine.check(text, {language: 'en-GB'}) // so that all is compiled
  spent.clear()
  const before = process.cpuUsage()
  for (const text of texts) await engine.check(text, {language: 'en-GB'})
  const {user, system} = process.cpuUsage(before)
  const rows = [...spent].sort(([, a], [, b]) => (a < b ? 1 : -1))
  for (const [id, nanoseconds] of rows) {
    process.stdout.write(`${(Number(nanoseconds) / words).toFixed(0).padStart(8)} ${id}\n`)
  }
  process.stdout.write(`${String(Math.round((user + system) / (words / 1000))).padStart(8)} everything\n`)
}

await main()
