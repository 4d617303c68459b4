/** A word that fits far better where another stands and from which a slip of the hand or the ear would make it. */
import {SOUNDS_ALIKE, type ContextModel} from '../language/context/context-model.ts'
import {contextNumber, surroundingsOf} from './surroundings.ts'
import type {Token} from './token.ts'
import type {WordCompany} from './word-company.ts'

/** What each piece of evidence weighs, and how much has to come together. */
interface Scale {
  readonly bias: number
  readonly before: number
  readonly after: number
  /** What both neighbours say is half said by one. */
  readonly both: number
  readonly commonness: number
  readonly written: number
  /** From this lead on, the logarithm of odds, it is hardly ever wrong. */
  readonly least: number
  /** Below this lead the sentence could not make up for what the neighbours say: it is dear to ask, so it is not. */
  readonly worthAsking: number
}

/**
 * Found on slips planted at random in text that the model was not trained on, so that hardly a right word of 200,000 is
 * doubted. The ear errs between common and rare words alike, the finger makes rare words of common ones.
 */
const FINGER: Scale = {
  bias: 1.7,
  before: 1.08,
  after: 1.01,
  both: -1,
  commonness: 0.58,
  written: 0.36,
  least: 13,
  worthAsking: 4
}
const EAR: Scale = {
  bias: 0.91,
  before: 1.11,
  after: 1.16,
  both: -1.06,
  commonness: 0.78,
  written: 0.8,
  least: 5,
  worthAsking: -3
}

/** Small words, whose place is told by their neighbours alone. */
const SMALL = [
  {above: -5.5, weight: 0.22},
  {above: -7, weight: 0.37}
]

/** What one, two or more words that keep company with the word meant, and none with the one written, add to its lead. */
const BY_COMPANY = [0, 4, 18.5, 25]

/** Company says what is spoken of, not how: it counts for nothing where the place speaks so much against the word. */
const AGAINST = -2.6

/** A word that may have been meant, and how much likelier it is. */
interface Candidate {
  readonly twin: number
  readonly scale: Scale
  readonly lead: number
  /** How many words keep company with it. */
  readonly met: number
}

/** The likeliest of the words that this one may have been meant to be, where one is likelier beyond doubt. */
export function likelierWord(token: Token, company: WordCompany): string | undefined {
  const {context} = token.article.language
  const written = context.numberOf(token.lower)
  const twins = written === 0 ? NONE : context.twinsOf(written)
  if (twins.length === 0) return undefined
  const pair = new Neighbours(context, neighbour(token, -1, context), neighbour(token, 1, context))
  const ofWritten = pair.of(written)
  const isAtHome = company.around(token, written) > 0
  const worth: Candidate[] = []
  for (const marked of twins) {
    const twin = marked & ~SOUNDS_ALIKE
    const scale = twin === marked ? FINGER : EAR
    const met = isAtHome ? 0 : Math.min(company.around(token, twin), BY_COMPANY.length - 1)
    const beside = leadBeside(context, {written, twin}, ofWritten, pair.of(twin), scale)
    const lead = beside + (BY_COMPANY[met] ?? 0)
    if (lead > scale.worthAsking) worth.push({twin, scale, lead, met})
  }
  const best = worth.length === 0 ? undefined : surest(token, written, worth)
  return best === undefined ? undefined : context.wordOf(best.twin)
}

const NONE = new Uint16Array(0)

/** The candidate that is furthest beyond doubt when the sentence is asked as well. */
function surest(token: Token, written: number, candidates: readonly Candidate[]): Candidate | undefined {
  const {context} = token.article.language
  const fits = context.fits(surroundingsOf(token), [written, ...candidates.map(({twin}) => twin)])
  let best: Candidate | undefined
  let mostBeyond = 0
  candidates.forEach((candidate, index) => {
    const place = (fits[index + 1] ?? 0) - (fits[0] ?? 0)
    if (candidate.met > 0 && place < AGAINST) return
    const beyond = candidate.lead + place - candidate.scale.least
    if (beyond <= mostBeyond) return
    best = candidate
    mostBeyond = beyond
  })
  return best
}

/** What the two neighbours say of a word. */
interface Beside {
  readonly before: number
  readonly after: number
}

class Neighbours {
  private readonly context: ContextModel
  private readonly before: number
  private readonly after: number

  constructor(context: ContextModel, before: number, after: number) {
    this.context = context
    this.before = before
    this.after = after
  }

  of(word: number): Beside {
    return {
      before: this.context.togetherness(this.before, word),
      after: this.context.togetherness(word, this.after)
    }
  }
}

/** How much likelier the twin is by all that can be told without the rest of the sentence. */
function leadBeside(
  context: ContextModel,
  {written, twin}: {written: number; twin: number},
  ofWritten: Beside,
  ofTwin: Beside,
  scale: Scale
): number {
  const before = ofTwin.before - ofWritten.before
  const after = ofTwin.after - ofWritten.after
  const [common, commonWritten] = [context.commonness(twin), context.commonness(written)]
  return (
    scale.bias * (context.bias(twin) - context.bias(written)) +
    scale.before * before +
    scale.after * after +
    scale.both * Math.min(before, after) +
    scale.commonness * (common - commonWritten) +
    scale.written * commonWritten +
    (scale === FINGER ? smallness(common) : 0)
  )
}

function smallness(common: number): number {
  return SMALL.reduce((sum, {above, weight}) => sum + weight * Math.max(0, common - above), 0)
}

/** The number of the word beside it in its sentence, signs such as £ left out; 0 at an end. */
function neighbour(token: Token, step: 1 | -1, context: ContextModel): number {
  let other = token.at(step)
  while (other?.kind === 'symbol') other = other.at(step)
  return other === undefined ? 0 : contextNumber(other, context)
}
