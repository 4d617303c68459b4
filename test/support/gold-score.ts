/** Compares what the engine says of an article with the slips that it is known to have. */
import type {Finding} from '../../src/finding.ts'
import type {KnownSlip, MarkedArticle} from './marked-articles.ts'

export interface ScoredArticle {
  readonly article: MarkedArticle
  readonly found: ReadonlyMap<KnownSlip, Finding>
  readonly fixed: ReadonlySet<KnownSlip>
  /** Errors and warnings that count for no slip: false, or a second finding for the same one. */
  readonly alarms: readonly Finding[]
}

/** Slips of taste, which a finding of severity info may count for. */
const MATTERS_OF_TASTE: ReadonlySet<string> = new Set(['style.cliche', 'style.redundant'])

const LONGEST_SPAN = 60
const CONTEXT = 40

/** Pairs findings with slips one to one: those that give the right text first, then those that share most. */
export function scoreArticle(article: MarkedArticle, findings: readonly Finding[]): ScoredArticle {
  const pairs = article.gold.flatMap((slip) =>
    findings.flatMap((finding) => {
      const common = charactersInCommon(slip, finding)
      if (common === 0) return []
      const fixes = givesRightText(article.text, slip, finding)
      const rank = (fixes ? 4 : 0) + (finding.severity === 'info' ? 0 : 2)
      return [{slip, finding, fixes, rank: rank + common / (finding.endOffset - finding.offset + 1)}]
    })
  )
  pairs.sort((a, b) => b.rank - a.rank)
  const found = new Map<KnownSlip, Finding>()
  const fixed = new Set<KnownSlip>()
  const taken = new Set<Finding>()
  for (const {slip, finding, fixes} of pairs) {
    if (found.has(slip) || taken.has(finding)) continue
    found.set(slip, finding)
    taken.add(finding)
    if (fixes) fixed.add(slip)
  }
  const alarms = findings.filter((finding) => finding.severity !== 'info' && !taken.has(finding))
  return {article, found, fixed, alarms}
}

/** How many characters a finding shares with a slip or with the other place of its conflict; 0 where it may not count. */
function charactersInCommon(slip: KnownSlip, finding: Finding): number {
  const {start, end, category, alt = []} = slip
  if (finding.severity === 'info' && !MATTERS_OF_TASTE.has(category)) return 0
  const isTooLong = finding.endOffset - finding.offset > Math.max(LONGEST_SPAN, 3 * (end - start))
  if (isTooLong && !category.startsWith('dup.')) return 0
  const spans: ReadonlyArray<readonly [number, number]> = [[start, end], ...alt]
  return Math.max(
    ...spans.map(([from, to]) =>
      Math.max(0, Math.min(finding.endOffset, to) - Math.max(finding.offset, from))
    )
  )
}

function givesRightText(text: string, {start, end, right}: KnownSlip, finding: Finding): boolean {
  const from = Math.max(0, Math.min(start, finding.offset) - CONTEXT)
  const to = Math.max(end, finding.endOffset) + CONTEXT
  const wanted = right.map((words) => squashed(text.slice(from, start) + words + text.slice(end, to)))
  return finding.expected
    .slice(0, 3)
    .some((words) =>
      wanted.includes(squashed(text.slice(from, finding.offset) + words + text.slice(finding.endOffset, to)))
    )
}

/** Quotation marks and white space do not count: which marks a house writes is not what is tested. */
function squashed(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
}

export interface Tally {
  slips: number
  found: number
  fixed: number
  alarms: number
}

export function tally(scores: readonly ScoredArticle[]): Tally {
  const sum: Tally = {slips: 0, found: 0, fixed: 0, alarms: 0}
  for (const {article, found, fixed, alarms} of scores) {
    sum.slips += article.gold.length
    sum.found += found.size
    sum.fixed += fixed.size
    sum.alarms += alarms.length
  }
  return sum
}

export function precisionOf({found, alarms}: Tally): number {
  return found / Math.max(1, found + alarms)
}
