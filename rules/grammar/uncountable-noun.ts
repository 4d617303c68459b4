import {UNCOUNTABLES} from '../../src/language/number-of-nouns.ts'
import {initialSound} from '../../src/language/sounds.ts'
import {defineRule} from '../../src/rule.ts'

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
const ALSO_VERB: ReadonlySet<string> = new Set([
  'researches',
  'evidences',
  'staffs',
  'progresses',
  'traffics',
  'infrastructures',
  'advices'
])
const MANY: ReadonlySet<string> = new Set([
  'several',
  'many',
  'few',
  'these',
  'those',
  'two',
  'three',
  'four',
  'five',
  'various',
  'both',
  'numerous'
])
/** After “a” these may be the first part of a longer phrase or have a countable sense. */
const COUNTED_SOMETIMES: ReadonlySet<string> = new Set([
  'knowledge',
  'research',
  'weather',
  'violence',
  'behaviour',
  'behavior',
  'traffic',
  'infrastructure',
  'legislation',
  'luck',
  'wildlife',
  'clothing',
  'stationery',
  'feedback',
  'progress',
  'evidence',
  'jewellery',
  'jewelry'
])

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
      (noun, {report, article}) => {
        const before = noun.at(-1)
        if (noun.isCapitalised) return
        const singular = Object.hasOwn(NO_PLURAL, noun.lower) ? NO_PLURAL[noun.lower] : undefined
        if (singular !== undefined) {
          if (ALSO_VERB.has(noun.lower) && !MANY.has(before?.lower ?? '')) return
          report('plural', noun, {
            data: {plural: noun.text, noun: singular},
            expected: [singular, `pieces of ${singular}`]
          })
          return
        }
        if (
          before === undefined ||
          (before.lower !== 'a' && before.lower !== 'an') ||
          COUNTED_SOMETIMES.has(noun.lower)
        )
          return
        // “a advice” is a slip of another kind as well, but one finding will do
        if ((initialSound(noun.text) === 'vowel') !== (before.lower === 'an')) return
        const next = noun.at(1)
        if (
          next !== undefined &&
          next.upos !== 'PUNCT' &&
          next.upos !== 'ADP' &&
          next.feature !== 'wh' &&
          next.upos !== 'AUX' &&
          next.upos !== 'SCONJ' &&
          next.feature !== 'part' &&
          next.lower !== 'worth'
        )
          return
        if (next?.text === '-' || next?.lower === 'of' || (next?.text === ',' && before.isCapitalised)) return
        const piece = `a piece of ${noun.text}`
        const expected = before.isCapitalised
          ? [noun.text.charAt(0).toUpperCase() + noun.text.slice(1)]
          : [noun.text, piece]
        report(
          'article',
          {start: before.start, end: noun.end},
          {data: {article: before.text, noun: article.slice(noun)}, expected}
        )
      }
    ]
  }
})
