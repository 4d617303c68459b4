import type {Token} from '../../src/article/token.ts'
import {nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'who-or-whom',
  summary: '“Whom” as a subject, “who” after a preposition: “the man whom police say fired”.',
  why: `“Whom” is an object: the man whom they met. Writers reach for it when a few words stand between the pronoun
and its verb: in “the man who police say fired the shots”, leave out “police say” and “who” is plain. After a
preposition it is “whom”: “to whom it was paid”.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    subject: (d: {verb: string}) => `“Who”, the subject of “${d.verb}”, not “whom”.`,
    object: (d: {before: string}) => `After “${d.before}” it is “whom”.`
  },
  examples: {
    bad: [
      {text: 'The woman ⟦whom⟧ he says sold the boat has left.', message: 'subject', becomes: 'who'},
      {text: 'A clerk, ⟦whom⟧ was hired in May, found the gap.', message: 'subject', becomes: 'who'},
      {
        text: 'The guard ⟦whom⟧ detectives believe opened the gate is ill.',
        message: 'subject',
        becomes: 'who'
      },
      {text: 'The agents with ⟦who⟧ she had dealt were gone.', message: 'object', becomes: 'whom'},
      {text: 'There were 40 on board, most of ⟦who⟧ were asleep.', message: 'object', becomes: 'whom'}
    ],
    good: [
      {text: 'Whom should the board thank for that?', because: 'the subject stands behind the verb'},
      {text: 'The man whom police questioned was freed.', because: 'the object of “questioned”'},
      {text: 'The man whom he says he met is dead.', because: 'the object of “met”'},
      {text: 'A man whom police believe to be armed is sought.', because: 'the object of “believe”'},
      {text: 'They talked of who had won and about who she was.', because: 'a question in a sentence'},
      {text: 'They love him for who he is.', because: 'a question in a sentence'},
      {text: 'Three men, two of whom were armed, ran off.', because: 'after a preposition'}
    ]
  },
  visit: {
    words: [
      ['whom', 'who'],
      (pronoun, {report}) => {
        if (pronoun.lower === 'whom') {
          const verb = verbOfWhom(pronoun)
          if (verb === undefined) return
          report('subject', pronoun, {data: {verb: verb.text}, expected: [cased(pronoun, 'who')]})
          return
        }
        const before = pronoun.at(-1)
        if (before === undefined || pronoun.isCapitalised || !wantsWhom(pronoun, before)) return
        report('object', pronoun, {data: {before: before.text}, expected: ['whom']})
      }
    ]
  }
})

const SAYING = wordSet(
  `say claim believe think allege suspect know insist hope fear feel suggest admit argue maintain understand assume
   reckon`
)

/** The verb that “whom” is the subject of. */
function verbOfWhom(whom: Token): Token | undefined {
  const before = whom.at(-1)
  if (before?.upos === 'ADP' || before?.lower === 'of' || before?.lower === 'than') return undefined
  let next = whom.at(1)
  if (next?.upos === 'ADV') next = next.at(1)
  if (next === undefined || isQuestion(whom, next)) return undefined
  if (isFinite(next))
    return next.upos === 'AUX' || before?.upos === 'PUNCT' || next.feature === '3sg' ? next : undefined
  return verbAfterSaying(whom, next)
}

/** “Whom should I thank?”: the subject stands behind the verb. */
function isQuestion(whom: Token, next: Token): boolean {
  return whom.isCapitalised && next.upos === 'AUX' && /^(?:PRON|DET|NOUN|PROPN)$/.test(next.at(1)?.upos ?? '')
}

/** “police say fired the shots”: the verb behind those who say so. */
function verbAfterSaying(whom: Token, next: Token): Token | undefined {
  const {article, sentence} = whom
  const phrase = nounPhraseStartingAt(article, next.index, sentence.endToken)
  const saying = phrase === undefined ? undefined : article.token(phrase.endToken)
  if (saying === undefined || saying.upos !== 'VERB' || !SAYING.has(saying.lemma)) return undefined
  const verb = saying.at(1)?.upos === 'ADV' ? saying.at(2) : saying.at(1)
  if (verb === undefined) return undefined
  if (isFinite(verb)) return verb
  // “police say fired the shots”: the tagger takes it for a participle
  const object = verb.at(1)
  const hasObject = object !== undefined && /^(?:DET|PRON|NOUN|PROPN|NUM|ADP)$/.test(object.upos)
  return verb.feature === 'part' &&
    hasObject &&
    object.lower !== 'by' &&
    saying.lemma !== 'know' &&
    saying.lemma !== 'feel'
    ? verb
    : undefined
}

function isFinite(token: Token): boolean {
  return /^(?:AUX|VERB)$/.test(token.upos) && /^(?:past|3sg|pres|modal)$/.test(token.feature ?? '')
}

const SURE_PREPOSITIONS = wordSet('to with for from by against under upon among between')

const PARTS = wordSet(
  `one two three four five six seven eight nine ten most many some all none both several few half each neither
   either any dozens hundreds thousands`
)

function wantsWhom(who: Token, before: Token): boolean {
  const next = who.at(1)
  if (next === undefined || next.upos === 'PUNCT') return false
  if (before.lower === 'of') return PARTS.has(before.at(-1)?.lower ?? '') || before.at(-1)?.kind === 'number'
  if (!SURE_PREPOSITIONS.has(before.lower) || before.at(-1)?.lower === 'as') return false
  if (!/^(?:PRON|DET|NOUN|PROPN)$/.test(next.upos)) return false
  return !asksWhoSomebodyIs(who)
}

/** “for who he is”, “to who the men were” */
function asksWhoSomebodyIs(who: Token): boolean {
  for (let distance = 2; distance <= 6; distance++) {
    const token = who.at(distance)
    if (token === undefined) return false
    if (!/^(?:be|is|are|was|were|am|'s|'re|'m|been)$/.test(token.lower)) continue
    const next = token.at(1)
    if (next === undefined || next.upos === 'PUNCT' || next.upos === 'CCONJ') return true
  }
  return false
}

function cased(token: Token, text: string): string {
  return token.isCapitalised ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
