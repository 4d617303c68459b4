/**
 * Two amounts and a word that says which is more: “The longer of the two, at 1.2km, … the other is 1.6km long”, “costs more
 * in Ely, where it is $4.95, than in Reno, where drivers pay $5.09”, “weighed 41kg and beat Mr Platt’s, at 43kg”.
 */
import type {Article, Sentence} from '../../article/article.ts'
import {superlative, type Way} from '../../language/superlatives.ts'
import {termsOf, type Term} from '../relations/term.ts'
import type {Contradiction} from './contradiction.ts'

export function wrongComparatives(article: Article): Contradiction[] {
  const {bySentence} = termsOf(article)
  return [...bySentence].flatMap(([sentence, terms]) => {
    if (sentence.block.zone === 'table') return []
    const following = bySentence.get(article.sentences[sentence.index + 1] ?? sentence) ?? []
    const next = following[0]?.sentence.block === sentence.block ? following : []
    for (const read of [ofTwo, thanOther, beaten, ofThem, sinceThen]) {
      const found = read(article, sentence, terms, next)
      if (found !== undefined) return [found]
    }
    return []
  })
}

type Reader = (
  article: Article,
  sentence: Sentence,
  terms: readonly Term[],
  next: readonly Term[]
) => Contradiction | undefined

const MORE =
  'more|higher|greater|larger|bigger|longer|taller|deeper|wider|heavier|older|dearer|costlier|pricier|wetter|hotter|warmer|busier|faster|quicker|further|farther|later'
const LESS =
  'less|fewer|lower|smaller|shorter|shallower|narrower|lighter|younger|cheaper|drier|colder|cooler|quieter|slower|nearer'
const OF_TWO = new RegExp(
  String.raw`\bthe (?<word>${MORE}|${LESS}) of (?:the|these|those|his|her|its|their|our)\b`,
  'i'
)

/** “The smaller of the awards, £90,000, …; her son was given £60,000.” */
const ofTwo: Reader = (article, sentence, terms, next) => {
  const match = OF_TWO.exec(article.text.slice(sentence.start, sentence.end))
  if (match === null) return undefined
  const at = sentence.start + match.index
  const own = terms.find((term) => term.start > at && !isSize(term))
  if (own === undefined || own.start - at > 90) return undefined
  const here = terms.filter((term) => term.sort === own.sort && !isSize(term))
  const both =
    here.length === 1 ? [...here, ...next.filter((term) => term.sort === own.sort && !isSize(term))] : here
  const other = both.find((term) => term !== own)
  if (both.length !== 2 || other === undefined) return undefined
  return judged(wayOf(match.groups?.['word'] ?? '', own), own, other)
}

/** “of the two” */
function isSize({text, before}: Term): boolean {
  return /^(?:\d\d?|[a-z]+)$/i.test(text) && /\b(?:of|the|all|these|those|other)$/.test(before)
}

const THAN = new RegExp(
  String.raw`\b(?<word>${MORE}|${LESS})\b(?<between>(?:[^.;]|\.(?=\d))*) than (?<lead>(?:[^.;]|\.(?=\d))*)$`,
  'i'
)

/** “costs more in Ely, where it is $4.95, than in Reno, where drivers pay $5.09” */
const thanOther: Reader = (article, sentence, terms) => {
  const alike = terms.filter((term) => !isSize(term) && !/^(?:order|multiple)$/.test(term.sort))
  const [own, other] = alike
  if (own === undefined || other === undefined || alike.length !== 2 || own.sort !== other.sort)
    return undefined
  // "more visitors in a week than the museum has in a month"
  if (own.sort === 'time') return undefined
  const lead = article.text.slice(sentence.start, other.start)
  const match = THAN.exec(lead)
  if (match === null || lead.indexOf(' than ', match.index) < own.start - sentence.start) return undefined
  const {word = '', between = '', lead: near = ''} = match.groups ?? {}
  // “$2 more than”, “more than 40”
  const isGap = sentence.start + match.index > own.start || / (?:more|less)$/.test(lead)
  if (isGap || near.trim().split(/\s+/).length < 3 || /\btimes\b|\bper cent\b|%/.test(between))
    return undefined
  if (/\b(?:not|no|never|if|would|could|should|once|used to|expected|rather)\b/i.test(lead)) return undefined
  return judged(wayOf(word, own), own, other)
}

const BEATS =
  /\b(?:beat|beats|beating|defeat(?:ed|s|ing)|ahead of|outscored|outweighed|edged out|pipped|overtook|in front of|finished above)\b/
const IS_BEATEN = /\b(?:behind|lost to|was beaten by|beaten by|second to|runner-up to)\b/
const IS_GAP = /^(?:\w+ )?(?:behind|ahead|clear|adrift|in front|up|down|off|slower|faster|better|worse)\b/

