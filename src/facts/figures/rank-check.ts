/** Places that the figures do not give: "the deepest of the four" that is the second deepest, "second" in a table. */
import type {Article, Sentence, Span} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {areAlike, figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {entryOf, standingsOf, type Standing, type Standings} from './standings.ts'
import {PLACES, placeOf, SUPERLATIVE, superlativesFor, wayOf} from './superlatives.ts'

export function wrongRanks(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return [...ofSeveral(article, sentences), ...named(article), ...comparatives(sentences)]
}

const OF_SEVERAL = new RegExp(
  String.raw`${SUPERLATIVE}(?= of (?:the|its|their|his|her|all) (?:[\p{L}’'-]+ ){0,3}?(?<count>two|three|four|five|six)\b|, (?:adding|gaining|rising|up|with|at)\b)`,
  'giu'
)
/** Every superlative ends so, and this is what stands behind it. */
const IS_COMPARED = /st(?: of (?:the|its|their|his|her|all) |, (?:adding|gaining|rising|up|with|at)\b)/i
const COUNTS: Readonly<Record<string, number>> = {two: 2, three: 3, four: 4, five: 5, six: 6}

/** A superlative whose figure is not the greatest, or the least, of those laid beside it. */
function ofSeveral(article: Article, sentences: readonly FigureSentence[]): Contradiction[] {
  return article.sentences.flatMap((sentence): Contradiction[] => {
    const text = article.text.slice(sentence.start, sentence.end)
    if (!/est\b/.test(text) || !IS_COMPARED.test(text)) return []
    return [...text.matchAll(OF_SEVERAL)].flatMap((match) => {
      const at = {start: sentence.start + match.index, end: sentence.start + match.index + match[0].length}
      const count = COUNTS[match.groups?.['count']?.toLowerCase() ?? '']
      const alike = comparedWith(sentences, sentence, at, count)
      const [own] = alike.filter(({mention}) => mention.start > at.start)
      if (own === undefined || (count === undefined && !isCompared(article, own, alike))) return []
      const values = alike.map(({mention}) => mention.value ?? 0)
      return rankOf(at, match[0], {
        own: own.mention.value ?? 0,
        told: own.mention.text,
        values,
        isAll: count !== undefined,
        figures: alike.map(({mention}) => mention)
      })
    })
  })
}

/** “19 metres lower” */
const IS_GAP =
  /^(?:more|less|fewer|higher|lower|taller|shorter|longer|deeper|shallower|wider|narrower|heavier|lighter|bigger|larger|smaller|older|younger|faster|slower|cheaper|dearer|further|farther|ahead|behind|clear)\b/

/** As many figures of one sort as are compared: in the sentence, or in it and the next or the one before. */
function comparedWith(
  sentences: readonly FigureSentence[],
  {index, block}: Sentence,
  at: Span,
  count: number | undefined
): readonly Figure[] {
  const reaches = count === undefined ? [[0]] : [[0], [0, 1], [-1, 0]]
  for (const reach of reaches) {
    const near = sentences.filter(
      ({sentence}) => sentence.block === block && reach.includes(sentence.index - index)
    )
    const figures = near.flatMap((each) => each.figures).filter(({after}) => !IS_GAP.test(after))
    const own = figures.find(
      ({mention}) => mention.start > at.start && /^(?:money|measure|percent)$/.test(mention.kind)
    )
    if (own === undefined) continue
    const alike = figures.filter((figure) => areAlike(figure.mention, own.mention) || isBare(figure, own))
    if (count === undefined ? alike.length > 1 : alike.length === count) return alike
  }
  return []
}

/** "84 metres, against 91 and 66": the unit is said once. */
function isBare({mention, sentence, before}: Figure, own: Figure): boolean {
  return (
    sentence === own.sentence &&
    mention.start > own.mention.start &&
    own.mention.kind === 'measure' &&
    mention.kind === 'cardinal' &&
    mention.counts === undefined &&
    /^(?:, (?:against|compared with)|and|,)$/.test(before)
  )
}

const COMPARES = /\b(?:while|against|compared with|ahead of|followed by|with .* (?:second|next|behind)|and)\b/

function isCompared(article: Article, own: Figure, alike: readonly Figure[]): boolean {
  const last = alike.at(-1)?.mention.start ?? own.mention.end
  return COMPARES.test(article.text.slice(own.mention.end, last))
}

interface Compared {
  readonly own: number
  /** What the value is told as. */
  readonly told: string
  readonly values: readonly number[]
  /** Whether there are no others. */
  readonly isAll: boolean
  readonly figures: Contradiction['figures']
}

/** What is wrong with a superlative of a value among others, if it is not in that place. */
function rankOf(at: Span, words: string, {own, told, values, isAll, figures}: Compared): Contradiction[] {
  const isMost = wayOf(words) === 'most'
  const rank = 1 + values.filter((value) => (isMost ? value > own : value < own)).length
  if (rank === placeOf(words) || values.filter((value) => value === own).length > 1) return []
  return [
    {
      at,
      expected: superlativesFor(words, rank, isAll ? values.length : 0),
      reckoning: `${told} is ${PLACES[rank] ?? String(rank)} among ${values.map(String).join(', ')}`,
      figures
    }
  ]
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*`
const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|last'
const SUBJECT = String.raw`(?<name>${NAME})(?:, (?:which|who) [^,.;]{3,50},|,? (?:which|who))?`
/** "Ash, which recorded the highest count", "Ash was the worst performer", "the highest, at Ash," */
const HAS_MOST = new RegExp(
  String.raw`${SUBJECT} (?:was|is|had|has|recorded|posted|saw) (?:the|its) (?<rank>${SUPERLATIVE})(?= (?:[\p{L}-]+ )?(?:total|number|figure|score|rate|share|average|count|result|turnout|rainfall|reading|performer|faller|riser|gainer|loser|proportion)\b)`,
  'gu'
)
const MOST_AT = new RegExp(
  String.raw`\bThe (?<rank>${SUPERLATIVE})(?: [\p{Ll}]+)?, (?:at|in|by|from) (?<name>${NAME}),`,
  'gu'
)
/** "which left Ash as the cheapest of the three", "making Ash the driest" */
const LEFT_AS = new RegExp(
  String.raw`\b(?:left|leaves|leaving|made|makes|making|with|puts|putting)\s(?<name>${NAME}) (?:as |still |now )*(?:the )?(?<rank>${SUPERLATIVE})(?= of the|[.,;]|$)`,
  'gu'
)
/** Where the name is the news, it is the name that is wrong. */
const PERFORMER = /^ (?:performer|faller|riser|gainer|loser)\b/
const TO_PLACE = '(?: the| regular| league| season| table)*'
/** "Ash came second", "moved Ash into third place", "Ash, which usually leads, was in last place" */
const IN_PLACE = new RegExp(
  String.raw`${SUBJECT}(?: \p{Ll}+){0,3}? (?:(?:came|comes?|finished|placed|was|were|is|are|ended)${TO_PLACE} (?:in )?(?<end>${ORDINAL})(?= (?:place|spot|position)\b| in the table|,|\.|;| behind| with|$)|(?:into|in|up to|down to|lies?|sits?|stays?)${TO_PLACE} (?:in |up to )?(?<place>${ORDINAL}) (?:place|spot|position)\b)`,
  'gu'
)

/** Places of names whose figures are all given. */
function named(article: Article): Contradiction[] {
  const lists = standingsOf(article)
  if (lists.length === 0) return []
  return article.sentences.flatMap((sentence): Contradiction[] => {
    if (sentence.block.zone === 'table') return []
    const text = article.text.slice(sentence.start, sentence.end)
    if (!/est\b|worst|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last)\b/.test(text)) return []
    return [HAS_MOST, MOST_AT, IN_PLACE, LEFT_AS].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({groups = {}, index, 0: all}) => {
        const {name = ''} = groups
        const rank = groups['rank'] ?? groups['end'] ?? groups['place'] ?? ''
        const isName =
          pattern === MOST_AT || pattern === LEFT_AS || PERFORMER.test(text.slice(index + all.length))
        const start = sentence.start + index + all.lastIndexOf(isName ? name : rank)
        const told = {name, rank, start, isName}
        const found = lists
          .filter(({sentence: other}) => other === undefined || Math.abs(sentence.index - other) <= 2)
          .flatMap((list) => {
            const entry = entryOf(list, name)
            return entry === undefined ? [] : [placeInstead(list, entry, told)]
          })
        return found.length === 0 || found.some((each) => each.length === 0) ? [] : (found[0] ?? [])
      })
    )
  })
}

interface Told {
  readonly name: string
  readonly rank: string
  readonly start: number
  /** Whether it is the name that is to be marked. */
  readonly isName: boolean
}

function placeInstead(
  {entries}: Standings,
  entry: Standing,
  {name, rank, start, isName}: Told
): Contradiction[] {
  const values = entries.map(({value}) => value)
  const figures = entries.flatMap(({mention}) => (mention === undefined ? [] : [mention]))
  const word = rank.toLowerCase()
  if (isName) {
    const sorted = [...entries].sort((a, b) =>
      wayOf(word) === 'most' ? b.value - a.value : a.value - b.value
    )
    const right = sorted[placeOf(word) - 1]
    if (right === undefined || right.value === entry.value) return []
    const short = right.name.split(' ').slice(0, name.split(' ').length).join(' ')
    const reckoning = `${right.name} is ${word}, not ${entry.name}`
    return [
      {at: {start, end: start + name.length}, expected: [...new Set([short, right.name])], reckoning, figures}
    ]
  }
  const at = {start, end: start + rank.length}
  const ordinal = PLACES.indexOf(word)
  if (word !== 'last' && ordinal < 0)
    return rankOf(at, rank, {own: entry.value, told: entry.name, values, isAll: true, figures})
  const place = 1 + values.filter((value) => value > entry.value).length
  if (place === (word === 'last' ? values.length : ordinal)) return []
  return [
    {
      at,
      expected: PLACES.slice(place, place + 1),
      reckoning: `${entry.name} is ${PLACES[place] ?? String(place)} of ${values.join(', ')}, not ${word}`,
      figures
    }
  ]
}

const COMPARATIVE =
  /\ban? (bigger|larger|greater|steeper|sharper|deeper|higher|smaller|lower|shallower) (?:fall|rise|drop|gain|loss|increase|decline|profit|total|crowd|majority|share|sum|amount|turnout|swing|jump), (?:of|at)(?: (?:about|nearly|just))?$/
const OPPOSITES: Readonly<Record<string, string>> = {
  bigger: 'smaller',
  larger: 'smaller',
  greater: 'smaller',
  steeper: 'smaller',
  sharper: 'smaller',
  deeper: 'smaller',
  higher: 'lower',
  smaller: 'bigger',
  lower: 'higher',
  shallower: 'deeper'
}

/** "gained 3%. Ash made a smaller gain, of 4%" */
function comparatives(sentences: readonly FigureSentence[]): Contradiction[] {
  return sentences.flatMap(({figures, sentence, article}, index) =>
    figures.flatMap((figure): Contradiction[] => {
      const word = COMPARATIVE.exec(figure.before)?.[1]
      const before = sentences[index - 1]
      if (word === undefined || before === undefined || before.sentence.index !== sentence.index - 1)
        return []
      const alike = before.figures.filter(({mention}) => areAlike(mention, figure.mention))
      const [other] = alike
      const isLess = /^(?:smaller|lower|shallower)$/.test(word)
      const [a = 0, b = 0] = [figure.mention.value, other?.mention.value]
      if (other === undefined || alike.length > 1 || a === b || isLess === a < b) return []
      const start = article.text.toLowerCase().lastIndexOf(word, figure.mention.start)
      return [
        {
          at: {start, end: start + word.length},
          expected: [OPPOSITES[word] ?? '', ...(word === 'smaller' ? ['larger', 'greater'] : [])],
          reckoning: `${figure.mention.text} is ${a < b ? 'less' : 'more'} than ${other.mention.text}`,
          figures: [figure.mention, other.mention]
        }
      ]
    })
  )
}
