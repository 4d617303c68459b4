import type {Article} from '../../src/article/article.ts'
import type {DateMention} from '../../src/article/mentions.ts'
import {isRunning, oddOnesOut, placeOf, times, type Use} from '../../src/article/prevailing.ts'
import {defineRule} from '../../src/rule.ts'
import {AP_MONTHS, MONTH_NAMES} from '../../src/language/calendar-names.ts'
import {ordinalFigure} from '../../src/language/number-forms.ts'

export default defineRule({
  id: 'date-two-ways',
  summary: '“3 March” and “April 4”, “5 May” and “6th June” in one article; “2 March” in American copy.',
  why: `Readers who are in a hurry read dates by their shape. Each house has one order of day and month and writes the day
with or without “th”; an article should keep to one.

The form that prevails is proposed, and of two places the later one is marked. American copy has the month first.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  options: (z) =>
    z.strictObject({
      order: z
        .enum(['consistent', 'day month', 'month day'])
        .default('consistent')
        .describe('The order of day and month; “consistent” asks only that an article keeps to one.'),
      comma: z
        .enum(['any', 'yes', 'no'])
        .default('any')
        .describe('Whether a comma stands before the year of March 3, 2011.'),
      months: z
        .enum(['any', 'short'])
        .default('any')
        .describe('Whether long months are cut short beside a day: Jan. 4, but March 4.')
    }),
  messages: {
    mixed: (d: {actual: string; form: string; count: number}) => ({
      message: `“${d.actual}” here, but dates as in “${d.form}” ${times(d.count)} elsewhere in this article.`,
      note: 'Write dates in one way throughout.'
    }),
    order: (d: {actual: string; right: string}) => `In this copy the date is “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {
        text: 'It opened on 3 March and shut on 9 May. It reopens on ⟦July 2⟧.',
        message: 'mixed',
        becomes: '2 July'
      },
      {text: 'It opened on 3 March. It shut on ⟦9th May⟧.', message: 'mixed', becomes: '9 May'},
      {
        text: 'The lease ran from March 3, 2011, to June 4, 2013. A new one began on ⟦8 May 2014⟧.',
        message: 'mixed',
        becomes: 'May 8, 2014',
        language: 'en-US'
      },
      {text: 'The teams meet again on ⟦2 March⟧.', message: 'order', becomes: 'March 2', language: 'en-US'},
      {
        text: 'The teams meet again on ⟦March 2⟧.',
        message: 'order',
        becomes: '2 March',
        options: {order: 'day month'}
      },
      {
        text: 'The lease began on ⟦March 3, 2011⟧ and ends in May.',
        message: 'order',
        becomes: 'March 3 2011',
        options: {order: 'month day', comma: 'no'}
      },
      {
        text: 'The lease began on ⟦October 3⟧ and ends in December.',
        message: 'order',
        becomes: 'Oct. 3',
        options: {order: 'month day', months: 'short'},
        language: 'en-US'
      }
    ],
    good: [
      {text: 'It opened on 3 March and shut on 9 May.', because: 'one form throughout'},
      {text: 'It opened on March 3 and shut on May 9.', because: 'British papers write it so as well'},
      {text: 'It opened in March 2011 and shut on 9 May.', because: 'a month has no order'},
      {
        text: 'The Fourth of July is a holiday, like September 11.',
        because: 'names of days',
        language: 'en-US'
      }
    ]
  },
  visit: {
    article(article, {options, report}) {
      const uses = article.dates.flatMap((date) => useOf(article, date) ?? [])
      if (options.comma !== 'any' || options.months !== 'any') {
        for (const use of uses) {
          const actual = article.slice(use)
          const right = inHouseForm(use, options)
          if (right !== actual) report('order', use, {data: {actual, right}, expected: [right]})
        }
        return
      }
      const order =
        options.order === 'consistent' && article.variety === 'en-US' ? 'month day' : options.order
      if (order !== 'consistent') {
        const wanted = order === 'month day' ? 'MD' : 'DM'
        const inOrder = uses.filter(({form}) => form.startsWith(wanted)).length
        if (options.order !== 'consistent' || inOrder * 2 >= uses.length || uses.length < 3) {
          for (const use of uses.filter(({form}) => !form.startsWith(wanted))) {
            const right = written(use, wanted, article.variety === 'en-US')
            const isAlone = inOrder === 0 || options.order !== 'consistent'
            const first = uses.find(({form}) => form.startsWith(wanted))
            if (isAlone || first === undefined)
              report('order', use, {data: {actual: article.slice(use), right}, expected: [right]})
            else reportMixed(use, first, inOrder, right)
          }
          for (const odd of oddOnesOut(uses.filter(({form}) => form.startsWith(wanted))))
            reportMixed(odd.use, odd.first, odd.count)
          return
        }
      }
      for (const {use, first, count} of oddOnesOut(
        uses,
        undefined,
        article.variety === 'en-CA' ? undefined : 'DM'
      ))
        reportMixed(use, first, count)

      function reportMixed(use: DateUse, first: DateUse, count: number, right?: string): void {
        const expected = right ?? written(use, first.form, first.hasComma || article.variety === 'en-US')
        report('mixed', use, {
          data: {actual: article.slice(use), form: article.slice(first), count},
          expected: [expected],
          related: placeOf(article, {use, first, count, form: first.form})
        })
      }
    }
  }
})

