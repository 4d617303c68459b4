import type {Token} from '../../src/article/token.ts'
import {isSpokenInDialect} from '../../src/entities/dialect-speech.ts'
import {EditPatterns} from '../../src/article/edit-pattern.ts'
import {unborneMeaning} from '../../src/entities/clause-slips.ts'
import {DAY_LIST, SURE_MONTH_LIST} from '../../src/language/calendar-names.ts'
import {PATTERN_GROUPS} from '../../src/language/pattern-groups.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './small-word-slip.data.ts'
import {wordSet} from '../../src/language/word-set.ts'

const DETERMINERS = wordSet('the a an his her its their our this that these those my your')
const TIMES = wordSet(`${DAY_LIST} ${SURE_MONTH_LIST} midnight noon today tomorrow yesterday`)
const FORM_VERBS = wordSet(
  'help helped helping helps let lets make makes made take takes took taken lose lost on'
)
const FORM_NOUNS =
  wordSet(`application order claim entry art life sixth consent staff team group government party
  family committee current registration tax booking return report race match short long`)
const HOW_MANY = wordSet('about some nearly almost roughly around only than over')
const LOOSE_TIMES = wordSet('the last next past first nearly almost about another these')
const SPANS_OF_TIME = wordSet(
  'years months weeks days hours minutes men women goals points others children times matches'
)
const BOUGHT = wordSet('new another tickets shares food homes houses cars bonds oil gas')
const PLACES = wordSet('hospital court prison jail work school university church sea')
const INSIDE = wordSet(
  'born died lived live lives living arrived happened occurred crashed located situated landed involved'
)
const SPEECH = wordSet(
  'say says said told believe believes believed that and but think thought of in on to for with'
)
const FINITE = wordSet('3sg past pres modal')
const COMPARED = wordSet('more less fewer rather')

/** Whether the word is a slip here, and what was meant, best first. */
type Test = (token: Token, before: Token | undefined, after: Token) => readonly string[] | undefined

