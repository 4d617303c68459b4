/** People of one name: Zezinho, Madonna, Putin where nobody says more. */
import type {Article} from '../article/article.ts'
import {MONONYMS} from '../language/person-words.ts'
import {uposOf} from '../language/tagger/tags.ts'
import {EPONYM_NOUNS, POSSESSIVE_BRANDS} from '../language/organisation-words.ts'
import type {Judged} from './judge.ts'
import {DONE_TO_SOMEBODY, isHumanPredicate} from './human-verbs.ts'
import {
  CAPITAL,
  DEMONYM,
  GIVEN,
  KIN,
  maskAt,
  MONTH_OR_DAY,
  nameClass,
  ORDINARY,
  ORGANISATION,
  PARTY,
  PLACE,
  PLACE_HEAD,
  ROLE,
  SURNAME,
  TITLE
} from './name-class.ts'
import {wordSet} from '../language/word-set.ts'

/** Whether a single word that belongs to no full name of the article is a person nevertheless. */
export function isMononym(article: Article, each: Judged, isKnownElsewhere = false): boolean {
  const {run, nameStart, isShown, isShownBefore} = each
  const type = article.types[nameStart]
  if (type === undefined || run.sentence.block.zone === 'headline') return false
  const mask = nameClass(type, article.language)
  if (isBrandOrEponym(article, each)) return false
  if ((mask & (PLACE | DEMONYM | MONTH_OR_DAY | PARTY)) !== 0 && run.courtesy === undefined) return false
  const before = article.types[nameStart - 1]
  if (/^(?:the|an?)$/.test(before?.lower ?? '')) return false
  if (isShownBefore && nameStart > run.sentence.firstToken && before?.kind === 'word') return true
  if (isShown) return (mask & ORDINARY) === 0 || (mask & (GIVEN | SURNAME)) !== 0
  if (isKnownElsewhere) {
    const isModifier =
      article.types[each.nameEnd]?.kind === 'word' && uposOf(article.tags[each.nameEnd] ?? 0) === 'NOUN'
    return (mask & ORDINARY) === 0 ? !isModifier : isSpeaker(article, each, mask)
  }
  if ((mask & ORDINARY) !== 0) return isSpeaker(article, each, mask)
  return isNameByItself(article, each, mask)
}

/** Whether a word may be a name because it stands in a list of them: no place, firm, month or job, and no headline. */
export function mayBeListed(article: Article, {run, nameStart}: Judged): boolean {
  const mask = maskAt(article, nameStart)
  if (run.sentence.block.zone === 'headline' || article.types[nameStart]?.isAllCaps === true) return false
  if ((mask & (PLACE | DEMONYM | MONTH_OR_DAY | PARTY | ORGANISATION | PLACE_HEAD | ROLE | TITLE)) !== 0)
    return false
  return (mask & ORDINARY) === 0 || (mask & (GIVEN | SURNAME)) !== 0
}

/** "Smith told the court": a surname that is a word too, and speaks. */
function isSpeaker(article: Article, {nameStart, nameEnd}: Judged, mask: number): boolean {
  if (MONONYMS.has(article.types[nameStart]?.lower ?? '')) {
    const upos = uposOf(article.tags[nameEnd] ?? 0)
    return (
      upos === 'VERB' ||
      upos === 'AUX' ||
      upos === 'CCONJ' ||
      /^['’]s$/.test(article.types[nameEnd]?.text ?? '')
    )
  }
  const isName = (mask & SURNAME) !== 0 && (mask & (ORGANISATION | PLACE_HEAD | ROLE | TITLE | KIN)) === 0
  return isName && SPEAKING.has(article.types[nameEnd]?.lower ?? '')
}

const SPEAKING = wordSet('said told says added admitted denied insisted replied recalled agreed')

/** "McDonald's", "Parkinson's disease". */
function isBrandOrEponym(article: Article, {nameStart, nameEnd, isShownBefore}: Judged): boolean {
  if (isShownBefore || !/^['’]s$/.test(article.types[nameEnd]?.text ?? '')) return false
  return (
    POSSESSIVE_BRANDS.has(article.types[nameStart]?.lower ?? '') ||
    EPONYM_NOUNS.has(article.types[nameEnd + 1]?.text ?? '')
  )
}

/** Nothing beside the word shows a person: the word itself must. */
function isNameByItself(article: Article, {nameStart, nameEnd}: Judged, mask: number): boolean {
  const next = article.types[nameEnd]
  const nextUpos = uposOf(article.tags[nameEnd] ?? 0)
  if (isHumanPredicate(article, nameEnd) && article.types[nameStart]?.isCapitalised === true) return true
  const isModifier = next?.kind === 'word' && nextUpos === 'NOUN'
  if (MONONYMS.has(article.types[nameStart]?.lower ?? '')) return !isModifier
  if ((mask & SURNAME) !== 0) {
    if (DONE_TO_SOMEBODY.has(article.types[nameStart - 1]?.lower ?? '')) return !isModifier
    return nextUpos === 'VERB' || nextUpos === 'AUX' || /^['’]s$/.test(next?.text ?? '')
  }
  if ((mask & GIVEN) !== 0) {
    return !isModifier && !/^(?:in|at|near|of|for)$/.test(article.types[nameStart - 1]?.lower ?? '')
  }
  return (
    mask === CAPITAL &&
    article.types[nameStart]?.varieties === 0 &&
    isCalledWhoOrHe(article, nameStart, nameEnd)
  )
}

/** ", who grew up …"; or the subject, and "he" or "she" before anybody else is named. */
function isCalledWhoOrHe(article: Article, nameStart: number, nameEnd: number): boolean {
  const {types} = article
  const next = types[nameEnd]
  if (next?.text === ',' && /^(?:who|whose|whom)$/.test(types[nameEnd + 1]?.lower ?? '')) return true
  if (!/^(?:VERB|AUX)$/.test(uposOf(article.tags[nameEnd] ?? 0))) return false
  const sentence = article.sentenceOf(nameStart)
  const after = sentence === undefined ? undefined : article.sentences[sentence.index + 1]
  const end = after?.endToken ?? sentence?.endToken ?? nameEnd
  for (let index = nameEnd + 1; index < end; index++) {
    const type = types[index]
    if (type === undefined) break
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(type.lower)) return true
    if (index !== after?.firstToken && (nameClass(type, article.language) & CAPITAL) !== 0) return false
    if (/^(?:its?|which|itself)$/.test(type.lower)) return false
  }
  return false
}
