import type {Token} from '../../src/article/token.ts'
import {clausesAround} from '../../src/entities/clause-chain.ts'
import {inTense, type Tense} from '../../src/entities/verb-group.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'tense-of-nth-time',
  summary: '“It is the third time that it was hit”: counted up to now, so “has been hit”.',
  why: `“It is the third time” counts up to now, which is the perfect’s business: “the third time that the bridge has been
hit”. “It was the third time” counts up to then: “the third time that it had been hit”, or simply “was hit”.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    is: (d: {verb: string; right: string}) =>
      `“It is the … time” counts up to now: “${d.right}”, not “${d.verb}”.`,
    was: (d: {verb: string; right: string}) =>
      `“It was the … time” counts up to then: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {
        text: 'It is the second time this month that the pump ⟦failed⟧.',
        message: 'is',
        becomes: 'has failed'
      },
      {text: 'This is the first time they ⟦meet⟧ on grass.', message: 'is', becomes: 'have met'},
      {
        text: 'It was the fourth time that the mill ⟦has⟧ been sold.',
        message: 'was',
        becomes: 'had'
      }
    ],
    good: [
      {text: 'It is the first time the prize has gone to a nurse.', because: 'the perfect is there'},
      {text: 'It was the first time that they met.', because: 'told of then'},
      {text: 'It is the last time he will sing here.', because: 'the last'},
      {text: 'It is the first time in a year that, he says, he slept.', because: 'words between'}
    ]
  },
  visit: {
    words: [
      ['time'],
      (time, {report, article}) => {
        const be = verbBefore(time)
        if (be === undefined || time.isInQuotation) return
        const clauses = clausesAround(time)
        const next = clauses.find((each) => each.group.first.index > time.index)
        if (next === undefined || next.isApart || next.group.first.index > time.index + 14) return
        if (next.opener !== undefined && next.opener.lower !== 'that') return
        const tense = rightTense(be, next.group.tense)
        if (tense === undefined || next.group.lemma === 'say') return
        const {span, text} = inTense(next.group, tense)
        const key = tense === 'perfect' ? 'is' : 'was'
        report(key, span, {data: {verb: article.slice(span), right: text}, expected: [text]})
      }
    ]
  }
})

function rightTense(be: Token, tense: Tense): Tense | undefined {
  if (be.lower === 'was') return tense === 'perfect' ? 'pluperfect' : undefined
  return tense === 'past' || tense === 'present' ? 'perfect' : undefined
}

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|umpteenth)$/

/** “It is only the third”: the verb of a sentence that counts times. */
function verbBefore(time: Token): Token | undefined {
  if (!ORDINAL.test(time.at(-1)?.lower ?? '') || time.at(-2)?.lower !== 'the') return undefined
  const be = /^(?:only|just|also|now|already)$/.test(time.at(-3)?.lower ?? '') ? time.at(-4) : time.at(-3)
  if (be === undefined || !/^(?:is|was|'s)$/.test(be.lower)) return undefined
  return /^(?:it|this|that)$/.test(be.at(-1)?.lower ?? '') ? be : undefined
}
