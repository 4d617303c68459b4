/** Seasons, points of the compass and jobs with a capital that they need nowhere: “this Spring”, “an Engineer from Derby”. */
import type {Article} from '../article/article.ts'
import {tagAt, lowerAt} from '../article/at.ts'
import type {Token} from '../article/token.ts'

export const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter']
export const COMPASS: readonly string[] = ['north', 'south', 'east', 'west']

/** A point of the compass or a job that needs no capital here. */
export function strayNoun(article: Article, token: Token): 'compass' | 'role' | undefined {
  if (COMPASS.includes(token.lower)) return isCompassPoint(token) ? 'compass' : undefined
  return isJob(article, token) ? 'role' : undefined
}

export function isSeason(article: Article, token: Token, before: Token): boolean {
  if (before.isCapitalised || article.countOf(token.text) > 2) return false
  return (
    /^(?:in|this|last|next|the|early|late|every|by|until|since|during|of)$/.test(before.lower) &&
    !/^(?:NOUN|PROPN)/.test(tagAt(article, token.index + 1))
  )
}

/** “the West of the country”, “heading North.” */
function isCompassPoint({article, index, previous, next}: Token): boolean {
  if (previous?.isWord !== true || previous.isCapitalised) return false
  if (previous.lower === 'the')
    return (
      next?.lower === 'of' &&
      lowerAt(article, index + 2) === 'the' &&
      /^(?:country|city|town|county|island|region|province|state|capital|village|continent|district)$/.test(
        lowerAt(article, index + 3)
      )
    )
  if (next?.isCapitalised === true || next?.kind === 'number') return false
  return /^(?:head|travel|drive|fly|move|sail|march|walk|ride|face|spread|drift|miles|further|due)$/.test(
    previous.lemma
  )
}

/** “an Engineer from Derby”, “Anna Lund, Professor of law”: no name stands beside the job. */
function isJob(article: Article, token: Token): boolean {
  const {previous, next, index} = token
  if (next === undefined || next.isCapitalised || article.countOf(token.text) > 1 || token.isInQuotation)
    return false
  if (previous?.text === ',') {
    const isName =
      article.types[index - 2]?.isCapitalised === true && tagAt(article, index - 2).startsWith('PROPN')
    return isName && /^(?:of|at|for)$/.test(next.lower)
  }
  return (
    /^an?$/.test(previous?.text ?? '') &&
    /^(?:ADP|AUX|VERB\.past|PRON\.wh|SCONJ)/.test(tagAt(article, next.index)) &&
    /^[a-z]+$/.test(next.text)
  )
}
