/** A rule file as data for readers: the build writes these to dist/rules.json, commands show them. */
import type {BadExample, GoodExample, Rule} from './rule.ts'

export interface RuleOption {
  readonly name: string
  readonly default: unknown
  readonly meaning: string
}

export interface RuleEntry extends Pick<
  Rule,
  'id' | 'summary' | 'why' | 'severity' | 'fix' | 'since' | 'status' | 'zones'
> {
  readonly family: string
  readonly inQuotations: 'query' | 'skip'
  readonly options: readonly RuleOption[]
  readonly examples: {readonly bad: readonly BadExample[]; readonly good: readonly GoodExample[]}
}
