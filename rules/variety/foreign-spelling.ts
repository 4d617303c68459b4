import type {Article, Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {spellingIn} from '../../src/language/variety-pairs.ts'
import {VARIETY_BIT, varietiesIn, type Variety} from '../../src/language/variety.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** As many words spelt abroad, and more of them than at home, make an article that came from abroad. */
const FOREIGN_ARTICLE = 4

export default defineRule({
  id: 'foreign-spelling',
  summary: 'A word spelt as in another variety of English: “color” in British copy, “centre” in American.',
  why: `Copy from agencies and colleagues abroad brings its spelling with it. Which form belongs to which variety is
read from the dictionaries, so the rule has no list. Spellings that a variety uses side by side (-ize and -ise in
Britain, “judgment”) are left to consistency.

Names keep their own spelling: the Lincoln Center, the Labor Department, the Australian Labor Party. Titles of works and
words spoken of as words do too. An article that is spelt abroad throughout gets one finding, because it was probably
given the wrong language.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    foreign: (d: {actual: string; right: string; variety: string; home: string}) => ({
      message: `“${d.actual}” is ${d.variety} spelling; in ${d.home} copy it is “${d.right}”.`,
      note: 'The dictionaries of the two varieties part here.'
    }),
    throughout: (d: {count: number; home: string; variety: string}) => ({
      message: `This article is spelt in the ${d.variety} manner: ${String(d.count)} words of it are not ${d.home} spelling.`,
      note: 'If it is to stay so, give its language; otherwise every one of them wants changing.'
    })
  },
  examples: {
    bad: [
      {text: 'The ⟦color⟧ of the water changed overnight.', message: 'foreign', becomes: 'colour'},
      {
        text: 'He parked at the ⟦centre⟧ of the lot.',
        message: 'foreign',
        becomes: 'center',
        language: 'en-US'
      },
      {
        text: 'The airline ⟦apologised⟧ to both families.',
        message: 'foreign',
        becomes: 'apologized',
        language: 'en-US'
      },
      {text: 'A ⟦gray⟧-haired man opened the gate.', message: 'foreign', becomes: 'grey'},
      {text: '⟦Neighbors⟧ heard a bang at midnight.', message: 'foreign', becomes: 'Neighbours'},
      {
        text: 'The ⟦gray⟧ barn by the harbor is a color that neighbors call rumor red.',
        message: 'throughout'
      }
    ],
    good: [
      {text: 'Labor has led in the polls since May.', because: 'the Australian party'},
      {
        text: 'The Labor leader met a Labor senator; Labor leaders in Perth had asked for it.',
        because: 'the party abroad'
      },
      {text: 'Doctors in Boston called the Department of Defense.', because: 'a name keeps its spelling'},
      {text: 'The union will organize the march.', because: '-ize is good British spelling'},
      {text: 'The judge gave her judgment on Monday.', because: 'both forms are British'},
      {text: 'His novel “The Color of Rain” won.', because: 'the title of a work'},
      {text: 'The harbor was gray.', because: 'American spelling in American copy', language: 'en-US'}
    ]
  },
  visit: {
    article(article, {report}) {
      const foreign = foreignWords(article)
      if (foreign.size === 0) return
      const places = placesOf(article, foreign)
      const home = manner(VARIETY_BIT[article.variety])
      const [first] = places
      if (first === undefined) return
      const isForeign = foreign.size >= FOREIGN_ARTICLE && places.length > homeCount(article, foreign)
      if (isForeign) {
        report('throughout', first.at, {
          data: {count: places.length, home, variety: mannerOf(article, first.actual)},
          severity: 'warning',
          related: places.slice(1, 10).map(({at, actual}) => ({...spanOf(at), message: `“${actual}”`}))
        })
        return
      }
      for (const {at, actual, right} of places) {
        report('foreign', at, {
          data: {actual, right, home, variety: mannerOf(article, actual)},
          expected: [right],
          ...(SPOKEN.has(actual) && article.quotationAt(at.start) !== undefined ? {severity: 'info'} : {})
        })
      }
    }
  }
})

interface Place {
  readonly at: Span
  readonly actual: string
  readonly right: string
}

function spanOf({start, end}: Span): Span {
  return {start, end}
}

/** The word types that are spelt abroad, with their spelling at home; of compounds the part that is. */
function foreignWords(article: Article): Map<WordType, {part: string; right: string}> {
  const found = new Map<WordType, {part: string; right: string}>()
  for (const type of article.wordsInUse) {
    if (type.isAllCaps && type.text.length < 6) continue
    const parts = type.isHyphenated && type.lowerVarieties === 0 ? type.lower.split('-') : [type.lower]
    for (const part of parts) {
      const right = homeSpelling(article, part)
      if (right === undefined) continue
      found.set(type, {part, right})
      break
    }
  }
  return found
}

function homeSpelling({language: {lexicon}, variety, ownWords}: Article, word: string): string | undefined {
  const mask = lexicon.lookup(word)
  if (mask === 0 || (mask & VARIETY_BIT[variety]) !== 0 || ownWords.has(word)) return undefined
  return spellingIn(lexicon, word, variety)
}

function placesOf(article: Article, foreign: ReadonlyMap<WordType, {part: string; right: string}>): Place[] {
  const places: Place[] = []
  article.types.forEach((type, index) => {
    const word = foreign.get(type)
    const token = word === undefined ? undefined : article.token(index)
    if (word === undefined || token === undefined) return
    if ((isName(token) && !isParty(token, word.right)) || isQuotedName(token) || isTerm(token)) return
    const start = token.start + Math.max(0, type.lower.indexOf(word.part))
    const at = {start, end: start + word.part.length}
    const actual = article.slice(at)
    places.push({at, actual, right: matchCase(word.right, actual)})
  })
  return places
}

/** A capital that the beginning of a sentence does not explain, or a department that has lost its capital. */
function isName(token: Token): boolean {
  const {article, index} = token
  const next = article.types[index + 1]
  if (next?.lower === 'department' || next?.lower === 'secretary') return true
  if (!token.isCapitalised) return false
  if (!token.isFirstInSentence || token.text === 'Labor') return true // the party
  return next?.isCapitalised === true || (article.nameWords.get(token.lower) ?? 0) > 1
}

/** The party at home, which the article writes with its u elsewhere. */
function isParty(token: Token, right: string): boolean {
  const {article, index} = token
  if (right !== 'labour' || article.variety !== 'en-GB' || token.text !== 'Labor') return false
  if (!PARTY.has(article.types[index + 1]?.lower ?? '')) return false
  return article.countOf('Labour') > 0
}

const PARTY = wordSet(
  'leader party mp mps councillor councillors peer peers candidate candidates government frontbench conference'
)

/** Words of the vocabulary rather than of spelling: whoever says them says them so. */
const SPOKEN = wordSet('mom moms math maths airplane airplanes aeroplane aeroplanes')

/** A word that is spoken of (“writes analyze with a z”), or the Latin of “rigor mortis”. */
function isTerm({article, index}: Token): boolean {
  if (article.types[index + 1]?.lower === 'mortis') return true
  return /^(?:writes?|spel(?:l|ls|led|t|ling)|word)$/.test(article.types[index - 1]?.lower ?? '')
}

function isQuotedName({quotation}: Token): boolean {
  return quotation?.kind === 'title' || quotation?.kind === 'term'
}

/** How many words are spelt at home that are spelt otherwise abroad. */
function homeCount(article: Article, foreign: ReadonlyMap<WordType, unknown>): number {
  const {lexicon} = article.language
  const abroad = foreignMask(article, foreign)
  let count = 0
  for (const type of article.wordsInUse) {
    const mask = type.lowerVarieties
    if (mask === 0 || (mask & VARIETY_BIT[article.variety]) === 0 || (mask & abroad) !== 0) continue
    const [other] = varietiesIn(abroad)
    if (other !== undefined && spellingIn(lexicon, type.lower, other) !== undefined)
      count += article.countOf(type.text)
  }
  return count
}

/** The varieties in which all the foreign words are right, or those of the first. */
function foreignMask({language: {lexicon}}: Article, foreign: ReadonlyMap<WordType, unknown>): number {
  let mask = 31
  for (const type of foreign.keys()) {
    const next = mask & lexicon.lookup(type.lower)
    if (next !== 0) mask = next
  }
  return mask
}

function mannerOf({language: {lexicon}}: Article, word: string): string {
  return manner(lexicon.lookup(word.toLowerCase()))
}

const MANNERS: ReadonlyArray<readonly [Variety, string]> = [
  ['en-GB', 'British'],
  ['en-US', 'American'],
  ['en-ZA', 'South African'],
  ['en-AU', 'Australian'],
  ['en-CA', 'Canadian']
]

function manner(mask: number): string {
  return MANNERS.find(([variety]) => (mask & VARIETY_BIT[variety]) !== 0)?.[1] ?? 'foreign'
}

function matchCase(text: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return text.toUpperCase()
  return like.charAt(0) === like.charAt(0).toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
