import type {Token} from '../../src/article/token.ts'
import {isPureVerb} from '../../src/language/pure-verbs.ts'
import {pastOnly} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Dictionary forms after which “to” can only open an infinitive. */
const BEFORE_INFINITIVE = wordSet(
  `want plan hope try intend decide refuse fail manage seek expect able unable likely unlikely need attempt promise
   threaten vow begin continue order ask urge wish willing unwilling eager allow ought keen tend struggle schedule aim
   choose arrange pretend deserve hesitate decline persuade convince encourage invite enable permit instruct poised bound
   difficult hard easy impossible possible reluctant determined about effort bid decision ability chance opportunity refusal
   desire failure intention permission willingness tendency seem appear happen afford yet force compel require believe say
   think report know find consider prepare hurry rush pressure power tool supposed capacity reluctance eagerness offer
   seen heard alleged rumoured deemed demand tempt warn forbid authorise authorize inspire motivate prompt`
)
/** As those, but a noun may follow their “to” as well. */
const ALSO_PREPOSITION = wordSet(
  'use due set have go tell ready promise help free move step race fit fight come be'
)
/** Objects that may stand between: “asked him to”. */
const OBJECTS = wordSet('me you him her it us them')

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
      {text: 'He had to ⟦went⟧ home at once.', message: 'inflected', becomes: 'go'},
      {text: 'A bid to ⟦saving⟧ the pier has failed.', message: 'inflected', becomes: 'save'},
      {text: 'She is the first to ⟦been⟧ chosen twice.', message: 'inflected', becomes: 'be'}
    ],
    good: [
      {text: 'What I object to is the cost.', because: '“to” ends a clause'},
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
        const verb = to.at(1)
        if (verb?.isWord !== true || verb.isCapitalised || verb.type.isHyphenated) return
        if (endsQuestionWordClause(to)) return
        const governor = governorOf(to)
        const base =
          (governor === 'other' && !opensPurpose(to, verb) ? undefined : BE_AND_HAVE.get(verb.lower)) ??
          baseOf(verb, governor)
        if (base !== undefined && article.language.lexicon.lookup(base) !== 0)
          report('inflected', verb, {data: {verb: verb.text, base}, expected: [base]})
      }
    ]
  }
})

const BE_AND_HAVE: ReadonlyMap<string, string> = new Map([
  ['is', 'be'],
  ['are', 'be'],
  ['was', 'be'],
  ['were', 'be'],
  ['has', 'have'],
  ['had', 'have']
])

/** “What I object to is the cost”: “to” ends the clause that “what” opens. */
function endsQuestionWordClause(to: Token): boolean {
  for (let distance = -2; distance >= -8; distance--) {
    const token = to.at(distance)
    if (token === undefined || /^[,;:]$/.test(token.text)) return false
    if (/^(?:what|whatever|who|whom|which)$/.test(token.lower)) return true
  }
  return false
}

type Governor = 'infinitive' | 'either' | 'other'

/** What may follow the “to” after this word. */
function governorOf(to: Token): Governor {
  let before = to.at(-1)
  if (before !== undefined && OBJECTS.has(before.lower)) before = to.at(-2)
  if (before === undefined || before.isCapitalised) return 'other'
  const lemma = before.lower === 'willing' ? 'willing' : before.lemma
  if (BEFORE_INFINITIVE.has(lemma) || BEFORE_INFINITIVE.has(before.lower)) return 'infinitive'
  return ALSO_PREPOSITION.has(lemma) ? 'either' : 'other'
}

/** “The pier is to being rebuilt” */
function isPlanned(being: Token): boolean {
  return /^(?:is|are|was|were)$/.test(being.at(-2)?.lower ?? '') && being.at(1)?.feature === 'part'
}

/** The bare form of a verb with an ending that “to” cannot be followed by here. */
function baseOf(verb: Token, governor: Governor): string | undefined {
  const past = pastOnly(verb.lower)
  if (past !== undefined) return isAlsoOther(verb, governor) ? undefined : past.base
  if (verb.lower === 'been') return 'be'
  if (verb.lower === 'being') return governor === 'infinitive' || isPlanned(verb) ? 'be' : undefined
  const form = verb.article.language.inflectedVerb(verb.lower)
  if (form === undefined) return undefined
  if (form.feature === 'ger') return governor === 'infinitive' && verb.upos === 'VERB' ? form.base : undefined
  if (form.feature === '3sg') {
    // “plans to sends a crew”: the plural noun “sends” would not be followed so
    if (isPureVerb(form.base)) return form.base
    if (governor === 'other') return verb.feature === '3sg' && isBeforeArticle(verb) ? form.base : undefined
    return verb.feature === '3sg' || isBeforeObject(verb) ? form.base : undefined
  }
  if (isBeforeObject(verb)) return form.base
  if (governor !== 'infinitive' || verb.upos !== 'VERB') return undefined
  return !isBeforeNoun(verb) || NEVER_BEFORE_NOUN.test(verb.at(-2)?.lower ?? '') ? form.base : undefined
}

/** No “to” with a noun follows these: “failed to provided samples”. */
const NEVER_BEFORE_NOUN =
  /^(?:want(?:s|ed|ing)?|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|decid(?:e|es|ed|ing)|manag(?:e|es|ed|ing)|hop(?:e|es|ed|ing)|seek(?:s|ing)?|sought|intend(?:s|ed|ing)?|attempt(?:s|ed|ing)?|vow(?:s|ed|ing)?|declin(?:e|es|ed|ing)|un?able|likely|unlikely|eager|reluctant|hard|difficult|easy|ought)$/

/** “for the men to are freed”, “he has proved himself to is fit”: not “the man I spoke to was freed”. */
function opensPurpose(to: Token, verb: Token): boolean {
  if (verb.lower === 'had' || verb.lower === 'has') return false
  const before = to.at(-1)
  if (before?.lower.endsWith('self') === true || before?.lower.endsWith('selves') === true) return true
  for (let distance = -2; distance >= -5; distance--) {
    const token = to.at(distance)
    if (token?.lower === 'for') return token.at(-1)?.upos !== 'VERB' && before?.upos === 'NOUN'
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.upos)) return false
  }
  return false
}

/** Simple pasts that are bare verbs or nouns too: to saw wood, to fell a tree, from bud to rose. */
function isAlsoOther(verb: Token, governor: Governor): boolean {
  if (/^(?:saw|fell|bore|lay|wound)$/.test(verb.lower)) return true
  return governor !== 'infinitive' && /^(?:rode|rose|drove|broke|dove|wove|shook|spoke|ate)$/.test(verb.lower)
}

/** “to reduced prices” */
function isBeforeNoun(verb: Token): boolean {
  const next = verb.at(1)?.upos
  return next === 'NOUN' || next === 'ADJ' || next === 'PROPN'
}

/** “brain waves to controls a cursor” */
function isBeforeArticle(verb: Token): boolean {
  return /^(?:a|an|the|his|her|its|their|them|him|it)$/.test(verb.at(1)?.lower ?? '')
}

function isBeforeObject(verb: Token): boolean {
  const next = verb.at(1)
  if (next === undefined) return false
  return next.upos === 'DET' || next.upos === 'NUM' || (next.upos === 'PRON' && next.feature !== 'wh')
}
