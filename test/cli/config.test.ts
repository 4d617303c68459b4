/** The configuration at work in the command: check, config and init as processes. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {LEAD_RULE} from '../config/errors.ts'
import {copyedit, folderWith} from '../support/command.ts'

const SLIP = 'The ferry left the the harbour at noon.\n'
const CLEAN = 'The ferry left at noon.\n'

interface Report {
  readonly files: ReadonlyArray<{
    readonly path: string
    readonly language?: string
    readonly error?: string
    readonly messages: ReadonlyArray<{readonly ruleId: string; readonly severity: string}>
  }>
}

/** Each file of a JSON report with its findings in short. */
function summary(stdout: string): string[] {
  const {files} = JSON.parse(stdout) as Report
  return files.map(({path, messages}) =>
    [path, ...messages.map(({ruleId, severity}) => `${severity} ${ruleId}`)].join(': ')
  )
}

describe('copyedit check', () => {
  test('each article has the settings of its folder and its overrides', () => {
    const cwd = folderWith({
      'copyedit.yml':
        'language: en-ZA\nrules: {repeated-word: warning}\noverrides:\n  - files: wire/\n    language: en-US\n    rules: {repeated-word: off}\n',
      'news/a.txt': SLIP,
      'wire/b.txt': SLIP,
      'sport/copyedit.json': '{"rules": {"repeated-word": "info"}}',
      'sport/c.txt': SLIP
    })
    const {stdout, status} = copyedit(['--format', 'json', '.'], {cwd})
    expect(summary(stdout)).toEqual([
      'news/a.txt: warning repeated-word',
      'sport/c.txt: info repeated-word',
      'wire/b.txt: warning foreign-spelling'
    ])
    const {files} = JSON.parse(stdout) as Report
    expect(files.map(({language}) => language)).toEqual(['en-ZA', 'en-GB', 'en-US'])
    expect(status).toBe(0)
  })

  test('front matter wins over the language of the configuration, and the command line over both', () => {
    const cwd = folderWith({
      'copyedit.yml': 'language: en-ZA\n',
      'a.txt': `---\nlanguage: en-AU\n---\n${CLEAN}`,
      'b.txt': CLEAN
    })
    const languages = (...args: string[]): Array<string | undefined> =>
      (JSON.parse(copyedit([...args, '--format', 'json', '.'], {cwd}).stdout) as Report).files.map(
        ({language}) => language
      )
    expect(languages()).toEqual(['en-AU', 'en-ZA'])
    expect(languages('--language', 'en-CA')).toEqual(['en-CA', 'en-CA'])
  })

  test('--config and --no-config', () => {
    const cwd = folderWith({
      'copyedit.yml': 'rules: {repeated-word: off}\n',
      'night.yml': 'rules: {repeated-word: info}\n',
      'a.txt': SLIP
    })
    const run = (...args: string[]): string[] =>
      summary(copyedit([...args, '--format', 'json', 'a.txt'], {cwd}).stdout)
    expect(run()).toEqual(['a.txt'])
    expect(run('--config', 'night.yml')).toEqual(['a.txt: info repeated-word'])
    expect(run('--no-config')).toEqual(['a.txt: error repeated-word'])
  })

  test('a house style from a file, on the command line and in front matter', () => {
    const cwd = folderWith({
      'ours.yml': 'title: Ours\nrules: {repeated-word: info}\n',
      'a.txt': SLIP,
      'letters/b.txt': `---\nstyle: ../ours.yml\n---\n${SLIP}`,
      'letters/c.txt': `---\nstyle: theirs\n---\n${SLIP}`
    })
    const given = copyedit(['--style', './ours.yml', '--format', 'json', 'a.txt'], {cwd})
    expect(summary(given.stdout)).toEqual(['a.txt: info repeated-word'])
    const own = copyedit(['--format', 'json', 'letters'], {cwd})
    expect(summary(own.stdout)[0]).toBe('letters/b.txt: info repeated-word')
    expect(own.stderr).toBe(
      'letters/c.txt: front matter: there is no house style "theirs"; there are: ap, bbc, business-day, economist, guardian, reuters\n'
    )
    expect(own.status).toBe(2)
  })

  test('what the configuration leaves out is not checked, named or not', () => {
    const cwd = folderWith({'copyedit.yml': 'ignore: drafts/\n', 'drafts/a.txt': SLIP, 'b.txt': CLEAN})
    expect(summary(copyedit(['--format', 'json', 'drafts/a.txt', 'b.txt'], {cwd}).stdout)).toEqual(['b.txt'])
    const {stderr, status} = copyedit(['drafts/a.txt'], {cwd})
    expect([stderr, status]).toEqual([
      'nothing to check: .copyeditignore or the configuration leaves out all that was named\n',
      0
    ])
  })

  test('failOn and maxWarnings decide on the exit status; the command line wins', () => {
    const cwd = folderWith({
      'copyedit.yml': 'rules: {repeated-word: warning}\nmaxWarnings: 1\n',
      'strict/copyedit.yml': 'rules: {repeated-word: info}\nfailOn: info\n',
      'a.txt': SLIP,
      'b.txt': SLIP,
      'strict/c.txt': SLIP
    })
    const status = (...args: string[]): number | null => copyedit(args, {cwd}).status
    expect(status('a.txt')).toBe(0)
    expect(status('a.txt', 'b.txt')).toBe(1)
    expect(status('--max-warnings', '2', 'a.txt', 'b.txt')).toBe(0)
    expect(status('strict/c.txt')).toBe(1)
    expect(status('--fail-on', 'error', 'strict/c.txt')).toBe(0)
  })

  test('own words, own rules and sources of a newsroom', () => {
    const cwd = folderWith({
      'copyedit.yml':
        'words: words.txt\nplugins: [./lead.mjs]\nsources: [./speech.txt]\nrules:\n  long-lead: [warning, {words: 5}]\n',
      'words.txt': 'koeksisterz\n',
      'speech.txt': 'Friends and neighbours.\n',
      'lead.mjs': LEAD_RULE,
      'a.txt': 'They ate koeksisterz at noon on Friday.\n'
    })
    const {stdout, stderr} = copyedit(['--format', 'json', 'a.txt'], {cwd})
    expect(stderr).toBe('')
    expect(summary(stdout)).toEqual(['a.txt: warning long-lead'])
  })

  test('a mistake in the configuration is said once, with its place; other articles are checked', () => {
    const cwd = folderWith({
      'news/copyedit.yml': 'rules:\n  repeatd-word: off\n',
      'news/a.txt': SLIP,
      'news/b.txt': SLIP,
      'sport/c.txt': SLIP
    })
    const {stdout, stderr, status} = copyedit(['--format', 'json', '.'], {cwd})
    const line = 'news/copyedit.yml:2:3: there is no rule "repeatd-word"; did you mean "repeated-word"?'
    expect([stderr, status]).toEqual([`${line}\n`, 2])
    expect((JSON.parse(stdout) as Report).files.map(({path, error}) => [path, error])).toEqual([
      ['news/a.txt', `its configuration cannot be used: ${line}`],
      ['news/b.txt', `its configuration cannot be used: ${line}`],
      ['sport/c.txt', undefined]
    ])
  })
})

