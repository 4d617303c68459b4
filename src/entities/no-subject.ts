/** Phrases before a verb that look like its subject and belong to something else. */
import type {Token} from '../article/token.ts'
import type {Subject} from './subject.ts'

/** “what the clerk suspects was”, “what Hale’s sells comes”: the noun may be the verb of what somebody does. */
function endsFreeRelative(head: Token): boolean {
  if (head.feature !== 'pl' || !head.type.features.mayBe('VERB')) return false
  return [2, 3, 4, 5].some((distance) =>
    /^(?:what|whatever|whoever|how)$/.test(head.at(-distance)?.lower ?? '')
  )
}

/** “the word that you add two letters to was”: what follows a pronoun and its verb is their object. */
export function isNoSubject({phrase, head}: Subject): boolean {
  if (
    endsFreeRelative(head) ||
    /^(?:included|excluded|permitting|allowing|provided|pending|aside|apart)$/.test(head.at(1)?.lower ?? '')
  )
    return true
  const before = head.article.token(phrase.firstToken - 1)
  if (/^(?:like|unlike)$/.test(before?.lower ?? '')) return true // “brines like it are”
  if (before?.upos !== 'VERB' || !/^(?:base|pres|3sg|past)$/.test(before.feature ?? '')) return false
  return (
    /^(?:you|we|they|he|she|i)$/.test(before.at(-1)?.lower ?? '') &&
    before.index > head.sentence.firstToken + 1
  )
}
