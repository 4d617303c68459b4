import type {Article, Span} from '../../src/article/article.ts'
import {defineRule} from '../../src/rule.ts'

/** So many pairs are reported one by one; more are a habit, and get one finding. */
const FEW = 4

export default defineRule({
  id: 'doubled-space',
  summary: 'Two spaces between two words.',
  why: `Two spaces are the scar of a word that was cut. On the web they disappear; in print they make a hole.

Where an article has two spaces after most of its sentences, its author was taught to, and those are left alone.`,
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'subhead', 'body', 'note'],
  messages: {
    spaces: () => 'Two spaces stand here where one will do.',
    habit: (d: {count: number}) =>
      `Two spaces stand here where one will do, and in ${String(d.count - 1)} other places.`
  },
  examples: {
    bad: [
      {text: 'The council will ⟦meet  again⟧ on Monday.', message: 'spaces', becomes: 'meet again'},
      {text: 'It rained all ⟦night,  and⟧ the roads were shut.', message: 'spaces', becomes: 'night, and'},
      {
        text: 'It rained. They left.⟦  Nobody⟧ saw them go. The roads were shut. It was dark.',
        message: 'spaces',
        becomes: ' Nobody'
      }
    ],
    good: [
      {text: 'It rained.  The roads were shut.  Nobody came.', because: 'two spaces after every sentence'},
      {text: 'Leeds    2\nBath     1', because: 'a table'},
      {text: 'It rained all night, and the roads were shut.', because: 'one space'}
    ]
  },
  visit: {
    article(article, {report}) {
      const places = doubledSpaces(article)
      const inside: Span[] = []
      const atEnds: Span[] = []
      for (const place of places) (isAfterSentence(article, place) ? atEnds : inside).push(place)
      const found = atEnds.length * 2 < article.sentences.length - article.blocks.length ? places : inside
      const [first] = found
      if (first === undefined) return
      if (found.length > FEW) {
        report('habit', first, {data: {count: found.length}, expected: [single(article, first)]})
        return
      }
      for (const place of found) report('spaces', place, {expected: [single(article, place)]})
    }
  }
})

/** The words around each run of two spaces; where one is a mark, without it. */
function doubledSpaces(article: Article): Span[] {
  const {text, starts, ends} = article
  const places: Span[] = []
  let at = text.indexOf('  ')
  while (at >= 0) {
    let to = at
    while (text[to] === ' ') to++
    const index = article.tokenIndexAt(at)
    const start = starts[index - 1]
    const end = ends[index]
    if (
      start !== undefined &&
      end !== undefined &&
      ends[index - 1] === at &&
      starts[index] === to &&
      to === at + 2
    )
      places.push({
        start:
          /[\w’')]/.test(text[at - 1] ?? '') || /[,;]/.test(text[at - 1] ?? '')
            ? wordStart(article, index - 1)
            : at,
        end
      })
    at = text.indexOf('  ', to)
  }
  return places
}

function wordStart(article: Article, index: number): number {
  const isMark = article.types[index]?.kind === 'mark'
  return article.starts[isMark && index > 0 ? index - 1 : index] ?? 0
}

function isAfterSentence(article: Article, {start}: Span): boolean {
  return article.text.charCodeAt(start) === 0x20
}

function single(article: Article, place: Span): string {
  return article.slice(place).replace('  ', ' ')
}
