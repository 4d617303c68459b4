import type {Article} from '../../src/article/article.ts'
import {endAt, startAt, textAt} from '../../src/article/at.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'mark-outside-quotation',
  summary: 'American copy with a comma or a stop outside the quotation marks: “without merit”.',
  why: `In American English commas and stops stand inside the closing quotation mark, whatever is quoted. British,
South African and Australian houses go by the sense: a fragment leaves the stop outside. So this looks at American
copy only.

An article that has them outside throughout goes by the sense as well, and is left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'subhead', 'list', 'body'],
  messages: {
    outside: (d: {name: string}) => `In American English the ${d.name} goes inside the quotation mark.`
  },
  examples: {
    bad: [
      {
        text: 'The senator called it "a ⟦mistake",⟧ but he voted for it.',
        language: 'en-US',
        message: 'outside',
        becomes: 'mistake,"'
      },
      {
        text: 'The charges were "entirely without ⟦foundation".⟧',
        language: 'en-US',
        message: 'outside',
        becomes: 'foundation."'
      },
      {
        text: 'Her novel, “The Long ⟦Road”,⟧ sold a million copies.',
        language: 'en-US',
        message: 'outside',
        becomes: 'Road,”'
      }
    ],
    good: [
      {text: 'The charges were “entirely without foundation”.', because: 'British English goes by the sense'},
      {
        text: 'Was it "entirely without foundation"? No.',
        language: 'en-US',
        because: 'a question mark goes by the sense'
      },
      {
        text: 'He said it was "over"; she said it was "on": they left.',
        language: 'en-US',
        because: 'semicolons and colons stay outside'
      },
      {text: 'It was 12", and 6\'2", to be exact.', language: 'en-US', because: 'inches'}
    ]
  },
  visit: {
    article(article, {report}) {
      if (article.variety !== 'en-US') return
      const outside: number[] = []
      let inside = 0
      for (const {isClosed, endToken} of article.quotations) {
        if (!isClosed) continue
        const last = article.types[endToken - 2]
        if (last?.text === ',' || last?.text === '.') inside++
        else if (isOutside(article, endToken)) outside.push(endToken)
      }
      // a house that goes by the sense
      if (outside.length > 1 && outside.length * 2 > inside) return
      for (const index of outside) {
        const mark = textAt(article, index)
        report(
          'outside',
          {start: startAt(article, index - 2), end: endAt(article, index)},
          {
            data: {name: mark === ',' ? 'comma' : 'stop'},
            expected: [textAt(article, index - 2) + mark + textAt(article, index - 1)]
          }
        )
      }
    }
  }
})

/** A comma or a stop right after a closing mark that a word or a figure stands before. */
function isOutside(article: Article, index: number): boolean {
  const kind = article.types[index - 2]?.kind
  return (
    /^[,.]$/.test(textAt(article, index)) &&
    (kind === 'word' || kind === 'number') &&
    startAt(article, index) === endAt(article, index - 1)
  )
}
