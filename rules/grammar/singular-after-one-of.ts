import type {Token} from '../../src/article/token.ts'
import {nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {countableSingular, isGroup} from '../../src/entities/countable.ts'
import {inflect} from '../../src/language/inflect.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'singular-after-one-of',
  summary: 'A singular noun after “one of the”: “one of the largest building”.',
  why: `“One of” picks one from several, so several must follow: one of the reasons, one of the tallest towers, both of the
drivers. The s is easily lost behind a superlative, where one thing is in the writer’s mind.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    singular: (d: {opener: string; noun: string; plural: string}) =>
      `“${d.opener} of” is followed by more than one: “${d.plural}”, not “${d.noun}”.`
  },
  examples: {
    bad: [
      {text: 'It is one of the oldest ⟦inn⟧ in Wales.', message: 'singular', becomes: 'inns'},
      {text: 'One of the ⟦reason⟧ is cost.', message: 'singular', becomes: 'reasons'},
      {text: 'She is one of the league’s best ⟦keeper⟧.', message: 'singular', becomes: 'keepers'},
      {text: 'It was one of the fiercest ⟦storm⟧ ever seen there.', message: 'singular', becomes: 'storms'},
      {text: 'Both of the ⟦captain⟧ were hurt.', message: 'singular', becomes: 'captains'}
    ],
    good: [
      {text: 'One of the family was ill and one of the crew was lost.', because: 'groups'},
      {text: 'One of the most senior police officers left.', because: 'a noun describes a noun'},
      {text: 'She scored the goal, the only one of the match.', because: 'one goal'},
      {text: 'One of the man’s friends called.', because: 'a possessive'},
      {text: 'One of the most admired, the film of 1962, is lost.', because: 'the noun is left out'},
      {text: 'Some of the milk was sour and half of the house is let.', because: 'parts of one thing'}
    ]
  },
  visit: {
    words: [
      [
        'one',
        'two',
        'three',
        'four',
        'five',
        'six',
        'both',
        'either',
        'neither',
        'each',
        'several',
        'many',
        'few'
      ],
      (opener, {report, article}) => {
        const of = opener.at(1)
        const determiner = of?.at(1)
        if (of?.lower !== 'of' || determiner === undefined || !isDefinite(determiner)) return
        // “the one of the cat”: the picture; “the only one of the match”: the goal
        if (
          opener.lower === 'one' &&
          /^(?:the|only|but|first|second|third|last)$/.test(opener.at(-1)?.lower ?? '')
        )
          return
        if (/^(?:no|number|grade|phase|day|part|chapter|version)$/.test(opener.at(-1)?.lower ?? '')) return
        const phrase = nounPhraseStartingAt(article, determiner.index, opener.sentence.endToken)
        const noun = phrase === undefined ? undefined : article.token(phrase.head)
        if (noun !== undefined && hasNumberBefore(determiner, noun)) return // “each of his three at-bats Monday night”
        if (noun === undefined || noun.isCapitalised || isGroup(noun) || !countableSingular(noun)) return
        if (
          noun.at(-1)?.feature === 'pl' ||
          !(endsThere(noun) || isBeforeRelative(noun)) ||
          startsName(article.token(noun.index - 1))
        )
          return
        const plural = inflect(noun.lower, 'pl')
        report('singular', noun, {data: {opener: opener.text, noun: noun.text, plural}, expected: [plural]})
      }
    ]
  }
})

function hasNumberBefore(determiner: Token, noun: Token): boolean {
  for (let token = determiner.at(1); token !== undefined && token.index < noun.index; token = token.at(1))
    if (token.upos === 'NUM') return true
  return false
}

const GENITIVES = /^(?:the|his|her|its|their|our|my|your|these|those|this)$/

function isDefinite(token: Token): boolean {
  return GENITIVES.test(token.lower) || token.upos === 'PROPN'
}

function endsThere(noun: Token): boolean {
  const next = noun.at(1)
  if (next === undefined) return true
  if (next.upos === 'PUNCT') return /^[.,;:?!]$/.test(next.text)
  return /^(?:ADP|AUX|SCONJ|PART|ADV)$/.test(next.upos)
    ? next.feature !== 'poss' && !next.type.isHyphenated
    : next.feature === 'wh' ||
        next.lower === 'that' ||
        (next.upos === 'VERB' && /^(?:past|part|ger)$/.test(next.feature ?? ''))
}

/** “one of the worst storm the keepers saw”: a clause without “that”. */
function isBeforeRelative(noun: Token): boolean {
  const next = noun.at(1)
  if (!/^(?:sup)$/.test(noun.at(-1)?.feature ?? '') && noun.at(-2)?.lower !== 'most') return false
  return next !== undefined && /^(?:the|he|she|they|we|i|it|his|her|any|anyone)$/.test(next.lower)
}

/** “one of the late singer’s”, “one of the ex-rugby”: the noun belongs to a name. */
function startsName(before: Token | undefined): boolean {
  return before?.upos === 'PROPN' && before.at(-1)?.lower === 'of'
}
