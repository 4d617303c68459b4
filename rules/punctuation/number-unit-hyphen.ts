import type {Article} from '../../src/article/article.ts'
import {lowerAt, tagAt, textAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {CARDINALS} from '../../src/language/number-words.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Units that stand in the singular only as a part of a compound. */
const UNITS =
  wordSet(`year month week day hour minute mile kilometre kilometer metre meter acre hectare page storey bedroom seat lane
   tonne litre liter gallon degree vehicle member inch yard wicket carat door bed foot pound ton seater`)
/** What is counted and may stand before a plural of its own: “a two-match ban”, but “saved two match points”. */
const COUNTED = wordSet(
  'man woman nation team party goal point match vote stop volume episode part piece tier judge race game date horse'
)
/** Units that stand in the singular as a plural as well: “six foot”, “40 pound”. */
const MAY_BE_PLURAL = wordSet('foot pound ton yard inch degree')
/** What an ordinal counts when it describes a noun: “a 17th-century map”, “a third-floor flat”. */
const ORDERED = wordSet('century floor minute half quarter round generation storey grade wicket')
const ORDINAL =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)$/
const MEASURES = wordSet('old long high wide deep tall thick')

/** “metres-high”, after its number. */
const MEASURED =
  /^(?:metres|meters|feet|miles|inches|yards|kilometres|kilometers|centimetres|centimeters|storeys)-(?:high|long|wide|deep|tall|thick)$/

const messages = {
  hyphen: (d: {actual: string; meant: string}) =>
    `A number and its unit before a noun are one word: “${d.meant}”.`,
  plain: (d: {actual: string; meant: string}) => `No hyphens where no noun follows: “${d.meant}”.`
}

