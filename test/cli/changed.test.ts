import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {copyedit, folderWith, type Outcome, type RunOptions} from '../support/command.ts'
import {Repository} from '../support/repository.ts'

const PLAIN = 'The council meets again on Friday.\n'

/** One paragraph on one line, with a slip in its first and in its last sentence. */
const COUNCIL = `Council keeps both libraries

The the council voted on Monday to keep both libraries open. Readers had asked for it. The mayor said the money was there. A report for for readers is due in May.
`

/** `path: the words that were found`, from a JSON report. */
function found(stdout: string): string[] {
  const {files} = JSON.parse(stdout) as {
    files: Array<{path: string; messages: Array<{actual: string}>}>
  }
  return files.flatMap(({path, messages}) => messages.map(({actual}) => `${path}: ${actual}`))
}

const check = (args: readonly string[], options: RunOptions): Outcome =>
  copyedit(['--format', 'json', ...args], options)

/** A repository with one commit. */
function repository(files: Readonly<Record<string, string>>): Repository {
  return Repository.create(join(folderWith({}), 'newsroom'))
    .write(files)
    .commit('As it was')
}

describe('since the default branch', () => {
  test('a slip counts in a sentence that was changed, not elsewhere in its line', () => {
    const {folder} = repository({'council.txt': COUNCIL}).edit('council.txt', 'due in May', 'due in June')
    expect(found(check(['--changed', 'council.txt'], {cwd: folder}).stdout)).toEqual(['council.txt: for for'])
    expect(found(check(['council.txt'], {cwd: folder}).stdout)).toEqual([
      'council.txt: The the',
      'council.txt: for for'
    ])
  })

  test('on a branch: what was committed, staged and only saved, but not what others did on main', () => {
    const desk = repository({'council.txt': COUNCIL, 'a.txt': PLAIN, 'b.txt': PLAIN, 'c.txt': PLAIN})
    desk.git('switch', '--quiet', '--create', 'budget')
    desk.edit('a.txt', 'again', 'again again').commit('Edit')
    desk.git('switch', '--quiet', 'main')
    desk.edit('council.txt', 'due in May', 'due in June').commit('By others')
    desk.git('switch', '--quiet', 'budget')
    desk.edit('b.txt', 'again', 'again again').git('add', 'b.txt')
    desk.edit('c.txt', 'on Friday', 'on on Friday').write({'new.txt': 'This was made for for you.\n'})
    expect(found(check(['--changed'], {cwd: desk.folder}).stdout)).toEqual([
      'a.txt: again again',
      'b.txt: again again',
      'c.txt: on on',
      'new.txt: for for'
    ])
  })

  test('in a clone it is the default branch of where it came from', () => {
    const desk = repository({'a.txt': PLAIN})
    desk.git('branch', '--move', 'trunk')
    const copy = Repository.clone(desk, join(desk.folder, '../copy'))
    copy.git('switch', '--quiet', '--create', 'edit')
    copy.edit('a.txt', 'again', 'again again').commit('Edit')
    expect(found(check(['--changed'], {cwd: copy.folder}).stdout)).toEqual(['a.txt: again again'])
  })

  test('nothing was changed: one line says since when', () => {
    const {folder} = repository({'a.txt': PLAIN})
    const {status, stdout, stderr} = check(['--changed'], {cwd: folder})
    expect({status, found: found(stdout)}).toEqual({status: 0, found: []})
    expect(stderr).toMatch(/^no article was changed since main \([0-9a-f]{7}\)\n$/)
  })
})

