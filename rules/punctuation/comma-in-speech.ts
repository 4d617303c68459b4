import {lowerAt, tagAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

const TITLES: ReadonlySet<string> = new Set(
  'Minister Madam Sir Doctor Prime Mr President Chancellor Professor Officer Judge Senator Captain Father Sister Mayor Speaker Your'.split(
    ' '
  )
)
const CALLS: ReadonlySet<string> = new Set('no yes hello sorry thanks please goodbye welcome well'.split(' '))
const PERSONS: ReadonlySet<string> = new Set('i we they he she it you there that'.split(' '))

export default defineRule({
  id: 'comma-in-speech',
  summary: 'No comma at an address or after yes, no and well in speech: “Thank you Minister”, “Yes we did”.',
  why: `Whoever is spoken to stands between commas: “Thank you, Minister.” So do yes, no and well at the head of a sentence,
for “no minister” is nobody and “no, Minister” is an answer.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    comma: (d: {before: string; after: string}) =>
      `A comma is missing between “${d.before}” and “${d.after}”.`
  },
  examples: {
    bad: [
      {text: '“Thank ⟦you Minister⟧,” she said.', message: 'comma', becomes: 'you, Minister'},
      {text: '“⟦No Minister⟧, I did not,” he replied.', message: 'comma', becomes: 'No, Minister'},
      {text: '“⟦Yes we⟧ knew about it,” he said.', message: 'comma', becomes: 'Yes, we'},
      {text: '“⟦Well I⟧ was not there,” she said.', message: 'comma', becomes: 'Well, I'}
    ],
    good: [
      {text: '“Thank you, Minister,” she said.', because: 'with its comma'},
      {text: '“No minister has said so,” he replied.', because: 'nobody is spoken to'},
      {text: '“Well done. Yes men are no use,” she said.', because: 'other words'},
      {text: 'He said no they would not. The No it is.', because: 'no head of a spoken sentence'}
    ]
  },
  visit: {
    words: [
      [...CALLS, 'you'],
      (token, {report}) => {
        const {next} = token
        if (next?.isWord !== true || next.start - token.end !== 1 || !token.isInQuotation) return
        if (!(token.lower === 'you' ? isThanked(token, next) : isCalled(token, next))) return
        const span = {start: token.start, end: next.end}
        report('comma', span, {
          data: {before: token.text, after: next.text},
          expected: [`${token.text}, ${next.text}`]
        })
      }
    ]
  }
})

const AFTER_TITLE = /^[,.!?]$|^(?:Minister|Speaker|Chairman|President|Chancellor)$/

/** "Thank you Minister". */
function isThanked({previous}: Token, title: Token): boolean {
  if (previous?.lower !== 'thank' && previous?.lower !== 'bless') return false
  return TITLES.has(title.text) && AFTER_TITLE.test(title.next?.text ?? '')
}

/** "No Minister", "Yes we did", at the head of what is said. */
function isCalled(token: Token, next: Token): boolean {
  const {article, lower, previous} = token
  if (!token.isCapitalised || (previous?.kind !== 'quote' && !token.isFirstInSentence)) return false
  const after = next.next?.text ?? ''
  if (TITLES.has(next.text))
    return lower !== 'welcome' && (AFTER_TITLE.test(after) || after === 'I' || after === 'we')
  if (!PERSONS.has(next.lower) || !/^(?:yes|no|well)$/.test(lower)) return false
  if (next.lower === 'that' && lower === 'no') return false
  return (
    /^(?:AUX|VERB|ADV|PART)/.test(tagAt(article, next.index + 1)) ||
    lowerAt(article, next.index + 1).startsWith("'")
  )
}
