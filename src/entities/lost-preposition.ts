/** A preposition that is missing before a noun phrase, and “to” before a bare verb: “comply the order”, “able track the cost”. */
import type {Token} from '../article/token.ts'
import {takes} from '../language/complements.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {wordSet} from '../language/word-set.ts'
import {isOfTime} from './adjuncts.ts'
import {mayEndInGap} from './gaps.ts'
import {formsOf, ownPrepositions} from './licence.ts'
import type {LostWord} from './lost-passive.ts'
import {nounPhraseStartingAt} from './noun-phrases.ts'

const OPENS_OBJECT = /^(?:the|a|an|his|her|its|their|our|my|him|them|us|me)$/
const DETERMINER = /^(?:the|a|an|his|her|its|their)$/

/** “depend the weather”: a verb that never has an object stands before a noun phrase. */
export function lostAfterVerb(verb: Token): LostWord | undefined {
  if (verb.isCapitalised) return undefined
  const next = verb.at(1)
  if (next === undefined || !OPENS_OBJECT.test(next.lower) || !hasNoObject(verb)) return undefined
  if (verb.at(-1)?.lemma === 'make') return undefined // “made consent a condition”
  if (/^(?:DET|ADJ|ADP)$/.test(verb.at(-1)?.upos ?? 'DET') || isOfTime(next) || beginsClause(verb, next))
    return undefined
  if (tellsWhereTo(next) || maybeDone(verb)) return undefined
  return {
    start: verb.start,
    end: next.end,
    expected: ownPrepositions(verb, '')
      .slice(0, 3)
      .map((preposition) => `${verb.text} ${preposition} ${next.text}`)
  }
}

/** “wait us out”, “talked her into it”: what becomes of somebody. */
function tellsWhereTo(pronoun: Token): boolean {
  return (
    pronoun.upos === 'PRON' &&
    pronoun.feature !== 'poss' &&
    /^(?:ADP|ADV|PART)$/.test(pronoun.at(1)?.upos ?? '')
  )
}

/** “diversify our supply”, “harden the ground”: what happens may be done as well. */
function maybeDone(verb: Token): boolean {
  return /(?:ify|i[sz]e|[^p]en)$/.test(verb.lemma)
}

function hasNoObject(verb: Token): boolean {
  const forms = formsOf(verb)
  return (
    forms.some((form) => takes(form, 'none', 'verbs')) &&
    !forms.some((form) => ['object', 'two', 'called'].some((complement) => takes(form, complement, 'verbs')))
  )
}

/** “When they collided the lights went out”, “insisted the remarks, made in May, were true”: it has a verb of its own. */
function beginsClause(verb: Token, opener: Token): boolean {
  const isReport = formsOf(verb).some((form) => takes(form, 'that', 'verbs'))
  if (!isReport && !followsSubordinator(verb)) return false
  for (let distance = 1; ; distance++) {
    const token = opener.at(distance)
    if (token === undefined || (!isReport && /^[.;:?!,–—]$/.test(token.text))) return false
    if (
      token.upos === 'AUX' ||
      (token.upos === 'VERB' && /^(?:past|3sg|pres|part)$/.test(token.feature ?? ''))
    )
      return true
  }
}

const SUBORDINATORS = wordSet(
  `when whenever if as after before while once because since until till although though unless where wherever how what why
   whether than so even provided given every`
)

/** “When they collided the …”, “the day they collided the …”: the clause may end with the verb and its main clause follow. */
function followsSubordinator(verb: Token): boolean {
  for (let distance = 1; distance < 16; distance++) {
    const token = verb.at(-distance)
    if (token === undefined || /^[.;:]$/.test(token.text)) break
    if (SUBORDINATORS.has(token.lower)) return true
  }
  return mayEndInGap(verb)
}

/** They make a phrase of what stands around the two nouns: “half the town”, “the size the”, “as good a year as”. */
const NO_HEADS = wordSet(
  `size price rate number amount level length strength value speed cost height width weight one kind sort type place reason moment view way
   times people percent cent miles home bit lot thing stock shares share part mate friend brother sister father mother wife husband son daughter
   actor actress singer poet author novelist composer painter band film play book song album show series programme novel musical team club group`
)
const AROUND = wordSet(
  'all both half such what quite many rather twice double so as not only even than like worth unlike once put bring come came take'
)

/** “picked up the injury the defeat to Ireland”: a noun phrase stands after a noun and has no verb. */
export function lostAfterNoun(determiner: Token): LostWord | undefined {
  if (!DETERMINER.test(determiner.lower) || determiner.isCapitalised) return undefined
  const noun = determiner.at(-1)
  if (noun === undefined || noun.upos !== 'NOUN' || noun.isCapitalised || !noun.isWord) return undefined
  if (NO_HEADS.has(noun.lower) || isOfTime(determiner) || isOfTime(noun) || !isNounForSure(noun))
    return undefined
  if (determiner.lower.startsWith('a') && noun.feature === 'pl') return undefined // nine tonnes a hectare
  if (!isAloneTo(determiner) || !followsPlainVerb(noun, determiner)) return undefined
  return {
    start: noun.start,
    end: determiner.end,
    expected: ownPrepositions(noun, '')
      .slice(0, 3)
      .map((preposition) => `${noun.text} ${preposition} ${determiner.text}`)
  }
}

/** An article, an adjective or a possessive stands before it, so that it is no verb: not “to silence the critics”. */
function isNounForSure(noun: Token): boolean {
  const before = noun.at(-1)
  return (
    before !== undefined &&
    (before.upos === 'DET' ||
      before.upos === 'ADJ' ||
      before.feature === 'poss' ||
      (before.upos === 'VERB' && MATTERS.has(noun.lower)))
  )
}

