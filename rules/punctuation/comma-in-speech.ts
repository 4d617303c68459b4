import type {Article} from '../../src/article/article.ts'
import {lowerAt, tagAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const TITLES = wordSet(
  `Minister Madam Sir Doctor Prime Mr President Chancellor Professor Officer Judge Senator Captain Father Sister
   Mayor Speaker Chairman Chairwoman Chair Your`
)
const CALLS = wordSet('no yes hello sorry thanks please goodbye welcome well')
/** Who is spoken to by no title. */
const COMPANY = wordSet('mate lads guys boys girls folks everyone everybody mum dad mom')
/** Titles that stand alone, and are no first name, nickname or part of a longer title. */
const ALONE = wordSet(
  'Minister Madam Sir Doctor President Chancellor Professor Officer Judge Senator Captain Father Mayor Mum Dad Mom'
)
/** Who is spoken to at the end of a sentence; after “sorry”, “please” or “come on” nothing else can be meant. */
const ENDING = wordSet(
  `minister sir madam mum dad mom mate doctor officer england scotland ireland wales lads guys boys girls everyone
   everybody darling love`
)
const GREETED = wordSet('morning afternoon evening')
const PERSONS = wordSet('i we they he she it you there that')

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
      {text: '“⟦Well I⟧ was not there,” she said.', message: 'comma', becomes: 'Well, I'},
      {text: '“⟦Doctor I⟧ think my arm is broken,” she said.', message: 'comma', becomes: 'Doctor, I'},
      {text: '“Yes, ⟦Minister we⟧ did know of it,” he said.', message: 'comma', becomes: 'Minister, we'},
      {text: '“Come ⟦on England⟧!” they sang.', message: 'comma', becomes: 'on, England'},
      {text: '“You cannot do ⟦that minister⟧,” she said.', message: 'comma', becomes: 'that, minister'},
      {text: '“Good ⟦morning Minister⟧,” the clerk said.', message: 'comma', becomes: 'morning, Minister'},
      {
        text: '“Ladies and ⟦gentlemen we⟧ have a winner,” he said.',
        message: 'comma',
        becomes: 'gentlemen, we'
      }
    ],
    good: [
      {text: '“Thank you, Minister,” she said.', because: 'with its comma'},
      {text: '“No minister has said so,” he replied.', because: 'nobody is spoken to'},
      {
        text: '“The doctor I saw was kind. Father we buried in May,” she said.',
        because: 'a clause that hangs on a noun'
      },
      {text: '“Good Morning Britain is on at six,” he said.', because: 'a title'},
      {text: '“Well done. Yes men are no use,” she said.', because: 'other words'},
      {text: 'He said no they would not. The No it is.', because: 'no head of a spoken sentence'}
    ]
  },
  visit: {
    words: [
      [
        ...CALLS,
        ...GREETED,
        ...[...ALONE].map((title) => title.toLowerCase()),
        'you',
        'gentlemen',
        'that',
        'on'
      ],
      (token, {report}) => {
        const {next} = token
        if (next?.isWord !== true || next.start - token.end !== 1 || !token.isInQuotation) return
        if (!isParted(token, next)) return
        const span = {start: token.start, end: next.end}
        report('comma', span, {
          data: {before: token.text, after: next.text},
          expected: [`${token.text}, ${next.text}`]
        })
      }
    ]
  }
})

/** Whether the two words belong to two calls, or to a call and a sentence. */
function isParted(token: Token, next: Token): boolean {
  const {lower, previous} = token
  if (lower === 'that' || lower === 'on' || lower === 'sorry' || lower === 'please')
    if (isLastCalled(token, next)) return true
  if (lower === 'you') return isThanked(token, next)
  if (CALLS.has(lower)) return isCalled(token, next)
  if (GREETED.has(lower))
    return (
      previous?.text === 'Good' && token.text === lower && (TITLES.has(next.text) || COMPANY.has(next.lower))
    )
  const {article} = token
  const isSentence = /^(?:i|we|you|they|he|she|it)$/.test(next.lower) && isVerbal(article, next.index + 1)
  if (lower === 'gentlemen') return isSentence && previous?.lower === 'and'
  return ALONE.has(token.text) && isSentence && isHead(token)
}

/** “You can't say that minister,”, “Come on England,”, “I'm sorry Mum,”: nothing but a mark follows. */
function isLastCalled(token: Token, next: Token): boolean {
  if (!ENDING.has(next.lower) || !/^[,.!?]$/.test(next.next?.text ?? '')) return false
  if (token.lower === 'on') return token.previous?.lower === 'come'
  return token.lower !== 'that' || /^VERB/.test(tagAt(token.article, token.index - 1))
}

/** At the head of what is said, or after no more than “Yes,” there. */
function isHead({previous}: Token): boolean {
  if (previous?.kind === 'quote') return true
  const word = previous?.text === ',' ? previous.previous : undefined
  return word !== undefined && CALLS.has(word.lower) && word.previous?.kind === 'quote'
}

/** A verb in a form that opens a sentence with its subject. */
function isVerbal(article: Article, index: number): boolean {
  return (
    /^(?:AUX|VERB\.(?:past|pres|3sg|base))/.test(tagAt(article, index)) ||
    /^(?:think|know|just|am)$/.test(lowerAt(article, index))
  )
}

const AFTER_TITLE = /^[,.!?]$|^(?:for|Minister|Speaker|Chairman|President|Chancellor)$/

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
    return (
      lower !== 'welcome' && (AFTER_TITLE.test(after) || PERSONS.has(after.toLowerCase()) || after === 'the')
    )
  if (!PERSONS.has(next.lower) || !/^(?:yes|no|well)$/.test(lower)) return false
  if (next.lower === 'that' && lower === 'no') return false
  return (
    /^(?:AUX|VERB|ADV|PART)/.test(tagAt(article, next.index + 1)) ||
    lowerAt(article, next.index + 1).startsWith("'")
  )
}