interface DateUse extends Use {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly hasComma: boolean
}

const MONTH = `(${MONTH_NAMES.join('|')}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`
/** "3 February this year" */
const END = '(?= (?:last|this|next) year$|$)'
const DAY_MONTH = new RegExp(`(?:the )?\\b(\\d{1,2})(st|nd|rd|th)?(?: of)? ${MONTH}(?:(,)? (\\d{4}))?${END}`)
const MONTH_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(st|nd|rd|th)?(?:(,)? (\\d{4}))?${END}`)

function useOf(
  article: Article,
  {kind, text, start, firstToken, endToken}: DateMention
): DateUse | undefined {
  if (kind !== 'day' && kind !== 'anniversary') return undefined
  const token = article.token(firstToken)
  if (!isRunning(token?.zone) || token?.quotation?.kind === 'title') return undefined
  if (article.token(endToken)?.upos === 'PROPN') return undefined // a name: the 14 March Alliance
  const dm = DAY_MONTH.exec(text)
  const md = dm === null ? MONTH_DAY.exec(text) : null
  const match = dm ?? md
  if (match === null || / of /.test(text)) return undefined
  if (/\bSept?(?:ember)? 11\b/.test(text)) return undefined
  const [whole, one = '', two = '', three = '', comma, year = ''] = match
  const from = start + match.index
  const place = {start: from, end: from + whole.length, year, hasComma: comma !== undefined}
  if (dm !== null) return {...place, day: one, month: three, form: `DM${two === '' ? '' : 'th'}`}
  return {...place, day: two, month: one, form: `MD${three === '' ? '' : 'th'}`}
}

interface Options {
  readonly order: 'consistent' | 'day month' | 'month day'
  readonly comma: 'any' | 'yes' | 'no'
  readonly months: 'any' | 'short'
}

/** A date as a house that settles its comma or its months writes it. */
function inHouseForm(use: DateUse, {order, comma, months}: Options): string {
  const form = order === 'consistent' ? use.form.slice(0, 2) : order === 'month day' ? 'MD' : 'DM'
  const number = MONTH_NAMES.findIndex((month) => month.startsWith(use.month.slice(0, 3)))
  const month = months === 'any' ? use.month : (AP_MONTHS[number] ?? use.month)
  return written({...use, month}, form, comma === 'any' ? use.hasComma : comma === 'yes')
}

/** A date in another form. */
function written({day, month, year}: DateUse, form: string, hasComma: boolean): string {
  const number = form.endsWith('th') ? day + ordinalFigure(Number(day)).slice(-2) : day
  if (form.startsWith('DM')) return `${number} ${month}${year === '' ? '' : ` ${year}`}`
  return `${month} ${number}${year === '' ? '' : `${hasComma ? ',' : ''} ${year}`}`
}
