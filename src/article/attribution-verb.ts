/** The verb that says a quotation: where it stands, its particle, whether it is passive. */
import {attributionVerb, NEEDS_PARTICLE, VERB_PARTICLES} from '../language/quotation-words.ts'
import type {Article} from './article.ts'
import {isCapitalAt, lowerAt, tagAt, uposAt} from './at.ts'
import type {TokenRange} from './noun-phrase.ts'
import {wordSet} from '../language/word-set.ts'

export interface VerbAt {
  readonly range: TokenRange
  readonly base: string
  readonly isSaying: boolean
  readonly isThinking: boolean
}

/** The verb of attribution at a token, its particle included. */
export function verbAt(article: Article, index: number): VerbAt | undefined {
  const type = article.types[index]
  if (type?.kind !== 'word') return undefined
  const verb = attributionVerb(type.lower)
  if (verb === undefined) return undefined
  if (!CERTAIN.has(type.lower)) {
    const tag = tagAt(article, index)
    if (!tag.startsWith('VERB')) return undefined
  }
  const particle = lowerAt(article, index + 1)
  const hasParticle = VERB_PARTICLES.get(verb.base)?.has(particle) === true
  if (!hasParticle && NEEDS_PARTICLE.has(verb.base)) return undefined
  return {range: {from: index, to: index + (hasParticle ? 2 : 1)}, ...verb}
}

/** "One placard read: …": what stands right before a quotation after its subject is a verb, whatever its tag. */
export function verbBeside(article: Article, index: number, edge: number): VerbAt | undefined {
  const verb = attributionVerb(lowerAt(article, index))
  if (
    index !== edge - 1 ||
    isCapitalAt(article, index) ||
    verb?.isSaying !== true ||
    NEEDS_PARTICLE.has(verb.base)
  )
    return undefined
  const before = uposAt(article, index - 1)
  if (before !== 'NOUN' && before !== 'PROPN' && before !== 'PRON') return undefined
  return {range: {from: index, to: index + 1}, ...verb}
}

const CERTAIN =
  wordSet(`said says told tells added adds asked tweeted replied wrote warns warned argues argued insists insisted admits
   admitted denies denied announced described describes accused accuses`)

/** "was called": somebody else does it. */
export function isPassive(article: Article, index: number, from: number): boolean {
  if (tagAt(article, index) !== 'VERB.part' && tagAt(article, index) !== 'VERB.past') return false
  let before = index - 1
  while (before >= from && uposAt(article, before) === 'ADV') before--
  return PASSIVE.has(lowerAt(article, before))
}

const PASSIVE = wordSet("be is was were are been being get got gets 's 're")
