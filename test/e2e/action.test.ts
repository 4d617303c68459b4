/** The whole way of a pull request: a newsroom's repository, a baseline, a branch, the action's own script. */
import {cpSync, existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import Ajv from 'ajv'
import {describe, expect, test} from 'vitest'
import {copyedit, folderWith} from '../support/command.ts'
import {Api, eventFile, runAction, type ActionRun} from '../support/github.ts'
import {Repository} from '../support/repository.ts'

const ARTICLES = fileURLToPath(new URL('../../fixtures/newsroom/', import.meta.url))
const SARIF_SCHEMA = fileURLToPath(new URL('../../fixtures/schemas/sarif-schema-2.1.0.json', import.meta.url))
const BASELINE = 'copyedit-baseline.json'
const PULL = 7

const GALLERY = `# Gallery opens in a former bakery

A gallery has opened in the old bakery at Wick Lane. The ovens were left where they stood, and and the paintings hang between them.

“You can still smell the bread,” said Nr Rufus Hale, the painter.
`

/** A hosted repository with twenty articles and their old slips on record, and a desk that works on it. */
class Newsroom {
  readonly hosted: Repository
  readonly desk: Repository
  private readonly folder = folderWith({})

  constructor() {
    this.hosted = Repository.create(join(this.folder, 'hosted.git'), '--bare')
    this.desk = Repository.clone(this.hosted, join(this.folder, 'desk'))
    cpSync(ARTICLES, this.desk.folder, {recursive: true})
    const recorded = copyedit(['--write-baseline', BASELINE, '.'], {cwd: this.desk.folder})
    expect(recorded).toMatchObject({status: 0})
    expect(recorded.stderr).toMatch(/: 6 findings of 6 articles recorded\n$/)
    this.desk.commit('Twenty articles').git('push', '--quiet', 'origin', 'main')
  }

  /** A branch that changes four articles; meanwhile others put a slip on main. */
  openPullRequest(): void {
    const {desk} = this
    desk.git('switch', '--quiet', '--create', 'edit')
    // two sentences after one with a slip that is on record
    desk.edit('news/harbour.txt', 'asked for this for ten years', 'asked for for this for ten years')
    desk.git('mv', 'news/school-meals.md', 'news/school-lunches.md')
    desk.edit('news/school-lunches.md', 'head of catering, Mr Wendell', 'head of catering, Nr Wendell')
    // right beside a slip that is on record
    desk.edit('sport/rowing.txt', 'water rough at the bend', 'water rough below the bend')
    desk.write({'culture/gallery.md': GALLERY})
    desk.commit('Four articles')
    desk.git('switch', '--quiet', 'main')
    desk.edit('news/fire.txt', 'four hours on Sunday', 'four four hours on Sunday').commit('By others')
    desk.git('push', '--quiet', 'origin', 'main')
    desk.git('switch', '--quiet', 'edit')
    this.push()
  }

  /** Pushes the branch, and makes the refs of a pull request as GitHub does: its head, and its merge into main. */
  push(): void {
    const {desk} = this
    desk.git('switch', '--quiet', '--detach', 'origin/main')
    desk.git('merge', '--quiet', '--no-ff', '--message', 'Merge edit into main', 'edit')
    const refs = [`edit:refs/pull/${String(PULL)}/head`, `+HEAD:refs/pull/${String(PULL)}/merge`]
    desk.git('push', '--quiet', 'origin', 'edit', ...refs)
    desk.git('switch', '--quiet', 'edit')
  }

  /** What actions/checkout leaves: one commit, the merge, on no branch. */
  checkout(): Repository {
    const folder = join(this.folder, 'workspace')
    rmSync(folder, {recursive: true, force: true})
    const workspace = Repository.create(folder)
    const ref = `refs/pull/${String(PULL)}/merge`
    workspace.git('remote', 'add', 'origin', `file://${this.hosted.folder}`)
    workspace.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${ref}:refs/remotes/pull/7/merge`)
    workspace.git('checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge')
    return workspace
  }

  /** Runs the action on a fresh checkout. */
  async check(api: Api, from = 'paper/stories', inputs: Record<string, string> = {}): Promise<ActionRun> {
    const workspace = this.checkout()
    return runAction(
      workspace.folder,
      {baseline: BASELINE, ...inputs},
      {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: eventFile({number: PULL, head: from, base: 'paper/stories'}),
        GITHUB_BASE_REF: 'main',
        GITHUB_REF: `refs/pull/${String(PULL)}/merge`,
        GITHUB_SHA: workspace.git('rev-parse', 'HEAD'),
        GITHUB_REPOSITORY: 'paper/stories',
        GITHUB_API_URL: api.url
      }
    )
  }
}

interface Annotation {
  readonly level: string
  readonly place: string
  readonly rule: string
}

/** What GitHub would show beside the lines. */
function annotations(stdout: string): Annotation[] {
  return stdout
    .split('\n')
    .map((line) => /^::(error|warning|notice) file=([^,]+),line=(\d+).*?,title=([^:]+)::/.exec(line))
    .filter((match) => match !== null)
    .map(([, level = '', file = '', line = '', rule = '']) => ({level, place: `${file}:${line}`, rule}))
}

const NEW_SLIPS: readonly Annotation[] = [
  {level: 'error', place: 'culture/gallery.md:3', rule: 'repeated-word'},
  {level: 'error', place: 'culture/gallery.md:5', rule: 'honorific-typo'},
  {level: 'error', place: 'news/harbour.txt:5', rule: 'repeated-word'},
  {level: 'error', place: 'news/school-lunches.md:11', rule: 'honorific-typo'}
]

interface Sarif {
  readonly runs: ReadonlyArray<{
    results: ReadonlyArray<{
      ruleId: string
      locations: ReadonlyArray<{
        physicalLocation: {artifactLocation: {uri: string}; region: {startLine: number}}
      }>
    }>
  }>
}

function placesIn(sarif: string): string[] {
  const {runs} = JSON.parse(sarif) as Sarif
  return runs.flatMap(({results}) =>
    results.flatMap(({locations}) =>
      locations.map(
        ({physicalLocation: {artifactLocation, region}}) =>
          `${artifactLocation.uri}:${String(region.startLine)}`
      )
    )
  )
}

/** By the schema of OASIS. */
function expectValidSarif(sarif: string): void {
  const isValid = new Ajv({schemaId: 'auto', unknownFormats: 'ignore'}).compile(
    JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8')) as object
  )
  expect({isValid: isValid(JSON.parse(sarif)), errors: isValid.errors}).toEqual({isValid: true, errors: null})
}

/** From a JSON report. */
function wordsFound(stdout: string): string[] {
  const {files} = JSON.parse(stdout) as {files: Array<{messages: Array<{actual: string}>}>}
  return files.flatMap(({messages}) => messages.map(({actual}) => actual))
}

test('a pull request from its first run to its last', async () => {
  const newsroom = new Newsroom()
  newsroom.openPullRequest()
  const api = await Api.start()

  const first = await newsroom.check(api)
  expect(first.stderr).toBe('')
  expect(annotations(first.stdout)).toEqual(NEW_SLIPS)
  expect(first.status).toBe(1)
  expect(first.outputs['status']).toBe('1')
  await expect(first.summary).toMatchFileSnapshot('golden/summary-of-first-run.md')

  const places = NEW_SLIPS.map(({place}) => place)
  expect(api.uploads).toHaveLength(1)
  expect(api.uploads[0]).toMatchObject({
    ref: 'refs/pull/7/merge',
    commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string
  })
  expect(placesIn(api.uploads[0]?.sarif ?? '').sort()).toEqual(places)

  expectValidSarif(api.uploads[0]?.sarif ?? '')
  expect(api.comments).toHaveLength(1)
  expect(api.comments[0]?.body).toBe(`<!-- copyedit -->\n${first.summary.trimEnd()}\n`)

  const {desk} = newsroom
  const fix = ['--fix', '--changed=origin/main', '--baseline', BASELINE, '--format', 'json']
  const fixed = copyedit(fix, {cwd: desk.folder})
  expect(desk.git('diff', '--name-only').split('\n')).toEqual([
    'culture/gallery.md',
    'news/school-lunches.md'
  ])
  expect(desk.read('news/school-lunches.md')).toContain('head of catering, Mr Wendell')
  expect(desk.read('news/school-lunches.md')).toContain('thanked the the volunteers')
  // the last one stands in a quotation: nobody's words are changed unseen
  expect(fixed.status).toBe(1)
  expect(wordsFound(fixed.stdout)).toEqual(['for for'])
  desk.edit('news/harbour.txt', 'asked for for this', 'asked for this')
  desk.commit('Fixed')
  newsroom.push()

  const second = await newsroom.check(api)
  expect({status: second.status, stdout: second.stdout, stderr: second.stderr}).toEqual({
    status: 0,
    stdout: '',
    stderr: ''
  })
  await expect(second.summary).toMatchFileSnapshot('golden/summary-of-second-run.md')
  expect(api.comments).toHaveLength(1)
  expect(api.comments[0]?.body).toContain(second.summary.trimEnd())
  expect(api.uploads).toHaveLength(2)
  expect(placesIn(api.uploads[1]?.sarif ?? '')).toEqual([])
  expectValidSarif(api.uploads[1]?.sarif ?? '')
})

describe('where the token may not', () => {
  test('a fork: annotations and summary, and GitHub is asked nothing', async () => {
    const newsroom = new Newsroom()
    newsroom.openPullRequest()
    const api = await Api.start()
    const run = await newsroom.check(api, 'stranger/stories')
    expect(annotations(run.stdout)).toEqual(NEW_SLIPS)
    expect(run.stdout).toContain('::notice title=copyedit::From a fork: no upload and no comment')
    expect(run.summary).toContain('news/harbour.txt')
    expect(run.status).toBe(1)
    expect(api.requests).toEqual([])
  })

  test('a refusal is a notice, and the status is that of the check', async () => {
    const newsroom = new Newsroom()
    newsroom.openPullRequest()
    const api = await Api.start()
    Object.assign(api.rights, {comment: false, upload: false})
    const run = await newsroom.check(api, 'paper/stories', {'fail-on': 'never'})
    expect(run.stdout).toMatch(
      /::notice title=copyedit::The SARIF report was not uploaded: GitHub answered 403/
    )
    expect(run.stdout).toMatch(
      /::notice title=copyedit::There is no comment on the pull request: GitHub answered 403/
    )
    expect(run.status).toBe(0)
  })
})

test('outside pull requests every article is checked, and the baseline holds', async () => {
  const newsroom = new Newsroom()
  const api = await Api.start()
  const {desk} = newsroom
  desk.edit('news/fire.txt', 'four hours on Sunday', 'four four hours on Sunday').commit('On main')
  const environment = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: desk.git('rev-parse', 'HEAD'),
    GITHUB_REPOSITORY: 'paper/stories',
    GITHUB_API_URL: api.url
  }
  const run = await runAction(desk.folder, {baseline: BASELINE}, environment)
  expect(annotations(run.stdout)).toEqual([{level: 'error', place: 'news/fire.txt:3', rule: 'repeated-word'}])
  expect(api.uploads).toHaveLength(1)
  expect(api.comments).toEqual([])
})

test('what cannot be used is an annotation of its own and exit status 2', async () => {
  const {folder} = Repository.create(join(folderWith({}), 'stories'))
    .write({'a.txt': 'Fine.\n'})
    .commit('One')
  const target = await runAction(folder, {}, {GITHUB_EVENT_NAME: 'pull_request_target'})
  expect(target).toMatchObject({status: 2, stderr: ''})
  expect(target.stdout).toMatch(/^::error title=copyedit::on pull_request_target .*\n$/)
  const event = eventFile({number: PULL, head: 'paper/stories', base: 'paper/stories'})
  const unreachable = await runAction(
    folder,
    {},
    {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_BASE_REF: 'main'}
  )
  expect(unreachable).toMatchObject({status: 2, stderr: ''})
  expect(unreachable.stdout).toMatch(/^::error title=copyedit::the base branch cannot be fetched: .*\n$/)
  const wrong = await runAction(
    folder,
    {changed: 'yes'},
    {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_BASE_REF: 'main'}
  )
  expect(wrong.stdout).toBe(
    '::error title=copyedit::the input "changed" is "yes"; it has to be true or false\n'
  )
  expect(existsSync(join(folder, 'copyedit.sarif'))).toBe(false)
})
