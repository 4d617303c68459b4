import type {Token} from '../../src/article/token.ts'
import {inflect} from '../../src/language/inflect.ts'
import {defineRule} from '../../src/rule.ts'

const SINGULAR: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}

export default defineRule({
  id: 'one-of-those-who',
  summary: 'A singular verb in “one of those directors who never raises”.',
  why: `In “one of those people who …” and “one of the few hospitals that …” the clause describes all of them, so its
verb is plural: “one of those people who never stop talking”. “The only one of them who” is singular.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    plural: (d: {verb: string; right: string; noun: string}) => ({
      message: `The clause describes all the “${d.noun}”: “${d.right}”, not “${d.verb}”.`,
      note: 'In “one of those … who” the verb belongs to “those”, not to “one”.'
    })
  },
  examples: {
    bad: [
      {
        text: 'He is one of those players who ⟦thrives⟧ on noise.',
        message: 'plural',
        becomes: 'thrive'
      },
      {
        text: 'It is one of the few ports that ⟦has⟧ stayed open.',
        message: 'plural',
        becomes: 'have'
      },
      {
        text: 'She was one of those judges who never ⟦raises⟧ an eyebrow.',
        message: 'plural',
        becomes: 'raise'
      },
      {text: 'This is one of those towns that ⟦is⟧ best seen by boat.', message: 'plural', becomes: 'are'}
    ],
    good: [
      {text: 'She is one of those judges who never raise an eyebrow.', because: 'the verb is plural'},
      {
        text: 'He is the only one of those players who has a contract.',
        because: '“the only one” is singular'
      },
      {text: 'One of those who wrote was a nurse.', because: 'the last verb belongs to “one”'},
      {text: 'It is one of the few ports that the navy uses.', because: 'the clause has its own subject'}
    ]
  },
  visit: {
    phrases: [
      ['one of those', 'one of the few', 'one of the very few', 'one of these'],
      (match, {report}) => {
        const before = match.first.at(-1)?.lower
        if (before === 'only' || before === 'just') return
        const noun = pluralAfter(match.last)
        if (noun === undefined) return
        let pronoun = noun.at(1)
        // “one of the few hospitals in the country that”
        if (pronoun?.upos === 'ADP') pronoun = pastPhrase(pronoun)
        if (pronoun === undefined || !['who', 'that', 'which'].includes(pronoun.lower)) return
        let verb = pronoun.at(1)
        while (verb?.upos === 'ADV') verb = verb.at(1)
        if (verb === undefined) return
        const right = pluralForm(verb)
        if (right !== undefined)
          report('plural', verb, {data: {verb: verb.text, right, noun: noun.text}, expected: [right]})
      }
    ]
  }
})

function pluralAfter(last: Token): Token | undefined {
  for (let distance = 1; distance <= 4; distance++) {
    const token = last.at(distance)
    if (
      token === undefined ||
      !(token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'VERB' || token.lower === 'people')
    )
      return undefined
    if (token.upos === 'NOUN' && (token.feature === 'pl' || token.lower === 'people')) return token
  }
  return undefined
}

function pastPhrase(preposition: Token): Token | undefined {
  let token = preposition.at(1)
  for (let distance = 0; distance < 5 && token !== undefined; distance++) {
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.upos)) return token
    token = token.at(1)
  }
  return undefined
}

function pluralForm(verb: Token): string | undefined {
  if (Object.hasOwn(SINGULAR, verb.lower)) return SINGULAR[verb.lower]
  if (verb.upos !== 'VERB' || verb.feature !== '3sg') return undefined
  const base = verb.article.language.inflectedVerb(verb.lower)?.base
  return base !== undefined && inflect(base, '3sg') === verb.lower ? base : undefined
}
