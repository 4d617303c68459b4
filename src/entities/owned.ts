/**
 * What a possessive may stand before: a noun phrase without an article, of which the word before could not be the
 * subject.
 */
import type {Article} from '../article/article.ts'
import {isCapitalAt, lowerAt, tagAt, uposAt} from '../article/at.ts'
import {inflect} from '../language/inflect.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {wordSet} from '../language/word-set.ts'

const MOST_WORDS = 6
const DEGREES = wordSet(
  `most least very more less only first own then once so-called much ever newly recently still increasingly second
   next last top other late former top-selling best`
)
/** No noun phrase that is owned begins with these. */
const NEVER_FIRST =
  wordSet(`who whom which that this these those the a an all both each every some any no he she it they we i you there and or but
   nor of in on at to for from by with as than if when while because so too not also now again already ever never
   alone out up off down over under away back here today yesterday tomorrow ago later earlier before after since until
   during against about around between into through without within along across among besides per via like
   plus minus everywhere anywhere elsewhere together apart abroad overseas is are was were be been has have had do does did
   will would can could may might must should said says say just even rather quite such what where how why tonight
   altogether instead though although unless whether once only`)

/**
 * The noun that the phrase from `from` on is about: “fastest lift”, “60-year-old leader”, “then home secretary”.
 *
 * @param isSure whether the word before can own only, so that a noun that may be a verb (“vote”, “lead”) is a noun
 * @returns -1 where no such phrase begins
 */
export function ownedNoun(article: Article, from: number, isSure = false): number {
  const end = article.sentenceOf(from - 1)?.endToken ?? from
  if (article.starts[from] === article.ends[from - 1] || !opensOwned(article, from, isSure)) return -1
  for (let index = from; index < Math.min(end, from + MOST_WORDS); index++) {
    const type = article.types[index]
    if (type === undefined) return -1
    if (type.kind === 'number' || /^[£$€%]$/.test(type.text)) continue
    if (type.kind === 'quote' && index < from + 3) continue
    if (type.kind !== 'word') return isSuperlativeAt(article, index - 1) && index > from ? index - 1 : -1
    if (isNounAt(article, index, isSure)) return index
    if (!mayDescribe(article, index))
      return index > from && isSuperlativeAt(article, index - 1) ? index - 1 : -1
  }
  return -1
}

/** “The” with a capital opens a title: “Levys The Long Road”. */
function opensOwned(article: Article, from: number, isSure: boolean): boolean {
  const lower = lowerAt(article, from)
  // “Mr Sans resigning as chairman”
  if (
    lower.endsWith('ing') &&
    !/^(?:NOUN|ADJ|PROPN)/.test(tagAt(article, from + 1)) &&
    /^(?:as|to|in|from|at|on|with|the|a|his|her|their|up|out|off|away|down|over)$/.test(
      lowerAt(article, from + 1)
    )
  )
    return false
  if (lower === 'only') return /^(?:NOUN|ADJ|NUM)/.test(tagAt(article, from + 1))
  if (!NEVER_FIRST.has(lower)) return true
  return isSure && isCapitalAt(article, from) && isCapitalAt(article, from + 1)
}

function isNounAt(article: Article, index: number, isSure: boolean): boolean {
  const upos = uposAt(article, index)
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'SYM' || isCapitalAt(article, index)) return true
  const lower = lowerAt(article, index)
  return (
    isSure &&
    /^VERB\.(?:pres|base)$/.test(tagAt(article, index)) &&
    !isPureVerb(lower) &&
    !/^(?:have|do|go|get|let)$/.test(lower)
  )
}

function mayDescribe(article: Article, index: number): boolean {
  const upos = uposAt(article, index)
  const lower = lowerAt(article, index)
  const next = tagAt(article, index + 1)
  if (upos === 'ADJ' || upos === 'NUM' || DEGREES.has(lower)) return true
  if (upos === 'ADV')
    return (/ly$/.test(lower) && /^(?:ADJ|VERB\.(?:part|ger))/.test(next)) || isSuperlativeAt(article, index)
  if (upos === 'CCONJ')
    return uposAt(article, index - 1) === 'ADJ' && /^(?:ADJ|VERB\.(?:part|ger)|ADV)/.test(next)
  return /^VERB\.(?:part|ger)$/.test(tagAt(article, index)) && /^(?:NOUN|ADJ|PROPN)/.test(next)
}

/** “fastest”, however it was tagged. */
export function isSuperlativeAt(article: Article, index: number): boolean {
  const lower = lowerAt(article, index)
  if (lower === 'most' || lower === 'least') return false
  return (
    tagAt(article, index) === 'ADJ.sup' ||
    (/[a-z]{2}est$/.test(lower) &&
      /^ADV|^ADJ/.test(tagAt(article, index)) &&
      !/^(?:honest|modest|west|earnest|dishonest|manifest|midwest)$/.test(lower))
  )
}

/** Whether a word may be the verb of a plural subject: “plan”, “vote”, “returned”. */
export function mayBeVerb(article: Article, at: number): boolean {
  const index = article.types[at]?.kind === 'quote' ? at + 1 : at
  const tag = tagAt(article, index)
  if (/^(?:VERB|AUX)/.test(tag) && tag !== 'VERB.ger') return true
  const lower = lowerAt(article, index)
  if (!/^[a-z]+$/.test(lower) || isCapitalAt(article, index)) return false
  return (
    article.types[index]?.features.mayBe('VERB') === true ||
    article.language.lexicon.lookup(inflect(lower, 'ger')) !== 0
  )
}
