/** Totals that stand apart from their parts: "Together they cost …", a list of lines under the number that they make. */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {likenessOf} from './lookalike.ts'
import {areAlike, figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {sumOf} from './sum-slip.ts'
import {tablesOf, type Row} from './tables.ts'
import {figureSpan, plain, tidied, writings} from './write.ts'

const TOGETHER =
  /^(?:together|between them|in all|all told|altogether|in total|combined|taken together|the (?:two|three|four|five|six) (?:together|combined)|that (?:is|was|makes|made|comes to|came to) a total of|this (?:makes|made) a total of|the (?:combined )?total (?:is|was|came to|comes to|cost is|cost was)|that (?:makes|made))\b/
const OTHER_TIME = /\b(?:last|previous|earlier|before|ago|compared|since|rest|other|more|further|so far)\b/

/** "The roof took £18,000 and the bells £27,000. Together they cost £54,000." */
export function wrongTogether(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap(({figures, sentence}, index): Contradiction[] => {
    const [total] = figures
    const before = sentences[index - 1]
    if (total === undefined || before === undefined || !isNext(before, sentence.index, sentence.block.index))
      return []
    const opening = article.text.slice(sentence.start, sentence.end).toLowerCase()
    if (!TOGETHER.test(opening) || total.mention.approx !== undefined || OTHER_TIME.test(opening)) return []
    const parts = before.figures.filter(({mention}) => areAlike(mention, total.mention))
    const isExact = parts.every(
      ({mention, before: words}) => mention.approx === undefined && !/\b(?:from|than|of|by)$/.test(words)
    )
    return parts.length < 2 || !isExact ? [] : totalInstead(total, parts)
  })
}

function isNext({sentence}: FigureSentence, index: number, block: number): boolean {
  return sentence.index === index - 1 && sentence.block.index === block
}

function totalInstead({mention}: Figure, parts: readonly Figure[]): Contradiction[] {
  const sum = sumOf(parts)
  const value = mention.value ?? 0
  const room = Math.max(mention.precision, ...parts.map((part) => part.mention.precision))
  const isRounded = room !== 1
  const difference = Math.abs(sum - value)
  if (difference <= (isRounded ? room * 1.5 : 0) + sum * 0.005) return []
  if (difference > sum * 0.35 && likenessOf(sum, value) === undefined) return []
  return [
    {
      at: figureSpan(mention),
      expected: writings(mention, sum),
      reckoning: `${parts.map((part) => part.mention.text).join(' + ')} = ${plain(sum)}, not ${mention.text}`,
      figures: [mention, ...parts.map((part) => part.mention)]
    }
  ]
}

/** What announces a breakdown, in the paragraph above its lines. */
const ANNOUNCES =
  /(?::\s*$|\b(?:as follows|the following|breakdown|breaks? down|by (?:country|county|town|region|party|ward|age|year|type|subject|class)|made up of|listed|come from|came from|are from|were from|is split|was split|divided|in detail|sheet|results?|list)\b)/i

/** "44 students from abroad … • Norway: 17 • Canada: 12": lines with a name and a number each, under their total. */
export function wrongLines(article: Article): Contradiction[] {
  return tablesOf(article).flatMap((rows): Contradiction[] => {
    const [first] = rows
    if (
      first === undefined ||
      rows.length < 3 ||
      rows.some(({cells, name}) => cells.length !== 1 || /^(?:grand )?totals?\b/i.test(name))
    )
      return []
    const above = article.blocks[first.block.index - 1]
    if (above === undefined || !ANNOUNCES.test(article.text.slice(above.start, above.end))) return []
    const totals = figureSentences(article)
      .filter(
        ({sentence}) =>
          sentence.block.index < first.block.index && first.block.index - sentence.block.index <= 3
      )
      .flatMap(({figures}) => figures)
    return lineInstead(rows, totals)
  })
}

function lineInstead(rows: readonly Row[], totals: readonly Figure[]): Contradiction[] {
  const values = rows.map(({cells}) => cells[0]?.value ?? 0)
  const sum = tidied(values.reduce((whole, value) => whole + value, 0))
  const largest = Math.max(...values)
  const kinds = totals.filter(
    ({mention: {kind, value = 0, approx}}) =>
      /^(?:cardinal|money|measure)$/.test(kind) &&
      approx === undefined &&
      value > largest &&
      value > rows.length
  )
  if (kinds.length === 0 || kinds.some(({mention}) => mention.value === sum)) return []
  const [total] = kinds
    .filter(({mention: {value = 0}}) => Math.abs(value - sum) <= sum * 0.3)
    .sort((a, b) => Math.abs((a.mention.value ?? 0) - sum) - Math.abs((b.mention.value ?? 0) - sum))
  if (total === undefined) return []
  const whole = total.mention.value ?? 0
  const slips = rows.flatMap(({cells: [cell]}) => {
    const right = tidied((cell?.value ?? 0) + whole - sum)
    return cell !== undefined &&
      right > 0 &&
      (likenessOf(cell.value, right) !== undefined || String(cell.value).endsWith(String(right)))
      ? [{cell, right}]
      : []
  })
  const [slip] = slips
  const reckoning = `${values.map(plain).join(' + ')} = ${plain(sum)}, not ${total.mention.text}`
  return [
    slip === undefined || slips.length > 1
      ? {
          at: figureSpan(total.mention),
          expected: writings(total.mention, sum),
          reckoning,
          figures: [total.mention]
        }
      : {
          at: {start: slip.cell.start, end: slip.cell.end},
          expected: [String(slip.right)],
          reckoning,
          figures: [total.mention]
        }
  ]
}

const VOTERS =
  /^(?:judges|justices|jurors|councillors|members|directors|trustees|governors|mps|ministers|experts|magistrates|people|pupils|students|teams|clubs|states|countries|nations|towns|parties|crews?|boats|shops|schools|towers|homes|houses)$/i
const OTHER_SIDE =
  /\b(?:against|dissent\w*|disagreed|abstain\w+|opposed|for the|sided with|did not|voted|refused|lost|failed|rejected)\b/

/** "Five of the nine judges found for the widow and three for the bank" */
export function wrongDivisions(article: Article): Contradiction[] {
  return figureSentences(article).flatMap(({figures}): Contradiction[] => {
    const [one, all, other, ...more] = figures
    if (one === undefined || all === undefined || other === undefined || more.length > 0) return []
    const isWhole =
      /^of (?:the|its|their|our|his|her)$/.test(all.before) && VOTERS.test(all.mention.counts ?? '')
    const isPart =
      /(?:^|\s)(?:and|while|but|with)(?: the other)?$/.test(other.before) &&
      other.mention.counts === undefined
    const areExact = figures.every(({mention: {kind, approx}}) => kind === 'cardinal' && approx === undefined)
    if (!isWhole || !isPart || !areExact) return []
    const [a = 0, whole = 0, b = 0] = [one, all, other].map(({mention}) => mention.value)
    const difference = a + b - whole
    if (difference === 0 || Math.abs(difference) > Math.max(1, whole * 0.2)) return []
    if (difference < 0 && !OTHER_SIDE.test(`${other.before} ${other.after}`)) return []
    return [
      {
        at: figureSpan(other.mention),
        expected: writings(other.mention, whole - a),
        reckoning: `${one.mention.text} + ${other.mention.text} = ${plain(a + b)}, not ${all.mention.text}`,
        figures: [one, all, other].map(({mention}) => mention)
      }
    ]
  })
}