const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  // “a woman form Leeds”, “suffering form the heat”
  [
    'form',
    (_, before, after) => {
      if (before === undefined || !opensPhrase(after)) return undefined
      const isAfterNoun =
        is(before, 'NOUN.sg') && !FORM_NOUNS.has(before.lower) && !DETERMINERS.has(after.lower)
      const isAfterVerb = before.upos === 'VERB' && !FORM_VERBS.has(before.lower) && !mayDescribe(before)
      const isAfterAdverb = /^(?:away|far|apart|aside|directly|straight|different)$/.test(before.lower)
      return isAfterNoun || isAfterVerb || isAfterAdverb ? ['from'] : undefined
    }
  ],
  ['fro', (_, before) => (before?.lower === 'and' || before?.text === '-' ? undefined : ['for', 'from'])],
  // “ministers our considering”
  [
    'our',
    (_, before, after) =>
      before !== undefined &&
      ((before.feature === 'pl' && !before.type.features.mayBe('VERB')) ||
        /^(?:they|who)$/.test(before.lower)) &&
      after.feature === 'ger' &&
      !/^(?:NOUN|ADJ)$/.test(after.at(1)?.upos ?? '')
        ? ['are']
        : undefined
  ],
  // “the fire started it a storeroom”
  [
    'it',
    (_, before, after) => {
      if (before === undefined || !(DETERMINERS.has(after.lower) || is(after, 'PROPN.sg'))) return undefined
      if (INSIDE.has(before.lower)) return ['in']
      const isBeginning = before.lower === 'started' || before.lower === 'began'
      return isBeginning && after.lower === 'a' && before.at(-1)?.upos === 'NOUN' ? ['in'] : undefined
    }
  ],
  // “more that 40 countries”
  [
    'that',
    (_, before, after) =>
      before !== undefined && COMPARED.has(before.lower) && after.kind === 'number' ? ['than'] : undefined
  ],
  // “taken too hospital”
  [
    'too',
    (_, before, after) =>
      before !== undefined && before.upos === 'VERB' && PLACES.has(after.lower) ? ['to'] : undefined
  ],
  // “say he offer is worth less”
  [
    'he',
    (token, before, after) => {
      const third = after.at(1)
      if (third === undefined || !(before === undefined || SPEECH.has(before.lower))) return undefined
      if (after.upos !== 'NOUN' && after.feature !== 'base' && after.feature !== 'pres') return undefined
      if (after.upos === 'AUX' || after.isCapitalised || token.type.isAllCaps) return undefined
      if (after.upos === 'NOUN' && third.lower === 'of') return ['the']
      return third.upos === 'AUX' && FINITE.has(third.feature ?? '') ? ['the'] : undefined
    }
  ],
  // “said the had been warned”
  [
    'the',
    (_, before, after) =>
      /^(?:had|have|were|are|would|could|should)$/.test(after.lower) && before?.lower !== 'and'
        ? ['they']
        : undefined
  ],
  // “would not by new buses”
  [
    'by',
    (_, before, after) => {
      const modal = before?.lower === 'not' || before?.lower === "n't" ? before.at(-1) : before
      return modal?.feature === 'modal' && BOUGHT.has(after.lower) ? ['buy'] : undefined
    }
  ],
  // “about there in four”, “the last there years”
  [
    'there',
    (_, before, after) => {
      if (before === undefined) return undefined
      const isShare = HOW_MANY.has(before.lower) && after.lower === 'in' && after.at(1)?.upos === 'NUM'
      return isShare || (LOOSE_TIMES.has(before.lower) && SPANS_OF_TIME.has(after.lower))
        ? ['three']
        : undefined
    }
  ],
  // “the company has no repaid most of the loans”
  [
    'no',
    (_, before, after) => {
      const third = after.at(1)
      const hasHave = before !== undefined && /^(?:has|have|had)$/.test(before.lower)
      if (!hasHave || !is(after, 'VERB.part') || third === undefined) return undefined
      return third.upos === 'DET' || third.lower === 'most' || third.lower === 'to'
        ? ['now', 'not']
        : undefined
    }
  ],
  // “the chancellor sad he had never met her”
  [
    'sad',
    (_, before, after) =>
      before !== undefined &&
      (before.upos === 'NOUN' || before.upos === 'PROPN' || /^(?:he|she|they)$/.test(before.lower)) &&
      /^(?:he|she|they|we)$/.test(after.lower)
        ? ['said']
        : undefined
  ],
  // “Ms Okoro aid the council”
  [
    'aid',
    (_, before, after) =>
      before !== undefined &&
      (before.upos === 'PROPN' || /^(?:he|she)$/.test(before.lower)) &&
      /^(?:he|she|they|we|there)$/.test(after.lower)
        ? ['said']
        : undefined
  ],
  // “the coast off the”, the other way about: “because off the”
  [
    'off',
    (_, before) =>
      before !== undefined && /^(?:because|instead|kind|sort)$/.test(before.lower) ? ['of'] : undefined
  ]
])

/** What stands after them, or before them, has to bear them out. */
const BORNE_OUT = wordSet('if nor than is though')

const FRAMES = new EditPatterns(data, PATTERN_GROUPS)

