/** The last step of a check: findings that the author has asked copyedit not to make. */
import type {Article, Span} from '../article/article.ts'
import {LineIndex} from '../article/lines.ts'
import type {SourceDocument} from '../article/source.ts'
import {byPlace, type Finding} from '../finding.ts'
import {CONTROL_KINDS, readControls, type Control, type ControlWord} from './controls.ts'
import {vouchedSpans} from './sic.ts'

/** What is known of rule ids. */
export interface KnownRules {
  /** The ids of all rules, active or not. */
  readonly ids: Iterable<string>
  /** Whether a rule was asked; a control for one that was not is not called unused. */
  isActive(id: string): boolean
}

export interface IgnoreOptions {
  readonly document: SourceDocument
  readonly article: Article
  readonly rules: KnownRules
  /** Whether every control must say why. */
  readonly requireReason: boolean
}

/** Findings of copyedit itself, which controls may name as well. */
const OWN_IDS: readonly string[] = ['not-english', 'internal/rule-failed']

/** The findings that remain, and what is wrong with the controls, in the order of the contract. */
export async function applyIgnores(
  findings: readonly Finding[],
  options: IgnoreOptions
): Promise<readonly Finding[]> {
  const {document, article} = options
  const {controls, unknown} = readControls(document.source, document.comments)
  let remaining = findings
  if (controls.length > 0 || unknown.length > 0)
    remaining = await controlled(findings, controls, unknown, options)
  const vouched = vouchedSpans(article)
  if (vouched.length === 0) return remaining
  const spans = vouched.map(({start, end}) => ({
    start: article.map.sourceStart(start),
    end: article.map.sourceEnd(end)
  }))
  return remaining.filter((finding) => !spans.some((span) => overlaps(finding, span)))
}

/** A control, where it holds, and which of its rules had something to say there. */
interface Range extends Span {
  readonly control: Control
  readonly used: Set<string>
}

async function controlled(
  findings: readonly Finding[],
  controls: readonly Control[],
  unknown: readonly ControlWord[],
  {document, rules, requireReason}: IgnoreOptions
): Promise<readonly Finding[]> {
  const ranges = rangesOf(controls, document)
  const remaining = findings.filter((finding) => {
    const silencing = ranges.filter((range) => silences(range, finding))
    for (const {used} of silencing) used.add(finding.ruleId)
    return silencing.length === 0
  })
  const report = reporter(document.source)
  const own: Finding[] = []
  const known = new Set([...rules.ids, ...OWN_IDS, ...findings.map(({ruleId}) => ruleId)])
  for (const word of unknown) own.push(await unknownControl(word, report))
  for (const control of controls) {
    for (const word of control.rules) {
      // a name with a slash is another plugin's, whose ids nobody has listed
      if (!known.has(word.text) && !word.text.includes('/')) own.push(await unknownRule(word, known, report))
    }
    if (requireReason && control.kind !== 'ignore-end' && !control.hasReason)
      own.push(missingReason(control, report))
  }
  for (const range of ranges) own.push(...unused(range, known, rules, report))
  for (const control of strayEnds(controls)) {
    own.push(
      report('ignore/unused', control, 'This “ignore-end” ends nothing: no “ignore-start” stands before it.')
    )
  }
  return [...remaining, ...own].sort(byPlace)
}

function silences({start, end, control}: Range, finding: Finding): boolean {
  if (!overlaps(finding, {start, end})) return false
  return control.rules.length === 0 || control.rules.some(({text}) => text === finding.ruleId)
}

function overlaps(finding: Finding, {start, end}: Span): boolean {
  return finding.offset < end && finding.endOffset > start
}

function rangesOf(controls: readonly Control[], document: SourceDocument): Range[] {
  return controls.flatMap((control, index) => {
    const span = spanOf(control, controls.slice(index + 1), document)
    return span === undefined ? [] : [{...span, control, used: new Set<string>()}]
  })
}

function spanOf(
  control: Control,
  later: readonly Control[],
  {source, units}: SourceDocument
): Span | undefined {
  if (control.kind === 'ignore-end') return undefined
  if (control.kind === 'ignore-file') return {start: 0, end: source.length}
  if (control.kind === 'ignore-start') {
    return {
      start: control.end,
      end: later.find((candidate) => ends(candidate, control))?.start ?? source.length
    }
  }
  const nowhere = {start: control.end, end: control.end}
  // of the units that begin at one place the first is the outermost
  if (!control.isInline) return units.find(({start}) => start >= control.end) ?? nowhere
  return units.findLast(({start, end}) => start <= control.start && control.end <= end) ?? nowhere
}

