import type {Token} from '../../src/article/token.ts'
import {CARDINALS} from '../../src/language/number-words.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const SINGULARS: ReadonlyMap<string, string> = new Map(
  `years year,months month,weeks week,days day,hours hour,minutes minute,seconds second,miles mile,metres metre,
   meters meter,kilometres kilometre,kilometers kilometer,feet foot,inches inch,yards yard,acres acre,hectares hectare,
   pounds pound,dollars dollar,euros euro,tonnes tonne,tons ton,litres litre,liters liter,men man,women woman,
   members member,pages page,rooms room,bedrooms bedroom,points point,storeys storey,stories story,stars star,
   parts part,goals goal,runs run,wickets wicket,laps lap,rounds round,games game,seats seat,doors door,cents cent,
   degrees degree,stages stage,courses course,persons person,words word,floors floor,lanes lane`
    .split(/\s*,\s*/)
    .map((pair) => pair.split(' ') as [string, string])
)

export default defineRule({
  id: 'plural-in-measure',
  summary: 'A plural in a measure that describes a noun: “a five-years lease”, “two-years-old boy”.',
  why: `Before a noun a measure is singular and hyphened: a five-year lease, a ten-mile walk, a two-year-old boy. After
the noun it is plural and has no hyphens: the boy is two years old, the walk is ten miles.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    measure: (d: {actual: string; right: string}) =>
      `A measure that describes a noun is singular: “${d.right}”, not “${d.actual}”.`,
    predicate: (d: {actual: string; right: string}) =>
      `After the verb no hyphens: “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'A ⟦four-years-old⟧ girl found the ring.', message: 'measure', becomes: 'four-year-old'},
      {text: 'The ⟦12-feet-high⟧ wall fell.', message: 'measure', becomes: '12-foot-high'},
      {text: 'They signed a ⟦20-years⟧ lease.', message: 'measure', becomes: '20-year'},
      {text: 'It is a ⟦six miles⟧ climb to the hut.', message: 'measure', becomes: 'six-mile'},
      {text: 'Her son is ⟦three-years-old⟧.', message: 'predicate', becomes: 'three years old'}
    ],
    good: [
      {text: 'A four-year-old girl, and she is four years old.', because: 'right both ways'},
      {text: 'He has two years left and walked ten miles north.', because: 'no article and no noun'},
      {text: 'A few years experience and ten years’ service.', because: 'time possessed'},
      {text: 'The two men argued and the three women doctors left.', because: 'persons'},
      {text: 'The three runs helped and the six seats emptied.', because: 'verbs'}
    ]
  },
  visit: {
    tags: [
      ['NUM', 'ADJ', 'NOUN', 'ADV'],
      (token, {report, article}) => {
        if (token.type.isHyphenated) {
          const found = hyphened(token)
          if (found !== undefined)
            report(found.key, token, {
              data: {actual: token.text, right: found.right},
              expected: [found.right]
            })
          return
        }
        if (token.upos !== 'NUM') return
        const unit = measureAfter(token)
        if (unit === undefined) return
        const at = {start: token.start, end: unit.end}
        const right = `${token.text}-${SINGULARS.get(unit.lower) ?? ''}`
        report('measure', at, {data: {actual: article.slice(at), right}, expected: [right]})
      }
    ]
  }
})

const HYPHENED = /^((?:[a-z]+|\d[\d.,]*)(?:-[a-z]+)??)-([a-z]+)(?:-(old|long|high|tall|deep|wide|thick))?$/i

function hyphened(token: Token): {key: 'measure' | 'predicate'; right: string} | undefined {
  const [, number, unit = '', quality] = HYPHENED.exec(token.text) ?? []
  const singular = SINGULARS.get(unit.toLowerCase())
  if (number === undefined || singular === undefined || !isNumber(number)) return undefined
  const next = token.at(1)
  const isBeforeNoun = next !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(next.upos)
  const before = token.at(-1)
  if (quality === undefined)
    return isBeforeNoun && next.upos === 'NOUN' ? {key: 'measure', right: `${number}-${singular}`} : undefined
  if (isBeforeNoun || before?.upos === 'DET' || before?.upos === 'ADJ')
    return {key: 'measure', right: `${number}-${singular}-${quality}`}
  const isAfterBe = before?.upos === 'AUX' || before?.upos === 'ADV' || before?.text === ','
  return isAfterBe ? {key: 'predicate', right: `${number} ${unit} ${quality}`} : undefined
}

function isNumber(text: string): boolean {
  const [first = ''] = /^[a-z]+(?=(?:-[a-z]+)?$)/.exec(text.toLowerCase()) ?? []
  return /^\d/.test(text) || (first !== 'one' && CARDINALS.has(first)) || first === 'hundred'
}

/** Nouns before which a time is possessed: “two weeks’ notice”; and words that are verbs as well. */
const POSSESSED =
  wordSet(`notice work pay sleep jail experience time imprisonment holiday leave rest delay salary wages worth absence supply
   warning bed service custody prison probation detention labour study training practice old older younger ago more
   rent interest income compensation profit profits growth grace negotiations talks research`)

/** “a ten miles walk”: the unit, where a count noun follows and “a” stands before the number. */
function measureAfter(number: Token): Token | undefined {
  const unit = number.at(1)
  const noun = unit?.at(1)
  if (
    unit === undefined ||
    noun === undefined ||
    !SINGULARS.has(unit.lower) ||
    /^(?:men|women|members)$/.test(unit.lower)
  )
    return undefined
  const before = number.at(-1)
  if (before === undefined || !/^(?:a|an)$/.test(before.lower) || !isNumber(number.text)) return undefined
  const isNoun =
    (noun.upos === 'NOUN' && noun.feature === 'sg') || (noun.upos === 'VERB' && noun.feature === 'base')
  if (!isNoun || POSSESSED.has(noun.lower)) return undefined
  return noun.at(1)?.upos === 'NOUN' ? undefined : unit
}
