import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Offices that are titles before a name; the last word of each. What somebody does for a living is no title. */
const OFFICES =
  wordSet(`president premier minister mayor governor senator chancellor secretary ambassador sheriff bishop archbishop
  rabbi imam councillor alderman commissioner`)

/** Words that make one title with the last: "prime minister", "deputy finance minister", "vice president". */
const PARTS =
  wordSet(`prime deputy vice first foreign finance defence defense interior home health education energy justice trade
  environment transport labour labor police agriculture treasury culture housing water mining communications tourism
  state chief lord general attorney high`)

/** The heads of firms, who are of something that is named as well. */
const HEADS: ReadonlySet<string> = new Set(['executive', 'chairman', 'chairwoman', 'chairperson'])

interface Options {
  readonly beforeName: 'any' | 'capital'
  readonly alone: 'any' | 'small'
}

export default defineRule({
  id: 'title-capital',
  summary: '“finance minister Ivo Marek” or “the Prime Minister”, where the house writes it otherwise.',
  why: `A title is a name before a name (“Finance Minister Ivo Marek”) and a job elsewhere (“the finance minister”);
most houses write it so, and some keep capitals for one office or another.

It asks nothing unless the house style says which is meant. Offices are looked at, not what people do for a living.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'body', 'caption', 'list'],
  inQuotations: 'skip',
  options: (z) =>
    z.object({
      beforeName: z.enum(['any', 'capital']).default('any').describe('An office right before a name.'),
      alone: z.enum(['any', 'small']).default('any').describe('An office without a name after it.')
    }),
  messages: {
    before: (d: {right: string}) => `The house style has capitals in a title before a name: “${d.right}”.`,
    alone: (d: {right: string}) => `The house style writes an office without a name small: “${d.right}”.`
  },
  examples: {
    bad: [
      {
        text: 'The dam was opened by ⟦water minister⟧ Jonas Pell.',
        message: 'before',
        becomes: 'Water Minister',
        options: {beforeName: 'capital'}
      },
      {
        text: 'She wrote to ⟦governor⟧ Alma Reyes in May.',
        message: 'before',
        becomes: 'Governor',
        options: {beforeName: 'capital'}
      },
      {
        text: 'Nobody asked the ⟦Deputy Mayor⟧ about the bridge.',
        message: 'alone',
        becomes: 'deputy mayor',
        options: {alone: 'small'}
      }
    ],
    good: [
      {
        text: 'The club praised its president Ana Ruiz.',
        because: 'after a possessive it is a description',
        options: {beforeName: 'capital'}
      },
      {text: 'The Mayor met finance minister Ivo Pell.', because: 'no house style is set'},
      {
        text: 'The former governor Alma Reyes met the mayor, Ivo Pell.',
        because: 'with an article before it it is a description',
        options: {beforeName: 'capital', alone: 'small'}
      },
      {
        text: 'The Governor Alma Reyes bridge is named after Governor Alma Reyes.',
        because: 'the title stands before the name',
        options: {beforeName: 'capital', alone: 'small'}
      },
      {
        text: 'The Mayor of Casterbridge was filmed here.',
        because: 'a title of a work, and an office of somewhere, may have capitals',
        options: {alone: 'small'}
      }
    ]
  },
  visit: {
    words: [
      [...OFFICES, ...HEADS],
      (token, {article, report, options}) => {
        const {beforeName, alone} = options as Options
        const first = firstOf(token)
        const text = article.text.slice(first.start, token.end)
        const before = first.at(-1)
        const next = token.at(1)
        const isBeforeName = next?.upos === 'PROPN' && next.isCapitalised
        const at = {start: first.start, end: token.end}
        if (beforeName === 'capital' && isBeforeName && OFFICES.has(token.lower)) {
          if (text !== text.toLowerCase() || isDescribed(before)) return
          const right = text.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
          report('before', at, {data: {right}, expected: [right]})
        }
        if (alone !== 'small' || isBeforeName || next?.isCapitalised === true) return
        if (next?.lower === 'of' && !HEADS.has(token.lower)) return // the Mayor of Casterbridge
        const isNamed = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(first.text)
        if (!isNamed || first.isFirstInSentence || before?.upos !== 'DET' || token.type.isAllCaps) return
        if (next?.lower === "'s" && token.at(2)?.isCapitalised === true) return // the President’s Cup
        const right = text.toLowerCase()
        report('alone', at, {data: {right}, expected: [right]})
      }
    ]
  }
})

/** The first word of the title that ends at a token. */
function firstOf(token: Token): Token {
  let first = token
  for (let before = first.at(-1); before !== undefined && PARTS.has(before.lower); before = first.at(-1))
    first = before
  return first
}

/** After an article, a possessive or an adjective an office describes somebody: "the former governor Alma Reyes". */
function isDescribed(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (['DET', 'ADJ', 'PROPN', 'NOUN'].includes(before.upos) ||
      before.feature === 'poss' ||
      before.lower === "'s")
  )
}
