/** A feat whose name says how many there were: a hat-trick and "her two goals", "scored twice" and "his three goals". */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {figureSentences, type Figure} from './sentences.ts'
import {inWords, writings} from './write.ts'

const FEATS: ReadonlyArray<readonly [RegExp, number]> = [
  [
    /\b(?:hat[- ]trick|treble|scored (?:three times|a hat[- ]trick)|netted three times|struck three times)\b/i,
    3
  ],
  [/\b(?:(?:a|his|her|late|first-half|second-half) brace|scored twice|netted twice|struck twice)\b/i, 2],
  [/\b(?:scored four times|netted four times)\b/i, 4]
]
/** One of these stands in every feat. */
const CUES = ['trick', 'treble', 'brace', 'scored', 'netted', 'struck']
const SCORES = /^(?:goals|tries|strikes)$/
/** Some of them, or those of more than one match. */
const PART_BEFORE =
  /\b(?:first|last|other|next|final|late|early|more|of|opening|previous|season's|career)(?: the| his| her)?$/
const PART_AFTER =
  /^[a-z]+ (?:in (?:the|a|his|her|\d|[a-z]+ (?:minutes|games|matches))|this|since|from|for|against|either side|before|after|all|so far|last|up|down|clear|ahead|behind)\b/
const REACH = 8

export function wrongFeats(article: Article): Contradiction[] {
  if (!article.says(CUES)) return []
  const feats = FEATS.flatMap(([pattern, size]) =>
    article.sentences.flatMap((sentence) => {
      const match = pattern.exec(article.slice(sentence))
      return match === null ? [] : [{sentence, size, text: match[0]}]
    })
  )
  const [first] = feats
  if (first === undefined || feats.some(({size}) => size !== first.size)) return []
  const scorers = namesIn(
    article,
    feats.map(({sentence}) => sentence)
  )
  if (scorers.size !== 1) return []
  const [scorer = ''] = scorers
  return figureSentences(article).flatMap(({figures, sentence}) =>
    figures.flatMap((figure): Contradiction[] => {
      const {mention} = figure
      const {value = 0, kind, counts = '', approx} = mention
      if (kind !== 'cardinal' || approx !== undefined || value === first.size || value < 2 || value > 5)
        return []
      if (
        !SCORES.test(counts) ||
        sentence.index < first.sentence.index ||
        sentence.index - first.sentence.index > REACH
      )
        return []
      if (!isHis(figure, scorer) || PART_BEFORE.test(figure.before) || PART_AFTER.test(figure.after))
        return []
      return [
        {
          at: {start: mention.start, end: mention.start + mention.text.length},
          expected: writings(mention, first.size),
          reckoning: `“${first.text}” is ${inWords(first.size) ?? ''}, not ${mention.text}`,
          figures: [mention]
        }
      ]
    })
  )
}

/** Whoever is named where a feat is told; one alone, or it may be another’s. */
function namesIn(
  {people}: Article,
  sentences: ReadonlyArray<{readonly start: number; readonly end: number}>
): Set<string> {
  const named = people.filter(
    ({given, mentions}) =>
      given !== undefined &&
      mentions.some((mention) =>
        sentences.some(({start, end}) => start <= mention.start && mention.end <= end)
      )
  )
  return new Set(named.map(({surname}) => surname))
}

/** "Dufresne’s three goals", and "her three goals" where nobody else is named in the sentence. */
function isHis({before, sentence: {article, sentence}, mention}: Figure, scorer: string): boolean {
  if (before.endsWith(`${scorer.toLowerCase()}'s`)) return true
  if (!/(?:^|\s)(?:his|her)$/.test(before)) return false
  return article.people.every(
    ({surname, mentions}) =>
      surname === scorer || !mentions.some(({start, end}) => sentence.start <= start && end <= mention.start)
  )
}
