import type {Article, Block, Quotation, Span} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {closingLike, loneMarks, openingLike, type LoneMark} from '../../src/article/lone-marks.ts'
import {attributionVerb} from '../../src/language/quotation-words.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const FINITE = wordSet('VERB.past VERB.3sg AUX.past AUX.3sg AUX.pres AUX.modal')

const messages = {
  unclosed: (d: {mark: string}) => ({
    message: `The quotation that “${d.mark}” opens is never closed; this is where it seems to end.`,
    note: 'Where the next paragraph goes on with it, that one opens with the mark as well.'
  }),
  unopened: (d: {mark: string}) => ({
    message: `The quotation that “${d.mark}” closes was never opened; this is where it seems to begin.`,
    note: 'Every paragraph of a quotation opens with the mark; only the last one closes with it.'
  }),
  stray: (d: {mark: string}) => `“${d.mark}” closes a quotation that was never opened.`,
  way: (d: {mark: string; meant: string}) => `“${d.mark}” faces the wrong way: “${d.meant}”.`,
  mismatched: (d: {mark: string; meant: string}) =>
    `“${d.mark}” closes a quotation that another mark opened: “${d.meant}”.`,
  nested: () => ({
    message: 'A quotation inside a quotation takes the other marks.',
    note: 'Double marks outside, single ones inside, or the reverse.'
  })
}

