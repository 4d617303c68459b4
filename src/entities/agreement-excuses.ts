/** Where a verb may differ in number from its subject: subjunctives, dialect, amounts, bare verbs after “let”. */
import type {Article} from '../article/article.ts'
import type {Token} from '../article/token.ts'
import {type Subject} from './clauses.ts'
import {countableSingular} from './countable.ts'
import {isGroup} from './group-number.ts'
import {FOREIGN_PLURALS} from '../language/foreign-plurals.ts'
import {inflect} from '../language/inflect.ts'
import {isSubjunctiveTrigger} from '../language/subjunctive.ts'
import {isQuote} from './clause-words.ts'
import {isAttributive} from './noun-phrases.ts'
import {isSpokenInDialect} from './dialect-speech.ts'
import {wordSet} from '../language/word-set.ts'

export function isExcused(
  article: Article,
  verb: Token,
  number: 'singular' | 'plural',
  subject: Subject
): boolean {
  if (verb.isCapitalised || (verb.isInQuotation && isDialect(verb, subject))) return true
  if (describesNext(verb) || isCommand(verb) || isForeignDo(verb) || isGerundsVerb(verb)) return true
  if (number === 'singular' && isPluralNoun(verb)) return true
  if (number === 'plural') return isPluralExcused(article, verb, subject)
  return isSingularExcused(article, verb, subject)
}

/** “eight loading bays”, “kept on leads”: a noun, taken for a verb. */
function isPluralNoun(verb: Token): boolean {
  const before = verb.at(-1)
  if (verb.upos !== 'VERB' || before === undefined || !verb.type.features.mayBe('NOUN')) return false
  return /^(?:ADP|NUM|DET|ADJ)$/.test(before.upos) || before.lower.endsWith('ing')
}

/** “Praia do Norte” */
function isForeignDo(verb: Token): boolean {
  return verb.lower === 'do' && verb.at(-1)?.isCapitalised === true && verb.at(1)?.isCapitalised === true
}

/** “Feeding ducks in parks and gardens is a habit”: the verb is that of the act. */
function isGerundsVerb(verb: Token): boolean {
  const {article, sentence} = verb
  const opener = article.token(sentence.firstToken)
  if (opener?.feature !== 'ger' || (isAttributive(opener.lower) && opener.at(1)?.feature === 'pl'))
    return false
  for (let at = sentence.firstToken + 1; at < verb.index; at++) {
    const token = article.token(at)
    if (token === undefined || /^(?:past|pres|3sg|modal)$/.test(token.feature ?? '')) return false
    // “Moving pianos, wardrobes and beds is”, but “Speaking in Leeds, the ministers were”
    if (token.text === ',' && !/^(?:NOUN|ADJ|VERB)$/.test(token.at(1)?.upos ?? '')) return false
  }
  return true
}

/** “Bleach is strong, so never mix it with acid.” */
function isCommand(verb: Token): boolean {
  const before = verb.at(-1)
  if (before === undefined || !/^(?:base|pres)$/.test(verb.feature ?? '')) return false
  if (before.isFirstInSentence && CALLED_ON.test(before.lower)) return true
  return /^(?:never|always|please|just)$/.test(before.lower) || goesOnCommanding(verb, before)
}

/** “Add the eggs one at a time, then stir in the cream”: one command follows another. */
function goesOnCommanding({article, sentence}: Token, before: Token): boolean {
  const first = article.token(sentence.firstToken)
  const second = first?.at(1)
  if (first === undefined || second === undefined || !/^(?:then|and|or|,)$/.test(before.lower)) return false
  const isCommand = first.type.features.mayBe('VERB') && first.feature !== 'ger' && first.feature !== 'pl'
  return (
    isCommand &&
    /^(?:DET|PRON|ADP|ADV|NOUN|ADJ)$/.test(second.upos) &&
    first.upos !== 'DET' &&
    first.upos !== 'PRON'
  )
}

