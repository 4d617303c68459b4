/**
 * Those that are left of a group of which so many were told: "Eight of the ten have been caught. The three still at large
 * …"; the others beside one: "one of nine … the other nine"; those before one: "the sixth … the previous six".
 */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {isToldSize} from './groups-told.ts'
import {figureSentences, wordsIn, type Figure} from './sentences.ts'
import {stemOf} from './things.ts'
import {plain, writings} from './write.ts'

const REACH = 6
/** So many figures back are looked at. */
const FURTHEST = 60

/** So many of how many were told, and what is left of them. */
interface Whole {
  readonly whole: number
  readonly part: number
  readonly figures: readonly Figure[]
  readonly kind: 'of' | 'one' | 'place'
}

export function wrongLefts(article: Article): Contradiction[] {
  const figures = figureSentences(article).flatMap((sentence) => sentence.figures)
  return figures.flatMap((rest, index): Contradiction[] => {
    const {kind, value = 0, approx} = rest.mention
    if (kind !== 'cardinal' || approx !== undefined || value < 2) return []
    if (rest.sentence.figures.length > 3) return [] // a sum of its own, which sum-check knows
    const sort = sortOf(rest)
    if (sort === undefined) return []
    const before = figures
      .slice(Math.max(0, index - FURTHEST), index)
      .filter((figure) => isNear(figure, rest))
    const whole = wholeFor(sort, before, rest)
    if (whole === undefined) return []
    const right = whole.whole - whole.part
    if (right === value && sort === 'others') return partInstead(article, whole, rest, before)
    if (right === value || right < 2 || isExplained(article, rest, whole, before)) return []
    return [
      {
        at: {start: rest.mention.start, end: rest.mention.start + rest.mention.text.length},
        expected: writings(rest.mention, right),
        reckoning: reckoningOf(whole, right, rest),
        figures: [rest.mention, ...whole.figures.map(({mention}) => mention)]
      }
    ]
  })
}

/** "Half of the dozen … Five went to farms, and the other six": the others are right, and those before them are not. */
function partInstead(
  article: Article,
  {whole, part, kind, figures}: Whole,
  rest: Figure,
  before: readonly Figure[]
): Contradiction[] {
  const beside = before.at(-1)
  const {value = 0, counts, approx} = beside?.mention ?? {}
  if (kind !== 'of' || beside?.sentence !== rest.sentence || figures.includes(beside)) return []
  if (counts !== undefined || approx !== undefined || value === part || Math.abs(value - part) > 2) return []
  // the two together may be a part themselves
  const sum = value + (rest.mention.value ?? 0)
  if (sum === part || isToldSize(article, sum, rest.mention)) return []
  return [
    {
      at: {start: beside.mention.start, end: beside.mention.start + beside.mention.text.length},
      expected: writings(beside.mention, part),
      reckoning: `${plain(whole)} less ${rest.mention.text} leaves ${plain(part)}, not ${beside.mention.text}`,
      figures: [beside.mention, rest.mention, ...figures.map(({mention}) => mention)]
    }
  ]
}

function isNear(figure: Figure, rest: Figure): boolean {
  const distance = rest.sentence.sentence.index - figure.sentence.sentence.index
  return distance <= REACH || figure.sentence.sentence.block.zone === 'headline'
}

type Sort = 'left' | 'others' | 'before' | 'those'

/** "one of four brothers … His four brothers": the others, without a word that says so. */
const SIBLINGS = /^(?:brothers|sisters|siblings|team-?mates|colleagues|rivals|opponents|companions)$/

