/**
 * Units and nouns that are said once and meant of the figures around: “12, 15 and 20 seconds”, “25 acres, his sister 20
 * and the youngest 15”, “from 10% to 12”.
 */
import type {Article} from '../../article/article.ts'
import {wordsIn} from '../figures/sentences.ts'
import {readingOf} from './tolerance.ts'
import type {Draft} from './term.ts'

/** What joins the figures of one list, with nothing else between them. */
const ONLY_JOINS = /^(?:,|and|,? and|or|to|,? then|-|–)$/
const JOINS = /(?:[,;]|(?:^|\s)(?:and|while|but|with|plus)(?:\s|$))/
const COMPARED = /\b(?:from|than|against|with|on|to)$/
/** "at 22p each, and the other 100" */
const PRICED = /\b(?:each|apiece|per|a head|at)\b/
const MOST_BETWEEN = 10
const MOST_BEFORE_TIME = 5

export function inheritSorts(article: Article, drafts: readonly Draft[]): Draft[] {
  const own = [...drafts]
  for (let index = own.length - 2; index >= 0; index--) {
    const [draft, next] = [own[index], own[index + 1]]
    if (draft === undefined || next === undefined || !isBare(article, draft) || !isUnit(next)) continue
    if (ONLY_JOINS.test(wordsIn(article, {start: draft.end, end: next.start})))
      own[index] = inSortOf(draft, next)
  }
  for (let index = 1; index < own.length; index++) {
    const [draft, last] = [own[index], own[index - 1]]
    if (draft === undefined || last === undefined || !isBare(article, draft) || !isUnit(last)) continue
    const between = wordsIn(article, {start: last.end, end: draft.start})
    const most = last.sort === 'time' ? MOST_BEFORE_TIME : MOST_BETWEEN
    const isJoined =
      between === 'to' || (JOINS.test(between) && !COMPARED.test(between) && !PRICED.test(between))
    if (isJoined && between.split(' ').length <= most) own[index] = inSortOf(draft, last)
  }
  return own
}

/** A number with no noun, sign or unit of its own. */
function isBare(article: Article, {mention, start, end}: Draft): boolean {
  if (mention.kind !== 'cardinal' || mention.counts !== undefined) return false
  const next = article.text.slice(end, end + 24)
  // "and the other 35 were pears"
  if (/\b(?:the|its) (?:other|remaining) $/.test(article.text.slice(Math.max(0, start - 16), start)))
    return true
  return /^(?:[,.;:)]|\s*$|\s(?:and|or|to|in|for|of|with|at|by|from|on|after|before|while|but|the|a|each|more|less|instead|then|now|today|this|last|as|too|again|apiece|respectively|over|across|between|among|during|since|overall|altogether|all|per|up|down)\b)/.test(
    next
  )
}

function isUnit({sort}: Draft): boolean {
  return !/^(?:count|order|multiple|points)$/.test(sort)
}

function inSortOf(draft: Draft, {mention: other, sort, scale}: Draft): Draft {
  const {mention} = draft
  const shared = {
    ...mention,
    kind: other.kind,
    ...(other.unit === undefined ? {} : {unit: other.unit}),
    ...(other.currency === undefined ? {} : {currency: other.currency})
  }
  const value = mention.value ?? 0
  const own = other.kind === 'money' && /\d\s?(?:m|bn|million|billion)\b/i.test(other.text) ? 1 : scale
  return {
    ...draft,
    mention: shared,
    sort,
    scale: own,
    value: value * own,
    step: mention.precision * own,
    ...readingOf(shared, own)
  }
}
