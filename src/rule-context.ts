/** What a rule is given to look at and to report with, and what becomes of what it reports. */
import type {Article, Span, Zone} from './article/article.ts'
import {PLACEHOLDER} from './article/prose.ts'
import {Token} from './article/token.ts'
import type {Report} from './finding.ts'
import {isJudged} from './one-for-each-slip.ts'
import type {FixSafety, Messages, MessageText, ReportDetails, Rule, RuleContext, Severity} from './rule.ts'

/** A rule with what the configuration makes of it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: unknown
}

const SAFETY: readonly FixSafety[] = ['never', 'suggest', 'safe']
const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error']

export function contextFor(
  article: Article,
  {rule, severity, options}: ActiveRule,
  reports: Report[]
): RuleContext {
  return {
    article,
    options,
    report(key, at, details: ReportDetails & {readonly data?: unknown}) {
      if (details.judged !== undefined && isJudged(reports, details.judged)) return
      const report = reportOf(article, rule, severity, key, at, details)
      if (report !== undefined) reports.push(report)
    }
  }
}

function reportOf(
  article: Article,
  rule: Rule,
  severity: Severity,
  key: string,
  at: Span,
  details: ReportDetails & {readonly data?: unknown}
): Report | undefined {
  const words = article.slice(at)
  if (at.start < 0 || at.end > article.text.length || words.trim() === '') {
    throw new RangeError(`the span ${String(at.start)}–${String(at.end)} holds no text`)
  }
  // code, an address: nobody may touch it, whatever stands beside it
  if (words.startsWith(PLACEHOLDER) || words.endsWith(PLACEHOLDER)) return undefined
  if (rule.zones !== undefined && !rule.zones.includes(zoneAt(article, at.start))) return undefined
  const inQuotation = article.quotationAt(at.start) !== undefined
  if (inQuotation && rule.inQuotations === 'skip') return undefined
  const expected = details.expected ?? []
  const {message, note} = wordsOf(rule.messages, key, details.data)
  const fix =
    expected.length === 0
      ? 'never'
      : safest(rule.fix, details.fix ?? rule.fix, inQuotation ? 'suggest' : 'safe')
  return {
    ruleId: rule.id,
    severity: mildest(severity, details.severity ?? severity),
    start: at.start,
    end: at.end,
    message,
    note: inQuotation
      ? [note, 'It stands in a quotation: check it against the recording.'].filter(Boolean).join(' ')
      : note,
    expected,
    related: details.related ?? [],
    fix,
    inQuotation,
    judged: details.judged
  }
}

function zoneAt(article: Article, offset: number): Zone {
  return new Token(article, Math.min(article.tokenIndexAt(offset), article.tokenCount - 1)).zone
}

function wordsOf(
  messages: Messages,
  key: string,
  data: unknown
): {message: string; note: string | undefined} {
  const make = messages[key] as ((data: unknown) => MessageText) | undefined
  if (make === undefined) throw new RangeError(`no message has the key ${key}`)
  const text = make(data)
  return typeof text === 'string' ? {message: text, note: undefined} : text
}

function safest(...fixes: readonly FixSafety[]): FixSafety {
  return SAFETY[Math.min(...fixes.map((fix) => SAFETY.indexOf(fix)))] ?? 'never'
}

function mildest(a: Severity, b: Severity): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(a), SEVERITIES.indexOf(b))] ?? 'info'
}
