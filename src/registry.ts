/** The rules there are: ours and a newsroom's, checked once and frozen. */
import {BUILT_IN} from '../rules/index.ts'
import type {Rule} from './rule.ts'

/** A rule with the family it belongs to and the defaults of its options. */
export interface RegisteredRule {
  readonly family: string
  readonly rule: Rule
  readonly defaults: Readonly<Record<string, unknown>>
}

export class Registry {
  readonly rules: ReadonlyMap<string, RegisteredRule>

  /** @throws RangeError where two rules have one id */
  constructor(rules: Iterable<RegisteredRule>) {
    const byId = new Map<string, RegisteredRule>()
    for (const registered of rules) {
      if (byId.has(registered.rule.id)) throw new RangeError(`two rules are called ${registered.rule.id}`)
      byId.set(registered.rule.id, Object.freeze(registered))
    }
    this.rules = byId
  }

  get(id: string): RegisteredRule | undefined {
    return this.rules.get(id)
  }
}

/** The rules that come with copyedit, in order of their ids. */
export const builtIn = new Registry(BUILT_IN)
