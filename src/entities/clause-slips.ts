/**
 * Small words that a clause must bear out: “if” is followed by a verb, “nor” follows a “not”, “than” a comparison.
 * Where the clause does not, another word was meant.
 */
import {SHORT_ADJECTIVES} from '../language/comparison.ts'
import type {Token} from '../article/token.ts'
import {wordSet} from '../language/word-set.ts'

/** What was meant for this word, best first; undefined where it may stand. */
export function unborneMeaning(token: Token): readonly string[] | undefined {
  const before = token.at(-1)
  const after = token.at(1)
  if (before === undefined || after === undefined || token.zone === 'headline') return undefined
  switch (token.lower) {
    case 'if':
      return ifMeaning(before, after)
    case 'nor':
      return norMeaning(token, before, after)
    case 'than':
      return thanMeaning(token, before, after)
    case 'is':
      return isMeaning(token, before, after)
    case 'though':
      return thoughMeaning(before, after)
    default:
      return undefined
  }
}

/** “the first confirmation if falls in the market”, “survive if his job” */
function ifMeaning(before: Token, after: Token): readonly string[] | undefined {
  if (!/^(?:NOUN|VERB|ADJ|NUM)$/.test(before.upos) || mayHaveVerb(after)) return undefined
  const opens = /^(?:the|his|her|its|their|our|my|this|these|those|all|both|many|some|most)$/
  if (!opens.test(after.lower) && !/^(?:PROPN|NUM|NOUN)$/.test(after.upos)) return undefined
  return before.upos === 'VERB' ? ['in', 'of'] : ['of', 'in']
}

const NEGATIVES = wordSet(
  `not n't cannot never no neither nor none nothing nobody nowhere without hardly scarcely rarely seldom few little
   barely unable refused denied unlikely`
)

/** “discs nor installation” */
function norMeaning(token: Token, before: Token, after: Token): readonly string[] | undefined {
  if (before.upos === 'PUNCT' || before.upos === 'CCONJ' || after.upos === 'AUX') return undefined
  return someBefore(token, ({lower}) => NEGATIVES.has(lower) || lower.endsWith("n't"))
    ? undefined
    : ['for', 'or']
}

const COMPARISONS = wordSet(
  `more most less fewer rather other others else otherwise different differently sooner elsewhere better worse further farther
   later earlier prefer preferred prefers preferable superior inferior no half double twice hardly scarcely another
   differ differs elder nothing anything anyone nobody`
)

/** “in the year than will see”, “he said than they had left” */
function thanMeaning(token: Token, before: Token, after: Token): readonly string[] | undefined {
  const compares = ({lower, feature}: Token): boolean =>
    COMPARISONS.has(lower) || feature === 'comp' || /(?:er|ier|more|less)$/.test(lower)
  if (someBefore(token, compares)) return undefined
  if (SHORT_ADJECTIVES.has(before.lower)) return undefined // “is deep than”: the adjective is the slip
  if (/^(?:and|since|by|until|just|,)$/.test(before.lower)) return ['then', 'that']
  return after.upos === 'PUNCT' ? undefined : ['that', 'then']
}

const CLAUSE_SUBJECTS = wordSet(
  'who which that what where how why when whom whose all everything thing if whether'
)

/** “She was born is Leeds”, “were held is London”: a passive has its verb. */
function isMeaning(token: Token, before: Token, after: Token): readonly string[] | undefined {
  if (before.upos !== 'VERB' || before.feature !== 'part') return undefined
  if (!/^(?:was|were|been|be|are)$/.test(before.at(-1)?.lower ?? '')) return undefined
  if (!/^(?:the|a|an|his|her|its|their)$/.test(after.lower) && after.upos !== 'PROPN' && !after.isCapitalised)
    return undefined
  return someBefore(token, ({lower}) => CLAUSE_SUBJECTS.has(lower)) ? undefined : ['in']
}

const MOVES = wordSet(
  `go come pass get walk run drive ride fly travel break cut look live sift sail fall put pull sweep spread tear rip plough
   smash crash climb crawl rummage trawl leaf flick march stroll wander guide see read sit work wade push burst pour
   stretch echo swim thread navigate scroll`
)
const WAYS = wordSet('way back straight right halfway midway half all it him her them us down on')

/** “went though the gap”: a noun phrase follows, and no verb that would make a clause of it. */
function thoughMeaning(before: Token, after: Token): readonly string[] | undefined {
  const moves = before.upos === 'VERB' && MOVES.has(before.lemma)
  if (!(moves || before.upos === 'NOUN' || before.upos === 'VERB' || WAYS.has(before.lower))) return undefined
  const opens =
    /^(?:the|a|an|his|her|its|their|our|my|this|these|those|every|each|all|many|several)$/.test(
      after.lower
    ) ||
    after.upos === 'PROPN' ||
    after.upos === 'NUM' ||
    after.kind === 'number'
  if (!opens || after.upos === 'PRON') return undefined
  return hasClauseOfItsOwn(after, moves) ? undefined : ['through']
}

/** Whether a verb that is not shared with the clause before may follow, up to the next mark. */
function hasClauseOfItsOwn(from: Token, moves: boolean): boolean {
  for (let next: Token | undefined = from; next !== undefined && next.upos !== 'PUNCT'; next = next.at(1)) {
    const isLink =
      next.upos === 'CCONJ' || next.upos === 'SCONJ' || next.feature === 'wh' || next.lower === 'that'
    if (isLink && next.index > from.index) {
      if (next.upos !== 'CCONJ') return !moves
      if (/^(?:AUX|VERB|PART|ADV)$/.test(next.at(1)?.upos ?? '')) return !moves
      continue
    }
    if (next.index > from.index && (mayBeItsVerb(next) || isVerbOfClause(next))) return true
  }
  return false
}

function isVerbOfClause({upos, feature}: Token): boolean {
  return upos === 'AUX' || (upos === 'VERB' && feature !== 'ger' && feature !== 'part')
}

function someBefore(token: Token, test: (other: Token) => boolean): boolean {
  for (let other = token.at(-1); other !== undefined; other = other.at(-1)) if (test(other)) return true
  return false
}

/** Whether anything from here on may be the verb of a clause; a participle may, where no auxiliary leads it in. */
function mayHaveVerb(from: Token): boolean {
  for (let next: Token | undefined = from; next !== undefined; next = next.at(1)) {
    if (next.index > from.index && mayBeItsVerb(next)) return true
    if (!/^(?:VERB|AUX)$/.test(next.upos) || next.feature === 'ger') continue
    if (next.feature !== 'part' || next.at(-1)?.upos !== 'AUX') return true
  }
  return false
}

/** “if the rebels win”: a noun by its tag, after another or after a name, that may be a verb. */
function mayBeItsVerb(token: Token): boolean {
  const before = token.at(-1)?.upos ?? ''
  return token.upos === 'NOUN' && /^(?:NOUN|PROPN|PRON)$/.test(before) && token.type.features.mayBe('VERB')
}