export default defineRule({
  id: 'small-word-slip',
  summary: 'One small word typed for another: “a woman form Leeds”, “more that 40”.',
  why: `From becomes form, than becomes that and the becomes he with one wrong key, and the eye reads what it expects.
Grammar gives these slips away: “he offer is” cannot be English, “the offer is” can.

Only places where the written word cannot stand are reported.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    slip: (d: {word: string; meant: string}) =>
      `“${d.word}” cannot stand here; “${d.meant}” was probably meant.`
  },
  examples: {
    bad: [
      {text: 'A nurse ⟦form⟧ Truro won the prize.', message: 'slip', becomes: 'from'},
      {text: 'More ⟦that⟧ 300 homes lost power.', message: 'slip', becomes: 'than'},
      {text: 'The driver was taken ⟦too⟧ hospital.', message: 'slip', becomes: 'to'},
      {text: 'Unions say ⟦he⟧ offer is too low.', message: 'slip', becomes: 'the'},
      {text: 'Ms Baptiste said ⟦the⟧ had been warned.', message: 'slip', becomes: 'they'},
      {text: 'The fines were part ⟦if⟧ the deal.', message: 'slip', becomes: 'of'},
      {text: 'He called ⟦nor⟧ an inquiry into the fire.', message: 'slip', becomes: 'for'},
      {text: 'Divers searched ⟦tie⟧ northern shore.', message: 'slip', becomes: 'the'},
      {text: 'The treasurer ⟦sad⟧ he knew nothing of it.', message: 'slip', becomes: 'said'},
      {text: 'The herd broke ⟦though⟧ the fence.', message: 'slip', becomes: 'through'},
      {text: 'The crew agreed ⟦of⟧ restore the hull.', message: 'slip', becomes: 'to'}
    ],
    good: [
      {text: 'She gave two reasons, cut the ribbon and sent two letters.', because: 'a number, a verb'},
      {text: 'There will be two an hour at weekends.', because: 'so many in each hour'},
      {text: 'He grew up in Fort Amber, near Sand Lane.', because: 'names'},
      {text: 'Voters fill in the application form the council sends them.', because: 'form is a noun here'},
      {text: 'The parties hope to form a government by May.', because: 'form is the verb'},
      {text: 'He paced to and fro outside the court.', because: 'to and fro'},
      {text: 'It is clearer now that 40 of them voted.', because: 'that begins a clause'},
      {text: 'He was found if a witness is right in a ditch.', because: 'if begins a clause'},
      {text: 'We must tie funding to results, and that is how we win the vote.', because: 'two verbs'},
      {
        text: 'Any tax cut we make is one that, as I well know, must be paid for.',
        because: 'a noun, an adverb'
      },
      {text: 'They handed the keys over to others.', because: 'to leads in its noun'},
      {text: 'The list was drawn up by think tanks.', because: 'a noun that looks like a verb'},
      {text: 'It was one of two off the coast, and most off the bench scored.', because: 'off is meant'},
      {text: 'The law provides them security and the fund meets our growing needs.', because: 'two objects'},
      {text: 'No side can succeed if the rebels win their war.', because: 'the clause has a verb'},
      {
        text: 'They walked though the road was icy, and he ran though the wind and rain had not let up.',
        because: 'a clause of its own'
      },
      {text: 'Those elected form a board, and fans hate the plan.', because: 'verbs of their own'},
      {text: 'He went to see the man who taught that night, and fell that day.', because: 'that says which'},
      {text: 'It is work for people who want to go where the jobs are.', because: 'want and where are meant'},
      {text: 'Women who own a tenth of the stock thought they had won.', because: 'own is the verb'}
    ]
  },
  visit: {
    words: [
      {has: (word) => TESTS.has(word) || BORNE_OUT.has(word) || FRAMES.has(word)},
      (token, {report}) => {
        if (token.type.isAllCaps) return
        const slip = testedSlip(token)
        if (slip !== undefined) {
          if (!isSpokenInDialect(token)) report('slip', token, {judged: token, ...slip})
          return
        }
        const match = FRAMES.matchAt(token)
        if (match === undefined || isSpokenInDialect(token)) return
        const {words, expected} = match
        if (/^\p{Lu}/u.test(words) && !token.isFirstInSentence) return // Fort Amber, Sand Lane
        if (expected[0] === 'not' && token.isInQuotation) return // “I'm no a fool”: Scots
        report('slip', match, {judged: match, data: {word: words, meant: expected[0] ?? ''}, expected})
      }
    ]
  }
})

interface Slip {
  readonly data: {readonly word: string; readonly meant: string}
  readonly expected: readonly string[]
}

function testedSlip(token: Token): Slip | undefined {
  const test = TESTS.get(token.lower) ?? (BORNE_OUT.has(token.lower) ? unborneMeaning : undefined)
  const after = token.at(1)
  if (test === undefined || after === undefined || !(after.isWord || after.kind === 'number'))
    return undefined
  if (token.isCapitalised && !token.isFirstInSentence) return undefined
  const meant = test(token, token.at(-1), after)
  if (meant === undefined) return undefined
  const expected = token.isCapitalised
    ? meant.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    : meant
  return {data: {word: token.text, meant: expected[0] ?? ''}, expected}
}

function is(token: Token, tag: string): boolean {
  return `${token.upos}.${token.feature ?? ''}` === tag
}

/** “Those elected form a board”: a participle that only says which is meant. */
function mayDescribe(verb: Token): boolean {
  return (
    /^(?:part|past)$/.test(verb.feature ?? '') &&
    !(verb.at(-1)?.upos === 'AUX' || /^(?:he|she|it|they|we|who|which|that)$/.test(verb.at(-1)?.lower ?? ''))
  )
}

/** A noun phrase that “from” could lead in. */
function opensPhrase(token: Token): boolean {
  return (
    DETERMINERS.has(token.lower) ||
    TIMES.has(token.lower) ||
    token.upos === 'PROPN' ||
    token.kind === 'number'
  )
}
