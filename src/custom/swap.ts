/** `swap`: phrases, and what they should be. */
import {dressed} from './casing.ts'
import {asTokens} from './phrases.ts'
import {sayer, type Behaviour} from './words.ts'
import type {RawRule} from './schema.ts'

export function swapRule(rule: RawRule, owner: string | undefined): Behaviour {
  const entries = Object.entries(rule.swap ?? {})
  const rights = new Map(entries.map(([wrong, right]) => [asTokens(wrong), [right].flat()]))
  const say = sayer(rule, owner, '“{found}” should be “{right}” here.')
  return {
    summary: summaryOf(entries),
    visit: {
      phrases: [
        [...rights.keys()],
        (match, context) => {
          const found = context.article.slice(match)
          const {isFirstInSentence} = match.first
          const expected = (rights.get(match.phrase) ?? []).map((right) =>
            dressed(right, found, isFirstInSentence)
          )
          const [right] = expected
          if (right === undefined || expected.includes(found)) return
          say(context, match, {found, right}, {expected})
        }
      ]
    }
  }
}

function summaryOf(entries: ReadonlyArray<readonly [string, string | readonly string[]]>): string {
  const [[wrong, right] = ['', '']] = entries
  const more = entries.length < 2 ? '' : `, and ${String(entries.length - 1)} more`
  return `${wrong} → ${[right].flat().join(' or ')}${more}`
}
