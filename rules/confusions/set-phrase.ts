import {defineRule} from '../../src/rule.ts'
import {swapAt} from '../../src/article/phrase-swap.ts'
import {PhraseTable} from '../../src/article/phrase-table.ts'
import {data} from './set-phrase.data.ts'

const PHRASES = new PhraseTable<{line: string; right: string; list: 'wrong' | 'contested'}>(data)

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
      PHRASES,
      (match, {report, article}) => {
        const line = PHRASES.lineOf(match.phrase)
        if (line === undefined) return
        const {at, whole, expected} = swapAt(match, line.line, line.right, {mayVanish: false})
        report(line.list, at, {
          data: {actual: article.slice(match), right: whole},
          expected,
          severity: line.list === 'contested' ? 'warning' : 'error'
        })
      }
    ]
  }
})
