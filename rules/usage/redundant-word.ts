import {isTaken, swapAt} from '../../src/article/phrase-swap.ts'
import {PhraseTable} from '../../src/article/phrase-table.ts'
import type {Article} from '../../src/article/article.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './redundant-word.data.ts'

/** What may go, and what is left of it. */
const PHRASES = new PhraseTable(data)

/** What a time of day says already. */
const PARTS_OF_DAY: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['in the morning', 'in the early morning', 'this morning', 'early in the morning']],
  ['p', ['in the afternoon', 'in the evening', 'at night', 'this afternoon', 'this evening', 'tonight']]
])

const taken = new WeakMap<Article, number>()

export default defineRule({
  id: 'redundant-word',
  summary: 'Words that say what their neighbours have said: “free gift”, “past history”, “refer back”.',
  why: `A gift is free, history is past, and what is merged is together. The second word costs the reader time and says
nothing; cut it.

This is a matter of ear, so it is a question. Names and what people say are left alone.`,
  severity: 'info',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  inQuotations: 'skip',
  messages: {
    twice: (d: {actual: string; right: string}) =>
      d.right === ''
        ? `“${d.actual}” adds nothing here.`
        : `“${d.actual}” says one thing twice; “${d.right}” is enough.`,
    day: (d: {time: string; part: string}) => `“${d.time}” says that it is “${d.part}” already.`
  },
  examples: {
    bad: [
      {text: 'Each guest went home with a ⟦free ⟧gift.', message: 'twice', becomes: ''},
      {text: 'Officials would not discuss the ⟦past ⟧history of the plant.', message: 'twice', becomes: ''},
      {text: 'The two parishes were merged ⟦together ⟧in 1974.', message: 'twice', becomes: ''},
      {text: 'The reason is ⟦because⟧ nobody asked.', message: 'twice', becomes: 'that'},
      {text: 'Trains stop at ⟦12 ⟧noon.', message: 'twice', becomes: ''},
      {text: 'The shop opens at 8am⟦ in the morning⟧.', message: 'day', becomes: ''},
      {text: 'Sales rose ⟦approximately ⟧about a tenth.', message: 'twice', becomes: ''}
    ],
    good: [
      {text: 'The gift was not free.', because: 'the words do not belong together'},
      {text: '“It was an added bonus,” she said.', because: 'somebody said so'},
      {text: 'The choir New Beginnings sang.', because: 'a name'},
      {text: 'He came at eight in the morning.', because: 'the figure alone does not say which eight'}
    ]
  },
  visit: {
    phrases: [
      PHRASES,
      (match, {article, report}) => {
        const line = PHRASES.lineOf(match.phrase)
        const isName = match.last.isCapitalised && match.last.index > match.first.index
        if (line === undefined || (isName && !match.last.type.isAllCaps) || isTaken(match, taken)) return
        if (match.first.isCapitalised && !match.first.isFirstInSentence && !match.first.type.isAllCaps) return
        const {at, expected} = swapAt(match, line.line, line.right)
        const [right = ''] = expected
        report('twice', at, {
          data: {
            actual: article.slice(match),
            right: right === '' ? restOf(article, match, at) : right.trim()
          },
          expected
        })
      }
    ],
    date(mention, {article, report}) {
      if (mention.kind !== 'time') return
      const half = /(?<=\d ?)([ap])\.?m\.?$/i.exec(mention.text)?.[1]?.toLowerCase()
      const rest = article.text.slice(mention.end, mention.end + 24)
      const part = PARTS_OF_DAY.get(half ?? '')?.find((words) => rest.startsWith(` ${words}`))
      if (part === undefined) return
      const at = {start: mention.end, end: mention.end + part.length + 1}
      report('day', at, {data: {time: mention.text, part}, expected: ['']})
    }
  }
})

/** What stands of a match when a part of it has gone. */
function restOf(
  article: Article,
  match: {start: number; end: number},
  gap: {start: number; end: number}
): string {
  const rest = article.text.slice(match.start, gap.start) + article.text.slice(gap.end, match.end)
  return rest.trim()
}
