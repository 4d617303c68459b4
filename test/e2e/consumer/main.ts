// A program of somebody who has installed copyedit: compiled by the strictest compiler, then run.
import {
  check,
  copyeditPreset,
  createProcessor,
  defineRule,
  english,
  Engine,
  findingOf,
  rulePlugin,
  type Article,
  type CheckedArticle,
  type Finding,
  type Rule,
  type Severity
} from 'copyedit'
import {createEngine} from 'copyedit/core'
import {unified} from 'unified'

/** Reports a word that our readers wrote in about. */
const tiredWord: Rule = defineRule({
  id: 'tired-word',
  summary: 'A word that our readers are tired of.',
  why: 'They said so.',
  severity: 'warning',
  fix: 'suggest',
  since: '1.0.0',
  status: 'stable',
  options: (z) => z.object({most: z.number().default(1).describe('How often it may stand in an article.')}),
  messages: {tired: (d: {times: number}) => `“Iconic”, for the ${String(d.times)}th time.`},
  examples: {bad: [], good: []},
  visit: {
    article: (article: Article, {options, report}) => {
      const places = article.sentences
        .flatMap((sentence) => article.tokensOf(sentence))
        .filter((token) => token.lower === 'iconic')
      for (const [index, token] of places.entries()) {
        if (index >= options.most) report('tired', token, {data: {times: index + 1}})
      }
    }
  }
})

const text = 'The iconic bridge is iconic. They crossed the the bridge.\n'

const checked: CheckedArticle = await check(text, {
  language: 'en-GB',
  date: '2024-02-29',
  customRules: [tiredWord],
  rules: {'tired-word': ['error', {most: 1}]}
})
const ids = (findings: readonly Finding[]): string => findings.map(({ruleId}) => ruleId).join(' ')
const severities: readonly Severity[] = checked.findings.map(({severity}) => severity)

const engine = new Engine({language: english()})
const file = await createProcessor({language: 'en-GB'}).process(text)
const preset = unified()
  .use(copyeditPreset)
  .use(rulePlugin(tiredWord, {options: {most: 0}}))

console.log(
  JSON.stringify({
    check: ids(checked.findings),
    severities,
    engine: ids((await engine.check(text)).findings),
    processor: file.messages.map((message) => findingOf(message)?.actual),
    preset: typeof preset,
    core: typeof createEngine
  })
)
