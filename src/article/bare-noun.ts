/** A counted noun in the singular that stands without an article, where running prose cannot do without. */
import {isFiniteForm} from '../language/finite-forms.ts'
import {inflect} from '../language/inflect.ts'
import {isThing} from '../language/things.ts'
import type {Token} from './token.ts'
import {wordSet} from '../language/word-set.ts'

const PREPOSITIONS = wordSet(
  `of in on at with from for to into about over under near behind against through towards outside inside across during after
   before by despite`
)

/** “A kind of pump”, “the job of teacher”: what comes after these is a class of things. */
const CLASSES = wordSet(
  `kind sort type class form lack choice title role job post position rank office profession career trade kinds sorts types
   forms classes number amount matter means degree word words category brand make model breed style case term name use concept
   notion idea definition status mode line lines rule rules point mile miles yard yards metre metres acre acres hectare
   hectares foot feet inches kilometres stretch stretches bit bits piece pieces slice lot lots plenty expanse swathe swathes`
)

/** “By van”, “by referendum”: how something goes or is done. */
const MEANS = wordSet(
  `bicycle lorry van truck jeep limousine scooter raft canoe tractor ambulance yacht dinghy barge trawler airliner submarine
   parachute glider minibus wheelchair sledge shuttle tanker trolley referendum appointment machine telescope microscope pipeline
   canal tunnel treaty poll website video link phone text post postcard letter email courier satellite radio smartphone laptop lantern torch lamp candle`
)

/** They do the work of an article, or make a mass of what they stand before. */
const NO_EPITHETS = wordSet(
  `such many other certain same own few several enough first last next second third more most less half only former then
   deputy acting full due little much any no every each whichever whatever which what either neither another`
)

/** “Named chairman”, “turned poet”, “add insult”, “play villain”. */
const BARE_VERBS = wordSet('name elect appoint crown turn cry say play add call become')

const MOST_EPITHETS = 2

/** How the noun is tied to what stands before it. */
export type Tie = 'preposition' | 'verb' | 'conjunction'

/** @returns where its article belongs; undefined where the noun needs none, or may go without */
/** “kept on meeting”: a verb. */
function goesOnDoing(before: Token, noun: Token): boolean {
  return (
    before.lower === 'on' &&
    noun.lower.endsWith('ing') &&
    /^(?:keep|go|carry|insist|plan|work)$/.test(before.at(-1)?.lemma ?? '')
  )
}

export function bareNounAt(noun: Token): {readonly first: Token; readonly tie: Tie} | undefined {
  if (!isThing(noun.lower) || noun.upos !== 'NOUN' || noun.feature !== 'sg' || noun.isCapitalised)
    return undefined
  if (ABSTRACT.test(noun.lower) || !endsPhrase(noun) || isRepeated(noun)) return undefined
  const first = withEpithets(noun)
  const before = first.at(-1)
  if (before === undefined || !first.hasSpaceBefore) return undefined
  if (/^(?:whichever|whatever|which|what)$/.test(before.lower) || goesOnDoing(before, noun)) return undefined
  const tie = tieOf(before, first, noun)
  return tie === undefined ? undefined : {first, tie}
}

/** “Movement”, “division”, “coalition”: what is made from a verb or an adjective is stuff as often as a thing. */
const ABSTRACT = /(?:[ts]ion|[ev]ement|ity|[ae]nce|ure)$/

/** “Village after village”, “woman of the moment” */
function isRepeated(noun: Token): boolean {
  const next = noun.at(1)
  if (next?.lower === 'of')
    return (
      noun.at(2)?.lower === 'the' &&
      /^(?:moment|year|month|week|match|day|series|tournament|century|hour|house)$/.test(
        noun.at(3)?.lower ?? ''
      )
    )
  return next?.isWord === true && noun.at(2)?.lower === noun.lower
}

function endsPhrase(noun: Token): boolean {
  const next = noun.at(1)
  if (next === undefined) return true
  if (next.isCapitalised || next.kind === 'number') return false
  // “on laptop, tablet or phone”
  if (next.text === ',') return next.at(1)?.upos !== 'NOUN' && next.at(1)?.upos !== 'ADJ'
  if (/^[.;:?!]$/.test(next.text)) return true
  if (/^(?:ADP|SCONJ|AUX|ADV)$/.test(next.upos) || next.feature === 'wh') return true
  return next.feature === 'past' || next.feature === '3sg' || next.lower === 'to'
}

/** The first of the words that describe the noun: “new high-street shop”, “police station”, “the preparing of”. */
function withEpithets(noun: Token): Token {
  let first = noun
  for (let count = 0; count < MOST_EPITHETS; count++) {
    const before = first.at(-1)
    if (before === undefined || before.isCapitalised || !isEpithet(before, count === 0)) break
    first = before
  }
  return first
}

