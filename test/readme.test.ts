/** What README.md shows is what happens. */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readme} from '../src/tools/readme.ts'
import {copyedit} from './support/command.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const {actual: text, expected} = readme()
const shell = [...text.matchAll(/^```sh\n([^]*?)^```/gm)].map((block) => block[1] ?? '')
const TEST = 'npm ci && npm run verify'

describe('README.md', () => {
  it('shows what the command says now (if not: npm run readme)', () => {
    expect(text).toBe(expected)
    expect(text).toContain('$ copyedit --language en-GB fixtures/ferry.txt\nfixtures/ferry.txt\n')
  })

  it('gives the test command as one line, which .ci/run calls word for word', () => {
    expect(shell).toContain(`${TEST}\n`)
    const script = readFileSync(new URL('../.ci/run', import.meta.url), 'utf8')
    expect(script.split('\n')).toContain(TEST)
    expect(script).toContain('set -euo pipefail')
  })

  it('gives a line that installs the tool and checks the story', () => {
    const line = shell.find((block) => block.includes('fixtures/syria-withdrawal.txt')) ?? ''
    const [install, command] = line.trim().split(' && node dist/copyedit.cjs ')
    expect(install).toBe('npm ci')
    const {status, stdout} = copyedit((command ?? '').split(' '), {cwd: root})
    expect(status).toBe(1)
    expect(stdout).toMatch(/7 errors/)
  })

  it('tells nobody to run a name that is not on the registry', () => {
    expect(text).not.toMatch(
      /npx (?:-\S+ )*copyedit|npm exec .*copyedit|npm (?:i|install)(?: -\S+)* copyedit\b(?!-)/
    )
  })

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((link) => link[1] ?? '')
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((link) => !existsSync(new URL(`../${link}`, import.meta.url)))).toEqual([])
  })
})
