/**
 * A passive that has lost a word: “the seals had not replaced” (been), “a medal which found in a drawer” (was), “was
 * struck a lorry” (by). Told by verbs that never go without an object, and never have two.
 */
import type {Span} from '../article/article.ts'
import type {Token} from '../article/token.ts'
import {takes} from '../language/complements.ts'
import {wordSet} from '../language/word-set.ts'
import {isOfTime} from './adjuncts.ts'
import {maskAt, MONTH_OR_DAY, PLACE} from './name-class.ts'
import {mayEndInGap} from './gaps.ts'
import {nounPhraseStartingAt} from './noun-phrases.ts'
import {isPassiveOnly, TAKES_ONE_OBJECT} from './passive-only.ts'

/** What is lost, and the words that it belongs to. */
export interface LostWord extends Span {
  readonly expected: readonly string[]
}

/** @returns what is wrong with a participle that should be a passive */
export function lostInPassive(verb: Token): LostWord | undefined {
  const base = pastOf(verb)
  if (base === undefined) return undefined
  const helper = helperOf(verb)
  if (helper === undefined) return undefined
  if (/^(?:has|have|had)$/.test(helper.lower)) return lostBeen(helper, verb, base)
  if (/^(?:is|are|was|were|be|been|being)$/.test(helper.lower)) return lostBy(verb, base)
  if (helper.index !== verb.index - 1) return undefined
  return lostWas(helper, verb, base) ?? lostAfterPronoun(helper, verb)
}

/** “they rescued by a crew”, “people who arrested in May” */
function lostAfterPronoun(pronoun: Token, verb: Token): LostWord | undefined {
  if (!/^(?:he|she|it|they|we|i|who)$/.test(pronoun.lower) || !isPassiveOnly(verb) || mayEndInGap(verb))
    return undefined
  const before = pronoun.at(-1)
  if (before?.upos === 'AUX' || (pronoun.lower === 'it' && /^(?:VERB|ADP)$/.test(before?.upos ?? '')))
    return undefined
  const isPlural = /^(?:they|we)$/.test(pronoun.lower) || before?.feature === 'pl'
  const forms = isPlural ? ['were', 'are'] : ['was', 'is']
  return {
    start: pronoun.start,
    end: verb.end,
    expected: forms.map((was) => `${pronoun.text} ${was} ${verb.text}`)
  }
}

/** The verb of a past or participle. */
function pastOf(verb: Token): string | undefined {
  if (verb.isCapitalised || verb.type.isHyphenated) return undefined
  const form = verb.article.language.inflectedVerb(verb.lower)
  if (form?.feature === 'past' || form?.feature === 'part') return form.base
  // hit, cut, hurt
  return form === undefined && /^(?:past|part)$/.test(verb.feature ?? '') ? verb.lemma : undefined
}

const BETWEEN = wordSet('not never already since yet also just now still long ever recently later then')

/** What stands before a verb, adverbs aside. */
function helperOf(verb: Token): Token | undefined {
  let helper = verb.at(-1)
  while (
    helper !== undefined &&
    (BETWEEN.has(helper.lower) || helper.upos === 'ADV' || helper.lower === "n't")
  )
    helper = helper.at(-1)
  return helper
}

/** “had not replaced,” */
function lostBeen(have: Token, verb: Token, base: string): LostWord | undefined {
  if (!takes(base, 'object', 'verbs') || takes(base, 'that', 'verbs')) return undefined
  if (!/^(?:NOUN|PROPN|PRON)$/.test(have.at(-1)?.upos ?? '') || !goesWithout(verb)) return undefined
  if (mayEndInGap(have)) return undefined
  const {article} = verb
  const between = article.text.slice(have.start, verb.start).trimEnd()
  return {start: have.start, end: verb.end, expected: [`${between} been ${verb.text}`]}
}

/** Whether the clause ends with the verb, or goes on with what cannot be its object. */
function goesWithout(verb: Token): boolean {
  const next = verb.at(1)
  if (next === undefined || /^[.;]$/.test(next.text) || /^(?:because|since|until)$/.test(next.lower))
    return true
  // “has postponed by two weeks the verdict”
  if (next.lower === 'by')
    return (
      !/^(?:NUM|ADV)$/.test(next.at(1)?.upos ?? 'NUM') &&
      !/^(?:an?|several|some)$/.test(next.at(1)?.lower ?? '')
    )
  if (next.text !== ',') return false
  // “had vetted, and often rewritten, the speeches”; “had revealed, to their dismay, that”
  const after = next.at(1)
  if (after === undefined || /^(?:or|nor|if|though)$/.test(after.lower)) return false
  if (after.upos === 'CCONJ') return after.at(1)?.upos !== 'VERB' && after.at(1)?.upos !== 'ADV'
  return (
    /^(?:DET|PRON|NOUN|PROPN)$/.test(after.upos) &&
    /^(?:not|never|since|already|yet)$/.test(verb.at(-1)?.lower ?? '')
  )
}

const AFTER_WAS = wordSet(
  'in on at by from after during last yesterday earlier near outside inside behind under'
)

