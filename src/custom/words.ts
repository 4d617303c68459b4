/** What a newsroom's rule says, from its own words or from ours. */
import type {MessageText, Rule, RuleContext, ReportDetails} from '../rule.ts'
import type {Span} from '../article/article.ts'
import type {RawRule} from './schema.ts'

/** What a kind of rule adds to what all of them have. */
export interface Behaviour {
  /** The summary of a rule that has none. */
  readonly summary: string
  readonly visit: Rule['visit']
}

/** What `{…}` may stand for in a message. */
export interface Filling {
  readonly found: string
  readonly right?: string
  readonly count?: number
}

/** The one message of a rule that is data: it was filled in where it was reported. */
export const MESSAGES = {
  found: ({message, note}: {message: string; note: string | undefined}): MessageText =>
    note === undefined ? message : {message, note}
}

export type Say = (context: RuleContext, at: Span, filling: Filling, details?: ReportDetails) => void

/** Reports with the rule's own message, else with `ours`. */
export function sayer({message, why}: RawRule, owner: string | undefined, ours: string): Say {
  const template = message ?? ours
  const parts = [why, owner === undefined ? undefined : `This rule is kept by ${owner}.`].filter(Boolean)
  const note = parts.length === 0 ? undefined : parts.join(' ')
  return ({report}, at, filling, details = {}) => {
    report('found', at, {...details, data: {message: filled(template, filling), note} as never})
  }
}

function filled(template: string, filling: Filling): string {
  return template.replace(/\{(found|right|count)\}/g, (whole, key: keyof Filling) => {
    const value = filling[key]
    return value === undefined ? whole : String(value)
  })
}
