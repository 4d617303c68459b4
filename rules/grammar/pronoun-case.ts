import type {Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {nounPhraseEndingAt, nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {takes} from '../../src/language/complements.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'pronoun-case',
  summary: '“I” for “me” or “him” for “he”, mostly beside an “and”: “between you and I”.',
  why: `Nobody writes “for I” or “him went”, but with another person in between the ear is lost: “for an aunt and I”,
“him and his brother went”. Leave the other person out and the right form is plain.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    object: (d: {actual: string; right: string; after: string}) =>
      `After “${d.after}” it is “${d.right}”, not “${d.actual}”; leave the other person out and it can be heard.`,
    subject: (d: {actual: string; right: string}) =>
      `The subject of a verb is “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The cup went to her partner and ⟦I⟧.', message: 'object', becomes: 'me'},
      {text: 'A service for ⟦he⟧ and his crew was held at sea.', message: 'object', becomes: 'him'},
      {text: 'They showed my father and ⟦I⟧ to the gate.', message: 'object', becomes: 'me'},
      {text: '⟦Him⟧ and his cousin were on the roof.', message: 'subject', becomes: 'He'},
      {text: '⟦Me and her⟧ were at school together.', message: 'subject', becomes: 'She and I'},
      {text: 'The vicar and ⟦myself⟧ have met them twice.', message: 'subject', becomes: 'I'},
      {text: 'The trade rests on menders like ⟦she⟧.', message: 'object', becomes: 'her'},
      {text: 'The bishop invited ⟦he⟧ to the crypt.', message: 'object', becomes: 'him'},
      {text: 'The crew fled when ⟦them⟧ saw the flames.', message: 'subject', becomes: 'they'},
      {text: 'It was ⟦them⟧ who first rang the bell.', message: 'subject', becomes: 'they'},
      {text: 'He and ⟦her⟧ had both been aboard.', message: 'subject', becomes: 'she'},
      {text: '⟦Him⟧ left the club in May.', message: 'subject', becomes: 'He'},
      {text: 'The tills are old; the shop bought ⟦they⟧ in 1988.', message: 'object', becomes: 'them'},
      {text: 'The clerk heard that ⟦him⟧ had gone.', message: 'subject', becomes: 'he'}
    ],
    good: [
      {text: 'She told my mother and I left the room.', because: '“I” begins a clause'},
      {text: 'For he was old, and for her and him it was over.', because: '“for” means because'},
      {text: 'The man who shot him was jailed, and those who helped them left.', because: 'objects'},
      {text: '“It is late,” said she, as did they in May.', because: 'the verb stands first'},
      {text: 'Between us, he and I have seen it all.', because: 'subjects'},
      {text: 'Her and his views differ.', because: '“her” belongs to “views”'},
      {text: 'They rescued him and his brother was found later.', because: '“him” is an object'},
      {text: 'I hurt myself, and the king himself came.', because: 'reflexives'},
      {text: 'The dog was loyal to her and she to it.', because: 'the verb is left out'}
    ]
  },
  visit: {
    words: [
      [...['i', 'he', 'she', 'they', 'we', 'him', 'me', 'her', 'them', 'us', 'myself']],
      (pronoun, {report, article}) => {
        const object = OBJECT_FORM.get(pronoun.lower)
        if (object !== undefined) {
          const after = governorOf(pronoun)
          if (after === undefined) return
          const data = {actual: pronoun.text, right: object, after: after.text}
          report('object', pronoun, {data, expected: [object]})
          return
        }
        const found = wrongSubject(pronoun)
        if (found === undefined) return
        const data = {actual: article.slice(found.at), right: found.right}
        report('subject', found.at, {data, expected: [found.right]})
      }
    ]
  }
})

const OBJECT_FORM: ReadonlyMap<string, string> = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
  ['we', 'us']
])
const SUBJECT_FORM: ReadonlyMap<string, string> = new Map([
  ['me', 'I'],
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['us', 'we'],
  ['myself', 'I']
])

