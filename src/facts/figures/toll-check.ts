/** A toll in the headline or the lede that the story breaks down into others: "Seventeen hurt", and then 9, 5 and 2. */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {sumOf} from './sum-slip.ts'
import {figureSpan, plain, writings} from './write.ts'

/** What happened to people, each fate with the words that tell of its parts. */
const FATES: ReadonlyArray<{readonly total: RegExp; readonly part: RegExp}> = [
  {
    total: /\b(?:hurt|injured|wounded|injuries|casualties)\b/,
    part: /\b(?:treated|hospital|injur\w+|hurt|wound\w*|flown|airlifted|broken|fractures?|burns|cuts|concuss\w+|discharged|stretchered|cut)\b/
  },
  {
    total: /\b(?:arrest(?:ed|s)?|held|detained|charged|suspects|nicked|seized|rounded up)\b/,
    part: /\b(?:arrest(?:ed|s)?|held|detained|charged|picked up|seized|caught|bailed|released)\b/
  },
  {
    total: /\b(?:dead|die[sd]?|killed|deaths|kills?|killing|drowned|toll)\b/,
    part: /\b(?:died|dead|killed|drowned|bodies|perished|deaths)\b/
  },
  {
    total: /\b(?:rescued?|saved|plucked|airlifted|led to safety|freed|winched|evacuated|rehoused|homeless)\b/,
    part: /\b(?:rescued?|saved|plucked|airlifted|freed|winched|picked up|brought|led|taken|pulled|climbed|evacuated)\b/
  }
]
const PEOPLE =
  /^(?:people|men|women|children|passengers|workers|pupils|students|boys|girls|teenagers|pensioners|adults|soldiers|officers|firefighters|drivers|cyclists|walkers|climbers|sailors|fishermen|miners|patients|residents|tourists|migrants|suspects|players|fans|others?|babies|toddlers|youths|skiers|hikers|swimmers|crew|riders|spectators|civilians|policemen|guests|shoppers|protesters|supporters|bodies)$/i
/** A breakdown that does not tell all, or tells of the same people twice. */
const OPEN =
  /\b(?:includ\w+|among|such as|at least|as many as|up to|more than|of them|of whom|of these|earlier|last (?:week|month|year)|previous|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) and)\b/
const FURTHEST = 8

export function wrongTolls(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap((head): Contradiction[] => {
    if (!isAtTheTop(head)) return []
    return head.figures.flatMap((total) => {
      const fate = fateOf(total)
      if (fate === undefined || isRepeated(article, total)) return []
      const below = sentences.filter(
        ({sentence}) =>
          sentence.index > head.sentence.index && sentence.index - head.sentence.index <= FURTHEST
      )
      const [broken] = below.flatMap((each) => breakdownIn(article, each, fate.part) ?? [])
      return broken === undefined ? [] : tollInstead(total, broken)
    })
  })
}

function isAtTheTop({sentence}: FigureSentence): boolean {
  return /^(?:headline|standfirst)$/.test(sentence.block.zone) || sentence.block.index < 2
}

function fateOf({mention, before, after, sentence}: Figure): (typeof FATES)[number] | undefined {
  const {kind, value = 0, approx, counts} = mention
  if (kind !== 'cardinal' || value < 4 || value > 500 || approx !== undefined) return undefined
  if (sentence.figures.filter(({mention: each}) => each.kind === 'cardinal').length > 1) return undefined
  const words = `${before} # ${after}`
  if (OPEN.test(before)) return undefined
  const isPeople =
    counts === undefined
      ? /^(?:hurt|injured|wounded|dead|die|killed|held|arrested|detained|rescued|saved|freed|charged)\b/.test(
          after
        ) || /\b(?:arrest|hold|injures?|kills?|rescue|save|detain|charge|hurts|free)s?$/.test(before)
      : PEOPLE.test(counts)
  return isPeople ? FATES.find(({total}) => total.test(words)) : undefined
}

/** Whether the article has the total in another place as well. */
function isRepeated({numbers}: Article, {mention}: Figure): boolean {
  return numbers.some(
    ({start, value, kind}) => start !== mention.start && kind === 'cardinal' && value === mention.value
  )
}

interface Breakdown {
  readonly parts: readonly Figure[]
  /** How many stand as "one", which is no figure. */
  readonly ones: number
}

/** "and flew one to Leeds" */
const ONE =
  /(?:,|\band)(?: [a-z]+){0,2} one(?= (?:was|is|had|has|to|in|with|for|by|from|after|at|of|suffered|man|woman|child|person|other)\b)/g

/** The people of a sentence, if all its numbers are of people and it tells the whole. */
function breakdownIn(
  article: Article,
  {figures, sentence}: FigureSentence,
  part: RegExp
): Breakdown | undefined {
  const text = article.text.slice(sentence.start, sentence.end).toLowerCase()
  if (!part.test(text) || OPEN.test(text)) return undefined
  const [first] = figures
  const arePeople =
    PEOPLE.test(first?.mention.counts ?? '') &&
    figures.every(
      ({mention, before, index}) =>
        mention.kind === 'cardinal' &&
        mention.approx === undefined &&
        (mention.counts === undefined || PEOPLE.test(mention.counts)) &&
        (index === 0 || /(?:,|\band)(?: [a-z]+){0,2}$/.test(before))
    )
  const ones = text.match(ONE)?.length ?? 0
  return arePeople && figures.length + ones > 2 ? {parts: figures, ones} : undefined
}

function tollInstead({mention}: Figure, {parts, ones}: Breakdown): Contradiction[] {
  const sum = sumOf(parts) + ones
  const value = mention.value ?? 0
  const isPlausible = value !== sum && Math.abs(value - sum) <= Math.max(2, sum * 0.25)
  if (!isPlausible || parts.some((part) => (part.mention.value ?? 0) >= value)) return []
  const terms = [...parts.map((part) => part.mention.text), ...Array.from({length: ones}, () => 'one')]
  return [
    {
      at: figureSpan(mention),
      expected: writings(mention, sum),
      reckoning: `${terms.join(' + ')} = ${plain(sum)}, not ${mention.text}`,
      figures: [mention, ...parts.map((part) => part.mention)]
    }
  ]
}
