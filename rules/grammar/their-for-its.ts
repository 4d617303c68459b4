import type {Token} from '../../src/article/token.ts'
import {KINSHIP, ROLE_NOUNS} from '../../src/language/person-words.ts'
import {isThing} from '../../src/language/things.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'their-for-its',
  summary: '“Their” of one body with a singular verb: “the bank has changed their mind”.',
  why: `A body may be “it” or “they”, but not both in one breath: what “has” done something is “it”, and what it owns is
“its”. Of “each” and “every” thing the same holds.

Where anybody else stands before “their”, it may be theirs, and nothing is said.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    body: (d: {body: string; verb: string}) =>
      `“${d.body}” is singular here (“${d.verb}”): what it owns is “its”.`
  },
  examples: {
    bad: [
      {text: 'The brewery has lost ⟦their⟧ licence.', message: 'body', becomes: 'its'},
      {text: 'The council has changed ⟦their⟧ mind twice.', message: 'body', becomes: 'its'},
      {text: 'The regiment is proud of ⟦their⟧ mascot.', message: 'body', becomes: 'its'},
      {text: 'Every kennel has ⟦their⟧ own tap.', message: 'body', becomes: 'its'}
    ],
    good: [
      {text: 'The council have changed their mind.', because: 'plural throughout'},
      {text: 'The tenants are angry. The council has sold their homes.', because: 'the homes of the tenants'},
      {text: 'The bank has told borrowers that their loans are safe.', because: 'the loans of borrowers'},
      {text: 'Every nurse has their own locker.', because: 'a person of either sex'},
      {text: 'The firm has asked anyone with a key to bring their own.', because: 'anyone’s'}
    ]
  },
  visit: {
    words: [
      ['their'],
      (their, {report, article}) => {
        if (their.isCapitalised || their.isInQuotation) return
        const found = ownerOf(their)
        if (found === undefined) return
        const data = {
          body: article.slice({start: found.first.start, end: found.body.end}),
          verb: found.verb.text
        }
        report('body', their, {data, expected: ['its']})
      }
    ]
  }
})

const BODIES = wordSet(
  `company firm bank airline retailer manufacturer insurer supermarket brewery council committee board government ministry
   school university college hospital charity trust regiment orchestra museum gallery newspaper magazine union party club
   team side agency commission court parliament senate institute association federation church army navy corporation
   council's department publisher broadcaster garage hotel restaurant pub shop factory mill theatre opera library start-up`
)
/** What a body itself has, so that “their” can hardly be somebody else’s from the sentence before. */
const OWN = wordSet(
  `own mind licence license workforce headquarters warehouse profit profits turnover sales share shares logo name staff
   forecast forecasts dividend website stake fleet policy stance position decision membership colours mascot conductor
   manager coach captain chairman chairwoman chair director editor leader founder principal head branches stores products
   customers results losses debts budget target reputation doors history offer bid plan plans brand price prices
   accounts advertising members pupils contract way base strategy report season unbeaten record lead title campaign`
)

interface Owner {
  readonly first: Token
  readonly body: Token
  readonly verb: Token
}

/** The one body that the sentence opens with, if nobody else stands between it and “their”. */
function ownerOf(their: Token): Owner | undefined {
  const {article, sentence} = their
  const first = article.token(sentence.firstToken)
  if (first === undefined || !/^(?:the|a|an|each|every)$/.test(first.lower)) return undefined
  const isEach = first.lower === 'each' || first.lower === 'every'
  const body = bodyAfter(first, isEach)
  const verb = body?.at(1)
  if (body === undefined || verb === undefined || !isSingular(verb)) return undefined
  const owned = their.at(1)
  if (
    !isEach &&
    !OWN.has(owned?.lower ?? '') &&
    !(owned?.upos === 'ADJ' && OWN.has(owned.at(1)?.lower ?? ''))
  )
    return undefined
  for (let token = verb.at(1); token !== undefined && token.index < their.index; token = token.at(1))
    if (mayOwn(token)) return undefined
  return {first, body, verb}
}

/** “The brewing company”, “Every kennel” */
function bodyAfter(first: Token, isEach: boolean): Token | undefined {
  for (let distance = 1; distance <= 3; distance++) {
    const token = first.at(distance)
    if (token === undefined || !/^(?:ADJ|NOUN)$/.test(token.upos)) return undefined
    const isNoun = token.upos === 'NOUN' && token.feature === 'sg'
    if (isNoun && token.at(1)?.upos !== 'NOUN')
      return (isEach ? isThing(token.lower) && !isPerson(token.lower) : BODIES.has(token.lower))
        ? token
        : undefined
  }
  return undefined
}

function isPerson(noun: string): boolean {
  return ROLE_NOUNS.has(noun) || KINSHIP.has(noun) || /(?:er|or|ist|ess|man|nurse|judge|witness)$/.test(noun)
}

/** “has”, “is”, “wants”; “must” too, which “every” makes singular. */
function isSingular(verb: Token): boolean {
  return /^(?:has|is|was)$/.test(verb.lower) || (verb.upos === 'VERB' && verb.feature === '3sg')
}

/** Several people or things, or anybody, to whom “their” may go back. */
function mayOwn(token: Token): boolean {
  if (token.upos === 'PUNCT' && token.text !== ',') return true
  return (
    token.feature === 'pl' ||
    token.upos === 'PROPN' ||
    token.lower === 'and' ||
    /^(?:they|them|those|anyone|anybody|everyone|everybody|someone|somebody|who|person|each|people|patient|customer|driver|player|victim|man|woman|child)$/.test(
      token.lower
    )
  )
}
