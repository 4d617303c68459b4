/** What a figure is of: the noun that it counts, and the words that stand around it. */
import type {Figure} from './sentences.ts'
import {wordSet} from '../../language/word-set.ts'

/** Words for people, any of which may be said of the same people. */
const PEOPLE =
  wordSet(`people person passenger patient victim suspect resident worker employee staff pupil student child adult man woman boy
   girl family household home house member player customer visitor guest inmate prisoner soldier protester demonstrator
   migrant refugee passenger fan supporter spectator voter borrower survivor casualty defendant juror crew tenant
   evacuee villager islander walker rider runner competitor entrant applicant candidate volunteer teacher nurse doctor
   officer driver farmer miner owner shareholder investor buyer reader user hostage teenager youngster`)

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  families: 'family',
  casualties: 'casualty',
  feet: 'foot',
  teeth: 'tooth'
}

/** Enough of a word to know it by: seat and seater, pay and payment, household and households. */
export function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:ments?|ers?|ies|ing|ed|es|s|y|e)$/, '')
}

/** Words that may stand for many a noun told before: "all 47 fish" of 47 sturgeon. */
const GENERAL =
  /^(?:fish|animals?|birds?|creatures|beasts|insects|plants|trees|flowers|vehicles|vessels|boats|ships|buildings|properties|sites|items|objects|pieces|places|companies|firms|schools)$/

/** Whether two nouns, or what is known of them, may name the same people. */
function areBothPeople(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    (word) => IRREGULAR[word.toLowerCase()] ?? word.toLowerCase().replace(/s$/, '')
  )
  return PEOPLE.has(a ?? '') && PEOPLE.has(b ?? '')
}

/** "a crowd of 4,300" */
const BODY_OF =
  /\b(?:crowds?|attendance|gate|audience|congregation|workforce|staff|population|membership|crew|party|group|army|force|cast|throng|mob|procession|queue)(?: of)(?: (?:about|some|around|nearly|almost|more than|over))?$/

/** Nouns that do not show that they are counted. */
const SAME_IN_PLURAL = /^(?:fish|sheep|deer|trout|salmon|aircraft|spacecraft|swine|grouse|species|series)\b/

/** "holds 22 seats, the Liberals 14": the noun is said once. */
const ELIDED = /^(?:[^.;:]{0,40}[,;] |and )[^.;:]{2,40}$/

/** The noun that a figure counts, across "more" and "other": "114 more beds". */
export function nounOf({mention, before, after, sentence, index}: Figure): string | undefined {
  if (mention.kind !== 'cardinal') return undefined
  if (/^(?:aboard|on board|dead|killed|hurt|injured|missing|feared|held|arrested|charged)\b/.test(after))
    return 'people'
  if (mention.counts === undefined && (BODY_OF.test(before) || /^who\b/.test(after))) return 'people'
  return (
    mention.counts ??
    SAME_IN_PLURAL.exec(after)?.[0] ??
    /^(?:more|other|new|extra|further|additional|such) ([a-z]+s)\b/.exec(after)?.[1] ??
    (/^(?:[,;.]|and\b|$)/.test(after) && ELIDED.test(before)
      ? sentence.figures[index - 1]?.mention.counts
      : undefined)
  )
}

/** How surely the second of two figures counts what the first does: by their nouns, where both are known. */
export function likenessOfNouns(one: Figure, other: Figure): 'same' | 'similar' | 'other' | undefined {
  const a = nounOf(one)
  const b = nounOf(other)
  if (a === undefined || b === undefined) return undefined
  if (stemOf(a) === stemOf(b) || isHeadOrFirst(one, a, b) || isHeadOrFirst(other, b, a)) return 'same'
  return areBothPeople(a, b) || GENERAL.test(b) ? 'similar' : 'other'
}

/** "63 lime trees" and "the 36 limes": a noun that stands before the one that is counted is enough to name it. */
function isHeadOrFirst({after}: Figure, noun: string, other: string): boolean {
  const first = /^([a-z-]+) ([a-z-]+)\b/.exec(after)
  return first?.[2] === noun.toLowerCase() && stemOf(first[1] ?? '') === stemOf(other) && other.length > 3
}

const LIGHT =
  wordSet(`the and for was are has had his her its not but who all one two out can may any our she him did get got how now see way
   that this these those with from have been were will would which about after before their they them than then there
   what when where more most some said says into over under only also just such other first last year years month week
   each every both much many very could should being between because while during against through until since made make
   million billion thousand hundred cent percent`)
const NEAR = 12

/** The words of weight close to a figure, each by its stem. */
export function wordsAround({before, after, mention}: Figure): ReadonlySet<string> {
  const near = [
    ...before.split(/[^a-z']+/).slice(-NEAR),
    ...after.split(/[^a-z']+/).slice(0, NEAR),
    mention.counts?.toLowerCase() ?? ''
  ]
  return new Set(near.filter((word) => word.length > 2 && !LIGHT.has(word)).map(stemOf))
}

/** How many words of weight stand close to both. */
export function sharedWords(one: Figure, other: Figure): number {
  const words = wordsAround(one)
  return [...wordsAround(other)].filter((word) => words.has(word)).length
}
