/** Single capitals that are a name in one place and a word, a place or a month in another. */
import type {Article} from '../article/article.ts'
import {uposOf} from '../language/tagger/tags.ts'
import {isHumanPredicate} from './human-verbs.ts'
import type {Judged} from './judge.ts'
import {MONTH_OR_DAY, nameClass, ORDINARY, PARTY, PLACE} from './name-class.ts'
import type {NameWords} from './name-words.ts'
import {wordSet} from '../language/word-set.ts'

/** Before a place: "from London", though Jack London is in the article. */
const PLACE_LINKS = wordSet(
  'in at near outside across from to around through via towards toward inside throughout'
)
/** Before a month: "last May", though Theresa May is in the article. */
const MONTH_LINKS = wordSet(
  'in last next since until by of from this early late mid every during before after each'
)

/** Words that are named alone, as surnames are on second mention. */
export function namedAlone(
  article: Article,
  judged: readonly Judged[],
  names: readonly NameWords[]
): ReadonlySet<string> {
  const alone = new Set<string>()
  judged.forEach((each, index) => {
    const [word = '', ...more] = names[index]?.words ?? []
    if (more.length > 0 || each.verdict === 'thing') return
    if (each.verdict === 'person' || isSubject(article, each.nameEnd)) alone.add(word)
  })
  return alone
}

/** "Okafor said", "Okafor’s": what stands after a person rather than after a thing. */
function isSubject(article: Article, end: number): boolean {
  return (
    /^(?:VERB|AUX)$/.test(uposOf(article.tags[end] ?? 0)) || /^['’]s$/.test(article.types[end]?.text ?? '')
  )
}

/** A lone capital that is also an English word or a place need not be the person of that name. */
export function mayMeanKnown(article: Article, {run, nameStart, nameEnd}: Judged): boolean {
  const type = article.types[nameStart]
  if (type === undefined) return false
  const mask = nameClass(type, article.language)
  const before = article.types[nameStart - 1]
  const link = before?.lower ?? ''
  if ((mask & PLACE) !== 0 && PLACE_LINKS.has(link)) return false
  if ((mask & (ORDINARY | PARTY)) !== 0 && /^(?:in|at|near)$/.test(link)) return false
  if (isIllness(article, nameEnd)) return false
  if ((mask & MONTH_OR_DAY) !== 0 && (MONTH_LINKS.has(link) || article.types[nameEnd]?.kind === 'number'))
    return false
  const isFirst = nameStart === run.sentence.firstToken || before?.kind === 'quote'
  return (
    !isFirst ||
    (mask & ORDINARY) === 0 ||
    mayOpen(article, nameStart, nameEnd, run.sentence.block.zone === 'body')
  )
}

/** Whether an English word that opens its sentence may be a name: "May said", but not "Mark the date". */
function mayOpen(article: Article, nameStart: number, nameEnd: number, isBody: boolean): boolean {
  const upos = uposOf(article.tags[nameStart] ?? 0)
  const next = article.types[nameEnd]
  const nextUpos = uposOf(article.tags[nameEnd] ?? 0)
  if (nextUpos === 'DET' || /^(?:my|your|his|her|our|their|it|them|me|us)$/.test(next?.lower ?? ''))
    return false
  if (isHumanPredicate(article, nameEnd)) return true
  // "Winter weather", though a Dawn Winter is known
  if (isBody && nextUpos === 'NOUN' && next?.kind === 'word') return false
  if (upos === 'PROPN') return true
  return /^(?:VERB|AUX|PART|CCONJ)$/.test(nextUpos) || next?.text === ',' || /^['’]s?$/.test(next?.text ?? '')
}

/** "Parkinson's disease", though a Dr Parkinson treats it. */
function isIllness(article: Article, nameEnd: number): boolean {
  return (
    /^['’]s$/.test(article.types[nameEnd]?.text ?? '') &&
    /^(?:disease|syndrome|palsy|lymphoma|dementia|chorea|sarcoma)$/.test(
      article.types[nameEnd + 1]?.lower ?? ''
    )
  )
}
