/** Its or it’s, their, there or they’re, your or you’re, whose or who’s, were or we’re: what the neighbours say. */
import type {Token} from '../article/token.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
import {isItIsMeant, isItsMeant} from './its.ts'
import {wordSet} from '../language/word-set.ts'

/** No clause begins after these. */
const PREPOSITIONS = wordSet(
  `of in for to on with from by at about over under into against within through among between behind despite without
   during across around near towards toward beyond inside outside below above onto upon off its`
)
/** Verbs that take a clause without “that”: “said it’s time”. */
const TAKES_CLAUSE = wordSet(
  `say think believe know hope feel mean guess suppose claim admit argue insist suggest add agree fear reckon bet
   understand see hear be prove show find imagine wish explain assume realise realize figure expect note warn tell
   remember swear trust doubt ensure decide make let have do pray conclude stress felt`
)

/** “of it’s four targets”, “published it’s results”, “it’s profits rose”. */
export function isPossessiveMeant(word: Token, ending: Token): boolean {
  const first = ending.at(1)
  if (first?.lower === 'own') return true
  if (word.lower === 'it' && isItsMeant(word, ending)) return true
  if (first === undefined || first.kind === 'quote' || first.isCapitalised) return false
  const noun = nounFrom(first)
  if (noun === undefined) return false
  const before = word.at(-1)
  if (word.lower === 'who') return isWhoseMeant(noun)
  if (before !== undefined && PREPOSITIONS.has(before.lower) && !isClauseAfter(before)) return true
  const follows = noun.at(1)
  if (before?.upos === 'VERB' && !TAKES_CLAUSE.has(before.lemma) && before.feature !== 'base') return true
  if (before?.upos === 'VERB' && !TAKES_CLAUSE.has(before.lemma)) return !TIME_NOUNS.has(noun.lower)
  // “it’s profits rose”, “it’s head office was”
  return noun.feature === 'pl' && isFiniteVerb(follows) && !/^(?:who|that|which)$/.test(follows?.lower ?? '')
}

/** “the man, who’s family fled”: a noun and then its own verb. */
function isWhoseMeant(noun: Token): boolean {
  const next = noun.at(1)
  if (isFiniteVerb(next) || (next?.feature === 'part' && next.at(1)?.lower !== 'by')) return true
  if (next?.upos !== 'ADP' || ROLES.has(noun.lower)) return false
  for (let distance = 2; distance <= 6; distance++) {
    const token = noun.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (isFiniteVerb(token)) return true
  }
  return false
}

const ROLES = wordSet(
  'head chairman chairwoman chair leader president captain owner director member part mayor'
)

function isClauseAfter(preposition: Token): boolean {
  const before = preposition.at(-1)?.lower
  return preposition.lower === 'in' ? before === 'that' : preposition.lower === 'about' && before === "'s"
}

/** The noun of “four targets”, “new head office”; undefined where no noun phrase without an article begins. */
function nounFrom(first: Token): Token | undefined {
  let token: Token | undefined = first
  for (let steps = 0; steps < 4 && token !== undefined; steps++) {
    if (token.upos === 'NOUN') {
      const next = token.at(1)
      if (next?.upos === 'NOUN') {
        token = next
        continue
      }
      return token
    }
    if (token.isCapitalised || !/^(?:ADJ|NUM)$/.test(token.upos)) return undefined
    token = token.at(1)
  }
  return undefined
}

function isFiniteVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:VERB|AUX)$/.test(token.upos) &&
    /^(?:past|3sg|modal)$/.test(token.feature ?? '')
  )
}

/** What cannot follow a possessive. */
const NEVER_OWNED = wordSet('not the a an been also never always always because what how why where when who')
const RARELY_OWNED = wordSet('too so very just only still now always really quite about likely even')
/** Adjectives that “to”, “that”, “of” or nothing at all may follow. */
const STATES = wordSet(
  `ready able unable happy likely unlikely sure certain willing unwilling keen afraid aware due worried glad sorry
   wrong right safe clear hard easy important possible impossible true false vital essential necessary early late
   difficult unclear time good bad better best worse great nice lovely funny sad fair unfair obvious amazing over
   welcome entitled expected supposed allowed bound hoped thought believed alone guilty free`
)

