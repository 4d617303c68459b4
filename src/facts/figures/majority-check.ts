/** Majorities that the votes told beside them do not give: "polled 3,904 votes, against 3,871 … a majority of 43". */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {likenessOf} from './lookalike.ts'
import {figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {figureSpan, plain, writings} from './write.ts'

const MAJORITY =
  /\b(?:majority|winning margin|margin|lead)(?: [a-z]+){0,2} (?:of|at|was|is|to|came to|being)(?: (?:just|only|a mere|exactly))?$/
/** "Mr Lyle, who lost by 27," */
const BEATEN =
  /\b(?:won|wins?|lost|loses?|beat|beaten|beats?|defeated|ousted|unseated|held on|held|ahead|behind|scraped home|scraped in|squeaked home|edged out|pipped|gain|gains|gained|took|takes|elected|re-elected|returned|prevailed|home)\b[^,.;]{0,30}? by(?: (?:just|only|a mere|exactly))?$/
const BY_VOTES = /^(?:votes?\b|$|[,.;]|and\b|in (?:the|a)\b|after\b)/
const VOTES = /\b(?:votes?|ballots?|polled|polling|papers)\b/
/** What is said of another election, or of the whole. */
const OTHER =
  /\b(?:previous|last|earlier|ago|cut|reduced|overturned|in (?:19|20)\d\d|spoil\w+|spoilt|cast|turnout|electorate|registered)\b/
/** What a party has in a parliament. */
const OF_PARTY =
  /\b(?:government|coalition|parliamentary|working|overall|two-thirds|absolute|simple|commons|house|chamber|council)\b[^.]*$/
const REACH = 3

export function wrongMajorities(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap(({figures, sentence}, index) =>
    figures.flatMap((figure): Contradiction[] => {
      const {kind, value, approx} = figure.mention
      if (kind !== 'cardinal' || value === undefined || approx !== undefined) return []
      const isBeaten = BEATEN.test(figure.before) && BY_VOTES.test(figure.after)
      if (
        !(MAJORITY.test(figure.before) || isBeaten) ||
        OTHER.test(lastWords(figure.before)) ||
        OF_PARTY.test(lastWords(figure.before))
      )
        return []
      const near = sentences
        .slice(0, index + 1)
        .filter((each) => sentence.index - each.sentence.index <= REACH)
        .flatMap((each) => votesIn(article, each))
        .filter((each) => each !== figure)
      return majorityInstead(figure, near)
    })
  )
}

function lastWords(before: string): string {
  return before.split(' ').slice(-8).join(' ')
}

/** The figures of a sentence about votes that may be somebody's. */
function votesIn(article: Article, {figures, sentence}: FigureSentence): Figure[] {
  const text = article.text.slice(sentence.start, sentence.end).toLowerCase()
  if (!VOTES.test(text)) return []
  return figures.filter(
    ({mention: {kind, approx, counts, value = 0}, after, before}) =>
      kind === 'cardinal' &&
      approx === undefined &&
      value > 9 &&
      (counts === undefined || /^votes?$/.test(counts)) &&
      !OTHER.test(`${before.split(' ').slice(-2).join(' ')} ${after.split(' ').slice(0, 5).join(' ')}`)
  )
}

function majorityInstead(figure: Figure, votes: readonly Figure[]): Contradiction[] {
  const value = figure.mention.value ?? 0
  const [first, second] = [...votes].sort((a, b) => (b.mention.value ?? 0) - (a.mention.value ?? 0))
  const isGiven = votes.some((one) =>
    votes.some((other) => (one.mention.value ?? 0) - (other.mention.value ?? 0) === value)
  )
  if (first === undefined || second === undefined || isGiven) return []
  const right = (first.mention.value ?? 0) - (second.mention.value ?? 0)
  const isSlip =
    likenessOf(right, value) !== undefined || Math.abs(right - value) <= Math.max(2, right * 0.15)
  if (right <= 0 || !isSlip) return []
  return [
    {
      at: figureSpan(figure.mention),
      expected: writings(figure.mention, right),
      reckoning: `${first.mention.text} − ${second.mention.text} = ${plain(right)}, not ${figure.mention.text}`,
      figures: [figure.mention, first.mention, second.mention]
    }
  ]
}
