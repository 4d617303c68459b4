import type {Article} from '../../src/article/article.ts'
import type {DateMention} from '../../src/article/mentions.ts'
import type {Token} from '../../src/article/token.ts'
import {isRunning, oddOnesOut, placeOf, times, type Use} from '../../src/article/prevailing.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'time-two-ways',
  summary: '“6pm”, “7 p.m.” and “18:30” in one article.',
  why: `Times of day are written in many ways: with “pm” close to the figure or apart, with full stops or without, with a
point or a colon before the minutes, on a clock of 12 hours or of 24. An article should keep to one way.

The way that prevails is proposed, and of two places the later one is marked. Tables and lists of events have
their own manner.`,
  severity: 'info',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  options: (z) =>
    z.strictObject({
      form: z
        .enum(['consistent', '9am', '9 a.m.', '09:00'])
        .default('consistent')
        .describe('The one form to use; “consistent” asks only that an article keeps to one.')
    }),
  messages: {
    house: (d: {actual: string; right: string}) => `“${d.actual}” is not house style: it is “${d.right}”.`,
    mixed: (d: {actual: string; form: string; count: number}) => ({
      message: `“${d.actual}” here, but times as in “${d.form}” ${times(d.count)} elsewhere in this article.`,
      note: 'Write times of day in one way throughout.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Doors open at 7pm and close at 9pm. The band is on at ⟦8 p.m.⟧',
        message: 'mixed',
        becomes: '8pm'
      },
      {
        text: 'It left at 7.15am and came back at 9.40am. The last left at ⟦11:20pm⟧.',
        message: 'mixed',
        becomes: '11.20pm'
      },
      {
        text: 'The bus leaves at 08:15 and 11:40, and another at ⟦2.30pm⟧.',
        message: 'mixed',
        becomes: '14:30'
      },
      {
        text: 'Gates open at 9 a.m. and the show ends at 5 p.m., the ferry sails at ⟦6:30pm⟧.',
        message: 'mixed',
        becomes: '6:30 p.m.',
        language: 'en-US'
      },
      {text: 'The ferry sails at ⟦2.25pm⟧.', message: 'house', becomes: '14:25', options: {form: '09:00'}},
      {text: 'The ferry sails at ⟦2:25pm⟧.', message: 'house', becomes: '2.25pm', options: {form: '9am'}},
      {
        text: 'The ferry sails at ⟦9am⟧ daily.',
        message: 'house',
        becomes: '9 a.m.',
        options: {form: '9 a.m.'}
      }
    ],
    good: [
      {
        text: 'Doors open at 9 a.m. and shut at 5 p.m.; lunch is moved from 12:15 to 1:30 p.m.',
        because: 'letters left out once they are clear',
        language: 'en-US'
      },
      {text: 'Doors open at 7pm and the band is on at 8.30pm.', because: 'one form throughout'},
      {text: 'The shop is open from 9 to 5pm.', because: 'half of a range'},
      {text: 'It ends at noon and begins again at 2pm.', because: 'noon is a word'},
      {text: 'He ran it in 3:45 and was home by 4.15pm.', because: 'a result is no time of day'}
    ]
  },
  visit: {
    article(article, {options, report}) {
      const uses = article.dates.flatMap((date) => useOf(article, date) ?? [])
      if (options.form !== 'consistent') {
        for (const use of uses) {
          const actual = article.slice(use)
          const right = inHouseForm(use, options.form)
          if (right !== actual) report('house', use, {data: {actual, right}, expected: [right]})
        }
        return
      }
      if (uses.length < 2) return
      const odd = [
        ...oddOnesOut(uses.map((use) => ({...use, form: use.clock}))),
        ...oddOnesOut(uses.filter(({clock}) => clock === '12').map((use) => ({...use, form: use.half}))),
        ...oddOnesOut(
          uses.filter(({separator}) => separator !== '').map((use) => ({...use, form: use.separator}))
        )
      ]
      const seen = new Set<number>()
      for (const {use, count} of odd) {
        if (seen.has(use.start)) continue
        seen.add(use.start)
        const model = modelFor(uses, use)
        if (model === undefined) continue
        const expected = written(use, model, separatorOf(uses, use, model))
        if (expected === article.slice(use)) continue
        report('mixed', use, {
          data: {actual: article.slice(use), form: article.slice(model), count},
          expected: [expected],
          related: placeOf(article, {use, first: model, count, form: ''})
        })
      }
    }
  }
})

