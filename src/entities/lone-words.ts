/** Single capitals that are a name in one place and a word, a place or a month in another. */
import type {Article} from '../article/article.ts'
import {uposOf} from '../language/tagger/tags.ts'
import type {Judged} from './judge.ts'
import {MONTH_OR_DAY, nameClass, ORDINARY, PLACE} from './name-class.ts'

/** Before a place: "from London", though Jack London is in the article. */
const PLACE_LINKS: ReadonlySet<string> = new Set(
  'in at near outside across from to around through via towards toward inside throughout'.split(' ')
)
/** Before a month: "last May", though Theresa May is in the article. */
const MONTH_LINKS: ReadonlySet<string> = new Set(
  'in last next since until by of from this early late mid every during before after each'.split(' ')
)

/** A lone capital that is also an English word or a place need not be the person of that name. */
export function mayMeanKnown(article: Article, {run, nameStart, nameEnd}: Judged): boolean {
  const type = article.types[nameStart]
  if (type === undefined) return false
  const mask = nameClass(type, article.language)
  const before = article.types[nameStart - 1]
  const link = before?.lower ?? ''
  if ((mask & PLACE) !== 0 && PLACE_LINKS.has(link)) return false
  if ((mask & ORDINARY) !== 0 && /^(?:in|at|near)$/.test(link)) return false
  if ((mask & MONTH_OR_DAY) !== 0 && (MONTH_LINKS.has(link) || article.types[nameEnd]?.kind === 'number'))
    return false
  const isFirst = nameStart === run.sentence.firstToken || before?.kind === 'quote'
  return !isFirst || (mask & ORDINARY) === 0 || mayOpen(article, nameStart, nameEnd)
}

/** Whether an English word that opens its sentence may be a name: "May said", but not "Mark the date". */
function mayOpen(article: Article, nameStart: number, nameEnd: number): boolean {
  const upos = uposOf(article.tags[nameStart] ?? 0)
  const next = article.types[nameEnd]
  const nextUpos = uposOf(article.tags[nameEnd] ?? 0)
  if (nextUpos === 'DET' || /^(?:my|your|his|her|our|their|it|them|me|us)$/.test(next?.lower ?? ''))
    return false
  if (upos === 'PROPN') return true
  return /^(?:VERB|AUX|PART|CCONJ)$/.test(nextUpos) || next?.text === ',' || /^['’]s?$/.test(next?.text ?? '')
}
