/** Runs a family's set of slips and look-alikes (test/sets/slips/<family>.yml) against all built-in rules. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {Engine} from '../../src/check.ts'
import {SettingsLoader} from '../../src/config/load.ts'
import {engineSettings} from '../../src/config/settings.ts'
import type {Finding} from '../../src/finding.ts'
import {english} from './english.ts'

/** A text with one slip in it, written `[[wrong|right~right2]]`. */
interface BadCase {
  readonly text: string
  readonly slip: string
  readonly variety?: string
  readonly style?: string
}

/** A right text that looks like a slip. */
interface GoodCase {
  readonly text: string
  readonly because: string
  readonly variety?: string
  readonly style?: string
}

export interface SlipScore {
  bad: number
  found: number
  /** One of the first three suggestions gives exactly one of the right texts. */
  fixed: number
  good: number
  silent: number
}

export interface SlipResult {
  /** The cases at the head of each list, and those at its foot, which nobody looks at while tuning. */
  readonly halves: readonly [SlipScore, SlipScore]
  readonly total: SlipScore
  /** What went wrong in the first half, one line a case. */
  readonly failures: readonly string[]
}

/**
 * @param family the file's name without its ending
 * @param options.isMeant leaves out the bad cases whose kind of slip it denies
 */
export async function scoreSlips(
  family: string,
  {isMeant = () => true}: {readonly isMeant?: (slip: string) => boolean} = {}
): Promise<SlipResult> {
  const engineFor = enginesByStyle()
  const file = new URL(`../sets/slips/${family}.yml`, import.meta.url)
  const {bad, good} = parse(readFileSync(file, 'utf8')) as {bad: BadCase[]; good: GoodCase[]}
  const halves: [SlipScore, SlipScore] = [emptyScore(), emptyScore()]
  const failures: string[] = []
  for (const [index, {text, slip, variety, style}] of bad.entries()) {
    if (!isMeant(slip)) continue
    const isFirst = index < bad.length / 2
    const score = halves[isFirst ? 0 : 1]
    score.bad++
    const {prose, start, end, rights} = unmark(text)
    const findings = (await alarms(await engineFor(style), prose, variety)).filter(
      (finding) =>
        finding.offset < Math.max(end, start + 1) && Math.max(finding.endOffset, finding.offset + 1) > start
    )
    const wanted = rights.map((right) => prose.slice(0, start) + right + prose.slice(end))
    const isFixed = findings.some((finding) =>
      finding.expected
        .slice(0, 3)
        .some((fix) => wanted.includes(prose.slice(0, finding.offset) + fix + prose.slice(finding.endOffset)))
    )
    if (findings.length > 0) score.found++
    if (isFixed) score.fixed++
    if (!isFixed && isFirst)
      failures.push(`${findings.length > 0 ? 'not fixed' : 'missed'} (${slip}): ${text}`)
  }
  for (const [index, {text, because, variety, style}] of good.entries()) {
    const isFirst = index < good.length / 2
    const score = halves[isFirst ? 0 : 1]
    score.good++
    const findings = await alarms(await engineFor(style), text, variety)
    if (findings.length === 0) score.silent++
    else if (isFirst) {
      const said = findings.map(({ruleId, actual}) => `${ruleId} “${actual}”`).join(', ')
      failures.push(`not silent (${because}): ${text} → ${said}`)
    }
  }
  return {halves, total: sum(...halves), failures}
}

const STYLES_FOLDER = fileURLToPath(new URL('../../rules/styles', import.meta.url))

/** An engine for each house style, and one without. */
function enginesByStyle(): (style: string | undefined) => Promise<Engine> {
  const engines = new Map<string | undefined, Promise<Engine>>()
  return (style) => {
    const engine = engines.get(style) ?? engineOf(style)
    engines.set(style, engine)
    return engine
  }
}

async function engineOf(style: string | undefined): Promise<Engine> {
  const loader = new SettingsLoader({noConfig: true, commandLine: {style}, stylesFolder: STYLES_FOLDER})
  return new Engine({language: english, ...engineSettings(await loader.settingsFor('article.txt'))})
}

function unmark(text: string): {prose: string; start: number; end: number; rights: string[]} {
  const match = /\[\[([\s\S]*?)\|([\s\S]*?)\]\]/.exec(text)
  if (match === null) throw new RangeError(`no slip is marked in: ${text}`)
  const [marked, wrong = '', right = ''] = match
  const prose = text.slice(0, match.index) + wrong + text.slice(match.index + marked.length)
  return {prose, start: match.index, end: match.index + wrong.length, rights: right.split('~')}
}

/** Errors and warnings; a piece of information is no claim that something is wrong. */
async function alarms(engine: Engine, text: string, variety = 'en-GB'): Promise<readonly Finding[]> {
  const {findings} = await engine.check(text, {language: variety})
  return findings.filter(({severity}) => severity !== 'info')
}

function emptyScore(): SlipScore {
  return {bad: 0, found: 0, fixed: 0, good: 0, silent: 0}
}

function sum(one: SlipScore, other: SlipScore): SlipScore {
  return {
    bad: one.bad + other.bad,
    found: one.found + other.found,
    fixed: one.fixed + other.fixed,
    good: one.good + other.good,
    silent: one.silent + other.silent
  }
}
