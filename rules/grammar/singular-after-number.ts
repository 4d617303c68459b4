import type {Token} from '../../src/article/token.ts'
import {isGroup} from '../../src/entities/countable.ts'
import {endsCount, singularAfter} from '../../src/entities/counted-noun.ts'
import {feetAfter, measureAfter, unitAfterHalf} from '../../src/entities/units-after-number.ts'
import {FOREIGN_PLURALS} from '../../src/language/foreign-plurals.ts'
import {inflect} from '../../src/language/inflect.ts'
import {SUBSTANCES} from '../../src/language/number-of-nouns.ts'
import {isThing} from '../../src/language/things.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'singular-after-number',
  summary: 'A singular noun after a number above one, or after “many” and “several”: “six count”.',
  why: `What is more than one takes a plural: two men, several witnesses, five years ago. The s is lost in typing, or
when “a charge” becomes “two charges”.

A noun that describes another stays singular (“two police officers”), and so do nouns that have no plural.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    singular: (d: {number: string; noun: string; plural: string}) =>
      `After “${d.number}” it is “${d.plural}”, not “${d.noun}”.`
  },
  examples: {
    bad: [
      {text: 'She was cleared of nine ⟦charge⟧ of fraud.', message: 'singular', becomes: 'charges'},
      {text: 'The mill closed six ⟦year⟧ ago.', message: 'singular', becomes: 'years'},
      {text: 'Several old ⟦tree⟧ were felled.', message: 'singular', becomes: 'trees'},
      {text: 'Many ⟦farmer⟧ have sold their herds.', message: 'singular', becomes: 'farmers'},
      {text: 'About 300 ⟦man⟧ joined the march.', message: 'singular', becomes: 'men'},
      {text: 'The fair drew ⟦thousand⟧ of people.', message: 'singular', becomes: 'thousands'},
      {text: 'Hundreds of ⟦worker⟧ walked out.', message: 'singular', becomes: 'workers'},
      {text: 'Two police ⟦officer⟧ were hurt.', message: 'singular', becomes: 'officers'},
      {text: 'A number of ⟦witness⟧ told the police.', message: 'singular', becomes: 'witnesses'},
      {text: 'They caught 30 ⟦tonne⟧ of cod.', message: 'singular', becomes: 'tonnes'},
      {text: 'The lane climbs 700 ⟦foot⟧ in a mile.', message: 'singular', becomes: 'feet'},
      {text: 'His term was cut by two and a half ⟦year⟧.', message: 'singular', becomes: 'years'},
      {text: 'Some ⟦cottage⟧ have had no light since May.', message: 'singular', becomes: 'cottages'},
      {text: 'Four Danish ⟦sailor⟧ were on the ferry.', message: 'singular', becomes: 'sailors'},
      {text: 'They need many ⟦helper⟧ willing to dig.', message: 'singular', becomes: 'helpers'},
      {text: 'She owns other ⟦lamp⟧ of this kind.', message: 'singular', becomes: 'lamps'}
    ],
    good: [
      {text: 'Two more fall that winter.', because: 'a verb'},
      {
        text: 'It takes both patience with the crowd and a loud voice.',
        because: '“and” follows: two things that are one each'
      },
      {
        text: 'Ask for a 5 to 10 per cent discount, or take the 3 hr return walk.',
        because: 'a share and a time describe the noun'
      },
      {text: 'Sales of cake were overtaken by those of panettone.', because: 'sales are meant'},
      {text: 'A call came from the 300 block of Elm Street.', because: 'an address'},
      {
        text: 'The Rising 40 index fell. Add 3 tbsp oil and a handful of grit.',
        because: 'a name, a measure, stuff'
      },
      {
        text: 'Round five wrap: the first 911 call came at noon, and the bell weighs 17 hundredweight.',
        because: 'a round, an emergency number, a weight'
      },
      {text: 'Two police officers and three party leaders came.', because: 'a noun describes a noun'},
      {text: 'A 10 mile walk and the 2004 season.', because: 'a measure and a year'},
      {text: 'Two sheep, six aircraft and 40 head of cattle.', because: 'the same in the plural'},
      {text: 'Flight 93 crashed and Formula One is back.', because: 'names with numbers'},
      {text: 'Both husband and wife and many a child.', because: 'singulars by right'},
      {text: 'He is six foot two and lost three stone.', because: 'measures that have no s in speech'}
    ]
  },
  visit: {
    tags: [
      ['NUM'],
      (number, {report}) => {
        const foot = feetAfter(number)
        if (foot === undefined && !isPlainNumber(number)) return
        const noun = foot ?? measureAfter(number) ?? singularAfter(number)
        if (noun !== undefined) report('singular', noun, detailsFor(number, noun))
      }
    ],
    words: [
      {has: (word) => word === 'half' || SCALES.has(word) || COUNTERS.has(word) || DETERMINERS.has(word)},
      (word, {report}) => {
        if (word.lower === 'half') {
          const unit = unitAfterHalf(word)
          if (unit !== undefined && endsCount(unit, word)) report('singular', unit, detailsFor(word, unit))
          return
        }
        const ofWhat = word.at(1)?.lower === 'of' ? word.at(1) : undefined
        if (SCALES.has(word.lower) && ofWhat !== undefined) {
          if (!isBareCount(word)) return
          const plural = `${word.text}s`
          report('singular', word, {data: {number: 'of', noun: word.text, plural}, expected: [plural]})
          return
        }
        if (COUNTERS.has(word.lower) !== (ofWhat !== undefined)) return // not “those of panettone”
        if (ofWhat === undefined && (word.upos === 'NUM' || !isDeterminer(word))) return
        const noun = singularAfter(ofWhat ?? word)
        if (noun !== undefined && /^(?:some|all|most)$/.test(word.lower) && !isPluralElsewhere(noun)) return
        if (noun === undefined || (word.lower === 'handful' && SUBSTANCES.has(noun.lower))) return
        report('singular', noun, detailsFor(word, noun))
      }
    ]
  }
})

/** “drew thousand of people” */
const SCALES = wordSet('thousand hundred million dozen')
/** Before “of” they are followed by things that are counted. */
const COUNTERS = wordSet(
  `handful dozens hundreds thousands tens scores millions number numbers series couple pair pairs trio string spate flurry
   succession groups gang gangs crowds`
)
const DETERMINERS = wordSet(
  'many several both these those various numerous few countless successive other some all most'
)

function detailsFor(
  number: Token,
  noun: Token
): {data: {number: string; noun: string; plural: string}; expected: string[]} {
  const plural = PLURALS.get(noun.lower) ?? inflect(noun.lower, 'pl')
  return {data: {number: number.text, noun: noun.text, plural}, expected: [plural]}
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ...[...FOREIGN_PLURALS].map(([plural, singular]) => [singular, plural] as const),
  ['person', 'people'],
  ['foot', 'feet']
])

/** “drew thousand of people”, not “a thousand of them” or “two million of us”. */
function isBareCount(word: Token): boolean {
  const before = word.at(-1)
  if (before === undefined) return true
  if (before.kind === 'number' || before.upos === 'NUM' || word.at(2)?.upos === 'DET') return false
  if (before.type.hasDigit) return false // R3 million of it
  return before.upos !== 'DET' && before.upos !== 'ADJ' && before.lower !== 'per'
}

/** Whether it counts: no year, label or score, and above one. */
function isPlainNumber(number: Token): boolean {
  const {text, lower} = number
  const before = number.at(-1)
  if (lower === 'dozen') return isDeterminer(number)
  if (/^(?:hundred|thousand|million|billion|trillion)$/.test(lower) && isMoney(number)) return false
  if (
    /^(?:one|1|0|zero|half|quarter|i|911|999|112|101|111|000)$/.test(lower) ||
    /^(?:1\d|20)\d\d$/.test(text)
  )
    return false
  if (
    before !== undefined &&
    /^(?:a|an|no|no.|number|top|under|page|rule|group|class|grade|per|point|round|day|stage|week|leg|game|race|heat|episode|chapter|part|phase|year|series|season|level|tier|zone|gate|lane|-|–)$/.test(
      before.lower
    )
  )
    return false
  if (number.kind !== 'number') return /^[a-z]+(?:-[a-z]+)?$/.test(number.isFirstInSentence ? lower : text)
  if (before !== undefined && isNamePart(before)) return isAfterClock(before)
  if (before !== undefined && /^(?:NOUN|SYM|X)$/.test(before.upos) && number.at(2)?.lower !== 'ago')
    return isAfterClock(before)
  if (!/^\d{1,3}(?:,\d{3})*$/.test(text) || /^(?:\/|at|over|aged|of)$/.test(before?.lower ?? '')) return false
  return before === undefined || !/^(?:the|this|that|his|her|its|their|our|my|'s|’s)$/.test(before.lower)
}

/** “a $18 million payment” */
function isMoney(scale: Token): boolean {
  const figure = scale.at(-1)
  const sign = figure?.at(-1)
  return (
    figure === undefined ||
    /^(?:[^\d\w]|[A-Z]{1,3}\d)/.test(figure.text) ||
    sign?.upos === 'SYM' ||
    sign?.upos === 'DET' ||
    figure.upos === 'DET' ||
    /[$£€]/.test(sign?.text ?? '')
  )
}

/** “the Rising 40 index”: a name has a number in it. */
function isNamePart(before: Token): boolean {
  return before.upos === 'PROPN' || (before.isCapitalised && !before.isFirstInSentence)
}

/** “On Monday 300 man joined” */
function isAfterClock(before: Token): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(before.lower)
}

function isDeterminer(word: Token): boolean {
  const before = word.at(-1)
  switch (word.lower) {
    case 'both':
      return word.at(1)?.upos !== 'DET'
    case 'dozen':
      return /^(?:a|two|three|four|half|few|several)$/.test(before?.lower ?? '')
    case 'other':
      // “another thing”, “the other thing”, “no other thing”
      return (
        word.upos === 'ADJ' &&
        isThing(word.at(1)?.lower ?? '') &&
        !(before !== undefined && isDefinite(before))
      )
    case 'thousand':
    case 'hundred':
    case 'million':
      return false
    default:
      return /^(?:DET|ADJ|PRON)$/.test(word.upos)
  }
}

/** “Some *company have*”, “all *club are*”: what follows says that the noun is more than one. */
function isPluralElsewhere(noun: Token): boolean {
  return !isGroup(noun) && /^(?:are|were|have|do)$/.test(noun.at(1)?.lower ?? '')
}

function isDefinite(before: Token): boolean {
  return (
    /^(?:DET|NUM|ADJ|PART|NOUN|PROPN|ADV)$/.test(before.upos) ||
    before.feature === 'poss' ||
    /^(?:any|no|some|every|each|one|that|this|what|which|or|and|like)$/.test(before.lower)
  )
}
