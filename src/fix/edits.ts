/** From findings to edits of a source that do not get in each other's way. */
import type {Finding} from '../finding.ts'

/** One replacement. Offsets are UTF-16 code units into the source, end exclusive. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it comes from. */
  readonly finding: Finding
}

export interface FixChoice {
  /** Whether fixes that need an editor's eye are wanted as well, and those inside quotations. */
  readonly suggestions: boolean
  /** Whether a replacement can be written in the file's encoding. Default: all can. */
  readonly canWrite?: (text: string) => boolean
  /** Rules whose fixes are left out. */
  readonly without?: ReadonlySet<string>
}

/**
 * The edits that may be made at once, in the order of the source. Of findings that overlap the surer one is taken; the
 * others are looked at again when the article is checked anew.
 */
export function chooseEdits(source: string, findings: readonly Finding[], choice: FixChoice): Edit[] {
  const wanted = findings.flatMap((finding) => editOf(source, finding, choice) ?? [])
  const chosen: Edit[] = []
  for (const edit of wanted.sort(bySureness)) {
    const place = placeOf(edit, chosen)
    const neighbours = [chosen[place - 1], chosen[place]]
    if (!neighbours.some((other) => other !== undefined && isInTheWay(edit, other)))
      chosen.splice(place, 0, edit)
  }
  return chosen
}

/** Where an edit belongs among others, which are in order and apart: only those beside it can be in its way. */
function placeOf({start}: Edit, others: readonly Edit[]): number {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function editOf(source: string, finding: Finding, choice: FixChoice): Edit | undefined {
  const {offset, endOffset, actual, expected, ruleId} = finding
  const [text] = expected
  if (text === undefined || text === actual || !isWanted(finding, choice)) return undefined
  if (choice.without?.has(ruleId) === true || choice.canWrite?.(text) === false) return undefined
  if (source.slice(offset, endOffset) !== actual) return undefined
  return {start: offset, end: endOffset, text, finding}
}

/** Inside a quotation the words are somebody's, whatever the rule says of its fix. */
function isWanted({fix, inQuotation}: Finding, {suggestions}: FixChoice): boolean {
  return suggestions ? fix !== 'never' : fix === 'safe' && !inQuotation
}

const SEVERITY = {error: 0, warning: 1, info: 2} as const

/** Safe before suggested, the more severe first, then by place, the shorter span, the rule. */
function bySureness(a: Edit, b: Edit): number {
  return (
    Number(a.finding.fix !== 'safe') - Number(b.finding.fix !== 'safe') ||
    SEVERITY[a.finding.severity] - SEVERITY[b.finding.severity] ||
    a.start - b.start ||
    a.end - b.end ||
    (a.finding.ruleId < b.finding.ruleId ? -1 : a.finding.ruleId > b.finding.ruleId ? 1 : 0) ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  )
}

/** Spans that meet end to end go together, unless one of them is an insertion there. */
function isInTheWay(a: Edit, b: Edit): boolean {
  const isInsertion = a.start === a.end || b.start === b.end
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
}

/**
 * Makes the edits. Line ends that a replacement brings become those of the source.
 *
 * @param edits in the order of the source, none over another
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const lineEnd = onlyLineEnd(source)
  let written = ''
  let cursor = 0
  for (const {start, end, text} of edits) {
    if (start < cursor) throw new RangeError('edits overlap, or are out of order')
    written += source.slice(cursor, start)
    written += lineEnd === undefined ? text : text.replace(/\r\n?|\n/g, lineEnd)
    cursor = end
  }
  return written + source.slice(cursor)
}

/** What ends every line; undefined where there are none, or of several kinds. */
function onlyLineEnd(source: string): string | undefined {
  const [first, ...others] = new Set(source.match(/\r\n?|\n/g))
  return others.length === 0 ? first : undefined
}
