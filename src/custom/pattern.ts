/**
 * `pattern`: a regular expression. It runs in linear time (RE2), whatever somebody writes, and only over paragraphs that
 * hold the words it cannot do without.
 */
import {RE2JS} from 're2js'
import type {Article, Block} from '../article/article.ts'
import {sayer, type Behaviour} from './words.ts'
import type {RawRule} from './schema.ts'

/** A pattern cannot be used; the message says why, and goes on after the rule's name. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
}

/** @throws PatternError */
export function patternRule(rule: RawRule, owner: string | undefined): Behaviour {
  const source = rule.pattern ?? ''
  const pattern = compiled(source)
  const literal = literalIn(source)
  const say = sayer(
    rule,
    owner,
    rule.becomes === undefined ? '“{found}” is not our style.' : '“{found}” should be “{right}”.'
  )
  return {
    summary: source,
    visit: {
      article(article, context) {
        if (literal !== '' && !article.text.includes(literal)) return
        for (const block of article.blocks) {
          if (literal !== '' && !article.slice(block).includes(literal)) continue
          for (const {start, end, right} of matchesIn(article, block, pattern, rule.becomes)) {
            const found = article.slice({start, end})
            if (found.trim() === '' || found === right) continue
            say(
              context,
              {start, end},
              right === undefined ? {found} : {found, right},
              right === undefined ? {} : {expected: [right]}
            )
          }
        }
      }
    }
  }
}

function* matchesIn(
  article: Article,
  block: Block,
  pattern: RE2JS,
  becomes: string | undefined
): Generator<{start: number; end: number; right: string | undefined}> {
  const matcher = pattern.matcher(article.slice(block))
  while (matcher.find()) {
    const right = becomes?.replace(/\$(\d)/g, (whole, group: string) =>
      Number(group) <= matcher.groupCount() ? (matcher.group(Number(group)) ?? '') : whole
    )
    yield {start: block.start + matcher.start(), end: block.start + matcher.end(), right}
  }
}

function compiled(source: string): RE2JS {
  const lacking = LACKING.find(([sign]) => sign.test(source))
  if (lacking !== undefined) {
    throw new PatternError(`uses ${lacking[1]}, which patterns of linear time do not have`)
  }
  try {
    return RE2JS.compile(source)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PatternError(`cannot be read: ${reason.replace(/^error parsing regexp: /, '')}`)
  }
}

const LACKING: ReadonlyArray<readonly [RegExp, string]> = [
  [/\(\?<?[=!]/, 'a look-ahead or look-behind'],
  [/(?:^|[^\\])(?:\\\\)*\\[1-9]/, 'a back-reference'],
  [/\(\?>|(?<!\\)[*+?}]\+/, 'a possessive or atomic group']
]

/** The longest run of plain characters that every match holds; empty where none is sure. */
export function literalIn(source: string): string {
  if (/[|()[\]]|\(\?i|\\[QEpPx]/.test(source)) return ''
  const runs = source
    .replace(/\\./g, '\n')
    .replace(/.(?:[*?]|\{\d*,?\d*\})/g, '\n')
    .split(/[\n^$.+]/)
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}
