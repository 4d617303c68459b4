import {tagAt, lowerAt, textAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {withCapital} from '../../src/language/capitals.ts'
import {SHORT_FORMS} from '../../src/language/short-forms.ts'
import {defineRule} from '../../src/rule.ts'

/** Those that are another word as well, and what must stand beside them. */
const SOMETIMES: ReadonlyMap<string, {meant: string; fits: (token: Token) => boolean}> = new Map([
  ['wont', {meant: "won't", fits: beforeBareVerb}],
  ['cant', {meant: "can't", fits: beforeBareVerb}],
  ['lets', {meant: "let's", fits: opensAndBeforeBareVerb}],
  ['im', {meant: "I'm", fits: (token) => !token.isCapitalised && isSpoken(token)}],
  ['ive', {meant: "I've", fits: (token) => isSpoken(token) && /^(?:VERB\.part|AUX|ADV)/.test(next(token))}]
])

export default defineRule({
  id: 'missing-apostrophe',
  summary: 'A short form without its apostrophe, or with it in the wrong place: “dont”, “did’nt”.',
  why: `The apostrophe stands where letters were left out: don't, they're, could've. Telephones put it in, other
keyboards do not, and copy that was dictated or sent from the road comes without it.

“Wont” and “cant” are words of their own, and “lets” is a verb; they are reported only where nothing else can be
meant.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    missing: (d: {actual: string; meant: string}) =>
      `“${d.actual}” is written with its apostrophe: “${d.meant}”.`
  },
  examples: {
    bad: [
      {text: '“We ⟦dont⟧ know yet,” the mayor said.', message: 'missing', becomes: 'don’t'},
      {text: 'The road ⟦wont⟧ be open before dawn.', message: 'missing', becomes: "won't"},
      {text: '“I ⟦did’nt⟧ see the bus,” she said.', message: 'missing', becomes: 'didn’t'},
      {text: '“⟦Lets⟧ go home,” he said.', message: 'missing', becomes: 'Let’s'},
      {text: '“They ⟦cant⟧ stay here,” she said.', message: 'missing', becomes: 'can’t'},
      {text: '“⟦Theyre⟧ too late,” she said.', message: 'missing', becomes: 'They’re'},
      {text: 'The match begins at three ⟦oclock⟧.', message: 'missing', becomes: "o'clock"},
      {text: 'It was the best that they ⟦couldve⟧ done.', message: 'missing', becomes: "could've"}
    ],
    good: [
      {text: 'As is his wont, he left early; he was wont to boast.', because: 'a word of its own'},
      {
        text: 'She lets the flat to students. Lets of less than a year are rare.',
        because: 'a verb and a noun'
      },
      {text: 'He had no time for pious cant about duty.', because: 'a word of its own'},
      {text: 'Jony Ive designed it, and Im Dong-hyun won.', because: 'names'}
    ]
  },
  visit: {
    words: [
      [...SHORT_FORMS.keys(), ...SOMETIMES.keys()],
      (token, {report, article}) => {
        const sometimes = SOMETIMES.get(token.lower)
        if (sometimes !== undefined && !sometimes.fits(token)) return
        if (token.type.isAllCaps || article.ownWords.has(token.lower)) return
        if (token.isCapitalised && !token.isFirstInSentence && token.previous?.kind !== 'quote') return
        const straight = sometimes?.meant ?? SHORT_FORMS.get(token.lower) ?? ''
        const isCurly = /[’“”]/.test(article.text)
        const meant = isCurly ? straight.replace("'", '’') : straight
        const written = token.isCapitalised ? withCapital(meant) : meant
        report('missing', token, {data: {actual: token.text, meant: written}, expected: [written]})
      }
    ]
  }
})

function next({article, index}: Token): string {
  return tagAt(article, index + 1)
}

function beforeBareVerb(token: Token): boolean {
  const {article, index} = token
  const before = tagAt(article, index - 1)
  if (/^(?:DET|PRON\.poss|AUX|ADJ|PART)/.test(before)) return false
  const after = /^(?:not|even|ever|always|just|only)$/.test(lowerAt(article, index + 1))
    ? index + 2
    : index + 1
  const word = lowerAt(article, after)
  if (/^(?:i|we|you|he|she|it|they)$/.test(lowerAt(article, index - 1))) return true
  return (
    word === 'be' ||
    word === 'have' ||
    (/^(?:VERB|AUX)\.base/.test(tagAt(article, after)) && /^(?:NOUN|PROPN|PRON)/.test(before))
  )
}

function opensAndBeforeBareVerb(token: Token): boolean {
  const {article, index} = token
  const isOpening = token.isFirstInSentence || /^["“‘,—–]$/.test(textAt(article, index - 1))
  const after = textAt(article, index + 1)
  return (
    isOpening && (/^(?:VERB|AUX)\.(?:base|pres)/.test(next(token)) || after === 'not') && !after.endsWith('s')
  )
}

function isSpoken(token: Token): boolean {
  return token.isInQuotation
}
