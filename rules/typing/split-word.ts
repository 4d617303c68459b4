import type {Token} from '../../src/article/token.ts'
import {PhraseSet} from '../../src/article/phrase-set.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {data} from './split-word.data.ts'

const ALWAYS = new PhraseSet(data)

/** Halves that may meet by chance; joined where the right company stands. */
const SOMETIMES: ReadonlyMap<string, (first: Token, last: Token) => boolean> = new Map([
  [
    'with in',
    (first, last) => isOneOf(last.at(1), RANGES) && (first.at(-1)?.upos !== 'VERB' || isSpan(last))
  ],
  ['with out', (_, last) => isOneOf(last.at(1), 'a any being having an it them him the'.split(' '))],
  ['all ready', (first, last) => isOneOf(first.at(-1), HAVE) && last.at(1)?.upos === 'VERB'],
  [
    'may be',
    (first, last) => first.isFirstInSentence && isOneOf(last.at(1), "he she it they we the it's".split(' '))
  ],
  // not “Out come the drums”
  ['out come', (first) => first.at(-1)?.upos === 'DET' || first.at(-1)?.upos === 'ADJ'],
  ['more over', (first, last) => first.isFirstInSentence || last.at(1)?.text === ','],
  ['under standing', (_, last) => last.at(1)?.lower !== 'order' && last.at(1)?.lower !== 'orders'],
  ['some times', (_, last) => last.at(1)?.upos === 'VERB' || last.at(1)?.upos === 'ADJ'],
  ['some one', (_, last) => isOneOf(last.at(1), ['who', 'else', 'from', 'with'])],
  ['any one', (_, last) => isOneOf(last.at(1), ['who', 'else', 'with'])],
  ['every one', (_, last) => isOneOf(last.at(1), ['who', 'else', 'in', 'was', 'is'])],
  ['no body', (_, last) => isOneOf(last.at(1), ['else', 'knows', 'knew', 'wants', 'wanted', 'has', 'had'])],
  ['in side', (_, last) => isOneOf(last.at(1), ['the', 'a', 'his', 'her', 'their', 'its'])],
  ['out side', (_, last) => isOneOf(last.at(1), ['the', 'a', 'his', 'her', 'their', 'its', 'of'])],
  [
    'after noon',
    (first) => isOneOf(first.at(-1), ['this', 'that', 'the', 'an', 'every', 'yesterday', 'tomorrow'])
  ],
  [
    'a go',
    (first) => isOneOf(first.at(-1), ['years', 'year', 'months', 'month', 'weeks', 'week', 'days', 'hours'])
  ],
  ['a bout', (_, last) => last.at(1)?.upos === 'NUM' || last.at(1)?.lower === 'the'],
  ['a gain', (first) => isOneOf(first.at(-1), ['once', 'never', 'yet', 'over', 'back'])],
  [
    'how ever',
    (first, last) => last.at(1)?.text === ',' && (first.isFirstInSentence || first.at(-1)?.text === ',')
  ],
  ['what ever', (_, last) => isOneOf(last.at(1), ['the', 'happens', 'they', 'he', 'she', 'we', 'it'])],
  [
    'in to',
    (first, last) =>
      (isOneOf(first.at(-1), INQUIRIES) && last.at(1)?.feature !== 'base') || isOneOf(last.at(1), STATES)
  ]
])

/** Where the join is not the two halves. */
const FIRST_OF_SOMETIMES = new Set([...SOMETIMES.keys()].map((phrase) => phrase.split(' ', 1)[0]))

const JOINED: ReadonlyMap<string, string> = new Map([['all ready', 'already']])

const RANGES = 'a an the hours days minutes weeks months two three four five six seven ten range reach'.split(
  ' '
)
const HAVE = ['has', 'have', 'had', "'ve", 'been', 'was', 'were', 'is', 'are']
const INQUIRIES = 'inquiry inquiries enquiry investigation investigations research insight probe'.split(' ')
const STATES = 'custody consideration effect liquidation receivership disrepair'.split(' ')

/** Beginnings and endings of words that are no words themselves: “re ports”, “an un heated room”, “govern ment”. */
const BEGINNINGS = wordSet('re un dis mis')
const ENDINGS = wordSet('ing ment ments tion tions ers ies ous ity ance ence')
const HALVES = wordSet('re un dis mis ing ment ments tion tions ers ies ous ity ance ence')
/** How common, on the lexicon's scale of 0 to 15, the word must be that the halves make. */
const COMMON = 6

