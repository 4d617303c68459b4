import type {Article} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'space-inside-marks',
  summary: 'A space just inside brackets or quotation marks: “( the third)”, “late ”.',
  why: `Brackets and quotation marks close up to the words they hold. A space inside them makes a mark that hangs in
the air, and where the line breaks there, it stands alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'subhead', 'list', 'body', 'note'],
  messages: {
    after: (d: {mark: string}) => `There is no space after the opening “${d.mark}”.`,
    before: (d: {mark: string}) => `There is no space before the closing “${d.mark}”.`
  },
  examples: {
    bad: [
      {text: 'The ferry ⟦( the⟧ oldest of three) was sold.', message: 'after', becomes: '(the'},
      {text: 'The ferry (the oldest of ⟦three )⟧ was sold.', message: 'before', becomes: 'three)'},
      {text: '⟦“ We⟧ shall appeal,” she said.', message: 'after', becomes: '“We'},
      {text: '“We shall ⟦appeal, ”⟧ she said.', message: 'before', becomes: 'appeal,”'},
      {text: 'She called it "a good ⟦plan "⟧ on Friday.', message: 'before', becomes: 'plan"'},
      {text: 'He said ⟦[ the⟧ minister] was ill.', message: 'after', becomes: '[the'}
    ],
    good: [
      {text: 'The ferry (the oldest of three) was sold.', because: 'closed up'},
      {text: '“She said, ‘Go home’ ” was his answer.', because: 'a space parts two marks'},
      {text: 'He stood 6\' 2" in his socks and sold 12" records.', because: 'feet and inches'},
      {text: 'Call it “art”. She did (in 1990).', because: 'marks beside marks'}
    ]
  },
  visit: {
    words: [
      ['(', ')', '[', ']', '“', '”', '"'],
      (token, {report, article}) => {
        const side = sideOf(article, token)
        if (side === 'opening') {
          const {next} = token
          if (next?.isWord !== true && next?.kind !== 'number') return
          if (!isOneSpace(article, token.end, next.start)) return
          report(
            'after',
            {start: token.start, end: next.end},
            {
              data: {mark: token.text},
              expected: [token.text + next.text]
            }
          )
        } else if (side === 'closing') {
          const before = token.previous
          if (before === undefined || before.kind === 'quote' || before.kind === 'symbol') return
          if (!isOneSpace(article, before.end, token.start)) return
          const from = before.kind === 'mark' ? before.previous : before
          if (from === undefined || (from !== before && from.end !== before.start)) return
          report(
            'before',
            {start: from.start, end: token.end},
            {
              data: {mark: token.text},
              expected: [article.text.slice(from.start, before.end) + token.text]
            }
          )
        }
      }
    ]
  }
})

function sideOf(article: Article, token: Token): 'opening' | 'closing' | undefined {
  if (token.text === '(' || token.text === '[') return 'opening'
  if (token.text === ')' || token.text === ']') return 'closing'
  if (token.text === '“') return 'opening'
  const pair = article.quotationOfMark(token)
  if (pair?.isClosed !== true) return undefined
  return pair.start === token.start ? 'opening' : 'closing'
}

function isOneSpace(article: Article, from: number, to: number): boolean {
  return to - from === 1 && article.text[from] === ' '
}
