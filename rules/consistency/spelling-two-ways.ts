import type {Article, Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {isRunning, oddOnesOut, placeOf, times, type Use} from '../../src/article/prevailing.ts'
import {spellingIn} from '../../src/language/variety-pairs.ts'
import {OXFORD_BIT} from '../../src/language/variety.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './spelling-two-ways.data.ts'

/** For each form its line, and its place in it: the first or the second spelling, and which form. */
const FORMS = new Map<string, {line: number; side: 0 | 1; at: number}>()
const LINES = data.words.map((pair) => pair.map((forms) => forms.split('/')))
LINES.forEach((pair, line) => {
  pair.forEach((forms, side) => {
    forms.forEach((form, at) => {
      if (!FORMS.has(form)) FORMS.set(form, {line, side: side === 0 ? 0 : 1, at})
    })
  })
})

export default defineRule({
  id: 'spelling-two-ways',
  summary: '“adviser” and “advisor”, “organise” and “recognize” in one article.',
  why: `Some words have two good spellings, and each house picks one. Both in one article come from two hands. The -ise and
-ize of verbs count as one matter: either is British, but not both.

The spelling that prevails is proposed, and of two places the later one is marked. Names keep their spelling.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    variant: (d: {actual: string; other: string; count: number}) => ({
      message: `“${d.actual}” here, but “${d.other}” ${times(d.count)} elsewhere in this article.`,
      note: 'Both are good spellings; use one throughout.'
    }),
    ending: (d: {actual: string; right: string; example: string; count: number}) => ({
      message: `“${d.actual}” here, but words like “${d.example}” ${times(d.count)} elsewhere: “${d.right}”.`,
      note: 'British copy has -ise or -ize; an article has one of them.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The adviser left in May. A second ⟦advisor⟧ left in June.',
        message: 'variant',
        becomes: 'adviser'
      },
      {
        text: 'An enquiry began in May, and another enquiry in June. The first ⟦inquiry⟧ is over.',
        message: 'variant',
        becomes: 'enquiry'
      },
      {
        text: 'They organised a march and criticised the mayor. He refused to ⟦apologize⟧.',
        message: 'ending',
        becomes: 'apologise'
      },
      {text: 'The café is shut. No other ⟦cafe⟧ is open.', message: 'variant', becomes: 'café'},
      {
        text: 'He stood among friends. ⟦Amongst⟧ them was his son, and his wife was among them.',
        message: 'variant',
        becomes: 'Among'
      }
    ],
    good: [
      {text: 'The adviser left in May, and her adviser in June.', because: 'one spelling'},
      {text: 'Staff organised talks with the World Health Organization.', because: 'a name'},
      {text: 'The learned judge had learnt Greek.', because: 'an adjective'},
      {text: 'They advertised, improvised and organized.', because: 'words that only have -ise'}
    ]
  },
  visit: {
    article(article, {report}) {
      const pairs = usesOfPairs(article)
      for (const uses of pairs.values()) {
        for (const odd of oddOnesOut(uses)) {
          const {use, first, count} = odd
          const actual = article.slice(use)
          report('variant', use, {
            data: {actual, other: article.slice(first).toLowerCase(), count},
            expected: [matchCase(use.other, actual)],
            related: placeOf(article, odd)
          })
        }
      }
      for (const odd of oddOnesOut(usesOfEndings(article))) {
        const {use, first, count} = odd
        const actual = article.slice(use)
        const right = matchCase(use.other, actual)
        report('ending', use, {
          data: {actual, right, example: article.slice(first).toLowerCase(), count},
          expected: [right],
          related: placeOf(article, odd)
        })
      }
    }
  }
})

interface SpellingUse extends Use {
  /** The same word in the other spelling. */
  readonly other: string
}

/** The places of words that stand in both their spellings, by line of the list. */
function usesOfPairs(article: Article): Map<number, SpellingUse[]> {
  const sides = new Map<number, number>()
  const wanted = new Map<WordType, {line: number; side: 0 | 1; at: number}>()
  for (const type of article.wordsInUse) {
    const form = FORMS.get(type.lower)
    if (form === undefined) continue
    wanted.set(type, form)
    sides.set(form.line, (sides.get(form.line) ?? 0) | (1 << form.side))
  }
  const found = new Map<number, SpellingUse[]>()
  for (const [line, mask] of sides) if (mask === 3) found.set(line, [])
  if (found.size === 0) return found
  article.types.forEach((type, index) => {
    const form = wanted.get(type)
    const uses = form === undefined ? undefined : found.get(form.line)
    if (form === undefined || uses === undefined || !isOrdinary(article, index, form.side)) return
    const other = LINES[form.line]?.[1 - form.side]?.[form.at]
    if (other !== undefined) uses.push({...spanAt(article, index), form: String(form.side), other})
  })
  return found
}

/** Words in -ise or -ize that take either. */
function usesOfEndings(article: Article): SpellingUse[] {
  if (!['en-GB', 'en-ZA', 'en-AU'].includes(article.variety)) return []
  const {lexicon} = article.language
  const wanted = new Map<WordType, {form: string; other: string}>()
  for (const type of article.wordsInUse) {
    const {lower} = type
    const letter = /i([sz])(?:e[sdr]?|ers|ing|ation|ations|able|ational)$/.exec(lower)?.[1]
    if (letter === undefined || lower.length < 6) continue
    if (letter === 'z') {
      if ((lexicon.lookup(lower) & OXFORD_BIT) === 0) continue
      wanted.set(type, {form: 'z', other: lower.replace(/iz(?=e|i|a)(?!.*iz)/, 'is')})
    } else {
      const other = spellingIn(lexicon, lower, 'en-US')
      const isPair =
        other?.replace(/iz(?=e|i|a)(?!.*iz)/, 'is') === lower && (lexicon.lookup(other) & OXFORD_BIT) !== 0
      if (isPair) wanted.set(type, {form: 's', other})
    }
  }
  const forms = new Set([...wanted.values()].map(({form}) => form))
  if (forms.size < 2) return []
  const uses: SpellingUse[] = []
  article.types.forEach((type, index) => {
    const word = wanted.get(type)
    if (word !== undefined && isOrdinary(article, index, 0)) uses.push({...spanAt(article, index), ...word})
  })
  return uses
}

/** In running text, no name, no word held up as a word; “learned” only as a verb. */
function isOrdinary(article: Article, index: number, side: 0 | 1): boolean {
  const token = article.token(index)
  if (token === undefined || !isRunning(token.zone)) return false
  if (token.isCapitalised && !token.isFirstInSentence) return false
  if (token.isCapitalised && article.types[index + 1]?.isCapitalised === true) return false
  const kind = token.quotation?.kind
  if (kind === 'title' || kind === 'term') return false
  return side === 1 || !/^(?:learned|burned|while|lit)$/.test(token.lower) || isVerbForm(token)
}

function isVerbForm(token: Token): boolean {
  if (token.lower === 'while') return token.upos !== 'NOUN' && token.at(-1)?.upos !== 'DET'
  return token.upos === 'VERB' && !['DET', 'ADJ'].includes(token.at(-1)?.upos ?? '')
}

function spanAt({starts, ends}: Article, index: number): Span {
  return {start: starts[index] ?? 0, end: ends[index] ?? 0}
}

function matchCase(text: string, like: string): string {
  return like.charAt(0) === like.charAt(0).toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