/** They can be nothing but prepositions. */
const PREPOSITIONS = wordSet(
  `to with from by between against at of about without beside behind among towards toward upon on near beyond
   despite`
)
/** Verbs that take a clause: “told my mother and I left”. */
const BEFORE_CLAUSE =
  /^(?:say|think|know|believe|hope|mean|wish|guess|claim|admit|add|explain|agree|insist|be)$/

/** The preposition or verb that a subject form hangs on, which wants the object form. */
function governorOf(pronoun: Token): Token | undefined {
  const before = pronoun.at(-1)
  if (before?.lower === 'and' || before?.lower === 'or') return afterPair(pronoun, before)
  // “makers like she.”
  if (
    before !== undefined &&
    (PREPOSITIONS.has(before.lower) || before.lower === 'like' || before.lower === 'for')
  ) {
    if (pronoun.lower !== 'i' && /^[.,;?!]$/.test(pronoun.at(1)?.text ?? '')) return before
  }
  // “for he and his wife”, “between he and the driver”
  const and = pronoun.at(1)
  if (before === undefined) return undefined
  if (isObjectOf(before, and)) return before
  if (and?.lower !== 'and') return undefined
  const isPreposition = PREPOSITIONS.has(before.lower) || (before.lower === 'for' && isNominal(before.at(-1)))
  if (!isPreposition || before.lower === 'that') return undefined
  const second = and.at(1)
  return second !== undefined && (second.upos === 'DET' || second.upos === 'PROPN' || second.upos === 'PRON')
    ? before
    : undefined
}

/** Verbs that take somebody, and never a clause that has no “that”. */
const TAKES_PERSON =
  /^(?:invite|warn|praise|arrest|blame|accuse|give|send|show|help|beat|join|remind|urge|thank|meet|follow|inform|interview|charge|jail|sack|hire|appoint|elect|persuade|convince|allow|force|attack|kill|injure|rescue|visit|greet|criticise|criticize|support|defend|replace|succeed|marry|sue|fine|release|detain|question|tell|ask|treat|offer|pay|teach|encourage|order|reward|thank|welcome)$/

/** “invited he to the palace”, “warned he and his brother” */
function isObjectOf(verb: Token, next: Token | undefined): boolean {
  if (verb.upos !== 'VERB' || !/^(?:past|3sg|base|pres|ger)$/.test(verb.feature ?? '')) return false
  if (!TAKES_PERSON.test(verb.lemma)) return isHandled(verb, next)
  if (next?.lower === 'and')
    return /^(?:DET|PROPN)$/.test(next.at(1)?.upos ?? '') || next.at(1)?.feature === 'poss'
  if (next?.lower === 'that') return verb.lemma === 'tell'
  return /^(?:to|about|for|with|from|at|in|on)$/.test(next?.lower ?? '')
}

/** “bought they in 1988”, “replaced they.”: a verb that always has an object. */
function isHandled(verb: Token, next: Token | undefined): boolean {
  if (!takes(verb.lemma, 'object', 'verbs') && !/^(?:buy|bring|carry|put|keep)$/.test(verb.lemma))
    return false
  return (
    next === undefined ||
    /^[.,;]$/.test(next.text) ||
    /^(?:to|about|for|with|from|at|in|on|into)$/.test(next.lower)
  )
}

/** “to an aunt and I”, “asked an aunt and I to wait”. */
function afterPair(pronoun: Token, and: Token): Token | undefined {
  const {article} = pronoun
  const {firstToken} = pronoun.sentence
  const other = nounPhraseEndingAt(article, and.index - 1, firstToken)
  if (other === undefined) return undefined
  const governor = other.firstToken > firstToken ? article.token(other.firstToken - 1) : undefined
  if (governor === undefined) return undefined
  if (governor.lower === 'between' && pronoun.at(1)?.lower === 'there') return governor
  if (!endsPhrase(pronoun)) return undefined
  if (!isPersonal(article.token(other.firstToken), article.token(other.head))) return undefined
  if (governor.lower === pronoun.at(1)?.lower) return undefined // “loyal to her and he to them”
  if (PREPOSITIONS.has(governor.lower)) return governor
  if (governor.lower === 'for') return governor.isFirstInSentence ? undefined : governor
  if (governor.upos !== 'VERB' || BEFORE_CLAUSE.test(governor.lemma)) return undefined
  const isSpoken = pronoun.at(2)?.kind === 'quote' // “thank my aunt and I,” she said
  return pronoun.at(1)?.text === ',' && !isSpoken ? undefined : governor
}

