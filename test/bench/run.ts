/**
 * `npm run bench [-- FOLDER]`: copyedit beside an empty Node and beside its peers, on texts of FOLDER or on articles
 * made from the fixtures. Writes test/bench/RESULTS.md and the part of it that README.md shows. All figures of a table
 * come from one run, in which the programs took turns.
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Language} from '../../src/language/language.ts'
import {growth, lookups, phraseRatio, suggestions, tagging} from './engine.ts'
import {COPYEDIT, install, NOTHING, peers, STORY_RUN} from './peers.ts'
import {FOLDER, HERE, inTurns, ROOT, run, type Command} from './processes.ts'
import {articlesFrom, longText, wordsOf} from './texts.ts'

const SHOWN = /(<!-- bench: [^\n]*-->\n)[^]*?(<!-- \/bench -->)/

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n'
  )
}

const milliseconds = (seconds: number): string => `${(1000 * seconds).toFixed(0)} ms`
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`
const thousands = (count: number): string => String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',')

/** The story through everybody, each as a process of its own. */
function wholeProcesses(): string {
  const near = inTurns([NOTHING, STORY_RUN], 21)
  const [nothing, ours] = [near.get(NOTHING), near.get(STORY_RUN)]
  if (nothing === undefined || ours === undefined) throw new Error('nothing was measured')
  const others = [STORY_RUN, ...peers()]
  const all = inTurns(others, 5)
  const own = all.get(STORY_RUN)?.cpu ?? NaN
  const rows = others.map((command) => {
    const usage = all.get(command)
    if (usage === undefined) throw new Error(`${command.name} was not measured`)
    return [
      command.name,
      milliseconds(usage.cpu),
      times(usage.cpu / own),
      milliseconds(usage.wall),
      `${usage.peak.toFixed(0)} MiB`
    ]
  })
  return `On the story (495 words), a process from start to end; \`node -e 0\` takes ${milliseconds(nothing.cpu)} of
processor time, copyedit **${times(ours.cpu / nothing.cpu)}** that (medians of 21 turns).

${table(['', 'processor time', 'beside copyedit', 'on the clock', 'peak memory'], rows)}`
}

function check(name: string, path: string, statuses: readonly number[]): Command {
  const argv = [process.execPath, COPYEDIT, '--format', 'json', '--language', 'en-GB', path]
  return {name, argv, statuses, finds: /"ruleId"/}
}

/** An archive of different articles, and one article of a million words. */
function archives(articles: readonly string[]): string {
  const folder = join(FOLDER, 'articles')
  mkdirSync(folder)
  articles.forEach((article, index) => {
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}.txt`), article)
  })
  const words = articles.reduce((sum, article) => sum + wordsOf(article), 0)
  const archive = run(check('copyedit on an archive', folder, [0, 1]))
  const path = join(FOLDER, 'million.txt')
  const million = longText(articles, 1_000_000)
  writeFileSync(path, million)
  const long = run(check('copyedit on a million words', path, [0, 1]))
  const row = (name: string, count: number, {cpu, peak}: {cpu: number; peak: number}): string[] => [
    name,
    thousands(count),
    `${cpu.toFixed(2)} s`,
    thousands(count / cpu),
    `${peak.toFixed(0)} MiB`
  ]
  return table(
    ['one process', 'words', 'processor time', 'words a second of it', 'peak memory'],
    [
      row(`${thousands(articles.length)} different articles`, words, archive),
      row('one text of a million words', wordsOf(million), long)
    ]
  )
}

async function engine(articles: readonly string[]): Promise<string> {
  const language = new Language(readFileSync(join(ROOT, 'dist/english.pack')))
  const words = articles.slice(0, 100).flatMap((article) => article.match(/[\w’']+|[^\s\w]/g) ?? [])
  const costs = await growth(language, articles, [1000, 10_000, 100_000, 1_000_000])
  const base = costs[0]?.cost ?? NaN
  return [
    table(
      ['length of a text, in words', 'µs a word', 'beside 1,000'],
      costs.map(({words: size, cost}) => [thousands(size), cost.toFixed(2), times(cost / base)])
    ),
    table(
      ['alone', ''],
      [
        ['look-up of a word of running text', `${(await lookups(language, words)).toFixed(0)} ns`],
        ['suggestions for a slip (median)', `${suggestions(language, words).toFixed(0)} µs`],
        ['tagging, tokens a second', thousands(await tagging(language, words))],
        [
          '10,000 phrases beside 100, all rules on',
          times(await phraseRatio(language, articles.slice(0, 200), words))
        ]
      ]
    )
  ].join('\n\n')
}

/** Puts the comparison into README.md, between the marks; nothing happens where there are none. */
function show(part: string): void {
  const path = join(ROOT, 'README.md')
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : ''
  writeFileSync(
    path,
    readme.replace(SHOWN, (_, open: string, close: string) => `${open}\n${part}\n\n${close}`)
  )
}

async function main(): Promise<void> {
  install()
  const articles = articlesFrom(process.argv[2], 1000)
  const whole = wholeProcesses()
  const archive = archives(articles)
  const parts = await engine(articles)
  const texts =
    process.argv[2] === undefined
      ? 'made from the fixtures'
      : 'published news\n(not in this repository) with other names, figures and words'
  const text = `# What copyedit costs

Written by \`npm run bench\` with Node ${process.version}; the texts but the story are ${texts}. Absolute
figures depend on the machine, ratios hardly do.

${whole}

${archive}

In one process, warm:

${parts}
`
  writeFileSync(join(HERE, 'RESULTS.md'), text)
  show(whole)
  process.stdout.write(text)
  rmSync(FOLDER, {recursive: true})
}

await main()
