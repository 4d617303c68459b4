import type {Token} from '../../src/article/token.ts'
import {subjectOf} from '../../src/entities/clauses.ts'
import {inflect} from '../../src/language/inflect.ts'
import {isSubjunctiveTrigger} from '../../src/language/subjunctive.ts'
import {defineRule} from '../../src/rule.ts'

const PLURAL: Readonly<Record<string, string>> = {are: 'is', were: 'was', have: 'has', do: 'does'}

export default defineRule({
  id: 'each-with-plural-verb',
  summary: 'A plural verb after “each of”, “every one of”, “neither of” or “either of”.',
  why: `“Each”, “every one”, “either” and “neither” take things one by one, and so does their verb: “each of the
hospitals has”, “neither of them was”. The plural noun after “of” draws the verb with it.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    singular: (d: {verb: string; right: string; word: string}) =>
      `“${d.word}” takes a singular verb: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'Each of the three bridges ⟦need⟧ new cables.', message: 'singular', becomes: 'needs'},
      {text: 'Neither of the two drivers ⟦were⟧ hurt.', message: 'singular', becomes: 'was'},
      {text: 'Every one of the letters ⟦have⟧ been opened.', message: 'singular', becomes: 'has'},
      {text: 'Neither of the guards who saw him ⟦were⟧ armed.', message: 'singular', becomes: 'was'},
      {text: 'Not one of the men invited by the mayor ⟦were⟧ sober.', message: 'singular', becomes: 'was'},
      {text: 'She said either of the sites ⟦are⟧ big enough.', message: 'singular', becomes: 'is'}
    ],
    good: [
      {text: 'Each of the three bridges needs new cables.', because: 'the verb is singular'},
      {text: 'They each have a car, and each of them has two.', because: '“each” beside a plural subject'},
      {
        text: 'The cost to each of the firms and their clients are listed.',
        because: '“each” is not the subject'
      },
      {text: 'Of the men each of them knew, two have died.', because: 'the verb belongs to another subject'},
      {
        text: 'The fund helps each and every one of us to get a home.',
        because: 'no subject: “helps” takes them'
      },
      {text: 'Every one of us wishes this drought were over.', because: 'a wish'},
      {text: 'The judge asked that each of them write a letter.', because: 'a subjunctive'}
    ]
  },
  visit: {
    phrases: [
      [
        'each of',
        'every one of',
        'not one of',
        'neither of',
        'either of',
        'each one of',
        'every single one of'
      ],
      (match, {report, article}) => {
        if (!opensClause(match.first) || isAskedFor(match.first)) return
        let owed = 0 // to “who” and “that”
        for (let distance = 1; distance <= 18; distance++) {
          const verb = match.last.at(distance)
          if (verb === undefined || endsSearch(verb, distance)) return
          if (verb.feature === 'wh' || verb.lower === 'who' || verb.lower === 'that') owed++
          if (
            verb.upos !== 'AUX' &&
            (verb.upos !== 'VERB' || verb.feature === 'part' || verb.feature === 'ger')
          )
            continue
          if (isReducedRelative(verb)) continue
          if (owed > 0) {
            if (verb.feature !== 'base' && !verb.at(-1)?.feature?.startsWith('modal')) owed--
            continue
          }
          if ((subjectOf(verb)?.kind === 'pronoun' && distance > 2) || isSupposed(match.first, verb)) return
          const right = singularOf(verb)
          if (right !== undefined)
            report('singular', verb, {
              data: {
                verb: verb.text,
                right,
                word: article.slice({start: match.start, end: match.end}).replace(/ of$/, '')
              },
              expected: [right]
            })
          return
        }
      }
    ]
  }
})

/** “even if every one of them were”: the subjunctive. */
function isSupposed(first: Token, verb: Token): boolean {
  return verb.lower === 'were' && /^(?:if|though|wish|wishes|wished)$/.test(first.at(-1)?.lower ?? '')
}

/** A mark or “and”, “neither of whom”, “wishes it were”, “one of us to get”: no verb of the phrase will follow. */
function endsSearch(token: Token, distance: number): boolean {
  if (/^[,;:()—–“”"]$/.test(token.text) || /^(?:and|wishes)$/.test(token.lower)) return true
  return token.feature === 'to' || (distance === 1 && token.feature === 'wh')
}

/** “not one of the firms asked to bid was”: a participle that looks like a past. */
function isReducedRelative(verb: Token): boolean {
  const next = verb.at(1)
  return (
    verb.feature === 'past' &&
    verb.lower.endsWith('ed') &&
    verb.at(-1)?.feature === 'pl' &&
    (next?.upos === 'ADP' || next?.feature === 'to')
  )
}

/** “they asked that each of us write”: a subjunctive. */
function isAskedFor(first: Token): boolean {
  return first.at(-1)?.lower === 'that' && isSubjunctiveTrigger(first.at(-2)?.lower ?? '')
}

/** Whether the phrase begins a clause, so that it is the subject. */
function opensClause(first: Token): boolean {
  const before = first.at(-1)
  if (before === undefined || before.lower === 'that' || before.upos === 'PUNCT' || before.upos === 'SCONJ')
    return true
  return (
    before.lower === 'said' || before.lower === 'and' || before.lower === 'but' || before.lower === 'says'
  )
}

function singularOf(verb: Token): string | undefined {
  if (Object.hasOwn(PLURAL, verb.lower)) return PLURAL[verb.lower]
  if (verb.upos !== 'VERB' || (verb.feature !== 'pres' && verb.feature !== 'base')) return undefined
  return inflect(verb.lower, 'past') === verb.lower ? undefined : inflect(verb.lower, '3sg')
}
