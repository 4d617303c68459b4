/** Who does what a verb before a quotation says. */
import {attributionVerb} from '../language/quotation-words.ts'
import type {Article} from './article.ts'
import {lowerAt, tagAt, textAt, uposAt} from './at.ts'
import {isPassive} from './attribution-verb.ts'
import {phraseAfter, phraseBefore, type TokenRange} from './noun-phrase.ts'
import {wordSet} from '../language/word-set.ts'

/** Auxiliaries, adverbs and the like between a subject and its verb. */
export function isHelper(article: Article, index: number): boolean {
  const upos = uposAt(article, index)
  return upos === 'AUX' || upos === 'ADV' || upos === 'PART' || lowerAt(article, index) === 'also'
}

/** "The agency quoted an official as saying": the official says it. */
export function quotedBy(article: Article, verb: number, from: number): TokenRange | undefined {
  if (lowerAt(article, verb) !== 'saying' || lowerAt(article, verb - 1) !== 'as') return undefined
  for (let index = verb - 2; index > from; index--) {
    if (attributionVerb(lowerAt(article, index))?.base !== 'quote') continue
    return isPassive(article, index, from)
      ? subjectOf(article, index, from)
      : phraseAfter(article, index + 1, verb - 1)
  }
  return undefined
}

/** The subject of the verb at a token. */
export function subjectOf(article: Article, verb: number, from: number): TokenRange | undefined {
  const subject = nearestSubject(article, verb, from)
  if (subject === undefined) return undefined
  const before = subject.from - 1
  // "Mr Okoro, 41, who has three children, described": the age is in between
  if (
    textAt(article, before) === ',' &&
    article.types[subject.from]?.kind === 'number' &&
    subject.to - subject.from === 1
  )
    return phraseBefore(article, before, from) ?? subject
  // "sources close to the talks": the phrase that this one hangs on
  if (before > from + 1 && uposAt(article, before) === 'ADP') {
    const head = phraseBefore(article, before, from)
    if (head !== undefined && head.to - head.from <= 4) return {from: head.from, to: subject.to}
  }
  return subject
}

function nearestSubject(article: Article, verb: number, from: number): TokenRange | undefined {
  let index = verb
  while (index > from && isBetween(article, index - 1, index)) index--
  const before = article.types[index - 1]
  if (index <= from || before === undefined) return undefined
  if (before.text === ',' || before.text === ')') {
    const opening = before.text === ')' ? '(' : ','
    let start = index - 2
    while (start > from && textAt(article, start) !== opening) start--
    return start > from ? phraseBefore(article, start, from) : undefined
  }
  return phraseBefore(article, index, from)
}

/** Helpers, and verbs that take another: "used to say", "would only say". */
function isBetween(article: Article, index: number, next: number): boolean {
  if (isHelper(article, index)) return true
  return lowerAt(article, next) === 'to' && uposAt(article, index) === 'VERB'
}

const FINITE = wordSet('VERB.pres VERB.3sg VERB.past AUX.pres AUX.3sg AUX.past AUX.modal')

/** The subject of the first finite verb of a sentence. */
export function clauseSubject(article: Article, from: number, to: number): TokenRange | undefined {
  for (let index = from + 1; index < to; index++) {
    if (FINITE.has(tagAt(article, index))) {
      const subject = subjectOf(article, index, from)
      if (subject !== undefined) return subject
    }
  }
  return undefined
}
