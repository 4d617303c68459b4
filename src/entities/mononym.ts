/** People of one name: Zezinho, Madonna, Putin where nobody says more. */
import type {Article} from '../article/article.ts'
import {uposOf} from '../language/tagger/tags.ts'
import type {Judged} from './judge.ts'
import {
  CAPITAL,
  DEMONYM,
  GIVEN,
  MONTH_OR_DAY,
  nameClass,
  ORDINARY,
  PARTY,
  PLACE,
  SURNAME
} from './name-class.ts'

/** Verbs that neither companies nor places are the subject of. */
const HUMAN_ONLY: ReadonlySet<string> = new Set(
  `smiled smiles laughed wept cried sang sings married nodded shrugged sighed grinned scored crossed headed volleyed bowed
   wore wears knelt woke danced cooked recalled whispered shouted joked tapped curled tucked sobbed frowned blushed dived
   limped studied retired`.split(/\s+/)
)

/** Whether a single word that belongs to no full name of the article is a person nevertheless. */
export function isMononym(article: Article, each: Judged): boolean {
  const {run, nameStart, isShown, isShownBefore} = each
  const type = article.types[nameStart]
  if (type === undefined || run.sentence.block.zone === 'headline') return false
  const mask = nameClass(type, article.language)
  if ((mask & (PLACE | DEMONYM | MONTH_OR_DAY | PARTY)) !== 0 && run.courtesy === undefined) return false
  const before = article.types[nameStart - 1]
  if (/^(?:the|an?)$/.test(before?.lower ?? '')) return false
  if (isShownBefore && nameStart > run.sentence.firstToken && before?.kind === 'word') return true
  if (isShown) return (mask & ORDINARY) === 0 || (mask & (GIVEN | SURNAME)) !== 0
  return (mask & ORDINARY) === 0 && isNameByItself(article, each, mask)
}

/** Nothing beside the word shows a person: the word itself must. */
function isNameByItself(article: Article, {nameStart, nameEnd}: Judged, mask: number): boolean {
  const next = article.types[nameEnd]
  const nextUpos = uposOf(article.tags[nameEnd] ?? 0)
  if ((mask & (SURNAME | GIVEN)) === SURNAME) {
    return nextUpos === 'VERB' || nextUpos === 'AUX' || /^['’]s$/.test(next?.text ?? '')
  }
  if ((mask & (SURNAME | GIVEN)) === GIVEN) {
    const isModifier = next?.kind === 'word' && nextUpos === 'NOUN'
    return !isModifier && !/^(?:in|at|near|of|for)$/.test(article.types[nameStart - 1]?.lower ?? '')
  }
  return mask === CAPITAL && article.types[nameStart]?.varieties === 0 && HUMAN_ONLY.has(next?.lower ?? '')
}
