import type {Token} from '../../src/article/token.ts'
import {isPureVerb} from '../../src/language/pure-verbs.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'to-after-let-or-make',
  summary: '“To” after let or make and an object: “let them to see”, “made the men to stand”.',
  why: `“Let” and “make” take a bare verb after their object: “let the jury see”, “made them stand”. The “to” comes from
their neighbours “allow” and “force”, which need it. In the passive “made” takes it too: “they were made to stand”.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    to: (d: {verb: string; bare: string}) =>
      `After “${d.verb}” and its object the verb is bare: “${d.bare}”, without “to”.`,
    passive: (d: {verb: string; right: string}) =>
      `In the passive “made” takes “to”: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The judge let the jury ⟦to see⟧ the film.', message: 'to', becomes: 'see'},
      {text: 'Guards made the prisoners ⟦to kneel⟧ for an hour.', message: 'to', becomes: 'kneel'},
      {text: 'The duke lets his cousin ⟦to run⟧ the fair.', message: 'to', becomes: 'run'},
      {text: 'Passengers were made ⟦wait⟧ in the rain.', message: 'passive', becomes: 'to wait'},
      {text: 'The law lets them ⟦to sell⟧ the land.', message: 'to', becomes: 'sell'},
      {text: 'Her manager made her ⟦to sign⟧ a second form.', message: 'to', becomes: 'sign'}
    ],
    good: [
      {text: 'The prisoners were made to kneel.', because: 'the passive takes “to”'},
      {text: 'He made a film to raise money and made plans to leave.', because: '“to” says what for'},
      {text: 'She let the flat to a student and let it to her son.', because: 'to rent out'},
      {text: 'They made it to the final and let the jury decide.', because: 'no verb after “to”'},
      {text: 'It made him first to finish.', because: '“to” belongs to “first”'}
    ]
  },
  visit: {
    words: [
      ['let', 'lets', 'letting', 'made', 'makes', 'make', 'making'],
      (verb, {report}) => {
        if (verb.upos !== 'VERB') return
        const isLet = verb.lower.startsWith('let')
        const before = verb.at(-1)
        if (
          !isLet &&
          (before?.upos === 'AUX' || before?.lower === "n't") &&
          verb.lower === 'made' &&
          /^(?:is|are|was|were|be|been|being)$/.test(before.lower)
        ) {
          const bare = bareAfterMade(verb)
          if (bare === undefined) return
          const right = `to ${bare.text}`
          report('passive', bare, {data: {verb: bare.text, right}, expected: [right]})
          return
        }
        const to = afterObject(verb, isLet)
        const next = to?.at(1)
        if (to?.lower !== 'to' || next === undefined || next.feature !== 'base' || !next.isWord) return
        report(
          'to',
          {start: to.start, end: next.end},
          {data: {verb: verb.text, bare: next.text}, expected: [next.text]}
        )
      }
    ]
  }
})

/** “were made wait on the quay”: a bare verb that is no noun, with its own words behind it. */
function bareAfterMade(made: Token): Token | undefined {
  const bare = made.at(1)
  const next = bare?.at(1)
  if (bare === undefined || next === undefined || bare.isCapitalised) return undefined
  if (
    !isPureVerb(bare.lower) &&
    !/^(?:wait|sleep|walk|stand|work|march|queue|kneel|run|pay|change|watch)$/.test(bare.lower)
  )
    return undefined
  return /^(?:ADP|DET|PRON|ADV|NUM)$/.test(next.upos) ? bare : undefined
}

/** The token after the object, where that is a pronoun or (after make: a person) a noun. */
function afterObject(verb: Token, isLet: boolean): Token | undefined {
  const first = verb.at(1)
  if (first === undefined) return undefined
  if (/^(?:him|them|me|us|her)$/.test(first.lower)) return first.at(1)
  if (first.upos !== 'DET' && first.feature !== 'poss' && first.feature !== 'pl') return undefined
  let head = first
  for (let token: Token | undefined = first; token !== undefined; token = token.at(1)) {
    if (token.upos !== 'DET' && token.feature !== 'poss' && token.upos !== 'ADJ' && token.upos !== 'NOUN')
      break
    head = token
  }
  if (head.upos !== 'NOUN') return undefined
  if (isLet ? LETTABLE.test(head.lower) : !isPerson(head.lower)) return undefined
  return head.at(1)
}

/** What is let to tenants. */
const LETTABLE =
  /^(?:flat|house|home|room|land|farm|property|shop|office|building|space|cottage|villa|garage|field|unit|apartment|rooms|flats|houses|homes|properties|offices|it|lead|fly|alone|slip)s?$/

const PERSONS =
  wordSet(`people men women children man woman child boy boys girl girls police crowd jury resident residents student students
   parent parents pupil pupils patient patients staff guard guards witness witnesses son daughter wife husband wives
   suspect suspects family families team public troops accused defendant defendants nurse nurses thieves guest guests
   citizen citizens migrant migrants immigrant immigrants tenant tenants client clients politician politicians civilian
   civilians`)
/** They end like words for persons. */
const THINGS =
  /(?:offer|order|paper|number|matter|answer|power|letter|dinner|corner|chapter|error|mirror|poster|water|weather|winter|summer|computer|river|tower|manner|list|fee|tree|coffee|committee|degree|cover|danger|counter|factor|motor|sector|border|master|centre|flower|shower|transfer|quarter|door|floor|gesture)s?$/

/** Things are made for a purpose, persons are made to do something. */
function isPerson(noun: string): boolean {
  return PERSONS.has(noun) || (/(?:[^l]ers?|[^t]ors?|ists?|ees)$/.test(noun) && !THINGS.test(noun))
}
