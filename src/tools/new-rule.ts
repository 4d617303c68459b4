/**
 * `npm run new-rule FAMILY/ID`: writes a rule file that works as it stands, with EDIT notes where to go on, and adds
 * it to the registry, the table and the pages.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {writeGenerated} from './generate.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** What is wrong with the name of a new rule, or undefined. */
function faultOf(family: string, id: string): string | undefined {
  if (!NAME.test(family) || !NAME.test(id)) {
    return 'Usage: npm run new-rule FAMILY/ID, for example typing/doubled-comma: small letters, words joined by hyphens'
  }
  const taken = readdirSync(join(root, 'rules'), {recursive: true, encoding: 'utf8'}).find(
    (path) => /[/\\]([^/\\]+)\.ts$/.exec(path)?.[1] === id
  )
  return taken === undefined ? undefined : `There is a rule with this id already: rules/${taken}`
}

function ruleSource(id: string, version: string): string {
  return `import {defineRule} from '../../src/rule.ts'

// EDIT: what the rule looks for. A table that is long, or that an editor should keep, goes into a file beside this one.
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['each and every one', 'each one'],
  ['at this moment in time', 'now'],
  ['in close proximity to', 'near']
])

export default defineRule({
  // The id names the slip, so that "ignore ${id}" reads well. It is the name of the file.
  id: '${id}',
  summary: 'EDIT: one line, under 100 characters, that says what it finds.',
  why: \`EDIT: one to three short paragraphs for the editor who asks: why a copy desk cares, and what the rule rests on.\`,
  // error: a copy desk would certainly change it; warning: very likely; info: a question or a matter of taste
  severity: 'info',
  // safe: may be applied unseen; suggest: needs an editor's eye; never: there is no mechanical fix
  fix: 'suggest',
  since: '${version}',
  status: 'preview',
  // EDIT: 'skip' leaves what people said alone (style); 'query' asks to check the recording (slips)
  inQuotations: 'skip',
  messages: {
    // EDIT: what is wrong and what to do; the note says why
    wordy: (d: {phrase: string; shorter: string}) => ({
      message: \`“\${d.phrase}” says no more than “\${d.shorter}”.\`,
      note: 'The shorter form is easier to read.'
    })
  },
  examples: {
    // EDIT: at least three of each, in sentences of your own. ⟦ and ⟧ mark what is reported.
    bad: [
      {text: 'They thanked ⟦each and every one⟧ of the drivers.', message: 'wordy', becomes: 'each one'},
      {text: 'Nobody is missing ⟦at this moment in time⟧.', message: 'wordy', becomes: 'now'},
      {text: 'The depot stands ⟦in close proximity to⟧ a school.', message: 'wordy', becomes: 'near'}
    ],
    // EDIT: what looks like the slip and is right. These keep the rule quiet: think of as many as you can.
    good: [
      {text: 'They thanked each one of the drivers.', because: 'it is the shorter form'},
      {text: 'The proximity to a school worries parents.', because: 'the word has a meaning of its own here'},
      {text: '“We know nothing at this moment in time,” she said.', because: 'somebody said it so'}
    ]
  },
  visit: {
    // EDIT: words, tags, phrases, sentence or article; see Visit in src/rule.ts. The first three cost nothing where
    // they are not found, so prefer them.
    phrases: [
      [...PHRASES.keys()],
      (match, {report}) => {
        const shorter = PHRASES.get(match.phrase)
        if (shorter === undefined) return
        report('wordy', match, {data: {phrase: match.phrase, shorter}, expected: [shorter]})
      }
    ]
  }
})
`
}

async function main(name: string): Promise<void> {
  const [family = '', id = '', ...more] = name.split('/')
  const fault = more.length > 0 ? faultOf('', '') : faultOf(family, id)
  if (fault !== undefined) {
    console.error(fault)
    process.exitCode = 2
    return
  }
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}
  const path = join(root, 'rules', family, `${id}.ts`)
  if (!existsSync(dirname(path))) mkdirSync(dirname(path))
  writeFileSync(path, ruleSource(id, version))
  await writeGenerated()
  console.log(`rules/${family}/${id}.ts is there and works as it stands; now edit what its EDIT notes name.
  npx vitest run test/rules.test.ts -t ${id}    runs its examples
  npm run generate                              writes its page again`)
}

await main(process.argv[2] ?? '')
