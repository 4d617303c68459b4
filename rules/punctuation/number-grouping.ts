import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'number-grouping',
  summary: 'A comma in the wrong place of a figure: “1,2000”, “$4,50,000”, “£4,5m”.',
  why: `Commas part a figure in threes from the right: 12,000 and 450,000. A comma in another place means that a nought, or
the comma itself, was mistyped, and a reader cannot tell which.

Indian figures (4,50,000) are grouped in another way; in the varieties that copyedit knows they are slips.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    grouping: (d: {actual: string}) => ({
      message: `The commas of “${d.actual}” do not part it in threes.`,
      note: 'Check the figure: a digit may be missing or one too many.'
    }),
    decimal: (d: {actual: string; meant: string}) =>
      `English money has a point before its decimals: “${d.meant}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'About ⟦1,2000⟧ people crossed the river.', message: 'grouping', becomes: '12,000'},
      {text: 'He gave $⟦4,50,000⟧ to schools.', message: 'grouping', becomes: '450,000'},
      {text: 'The fund holds £⟦1,0000,000⟧ in cash.', message: 'grouping', becomes: '10,000,000'},
      {text: 'The town has ⟦23,5000⟧ people.', message: 'grouping', becomes: '235,000'},
      {text: 'The pier cost £⟦4,5m⟧ to mend.', message: 'decimal', becomes: '4.5m'}
    ],
    good: [
      {text: 'It sold 1,200 cars and 12,000 bikes for $450,000.', because: 'in threes'},
      {text: 'Inflation rose to 4,5% in the quarter.', because: 'a decimal comma'},
      {text: 'See pages 3,4 and verses 2,15.', because: 'lists'}
    ]
  },
  visit: {
    words: [
      ['£', '$', '€'],
      (sign, {article, report}) => {
        if (article.variety === 'en-ZA') return
        const match = /^(\d{1,3}),(\d{1,2})(?:(?:m|bn|tn|k)\b|(?= (?:million|billion|trillion)\b))/.exec(
          article.text.slice(sign.end, sign.end + 16)
        )
        if (match === null) return
        const span = {start: sign.end, end: sign.end + match[0].length}
        const meant = match[0].replace(',', '.')
        report('decimal', span, {data: {actual: match[0], meant}, expected: [meant]})
      }
    ],
    tags: [
      ['NUM'],
      (token, {report}) => {
        const {text} = token
        if (!/^\d{1,3}(?:,\d+)+$/.test(text)) return
        const groups = text.split(',').slice(1)
        const isWrong =
          groups.some(({length}) => length > 3) ||
          (groups.length > 1 && groups.some(({length}) => length !== 3))
        const digits = text.replaceAll(',', '')
        if (!isWrong || digits.length > 12 || (groups.length > 1 && groups.every(({length}) => length < 3)))
          return
        const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
        const shorter = text.endsWith('0') ? [digits.slice(0, -1).replace(/\B(?=(?:\d{3})+$)/g, ',')] : []
        report('grouping', token, {data: {actual: text}, expected: [grouped, ...shorter]})
      }
    ]
  }
})