describe('what became of files', () => {
  test('a renamed article is compared with what it was', () => {
    const desk = repository({'council.txt': COUNCIL})
    desk.git('mv', 'council.txt', 'libraries.txt')
    desk.edit('libraries.txt', 'due in May', 'due in June')
    expect(found(check(['--changed'], {cwd: desk.folder}).stdout)).toEqual(['libraries.txt: for for'])
  })

  test('so is one that git was not told of', () => {
    const desk = repository({'council.txt': COUNCIL, 'a.txt': PLAIN})
    renameSync(join(desk.folder, 'council.txt'), join(desk.folder, 'libraries.txt'))
    desk.edit('libraries.txt', 'due in May', 'due in June')
    rmSync(join(desk.folder, 'a.txt'))
    expect(found(check(['--changed'], {cwd: desk.folder}).stdout)).toEqual(['libraries.txt: for for'])
  })

  test('a new article is new from end to end, whether git was told of it or not', () => {
    const desk = repository({'a.txt': PLAIN}).write({'one.txt': COUNCIL, 'two.txt': COUNCIL})
    desk.git('add', 'one.txt')
    expect(found(check(['--changed'], {cwd: desk.folder}).stdout)).toEqual([
      'one.txt: The the',
      'one.txt: for for',
      'two.txt: The the',
      'two.txt: for for'
    ])
  })

  test('before the first commit everything is new', () => {
    const desk = Repository.create(join(folderWith({}), 'newsroom')).write({
      'a.txt': 'It was made for for you.\n'
    })
    expect(found(check(['--changed'], {cwd: desk.folder}).stdout)).toEqual(['a.txt: for for'])
    desk.git('add', 'a.txt')
    expect(found(check(['--changed=HEAD'], {cwd: desk.folder}).stdout)).toEqual(['a.txt: for for'])
    expect(check(['--changed=main'], {cwd: desk.folder})).toMatchObject({
      status: 2,
      stderr: 'copyedit: --changed: "main" cannot be looked up: nothing has been committed yet\n'
    })
  })

  test('what is deleted, ignored by git or no article is not looked at', () => {
    const desk = repository({'a.txt': PLAIN, '.gitignore': 'drafts/\n'})
    desk.write({'drafts/a.txt': COUNCIL, 'notes.csv': COUNCIL, 'b.md': 'It was made for for you.\n'})
    rmSync(join(desk.folder, 'a.txt'))
    expect(found(check(['--changed'], {cwd: desk.folder}).stdout)).toEqual(['b.md: for for'])
  })

  test('names of all kinds', () => {
    const names = ['-quiet.txt', 'a b.txt', 'été.txt', '"q".txt', '$(id).txt', 'tab\tend.txt', '[x].txt']
    const desk = repository(Object.fromEntries(names.map((name) => [name, PLAIN])))
    for (const name of names) desk.edit(name, 'again', 'again again')
    const {stdout, stderr} = check(['--changed'], {cwd: desk.folder})
    expect(stderr).toBe('')
    expect(found(stdout).sort()).toEqual(
      names.map((name) => `${name.startsWith('-') ? './' : ''}${name}: again again`).sort()
    )
  })
})

describe('which articles', () => {
  test('the files, folders and globs that are named, as far as they were changed', () => {
    const desk = repository({'news/a.txt': PLAIN, 'news/b.txt': COUNCIL, 'sport/c.txt': PLAIN})
    desk.edit('news/a.txt', 'again', 'again again').edit('sport/c.txt', 'again', 'again again')
    const inNews = ['news/a.txt: again again']
    expect(found(check(['--changed', 'news'], {cwd: desk.folder}).stdout)).toEqual(inNews)
    expect(found(check(['--changed', 'news/*.txt'], {cwd: desk.folder}).stdout)).toEqual(inNews)
    expect(found(check(['--changed', 'news/a.txt', 'news/b.txt'], {cwd: desk.folder}).stdout)).toEqual(inNews)
    expect(found(check(['--changed'], {cwd: join(desk.folder, 'news')}).stdout)).toEqual([
      'a.txt: again again'
    ])
    expect(found(check(['--changed', '../sport'], {cwd: join(desk.folder, 'news')}).stdout)).toEqual([
      '../sport/c.txt: again again'
    ])
  })

  test('standard input is none', () => {
    const {folder} = repository({'a.txt': PLAIN})
    const {status, stderr} = check(['--changed', '-'], {cwd: folder, input: PLAIN})
    expect(status).toBe(2)
    expect(stderr).toMatch(/^copyedit: --changed compares files/)
    expect(check(['--changed', '--watch'], {cwd: folder})).toMatchObject({
      status: 2,
      stderr: 'copyedit: --watch needs to be told what to watch: name the files or folders\n'
    })
  })
})

