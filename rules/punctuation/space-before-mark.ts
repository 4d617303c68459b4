import type {Token} from '../../src/article/token.ts'
import {isSpace} from '../../src/language/characters.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'space-before-mark',
  summary: 'A space before a comma, a stop or another mark: “on Monday .”, “in 2019 ,when”.',
  why: `A mark closes up to the word before it. A space there is what a cut or a paste leaves behind, and where the
line breaks at it, the mark begins the next line.

Spaced dots, decimal points without a nought, ratios and scores are left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'subhead', 'list', 'body', 'note'],
  messages: {
    space: (d: {mark: string}) => `There is no space before “${d.mark}”.`
  },
  examples: {
    bad: [
      {text: 'The pool will be shut until ⟦Thursday .⟧', message: 'space', becomes: 'Thursday.'},
      {text: 'The bridge closed in ⟦2019 ,when⟧ a pier gave way.', message: 'space', becomes: '2019, when'},
      {text: 'Who will pay for the ⟦repairs ?⟧ Nobody knows.', message: 'space', becomes: 'repairs?'},
      {text: 'Her ⟦brother ,⟧ a welder, has moved to Perth.', message: 'space', becomes: 'brother,'},
      {text: 'They asked for three ⟦things :⟧ light, heat and a roof.', message: 'space', becomes: 'things:'},
      {text: '“We are glad it is ⟦over !”⟧ she shouted.', message: 'space', becomes: 'over!”'},
      {text: 'The ship (a tanker) ⟦sank ;⟧ nobody was hurt.', message: 'space', becomes: 'sank;'},
      {text: 'He left “at ⟦once” ,⟧ the clerk recalled.', message: 'space', becomes: 'once”,'}
    ],
    good: [
      {text: 'He waited . . . and then he ran.', because: 'spaced dots'},
      {text: 'She batted .302 in April with a .22 rifle in her car.', because: 'decimal points'},
      {text: 'The odds were 3 : 1 against him.', because: 'a ratio'},
      {text: 'It runs on .NET and Node.', because: 'the stop belongs to a name'},
      {text: 'The San elder Katrina !Noabes spoke.', because: 'a click is written so'},
      {text: 'Thanks :) was all he wrote.', because: 'a face made of marks'}
    ]
  },
  visit: {
    words: [
      [',', '.', ';', ':', '!', '?'],
      (mark, {report, article}) => {
        const before = mark.previous
        if (before === undefined || !isBlank(article.text.slice(before.end, mark.start))) return
        if (before.kind === 'mark' && !/^[)\]]$/.test(before.text)) return
        const after = mark.next
        const touches = after?.start === mark.end
        if (isMeant(mark, before, after)) return
        const closing = touches && after.kind === 'quote' ? after.text : ''
        const word = touches && after.isWord ? ` ${after.text}` : ''
        if (closing === '' && word === '' && touches) return
        const from = before.kind === 'quote' ? (before.previous ?? before) : before
        const end = closing === '' && word === '' ? mark.end : (after?.end ?? mark.end)
        report(
          'space',
          {start: from.start, end},
          {
            data: {mark: mark.text},
            expected: [article.text.slice(from.start, before.end) + mark.text + closing + word]
          }
        )
      }
    ]
  }
})

/** Spaced dots, a decimal point, a ratio, a face. */
function isMeant(mark: Token, before: Token, after: Token | undefined): boolean {
  if (after === undefined) return false
  const touches = after.start === mark.end
  if (mark.text === '!' && touches && after.isWord) return true // a click: !Xun
  if (mark.text === '.' || mark.text === ':') {
    if (touches && after.kind !== 'quote' && !isSentenceStart(mark, after)) return true
    if (before.kind === 'number' && after.kind === 'number') return true
  }
  return after.kind === 'mark' && (touches || after.text === mark.text)
}

/** "ended .The next": a stop that a new sentence touches, and no ".NET". */
function isSentenceStart(mark: Token, after: Token): boolean {
  return mark.text === ':' || /^[A-Z][a-z]+$/.test(after.text)
}

function isBlank(between: string): boolean {
  for (let index = 0; index < between.length; index++) {
    if (between[index] === '\n' || !isSpace(between.charCodeAt(index))) return false
  }
  return between !== ''
}
