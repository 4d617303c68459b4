import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {Engine} from '../../src/check.ts'
import {engineSettings, type Settings} from '../../src/config/settings.ts'
import {english} from '../support/english.ts'
import {LEAD_RULE} from './errors.ts'
import {loaderIn, project} from './project.ts'

const LONG = 'The council met at noon to talk of the bridge, and of the road that leads to it.'

async function findingsWith(settings: Settings, text: string): Promise<string[]> {
  const engine = new Engine({language: english, ...engineSettings(settings)})
  const {findings} = await engine.check(text, {language: 'en-GB'})
  return findings.map(({ruleId, severity, actual}) => `${severity} ${ruleId} ${actual}`)
}

/** A project in which a package of this one is installed. */
function projectWith(packageName: string, files: Readonly<Record<string, string>>): string {
  const folder = project(files)
  mkdirSync(join(folder, 'node_modules'), {recursive: true})
  const installed = fileURLToPath(new URL(`../../node_modules/${packageName}`, import.meta.url))
  symlinkSync(installed, join(folder, 'node_modules', packageName))
  return folder
}

describe('retext plugins', () => {
  test('a package from the registry of retext speaks through the engine', async () => {
    const folder = projectWith('retext-repeated-words', {
      'copyedit.yml': 'plugins: [retext-repeated-words]\nrules: {repeated-word: off}\n'
    })
    const settings = await loaderIn(folder).settingsFor('a.txt')
    expect(await findingsWith(settings, 'They met in the the hall.')).toEqual([
      'warning retext-repeated-words/the the the'
    ])
  })

  test('a plugin in a file gets its options; later ones win', async () => {
    const plugin = `export default function ({word}) {
  return (tree, file) => {
    const at = String(file).indexOf(word)
    if (at >= 0) file.message('no ' + word, {place: {start: {line: 1, column: at + 1, offset: at},
      end: {line: 1, column: at + 1 + word.length, offset: at + word.length}}, source: 'house', ruleId: 'word'})
  }
}
`
    const folder = project({
      'copyedit.yml':
        'plugins:\n  - [./house.mjs, {word: bridge}]\noverrides:\n  - files: b.txt\n    plugins: [[./house.mjs, {word: road}]]\n',
      'house.mjs': plugin
    })
    const loader = loaderIn(folder)
    const text = 'They met at the bridge on the road.'
    expect(await findingsWith(await loader.settingsFor('a.txt'), text)).toEqual(['warning house/word bridge'])
    expect(await findingsWith(await loader.settingsFor('b.txt'), text)).toEqual(['warning house/word road'])
  })

  test.each([
    [
      'a preset',
      'export default {plugins: [() => (tree, file) => {file.message("from a preset")}]}',
      'p.mjs'
    ],
    ['CommonJS', 'module.exports = () => (tree, file) => {file.message("from CommonJS")}', 'p.cjs'],
    [
      'CommonJS by a compiler',
      'exports.__esModule = true; exports.default = () => (tree, file) => {file.message("compiled")}',
      'p.cjs'
    ]
  ])('%s works', async (_name, source, file) => {
    const folder = project({'copyedit.yml': `plugins: [./${file}]\n`, [file]: source})
    const settings = await loaderIn(folder).settingsFor('a.txt')
    expect(await findingsWith(settings, 'They met at noon.')).toHaveLength(1)
  })

  test('a package that only takes "import" is found', async () => {
    const folder = project({
      'copyedit.yml': 'plugins: [retext-modern]\n',
      'node_modules/retext-modern/package.json':
        '{"name": "retext-modern", "type": "module", "exports": {".": {"import": {"default": "./main.js"}}}}',
      'node_modules/retext-modern/main.js': 'export default () => (tree, file) => {file.message("modern")}'
    })
    expect(await findingsWith(await loaderIn(folder).settingsFor('a.txt'), 'They met.')).toHaveLength(1)
  })
})

describe('modules with rules', () => {
  const files = {
    'copyedit.yml':
      'overrides:\n  - files: news/\n    plugins: [./lead.mjs]\nrules:\n  long-lead: [warning, {words: 12}]\n',
    'lead.mjs': LEAD_RULE
  }

  test('a rule of the newsroom is asked like one of ours, with its options', async () => {
    const settings = await loaderIn(project(files)).settingsFor('news/a.txt')
    expect(await findingsWith(settings, LONG)).toEqual([`warning long-lead ${LONG}`])
    expect(settings.customRules[0]?.family).toBe('custom')
  })

  test('and only where its module applies', async () => {
    const settings = await loaderIn(project(files)).settingsFor('sport/a.txt')
    expect([settings.plugins, [...settings.rules.keys()], settings.customRules[0]]).toEqual([
      [],
      [],
      undefined
    ])
    expect(await findingsWith(settings, LONG)).toEqual([])
  })

  test('with no setting it keeps its own severity and defaults', async () => {
    const folder = project({
      'copyedit.yml': 'plugins: [./lead.mjs]\n',
      'lead.mjs': LEAD_RULE.replace('default(30)', 'default(9)')
    })
    expect(await findingsWith(await loaderIn(folder).settingsFor('a.txt'), LONG)).toEqual([
      `info long-lead ${LONG}`
    ])
  })

  test('several rules come in a list', async () => {
    const folder = project({
      'copyedit.yml': 'plugins: [./rules/all.mjs]\nrules: {short-lead: error}\n',
      'rules/all.mjs':
        "import lead from './lead.mjs'\nexport const rules = [lead, {...lead, id: 'short-lead', options: undefined, visit: {}}]\n",
      'rules/lead.mjs': LEAD_RULE
    })
    const {rules, plugins} = await loaderIn(folder).settingsFor('a.txt')
    expect(rules.get('short-lead')?.severity.value).toBe('error')
    expect(plugins[0]?.value.provides).toEqual({rules: ['long-lead', 'short-lead']})
  })
})

describe('what the engine gets', () => {
  test('own words are no misspellings, in whatever case they were written', async () => {
    const text = 'They sat on the stoepe and ate koeksisterz at noon.'
    const plain = await loaderIn(project({})).settingsFor('a.txt')
    const ours = await loaderIn(project({'copyedit.yml': 'words: [Stoepe, koeksisterz]\n'})).settingsFor(
      'a.txt'
    )
    expect(await findingsWith(ours, text)).toEqual([])
    expect((await findingsWith(plain, 'They ate koeksisterz.')).length).toBeGreaterThan(0)
  })

  test('a rule that is off is silent; severities are those of the configuration', async () => {
    const text = 'They met in the the hall.'
    const of = async (setting: string): Promise<string[]> =>
      findingsWith(
        await loaderIn(project({'copyedit.yml': `rules: {repeated-word: ${setting}}\n`})).settingsFor(
          'a.txt'
        ),
        text
      )
    expect(await of('off')).toEqual([])
    expect(await of('info')).toEqual([expect.stringMatching(/^info repeated-word/)])
    expect(await of('[error]')).toEqual([expect.stringMatching(/^error repeated-word/)])
  })

  test('reasons for ignoring can be required', async () => {
    const settings = await loaderIn(project({'copyedit.yml': 'requireReason: true\n'})).settingsFor('a.txt')
    expect(engineSettings(settings).requireReason).toBe(true)
  })
})