const OTHERS = /(?:^|[\s"“‘(])(?:the|its|their|his|her) (?:other|remaining)$/
const BEFORE =
  /(?:^|[\s"“‘(])(?:the|all|its|their|his|her)(?: of)?(?: the)? (?:previous|earlier|preceding)$|^the first$/
const THE = /(?:^|[\s"“‘(])the$/
const LEFT_AFTER =
  /^(?:(?:[a-z]+ )?(?:that|who|which) (?:remain|stay|survive|are left|were left|are still|were still|have not|had not|has not|did not|do not|will not|would not|haven't|hadn't|didn't|don't|won't|escaped|refused)|(?:[a-z]+ )?(?:still|not yet|left|remaining|yet to)\b|(?:remain|remained|stay|stayed|survive)\b)/
const LEFT = /^(?:[a-z]+ )?(?:(?:are|were|was|is|have been|had been) )?(?:left|remain(?:ed|ing|s)?|still)\b/
const HAVE =
  /(?:\b(?:had|has|have|with|leaving|leaves|left|are|were)(?: (?:it|them|him|her|us))?(?: (?:with|only|just))?)$/

/** What a figure says to be left over; undefined where it says nothing of the kind. */
function sortOf(rest: Figure): Sort | undefined {
  const before = beforeOf(rest)
  if (OTHERS.test(before)) return 'others'
  if (BEFORE.test(before)) return 'before'
  if (
    /(?<!\b[a-z]+ and )(?:^|[\s"“‘(])(?:his|her|their)$/.test(before) &&
    SIBLINGS.test(rest.mention.counts ?? '')
  )
    return 'others'
  if (THE.test(before)) {
    if (LEFT_AFTER.test(rest.after)) return 'left'
    return /^(?:who|that|which)\b/.test(rest.after) ? 'those' : undefined
  }
  return HAVE.test(before) && LEFT.test(rest.after) ? 'left' : undefined
}

function beforeOf({mention, sentence: {article, sentence}}: Figure): string {
  return wordsIn(article, {start: sentence.start, end: mention.start})
}

/** The nearest whole with one part told, of those that `sort` can be left of. */
function wholeFor(sort: Sort, before: readonly Figure[], rest: Figure): Whole | undefined {
  const found = before.flatMap((figure, index) => {
    const next = before[index + 1]
    return [
      sort === 'before' ? undefined : partOf(figure, next),
      oneOf(figure, next),
      sort === 'left' ? usedUp(figure, before, rest) : undefined,
      placeOf(figure, rest)
    ]
  })
  return found.findLast(
    (each): each is Whole =>
      each !== undefined &&
      (each.kind === 'of'
        ? sort !== 'before'
        : each.kind === 'one'
          ? sort === 'others'
          : sort === 'before' || sort === 'others')
  )
}

const OF = /^of (?:the|its|their|his|her|our|these|those|a)(?: [a-z-]+)?$/

/** "eight of the ten lions", "half of the dozen" */
function partOf(figure: Figure, next: Figure | undefined): Whole | undefined {
  if (next?.sentence !== figure.sentence || !OF.test(next.before) || next.mention.kind !== 'cardinal')
    return undefined
  const {kind, value = 0, approx} = figure.mention
  const whole = next.mention.value ?? 0
  if (approx !== undefined || next.mention.approx !== undefined || whole < 3) return undefined
  if (/\ball but$/.test(figure.before))
    return {whole, part: whole - value, figures: [figure, next], kind: 'of'}
  if (kind === 'fraction' && Number.isInteger(whole * value))
    return {whole, part: whole * value, figures: [figure, next], kind: 'of'}
  return kind === 'cardinal' && value < whole && value > 0
    ? {whole, part: value, figures: [figure, next], kind: 'of'}
    : undefined
}

const ONE_OF =
  /^of(?: (?:only|just|the|its|their|his|her|these|those|a family of|a set of|a group of))?(?: [a-z]+)?$/

/** "one of just nine known to survive", "one of four brothers" */
function oneOf(figure: Figure, next: Figure | undefined): Whole | undefined {
  if (figure.mention.value !== 1 || next?.sentence !== figure.sentence || next.mention.kind !== 'cardinal')
    return undefined
  const whole = next.mention.value ?? 0
  return ONE_OF.test(next.before) && next.mention.approx === undefined && whole > 2
    ? {whole, part: 1, figures: [figure, next], kind: 'one'}
    : undefined
}

/** "the sixth in England since 2016 … the previous five" */
function placeOf(figure: Figure, rest: Figure): Whole | undefined {
  const {kind, value = 0} = figure.mention
  if (kind !== 'ordinal' || value < 3 || value > 60 || !/\b(?:the|his|her|its|their|a)$/.test(figure.before))
    return undefined
  return rest.sentence.sentence.index - figure.sentence.sentence.index <= 2
    ? {whole: value, part: 1, figures: [figure], kind: 'place'}
    : undefined
}

const USED =
  /\b(?:ate|eaten|eats|sold|used|lost|stole|stolen|took|taken|gave|given|drank|drunk|burnt|burned|broke|broken|destroyed|killed|died|shot|spent|threw|thrown|removed|felled|cut|smashed|spoilt|spoiled|damaged|handed|donated|bought|caught|rescued|found|freed|closed|scrapped|retired|recalled)$/

/** "ate 60 tarts … had baked 200 tarts … had 140 left": two counts of one noun, one of them used up. */
function usedUp(figure: Figure, before: readonly Figure[], {mention}: Figure): Whole | undefined {
  const {counts, value = 0, kind, approx} = figure.mention
  if (kind !== 'cardinal' || counts === undefined || approx !== undefined || !USED.test(figure.lead))
    return undefined
  const same = before.filter(
    (other) =>
      other.mention.kind === 'cardinal' &&
      other.mention.counts !== undefined &&
      stemOf(other.mention.counts) === stemOf(counts)
  )
  const whole = same.find((other) => (other.mention.value ?? 0) > value)
  if (whole === undefined || same.length !== 2 || whole.mention.approx !== undefined) return undefined
  const size = whole.mention.value ?? 0
  const isNearly = Math.abs(size - value - (mention.value ?? 0)) <= size * 0.25
  return isNearly && (mention.value ?? 0) < size
    ? {whole: size, part: value, figures: [figure, whole], kind: 'of'}
    : undefined
}

/** Whether the number is to be had in another way: other parts between, the number told before, the part itself. */
function isExplained(
  article: Article,
  rest: Figure,
  {whole, part, kind, figures}: Whole,
  before: readonly Figure[]
): boolean {
  const {mention} = rest
  const value = mention.value ?? 0
  if (kind !== 'place' && kind !== 'one' && (value === part || value === whole)) return true
  const last = figures.at(-1)
  const between = before.slice(before.indexOf(last ?? rest) + 1).map((each) => each.mention.value ?? 0)
  const sums = between.flatMap((_, from) =>
    between
      .slice(from)
      .map((__, to) => between.slice(from, from + to + 1).reduce((sum, each) => sum + each, 0))
  )
  if (sums.some((sum) => whole - part - sum === value)) return true
  const apart = Math.abs(whole - part - value)
  if (apart > Math.max(2, whole * 0.15)) return true
  if (kind === 'one' || kind === 'place') return value !== whole && isToldSize(article, value, mention)
  return isToldSize(article, value, mention)
}

function reckoningOf({whole, part, kind}: Whole, right: number, {mention}: Figure): string {
  const how =
    kind === 'place'
      ? `before the one in place ${plain(whole)} there are`
      : `${plain(whole)} less ${plain(part)} leaves`
  return `${how} ${plain(right)}, not ${mention.text}`
}
