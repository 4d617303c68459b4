import type {Article, Span} from '../../src/article/article.ts'
import {withCapital} from '../../src/language/capitals.ts'
import {NAME_BIT} from '../../src/language/lexicon/entry.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'

/** Days and months that are nothing else; march, may and august are left to their neighbours. */
const CALENDAR: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december'.split(
    ' '
  )

/** Peoples, faiths, feasts and the like that some dictionaries have in small letters as well. */
const CAPITAL_ONLY: ReadonlySet<string> = new Set(
  `asian asians bollywood brexit buddhist buddhists christian christians christianity christmas edwardian elizabethan
   eurovision facebook hanukkah diwali hindu hindus islamic islamist islamists jew jews jewish judaism koran quran kremlin
   latino latinos marxist midwest midwestern muslim muslims nazi nazis netflix paralympics ramadan scandinavian
   scandinavians sunni sunnis thanksgiving tory tories zionist zionists protestant protestants catholics`.split(
    /\s+/
  )
)
const AMERICAN_PARTIES: ReadonlySet<string> = new Set(['democrat', 'democrats', 'republican', 'republicans'])

const COURTESY: readonly string[] = ['mr', 'mrs', 'ms', 'mr.', 'mrs.', 'ms.']

/** What small letters may follow a courtesy title. */
const AFTER_COURTESY: ReadonlySet<string> = new Set(
  'de del della di da dos du la le van der den von zu al el bin ap ab te and or or/and bean'.split(' ')
)

/** Pairs whose first word needs its capital before the second: "south African", "new Zealand". */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    south:
      'african africans africa korea korean koreans sudan sudanese carolina dakota australia australian wales yorkshire america american americans',
    north: 'korea korean koreans carolina dakota america american americans macedonia yorkshire',
    west: 'indies indian indians virginia germany ham bromwich midlands',
    east: 'timor timorese germany',
    northern: 'ireland',
    western: 'australia',
    new: 'zealand zealander zealanders york yorker yorkers delhi jersey mexico orleans hampshire',
    united: 'kingdom states nations',
    saudi: 'arabia arabian arabians',
    sri: 'lanka lankan lankans',
    hong: 'kong',
    costa: 'rica rican ricans',
    puerto: 'rico rican ricans',
    sierra: 'leone leonean',
    burkina: 'faso',
    papua: 'new',
    great: 'britain',
    cape: 'town verde',
    san: 'francisco diego jose antonio marino',
    los: 'angeles',
    las: 'vegas',
    buenos: 'aires',
    port: 'elizabeth vale',
    abu: 'dhabi',
    tel: 'aviv',
    kuala: 'lumpur',
    addis: 'ababa',
    downing: 'street',
    soviet: 'union',
    european: 'union commission parliament',
    african: 'union national',
    commonwealth: 'games',
    olympic: 'games'
  }).map(([first, seconds]) => [first, new Set(seconds.split(' '))])
)

/** Things that took a people's name and lost its capital. */
const COMMON_AFTER: ReadonlySet<string> = new Set(
  `fries fry windows window doors door toast polish bread dressing horn horns kiss kisses press stick beans bean sprouts
   sprout pastry pastries oven courage delight bath baths numeral numerals candle candles blinds blind hat hats code roll
   rolls roulette dolls doll omelette muffin muffins coffee wolfhound terrier hound shepherd cat rug wave ink cotton yoghurt
   yogurt salad leather envelope shorts heels cheese pig pigs mountains sauce collar cuffs can cans rigged`.split(
    /\s+/
  )
)

const SHORTEST_NAME = 4
/** What stands so often in small letters is meant: a brand, a term of the subject. */
const TERM_COUNT = 3
/** How common, on the lexicon's scale, a name is that only rare names are below. */
const RARE_NAME = 1
const ACRONYMS_OF_TWO: ReadonlySet<string> = new Set(['uk', 'eu', 'tv'])

