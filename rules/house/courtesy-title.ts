import type {Person, PersonMention} from '../../src/article/mentions.ts'
import type {Token} from '../../src/article/token.ts'
import type {Article} from '../../src/article/article.ts'
import {defineRule} from '../../src/rule.ts'

const COURTESY: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx'])

interface Options {
  readonly first: 'any' | 'none'
  readonly later: 'any' | 'none' | 'title'
}

export default defineRule({
  id: 'courtesy-title',
  summary: 'Mr, Mrs and Ms where the house has none, or a bare surname where it has them.',
  why: `Houses differ, and each is strict: The Guardian and AP call people by the surname alone after the first mention,
The Economist and Business Day call them Mr and Ms. A story that goes to and fro looks as if it liked some of its
people better than others.

It asks nothing unless the house style says which is meant. Quotations, headlines and captions are left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'body', 'list'],
  inQuotations: 'skip',
  options: (z) =>
    z.object({
      first: z
        .enum(['any', 'none'])
        .default('any')
        .describe('Courtesy titles where a person is first named.'),
      later: z
        .enum(['any', 'none', 'title'])
        .default('any')
        .describe('After that: none, or always a title before a bare surname.')
    }),
  messages: {
    title: (d: {name: string}) => `The house style has no courtesy title here: “${d.name}”.`,
    bare: (d: {name: string}) => `The house style has a courtesy title before a bare surname: “${d.name}”.`
  },
  examples: {
    bad: [
      {
        text: 'Rosa Whitlock runs the ferry. ⟦Ms Whitlock⟧ wants a second boat.',
        message: 'title',
        becomes: 'Whitlock',
        options: {later: 'none'}
      },
      {
        text: 'The ferry is run by ⟦Mrs Rosa Whitlock⟧. She wants a second boat.',
        message: 'title',
        becomes: 'Rosa Whitlock',
        options: {first: 'none', later: 'title'}
      },
      {
        text: 'Mr Owen Lacey runs the mill. His son left. ⟦Lacey⟧ stayed with his daughter.',
        message: 'bare',
        becomes: 'Mr Lacey',
        options: {later: 'title'}
      }
    ],
    good: [
      {
        text: 'Rosa Whitlock runs the ferry. Ms Whitlock wants a second boat.',
        because: 'no house style is set'
      },
      {
        text: 'Rosa Whitlock runs the ferry. “Ms Whitlock is late,” a deckhand said.',
        because: 'a quotation keeps its words',
        options: {later: 'none'}
      },
      {
        text: 'Rosa Whitlock runs the ferry. Captain Whitlock wants a second boat.',
        because: 'a rank is no courtesy title',
        options: {later: 'none'}
      },
      {
        text: 'Rosa Whitlock runs the ferry. The Whitlock family built it.',
        because: 'a surname that names something else',
        options: {later: 'title'}
      }
    ]
  },
  visit: {
    name(mention, person, {article, report, options}) {
      const {first, later} = options as Options
      const isFirst = mention === person.mentions[0]
      const wanted = isFirst ? first : later
      const title = courtesyBefore(article, mention)
      if (wanted === 'none' && title !== undefined && isKnown(article, mention, person)) {
        const name = isFirst ? mention.text : person.surname
        report('title', {start: title.start, end: mention.end}, {data: {name}, expected: [name]})
      } else if (wanted === 'title' && !isFirst && isBare(article, mention)) {
        const expected = titlesOf(person).map((word) => `${word} ${mention.text}`)
        report('bare', mention, {data: {name: expected[0] ?? ''}, expected})
      }
    }
  }
})

function courtesyBefore(article: Article, {firstToken, honorific}: PersonMention): Token | undefined {
  const before = article.token(firstToken - 1)
  const isCourtesy = before !== undefined && COURTESY.has(before.lower.replace('.', ''))
  return isCourtesy && honorific !== undefined ? before : undefined
}

/** Somebody whose given name is told, and no Mr Bean; and no name of a firm ("Mrs. Baird's Bakeries"). */
function isKnown(article: Article, {endToken}: PersonMention, {given}: Person): boolean {
  const isOfFirm =
    article.token(endToken)?.lower === "'s" && article.token(endToken + 1)?.isCapitalised === true
  return given !== undefined && !isOfFirm
}

/** A surname by itself, and the name of nothing but the person. */
function isBare(article: Article, {form, honorific, role, firstToken, endToken}: PersonMention): boolean {
  if (form !== 'surname' || honorific !== undefined || role !== undefined) return false
  const before = article.token(firstToken - 1)
  const after = article.token(endToken)
  if (before?.upos === 'DET' || before?.upos === 'ADJ' || before?.upos === 'PROPN') return false
  return after === undefined || !['NOUN', 'PROPN', 'NUM'].includes(after.upos)
}

/** The titles that a person may have, the likeliest first. */
function titlesOf({gender, mentions}: Person): string[] {
  const used = mentions.map(({honorific}) => honorific?.replace('.', '')).find((word) => word !== undefined)
  if (used !== undefined && COURTESY.has(used.toLowerCase())) return [used]
  return gender === 'female' ? ['Ms'] : gender === 'male' ? ['Mr'] : ['Mr', 'Ms']
}
