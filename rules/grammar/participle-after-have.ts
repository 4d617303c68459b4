import type {Token} from '../../src/article/token.ts'
import {inflect} from '../../src/language/inflect.ts'
import {hasBarePast, isIrregularParticiple, isMidAdverb, pastOnly} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'participle-after-have',
  summary: 'A simple past or a bare verb where “have” wants the participle: “had began”.',
  why: `“Have” takes the past participle: has begun, had gone, have written. The simple past (“had began”, “have
went”) is heard in speech and slips into copy when “she began” is turned into “she had begun”.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    past: (d: {have: string; verb: string; right: string}) =>
      `“${d.have}” takes the participle: “${d.right}”, not the simple past “${d.verb}”.`,
    bare: (d: {have: string; verb: string; right: string}) =>
      `“${d.have}” takes the participle: “${d.right}”, not the bare “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The engine had ⟦began⟧ to smoke before take-off.', message: 'past', becomes: 'begun'},
      {text: 'Both drivers have since ⟦went⟧ home.', message: 'past', becomes: 'gone'},
      {text: 'She hasn’t ⟦wrote⟧ to her brother for years.', message: 'past', becomes: 'written'},
      {text: 'The keeper has not ⟦train⟧ with the squad this week.', message: 'bare', becomes: 'trained'},
      {text: 'Having ⟦fell⟧ twice, the rider gave up.', message: 'past', becomes: 'fallen'}
    ],
    good: [
      {text: 'The engine had begun to smoke and has run ever since.', because: 'participles'},
      {text: 'He had saw blades and a fell walker’s boots with him.', because: 'a noun follows “had”'},
      {
        text: 'They have not come, and the price has not hit the floor.',
        because: 'participles like the bare form'
      },
      {text: 'The towns they had took part of the blame.', because: '“had” ends a relative clause'},
      {text: 'All they had went up in smoke.', because: '“went” belongs to “all”'},
      {text: 'They have not only a plan but also run the firm.', because: 'a noun follows'}
    ]
  },
  visit: {
    words: [
      ['have', 'has', 'had', 'having', "'ve"],
      (have, {report}) => {
        const verb = verbAfter(have)
        if (verb === undefined || verb.isCapitalised) return
        const past = pastOnly(verb.lower)
        if (past !== undefined) {
          if (verb.upos !== 'VERB' && LOOKS_LIKE_NOUN.has(verb.lower) && verb.at(1)?.upos !== 'ADP') return
          if (LOOKS_LIKE_NOUN.has(verb.lower) && verb.at(1)?.upos === 'NOUN') return
          if (isEndOfRelative(have)) return
          report('past', verb, {
            data: {have: have.lower, verb: verb.text, right: past.right},
            expected: [past.right],
            ...(verb.isInQuotation ? {severity: 'info' as const} : {})
          })
          return
        }
        if (!isBare(have, verb)) return
        const right = inflect(verb.lower, 'part', {american: have.article.variety === 'en-US'})
        if (right === verb.lower) return
        report('bare', verb, {data: {have: have.lower, verb: verb.text, right}, expected: [right]})
      }
    ]
  }
})

/** Simple pasts that are nouns or bare verbs as well. */
const LOOKS_LIKE_NOUN: ReadonlySet<string> = new Set([
  'saw',
  'fell',
  'bore',
  'lay',
  'wove',
  'dove',
  'rode',
  'drove',
  'rose',
  'broke'
])

function verbAfter(have: Token): Token | undefined {
  let token = have.at(1)
  while (token !== undefined && isMidAdverb(token.lower)) token = token.at(1)
  return token?.isWord === true ? token : undefined
}

/**
 * “The towns they had took part”, “the water the farmers had ran out”: straight before the subject of “had” stands a
 * noun, or “what”, that the next verb belongs to.
 */
function isEndOfRelative(have: Token): boolean {
  let subject = have.at(-1)
  while (subject !== undefined && isMidAdverb(subject.lower)) subject = subject.at(-1)
  while (subject !== undefined && !OPENS_SUBJECT.has(subject.upos) && INSIDE_SUBJECT.has(subject.upos)) {
    subject = subject.at(-1)
  }
  if (subject === undefined || !OPENS_SUBJECT.has(subject.upos) || subject.feature === 'wh') return false
  const antecedent = subject.at(-1)
  return antecedent !== undefined && ANTECEDENTS.has(antecedent.upos)
}

const OPENS_SUBJECT: ReadonlySet<string> = new Set(['DET', 'PRON'])
const INSIDE_SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART'])
const ANTECEDENTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'])

/** Verbs that the tagger takes for nouns: an article follows them, and no noun has two. */
const DONE_TO_SOMEBODY: ReadonlySet<string> = new Set(
  `arrest release name attack murder question launch report suspend appoint rescue search replace remove cancel delay
   seize kill injure destroy build elect publish expect close dismiss recall sack free ban`.split(/\s+/)
)

/** A bare verb after “has not”, where nothing else can follow. */
function isBare(have: Token, verb: Token): boolean {
  const isFrame = DONE_TO_SOMEBODY.has(verb.lower) && verb.index === have.index + 1
  if (isFrame && have.lower !== 'having') {
    const next = verb.at(1)
    return (
      /^(?:NOUN|VERB)$/.test(verb.upos) &&
      /^(?:a|an|the|his|her|its|their|two|three|four|five|six)$/.test(next?.lower ?? '')
    )
  }
  if (verb.index === have.index + 1 || have.lower === "'ve" || have.lower === 'having') return false
  const not = verb.at(-1)?.lower
  if (not !== 'not' && not !== "n't" && not !== 'never' && not !== 'already') return false
  return (
    (verb.feature === 'base' || verb.feature === 'pres') &&
    verb.upos === 'VERB' &&
    !hasBarePast(verb.lower) &&
    !isIrregularParticiple(verb.lower)
  )
}