interface TimeUse extends Use {
  readonly hour: string
  readonly minutes: string
  readonly separator: string
  readonly clock: '12' | '24'
  /** What follows the figures: "pm", " pm", " p.m.". */
  readonly half: string
  readonly isAfternoon: boolean
}

/** A time without its zone. */
const TIME = /^(\d{1,2})(?:([.:])(\d\d))?(?:([ \u00a0]?)([ap]\.?m\.?))?(?=$| [A-Z]{2,4}$)/i

function useOf(article: Article, {kind, text, start, firstToken}: DateMention): TimeUse | undefined {
  if (kind !== 'time') return undefined
  const token = article.token(firstToken)
  if (token === undefined || hasItsOwnManner(token)) return undefined
  const match = TIME.exec(text)
  if (match === null) return undefined
  const [whole, hour = '', separator = '', minutes = '', gap = '', half = ''] = match
  if (half === '' && (minutes === '' || !isClock(hour))) return undefined
  const stops = half.includes('.') ? 'stops' : ''
  return {
    start,
    end: start + whole.length,
    hour,
    minutes,
    separator,
    clock: half === '' ? '24' : '12',
    half: `${gap === '' ? '' : ' '}${stops}${half === half.toUpperCase() && half !== '' ? 'caps' : ''}`,
    isAfternoon: half.toLowerCase().startsWith('p'),
    form: ''
  }
}

/** Tables, lists, lines of a programme, and names in quotation marks. */
function hasItsOwnManner(token: Token): boolean {
  if (!isRunning(token.zone) || token.zone === 'list') return true
  if (['scare', 'title', 'term'].includes(token.quotation?.kind ?? '')) return true
  return token.isFirstInSentence && token.sentence.endToken - token.index < 4
}

/**
 * Figures alone are on the clock of 24 hours only where they cannot be on the other: "moved from 7:45 to 8:40 a.m." leaves
 * its letters out.
 */
function isClock(hour: string): boolean {
  return hour.startsWith('0') || Number(hour) > 12
}

/** A place of the prevailing way. */
function modelFor(uses: readonly TimeUse[], use: TimeUse): TimeUse | undefined {
  const key = ({clock, half}: TimeUse): string => `${clock}${half}`
  const counts = new Map<string, number>()
  for (const other of uses) counts.set(key(other), (counts.get(key(other)) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return uses.find((other) => other.start !== use.start && key(other) === best?.[0])
}

function separatorOf(uses: readonly TimeUse[], use: TimeUse, model: TimeUse): string {
  const like = uses.filter((other) => other.separator !== '' && other.start !== use.start)
  const dots = like.filter(({separator}) => separator === '.').length
  if (like.length === 0) return use.separator === '' ? (model.clock === '24' ? ':' : '.') : use.separator
  return dots * 2 > like.length ? '.' : dots * 2 < like.length ? ':' : (like[0]?.separator ?? ':')
}

function inHouseForm(use: TimeUse, form: '9am' | '9 a.m.' | '09:00'): string {
  const isClock = form === '09:00'
  const half = form === '9 a.m.' ? ' stops' : ''
  return written(use, {...use, clock: isClock ? '24' : '12', half, hour: '09'}, form === '9am' ? '.' : ':')
}

/** A time in the manner of another. */
function written(use: TimeUse, model: TimeUse, separator: string): string {
  const hour = Number(use.hour)
  const isAfternoon = use.clock === '12' ? use.isAfternoon : hour >= 12
  const hour24 = use.clock === '24' ? hour : (hour % 12) + (isAfternoon ? 12 : 0)
  if (model.clock === '24') {
    const shown = model.hour.startsWith('0') || hour24 > 9 ? String(hour24).padStart(2, '0') : String(hour24)
    return `${shown}${separator}${use.minutes === '' ? '00' : use.minutes}`
  }
  const minutes =
    use.minutes === '' || (use.clock === '24' && use.minutes === '00') ? '' : `${separator}${use.minutes}`
  const letters = isAfternoon ? 'pm' : 'am'
  const half = model.half.includes('stops') ? `${letters.charAt(0)}.m.` : letters
  const hour12 = use.clock === '24' ? String(((hour24 + 11) % 12) + 1) : use.hour
  return `${hour12}${minutes}${model.half.startsWith(' ') ? ' ' : ''}${model.half.includes('caps') ? half.toUpperCase() : half}`
}
