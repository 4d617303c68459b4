import type {Token} from '../../src/article/token.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'needless-article',
  summary:
    '“The” where English has none: “off the Iceland”, “sent to the prison for six years”, “in the 2014”.',
  why: `Most countries, and years, go without an article: “off Iceland”, “in 2014”. So do prison, jail and the like where
they stand for what is done there: “sent to prison for six years”.

“The Netherlands” and its kind keep theirs, and so does a name with a noun behind it (“the Iceland coach”).`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    country: (d: {name: string}) => `“${d.name}” has no article.`,
    sentence: (d: {place: string}) => `Who serves a sentence is sent to “${d.place}”, without an article.`,
    year: (d: {year: string}) => `A year has no article: “in ${d.year}”.`
  },
  examples: {
    bad: [
      {text: 'A trawler sank off ⟦the Iceland⟧ in a gale.', message: 'country', becomes: 'Iceland'},
      {text: 'She moved to ⟦the Brazil⟧ as a nurse.', message: 'country', becomes: 'Brazil'},
      {text: 'The crates went by barge to ⟦the Munich⟧.', message: 'country', becomes: 'Munich'},
      {text: 'He was sent to ⟦the prison⟧ for nine years.', message: 'sentence', becomes: 'prison'},
      {text: 'The mill closed in ⟦the 2014⟧, its owner said.', message: 'year', becomes: '2014'}
    ],
    good: [
      {
        text: 'The Iceland coach flew to the Netherlands.',
        because: 'a noun follows; a name with its article'
      },
      {text: 'It was not the Brazil that she knew, nor the France of 1940.', because: 'one of several'},
      {text: 'She went to the prison for a visit.', because: 'a visitor'},
      {text: 'In the 2014 election and in the 1990s.', because: 'a noun, and a decade'},
      {text: 'He flew from the Niger to the Jordan.', because: 'rivers'},
      {text: 'Nine boats retired from the Sydney to Hobart.', because: 'a race'}
    ]
  },
  visit: {
    words: [
      ['the'],
      (the, {report, article}) => {
        const next = the.at(1)
        const before = the.at(-1)
        if (next === undefined || before?.upos !== 'ADP') return
        const span = {start: the.start, end: next.end}
        if (COUNTRIES.has(next.lower) && next.isCapitalised && isWhole(next)) {
          report('country', span, {data: {name: next.text}, expected: [next.text]})
        } else if (/^(?:prison|jail|gaol)$/.test(next.lower) && isSentence(the, next)) {
          report('sentence', span, {data: {place: next.text}, expected: [next.text]})
        } else if (isYear(before, next) && !article.text.startsWith('s', next.end)) {
          report('year', span, {data: {year: next.text}, expected: [next.text]})
        }
      }
    ]
  }
})

/** Countries, continents and cities without an article; none that is a river, a first name or a noun as well. */
const COUNTRIES = wordSet(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bangladesh belarus belgium belize benin
   bhutan bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chile china colombia
   croatia cyprus denmark ecuador egypt england eritrea estonia ethiopia fiji finland france gabon germany ghana
   greece guatemala guyana haiti honduras hungary iceland indonesia iran iraq ireland israel italy jamaica japan kazakhstan
   kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg malawi malaysia
   malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal nicaragua nigeria
   norway oman pakistan panama paraguay peru poland portugal qatar romania russia rwanda scotland serbia singapore slovakia
   slovenia somalia spain sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkmenistan uganda
   ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe europe asia africa antarctica
   london paris madrid rome berlin vienna lisbon dublin brussels amsterdam copenhagen stockholm oslo helsinki warsaw prague
   budapest bucharest athens istanbul ankara moscow kyiv minsk belgrade zagreb barcelona milan naples turin munich
   hamburg frankfurt geneva zurich glasgow edinburgh cardiff belfast manchester liverpool cairo lagos nairobi
   johannesburg pretoria baghdad tehran beirut damascus jerusalem karachi lahore delhi mumbai kolkata beijing shanghai
   tokyo seoul jakarta bangkok hanoi sydney melbourne toronto montreal chicago`
)

/** Nothing behind it that the article may belong to. */
function isWhole(name: Token): boolean {
  const next = name.at(1)
  if (next === undefined) return true
  if (next.upos === 'PUNCT') return /^[.,;:]$/.test(next.text)
  if (next.lower === 'to' && next.at(1)?.upos === 'PROPN') return false // “the Sydney to Hobart race”
  return /^(?:in|on|at|to|from|with|for|by|as|after|before|when|where|because|during|while|until|since)$/.test(
    next.lower
  )
}

const COMMITS = /^(?:sent|jailed|sentenced|committed|returned|recalled|condemned|remanded)$/

/** “sent to the prison for nine years” */
function isSentence(the: Token, place: Token): boolean {
  if (place.at(1)?.lower !== 'for' || !COMMITS.test(the.at(-2)?.lower ?? '')) return false
  return [place.at(2), place.at(3), place.at(4)].some((token) =>
    /^(?:years?|months?|weeks?|life|decades?)$/.test(token?.lower ?? '')
  )
}

/** “in the 2014,” */
function isYear(before: Token, year: Token): boolean {
  if (!/^(?:in|since|until|by)$/.test(before.lower) || !/^(?:1[89]\d\d|20[0-4]\d)$/.test(year.text))
    return false
  const next = year.at(1)
  return next === undefined || /^[.,;]$/.test(next.text)
}
