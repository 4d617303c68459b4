/** A clause that has lost its subject: “said would resign”, “although had warned them”, “where was held for a week”. */
import type {Token} from '../article/token.ts'
import {wordSet} from '../language/word-set.ts'
import {mayEndInGap} from './gaps.ts'
import type {LostWord} from './lost-passive.ts'
import {nounPhraseEndingAt} from './noun-phrases.ts'

const FINITE = wordSet('is was has had will would can could must may might should does did are were have')

/** @param auxiliary a finite one that stands where its subject should */
export function lostSubject(auxiliary: Token): LostWord | undefined {
  const before = auxiliary.at(-1)
  if (before === undefined || !FINITE.has(auxiliary.lower) || auxiliary.isInQuotation) return undefined
  if (!opensClause(before, auxiliary) && !reports(before)) return undefined
  if (asks(auxiliary)) return undefined
  const subjects = /^(?:are|were|have)$/.test(auxiliary.lower) ? ['they', 'we', 'there'] : ['he', 'it', 'she']
  return {
    start: before.start,
    end: auxiliary.end,
    expected: subjects.map((subject) => `${before.text} ${subject} ${auxiliary.text}`)
  }
}

function asks({article, sentence}: Token): boolean {
  return article.text.slice(sentence.start, sentence.end).includes('?')
}

/** Conjunctions, and nothing else: what follows is a clause with its subject, or no finite verb. */
const ALWAYS = wordSet('although because unless whereas lest')
const TIME_WORDS = wordSet(
  'day days night week weeks month months year years decade hour hours minute minutes moment morning evening season ever never as'
)

function opensClause(conjunction: Token, auxiliary: Token): boolean {
  const {lower} = conjunction
  if (ALWAYS.has(lower)) return true
  const earlier = conjunction.at(-1)
  if (earlier === undefined || TIME_WORDS.has(earlier.lower)) return false
  if (lower === 'before' || lower === 'until' || lower === 'once')
    return earlier.upos !== 'ADV' && earlier.upos !== 'ADP' && earlier.upos !== 'AUX' && hasItsVerb(auxiliary)
  if (lower === 'if') return earlier.lower !== 'what' && earlier.lower !== 'and'
  return /^(?:where|when|how)$/.test(lower) && hasItsVerb(auxiliary) && !followsSubject(auxiliary)
}

/** “could be questioned”, “was held”: no subject between the auxiliary and its verb either. */
function hasItsVerb(auxiliary: Token): boolean {
  let next = auxiliary.at(1)
  if (next?.lower === 'not' || next?.upos === 'ADV') next = next.at(1)
  return next !== undefined && (next.upos === 'AUX' || /^(?:part|base)$/.test(next.feature ?? ''))
}

/** “where was found a hoard of coins”: the subject comes last. */
function followsSubject(auxiliary: Token): boolean {
  for (let distance = 1; distance < 5; distance++) {
    const token = auxiliary.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (/^(?:DET|PRON|PROPN|NUM)$/.test(token.upos)) return auxiliary.at(distance - 1)?.upos !== 'ADP'
    if (token.upos === 'ADP') return false
  }
  return false
}

/** Verbs that are followed by what was said or thought, and that describe no noun as participles do. */
const SAYS = wordSet(
  `said says believes thinks hopes insists admits argues warns predicts expects knows feels adds denies concedes reckons
   insisted conceded reckoned added`
)

/** “The minister said would resign”: a subject, a verb of saying and an auxiliary at the head of the sentence. */
function reports(verb: Token): boolean {
  if (!SAYS.has(verb.lower) || mayEndInGap(verb)) return false
  const {article, sentence} = verb
  const subject = nounPhraseEndingAt(article, verb.index - 1, sentence.firstToken)
  if (subject === undefined) return false
  const opener = article.token(subject.firstToken - 1)
  const isFirst = subject.firstToken === sentence.firstToken
  if (!isFirst && !(opener !== undefined && /^(?:CCONJ|SCONJ)$/.test(opener.upos) && opener.lower !== 'as'))
    return false
  return !hasTwoSubjects(verb, subject.firstToken)
}

/** “The man police said had fled”: two noun phrases that look like one. */
function hasTwoSubjects(verb: Token, first: number): boolean {
  const head = verb.at(-1)
  if (head?.feature === 'poss' || head?.upos === 'DET') return true // “their hopes are high”
  if (head === undefined || head.upos === 'PRON' || head.index === first) return false
  const before = head.at(-1)
  return (
    before?.upos === 'NOUN' && (head.feature !== 'sg' || head.upos === 'PROPN' || head.lower === 'police')
  )
}
