/** Groups and names that may be one or many: what the article itself makes of them. */
import type {Article} from '../article/article.ts'
import type {Token} from '../article/token.ts'
import type {Subject} from './subject.ts'

/** “The panel are”, “Saltash were second”: outside America a name that is no person's may be that of a side. */
export function isGroup(article: Article, subject: Subject): boolean {
  const {kind, head, number} = subject
  if (kind !== 'noun') return false
  if (head.upos !== 'PROPN') return subject.isCollective
  return number === 'either' && article.variety !== 'en-US'
}

/**
 * Whether what may be one or many is one: “the firm have sold its mill”, or a singular verb behind the same word twice
 * in the article and a plural one only here.
 */
export function isSingularElsewhere(article: Article, verb: Token, {head}: Subject): boolean {
  if (verb.isInQuotation || head.lower.endsWith('s') || !/^(?:are|have|were|say)$/.test(verb.lower))
    return false
  if (verb.lower === 'were' && verb.at(1)?.lower === 'to') return false // “if Leeds were to”
  let singular = 0
  for (const at of article.placesOf(head.text)) {
    if (at === head.index) continue
    const next = article.types[at + 1]?.lower ?? ''
    if (/^(?:are|have|were|say)$/.test(next)) return false
    if (/^(?:is|has|was|says)$/.test(next)) singular++
  }
  return singular >= 2 || hasOwnIts(verb) || hasSingularClause(head, verb)
}

/** “The committee, which meets in private, are”: the clause beside it has made it one already. */
function hasSingularClause(head: Token, verb: Token): boolean {
  if (head.at(1)?.text !== ',' || head.at(2)?.lower !== 'which' || verb.at(-1)?.text !== ',') return false
  const own = head.at(3)?.upos === 'ADV' ? head.at(4) : head.at(3)
  return own?.feature === '3sg'
}

/** “its” or “itself” behind the verb, before a mark or another noun that it may stand for. */
function hasOwnIts(verb: Token): boolean {
  for (let distance = 1; distance <= 6; distance++) {
    const token = verb.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (token.lower === 'its' || token.lower === 'itself') return true
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.upos)) return false
  }
  return false
}
