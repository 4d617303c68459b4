import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Words that lost their head; the mark before them is an apostrophe. */
const ELIDED = wordSet('em til tis twas cause n bout round neath')

export default defineRule({
  id: 'apostrophe-direction',
  summary: 'An opening quotation mark in place of an apostrophe: “the ‘90s”, “rock ‘n’ roll”.',
  why: `Word processors turn the mark before a word into an opening quotation mark. Where letters or figures were left
out (the ’90s, rock ’n’ roll, give ’em time) an apostrophe is meant, and it faces the other way.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    direction: (d: {meant: string}) => `An apostrophe stands for what is left out: “${d.meant}”.`
  },
  examples: {
    bad: [
      {text: 'The band was big in the ⟦‘90s⟧ and is back.', message: 'direction', becomes: '’90s'},
      {text: 'The rock ⟦‘n’⟧ roll weekend is in June.', message: 'direction', becomes: '’n’'},
      {text: 'He told them to give ⟦‘em⟧ time.', message: 'direction', becomes: '’em'},
      {text: 'It will stay open ⟦‘til⟧ ten.', message: 'direction', becomes: '’til'}
    ],
    good: [
      {text: 'The band was big in the ’90s.', because: 'an apostrophe'},
      {
        text: 'He said ‘round one’ was over and signed ‘n’ in the margin of ‘Til We Meet’.',
        because: 'quotation marks'
      },
      {text: 'They called it ‘90s nostalgia’.', because: 'a quotation that begins with a figure'}
    ]
  },
  visit: {
    words: [
      ['‘'],
      (mark, {report, article}) => {
        const word = mark.next
        if (word?.start !== mark.end) return
        const isDecade = /^\d0s$/.test(word.text)
        if (!isDecade && !ELIDED.has(word.text)) return
        const after = word.next
        const hasN = word.text === 'n' && after?.start === word.end && after.text === '’'
        if (
          word.text === 'n'
            ? !(
                hasN &&
                /^(?:rock|drum|fish|salt|mix|pick|spit|sip|park|hit)$/.test(mark.previous?.lower ?? '')
              )
            : isQuoted(article.text, word.end)
        )
          return
        const end = hasN ? after.end : word.end
        const meant = `’${article.text.slice(word.start, end)}`
        report('direction', {start: mark.start, end}, {data: {meant}, expected: [meant]})
      }
    ]
  }
})

/** Whether a closing mark follows in the same line before another opens. */
function isQuoted(text: string, from: number): boolean {
  const match = /[‘\n]|’(?![A-Za-z])/.exec(text.slice(from, from + 200))
  return match?.[0] === '’'
}
