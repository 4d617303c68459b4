import type {Token} from '../../src/article/token.ts'
import {nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {COLLECTIVES, MEASURES} from '../../src/language/number-of-nouns.ts'
import {defineRule} from '../../src/rule.ts'

const PLURAL: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  comes: 'come',
  goes: 'go',
  lies: 'lie',
  stands: 'stand',
  sits: 'sit',
  hangs: 'hang',
  rests: 'rest',
  lurks: 'lurk',
  hides: 'hide',
  runs: 'run',
  looms: 'loom',
  remains: 'remain',
  rises: 'rise',
  dwells: 'dwell',
  waits: 'wait',
  follows: 'follow'
}
const SINGULAR: Readonly<Record<string, string>> = {are: 'is', were: 'was'}
/** Prepositions that open “Behind the decision lies …”. */
const PLACES: readonly string[] =
  'in on behind inside beneath under above beside near outside around beyond at from with below'.split(' ')

export default defineRule({
  id: 'singular-verb-before-plural',
  summary: 'A verb before its subject that has not its number: “Among the dead was two boys”.',
  why: `Where a sentence opens with “among”, “here” or “gone”, the subject follows the verb and still decides it: “among
the dead were two boys”, “here are the results”.

Before a list whose first item is singular (“among the dead was a priest and two boys”) either is common.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    plural: (d: {verb: string; right: string; noun: string}) =>
      `The subject, “${d.noun}”, follows and is plural: “${d.right}”, not “${d.verb}”.`,
    singular: (d: {verb: string; right: string; noun: string}) =>
      `The subject, “${d.noun}”, follows and is singular: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'Among the guests ⟦was⟧ two former ministers.', message: 'plural', becomes: 'were'},
      {text: 'Here ⟦is⟧ the main results.', message: 'plural', becomes: 'are'},
      {text: 'Gone ⟦is⟧ the days of cheap flights.', message: 'plural', becomes: 'are'},
      {text: 'Here ⟦comes⟧ the judges.', message: 'plural', becomes: 'come'},
      {text: 'Above the fireplace ⟦hangs⟧ four swords.', message: 'plural', becomes: 'hang'},
      {text: 'Tucked inside the cover ⟦was⟧ two letters.', message: 'plural', becomes: 'were'},
      {text: 'Hidden under the floor ⟦were⟧ a tin box.', message: 'singular', becomes: 'was'},
      {text: 'What frightens the crew most ⟦are⟧ the dark.', message: 'singular', becomes: 'is'}
    ],
    good: [
      {text: 'Among the guests was a minister and two aides.', because: 'the first item is singular'},
      {text: 'Among the dead was two-year-old Tom Hill.', because: 'an age before a name'},
      {text: 'Hidden under the floor were a tin box and a ring.', because: 'two things'},
      {text: 'What he saw in the yard were two of the dogs.', because: 'two things'},
      {text: 'Based in Leeds are a firm of bakers, it says, and a bank.', because: 'a list'},
      {text: 'Here is how two men did it.', because: 'a clause follows'},
      {text: 'Here is the news, and here is a series of talks.', because: 'singular in sense'},
      {text: 'Among the guests was Games Workshop’s founder.', because: 'a name'}
    ]
  },
  visit: {
    words: [
      ['among', 'amongst', 'here', 'gone', 'what', ...PLACES],
      (opener, {report}) => {
        if (!opener.isFirstInSentence) return
        const verb = verbOf(opener)
        if (verb !== undefined) judge(verb, report)
      }
    ],
    tags: [
      ['VERB.part', 'VERB.past', 'ADJ'],
      (opener, {report}) => {
        if (!opener.isFirstInSentence || opener.at(1)?.upos !== 'ADP') return
        const verb = verbAfterPhrase(opener)
        if (verb !== undefined && /^(?:is|are|was|were)$/.test(verb.lower)) judge(verb, report)
      }
    ]
  }
})

type Report = (
  key: 'plural' | 'singular',
  at: Token,
  details: {data: {verb: string; right: string; noun: string}; expected: string[]}
) => void