/** “Somebody turn off the tap.” */
const CALLED_ON = /^(?:somebody|someone|everybody|everyone|nobody)$/

/** “a new record, and lap times of under a minute”: a noun, taken for a verb. */
function describesNext(verb: Token): boolean {
  return verb.feature === 'base' && verb.at(-1)?.upos === 'CCONJ' && verb.at(1)?.feature === 'pl'
}

/** “I says”, “the old one come in”, “them lads was”, “the eye don't see”: speech, where the recording decides. */
function isDialect(verb: Token, subject: Subject): boolean {
  if (verb.lower === 'do' && verb.at(1)?.lower === "n't") return true
  if (/^(?:is|are|has|have)$/.test(verb.lower)) return false
  if (/^(?:was|were)$/.test(verb.lower))
    return subject.kind === 'pronoun' || isRemark(verb) || isSpokenInDialect(verb)
  const isPersonal = subject.kind === 'pronoun' && !/^(?:this|that|it)$/.test(subject.head.lower)
  return isPersonal || /^(?:come|run|give|see|say|says|was|were)$/.test(verb.lower) || isSpokenInDialect(verb)
}

/** “Yon butt were mine”: a short remark. */
function isRemark({article, quotation, sentence}: Token): boolean {
  if (quotation === undefined) return false
  const start = Math.max(quotation.start, sentence.start)
  return article.text.slice(start, Math.min(quotation.end, sentence.end)).split(' ').length < 9
}

/** Words that let a singular noun stand with a bare verb. */
const BARE_VERB_AFTER =
  wordSet(`to let make makes made making help helps helped helping have having had see saw watch watched hear heard will would can could
   shall should may might must do does did 'll dare need cannot lest bid please rather than`)
const HYPOTHETICAL = wordSet('if though unless wish wishes wished whether suppose as until lest rather would')

function isPluralExcused(article: Article, verb: Token, subject: Subject): boolean {
  const opener = article.types[subject.phrase.firstToken]?.lower ?? ''
  if (/^(?:each|either|neither)$/.test(opener) || (opener === 'every' && subject.kind !== 'compound'))
    return true // a rule of its own
  if (/^(?:some|all|most)$/.test(opener) && countableSingular(subject.head)) return true // “some site have”: an s is lost
  if (subject.isCollective || isGroup(article, subject) || isKindOfPeople(article, subject.head)) return true
  if (subject.kind === 'relative' && verb.lower === 'like') return true // “who like them is”
  if (isWish(verb, subject.head) || isQualityBefore(verb, subject)) return true
  if (/^(?:more|fewer|few|many|several|both|others)$/.test(subject.head.lower)) return true // “fewer are looking”
  if (isAfterHelper(article, verb, subject) || followsWhose(article, verb, subject)) return true
  if (isRelative(verb.at(-2)) && subject.head.index === verb.index - 1) return true // “men who smoke run”
  if (verb.lower === 'were') return isHypothetical(article, verb, subject)
  return verb.lower !== 'are' && isNoPresent(article, verb, subject)
}

/** “God bless you”, “heaven help us” */
function isWish(verb: Token, {lower}: Token): boolean {
  return (
    (verb.upos === 'VERB' || verb.lower === 'have') &&
    /^(?:god|lord|heavens?|allah|christ|jesus|devil|fate|saints?)$/.test(lower)
  )
}

/** “clean and environmentally *sound* manner”, “the part that *lead* pipes play”: an adjective or noun, taken for a verb. */
function isQualityBefore(verb: Token, {head}: Subject): boolean {
  const {features} = verb.type
  return (
    verb.upos === 'VERB' &&
    head.index !== verb.index - 1 &&
    (features.mayBe('ADJ') || features.mayBe('NOUN')) &&
    /^(?:NOUN|PROPN)$/.test(verb.at(1)?.upos ?? '')
  )
}

