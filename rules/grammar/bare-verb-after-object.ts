import type {Token} from '../../src/article/token.ts'
import {nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {inflect} from '../../src/language/inflect.ts'
import {isPureVerb} from '../../src/language/pure-verbs.ts'
import {isMidAdverb} from '../../src/language/verb-forms.ts'
import {TAKES_OBJECT_BARE, TAKES_OBJECT_INFINITIVE} from '../../src/language/verb-patterns.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'bare-verb-after-object',
  summary: 'A verb with an ending behind an object: “let him walks”, “saw it swerved”, “ordered her paying”.',
  why: `“Let”, “make”, “help”, “see” and “watch” take an object and a bare verb: “let him walk”, “saw the bus swerve”.
“Order”, “force”, “allow” and their kind take an object and “to”: “ordered her to pay”; so does “made” in the passive:
“was made to apologise”.

What may describe the object (“saw the film made in May”, “helped people living there”) is left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    bare: (d: {verb: string; actual: string; right: string}) =>
      `After “${d.verb}” and its object the verb is bare: “${d.right}”, not “${d.actual}”.`,
    infinitive: (d: {verb: string; actual: string; right: string}) =>
      `“${d.verb}” takes “to” here: “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The ruling lets the tenant ⟦keeps⟧ the deposit.', message: 'bare', becomes: 'keep'},
      {text: 'The app helps them ⟦finds⟧ a seat.', message: 'bare', becomes: 'find'},
      {text: 'The quarter saw profits ⟦rose⟧ by a third.', message: 'bare', becomes: 'rise'},
      {text: 'Neighbours saw him ⟦climbed⟧ the wall.', message: 'bare', becomes: 'climb'},
      {text: 'The tribunal ordered him ⟦paying⟧ the costs.', message: 'infinitive', becomes: 'to pay'},
      {text: 'The owner forced them ⟦sell⟧ the flat.', message: 'infinitive', becomes: 'to sell'},
      {text: 'She was made ⟦apologise⟧ to the board.', message: 'infinitive', becomes: 'to apologise'}
    ],
    good: [
      {text: 'They let him leave, and saw her climb and helped them find it.', because: 'bare verbs'},
      {text: 'He saw it done and had them painted, and saw him beaten.', because: 'participles of a passive'},
      {
        text: 'They helped people living there and asked the man waiting outside to go.',
        because: '“-ing” describes'
      },
      {text: 'She told him stories and asked them why.', because: 'nouns'},
      {text: 'The rule allows him time off and the film made him rich.', because: 'no verbs'},
      {
        text: 'They saw taxes increased and bills halved, making sure the fund pays.',
        because: 'passives; a clause'
      },
      {text: 'She made sure he knows and saw it was late.', because: 'a clause of its own'}
    ]
  },
  visit: {
    tags: [
      ['VERB'],
      (verb, {report}) => {
        const found = slipAfter(verb)
        if (found === undefined) return
        const {at, right, key} = found
        report(key, at, {data: {verb: verb.text, actual: at.text, right}, expected: [right]})
      }
    ]
  }
})

interface Slip {
  readonly at: Token
  readonly right: string
  readonly key: 'bare' | 'infinitive'
}

function slipAfter(verb: Token): Slip | undefined {
  if (verb.isCapitalised) return undefined
  const {lemma} = verb
  if (verb.lower === 'made' && isPassive(verb)) return afterMade(verb)
  if (TAKES_OBJECT_BARE.has(lemma) && !isPassive(verb)) return afterBare(verb)
  return TAKES_OBJECT_INFINITIVE.has(lemma) && !isPassive(verb) ? afterInfinitive(verb) : undefined
}

function isPassive(verb: Token): boolean {
  if (verb.feature !== 'part') return false
  let before = verb.at(-1)
  while (before !== undefined && isMidAdverb(before.lower)) before = before.at(-1)
  return before?.lemma === 'be' || before?.lower === 'being' || before?.lower === 'been'
}