/** Whether no verb follows up to the end of the clause. */
function isAloneTo(determiner: Token): boolean {
  const {article, sentence, index} = determiner
  const phrase = nounPhraseStartingAt(article, index, sentence.endToken)
  if (phrase === undefined) return false
  for (let at = index + 1; at < sentence.endToken; at++) {
    const token = article.token(at)
    if (token === undefined || /^[.;:?!,–—-]$/.test(token.text)) return true
    if (token.upos === 'AUX' || token.upos === 'VERB') return false
    const form = article.language.inflectedVerb(token.lower)?.feature
    const isAfterNoun = at > phrase.head || article.token(at - 1)?.upos === 'NOUN'
    if (at >= phrase.head && isAfterNoun && (form === 'past' || form === '3sg')) return false
  }
  return true
}

/** What has a preposition of its own and is never given anything. */
const MATTERS = wordSet(
  `speech lecture talk history account report story article essay letter petition appeal objection objections support evidence opposition access
   attention damage tribute solution answer reply response approach attitude alternative amendment threat visit contribution reference introduction
   restriction restrictions ban limit attack assault impact influence pressure research inquiry investigation warning advice control lack shortage
   increase rise fall drop decline cut change reduction interest confidence faith stake share demand need reason search hunt campaign case
   argument dispute fight battle war agreement deal contract meeting interview relationship link links connection contact comparison debate
   discussion decision ruling verdict view opinion statement knowledge understanding fear hatred love respect responsibility sympathy photograph
   picture portrait painting film documentary study review survey analysis description copy version part member`
)

/** Whether the nearest verb before is one with one object at most, and the noun is that object. */
function followsPlainVerb(noun: Token, determiner: Token): boolean {
  const isOfMatter = MATTERS.has(noun.lower)
  for (let distance = 1; distance <= 4; distance++) {
    const token = noun.at(-distance)
    if (token === undefined || AROUND.has(token.lower) || token.upos === 'ADP' || token.upos === 'PUNCT')
      return false
    const forms = formsOf(token)
    const mayHaveTwo = forms.some((form) => takes(form, 'two', 'verbs') || takes(form, 'called', 'verbs'))
    // “made the visit a success”
    if (/^an?$/.test(determiner.lower) && forms.some((form) => takes(form, 'called', 'verbs'))) return false
    // “gave a speech the future”: a speech is given nothing
    if (mayHaveTwo && !(isOfMatter && token.upos === 'VERB')) return false
    if (token.upos === 'AUX') return token.at(-1)?.lower === 'there' && isOfMatter
    if (token.upos === 'VERB') return token.feature !== 'part' || token.at(-1)?.lemma === 'have'
  }
  return false
}

/** Verbs and adjectives after which “to” and a bare verb is all that can follow. */
const ONLY_TO = wordSet(
  `able unable likely unlikely agree aspire consent decide decline deserve disdain endeavour hesitate hope intend opt pledge pretend
   refuse seem strive struggle tend vow afford manage fail attempt seek eager reluctant unwilling willing keen determined bound due`
)

/** “able track the number”, “decided keep it”: a verb that is a noun as well, with an object of its own. */
export function lostTo(verb: Token): LostWord | undefined {
  const before = verb.at(-1)
  const next = verb.at(1)
  if (before === undefined || next === undefined || verb.isCapitalised) return undefined
  if (isLostAfterVerb(verb, before, next))
    return {start: before.start, end: verb.end, expected: [`${before.text} to ${verb.text}`]}
  if (!OPENS_OBJECT.test(next.lower)) return undefined
  if (!/^(?:VERB|NOUN|ADJ)$/.test(verb.upos) || !verb.type.features.mayBe('VERB')) return undefined
  if (verb.article.language.inflectedVerb(verb.lower) !== undefined || verb.feature === 'pl') return undefined
  if (!formsOf(before).some((form) => ONLY_TO.has(form)) || mayEndInGap(before)) return undefined
  if (!isPureVerb(verb.lower) && before.upos === 'NOUN') return undefined
  if (!isComplete(before)) return undefined
  return {start: before.start, end: verb.end, expected: [`${before.text} to ${verb.text}`]}
}

/** “wants build homes”, “plans introduce the charge”: a verb that is nothing else, after one that takes an infinitive. */
function isLostAfterVerb(verb: Token, before: Token, next: Token): boolean {
  if (
    !isPureVerb(verb.lower) ||
    verb.upos === 'ADJ' ||
    before.upos !== 'VERB' ||
    !/^(?:3sg|past|ger)$/.test(before.feature ?? '')
  )
    return false
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|ADP)$/.test(next.upos)) return false
  return formsOf(before).some((form) => takes(form, 'inf', 'verbs') && !TAKES_BARE.has(form))
}

/** Verbs that a bare verb may follow: “helped build it”, “go see it”. */
const TAKES_BARE = wordSet('help go come have do dare need let make run try')

/** Not “would likely sell the site”, where “likely” says how. */
function isComplete(before: Token): boolean {
  if (before.upos === 'VERB')
    return (
      before.feature !== 'part' ||
      /^(?:NOUN|PROPN|PRON)$/.test(before.at(-1)?.upos ?? '') ||
      before.at(-1)?.lemma === 'have'
    )
  let earlier = before.at(-1)
  while (earlier?.upos === 'ADV' || earlier?.upos === 'PART') earlier = earlier.at(-1)
  return (
    earlier !== undefined &&
    /^(?:be|become|remain|seem|feel|appear|look|prove|sound|get)$/.test(earlier.lemma)
  )
}