/** Whether what is tagged as a bare present is something else. */
function isNoPresent(article: Article, verb: Token, subject: Subject): boolean {
  if (verb.upos === 'VERB') {
    // “40 gigabyte hard drive,” and “a stone that propped open the door”: no verbs
    const next = verb.at(1)?.upos ?? 'PUNCT'
    const isCertain = subject.kind === 'pronoun' && verb.at(-1)?.index === subject.head.index
    if ((next === 'PUNCT' && !isCertain) || verb.at(-1)?.upos === 'VERB') return true
    if (verb.at(1)?.feature === '3sg') return true // “Cole try settles derby”
    if (subject.isDistant && verb.at(-1)?.upos === 'PROPN') return true // “akin to the Betamax and VHS fight”
  }
  return mayBeBare(article, verb, subject)
}

/** “did in no way deserve”, “may of course have”, “never mind the rest”. */
function isAfterHelper(article: Article, verb: Token, subject: Subject): boolean {
  if (verb.lower === 'mind' && verb.at(-1)?.lower === 'never') return true
  for (let at = subject.head.index; at < verb.index; at++) {
    const word = article.types[at]?.lower ?? ''
    const isHelper = /^(?:do|does|did|shalt|wilt)$/.test(word) || article.token(at)?.feature === 'modal'
    if (isHelper && !hasItsVerb(article, at, verb)) return true
  }
  return false
}

/** “the streets that will be dug up have”: the modal has a verb of its own, which the other is not joined to. */
function hasItsVerb(article: Article, helper: number, verb: Token): boolean {
  if (/^(?:and|or|but|,)$/.test(verb.at(-1)?.lower ?? '') || verb.upos !== 'AUX') return false
  if (verb.at(-1)?.upos === 'PRON' || verb.at(-1)?.upos === 'DET') return false // “for another – all these have”
  let hasVerb = false
  for (let at = helper + 1; at < verb.index; at++) {
    const token = article.token(at)
    if (token?.upos === 'PUNCT') return false
    if (token?.feature === 'base') hasVerb = true
  }
  return hasVerb
}

/**
 * “Ruiz, whose first films, … , were”: the verb of what is hers; and “Wren led through Ng, whose shot hit a post, but were
 * behind”: the verb of the sentence, which goes on after the clause.
 */
function followsWhose(article: Article, verb: Token, {head, phrase}: Subject): boolean {
  if (article.types[head.index + 1]?.text === ',' && article.types[head.index + 2]?.lower === 'whose')
    return verb.at(-1)?.text !== ',' || !hasFiniteBetween(article, head.index + 3, verb.index)
  if (
    article.types[phrase.firstToken - 1]?.lower !== 'whose' &&
    article.types[phrase.firstToken]?.lower !== 'whose'
  )
    return false
  return verb.at(-1)?.upos === 'CCONJ' && verb.at(-2)?.text === ','
}

/** “whose rulings *have* angered ministers, are”: the clause has its verb already. */
function hasFiniteBetween(article: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:past|pres|3sg|modal)$/.test(article.token(at)?.feature ?? '')) return true
  return false
}

/** “The kind of people who vote are”: those of the kind are meant. */
function isKindOfPeople(article: Article, head: Token): boolean {
  return /^(?:kind|sort|type)$/.test(head.lower) && article.types[head.index + 2]?.lower === 'people'
}

function isRelative(token: Token | undefined): boolean {
  return token?.upos === 'PRON' && token.feature === 'wh'
}

/** “If it were”, “as though he were”. */
function isHypothetical(article: Article, verb: Token, subject: Subject): boolean {
  const {firstToken} = verb.sentence
  const start = subject.phrase.firstToken
  for (let at = Math.max(firstToken, start - 4); at < start; at++) {
    const word = article.types[at]?.lower ?? ''
    if (word === 'though' && article.types[at - 1]?.lower !== 'as') continue
    if (HYPOTHETICAL.has(word)) return true
  }
  return false
}

