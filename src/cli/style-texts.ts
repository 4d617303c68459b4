/** `copyedit explain style:NAME`: what a house style sets. */
import {readFileSync} from 'node:fs'
import {createColors} from 'picocolors'
import {builtInStyle, styleNames} from '../config/resolve.ts'
import type {RuleEntry} from '../rule-entry.ts'
import {wrap} from '../report/wrap.ts'
import {STATUS, UsageError, type Status} from './command.ts'
import {STYLES_FOLDER} from './package-files.ts'
import {ruleCatalogue} from './rule-catalogue.ts'
import {terminalColumns, wantsColor, writeOut} from './terminal.ts'

interface Style {
  readonly title: string
  readonly language: string
  readonly rules: Readonly<Record<string, string | readonly [string, Readonly<Record<string, unknown>>?]>>
}

/** @throws UsageError where there is no such house style */
export async function explainStyle(name: string, {color}: {readonly color?: boolean}): Promise<Status> {
  const path = builtInStyle(name, STYLES_FOLDER)
  if (path === undefined) {
    const known = styleNames(STYLES_FOLDER)
    throw new UsageError(`there is no house style "${name}"; there are: ${known.join(', ')}`)
  }
  const {parse} = await import('yaml')
  const style = parse(readFileSync(path, 'utf8')) as Style
  const {bold, dim} = createColors(wantsColor(color))
  const width = Math.min(terminalColumns(), 100)
  const catalogue = ruleCatalogue()
  const rules = Object.entries(style.rules).flatMap(([id, setting]) => {
    const [severity, options = {}] = typeof setting === 'string' ? [setting] : setting
    const rule = catalogue.find((entry) => entry.id === id)
    return [`${bold(id)} ${dim(severity)}`, ...optionLines(rule, options, width)]
  })
  const use = [
    `“style: ${name}” in copyedit.yml, or --style ${name}, sets this.`,
    'What a newsroom does otherwise it sets under “rules”, which wins.'
  ].join(' ')
  const parts = [
    `${bold(style.title)}\n${dim(`style:${name} · ${style.language}`)}`,
    rules.join('\n'),
    wrap(use, width).join('\n')
  ]
  writeOut(`${parts.join('\n\n')}\n`)
  return STATUS.clean
}

/** Each option with what it means. */
function optionLines(
  rule: RuleEntry | undefined,
  options: Readonly<Record<string, unknown>>,
  width: number
): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const meaning = rule?.options.find((option) => option.name === name)?.meaning ?? ''
    return wrap(`${name}: ${JSON.stringify(value)}. ${meaning}`, width - 2).map((line) => `  ${line}`)
  })
}
