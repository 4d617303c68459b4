/**
 * (sic) and (cq), in round or square brackets: "so it was said", "checked, it is right". The author has seen what
 * looks like a slip; copyedit takes their word for it.
 */
import type {Article, Span} from '../article/article.ts'

const MARK = /[([](?:sic|cq)[)\]]/gi

/** How many words before a mark it may be about: a word, or a short phrase. */
const WORDS = 3

/** The stretches of prose that marks vouch for, the marks themselves included. */
export function vouchedSpans(article: Article): Span[] {
  const spans: Span[] = []
  for (const match of article.text.matchAll(MARK)) {
    const end = match.index + match[0].length
    spans.push({start: vouchedStart(article, match.index), end})
  }
  return spans
}

function vouchedStart(article: Article, mark: number): number {
  const markToken = article.tokenIndexAt(mark)
  const sentence = article.sentenceOf(markToken)
  const firstToken = sentence?.block.firstToken ?? markToken
  let start = mark
  let words = 0
  for (let index = markToken - 1; index >= firstToken && words < WORDS; index--) {
    const kind = article.types[index]?.kind
    const text = article.types[index]?.text ?? ''
    if (words > 0 && /^[.!?…]+$/.test(text)) break // another sentence
    if (kind === 'word' || kind === 'number' || kind === 'address') {
      words++
      start = article.starts[index] ?? start
    } else if (words === 0) start = article.starts[index] ?? start
  }
  return start
}