/** Whether the verb may be no present tense at all: subjunctive, causative, question. */
function mayBeBare(article: Article, verb: Token, subject: Subject): boolean {
  const {firstToken} = verb.sentence
  const start = subject.phrase.firstToken
  for (let at = verb.index - 1; at >= firstToken && verb.index - at < 25; at--) {
    const word = article.types[at]?.lower ?? ''
    if (at < start && isSubjunctiveTrigger(word)) return true
    if (verb.lower === 'have' || !BARE_VERB_AFTER.has(word)) continue
    if (at < start) return true
    const mayReachVerb = verb.feature === 'base' || !subject.isDistant
    if (mayReachVerb && !/^(?:have|had|having|do|did|does|please|bid|need)$/.test(word)) return true
  }
  return false
}

function isSingularExcused(article: Article, verb: Token, subject: Subject): boolean {
  const {phrase} = subject
  const opener = article.types[phrase.firstToken]?.lower ?? ''
  if (FOREIGN_PLURALS.has(subject.head.lower) && !subject.isDistant) return true // a rule of its own
  if (subject.kind === 'noun' && isTitle(subject.head)) return true
  if (subject.kind === 'compound' && (endsInVerb(article, phrase) || followsPreposition(article, phrase)))
    return true
  const next = verb.at(1)
  if (next === undefined) return true
  if (/^(?:more|fewer|less|no|what|having|such|how)$/.test(opener)) return true
  if (subject.kind === 'relative') return article.types[phrase.endToken]?.text === ','
  if (isSameAgain(article, subject, verb)) return true
  if (isAmount(article, subject) && /^(?:ADJ|ADV|DET)$/.test(next.upos)) return true
  if (verb.upos !== 'VERB' || /^(?:is|was|has|does)$/.test(verb.lower)) return false
  if (verb.at(-1)?.text === ',' && subject.isDistant && verb.feature === '3sg') return false // “, whose mother sewed, makes”
  // “games giants”, “police searches”: a plural noun taken for a verb
  return /^(?:PROPN|NOUN|AUX)$/.test(next.upos) || (next.upos === 'VERB' && next.feature !== 'ger')
}

/** “the word “deadlines” has”, “Doctors Without Borders has”: a word that is quoted, or the first of a name. */
function isTitle(head: Token): boolean {
  const next = head.at(1)
  if (isQuote(head.at(-1)?.text) && isQuote(next?.text)) return true
  return head.isCapitalised && next?.isCapitalised === true
}

/** “Crews spread sand on the road and a truck was sent”: the first of the two belongs to the clause before. */
function followsPreposition(article: Article, {firstToken}: Subject['phrase']): boolean {
  return article.token(firstToken - 1)?.upos === 'ADP'
}

/** “the walls crack and the floor is”: what looks like the last noun of the first member is a verb. */
function endsInVerb(article: Article, {firstToken, endToken}: Subject['phrase']): boolean {
  for (let at = firstToken + 1; at < endToken; at++) {
    if (article.types[at]?.lower !== 'and') continue
    const last = article.token(at - 1)
    const before = article.token(at - 2)
    if (before?.upos !== 'NOUN' || before.feature !== 'pl') return false
    const inflected = last === undefined ? undefined : inflect(last.lower, '3sg')
    return inflected !== undefined && article.language.inflectedVerb(inflected)?.base === last?.lower
  }
  return false
}

/** “Thirty birds is thirty birds” */
function isSameAgain(article: Article, {phrase}: Subject, verb: Token): boolean {
  const words = phrase.endToken - phrase.firstToken
  return Array.from({length: words}).every((_, offset) => {
    return article.types[phrase.firstToken + offset]?.lower === article.types[verb.index + 1 + offset]?.lower
  })
}

/** “Six wins is a good return”: a number of things taken as one. */
function isAmount(article: Article, {phrase}: Subject): boolean {
  const first = article.token(phrase.firstToken)
  return (
    first !== undefined &&
    phrase.firstToken < phrase.head &&
    (first.kind === 'number' || first.upos === 'NUM')
  )
}
