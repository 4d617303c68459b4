/** “Ruth, 71 … Mary, 66, the youngest … and Ann, 62”: the eldest, the youngest and those between, by their ages. */
import type {Article} from '../../article/article.ts'
import type {TimeContradiction} from './contradiction.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'

const RANK =
  '(?<rank>youngest|oldest|eldest|middle one|middle (?:child|sister|brother|sibling|son|daughter)|most senior)'
const AFTER = new RegExp(
  `(?<g>‹g\\d+›),? (?:who is |is |and |was )?(?:by far )?the ${RANK}\\b(?! (?:son|daughter|person|man|woman|player|member|ever|in|to|since)\\b)`,
  'g'
)
const BEFORE = new RegExp(
  `\\bthe ${RANK}(?: of (?:the|them|all)(?: [a-z-]+){0,3}?|(?: [a-z-]+){1,3}?(?= (?:is|was|being) ))?,? (?:at |is |was |being )?(?:‹h\\d+›,? )?(?:at |who is |aged )?(?<g>‹g\\d+›)`,
  'g'
)
/** All that are compared are told. */
const THE_OTHERS =
  /\. (?:the|his|her|its|their) (?:two |three |four )?others? (?:are|were|is|was) (?!aged\b|between\b|all\b)/
const COUNTS = /\b(?:two|three|four|five)\b/g
const SIZES: Readonly<Record<string, number>> = {two: 2, three: 3, four: 4, five: 5}

export function agesOutOfRank(article: Article): TimeContradiction[] {
  return datedParagraphs(article).flatMap((paragraph, index, all) => {
    if (!/‹g\d+›.*‹g\d+›/s.test(paragraph.words) && !/‹g/.test(paragraph.words)) return []
    const before = all[index - 1]
    const lead = before !== undefined && before.block.index === paragraph.block.index - 1 ? before.words : ''
    const words = `${lead} ${paragraph.words}`
    const lone = article.blocks[paragraph.block.index - 1]
    const around =
      lone === undefined
        ? words
        : `${article.text.slice(lone.start, lone.end).toLowerCase()} ${paragraph.words}`
    const sizes = new Set([...around.matchAll(COUNTS)].map(([word]) => SIZES[word]))
    const ages = agesOf(paragraph)
    // as many ages as there are said to be people
    if (
      (!sizes.has(ages.length) && !THE_OTHERS.test(paragraph.words)) ||
      new Set(ages).size !== ages.length ||
      ages.length < 2
    )
      return []
    const found = [...paragraph.words.matchAll(AFTER), ...paragraph.words.matchAll(BEFORE)].flatMap(
      ({groups = {}}) => wrongRank(paragraph, ages, groups)
    )
    return found.length < 2 ? found : (wrongAgeOf(paragraph, ages, found) ?? found)
  })
}

function ageOf(paragraph: Paragraph, mark: string | undefined): number | undefined {
  const match = /^P(\d+)Y$/.exec(dateAt(paragraph, mark)?.value ?? '')
  return match === null ? undefined : Number(match[1])
}

function agesOf(paragraph: Paragraph): number[] {
  return [...paragraph.words.matchAll(/‹g\d+›/g)].flatMap(([mark]) => ageOf(paragraph, mark) ?? [])
}

function wrongRank(
  paragraph: Paragraph,
  ages: readonly number[],
  {g, rank = ''}: Readonly<Record<string, string | undefined>>
): TimeContradiction[] {
  const mention = dateAt(paragraph, g)
  const own = ageOf(paragraph, g)
  if (mention === undefined || own === undefined) return []
  const inOrder = [...ages].sort((one, other) => one - other)
  const at = inOrder.indexOf(own)
  const isFirst = at === 0
  const isLast = at === ages.length - 1
  const isRight = rank === 'youngest' ? isFirst : /^middle/.test(rank) ? !isFirst && !isLast : isLast
  if (isRight) return []
  const {article, block} = paragraph
  const text = article.text.toLowerCase()
  const after = text.indexOf(rank, mention.end)
  const start = after >= 0 && after - mention.end < 40 ? after : text.lastIndexOf(rank, mention.start)
  if (start < block.start || start > block.end) return []
  const eldest = rank === 'oldest' ? 'oldest' : 'eldest'
  return [
    {
      at: {start, end: start + rank.length},
      expected: isFirst ? ['youngest'] : isLast ? [eldest, 'oldest'] : ['middle one', 'second'],
      reckoning: `${String(own)} is not the ${rank} of ${inOrder.join(', ')}`,
      places: [{start: mention.start, end: mention.end}]
    }
  ]
}

/** Two ranks that are both wrong: one age makes them so. "Kay, 34, the eldest … The youngest, Lou, 37" */
function wrongAgeOf(
  {article}: Paragraph,
  ages: readonly number[],
  found: readonly TimeContradiction[]
): TimeContradiction[] | undefined {
  const youngest = found.find(({at}) => article.slice(at).toLowerCase() === 'youngest')
  const [place] = youngest?.places ?? []
  const figure = place === undefined ? null : /\d+/.exec(article.slice(place))
  if (place === undefined || youngest === undefined || figure === null) return undefined
  const own = Number(figure[0])
  const rest = ages.filter((age) => age !== own)
  if (own < Math.max(...rest)) return undefined
  const start = place.start + figure.index
  return [
    {
      at: {start, end: start + figure[0].length},
      expected: [own - 10, own - 20].filter((age) => age > 0 && age < Math.min(...rest)).map(String),
      reckoning: `${String(own)} is not the youngest of ${[...ages].sort((one, other) => one - other).join(', ')}`,
      places: [youngest.at]
    }
  ]
}