/** Whether nothing goes on that “I” could be the subject of. */
function endsPhrase(pronoun: Token): boolean {
  const next = pronoun.at(1)
  if (next === undefined) return true
  if (next.upos === 'PUNCT') return /^[.,;?!)”"’]$/.test(next.text) && !isSubjectAfterComma(next)
  return (
    next.lower === 'to' ||
    next.upos === 'ADP' ||
    /^(?:when|because|if|while|after|before|and|but)$/.test(next.lower)
  )
}

/** “the girl and he, a widower, left”: a verb may still come. */
function isSubjectAfterComma(comma: Token): boolean {
  if (comma.text !== ',' || comma.at(-1)?.lower === 'i') return false
  const next = comma.at(1)
  return (
    next === undefined ||
    !(next.kind === 'quote' || /^(?:and|but|who|which|so|because|when)$/.test(next.lower))
  )
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|VERB|ADJ|AUX)$/.test(token.upos)
}

/** Me, you, her husband, Ms Stolz: one who may stand beside “I”. */
function isPersonal(first: Token | undefined, head: Token | undefined): boolean {
  if (first === undefined || head === undefined) return false
  if (first.feature === 'poss' || head.upos === 'PROPN') return true
  return head.upos === 'PRON'
    ? /^(?:you|him|her|me|them|us|everyone|himself)$/.test(head.lower)
    : first.upos === 'DET'
}

/** Words after which a clause begins. */
const CLAUSE_OPENERS = wordSet(
  'that because when if while although though where whether until unless since as but so how why'
)

/** An object form that is the subject, alone or beside another, and what it should be. */
function wrongSubject(pronoun: Token): {at: Span; right: string} | undefined {
  const before = pronoun.at(-1)
  const form = SUBJECT_FORM.get(pronoun.lower) ?? ''
  if (pronoun.type.isAllCaps && pronoun.lower === 'us') return undefined // “US forces”
  if (isSubjectAlone(pronoun, before)) return {at: pronoun, right: cased(pronoun, form)}
  if (before?.lower === 'and' && hasFiniteVerb(pronoun.at(1), false))
    return followsSubjectForm(before) && pronoun.lower !== 'myself'
      ? {at: pronoun, right: form}
      : secondSubject(pronoun, before, form)
  if (isIdentified(pronoun, before)) return {at: pronoun, right: form}
  if (pronoun.lower === 'myself') return undefined
  const isNeither = before?.lower === 'neither' && pronoun.at(1)?.lower === 'nor'
  const opener = isNeither ? before.at(-1) : before
  if (!opensClause(opener) || (!isNeither && pronoun.at(1)?.lower !== 'and')) return undefined
  if (isNeither) return {at: pronoun, right: cased(pronoun, form)}
  const second = pronoun.at(2)
  if (second === undefined) return undefined
  const other = SUBJECT_FORM.get(second.lower)
  if (other !== undefined && hasFiniteVerb(second.at(1), true)) {
    // “me and him went”
    const pair = form === 'I' ? `${other} and I` : `${form} and ${other}`
    return {at: {start: pronoun.start, end: second.end}, right: cased(pronoun, pair)}
  }
  return firstSubject(pronoun, second, form)
}

/** “he and her had met”: what stands before “and” is a subject already. */
function followsSubjectForm(and: Token): boolean {
  return (
    /^(?:he|she|they|we|i)$/.test(and.at(-1)?.lower ?? '') && /^(?:AUX|VERB)$/.test(and.at(2)?.upos ?? '')
  )
}

/** “It was them who first offered”, in the words of the paper */
function isIdentified(pronoun: Token, before: Token | undefined): boolean {
  if (pronoun.lower === 'her' && pronoun.feature === 'poss' && pronoun.at(1)?.lower !== 'who') return false
  return (
    before?.lemma === 'be' &&
    before.at(-1)?.lower === 'it' &&
    /^(?:who|that)$/.test(pronoun.at(1)?.lower ?? '') &&
    hasFiniteVerb(pronoun.at(2), true) &&
    !pronoun.isInQuotation
  )
}

