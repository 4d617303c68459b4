import type {Article, Block, Sentence} from '../../src/article/article.ts'
import {tagAt} from '../../src/article/at.ts'
import {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const FEWEST_WORDS = 6
/** In blocks: label, headline, standfirst, byline, credit. */
const MOST_HEAD_MATTER = 6
/** In tokens. */
const LONGEST_FOOTNOTE = 12
const FINITE = wordSet('VERB.past VERB.3sg VERB.pres AUX.past AUX.3sg AUX.pres AUX.modal')

export default defineRule({
  id: 'missing-final-stop',
  summary: 'A paragraph of the text that ends without a stop.',
  why: `The last stop of a paragraph is the first thing that an editor's cut takes with it, and the last that anybody sees.

Headlines, subheads, captions, lists, tables and sign-offs end without one, and so do verse and fragments: it is
looked for only where a paragraph is a sentence, and where the paragraphs around it end with a stop.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body'],
  messages: {
    missing: () => 'The paragraph ends without a stop.',
    comma: (d: {mark: string}) => `The paragraph ends with “${d.mark}” in place of a stop.`
  },
  examples: {
    bad: [
      {
        text: 'A champion of the old school is dead.\n\nThe former champion died at his home in ⟦Perth⟧\n\nHe is survived by his wife and two daughters.',
        message: 'missing',
        becomes: 'Perth.'
      },
      {
        text: 'The road was closed for most of the day.\n\nIt was opened again by the council at ⟦noon,⟧\n\nNobody was hurt in the slide.',
        message: 'comma',
        becomes: 'noon.'
      },
      {
        text: 'The road was closed for most of the day.\n\nThe council said that it had not been told of the slide (or of the ⟦flood)⟧\n\nNobody was hurt.',
        message: 'missing',
        becomes: 'flood).'
      },
      {
        text: 'The road was closed for most of the day.\n\nShe called it “the worst slide that anybody can ⟦remember”⟧\n\nNobody was hurt.',
        message: 'missing',
        becomes: 'remember”.'
      }
    ],
    good: [
      {
        text: 'The ferry stays in harbour until the wind drops, its owner says.\n\n9.40pm\n\nThe harbour lights are back on\n\nPower came back to the quay after two hours, the council says.',
        because: 'a heading on a live page'
      },
      {
        text: 'The strike is in its third month, and nobody has won it yet.\n\nMay 2019: drivers walk out for the first time\n\nTheir union says it will go on as long as it must.',
        because: 'an entry of a timeline'
      },
      {
        text: 'Still at the wheel\n\nShe has thrown pots for 60 years. Nora Blick spends a day with her among the kilns of Ashby\n\nThe wheel was her aunt’s.\n\nThe aunt had it from a monk.',
        because: 'a standfirst that says what its reporter does'
      },
      {
        text: 'THE LONG READ\n\nLast bell at Ashby. Then what?\n\nFor 60 years she has rung the school in. Now a wire does it for her\n\nWords: Ola Prin\n\nThe rope was her aunt’s.\n\nThe aunt had it from a monk.',
        because: 'a standfirst below a label and a headline'
      },
      {
        text: 'The inn has nine rooms and a stove.\n\nIts cook was once at sea.\n\nNearest station: Hale, two miles. Trains from Leeds take an hour',
        because: 'what a reader needs to know, under a label'
      },
      {
        text: 'Champion dies in Perth at 88\n\nThe former champion died at his home in Perth.',
        because: 'a headline'
      },
      {
        text: 'The road was closed for most of the day.\n\nWhat we know\n\nNobody was hurt in the slide.',
        because: 'a subhead'
      },
      {
        text: 'The road was closed for most of the day.\n\nThe council gave three reasons for it:\n\n- rain\n- wind\n- snow',
        because: 'a list follows'
      },
      {
        text: 'She played in three churches and never took a fee.\n\nShe taught until she was 90.\n\nAda Lund, organist, was born on 3 May 1931 and died on 4 June 2020',
        because: 'the last line of an obituary'
      },
      {
        text: 'The road was closed for most of the day.\n\nFor more on this story, see www.example.org\n\nNobody was hurt.',
        because: 'an address'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      const bodies = article.blocks.filter(isSentences(article))
      const bare: Block[] = bodies.filter((block) => !isEnded(article, block))
      if (bodies.length < 2 || bare.length > 2 || bare.length * 3 > bodies.length * 2) return
      for (const block of bare) {
        if (isAtTop(article, block) || isFootnote(article, block)) continue
        const last = new Token(article, block.endToken - 1)
        const {text} = last
        if (last.kind === 'address' || last.start >= block.creditStart || goesOn(article, block)) continue
        if (text === ',') {
          const word = last.previous ?? last
          report(
            'comma',
            {start: word.start, end: last.end},
            {
              data: {mark: text},
              expected: [`${article.text.slice(word.start, word.end)}.`]
            }
          )
        } else if (
          last.isWord ||
          last.kind === 'number' ||
          text === ')' ||
          text === '%' ||
          last.kind === 'quote'
        ) {
          const word = last.isWord || last.kind === 'number' ? last : (last.previous ?? last)
          const written = article.text.slice(word.start, last.end)
          const expected = last.kind === 'quote' ? aroundQuote(article, word, last) : [`${written}.`]
          if (expected.length > 0) report('missing', {start: word.start, end: last.end}, {expected})
        }
      }
    }
  }
})

/** Blocks of running text: long enough, beginning as a sentence does, with a finite verb. */
function isSentences(article: Article): (block: Block) => boolean {
  return (block) => {
    if (block.zone !== 'body') return false
    if (block.hint !== undefined && block.hint !== 'paragraph') return false
    const last = article.sentences[block.endSentence - 1]
    if (last === undefined) return false
    let words = 0
    let hasVerb = false
    for (let index = block.firstToken; index < last.endToken; index++) {
      if (article.types[index]?.kind === 'word') words++
      if (index >= last.firstToken && FINITE.has(tagAt(article, index))) hasVerb = true
    }
    const lines = article.slice(block).split('\n').length
    if (isLifeLine(article, block) || isDatedLine(article, block) || isAtTime(article, block)) return false
    if (isListing(article, last) || hasLabel(article, block)) return false
    return words >= FEWEST_WORDS && hasVerb && lines === 1 && /^["“‘'(]?[A-Z\d]/.test(article.slice(block))
  }
}

/** The last line of an obituary: "Ada Lund, botanist, born 3 May 1931; died 4 June 2020". */
function isLifeLine(article: Article, block: Block): boolean {
  const text = article.slice(block)
  return / born /.test(text) && / died /.test(text) && block.endSentence - block.firstSentence === 1
}

/** “STILL TALKING Ana Ruiz, to Hale or home”: an entry under a label in capitals. */
function hasLabel(article: Article, {firstToken, index, start, end}: Block): boolean {
  const [first, second] = [article.types[firstToken], article.types[firstToken + 1]]
  if (
    second?.text === ':' &&
    /^(?:captions?|pictures?|photos?|photographs?|images?)$/.test(first?.lower ?? '')
  )
    return true
  if (index === article.blocks.length - 1 && LABEL.test(article.slice({start, end}))) return true
  return first?.isAllCaps === true && second?.isAllCaps === true && first.text.length > 2
}

/** “Nearest station: Hale, two miles” */
const LABEL = /^[A-Z][a-z]+(?: [a-z]+){0,2}: /

/** “Warden, £320; Osric reefer, £595 (to order); Hale cape, £80 (sizes 8 to 18)”: things in a row, not a sentence. */
function isListing(article: Article, {firstToken, endToken}: Sentence): boolean {
  let semicolons = 0
  let hasVerb = false
  for (let index = firstToken; index < endToken; index++) {
    if (article.types[index]?.text === ';') {
      semicolons++
      hasVerb = false
    } else if (FINITE.has(tagAt(article, index))) hasVerb = true
  }
  return semicolons >= 2 && !hasVerb
}

/** “(Hale Press, £12)” */
const PRICED = /\([^()]*\d[^()]*\)$/

/** “The Lamp is at the Playhouse until Sunday”, below a review. */
function isFootnote(article: Article, block: Block): boolean {
  if (block.index !== article.blocks.length - 1) return false
  return block.endToken - block.firstToken < LONGEST_FOOTNOTE || PRICED.test(article.slice(block))
}

/** A headline may well end in another mark. */
function endsInStop(article: Article, block: Block): boolean {
  return /\.["”’)\]]*$/.test(article.slice(block).trimEnd())
}

/** Head matter, whatever it was taken for: a label, a headline, a standfirst stand before the first text that ends in a stop. */
function isAtTop(article: Article, {index}: Block): boolean {
  return (
    index < MOST_HEAD_MATTER && article.blocks.slice(0, index).every((block) => !endsInStop(article, block))
  )
}

/** “October 2025: rebels seize the city”: an entry of a timeline. */
function isDatedLine(article: Article, block: Block): boolean {
  return /^[A-Z\d][\w ,]{2,22}: /.test(article.slice(block)) && /^[^:]*\d/.test(article.slice(block))
}

/** On a live page an entry has its time in a line of its own, and often a heading below it. */
function isAtTime(article: Article, {index}: Block): boolean {
  const before = article.blocks[index - 1]
  return before !== undefined && /^\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?$/i.test(article.slice(before).trim())
}

function isEnded(article: Article, block: Block): boolean {
  return /[.?!:…—–-][\s"”’')\]*_]*$/.test(article.slice(block).slice(-12))
}

/** A list follows, or the rest of the sentence: the paragraph was broken in two. */
function goesOn(article: Article, {index, end}: Block): boolean {
  const next = article.blocks[index + 1]
  if (next === undefined) return false
  const isVerse = article.text[end - 1] === ',' && !article.text.slice(end, next.start).includes('\n\n')
  if (isVerse) return true
  return next.zone === 'list' || next.zone === 'table' || /^[a-z,;]/.test(article.slice(next))
}

/** Inside for a sentence and in American English, outside for a part of one. */
function aroundQuote(article: Article, word: Token, quote: Token): string[] {
  const quotation = article.quotations.find(({end, isClosed}) => isClosed && end === quote.end)
  if (quotation === undefined || word.end !== quote.start) return []
  const inside = `${word.text}.${quote.text}`
  const outside = `${word.text}${quote.text}.`
  const isInside = article.variety === 'en-US' || article.variety === 'en-CA' || quotation.kind === 'speech'
  return isInside ? [inside, outside] : [outside, inside]
}
