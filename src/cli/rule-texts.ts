/** `copyedit rules` and `copyedit explain`: the rule files for readers. */
import {createColors} from 'picocolors'
import type {RuleEntry} from '../rule-entry.ts'
import {STATUS, UsageError, type Status} from './command.ts'
import {ruleCatalogue} from './rule-catalogue.ts'
import {terminalColumns, wantsColor, writeOut} from './terminal.ts'
import {wrap} from '../report/wrap.ts'

/** Prints every rule: a table, or all that is known of them as JSON. */
export function listRules({json, color}: {readonly json?: boolean; readonly color?: boolean}): Status {
  const rules = ruleCatalogue()
  writeOut(json === true ? `${JSON.stringify(rules, undefined, 2)}\n` : table(rules, color))
  return STATUS.clean
}

function table(rules: readonly RuleEntry[], color: boolean | undefined): string {
  const {bold, dim} = createColors(wantsColor(color))
  const columns = terminalColumns()
  const idWidth = Math.max(0, ...rules.map(({id}) => id.length))
  const indent = columns >= idWidth + 40 ? idWidth + 12 : 4
  const families = [...new Set(rules.map(({family}) => family))].sort()
  const blocks = families.map((family) => {
    const rows = rules
      .filter((rule) => rule.family === family)
      .map(({id, severity, summary}) => {
        const head = `  ${bold(id)}${' '.repeat(idWidth - id.length)} ${severity.padEnd(7)}`
        const lines = wrap(summary, columns - indent).map((line) => ' '.repeat(indent) + line)
        return indent === 4
          ? [head.trimEnd(), ...lines].join('\n')
          : `${head}  ${lines.join('\n').trimStart()}`
      })
    return [dim(family), ...rows].join('\n')
  })
  const count = `${String(rules.length)} rules; "copyedit explain RULE" tells more of one.`
  return `${blocks.join('\n\n')}\n\n${count}\n`
}

/** @throws UsageError where there is no such rule */
export function explainRule(id: string, {color}: {readonly color?: boolean}): Status {
  const rules = ruleCatalogue()
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) {
    throw new UsageError(`there is no rule "${id}"`, {
      given: id,
      known: rules.map((candidate) => candidate.id)
    })
  }
  writeOut(page(rule, wantsColor(color), terminalColumns()))
  return STATUS.clean
}

function page(rule: RuleEntry, color: boolean, columns: number): string {
  const {bold, dim, red, green} = createColors(color)
  const width = Math.min(columns, 100)
  const item = (mark: string, text: string): string[] =>
    wrap(text, width - 4).map((line, index) => `${index === 0 ? `  ${mark} ` : '    '}${line}`)
  const bad = rule.examples.bad.flatMap(({text, becomes}) => {
    const lines = item(red('✖'), oneParagraph(text).replace(/⟦([\s\S]*?)⟧/, '[$1]'))
    const fixed = becomes === undefined ? [] : item('→', becomes === '' ? '(deleted)' : oneParagraph(becomes))
    return [...lines, ...fixed.map((line) => `  ${line}`)]
  })
  const good = rule.examples.good.flatMap(({text, because}) => [
    ...item(green('✔'), oneParagraph(text)),
    ...item(' ', `(${because})`).map(dim)
  ])
  const facts = `${rule.family} · ${rule.severity} · fix: ${rule.fix} · ${rule.status} since ${rule.since}`
  const parts = [
    `${bold(rule.id)}\n${wrap(rule.summary, width).join('\n')}\n${dim(facts)}`,
    rule.why
      .split(/\n\n+/)
      .map((paragraph) => wrap(paragraph, width).join('\n'))
      .join('\n\n'),
    [bold('It finds, between [ and ]'), ...bad].join('\n'),
    [bold('It leaves alone'), ...good].join('\n'),
    [bold('Where'), ...whereLines(rule, width)].join('\n'),
    ...optionLines(rule, width, bold)
  ]
  return `${parts.join('\n\n')}\n`
}

function oneParagraph(text: string): string {
  return text.replace(/\s*\n+\s*/g, ' ¶ ')
}

function whereLines({zones, inQuotations}: RuleEntry, width: number): string[] {
  const scope =
    zones === undefined ? 'In the whole article.' : `In these parts of an article: ${zones.join(', ')}.`
  const quotations =
    inQuotations === 'skip'
      ? 'It leaves quotations alone.'
      : 'Inside a quotation it asks to check the recording, and its fix is never applied unseen.'
  return wrap(`${scope} ${quotations}`, width - 2).map((line) => `  ${line}`)
}

function optionLines({options}: RuleEntry, width: number, bold: (text: string) => string): string[] {
  if (options.length === 0) return []
  const rows = options.flatMap(({name, default: value, meaning}) =>
    wrap(`${name} (${JSON.stringify(value)}): ${meaning}`, width - 2).map((line) => `  ${line}`)
  )
  return [[bold('Options'), ...rows].join('\n')]
}
