/** Shares that are not those of their two figures: "90 of the 250 allotments, or 26%", "one in five (25%)". */
import type {Article} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import type {Contradiction} from './contradiction.ts'
import {divide, overlap, stepOf, valuesOf, type Interval} from './interval.ts'
import {areAlike, figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {figureSpan, plain, shareInWords, writings} from './write.ts'

interface ShareClaim {
  readonly share: Figure
  readonly part: Figure
  readonly whole: Figure
}

export function wrongShares(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap((sentence, index) => [
    ...sharesTwice(sentence),
    ...claimsIn(sentence).flatMap((claim) => (isRight(claim) ? [] : contradictionOf(claim))),
    ...wrongOfThem(sentences, index)
  ])
}

/** How far the share may stand from the figure that it says again: "90 of them have been dug over, or 36%". */
const MOST_BETWEEN = 9
/** What lays a figure beside the one before it. */
const BESIDE =
  /(?:[(–—,]|(?:^|\s|,)(?:or|a turnout of|a share of|equal to|equivalent to|representing|which is|that is|making|a rate of|an? [a-z]+ (?:rate|share) of))(?: (?:about|around|some|just|almost|nearly|only|over|under|roughly|well|exactly|more than|less than|just over|just under|a little (?:over|under)|a|an|the))*$/
const OF =
  /^(?:[a-z-]+ ){0,3}(?:of|out of|from|among|from among)(?: (?:a total of|the|its|their|his|her|all|those|these|some|about|more than|nearly|almost|every|around|over|our|the total of|the [a-z]+'s|[a-z]+'s))*$/
const OF_FIRST =
  /(?:^|\s)(?:of|out of|among|from)(?: (?:the|its|their|his|her|all|those|these|some|about|more than|nearly|almost|around|our|over|a total of|[a-z]+'s))*$/
const MAKES =
  /\b(?:make up|makes up|made up|making up|represent(?:s|ed|ing)?|account(?:s|ed|ing)? for|amount(?:s|ed|ing)? to|equal to|equivalent to|which is|that is|hold|holds|held)$/
/** Shares of something else than the figure beside them. */
const OTHER_WHOLE =
  /^\)?,? ?(?:of|more|less|fewer|higher|lower|up|down|above|below|increase|rise|fall|drop|cut|each|interest|stake|in|for|on|a (?:year|month|week)|(?:pay|price|annual|tax)\b)/
const CHANGES =
  /^(?:more|less|fewer|higher|lower|up|down|above|below|increase|rise|fall|drop|cut|interest|stake|pay)\b/
const OWN_WHOLE =
  /^of (?:the|that|this|its|their|all|those) (?:total|goal|target|whole|sum|number|amount|lot|figure|electorate|money|budget|bill|cost|site|seats|votes|vote|cases|entries|applicants|sample|voters|ones|them|samples)\b|^of (?:them|it)\b/

function claimsIn(sentence: FigureSentence): ShareClaim[] {
  const {figures} = sentence
  const claims: ShareClaim[] = []
  for (let index = 0; index + 2 < figures.length; index++) {
    const three = figures.slice(index, index + 3)
    const claim = claimOf(three)
    if (claim !== undefined) claims.push(claim)
  }
  return claims
}

function claimOf([a, b, c]: readonly Figure[]): ShareClaim | undefined {
  if (a === undefined || b === undefined || c === undefined) return undefined
  const claim = isShare(c)
    ? shareLast(a, b, c)
    : isShare(a)
      ? shareFirst(a, b, c)
      : isShare(b)
        ? shareBetween(a, b, c)
        : undefined
  if (claim === undefined || !areAlike(claim.part.mention, claim.whole.mention)) return undefined
  return (claim.part.mention.value ?? 0) < (claim.whole.mention.value ?? 0) && !isShare(claim.part)
    ? claim
    : undefined
}

/** "90 of the 250 allotments, or 26%", "Of the 250 allotments, 90, or 26%" */
function shareLast(a: Figure, b: Figure, share: Figure): ShareClaim | undefined {
  if (!BESIDE.test(share.before) || isOfOther(share)) return undefined
  const isClose =
    share.before.split(' ').length <= MOST_BETWEEN || /(?:share|rate|turnout|proportion) of$/.test(share.lead)
  if (OF.test(b.before)) return {share, part: a, whole: b}
  return isClose && OF_FIRST.test(a.before) ? {share, part: b, whole: a} : undefined
}

/** "26% (90 of 250)", "a third of the 90 staff, 45 people," */
function shareFirst(share: Figure, b: Figure, c: Figure): ShareClaim | undefined {
  const isLaidBeside =
    BESIDE.test(b.before) || b.before.endsWith(':') || /,? with(?: (?:about|just|only|some))?$/.test(b.before)
  if (isLaidBeside && b.before.split(' ').length <= 8 && OF.test(c.before) && !isChange(share))
    return {share, part: b, whole: c}
  if (!OF_WHOLE.test(b.before)) return undefined
  const isBeside = /(?:\(|,|,? or|–|—)(?: (?:about|some|just|nearly|almost|only|around))*$/.test(c.before)
  return isBeside &&
    c.before.split(' ').length <= 5 &&
    /^(?:people|of them|in all)? ?[,.)–—;]/.test(`${c.after}.`)
    ? {share, part: c, whole: b}
    : undefined
}

const OF_WHOLE =
  /^of(?: (?:the|its|their|his|her|all|those|these|our|more than|about|nearly|almost|some|a total of|[a-z]+'s))*$/

/** "90 plots, 26% of the 250", "the 12 women make up a third of the 40 MPs" */
function shareBetween(a: Figure, share: Figure, c: Figure): ShareClaim | undefined {
  const isBeside = BESIDE.test(share.before) || MAKES.test(share.lead)
  if (isBeside && OF_WHOLE.test(c.before) && share.before.split(' ').length <= 6)
    return {share, part: a, whole: c}
  const isOf = OF_FIRST.test(a.before) && /(?:\(|,? or|–|—)(?: (?:about|some|just))*$/.test(c.before)
  return isOf && c.before.split(' ').length <= 3 ? {share, part: c, whole: a} : undefined
}

/** "36% of voters" is of another whole; "28% of the goal" is not. */
function isOfOther({after}: Figure): boolean {
  return OTHER_WHOLE.test(after) && !OWN_WHOLE.test(after)
}

function isChange({after}: Figure): boolean {
  return CHANGES.test(after)
}

function isShare({mention: {kind, text}}: Figure): boolean {
  return kind === 'percent' || kind === 'fraction' || (kind === 'ratio' && /\b(?:in|out of|of)\b/.test(text))
}

/** "Inspectors bought 1,200 toys. They found 180 of them, or 18%, to be faulty." */
function wrongOfThem(sentences: readonly FigureSentence[], index: number): Contradiction[] {
  const sentence = sentences[index]
  if (sentence === undefined) return []
  return sentence.figures.flatMap((share, at) => {
    const part = sentence.figures[at - 1]
    if (part === undefined || !isShare(share) || isShare(part) || isOfOther(share)) return []
    const words =
      /^of (?:them|these|those)(?: [a-z]+)?,? ?(?:or|\(|–|—)(?: (?:about|some|just|nearly|almost|only))*$/
    const isOfThese =
      at === 1 &&
      /^of (?:these|those|them)\b/.test(part.before) &&
      /(?:^|,? )(?:or|\()$/.test(share.lead) &&
      share.before.split(' ').length <= MOST_BETWEEN
    if (!words.test(share.before) && !isOfThese) return []
    const wholes = wholesBefore(sentences, index, part)
    const [nearest] = wholes
    if (nearest === undefined || wholes.some((whole) => isRight({share, part, whole}))) return []
    return contradictionOf({share, part, whole: nearest})
  })
}

/** The larger figures of the same sort in the two sentences before, in the part's own and in the headline. */
function wholesBefore(sentences: readonly FigureSentence[], index: number, part: Figure): Figure[] {
  const own = sentences[index]
  return sentences
    .slice(0, index + 1)
    .filter(
      ({sentence}) =>
        (own?.sentence.index ?? 0) - sentence.index <= 2 ||
        /^(?:headline|standfirst)$/.test(sentence.block.zone)
    )
    .flatMap(({figures}) => figures)
    .filter(
      (figure) =>
        figure.mention.start < part.mention.start &&
        areAlike(figure.mention, part.mention) &&
        (figure.mention.value ?? 0) > (part.mention.value ?? 0)
    )
    .reverse()
}

/** One share in two forms: "one in five (25%)", "a third, or 40%". */
function sharesTwice({figures}: FigureSentence): Contradiction[] {
  return figures.flatMap((second, index): Contradiction[] => {
    const first = figures[index - 1]
    if (first === undefined || !isShare(first) || !isShare(second)) return []
    if (first.mention.kind === second.mention.kind || isOfOther(second)) return []
    if (
      !/^(?:[a-z'-]+ ){0,5}(?:\(|,? or|–|—)(?: (?:about|some|just|nearly|almost|only|around|roughly))*$/.test(
        second.before
      )
    )
      return []
    const [loose, percent] = first.mention.kind === 'percent' ? [second, first] : [first, second]
    if (percent.mention.kind !== 'percent') return []
    const a = shareValues(loose.mention)
    const b = shareValues(percent.mention)
    if (a === undefined || b === undefined || overlap(a, b)) return []
    const value = (loose.mention.value ?? 0) * 100
    return [
      {
        at: figureSpan(percent.mention),
        expected: writings(percent.mention, value),
        reckoning: `${loose.mention.text} is ${plain(value)}%, not ${percent.mention.text}`,
        figures: [first.mention, second.mention]
      }
    ]
  })
}

/** The shares, between nought and one, that a printed share may stand for. */
function shareValues(mention: NumberMention): Interval | undefined {
  const {kind, value, text, approx, precision} = mention
  if (value === undefined) return undefined
  if (kind === 'percent') {
    const values = valuesOf(mention)
    const slack = 0.1 * precision
    return values === undefined
      ? undefined
      : {low: (values.low - slack) / 100, high: (values.high + slack) / 100}
  }
  const isExact = kind === 'ratio' && Number(/\d+$/.exec(text)?.[0] ?? 0) > 20
  if (isExact && approx === undefined) return {low: value, high: value}
  const slack = approx === undefined ? 0.12 : 0.2
  const isMore = approx === 'more-than' || approx === 'at-least'
  const isLess = approx === 'almost' || approx === 'less-than' || approx === 'up-to'
  return {low: value * (isMore ? 0.98 : 1 - slack), high: value * (isLess ? 1.02 : 1 + slack)}
}

function isRight({share, part, whole}: ShareClaim): boolean {
  const shown = shareValues(share.mention)
  const a = countsOf(part.mention)
  const b = countsOf(whole.mention)
  const real = a === undefined || b === undefined ? undefined : divide(a, b)
  return shown === undefined || real === undefined || overlap(shown, real)
}

/** The counts that a figure may stand for: one in round thousands was rounded. */
function countsOf(mention: NumberMention): Interval | undefined {
  const {value, approx, kind} = mention
  if (value === undefined) return undefined
  if (approx !== undefined) return valuesOf(mention)
  const isRound = kind !== 'cardinal' ? mention.precision >= 1000 : value >= 1000 && stepOf(mention) >= 100
  const half = isRound
    ? Math.min(stepOf(mention) / 2, value * 0.02)
    : mention.precision < 1
      ? mention.precision / 2
      : 0
  return {low: value - half, high: value + half}
}

function contradictionOf({share, part, whole}: ShareClaim): Contradiction[] {
  const value = (part.mention.value ?? 0) / (whole.mention.value ?? 1)
  const shown =
    share.mention.kind === 'percent' ? (share.mention.value ?? 0) / 100 : (share.mention.value ?? 0)
  if (value === 0 || shown / value > 4 || value / shown > 4) return []
  const isLoose = share.mention.kind !== 'percent'
  const likes = shareLike(share.mention, value)
  const product = (share.mention.value ?? 0) * (whole.mention.value ?? 0)
  const isPartWrong =
    isLoose && !likes.some((like) => !/\d/.test(like)) && Math.abs(product - Math.round(product)) < 0.02
  return [
    {
      at: figureSpan(isPartWrong ? part.mention : share.mention),
      expected: isPartWrong ? writings(part.mention, Math.round(product)) : likes,
      reckoning: `${part.mention.text} of ${whole.mention.text} is ${plain(value * 100)}%, not ${share.mention.text}`,
      figures: [share.mention, part.mention, whole.mention]
    }
  ]
}

/** A share in the form of the printed one. */
export function shareLike(printed: NumberMention, value: number): string[] {
  if (printed.kind === 'percent') return writings(printed, value * 100)
  if (printed.kind === 'fraction') {
    const isCapital = /^\p{Lu}/u.test(printed.text)
    return shareInWords(value).map((text) =>
      isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
    )
  }
  const inverse = 1 / value
  return Math.abs(inverse - Math.round(inverse)) < 0.05 && /^(?:one|1) in /i.test(printed.text)
    ? [
        `${printed.text.replace(/\S+$/, '')}${/\d/.test(printed.text) || Math.round(inverse) > 9 ? String(Math.round(inverse)) : (ONES[Math.round(inverse)] ?? '')}`
      ]
    : []
}

const ONES = 'nought one two three four five six seven eight nine'.split(' ')
