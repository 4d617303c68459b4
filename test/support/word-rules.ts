/** Two small rules, for tests of what happens to findings whatever the rule. */
import {Registry} from '../../src/registry.ts'
import {defineRule, type Rule} from '../../src/rule.ts'

/** Reports one word wherever it stands. */
function wordRule(id: string, word: string, becomes: string): Rule {
  return defineRule({
    id,
    summary: `Finds ${word}.`,
    why: 'For tests.',
    severity: 'error',
    fix: 'safe',
    since: '0.1.0',
    status: 'preview',
    messages: {slip: () => `“${word}” is a slip for “${becomes}”.`},
    examples: {bad: [], good: []},
    visit: {
      words: [
        [word],
        (token, {report}) => {
          report('slip', token, {expected: [becomes]})
        }
      ]
    }
  })
}

/** `typed-wsa` finds "wsa", `typed-hte` finds "hte". */
export const wordRules = new Registry(
  [wordRule('typed-wsa', 'wsa', 'was'), wordRule('typed-hte', 'hte', 'the')].map((rule) => ({
    family: 'typing',
    rule,
    defaults: {}
  }))
)
