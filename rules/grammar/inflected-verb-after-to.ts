import type {Token} from '../../src/article/token.ts'
import {pastOnly} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'

/** Words after which “to” can only open an infinitive. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  `want wants wanted wanting plan plans planned planning hope hopes hoped hoping try tries tried trying intend intends
   intended decide decides decided refuse refuses refused refusing fail fails failed failing manage manages managed seek
   seeks sought seeking expect expects expected forced able unable likely unlikely going need needs needed attempt attempts
   attempted promise promises promised threaten threatens threatened vow vows vowed offered begin begins began begun
   continue continues continued ordered told asked urged asks urges wish wishes wished willing unwilling ready eager
   allowed has had have ought used keen set due began tend tends tended struggled struggling helped scheduled`.split(
    /\s+/
  )
)
/** Of these “to” takes a noun as well, so that only a form that is nothing but a verb counts. */
const ALSO_PREPOSITION: ReadonlySet<string> = new Set([
  'used',
  'due',
  'set',
  'has',
  'had',
  'have',
  'going',
  'told',
  'offered',
  'ready',
  'promised',
  'helped'
])

export default defineRule({
  id: 'inflected-verb-after-to',
  summary: 'A verb with an ending where “to” wants the bare verb: “wants to built”.',
  why: `“To” before a verb takes the bare form: “wants to build”, “was forced to cancel”. The ending is usually left over
from a sentence that was turned from “she built” into “she wants to build”.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    inflected: (d: {verb: string; base: string}) =>
      `After “to” the verb is bare: “${d.base}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The council wants to ⟦built⟧ a new pool.', message: 'inflected', becomes: 'build'},
      {text: 'She was forced to ⟦abandoned⟧ her car in the snow.', message: 'inflected', becomes: 'abandon'},
      {text: 'The agency plans to ⟦sends⟧ a second crew.', message: 'inflected', becomes: 'send'},
      {text: 'He had to ⟦went⟧ home at once.', message: 'inflected', becomes: 'go'}
    ],
    good: [
      {text: 'The council wants to build a pool, and has plans to match.', because: 'bare verbs'},
      {text: 'They are used to lost luggage and to flights that are late.', because: '“to” is a preposition'},
      {text: 'The trains were late due to reduced staffing.', because: '“due to” takes a noun'},
      {text: 'He was told to set and cut the price.', because: 'bare verbs that look like pasts'},
      {text: 'The number is expected to thirds of the total.', because: 'not a form of a verb'}
    ]
  },
  visit: {
    words: [
      ['to'],
      (to, {report, article}) => {
        const before = to.at(-1)
        const verb = to.at(1)
        if (before === undefined || verb === undefined || !BEFORE_INFINITIVE.has(before.lower)) return
        if (!verb.isWord || verb.isCapitalised || verb.type.isHyphenated) return
        const base = baseOf(verb, ALSO_PREPOSITION.has(before.lower))
        if (base !== undefined && article.language.lexicon.lookup(base) !== 0)
          report('inflected', verb, {data: {verb: verb.text, base}, expected: [base]})
      }
    ]
  }
})

function baseOf(verb: Token, isStrict: boolean): string | undefined {
  const past = pastOnly(verb.lower)
  if (past !== undefined) return ALSO_BARE.has(verb.lower) ? undefined : past.base
  const form = verb.article.language.inflectedVerb(verb.lower)
  if (isStrict || form === undefined || form.feature === 'ger') return undefined
  // “plans to sends a crew”: the plural noun “sends” would not be followed so
  if (form.feature === '3sg' || verb.lower === 'used')
    return verb.feature === '3sg' || isBeforeObject(verb) ? form.base : undefined
  return verb.upos === 'VERB' || isBeforeObject(verb) ? form.base : undefined
}

/** Simple pasts that are bare verbs too: to saw wood, to fell a tree, to bore, to lay. */
const ALSO_BARE: ReadonlySet<string> = new Set(['saw', 'fell', 'bore', 'lay', 'rode'])

function isBeforeObject(verb: Token): boolean {
  const next = verb.at(1)
  if (next === undefined) return false
  return next.upos === 'DET' || next.upos === 'NUM' || (next.upos === 'PRON' && next.feature !== 'wh')
}
