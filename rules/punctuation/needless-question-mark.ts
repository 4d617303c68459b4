import type {Article, Sentence} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {isSubjectPronoun, ownVerb} from '../../src/article/clause-parts.ts'
import {defineRule} from '../../src/rule.ts'

/** Words that report a question: “asked whether”, “is not known how”. */
const REPORTING =
  /^(?:ask|asked|asks|wonder|wondered|wonders|question|questioned|doubt|doubted|known|unknown|clear|unclear|uncertain|decide|decided|explain|explained|unsure|remember|discover|establish|consider|debate|debated|issue)$/
const QUESTION = /^(?:whether|if|how|why|what|when|where|who|which)$/
/** What a question that is the subject of its sentence ends with: “How it began is not known”. */
const ENDINGS = /^(?:known|unknown|clear|unclear|uncertain|decided|disclosed|explained|certain|agreed)$/

export default defineRule({
  id: 'needless-question-mark',
  summary: 'A question mark after a question that is only reported: “He asked whether she would go?”',
  why: `A question that is told as part of a statement (he asked whether, nobody knows how) is no question any more, and
ends with a stop. It is told by its order: the subject comes before its verb.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  inQuotations: 'skip',
  zones: ['standfirst', 'caption', 'body'],
  messages: {
    reported: () => 'The question is only reported: a stop in place of the question mark.'
  },
  examples: {
    bad: [
      {
        text: 'The lawyer asked her whether she had read the ⟦letter?⟧',
        message: 'reported',
        becomes: 'letter.'
      },
      {text: 'The question is how long the money can ⟦last?⟧', message: 'reported', becomes: 'last.'},
      {text: 'How long the pool will be shut is not yet ⟦known?⟧', message: 'reported', becomes: 'known.'}
    ],
    good: [
      {text: 'The lawyer asked her whether she had read the letter.', because: 'with a stop'},
      {
        text: 'Who asked whether she had read it? Is the question how long it can last?',
        because: 'a question'
      },
      {text: 'He asked her: “Have you read it?” “You asked whether I had read it?”', because: 'speech'},
      {text: 'He asked whether she had read it, did he?', because: 'a question at the end'}
    ]
  },
  visit: {
    words: [
      ['?'],
      (mark, {article, report}) => {
        const {sentence, previous} = mark
        if (mark.index !== sentence.endToken - 1 || previous?.isWord !== true) return
        if (!isReported(article, sentence, mark.index)) return
        const span = {start: startAt(article, previous.index), end: endAt(article, mark.index)}
        report('reported', span, {expected: [`${previous.text}.`]})
      }
    ]
  }
})

function isReported(article: Article, {firstToken}: Sentence, mark: number): boolean {
  if (mark - firstToken < 5) return false
  for (let index = firstToken; index < mark; index++)
    if (/^["“”‘,;:–—-]$/.test(textAt(article, index))) return false
  const first = lowerAt(article, firstToken)
  if (/^(?:how|why|where|when|who|what)$/.test(first)) return isOpenSubject(article, firstToken, mark)
  if (
    !/^(?:DET$|PROPN|NOUN|PRON\.poss)/.test(tagAt(article, firstToken)) &&
    !/^(?:he|she|they|it|nobody)$/.test(first)
  )
    return false
  if (/^(?:you|we|i)$/.test(first)) return false
  const verb = isSubjectPronoun(article, firstToken) ? firstToken + 1 : ownVerb(article, firstToken, mark)
  return verb > 0 && hasReportedQuestion(article, verb, mark)
}

/** “asked her whether”, “is how long”. */
function hasReportedQuestion(article: Article, verb: number, mark: number): boolean {
  let isReporting = false
  for (let index = Math.max(0, verb - 1); index < mark; index++) {
    const lower = lowerAt(article, index)
    if (REPORTING.test(lower)) isReporting = true
    if (!isReporting || !QUESTION.test(lower) || index < verb) continue
    return !tagAt(article, index + 1).startsWith('AUX') || /^(?:what|who|which)$/.test(lower)
  }
  return false
}

/** “How long the pool will be shut is not yet known”. */
function isOpenSubject(article: Article, first: number, mark: number): boolean {
  return (
    ENDINGS.test(lowerAt(article, mark - 1)) &&
    !tagAt(article, first + 1).startsWith('AUX') &&
    mark - first > 6
  )
}
