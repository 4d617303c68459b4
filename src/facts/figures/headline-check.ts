/**
 * A headline, caption or line of a fact file with a figure that the story does not have: "4,000 homes" above a story of
 * 14,000 homes, "six cygnets" under a picture of the seven that the story counts, "Height: 189 metres".
 */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {roundedTo} from './interval.ts'
import {likenessOf} from './lookalike.ts'
import {areAlike, figureSentences, type Figure} from './sentences.ts'
import {nounOf, sharedWords, stemOf} from './things.ts'
import {figureSpan, writings} from './write.ts'

/** Words that make it a figure of other things: of another time, or of a part. */
const OTHERS =
  /\b(?:more|other|another|further|extra|additional|new|first|second|third|last|next|previous|former|up to|at least|around|nearly|almost|over|about|some|from|to|by|of|than|just|only|a|every|each|under)$/
const CHANGE_OF = /\b(?:increase|rise|fall|drop|cut|change|jump|growth|overrun|extra|difference) of$/
const GROUP_OF = /\b(?:gang|group|party|crew|team|family|trio|band) of$/
const PART_AFTER = /^(?:of (?:them|the|those|these|whom|which)|more|other|new|extra|others)\b/
/** What happened to people, by which a headline that names nobody can be known again. */
const FATES: readonly RegExp[] = [
  /\b(?:arrest(?:ed|s)?|held|detained)\b/,
  /\b(?:dead|die[sd]?|killed|kills?)\b/,
  /\b(?:hurt|injured|wounded|injures)\b/,
  /\b(?:rescued?|saved?|freed)\b/,
  /\b(?:jailed|sentenced|imprisoned)\b/,
  /\b(?:missing|lost)\b/,
  /\b(?:charged|accused)\b/
]
const ALL_PEOPLE =
  /^(?:people|persons?|men|women|children|workers|passengers|pupils|players|soldiers|students)$/

export function wrongHeadlines(article: Article): Contradiction[] {
  const figures = figureSentences(article).flatMap((sentence) => sentence.figures)
  const body = figures.filter((figure) => zoneOf(figure) === 'body')
  return figures.flatMap((figure): Contradiction[] => {
    const lede = oddLede(figure, body)
    if (lede !== undefined) return [contradictionOf(lede, figure)]
    if (!/^(?:headline|standfirst|caption)$/.test(zoneOf(figure)) || !isTold(figure)) return []
    const alike = body.filter(({mention}) => isAlike(figure.mention, mention))
    if (isExplained(figure, alike)) return []
    const same = alike.filter((other) => countsSame(figure, other))
    const values = new Set(same.map(({mention}) => mention.value))
    const [first] = same
    return first === undefined || values.size > 1 || !isTold(first) || !isEnough(figure, first)
      ? []
      : [contradictionOf(figure, first)]
  })
}

/** A lede that tells another number than the headline, where a later paragraph has the headline’s: "making 14 in all". */
function oddLede(figure: Figure, body: readonly Figure[]): Figure | undefined {
  if (
    !/^(?:headline|standfirst)$/.test(zoneOf(figure)) ||
    !isTold(figure) ||
    figure.mention.kind !== 'cardinal'
  )
    return undefined
  const [first] = body
  const lede = body.find(
    (each) => each.sentence.sentence === first?.sentence.sentence && isTold(each) && countsSame(figure, each)
  )
  const {value} = lede?.mention ?? {}
  if (lede === undefined || value === figure.mention.value || (value ?? 0) > 200) return undefined
  const later = body.filter((each) => each !== lede && each.mention.kind === 'cardinal')
  const isBorneOut = later.some((each) => each.mention.value === figure.mention.value && isTheSum(each))
  return isBorneOut && later.every((each) => each.mention.value !== value) ? lede : undefined
}

/** "making 14 in all", "brings the total to 14", "all 14" */
function isTheSum({before, after, mention}: Figure): boolean {
  return (
    /\b(?:making|total(?: of|ling)?|to|all|all of the|the|bringing it to|came to|altogether|is|was)$/.test(
      before
    ) ||
    /^(?:in all|in total|altogether|all told)\b/.test(after) ||
    ALL_PEOPLE.test(mention.counts ?? '')
  )
}

function isAlike(one: Figure['mention'], other: Figure['mention']): boolean {
  if (one.kind === 'money' && other.kind === 'money') return one.currency === other.currency
  return areAlike(one, other)
}

/** Whether a figure says on its own how many there are. */
function isTold({mention, before, after}: Figure): boolean {
  const {kind, value = 0, approx, change} = mention
  return (
    /^(?:cardinal|money|measure)$/.test(kind) &&
    value > 1 &&
    approx === undefined &&
    change === undefined &&
    (!OTHERS.test(before) || GROUP_OF.test(before)) &&
    !CHANGE_OF.test(before) &&
    !PART_AFTER.test(after)
  )
}

/** Whether the story has the figure, or rounds it, or its parts make it. */
function isExplained({mention}: Figure, alike: readonly Figure[]): boolean {
  const value = mention.value ?? 0
  const near = (other: number, step: number): boolean => Math.abs(other - value) <= step / 2 + value * 0.03
  const values = alike.map((other) => other.mention.value ?? 0)
  if (
    alike.some((other) =>
      near(other.mention.value ?? 0, Math.max(roundedTo(mention), roundedTo(other.mention)))
    )
  )
    return true
  const sum = values.reduce((total, each) => total + each, 0)
  return (
    near(sum, 0) ||
    values.some((a, at) => values.slice(at + 1).some((b) => near(a + b, 0) || near(Math.abs(a - b), 0)))
  )
}

