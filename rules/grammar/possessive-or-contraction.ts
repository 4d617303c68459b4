import type {Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {
  isContractionMeant,
  isPossessiveMeant,
  isWereMeant,
  isWeAreMeant,
  whereThereIsMeant
} from '../../src/entities/contractions.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'possessive-or-contraction',
  summary: '“It’s” for “its”, “their” for “they’re”, “who’s” for “whose” and the like, either way.',
  why: `Its, their, your and whose say whose a thing is; it’s, they’re, you’re and who’s are two words in one. They sound
alike, and every writer who knows the difference has typed the wrong one.

What follows tells them apart: a noun cannot follow “it’s” after “of”, and “its too early” has no noun.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    possessive: (d: {actual: string; right: string; meaning: string}) =>
      `“${d.actual}” is short for “${d.meaning}”; whose it is says “${d.right}”.`,
    contraction: (d: {actual: string; right: string; meaning: string}) =>
      `“${d.right}” (“${d.meaning}”) is meant, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The club lost two of ⟦it’s⟧ best players.', message: 'possessive', becomes: 'its'},
      {text: 'The island wants ⟦it’s⟧ boats back.', message: 'possessive', becomes: 'its'},
      {text: 'The bank said ⟦it’s⟧ new branch will open in May.', message: 'possessive', becomes: 'its'},
      {text: 'In ⟦it’s⟧ simplest form the game takes an hour.', message: 'possessive', becomes: 'its'},
      {text: '“⟦Its⟧ cheaper to walk,” she said.', message: 'contraction', becomes: 'It’s'},
      {text: 'Drivers left ⟦they’re⟧ lorries by the road.', message: 'possessive', becomes: 'their'},
      {
        text: 'The painter, ⟦who’s⟧ studio closed in May, has moved.',
        message: 'possessive',
        becomes: 'whose'
      },
      {text: '⟦Its⟧ a pity that nobody asked.', message: 'contraction', becomes: "It's"},
      {text: 'Anglers say ⟦their⟧ not going to pay.', message: 'contraction', becomes: "they're"},
      {text: '⟦Their⟧ are two ways to the beach.', message: 'contraction', becomes: 'There'},
      {text: '“⟦Your⟧ not allowed in,” the guard said.', message: 'contraction', becomes: 'You’re'}
    ],
    good: [
      {text: 'It’s time to go, and it’s women who lead.', because: '“it is”'},
      {text: 'The club sold its too expensive striker.', because: '“too” belongs to an adjective'},
      {text: 'He said it’s rubbish, before it’s too late.', because: '“it is”'},
      {text: 'It’s summer, it’s party time and it’s proof that it works.', because: '“it is”'},
      {text: 'Their not paying was a surprise.', because: 'the noun of a verb'},
      {
        text: 'This is greed at its worst. It is past its best, but the board did its best to save it.',
        because: 'after a preposition or a verb no clause begins'
      },
      {text: 'Your driving licence and your going away.', because: 'nouns'},
      {text: 'Anyone who’s owner of a boat, and who’s next?', because: '“who is”'},
      {text: 'The rules we’re given are strict.', because: '“we are”'},
      {text: 'Were the plan to fail, we would be sunk.', because: 'the hypothetical'}
    ]
  },
  visit: {
    words: [
      ['it', 'they', 'you', 'who', 'we', 'its', 'their', 'there', 'theirs', 'your', 'whose', 'were'],
      (word, {report, article}) => {
        const found = judged(word)
        if (found === undefined) return
        const actual = article.slice(found.at)
        const mark = /[’“]/.test(article.text) ? '’' : "'"
        const right = cased(word, found.right.replace("'", mark))
        report(found.isPossessive ? 'possessive' : 'contraction', found.at, {
          data: {actual, right, meaning: found.meaning},
          expected: [right]
        })
      }
    ]
  }
})

interface Found {
  readonly at: Span
  readonly right: string
  readonly meaning: string
  readonly isPossessive: boolean
}

const POSSESSIVES: ReadonlyMap<string, {ending: string; right: string; meaning: string}> = new Map([
  ['it', {ending: "'s", right: 'its', meaning: 'it is'}],
  ['they', {ending: "'re", right: 'their', meaning: 'they are'}],
  ['you', {ending: "'re", right: 'your', meaning: 'you are'}],
  ['who', {ending: "'s", right: 'whose', meaning: 'who is'}]
])
const CONTRACTIONS: ReadonlyMap<string, {right: string; meaning: string}> = new Map([
  ['its', {right: "it's", meaning: 'it is'}],
  ['their', {right: "they're", meaning: 'they are'}],
  ['there', {right: "they're", meaning: 'they are'}],
  ['your', {right: "you're", meaning: 'you are'}],
  ['whose', {right: "who's", meaning: 'who is'}]
])

function judged(word: Token): Found | undefined {
  const next = word.at(1)
  if (next === undefined) return undefined
  const {lower} = word
  const possessive = POSSESSIVES.get(lower)
  if (possessive !== undefined) {
    if (next.lower !== possessive.ending || next.hasSpaceBefore || !isPossessiveMeant(word, next))
      return undefined
    return {...possessive, at: {start: word.start, end: next.end}, isPossessive: true}
  }
  if (lower === 'we') {
    if (next.lower !== "'re" || next.hasSpaceBefore || !isWereMeant(word, next)) return undefined
    return {at: {start: word.start, end: next.end}, right: 'were', meaning: 'we are', isPossessive: true}
  }
  if (lower === 'were') {
    return isWeAreMeant(word, next)
      ? {at: word, right: "we're", meaning: 'we are', isPossessive: false}
      : undefined
  }
  const there = whereThereIsMeant(word, next)
  if (there !== undefined) return {at: word, right: there, meaning: 'there', isPossessive: false}
  const contraction = CONTRACTIONS.get(lower)
  return contraction !== undefined && isContractionMeant(word, next)
    ? {...contraction, at: word, isPossessive: false}
    : undefined
}

function cased(word: Token, text: string): string {
  return word.isCapitalised ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
