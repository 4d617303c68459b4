/**
 * Words of order against the order that is told: “one inning earlier, in the sixth” after the fifth, “failed the first four
 * and passed on the fourth”, “the first, in October; the first, on Tuesday”, “Ortiz, her predecessor” of one whom she
 * did not follow, “the first to close, the Plough” of what closed last.
 */
import type {Article, Sentence} from '../../article/article.ts'
import {CARDINALS, ORDINALS} from '../../language/number-words.ts'
import type {TimeContradiction} from './contradiction.ts'

type Reader = (article: Article, sentence: Sentence, text: string) => TimeContradiction | undefined

export function wrongOrderWords(article: Article): TimeContradiction[] {
  return article.sentences.flatMap((sentence) => {
    if (sentence.block.zone !== 'body') return []
    const text = article.slice(sentence)
    for (const read of READERS) {
      const found = read(article, sentence, text)
      if (found !== undefined) return [found]
    }
    return []
  })
}

const WORDS = [...ORDINALS.keys()].slice(0, 12).join('|')
const NUMBERS = [...CARDINALS.keys()].slice(1, 13).join('|')
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}`

/** What a reader finds at a group of its match. */
function at(
  {start}: Sentence,
  index: number,
  word: string,
  rest: Pick<TimeContradiction, 'expected' | 'reckoning'>
): TimeContradiction {
  const from = start + index
  return {at: {start: from, end: from + word.length}, places: [], ...rest}
}

const STEP = new RegExp(
  String.raw`\b(?<count>one|two|three|four|an?|\d) (?<unit>inning|lap|round|hole|set|stage|week|race|fence|frame|game|over|chapter|episode|floor|act|ballot|quarter|period|leg)s? (?<way>earlier|later|before that|after that),? (?:in|on|at|during) the (?<place>${WORDS})\b`,
  'i'
)
const PLACE = new RegExp(
  String.raw`\b(?:in|on|at|during) the (${WORDS})\b(?! (?:half|time|place|year|minute|day))`,
  'gi'
)

/** “hit a homer in the fifth. One inning earlier, in the sixth” */
const stepped: Reader = (article, sentence, text) => {
  const match = STEP.exec(text)
  if (match === null) return undefined
  const {count = '', way = '', place = '', unit = ''} = match.groups ?? {}
  const before = article.sentences[sentence.index - 1]
  const lead = (before?.block === sentence.block ? article.slice(before) : '') + text.slice(0, match.index)
  const last = [...lead.matchAll(PLACE)].at(-1)?.[1]?.toLowerCase()
  const [from, to] = [ORDINALS.get(last ?? ''), ORDINALS.get(place.toLowerCase())]
  const steps = /^an?$/i.test(count) ? 1 : (CARDINALS.get(count.toLowerCase()) ?? Number(count))
  if (from === undefined || to === undefined || from === to) return undefined
  const isLater = /^(?:later|after)/i.test(way)
  if (to - from === (isLater ? steps : -steps) || Math.abs(to - from) !== steps) return undefined
  const index = match.index + match[0].indexOf(way)
  const right = {
    later: 'earlier',
    earlier: 'later',
    'before that': 'after that',
    'after that': 'before that'
  }[way.toLowerCase()]
  return at(sentence, index, way, {
    expected: right === undefined ? [] : [right],
    reckoning: `the ${place} ${unit} comes ${isLater ? 'before' : 'after'} the ${last ?? ''}`
  })
}

const FIRST_FEW = new RegExp(
  String.raw`\b(?:failed|lost|missed|fell|fluffed|refused|stalled|rejected|turned down|beaten)\b[^.;]{0,25}\b(?:the|her|his|its|their) first (?<count>${NUMBERS})\b[^.;]{0,40}\b(?:and|but|before)\b[^.;]{0,30}\b(?:passed|won|got|succeeded|cleared|made|scored|landed|accepted|finished)\b[^.;]{0,20}\b(?:on|at|in) (?:the|her|his|its|their) (?<place>${WORDS})\b`,
  'i'
)

/** “failed on the first four and passed on the fourth” */
const afterFailing: Reader = (_article, sentence, text) => {
  const match = FIRST_FEW.exec(text)
  const {count = '', place = ''} = match?.groups ?? {}
  const [failed, passed] = [CARDINALS.get(count.toLowerCase()), ORDINALS.get(place.toLowerCase())]
  if (match === null || failed === undefined || passed === undefined || failed !== passed) return undefined
  const right = [...CARDINALS].find(([, value]) => value === passed - 1)?.[0]
  const index = match.index + match[0].indexOf(count)
  return at(sentence, index, count, {
    expected: right === undefined ? [] : [right],
    reckoning: `only ${right ?? 'fewer'} come before the ${place}`
  })
}

const TWICE = new RegExp(
  String.raw`\b[Tt]he (?<one>first|second|third|fourth), (?:in|on|at) [^.;]{3,60}[;,.] (?:and |but |while )?[Tt]he (?<two>first|second|third|fourth), (?:in|on|at) `,
  'u'
)

/** “The first, in October, cost it a sword; the first, on Tuesday night, a helmet.” */
const toldTwice: Reader = (_article, sentence, text) => {
  const match = TWICE.exec(text)
  const {one = '', two = ''} = match?.groups ?? {}
  const place = ORDINALS.get(one)
  if (match === null || one !== two || place === undefined || /\b(?:each|every|both)\b/.test(text))
    return undefined
  const right = [...ORDINALS].find(([, value]) => value === place + 1)?.[0]
  return at(sentence, match.index + match[0].lastIndexOf(two), two, {
    expected: right === undefined ? [] : [right],
    reckoning: `the ${one} is told already`
  })
}

const PLACES_OF = new RegExp(
  String.raw`\b(?<one>[Ss]econd|[Tt]hird|[Ff]ourth)(?: place)? (?:was|came|went to|were) (?:the )?(?<a>${NAME})\b[^.;]{0,60}(?:,|\band) (?:and )?(?<two>second|third|fourth)(?: place)?(?: was| came| went to)? (?:the )?(?<b>${NAME})`,
  'u'
)

/** “Second was Botha, nine seconds back, and second Naidoo” */
const twoInOnePlace: Reader = (_article, sentence, text) => {
  const match = PLACES_OF.exec(text)
  const {one = '', two = '', a = '', b = ''} = match?.groups ?? {}
  if (
    match === null ||
    one.toLowerCase() !== two ||
    a === b ||
    /\b(?:joint|equal|tied?|dead heat|shared|women|men|junior)/.test(text)
  )
    return undefined
  const place = ORDINALS.get(two) ?? 0
  const right = [...ORDINALS].find(([, value]) => value === place + 1)?.[0]
  return at(sentence, match.index + match[0].lastIndexOf(two), two, {
    expected: right === undefined ? [] : [right],
    reckoning: `${a} is ${two} already`
  })
}

const SUCCEEDS = new RegExp(
  String.raw`(?<new>${NAME})\b[^.;]{0,80}?\b(?:succeed(?:ed|s|ing)|replac(?:ed|es|ing)|took over from|taking over from|takes over from|(?:in )?succession to) (?<old>${NAME})`,
  'u'
)
const FOLLOWER = new RegExp(
  String.raw`(?<name>${NAME}), (?:her|his|whose) (?<kin>predecessor|successor)\b|\b(?:[Hh]er|[Hh]is) (?<kin2>predecessor|successor), (?<name2>${NAME})`,
  'u'
)

/** “Ortiz was elected, succeeding Bell … Ortiz, her predecessor, had declined to run” */
const successions: Reader = (article, sentence, text) => {
  const match = FOLLOWER.exec(text)
  if (match === null) return undefined
  const {name = match.groups?.['name2'] ?? '', kin = match.groups?.['kin2'] ?? ''} = match.groups ?? {}
  const [only] = article.sentences.slice(Math.max(0, sentence.index - 3), sentence.index).flatMap((each) => {
    const found = SUCCEEDS.exec(article.slice(each))?.groups
    return found === undefined ? [] : [{follower: lastOf(found['new']), before: lastOf(found['old'])}]
  })
  if (only === undefined) return undefined
  const isPredecessor = kin === 'predecessor'
  const wrong = isPredecessor ? only.follower : only.before
  const right = isPredecessor ? only.before : only.follower
  if (lastOf(name) !== wrong || wrong === right) return undefined
  return at(sentence, match.index + match[0].indexOf(name), name, {
    expected: [right],
    reckoning: `${only.follower} came after ${only.before}`
  })
}

function lastOf(name = ''): string {
  return name.split(' ').at(-1) ?? name
}

const FIRST_TO = new RegExp(
  String.raw`\b[Tt]he (?<rank>first|last|latest|earliest) (?:to (?<verb>[a-z]+)|of (?:the|them|these)(?: [a-z]+){0,2}),? (?:was )?(?:the )?(?<name>${NAME})`,
  'u'
)
const DATED = new RegExp(
  String.raw`\b(?:[Tt]he )?(?<name>${NAME})(?: [a-z]+){0,2} in (?<year>1[0-9]\d\d|20\d\d)\b`,
  'gu'
)

/** “The Swan shut in 2015 and the Plough in 2020. The first to close, the Plough, is now a vet’s.” */
const firstByYear: Reader = (article, sentence, text) => {
  const match = FIRST_TO.exec(text)
  const before = article.sentences[sentence.index - 1]
  if (match === null || before?.block !== sentence.block) return undefined
  const {rank = '', name = ''} = match.groups ?? {}
  const dated = [...article.slice(before).matchAll(DATED)].map(({groups}) => ({
    name: (groups?.['name'] ?? '').replace(/^The /, ''),
    year: Number(groups?.['year'])
  }))
  const own = dated.find((each) => each.name === name)
  if (own === undefined || dated.length < 2 || new Set(dated.map((each) => each.name)).size < dated.length)
    return undefined
  const isFirst = /^(?:first|earliest)$/.test(rank)
  const years = dated.map(({year}) => year)
  const extreme = isFirst ? Math.min(...years) : Math.max(...years)
  if (own.year === extreme) return undefined
  const isOpposite = own.year === (isFirst ? Math.max(...years) : Math.min(...years))
  const right = {first: 'last', last: 'first', latest: 'earliest', earliest: 'latest'}[rank]
  return at(sentence, match.index + match[0].indexOf(rank), rank, {
    expected: isOpposite && right !== undefined ? [right] : [],
    reckoning: `${name} is of ${String(own.year)}, the ${rank} of ${String(extreme)}`
  })
}

const READERS: readonly Reader[] = [stepped, afterFailing, toldTwice, twoInOnePlace, successions, firstByYear]
