import type {Article, Quotation} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {withCapital} from '../../src/language/capitals.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Verbs that hand a quotation to its speaker; others may have it as their object. */
const SAID =
  wordSet(`said says told tells added adds explained explains recalled recalls asked asks replied replies insisted insists
   warned warns admitted joked argued conceded concluded declared remarked shouted cried whispered`)

const ASKED = wordSet('asked asks wondered demanded inquired enquired')
const WH = wordSet('who whom whose what when where why how which')
const MOST_BETWEEN = 8

const messages = {
  missing: (d: {mark: string}) =>
    `A comma is missing between the quotation and its attribution, before “${d.mark}”.`,
  stop: () => ({
    message: 'The sentence goes on with its attribution: a comma, not a stop.',
    note: 'A question mark or an exclamation mark would stay.'
  }),
  question: () => 'A question is quoted: a question mark in place of the comma.',
  before: (d: {verb: string; mark: string}) => ({
    message: `Between “${d.verb}” and a whole sentence in quotation marks stands a mark: “${d.mark}”.`,
    note: 'American English has a comma, British English a colon or a comma.'
  })
}

export default defineRule({
  id: 'comma-at-attribution',
  summary: 'No comma, or a stop, between a quotation and “he said”: “It is over.” he said.',
  why: `What is said and who says it make one sentence. A comma inside the quotation marks holds them together; without
it the two collide, and with a stop the attribution hangs in the air.

Fragments and titles that are a part of the reporter's own sentence take no comma, and are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'caption', 'list', 'body'],
  messages,
  examples: {
    bad: [
      {
        text: '“We never heard the ⟦alarm”⟧ the tenant said on Tuesday.',
        message: 'missing',
        becomes: 'alarm,”'
      },
      {text: '“It is over for this ⟦year.”⟧ he told the tribunal.', message: 'stop', becomes: 'year,”'},
      {text: '“It is over for this ⟦year.”,⟧ he told the tribunal.', message: 'stop', becomes: 'year,”'},
      {text: '“The street was under ⟦water.”⟧ said Ms Reyes.', message: 'stop', becomes: 'water,”'},
      {text: '“What did they ⟦expect.”⟧ he said.', message: 'stop', becomes: 'expect?”'},
      {text: '“Why were the doors ⟦locked,”⟧ asked the coroner.', message: 'question', becomes: 'locked?”'},
      {
        text: 'The farmer ⟦said “We⟧ have not had a drop of rain since the first of May.”',
        message: 'before',
        becomes: 'said: “We'
      }
    ],
    good: [
      {text: '“We never heard the alarm,” the tenant said.', because: 'with its comma'},
      {
        text: '“Is it the wind,” asked the warden, “or did somebody knock?”',
        because: 'the question goes on'
      },
      {text: '“Is it over?” he asked. “Not yet!” she said.', because: 'another mark stands there'},
      {text: 'The “new deal” the minister said he wanted never came.', because: 'a fragment'},
      {text: '“We shall appeal”, the lawyer said.', because: 'some British houses put the comma outside'},
      {text: '“Home” he said was his best song.', because: 'the subject of another verb'},
      {text: '“We lost.” Mr Osei said he would resign.', because: 'a new sentence'}
    ]
  },
  visit: {
    quotation(quotation, {article, report}) {
      if (!quotation.isClosed || quotation.depth > 0 || quotation.firstToken + 2 >= quotation.endToken) return
      if (reportAfter(article, quotation, report)) return
      reportBefore(article, quotation, report)
    }
  }
})

type Report = RuleContext<typeof messages>['report']

/** The quotation comes first: "…” he said". */
function reportAfter(article: Article, quotation: Quotation, report: Report): boolean {
  const {firstToken, endToken} = quotation
  const closer = endToken - 1
  const last = textAt(article, closer - 1)
  const outside = textAt(article, endToken) === ',' ? ',' : ''
  const next = outside === '' ? endToken : endToken + 1
  if (!opensSentence(article, quotation)) return false
  const verb = attributionVerbAt(article, next)
  if (verb === undefined) return false
  const isMark = /^[,.?!;:…—–-]+$/.test(last)
  const word = isMark ? closer - 2 : closer - 1
  if (word <= firstToken - 1) return false
  const span = {start: startAt(article, word), end: endAt(article, outside === '' ? closer : endToken)}
  const mark = textAt(article, closer)
  const bare = article.text.slice(span.start, endAt(article, word))
  const say = (key: 'missing' | 'stop' | 'question', inside: string): boolean => {
    const expected = [bare + inside + mark]
    if (key === 'missing') report(key, span, {data: {mark: textAt(article, next)}, expected})
    else report(key, span, {expected})
    return true
  }
  if (!isSpeech(article, quotation)) return false
  if (last === '.' && (outside === ',' || !article.types[next]?.isCapitalised))
    return say('stop', markAfter(article, quotation))
  if (last === ',' && outside === '') {
    return isAskedWhole(article, quotation, verb) ? say('question', '?') : false
  }
  if (isMark || article.types[closer - 1]?.kind === 'quote') return false
  if (outside === ',') return false
  if (endToken - firstToken < 5) return false
  return say(
    ASKED.has(lowerAt(article, verb)) && isQuestion(article, quotation) ? 'question' : 'missing',
    isQuestion(article, quotation) ? '?' : ','
  )
}

/** Words that are said, and that begin as a sentence does. */
function isSpeech(article: Article, {kind, firstToken}: Quotation): boolean {
  return (kind === 'speech' || kind === 'partial') && article.types[firstToken + 1]?.isCapitalised === true
}

function opensSentence(article: Article, {firstToken, start}: Quotation): boolean {
  const sentence = article.sentenceOf(firstToken)
  const block = article.blockAt(start)
  if (sentence === undefined || block === undefined) return false
  if (sentence.firstToken === firstToken || start <= block.datelineEnd + 1) return true
  // "he said, “but we …” she added": after an attribution
  return /^[.?!”"]$/.test(textAt(article, firstToken - 1))
}

/** "said the mayor", "the mayor said" right after a quotation: the verb, where nothing but a subject stands before it. */
function attributionVerbAt(article: Article, from: number): number | undefined {
  const block = article.blockAt(startAt(article, from))
  if (block === undefined || from >= block.endToken) return undefined
  for (let index = from; index < Math.min(block.endToken, from + MOST_BETWEEN); index++) {
    const lower = lowerAt(article, index)
    const tag = tagAt(article, index)
    if (SAID.has(lower) && (index === from || tag.startsWith('VERB'))) {
      return isObjectless(article, index) ? index : undefined
    }
    if (index === from && /^(?:in|on|at|by|and|but|or|of|for|with|as|to|from|which|who|that)$/.test(lower))
      return undefined
    if (/^(?:VERB|AUX|SCONJ|PUNCT|PRON\.wh)/.test(tag)) return undefined
  }
  return undefined
}

/** Not "“Home” he said was his best": no verb may follow that would take the quotation for its subject. */
function isObjectless(article: Article, verb: number): boolean {
  const next = lowerAt(article, verb + 1)
  return next !== 'that' && !/^(?:AUX|VERB\.(?:past|3sg|pres))/.test(tagAt(article, verb + 1))
}

/** A question keeps its mark, where what the first words ask is all that is said. */
function markAfter(article: Article, quotation: Quotation): string {
  return isQuestion(article, quotation) && isOneSentence(article, quotation) ? '?' : ','
}

/** A question that its attribution does not interrupt. */
function isAskedWhole(article: Article, quotation: Quotation, verb: number): boolean {
  return ASKED.has(lowerAt(article, verb)) && isQuestion(article, quotation) && !goesOn(article, quotation)
}

/** “Was it you,” he asked, “or your aunt?”: the question goes on behind its attribution. */
function goesOn(article: Article, {end}: Quotation): boolean {
  const next = article.quotations.find(({start}) => start >= end)
  if (next === undefined || article.blockAt(next.start) !== article.blockAt(end - 1)) return false
  return article.types[next.firstToken + 1]?.isCapitalised === false
}

function isOneSentence(article: Article, {firstToken, endToken}: Quotation): boolean {
  for (let index = firstToken + 1; index < endToken - 2; index++)
    if (/^[.?!,;:]$/.test(textAt(article, index))) return false
  return true
}

function isQuestion(article: Article, {firstToken}: Quotation): boolean {
  const first = lowerAt(article, firstToken + 1)
  const second = tagAt(article, firstToken + 2)
  if (WH.has(first))
    return (
      second.startsWith('AUX') ||
      /^(?:many|much|long|far|is|are|did|do)$/.test(lowerAt(article, firstToken + 2))
    )
  return tagAt(article, firstToken + 1).startsWith('AUX') && /^(?:PRON|DET|PROPN)/.test(second)
}

const INTRODUCING = wordSet('said says added replied asked explained')

/** "said “We have …”": a whole sentence after its verb. */
function reportBefore(article: Article, quotation: Quotation, report: Report): void {
  const {firstToken, endToken, kind} = quotation
  const verb = lowerAt(article, firstToken - 1)
  if (kind !== 'speech' || !INTRODUCING.has(verb) || endToken - firstToken < 8) return
  const first = article.types[firstToken + 1]
  if (first?.isCapitalised !== true || !/^[.?!]$/.test(textAt(article, endToken - 2))) return
  if (first.text !== withCapital(first.text)) return
  const isAmerican = article.variety === 'en-US' || article.variety === 'en-CA'
  const span = {start: startAt(article, firstToken - 1), end: endAt(article, firstToken + 1)}
  const rest = article.text.slice(startAt(article, firstToken), span.end)
  const said = textAt(article, firstToken - 1)
  const marks = isAmerican ? [',', ':'] : [':', ',']
  report('before', span, {
    data: {verb: said, mark: marks[0] ?? ''},
    expected: marks.map((mark) => `${said}${mark} ${rest}`)
  })
}
