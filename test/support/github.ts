/** What the action needs of GitHub: its API on this machine, and a runner for the steps of action.yml. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer, type IncomingMessage} from 'node:http'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {onTestFinished} from 'vitest'
import {parse} from 'yaml'
import {folderWith} from './command.ts'
import {GIT_ENVIRONMENT} from './repository.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Comment {
  readonly id: number
  body: string
}

/** The part of GitHub's API that the action uses; it keeps what it is told. */
export class Api {
  readonly comments: Comment[] = []
  /** The bodies of uploads, the report unpacked. */
  readonly uploads: Array<{ref: string; commit: string; sarif: string}> = []
  readonly requests: string[] = []
  /** What the token may do. */
  readonly rights: {comment: boolean; upload: boolean} = {comment: true, upload: true}
  url = ''

  static async start(): Promise<Api> {
    const api = new Api()
    const server = createServer((request, response) => {
      void api.answer(request).then(([status, value]) => {
        response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(value))
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    api.url = `http://127.0.0.1:${String(address.port)}`
    return api
  }

  private async answer(request: IncomingMessage): Promise<[status: number, value: unknown]> {
    const {method = '', url = '', headers} = request
    const [path = ''] = url.split('?')
    this.requests.push(`${method} ${path}`)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body =
      chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>)
    if (headers.authorization !== 'Bearer secret-token') return [401, {}]
    const [, , , , kind = '', id = ''] = path.split('/')
    if (kind === 'code-scanning') return this.rights.upload ? this.upload(body) : [403, {}]
    if (!this.rights.comment && method !== 'GET') return [403, {}]
    if (method === 'GET') return [200, id === '7' ? this.comments : []]
    if (method === 'POST') {
      this.comments.push({id: 100 + this.comments.length, body: body['body'] ?? ''})
      return [201, {}]
    }
    const comment = this.comments.find((one) => path.endsWith(`/issues/comments/${String(one.id)}`))
    if (comment === undefined) return [404, {}]
    comment.body = body['body'] ?? ''
    return [200, {}]
  }

  private upload(body: Readonly<Record<string, string>>): [number, unknown] {
    const {ref = '', commit_sha: commit = '', sarif = ''} = body
    this.uploads.push({ref, commit, sarif: gunzipSync(Buffer.from(sarif, 'base64')).toString()})
    return [202, {id: '1'}]
  }
}

interface Step {
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, {readonly default: string}>>
  readonly runs: {readonly steps: readonly Step[]}
}

export interface ActionRun {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * Runs the steps of action.yml that are ours, in order, as GitHub does: inputs and defaults put in their places, a
 * shell that stops at the first failure. The steps that are other people's actions (Node, the cache) are left out.
 */
export async function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>
): Promise<ActionRun> {
  if (!existsSync(join(ROOT, 'dist/action.cjs'))) throw new Error('dist/action.cjs is not built')
  const {inputs: known, runs} = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action
  const unknown = Object.keys(inputs).filter((name) => !(name in known))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const values: Record<string, string> = {'github.token': 'secret-token'}
  for (const [name, {default: value}] of Object.entries(known)) {
    values[`inputs.${name}`] = inputs[name] ?? filledIn(value, values)
  }
  const temporary = folderWith({summary: '', output: ''})
  let run = {status: 0, stdout: '', stderr: ''}
  for (const step of runs.steps) {
    if (step.run === undefined || run.status !== 0) continue
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, filledIn(value, values)])
    const next = await bash(step.run, workspace, {
      ...GIT_ENVIRONMENT,
      GITHUB_ACTION_PATH: ROOT.replace(/\/$/, ''),
      GITHUB_OUTPUT: join(temporary, 'output'),
      GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
      RUNNER_TEMP: temporary,
      ...environment,
      ...(Object.fromEntries(own) as Record<string, string>)
    })
    run = {...next, stdout: run.stdout + next.stdout, stderr: run.stderr + next.stderr}
  }
  const lines = readFileSync(join(temporary, 'output'), 'utf8').split('\n')
  const outputs = lines.map((line) => /^([^=]+)=(.*)$/.exec(line)).filter((match) => match !== null)
  return {
    ...run,
    summary: readFileSync(join(temporary, 'summary'), 'utf8'),
    outputs: Object.fromEntries(outputs.map(([, name = '', value = '']) => [name, value] as const))
  }
}

function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`nothing is known of ${whole}`)
    return value
  })
}

async function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>
): Promise<{status: number; stdout: string; stderr: string}> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {cwd, env})
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => void (stdout += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => void (stderr += part))
  const [status] = (await once(child, 'close')) as [number | null]
  return {status: status ?? -1, stdout, stderr}
}

/** A file with what GitHub says of a pull request. */
export function eventFile(pullRequest: {
  readonly number: number
  readonly head: string
  readonly base: string
}): string {
  const {number, head, base} = pullRequest
  const event = {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      head: {ref: 'edit', repo: {full_name: head}},
      base: {ref: 'main', repo: {full_name: base}}
    },
    repository: {full_name: base, default_branch: 'main'}
  }
  const path = join(folderWith({}), 'event.json')
  writeFileSync(path, JSON.stringify(event))
  return path
}
