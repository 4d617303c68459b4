/** What can be told of quoted words by themselves. */
import type {Article} from './article.ts'
import {isCapitalAt, tagAt, textAt} from './at.ts'
import type {Pair} from './quote-marks.ts'
import {wordSet} from '../language/word-set.ts'

/** What can be told of the quoted words by themselves. */
export interface Words {
  readonly count: number
  readonly first: number
  readonly last: number
  readonly isCapitalised: boolean
  /** The mark that ends them, if one does. */
  readonly ending: string
  /** Every word but the small ones has a capital. */
  readonly isTitleCase: boolean
  readonly hasFiniteVerb: boolean
}

const SMALL_WORDS = wordSet(
  `a an the and or but nor of in on at to for from with by as into over under up down off n'n 's n't 'n' vs de la
   le`
)

export function wordsOf(article: Article, {parts, firstToken}: Pair): Words {
  let count = 0
  let large = 0
  let first = -1
  let last = -1
  let hasFiniteVerb = false
  let isTitleCase = true
  const end = parts.at(-1)?.end ?? 0
  let index = firstToken + 1
  for (; index < article.tokenCount && (article.starts[index] ?? end) < end; index++) {
    const type = article.types[index]
    if (type?.kind !== 'word' && type?.kind !== 'number') continue
    if (first < 0) first = index
    last = index
    if (type.lower.startsWith("'") || type.lower === "n't") continue
    count++
    if (FINITE_TAGS.has(tagAt(article, index))) hasFiniteVerb = true
    if (type.isCapitalised || type.kind === 'number') large++
    else if (!SMALL_WORDS.has(type.lower)) isTitleCase = false
  }
  const ending = index - 1 > last ? textAt(article, index - 1) : ''
  return {
    count,
    first,
    last,
    isCapitalised: isCapitalAt(article, first),
    ending,
    isTitleCase: isTitleCase && large > 0,
    hasFiniteVerb
  }
}

const FINITE_TAGS = wordSet('VERB.pres VERB.3sg VERB.past VERB.base AUX.pres AUX.3sg AUX.past AUX.modal')
