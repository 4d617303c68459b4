/** The figures of an article sentence by sentence, with the words between them, made once for all checks. */
import type {Article, Sentence, Span} from '../../article/article.ts'
import type {DateMention, NumberMention} from '../../article/mentions.ts'
import {isNoQuantity} from './no-quantity.ts'

/** A number with the words on both sides, up to the figures beside it. */
export interface Figure {
  readonly mention: NumberMention
  /** Lower case, straight apostrophes: from the figure before (or the sentence's beginning) to this one. */
  readonly before: string
  /** `before` without the hedge and article that belong to the figure: "rose by about a" → "rose by". */
  readonly lead: string
  /** To the next figure, or the sentence's end. */
  readonly after: string
  readonly sentence: FigureSentence
  /** Its place among the figures of the sentence. */
  readonly index: number
}

export interface FigureSentence {
  readonly article: Article
  readonly sentence: Sentence
  readonly figures: readonly Figure[]
  /** Dates, times, durations and ages in the sentence. */
  readonly dates: readonly DateMention[]
}

const HEDGE_AT_END =
  /(?:^|[\s—–(])(?:about|around|some|roughly|approximately|nearly|almost|just|over|under|more than|less than|fewer than|an estimated|up to|at least|as (?:many|much) as|no (?:more|fewer|less) than|a little|well|only|close to|a total of|a further|an|a|the|another|its|their|his|her|further|record|still|all|exactly|precisely|barely|slightly)$/

const made = new WeakMap<Article, readonly FigureSentence[]>()

/** The sentences that hold figures, in order. */
export function figureSentences(article: Article): readonly FigureSentence[] {
  let sentences = made.get(article)
  if (sentences === undefined) {
    sentences = readSentences(article)
    made.set(article, sentences)
  }
  return sentences
}

function readSentences(article: Article): FigureSentence[] {
  const sentences: FigureSentence[] = []
  let number = 0
  let date = 0
  const {numbers, dates} = article
  while (number < numbers.length) {
    const first = numbers[number]
    const sentence = first === undefined ? undefined : article.sentenceOf(first.firstToken)
    if (sentence === undefined) {
      number++
      continue
    }
    const own: NumberMention[] = []
    for (
      let next = numbers[number];
      next !== undefined && next.start < sentence.end;
      next = numbers[++number]
    )
      own.push(next)
    while ((dates[date]?.start ?? Infinity) < sentence.start) date++
    const ownDates: DateMention[] = []
    for (let next = dates[date]; next !== undefined && next.start < sentence.end; next = dates[++date])
      ownDates.push(next)
    sentences.push(sentenceOf(article, sentence, own, ownDates))
  }
  return sentences
}

function sentenceOf(
  article: Article,
  sentence: Sentence,
  found: readonly NumberMention[],
  dates: readonly DateMention[]
): FigureSentence {
  const figures: Figure[] = []
  const whole: FigureSentence = {article, sentence, figures, dates}
  const mentions = found
    .filter((mention) => !isNoQuantity(article, sentence, mention))
    .flatMap((mention) => endsOf(article, mention))
  mentions.forEach((mention, index) => {
    const before = wordsIn(article, {start: mentions[index - 1]?.end ?? sentence.start, end: mention.start})
    const after = wordsIn(article, {start: mention.end, end: mentions[index + 1]?.start ?? sentence.end})
    const isCompared = index > 0 && COMPARED.test(before)
    figures.push({
      mention: isCompared ? unhedged(mention) : mention,
      before,
      lead: isCompared ? before : withoutHedge(before),
      after,
      sentence: whole,
      index
    })
  })
  return whole
}

/** "45% more than the 40": no hedge of the 40. */
const COMPARED =
  /^(?:\w+ )?(?:more|fewer|less|higher|lower|bigger|smaller|larger|cheaper|longer|shorter|heavier|faster) than(?: the| its| their| last \w+'s| the previous \w+'s)?$/

function unhedged(mention: NumberMention): NumberMention {
  const copy: {-readonly [Key in keyof NumberMention]: NumberMention[Key]} = {...mention}
  delete copy.approx
  return copy
}

/** "from £2m to £3m" and "by 210 to 1,540" are no ranges but two figures. */
function endsOf(article: Article, mention: NumberMention): NumberMention[] {
  const {kind, text, start, end, low, high, unit, currency, precision} = mention
  if (kind !== 'range' || low === undefined || high === undefined) return [mention]
  const before = article.text.slice(Math.max(0, start - 30), start)
  const link = /(?<=\S)\s+to\s+/.exec(text)
  if (link === null || !/\b(?:from|by)\s+(?:(?:about|around|some|just|over|an?|the)\s+)*$/i.test(before))
    return [mention]
  const isShare = unit === '%'
  const shared: NumberMention = {
    text,
    start,
    end,
    firstToken: mention.firstToken,
    endToken: mention.endToken,
    kind: isShare
      ? 'percent'
      : currency !== undefined
        ? 'money'
        : unit !== undefined
          ? 'measure'
          : 'cardinal',
    value: low,
    precision,
    ...(isShare || unit === undefined ? {} : {unit}),
    ...(currency === undefined ? {} : {currency}),
    ...(mention.counts === undefined ? {} : {counts: mention.counts}),
    ...(mention.change === undefined ? {} : {change: mention.change})
  }
  const second = start + link.index + link[0].length
  return [
    {...shared, text: text.slice(0, link.index), end: start + link.index},
    {...shared, value: high, text: text.slice(link.index + link[0].length), start: second, end}
  ]
}

/** The words of a span as the checks read them: lower case, apostrophes straight, one space between. */
export function wordsIn(article: Article, {start, end}: Span): string {
  return article.text.slice(start, end).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

/** Words before a figure without the hedge and article that belong to it. */
export function withoutHedge(before: string): string {
  let lead = before
  for (;;) {
    const shorter = lead.replace(HEDGE_AT_END, '').trimEnd()
    if (shorter === lead) return lead
    lead = shorter
  }
}

/** Whether two figures measure the same sort of thing, so that they can be added or compared. */
export function areAlike(one: NumberMention, other: NumberMention): boolean {
  return (
    one.value !== undefined &&
    other.value !== undefined &&
    one.kind === other.kind &&
    one.currency === other.currency &&
    one.unit === other.unit
  )
}