/** “was made apologise” */
function afterMade(made: Token): Slip | undefined {
  const verb = made.at(1)
  return verb !== undefined && isPureVerb(verb.lower) && verb.lower !== 'say'
    ? {at: verb, right: `to ${verb.lower}`, key: 'infinitive'}
    : undefined
}

const OBJECTS: ReadonlySet<string> = new Set(['him', 'them', 'me', 'us', 'her'])

/** “lets him walks”, “saw him fell”, “lets the buyer walks away”, “saw sales rose”. */
function afterBare(verb: Token): Slip | undefined {
  const first = verb.at(1)
  if (first === undefined) return undefined
  const isPronoun = OBJECTS.has(first.lower)
  const at = isPronoun ? first.at(1) : afterNoun(verb)
  if (at === undefined || at.upos !== 'VERB' || at.isCapitalised) return undefined
  const form = at.article.language.inflectedVerb(at.lower)
  if (form === undefined) return undefined
  const isSlip =
    form.feature === '3sg'
      ? CAUSES.test(verb.lemma) && (verb.lemma === 'let' || isPureVerb(form.base) || hasObject(at))
      : (isPronoun && isPastOfAct(verb, at)) || (!CAUSES.test(verb.lemma) && HAPPENED.has(at.lower))
  return isSlip ? {at, right: form.base, key: 'bare'} : undefined
}

const CAUSES = /^(?:let|help|make|watch)$/

/** What follows “the buyer”, where the phrase is short. */
function afterNoun(verb: Token): Token | undefined {
  if (
    verb.at(1)?.upos === 'VERB' ||
    /^(?:sure|certain|clear)$/.test(verb.at(1)?.lower ?? '') ||
    verb.lemma === 'have' ||
    verb.lemma === 'feel' ||
    verb.lemma === 'notice'
  )
    return undefined
  const phrase = nounPhraseStartingAt(verb.article, verb.index + 1, verb.sentence.endToken)
  return phrase === undefined || phrase.firstToken !== verb.index + 1
    ? undefined
    : verb.article.token(phrase.endToken)
}

/** Pasts of what happens: no participle describes an object so, as in “saw the game played”. */
const HAPPENED =
  wordSet(`rose fell went came ran grew flew swam sank shrank sprang drove rode soared plunged tumbled swerved arrived
   disappeared vanished surged rallied leapt crept`)

/** “saw him climbed the wall”: a past with an object of its own is no participle of a passive. */
function isPastOfAct(verb: Token, at: Token): boolean {
  return verb.lemma !== 'have' && verb.lemma !== 'make' && at.feature !== 'ger' && hasObject(at)
}

/** “ordered him paying it”, “forced her leave it”. */
function afterInfinitive(verb: Token): Slip | undefined {
  const object = verb.at(1)
  if (object === undefined || !OBJECTS.has(object.lower)) return undefined
  const at = object.at(1)
  if (at?.upos !== 'VERB' || at.isCapitalised) return undefined
  if (at.feature === 'ger')
    return NO_CLAUSE.has(verb.lemma) && hasObject(at)
      ? {at, right: `to ${at.lemma}`, key: 'infinitive'}
      : undefined
  const isBase = (at.feature === 'base' || at.feature === 'pres') && inflect(at.lower, 'past') !== at.lower
  if (!isBase || (object.lower === 'her' && !isPureVerb(at.lower))) return undefined
  return isPureVerb(at.lower) || hasObject(at) ? {at, right: `to ${at.lower}`, key: 'infinitive'} : undefined
}

/** Verbs whose object no form in -ing says anything of. */
const NO_CLAUSE = wordSet(
  `ask tell order urge force persuade encourage enable require instruct advise compel oblige tempt command convince`
)

function hasObject(verb: Token): boolean {
  const next = verb.at(1)
  if (next === undefined || /^(?:year|week|month|day|night|time)$/.test(verb.at(2)?.lower ?? '')) return false
  return (
    next.upos === 'DET' ||
    next.feature === 'poss' ||
    OBJECTS.has(next.lower) ||
    next.lower === 'it' ||
    next.feature === 'particle'
  )
}
