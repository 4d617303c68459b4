/**
 * Small words that a clause must bear out: “if” is followed by a verb, “nor” follows a “not”, “than” a comparison.
 * Where the clause does not, another word was meant.
 */
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
