import {defineRule} from '../../src/rule.ts'
import type {Token} from '../../src/article/token.ts'
import {adjectiveOf, superlativeOf} from '../../src/language/comparison.ts'
import {TIME_NOUNS} from '../../src/language/number-of-nouns.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'comparative-for-superlative',
  summary: 'A comparative where one is set against all: “the colder winter since 1963”.',
  why: `Of two things one is colder; of all winters since 1963, or of all that there ever were, one is the coldest. What
follows the noun says that all of them are compared: “since”, “in 40 years”, “on record”, “in the world”, “ever”.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    of: (d: {actual: string; right: string; among: string}) =>
      `One of many (“${d.among}”) is “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'It was the ⟦wetter⟧ April since the gauge was set up.', message: 'of', becomes: 'wettest'},
      {text: 'The herd is at its ⟦lower⟧ level for 20 years.', message: 'of', becomes: 'lowest'},
      {text: 'This is the ⟦taller⟧ chimney in the world.', message: 'of', becomes: 'tallest'},
      {text: 'It was the ⟦worse⟧ frost on record.', message: 'of', becomes: 'worst'},
      {text: 'He is the ⟦better⟧ ringer that the tower has ever had.', message: 'of', becomes: 'best'}
    ],
    good: [
      {text: 'The lower house in Vienna and the higher court in the country met.', because: 'names of ranks'},
      {text: 'The older man in the picture has been the better player since May.', because: 'one of two'},
      {text: 'It was the better half of the season, and the greater part of the year.', because: 'a half'},
      {text: 'It has had a colder winter since then.', because: '“a”'},
      {text: 'The younger generation in the country and the smaller parties in Europe.', because: 'groups'},
      {text: 'She is the older sister that he has never met.', because: 'no “ever”'}
    ]
  },
  visit: {
    words: [
      {has: (word) => adjectiveOf(word) !== undefined},
      (comparative, {report}) => {
        if (comparative.isCapitalised || KINDS.has(comparative.lower)) return
        const right = superlativeOf(comparative.lower)
        const among = right === undefined ? undefined : amongWhat(comparative)
        if (right === undefined || among === undefined) return
        report('of', comparative, {data: {actual: comparative.text, right, among}, expected: [right]})
      }
    ]
  }
})

/** They tell one kind from another, whatever is compared. */
const KINDS = wordSet(
  'former latter upper outer inner further farther later earlier lesser utter other more less fewer elder'
)
/** With these nouns a comparative is the name of a kind: “the lower house”, “the greater part”. */
const KIND_NOUNS = wordSet(
  `house court courts chamber part half end hand age limit generation class lip deck reaches slopes tier division league
   school education authority body share good number proportion sex animal man woman boy girl brother sister son daughter
   twin child of one side leg team player horse car version model option figure estimate rate bid town village`
)

/** What the noun behind the comparative is compared with, if that is more than one other. */
function amongWhat(comparative: Token): string | undefined {
  const before = comparative.at(-1)
  if (before?.lower !== 'the' && before?.feature !== 'poss') return undefined
  const noun = nounBehind(comparative)
  if (noun === undefined) return comparative.at(1)?.upos === 'PRON' ? everBehind(comparative) : undefined
  const next = noun.at(1)
  if (next === undefined) return undefined
  const scope = next.lower === 'since' ? sinceWhat(next, before) : scopeAt(next)
  return scope ?? everBehind(noun) ?? placeOrPeriod(noun, next, before)
}

/** “since 1963”; “since” alone where “it was the …” stands before. */
function sinceWhat(since: Token, determiner: Token): string | undefined {
  if (since.at(1)?.lower === 'then') return undefined
  const isIt = isWas(determiner) && /^(?:it|this|that|which)$/.test(determiner.at(-2)?.lower ?? '')
  return isIt ? 'since' : sinceOf(since)
}

/** “ever”, “on record”, “in 40 years”, “of all time” */
function scopeAt(next: Token): string | undefined {
  if (next.lower === 'ever') return 'ever'
  if (next.lower === 'on' && next.at(1)?.lower === 'record') return 'on record'
  if (isSpan(next)) return `${next.text} ${next.at(1)?.text ?? ''} ${next.at(2)?.text ?? ''}`
  const isAllTime = next.lower === 'of' && next.at(1)?.lower === 'all' && next.at(2)?.lower === 'time'
  return isAllTime ? 'of all time' : undefined
}

