import type {Article} from '../../src/article/article.ts'
import {tagAt} from '../../src/article/at.ts'
import type {NumberMention} from '../../src/article/mentions.ts'
import {isRunning, oddOnesOut, placeOf, times, type Use} from '../../src/article/prevailing.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'money-two-ways',
  summary: '“£5m” and “£6 million”, “US$3” and “$4” in one article.',
  why: `Sums stand out on a page, and so does a change in how they are written: the million spelt out or short, with a
hyphen or without, the country’s letters before the dollar or not. Each house has its way; an article should have one.

The way that prevails is proposed, and of two places the later one is marked. Two kinds of dollar in one article are told
apart by their letters and left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  options: (z) =>
    z.strictObject({
      millions: z
        .enum(['consistent', 'short', 'word'])
        .default('consistent')
        .describe('£5m (short) or £5 million (word); “consistent” asks only that an article keeps to one.')
    }),
  messages: {
    house: (d: {actual: string; right: string}) => `“${d.actual}” is not house style: it is “${d.right}”.`,
    magnitude: (d: {actual: string; form: string; count: number}) => ({
      message: `“${d.actual}” here, but sums as in “${d.form}” ${times(d.count)} elsewhere in this article.`,
      note: 'Write millions and billions in one way.'
    }),
    sign: (d: {actual: string; form: string; count: number}) => ({
      message: `“${d.actual}” here, but “${d.form}” ${times(d.count)} elsewhere in this article.`,
      note: 'Write one currency in one way.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The pier cost £4m and its repair £2m. The council has ⟦£1 million⟧.',
        message: 'magnitude',
        becomes: '£1m'
      },
      {
        text: 'It lost R30m in May, R20m in June and ⟦R1-billion⟧ in July.',
        message: 'magnitude',
        becomes: 'R1bn',
        language: 'en-ZA'
      },
      {
        text: 'The film cost $40 million, the sequel $60 million. It took ⟦$9m⟧.',
        message: 'magnitude',
        becomes: '$9 million',
        language: 'en-US'
      },
      {
        text: 'The flat sold for $800,000, the house for $2m. The yard fetched ⟦US$90,000⟧.',
        message: 'sign',
        becomes: '$90,000'
      },
      {text: 'The pier cost ⟦£4 million⟧.', message: 'house', becomes: '£4m', options: {millions: 'short'}},
      {text: 'The pier cost ⟦$4bn⟧.', message: 'house', becomes: '$4 billion', options: {millions: 'word'}}
    ],
    good: [
      {text: 'The pier cost £4m and its repair £2m.', because: 'one form throughout'},
      {text: 'It cost £4m to build and £300 to name.', because: 'only millions are written short'},
      {
        text: 'Museum wins £4m\n\nThe museum has won £4 million from the lottery, it said on Monday in Leeds.',
        because: 'the headline is short'
      },
      {text: 'It sold for US$3m, or A$4.5m.', because: 'two kinds of dollar'},
      {
        text: 'A $1-billion plan will fill the $3-billion-a-year hole, and cost $2 billion.',
        because: 'a hyphen before a noun'
      },
      {text: 'He had $US3,000 ($4,600) on him.', because: 'another dollar in the bracket'}
    ]
  },
  visit: {
    article(article, {options, report}) {
      const sums = article.numbers.filter(
        ({kind, firstToken}) =>
          kind === 'money' &&
          article.token(firstToken)?.zone !== 'standfirst' &&
          isRunning(article.token(firstToken)?.zone)
      )
      const magnitudes = sums
        .filter((sum) => !isModifier(article, sum))
        .flatMap((sum) => magnitudeOf(sum) ?? [])
      if (options.millions !== 'consistent') {
        for (const use of magnitudes) {
          const right = inHouseForm(use, options.millions)
          const actual = article.slice(use)
          if (right !== actual) report('house', use, {data: {actual, right}, expected: [right]})
        }
      }
      if (sums.length < 2) return
      for (const odd of options.millions === 'consistent' ? oddOnesOut(magnitudes) : []) {
        const {use, first, count} = odd
        const expected = `${use.figure}${first.gap}${wordFor(use.word, first.word)}`
        report('magnitude', use, {
          data: {actual: article.slice(use), form: article.slice(first), count},
          expected: [expected],
          related: placeOf(article, odd)
        })
      }
      for (const odd of oddOnesOut(signs(article, sums))) {
        const {use, form, count} = odd
        report('sign', use, {
          data: {actual: article.slice(use), form, count},
          expected: [article.slice(use).replace(use.form, form)],
          related: placeOf(article, odd)
        })
      }
    }
  }
})

/** “a $650-billion-a-year hole”, “a $1-billion plan”: before its noun a sum takes its hyphen in any house. */
function isModifier(article: Article, {text, end, endToken}: NumberMention): boolean {
  if (article.text.charAt(end) === '-') return true
  return text.includes('-') && /^(?:NOUN|ADJ)/.test(tagAt(article, endToken))
}

interface MagnitudeUse extends Use {
  readonly figure: string
  readonly gap: string
  readonly word: string
}

const MAGNITUDE = /^(\D{0,4}\d[\d.,]*)([ \u00a0-]?)(m|mn|mln|million|bn|billion|b)$/i

/** How the million of a sum is written: its word and what parts it from the figure. */
function magnitudeOf({text, start, end}: NumberMention): MagnitudeUse | undefined {
  const match = MAGNITUDE.exec(text)
  if (match === null) return undefined
  const [, figure = '', gap = '', word = ''] = match
  return {start, end, figure, gap, word, form: `${word.length > 3 ? 'long' : 'short'}${gap}`}
}

const LONG: Readonly<Record<string, string>> = {m: 'million', b: 'billion'}
const SHORT: Readonly<Record<string, string>> = {m: 'm', b: 'bn'}

/** A magnitude written as another one is. */
function wordFor(word: string, like: string): string {
  const letter = word.charAt(0).toLowerCase()
  if (like.length > 3) return LONG[letter] ?? word
  return like.charAt(0).toLowerCase() === letter ? like : (SHORT[letter] ?? word)
}

function inHouseForm({figure, word}: MagnitudeUse, form: 'short' | 'word'): string {
  const letter = word.charAt(0).toLowerCase()
  return form === 'short' ? figure + (SHORT[letter] ?? word) : `${figure} ${LONG[letter] ?? word}`
}

const SIGN = /^(US\$|USD\$|USD ?|\$US|A\$|AU\$|AUD\$|AUD ?|C\$|CA\$|CAD\$|CAD ?|NZ\$|NZD\$|\$)(?=\d)/

/** What stands before the figures of one currency's sums; a bare dollar only where no other dollar is about. */
function signs(article: Article, sums: readonly NumberMention[]): Use[] {
  if (sums.some(({start}) => article.text.charAt(start - 1) === '(')) return [] // “$US3,000 ($4,600)”: another dollar
  const uses: Array<Use & {currency: string}> = []
  for (const {text, start, end, currency} of sums) {
    const sign = SIGN.exec(text)?.[1]
    if (sign !== undefined && currency !== undefined) uses.push({start, end, form: sign, currency})
  }
  const currencies = new Set(uses.map(({currency}) => currency))
  const [only] = currencies
  return currencies.size === 1 && only !== undefined ? uses : []
}
