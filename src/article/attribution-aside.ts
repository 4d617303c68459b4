/** “He was, the judge *said* a greedy man”: an attribution put into a clause, opened with a comma and not closed. */
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
import type {Article, Sentence} from './article.ts'
import {isCapitalAt, lowerAt, tagAt, textAt} from './at.ts'
import {firstWordOf, hasVerbAfterBreak, isBreakAt, saysThat} from './clause-parts.ts'
import {isFiniteAt, isSurelyFiniteAt} from './finite.ts'

const LONGEST_SPEAKER = 7

/** The verb of saying that wants the second comma behind it. */
export function unclosedAttribution(article: Article, comma: number, sentence: Sentence): number | undefined {
  const saying = sayingVerb(article, comma + 1, sentence.endToken)
  if (saying < 0 || TIME_NOUNS.has(lowerAt(article, saying + 1))) return undefined
  if (
    lowerAt(article, comma - 2) === 'as' ||
    lowerAt(article, comma - 3) === 'as' ||
    closesSoon(article, saying, sentence.endToken)
  )
    return undefined
  const isSplit =
    splitsGroup(article, comma - 1, saying + 1) || splitsClause(article, comma, saying, sentence)
  return isSplit ? saying : undefined
}

/** “the judge said”, “Ms Rask warns”, “he said”: a short speaker and the verb. */
function sayingVerb(article: Article, from: number, endToken: number): number {
  if (!/^(?:DET|PRON(?:\.poss|\.indef)?$|PROPN|NOUN|NUM|ADJ)/.test(tagAt(article, from))) return -1
  if (/^(?:that|which|who|it|this|there|what)$/.test(lowerAt(article, from))) return -1
  for (let index = from + 1; index < Math.min(endToken, from + LONGEST_SPEAKER); index++) {
    if (isBreakAt(article, index)) return -1
    const isVerb = isFiniteAt(article, index) || tagAt(article, index) === 'VERB.pres'
    if (isVerb) return saysThat(article, index) && SAYING.test(article.token(index)?.lemma ?? '') ? index : -1
    if (/^(?:VERB|AUX|SCONJ|CCONJ)/.test(tagAt(article, index))) return -1
  }
  return -1
}

/** Verbs that are put into what somebody says. */
const SAYING =
  /^(?:say|add|warn|claim|admit|insist|argue|believe|think|suggest|report|explain|estimate|note|acknowledge|allege|concede|conclude|maintain|recall|complain|announce|hope|fear|predict|hear)$/

/** A comma a little further on: the attribution is a longer one, “he said of his wife, a”. */
function closesSoon(article: Article, saying: number, endToken: number): boolean {
  for (let index = saying + 1; index < Math.min(endToken, saying + 7); index++)
    if (textAt(article, index) === ',') return !/^(?:ADJ|VERB\.part)/.test(tagAt(article, index - 1))
  return false
}

/** “was, he said a”, “had, he said been”, “would, he said take”: two parts of one predicate. */
function splitsGroup(article: Article, before: number, after: number): boolean {
  const verb = lowerAt(article, before)
  const tag = tagAt(article, after)
  const word = lowerAt(article, after)
  if (/^(?:is|are|was|were)$/.test(verb))
    return (
      /^(?:a|an|the|too|very|far|not|quite|simply|still|now|always|never|already)$/.test(word) ||
      (/^(?:VERB\.(?:part|ger)|ADJ)/.test(tag) && !/^(?:last|next|earlier|late|early|yesterday)$/.test(word))
    )
  if (/^(?:has|have|had)$/.test(verb))
    return /^VERB\.part|^AUX\.part/.test(tag) || /^(?:been|never|already|not|always)$/.test(word)
  return tagAt(article, before) === 'AUX.modal' && /\.base$/.test(tag) && !isCapitalAt(article, before)
}

/** “The poisoner, the court heard had practised”: a subject, the attribution, and the verb of the subject. */
function splitsClause(article: Article, comma: number, saying: number, sentence: Sentence): boolean {
  const verb = saying + 1
  const first = firstWordOf(article, sentence)
  if (
    !/^(?:AUX\.(?:past|3sg|pres|modal)|VERB\.3sg)$/.test(tagAt(article, verb)) ||
    !isSurelyFiniteAt(article, verb)
  )
    return false
  if (!/^(?:DET|PRON\.(?:poss|dem)|PROPN|NUM|NOUN|ADJ)/.test(tagAt(article, first))) return false
  for (let index = first; index < comma; index++)
    if (
      isBreakAt(article, index) ||
      /^(?:VERB\.(?!part|ger)|AUX|SCONJ|PRON\.wh|ADV\.wh)/.test(tagAt(article, index))
    )
      return false
  return (
    /^(?:NOUN|PROPN|PRON)/.test(tagAt(article, comma - 1)) &&
    !hasVerbAfterBreak(article, verb + 1, sentence.endToken)
  )
}
