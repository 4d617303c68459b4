import type {Article, Span} from '../../src/article/article.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** What is written to be replaced, wherever it stands: as letters in a row that no word has. */
const LETTERS = wordSet('tk tktk tktktk tkk tc xx xxx xxxx xxxxx tbc tba tbd fixme todo')
/** In capitals they may be short forms of something, so that they must stand alone. */
const ALONE: ReadonlySet<string> = new Set(['tbc', 'tba', 'tbd', 'tc', 'xx'])

/** A note in brackets that speaks to a colleague. */
const NOTE =
  /^(?:please )?(?:check|checking|insert|add|confirm|tbc|tk|name|age|title|pic|pics|picture|photo|image|graphic|link|quote|caption|headline|standfirst|byline|date|figure|more|cut|trim|update|note to|query|subs?|desk|ed|legal|lawyer|todo|fixme|xx+|spelling|sp|source|source needed|citation needed|who|which|when|where|what|is this|are we|do we|can we|unclear|missing|hold|embargo|pls|please|to come|to follow|rewrite|verify)\b/i
/** Sure whatever follows; the others only in capitals or with a question mark. */
const SURE =
  /^(?:please )?(?:check|insert|confirm with|tbc|tk|xx+|todo|fixme|citation needed|source needed|to come|pls|subs?\b[:,]|desk\b[:,]|note to|pic to|verify|name tk|add (?:quote|link|name|pic))/i

export default defineRule({
  id: 'placeholder',
  summary: 'A placeholder or a note to the desk that was left in: “TK”, “[CHECK NAME]”, “lorem ipsum”.',
  why: `Writers leave themselves a mark where a name, a figure or a quotation is still to come, and notes in brackets for
the desk. Nothing is more embarrassing in print, and nothing easier to find.

Words that an editor puts into a quotation in square brackets are no notes: “they [the council] lied”.`,
  severity: 'error',
  fix: 'never',
  since: '0.1.0',
  status: 'preview',
  messages: {
    left: (d: {actual: string}) => `“${d.actual}” is a placeholder that was left in.`,
    note: (d: {actual: string}) => `“${d.actual}” is a note to the desk.`
  },
  examples: {
    bad: [
      {text: 'The firm employs ⟦TK⟧ people in Leith.', message: 'left'},
      {text: 'Councillor ⟦XXXX⟧ voted against.', message: 'left'},
      {text: 'She joined in 1998 ⟦[CHECK YEAR]⟧ and left in 2004.', message: 'note'},
      {text: 'The bridge is 90 metres long ⟦(check)⟧ and made of oak.', message: 'note'},
      {text: 'Nobody could say why ⟦???⟧ the gate was open.', message: 'left'},
      {text: '⟦Lorem ipsum⟧ dolor sit amet.', message: 'left'},
      {text: 'He said: “⟦Insert quote here⟧”', message: 'left'},
      {text: 'It lost ⟦£XXm⟧ last year.', message: 'left'}
    ],
    good: [
      {text: '“They [the council] lied,” she said.', because: 'an editor’s word in a quotation'},
      {text: 'A bill of £40 (check your own) came in.', because: 'it says something to the reader'},
      {text: 'Louis XX and Super Bowl XXX were inventions.', because: 'Roman numbers after a name'},
      {text: 'Why? Nobody knew!', because: 'one mark'},
      {text: 'The XXL shirt had sold out.', because: 'a size'}
    ]
  },
  visit: {
    words: [
      [...LETTERS],
      (token, {report}) => {
        const before = token.at(-1)
        if (
          /^(?:fixme|todo|tktk|tktktk|tkk)$/.test(token.lower)
            ? !token.type.isAllCaps && token.lower !== 'tktk'
            : !token.type.isAllCaps
        )
          return
        if (
          token.type.isAllCaps &&
          /^X+$/.test(token.text) &&
          before?.isCapitalised === true &&
          token.text.length <= 3
        )
          return
        if (ALONE.has(token.lower) && !isAlone(token.article, token)) return
        const bracket = token.article.text.charAt(token.start - 1)
        if (bracket === '[' || bracket === '(') return // the note in brackets says it
        report('left', token, {data: {actual: token.text}})
      }
    ],
    phrases: [
      [
        'lorem ipsum',
        'insert quote/name/figure/number/date/link/picture/photo/caption/headline/text/pic/details here',
        'quote/name/figure/caption/headline/text/details to come',
        'quote/quotes/name/headline/byline/caption goes/go here',
        'headline/caption/standfirst/kicker text',
        'click here to edit',
        'your text here',
        'copy to come',
        'more to come tk',
        'placeholder text',
        'dummy text'
      ],
      (match, {article, report}) => {
        const {block} = match.first
        const words = block.endToken - block.firstToken
        const isSure = /lorem|insert|here|placeholder|dummy/.test(match.phrase)
        if (isSure || words < 6) report('left', match, {data: {actual: article.slice(match)}})
      }
    ],
    article(article, {report}) {
      for (const at of brackets(article)) report('note', at, {data: {actual: article.slice(at)}})
      for (const at of figuresToCome(article)) report('left', at, {data: {actual: article.slice(at)}})
    }
  }
})

/** No words beside it that it could belong to: in brackets, or after a figure's place. */
function isAlone(article: Article, {start, end}: Span): boolean {
  return (
    /[([:]\s?$/.test(article.text.slice(Math.max(0, start - 2), start)) &&
    /^\s?[)\].]/.test(article.text.slice(end, end + 2))
  )
}

/** Notes in square or round brackets; in round ones only what is sure. */
function brackets(article: Article): Span[] {
  const found: Span[] = []
  for (const open of ['[', '('] as const) {
    if (article.countOf(open) === 0) continue
    const close = open === '[' ? ']' : ')'
    article.types.forEach((type, index) => {
      if (type.text !== open) return
      const start = article.starts[index] ?? 0
      const to = article.text.indexOf(close, start)
      if (to < 0 || to - start > 90) return
      const words = article.text.slice(start + 1, to).trim()
      const isShout = /[A-Z]{2}/.test(words) && words === words.toUpperCase()
      const isQuery = /\?\??$/.test(words) || /:/.test(words)
      const isSure = open === '[' ? isShout || isQuery || SURE.test(words) : isShout && SURE.test(words)
      const isNote =
        (isSure ||
          (open === '(' &&
            /^(?:check|tk|xx+|tbc|todo|spelling\?|sp\?|check (?:name|spelling|age|date|year|figure|this|with \w+))$/i.test(
              words
            ))) &&
        NOTE.test(words)
      if (isNote) found.push({start, end: to + 1})
    })
  }
  return found
}

/** Marks of doubt in a row, and figures that are still to come: “???”, “£XXm”, “00,000”. */
function figuresToCome(article: Article): Span[] {
  const found: Span[] = []
  if (!/\?{3}|[£$€]\s?(?:[Xx]|TK|00)|XX|@@|\${3}|#{3}/.test(article.text)) return found
  const pattern =
    /(?<=[\s([“"]|^)\?{3,}|[£$€]\s?(?:X{1,4}|x{2,4}|TK|00+)(?:m|bn|million|billion|,X+|,000)?\b|\bX{2,}(?:%| per cent| percent)|\bXX+,?X{3}\b|@@+|\$\$\$+|#{3,}\s?(?:TK|CHECK)/g
  for (const match of article.text.matchAll(pattern)) {
    if (/^[£$€]0/.test(match[0])) continue
    found.push({start: match.index, end: match.index + match[0].length})
  }
  return found
}
