import type {Article} from '../../src/article/article.ts'
import type {Acronym, NameMention} from '../../src/article/mentions.ts'
import {isRunning, oddOnesOut, placeOf, times, type Use} from '../../src/article/prevailing.ts'
import {initialsOf, type Initials} from '../../src/entities/initials.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'

const STOPPED = /^(?:[A-Z]\.){2,}$/

export default defineRule({
  id: 'acronym-two-ways',
  summary: 'A short form written in two ways, or with its letters in the wrong order: “Nato” and “NATO”.',
  why: `Houses differ on full stops (U.S., US) and on short forms that are spoken as words (NATO, Nato); an article has one
way. The way that prevails is proposed, and of two places the later one is marked.

Short forms are also typed wrongly, and no dictionary notices. One that stands once, is explained nowhere and has the letters
of one that is explained is taken for a slip.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    mixed: (d: {actual: string; form: string; count: number}) => ({
      message: `“${d.actual}” here, but “${d.form}” ${times(d.count)} elsewhere in this article.`,
      note: 'Write a short form in one way throughout.'
    }),
    slip: (d: {actual: string; short: string; expansion: string}) => ({
      message: `“${d.actual}” is explained nowhere; “${d.short}” is probably meant.`,
      note: `“${d.short}” stands for “${d.expansion}” in this article.`
    }),
    name: (d: {actual: string; short: string; expansion: string}) => ({
      message: `“${d.actual}” is explained nowhere; “${d.short}” are the initials of “${d.expansion}”.`,
      note: 'A short form that was never explained has to have the letters of the name that it stands for.'
    }),
    initials: (d: {actual: string; short: string; expansion: string}) => ({
      message: `“${d.actual}” has not the initials of “${d.expansion}”; “${d.short}” is probably meant.`,
      note: `“${d.short}” is what the article writes elsewhere.`
    })
  },
  examples: {
    bad: [
      {
        text: 'The Nato summit is in Oslo. ⟦NATO⟧ ships lie in the fjord, and Nato troops walk the streets.',
        message: 'mixed',
        becomes: 'Nato'
      },
      {
        text: 'US officials flew in on Monday. A ⟦U.S.⟧ envoy had met US and Polish generals.',
        message: 'mixed',
        becomes: 'US'
      },
      {
        text: 'The Coastal Fisheries Board (CFB) has ten boats. The ⟦CBF⟧ lost one in May, and the CFB wants another.',
        message: 'slip',
        becomes: 'CFB'
      },
      {
        text: 'The Coastal Fisheries Board (⟦CFD⟧) has ten boats. The CFB lost one in May, and the CFB wants another.',
        message: 'initials',
        becomes: 'CFB'
      },
      {
        text: 'The Lowland Canals Trust has bought a lock. The ⟦LTC⟧ will mend its gates in May.',
        message: 'name',
        becomes: 'LCT'
      },
      {
        text: 'Drivers of the Union of Tram Workers walked out. The ⟦UTV⟧ said they were tired.',
        message: 'name',
        becomes: 'UTW'
      }
    ],
    good: [
      {
        text: 'The Lowland Canals Trust met the Lake Trout Club. The LTC wants its fish.',
        because: 'the letters of another name'
      },
      {text: 'The Lowland Canals Trust met the RSPB. The EU paid.', because: 'letters that are known'},
      {text: 'The Nato summit is in Oslo. Nato ships lie in the fjord.', because: 'one form throughout'},
      {
        text: 'NATO SUMMIT OPENS\n\nThe Nato summit has opened in Oslo, where Nato ships lie in the fjord.',
        because: 'a headline in capitals'
      },
      {
        text: 'The Coastal Fisheries Board (CFB) and the Lake Club met. The BBC filmed it, and the CFB paid.',
        because: 'other letters'
      },
      {
        text: 'The Defence Intelligence Agency spoke. GENERAL AID TO TOWNS Chapter III of the plan of the Town Improvement Party is out.',
        because: 'a heading, and a numeral'
      },
      {text: 'He gave aid to people with AIDS.', because: 'a word is no short form'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const uses of formsOf(article)) {
        for (const odd of oddOnesOut(uses)) {
          const {use, form, count} = odd
          report('mixed', use, {
            data: {actual: article.slice(use), form, count},
            expected: [form],
            related: placeOf(article, odd)
          })
        }
      }
      for (const {definition, right} of wronglyExplained(article)) {
        const {short, expansion} = definition
        report('initials', short, {
          data: {actual: short.text, short: right, expansion: expansion.text},
          expected: [right]
        })
      }
      for (const {mention, right, name} of unlikeItsName(article)) {
        report('name', mention, {
          data: {actual: mention.text, short: right, expansion: name.text},
          expected: [right],
          related: [{start: name.start, end: name.end, message: 'the name'}]
        })
      }
      const explained = article.acronyms.filter(({definitions}) => definitions.length > 0)
      if (explained.length === 0) return
      for (const {short, definitions, mentions} of article.acronyms) {
        const [mention] = mentions
        if (definitions.length > 0 || mention === undefined || mentions.length > 1) continue
        const meant = explained.find((other) => isSlipOf(article, short, other))
        const [definition] = meant?.definitions ?? []
        if (meant === undefined || definition === undefined || !isPrinted(article, mention)) continue
        report('slip', mention, {
          data: {actual: mention.text, short: meant.short, expansion: definition.expansion.text},
          expected: [mention.text.replace(short, meant.short)],
          related: [{start: definition.short.start, end: definition.short.end, message: 'explained here'}]
        })
      }
    }
  }
})

interface WronglyExplained {
  readonly definition: Acronym['definitions'][number]
  readonly right: string
}

/** Short forms that do not fit what they stand for, where the article has one elsewhere that does. */
function wronglyExplained({acronyms}: Article): WronglyExplained[] {
  return acronyms.flatMap(({definitions}) =>
    definitions.flatMap((definition) => {
      if (definition.fits) return []
      const initials = definition.expansion.text.match(/(?<!\p{L})\p{Lu}/gu)?.join('')
      const right = acronyms.find(
        ({short, definitions: own}) => short === initials && own.length === 0
      )?.short
      return right === undefined ? [] : [{definition, right}]
    })
  )
}

interface UnlikeItsName {
  readonly mention: NameMention
  readonly right: string
  readonly name: Initials
}

/** Short forms that no name explains, behind a name with nearly those initials: “URF” for the Upland Rivers Trust. */
function unlikeItsName(article: Article): UnlikeItsName[] {
  const unexplained = article.acronyms.filter(
    ({short, definitions}) => definitions.length === 0 && isUnknown(article, short)
  )
  if (unexplained.length === 0) return []
  const names = initialsOf(article)
  return unexplained.flatMap(({short, mentions: [mention]}) => {
    if (mention === undefined || !isPlain(article, mention) || mention.text !== short) return []
    if (names.some((name) => fits(short, name))) return []
    const near = names.filter((name) => name.end <= mention.start && isSlipOfInitials(short, name.capitals))
    const [name] = near
    if (name === undefined || new Set(near.map(({capitals}) => capitals)).size > 1) return []
    const isKept = [...short].sort().join('') === [...name.capitals].sort().join('')
    const isCalled = article.types[mention.firstToken - 1]?.lower === 'the'
    return isKept || isCalled ? [{mention, right: name.capitals, name}] : []
  })
}

function isUnknown(article: Article, short: string): boolean {
  const {lexicon} = article.language
  if (/^[IVXLC]+$/.test(short)) return false // Henry VIII, Part III
  return (
    /^[A-Z]{3,6}$/.test(short) && lexicon.lookup(short) === 0 && lexicon.lookup(short.toLowerCase()) === 0
  )
}

/** Whether a name has the letters, whatever it leaves out. */
function fits(short: string, {capitals, letters}: Initials): boolean {
  return capitals.includes(short) || letters.includes(short)
}

/** Two letters changed places, one was doubled for another, or the last ones were mistyped. */
function isSlipOfInitials(short: string, capitals: string): boolean {
  if (short.length !== capitals.length) return false
  const differing = [...short].filter((letter, index) => letter !== capitals[index]).length
  if ([...short].sort().join('') === [...capitals].sort().join(''))
    return differing <= 2 || short[0] === capitals[0]
  return differing === 1 && short[0] === capitals[0]
}

function isPlain(article: Article, mention: NameMention): boolean {
  return isRunning(article.token(mention.firstToken)?.zone)
}

/** In the text, or in the headline, which explains nothing. */
function isPrinted(article: Article, mention: NameMention): boolean {
  return isPlain(article, mention) || article.token(mention.firstToken)?.zone === 'headline'
}

/** The same letters in another order, or one of them twice: CBF for CFB, CCT for CTT. */
function isSlipOf(article: Article, short: string, {short: other}: Acronym): boolean {
  if (short === other || short.length < 3 || short.length !== other.length) return false
  if (!isUnknown(article, short)) return false
  const letters = new Set(other)
  if (![...short].every((letter) => letters.has(letter))) return false
  const differing = [...short].filter((letter, index) => letter !== other[index]).length
  return differing <= 2
}

/** Short forms that stand in more than one way, each with its places. */
function formsOf(article: Article): Use[][] {
  const byLetters = new Map<string, Set<string>>()
  const types: WordType[] = []
  for (const type of article.wordsInUse) {
    if (!type.isCapitalised || type.text.length > 8 || !(type.isAllCaps || STOPPED.test(type.text))) continue
    const letters = type.text.replaceAll('.', '')
    byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(type.text))
    types.push(type)
  }
  for (const letters of byLetters.keys()) {
    const word = letters.charAt(0) + letters.slice(1).toLowerCase()
    if (letters.length >= 4 && article.countOf(word) > 0 && isNoWord(article, word))
      byLetters.get(letters)?.add(word)
  }
  const wanted = new Map<string, Use[]>()
  for (const forms of byLetters.values()) {
    if (forms.size < 2) continue
    const uses: Use[] = []
    for (const form of forms) wanted.set(form, uses)
  }
  if (wanted.size === 0) return []
  article.types.forEach((type, index) => {
    const uses = wanted.get(type.text)
    const token = uses === undefined ? undefined : article.token(index)
    if (uses === undefined || token === undefined || !isRunning(token.zone) || isShouted(article, index))
      return
    uses.push({start: token.start, end: token.end, form: type.text})
  })
  return [...new Set(wanted.values())]
}

function isNoWord({language: {lexicon}}: Article, word: string): boolean {
  return lexicon.lookup(word.toLowerCase()) === 0 && lexicon.nameBits(word) === 0
}

/** Small words that nobody writes in capitals but in a heading. */
const SMALL = /^(?:AND|OR|FOR|THE|OF|IN|TO|ON|AT|BY)$/

/** Among other words in capitals it says nothing. */
function isShouted(article: Article, index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    const type = article.types[at]
    return type !== undefined && type.isAllCaps && (type.text.length > 3 || SMALL.test(type.text))
  })
}
