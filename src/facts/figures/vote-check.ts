/** Votes and scores: a majority that is not the difference, a margin that the score does not give. */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {wrongFullHouses} from './full-house.ts'
import {likenessOf} from './lookalike.ts'
import {wrongMajorities} from './majority-check.ts'
import {misnamedScores, wrongMarginsTold} from './score-check.ts'
import {figureSentences, type Figure} from './sentences.ts'
import {tablesOf} from './tables.ts'
import {figureSpan, plain, writings} from './write.ts'

export function wrongMargins(article: Article): Contradiction[] {
  return [
    ...wrongDifferences(article),
    ...wrongMajorities(article),
    ...wrongBallots(article),
    ...wrongFullHouses(article),
    ...wrongMarginsTold(article),
    ...misnamedScores(article)
  ]
}

function wrongDifferences(article: Article): Contradiction[] {
  return figureSentences(article).flatMap(({figures}) =>
    figures.flatMap((figure) => {
      const difference = differenceFor(article, figure)
      const {value} = figure.mention
      if (difference === undefined || value === undefined || difference.size === value) return []
      const {start, text} = figure.mention
      return [
        {
          at: {start, end: start + (/^[\p{L}\d,]+(?:-\p{L}+)?/u.exec(text)?.[0].length ?? text.length)},
          expected: writings(figure.mention, difference.size).map((each) =>
            each.replace(/[ -](?:goals?|points?)$/, '')
          ),
          reckoning: `${plain(difference.more)} − ${plain(difference.less)} = ${plain(difference.size)}, not ${text}`,
          figures: [figure.mention, ...difference.of.map(({mention}) => mention)]
        }
      ]
    })
  )
}

interface Difference {
  readonly more: number
  readonly less: number
  readonly size: number
  readonly of: readonly Figure[]
}

function difference(a: number, b: number, of: readonly Figure[]): Difference {
  return {more: Math.max(a, b), less: Math.min(a, b), size: Math.abs(a - b), of}
}

const MAJORITY = /\b(?:majority|margin|lead) of(?: (?:just|only|a mere))?$/
const BY = /\bby(?: (?:just|only|a mere))?$/

function differenceFor(article: Article, figure: Figure): Difference | undefined {
  const {mention, lead, before, after, sentence} = figure
  if (
    mention.value === undefined ||
    mention.approx !== undefined ||
    !/^(?:cardinal|points)$/.test(mention.kind)
  )
    return undefined
  if (MAJORITY.test(lead) || MAJORITY.test(before)) {
    const a = sentence.figures[figure.index - 2]
    const b = sentence.figures[figure.index - 1]
    if (b?.mention.sides !== undefined) return difference(...b.mention.sides, [b])
    if (a?.mention.value === undefined || b?.mention.value === undefined) return undefined
    const isVote =
      /^(?:votes? |of the vote )?(?:to|against|in favour and|votes? against)$/.test(b.before) ||
      (/^(?:votes?|to)?/.test(b.before) &&
        /votes/.test(`${a.after} ${b.after}`) &&
        b.index - a.index === 1 &&
        /(?:to|with)$/.test(b.before))
    return isVote ? difference(a.mention.value, b.mention.value, [a, b]) : undefined
  }
  if (BY.test(lead) && /^votes\b/.test(after)) return fromTable(article, mention.value)
  // "won by two goals, 3-2"
  if (
    BY.test(lead) &&
    (/^(?:goals|points|clear goals)\b/.test(after) || / (?:goals|points)$/.test(mention.text))
  ) {
    const scores = sentence.figures.filter((other) => other.mention.kind === 'score')
    const [score] = scores
    return scores.length === 1 && score?.mention.sides !== undefined
      ? difference(...score.mention.sides, [score])
      : undefined
  }
  return undefined
}

/** The winner's margin in the result that the article gives in full. */
function fromTable(article: Article, value: number): Difference | undefined {
  for (const rows of tablesOf(article)) {
    const votes = rows.map(({cells}) => cells.at(-1)?.value ?? 0).sort((a, b) => b - a)
    const [first = 0, second = 0] = votes
    const size = first - second
    if (rows[0]?.cells.length !== 1 || size <= 0) continue
    if (Math.abs(size - value) <= size * 0.2 || likenessOf(value, size) !== undefined)
      return difference(first, second, [])
  }
  return undefined
}

const VOTERS =
  /^(?:councill?ors|members|mps|senators|trustees|delegates|governors|directors|lawmakers|commissioners|peers|representatives|aldermen|supervisors|legislators|jurors|bishops|judges|ministers|seats)$/i
const NOT_FOR_OR_AGAINST =
  /^(?:abstentions?|(?:members? |councill?ors? )?(?:abstain(?:ed|ing)|absent|did not vote))\b/

/** "by 31 votes to 21, with three abstentions", where all 56 members voted. */
function wrongBallots(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  const voters = sentences
    .flatMap(({figures}) => figures)
    .filter(
      ({mention, before, after}) =>
        mention.kind === 'cardinal' &&
        VOTERS.test(mention.counts ?? '') &&
        (/\ball(?: the| of the)?$/.test(before) || /^[a-z-]+ (?:were |are |who were )?present\b/.test(after))
    )
  const [all] = voters
  const size = all?.mention.value
  if (all === undefined || size === undefined || voters.some(({mention}) => mention.value !== size)) return []
  return sentences.flatMap(({figures}) =>
    figures.flatMap((figure): Contradiction[] => {
      const vote = votesBefore(figure)
      const {value = 0, kind} = figure.mention
      if (vote === undefined || kind !== 'cardinal' || !NOT_FOR_OR_AGAINST.test(figure.after)) return []
      const [more, less] = vote.sides
      const right = size - more - less
      if (right === value || right < 0 || Math.abs(right - value) > size * 0.1) return []
      return [
        {
          at: figureSpan(figure.mention),
          expected: writings(figure.mention, right),
          reckoning: `${plain(more)} + ${plain(less)} + ${plain(value)} = ${plain(more + less + value)}, not ${all.mention.text}`,
          figures: [figure.mention, vote.of.mention, all.mention]
        }
      ]
    })
  )
}

/** The votes for and against that stand before a figure: "31-21", "31 votes to 21", "31 for and 21 against". */
function votesBefore({
  sentence,
  index
}: Figure): {readonly sides: readonly [number, number]; readonly of: Figure} | undefined {
  const [first, second] = [sentence.figures[index - 2], sentence.figures[index - 1]]
  if (second === undefined) return undefined
  if (second.mention.sides !== undefined) return {sides: second.mention.sides, of: second}
  const isPair = /^(?:votes? )?(?:to|against|in favour,? and|for,? and|votes? for and)$/.test(second.before)
  const {value: more} = first?.mention ?? {}
  const {value: less} = second.mention
  return first === undefined || !isPair || more === undefined || less === undefined
    ? undefined
    : {sides: [more, less], of: first}
}
