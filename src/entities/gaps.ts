/** Whether a clause may end in a verb or preposition because its object stands before it: “the seals he had replaced”. */
import type {Token} from '../article/token.ts'
import {wordSet} from '../language/word-set.ts'

const OPENERS = wordSet(
  `what whatever who whoever whom whose which whichever where when whenever how however why that all everything anything nothing
   something things than as more much less those such so if though although`
)
const FAR_BACK = 10

/** @param from the last word before which the object would stand */
export function mayEndInGap(from: Token): boolean {
  for (let distance = 1; distance <= FAR_BACK; distance++) {
    const token = from.at(-distance)
    if (token === undefined || /^[;:]$/.test(token.text)) return false
    const before = token.at(-1)
    if (OPENERS.has(token.lower) && !(token.lower === 'that' && isReporting(token, before))) return true
    if (
      opensSubject(token) &&
      (before?.upos === 'NOUN' || (before?.upos === 'PRON' && before.feature !== 'wh'))
    )
      return true
  }
  return false
}

/** “said that”, “the fact that”: a “that” which only reports what was said. */
function isReporting(that: Token, before: Token | undefined): boolean {
  if (that.upos !== 'SCONJ') return false
  return !/^(?:NOUN|PROPN)$/.test(before?.upos ?? '') || REPORTS.has(before?.lower ?? '')
}

const REPORTS = wordSet(
  `fact claim claims view belief fear fears hope hopes doubt doubts evidence allegation allegations sign signs suggestion news report
   reports warning idea notion theory proof condition grounds assurance concern concerns admission decision argument point reason
   possibility chance risk danger feeling impression rumour rumours complaint complaints statement court jury inquiry tribunal
   police minister ministers mps reporters parliament committee company firm council he she`
)

function opensSubject({lower, upos, feature}: Token): boolean {
  return (
    /^(?:he|she|they|we|i|you|it)$/.test(lower) || upos === 'DET' || feature === 'poss' || upos === 'PROPN'
  )
}
