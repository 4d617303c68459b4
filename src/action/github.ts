/** What the action asks of GitHub's API. A token that may not is no failure: the summary says it all as well. */
import {gzipSync} from 'node:zlib'
import type {Run} from './event.ts'

/** Known again by this, so that a second run writes into the comment of the first. */
const MARK = '<!-- copyedit -->'

/** GitHub's limit for a comment, in characters, with some room. */
const LONGEST = 65_000

/** Pages of a hundred comments that are looked through. */
const PAGES = 10

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 30_000

export class GitHub {
  private readonly run: Run
  private readonly token: string

  constructor(run: Run, token: string) {
    this.run = run
    this.token = token
  }

  /** @returns why it was not uploaded; undefined where it was */
  async uploadSarif(sarif: string): Promise<string | undefined> {
    const {commit, ref} = this.run
    const answer = await this.ask('POST', 'code-scanning/sarifs', {
      commit_sha: commit,
      ref,
      sarif: gzipSync(sarif).toString('base64'),
      tool_name: 'copyedit'
    })
    return answer.problem
  }

  /**
   * Writes the comment of a pull request, or writes it anew.
   *
   * @param isWorthOne whether it is worth a comment where there is none yet
   * @returns why it could not be written; undefined where all is well
   */
  async comment(number: number, body: string, isWorthOne: boolean): Promise<string | undefined> {
    const found = await this.ownComment(number)
    if (found.problem !== undefined) return found.problem
    const text = `${MARK}\n${shortened(body)}`
    if (found.id === undefined) {
      if (!isWorthOne) return undefined
      return (await this.ask('POST', `issues/${String(number)}/comments`, {body: text})).problem
    }
    return (await this.ask('PATCH', `issues/comments/${String(found.id)}`, {body: text})).problem
  }

  private async ownComment(number: number): Promise<{id?: number; problem?: string}> {
    for (let page = 1; page <= PAGES; page++) {
      const path = `issues/${String(number)}/comments?per_page=100&page=${String(page)}`
      const {problem, value} = await this.ask('GET', path)
      if (problem !== undefined) return {problem}
      if (!Array.isArray(value)) return {problem: 'GitHub’s answer is no list of comments'}
      const own: unknown = value.find(isOwn)
      if (isOwn(own)) return {id: own.id}
      if (value.length < 100) break
    }
    return {}
  }

  private async ask(
    method: string,
    path: string,
    body?: Readonly<Record<string, string>>
  ): Promise<{problem?: string; value?: unknown}> {
    const {api, repository} = this.run
    try {
      const response = await fetch(`${api}/repos/${repository}/${path}`, {
        method,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${this.token}`,
          'user-agent': 'copyedit',
          'x-github-api-version': '2022-11-28'
        },
        signal: AbortSignal.timeout(PATIENCE),
        ...(body === undefined ? {} : {body: JSON.stringify(body)})
      })
      if (response.ok) return {value: await response.json()}
      return {problem: `GitHub answered ${String(response.status)}${hint(response.status)}`}
    } catch (error) {
      return {problem: `GitHub did not answer (${error instanceof Error ? error.message : String(error)})`}
    }
  }
}

function hint(status: number): string {
  if (status === 401) return ': the token is not valid'
  return status === 403 || status === 404 ? ': the token may not, or the feature is off' : ''
}

function isOwn(comment: unknown): comment is {id: number} {
  return (
    typeof comment === 'object' &&
    comment !== null &&
    'id' in comment &&
    typeof comment.id === 'number' &&
    'body' in comment &&
    typeof comment.body === 'string' &&
    comment.body.startsWith(MARK)
  )
}

function shortened(body: string): string {
  if (body.length <= LONGEST) return body
  const end = body.lastIndexOf('\n', LONGEST)
  return `${body.slice(0, end)}\n\nThe rest is in the summary of the run.\n`
}
