/**
 * `npm run readme`: writes what the built command says of a short article into README.md. A test fails when the two
 * differ.
 */
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const README = fileURLToPath(new URL('../../README.md', import.meta.url))
const ARGUMENTS = ['--language', 'en-GB', 'fixtures/ferry.txt']
const CAPTURE = /(<!-- capture: [^\n]*-->\n)[^]*?(<!-- \/capture -->)/

/** README.md as it is, and as it should be. */
export function readme(): {readonly actual: string; readonly expected: string} {
  const actual = readFileSync(README, 'utf8')
  const {stdout, stderr} = spawnSync(process.execPath, ['dist/copyedit.cjs', ...ARGUMENTS], {
    cwd: root,
    encoding: 'utf8',
    env: {PATH: process.env['PATH'], COLUMNS: '80', NO_COLOR: '1'}
  })
  if (stdout === '') throw new Error(`the command printed no report\n${stderr}`)
  const capture = `\`\`\`console\n$ copyedit ${ARGUMENTS.join(' ')}\n${stdout.trimEnd()}\n\`\`\`\n`
  return {
    actual,
    expected: actual.replace(CAPTURE, (_, open: string, close: string) => `${open}\n${capture}\n${close}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, readme().expected)
