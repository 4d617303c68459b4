import type {Article, Span} from '../../src/article/article.ts'
import {
  AMERICAN_PARTIES,
  CALENDAR,
  CAPITAL_ONLY,
  COMMON_AFTER,
  FAMOUS,
  PAIRS,
  READ_AS_WORDS,
  SECOND_WORDS
} from '../../src/language/capital-words.ts'
import {withCapital} from '../../src/language/capitals.ts'
import {besidesName} from '../../src/entities/lost-capital.ts'
import {HALVES, isHalfOfName, isSeat} from '../../src/entities/name-halves.ts'
import {fullNamesOf, isSmallHalf} from '../../src/entities/small-names.ts'
import type {Token} from '../../src/article/token.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'
import {properForm, TERM_COUNT} from '../../src/entities/proper-form.ts'
import {wordSet} from '../../src/language/word-set.ts'

const COURTESY: readonly string[] = ['mr', 'mrs', 'ms', 'mr.', 'mrs.', 'ms.']

/** What small letters may follow a courtesy title. */
const AFTER_COURTESY = wordSet(
  'de del della di da dos du la le van der den von zu al el bin ap ab te and or or/and bean'
)

export default defineRule({
  id: 'uncapitalised-name',
  summary: 'A name in small letters: “leeds”, “south African”, “on tuesday”, “the bbc”.',
  why: `Days, months, countries, peoples and people keep their capital. Reported are words that English has with a capital
only, words that this article writes with a capital elsewhere, the first half of a name such as South Africa, a given name
or a surname beside the other half, and anything small after Mr, Mrs or Ms.

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
      {text: 'They met in Hyde ⟦park⟧ at noon.', message: 'half', becomes: 'Park'},
      {text: 'A plane of the ⟦french⟧ air force landed.', message: 'small', becomes: 'French'},
      {text: 'She was born in ⟦northern ireland⟧.', message: 'small', becomes: 'Northern Ireland'},
      {text: 'She grew up in the ⟦midwest⟧ before the war.', message: 'small', becomes: 'Midwest'},
      {text: 'The defence called Mr ⟦baker⟧ as its last witness.', message: 'small', becomes: 'Baker'},
      {text: 'The catch was taken by Duncan ⟦robinson⟧ at slip.', message: 'half', becomes: 'Robinson'},
      {
        text: 'Doreen Heath sold the pub. It had been in the hands of Doreen ⟦heath⟧ since May.',
        message: 'half',
        becomes: 'Heath'
      },
      {text: 'The report was written by ⟦tim⟧ Phillips and his staff.', message: 'half', becomes: 'Tim'},
      {text: 'It is sold in ⟦non-english⟧ speaking lands.', message: 'half', becomes: 'non-English'},
      {
        text: 'The Tay Bridge was shut. They built the Tay Bridge. Trains crossed the Tay ⟦bridge⟧ at noon.',
        message: 'half',
        becomes: 'Bridge'
      }
    ],
    good: [
      {text: '“Hot today, neh?” she said.', because: 'what speakers add'},
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
      {text: 'The poems of Meir ben Ezra and Omar bin Said were read.', because: 'particles inside a name'},
      {
        text: 'The Social Security System pays pensions. The Social Security System is old. A Social Security system is dear.',
        because: 'the noun says what it is'
      },
      {text: 'Write to news@bbc.example or see #leeds.', because: 'addresses'}
    ]
  },
  visit: {
    words: [
      [
        ...CALENDAR,
        ...COURTESY,
        ...CAPITAL_ONLY,
        ...AMERICAN_PARTIES,
        ...READ_AS_WORDS,
        ...SECOND_WORDS,
        ...HALVES,
        ...PAIRS.keys()
      ],
      (token, {report}) => {
        checkWord(token, report)
      }
    ],
    article(article, {report}) {
      const proper = new Map<WordType, string | undefined>()
      const full = fullNamesOf(article)
      const {types} = article
      for (let index = 0; index < types.length; index++) {
        const type = types[index]
        if (type === undefined || type.isCapitalised) continue
        if (checkHalf(article, index, full, report)) continue
        // only words that English does not have in small letters
        if (type.varieties !== 0 || type.kind !== 'word') continue
        if (CAPITAL_ONLY.has(type.lower) || AMERICAN_PARTIES.has(type.lower)) continue
        if (type.text.length < 2 || type.hasDigit || type.isMixedCase || CALENDAR.includes(type.lower))
          continue
        if (!proper.has(type)) proper.set(type, properForm(article, type))
        const name = proper.get(type)
        if (name === undefined || isInName(article, index) || isSmallAfterMr(article, index)) continue
        if (isCommon(article, index) || isSecondOfPair(article, index)) continue
        if (isCalledOut(article, index)) continue
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

/** One of the words that are looked for, wherever it stands. */
function checkWord(token: Token, report: Report): void {
  const {article, lower, index} = token
  if (COURTESY.includes(lower)) {
    const at = token.isCapitalised ? smallAfterCourtesy(article, index) : undefined
    if (at !== undefined) reportCapital(article, at, 'small', report)
  } else if (!token.isCapitalised && !checkPart(token, report) && isAlwaysCapital(token)) {
    if (READ_AS_WORDS.has(lower)) reportAcronym(article, token, report)
    else reportCapital(article, index, 'small', report)
  }
}

/** Reports a half of a name of two words; whether the word is one. */
function checkPart(token: Token, report: Report): boolean {
  const {article, lower, index, previous, next} = token
  if (FAMOUS.has(`${previous?.lower ?? ''} ${lower}`)) {
    if (previous?.isCapitalised === true) reportCapital(article, index, 'half', report)
    return true
  }
  if (isHalfOfName(token)) {
    reportCapital(article, index, 'half', report)
    return true
  }
  if (PAIRS.get(lower)?.has(next?.lower ?? '') !== true) return false
  if (previous?.text !== '-') {
    if (next?.isCapitalised === true) reportCapital(article, index, 'half', report)
    else reportPair(article, token, report)
  }
  return true
}

/** A day, a people, a body; no part of an address, and no term that the article has throughout. */
function isAlwaysCapital({article, lower, text, index}: Token): boolean {
  if (isInName(article, index)) return false
  if (CALENDAR.includes(lower) || READ_AS_WORDS.has(lower)) return true
  const isName = CAPITAL_ONLY.has(lower) || (AMERICAN_PARTIES.has(lower) && article.variety === 'en-US')
  return isName && article.countOf(text) < TERM_COUNT && !isCommon(article, index)
}

function reportCapital(article: Article, index: number, key: 'small' | 'half', report: Report): void {
  const text = article.types[index]?.text ?? ''
  const name = withCapital(text)
  report(key, spanOf(article, index), {data: {actual: text, name}, expected: [name]})
}

/** “nasa”: “Nasa” or “NASA”, as the variety has it. */
function reportAcronym(article: Article, {text, start, end}: Token, report: Report): void {
  const forms = [withCapital(text), text.toUpperCase()]
  const expected = article.variety === 'en-US' || article.variety === 'en-CA' ? forms.reverse() : forms
  report('small', {start, end}, {data: {actual: text, name: expected[0] ?? text}, expected})
}

/** “northern ireland”: both halves at once, where the second is a name by itself. */
function reportPair(article: Article, token: Token, report: Report): void {
  const {next} = token
  if (next === undefined || !isSecondOfPair(article, next.index)) return
  const span = {start: token.start, end: next.end}
  const name = `${withCapital(token.text)} ${withCapital(next.text)}`
  report('small', span, {data: {actual: article.slice(span), name}, expected: [name]})
}

/** The second half of a name in small letters, a country or people that is reported with the first. */
function isSecondOfPair(article: Article, index: number): boolean {
  const type = article.types[index]
  const first = article.types[index - 1]
  if (type === undefined || first === undefined || first.isCapitalised) return false
  return PAIRS.get(first.lower)?.has(type.lower) === true && properForm(article, type) !== undefined
}

/** “french windows”: the capital was lost. */
function isCommon(article: Article, index: number): boolean {
  return COMMON_AFTER.has(article.types[index + 1]?.lower ?? '')
}

/** “It is hot, neh?”: a tag or an interjection that no dictionary has. */
function isCalledOut({types}: Article, index: number): boolean {
  return types[index - 1]?.text === ',' && /^[?!]$/.test(types[index + 1]?.text ?? '')
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

/** Reports a half of a name whose other half has its capital; whether the word is one. */
function checkHalf(article: Article, index: number, full: ReadonlySet<string>, report: Report): boolean {
  if (isInName(article, index) || isSmallAfterMr(article, index)) return false
  if (isSeat(article, index)) {
    reportCapital(article, index, 'half', report)
    return true
  }
  if (isSmallHalf(article, index, full)) {
    const isOtherwiseTold =
      CAPITAL_ONLY.has(article.types[index]?.lower ?? '') || isSecondOfPair(article, index)
    if (!isOtherwiseTold) reportCapital(article, index, 'half', report)
    return true
  }
  const name = besidesName(article, index)
  if (name === undefined) return false
  const actual = article.types[index]?.text ?? ''
  report('half', spanOf(article, index), {data: {actual, name}, expected: [name]})
  return true
}

/** Inside an address, a hashtag, a handle; or the half of a word that was split ("dea l"). */
function isInName(article: Article, index: number): boolean {
  const before = article.types[index - 1]
  const after = article.types[index + 1]
  // “their napster.no site”
  const isHost = after?.text === '.' && article.starts[index + 2] === article.ends[index + 1]
  const touches = (article.ends[index - 1] ?? -1) === (article.starts[index] ?? 0)
  return (
    isHost ||
    (touches && before !== undefined && /^[#@/\\._-]$/.test(before.text)) ||
    (after !== undefined && /^(?:[/\\_@&]|[b-z])$/.test(after.text))
  )
}