/** Words that only a clause can follow, and verbs that nobody is the object of. */
const BEFORE_SUBJECT = wordSet(
  `that because although though whether if when while unless whereas where why said says claimed claims insisted insists
   argued argues hoped hopes complained added`
)

/** “nobody knew that him had resigned”, “Them were told”, “when them persuaded”, “, her said” */
function isSubjectAlone(pronoun: Token, before: Token | undefined): boolean {
  const next = pronoun.at(1)
  if (pronoun.lower === 'myself' || next === undefined) return false
  const isFinite = /^(?:past|3sg|pres|modal)$/.test(next.feature ?? '')
  const isAfterSpeech = before?.kind === 'quote' && /^(?:said|says|added|told)$/.test(next.lower)
  const opens = before === undefined || isAfterSpeech || BEFORE_SUBJECT.has(before.lower)
  if (!opens || !isFinite || pronoun.isInQuotation) return false
  if (next.upos === 'AUX') return true
  return pronoun.lower !== 'her' ? next.upos === 'VERB' && next.feature !== 'pres' : isAfterSpeech
}

/** “Him and his brother were”, “me and a friend went”. */
function firstSubject(pronoun: Token, second: Token, form: string): {at: Span; right: string} | undefined {
  const {article, sentence} = pronoun
  const phrase = nounPhraseStartingAt(article, second.index, sentence.endToken)
  if (phrase === undefined || !hasFiniteVerb(afterApposition(article.token(phrase.endToken)), true))
    return undefined
  if (pronoun.lower === 'her' && !/^(?:her|the|a|an)$/.test(second.lower) && second.upos !== 'PROPN')
    return undefined
  if (form !== 'I') return {at: pronoun, right: cased(pronoun, form)}
  const end = article.ends[phrase.head] ?? second.end
  const right = cased(pronoun, `${article.slice({start: second.start, end})} and I`)
  return {at: {start: pronoun.start, end}, right}
}

/** What follows a name in commas: “her husband, Clovis, crawled”. */
function afterApposition(token: Token | undefined): Token | undefined {
  if (token?.text !== ',') return token
  for (let distance = 1; distance <= 5; distance++) {
    const next = token.at(distance)
    if (next?.text === ',') return next.at(1)
    if (next?.upos !== 'PROPN' && next?.upos !== 'NUM') return token
  }
  return token
}

/** “My brother and him were”, “the chairman and myself have”. */
function secondSubject(pronoun: Token, and: Token, form: string): {at: Span; right: string} | undefined {
  if (pronoun.feature === 'poss' && pronoun.at(1)?.upos !== 'AUX') return undefined
  const {article} = pronoun
  const {firstToken} = pronoun.sentence
  const other = nounPhraseEndingAt(article, and.index - 1, firstToken)
  if (other === undefined || !isPersonal(article.token(other.firstToken), article.token(other.head)))
    return undefined
  if (SUBJECT_FORM.has(article.types[other.head]?.lower ?? '')) return undefined
  const opener = other.firstToken > firstToken ? article.token(other.firstToken - 1) : undefined
  return opensClause(opener) ? {at: pronoun, right: form} : undefined
}

function opensClause(opener: Token | undefined): boolean {
  if (opener === undefined) return true
  if (opener.upos === 'PUNCT') return /^["“‘';:]$/.test(opener.text)
  return CLAUSE_OPENERS.has(opener.lower) || /^(?:said|says|both|neither)$/.test(opener.lower)
}

function hasFiniteVerb(token: Token | undefined, mayFollowAdverb: boolean): boolean {
  if (token === undefined) return false
  if (mayFollowAdverb && token.upos === 'ADV') return hasFiniteVerb(token.at(1), false)
  if (token.upos === 'AUX') return true
  return token.upos === 'VERB' && /^(?:past|3sg|pres)$/.test(token.feature ?? '')
}

function cased(pronoun: Token, text: string): string {
  return pronoun.isCapitalised && pronoun.isFirstInSentence
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text
}
