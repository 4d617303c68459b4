/** Scores and votes that are told again: "the 5-0 rout" after a match that ended 4-0, "the three-goal win" after it. */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {figureSentences, type Figure} from './sentences.ts'
import {plain, writings} from './write.ts'

const RESULT =
  'win|victory|defeat|loss|result|draw|triumph|success|scoreline|vote|decision|thrashing|drubbing|rout|verdict|margin|score|tie'
const RESULTS = new RegExp(String.raw`^(?:[a-z-]+ ){0,2}(?:${RESULT})\b`)
/** A result of another day or of a part of the match. */
const OF_OTHER_MATCH =
  /^(?:first|previous|reverse|away|home|opening|earlier|\w+day|last|half-time|aggregate|\w+-leg)\b/
const FINAL =
  /\b(?:beat|beats|beating|beaten|won|win|wins|winning|lost|lose|loses|losing|defeat(?:ed|s)?|victory|edge[ds]?|stunned?|thrash(?:ed|es)?|down(?:ed|s)?|ran down|drew|draw|vote[ds]?|passed|approved|rejected|cleared|overc[ao]me|saw off|knocked out|shootout|sink|sank|over|rout(?:ed)?|see off|backed|hammer(?:ed)?)\b/

/** "the 5-0 rout" of a match that ended 4-0 */
export function changedScores(figures: readonly Figure[]): Contradiction[] {
  const scores = figures.filter(({mention}) => mention.kind === 'score')
  return scores.flatMap((figure) => {
    if (!RESULTS.test(figure.after) || OF_OTHER_MATCH.test(figure.after) || !isKnown(figure)) return []
    const others = scores.filter((other) => other !== figure)
    const final = others.find(({before, after}) => FINAL.test(`${before} | ${after}`))
    if (
      final === undefined ||
      final.sentence === figure.sentence ||
      final.mention.start > figure.mention.start
    )
      return []
    return others.some((other) => isSameScore(other, figure)) || !isNearly(final, figure)
      ? []
      : [
          {
            at: {start: figure.mention.start, end: figure.mention.start + figure.mention.text.length},
            expected: [final.mention.text.replace(/\s/g, '')],
            reckoning: `“${figure.mention.text}” here, “${final.mention.text}” in the other place`,
            figures: [figure.mention, final.mention]
          }
        ]
  })
}

/** What shows that a result was told before. */
function isKnown({before}: Figure): boolean {
  return /(?:^|\s)(?:the|that|this|their|his|her|its|[a-z]+'s)$/.test(before)
}

function isSameScore({mention: {sides: one}}: Figure, {mention: {sides: other}}: Figure): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1]
}

/** One side the same, or both no more than three away, and not the same score from the other side. */
function isNearly({mention: {sides: one}}: Figure, {mention: {sides: other}}: Figure): boolean {
  if (one === undefined || other === undefined) return false
  const [a, b] = one
  const [c, d] = other
  if (a === d && b === c) return false
  return a === c || b === d || Math.abs(a - c) + Math.abs(b - d) <= 3
}

const MARGIN =
  /^-?(?:points?|goals?|runs?|votes?|try|tries|sets?|games?|frames?|shots?|strokes?|seats?|wickets?)[ -](?:[a-z-]+ )?(?:win|victory|margin|lead|deficit|defeat|loss|advantage|cushion|majority|edge|triumph)\b/