function countsSame(one: Figure, other: Figure): boolean {
  if (one.mention.kind !== 'cardinal') return true
  const [a, b] = [nounOf(one), nounOf(other)]
  if (a !== undefined && b !== undefined && stemOf(a) === stemOf(b)) return true
  // "Four held over raid" and "Five men have been arrested"
  const fate = FATES.find((each) => each.test(`${one.before} ${one.after}`))
  return (
    fate !== undefined &&
    (a === undefined || ALL_PEOPLE.test(a)) &&
    b !== undefined &&
    ALL_PEOPLE.test(b) &&
    fate.test(`${other.before} ${other.after}`)
  )
}

const KNOWN = /(?:^|\s)(?:the|their|his|her|its|all)$/

/** Numbers of one noun need a word in common; sums and measures need more, or that one looks like the other. */
function isEnough(figure: Figure, other: Figure): boolean {
  const shared = sharedWords(figure, other)
  const likeness = likenessOf(figure.mention.value ?? 0, other.mention.value ?? 0)
  const isNear = other.sentence.sentence.block.index - figure.sentence.sentence.block.index <= 4
  if (figure.mention.kind === 'cardinal') {
    const isCaption = zoneOf(figure) === 'caption'
    if (isCaption) return shared > 1 || (KNOWN.test(figure.before) && !ALL_PEOPLE.test(nounOf(figure) ?? ''))
    return isNear && shared > (likeness === undefined ? 1 : 0)
  }
  return likeness !== undefined && shared > (likeness === 'digit' ? 2 : 1)
}

function contradictionOf({mention}: Figure, {mention: told}: Figure): Contradiction {
  const isMoney = mention.kind === 'money'
  return {
    at: isMoney ? {start: mention.start, end: mention.start + mention.text.length} : figureSpan(mention),
    expected: isMoney ? [told.text] : writings(mention, told.value ?? 0),
    reckoning: `“${mention.text}” here, “${told.text}” in the other place`,
    figures: [mention, told]
  }
}

/** What a fact file calls a measure, and the words that tell of it in the story. */
const MEASURES: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^height$/i, /\b(?:high|tall|height)\b/],
  [/^length$/i, /\b(?:long|length)\b/],
  [/^(?:width|span|breadth)$/i, /\b(?:wide|width|span|across|breadth)\b/],
  [/^depth$/i, /\b(?:deep|depth)\b/],
  [/^weight$/i, /\b(?:weigh\w*|heavy|weight)\b/],
  [/^(?:capacity|seats|seating)$/i, /\b(?:seats?|capacity|holds?|seated)\b/],
  [/^(?:cost|price|budget)$/i, /\b(?:costs?|price|budget|paid)\b/],
  [/^(?:population|residents|inhabitants)$/i, /\b(?:population|people|residents|inhabitants|live)\b/],
  [/^(?:area|size)$/i, /\b(?:covers?|area|spread over|acres|hectares)\b/],
  [/^(?:distance|route|course)$/i, /\b(?:miles?|km|route|course|long)\b/],
  [/^(?:speed|top speed)$/i, /\b(?:speed|mph|fast|reach\w*)\b/],
  [
    /^(?:staff|employees|workforce|workers|crew)$/i,
    /\b(?:employs?|staff|workers|employees|crew|workforce)\b/
  ],
  [
    /^(?:pupils|students|members|rooms|beds|steps|bells|passengers)$/i,
    /\b(?:pupils|students|members|rooms|beds|steps|bells|passengers)\b/
  ]
]
const LINE = /^(?:[•*-]\s*)?(?<label>\p{L}[\p{L} ]{2,20}):\s/u

/** "Height: 189 metres" under a story of a chimney 198 metres high */
export function wrongFactFiles(article: Article): Contradiction[] {
  const figures = figureSentences(article).flatMap((sentence) => sentence.figures)
  return figures.flatMap((figure): Contradiction[] => {
    const {block} = figure.sentence.sentence
    if (block.end - block.start > 60 || figure.index > 0) return []
    const label = LINE.exec(article.text.slice(block.start, block.end))?.groups?.['label'] ?? ''
    const words = MEASURES.find(([name]) => name.test(label))?.[1]
    if (words === undefined || figure.mention.start - block.start > label.length + 5) return []
    const told = figures.filter(
      (other) =>
        other !== figure &&
        zoneOf(other) === 'body' &&
        other.sentence.sentence.block !== block &&
        isAlike(figure.mention, other.mention)
    )
    if (isExplained(figure, told)) return []
    const same = told.filter(({before, after, mention}) =>
      words.test(
        `${before.split(' ').slice(-4).join(' ')} ${mention.text} ${after.split(' ').slice(0, 3).join(' ')}`
      )
    )
    const [first] = same
    return first !== undefined &&
      same.length === 1 &&
      likenessOf(figure.mention.value ?? 0, first.mention.value ?? 0) !== undefined
      ? [contradictionOf(figure, first)]
      : []
  })
}

function zoneOf({sentence}: Figure): string {
  return sentence.sentence.block.zone
}
