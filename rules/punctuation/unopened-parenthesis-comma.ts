import type {Article} from '../../src/article/article.ts'
import {endAt, isCapitalAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {hasVerbAfterBreak, ownVerb} from '../../src/article/clause-parts.ts'
import type {Token} from '../../src/article/token.ts'
import {KINSHIP} from '../../src/language/person-words.ts'
import {defineRule} from '../../src/rule.ts'

const FARTHEST = 20
/** What a name may hang on when a clause tells which of several is meant: “the John Smith who”, “a Britain which”. */
const CHOOSING = /^(?:the|a|an|this|that|every|any|each|no|some|another|those|only|is|was|’s|'s|not|it)$/

export default defineRule({
  id: 'unopened-parenthesis-comma',
  summary: 'A who-clause after a full name without its first comma: “Rosa Delgado who joined in May, is”.',
  why: `A name says who is meant, so that what a who- or which-clause adds to it stands between commas. With the first one
missing there would have to be a second person of that name.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  inQuotations: 'skip',
  zones: ['standfirst', 'caption', 'body'],
  messages: {
    open: (d: {name: string; pronoun: string}) =>
      `A comma is missing between “${d.name}” and “${d.pronoun}”: the name alone says who is meant.`
  },
  examples: {
    bad: [
      {
        text: 'Rosa ⟦Delgado who⟧ joined the firm in May, is its first woman driver.',
        message: 'open',
        becomes: 'Delgado, who'
      },
      {
        text: 'Ivan ⟦Petrov whose⟧ family owns the mill, said it would close.',
        message: 'open',
        becomes: 'Petrov, whose'
      },
      {text: 'Police spoke to Mr ⟦Obi who⟧ denied it.', message: 'open', becomes: 'Obi, who'}
    ],
    good: [
      {
        text: 'Sailors from Cape Cod who had never raced won it.',
        because: 'the sailors are meant, not the place'
      },
      {text: 'Rosa Delgado, who joined in May, is its first woman driver.', because: 'two commas'},
      {text: 'The Rosa Delgado who joined in May is no relation.', because: 'there are two of the name'},
      {
        text: 'It was Rosa Delgado who won. It is Ivan Petrov whose mill it is.',
        because: 'the clause tells who'
      },
      {text: 'It was, he wrote, Rosa Delgado who had won.', because: 'words put in between'},
      {text: 'Nobody told Rosa Delgado who had won.', because: 'a question that is told'}
    ]
  },
  visit: {
    words: [
      ['who', 'whose'],
      (pronoun, {article, report}) => {
        const last = pronoun.index - 1
        if (!isFullName(article, pronoun) || !isClause(article, pronoun)) return
        const span = {start: startAt(article, last), end: endAt(article, pronoun.index)}
        report('open', span, {
          data: {name: textAt(article, last), pronoun: pronoun.text},
          expected: [`${textAt(article, last)}, ${pronoun.text}`]
        })
      }
    ]
  }
})

/** Two capitalised words or more right before the pronoun, with nothing before them that chooses among several. */
function isFullName(article: Article, {index, sentence}: Token): boolean {
  let first = index
  while (
    first > sentence.firstToken &&
    isCapitalAt(article, first - 1) &&
    tagAt(article, first - 1).startsWith('PROPN') &&
    article.types[first - 1]?.kind === 'word'
  )
    first--
  if (index - first === 1) return isNamedRelative(article, first)
  if (index - first < 2 || index - first > 4) return false
  if (!isPerson(article, index - 1)) return false
  if (isCleft(article, sentence.firstToken, first)) return false
  if (/^(?:in|from|near|outside|around|across)$/.test(lowerAt(article, first - 1))) return false // “Sailors from Cape Cod who”
  for (let at = Math.max(sentence.firstToken, first - 3); at < first; at++)
    if (CHOOSING.test(lowerAt(article, at))) return false
  return true
}

function isPerson(article: Article, last: number): boolean {
  const end = endAt(article, last)
  return article.people.some(({mentions}) =>
    mentions.some((mention) => mention.start < end && mention.end >= end)
  )
}

/** “It was, she said, Rosa Delgado who won”: the clause tells who. */
function isCleft(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (lowerAt(article, index) === 'it' && /^(?:is|was|'s|’s)$/.test(lowerAt(article, index + 1)))
      return true
  return false
}

/** “her brother, Karim who”: the name stands in apposition. */
function isNamedRelative(article: Article, name: number): boolean {
  return textAt(article, name - 1) === ',' && KINSHIP.has(lowerAt(article, name - 2))
}

/** A clause about the name, and no question after “told” or “asked”. */
function isClause(article: Article, {index, sentence}: Token): boolean {
  for (let at = index - 1; at > Math.max(sentence.firstToken, index - 6); at--)
    if (
      /^(?:tell|told|ask|asked|show|showed|shown|tells|asks|telling|asking|remind|reminded|like|as|than|only)$/.test(
        lowerAt(article, at)
      )
    )
      return false
  const verb = ownVerb(article, index + 1, Math.min(sentence.endToken, index + FARTHEST))
  return verb > index || hasVerbAfterBreak(article, index, sentence.endToken)
}