const MOVES = wordSet(
  `overturn capsize sink burn open close shut move turn start stop break change grow roll spin tilt crash collide merge split
   spread drain leak melt freeze boil dry shrink stretch`
)

/** They may be followed by “that”, but hardly after a place: “which found in the well”. */
const FINDS = wordSet('find discover show see notice observe note')

/** “which found in the lining of a coat” */
function lostWas(relative: Token, verb: Token, base: string): LostWord | undefined {
  // “who stole from a patient”, “a truck that overturned”: people act, and some things move by themselves
  if (!/^(?:which|that)$/.test(relative.lower) || !takes(base, 'object', 'verbs') || MOVES.has(base))
    return undefined
  if (takes(base, 'that', 'verbs') && !FINDS.has(base)) return undefined // “a firm that announced in May that it would close”
  const before = relative.at(-1)
  if (before === undefined || !(before.upos === 'NOUN' || before.upos === 'PROPN' || before.text === ','))
    return undefined
  const next = verb.at(1)
  if (next === undefined || (!/^[.;]$/.test(next.text) && !AFTER_WAS.has(next.lower)) || isManner(next))
    return undefined
  const forms = before.feature === 'pl' ? ['were', 'was'] : ['was', 'were']
  return {
    start: relative.start,
    end: verb.end,
    expected: forms.map((was) => `${relative.text} ${was} ${verb.text}`)
  }
}

/** “in full”, “in her favour”: how it was done, whoever did it. */
function isManner(preposition: Token): boolean {
  const first = preposition.at(1)
  if (/^(?:favour|favor|advance|full|part|turn|detail|error)$/.test(first?.lower ?? '')) return true
  return first?.feature === 'poss' && /^(?:favour|favor|honour|honor)$/.test(first.at(1)?.lower ?? '')
}

/** “was created Count”: what somebody is made. */
const NAMES = wordSet('create make crown dub style term label')

/** “was hit a container” */
function lostBy(verb: Token, base: string): LostWord | undefined {
  if (!takes(base, 'object', 'verbs') && !TAKES_ONE_OBJECT.has(base)) return undefined
  if (takes(base, 'that', 'verbs') && !TAKES_ONE_OBJECT.has(base)) return undefined // “it is alleged the firm, once rich, lied”
  if (
    NAMES.has(base) ||
    takes(base, 'called', 'verbs') ||
    (takes(base, 'two', 'verbs') && !TAKES_ONE_OBJECT.has(base))
  )
    return undefined
  const next = verb.at(1)
  if (next === undefined || !opensAgent(next) || isOfTime(next)) return undefined
  if (hasVerbAfter(next) || mayBeHere(verb, next)) return undefined
  return {start: verb.start, end: next.end, expected: [`${verb.text} by ${next.text}`]}
}

/** “beaten a neck”, “raised a notch”: by how much. */
const MARGINS = wordSet(
  'head neck nose length distance furlong whisker fraction notch little bit lot point place mile inch second third quarter'
)

function opensAgent(token: Token): boolean {
  if (MARGINS.has(token.at(1)?.lower ?? '') || MARGINS.has(token.at(2)?.lower ?? '')) return false
  if (/^(?:the|a|an|his|her|its|their|him|them|another)$/.test(token.lower)) return true
  if (token.upos === 'PROPN') return (maskAt(token.article, token.index) & (MONTH_OR_DAY | PLACE)) === 0
  return token.upos === 'NOUN' && token.feature === 'pl' && ACTORS.has(token.lower)
}

/** People and what they form, who do what is done: “was led officers from Kent”. */
const ACTORS =
  wordSet(`officers police detectives officials ministers councillors residents villagers neighbours parents students pupils teachers
   doctors nurses soldiers troops rebels militants gunmen robbers thieves burglars vandals protesters activists campaigners volunteers
   researchers scientists engineers experts critics lawyers prosecutors magistrates judges inspectors auditors investors
   shareholders analysts traders farmers fishermen workers unions voters members fans supporters readers viewers customers
   passengers firefighters paramedics divers rescuers archaeologists historians architects builders contractors developers
   journalists reporters editors publishers players hackers terrorists pirates settlers colleagues relatives friends`)

/** “was sacked yesterday”: the tag of a name on a day; “was hit Tuesday”. */
function mayBeHere(verb: Token, next: Token): boolean {
  // “was beaten Saturday”, “was called Smith”, “the Leeds-born singer was signed Friday”
  return next.upos === 'PROPN' && (next.type.hasDigit || verb.lower === 'born')
}

/** “By the time he was arrested the gun had gone”: what follows is the subject of another clause. */
function hasVerbAfter(opener: Token): boolean {
  const phrase = nounPhraseStartingAt(opener.article, opener.index, opener.sentence.endToken)
  if (phrase === undefined) return true
  for (let distance = phrase.endToken - opener.index; distance < 16; distance++) {
    const token = opener.at(distance)
    if (token === undefined || /^[.;:,–—]$/.test(token.text)) return false
    if (
      /^(?:as|when|while|after|before|because|who|which|that|and|but|where|if|until|since)$/.test(token.lower)
    )
      return false
    if (token.upos === 'AUX' || /^(?:past|3sg|pres)$/.test(token.feature ?? '')) return true
  }
  return false
}