/** “their best to win”, “your free to air” */
const ALSO_OWNED = wordSet(
  'time good bad best better worse right wrong free guilty great late safe welcome sure easy'
)

/** “its a pity”, “their not going”, “your ready”, “whose going to pay”. */
export function isContractionMeant(word: Token, next: Token): boolean {
  const {lower} = word
  if (lower === 'there')
    return next.lower === 'going' && next.at(1)?.lower === 'to' && next.at(2)?.feature === 'base'
  if (next.isCapitalised) return false
  if (lower === 'its' && isItIsMeant(word, next)) return true
  const second = next.at(1)
  if (next.lower === 'not') {
    return !isGerund(second) || second?.lower === 'going' || lower === 'whose' || isAfterClauseVerb(word)
  }
  if (next.lower === 'been' || next.lower === 'got') return lower === 'its' || lower === 'whose'
  if (NEVER_OWNED.has(next.lower)) return next.upos !== 'NOUN'
  if (next.lower === 'going' && second?.lower === 'to')
    return second.at(1)?.feature === 'base' || lower === 'its'
  return isStateMeant(word, next)
}

/** “its too early”, “your ready”, “if your driving north”. */
function isStateMeant(word: Token, next: Token): boolean {
  const {lower} = word
  const second = next.at(1)
  if (RARELY_OWNED.has(next.lower)) return endsState(second) && isStateOrArticle(second)
  if (lower !== 'its' && isGerund(next) && isClauseStart(word)) return isGoingOn(second)
  if (lower === 'its' && word.at(-1)?.upos === 'ADP') return false // “crime at its best”
  if (ALSO_OWNED.has(next.lower) && (lower !== 'its' || closesPhrase(word))) return false
  if (next.lower === 'best' && !isClauseStart(word)) return false // “did its best to win”
  return STATES.has(next.lower) && next.upos !== 'NOUN' && isStateEnd(next)
}

/** “to 8 per cent, its best for years”: what the phrase before the comma was is said again. */
function closesPhrase(word: Token): boolean {
  return word.at(-1)?.text === ',' || word.at(-1)?.text === '–'
}

function isGerund(token: Token | undefined): boolean {
  return token?.feature === 'ger' || (token?.lower.endsWith('ing') === true && token.at(1)?.feature === 'to')
}

function isAfterClauseVerb(word: Token): boolean {
  const before = word.at(-1)
  return before !== undefined && (before.lower === 'that' || TAKES_CLAUSE.has(before.lemma))
}

/** “too early”, “only a”, “just the”. */
function isStateOrArticle(second: Token | undefined): boolean {
  return (
    second !== undefined &&
    (second.upos === 'ADJ' || second.lower === 'a' || second.lower === 'the' || second.lower === 'an')
  )
}

function endsState(second: Token | undefined): boolean {
  if (second === undefined) return false
  if (second.upos === 'DET') return true
  const after = second.at(1)
  return after === undefined || /^(?:PUNCT|ADP|SCONJ|CCONJ|PART)$/.test(after.upos)
}

function isStateEnd(state: Token): boolean {
  const after = state.at(1)
  if (after === undefined) return true
  if (after.upos === 'PUNCT') return /^[.,!?]$/.test(after.text)
  return /^(?:to|that|of|about|for|if|when|because|with|how|what|why)$/.test(after.lower)
}

function isClauseStart(word: Token): boolean {
  const before = word.at(-1)
  return before === undefined
    ? false
    : /^(?:if|when|while|because|that|say|says|said|think|thinks|know|knows|as|anyone|those|someone|people|ask|asks|asked|who|man|woman|men|women)$/.test(
        before.lower
      )
}

