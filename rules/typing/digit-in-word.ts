import type {Article} from '../../src/article/article.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'

/** Digits on the row above the letters that were meant, and letters that look like a digit. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  '0': ['o', 'p'],
  '1': ['l', 'i', 'q'],
  '3': ['e', 'w'],
  '4': ['r', 'e'],
  '5': ['t', 'r', 's'],
  '8': ['i', 'u'],
  '9': ['o', 'i']
}
const COMMON = 3

export default defineRule({
  id: 'digit-in-word',
  summary: 'A digit in a word or a letter in a number: “c0ach”, “30o”.',
  why: `A nought in a word is hard to see and a letter O in a number harder. Both break searches and charts.

Codes, models and names that are written with a digit are left alone: only a digit that makes a common word when it
becomes its neighbour on the keyboard is reported.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    word: (d: {word: string; meant: string}) => `There is a digit in “${d.word}”: “${d.meant}”.`,
    number: (d: {word: string; meant: string}) => `There is a letter O in “${d.word}”: “${d.meant}”.`
  },
  examples: {
    bad: [
      {text: 'The ⟦g0vernment⟧ fell in June.', message: 'word', becomes: 'government'},
      {text: 'About ⟦40O⟧ homes were flooded.', message: 'number', becomes: '400'},
      {text: 'The bill is ⟦1ikely⟧ to pass.', message: 'word', becomes: 'likely'},
      {text: 'He lived in Hull ⟦unti1⟧ his death.', message: 'word', becomes: 'until'}
    ],
    good: [
      {text: 'The B52s played on the G20 stage.', because: 'names with figures'},
      {text: 'It took 5th place in the 100m.', because: 'endings and units'},
      {text: 'Patients with h5n1 were kept apart.', because: 'a code'},
      {text: 'The room was at 20C and the 4x4 outside.', because: 'units and models'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const type of article.wordsInUse) {
        if (!type.hasDigit) continue
        const isNumber = /^\d+[oO]+$/.test(type.text)
        const meant = isNumber ? type.text.replace(/[oO]/g, '0') : wordMeant(article, type)
        if (meant === undefined) continue
        const index = article.types.indexOf(type)
        const span = {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}
        report(isNumber ? 'number' : 'word', span, {data: {word: type.text, meant}, expected: [meant]})
      }
    }
  }
})

/** One digit among at least three small letters, and a common word when it becomes a letter. */
function wordMeant(article: Article, {text}: WordType): string | undefined {
  const [, head = '', digit = '', tail = ''] = /^([a-z]*)(\d)([a-z]*)$/.exec(text) ?? []
  if (head.length + tail.length < 3) return undefined
  return LETTERS[digit]
    ?.map((letter) => head + letter + tail)
    .find((word) => article.language.lexicon.frequencyClass(word) >= COMMON)
}
