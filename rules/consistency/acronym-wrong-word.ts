import type {Article, Span} from '../../src/article/article.ts'
import {expansionsOf, shortOf} from '../../src/language/expansions.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'acronym-wrong-word',
  summary: 'A short form that everybody knows, explained with a wrong word: “gross domestic profit (GDP)”.',
  why: `GDP is gross domestic product, whatever was typed, and the letters do not show it: the wrong word begins with the
right one. Compared are the words before the bracket with what some two hundred short forms of news stand for; one word
may differ for the article to be wrong, more and it speaks of something else.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    word: (d: {actual: string; right: string; short: string}) =>
      `“${d.short}” stands for “${d.right}” here, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {
        text: 'Gross domestic ⟦production⟧ (GDP) fell in May.',
        message: 'word',
        becomes: 'product'
      },
      {
        text: 'He asked the Food and Drug ⟦Agency⟧ (FDA) for leave.',
        message: 'word',
        becomes: 'Administration'
      },
      {
        text: 'She has post-traumatic stress ⟦disease⟧ (PTSD).',
        message: 'word',
        becomes: 'disorder'
      }
    ],
    good: [
      {text: 'Gross domestic product (GDP) fell in May.', because: 'it fits'},
      {text: 'The World Health Organization (WHO) met.', because: 'another spelling'},
      {text: 'The Indian Medical Foundation (IMF) met.', because: 'another body of the same letters'},
      {text: 'Non-governmental organisations (NGOs) protested.', because: 'the plural'}
    ]
  },
  visit: {
    article(article, {report}) {
      if (article.countOf('(') === 0) return
      for (const {short, mentions} of article.acronyms) {
        const expansions = expansionsOf(short)
        if (expansions === undefined) continue
        for (const {firstToken} of mentions) {
          const found = wrongWord(article, firstToken - 1, expansions)
          if (found === undefined) continue
          const actual = article.slice(found.at)
          report('word', found.at, {data: {actual, right: found.right, short}, expected: [found.right]})
        }
      }
    }
  }
})

/** The one word before a bracket that is not the one of the expansion, and has its first letter. */
function wrongWord(
  article: Article,
  bracket: number,
  expansions: ReadonlyArray<readonly string[]>
): {at: Span; right: string} | undefined {
  if (article.types[bracket]?.text !== '(' || article.types[bracket + 2]?.text !== ')') return undefined
  const wrong = expansions.map((words) => {
    const first = bracket - words.length
    return words.flatMap((word, at) => (isSame(article, first + at, word) ? [] : [{index: first + at, word}]))
  })
  if (wrong.some((places) => places.length === 0)) return undefined
  const [place] = wrong.find((places) => places.length === 1) ?? []
  const type = place === undefined ? undefined : article.types[place.index]
  if (isOfAnother(article, bracket, expansions)) return undefined
  if (place === undefined || type?.kind !== 'word' || type.lower.charAt(0) !== place.word.charAt(0))
    return undefined
  const right = type.isCapitalised ? place.word.charAt(0).toUpperCase() + place.word.slice(1) : place.word
  return {at: {start: article.starts[place.index] ?? 0, end: article.ends[place.index] ?? 0}, right}
}

/** “non-profit organisation (NGO)”: the words are right, of another short form. */
function isOfAnother(
  article: Article,
  bracket: number,
  expansions: ReadonlyArray<readonly string[]>
): boolean {
  return expansions.some(({length}) => {
    const words = article.types.slice(bracket - length, bracket).map(({lower}) => lower)
    return shortOf(words) !== undefined
  })
}

/** The word, its plural, or its other spelling. */
function isSame(article: Article, index: number, word: string): boolean {
  const lower = article.types[index]?.lower ?? ''
  return [lower, lower.replace(/s$/, ''), lower.replace(/(?:er|ors|ers)$/, 're')].some(
    (form) => spelling(form) === spelling(word)
  )
}

function spelling(word: string): string {
  return word
    .replace(/is(?=ation|ed$|ing$)/, 'iz')
    .replace('our', 'or')
    .replace('mme', 'm')
    .replace('ense', 'ence')
    .replace(/-/g, '')
}