describe('since a commit by name', () => {
  test('a tag, a branch, an older commit', () => {
    const desk = repository({'a.txt': PLAIN})
    desk.git('tag', 'edition-1')
    desk.edit('a.txt', 'again', 'again again').commit('Edit')
    expect(found(check(['--changed=edition-1'], {cwd: desk.folder}).stdout)).toEqual(['a.txt: again again'])
    expect(found(check(['--changed=HEAD~1', 'a.txt'], {cwd: desk.folder}).stdout)).toHaveLength(1)
    expect(found(check(['--changed=HEAD'], {cwd: desk.folder}).stdout)).toEqual([])
  })

  test('a name is never an option of git, nor read by a shell', () => {
    const {folder} = repository({'a.txt': PLAIN})
    for (const name of [`--output=${join(folder, 'stolen')}`, `$(touch ${join(folder, 'stolen')})`, '-h']) {
      expect(check([`--changed=${name}`], {cwd: folder})).toMatchObject({
        status: 2,
        stderr: `copyedit: --changed: there is no commit "${name}" here\n`
      })
    }
    expect(existsSync(join(folder, 'stolen'))).toBe(false)
  })
})

describe('a conflict between two places', () => {
  const TRUCE = `The fighting stopped at dawn.

Both sides were told of it.

By noon the cease-fire was over.
`

  test('counts when the other place was changed', () => {
    const desk = repository({'truce.txt': TRUCE})
    desk.edit('truce.txt', 'fighting stopped', 'ceasefire began')
    expect(found(check(['--changed'], {cwd: desk.folder}).stdout)).toEqual(['truce.txt: cease-fire'])
  })

  test('does not count when only something else was changed', () => {
    const desk = repository({'truce.txt': TRUCE.replace('fighting stopped', 'ceasefire began')})
    desk.edit('truce.txt', 'were told of it', 'were told of this')
    expect(found(check(['truce.txt'], {cwd: desk.folder}).stdout)).toEqual(['truce.txt: cease-fire'])
    expect(found(check(['--changed'], {cwd: desk.folder}).stdout)).toEqual([])
  })
})

describe('where git cannot say', () => {
  test('a shallow clone is explained', () => {
    const desk = repository({'a.txt': PLAIN})
    desk.git('switch', '--quiet', '--create', 'edit')
    desk.edit('a.txt', 'again', 'once more').commit('Edit').edit('a.txt', 'Friday', 'Monday').commit('Edit')
    const shallow = Repository.clone(desk, join(desk.folder, '../shallow'), '--depth=1', '--no-single-branch')
    const {status, stderr} = check(['--changed=origin/main'], {cwd: shallow.folder})
    expect(status).toBe(2)
    expect(stderr).toBe(
      'copyedit: --changed: this clone is shallow and does not reach back to where the branch left "origin/main"; ' +
        'fetch the rest first: "git fetch --unshallow" (in GitHub Actions: fetch-depth: 0)\n'
    )
    const single = Repository.clone(desk, join(desk.folder, '../single'), '--depth=1', '--branch=edit')
    single.git('update-ref', '-d', 'refs/remotes/origin/HEAD')
    expect(check(['--changed'], {cwd: single.folder}).stderr).toMatch(
      /^copyedit: --changed: the default branch is not in this clone, which is shallow; fetch .*\n$/
    )
  })

  test('each reason takes one line', () => {
    const outside = folderWith({'a.txt': PLAIN})
    expect(check(['--changed', 'a.txt'], {cwd: outside})).toMatchObject({
      status: 2,
      stderr: 'copyedit: --changed: it needs git, and the present folder is in no git repository\n'
    })
    mkdirSync(join(outside, 'bin'))
    const env = {PATH: join(outside, 'bin')}
    expect(check(['--changed', 'a.txt'], {cwd: outside, env})).toMatchObject({
      status: 2,
      stderr: 'copyedit: --changed: git is not installed, or not on the PATH\n'
    })
    const bare = Repository.create(join(outside, 'bare.git'), '--bare')
    expect(check(['--changed'], {cwd: bare.folder}).stderr).toBe(
      'copyedit: --changed: this is a bare repository: there are no files\n'
    )
    const desk = repository({'a.txt': PLAIN})
    desk.git('branch', '--move', 'trunk')
    expect(check(['--changed'], {cwd: desk.folder}).stderr).toBe(
      'copyedit: --changed: the default branch is not known here; name it: --changed=BRANCH\n'
    )
    desk.git('switch', '--quiet', '--orphan', 'other')
    desk.write({'b.txt': PLAIN}).commit('Unrelated')
    expect(check(['--changed=trunk'], {cwd: desk.folder}).stderr).toBe(
      'copyedit: --changed: "trunk" and HEAD have no commit in common\n'
    )
  })
})
