import {saysThat} from '../../src/article/clause-parts.ts'
import type {Token} from '../../src/article/token.ts'
import {nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {MEASURES, UNCOUNTABLES} from '../../src/language/number-of-nouns.ts'
import {defineRule} from '../../src/rule.ts'

const OTHER: Readonly<Record<string, string>> = {
  is: 'are',
  are: 'is',
  was: 'were',
  were: 'was',
  has: 'have',
  have: 'has'
}

export default defineRule({
  id: 'there-is-with-plural',
  summary: '“There is” before a plural, or “there are” before a singular.',
  why: `After “there” the verb goes with the noun that follows it: “there are three bridges”, “there was one survivor”.

Lists that begin with a singular (“there is a doctor and two nurses”), amounts, “a number of”, and the spoken “there’s”
are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    plural: (d: {verb: string; right: string; noun: string}) =>
      `“There ${d.verb}” does not fit the plural “${d.noun}”: “there ${d.right}”.`,
    singular: (d: {verb: string; right: string; noun: string}) =>
      `“There ${d.verb}” does not fit the singular “${d.noun}”: “there ${d.right}”.`
  },
  examples: {
    bad: [
      {text: 'There ⟦is⟧ now six ferries on the route.', message: 'plural', becomes: 'are'},
      {text: 'The coroner said there ⟦was⟧ no marks on the body.', message: 'plural', becomes: 'were'},
      {text: 'There ⟦has⟧ been several complaints about the smell.', message: 'plural', becomes: 'have'},
      {text: 'There ⟦is⟧ at least nine versions of the tale.', message: 'plural', becomes: 'are'},
      {text: 'There ⟦are⟧ no reason to wait.', message: 'singular', becomes: 'is'},
      {text: 'There ⟦are⟧ scepticism among nurses and porters.', message: 'singular', becomes: 'is'},
      {text: 'There ⟦were⟧ only one doctor on duty that night.', message: 'singular', becomes: 'was'}
    ],
    good: [
      {
        text: 'There is thought to be a seal, and there are said to be wolves.',
        because: 'each agrees with what follows'
      },
      {
        text: 'There is a doctor, two nurses and a driver on duty.',
        because: 'the first of a list is singular'
      },
      {text: 'There was six inches of snow and £5m in the safe.', because: 'an amount'},
      {
        text: 'There are a number of reasons, and there were a lot of tears.',
        because: '“a number of” is plural'
      },
      {text: 'There are one or two doubts.', because: '“one or two” is more than one'},
      {text: 'There are a bank and a bakery in the square.', because: 'a list of singulars'},
      {text: 'There are a wealth of maps, and the men who work there are a help.', because: 'many; a place'},
      {text: '“There’s two of them,” he said.', because: 'speech'}
    ]
  },
  visit: {
    words: [
      ['there'],
      (there, {report, article}) => {
        const verb = there.at(1)
        if (verb === undefined || !Object.hasOwn(OTHER, verb.lower) || isPlace(there)) return
        const right = OTHER[verb.lower]
        const first = firstAfter(verb)
        if (right === undefined || first === undefined) return
        const phrase = nounPhraseStartingAt(article, first.index, verb.sentence.endToken)
        const head = phrase === undefined ? undefined : article.token(phrase.head)
        if (phrase === undefined || head === undefined) return
        const isSingularVerb = verb.lower === 'is' || verb.lower === 'was' || verb.lower === 'has'
        const data = {verb: verb.lower, right, noun: head.text}
        // speech has “there is” before anything
        const details = {data, expected: [right], ...(verb.isInQuotation ? {severity: 'info' as const} : {})}
        if (isSingularVerb) {
          if (isPlural(first, head) && phrase.number !== 'singular') report('plural', verb, details)
        } else if (phrase.number === 'singular' && isOneThing(first, head)) report('singular', verb, details)
      }
    ]
  }
})

/** “the boys who work there are”: where something is done. */
function isPlace(there: Token): boolean {
  const before = there.at(-1)
  return before?.upos === 'VERB' && !saysThat(there.article, before.index)
}

/** The first word of the noun phrase, past adverbs and “been”; undefined for questions and bare “there is”. */
function firstAfter(verb: Token): Token | undefined {
  const isPerfect = verb.lower === 'has' || verb.lower === 'have'
  let token = verb.at(1)
  let hasBeen = false
  while (token !== undefined && isSkipped(token)) {
    if (token.lower === 'been') hasBeen = true
    token = token.at(1)
  }
  if (token !== undefined && token.at(1)?.feature === 'to' && SAID_TO_BE.test(token.lower))
    return thingSaidToBe(token)
  return isPerfect && !hasBeen ? undefined : token
}

const SAID_TO_BE =
  /^(?:said|thought|believed|known|reported|expected|likely|unlikely|estimated|feared|understood|supposed|certain|sure|bound|due|going|set|alleged|rumoured|rumored|reckoned|meant)$/

/** “There is thought to be no more than 60 speakers”: the noun behind “to be” or “to have been”. */
function thingSaidToBe(said: Token): Token | undefined {
  let token = said.at(2)
  if (!/^(?:be|have)$/.test(token?.lower ?? '')) return undefined
  while (token !== undefined && (/^(?:be|have|been|no)$/.test(token.lower) || isSkipped(token)))
    token = token.at(1)
  return token
}

/** “still”, “not”, “at least” and “been” say nothing of the number. */
function isSkipped(token: Token): boolean {
  if (token.upos === 'ADV' || token.upos === 'PART' || token.lower === 'been' || token.kind === 'quote')
    return true
  return /^(?:at|least|most|more|fewer|less|than)$/.test(token.lower)
}

/** Units of an amount, which may be taken as one: “there was six inches of snow”. */
const UNITS =
  /^(?:inches|feet|miles|metres|yards|years|months|weeks|days|hours|minutes|seconds|pounds|dollars|euros|points|degrees|per|percent|litres|tonnes|acres|hectares|times)$/

function isPlural(first: Token, head: Token): boolean {
  if (head.isCapitalised || UNITS.test(head.lower)) return false
  const plain = head.upos === 'NOUN' && (head.feature === 'pl' || head.lower === 'people')
  if (plain) {
    if (/^(?:a|an|this|that|each|every|one|another|more|less|what|such)$/.test(first.lower)) return false
    return (
      !/^(?:means|series|species|crossroads|headquarters|works|news|odds)$/.test(head.lower) &&
      !head.lower.endsWith('ics')
    )
  }
  return false
}

/** “a doctor”, “only one boat”, “no proof”, not the first of a list. */
function isOneThing(first: Token, head: Token): boolean {
  if (head.upos !== 'NOUN' || MEASURES.has(head.lower)) return false
  const isMass = ABSTRACT.test(head.lower) || UNCOUNTABLES.has(head.lower)
  const isBare =
    isMass && (first.index === head.index || (first.upos === 'ADJ' && first.index + 1 === head.index))
  if (!isBare && !/^(?:one|a|an|no|another|little|much|the|any)$/.test(first.lower)) return false
  for (let distance = 1; distance <= 25; distance++) {
    const token = head.at(distance)
    if (token === undefined) return true
    if (/^(?:and|or|plus|,|nor|[-–—:;])$/.test(token.lower)) return !isNextItem(token, first, distance === 1)
  }
  return true
}

/** Nouns of a state or feeling, which are not counted where they stand alone: “there is scepticism”. */
const ABSTRACT =
  /(?:ism|ness|ance|ence|ship|[lrst]ity|hood|dom)$|^(?:hope|fear|doubt|anger|concern|pressure|evidence|confusion|speculation|debate|support|opposition|agreement|criticism|light|room|time|talk|unrest|uncertainty|grief|relief|demand|progress|unease|panic|chaos|disagreement|potential|scope|interest)$/

/** “a bank and a bakery”: whether the next item of a list follows, and not a clause or more of the same phrase. */
function isNextItem(mark: Token, first: Token, isStraight: boolean): boolean {
  let next = mark.at(1)
  if (mark.text === ',' && /^(?:and|or|but)$/.test(next?.lower ?? '')) next = next?.at(1)
  if (next === undefined) return false
  if (isStraight && mark.text !== ',' && !/^(?:DET|NUM|NOUN|ADJ|PROPN)$/.test(next.upos)) return false
  if (isStraight && first.lower !== 'a' && first.lower !== 'an')
    return /^(?:NOUN|ADJ|DET|NUM)$/.test(next.upos)
  if (
    !/^(?:a|an|another|no|one|two|three|four|some|several|many)$/.test(next.lower) &&
    !(isStraight && next.feature === 'pl')
  )
    return isStraight && !isClause(mark)
  return !hasVerbAfter(next)
}

/** Whether a finite verb follows the noun phrase that begins here. */
function hasVerbAfter(first: Token): boolean {
  for (let distance = 1; distance <= 6; distance++) {
    const token = first.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (/^(?:VERB|AUX)$/.test(token.upos) && /^(?:3sg|pres|past|modal)$/.test(token.feature ?? ''))
      return true
  }
  return false
}

/** Whether a new clause begins after “and” or a comma, rather than the next item of a list. */
function isClause(mark: Token): boolean {
  const next = mark.at(1)
  if (next === undefined) return false
  return ['it', 'he', 'she', 'they', 'who', 'which', 'but', 'and', 'said', 'that', 'this', 'there'].includes(
    next.lower
  )
}
