import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Things, in spite of their ending: "the building the council owns", "the meeting the minister missed". */
const THINGS =
  wordSet(`building meeting painting drawing recording ceiling clothing wedding evening morning spring string king wing ring
   thing ceiling housing railing landing earring pudding dwelling feeling offering filing listing sibling darling
   shilling sterling herring lightning nothing anything something everything during according following including
   regarding concerning pending excluding bring sing swing sting sling fling viking farthing`)

export default defineRule({
  id: 'missing-of-after-gerund',
  summary: 'No “of” between “the …ing” and its object: “the signing the treaty”.',
  why: `With “the” before it, a word in -ing is a noun, and its object needs “of”: “the signing of the treaty”.
Without the article it is a verb and needs none: “signing the treaty”. The two are mixed when a sentence is recast.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    missing: (d: {gerund: string; article: string}) =>
      `“Of” is missing between “the ${d.gerund}” and “${d.article}”.`
  },
  examples: {
    bad: [
      {
        text: 'Crowds cheered the ⟦signing the⟧ treaty on Monday.',
        message: 'missing',
        becomes: 'signing of the'
      },
      {
        text: 'The ⟦closing the⟧ quarry, he said, had broken the town.',
        message: 'missing',
        becomes: 'closing of the'
      },
      {
        text: 'Ministers agreed on the ⟦lifting the⟧ sanctions by June.',
        message: 'missing',
        becomes: 'lifting of the'
      }
    ],
    good: [
      {text: 'Signing the treaty took an hour.', because: 'without “the” before it the word is a verb'},
      {text: 'The building the council owns is empty.', because: 'a relative clause without “that”'},
      {text: 'He did the cooking the guests had asked for.', because: 'a relative clause: a verb follows'},
      {text: 'In the beginning the crowd was calm.', because: 'a new clause begins: a verb follows'}
    ]
  },
  visit: {
    words: [
      ['the'],
      (token, {report, article}) => {
        const gerund = token.at(1)
        const determiner = token.at(2)
        if (gerund === undefined || determiner === undefined) return
        if (!isGerund(gerund) || (determiner.lower !== 'the' && determiner.feature !== 'poss')) return
        if (!phraseEndsWithoutVerb(determiner)) return
        const span = {start: gerund.start, end: determiner.end}
        report('missing', span, {
          data: {gerund: gerund.text, article: determiner.text},
          expected: [`${gerund.text} of ${article.slice(determiner)}`]
        })
      }
    ]
  }
})

function isGerund(token: Token): boolean {
  return (
    /[a-z]{3}ing$/.test(token.text) &&
    !THINGS.has(token.lower) &&
    token.article.language.inflectedVerb(token.lower)?.feature === 'ger'
  )
}

/**
 * Whether the noun phrase that `determiner` opens ends without a verb that would make it the subject of a clause:
 * at a mark, a preposition, a conjunction or the sentence's end.
 */
function phraseEndsWithoutVerb(determiner: Token): boolean {
  let hasNoun = false
  for (let distance = 1; distance <= 6; distance++) {
    const token = determiner.at(distance)
    if (token === undefined || !token.isWord) return hasNoun
    if (token.upos === 'NOUN' || token.upos === 'PROPN') hasNoun = true
    else if (token.upos === 'ADP' || token.upos === 'CCONJ') return hasNoun && !verbFollowsSoon(token)
    else if (token.upos !== 'ADJ' && token.upos !== 'NUM' && token.feature !== 'poss') return false
  }
  return false
}

/** "the cooking the guests from Leeds had ordered": a finite verb after the first phrase that hangs on the noun. */
function verbFollowsSoon(token: Token | undefined): boolean {
  for (let distance = 1; token !== undefined && distance <= 4; distance++) {
    const next = token.at(distance)
    if (next === undefined || !next.isWord) return false
    if (
      next.upos === 'AUX' ||
      (next.upos === 'VERB' && (next.feature === 'past' || next.feature === '3sg' || next.feature === 'pres'))
    )
      return true
  }
  return false
}
