import type {Token} from '../../src/article/token.ts'
import {clausesAround} from '../../src/entities/clause-chain.ts'
import {inTense, verbGroupAt, type VerbGroup} from '../../src/entities/verb-group.ts'
import {defineRule} from '../../src/rule.ts'
import {DAY_LIST, MONTH_LIST} from '../../src/language/calendar-names.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** What may follow "since" when it names a point of time. */
const POINTS = wordSet(`${MONTH_LIST} ${DAY_LIST} yesterday then independence christmas easter`)

export default defineRule({
  id: 'past-tense-with-since',
  summary: 'A simple past beside “since” and a point of time: “made gains since May”.',
  why: `“Since” and a point of time say that something goes on up to now, which is the perfect’s business: “have made
gains since May”. The simple past belongs to times that are over: “made gains in May”.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    past: (d: {verb: string; perfect: string; point: string}) =>
      `With “since ${d.point}” the perfect is usual: “${d.perfect}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {
        text: 'The rebels, who ⟦took⟧ four towns in the north since March, want a truce.',
        message: 'past',
        becomes: 'have taken'
      },
      {text: 'The price of bread ⟦grew⟧ by a fifth since January.', message: 'past', becomes: 'has grown'},
      {text: 'The pool ⟦was⟧ shut since Monday.', message: 'past', becomes: 'has been'},
      {text: 'The firm ⟦did not pay⟧ its rent since March.', message: 'past', becomes: 'has not paid'},
      {text: 'Two directors ⟦left⟧ the company since Monday.', message: 'past', becomes: 'have left'}
    ],
    good: [
      {
        text: 'I have, by my count, moved nine toads since Easter.',
        because: 'the perfect, with an aside in it'
      },
      {text: 'The rebels have taken four towns since March.', because: 'the perfect is there'},
      {text: 'It was the worst result since 2009.', because: 'a ranking up to a past day'},
      {text: 'She said on Friday that prices had risen since May.', because: 'the pluperfect is there'},
      {
        text: 'He worked there until May and was paid nothing since he fell ill.',
        because: '“since” opens a clause'
      }
    ]
  },
  visit: {
    words: [
      ['since'],
      (token, {report, article}) => {
        const point = pointAfter(token)
        const closed = point === undefined ? undefined : closedSince(token)
        if (point !== undefined && closed !== undefined) {
          const {span, text} = inTense(closed, 'perfect')
          report('past', span, {data: {verb: article.slice(span), perfect: text, point}, expected: [text]})
          return
        }
        const verb = point === undefined ? undefined : pastVerbBefore(token)
        if (point === undefined || verb === undefined) return
        const participle = article.language.participleOf(verb.lower)
        if (participle === undefined) return
        const perfect = `${isPluralSubject(verb) ? 'have' : 'has'} ${participle}`
        report('past', verb, {data: {verb: verb.text, perfect, point}, expected: [perfect]})
      }
    ]
  }
})

function pointAfter(since: Token): string | undefined {
  const next = since.at(1)
  if (next === undefined) return undefined
  if (POINTS.has(next.lower) && (next.isCapitalised || next.lower === 'yesterday' || next.lower === 'then'))
    return next.text
  return /^(?:19|20)\d\d$/.test(next.text) ? next.text : undefined
}

/** States that begin and go on: “was shut since Monday”. */
const STATES = wordSet(
  'shut closed missing ill open empty off suspended married unemployed homeless vacant derelict blocked cut stranded detained jailed held banned'
)

/** “The school was shut since Monday”, “did not reply since May”: the nearest group, if it tells of a state or of what was not done. */
function closedSince(since: Token): VerbGroup | undefined {
  for (let distance = -1; distance >= -9; distance--) {
    const token = since.at(distance)
    if (token === undefined || token.upos === 'PUNCT' || COMPARES.has(token.lower)) return undefined
    if (token.feature === 'comp' || token.feature === 'sup' || token.feature === 'to') return undefined
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue
    let first = token
    while (/^(?:AUX|ADV|PART)$/.test(first.at(-1)?.upos ?? '')) first = first.at(-1) ?? first
    const group = verbGroupAt(first)
    if (group?.tense !== 'past' || isReported(group.first)) return undefined
    if (/^did$/.test(group.first.lower) && group.first !== group.last) return group
    const state = group.voice === 'plain' && group.lemma === 'be' ? group.last.at(1) : group.last
    return /^(?:was|were)$/.test(group.first.lower) && STATES.has(state?.lower ?? '') ? group : undefined
  }
  return undefined
}

/** “said it was shut since Monday” */
function isReported(verb: Token): boolean {
  return clausesAround(verb).some(
    ({group, isReported: reported, opener}) =>
      group.first.index === verb.index && (reported || opener !== undefined)
  )
}

/** Rankings and comparisons look back from a past day: "was the worst since". */
const COMPARES = wordSet('first only most least lowest highest worst best time level record')
/** Verbs of saying and being report or describe; their "since" belongs to what is said. */
const SAYS =
  wordSet(`said told added was were had did felt thought knew believed claimed warned announced reported
   showed recorded posted suffered marked became saw hit reached fell came`)

/**
 * The one verb of the clause that ends at `since`, when it is a simple past and nothing between them starts another
 * clause or makes a comparison.
 */
function pastVerbBefore(since: Token): Token | undefined {
  let verb: Token | undefined
  for (let distance = -1; distance >= -16; distance--) {
    const token = since.at(distance)
    if (token?.text === ',' && closesAside(token)) return undefined
    if (token === undefined || /^[,;:()—–"“”]$/.test(token.text)) return verb
    if (COMPARES.has(token.lower) || token.feature === 'sup' || token.feature === 'comp') return undefined
    if (token.upos === 'AUX' || token.upos === 'SCONJ' || token.feature === 'to') return undefined
    if (token.upos === 'VERB') {
      if (verb !== undefined || token.feature !== 'past' || SAYS.has(token.lower)) return undefined
      verb = token
    }
    if (verb !== undefined && (token.lower === 'who' || token.lower === 'which' || token.lower === 'that'))
      return verb
  }
  return verb
}

/** “I have, by my count, moved nine”: the verb goes on after an aside that parts it from its auxiliary. */
function closesAside(comma: Token): boolean {
  for (let distance = -1; distance >= -6; distance--) {
    const token = comma.at(distance)
    if (token?.text === ',')
      return /^(?:has|have|had|was|were|been|'ve|'s|not|n't)$/.test(token.at(-1)?.lower ?? '')
  }
  return false
}

function isPluralSubject(verb: Token): boolean {
  let isRelative = false
  for (let distance = -1; distance >= -8; distance--) {
    const token = verb.at(distance)
    if (token === undefined) return false
    isRelative ||= ['who', 'which', 'that'].includes(token.lower)
    if (token.upos === 'NOUN' || token.upos === 'PROPN')
      return (isRelative ? token : headOf(token)).feature === 'pl'
    if (['we', 'they', 'you', 'i', 'these', 'those'].includes(token.lower)) return true
    if (['he', 'she', 'it', 'this'].includes(token.lower)) return false
  }
  return false
}

/** The noun that a phrase with "of" hangs on: "the price" in "the price of bread". */
function headOf(noun: Token): Token {
  for (let distance = -1; distance >= -4; distance--) {
    const token = noun.at(distance)
    if (token === undefined || token.upos === 'VERB' || !token.isWord) return noun
    if (token.lower === 'of') return noun.at(distance - 1) ?? noun
  }
  return noun
}
