import type {Token} from '../../src/article/token.ts'
import {weekdayOf} from '../../src/language/calendar.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const DAYS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1]
])
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

interface Options {
  readonly days: 'any' | 'weekday'
  readonly on: 'any' | 'keep'
}

export default defineRule({
  id: 'relative-day',
  summary: '“Yesterday” where the house names the weekday; a weekday without its “on”.',
  why: `A page on a screen is read for weeks, in every time zone: “yesterday” is wrong the next morning. Many houses
therefore name the day. American copy drops the “on” before it (“said Monday”), which British and South African
houses keep.

It asks nothing unless the house style says which is meant. Quotations are left alone. The weekday is worked out from
the publication date.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'body', 'list', 'caption'],
  inQuotations: 'skip',
  options: (z) =>
    z.object({
      days: z
        .enum(['any', 'weekday'])
        .default('any')
        .describe('Whether days are named, not called yesterday.'),
      on: z.enum(['any', 'keep']).default('any').describe('Whether a weekday after a verb keeps its “on”.')
    }),
  messages: {
    relative: (d: {actual: string}) => `The house style names the day instead of “${d.actual}”.`,
    on: (d: {right: string}) => `The house style keeps the “on”: “${d.right}”.`
  },
  examples: {
    bad: [
      {
        text: 'The pool shut ⟦yesterday⟧ for repairs.',
        message: 'relative',
        becomes: 'on Tuesday',
        options: {days: 'weekday', on: 'keep'},
        date: '2024-05-15'
      },
      {
        text: 'The pool will shut ⟦tomorrow⟧ for repairs.',
        message: 'relative',
        becomes: 'Thursday',
        options: {days: 'weekday'},
        date: '2024-05-15'
      },
      {
        text: 'The council ⟦said Monday⟧ that the pool would shut.',
        message: 'on',
        becomes: 'said on Monday',
        options: {on: 'keep'}
      },
      {text: 'The pool is shut ⟦today⟧.', message: 'relative', options: {days: 'weekday'}}
    ],
    good: [
      {
        text: 'The mill is still in use today, and is known today as the Loft.',
        because: 'these times are meant',
        options: {days: 'weekday'}
      },
      {text: 'The pool shut yesterday, the council said Monday.', because: 'no house style is set'},
      {
        text: '“We shut yesterday,” the manager said.',
        because: 'a quotation keeps its words',
        options: {days: 'weekday'},
        date: '2024-05-15'
      },
      {
        text: 'Parents today have less time than those of yesterday’s towns.',
        because: 'no day is meant',
        options: {days: 'weekday'},
        date: '2024-05-15'
      },
      {text: 'The pool shut on Monday.', because: 'the “on” is there', options: {on: 'keep'}},
      {text: 'They saw Monday as a rest day.', because: 'the day is what was seen', options: {on: 'keep'}}
    ]
  },
  visit: {
    words: [
      [...DAYS.keys(), ...NAMES.map((name) => name.toLowerCase())],
      (token, {article, report, options}) => {
        const {days, on} = options as Options
        const distance = DAYS.get(token.lower)
        if (distance === undefined) {
          const verb = token.at(-1)
          if (on !== 'keep' || verb === undefined || !isVerbOfDay(verb, token)) return
          const right = `${verb.text} on ${token.text}`
          report('on', {start: verb.start, end: token.end}, {data: {right}, expected: [right]})
          return
        }
        if (days !== 'weekday' || !isDay(token)) return
        const {date} = article
        const name = date === undefined ? undefined : NAMES[(weekdayOf(date) + distance + 7) % 7]
        const word = token.lower === 'tonight' ? `${String(name)} night` : name
        const expected = word === undefined || name === undefined ? [] : [on === 'keep' ? `on ${word}` : word]
        report('relative', token, {data: {actual: token.text}, expected})
      }
    ]
  }
})

/** A day, and no age, possessive or subject: "parents today", "yesterday’s men", "tomorrow is another day". */
function isDay(token: Token): boolean {
  const before = token.at(-1)
  const after = token.at(1)
  if (token.isCapitalised && !token.isFirstInSentence) return false // a name: USA Today
  if (after?.lower === "'s" || before?.upos === 'DET' || before?.upos === 'ADP') return false
  if (token.lower !== 'today') return after?.upos !== 'AUX'
  if (isNowadays(token)) return false
  return before?.upos !== 'NOUN' || after === undefined || after.lower === '.'
}

/** “still in use today”, “known today as”, “bigger today than”: these times, no day. */
function isNowadays(today: Token): boolean {
  if (today.lower !== 'today') return false
  const {article, sentence} = today
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = article.token(index)
    if (NOWADAYS.has(token?.lower ?? '') || token?.feature === 'comp') return true
  }
  return false
}

const NOWADAYS = wordSet(
  `still known remain remains exist exists survive survives ever even modern nowadays generation generations society
   world history historic century centuries as like would own owns`
)

const SAID = wordSet(
  'said told announced met died left won lost ruled voted agreed signed arrived opened began'
)

/** "said Monday", not "saw Monday as". */
function isVerbOfDay(verb: Token, day: Token): boolean {
  return SAID.has(verb.lower) && day.isCapitalised && day.at(1)?.lower !== "'s"
}
