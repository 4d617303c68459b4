import type {Token} from '../../src/article/token.ts'
import {FOREIGN_PLURALS} from '../../src/language/foreign-plurals.ts'
import {EITHER_NUMBER, SINGULAR_IN_S} from '../../src/language/number-of-nouns.ts'
import {tagOf} from '../../src/language/tagger/tags.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'plural-after-each',
  summary: 'A plural noun after “each”, “every”, “another” or “this”: “for this reasons”.',
  why: `Each, every, another and this go with one thing: each parcel, every year, this reason. Two or more take all,
other and these. One of the two words was changed and the other forgotten.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    plural: (d: {opener: string; noun: string; singular: string}) =>
      `“${d.opener}” goes with one: “${d.singular}”, not “${d.noun}”.`,
    these: (d: {noun: string}) => `“These ${d.noun}”, or one of them.`
  },
  examples: {
    bad: [
      {text: 'A fair is held every ⟦summers⟧ on the green.', message: 'plural', becomes: 'summer'},
      {text: 'Another ⟦problems⟧ is the wind.', message: 'plural', becomes: 'problem'},
      {text: 'Each ⟦boats⟧ has a crew of four.', message: 'plural', becomes: 'boat'},
      {text: 'For ⟦this⟧ reasons the bid failed.', message: 'these', becomes: 'these'}
    ],
    good: [
      {text: 'Every two years and every few weeks it floods.', because: 'a number comes first'},
      {text: 'Every sports fan and each goods train.', because: 'a noun describes a noun'},
      {text: 'They fought each other and this means war.', because: 'no noun, and a verb'},
      {text: 'Each series and every species differs.', because: 'the same in both numbers'},
      {text: 'Every women’s side played.', because: 'a possessive'}
    ]
  },
  visit: {
    words: [
      ['each', 'every', 'another', 'this'],
      (opener, {report, article}) => {
        const second = opener.at(1)
        const noun = second?.upos === 'ADJ' && second.feature !== 'comp' ? second.at(1) : second
        if (noun === undefined || noun.isCapitalised || !isTruePlural(noun) || !endsThere(noun, opener))
          return
        const singular = article.language.lemma(noun.type, PLURAL)
        if (opener.lower === 'this') {
          if (opener.at(-1)?.upos !== 'ADP' && noun.at(1)?.lower !== 'are' && noun.at(1)?.lower !== 'were')
            return
          const these = opener.isCapitalised ? 'These' : 'these'
          report('these', opener, {data: {noun: noun.text}, expected: [these]})
          return
        }
        report('plural', noun, {data: {opener: opener.text, noun: noun.text, singular}, expected: [singular]})
      }
    ]
  }
})

const PLURAL = tagOf('NOUN.pl')

/** Plural in form, and taken as one. */
const TAKEN_AS_ONE =
  /(?:works|ics)$|^(?:others?|woods|links|means|minutes|hours|seconds|days|weeks|months|years|pounds|dollars|goods|grounds|thousands|hundreds|lots|times|sports|arms|people|yes|plus|savings|gas|bus|chaos|lens|bonus|campus|virus|cents|points|runs|miles|metres|meters|feet|percent)$/
/** After “every” a length of time is one. */
const TIMES = /^(?:minutes|hours|seconds|days|weeks|months|years|times)$/

function isTruePlural(noun: Token): boolean {
  const {lower} = noun
  if (FOREIGN_PLURALS.has(lower)) return false // a rule of its own
  if (noun.upos !== 'NOUN' || noun.type.isHyphenated || EITHER_NUMBER.has(lower) || SINGULAR_IN_S.has(lower))
    return false
  if (TAKEN_AS_ONE.test(lower) && !(TIMES.test(lower) && noun.at(-1)?.lower === 'every')) return false
  const lemma = noun.article.language.lemma(noun.type, PLURAL)
  return lemma !== lower && noun.article.language.lexicon.lookup(lemma) !== 0
}

function endsThere(noun: Token, opener: Token): boolean {
  const next = noun.at(1)
  if (next === undefined) return true
  if (next.upos === 'PUNCT') return /^[.,;:?!]$/.test(next.text)
  if (next.upos === 'ADP' || next.upos === 'AUX') return next.lower !== 'of' || opener.lower === 'another'
  return (
    /^(?:PRON|SCONJ)$/.test(next.upos) ||
    (next.upos === 'DET' && opener.lower === 'this') ||
    (next.upos === 'VERB' && /^(?:past|3sg)$/.test(next.feature ?? ''))
  )
}
