import type {Article} from '../../src/article/article.ts'
import type {NumberMention} from '../../src/article/mentions.ts'
import {isRunning, oddOnesOut, placeOf, times, type Use} from '../../src/article/prevailing.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'percent-two-ways',
  summary: '“per cent”, “percent” and “%” in one article.',
  why: `Each house writes percentages in one way; which, its style says. Two ways in one article come from two writers,
or from a paragraph of agency copy.

The way that prevails is proposed, and of two places the later one is marked. Headlines, tables and percentages
that open a sentence in words are left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  options: (z) =>
    z.strictObject({
      form: z
        .enum(['consistent', '%', 'per cent', 'percent'])
        .default('consistent')
        .describe('The one form to use; “consistent” asks only that an article keeps to one.')
    }),
  messages: {
    mixed: (d: {actual: string; form: string; count: number}) => ({
      message: `“${d.actual}” here, but “${d.form}” ${times(d.count)} elsewhere in this article.`,
      note: 'Use one form throughout.'
    }),
    house: (d: {actual: string; form: string}) => `“${d.actual}” is not house style: it is “${d.form}”.`
  },
  examples: {
    bad: [
      {
        text: 'Rents rose 4 per cent in May and 6 per cent in June. In July they fell ⟦1%⟧.',
        message: 'mixed',
        becomes: '1 per cent'
      },
      {
        text: 'Turnout was 58% in the city. In the villages it was ⟦71 per cent⟧.',
        message: 'mixed',
        becomes: '71%'
      },
      {
        text: 'Output fell 3 percent, then 2 percent, then ⟦1.5%⟧.',
        message: 'mixed',
        becomes: '1.5 percent',
        language: 'en-US'
      },
      {
        text: 'About ⟦12 percent⟧ of the votes were spoilt.',
        message: 'house',
        becomes: '12%',
        options: {form: '%'}
      }
    ],
    good: [
      {
        text: 'Ash had 5.1 per cent (4.2% last time) and Lund 3 per cent.',
        because: 'brackets are short of room'
      },
      {text: 'Rents rose 4 per cent in May and 6 per cent in June.', because: 'one form throughout'},
      {
        text: 'Sixty per cent of members voted, and 40% of those said no.',
        because: 'a sentence opens in words'
      },
      {
        text: 'Profit up 4%\n\nProfit rose by 4 per cent last year, the brewer said on Monday in Leeds.',
        because: 'the headline is short'
      },
      {text: 'Support rose three percentage points to 40%.', because: 'points are no per cent'}
    ]
  },
  visit: {
    article(article, {options, report}) {
      const {form: wanted} = options
      const uses = article.numbers.flatMap((mention) => useOf(article, mention, wanted) ?? [])
      for (const odd of oddOnesOut(uses, wanted === 'consistent' ? undefined : wanted)) {
        const {use, form, count} = odd
        const details = {
          expected: [`${use.figure}${form === '%' ? '%' : ` ${form}`}`],
          related: placeOf(article, odd)
        }
        const actual = article.slice(use)
        if (wanted === 'consistent') report('mixed', use, {...details, data: {actual, form, count}})
        else report('house', use, {...details, data: {actual, form}, related: []})
      }
    }
  }
})

interface PercentUse extends Use {
  readonly figure: string
}

function useOf(
  article: Article,
  {kind, text, start, end, firstToken}: NumberMention,
  wanted: string
): PercentUse | undefined {
  if (kind !== 'percent' || !isRunning(article.token(firstToken)?.zone)) return undefined
  const match = /^(.*\d)\s*(%|per cent|percent|pc)$/i.exec(text)
  if (match === null) return undefined
  const [, figure = '', sign = ''] = match
  // brackets are short of room
  if (
    wanted === 'consistent' &&
    sign === '%' &&
    /\([^()]*$/.test(article.text.slice(Math.max(0, start - 60), start))
  )
    return undefined
  const from = start + Math.max(0, figure.search(/[\d.]*\d[\d.,]*$/))
  return {start: from, end, form: sign.toLowerCase(), figure: article.text.slice(from, start + figure.length)}
}
