import type {Token} from '../../src/article/token.ts'
import {tagOf} from '../../src/language/tagger/tags.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const PERSONS = wordSet(
  `man woman boy girl child person people nurse doctor teacher driver officer soldier pilot farmer worker player striker
   goalkeeper defender actor actress singer writer author lawyer judge minister senator mayor councillor resident
   passenger victim witness suspect student pupil patient refugee migrant protester villager tourist neighbour neighbor
   father mother son daughter brother sister husband wife widow friend colleague leader spokesman spokeswoman candidate
   voter customer shopper tenant landlord owner builder engineer scientist researcher expert economist analyst reporter
   journalist editor photographer artist musician composer priest bishop prisoner detective policeman fireman firefighter
   paramedic sailor fisherman captain coach manager fan supporter cyclist motorist pedestrian climber swimmer survivor
   volunteer parent baby teenager pensioner clerk cleaner guard caretaker gardener chef waiter`
)
const THINGS = wordSet(
  `market law plan ship car bridge report building drug road river film book bill economy app website machine virus storm
   fire train bus plane aircraft lorry truck boat ferry factory mine hospital school stadium museum castle house tower
   tunnel pipeline dam reactor satellite rocket device phone computer engine product vaccine medicine disease budget tax
   treaty deal agreement scheme project programme program policy system contract document letter painting statue song
   album novel play series species tree plant crop island mountain valley lake beach storm hurricane earthquake flood
   drought election referendum strike trial inquiry survey poll study index currency loan debt fund property site`
)
const FIRMS = wordSet(
  'company firm bank airline retailer manufacturer insurer agency charity council ministry'
)

export default defineRule({
  id: 'which-for-who',
  summary: '“Which” of a person, “who” of a thing: “the nurse which found him”.',
  why: `People are “who”, things are “which” or “that”. A group may be “who” where its members are meant (“the family, who
live in Hull”), so groups are left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    person: (d: {noun: string}) => `“${d.noun}” is a person: “who”, not “which”.`,
    thing: (d: {noun: string}) => `“${d.noun}” is no person: “which”, not “who”.`
  },
  examples: {
    bad: [
      {text: 'The guard ⟦which⟧ saw them was asleep by noon.', message: 'person', becomes: 'who'},
      {text: 'Farmers ⟦which⟧ lost cattle will be paid.', message: 'person', becomes: 'who'},
      {text: 'The bridge, ⟦who⟧ opened in 1931, is shut.', message: 'thing', becomes: 'which'},
      {text: 'The firm, ⟦who⟧ makes ploughs, has closed.', message: 'thing', becomes: 'which'}
    ],
    good: [
      {
        text: 'He sacked the driver, which angered the union.',
        because: '“which” stands for all that was said'
      },
      {text: 'A group of nurses which met in May wrote it.', because: 'it may be the group'},
      {text: 'The family, who live in Hull, and the band who split.', because: 'groups'},
      {text: 'They asked the man which road to take.', because: 'a question'},
      {text: 'The owner of the bridge who sued has won.', because: 'the owner sued'}
    ]
  },
  visit: {
    words: [
      ['which', 'who'],
      (pronoun, {report}) => {
        if (pronoun.isCapitalised) return
        const comma = pronoun.at(-1)?.text === ',' ? pronoun.at(-1) : undefined
        const noun = (comma ?? pronoun).at(-1)
        if (noun?.upos !== 'NOUN' || (noun.isCapitalised && !noun.isFirstInSentence) || isInside(noun)) return
        if (pronoun.lower === 'which') {
          if (!PERSONS.has(lemmaOf(noun)) || !isSubject(pronoun, noun, comma !== undefined)) return
          report('person', pronoun, {data: {noun: noun.text}, expected: ['who']})
        } else if (isThing(pronoun, noun)) {
          report('thing', pronoun, {data: {noun: noun.text}, expected: ['which']})
        }
      }
    ]
  }
})

const PLURAL = tagOf('NOUN.pl')

function lemmaOf(noun: Token): string {
  return noun.feature === 'pl' ? noun.article.language.lemma(noun.type, PLURAL) : noun.lower
}

/** “a group of nurses”, “the owner of the bridge”: another noun may be meant. */
function isInside(noun: Token): boolean {
  let opener = noun.at(-1)
  while (opener !== undefined && /^(?:DET|ADJ|NUM|NOUN|PRON|PROPN)$/.test(opener.upos)) opener = opener.at(-1)
  return (
    opener !== undefined && (opener.upos === 'ADP' || opener.feature === 'poss' || opener.upos === 'CCONJ')
  )
}

function isFinite(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:AUX|VERB)$/.test(token.upos) &&
    !/^(?:ger|base|part)$/.test(token.feature ?? '')
  )
}

function isSubject(which: Token, noun: Token, hasComma: boolean): boolean {
  if (!isFinite(which.at(1))) return false
  if (!hasComma) return true
  // with a comma it may stand for the whole clause, unless the noun opens the sentence
  let first = noun.at(-1)
  for (let steps = 0; steps < 3 && first !== undefined && /^(?:DET|ADJ|NUM)$/.test(first.upos); steps++)
    first = first.at(-1)
  return first === undefined
}

function isThing(who: Token, noun: Token): boolean {
  const verb = who.at(1)
  if (!isFinite(verb) || noun.feature !== 'sg') return false
  if (THINGS.has(noun.lower))
    return noun.at(-1)?.upos === 'DET' || noun.at(-1)?.upos === 'ADJ' || noun.at(-1)?.upos === 'NOUN'
  return FIRMS.has(noun.lower) && verb?.feature === '3sg' && verb.lower !== "'s"
}