describe('copyedit config', () => {
  const files = {
    'copyedit.yml': `extends: ./desk.yml
rules:
  long-lead: error
words: [kombi, stoep, tannie, oom, lekker, dorp]
ignore: drafts/
overrides:
  - files: drafts/
    language: en-US
    requireReason: true
`,
    'desk.yml':
      'language: en-ZA\nplugins: [./lead.mjs]\nrules:\n  long-lead: [info, {words: 20}]\nmaxWarnings: 3\nfailOn: warning\n',
    'lead.mjs': LEAD_RULE
  }

  test('prints what applies and where it is set', async () => {
    const cwd = folderWith(files)
    const {stdout, stderr, status} = copyedit(['config', 'drafts/a.txt'], {cwd})
    expect([stderr, status]).toEqual(['', 0])
    await expect(stdout.replace(/^\d+(?= other rules)/m, 'N')).toMatchFileSnapshot('golden/config.out')
  })

  test('prints the same as JSON, with every rule', () => {
    const cwd = folderWith(files)
    const report = JSON.parse(copyedit(['config', '--json', 'drafts/a.txt'], {cwd}).stdout) as Record<
      string,
      unknown
    > & {rules: Record<string, unknown>}
    expect(report).toMatchObject({
      version: 1,
      path: 'drafts/a.txt',
      configuration: 'copyedit.yml',
      ignoredBy: {value: 'drafts/', from: {file: 'copyedit.yml', line: 5, column: 9}},
      language: {value: 'en-US', from: {file: 'copyedit.yml', line: 8, column: 15}},
      failOn: {value: 'warning', from: {file: 'desk.yml', line: 6, column: 9}}
    })
    expect(report.rules['long-lead']).toEqual({
      severity: {value: 'error', from: {file: 'copyedit.yml', line: 3, column: 14}},
      options: {
        words: {value: 20, from: {file: 'desk.yml', line: 4, column: 22}},
        zones: {value: ['body'], from: null}
      }
    })
    expect(report.rules['repeated-word']).toEqual({severity: {value: 'error', from: null}, options: {}})
  })

  test('says where there is none', () => {
    const {stdout, status} = copyedit(['config', 'a.txt'], {cwd: folderWith({})})
    expect(stdout).toMatch(/^a\.txt: no configuration file\n\d+ rules keep their own severity\n$/)
    expect(status).toBe(0)
  })

  test('a mistake is said with its place, and the status is 2', () => {
    const cwd = folderWith({'copyedit.yml': 'langauge: en-GB\nfailOn: warn\n'})
    const {stdout, stderr, status} = copyedit(['config', 'a.txt'], {cwd})
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toBe(
      'copyedit.yml:1:1: there is no key "langauge" in a configuration; did you mean "language"?\n' +
        'copyedit.yml:2:9: "failOn" must be error, warning, info or never, not "warn"; did you mean "warning"?\n'
    )
  })
})

