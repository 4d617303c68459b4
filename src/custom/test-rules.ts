/** The examples of a newsroom's rules, and whether the rules do what they say. */
import {Engine} from '../check.ts'
import type {Finding} from '../finding.ts'
import type {Language} from '../language/language.ts'
import {Registry, type RegisteredRule} from '../registry.ts'

const MARKED = /⟦([\s\S]*?)⟧/

/** An example that is not as its rule says. */
export interface Failure {
  readonly rule: string
  /** The example as it was written, its mark as ⟦ and ⟧. */
  readonly example: string
  /** What is wrong; goes on after the example. */
  readonly reason: string
}

/** Runs the examples of one rule, in en-GB, each as an article of its own. */
export async function failuresOf(registered: RegisteredRule, language: Language): Promise<Failure[]> {
  const {rule} = registered
  const engine = new Engine({language, registry: new Registry([registered])})
  const findingsIn = async (text: string): Promise<readonly Finding[]> =>
    (await engine.check(text, {language: 'en-GB'})).findings
  const failures: Failure[] = []
  const fail = (example: string, reason: string): void => {
    failures.push({rule: rule.id, example, reason})
  }
  for (const {text, becomes} of rule.examples.bad) {
    const marked = MARKED.exec(text)
    const findings = await findingsIn(text.replace(MARKED, '$1'))
    const here = findings.find(({offset, actual}) => offset === marked?.index && actual === marked[1])
    const other = findings.find((finding) => finding !== here)
    if (here === undefined)
      fail(text, other === undefined ? 'nothing was found' : `“${other.actual}” was found instead`)
    else if (other !== undefined) fail(text, `“${other.actual}” was found as well`)
    else if (becomes !== undefined && here.expected[0] !== becomes)
      fail(text, `becomes “${here.expected[0] ?? 'nothing'}”, not “${becomes}”`)
  }
  for (const {text} of rule.examples.good) {
    const [finding] = await findingsIn(text)
    if (finding !== undefined) fail(text, `“${finding.actual}” was found, and should not be`)
  }
  return failures
}
