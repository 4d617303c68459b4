import type {Token} from '../../src/article/token.ts'
import {endsPhrase, singularOf} from '../../src/entities/plurals.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'plural-after-each',
  summary: 'A plural noun after “each”, “another”, “this” or “last”: “for this reasons”, “last weeks”.',
  why: `Each, every, another and this go with one thing: each parcel, every year, this reason, and so does last before a time.
Two or more take all, other and these. One of the two words was changed and the other forgotten.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    plural: (d: {opener: string; noun: string; singular: string}) =>
      `“${d.opener}” goes with one: “${d.singular}”, not “${d.noun}”.`,
    these: (d: {noun: string; these: string}) =>
      `“${d.these.charAt(0).toUpperCase()}${d.these.slice(1)} ${d.noun}”, or one of them.`
  },
  examples: {
    bad: [
      {text: 'A fair is held every ⟦summers⟧ on the green.', message: 'plural', becomes: 'summer'},
      {text: 'Another ⟦problems⟧ is the wind.', message: 'plural', becomes: 'problem'},
      {text: 'Each ⟦boats⟧ has a crew of four.', message: 'plural', becomes: 'boat'},
      {text: 'For ⟦this⟧ reasons the bid failed.', message: 'these', becomes: 'these'},
      {text: 'The pier was sold last ⟦weeks⟧.', message: 'plural', becomes: 'week'},
      {text: 'The inquiry opens later this ⟦years⟧.', message: 'plural', becomes: 'year'}
    ],
    good: [
      {text: 'Every two years and every few weeks it floods.', because: 'a number comes first'},
      {text: 'Every sports fan and each goods train.', because: 'a noun describes a noun'},
      {text: 'They fought each other and this means war.', because: 'no noun, and a verb'},
      {text: 'Each series and every species differs.', because: 'the same in both numbers'},
      {text: 'Every women’s side played.', because: 'a possessive'},
      {text: 'It was her home in the last weeks of the war.', because: 'the last of several'}
    ]
  },
  visit: {
    words: [
      ['each', 'every', 'another', 'this', 'that', 'last', 'next', 'either', 'neither'],
      (opener, {report}) => {
        const {lower} = opener
        const second = opener.at(1)
        const noun =
          second?.upos === 'ADJ' && !/^(?:few|other|odd)$|er$/.test(second.lower) ? second.at(1) : second
        const singular = noun === undefined ? undefined : singularAfter(opener, noun)
        if (noun === undefined || singular === undefined || !endsThere(noun, opener)) return
        if (isItsVerb(opener, noun)) return
        const isTime = TIMES.test(noun.lower)
        if ((lower === 'this' || lower === 'that') && !isTime) {
          if (lower === 'that' ? !isWholePhrase(opener, noun) : !isObject(opener, noun)) return
          const these = inCase(opener, lower === 'this' ? 'these' : 'those')
          report('these', opener, {data: {noun: noun.text, these}, expected: [these]})
          return
        }
        report('plural', noun, {data: {opener: opener.text, noun: noun.text, singular}, expected: [singular]})
      }
    ]
  }
})

function inCase(token: Token, word: string): string {
  return token.isCapitalised ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** “for this reasons”, “this cars are” */
function isObject(opener: Token, noun: Token): boolean {
  return opener.at(-1)?.upos === 'ADP' || /^(?:are|were|have)$/.test(noun.at(1)?.lower ?? '')
}

/** “for that reasons, …”, not “after that ferries will run”. */
function isWholePhrase(opener: Token, noun: Token): boolean {
  const next = noun.at(1)
  return (
    /^(?:for|of|in|at|on|by|from)$/.test(opener.at(-1)?.lower ?? '') &&
    (next === undefined || /^[.,;:?!]$/.test(next.text))
  )
}

/** Plural in form, and taken as one. */
const TAKEN_AS_ONE =
  /^(?:others?|woods|links|means|minutes|hours|seconds|days|weeks|months|years|pounds|dollars|goods|grounds|thousands|hundreds|lots|times|sports|arms|people|yes|plus|savings|gas|bus|lens|bonus|campus|virus|cents|points|runs|miles|metres|meters|feet|percent)$/
/** Times of which these words pick one: “every years”, “later this weeks”, “last months”. */
const TIMES =
  /^(?:minutes|hours|days|weeks|months|years|times|weekends|seasons|summers|winters|autumns|nights|evenings|mornings|afternoons|decades|centuries|terms|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)$/

/** The singular of a plural that cannot go with the opener. */
/** “Each costs about £40”: the word is the verb of “each”. */
function isItsVerb(opener: Token, noun: Token): boolean {
  if (opener.lower !== 'each' || noun.index !== opener.index + 1 || !noun.type.features.mayBe('VERB'))
    return false
  return /^(?:ADP|NUM|DET|SYM|ADV)$/.test(noun.at(1)?.upos ?? '')
}

function singularAfter(opener: Token, noun: Token): string | undefined {
  const isTime = TIMES.test(noun.lower)
  if (TAKEN_AS_ONE.test(noun.lower) && !(isTime && opener.lower !== 'another')) return undefined
  if (/^(?:last|next|that)$/.test(opener.lower) && isTime && !picksOne(opener, noun)) return undefined
  if (/^(?:last|next)$/.test(opener.lower) && !isTime) return undefined
  if (/^(?:either|neither)$/.test(opener.lower) && opener.upos !== 'DET') return undefined
  return singularOf(noun)
}

/** “last years”, not “the last years” or “for last years’ members”; “at that times”. */
function picksOne(opener: Token, noun: Token): boolean {
  const before = opener.at(-1)
  if (noun.at(-1)?.index !== opener.index) return false
  if (opener.lower === 'that') return isWholePhrase(opener, noun)
  return before === undefined || (!/^(?:DET|ADJ|NUM|PART)$/.test(before.upos) && before.feature !== 'poss')
}

function endsThere(noun: Token, opener: Token): boolean {
  const next = noun.at(1)
  if (next?.lower === 'of') return opener.lower === 'another' || opener.lower === 'neither'
  return endsPhrase(noun) || next?.upos === 'SCONJ' || (next?.upos === 'DET' && opener.lower === 'this')
}
