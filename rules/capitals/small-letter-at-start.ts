import type {Article, Block, Span} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {countFinite} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {withCapital} from '../../src/language/capitals.ts'
import {PARTICLES} from '../../src/language/person-words.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'

const LONGEST = 40

const messages = {
  sentence: (d: {word: string}) => `A sentence begins with a capital: “${d.word}”.`,
  stop: (d: {word: string}) => ({
    message: `The sentence goes on with “${d.word}”: the stop before it is one too many.`,
    note: 'What follows the stop is no sentence of its own.'
  }),
  pronoun: () => '“I” is always a capital.'
}

export default defineRule({
  id: 'small-letter-at-start',
  summary: 'A sentence, a paragraph or a quotation that begins with a small letter; “i”.',
  why: `A small letter after a stop shows that two sentences were made of one, or that a stop was left behind in the middle
of one. Which of the two it is shows from what follows: a clause with its own verb, or a mere “and trains”.

Names that begin small (eBay, de Klerk, al-Shabaab), short forms and lists are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'body', 'caption', 'list'],
  messages,
  examples: {
    bad: [
      {text: 'The hearing was adjourned. ⟦the⟧ judge will rule in May.', message: 'sentence', becomes: 'The'},
      {text: 'The factory makes parts for ⟦cars. and⟧ trains.', message: 'stop', becomes: 'cars and'},
      {
        text: '“⟦we⟧ have learned nothing,” said the chief of the council.',
        message: 'sentence',
        becomes: 'We'
      },
      {text: 'Mr Ncube said: “⟦it⟧ was not there when I came home.”', message: 'sentence', becomes: 'It'},
      {
        text: 'The rain stopped.\n\n⟦nobody⟧ was hurt in the flood, the police said.\n\nIt will rain again.',
        message: 'sentence',
        becomes: 'Nobody'
      },
      {text: 'He was held by the FBI. ⟦the⟧ charge is fraud.', message: 'sentence', becomes: 'The'},
      {text: 'She called it “a farce”. ⟦he⟧ did not reply.', message: 'sentence', becomes: 'He'},
      {text: '“When the bus came ⟦i⟧ was asleep,” she said.', message: 'pronoun', becomes: 'I'}
    ],
    good: [
      {
        text: 'The sale was made by eBay. iPhones sold well. Mr Smith vs. the state is a case.',
        because: 'brands and short forms'
      },
      {text: 'The rain stopped... and then it began again.', because: 'an omission'},
      {
        text: 'He called it “a farce”. “over the moon” is how she put it.',
        because: 'a fragment in quotation marks'
      },
      {text: 'Points (i) to (iii) and the letter i are on p. 12.', because: 'numbers and letters'},
      {text: 'See approx. twenty of them at no. 10.', because: 'short forms'}
    ]
  },
  visit: {
    words: [
      ['.', 'i'],
      (token, context) => {
        if (token.lower === 'i') checkPronoun(token, context)
        else checkStop(token, context)
      }
    ],
    quotation({firstToken, endToken, depth, kind, isClosed}, {article, report}) {
      const word = article.token(firstToken + 1)
      if (depth > 0 || !isClosed || word === undefined || !isSmall(article, word)) return
      const before = textAt(article, firstToken - 1)
      const isSaid =
        kind === 'speech' ||
        (before === ':' &&
          /^[.?!]$/.test(textAt(article, endToken - 2)) &&
          countFinite(article, firstToken, endToken) > 0)
      if (!isSaid) return
      const isHead =
        article.sentenceOf(firstToken)?.firstToken === firstToken && isAfterStop(article, firstToken)
      if (!isHead && before !== ':') return
      if (isHead && article.quotationAt(startAt(article, firstToken)) !== undefined) return
      const meant = withCapital(word.text)
      report('sentence', word, {data: {word: meant}, expected: [meant]})
    },
    article(article, {report}) {
      for (const block of article.blocks) {
        if (block.zone !== 'body' || !followsSentence(article, block)) continue
        const word = article.token(block.firstToken)
        if (word === undefined || !isSmall(article, word) || !/[.?!]["”’)]*$/.test(article.slice(block)))
          continue
        if (countFinite(article, block.firstToken, block.endToken) === 0) continue
        const meant = withCapital(word.text)
        report('sentence', word, {data: {word: meant}, expected: [meant]})
      }
    }
  }
})

type Context = RuleContext<typeof messages>

/** A word in small letters that is an ordinary one. */
function isSmall(article: Article, {text, lower, type, kind}: Token): boolean {
  return (
    kind === 'word' &&
    /^[a-z]+$/.test(text) &&
    !type.isMixedCase &&
    type.varieties !== 0 &&
    !PARTICLES.has(lower) &&
    article.language.lexicon.frequencyClass(text) > 0
  )
}

function isAfterStop(article: Article, index: number): boolean {
  const block = article.blockAt(startAt(article, index))
  return block?.firstToken === index || /^[.?!”"]$/.test(textAt(article, index - 1))
}

/** The block before ended as a sentence does. */
function followsSentence(article: Article, {index}: Block): boolean {
  const before = article.blocks[index - 1]
  return before?.zone === 'body' && /[.?!]["”’)]*$/.test(article.slice(before))
}

function checkPronoun(token: Token, {article, report}: Context): void {
  if (
    token.text !== 'i' ||
    /^[().:/]$/.test(textAt(article, token.index + 1)) ||
    token.previous?.text === '('
  )
    return
  const next = tagAt(article, token.index + 1)
  // “dots his i’s”
  if (/^'s$/.test(lowerAt(article, token.index + 1))) return
  if (!/^(?:VERB|AUX|ADV)/.test(next) && !lowerAt(article, token.index + 1).startsWith("'")) return
  if (/^(?:letter|vowel|point|dot|the|an)$/.test(token.previous?.lower ?? '')) return
  report('pronoun', token, {expected: ['I']})
}

function checkStop(stop: Token, {article, report}: Context): void {
  const {previous, next, block} = stop
  if (
    previous?.end !== stop.start ||
    next === undefined ||
    next.start - stop.end !== 1 ||
    next.block !== block
  )
    return
  if (!isSmall(article, next) || !isOrdinary(article, previous)) return
  const isAfterShortForm = previous.type.isAllCaps || previous.kind === 'quote'
  if (isAfterShortForm && goesOn(article, next)) return
  if (goesOn(article, next)) {
    const span: Span = {start: previous.start, end: next.end}
    report('stop', span, {
      data: {word: next.text},
      expected: [`${previous.text} ${next.text}`, `${previous.text}, ${next.text}`]
    })
    return
  }
  const meant = withCapital(next.text)
  report('sentence', next, {data: {word: meant}, expected: [meant]})
}

function isOrdinary(article: Article, {text, kind, type}: Token): boolean {
  if (kind === 'number') return /^\d{2,4}$/.test(text)
  // “… in due course”. the band
  if (kind !== 'word') return kind === 'mark' ? text === ')' : /^[”"]$/.test(text)
  if (
    /^(?:etc|approx|vs|eg|ie|cf|al|dept|est|max|min|avg|inc|misc|tel|ext|ref|fig|vol|ed|eds|pp|no|nos|rev|st|mt|ft|sq|cu|oz|lb|lbs|hr|hrs|sec|secs)$/i.test(
      text
    )
  )
    return false
  if (type.isAllCaps) return /^[A-Z]{2,5}$/.test(text)
  if (type.isCapitalised)
    return (
      /^[A-Z][a-z]+$/.test(text) &&
      (text.length > 4 || (text.length > 2 && article.language.lexicon.nameBits(text) !== 0))
    )
  return text.length > 2 && article.language.lexicon.frequencyClass(text) > 0
}

/** "cars. and trains": no verb of its own before the next stop. */
function goesOn(article: Article, next: Token): boolean {
  let end = next.index + 1
  const limit = Math.min(next.block.endToken, next.index + LONGEST)
  while (end < limit && !/^[.?!;]$/.test(textAt(article, end))) end++
  const verbs = countFinite(article, next.index, end)
  if (verbs === 0) return endAt(article, end) > 0
  return /^(?:which|who|whose)$/.test(next.lower) && verbs < 2
}