export default defineRule({
  id: 'uncapitalised-name',
  summary: 'A name in small letters: “leeds”, “south African”, “on tuesday”, “the bbc”.',
  why: `Days, months, countries, peoples and people keep their capital. Reported are words that English has with a capital
only, words that this article writes with a capital elsewhere, the first half of a name such as South Africa, and anything
small after Mr, Mrs or Ms.

Words that are common nouns as well (march, china, turkey, polish) and things that have lost their capital (french
windows, brussels sprouts) are left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    small: (d: {actual: string; name: string}) => `“${d.actual}” is a name and takes a capital: “${d.name}”.`,
    half: (d: {actual: string; name: string}) =>
      `“${d.actual}” is a part of a name and takes a capital: “${d.name}”.`,
    elsewhere: (d: {actual: string; name: string}) => ({
      message: `“${d.actual}” stands with a capital elsewhere in this article: “${d.name}”.`,
      note: 'It is a name there, and no English word.'
    })
  },
  examples: {
    bad: [
      {text: 'The inquest will resume on ⟦tuesday⟧ in Durban.', message: 'small', becomes: 'Tuesday'},
      {text: 'She read history at the University of ⟦bristol⟧.', message: 'small', becomes: 'Bristol'},
      {text: 'Two ⟦south⟧ African banks raised their rates.', message: 'half', becomes: 'South'},
      {text: 'The tower was built by ⟦italian⟧ prisoners of war.', message: 'small', becomes: 'Italian'},
      {text: 'He told the ⟦bbc⟧ that he would stand again.', message: 'small', becomes: 'BBC'},
      {
        text: 'Ms Adebayo-Lund left early. Reporters asked where ⟦adebayo-lund⟧ had gone.',
        message: 'elsewhere',
        becomes: 'Adebayo-Lund'
      },
      {text: 'She grew up in the ⟦midwest⟧ before the war.', message: 'small', becomes: 'Midwest'},
      {text: 'The defence called Mr ⟦baker⟧ as its last witness.', message: 'small', becomes: 'Baker'}
    ],
    good: [
      {text: 'They may march in august company.', because: 'months that are ordinary words'},
      {
        text: 'He ate turkey off her best china and put polish on the table.',
        because: 'countries and peoples that are ordinary words'
      },
      {
        text: 'The room had french windows, and brussels sprouts were served.',
        because: 'the capital was lost'
      },
      {text: 'They filled a jerry can at the pump.', because: 'a first name that became a thing'},
      {text: 'Storms crossed southern Africa and the west of Ireland.', because: 'a part of a region'},
      {text: 'Mr de Villiers and Mr al-Rashidi spoke.', because: 'particles stay small'},
      {text: 'They filled a jerry can at the pump.', because: 'a name that has become a word'},
      {text: 'Write to news@bbc.example or see #leeds.', because: 'addresses'}
    ]
  },
  visit: {
    words: [
      [...CALENDAR, ...COURTESY, ...CAPITAL_ONLY, ...AMERICAN_PARTIES, ...PAIRS.keys()],
      (token, {article, report}) => {
        const {lower, index} = token
        if (COURTESY.includes(lower)) {
          const at = token.isCapitalised ? smallAfterCourtesy(article, index) : undefined
          if (at !== undefined) reportCapital(article, at, 'small', report)
        } else if (token.isCapitalised) {
          return
        } else if (CAPITAL_ONLY.has(lower) || (AMERICAN_PARTIES.has(lower) && article.variety === 'en-US')) {
          if (!isInName(article, index) && article.countOf(token.text) < TERM_COUNT)
            reportCapital(article, index, 'small', report)
        } else if (PAIRS.get(lower)?.has(token.next?.lower ?? '') === true) {
          if (token.next?.isCapitalised === true && token.previous?.text !== '-')
            reportCapital(article, index, 'half', report)
        } else if (CALENDAR.includes(lower) && !isInName(article, index)) {
          reportCapital(article, index, 'small', report)
        }
      }
    ],
    article(article, {report}) {
      const proper = new Map<WordType, string | undefined>()
      const {types} = article
      for (let index = 0; index < types.length; index++) {
        const type = types[index]
        // only words that English does not have in small letters
        if (type === undefined || type.isCapitalised || type.varieties !== 0 || type.kind !== 'word') continue
        if (CAPITAL_ONLY.has(type.lower) || AMERICAN_PARTIES.has(type.lower)) continue
        if (type.text.length < 2 || type.hasDigit || type.isMixedCase || CALENDAR.includes(type.lower))
          continue
        if (!proper.has(type)) proper.set(type, properForm(article, type))
        const name = proper.get(type)
        if (name === undefined || isInName(article, index) || isSmallAfterMr(article, index)) continue
        if (COMMON_AFTER.has(types[index + 1]?.lower ?? '')) continue
        const isElsewhere = article.language.lexicon.lookup(name) === 0
        report(isElsewhere ? 'elsewhere' : 'small', spanOf(article, index), {
          data: {actual: type.text, name},
          expected: [name]
        })
      }
    }
  }
})

type Report = (
  key: 'small' | 'half',
  at: Span,
  details: {data: {actual: string; name: string}; expected: readonly string[]}
) => void

function reportCapital(article: Article, index: number, key: 'small' | 'half', report: Report): void {
  const text = article.types[index]?.text ?? ''
  const name = withCapital(text)
  report(key, spanOf(article, index), {data: {actual: text, name}, expected: [name]})
}

function spanOf(article: Article, index: number): Span {
  return {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}
}

/** The small word after "Mr", if a name must stand there. */
function smallAfterCourtesy(article: Article, index: number): number | undefined {
  const next = article.types[index + 1]
  if (next?.kind !== 'word' || next.isCapitalised || next.text.length < 3) return undefined
  const isParticle = AFTER_COURTESY.has(next.lower) || /^(?:\w{1,3})[-’'‘]/.test(next.text)
  const isAnotherSlip = next.varieties === 0 && article.types[index + 2]?.isCapitalised === true
  return isParticle || isAnotherSlip ? undefined : index + 1
}

function isSmallAfterMr(article: Article, index: number): boolean {
  const before = article.types[index - 1]
  return before !== undefined && before.isCapitalised && COURTESY.includes(before.lower)
}

/** How the word is written as a name; undefined where it is none. */
function properForm(article: Article, type: WordType): string | undefined {
  const {lexicon} = article.language
  if (article.ownWords.has(type.lower) || lexicon.accepts(type.text)) return undefined
  if (article.countOf(type.text) >= TERM_COUNT) return undefined
  const name = withCapital(type.text)
  const bits = lexicon.nameBits(name)
  // the rarer names of people are words of other languages as often
  const isPerson = bits !== 0 && type.text.length > 4 && lexicon.frequencyClass(name) > RARE_NAME
  const isName =
    (bits & (NAME_BIT.place | NAME_BIT.demonym)) !== 0 || (isPerson && !lexicon.isRare(type.lower))
  if (isName && type.text.length >= SHORTEST_NAME) return name
  const capitals = type.text.toUpperCase()
  const isAcronym =
    type.text.length >= 3
      ? type.text.length <= 5 && !lexicon.isRare(type.lower)
      : ACRONYMS_OF_TWO.has(type.text)
  if (isAcronym && /^[a-z]+$/.test(type.text) && lexicon.lookup(capitals) !== 0 && lexicon.lookup(name) === 0)
    return capitals
  return elsewhere(article, type)
}

/** The form with capitals that the article itself has twice, for a word that is in no dictionary. */
function elsewhere(article: Article, type: WordType): string | undefined {
  if (type.text.length < SHORTEST_NAME || article.language.lexicon.isRare(type.lower)) return undefined
  if (!article.nameWords.has(type.lower)) return undefined
  for (const {mentions} of article.people) {
    for (const {firstToken, endToken} of mentions) {
      for (let index = firstToken; index < endToken; index++) {
        const known = article.types[index]
        if (known !== undefined && known.isCapitalised && known.lower === type.lower) return known.text
      }
    }
  }
  return undefined
}

/** Inside an address, a hashtag, a handle; or the half of a word that was split ("dea l"). */
function isInName(article: Article, index: number): boolean {
  const before = article.types[index - 1]
  const after = article.types[index + 1]
  const touches = (article.ends[index - 1] ?? -1) === (article.starts[index] ?? 0)
  return (
    (touches && before !== undefined && /^[#@/\\._-]$/.test(before.text)) ||
    (after !== undefined && /^(?:[/\\_@&]|[b-z])$/.test(after.text))
  )
}
