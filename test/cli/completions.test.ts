/** Completions, by sourcing them in the shells that are there. */
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {copyedit, folderWith} from '../support/command.ts'

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

test.each(['zsh', 'fish'])('%s can read its completions', (shell) => {
  const {stdout, status} = copyedit(['completions', shell])
  expect(status).toBe(0)
  expect(stdout).toContain('stdin-filepath')
  if (shell === 'zsh') expect(stdout).toMatch(/^#compdef copyedit\n/)
  const cwd = folderWith({completions: stdout})
  const parsed = spawnSync(shell, ['-n', 'completions'], {cwd, encoding: 'utf8'})
  // a machine without the shell still has the text above
  if (parsed.error === undefined) expect([parsed.status, parsed.stderr]).toEqual([0, ''])
})

const hasFish = spawnSync('fish', ['--version']).status === 0

test.skipIf(!hasFish)('fish completes options and values', () => {
  const cwd = folderWith({})
  writeFileSync(join(cwd, 'c.fish'), copyedit(['completions', 'fish']).stdout)
  const {stdout} = spawnSync(
    'fish',
    ['-c', "source c.fish; complete -C 'copyedit --format '; complete -C 'copyedit expl'"],
    {
      cwd,
      encoding: 'utf8',
      env: {...process.env, HOME: cwd}
    }
  )
  expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual(
    expect.arrayContaining(['pretty', 'json', 'explain'])
  )
})
