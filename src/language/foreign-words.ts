/** Small words that tell a phrase or a title of another language from English. */
import {wordSet} from './word-set.ts'

/** Articles and small words of other languages that English has not. */
export const FOREIGN =
  wordSet(`la le les des du della delle dello degli dei il gli el lo los las der und zu zur zum et sur aux au och og ook het een voor
   cum ex ab ad ubi`)
/** These only with a capital, as a title opens: De synodis, Die Zeit. */
export const FOREIGN_OPENERS = wordSet('De Di Die Das Den Al')