function placeOrPeriod(noun: Token, next: Token, determiner: Token): string | undefined {
  const isKind = KIND_NOUNS.has(noun.lower)
  if (!isWas(determiner)) return isKind || determiner.at(-1) !== undefined ? undefined : ofPeriod(next)
  const among = inWorld(next)
  if (isKind) return among === 'in the world' ? among : undefined
  return ofPeriod(next) ?? among
}

/** The noun may have a describing noun before it: “the larger cattle market”. */
function nounBehind(comparative: Token): Token | undefined {
  const first = comparative.at(1)
  const second = first?.at(1)
  if (
    first?.upos === 'PROPN' &&
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      first.lower
    )
  )
    return first
  if (first?.upos === 'ADJ' && second?.upos === 'NOUN' && second.feature === 'sg') return second
  if (first?.upos !== 'NOUN' || first.feature !== 'sg') return undefined
  return second?.upos === 'NOUN' && second.feature === 'sg' ? second : first
}

/** “since 1963”, “since records began”: a point in time, and no reason. */
function sinceOf(since: Token): string | undefined {
  const next = since.at(1)
  return next !== undefined && (/^(?:1[5-9]|20)\d\d$/.test(next.text) || next.lower === 'records')
    ? `since ${next.text}`
    : undefined
}

/** “in 40 years”, “for a decade”, “in living memory” */
function isSpan(preposition: Token): boolean {
  if (preposition.lower !== 'in' && preposition.lower !== 'for') return false
  const count = preposition.at(1)
  const unit = preposition.at(2)
  if (count?.lower === 'living' && unit?.lower === 'memory') return true
  if (count?.lower === 'history') return true
  if (count === undefined || unit === undefined) return false
  const isCount =
    count.upos === 'NUM' || count.kind === 'number' || /^(?:a|an|several|many)$/.test(count.lower)
  return isCount && /^(?:years?|decades?|century|centuries|generations?)$/.test(unit.lower)
}

/** “that the club has ever had”, “she had ever seen” */
function everBehind(noun: Token): string | undefined {
  for (let distance = 1; distance <= 7; distance++) {
    const token = noun.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return undefined
    if (token.lower === 'ever')
      return /^(?:has|have|had|'ve|'d)$/.test(token.at(-1)?.lower ?? '') ? 'ever' : undefined
  }
  return undefined
}

/** “of the season”, “of the century” */
function ofPeriod(of: Token): string | undefined {
  const noun = of.at(2)
  if (of.lower !== 'of' || of.at(1)?.lower !== 'the' || noun === undefined) return undefined
  return (TIME_NOUNS.has(noun.lower) || /^(?:tournament|campaign|century|series|season)$/.test(noun.lower)) &&
    endsThere(noun)
    ? `of the ${noun.text}`
    : undefined
}

const WORLDS = wordSet(
  'world country county region state league division city squad cabinet europe africa asia america australia britain england scotland wales ireland germany france italy spain china india japan canada continent'
)

/** “in the world”, “in Europe” */
function inWorld(preposition: Token): string | undefined {
  if (preposition.lower !== 'in' && preposition.lower !== 'of') return undefined
  const isThe = preposition.at(1)?.lower === 'the'
  const place = isThe ? preposition.at(2) : preposition.at(1)
  if (place === undefined || !WORLDS.has(place.lower) || !endsThere(place)) return undefined
  return `in ${isThe ? 'the ' : ''}${place.text}`
}

function endsThere(noun: Token): boolean {
  const next = noun.at(1)
  return (
    next === undefined ||
    (next.upos === 'PUNCT' && next.text !== '-') ||
    /^(?:ADP|CCONJ|SCONJ|AUX|VERB)$/.test(next.upos)
  )
}

/** The phrase is what somebody or something is: “was the taller …”. */
function isWas(determiner: Token): boolean {
  return /^(?:be|become|remain)$/.test(determiner.at(-1)?.lemma ?? '')
}
