/** Courtesy titles that stand before a surname, lower case and without their stop. */
import {wordSet} from './word-set.ts'

export const HONORIFICS = wordSet('mr mrs ms miss dr mx prof sir dame lord lady')
