/**
 * Controls: comments in the source that tell copyedit to leave something alone.
 *
 *     <!-- copyedit ignore rule-id other-id: reason -->   the next block, or the one that the comment stands in
 *     <!-- copyedit ignore-start rule-id: reason -->      from here …
 *     <!-- copyedit ignore-end -->                        … to here, or to the end
 *     <!-- copyedit ignore-file rule-id: reason -->       the whole article
 *
 * Without rule ids a control is about all rules.
 */
import type {Span} from '../article/article.ts'
import type {SourceComment} from '../article/source.ts'

export type ControlKind = 'ignore' | 'ignore-start' | 'ignore-end' | 'ignore-file'

/** A word of a control with its place in the source. */
export interface ControlWord extends Span {
  readonly text: string
}

export interface Control extends Span {
  readonly kind: ControlKind
  /** None: all rules. */
  readonly rules: readonly ControlWord[]
  readonly hasReason: boolean
  readonly isInline: boolean
}

export interface Controls {
  readonly controls: readonly Control[]
  /** What stands where a control's name should: "<!-- copyedit ingore -->". */
  readonly unknown: readonly ControlWord[]
}

export const CONTROL_KINDS: readonly ControlKind[] = ['ignore', 'ignore-start', 'ignore-end', 'ignore-file']

const CONTROL = /^<!--\s*copyedit(?=\s)(?:\s+([^\s:]*))?([^:]*?)(:[^]*?)?\s*-->$/

/** The controls among an article's comments, in order. */
export function readControls(source: string, comments: readonly SourceComment[]): Controls {
  const controls: Control[] = []
  const unknown: ControlWord[] = []
  for (const {start, end, isInline} of comments) {
    const match = CONTROL.exec(source.slice(start, end))
    if (match === null) continue
    const [whole, name = '', words = '', reason = ''] = match
    const kind = CONTROL_KINDS.find((candidate) => candidate === name)
    if (kind === undefined) {
      const at =
        start + (name === '' ? 0 : whole.indexOf(name, whole.indexOf('copyedit') + 'copyedit'.length))
      unknown.push({start: at, end: name === '' ? end : at + name.length, text: name})
      continue
    }
    const wordsAt = start + whole.indexOf(name, whole.indexOf('copyedit') + 'copyedit'.length) + name.length
    const rules = [...words.matchAll(/[^\s,]+/g)].map((word) => ({
      text: word[0],
      start: wordsAt + word.index,
      end: wordsAt + word.index + word[0].length
    }))
    controls.push({start, end, isInline, kind, rules, hasReason: /[A-Za-z]/.test(reason)})
  }
  return {controls, unknown}
}
