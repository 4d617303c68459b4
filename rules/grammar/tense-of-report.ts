import type {Token} from '../../src/article/token.ts'
import {clausesAround, type Clause} from '../../src/entities/clause-chain.ts'
import {hasPastTime, isPastTimeAt} from '../../src/entities/time-beside.ts'
import {inTense, type Tense, type VerbGroup} from '../../src/entities/verb-group.ts'
import {speaksOfNow} from '../../src/entities/verb-time.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** What somebody thought or felt at one time, and not at another. */
const THOUGHT = `thought hoped feared believed assumed doubted imagined supposed reckoned suspected dreamed dreamt felt
   decided pretended guessed sensed wondered`

export default defineRule({
  id: 'tense-of-report',
  summary:
    'What was said or thought in the past, told in the present: “said in 2003 that it will never ring”.',
  why: `What somebody said once is told one tense back: “said in 2003 that the bells would never ring again”, “thought he
was late”. News of yesterday may keep its tense (“said on Friday that it will close”), since it still holds; a thought, or
words of years ago, may not, nor what is over by the sentence’s own word (“knew nothing until he was woken”).`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    said: (d: {verb: string; right: string; said: string}) =>
      `“${d.said}” is in the past, and so is what hangs on it: “${d.right}”, not “${d.verb}”.`,
    over: (d: {verb: string; right: string}) =>
      `The clause itself says that it is over: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {
        text: 'The bishop said in 1994 that the spire ⟦will⟧ never fall.',
        message: 'said',
        becomes: 'would'
      },
      {
        text: 'They said three years ago that the mill ⟦will⟧ reopen.',
        message: 'said',
        becomes: 'would'
      },
      {text: 'The crew hoped the wind ⟦will⟧ drop before dark.', message: 'said', becomes: 'would'},
      {text: 'The girl thought she ⟦is⟧ late and ran.', message: 'said', becomes: 'was'},
      {text: 'He felt that they ⟦have⟧ no way back.', message: 'said', becomes: 'had'},
      {
        text: 'The guard told the court he ⟦hears⟧ nothing until the door broke.',
        message: 'over',
        becomes: 'heard'
      },
      {
        text: 'The chemist said he ⟦has⟧ no doubt at the time that it was safe.',
        message: 'over',
        becomes: 'had'
      }
    ],
    good: [
      {text: 'The firm said on Friday that it will close.', because: 'news of the week'},
      {text: 'She said she has lived in Wick since 1990.', because: 'it still holds'},
      {text: 'He thought the world of her, and hopes it will last.', because: 'no report; a hope of today'},
      {text: 'She realised he is gone.', because: 'what was found is still so'},
      {text: 'They realised that the sea is always right.', because: 'a truth'},
      {text: 'He said he remembers when it was built.', because: 'a memory of today'}
    ]
  },
  visit: {
    words: [
      wordSet(
        `${THOUGHT} think believe said told warned promised vowed predicted insisted claimed announced argued`
      ),
      (word, {report, article}) => {
        if (word.isInQuotation || !/^(?:past|base)$/.test(word.feature ?? '')) return
        for (const clause of reportedBy(word)) {
          const tense = rightTense(clause, word)
          if (tense === undefined || clause.group.first.isInQuotation) continue
          const {span, text} = inTense(clause.group, tense)
          const verb = article.slice(span)
          if (verb === text) continue
          const key = THOUGHTS.has(word.lower) || tense === 'would' ? 'said' : 'over'
          const data = {verb, right: text, said: word.text}
          report(key, span, {data, expected: [text]})
          return
        }
      }
    ]
  }
})

const THOUGHTS = wordSet(`${THOUGHT} think believe`)

/** The clauses that hang on a verb of saying: “said (that) …, and (that) …”. */
function reportedBy(word: Token): readonly Clause[] {
  const clauses = clausesAround(word)
  const at = clauses.findIndex((each) => each.group.main.index === word.index)
  const saying = clauses[at]
  if (saying === undefined || saying.group.voice !== 'plain' || saying.group.tense !== 'past') return []
  if (word.feature === 'base' && saying.group.first.lower !== 'did') return []
  const found: Clause[] = []
  for (const clause of clauses.slice(at + 1)) {
    const goesOn = found.length > 0 && (clause.opener?.lower === 'that' || clause.isJoined)
    if (found.length === 0 ? !isReport(clause) : !goesOn && clause.opener === undefined && clause.isApart)
      break
    if (found.length === 0 || goesOn) found.push(clause)
  }
  return found
}

function isReport({isReported, opener, isApart, isJoined}: Clause): boolean {
  return (
    isReported ||
    (opener?.lower === 'that' && !isApart && opener.upos === 'SCONJ') ||
    (opener === undefined && !isApart && !isJoined)
  )
}

function rightTense({group, opener}: Clause, word: Token): Tense | undefined {
  if (opener !== undefined && opener.lower !== 'that') return undefined
  if (speaksOfNow(group.first)) return undefined
  const isThought = THOUGHTS.has(word.lower)
  const start = opener ?? group.first
  if (group.tense === 'future') return isThought || saidLongAgo(word, start) ? 'would' : undefined
  if (group.tense !== 'present') return undefined
  if (isThought && start.index > word.index + 4) return undefined // “I thought I heard you say that they are”
  if (isThought) return hasPersonBefore(group.first) && !isAtAllTimes(group) ? 'past' : undefined
  const isKnown = /^(?:remember|recall|think|believe|say|regret|understand|know)$/.test(group.lemma)
  return hasPastTime(group) && !(isKnown && group.last.at(1)?.lower === 'when') ? 'past' : undefined
}

function isAtAllTimes({between, first}: VerbGroup): boolean {
  const words = [...between, first.at(1)?.lower ?? '']
  return words.some((word) => /^(?:always|never|ever)$/.test(word))
}

/** “thought she is”, “believed the boy is”: a person or a thing of the story, of which it is told as of that time. */
function hasPersonBefore(verb: Token): boolean {
  const before = verb.at(-1)?.upos === 'ADV' ? verb.at(-2) : verb.at(-1)
  if (/^(?:he|she|they)$/.test(before?.lower ?? '')) return true
  const isNamed = before?.upos === 'NOUN' && before.at(-1)?.lower === 'the'
  return isNamed && /^(?:is|are|has|have)$/.test(verb.lower)
}

/** “said in 2003 that”, “told them three years ago that” */
function saidLongAgo(said: Token, start: Token): boolean {
  for (let token = said.at(1); token !== undefined && token.index < start.index; token = token.at(1)) {
    if (/^(?:in|ago)$/.test(token.lower) && isPastTimeAt(token)) return !isDaysAgo(token)
    if (token.lower === 'at' && isPastTimeAt(token)) return true
  }
  return false
}

function isDaysAgo(ago: Token): boolean {
  return /^(?:day|days|week|weeks|month|months|hours|minutes)$/.test(ago.at(-1)?.lower ?? '')
}