function isEpithet(token: Token, isNext: boolean): boolean {
  if (token.upos === 'ADJ') return token.feature === '' && !NO_EPITHETS.has(token.lower)
  if (!isNext) return false
  if (token.upos === 'NOUN') return token.feature === 'sg'
  return token.feature === 'ger' && /^(?:ADP|AUX|VERB)$/.test(token.at(-1)?.upos ?? '')
}

function tieOf(before: Token, first: Token, noun: Token): Tie | undefined {
  if (before.isCapitalised && before.upos !== 'ADP') return undefined
  if (before.upos === 'ADP') return isTiedBy(before, first, noun) ? 'preposition' : undefined
  if (before.upos === 'VERB') {
    const mayDescribe = isRole(noun) || (first.index === noun.index && isAdjectiveToo(noun)) // “stand firm”
    return takesObject(before) && !(mayDescribe && HOLDS_ROLE.has(before.lemma)) ? 'verb' : undefined
  }
  if (before.upos === 'AUX') return isTiedToAuxiliary(before, first, noun) ? 'verb' : undefined
  if (before.upos !== 'SCONJ' || !/^(?:because|if|when|while|although|after|before)$/.test(before.lower))
    return undefined
  const next = noun.at(1)
  return next?.upos === 'AUX' || next?.feature === 'past' || next?.feature === '3sg'
    ? 'conjunction'
    : undefined
}

/** “was bakery”: not a role, and no word that may be a participle or an adjective. */
function isTiedToAuxiliary(auxiliary: Token, first: Token, noun: Token): boolean {
  if (!/^(?:is|was|be|been|being|has|have|had)$/.test(auxiliary.lower)) return false
  if (auxiliary.lemma === 'be' && isRole(noun)) return false
  return !(first.index === noun.index && (isVerbToo(noun) || isAdjectiveToo(noun)))
}

/** “Was head writer”, “is majority owner”, “remained captain”: a role that one holds has no article. */
function isRole({lower}: Token): boolean {
  return /(?:[aeot]r|ist|ian|[ae]nt|ee|man|woman|person|chief|captain|head|suspect|champion|patron|star|lead|host)$/.test(
    lower
  )
}

const HOLDS_ROLE = wordSet('remain stay stand hold become play make prove turn serve act continue')

/** Not “the refugees agency”, “one paid librarian”. */
function takesObject(verb: Token): boolean {
  const subject = verb.at(-1)
  if (BARE_VERBS.has(verb.lemma) || subject === undefined) return false
  if (/^(?:DET|NUM|ADJ|ADP|PUNCT)$/.test(subject.upos) || subject.feature === 'poss') return false
  // “the park ride car park”: no verb behind a singular in its bare form
  if (verb.feature === 'base' && subject.upos === 'NOUN' && subject.feature === 'sg') return false
  return (
    verb.feature === 'past' || verb.feature === 'base' || (verb.feature === '3sg' && isFiniteForm(verb.lower))
  )
}

function isTiedBy(preposition: Token, first: Token, noun: Token): boolean {
  const {lower} = preposition
  if (preposition.feature === 'particle' || !PREPOSITIONS.has(lower)) return false
  const before = preposition.at(-1)?.lower ?? ''
  if (lower === 'of' && (CLASSES.has(before) || !isDefinite(preposition))) return false
  if (lower === 'by' && MEANS.has(noun.lower)) return false
  // “door to door”, “from buyer to seller”
  if (before === noun.lower || before === first.lower) return false
  if (lower === 'from' && leadsTo(noun)) return false
  if (lower !== 'to') return true
  if (first.index === noun.index && isVerbToo(noun)) return false
  for (let distance = 2; distance <= 5; distance++)
    if (preposition.at(-distance)?.lower === 'from') return false
  return true
}

/** “From bitter division in small matters to calm”. */
function leadsTo(noun: Token): boolean {
  return [1, 2, 3, 4, 5, 6, 7].some((distance) => noun.at(distance)?.lower === 'to')
}

/** “A right to farm”. */
function isVerbToo({lower, type, article}: Token): boolean {
  return type.features.mayBe('VERB') || article.language.lexicon.lookup(inflect(lower, 'ger')) !== 0
}

/** “They had been patient”. */
function isAdjectiveToo({type}: Token): boolean {
  return type.features.mayBe('ADJ')
}

/** “The corner of”, not “chunks of”: what is one of a kind is no stuff. */
function isDefinite(preposition: Token): boolean {
  for (let distance = 2; distance <= 3; distance++)
    if (preposition.at(-distance)?.lower === 'the') return true
  return false
}