/** The verb and what follows it: a plural after a singular verb, or one thing alone after a plural. */
function judge(verb: Token, report: Report): void {
  const {article, sentence} = verb
  const first = verb.at(1)
  if (first === undefined || first.feature === 'wh' || first.upos === 'SCONJ') return // here is how two men did it
  const phrase = nounPhraseStartingAt(article, first.index, sentence.endToken)
  const head = phrase === undefined ? undefined : article.token(phrase.head)
  if (phrase === undefined || head?.upos !== 'NOUN') return
  const singular = SINGULAR[verb.lower]
  const right = singular ?? PLURAL[verb.lower]
  if (right === undefined) return
  const data = {verb: verb.text, right, noun: head.text}
  if (singular === undefined) {
    if (phrase.number === 'plural' && head.feature === 'pl') report('plural', verb, {data, expected: [right]})
    return
  }
  const isOne = phrase.number === 'singular' && /^(?:an?|the|his|her|its|their)$/.test(first.lower)
  if (isOne && !isGroupOrList(head)) report('singular', verb, {data, expected: [right]})
}

/** “a tin and a ring”, “a dozen men”, “a team”: more than one thing, or as good as. */
function isGroupOrList(head: Token): boolean {
  if (COLLECTIVES.has(head.lower) || MEASURES.has(head.lower)) return true
  for (let token = head.at(1); token !== undefined; token = token.at(1)) {
    if (token.lower === 'and' || token.lower === 'or') return true
    if (/^[.;:]$/.test(token.text)) return false
  }
  return false
}

function verbOf(opener: Token): Token | undefined {
  if (opener.lower.startsWith('among')) return verbAfterPhrase(opener)
  if (opener.lower === 'what') return verbAfterWhat(opener)
  return PLACES.includes(opener.lower) ? verbAfterPlace(opener) : opener.at(1)
}

/** “What worries them most are”: the verb behind a clause with a verb of its own in the singular. */
function verbAfterWhat(what: Token): Token | undefined {
  for (let distance = 2, hasVerb = false; distance <= 9; distance++) {
    const token = what.at(distance)
    if (token === undefined || token.upos === 'PUNCT' || token.feature === 'wh') return undefined
    if (hasVerb && /^(?:are|were)$/.test(token.lower))
      return /^(?:ADP|PART)$/.test(token.at(-1)?.upos ?? '') ? undefined : token
    hasVerb ||= distance > 1 && !/^(?:is|are|was|were)$/.test(token.lower)
  }
  return undefined
}

/** “In the car was”: the verb straight behind one short phrase, which names a place and no time. */
function verbAfterPlace(opener: Token): Token | undefined {
  const {article, sentence} = opener
  const hanging = verbTakenForNoun(opener)
  if (hanging !== undefined) return hanging
  const place = nounPhraseStartingAt(article, opener.index + 1, sentence.endToken)
  if (place === undefined || !place.isDetermined) return undefined
  let end = place.endToken
  if (article.types[end]?.lower === 'of')
    end = nounPhraseStartingAt(article, end + 1, sentence.endToken)?.endToken ?? end
  const verb = article.token(end)
  const next = verb?.at(1)
  if (verb === undefined || next === undefined || !/^(?:DET|NUM|NOUN|ADJ)$/.test(next.upos)) return undefined
  return Object.hasOwn(PLURAL, verb.lower) ? verb : undefined
}

/** “Behind the curtain hangs three”: the third person is tagged as one more noun. */
function verbTakenForNoun(opener: Token): Token | undefined {
  if (opener.at(1)?.upos !== 'DET') return undefined
  for (let distance = 3; distance <= 5; distance++) {
    const token = opener.at(distance)
    if (token?.upos !== 'NOUN') return undefined
    const isVerb = Object.hasOwn(PLURAL, token.lower) && /^(?:NUM|DET)$/.test(token.at(1)?.upos ?? '')
    if (isVerb) return token
  }
  return undefined
}

/** “among the dead was”: the verb straight behind a short phrase. */
function verbAfterPhrase(among: Token): Token | undefined {
  for (let distance = 2; distance <= 8; distance++) {
    const token = among.at(distance)
    if (token === undefined || token.upos === 'PUNCT' || token.feature === 'wh') return undefined
    if (token.upos === 'AUX' || token.upos === 'VERB') return token
  }
  return undefined
}
