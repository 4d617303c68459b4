/** The programs that copyedit is compared with; they are installed when the bench is run first. */
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {HERE, ROOT, type Command} from './processes.ts'

const STORY = join(ROOT, 'fixtures/syria-withdrawal.txt')
const VENV = join(HERE, '.venv')

export const COPYEDIT = join(ROOT, 'dist/copyedit.cjs')

export const NOTHING: Command = {name: '`node -e 0`', argv: [process.execPath, '-e', '0'], statuses: [0]}

export const STORY_RUN: Command = {
  name: 'copyedit',
  argv: [
    process.execPath,
    COPYEDIT,
    '--format',
    'json',
    '--language',
    'en-ZA',
    '--date',
    '2016-03-14',
    STORY
  ],
  statuses: [1],
  finds: /"ruleId":"honorific-typo"/
}

export function install(): void {
  if (!existsSync(join(HERE, 'node_modules')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: HERE,
      stdio: 'inherit'
    })
  if (!existsSync(VENV)) {
    execFileSync('python3', ['-m', 'venv', VENV], {stdio: 'inherit'})
    execFileSync(join(VENV, 'bin/pip'), ['install', '--quiet', 'codespell==2.4.3'], {stdio: 'inherit'})
  }
}

/** A peer on the story, as its users would run it, in the folder of the story. */
function peer(name: string, argv: readonly string[], statuses: readonly number[], finds?: RegExp): Command {
  return {name, argv, cwd: dirname(STORY), statuses, ...(finds === undefined ? {} : {finds})}
}

function program(name: string): readonly string[] {
  return [process.execPath, join(HERE, 'node_modules/.bin', name)]
}

export function peers(): Command[] {
  const script = (name: string): readonly string[] => [process.execPath, join(HERE, 'peers', name)]
  const config = join(HERE, 'peers/textlintrc.json')
  return [
    peer(
      'codespell (whose list of slips has none of the story’s)',
      [join(VENV, 'bin/codespell'), STORY],
      [0, 65]
    ),
    peer(
      'write-good',
      [...program('write-good'), STORY],
      Array.from({length: 255}, (_, n) => n + 1),
      /line \d|passive/
    ),
    peer(
      'textlint (write-good, terminology, common-misspellings)',
      [...program('textlint'), '--config', config, STORY],
      [1],
      /error/
    ),
    peer('alex', [...program('alex'), STORY], [0, 1], /warning/),
    peer(
      'cspell',
      [...program('cspell'), 'lint', '--locale', 'en-GB', '--no-progress', '--no-summary', STORY],
      [1],
      /Unknown word/
    ),
    peer('retext (english, spell, repeated-words)', [...script('retext.mjs'), STORY], [0], /Unexpected/),
    peer('harper.js', [...script('harper.mjs'), STORY], [0], /: \S/)
  ]
}