describe('copyedit init', () => {
  test('writes a configuration that works, and leaves an existing one alone', () => {
    const cwd = folderWith({'a.txt': CLEAN})
    expect(copyedit(['init'], {cwd}).status).toBe(0)
    const written = readFileSync(join(cwd, 'copyedit.yml'), 'utf8')
    expect(written).toMatch(/^# yaml-language-server: \$schema=\.\/node_modules\/copyedit\/dist\/copyedit/)
    expect(copyedit(['a.txt'], {cwd}).status).toBe(0)
    const again = copyedit(['init'], {cwd})
    expect([again.status, again.stderr]).toEqual([
      2,
      'copyedit: there is a configuration in this folder already: copyedit.yml; it was left alone\n'
    ])
    expect(readFileSync(join(cwd, 'copyedit.yml'), 'utf8')).toBe(written)
  })

  test('a key in package.json counts as one', () => {
    const cwd = folderWith({'package.json': '{"copyedit": {}}'})
    expect(copyedit(['init'], {cwd}).stderr).toContain('already: package.json')
  })

  test('names the schema of the package that is installed above', () => {
    const cwd = folderWith({'node_modules/copyedit/dist/copyedit.schema.json': '{}'})
    const desk = join(cwd, 'articles/desk')
    mkdirSync(desk, {recursive: true})
    copyedit(['init'], {cwd: desk})
    expect(readFileSync(join(desk, 'copyedit.yml'), 'utf8').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../node_modules/copyedit/dist/copyedit.schema.json'
    )
  })
})

describe('without a configuration', () => {
  /** The files beside the command that a run has loaded. */
  function loaded(cwd: string): string[] {
    const probe = join(cwd, 'probe.cjs')
    writeFileSync(
      probe,
      `process.on('exit', () => console.error('LOADED ' + Object.keys(require.cache).map((path) => path.split('/').pop())
        .filter((name) => name.startsWith('lazy-')).sort().join(' ')))`
    )
    const {stderr} = copyedit(['--format', 'json', 'a.txt'], {cwd, env: {NODE_OPTIONS: `--require ${probe}`}})
    return /LOADED (.*)/.exec(stderr)?.[1]?.split(' ').filter(Boolean) ?? ['the probe said nothing']
  }

  test('nothing that reads configurations is loaded', () => {
    expect(loaded(folderWith({'a.txt': SLIP, 'package.json': '{"name": "paper"}'}))).toEqual([])
  })

  test('and with one it is', () => {
    const names = loaded(folderWith({'a.txt': SLIP, 'copyedit.yml': 'language: en-GB\n'}))
    expect(names).toEqual(['lazy-configuration.cjs', 'lazy-ignore.cjs', 'lazy-yaml.cjs', 'lazy-zod.cjs'])
  })
})
