/**
 * “~down|own” in a pattern becomes “dawn|gown|sown|own>down”: the words that one slip makes of “down” and that are not much
 * used, with those that are named, each to be replaced by it.
 */
import {editsOf} from '../language/edits.ts'
import {Language} from '../language/language.ts'
import {isForm} from '../language/word-forms.ts'
import {buildPack} from './pack.ts'

/** How common, on the lexicon's scale of 0 to 15, a word may be that is no everyday word. */
const RARE = 9

let english: Language | undefined

function slipsFor(meant: string): string[] {
  english ??= new Language(buildPack())
  const {lexicon} = english
  return editsOf(meant).filter(
    (word) =>
      word.length > 2 &&
      lexicon.lookup(word) !== 0 &&
      lexicon.frequencyClass(word) <= RARE &&
      !isForm(word, meant)
  )
}

/** A pattern with every “~word” written out. */
export function withSlips(source: string): string {
  return source.replaceAll(/(?<= |^)~([a-z]+)((?:\|[a-z]+)*)/g, (_, meant: string, others: string) => {
    const words = new Set([...slipsFor(meant), ...others.split('|').filter(Boolean)])
    return `${[...words].join('|')}>${meant}`
  })
}
