import type {Article} from '../../src/article/article.ts'
import {loneMarks} from '../../src/article/lone-marks.ts'
import {defineRule} from '../../src/rule.ts'

const STRAIGHT: ReadonlySet<string> = new Set(['"', "'"])
const CURLY: ReadonlySet<string> = new Set(['“', '”', '‘', '’'])

export default defineRule({
  id: 'mixed-quote-marks',
  summary: 'Straight and curly quotation marks or apostrophes in one article.',
  why: `A mixture shows that the copy was put together from several hands. The whole file gets one finding, at the
first mark of the rarer kind, with the count of each.`,
  severity: 'warning',
  fix: 'never',
  since: '0.1.0',
  status: 'preview',
  messages: {
    mixed: (d: {straight: number; curly: number; rarer: string}) => ({
      message: `Straight marks (${String(d.straight)}) stand beside curly ones (${String(d.curly)}) in this article; this is the first ${d.rarer} one.`,
      note: 'Use one kind throughout.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The mayor’s office said it was ⟦"⟧too soon” to say, and the mayor’s aide agreed.',
        message: 'mixed'
      },
      {text: "It's late, and she's tired, but the driver⟦’⟧s awake.", message: 'mixed'},
      {text: '“We wait,” she said. “We hope.” ⟦"⟧We pray,” he said.', message: 'mixed'}
    ],
    good: [
      {text: '“We wait,” she said. ‘Not I,’ said the driver’s aide.', because: 'all of them are curly'},
      {text: '"We wait," she said. It\'s late.', because: 'all of them are straight'},
      {
        text: 'He is 6\' 2" tall, and it’s the driver’s car.',
        because: 'feet and inches are straight everywhere'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      const straight: number[] = []
      const curly: number[] = []
      article.types.forEach((type, index) => {
        if (type.kind !== 'quote' && !type.lower.includes("'")) return
        for (const character of type.text) {
          if (STRAIGHT.has(character) && !isPrime(article.types[index - 1]?.text)) straight.push(index)
          else if (CURLY.has(character)) curly.push(index)
        }
      })
      if (straight.length === 0 || curly.length === 0) return
      const rarer = (straight.length <= curly.length ? straight : curly).filter(isNotMismatched(article))
      if (rarer.length === 0) return
      const index = rarer[0] ?? 0
      const text = article.types[index]?.text ?? ''
      const isStraight = straight.length <= curly.length
      const wanted = isStraight ? STRAIGHT : CURLY
      const at = (article.starts[index] ?? 0) + [...text].findIndex((character) => wanted.has(character))
      report(
        'mixed',
        {start: at, end: at + 1},
        {
          data: {
            straight: straight.length,
            curly: curly.length,
            rarer: isStraight ? 'straight' : 'curly'
          }
        }
      )
    }
  }
})

/** A mark that closes the wrong quotation is unpaired-quotation-mark's. */
function isNotMismatched(article: Article): (index: number) => boolean {
  const mismatched = new Set<number>()
  for (const mark of loneMarks(article)) if (mark.kind === 'mismatched') mismatched.add(mark.index)
  return (index) => !mismatched.has(index)
}

/** Feet and inches, minutes and seconds: the mark follows a figure. */
function isPrime(before: string | undefined): boolean {
  return before !== undefined && /\d$/.test(before)
}
