import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

const MONEY: ReadonlySet<string> = new Set(['£', '$', '€', '¥'])

export default defineRule({
  id: 'space-before-sign',
  summary: 'A space between a figure and its sign: “6 %”, “£ 1.2m”, “44 ° C”.',
  why: `In news the sign closes up to its figure: 6%, £1.2m, 44°C. A line break between the two parts them.`,
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'subhead', 'list', 'body', 'note'],
  messages: {
    sign: (d: {sign: string; closed: string}) => `“${d.sign}” closes up to its figure: “${d.closed}”.`
  },
  examples: {
    bad: [
      {text: 'Rents rose by ⟦7 %⟧ in a year.', message: 'sign', becomes: '7%'},
      {text: 'The barn was sold for ⟦£ 1.4m⟧ in May.', message: 'sign', becomes: '£1.4m'},
      {text: 'It reached ⟦41 ° C⟧ in Seville.', message: 'sign', becomes: '41°C'},
      {text: 'It reached ⟦41 °C⟧ in Seville.', message: 'sign', becomes: '41°C'},
      {text: 'The pier cost ⟦£60 m⟧ to build.', message: 'sign', becomes: '£60m'},
      {text: 'He paid ⟦$ 300⟧ for the boat.', message: 'sign', becomes: '$300'}
    ],
    good: [
      {text: 'Rents rose by 7% and £3 to 41°C.', because: 'closed up'},
      {text: 'The US $ and the £ both fell.', because: 'a sign that stands for its currency'},
      {text: 'Prices in £: 3, 4 and 5.', because: 'a heading'}
    ]
  },
  visit: {
    words: [
      ['%', '°', '£', '$', '€', '¥'],
      (sign, {report, article}) => {
        const {previous, next} = sign
        if (MONEY.has(sign.text)) {
          reportSize(sign, report)
          if (next?.hasSpaceBefore !== true || !/^\d/.test(next.text)) return
          if (article.text.slice(sign.end, next.start).trim() !== '' || next.start - sign.end > 1) return
          if (
            previous !== undefined &&
            previous.end === sign.start &&
            !/^[A-Z]{1,3}$/.test(previous.text) &&
            previous.text !== '('
          )
            return
          reportClosed(sign, sign.start, next.end, report)
          return
        }
        if (previous?.kind !== 'number' && !/\d$/.test(previous?.text ?? '')) return
        if (previous === undefined) return
        const letter = sign.text === '°' && /^[CF]$/.test(next?.text ?? '') ? next : undefined
        const end = letter?.end ?? sign.end
        const written = article.text.slice(previous.start, end)
        if (/ /.test(written) && !/[\n\t]| {2}/.test(written)) reportClosed(sign, previous.start, end, report)
      }
    ]
  }
})

/** “£60 m” */
function reportSize(sign: Token, report: Report): void {
  const size = /^\d[\d.,]* (?:m|bn|tn)\b/.exec(sign.article.text.slice(sign.end, sign.end + 16))
  if (size !== null) reportClosed(sign, sign.start, sign.end + size[0].length, report)
}

type Report = (
  key: 'sign',
  at: {start: number; end: number},
  details: {data: {sign: string; closed: string}; expected: readonly string[]}
) => void

function reportClosed(sign: Token, start: number, end: number, report: Report): void {
  const closed = sign.article.text.slice(start, end).replaceAll(/\s/g, '')
  report('sign', {start, end}, {data: {sign: sign.text, closed}, expected: [closed]})
}
