/**
 * The finite clauses of a sentence, left to right: each verb group with the word that opens its clause. What a rule on
 * tenses asks: which verb belongs to “when”, which to the sentence, which to what somebody said.
 */
import type {Article, Sentence} from '../article/article.ts'
import {saysThat} from '../article/clause-parts.ts'
import {Token} from '../article/token.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
import {verbGroupAt, type VerbGroup} from './verb-group.ts'

export interface Clause {
  readonly group: VerbGroup
  /** “when”, “if”, “who”, “that”; undefined for a main clause. */
  readonly opener: Token | undefined
  /** Joined to the verb before it, whose subject it shares: “rose and fell”. */
  readonly isJoined: boolean
  /** What somebody said, with “that” or without: “said he was ill”. */
  readonly isReported: boolean
  /** Whether a mark stands between its verb and the verb before. */
  readonly isApart: boolean
}

const known = new WeakMap<Article, Map<number, readonly Clause[]>>()

/** The clauses of the sentence that holds a token. */
export function clausesAround({article, sentence}: Token): readonly Clause[] {
  const ofArticle = known.get(article) ?? new Map<number, readonly Clause[]>()
  known.set(article, ofArticle)
  const before = ofArticle.get(sentence.index)
  if (before !== undefined) return before
  const clauses = clausesOf(article, sentence)
  ofArticle.set(sentence.index, clauses)
  return clauses
}

function clausesOf(article: Article, sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = []
  let from = sentence.firstToken
  for (let index = from; index < sentence.endToken; index++) {
    const group = verbGroupAt(new Token(article, index))
    if (group === undefined) continue
    clauses.push(clauseOf(article, group, from, clauses.at(-1)))
    index = group.last.index
    from = index + 1
  }
  return clauses
}

function clauseOf(article: Article, group: VerbGroup, from: number, previous: Clause | undefined): Clause {
  let opener: Token | undefined
  let isApart = false
  for (let index = from; index < group.first.index; index++) {
    const token = new Token(article, index)
    if (token.upos === 'PUNCT') {
      isApart = true
      opener = undefined // “the day when, he says, it”: what stands before a mark opens no clause behind it
    } else if (opens(token) || (previous?.opener === undefined && isBeforeClause(token, previous)))
      opener = token
    else if (token.lower === 'time' && byTheTime(token)) opener = token.at(-2)
  }
  const joiner = beforeAdverbs(group.first)
  const isJoined =
    opener === undefined && previous !== undefined && /^(?:and|or|but|,)$/.test(joiner?.lower ?? '')
  const hasSaying = previous !== undefined && saysThat(article, previous.group.main.index)
  const isReported =
    isJoined && previous.isReported
      ? true
      : hasSaying && (opener?.lower === 'that' || (opener === undefined && !isApart && !isJoined))
  return {group, opener: isJoined ? previous.opener : opener, isJoined, isReported, isApart}
}

/** “She died before the book was out”: a preposition by its tag, but the verb behind it has no other subject. */
function isBeforeClause({lower}: Token, previous: Clause | undefined): boolean {
  return previous !== undefined && (lower === 'before' || lower === 'after')
}

/** “by the time”, whose “by” opens the clause. */
function byTheTime(time: Token): boolean {
  return (
    time.at(-1)?.lower === 'the' && time.at(-2)?.lower === 'by' && !/^(?:of|,)$/.test(time.at(1)?.lower ?? '')
  )
}

/** The main clause of a clause that opens the sentence: “When he left, the room *was* empty”. */
export function mainAfter(clause: Clause): Clause | undefined {
  const clauses = clausesAround(clause.group.first)
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (next.isJoined && next.opener === clause.opener) continue
    if (next.opener !== undefined) return undefined
    if (next.isReported || isParenthetic(next)) continue
    return next
  }
  return undefined
}

/** “, the coroner said,” */
function isParenthetic({group}: Clause): boolean {
  return saysThat(group.first.article, group.main.index) && group.last.at(1)?.text === ','
}

/** The clause before, when its verb is the last word of that kind before the opener: “*waited* on the quay until”. */
export function mainBefore(clause: Clause): Clause | undefined {
  const {opener, group} = clause
  const clauses = clausesAround(group.first)
  const before = clauses[clauses.indexOf(clause) - 1]
  if (before === undefined || opener === undefined || clause.isJoined) return undefined
  for (
    let token = before.group.last.at(1);
    token !== undefined && token.index < opener.index;
    token = token.at(1)
  ) {
    if (token.text === ',' && opensSpan(token, opener)) continue
    if (/^(?:VERB|PUNCT|CCONJ)$/.test(token.upos) || token.feature === 'to') return undefined
  }
  return before
}

/** “died in 1987, a year before it was out” */
function opensSpan(comma: Token, opener: Token): boolean {
  return opener.index - comma.index <= 4 && TIME_NOUNS.has(opener.at(-1)?.lower ?? '')
}

function beforeAdverbs(verb: Token): Token | undefined {
  let before = verb.at(-1)
  while (before?.upos === 'ADV') before = before.at(-1)
  return before
}

const CONJUNCTIONS =
  /^(?:when|while|until|till|before|after|once|as|if|unless|because|although|though|since|whether|that|whenever|where|so|whereas)$/

function opens(token: Token): boolean {
  if (token.feature === 'wh') return true
  if (token.lower === 'until' || token.lower === 'till')
    return !/^(?:NUM|ADJ|ADV)$/.test(token.at(1)?.upos ?? '')
  return token.upos === 'SCONJ' && CONJUNCTIONS.test(token.lower)
}
