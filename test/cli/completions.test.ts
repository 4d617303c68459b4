/** Completions, as bash offers them, and as fish and zsh would. */
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {copyedit, folderWith} from '../support/command.ts'
import {offeredByFish} from '../support/fish.ts'

/** What bash offers for a line whose last word is being typed. */
function inBash(line: readonly string[], files: Readonly<Record<string, string>> = {}): string[] {
  const cwd = folderWith(files)
  writeFileSync(join(cwd, '.completions'), copyedit(['completions', 'bash']).stdout)
  const words = line.map((word) => `'${word}'`).join(' ')
  const script = `. ./.completions; COMP_WORDS=(${words}); COMP_CWORD=${String(line.length - 1)}; _copyedit; printf '%s\\n' "\${COMPREPLY[@]}"`
  const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', script], {cwd, encoding: 'utf8'})
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

test('bash completes commands, options, values, rules and files', () => {
  const ids = (JSON.parse(copyedit(['rules', '--json']).stdout) as Array<{id: string}>).map(({id}) => id)
  expect(inBash(['copyedit', 'exp'])).toEqual(['explain'])
  expect(inBash(['copyedit', '--fo'])).toEqual(['--format'])
  expect(inBash(['copyedit', 'check', '--format', 'pr'])).toEqual(['pretty'])
  expect(inBash(['copyedit', '--format', '=', 'jso'])).toEqual(['json'])
  expect(inBash(['copyedit', '--language', 'en-Z'])).toEqual(['en-ZA'])
  expect(inBash(['copyedit', 'explain', ''])).toEqual(ids)
  expect(inBash(['copyedit', 'completions', 'z'])).toEqual(['zsh'])
  expect(inBash(['copyedit', '--date', ''], {'a.txt': 'x'})).toEqual([])
  expect(inBash(['copyedit', '--quiet', 'two w'], {'two words.txt': 'x', 'one.txt': 'x'})).toEqual([
    'two words.txt'
  ])
  expect(inBash(['copyedit', 'rules', '--'])).toEqual([
    '--json',
    '--color',
    '--no-color',
    '--help',
    '--version'
  ])
})

test('every option of the help is completed', () => {
  const offered = inBash(['copyedit', '--'])
  const help = copyedit(['check', '--help'], {env: {COLUMNS: '200'}}).stdout
  const options = [...help.matchAll(/^ +(?:-h, )?(--[\w-]+)/gm)].map(([, name]) => name)
  expect([...offered].sort()).toEqual([...options].sort())
})

/** What fish offers for a line whose last word is being typed. */
const inFish = (...line: readonly string[]): string[] =>
  offeredByFish(copyedit(['completions', 'fish']).stdout, ['copyedit', ...line])

test('fish completes commands, options, values, rules and files', () => {
  expect(inFish('expl')).toEqual(['explain', 'files'])
  expect(inFish('--fo')).toEqual(['--format'])
  expect(inFish('--format', 'pr')).toEqual(['pretty'])
  expect(inFish('check', '--language', 'en-Z')).toEqual(['en-ZA'])
  expect(inFish('check', '--source', '')).toEqual(['files'])
  expect(inFish('--date', '')).toEqual([])
  expect(inFish('explain', 'repeated-w')).toEqual(['repeated-word'])
  expect(inFish('completions', 'z')).toEqual(['zsh'])
  expect(inFish('rules', '--')).toEqual(['--json', '--color', '--no-color', '--help', '--version'])
  expect(inFish('--').sort()).toEqual(inBash(['copyedit', '--']).sort())
})

test('zsh is offered what bash is, in a script that a shell can read', () => {
  const script = copyedit(['completions', 'zsh']).stdout
  expect(script).toMatch(/^#compdef copyedit\n/)
  // nothing in it is zsh’s alone to the eye of a parser
  const {status, stderr} = spawnSync('bash', ['-n'], {input: script, encoding: 'utf8'})
  expect([status, stderr]).toEqual([0, ''])
  for (const command of ['check', 'fix', 'explain', 'rules', 'completions']) {
    const [, specs = ''] = new RegExp(`^    ${command}\\) _arguments -S ([^]*?) ;;$`, 'm').exec(script) ?? []
    const options = [...specs.matchAll(/'\*?(--[\w-]+)\[(?:[^\][\\:]|\\.)+\](?::value:[^:']+)?'/g)]
    expect(options.map(([, name]) => name)).toEqual(inBash(['copyedit', command, '--']))
  }
})
