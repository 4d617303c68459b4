/** A sentence whose only verb is a participle: “The firm taken over the quarry”, “Two boys rescued from the river”. */
import type {Token} from '../article/token.ts'
import {takes} from '../language/complements.ts'
import {participleOnly} from '../language/verb-forms.ts'
import {wordSet} from '../language/word-set.ts'
import {isOfTime} from './adjuncts.ts'
import type {LostWord} from './lost-passive.ts'

const SHORTEST_SENTENCE = 7
const LONGEST_SUBJECT = 9

/** @param verb a participle, or a past that may be one */
export function lostAuxiliary(verb: Token): LostWord | undefined {
  if (verb.isCapitalised || verb.type.isHyphenated || verb.zone !== 'body' || verb.isInQuotation)
    return undefined
  const isActive = participleOnly(verb.lower) !== undefined && (hasObject(verb) || moves(verb))
  if (!isActive && !isPassive(verb)) return undefined
  const {sentence, article} = verb
  if (sentence.endToken - sentence.firstToken < SHORTEST_SENTENCE || verb.index === sentence.firstToken)
    return undefined
  const head = headBefore(verb)
  if (head === undefined || !isBareSubject(verb, head)) return undefined
  const after = verbAfter(verb)
  // “The boy taken to hospital.” may be a caption; “The boy taken to hospital and is stable” is nothing
  if (after === 'own' || (after === 'none' && !isActive)) return undefined
  const isPlural = head.feature === 'pl'
  const have = isPlural ? ['have', 'were', 'had'] : ['has', 'was', 'had']
  const be = isPlural ? ['were', 'are', 'have been'] : ['was', 'is', 'has been']
  const between = article.text.slice(head.end, verb.end).trim()
  return {
    start: head.start,
    end: verb.end,
    expected: (isActive ? have : be).map((form) => `${head.text} ${form} ${between}`)
  }
}

/** “risen by a fifth” */
function moves(verb: Token): boolean {
  return (
    /^(?:risen|fallen|grown|shrunk|sunk)$/.test(verb.lower) &&
    /^(?:by|to|from|on)$/.test(verb.at(1)?.lower ?? '')
  )
}

const PLACES = wordSet(
  'in on at by from after during near outside inside under over for with to into off along across against since'
)

/** A verb that always has an object, and has none: “arrested at the scene”. */
function isPassive(verb: Token): boolean {
  const form = verb.article.language.inflectedVerb(verb.lower)
  if (form === undefined || !/^(?:past|part)$/.test(form.feature)) return false
  if (!takes(form.base, 'object', 'verbs') || takes(form.base, 'that', 'verbs')) return false
  return PLACES.has(verb.at(1)?.lower ?? '')
}

/** “taken the town”, “given fresh hope”, “taken over the mine”. */
function hasObject(verb: Token): boolean {
  const next = verb.at(1)
  if (next === undefined || isOfTime(next)) return false
  const object = /^(?:over|up|off|out|down|away|on)$/.test(next.lower) ? next.at(1) : next
  if (object?.upos === 'DET' || object?.feature === 'poss') return true
  return object === next && /^(?:ADJ|NOUN)$/.test(next.upos)
}

function headBefore(verb: Token): Token | undefined {
  let head = verb.at(-1)
  while (head?.upos === 'ADV') head = head.at(-1)
  return head !== undefined && /^(?:NOUN|PROPN)$/.test(head.upos) ? head : undefined
}

/** Nothing but a noun phrase stands before it, with what its prepositions bring. */
function isBareSubject(verb: Token, head: Token): boolean {
  const {firstToken} = verb.sentence
  if (verb.index - firstToken > LONGEST_SUBJECT) return false
  const first = verb.article.token(firstToken)
  if (first === undefined || !/^(?:DET|NOUN|PROPN|NUM)$/.test(first.upos)) return false
  for (let at = firstToken; at <= head.index; at++) {
    const token = verb.article.token(at)
    if (token === undefined || !/^(?:DET|NOUN|PROPN|NUM|ADJ|ADP|PART)$/.test(token.upos)) return false
  }
  return true
}

/** Whether a finite verb follows that no conjunction or pronoun has brought, or one that shares the subject: “and was”. */
function verbAfter(verb: Token): 'own' | 'shared' | 'none' {
  let claims = 0
  const {article, sentence} = verb
  for (let at = verb.index + 1; at < sentence.endToken; at++) {
    const token = article.token(at)
    if (token === undefined || /^[;:–—("“‘?!…-]$/.test(token.text)) return 'own'
    if (token.upos === 'SCONJ' || token.feature === 'wh' || /^(?:he|she|they|it|we|that)$/.test(token.lower))
      claims++
    else if (isFinite(token)) {
      if (token.at(-1)?.lower === 'and' && token.upos === 'AUX') return 'shared'
      if (--claims < 0) return 'own'
    }
  }
  return 'none'
}

function isFinite({upos, feature}: Token): boolean {
  return (
    (upos === 'AUX' && feature !== 'part' && feature !== 'ger') || /^(?:past|3sg|pres)$/.test(feature ?? '')
  )
}
