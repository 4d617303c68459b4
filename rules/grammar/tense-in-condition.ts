import type {Token} from '../../src/article/token.ts'
import {clausesAround, mainAfter, mainBefore, type Clause} from '../../src/entities/clause-chain.ts'
import {inTense, type Tense, type VerbGroup} from '../../src/entities/verb-group.ts'
import {hasPastTime} from '../../src/entities/time-beside.ts'
import {subjectOf} from '../../src/entities/clauses.ts'
import {isKnowingVerb} from '../../src/entities/verb-time.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'tense-in-condition',
  summary: 'A condition and its outcome that do not match: “if he had known he will have flown higher”.',
  why: `What did not happen is told with “had” in the condition and “would have” in the outcome: “if the pilot had known,
he would have turned back”. “Were to” wants “would”, “if … will” wants “will” only once, and a wish for the past wants
“had”: “he wishes he had spoken up in 2014”.

A condition that may be true (“if the pipe was laid before 1960, it is made of lead”) is left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    unreal: (d: {verb: string; right: string; condition: string}) =>
      `The condition (“${d.condition}”) did not come true: “${d.right}”, not “${d.verb}”.`,
    would: (d: {verb: string; right: string; condition: string}) =>
      `“${d.condition}” only supposes: “${d.right}”, not “${d.verb}”.`,
    condition: (d: {verb: string; right: string}) =>
      `The condition itself stands without “will” or “would”: “${d.right}”, not “${d.verb}”.`,
    wish: (d: {verb: string; right: string}) => `A wish steps one tense back: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {
        text: 'If the crew had seen the reef, they ⟦will⟧ have turned back.',
        message: 'unreal',
        becomes: 'would'
      },
      {
        text: 'Had the alarm been fitted, the family ⟦will⟧ have woken.',
        message: 'unreal',
        becomes: 'would'
      },
      {
        text: 'If the lock had been mended, the boat would ⟦be⟧ saved that night.',
        message: 'unreal',
        becomes: 'have been'
      },
      {
        text: 'The family ⟦will⟧ have woken if the alarm had been fitted.',
        message: 'unreal',
        becomes: 'would'
      },
      {text: 'If the dam were to burst, the village ⟦will⟧ drown.', message: 'would', becomes: 'would'},
      {
        text: 'He said they could have stayed dry if they ⟦would have⟧ waited.',
        message: 'condition',
        becomes: 'had'
      },
      {
        text: 'If the plan ⟦will be⟧ approved, work will begin in May.',
        message: 'condition',
        becomes: 'is'
      },
      {text: 'The surgeon wishes he ⟦spoke⟧ up in 2014.', message: 'wish', becomes: 'had spoken'},
      {text: 'She wishes she ⟦has⟧ a garden.', message: 'wish', becomes: 'had'}
    ],
    good: [
      {text: 'If the pipe was laid before 1960, it will have to come out.', because: 'it may be true'},
      {text: 'Had they left, they would be safe now.', because: 'the outcome is of today'},
      {
        text: 'If you will be seated, we will begin, and will sign unless it will remain.',
        because: 'a request; what lasts'
      },
      {text: 'He asked if they would have waited.', because: '“if” is “whether”'},
      {text: 'If he will not resign, the board will sack him.', because: '“will not” is “refuses to”'},
      {text: 'He wishes they would stop, and wishes his rivals well.', because: 'a wish, and good wishes'},
      {text: 'If they had any doubts, they will have kept quiet.', because: 'a plain past'}
    ]
  },
  visit: {
    words: [
      ['if', 'unless', 'had', 'were', 'wish', 'wishes', 'wished'],
      (word, {report, article}) => {
        if (word.isInQuotation) return
        const slip = word.lower.startsWith('wish') ? wishSlip(word) : conditionSlip(word)
        if (slip === undefined) return
        const {span, text} = inTense(slip.group, slip.tense)
        const verb = article.slice(span)
        if (verb === text) return
        const data = {verb, right: text, condition: slip.condition}
        report(slip.key, span, {data, expected: [text]})
      }
    ]
  }
})

interface Slip {
  readonly key: 'unreal' | 'would' | 'condition' | 'wish'
  readonly group: VerbGroup
  readonly tense: Tense
  readonly condition: string
}

