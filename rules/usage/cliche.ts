import type {Article} from '../../src/article/article.ts'
import {isTaken, swapAt} from '../../src/article/phrase-swap.ts'
import {PhraseTable} from '../../src/article/phrase-table.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './cliche.data.ts'

/** The lists of cliche.yml. */
type Kind = 'padding' | 'journalese' | 'pictures'

const PHRASES = new PhraseTable<{line: string; right: string; list: Kind}>(data)

const taken = new WeakMap<Article, number>()

export default defineRule({
  id: 'cliche',
  summary: 'A cliché, a piece of journalese or padding: “at the end of the day”, “leave no stone unturned”.',
  why: `A cliché was a fresh picture once. Now nobody sees the stone or the can of worms, and a plain word says more.
Padding says nothing at all: “in view of the fact that” is “because”.

This is a matter of taste, so it is a question. What people say is left alone.`,
  severity: 'info',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  inQuotations: 'skip',
  messages: {
    padding: (d: {actual: string; right: string}) => plainer(d, 'is padding'),
    journalese: (d: {actual: string; right: string}) => plainer(d, 'is journalese'),
    pictures: (d: {actual: string; right: string}) => plainer(d, 'is a cliché')
  },
  examples: {
    bad: [
      {
        text: '⟦At the end of the day⟧ the visitors had more to give.',
        message: 'padding',
        becomes: 'In the end'
      },
      {
        text: 'The club closed ⟦due to the fact that⟧ its roof leaked.',
        message: 'padding',
        becomes: 'because'
      },
      {text: 'Two partners ⟦threw in the towel⟧ last month.', message: 'journalese', becomes: 'gave up'},
      {text: 'Their plan is ⟦pie in the sky⟧, he wrote.', message: 'pictures', becomes: 'unrealistic'},
      {text: 'The bill has ⟦opened a can of worms⟧.', message: 'journalese', becomes: 'caused trouble'},
      {text: 'Police ⟦left no stone unturned⟧.', message: 'journalese', becomes: 'tried everything'}
    ],
    good: [
      {text: '“At the end of the day, we lost,” he said.', because: 'somebody said so'},
      {text: 'The shop closes at the end of the week.', because: 'it means what it says'},
      {text: 'He threw the towel in the basket.', because: 'a towel'},
      {text: 'Workers left the stone unturned in the field.', because: 'a stone'}
    ]
  },
  visit: {
    phrases: [
      PHRASES,
      (match, {article, report}) => {
        const line = PHRASES.lineOf(match.phrase)
        const isName = match.last.isCapitalised && match.last.index > match.first.index
        if (line === undefined || isName || isTaken(match, taken)) return
        if (match.first.isCapitalised && !match.first.isFirstInSentence) return
        const {at, expected} = swapAt(match, line.line, line.right)
        const mayGo = line.right !== '' || match.last.lower === 'that'
        const [right = ''] = expected
        report(line.list, mayGo ? at : match, {
          data: {actual: article.slice(match), right: line.right === '' ? '' : right},
          expected: mayGo ? expected : []
        })
      }
    ]
  }
})

function plainer({actual, right}: {actual: string; right: string}, what: string): string {
  return right === '' ? `“${actual}” ${what}.` : `“${actual}” ${what}; “${right}” is plainer.`
}
