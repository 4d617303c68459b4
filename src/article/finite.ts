/** Finite verbs and the stretches of a sentence around them, as rules on commas ask for them. */
import {attributionVerb} from '../language/quotation-words.ts'
import type {Article, Sentence} from './article.ts'
import {isCapitalAt, lowerAt, tagAt, textAt} from './at.ts'
import {wordSet} from '../language/word-set.ts'

const FINITE = wordSet('VERB.past VERB.3sg AUX.past AUX.3sg AUX.pres AUX.modal')

/** Whether a token is tagged as a finite verb; the plain present (“they say”) is left out, as the tagger is. */
export function isFiniteAt(article: Article, index: number): boolean {
  return FINITE.has(tagAt(article, index))
}

/** As `isFiniteAt`, and nothing else by its form either: no “based”, “hit”, which may be participles. */
export function isSurelyFiniteAt(article: Article, index: number): boolean {
  const tag = tagAt(article, index)
  if (!FINITE.has(tag)) return false
  if (tag !== 'VERB.past') return true
  const lower = lowerAt(article, index)
  if (lower === 'said' || lower === 'told') return lowerAt(article, index + 1) !== 'to'
  return (
    article.language.inflectedVerb(lower)?.feature === 'past' && !lower.endsWith('ed') && !SAME.has(lower)
  )
}

/** Pasts that are participles as well. */
const SAME =
  wordSet(`hit set put cut shut let cost held led left lost met paid sold sent told built bought brought caught found fed felt
   fought heard kept laid made read spent taught thought won run bound dealt hung lit meant spread struck stuck`)

/** Verbs that a clause without “that” may follow. */
export function takesClause(article: Article, index: number): boolean {
  const verb = attributionVerb(lowerAt(article, index))
  return verb !== undefined || CLAUSE_VERBS.test(lowerAt(article, index))
}

const CLAUSE_VERBS =
  /^(?:know|knew|means?|meant|shows?|showed|thinks?|thought|believes?|believed|hopes?|hoped|wish|wished|feels?|felt|sees?|saw|proves?|proved|ensures?|ensured|suggests?|suggested|realised|realized|understands?|understood|found|finds?)$/

/** How many finite verbs stand from one token up to another; “sank” is one whatever the tagger made of it. */
export function countFinite(article: Article, from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index++)
    if (isFiniteAt(article, index) || isPastTakenForNoun(article, index)) count++
  return count
}

/** “sank”, “rose” with the tag of a noun. */
export function isPastTakenForNoun(article: Article, index: number): boolean {
  return (
    PASTS.has(lowerAt(article, index)) &&
    /^(?:NOUN|PROPN)/.test(tagAt(article, index)) &&
    !isCapitalAt(article, index)
  )
}

/** Pasts that are no nouns, and that a tagger takes for some. */
const PASTS = wordSet(
  `sank fled fell rose broke grew drew flew threw swore tore wore stole spoke woke froze drove rode wrote shook
   took hid slid bled sped crept clung flung swung shrank sprang strode knelt leapt slept wept dug hung sought trod rang sang
   drank swam began became chose knew went gave ate overtook withdrew undertook foresaw befell outgrew overcame ran strove
   stank wrung stung slunk forgot forgave forbade mistook partook arose awoke redrew`
)

/** Whether a sentence begins its block or follows a stop, and no short form such as the “v.” of a law case. */
export function isWholeSentence(article: Article, {block, firstToken}: Sentence): boolean {
  if (firstToken === block.firstToken) return true
  const before = textAt(article, firstToken - 1)
  return /^[.?!"”’')]+$/.test(before) && !(before === '.' && textAt(article, firstToken - 2).length < 3)
}
