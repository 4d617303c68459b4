/** Parts that are more than their whole: "five medals. Two of them are gold, two silver and two bronze". */
import type {Article} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import type {Contradiction} from './contradiction.ts'
import {figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {plain, writings} from './write.ts'

export function wrongThems(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap((sentence, index): Contradiction[] => {
    const parted = partsOfThem(sentence, sentences[index - 1]) ?? partsOfDays(sentence)
    return parted === undefined ? [] : partInstead(parted)
  })
}

interface Parted {
  readonly whole: {readonly mention: Pick<NumberMention, 'value' | 'text' | 'kind' | 'approx'>}
  readonly parts: readonly Figure[]
}

const OF_THEM = /^of (?:them|these|those|whom|which)\b/
/** Parts that may be of the same ones. */
const OVERLAP =
  /\b(?:both|also|either|too|as well|again|then|later|each|times|more|than|from|by|to|at|aged|about|other|another)\b/

/** "Two of them are gold, two silver and two bronze", and the count of the sentence before. */
function partsOfThem(sentence: FigureSentence, before: FigureSentence | undefined): Parted | undefined {
  const {figures} = sentence
  const [first, ...rest] = figures
  if (first === undefined || rest.length === 0 || !OF_THEM.test(first.after) || before === undefined)
    return undefined
  if (sentence.sentence.index - before.sentence.index !== 1) return undefined
  const wholes = before.figures.filter(
    ({mention}) => mention.kind === 'cardinal' && mention.counts !== undefined
  )
  const [whole] = wholes
  if (whole === undefined || wholes.length > 1) return undefined
  return COPULA.test(first.after) && rest.every((part) => isPart(part) && ELLIPTIC.test(part.after))
    ? {whole, parts: figures}
    : undefined
}

const COPULA = /^of (?:them|these|those) (?:are|were|is|was) [a-z-]+/
/** "two silver and": a quality and no more, so that nothing is told of some of the others. */
const ELLIPTIC =
  /^(?!with|in|of|by|for|from|who|which|are|were|have|had)[a-z-]+(?: [a-z-]+)?(?:,|;|\.|$| and$)/

/** "six days, on which divers went down on seven": of a length of time, which is no count. */
function partsOfDays({figures, dates, article, sentence}: FigureSentence): Parted | undefined {
  const days = dates.find(
    ({kind, end}) => kind === 'duration' && ON_WHICH.test(article.text.slice(end, sentence.end))
  )
  const value = Number(/^P(\d+)D$/.exec(days?.value ?? '')?.[1] ?? Number.NaN)
  if (days === undefined || days.approx !== undefined || Number.isNaN(value)) return undefined
  const parts = figures.filter(({mention}) => mention.start > days.end)
  const areParts = parts.every(
    (part) => part.mention.counts === undefined && /\b(?:on|for|during|in|of)$/.test(part.before)
  )
  return parts.length > 0 && areParts
    ? {whole: {mention: {value, text: days.text, kind: 'cardinal'}}, parts}
    : undefined
}

const ON_WHICH = /^,? on which\b/

/** So many words stand between two parts of one list at most. */
const LONGEST = 5
const SHARE = /^-?(?:halves|thirds|quarters|fifths|sixths|eighths|tenths|in)\b/

function isPart({before, mention, after}: Figure): boolean {
  return (
    mention.kind === 'cardinal' &&
    mention.approx === undefined &&
    /(?:,|\band)$/.test(before) &&
    before.split(' ').length <= LONGEST &&
    !SHARE.test(after) &&
    !OVERLAP.test(`${before} ${after}`)
  )
}

function partInstead({whole, parts}: Parted): Contradiction[] {
  const {value: size = 0, approx, kind} = whole.mention
  const values = parts.map(({mention}) => mention.value ?? 0)
  const sum = values.reduce((total, each) => total + each, 0)
  const areExact = parts.every(({mention}) => mention.kind === 'cardinal' && mention.approx === undefined)
  if (
    kind !== 'cardinal' ||
    approx !== undefined ||
    !areExact ||
    sum <= size ||
    sum - size > Math.max(3, size * 0.3)
  )
    return []
  const wrong = parts.findLast(({mention}) => size - (sum - (mention.value ?? 0)) > 0)
  if (wrong === undefined) return []
  const {mention} = wrong
  return [
    {
      at: {start: mention.start, end: mention.start + mention.text.length},
      expected: writings(mention, size - (sum - (mention.value ?? 0))),
      reckoning: `${parts.map((part) => part.mention.text).join(' + ')} = ${plain(sum)}, more than ${whole.mention.text}`,
      figures: parts.map((part) => part.mention)
    }
  ]
}
