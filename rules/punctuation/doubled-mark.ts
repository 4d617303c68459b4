import type {Article, Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const FIRST = wordSet(', . ; : ? !')

/** What two marks side by side were meant to be; those that are not here are left to the place they stand in. */
const MEANT: ReadonlyMap<string, string> = new Map([
  [',,', ','],
  [';;', ';'],
  ['::', ':'],
  ['?.', '?'],
  ['!.', '!'],
  ['.?', '?'],
  ['??', '?'],
  [',;', ';'],
  [';,', ';'],
  [':,', ':'],
  [',:', ':'],
  [':;', ':'],
  [':.', ':'],
  [';.', '.'],
  [',?', '?'],
  ['.;', ';'],
  ['.:', ':'],
  ['.,', ','],
  [',.', '.'],
  ['..', '.']
])

export default defineRule({
  id: 'doubled-mark',
  summary: 'Two marks where one will do: “,,”, “..”, “?.”, “.,”, “month.”.”',
  why: `A mark that was typed twice, or that stayed behind when its sentence was cut short. One sentence ends once: what a
stop inside the quotation marks has ended needs none outside.

Short forms that carry their own stop (a.m., Inc.) and the dots of an omission are left alone, and so is “?!”.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'subhead', 'list', 'body', 'note'],
  messages: {
    doubled: (d: {marks: string; meant: string}) => `“${d.marks}” is one mark too many: “${d.meant}”.`,
    ended: (d: {marks: string; meant: string}) => ({
      message: `The sentence ends twice: “${d.marks}” should be “${d.meant}”.`,
      note: 'A whole sentence in quotation marks takes its stop inside, a part of one outside; in American English it stands inside.'
    })
  },
  examples: {
    bad: [
      {text: 'The hearing was put off until the ⟦spring..⟧', message: 'doubled', becomes: 'spring.'},
      {text: 'The crew, tired and ⟦cold,,⟧ rowed on.', message: 'doubled', becomes: 'cold,'},
      {text: 'The report, out on ⟦Tuesday,.⟧ blames no one.', message: 'doubled', becomes: 'Tuesday,'},
      {text: 'The report came out on ⟦Tuesday,.⟧ It blames no one.', message: 'doubled', becomes: 'Tuesday.'},
      {text: 'Who has the ⟦key?.⟧', message: 'doubled', becomes: 'key?'},
      {text: 'When the rain ⟦stopped.,⟧ play began.', message: 'doubled', becomes: 'stopped,'},
      {
        text: 'She called it “an insult to the ⟦dead.”.⟧',
        message: 'ended',
        becomes: 'dead”.'
      },
      {
        text: 'She said: “We shall publish all of it before the end of the ⟦month.”.⟧',
        message: 'ended',
        becomes: 'month.”'
      },
      {
        text: 'The owner called it “a gift to the ⟦town.”.⟧',
        language: 'en-US',
        message: 'ended',
        becomes: 'town.”'
      }
    ],
    good: [
      {text: 'It opens at 9 a.m., Smith & Co., the owners, said.', because: 'short forms carry their stops'},
      {text: 'He waited... and then he ran....', because: 'dots of an omission'},
      {text: 'You did what?! He asked “Why?”, and left.', because: 'a question that is shouted'},
      {text: 'They drove a 2.0-litre car to St. Louis, Mo., and back.', because: 'an American state'},
      {text: 'It was on Yahoo!. He had read Whose Body?, and wept.', because: 'the mark belongs to a name'},
      {text: 'Was it true that he asked “Who are you?”.', because: 'the question is a part of the sentence'}
    ]
  },
  visit: {
    words: [
      FIRST,
      (first, {report, article}) => {
        const second = first.next
        if (second === undefined) return
        if (second.kind === 'quote') {
          reportTwiceEnded(article, first, second, report)
          return
        }
        if (
          !FIRST.has(second.text) ||
          isAlsoAfter(first) ||
          (second.next?.start === second.end && FIRST.has(second.next.text))
        )
          return
        const gap = article.text.slice(first.end, second.start)
        if (gap !== '' && (gap !== ' ' || second.text !== first.text || second.text !== '.')) return
        const meant = meantBy(first, second)
        const word = first.previous
        if (meant === undefined || word === undefined || word.end !== first.start) return
        const at: Span = {start: word.start, end: second.end}
        report('doubled', at, {
          data: {marks: article.text.slice(first.start, second.end), meant},
          expected: [word.text + meant]
        })
      }
    ]
  }
})

/** The second of three is left to the first. */
function isAlsoAfter({previous, start}: Token): boolean {
  return previous?.end === start && (FIRST.has(previous.text) || /^\.{2,}$/.test(previous.text))
}

function meantBy(first: Token, second: Token): string | undefined {
  const marks = first.text + second.text
  const meant = MEANT.get(marks)
  if (meant === undefined) return undefined
  const isEnd = second.next === undefined || second.block.endToken === second.index + 1
  const opensSentence = isEnd || second.next.isCapitalised || second.next.kind === 'quote'
  if (/^[?!]/.test(marks) && !/^[a-z’']+$/.test(first.previous?.text ?? '')) return undefined // a title, a brand
  if (first.text === '.' && marks !== '..' && !isOrdinary(first.previous)) return undefined
  if (marks === '..') return opensSentence ? '.' : undefined
  if (marks === ',.') return opensSentence ? '.' : ','
  if (marks === '??' || marks === '::') return first.isInQuotation ? undefined : meant
  return meant
}

/** A word in small letters that is no short form. */
function isOrdinary(word: Token | undefined): boolean {
  return (
    word?.isWord === true &&
    /^[a-z]{3,}$/.test(word.text) &&
    word.article.language.lexicon.frequencyClass(word.text) > 0
  )
}

type Report = (
  key: 'ended',
  at: Span,
  details: {data: {marks: string; meant: string}; expected: readonly string[]}
) => void

/** `month.”.` */
function reportTwiceEnded(article: Article, first: Token, quote: Token, report: Report): void {
  const last = quote.next
  if (first.text !== '.' || last?.text !== '.' || quote.start !== first.end || last.start !== quote.end)
    return
  const word = first.previous
  if (word === undefined || word.end !== first.start) return
  const quotation = article.quotations.find(({end, isClosed}) => isClosed && end === quote.end)
  const isInside = article.variety === 'en-US' || article.variety === 'en-CA' || quotation?.kind === 'speech'
  const meant = isInside ? `.${quote.text}` : `${quote.text}.`
  report(
    'ended',
    {start: word.start, end: last.end},
    {
      data: {marks: `.${quote.text}.`, meant},
      expected: [word.text + meant, word.text + (isInside ? `${quote.text}.` : `.${quote.text}`)]
    }
  )
}
