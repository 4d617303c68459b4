import type {Token} from '../../src/article/token.ts'
import {PhraseSet} from '../../src/article/phrase-set.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {data} from './split-word.data.ts'

const ALWAYS = new PhraseSet(data)

type Meets = (first: Token, last: Token) => boolean

/** Halves that may meet by chance; joined where the right company stands. */
const SOMETIMES: ReadonlyMap<string, Meets> = new Map<string, Meets>([
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
    (first) =>
      isOneOf(first.at(-1), ['this', 'that', 'the', 'an', 'every', 'yesterday', 'tomorrow']) ||
      (DAYS.has(first.at(-1)?.lower ?? '') && first.at(-2)?.upos === 'ADP')
  ],
  [
    'a go',
    (first) => isOneOf(first.at(-1), ['years', 'year', 'months', 'month', 'weeks', 'week', 'days', 'hours'])
  ],
  // not “When ever was it so?”
  [
    'when ever',
    (first, last) =>
      !first.isFirstInSentence && isOneOf(last.at(1), 'a an the he she they it we you there'.split(' '))
  ],
  [
    'where as',
    (first, last) =>
      first.isFirstInSentence && !isOneOf(last.at(1), ['many', 'much', 'few', 'little', 'a', 'an', 'well'])
  ],
  // “an under ground river”, not “under ground level”
  ['under ground', (first, last) => isAttribute(first, last)],
  ['under water', (first, last) => isAttribute(first, last)],
  ['on line', (first, last) => isAttribute(first, last) || isOneOf(first.at(-1), SHOPS)],
  ['off shore', (first, last) => isAttribute(first, last)],
  [
    'round about',
    (first, last) =>
      isOneOf(first.at(-1), ['the', 'a', 'that', 'this', 'busy', 'new']) && last.at(1)?.upos !== 'NUM'
  ],
  ['wild life', (_, last) => isOneOf(last.at(1), WILD)],
  ['set back', (first, last) => isNounHere(first, last)],
  ['set backs', () => true],
  ['cease fire', (first, last) => isNounHere(first, last)],
  ['draw back', (first, last) => isNounHere(first, last)],
  ['come back', (first, last) => isNounHere(first, last)],
  ['break down', (first, last) => isNounHere(first, last)],
  ['break through', (first, last) => isNounHere(first, last)],
  ['show down', (first, last) => isNounHere(first, last)],
  ['crack down', (first, last) => isNounHere(first, last)],
  ['melt down', (first, last) => isNounHere(first, last)],
  ['shut down', (first, last) => isNounHere(first, last)],
  ['out look', (first, last) => isNounHere(first, last)],
  ['out post', (first, last) => isNounHere(first, last)],
  ['out let', (first, last) => isNounHere(first, last)],
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

const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const SHOPS = ['available', 'sold', 'buy', 'shop', 'shopping', 'published', 'posted', 'go', 'went', 'booked']
const WILD = [
  'park',
  'reserve',
  'trust',
  'group',
  'groups',
  'officials',
  'charity',
  'photographer',
  'officer',
  'officers',
  'and'
]

const RANGES = 'a an the hours days minutes weeks months two three four five six seven ten range reach'.split(
  ' '
)
const HAVE = ['has', 'have', 'had', "'ve", 'been', 'was', 'were', 'is', 'are']
const INQUIRIES = 'inquiry inquiries enquiry investigation investigations research insight probe'.split(' ')
const STATES = 'custody consideration effect liquidation receivership disrepair'.split(' ')

/** Beginnings and endings of words that are no words themselves: “re ports”, “an un heated room”, “govern ment”. */
const BEGINNING_LIST = 're un dis mis pre im il ir ob hyper tele'
const ENDING_LIST =
  'ing ment ments tion tions ers ies ous ity ance ence ful ness ism ist ists dom ibly ably ally ical tional ions ised ized ated ating ively ingly edly ily ible ety ency ancy'
const BEGINNINGS = wordSet(BEGINNING_LIST)
const ENDINGS = wordSet(ENDING_LIST)
const HALVES = wordSet(`${BEGINNING_LIST} ${ENDING_LIST}`)
/** What hardly anything but a stray space sets apart: the word may be rare. */
const NEVER_ALONE = /^(?:un|dis|mis)$/
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
  const joined = first.lower + last.lower
  const isKnown = NEVER_ALONE.test(first.lower)
    ? lexicon.lookup(joined) !== 0
    : lexicon.frequencyClass(joined) >= COMMON
  return isKnown ? [first, last] : undefined
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
      {text: 'The ⟦pay ment⟧ was late.', message: 'split', becomes: 'payment'},
      {text: 'An ⟦un heated⟧ hut stood by the weir.', message: 'split', becomes: 'unheated'},
      {text: 'Her bus left on Tuesday ⟦after noon⟧.', message: 'split', becomes: 'afternoon'},
      {text: 'The miners found an ⟦under ground⟧ lake.', message: 'split', becomes: 'underground'},
      {text: 'It rains ⟦when ever⟧ the fair opens.', message: 'split', becomes: 'whenever'},
      {text: 'The cut was a ⟦set back⟧ for the choir.', message: 'split', becomes: 'setback'}
    ],
    good: [
      {text: 'Out come the drums and out go the lights.', because: 'an adverb before its verb'},
      {
        text: 'It will cost £9m more over five years, a member said under standing orders.',
        because: 'two words each'
      },
      {text: 'The club he signed with in May has folded.', because: 'with belongs to the verb'},
      {text: 'The miners slept under ground level, and the clock was set back.', because: 'two words each'},
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

/** An article before the halves and a noun behind them: what stands between says what it is like. */
function isAttribute(first: Token, last: Token): boolean {
  const after = last.at(1)
  return (
    isOneOf(first.at(-1), ['a', 'an', 'the', 'its', 'his', 'her', 'their', 'this']) &&
    after?.upos === 'NOUN' &&
    !isOneOf(after, ['level', 'zero', 'rights', 'rules'])
  )
}

/** “a set back for the club”, not “the clock set back an hour” */
function isNounHere(first: Token, last: Token): boolean {
  return (
    isOneOf(first.at(-1), [
      'a',
      'another',
      'this',
      'latest',
      'major',
      'serious',
      'further',
      'final',
      'big'
    ]) &&
    isOneOf(last.at(1), [
      'for',
      'in',
      'on',
      'to',
      'of',
      'with',
      'after',
      'by',
      '.',
      ',',
      'when',
      'that',
      'between'
    ])
  )
}

/** “with in an hour”, “with in three days”: a span of time follows. */
function isSpan(token: Token): boolean {
  return /^(?:hour|day|week|month|year|minute|second|mile|kilometre)s?$/.test(
    (token.at(2) ?? token.at(1))?.lower ?? ''
  )
}