/** “weighed 41kg and beat Mr Platt’s, at 43kg”, “in 2min 4sec, a length behind Moss, whose time was 2min 6sec” */
const beaten: Reader = (article, _sentence, terms) => {
  const alike = terms.filter((term) => !isSize(term) && !/^(?:order|multiple)$/.test(term.sort))
  const [own, other] = alike
  if (own === undefined || other === undefined || alike.length !== 2 || own.sort !== other.sort)
    return undefined
  const isTime = own.sort === 'time'
  if (!isTime && !/^(?:mass|length)$/.test(own.sort) && own.noun !== 'points') return undefined
  if (isTime && (own.value > 36_000 || !/sec|min|:/.test(own.text))) return undefined
  const between = article.text.slice(own.end, other.start)
  if (IS_GAP.test(own.after) || IS_GAP.test(other.after)) return undefined
  const wins = BEATS.test(between)
  const loses = IS_BEATEN.test(between)
  if (wins === loses) return undefined
  // what he had then, or needs, is another matter
  if (
    !/(?:, (?:at|with|on|in|who (?:had|ran|took|finished|clocked|scored|managed|weighed|jumped|threw)|whose [a-z]+ (?:was|is|weighed|measured))|\))(?: (?:only|just))?(?: an?)? ?$/.test(
      between
    )
  )
    return undefined
  return judged(wins !== isTime ? 'most' : 'least', own, other)
}

const OF_THEM =
  /\bthe (?<word>(?:most|least) [a-z]+|[a-z]+est) of (?:the|these|those|his|her|its|their|our) (?:[a-z]+ ){1,3}(?:is|was|costs?|are|were|stands at|at|weighs|weighed|measures|measured|has|had)(?: (?:only|just))?$/i

/** “The cheapest of the tickets is £45, in the gods; a seat in the stalls costs £38 and a box £120.” */
const ofThem: Reader = (_article, _sentence, terms) => {
  const own = terms.find(({before}) => OF_THEM.test(before))
  if (own === undefined) return undefined
  const word = OF_THEM.exec(own.before)?.groups?.['word'] ?? ''
  const others = terms.filter((term) => term !== own && term.sort === own.sort && !isSize(term))
  if (others.length < 2) return undefined
  const way = superlative(word.toLowerCase(), own.sort)
  const better = others.find((other) => judged(way, own, other) !== undefined)
  return better === undefined ? undefined : judged(way, own, better)
}

const RECORD =
  /\bthe (?<word>lowest|highest|smallest|largest|biggest|longest|shortest|most|least|fewest)\b[^.;]*?\b(?:since|for (?:\w+ )?(?:years|decades)|in (?:\w+ )?(?:years|decades)|ever|on record)\b/
const LAST_FEW =
  /^(?:in|at|over|for) (?:each of )?the (?:last|previous|past|preceding) (?:two|three|four|five)\b[^.;]*\b(?:it|they|there) (?:was|were|had been)\b/i

/** “was the lowest since 1998. In the last three elections it was 64, 58 and 66 per cent.” */
const sinceThen: Reader = (article, sentence, terms, next) => {
  const match = RECORD.exec(article.text.slice(sentence.start, sentence.end))
  const [first] = next
  if (match === null || first === undefined) return undefined
  const own = terms.filter((term) => term.sort === first.sort || term.sort === 'share')
  const after = article.text.slice(first.sentence.start, first.sentence.end)
  if (own.length !== 1 || !LAST_FEW.test(after)) return undefined
  const [told] = own
  if (told === undefined) return undefined
  const others = next.filter((term) => term.sort === told.sort && !isSize(term))
  const way = superlative(match.groups?.['word'] ?? '', told.sort)
  const better = others.find((other) => judged(way, told, other) !== undefined)
  if (better === undefined || others.length < 2) return undefined
  return judged(way, told, better, better)
}

function wayOf(word: string, {sort}: Term): Way | undefined {
  const lower = word.toLowerCase()
  if (/^(?:more|higher|greater|larger|bigger)$/.test(lower)) return 'most'
  if (/^(?:less|fewer|lower|smaller)$/.test(lower)) return 'least'
  const most = lower.replace(/ier$/, 'iest').replace(/er$/, 'est')
  return superlative(most === 'furthest' ? 'farthest' : most, sort)
}

/** What is wrong where one amount is said to be more, or less, than another and is not. */
function judged(way: Way | undefined, own: Term, other: Term, at: Term = own): Contradiction | undefined {
  const isWrong = way === 'most' ? own.high < other.low : way === 'least' && own.low > other.high
  if (!isWrong) return undefined
  return {
    at: {start: at.start, end: at.end},
    expected: [],
    reckoning: `${own.text} is ${own.value > other.value ? 'more' : 'less'} than ${other.text}`,
    figures: [own.mention, other.mention]
  }
}