export default defineRule({
  id: 'number-unit-hyphen',
  summary: 'A number and its unit before a noun without hyphens: “a 10 mile run”, “a 15 year-old boy”.',
  why: `A number and a unit that describe a noun together are hyphenated, and the unit stands in the singular: a 10-mile
run, a five-year-old boy, a 150-year-old firm. Where no noun follows there are no hyphens and the unit is plural: she is
five years old.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages,
  examples: {
    bad: [
      {text: 'The library owns a ⟦17th century⟧ map.', message: 'hyphen', becomes: '17th-century'},
      {text: 'They moved to a ⟦third floor⟧ office in Hull.', message: 'hyphen', becomes: 'third-floor'},
      {text: 'The ⟦two day⟧ hearing is over.', message: 'hyphen', becomes: 'two-day'},
      {text: 'A ⟦12 member⟧ jury will sit in May.', message: 'hyphen', becomes: '12-member'},
      {text: 'She finished the ⟦10 mile⟧ run.', message: 'hyphen', becomes: '10-mile'},
      {text: 'The ⟦three year old⟧ girl was asleep.', message: 'hyphen', becomes: 'three-year-old'},
      {text: 'The ⟦150-year old⟧ firm makes biscuits.', message: 'hyphen', becomes: '150-year-old'},
      {text: 'A ⟦15 year-old⟧ boy was held.', message: 'hyphen', becomes: '15-year-old'},
      {text: 'A ⟦40-years old⟧ man was held.', message: 'hyphen', becomes: '40-year-old'},
      {text: 'He is ⟦40-years-old⟧.', message: 'plain', becomes: '40 years old'},
      {text: 'The wall is three ⟦metres-high⟧.', message: 'plain', becomes: 'metres high'},
      {text: 'They live in a ⟦two storey⟧ house.', message: 'hyphen', becomes: 'two-storey'},
      {text: 'After a ⟦30 minute⟧ delay it left.', message: 'hyphen', becomes: '30-minute'},
      {text: 'The ⟦five year old⟧ was found.', message: 'hyphen', becomes: 'five-year-old'}
    ],
    good: [
      {
        text: 'She saved two match points, and three game shows were cut.',
        because: 'two nouns that are counted'
      },
      {
        text: 'In the 17th century maps were rare. It was the third floor, and the second round is on Monday.',
        because: 'a time; no noun follows'
      },
      {text: 'The keeper is six foot three and still growing.', because: 'feet and inches'},
      {text: 'The girl is three years old and ran 10 miles.', because: 'plural, and no noun follows'},
      {text: 'A three-year-old girl finished a 10-mile run.', because: 'with hyphens'},
      {text: 'See section 5 page 3. He is six foot tall.', because: 'a label, and a height'},
      {text: 'In May 2014 year ends differ; for one day people stayed in.', because: 'a year, and one'},
      {text: 'He is a year older than the two.', because: 'another word'}
    ]
  },
  visit: {
    words: [
      [...UNITS, ...COUNTED, ...ORDERED],
      (unit, context) => {
        if (ORDERED.has(unit.lower)) checkOrdinal(unit, context)
        if (UNITS.has(unit.lower) || COUNTED.has(unit.lower)) checkOpen(unit, context)
      }
    ],
    phrases: [
      ['old'],
      ({first}, context) => {
        checkOld(first, context)
      }
    ],
    tags: [
      ['ADJ', 'NOUN', 'NUM', 'PROPN', 'ADV'],
      (token, context) => {
        if (!token.type.isHyphenated) return
        if (/(?:^|-)years?-old$/.test(token.lower)) checkHyphenated(token, context)
        else if (MEASURED.test(token.lower)) checkMeasured(token, context)
      }
    ]
  }
})

type Context = RuleContext<typeof messages>

/** "10 mile run", "three year old girl". */
function checkOpen(unit: Token, {article, report}: Context): void {
  const number = unit.previous
  if (number === undefined || !isSeveral(article, number) || !unit.hasSpaceBefore || unit.isCapitalised)
    return
  const {index} = unit
  if (article.text.slice(number.end, unit.start) !== ' ' || unit.next?.start === unit.end) return
  if (unit.lower === 'meter' && /^readers?$/.test(unit.next?.lower ?? '')) return
  const isMeasured = MEASURES.has(lowerAt(article, index + 1))
  const isOld = unit.lower === 'year' && lowerAt(article, index + 1) === 'old'
  if (!isOld && !describesNoun(article, unit, isMeasured ? index + 2 : index + 1)) return
  const last = isMeasured ? article.token(index + 1) : unit
  const span = {start: number.start, end: last?.end ?? unit.end}
  const meant = article.slice(span).replaceAll(' ', '-')
  report('hyphen', span, {data: {actual: article.slice(span), meant}, expected: [meant]})
}

/** "a 17th century map"; not “in the 17th century maps were drawn”. */
function checkOrdinal(unit: Token, {article, report}: Context): void {
  const ordinal = unit.previous
  const {index} = unit
  if (ordinal === undefined || !ORDINAL.test(ordinal.lower) || unit.isCapitalised || ordinal.isCapitalised)
    return
  if (article.text.slice(ordinal.end, unit.start) !== ' ' || unit.next?.start === unit.end) return
  if (!describesNoun(article, unit, index + 1) || !isDetermined(article, index - 2)) return
  const span = {start: ordinal.start, end: unit.end}
  const meant = article.slice(span).replace(' ', '-')
  report('hyphen', span, {data: {actual: article.slice(span), meant}, expected: [meant]})
}

/** Behind “a” or “their” it describes; behind “the” only where no preposition makes a time or place of it. */
function isDetermined(article: Article, before: number): boolean {
  const lower = lowerAt(article, before)
  if (lower === 'the')
    return !/^(?:in|by|since|from|until|during|on|at|of|to|before|after|for|into|between|and|over)$/.test(
      lowerAt(article, before - 1)
    )
  return /^(?:an?|his|her|their|its|our|'s)$/.test(lower)
}

/** What may last two days or stand three storeys high. */
const NOUNS_IN_ING = wordSet(
  'hearing meeting building training outing opening viewing sitting briefing sailing crossing'
)

/** Whether a noun stands at `index` that the unit describes; no rest of a measure, “six foot three”, no name. */
function describesNoun(article: Article, unit: Token, index: number): boolean {
  const type = article.types[index]
  const tag = tagAt(article, index)
  if (type?.kind !== 'word' || type.isCapitalised || CARDINALS.has(type.lower)) return false
  if (tag === 'VERB.ger') return NOUNS_IN_ING.has(type.lower)
  return MAY_BE_PLURAL.has(unit.lower) || COUNTED.has(unit.lower) ? tag === 'NOUN.sg' : tag.startsWith('NOUN')
}

function isSeveral(article: Article, {text, lower, kind, index}: Token): boolean {
  const before = article.types[index - 1]
  if (before?.isCapitalised === true && article.sentenceOf(index)?.firstToken !== index - 1) return false
  if (
    /^(?:section|page|chapter|line|channel|number|no|act|part|day|week|round|figure|table)$/.test(
      before?.lower ?? ''
    )
  )
    return false
  if (kind === 'number') return /^\d{1,3}(?:\.\d+)?$/.test(text) && text !== '1'
  return kind === 'word' && (CARDINALS.get(lower) ?? 0) > 1
}

/** "150-year old", "40-years old", "15 year-old". */
function checkOld(old: Token, {article, report}: Context): void {
  const before = old.previous
  if (before === undefined || article.text.slice(before.end, old.start) !== ' ') return
  const match = /^(.+)-(year|month|week|day|hour)s?$/.exec(before.text)
  if (match === null) return
  const unit = match[2] ?? ''
  const span = {start: before.start, end: old.end}
  const isPlural = before.lower.endsWith('s')
  const isNoun = isBeforeNoun(article, old.index) || !isPlural
  const meant = isNoun ? `${match[1] ?? ''}-${unit}-old` : `${match[1] ?? ''} ${unit}s old`
  report(isNoun ? 'hyphen' : 'plain', span, {data: {actual: article.slice(span), meant}, expected: [meant]})
}

function isBeforeNoun(article: Article, index: number): boolean {
  const next = tagAt(article, index + 1)
  return /^NOUN/.test(next) || (/^ADJ/.test(next) && /^NOUN/.test(tagAt(article, index + 2)))
}

/** "The fence is three metres-high": no hyphen, for no noun follows. */
function checkMeasured(token: Token, {article, report}: Context): void {
  const number = token.previous
  if (number === undefined || isBeforeNoun(article, token.index)) return
  if (number.kind !== 'number' && (CARDINALS.get(number.lower) ?? 0) < 1) return
  const meant = token.text.replace('-', ' ')
  report('plain', token, {data: {actual: token.text, meant}, expected: [meant]})
}

/** "15 year-old boy"; "he is 40-years-old", "a 40-years-old man". */
function checkHyphenated(token: Token, {article, report}: Context): void {
  if (token.lower === 'year-old') {
    const number = token.previous
    if (number === undefined || article.text.slice(number.end, token.start) !== ' ') return
    if (
      !(number.kind === 'number' && /^\d{1,4}$/.test(number.text)) &&
      (CARDINALS.get(number.lower) ?? 0) < 1
    )
      return
    const span = {start: number.start, end: token.end}
    const meant = `${number.text}-${token.text}`
    report('hyphen', span, {data: {actual: article.slice(span), meant}, expected: [meant]})
    return
  }
  const match = /^(.+)-years-old$/.exec(token.text)
  if (match === null) return
  const isNoun = isBeforeNoun(article, token.index) || /^(?:DET)/.test(tagAt(article, token.index - 1))
  const meant = isNoun ? `${match[1] ?? ''}-year-old` : `${match[1] ?? ''} years old`
  if (textAt(article, token.index) === meant) return
  report(isNoun ? 'hyphen' : 'plain', token, {data: {actual: token.text, meant}, expected: [meant]})
}
