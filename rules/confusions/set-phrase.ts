import {defineRule} from '../../src/rule.ts'
import type {PhraseMatch} from '../../src/rule.ts'
import type {Span} from '../../src/article/article.ts'
import {data} from './set-phrase.data.ts'

/** A line of the list: what its phrases should be, best first, and whether good dictionaries disagree. */
interface Line {
  readonly rights: readonly string[]
  readonly isContested: boolean
}

const POSSESSIVES = 'my/your/his/her/its/our/their'

const LINES: ReadonlyMap<string, Line> = new Map([
  ...linesOf(data.wrong, false),
  ...linesOf(data.contested, true)
])

export default defineRule({
  id: 'set-phrase',
  summary: 'A set phrase misheard or misspelt: “for all intensive purposes”, “free reign”.',
  why: `Set phrases are learnt by ear, and their words often mean nothing any more: who whets anything but an
appetite, or sees a bated thing that is not breath? So a word that sounds like the old one slips in, every word of it
is spelt well, and readers who know the phrase write to the editor.

The list holds forms that say nothing sensible as they stand. What dictionaries have begun to allow (“hone in on”) is
a warning.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    wrong: (d: {actual: string; right: string}) => `The phrase is “${d.right}”, not “${d.actual}”.`,
    contested: (d: {actual: string; right: string}) => ({
      message: `The phrase is “${d.right}”; “${d.actual}” is a newer form of it.`,
      note: 'Some dictionaries allow it; most desks change it.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The deal is, for all ⟦intensive⟧ purposes, dead.',
        message: 'wrong',
        becomes: 'intents and'
      },
      {text: 'The new owner gave the coach free ⟦reign⟧ to buy.', message: 'wrong', becomes: 'rein'},
      {text: '⟦Towing⟧ the party line has served her well.', message: 'wrong', becomes: 'Toeing'},
      {text: 'The trailer ⟦peaked⟧ her interest.', message: 'wrong', becomes: 'piqued'},
      {text: 'Investigators are ⟦honing⟧ in on a flat in Turin.', message: 'contested', becomes: 'homing'},
      {text: 'The mayor said it was a ⟦mute⟧ point.', message: 'wrong', becomes: 'moot'}
    ],
    good: [
      {text: 'They waited with bated breath, and the hook was baited.', because: 'both are spelt right'},
      {text: 'Shares peaked in May and interest waned.', because: 'peaked is the verb of a peak'},
      {text: 'The long reign of the queen was free of scandal.', because: 'a reign is meant'},
      {text: 'Tugs towed the liner into the harbour.', because: 'something is towed'},
      {text: 'He used the mute button at one point.', because: 'the words are not the phrase'}
    ]
  },
  visit: {
    phrases: [
      [...LINES.keys()],
      (match, {report, article}) => {
        const line = LINES.get(match.phrase)
        if (line === undefined) return
        const wrong = wordsOf(match)
        const rights = rightsOf(match.phrase, line, wrong.join(' '))
        const [right = ''] = rights
        const {span, expected} = smallest(match, wrong, rights)
        report(line.isContested ? 'contested' : 'wrong', span, {
          data: {actual: article.slice(match), right},
          expected,
          severity: line.isContested ? 'warning' : 'error'
        })
      }
    ]
  }
})

/** Leaves out the words at both ends that the wrong phrase shares with the right ones. */
function smallest(
  match: PhraseMatch,
  wrong: readonly string[],
  rights: readonly string[]
): {span: Span; expected: string[]} {
  const others = rights.map((right) => right.split(' '))
  const shortest = Math.min(wrong.length, ...others.map((words) => words.length))
  let head = 0
  while (head < shortest - 1 && others.every((words) => words[head] === wrong[head])) head++
  let tail = 0
  while (tail < shortest - head - 1 && others.every((words) => words.at(-1 - tail) === wrong.at(-1 - tail)))
    tail++
  const {article} = match.first
  const {index, isFirstInSentence} = match.first
  const start = article.starts[index + head] ?? match.start
  const end = article.ends[match.last.index - tail] ?? match.end
  const isCapital = head === 0 && isFirstInSentence && match.first.isCapitalised
  return {
    span: {start, end},
    expected: others.map((words) => {
      const text = words.slice(head, words.length - tail).join(' ')
      return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
    })
  }
}

function linesOf(
  list: Readonly<Record<string, string | readonly string[]>>,
  isContested: boolean
): Array<[string, Line]> {
  return Object.entries(list).map(([line, rights]) => [
    withPossessives(line),
    {rights: (typeof rights === 'string' ? [rights] : rights).map(withPossessives), isContested}
  ])
}

function withPossessives(line: string): string {
  return line.includes('POSS') ? line.replace('POSS', POSSESSIVES) : line
}

/** The words of a match, lower case. */
function wordsOf(match: PhraseMatch): string[] {
  const words: string[] = []
  for (let index = match.first.index; index <= match.last.index; index++) {
    words.push(match.first.article.types[index]?.lower ?? '')
  }
  return words
}

/** What one phrase of a line should be: the variants of both sides come in the same order. */
function rightsOf(line: string, {rights}: Line, wrong: string): string[] {
  const index = variants(line).indexOf(wrong)
  return rights.map((right) => {
    const texts = variants(right)
    return texts[index] ?? texts[0] ?? ''
  })
}

/** “toe/toes my/your line” stands for four phrases. */
function variants(line: string): string[] {
  let texts = ['']
  for (const word of line.split(' ')) {
    const choices = word.split('/')
    texts = texts.flatMap((text) => choices.map((choice) => (text === '' ? choice : `${text} ${choice}`)))
  }
  return texts
}
