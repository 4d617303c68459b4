import {alteredWords} from '../../src/facts/altered-words.ts'
import {passageAround} from '../../src/facts/passage.ts'
import {quotedPassages} from '../../src/facts/quoted.ts'
import {defineRule} from '../../src/rule.ts'

/** A quotation with more differences than this is another version, and the first of them says so. */
const MOST_DIFFERENCES = 3

export default defineRule({
  id: 'misquoted',
  summary: 'A quotation whose words are not those of the transcript.',
  why: `Given a transcript or document (\`--source\`, or \`sources:\` in the front matter), every quotation is laid against
the passage that it comes from. Case, punctuation, hesitation (“um”, “I, I”), contractions, ellipses and square
brackets are an editor’s business, and so is whether an amount is in words or figures, and a “that” which English may
leave out; other words are not.

Only passages that are certainly meant are compared: most words are the same and stand together in one place.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    changed: (d: {written: string; said: string; passage: string}) => ({
      message: `The transcript has “${d.said}”, not “${d.written}”.`,
      note: d.passage
    }),
    added: (d: {written: string; passage: string}) => ({
      message: `The transcript has nothing for a word of “${d.written}”.`,
      note: d.passage
    }),
    dropped: (d: {said: string; passage: string}) => ({
      message: `The transcript has “${d.said}” here; without an ellipsis nothing may be left out.`,
      note: d.passage
    })
  },
  examples: {
    bad: [
      {
        text: '“We shall never ⟦sell⟧ the quarry,” Ms Kaya said.',
        transcript: 'MS KAYA: Let me be plain. We shall never close the quarry. Thank you.',
        message: 'changed',
        becomes: 'close'
      },
      {
        text: 'He told the inquiry: "I ⟦did⟧ check the valve that night."',
        transcript: "Q: And then?\nA: I, um, I didn't check the valve that night.",
        message: 'dropped',
        becomes: "didn't"
      },
      {
        text: 'She called it “⟦a very⟧ costly failure of nerve by the board”.',
        transcript: 'CHAIR: It was a costly failure of nerve by the board, and everybody knew.',
        message: 'added',
        becomes: 'a'
      },
      {
        text: '“The bridge will open in ⟦June⟧,” he said. “Trains come later.”',
        transcript: 'SPOKESMAN: The bridge will open in the spring. Trains come, you know, later.',
        message: 'changed',
        becomes: 'the spring'
      },
      {
        text: '“The clinic cost ⟦£30 million⟧ and took four years to build,” she said.',
        transcript: 'MS ROE: The clinic cost twenty million pounds and took four years to build.',
        message: 'changed',
        becomes: '£20 million'
      }
    ],
    good: [
      {
        text: '“We can’t wait … for a second report,” he said.',
        transcript: 'HEAD: We cannot wait, and I said so in May, for a, for a second report.',
        because: 'an ellipsis, a contraction and a stammer'
      },
      {
        text: '“[The minister] never read the letter we sent,” she said.',
        transcript: 'WITNESS: He never, um, read the letter we sent.',
        because: 'square brackets and a filler'
      },
      {
        text: '“This costs nine per cent more than last year,” he said.',
        transcript: 'Mr Roy: This costs 9% more than last year.',
        because: 'figures are a matter of style'
      },
      {
        text: '“The clinic cost £3.5m and opened on 4 March with 40 beds,” she said.',
        transcript:
          'MS ROE: The clinic cost three and a half million pounds and opened on the fourth of March with forty beds.',
        because: 'amounts and dates that come to the same'
      },
      {
        text: '“I think the harbour wall should have been mended years ago,” she said.',
        transcript: 'MS ROE: I think that the harbour wall should of been mended years ago.',
        because: 'a “that” which may be left out, and a “have” misheard'
      },
      {
        text: '“When my sister saw the lorry she rang the bell,” she said.',
        transcript: 'MS ROE: When my brother – my sister saw the lorry she rang the bell.',
        because: 'a false start'
      },
      {
        text: '“Nobody has asked the fishermen,” she told a local paper.',
        transcript: 'MAYOR: The harbour is safe and the boats will return.',
        because: 'another interview'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const passage of quotedPassages(article)) {
        const altered = alteredWords(article, passage)
        if (passage.found === undefined || altered.length === 0) continue
        const text = passageAround(passage.found)
        for (const words of altered.length > MOST_DIFFERENCES ? altered.slice(0, 1) : altered) {
          const expected = [words.right]
          const written = article.slice(words)
          if (words.kind === 'added') report('added', words, {data: {written, passage: text}, expected})
          else if (words.kind === 'dropped')
            report('dropped', words, {data: {said: words.said, passage: text}, expected})
          else report('changed', words, {data: {written, said: words.right, passage: text}, expected})
        }
      }
    }
  }
})
