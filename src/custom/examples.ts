/** The examples of a newsroom's rules, as they are written and as rules have them. */
import type {BadExample} from '../rule.ts'

/** "The [[police force|police service]] met." as an example of a rule. */
export function badExample(source: string): BadExample {
  const [, wrong = '', becomes] = /\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/.exec(source) ?? []
  const text = source.replace(/\[\[[^\]]*\]\]/, `⟦${wrong}⟧`)
  return {text, message: 'found', ...(becomes === undefined ? {} : {becomes})}
}
