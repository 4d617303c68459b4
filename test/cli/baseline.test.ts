import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {copyedit, folderWith, type Outcome} from '../support/command.ts'

const COUNCIL = `Council keeps libraries

The council voted on Monday to keep the the two libraries open. Readers had asked for for it.
`
const ROADS = 'The road to to the coast is open again.\n'

/** A folder with two articles and what is wrong with them recorded. */
function newsroom(): string {
  const cwd = folderWith({'news/council.txt': COUNCIL, 'news/roads.txt': ROADS})
  expect(copyedit(['--write-baseline', 'baseline.json', 'news'], {cwd})).toMatchObject({
    status: 0,
    stderr: 'baseline.json: 3 findings of 2 articles recorded\n'
  })
  return cwd
}

function found({stdout}: Outcome): string[] {
  const {files} = JSON.parse(stdout) as {files: Array<{path: string; messages: Array<{actual: string}>}>}
  return files.flatMap(({path, messages}) => messages.map(({actual}) => `${path}: ${actual}`))
}

const check = (cwd: string, ...args: readonly string[]): Outcome =>
  copyedit(['--format', 'json', '--baseline', 'baseline.json', ...args], {cwd})

function edit(path: string, words: string, others: string): void {
  const before = readFileSync(path, 'utf8')
  expect(before).toContain(words)
  writeFileSync(path, before.replace(words, others))
}

test('what was recorded is left out and does not count; what is new does', () => {
  const cwd = newsroom()
  expect(check(cwd, 'news')).toMatchObject({status: 0, stderr: ''})
  expect(found(check(cwd, 'news'))).toEqual([])
  edit(join(cwd, 'news/council.txt'), 'Council keeps', 'Libraries\n\nThe mayor mayor spoke.\n\nCouncil keeps')
  const {status, stdout, stderr} = check(cwd, 'news')
  expect(found({status, stdout, stderr})).toEqual(['news/council.txt: mayor mayor'])
  expect({status, stderr}).toEqual({status: 1, stderr: ''})
})

test('its paths are from its own folder, wherever the command is run', () => {
  const cwd = newsroom()
  const outcome = copyedit(['--format', 'json', '--baseline', '../baseline.json', 'council.txt'], {
    cwd: join(cwd, 'news')
  })
  expect(found(outcome)).toEqual([])
  expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).toContain('{"path":"news/council.txt"')
})

test('a stale entry is told; the run is not the worse for it', () => {
  const cwd = newsroom()
  edit(join(cwd, 'news/council.txt'), 'the the', 'the')
  expect(check(cwd, 'news')).toMatchObject({
    status: 0,
    stderr:
      'baseline.json: 1 entry is out of date, as the finding is gone (news/council.txt: repeated-word "the the"); --write-baseline brings it up to date\n'
  })
  expect(check(cwd, 'news/roads.txt').stderr).toBe('')
  rmSync(join(cwd, 'news/council.txt'))
  expect(check(cwd, 'news/roads.txt').stderr).toMatch(/^baseline\.json: 2 entries are out of date/)
})

test('an article that was renamed takes its entries along', () => {
  const cwd = newsroom()
  renameSync(join(cwd, 'news/council.txt'), join(cwd, 'news/libraries.txt'))
  expect(check(cwd, 'news')).toMatchObject({status: 0, stderr: ''})
  expect(found(check(cwd, 'news'))).toEqual([])
})

test('writing it again keeps what the run was not about, and drops what is gone', () => {
  const cwd = newsroom()
  const before = readFileSync(join(cwd, 'baseline.json'), 'utf8')
  edit(join(cwd, 'news/roads.txt'), 'to to', 'to')
  expect(copyedit(['--write-baseline', 'baseline.json', 'news/roads.txt'], {cwd}).stderr).toBe(
    'baseline.json: 0 findings of 0 articles recorded\n'
  )
  const after = readFileSync(join(cwd, 'baseline.json'), 'utf8')
  expect(after).toContain('news/council.txt')
  expect(after).not.toContain('news/roads.txt')
  edit(join(cwd, 'news/roads.txt'), 'to the', 'to to the')
  copyedit(['--write-baseline', 'baseline.json', 'news/roads.txt'], {cwd})
  expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).toBe(before)
  rmSync(join(cwd, 'news/council.txt'))
  copyedit(['--write-baseline', 'baseline.json', 'news/roads.txt'], {cwd})
  expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).not.toContain('news/council.txt')
})

test('an article that cannot be read keeps its entries, and the status says so', () => {
  const cwd = newsroom()
  writeFileSync(join(cwd, 'news/council.txt'), '')
  expect(copyedit(['--write-baseline', 'baseline.json', 'news'], {cwd}).status).toBe(2)
  expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).toContain('news/council.txt')
})

test('the file is replaced in one step, where a link leads to, and nothing is left beside it', () => {
  const cwd = newsroom()
  mkdirSync(join(cwd, 'shared'))
  renameSync(join(cwd, 'baseline.json'), join(cwd, 'shared/all.json'))
  symlinkSync('shared/all.json', join(cwd, 'baseline.json'))
  copyedit(['--write-baseline', 'baseline.json', 'news'], {cwd})
  expect(readdirSync(cwd).sort()).toEqual(['baseline.json', 'news', 'shared'])
  expect(readdirSync(join(cwd, 'shared'))).toEqual(['all.json'])
  expect(found(check(cwd, 'news'))).toEqual([])
})

test('what cannot be used is said in one line', () => {
  const cwd = folderWith({'a.txt': ROADS, 'damaged.json': '<<<<<<< HEAD'})
  const refused = (...args: readonly string[]): string => {
    const {status, stderr} = copyedit([...args, 'a.txt'], {cwd})
    expect(status).toBe(2)
    return stderr
  }
  expect(refused('--baseline', 'none.json')).toBe(
    'copyedit: --baseline: none.json: no such file; --write-baseline none.json makes one\n'
  )
  expect(refused('--baseline', 'damaged.json')).toMatch(
    /^copyedit: --baseline: damaged\.json is not JSON .*\n$/
  )
  expect(refused('--write-baseline', 'none/b.json')).toBe(
    'copyedit: --write-baseline: none/b.json could not be written (ENOENT)\n'
  )
  expect(refused('--write-baseline', 'b.json', '--baseline', 'b.json')).toBe(
    'copyedit: --write-baseline records all findings once; it does not go with --baseline\n'
  )
  expect(refused('--write-baseline', 'b.json', '--changed')).toBe(
    'copyedit: --write-baseline records all findings once; it does not go with --changed\n'
  )
})
