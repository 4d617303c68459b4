import type {Token} from '../../src/article/token.ts'
import {UNCOUNTABLES} from '../../src/language/number-of-nouns.ts'
import {initialSound} from '../../src/language/sounds.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Plurals that do not exist, or only as a verb. */
const NO_PLURAL: Readonly<Record<string, string>> = {
  advices: 'advice',
  equipments: 'equipment',
  informations: 'information',
  furnitures: 'furniture',
  luggages: 'luggage',
  baggages: 'baggage',
  machineries: 'machinery',
  knowledges: 'knowledge',
  softwares: 'software',
  hardwares: 'hardware',
  researches: 'research',
  footages: 'footage',
  legislations: 'legislation',
  clothings: 'clothing',
  ammunitions: 'ammunition',
  feedbacks: 'feedback',
  evidences: 'evidence',
  staffs: 'staff',
  aircrafts: 'aircraft',
  offsprings: 'offspring',
  progresses: 'progress',
  infrastructures: 'infrastructure',
  jewelleries: 'jewellery',
  traffics: 'traffic'
}
/** Their forms in -s are verbs as well, so that only a noun after a word of quantity counts. */
const ALSO_VERB = wordSet('researches evidences staffs progresses traffics infrastructures advices')
const MANY = wordSet(
  'several many few these those two three four five various both numerous little much less no any some enough more'
)
/** After “a” these may be the first part of a longer phrase or have a countable sense. */
const COUNTED_SOMETIMES =
  wordSet(`knowledge research weather violence behaviour behavior traffic infrastructure legislation luck wildlife clothing
   stationery feedback progress evidence jewellery jewelry`)

export default defineRule({
  id: 'uncountable-noun',
  summary: '“An equipment”, “several advices”: a noun that cannot be counted, counted.',
  why: `Advice, equipment, information, luggage and their like have no plural and take no “a”: “some equipment”, “a piece
of advice”, “two items of luggage”.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    article: (d: {article: string; noun: string}) =>
      `“${d.noun}” cannot be counted, so it takes no “${d.article}”.`,
    plural: (d: {plural: string; noun: string}) => `“${d.noun}” has no plural “${d.plural}”.`
  },
  examples: {
    bad: [
      {text: 'Thieves took ⟦an equipment⟧ worth £900.', message: 'article', becomes: 'equipment'},
      {
        text: 'The clinic gave out several ⟦informations⟧ on diet.',
        message: 'plural',
        becomes: 'information'
      },
      {text: 'She was given ⟦an advice⟧ that she ignored.', message: 'article', becomes: 'advice'},
      {text: 'Many ⟦researches⟧ show the same.', message: 'plural', becomes: 'research'}
    ],
    good: [
      {
        text: 'An equipment hire firm gave an information evening.',
        because: 'the article goes with the last noun'
      },
      {text: 'She researches eels and he staffs the desk.', because: 'verbs'},
      {text: 'A knowledge of French and a research centre.', because: '“a knowledge of” is idiom'},
      {text: 'A piece of advice and some furniture.', because: 'counted by the piece'}
    ]
  },
  visit: {
    words: [
      [...UNCOUNTABLES, ...Object.keys(NO_PLURAL)],
      (noun, {report}) => {
        if (noun.isCapitalised) return
        const singular = singularOf(noun)
        if (singular !== undefined) {
          const expected = [singular, `pieces of ${singular}`]
          report('plural', noun, {data: {plural: noun.text, noun: singular}, expected})
          return
        }
        const opener = noun.at(-1)
        if (opener === undefined || !isCountedByArticle(opener, noun)) return
        const expected = opener.isCapitalised
          ? [noun.text.charAt(0).toUpperCase() + noun.text.slice(1)]
          : [noun.text, `a piece of ${noun.text}`]
        const span = {start: opener.start, end: noun.end}
        report('article', span, {data: {article: opener.text, noun: noun.text}, expected})
      }
    ]
  }
})

/** The right form of a plural that does not exist. */
function singularOf(noun: Token): string | undefined {
  if (!Object.hasOwn(NO_PLURAL, noun.lower)) return undefined
  if (ALSO_VERB.has(noun.lower) && !MANY.has(noun.at(-1)?.lower ?? '')) return undefined
  return NO_PLURAL[noun.lower]
}

/** “an equipment”, and nothing after it that the article may belong to. */
function isCountedByArticle(opener: Token, noun: Token): boolean {
  if (!UNCOUNTABLES.has(noun.lower) || COUNTED_SOMETIMES.has(noun.lower)) return false
  // the wrong article (“a advice”) is a slip of its own, and one finding will do
  const fitting = initialSound(noun.text) === 'vowel' ? 'an' : 'a'
  if (opener.lower !== fitting) return false
  const next = noun.at(1)
  if (next === undefined) return true
  if (next.text === '-' || next.lower === 'of' || (next.text === ',' && opener.isCapitalised)) return false
  return (
    /^(?:PUNCT|ADP|AUX|SCONJ)$/.test(next.upos) ||
    next.feature === 'wh' ||
    next.feature === 'part' ||
    next.lower === 'worth'
  )
}
