import type {Token} from '../../src/article/token.ts'
import {subjectOf} from '../../src/entities/clauses.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const PLURAL: Readonly<Record<string, string>> = {are: 'is', were: 'was', have: 'has', do: 'does'}

const SINGULAR: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}

/** Groups that American papers take as one, almost without exception. */
const GROUPS =
  wordSet(`team government company council committee board jury panel cabinet parliament club party union firm bank
   department ministry management university school college court commission agency authority army navy administration
   association federation society foundation institute organization corporation coalition alliance congress senate
   legislature league campaign prosecution defense tribunal group`)

export default defineRule({
  id: 'collective-noun-number',
  summary: '“The jury were” in American English; “the police has” anywhere.',
  why: `American English takes a group as one: “the jury was”, “the committee has”. In British, Irish, Australian and
South African English “the committee are divided” and “the committee is to meet” are both right, so this rule says
nothing there, except of “police”, which is a plural everywhere.

A plural is left alone where the members act apart from one another (“the panel were divided”).`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    group: (d: {noun: string; verb: string; right: string}) =>
      `In American English “${d.noun}” is singular: “${d.right}”, not “${d.verb}”.`,
    police: (d: {verb: string; right: string}) => `“Police” is a plural: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The jury ⟦were⟧ sent home on Monday.', message: 'group', becomes: 'was', language: 'en-US'},
      {
        text: 'The school board ⟦have⟧ voted to close it.',
        message: 'group',
        becomes: 'has',
        language: 'en-US'
      },
      {text: 'The Senate committee ⟦are⟧ due to meet.', message: 'group', becomes: 'is', language: 'en-US'},
      {text: 'The police ⟦has⟧ released both men.', message: 'police', becomes: 'have'},
      {text: 'Police in Durban ⟦is⟧ searching for a blue van.', message: 'police', becomes: 'are'}
    ],
    good: [
      {text: 'The jury were sent home on Monday.', because: 'British English takes either'},
      {text: 'The panel were at odds with one another.', because: 'they act apart', language: 'en-US'},
      {text: 'The police chief has resigned.', because: 'the chief has'},
      {text: 'The Jazz have lost and the Heat are out.', because: 'names of teams', language: 'en-US'},
      {
        text: 'If the council were to sell, who would buy?',
        because: 'the hypothetical “were”',
        language: 'en-US'
      }
    ]
  },
  visit: {
    words: [
      ['are', 'were', 'have', 'do', 'is', 'was', 'has', 'does'],
      (verb, {report, article}) => {
        if (verb.feature === 'base' || verb.isInQuotation) return
        const forPlural = PLURAL[verb.lower]
        if (forPlural !== undefined) {
          const noun = article.variety === 'en-US' ? groupBefore(verb) : undefined
          if (noun === undefined) return
          const data = {noun: noun.text, verb: verb.text, right: forPlural}
          report('group', verb, {data, expected: [forPlural]})
          return
        }
        const right = SINGULAR[verb.lower]
        if (right === undefined || !mayHavePolice(verb)) return
        const subject = subjectOf(verb)
        if (subject?.kind === 'noun' && subject.head.lower === 'police')
          report('police', verb, {data: {verb: verb.text, right}, expected: [right]})
      }
    ]
  }
})

/** The group that is the subject, where it acts as one. */
function groupBefore(verb: Token): Token | undefined {
  const subject = subjectOf(verb)
  if (subject?.kind !== 'noun') return undefined
  const {head: noun, phrase} = subject
  if (!GROUPS.has(noun.lower) || noun.feature === 'pl') return undefined
  const opener = verb.article.types[phrase.firstToken]?.lower ?? ''
  if (/^(?:a|an|each|every)$/.test(opener)) return undefined
  return isHypothetical(verb, phrase.firstToken) || actsApart(verb) ? undefined : noun
}

/** Cheap look before the costly one: “police” stands not far before the verb. */
function mayHavePolice(verb: Token): boolean {
  const {types} = verb.article
  for (let index = verb.index - 1; index >= 0 && verb.index - index <= 6; index--) {
    if (types[index]?.lower === 'police') return true
  }
  return false
}

function isHypothetical(verb: Token, start: number): boolean {
  if (verb.lower !== 'were') return false
  for (let index = start - 1; index >= 0 && start - index <= 3; index--) {
    const word = verb.article.types[index]?.lower ?? ''
    if (word === 'if' || word === 'though' || word === 'unless' || word === 'wish' || word === 'that')
      return true
  }
  return start === verb.sentence.firstToken && verb.index === start
}

/** “divided”, “at odds”, “themselves”: the members, not the body. */
function actsApart(verb: Token): boolean {
  for (let distance = 1; distance <= 10; distance++) {
    const word = verb.at(distance)?.lower
    if (word === undefined) return false
    if (
      /^(?:divided|split|odds|themselves|their|they|apart|each|another|arguing|individually|members|all|both)$/.test(
        word
      )
    )
      return true
  }
  return false
}
