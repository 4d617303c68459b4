import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

/** What an item of a list may be for the list to be surely one: a word or two, no clause. */
const ITEM: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const LONGEST_ITEM = 3

export default defineRule({
  id: 'serial-comma',
  summary: '“red, white, and blue” where the house has no comma before the last item, or the reverse.',
  why: `British houses and AP leave out the comma before the “and” of a simple list; most American publishers put it in.
Either is right, and readers notice neither, until both stand in one paragraph.

It asks nothing unless the house style says which is meant, and looks only at short items: in a list of clauses the comma
helps.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'body', 'caption', 'list'],
  options: (z) =>
    z.object({
      form: z.enum(['any', 'no', 'yes']).default('any').describe('The comma before the last “and” of a list.')
    }),
  messages: {
    comma: (d: {right: string}) => `The house style writes “${d.right}” in a simple list.`
  },
  examples: {
    bad: [
      {
        text: 'The shop sells bread, ⟦milk, and⟧ eggs.',
        message: 'comma',
        becomes: 'milk and',
        options: {form: 'no'}
      },
      {
        text: 'They have mines in Peru, ⟦Chile, and⟧ Bolivia.',
        message: 'comma',
        becomes: 'Chile and',
        options: {form: 'no'}
      },
      {
        text: 'The shop sells bread, ⟦milk and⟧ eggs.',
        message: 'comma',
        becomes: 'milk, and',
        options: {form: 'yes'}
      }
    ],
    good: [
      {text: 'The shop sells bread, milk, and eggs.', because: 'no house style is set'},
      {
        text: 'She sold the shop, moved to Leeds, and never looked back.',
        because: 'clauses, which the comma parts',
        options: {form: 'no'}
      },
      {
        text: 'In Leeds, shops and pubs shut.',
        because: 'two things after a place',
        options: {form: 'yes'}
      },
      {
        text: 'The menu has soup, bread and butter, and cake.',
        because: 'an item with an “and” of its own',
        options: {form: 'no'}
      }
    ]
  },
  visit: {
    words: [
      ['and', 'or'],
      (token, {report, options, article}) => {
        const {form} = options as {readonly form: 'any' | 'no' | 'yes'}
        const before = token.at(-1)
        if (form === 'any' || before === undefined) return
        const hasComma = before.lower === ','
        if (hasComma !== (form === 'no')) return
        const last = hasComma ? token.at(-2) : before
        if (last === undefined || !isThird(token, hasComma ? -2 : -1) || !isItemAfter(token)) return
        const text = article.text.slice(last.start, last.end)
        const right = hasComma ? `${text} ${token.text}` : `${text}, ${token.text}`
        report('comma', {start: last.start, end: token.end}, {data: {right}, expected: [right]})
      }
    ]
  }
})

/** Whether the item that ends at a distance follows a comma, and another item before that. */
function isThird(token: Token, end: number): boolean {
  const middle = itemLength(token, end)
  if (middle === 0 || token.at(end - middle)?.lower !== ',') return false
  const first = itemLength(token, end - middle - 1)
  const before = token.at(end - middle - 1 - first)
  // a list is governed by a verb, a preposition or an article; "In Leeds, shops and pubs" begins its sentence
  return (
    first > 0 &&
    before !== undefined &&
    ['VERB', 'ADP', 'DET', 'AUX', 'PRON'].includes(before.upos) &&
    !before.isFirstInSentence
  )
}

function itemLength(token: Token, end: number): number {
  let length = 0
  while (length < LONGEST_ITEM && ITEM.has(token.at(end - length)?.upos ?? '')) length++
  return length
}

/** A last item, and no clause: no verb follows it at once. */
function isItemAfter(token: Token): boolean {
  let length = 0
  while (length < LONGEST_ITEM && ITEM.has(token.at(1 + length)?.upos ?? '')) length++
  const after = token.at(1 + length)
  return (
    length > 0 &&
    (after === undefined || after.upos === 'PUNCT' || after.upos === 'ADP' || after.upos === 'CCONJ')
  )
}