function conditionSlip(word: Token): Slip | undefined {
  if (word.lower === 'had' || word.lower === 'were') return inverted(word)
  const clause = clausesAround(word).find((each) => each.opener?.index === word.index && !each.isJoined)
  if (clause === undefined || isWhether(word)) return undefined
  const {group} = clause
  const main = opensPart(word) ? mainAfter(clause) : mainBefore(clause)
  if (group.tense === 'would have' && word.lower === 'if' && !/^(?:like|love|prefer)/.test(group.lemma))
    return {key: 'condition', group, tense: 'pluperfect', condition: ''}
  if (main === undefined || main.group.first.isInQuotation) return undefined
  if (
    group.tense === 'future' &&
    group.between.length === 0 &&
    !/^(?:you|we|i)$/.test(group.first.at(-1)?.lower ?? '') && // “if you will be seated”
    main.group.tense === 'future' &&
    isHappening(group)
  )
    return {key: 'condition', group, tense: 'present', condition: ''}
  if (group.tense === 'pluperfect') return unreal(main, 'had')
  const isSupposed =
    group.tense === 'past' && group.main.lower === 'were' && group.last.at(1)?.feature === 'to'
  return isSupposed ? supposed(main, 'were to') : undefined
}

/** “If the plan will be approved”, but not “if you will wait”, which asks. */
function isHappening({lemma, voice}: VerbGroup): boolean {
  return voice === 'passive' || /^(?:be|rain|snow|happen|fail|rise|fall|become|win|lose)$/.test(lemma)
}

/** “asked if”, “as if”, “even if”: no condition, or one that is hard to tell. */
function isWhether(word: Token): boolean {
  const before = word.at(-1)
  if (before === undefined) return false
  if (
    /^(?:as|sure|clear|unclear|certain|unsure|uncertain|matter|and|or|of|about|on|even|only|than|what)$/.test(
      before.lower
    )
  )
    return true
  for (let distance = -1; distance >= -4; distance--) {
    const token = word.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (token.upos === 'VERB')
      return isKnowingVerb(token.lemma) || /^(?:doubt|check|test|care|mind)$/.test(token.lemma)
  }
  return false
}

/** At the head of its sentence, or behind a mark or “and that”. */
function opensPart(word: Token): boolean {
  const before = word.at(-1)
  return before === undefined || before.upos === 'PUNCT' || before.lower === 'that' || before.upos === 'CCONJ'
}

/** “Had the pilot known, he will have”; “Were the dam to burst, it will”. */
function inverted(word: Token): Slip | undefined {
  const before = word.at(-1)
  if (before !== undefined && !/^(?:[“"—–]|and|but|that)$/.test(before.lower)) return undefined
  const after = word.at(1)
  if (after === undefined || !/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(after.upos)) return undefined
  let isBound = false
  for (let token = word.at(1); token !== undefined && token.text !== ','; token = token.at(1)) {
    if (word.lower === 'had' ? token.feature === 'part' : token.feature === 'to') isBound = true
    if (/^(?:[.;:?]|when|if|that)$/.test(token.lower)) return undefined
  }
  const clauses = clausesAround(word)
  const own = clauses.findIndex((each) => each.group.first.index === word.index)
  const main = clauses.slice(own + 1).find((each) => each.isApart)
  if (!isBound || own < 0 || main === undefined || main.opener !== undefined) return undefined
  return word.lower === 'had' ? unreal(main, 'had') : supposed(main, 'were … to')
}

/** What did not happen had no outcome that “will” be, nor one that “would be” then. */
function unreal({group}: Clause, condition: string): Slip | undefined {
  if (/^(?:know|remember)$/.test(group.lemma)) return undefined
  if (group.tense === 'future' || group.tense === 'future perfect')
    return {key: 'unreal', group, tense: 'would have', condition}
  const isOver = group.tense === 'would' && hasPastTime(group)
  return isOver ? {key: 'unreal', group, tense: 'would have', condition} : undefined
}

function supposed({group}: Clause, condition: string): Slip | undefined {
  return group.tense === 'future' ? {key: 'would', group, tense: 'would', condition} : undefined
}

/** “wishes he has”, “wishes he spoke up in 2014” */
function wishSlip(wish: Token): Slip | undefined {
  const subject = wish.at(1)?.lower === 'that' ? wish.at(2) : wish.at(1)
  if (subject === undefined || !/^(?:he|she|they|it|i|we|you)$/.test(subject.lower)) return undefined
  const clause = clausesAround(wish).find((each) => each.group.first.index > subject.index)
  if (clause === undefined || clause.group.first.index > subject.index + 2) return undefined
  const {group} = clause
  if (subjectOf(group.first)?.head.index !== subject.index) return undefined
  if (group.tense === 'present') return {key: 'wish', group, tense: 'past', condition: ''}
  if (group.tense === 'perfect' || (group.tense === 'past' && hasPastTime(group)))
    return {key: 'wish', group, tense: 'pluperfect', condition: ''}
  if (group.tense === 'future') return {key: 'wish', group, tense: 'would', condition: ''}
  return undefined
}
