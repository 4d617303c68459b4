import type {Article, Sentence} from '../../src/article/article.ts'
import {endAt, isCapitalAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {unclosedAttribution} from '../../src/article/attribution-aside.ts'
import {firstWordOf, isBreakAt} from '../../src/article/clause-parts.ts'
import {isFiniteAt, isWholeSentence} from '../../src/article/finite.ts'
import {verbBehindParenthesis} from '../../src/article/parenthesis-verb.ts'
import type {Token} from '../../src/article/token.ts'
import {DAY_LIST, MONTH_LIST} from '../../src/language/calendar-names.ts'
import {COURTESY} from '../../src/language/person-words.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const TIMES =
  wordSet(`${DAY_LIST} ${MONTH_LIST} year month week day night morning afternoon evening time moment weekend hour
   minute decade century season summer winter spring autumn fall christmas easter years months weeks days minutes hours
   moments times`)

export default defineRule({
  id: 'unclosed-parenthesis-comma',
  summary: 'An apposition or which-clause that opens with a comma and does not close: “Lund, 34 was held”.',
  why: `What is put between a subject and its verb stands between two commas. With the second one missing the verb seems to
belong to the words before it: “John Smith, the chairman said he would go”.

It is looked for where a sentence begins with its subject, and where nothing else could be the subject of the verb.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'caption', 'body'],
  messages: {
    open: (d: {word: string; after: string}) =>
      `A comma is missing between “${d.word}” and “${d.after}”: it closes what the first comma opened.`
  },
  examples: {
    bad: [
      {text: 'John Smith, the ⟦chairman⟧ said he would go.', message: 'open', becomes: 'chairman,'},
      {text: 'Maria Lund, ⟦34⟧ was arrested on Monday.', message: 'open', becomes: '34,'},
      {
        text: 'The bridge, which was built in ⟦1931⟧ has been closed to lorries.',
        message: 'open',
        becomes: '1931,'
      },
      {text: 'Mr Baptiste, who is ⟦71⟧ said he would stay.', message: 'open', becomes: '71,'},
      {
        text: 'The minister, ⟦however⟧ said no more money would be found.',
        message: 'open',
        becomes: 'however,'
      },
      {text: 'The two men, according to the ⟦police⟧ were brothers.', message: 'open', becomes: 'police,'},
      {
        text: 'Ana Ruiz-Holt, the head ⟦teacher⟧ told parents to stay away.',
        message: 'open',
        becomes: 'teacher,'
      },
      {
        text: 'Rosa Delgado, a mother of three from ⟦Hull⟧ joined the strike.',
        message: 'open',
        becomes: 'Hull,'
      },
      {text: 'The tower, the tallest in ⟦Africa⟧ is 200 metres high.', message: 'open', becomes: 'Africa,'},
      {
        text: 'The mill, which has been shut since last ⟦May⟧ is to become a school.',
        message: 'open',
        becomes: 'May,'
      },
      {
        text: 'Ana Holt, who was accused of taking the ⟦keys⟧ has gone home.',
        message: 'open',
        becomes: 'keys,'
      },
      {
        text: 'The drawings for the pier, made by a Welsh ⟦engineer⟧ include a dance hall.',
        message: 'open',
        becomes: 'engineer,'
      },
      {
        text: 'Mr Lunt, of Bow, east ⟦London⟧ pleaded guilty to theft.',
        message: 'open',
        becomes: 'London,'
      },
      {
        text: 'Former mayor Inga Rask, editor and owner of the ⟦Mail⟧ has sold her shares.',
        message: 'open',
        becomes: 'Mail,'
      },
      {text: 'She was, the court ⟦heard⟧ a careful thief.', message: 'open', becomes: 'heard,'},
      {text: 'The fine is, lawyers ⟦say⟧ far too small.', message: 'open', becomes: 'say,'},
      {text: 'The gang had, the judge ⟦said⟧ already been warned.', message: 'open', becomes: 'said,'},
      {
        text: 'The bursar, the inquiry ⟦claimed⟧ had kept two sets of books.',
        message: 'open',
        becomes: 'claimed,'
      },
      {text: 'Rask, ⟦however⟧ passed up the chance to go.', message: 'open', becomes: 'however,'},
      {
        text: 'The bridge, which took £3m (€3.4m) to ⟦build⟧ has paid for itself.',
        message: 'open',
        becomes: 'build,'
      }
    ],
    good: [
      {text: 'In the town of Hale, Ohio, a bell will ring.', because: 'a place within a place'},
      {text: 'John Smith, the chairman, said he would go.', because: 'two commas'},
      {
        text: 'Last year, the firm said it would go. In Leeds, the mayor was ill.',
        because: 'an opening phrase'
      },
      {text: 'The chairman, John Smith said, would go.', because: 'the words between are an attribution'},
      {text: 'The police, the army and the navy said they would go.', because: 'a list'},
      {text: 'The day before, a miner had died. That night, the crowd was calm.', because: 'phrases of time'},
      {
        text: 'Ten years after the flood, the mill is open. Building on that, the school has grown.',
        because: 'a time, and what the subject does'
      },
      {text: 'The minister, who says the plan will work, is 60.', because: 'a clause inside the clause'},
      {text: 'The firm, founded in 1990, makes doors.', because: 'a participle'},
      {
        text: 'The hand-written, ten-page letter was sold. The Akron, Ohio-based firm is shut.',
        because: 'adjectives'
      },
      {
        text: 'My fellow members, the state of our club is good. Ladies and gentlemen, the results of the vote are in.',
        because: 'people who are spoken to'
      },
      {
        text: 'The sooner the council acts, the more useful the wall will be. Sixth, driver training must improve.',
        because: 'a comparison; a place in a list'
      },
      {
        text: 'The plain, hard truth is that nobody paid. The budget, the budget for schools is in doubt.',
        because: 'adjectives; the same noun again'
      },
      {
        text: 'The painter, potter and film critic was seldom seen. Constable Rudd, all of Goole thanks you.',
        because: 'three jobs of one man; somebody spoken to'
      },
      {
        text: 'The fine was, she said of the case, a joke. It was, he said last night, too late. As it was, he said a prayer.',
        because: 'a longer attribution; what was said is its object'
      },
      {
        text: 'The clerk, who left after the vote, was not missed. The vicar, a friend said, was ill.',
        because: 'two commas'
      },
      {
        text: 'The Hale, east London-based firm is shut. Nancy, much of the praise is yours.',
        because: 'a place within a place; somebody spoken to'
      },
      {
        text: 'The clerk, who has the town’s old records provided they are safe, is away.',
        because: '“provided” is a conjunction'
      }
    ]
  },
  visit: {
    words: [
      [','],
      (comma, {article, report}) => {
        const {sentence} = comma
        if (!isWholeSentence(article, sentence)) return
        const last =
          unclosedAttribution(article, comma.index, sentence) ?? endOfParenthesis(article, comma, sentence)
        if (last === undefined) return
        const span = {start: startAt(article, last), end: endAt(article, last)}
        report('open', span, {
          data: {word: article.slice(span), after: textAt(article, last + 1)},
          expected: [`${article.slice(span)},`]
        })
      }
    ]
  }
})

/** The last word of an apposition or a clause that the main verb runs into. */
function endOfParenthesis(article: Article, comma: Token, sentence: Sentence): number | undefined {
  if (!opensWithSubject(article, sentence, comma) || isOwnClause(article, comma, sentence)) return undefined
  const verb = verbBehindParenthesis(article, subjectStart(article, sentence, comma), comma.index)
  return verb === undefined ? undefined : verb - 1
}

/** From the beginning of the sentence, or an opening phrase's comma: a noun phrase that can only be the subject. */
function opensWithSubject(article: Article, sentence: Sentence, comma: Token): boolean {
  const first = subjectStart(article, sentence, comma)
  if (comma.index - first > 12 || comma.index <= first) return false
  const tag = tagAt(article, first)
  if (!mayOpenSubject(article, first, comma.index) || article.types[first]?.kind === 'quote') return false
  if (NO_SUBJECT.test(lowerAt(article, first)) && !isKnight(article, first)) return false
  for (let index = first; index < comma.index; index++) {
    if (isBreakAt(article, index) && !isShortForm(article, index) && !opensShort(article, index, comma.index))
      return false
    if (/^(?:VERB\.(?!part|ger)|AUX|SCONJ|ADV\.wh|PRON\.wh)/.test(tagAt(article, index))) return false
  }
  if (hasHyphenatedAdjective(article, comma.index) || isOpeningTime(article, first, comma.index)) return false
  if (article.language.inflectedVerb(lowerAt(article, first))?.feature === 'ger') return false
  const head = comma.index - 1
  if (TIMES.has(lowerAt(article, head)) || !isHead(article, head)) return false
  return (
    !/^(?:NUM|NOUN\.pl)/.test(tag) ||
    comma.index - first > 1 ||
    /^\d\d$/.test(textAt(article, comma.index + 1))
  )
}

/** A determiner, a name, a plural; “Former minister Clare Short”, “Actor Keanu Reeves”: a name with what stands before it. */
function mayOpenSubject(article: Article, first: number, comma: number): boolean {
  const tag = tagAt(article, first)
  if (COURTESY.has(lowerAt(article, first)) || /^(?:DET|PROPN|PRON\.poss|NUM|NOUN\.pl)/.test(tag)) return true
  return (
    /^(?:ADJ|NOUN)/.test(tag) &&
    tagAt(article, comma - 1).startsWith('PROPN') &&
    tagAt(article, comma - 2).startsWith('PROPN') &&
    comma - first > 2
  )
}

/** “Sir Paul”, not “Sir, the”. */
function isKnight(article: Article, first: number): boolean {
  return lowerAt(article, first) === 'sir' && tagAt(article, first + 1).startsWith('PROPN')
}

/** A noun, a figure, the bracket of “the institute (OSI)”; an adjective where an age follows: “the international, 24”. */
function isHead(article: Article, head: number): boolean {
  if (/^(?:NOUN|PROPN|NUM)/.test(tagAt(article, head)) || textAt(article, head) === ')') return true
  const isAgeNext = /^\d\d$/.test(textAt(article, head + 2))
  return tagAt(article, head) === 'ADJ' && (isAgeNext || /^\d+-year-old$/.test(lowerAt(article, head)))
}

/** “Ten years after the fire, the mill is to open”: a phrase of time, whatever it ends in. */
function isOpeningTime(article: Article, first: number, comma: number): boolean {
  for (let index = first; index < comma; index++)
    if (/^(?:after|before|since|into|from|ago)$/.test(lowerAt(article, index)))
      return TIMES.has(lowerAt(article, index - 1))
  return false
}

/** The brackets of “the Open Society Institute (OSI)”. */
function isShortForm(article: Article, index: number): boolean {
  const open = textAt(article, index) === ')' ? index - 2 : index
  return textAt(article, open) === '(' && textAt(article, open + 2) === ')'
}

/** The first comma of “Peter Ngoma, 38,”, of “the firm, Lunt & Sons,” and of “Mr Tolland, of Hale,”. */
function opensShort(article: Article, index: number, comma: number): boolean {
  if (textAt(article, index) !== ',' || index === comma - 1) return false
  if (index === comma - 2 && /^\d{1,2}$/.test(textAt(article, comma - 1))) return true
  const from = /^(?:of|from)$/.test(lowerAt(article, index + 1)) ? index + 2 : index + 1
  for (let at = from; at < comma; at++)
    if (!tagAt(article, at).startsWith('PROPN') && textAt(article, at) !== '&') return false
  return from > index + 1 || tagAt(article, index - 1).startsWith('NOUN')
}

const NO_SUBJECT =
  /^(?:both|midway|halfway|sir|madam|dear|that|this|these|those|all|some|each|every|no|any|what|which|another|the more|one|last|next|built|born|made|set|held|sold|written|drawn|found|left|given|taken|known|founded|launched|designed|brought|bought|seen)$/

/** Behind “In court,” where the subject follows an opening phrase. */
function subjectStart(article: Article, sentence: Sentence, comma: Token): number {
  const first = firstWordOf(article, sentence)
  if (!tagAt(article, first).startsWith('ADP')) return first
  for (let index = first; index < comma.index; index++) {
    if (textAt(article, index) === ',') return placeEnd(article, index, comma.index) + 1
    if (isFiniteAt(article, index)) return first
  }
  return first
}

/** The second comma of “In the village of Hale, Ohio, a bell rang”; else the first. */
function placeEnd(article: Article, comma: number, limit: number): number {
  let index = comma + 1
  while (index < limit && tagAt(article, index).startsWith('PROPN')) index++
  return index > comma + 1 && index <= limit && textAt(article, index) === ',' ? index : comma
}

/** “the hand-written, ten-page letter”; a hyphenated name or noun, “the vice-chancellor, who”, is none. */
function hasHyphenatedAdjective(article: Article, comma: number): boolean {
  const isHyphenated = (index: number): boolean => article.types[index]?.isHyphenated === true
  if (isHyphenated(comma + 1))
    return isCapitalAt(article, comma + 1) || !tagAt(article, comma - 1).startsWith('PROPN')
  if (isCapitalAt(article, comma - 1) && tagAt(article, comma - 1).startsWith('PROPN')) return false
  return isHyphenated(comma - 1) && !/^(?:DET|PRON\.wh|PRON\.poss)|^PRON$/.test(tagAt(article, comma + 1))
}

/**
 * What follows the comma is the subject itself, and what stands before it is no subject: somebody spoken to (“My
 * fellow members, the state of the club is good”), a comparison (“The sooner it ends, the better trade will be”), a
 * number of a list (“Sixth, driver training must improve”), an adjective (“The cold, hard fact is”), or the same noun.
 */
function isOwnClause(article: Article, comma: Token, sentence: Sentence): boolean {
  const first = subjectStart(article, sentence, comma)
  const from = comma.index + 1
  const before = lowerAt(article, comma.index - 1)
  const opens = tagAt(article, from)
  if (first === comma.index - 1 && ORDINAL.test(before)) return true
  if (
    comma.previous?.type.features.mayBe('ADJ') === true &&
    comma.previous.upos !== 'PROPN' &&
    /^(?:ADJ|ADV)/.test(opens)
  )
    return true
  if (!/^(?:DET|PRON\.poss)/.test(opens)) return false
  if (/^(?:my|our)$/.test(lowerAt(article, first)) || /^NOUN\.pl/.test(tagAt(article, first))) return true
  if (isComparative(article, first + 1) || isComparative(article, from + 1)) return true
  return [from + 1, from + 2].some((at) => lowerAt(article, at) === before)
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|finally|lastly)$/

function isComparative(article: Article, index: number): boolean {
  if (lowerAt(article, index + 1) === 'of') return false // “the younger of two brothers”
  return /^(?:more|less|fewer)$/.test(lowerAt(article, index)) || tagAt(article, index).endsWith('.comp')
}