/** The two halves of a word, of which this token is the one that is no word. */
function halvesAt(token: Token): readonly [Token, Token] | undefined {
  const first = BEGINNINGS.has(token.lower) ? token : token.at(-1)
  const last = ENDINGS.has(token.lower) ? token : token.at(1)
  if (first === undefined || last === undefined || first.isCapitalised || last.isCapitalised) return undefined
  if (!first.isWord || !last.isWord || token.article.text.slice(first.end, last.start) !== ' ')
    return undefined
  const {lexicon} = token.article.language
  return lexicon.frequencyClass(first.lower + last.lower) >= COMMON ? [first, last] : undefined
}

export default defineRule({
  id: 'split-word',
  summary: 'One word with a space in it: “spokes man”, “with in hours”.',
  why: `A thumb that strays to the space bar makes two words of one, and a spelling checker that knows both halves is
content. Old hyphenation does the same to copy that is pasted from a page.

Halves that may meet by chance (“the club he signed with in May”) are joined only in the right company.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    split: (d: {actual: string; joined: string}) => `“${d.actual}” is one word: “${d.joined}”.`
  },
  examples: {
    bad: [
      {text: 'A ⟦spokes man⟧ for the port declined to comment.', message: 'split', becomes: 'spokesman'},
      {text: 'The ferry sank ⟦with in⟧ minutes of the collision.', message: 'split', becomes: 'within'},
      {text: 'The inquiry ⟦in to⟧ the fire opens on Monday.', message: 'split', becomes: 'into'},
      {text: 'The bank had ⟦all ready⟧ repaid the loan.', message: 'split', becomes: 'already'},
      {text: 'Ms Naidoo left the firm two years ⟦a go⟧.', message: 'split', becomes: 'ago'},
      {text: 'He heard ⟦re ports⟧ of a fire.', message: 'split', becomes: 'reports'},
      {text: 'The ⟦pay ment⟧ was late.', message: 'split', becomes: 'payment'}
    ],
    good: [
      {text: 'Out come the drums and out go the lights.', because: 'an adverb before its verb'},
      {
        text: 'It will cost £9m more over five years, a member said under standing orders.',
        because: 'two words each'
      },
      {text: 'The club he signed with in May has folded.', because: 'with belongs to the verb'},
      {text: 'They were all ready to leave by noon.', because: 'all of them were ready'},
      {text: 'The minister stepped in to settle the strike.', because: 'in is part of the verb'},
      {text: 'The fire began shortly after noon.', because: 'after twelve'},
      {text: 'Everybody had a go on the swing.', because: 'a go is a turn'}
    ]
  },
  visit: {
    words: [
      HALVES,
      (token, {report, article}) => {
        const halves = halvesAt(token)
        if (halves === undefined) return
        const [first, last] = halves
        const joined = first.text + last.text
        report(
          'split',
          {start: first.start, end: last.end},
          {data: {actual: article.text.slice(first.start, last.end), joined}, expected: [joined]}
        )
      }
    ],
    phrases: [
      {
        has: (word) => ALWAYS.has(word) || FIRST_OF_SOMETIMES.has(word),
        phrasesAt: (first, second) => [...ALWAYS.phrasesAt(first, second), ...sometimesAt(first, second)]
      },
      ({phrase, first, last, start, end}, {report, article}) => {
        if (last.isCapitalised || (first.isCapitalised && !first.isFirstInSentence)) return
        if (!/^ (?:the )?$/.test(article.text.slice(first.end, last.start))) return
        if (SOMETIMES.get(phrase)?.(first, last) === false) return
        const joined = JOINED.get(phrase) ?? article.text.slice(start, end).replaceAll(' ', '')
        report(
          'split',
          {start, end},
          {data: {actual: `${first.text} ${last.text}`, joined}, expected: [joined]}
        )
      }
    ]
  }
})

function sometimesAt(first: string, second: string): string[] {
  return [...SOMETIMES.keys()].filter((phrase) => `${phrase} `.startsWith(`${first} ${second} `))
}

function isOneOf(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.lower)
}

/** “with in an hour”, “with in three days”: a span of time follows. */
function isSpan(token: Token): boolean {
  return /^(?:hour|day|week|month|year|minute|second|mile|kilometre)s?$/.test(
    (token.at(2) ?? token.at(1))?.lower ?? ''
  )
}
