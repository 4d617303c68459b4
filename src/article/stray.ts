/** Whether a word stands where no clause can end, so that what it belongs to has to follow it. */
import type {Token} from './token.ts'
import {wordSet} from '../language/word-set.ts'

/** Words after which a clause may end in any verb or preposition: “what they had is”, “the firm that he spoke of”. */
const OPENERS =
  wordSet(`what whatever who whoever whom whose which whichever where wherever when whenever how however why that all everything anything
   nothing something as than so those more much such if though although whether while because until once like unlike not
   it there only few little less most no nor neither never rarely seldom hardly scarcely so`)
const FAR_BACK = 9
/** “requirements that half of the oil that is bought for the reserve be carried” */
const WHOLE_CLAUSE = 30
const SUBJECTS = /^(?:he|she|they|we|i|you)$/

/** Whether nothing before the word lets a clause end in it: no “what”, no “that”, no verb that it could belong to. */
export function isStray(token: Token): boolean {
  const before = token.at(-1)
  if (before === undefined) return false
  const isLoose = token.upos === 'ADP' || token.upos === 'ADV' || token.upos === 'PART'
  if (isLoose && (before.upos === 'VERB' || before.feature === 'particle')) return false
  return isGapless(token)
}

/** The same, though the verb that it could belong to may stand before it: “agreed of”, not “the men he agreed with”. */
export function isGapless(token: Token): boolean {
  for (let distance = 1; distance <= FAR_BACK; distance++) {
    const other = token.at(-distance)
    if (other === undefined) return true
    // a “that” which only reports what was said leaves no verb without its own
    if (OPENERS.has(other.lower) && !(other.lower === 'that' && other.upos === 'SCONJ')) return false
    // “the man he was”, “the plans the council made”
    if (isNoun(other.at(-1)) && (SUBJECTS.test(other.lower) || (distance > 1 && opensSubject(other))))
      return false
  }
  return true
}

function opensSubject(token: Token): boolean {
  return token.upos === 'DET' || token.feature === 'poss'
}

const HELP: ReadonlyMap<string, RegExp> = new Map([
  ['been', /^(?:has|have|had|having|'ve|'d|'s|ve|of)$/],
  [
    'be',
    /^(?:to|will|would|can|could|shall|should|may|might|must|cannot|ca|wo|'ll|'d|ll|gonna|let|lets|help|helps|helped|helping|do|don|does|did|make|makes|made|that|whether|if|lest|and|or|but|need|dare|dared|better|rather|is|was|what|all|than|ought|either|them|it|please|whatever|who|which|must|n't|suggest|suggests|suggested|recommend|recommends|recommended|request|requests|requested|demand|demands|demanded|insist|insists|insisted|propose|proposes|proposed|ask|asks|asked|order|orders|ordered|require|requires|required|urge|urges|urged|requirement|requirements|important|essential|vital|until|long)$/
  ]
])

/** “Been” with no “have” before it, “be” with no modal and no “to”, and nothing else that it could go with. */
export function isUnhelped(token: Token): boolean {
  const help = HELP.get(token.lower)
  if (help === undefined || token.at(-1) === undefined) return false
  for (let distance = 1; distance <= WHOLE_CLAUSE; distance++) {
    const other = token.at(-distance)
    if (other === undefined) return true
    if (help.test(other.lower) || other.kind === 'quote') return false
  }
  return true
}

function isNoun(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN' || token?.upos === 'PRON'
}
