/** Lists of given names that share the surname of the last: "Derek, Ben and Joan Plumley". */
import type {Article} from '../article/article.ts'
import {KINSHIP, PLURAL_TITLES} from '../language/person-words.ts'
import type {Judged} from './judge.ts'
import {GIVEN, maskAt} from './name-class.ts'

/** The full name that ends a list of given names: "Derek, Ben and Joan Plumley". */
export function bearerAfter(article: Article, judged: readonly Judged[], index: number): Judged | undefined {
  const first = judged[index]
  if (first?.verdict !== 'single') return undefined
  let before: Judged = first
  let hasAnd = false
  for (let at = index + 1; at < judged.length && at < index + 6; at++) {
    const next: Judged | undefined = judged[at]
    if (next === undefined) return undefined
    const link = linkBetween(article, before.run.end, next.nameStart)
    if (link === undefined) return undefined
    hasAnd ||= link === 'and'
    if (next.verdict === 'person') return hasAnd ? next : undefined
    if (next.verdict !== 'single') return undefined
    before = next
  }
  return undefined
}

/** "Hypatia, Leonardo and Avicenna": whether a list of lone names has somebody known in it. */
export function isListedWith(
  article: Article,
  judged: readonly Judged[],
  index: number,
  isSomebody: (index: number) => boolean
): boolean {
  let count = 1
  let isKnown = false
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < judged.length; at += step) {
      const [before, after] = step < 0 ? [judged[at], judged[at + 1]] : [judged[at - 1], judged[at]]
      if (before === undefined || after === undefined || before.run.end > after.run.start) break
      if (linkBetween(article, before.run.end, after.run.start) === undefined) break
      count++
      isKnown ||= isSomebody(at)
    }
  }
  return isKnown && (count > 2 || isGivenName(article, judged[index]))
}

function isGivenName(article: Article, each: Judged | undefined): boolean {
  return each !== undefined && (maskAt(article, each.nameStart) & GIVEN) !== 0
}

/** What joins two names of a list, an age between them left out; undefined where something else stands there. */
function linkBetween(article: Article, from: number, to: number): 'and' | 'comma' | undefined {
  let link: 'and' | 'comma' | undefined
  for (let index = from; index < to; index++) {
    const type = article.types[index]
    if (type?.lower === 'and' || type?.text === '&') link = 'and'
    else if (type?.text === ',' || type?.text === ';') link ??= 'comma'
    else if (type?.kind !== 'number' && type?.text !== '(' && type?.text !== ')') return undefined
  }
  return link
}

/** "Messrs Xaba, Ndungane and Price": what is shown of the first name of such a list is so of the others. */
export function sharePluralTitles(article: Article, judged: readonly Judged[]): Judged[] {
  let isOpen = false
  return judged.map((each, index) => {
    const before = judged[index - 1]
    const opens = each.run.several !== undefined || article.types[each.run.courtesy ?? -1]?.lower === 'messrs'
    const isLinked =
      isOpen && before !== undefined && linkBetween(article, before.run.end, each.run.start) !== undefined
    const goesOn = /^(?:and|&|,)$/.test(article.types[each.run.end]?.lower ?? '')
    isOpen = (opens && goesOn) || isLinked
    if (each.verdict !== 'single') return each
    // "Sisters Anya, Zoe and Bea": each alone, or with the surname of the last
    if (opens && goesOn && isKin(article, each)) return {...each, isShown: true, isShownBefore: true}
    if (!isLinked && !(opens && goesOn && isTitled(article, each))) return each
    return {...each, verdict: 'person', isShown: true, isShownBefore: true}
  })
}

function isKin(article: Article, {run}: Judged): boolean {
  const word = article.types[run.several ?? -1]?.lower ?? ''
  return KINSHIP.has(word.replace(/s$/, ''))
}

function isTitled(article: Article, {run}: Judged): boolean {
  const word = article.types[run.several ?? -1]?.lower.replace('.', '') ?? ''
  return PLURAL_TITLES.has(word)
}
