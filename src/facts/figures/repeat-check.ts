/**
 * One quantity with two values: "the £27.4m loan" after a loan of £24.7m, "all nine bells" of a tower that has eight,
 * "the 5-0 rout" after a match that ended 4-0, a headline that has another figure than its story.
 */
import type {Article} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import type {Contradiction} from './contradiction.ts'
import {likenessOf, significantDigits, type Likeness} from './lookalike.ts'
import {areAlike, figureSentences, type Figure} from './sentences.ts'
import {figureSpan, writings} from './write.ts'

export function changedFigures(article: Article): Contradiction[] {
  const figures = figureSentences(article).flatMap((sentence) => sentence.figures)
  const changed = figures.flatMap((figure, index) =>
    /^(?:headline|table)$/.test(zoneOf(figure)) ? [] : changedFigure(figures, index)
  )
  const told = new Set(changed.flatMap((contradiction) => contradiction.figures))
  return [
    ...changed,
    ...headlineFigures(figures).filter(
      (contradiction) => !contradiction.figures.some((each) => told.has(each))
    )
  ]
}

/** What shows that a figure was told before: "the £4m deal", "all 47 fish", "that 17-mile walk". */
const DEFINITE =
  /(?:^|\s|["“‘(])(?:the|that|this|those|these|its|their|his|her|all|all the|all of the|'s|[a-z]+'s)$/
const OTHERS =
  /\b(?:previous|last|earlier|original|initial|first|second|third|next|new|former|old|other|additional|extra|further|remaining|rest|same|usual|average|target|more|than|from|against|compared|another|previously|predicted|forecast|expected|would have)\b/

/** The earlier figure that a definite one should repeat. */
function changedFigure(figures: readonly Figure[], index: number): Contradiction[] {
  const figure = figures[index]
  if (figure === undefined) return []
  const isDefinite = DEFINITE.test(figure.before)
  if (!isDefinite && figure.mention.kind !== 'money') return []
  if (
    OTHERS.test(figure.before.split(' ').slice(-4).join(' ')) ||
    /^(?:previous|earlier|of (?:last|the previous)|a year (?:ago|earlier))\b/.test(figure.after)
  )
    return []
  if (figures.some((other) => other !== figure && isSame(other.mention, figure.mention))) return []
  for (let at = index - 1; at >= 0; at--) {
    const earlier = figures[at]
    if (earlier === undefined || earlier.sentence === figure.sentence) continue
    const right = rightOf(figures, earlier, figure, isDefinite)
    if (right !== undefined) return [contradictionOf(figure, earlier, right)]
  }
  return []
}

function isSame(one: NumberMention, other: NumberMention): boolean {
  if (one.kind === 'score' || other.kind === 'score')
    return one.sides?.[0] === other.sides?.[0] && one.sides?.[1] === other.sides?.[1]
  return areAlike(one, other) && Math.abs((one.value ?? 0) - (other.value ?? 0)) < 1e-9
}

/** What the figure should be, if it is the earlier one told again; undefined where it may be another. */
function rightOf(
  figures: readonly Figure[],
  earlier: Figure,
  figure: Figure,
  isDefinite: boolean
): string[] | undefined {
  const {mention} = figure
  if (mention.kind === 'score') return scoreInstead(figures, earlier, figure)
  const isAlike = areAlike(earlier.mention, mention)
  if (mention.kind === 'money' && earlier.mention.kind === 'money' && !isAlike)
    return signInstead(earlier, figure, isDefinite)
  if (!isAlike || !/^(?:money|cardinal|measure)$/.test(mention.kind)) return undefined
  const likeness = likenessOf(mention.value ?? 0, earlier.mention.value ?? 0)
  const isTold = isDefinite
    ? isAllOfThem(figures, earlier, figure) || (likeness !== undefined && isSlip(earlier, figure, likeness))
    : likeness === 'size' && significantDigits(mention.value ?? 0) >= 3 && isThousandfold(earlier, figure)
  if (!isTold) return undefined
  return mention.kind === 'money' && likeness === 'size'
    ? [earlier.mention.text]
    : writings(mention, earlier.mention.value ?? 0)
}

function isThousandfold({mention: {value: a = 1}}: Figure, {mention: {value: b = 1}}: Figure): boolean {
  const ratio = Math.max(a / b, b / a)
  return ratio > 900
}

/** Whether a likeness is enough to say that the two are one. */
function isSlip(earlier: Figure, figure: Figure, likeness: Likeness): boolean {
  const {value = 0, kind} = figure.mention
  const digits = Math.max(significantDigits(value), significantDigits(earlier.mention.value ?? 0))
  const isNamed = sharesNoun(earlier, figure)
  switch (likeness) {
    case 'size':
      return isThousandfold(earlier, figure) ? digits > 1 || isNamed : isNamed && digits > 1
    case 'transposed':
      return digits > 2 || value >= 100 || isNamed
    default:
      if (digits < 2 || (digits < 3 && value < 11)) return false
      return (
        isNamed ||
        isBothHyphened(earlier, figure) ||
        (kind === 'cardinal' && value >= 20 && isAll(figure) && isCounted(earlier))
      )
  }
}

function isAll({before}: Figure): boolean {
  return /(?:^|\s)all(?: (?:of )?the)?$/.test(before)
}

function isCounted({mention}: Figure): boolean {
  return mention.counts !== undefined
}

/** "the 71-mile walk" after "a 17-mile hike" */
function isBothHyphened({mention: one}: Figure, {mention: other}: Figure): boolean {
  return one.kind === 'measure' && /-\p{L}/u.test(one.text) && /-\p{L}/u.test(other.text)
}

/** "All nine bells" of a tower with eight: the only other count of the thing. */
function isAllOfThem(figures: readonly Figure[], earlier: Figure, figure: Figure): boolean {
  const {counts} = figure.mention
  if (
    !isAll(figure) ||
    counts === undefined ||
    figure.mention.kind !== 'cardinal' ||
    /-/.test(figure.after.charAt(0))
  )
    return false
  if (stemOf(earlier.mention.counts) !== stemOf(counts)) return false
  const values = new Set(
    figures
      .filter(
        (other) =>
          other !== figure &&
          other.mention.kind === 'cardinal' &&
          stemOf(other.mention.counts) === stemOf(counts)
      )
      .map(({mention}) => mention.value)
  )
  return values.size === 1 && earlier.mention.approx === undefined
}

/** "€3.7m … the £3.7m sale": one amount, two currencies. */
function signInstead(earlier: Figure, figure: Figure, isDefinite: boolean): string[] | undefined {
  const {value = 0, text} = figure.mention
  if (value !== earlier.mention.value) return undefined
  const isSigns = /^(?:[A-Z]{1,2}\$|\p{Sc}|R)/u
  const prefixes = [/^[A-Z]{1,3}\$/.exec(text)?.[0], /^[A-Z]{1,3}\$/.exec(earlier.mention.text)?.[0]]
  const isBothPrefixed = prefixes[0] !== undefined && prefixes[1] !== undefined
  const isTold = isDefinite
    ? significantDigits(value) > 1 || sharesNoun(earlier, figure)
    : isBothPrefixed && significantDigits(value) > 1
  if (!isTold) return undefined
  const digits = /\d[\d.,]*/.exec(earlier.mention.text)?.[0]
  const isSameForm =
    digits !== undefined && text.includes(digits) && isSigns.test(text) === isSigns.test(earlier.mention.text)
  return isSameForm ? [earlier.mention.text] : []
}

const RESULTS =
  /^(?:[a-z-]+ ){0,2}(?:win|victory|defeat|loss|result|draw|triumph|success|scoreline|vote|decision|thrashing|drubbing|rout|verdict|margin|score)\b/

/** The score that the article has given for the match or the vote. */
function scoreInstead(figures: readonly Figure[], earlier: Figure, figure: Figure): string[] | undefined {
  if (earlier.mention.kind !== 'score' || !RESULTS.test(figure.after)) return undefined
  if (
    /^(?:first|previous|reverse|away|home|opening|earlier|\w+day|last|half-time|aggregate|\w+-leg)\b/.test(
      figure.after
    )
  )
    return undefined
  const results = figures.filter(
    ({mention, before, after}) =>
      mention.kind === 'score' && mention !== figure.mention && FINAL.test(`${before} | ${after}`)
  )
  const [first] = results
  const score = first?.mention
  if (score?.sides === undefined || figure.mention.sides === undefined || first !== earlier) return undefined
  if (
    new Set(results.slice(0, 4).map(({mention: {sides}}) => sides?.join('-'))).size > 1 &&
    !/^headline|body$/.test(zoneOf(first))
  )
    return undefined
  const [a, b] = score.sides
  const [c, d] = figure.mention.sides
  if ((a === d && b === c) || (a !== c && b !== d && Math.abs(a - c) + Math.abs(b - d) > 3)) return undefined
  return [score.text.replace(/\s/g, '')]
}

const FINAL =
  /\b(?:beat|beats|beating|beaten|won|win|wins|winning|lost|lose|loses|losing|defeat(?:ed|s)?|victory|edge[ds]?|stunned?|thrash(?:ed|es)?|down(?:ed|s)?|ran down|drew|draw|vote[ds]?|passed|approved|rejected|cleared|overc[ao]me|saw off|knocked out|shootout|sink|sank|over|rout(?:ed)?|see off|backed|hammer(?:ed)?)\b/

/** Nouns that follow a definite figure, and stand beside the earlier one. */
function sharesNoun(earlier: Figure, figure: Figure): boolean {
  const nouns = nounsAfter(figure)
  const beside = `${earlier.before.split(' ').slice(-7).join(' ')} ${earlier.after.split(' ').slice(0, 7).join(' ')} ${earlier.mention.counts ?? ''}`
  const words = new Set((beside.match(/[a-z]+/g) ?? []).map((word) => stemOf(word)))
  return nouns.some((noun) => words.has(stemOf(noun)))
}

const LIGHT = new Set(
  'of in to for and the a an was were is are has have had that which who on at by with from will not people more than or as it be could would may can he she they its their'.split(
    ' '
  )
)

function nounsAfter({after, mention}: Figure): string[] {
  const words = after.replace(/^-/, '').split(/[^a-z]/)
  const end = words.findIndex((word) => LIGHT.has(word))
  return [...words.slice(0, end === -1 ? 3 : Math.min(end, 3)), mention.counts?.toLowerCase() ?? ''].filter(
    (word) => word.length > 2
  )
}

/** Enough of a word to know it by: seat and seater, pay and payment, household and households. */
function stemOf(word: string | undefined): string | undefined {
  return word?.toLowerCase().replace(/(?:ments?|ers?|ies|es|s|y)$/, '')
}

/** A headline, standfirst or caption whose figure the story has not, but one that looks like it. */
function headlineFigures(figures: readonly Figure[]): Contradiction[] {
  return figures.flatMap((figure) => {
    if (
      !/^(?:headline|standfirst|caption)$/.test(zoneOf(figure)) ||
      !/^(?:money|cardinal)$/.test(figure.mention.kind)
    )
      return []
    const {value = 0, approx} = figure.mention
    const body = figures.filter((other) => other !== figure && zoneOf(other) === 'body')
    if (approx !== undefined || body.some((other) => isNearly(other.mention, figure.mention))) return []
    const likes = body.filter((other) => {
      if (!areAlike(other.mention, figure.mention)) return false
      const likeness = likenessOf(value, other.mention.value ?? 0)
      const digits = significantDigits(other.mention.value ?? 0)
      if (likeness === undefined || !isCountOfSame(figure, other)) return false
      return likeness === 'digit' ? digits > 2 : digits > 1
    })
    const [like] = likes
    const isOne = new Set(likes.map(({mention}) => mention.value)).size === 1
    return like === undefined || !isOne
      ? []
      : [contradictionOf(figure, like, writings(figure.mention, like.mention.value ?? 0))]
  })
}

/** Whether two count one thing: the noun is the same, or both are money told of one thing. */
function isCountOfSame(one: Figure, other: Figure): boolean {
  const {counts: a, kind} = one.mention
  const {counts: b} = other.mention
  if (kind === 'money')
    return sharesNoun(other, one) || sharesNoun(one, other) || significantDigits(one.mention.value ?? 0) > 2
  return a !== undefined && stemOf(a) === stemOf(b)
}

/** A headline rounds: £41,000 for £41,260. */
function isNearly(one: NumberMention, other: NumberMention): boolean {
  return (
    areAlike(one, other) &&
    Math.abs((one.value ?? 0) - (other.value ?? 0)) <= Math.abs(other.value ?? 0) * 0.05
  )
}

function contradictionOf({mention}: Figure, earlier: Figure, expected: readonly string[]): Contradiction {
  return {
    at:
      mention.kind === 'money' || mention.kind === 'score'
        ? {start: mention.start, end: mention.start + mention.text.length}
        : figureSpan(mention),
    expected,
    reckoning: `“${mention.text}” here, “${earlier.mention.text}” in the other place`,
    figures: [mention, earlier.mention]
  }
}

function zoneOf({sentence}: Figure): string {
  return sentence.sentence.block.zone
}
