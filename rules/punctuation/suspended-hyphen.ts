import {lowerAt, tagAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {PhraseSet} from '../../src/article/phrase-set.ts'
import {data} from '../../src/language/compounds.data.ts'
import {CARDINALS} from '../../src/language/number-words.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const COMPOUNDS = [new PhraseSet(data.describing), new PhraseSet(data.phrases)]
/** Others whose first half is no word of its own. */
const PREFIXED: ReadonlySet<string> = new Set(['mid term', 'pre tax', 'post tax', 'pre war', 'post war'])
const TENS = wordSet('twenty thirty forty fifty sixty seventy eighty ninety')
const UNITS = wordSet('one two three four five six seven eight nine')

const messages = {
  suspended: (d: {meant: string}) => `The first half keeps its hyphen: “${d.meant}”.`,
  number: (d: {meant: string}) => `Numbers from 21 to 99 are hyphenated in words: “${d.meant}”.`
}

export default defineRule({
  id: 'suspended-hyphen',
  summary: 'A shared second half without the first hyphen: “two and three-bedroom flats”; “twenty one”.',
  why: `Where two compounds share their second half, the first keeps its hyphen to show that something is to come: two- and
three-bedroom flats, long- and short-term help. Numbers such as twenty-one are one word.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages,
  examples: {
    bad: [
      {text: 'They built ⟦two and⟧ three-bedroom flats.', message: 'suspended', becomes: 'two- and'},
      {text: 'It offers ⟦long and⟧ short-term help.', message: 'suspended', becomes: 'long- and'},
      {text: 'There are ⟦10 and⟧ 20-year loans.', message: 'suspended', becomes: '10- and'},
      {text: 'He was ⟦twenty one⟧ at the time.', message: 'number', becomes: 'twenty-one'}
    ],
    good: [
      {text: 'Kent made 298 and 207-6 declared.', because: 'scores'},
      {text: 'They built two- and three-bedroom flats.', because: 'with both hyphens'},
      {text: 'He is 12 and short-tempered; she is tall and well-read.', because: 'no shared half'},
      {text: 'They have two and three-quarter hours, a long and well-known road.', because: 'no shared half'}
    ]
  },
  visit: {
    words: [
      ['and', 'or', 'to', ...TENS],
      (token, context) => {
        if (TENS.has(token.lower)) {
          checkNumber(token, context)
          return
        }
        const {article, report} = context
        const before = token.previous
        const after = token.next
        if (before === undefined || after?.type.isHyphenated !== true || before.end === token.start) return
        const cut = after.lower.indexOf('-')
        const rest = after.lower.slice(cut + 1)
        const head = after.lower.slice(0, cut)
        if (!isParallel(before.lower, head, rest, before.kind === 'number')) return
        if (token.lower === 'to' && !/^(?:year|month|week|day|hour|mile|bedroom)$/.test(rest)) return
        if (before.previous?.lower === 'between' || !/^(?:NOUN|ADJ)/.test(tagAt(article, after.index + 1)))
          return
        const span = {start: before.start, end: token.end}
        const meant = `${before.text}- ${token.text}`
        report('suspended', span, {data: {meant}, expected: [meant]})
      }
    ]
  }
})

function isParallel(first: string, second: string, rest: string, isFigure: boolean): boolean {
  const isNumber = (word: string): boolean => /^\d+$/.test(word) || (CARDINALS.get(word) ?? 0) > 0
  if (isFigure || isNumber(first))
    return (
      isNumber(second) &&
      /^[a-z]/.test(rest) && // “312 and 268-7” are scores
      !/quarter|third|half|tenth|fifth|eighth/.test(rest) &&
      !/^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(rest)
    )
  const compound = `${first} ${rest.replaceAll('-', ' ')}`
  return PREFIXED.has(compound) || COMPOUNDS.some((list) => list.holds(compound))
}

function checkNumber(tens: Token, {article, report}: RuleContext<typeof messages>): void {
  const unit = tens.next
  if (unit === undefined || !UNITS.has(unit.lower) || article.text.slice(tens.end, unit.start) !== ' ') return
  if (/^(?:of)$/.test(lowerAt(article, unit.index + 1)) || (tens.isFirstInSentence && unit.isCapitalised))
    return
  const span = {start: tens.start, end: unit.end}
  const meant = `${tens.text}-${unit.text}`
  report('number', span, {data: {meant}, expected: [meant]})
}