/** "the nine-point win" of a side that won by 78 to 71 */
export function wrongMarginsTold(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  const differences = sentences.flatMap(({figures}) => figures.flatMap(differenceOf))
  return sentences.flatMap(({figures}) =>
    figures.flatMap((figure): Contradiction[] => {
      const {start, end, value, approx, text, kind} = figure.mention
      const number = /^[\p{L}\d]+/u.exec(text)?.[0] ?? ''
      const told = article.text.slice(start + number.length, end + 40).toLowerCase()
      if (
        value === undefined ||
        !/^(?:cardinal|points)$/.test(kind) ||
        !MARGIN.test(told) ||
        !isKnown(figure)
      )
        return []
      if (approx !== undefined && kind !== 'points') return []
      const near = differences
        .filter(({of}) => of.mention.start < start)
        .filter(({size}) => size > 0 && (Math.abs(size - value) <= 3 || Math.abs(size - value) === 10)) // seven and seventeen
        .sort((a, b) => Math.abs(a.size - value) - Math.abs(b.size - value))
      const [nearest] = near
      if (nearest === undefined || differences.some(({size}) => size === value)) return []
      return [
        {
          at: {start, end: start + number.length},
          expected: writings({...figure.mention, kind: 'cardinal', text: number}, nearest.size),
          reckoning: `${nearest.of.mention.text} is a difference of ${plain(nearest.size)}, not ${text}`,
          figures: [figure.mention, nearest.of.mention]
        }
      ]
    })
  )
}

/** The difference of a score, or of "78 points to 71". */
function differenceOf(figure: Figure): Array<{readonly size: number; readonly of: Figure}> {
  const {sides} = figure.mention
  if (sides !== undefined) return [{size: Math.abs(sides[0] - sides[1]), of: figure}]
  const before = figure.sentence.figures[figure.index - 1]
  const isPair =
    before !== undefined &&
    /^(?:points|votes|goals|games|frames|runs|sets)? ?(?:to|against)$/.test(figure.before)
  if (!isPair || before.mention.value === undefined || figure.mention.value === undefined) return []
  return [{size: Math.abs(before.mention.value - figure.mention.value), of: figure}]
}

const NARROWLY =
  /\b(narrowly (?:beat|defeated|overcame|won)|edged(?: out| past| home)?|pipped|(?:scraped|squeezed|squeaked) past)\b[^.;]*$/
const SOUNDLY =
  /\b(thrashed|routed|trounced|hammered|crushed|thumped|demolished|annihilated|humiliated|walloped)\b[^.;]*$/
const WINNER = /\b(?:beat|defeated|overcame|thrashed|edged|saw off|trounced|routed|hammered)\b[^.;]*$/

/** "narrowly beat Measham 6-0", "thrashed them 2-1", "beat them 1-3" */
export function misnamedScores(article: Article): Contradiction[] {
  return figureSentences(article).flatMap(({figures, sentence}): Contradiction[] => {
    const scores = figures.filter(({mention}) => mention.kind === 'score')
    const [score] = scores
    const {sides, text, start} = score?.mention ?? {}
    if (
      score === undefined ||
      scores.length > 1 ||
      sides === undefined ||
      start === undefined ||
      text === undefined
    )
      return []
    const [more, less] = [Math.max(...sides), Math.min(...sides)]
    const before = article.text.slice(sentence.start, start).toLowerCase()
    const narrowly = NARROWLY.exec(before)
    const soundly = SOUNDLY.exec(before)
    const isGoals = more <= 12
    const isFar = isGoals ? more - less > 3 : more - less > more * 0.4
    const isClose = isGoals ? more - less === 1 : more - less < more * 0.04
    const verb = isFar ? narrowly : isClose ? soundly : null
    if (verb !== null) {
      const at = sentence.start + verb.index
      return [
        {
          at: {start: at, end: at + (verb[1]?.length ?? 0)},
          expected: isFar ? ['thrashed', 'easily beat', 'beat'] : ['edged', 'narrowly beat', 'beat'],
          reckoning: `“${verb[1] ?? ''}” of a score of ${text}`,
          figures: [score.mention]
        }
      ]
    }
    const isTurned =
      sides[0] < sides[1] &&
      WINNER.test(before) &&
      !/\b(?:lost|after|despite|leg|set|aggregate)\b/.test(`${before} ${score.after}`)
    return isTurned && /^\d+[-–]\d+$/.test(text)
      ? [
          {
            at: {start, end: start + text.length},
            expected: [text.replace(/^(\d+)([-–])(\d+)$/, '$3$2$1')],
            reckoning: `the winner’s score stands first, not ${text}`,
            figures: [score.mention]
          }
        ]
      : []
  })
}