export default defineRule({
  id: 'unpaired-quotation-mark',
  summary: 'A quotation that is opened and not closed, closed and not opened, or closed with another mark.',
  why: `A reader who meets an opening mark waits for its partner: without it nobody can tell where the speaker stops and
the reporter goes on. A quotation of several paragraphs opens in each of them and closes in the last.

Where the missing mark belongs is worked out from the sentence: before an attribution, at the end of a paragraph of
speech, at the beginning of the sentence that is spoken.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'subhead', 'list', 'body'],
  messages,
  examples: {
    bad: [
      {
        text: 'The mayor said: “There is nothing left to ⟦sell.⟧\n\nThe council meets again on Friday.',
        message: 'unclosed',
        becomes: 'sell.”'
      },
      {
        text: '“We lost everything in one ⟦night,⟧ she said, standing by the gate.',
        message: 'unclosed',
        becomes: 'night,”'
      },
      {
        text: 'The report called the plan “reckless and ⟦costly⟧ and told the board to drop it.',
        message: 'unclosed',
        becomes: 'costly”'
      },
      {
        text: '⟦We⟧ shall be back in the spring,” said the captain of the visiting side.',
        message: 'unopened',
        becomes: '“We'
      },
      {
        text: '“They kept us on the quay,” said Mr Adeleke. “It was cold.\n\n⟦Then⟧ they told us there was no boat.”',
        message: 'unopened',
        becomes: '“Then'
      },
      {text: 'She said that the ⟦plan”⟧ was dead.', message: 'stray', becomes: 'plan'},
      {text: '“We are sorry⟦“⟧, the firm said in a letter.', message: 'way', becomes: '”'},
      {text: 'It said it was ⟦”⟧sorry” for the delay.', message: 'way', becomes: '“'},
      {text: 'He called the deal “a bargain⟦’⟧ and left.', message: 'mismatched', becomes: '”'},
      {
        text: '“I said to him, ⟦“Go home,”⟧ and he did,” said Mr Pretorius.',
        message: 'nested',
        becomes: '‘Go home,’'
      }
    ],
    good: [
      {
        text: '“We waited,” said Mr Adeleke. “Then it rained.\n\n“And then they told us there was no boat.”',
        because: 'each paragraph opens, the last one closes'
      },
      {text: 'The plank was 10\' 6" long and 12" wide.', because: 'feet and inches'},
      {text: '“She said, ‘Go home,’ and I went,” he said.', because: 'one kind inside the other'},
      {text: 'The “yes” camp, the ‘no’ camp and the rest of the Joneses’ friends met.', because: 'pairs'}
    ]
  },
  visit: {
    article(article, context) {
      for (const mark of loneMarks(article)) reportMark(article, mark, context)
    }
  }
})

type Context = RuleContext<typeof messages>

function reportMark(article: Article, mark: LoneMark, context: Context): void {
  const {report} = context
  if (mark.kind === 'wrong-way' || mark.kind === 'mismatched') {
    const at = {start: startAt(article, mark.index), end: endAt(article, mark.index)}
    report(mark.kind === 'mismatched' ? 'mismatched' : 'way', at, {
      data: {mark: textAt(article, mark.index), meant: mark.meant},
      expected: [mark.meant]
    })
  } else if (mark.kind === 'nested') {
    const {start, end, mark: opening} = mark.quotation
    const [left, right] = opening === '"' ? ["'", "'"] : ['‘', '’']
    report('nested', {start, end}, {expected: [left + article.text.slice(start + 1, end - 1) + right]})
  } else if (mark.kind === 'unclosed') {
    reportUnclosed(article, mark.quotation, mark.block, context)
  } else {
    reportUnopened(article, mark, context)
  }
}

function reportUnclosed(article: Article, quotation: Quotation, block: Block, {report}: Context): void {
  const closer = closingLike(quotation.mark)
  const from = quotation.firstToken + 1
  const limit = nextDouble(article, from, block.endToken)
  const attribution = attributionAt(article, from, limit)
  const isSpeech = opensSpeech(article, quotation)
  // another paragraph's opening mark, where paragraphs were joined
  if (attribution === undefined && isSpeech && limit < block.endToken) return
  const end = attribution ?? (isSpeech ? limit : fragmentEnd(article, from, limit))
  const isMark = article.types[end - 1]?.kind === 'mark'
  const word = isMark ? end - 2 : end - 1
  if (word < from) return
  const span = {start: startAt(article, word), end: endAt(article, end - 1)}
  const written = article.slice(span)
  const expected =
    isMark && !isSpeech && !/[?!]$/.test(written) && end === limit
      ? [written.slice(0, -1) + closer + written.slice(-1), written + closer]
      : [written + closer]
  report('unclosed', span, {data: {mark: quotation.mark}, expected})
}

/** The next double mark, or `limit`. */
function nextDouble(article: Article, from: number, limit: number): number {
  for (let index = from; index < limit; index++) if (/^["“”]$/.test(textAt(article, index))) return index
  return limit
}

/** Whether a whole utterance begins here: at the head of a sentence, or after a colon or a comma. */
function opensSpeech(article: Article, {firstToken}: Quotation): boolean {
  const before = textAt(article, firstToken - 1)
  const isHead = article.sentenceOf(firstToken)?.firstToken === firstToken
  return (
    article.types[firstToken + 1]?.isCapitalised === true &&
    (isHead || before === ':' || before === ',' || /[.?!”"]$/.test(before))
  )
}

/** The token after the comma in "…, she said", "…, the mayor told reporters". */
function attributionAt(article: Article, from: number, limit: number): number | undefined {
  for (let index = from; index < limit - 1; index++) {
    if (!/^[,?!]$/.test(textAt(article, index))) continue
    for (let verb = index + 1; verb <= index + 6 && verb < limit; verb++) {
      const text = textAt(article, verb)
      if (/^[,.;:]$/.test(text)) break
      if (isSaid(lowerAt(article, verb)) && isSaidOf(article, index, verb)) return index + 1
    }
  }
  return undefined
}

const SAID = wordSet('said says told tells added adds explained recalled asked replied insisted warned wrote')

function isSaid(lower: string): boolean {
  return SAID.has(lower) && attributionVerb(lower) !== undefined
}

/** "said the mayor", "the mayor said": nothing between the comma and the verb but a subject in the third person. */
function isSaidOf(article: Article, comma: number, verb: number): boolean {
  if (lowerAt(article, verb + 1) === 'that') return false
  const first = lowerAt(article, comma + 1)
  if (/^(?:i|we|you|and|but|who|which|as|if|when)$/.test(first)) return false
  for (let index = comma + 1; index < verb; index++) {
    if (/^(?:VERB|AUX|SCONJ|PUNCT)/.test(tagAt(article, index))) return false
  }
  return true
}

/** Where a fragment ends: before "and told", "but", a verb of the reporter's, else with its sentence. */
function fragmentEnd(article: Article, from: number, limit: number): number {
  for (let index = from + 1; index < limit; index++) {
    const text = textAt(article, index)
    if (/^[.!?;]$/.test(text)) return index + 1
    if (text === ',' && index > from) return index
    const lower = lowerAt(article, index)
    if (/^(?:and|but)$/.test(lower) && FINITE.has(tagAt(article, index + 1))) return index
    if (/^(?:after|before|when|because|while|although|who|which|during)$/.test(lower)) return index
  }
  return limit
}

function reportUnopened(
  article: Article,
  {index, block, goesOn}: Extract<LoneMark, {kind: 'unopened'}>,
  {report}: Context
): void {
  const mark = textAt(article, index)
  const opener = openingLike(mark)
  const place = goesOn ? block.firstToken : openingPlace(article, index, block.firstToken)
  if (place === undefined) {
    const word = {start: startAt(article, index - 1), end: endAt(article, index)}
    const bare = article.slice(word).slice(0, -mark.length)
    const isTouching = endAt(article, index - 1) === startAt(article, index)
    if (index > block.firstToken && isTouching)
      report('stray', word, {data: {mark}, expected: [bare, opener + bare + mark]})
    return
  }
  const span: Span = {start: startAt(article, place), end: endAt(article, place)}
  report('unopened', span, {data: {mark}, expected: [opener + article.slice(span)]})
}

/** The sentence that the mark ends, or what follows a colon or a saying verb in it; undefined for a fragment. */
function openingPlace(article: Article, index: number, first: number): number | undefined {
  const last = textAt(article, index - 1)
  if (!/^[,.?!]$/.test(last)) return undefined
  const sentence = article.sentenceOf(index)
  if (sentence === undefined) return undefined
  const from = Math.max(first, sentence.firstToken)
  for (let at = index - 1; at > from; at--) {
    const text = textAt(article, at)
    if (
      (text === ':' || text === ',') &&
      article.types[at + 1]?.isCapitalised === true &&
      hasSaying(article, from, at)
    )
      return at + 1
  }
  if (hasSaying(article, from, index)) return undefined
  // earlier sentences of the paragraph are spoken as well, unless one of them says who speaks
  let place = from
  for (let at = from - 1; at >= first; at--) {
    if (article.types[at]?.kind === 'quote' || isSaid(lowerAt(article, at))) return place
    if (at === first || article.sentenceOf(at)?.firstToken === at) place = at
  }
  return place
}

function hasSaying(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isSaid(lowerAt(article, index))) return true
  return false
}