/** Whether a control ends what another one has started: with all rules, or with one of the same. */
function ends(candidate: Control, {rules}: Control): boolean {
  if (candidate.kind !== 'ignore-end') return false
  return (
    candidate.rules.length === 0 || candidate.rules.some(({text}) => rules.some((rule) => rule.text === text))
  )
}

function strayEnds(controls: readonly Control[]): Control[] {
  return controls.filter(
    (control, index) =>
      control.kind === 'ignore-end' &&
      !controls.slice(0, index).some((before) => before.kind === 'ignore-start' && ends(control, before))
  )
}

type ReportAt = (
  ruleId: string,
  at: Span,
  message: string,
  more?: {readonly note?: string; readonly expected?: readonly string[]}
) => Finding

function reporter(source: string): ReportAt {
  const lines = new LineIndex(source)
  return (ruleId, {start, end}, message, {note, expected = []} = {}) => {
    const from = lines.pointAt(start)
    const to = lines.pointAt(end)
    return {
      ruleId,
      severity: 'warning',
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      offset: start,
      endOffset: end,
      actual: source.slice(start, end),
      expected,
      message,
      ...(note === undefined ? {} : {note}),
      fix: expected.length === 0 ? 'never' : 'suggest',
      inQuotation: false
    }
  }
}

const WHERE: Readonly<Record<Control['kind'], string>> = {
  ignore: 'in the block it is about',
  'ignore-start': 'in what follows it',
  'ignore-end': '',
  'ignore-file': 'in this article'
}

/** A control that does nothing hides the next slip; one finding for all of it, or one for each rule that is idle. */
function unused(
  {control, used}: Range,
  known: ReadonlySet<string>,
  rules: KnownRules,
  report: ReportAt
): Finding[] {
  const note = 'A control that is not needed should go, or it will hide the next slip.'
  const where = WHERE[control.kind]
  if (control.rules.length === 0) {
    if (used.size > 0) return []
    return [report('ignore/unused', control, `There is nothing to ignore ${where}.`, {note})]
  }
  const idle = control.rules.filter(
    ({text}) =>
      !used.has(text) &&
      (rules.isActive(text) || (known.has(text) && OWN_IDS.includes(text)) || text.includes('/'))
  )
  if (idle.length === control.rules.length && idle.length > 0) {
    const names = idle.map(({text}) => `“${text}”`).join(', ')
    return [report('ignore/unused', control, `There is no finding of ${names} to ignore ${where}.`, {note})]
  }
  return idle.map((word) =>
    report('ignore/unused', word, `There is no finding of “${word.text}” to ignore ${where}.`, {note})
  )
}

async function unknownRule(word: ControlWord, known: Iterable<string>, report: ReportAt): Promise<Finding> {
  const near = await nearest(word.text, known)
  return report(
    'ignore/unknown-rule',
    word,
    `There is no rule called “${word.text}”${near === undefined ? '.' : `; did you mean “${near}”?`}`,
    {
      note: 'Rule ids stand between “ignore” and the colon, the reason after it.',
      expected: near === undefined ? [] : [near]
    }
  )
}

async function unknownControl(word: ControlWord, report: ReportAt): Promise<Finding> {
  const near = word.text === '' ? undefined : await nearest(word.text, CONTROL_KINDS)
  const message =
    word.text === ''
      ? 'This comment is addressed to copyedit and asks for nothing.'
      : `copyedit has no control called “${word.text}”${near === undefined ? '.' : `; did you mean “${near}”?`}`
  return report('ignore/unknown-control', word, message, {
    note: `There are ${CONTROL_KINDS.join(', ')}.`,
    expected: near === undefined ? [] : [near]
  })
}

function missingReason(control: Control, report: ReportAt): Finding {
  return report('ignore/no-reason', control, `This “${control.kind}” does not say why.`, {
    note: 'The configuration asks for a reason: put it after a colon, “ignore rule-id: the reason”.'
  })
}

/** The name that was probably meant; the search is loaded only where one is wrong. */
async function nearest(given: string, names: Iterable<string>): Promise<string | undefined> {
  const {closest} = await import('../closest.ts')
  return closest(given, names)
}