function isGoingOn(second: Token | undefined): boolean {
  if (second === undefined) return true
  return (
    /^(?:DET|PRON|ADP|ADV|PART|PUNCT|SCONJ)$/.test(second.upos) &&
    second.lower !== 'of' &&
    second.feature !== 'poss'
  )
}

/** “Their is no sign”, “theirs no excuse”; and “left there shirts”, “near there home”. */
export function whereThereIsMeant(word: Token, next: Token): string | undefined {
  const {lower} = word
  const before = word.at(-1)
  if (lower === 'their') {
    return /^(?:is|are|was|were|isn't|aren't)$/.test(next.lower) ||
      (/^(?:will|has|have|had|must|should|could|may|might|would)$/.test(next.lower) &&
        next.upos === 'AUX' &&
        /^(?:be|been|never)$/.test(next.at(1)?.lower ?? ''))
      ? 'there'
      : undefined
  }
  if (lower === 'theirs')
    return /^(?:no|nothing|something|nobody|always|plenty)$/.test(next.lower) && before?.upos !== 'ADP'
      ? "there's"
      : undefined
  if (lower !== 'there' || before === undefined) return undefined
  const noun = nounFrom(next)
  if (noun === undefined || TIME_NOUNS.has(noun.lower) || next.isCapitalised || isFiniteVerb(noun.at(1)))
    return undefined
  if (noun.at(1)?.upos === 'AUX') return undefined
  const isAfterPreposition = PREPOSITIONS.has(before.lower) && before.upos === 'ADP'
  const isAfterVerb =
    before.upos === 'VERB' &&
    /^(?:leave|lose|take|sell|bring|raise|keep|use|give|open|close|drive|send|hold|build|spend|share|show|win|do)$/.test(
      before.lemma
    )
  return (isAfterPreposition && noun.feature !== undefined) || isAfterVerb ? 'their' : undefined
}

/** “The lawyers we’re paid by the state”: a subject that has no other verb. */
export function isWereMeant(we: Token, ending: Token): boolean {
  const before = we.at(-1)
  if (before === undefined) return false
  const next = ending.at(1)
  if (next === undefined || next.feature === 'ger') return false
  if (/^(?:they|you|there|who)$/.test(before.lower)) return true
  if (before.upos !== 'NOUN' || before.feature !== 'pl') return false
  if (next.feature !== 'part' && next.upos !== 'ADJ') return false
  const opener = before.at(-1)
  if (
    opener !== undefined &&
    !(opener.upos === 'DET' && opener.isFirstInSentence) &&
    opener.at(-1) !== undefined
  )
    return false
  for (let distance = 1; distance <= 20; distance++) {
    const token = next.at(distance)
    if (token === undefined) return true
    if (isFiniteVerb(token) || token.upos === 'AUX' || token.feature === 'pres') return false
  }
  return true
}

/** “Were not leaving”, “we think were going to win”. */
export function isWeAreMeant(were: Token, next: Token): boolean {
  const before = were.at(-1)
  const isFirst = before === undefined || (before.kind === 'quote' && were.isCapitalised)
  if (isFirst) {
    if (were.zone === 'headline' || asks(were)) return false
    if (next.lower === 'not')
      return next.at(1)?.feature === 'ger' || /^(?:a|the|sure|happy|ready)$/.test(next.at(1)?.lower ?? '')
    return next.lower === 'going' && next.at(1)?.lower === 'to'
  }
  const isAfterThought = /^(?:think|hope|know|say|believe|if|because|but|so|and)$/.test(before.lower)
  return (
    isAfterThought &&
    next.lower === 'going' &&
    next.at(1)?.lower === 'to' &&
    before.feature !== 'past' &&
    before.upos === 'VERB'
  )
}

function asks(word: Token): boolean {
  const {article, sentence} = word
  for (let index = sentence.endToken - 1; index >= sentence.endToken - 3; index--) {
    if (article.types[index]?.text === '?') return true
  }
  return false
}
