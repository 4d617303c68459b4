import type {Article, Block, Span} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const PARTNER: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']']
])
const FINITE = wordSet('VERB.past VERB.3sg AUX.past AUX.3sg AUX.pres AUX.modal')
const MOST_INSIDE = 25

const messages = {
  unclosed: (d: {mark: string}) =>
    `The bracket that “${d.mark}” opens is never closed; this is where it seems to end.`,
  unopened: (d: {mark: string}) => `“${d.mark}” closes a bracket that was never opened.`,
  stop: () => ({
    message: 'The stop stands on the wrong side of the bracket.',
    note: 'Inside where the brackets hold a sentence of their own, outside where they are a part of one.'
  })
}

export default defineRule({
  id: 'unpaired-bracket',
  summary: 'A bracket that is opened and not closed, closed and not opened, or the stop on its wrong side.',
  why: `Brackets come in pairs, and a pair stands in one paragraph. A whole sentence in brackets keeps its stop inside;
brackets at the end of a sentence have it outside.

Letters of a list (a), b) and faces made of marks are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'subhead', 'list', 'body'],
  messages,
  examples: {
    bad: [
      {
        text: 'The party won 31 seats (three fewer than in ⟦2017⟧ and lost control of the council.',
        message: 'unclosed',
        becomes: '2017)'
      },
      {text: 'The bill (passed in ⟦May⟧ will cost £4m a year.', message: 'unclosed', becomes: 'May)'},
      {text: 'The tower is 90 metres (295 ⟦feet⟧.', message: 'unclosed', becomes: 'feet)'},
      {text: 'The ⟦tower)⟧ is 90 metres high.', message: 'unopened', becomes: 'tower'},
      {
        text: 'The bank shut 61 branches. (It opened two in the same ⟦period).⟧',
        message: 'stop',
        becomes: 'period.)'
      },
      {text: 'The charity raised £2m (half of it from one ⟦donor.)⟧', message: 'stop', becomes: 'donor).'}
    ],
    good: [
      {text: 'He had three aims: a) to win, b) to win well and 3) to be seen.', because: 'letters of a list'},
      {text: 'The bill (passed in May (after a long debate)) will cost £4m.', because: 'pairs in pairs'},
      {text: 'He wrote: “Thanks :) and see you soon ;)”', because: 'faces made of marks'},
      {text: 'The bank shut 61 branches. (It opened two.) It has 300.', because: 'a sentence in brackets'},
      {text: 'It was sold to the firm (Acme Inc.) in May.', because: 'the stop belongs to the short form'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const block of article.blocks) {
        if (block.zone !== 'table' && /[()[\]]/.test(article.slice(block))) checkBlock(article, block, report)
      }
    }
  }
})

type Report = RuleContext<typeof messages>['report']

function checkBlock(article: Article, block: Block, report: Report): void {
  const open: number[] = []
  for (let index = block.firstToken; index < block.endToken; index++) {
    const text = textAt(article, index)
    if (PARTNER.has(text)) {
      if (!/[:;=-]/.test(textAt(article, index - 1)) || startAt(article, index) > endAt(article, index - 1))
        open.push(index)
    } else if (text === ')' || text === ']') {
      const opener = open.at(-1)
      if (opener !== undefined && PARTNER.get(textAt(article, opener)) === text) {
        open.pop()
        if (open.length === 0) checkStop(article, block, opener, index, report)
      } else if (open.length === 0 && !isListMark(article, block, index)) {
        const word = {start: startAt(article, index - 1), end: endAt(article, index)}
        report('unopened', word, {data: {mark: text}, expected: [article.slice(word).slice(0, -1)]})
        return
      }
    }
  }
  const [first] = open
  if (first === undefined || open.length > 1) return
  if (article.text[startAt(article, first) - 1] === '\\') return
  const end = closingPlace(article, first, block.endToken)
  if (end === undefined) return
  const span: Span = {start: startAt(article, end), end: endAt(article, end)}
  report('unclosed', span, {
    data: {mark: textAt(article, first)},
    expected: [article.slice(span) + (PARTNER.get(textAt(article, first)) ?? ')')]
  })
}

/** "a)", "3)", ":)". */
function isListMark(article: Article, block: Block, index: number): boolean {
  if (index === block.firstToken) return true
  const before = textAt(article, index - 1)
  const touches = endAt(article, index - 1) === startAt(article, index)
  return !touches || /^(?:[A-Za-z]|[ivx]+|\d{1,2}|[:;=8][-']?|-|\.+)$/.test(before)
}

/** The last token that the brackets were to hold: before a finite verb, "and" with one, a comma, the stop. */
function closingPlace(article: Article, opener: number, limit: number): number | undefined {
  const end = Math.min(limit, opener + MOST_INSIDE)
  let isRelative = false
  for (let index = opener + 1; index < end; index++) {
    const text = textAt(article, index)
    if (/^(?:who|which|that|when|where|he|she|it|they|we|I)$/i.test(text)) isRelative = true
    const isFirst = index === opener + 1
    const isEnd =
      /^[.;:!?,]$/.test(text) ||
      (!isFirst &&
        !isRelative &&
        FINITE.has(tagAt(article, index)) &&
        tagAt(article, index - 1) !== 'PART.to') ||
      (/^(?:and|but)$/.test(lowerAt(article, index)) && FINITE.has(tagAt(article, index + 1)))
    if (isEnd) return isFirst ? undefined : index - 1
  }
  return undefined
}

/** Where the stop stands at the end of a sentence. */
function checkStop(article: Article, block: Block, opener: number, closer: number, report: Report): void {
  const inside = textAt(article, closer - 1)
  const outside = textAt(article, closer + 1)
  const isWhole =
    (opener === block.firstToken || /^[.!?”"]$/.test(textAt(article, opener - 1))) &&
    article.types[opener + 1]?.isCapitalised === true
  const isPart = article.types[opener - 1]?.kind === 'word' || article.types[opener - 1]?.kind === 'number'
  const ends = closer + 1 >= block.endToken || article.types[closer + 1]?.isCapitalised === true
  if (
    isWhole &&
    outside === '.' &&
    endAt(article, closer) === startAt(article, closer + 1) &&
    !/^[.!?]$/.test(inside)
  ) {
    const span = {start: startAt(article, closer - 1), end: endAt(article, closer + 1)}
    if (opener + 3 < closer) report('stop', span, {expected: [`${textAt(article, closer - 1)}.)`]})
  } else if (
    isPart &&
    inside === '.' &&
    ends &&
    outside !== '.' &&
    article.types[opener + 1]?.isCapitalised !== true
  ) {
    const span = {start: startAt(article, closer - 2), end: endAt(article, closer)}
    report('stop', span, {expected: [`${textAt(article, closer - 2)}).`]})
  }
}
