/** The steps between a parsed article and one that rules can look at; pipeline.ts puts them in order. */
import {VARIETIES, VARIETY_BIT, type Variety} from '../language/variety.ts'
import type {Article} from './article.ts'

/** Gives every token its tag, sentence by sentence. */
export function tagTokens(article: Article): void {
  article.tags = new Uint8Array(article.types.length)
  for (const {firstToken, endToken} of article.sentences) {
    article.language.tag(article.types, firstToken, endToken, article.tags)
  }
}

/**
 * The variety that most of an article's telling spellings belong to (colour, center, organise …); en-GB where
 * nothing tells, the commonest base of newsroom English outside America.
 */
export function detectVariety(article: Article): Variety {
  const votes = new Map<Variety, number>(VARIETIES.map((variety) => [variety, 0]))
  for (const type of article.types) {
    const mask = type.varieties
    const isTelling =
      mask !== 0 && ((mask & VARIETY_BIT['en-GB']) !== 0) !== ((mask & VARIETY_BIT['en-US']) !== 0)
    if (!isTelling) continue
    for (const variety of VARIETIES) {
      if ((mask & VARIETY_BIT[variety]) !== 0) votes.set(variety, (votes.get(variety) ?? 0) + 1)
    }
  }
  const american = votes.get('en-US') ?? 0
  return american > (votes.get('en-GB') ?? 0) ? 'en-US' : 'en-GB'
}

const LEAST_WORDS = 12
const ENGLISH_SHARE = 0.5

/** Whether an article is English at all: half of its lower-case words are in the lexicon. Short texts pass. */
export function isEnglish(article: Article): boolean {
  let words = 0
  let known = 0
  for (const type of article.types) {
    if (type.kind !== 'word' || type.isCapitalised || type.text.length < 2) continue
    words++
    if (type.varieties !== 0 || type.lower.startsWith("'") || type.lower === "n't" || type.isHyphenated)
      known++
  }
  return words < LEAST_WORDS || known >= words * ENGLISH_SHARE
}
