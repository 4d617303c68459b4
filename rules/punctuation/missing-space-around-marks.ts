import type {Article, Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

/** What an opening mark may touch on its left. */
const BEFORE_OPENING = /[([{—–\-/“‘"'…*_|@#]$/
/** What a closing quotation mark may touch on its right. */
const SHORTEST = 2

export default defineRule({
  id: 'missing-space-around-marks',
  summary: 'No space before a bracket or around quotation marks: “the bank(which”, “said:“We”.',
  why: `An opening bracket or quotation mark needs a space before it, a closing one a space after it. The space goes when
a phrase is cut beside the mark, and a spelling checker takes the two words for one.

Plurals and endings in brackets (player(s)), formulas and codes are left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'subhead', 'list', 'body', 'note'],
  messages: {
    before: (d: {mark: string}) => `A space is missing before “${d.mark}”.`,
    after: (d: {mark: string}) => `A space is missing after “${d.mark}”.`
  },
  examples: {
    bad: [
      {text: 'The ⟦bank(which⟧ has 40 branches) was sold.', message: 'before', becomes: 'bank (which'},
      {text: 'The mayor ⟦said:“We⟧ shall appeal.”', message: 'before', becomes: 'said: “We'},
      {
        text: 'The mayor said: "We shall ⟦appeal."The⟧ council agreed.',
        message: 'after',
        becomes: 'appeal." The'
      },
      {text: '“We shall ⟦appeal,”she⟧ said.', message: 'after', becomes: 'appeal,” she'},
      {text: 'He spoke of ⟦a“dark⟧ day” for the town.', message: 'before', becomes: 'a “dark'},
      {text: 'They lost in ⟦2019(and⟧ again in 2023).', message: 'before', becomes: '2019 (and'}
    ],
    good: [
      {text: 'Each player(s) must sign the form(s), f(x) or not.', because: 'endings and formulas'},
      {text: 'He called it (“a farce”) and left—“at once”—for home.', because: 'marks beside marks'},
      {text: 'The “yes”es and the “no”s were counted.', because: 'an ending outside the marks'},
      {text: 'Section 12(a) and Act 5(1) apply.', because: 'a part of a law'},
      {text: 'She is 5\'10" tall.', because: 'feet and inches'}
    ]
  },
  visit: {
    words: [
      ['(', '[', '"', '“', '”'],
      (mark, {report, article}) => {
        const {previous, next} = mark
        if (mark.text === '(' || mark.text === '[') {
          if (previous?.end !== mark.start || next?.start !== mark.end) return
          if (!isBracketed(previous, next)) return
          reportBefore(article, previous, mark, next, report)
          return
        }
        const pair = article.quotationOfMark(mark)
        if (pair?.isClosed !== true) return
        if (pair.start === mark.start) {
          if (previous?.end !== mark.start || next?.start !== mark.end || !isLead(previous)) return
          reportBefore(article, previous, mark, next, report)
        } else if (
          next?.start === mark.end &&
          next.isWord &&
          isOwnWord(next) &&
          previous?.end === mark.start
        ) {
          const from = previous.isWord ? previous : (previous.previous ?? previous)
          report(
            'after',
            {start: from.start, end: next.end},
            {data: {mark: mark.text}, expected: [`${article.text.slice(from.start, mark.end)} ${next.text}`]}
          )
        }
      }
    ]
  }
})

/** A word and a bracket that holds words: not "player(s)", "f(x)", "12(a)". */
function isBracketed(before: Token, after: Token): boolean {
  if (/^\d/.test(before.text)) {
    return /^\d{4}$/.test(before.text) && after.isWord && after.text.length > SHORTEST
  }
  if (!/[a-z]$/.test(before.text) || before.text.length < SHORTEST || before.kind !== 'word') return false
  if (after.kind === 'number') return before.type.varieties !== 0
  const closes = after.next?.text === ')' && after.text.length < 5
  return after.isWord && !closes && after.text.length >= SHORTEST
}

/** A word or a mark that a quotation follows. */
function isLead(before: Token): boolean {
  if (BEFORE_OPENING.test(before.text)) return false
  return before.isWord || /^[,:.?!;]$/.test(before.text)
}

/** No ending such as "s" or "es". */
function isOwnWord(word: Token): boolean {
  return /^[A-Za-z]/.test(word.text) && !/^(?:e?s|er|ed|ing|ish|ness|y|ly|[b-hj-z])$/i.test(word.text)
}

type Report = (key: 'before', at: Span, details: {data: {mark: string}; expected: readonly string[]}) => void

function reportBefore(article: Article, before: Token, mark: Token, after: Token, report: Report): void {
  const word = before.isWord || before.kind === 'number' ? before : (before.previous ?? before)

  const {start} = word
  report(
    'before',
    {start, end: after.end},
    {
      data: {mark: mark.text},
      expected: [`${article.text.slice(start, mark.start)} ${article.text.slice(mark.start, after.end)}`]
    }
  )
}
