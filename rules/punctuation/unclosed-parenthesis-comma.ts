import type {Article, Sentence} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {
  NEVER_PASSIVE,
  firstWordOf,
  hasVerbAfterBreak,
  isBreakAt,
  ownVerb,
  saysThat,
  takesInfinitive
} from '../../src/article/clause-parts.ts'
import {isFiniteAt, isSurelyFiniteAt, isWholeSentence} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {DAY_LIST, MONTH_LIST} from '../../src/language/calendar-names.ts'
import {KINSHIP, ROLE_NOUNS} from '../../src/language/person-words.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const LONGEST = 24
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
    open: (d: {word: string; verb: string}) =>
      `A comma is missing between “${d.word}” and “${d.verb}”: it closes what the first comma opened.`
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
      {text: 'The tower, the tallest in ⟦Africa⟧ is 200 metres high.', message: 'open', becomes: 'Africa,'}
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
        if (!isWholeSentence(article, sentence) || !opensWithSubject(article, sentence, comma)) return
        const verb = verbAfter(article, comma, sentence)
        if (verb === undefined) return
        const last = verb - 1
        const span = {start: startAt(article, last), end: endAt(article, last)}
        report('open', span, {
          data: {word: article.slice(span), verb: textAt(article, verb)},
          expected: [`${article.slice(span)},`]
        })
      }
    ]
  }
})

/** From the beginning of the sentence, or an opening phrase's comma: a noun phrase that can only be the subject. */
function opensWithSubject(article: Article, sentence: Sentence, comma: Token): boolean {
  const first = subjectStart(article, sentence, comma)
  if (comma.index - first > 12 || comma.index <= first) return false
  const tag = tagAt(article, first)
  if (!/^(?:DET|PROPN|PRON\.poss|NUM|NOUN\.pl)/.test(tag) || article.types[first]?.kind === 'quote')
    return false
  if (NO_SUBJECT.test(lowerAt(article, first))) return false
  for (let index = first; index < comma.index; index++) {
    if (isBreakAt(article, index) && !isAge(article, index, comma.index)) return false
    if (/^(?:VERB\.(?!part|ger)|AUX|SCONJ|ADV\.wh|PRON\.wh)/.test(tagAt(article, index))) return false
  }
  if (hasHyphenatedAdjective(article, comma.index) || isOpeningTime(article, first, comma.index)) return false
  if (article.language.inflectedVerb(lowerAt(article, first))?.feature === 'ger') return false
  const head = comma.index - 1
  if (TIMES.has(lowerAt(article, head)) || !/^(?:NOUN|PROPN|NUM)/.test(tagAt(article, head))) return false
  return !/^(?:NUM|NOUN\.pl)/.test(tag) || comma.index - first > 1
}

/** “Ten years after the fire, the mill is to open”: a phrase of time, whatever it ends in. */
function isOpeningTime(article: Article, first: number, comma: number): boolean {
  for (let index = first; index < comma; index++)
    if (/^(?:after|before|since|into|from|ago)$/.test(lowerAt(article, index)))
      return TIMES.has(lowerAt(article, index - 1))
  return false
}

/** The commas of “Peter Ngoma, 38,”. */
function isAge(article: Article, index: number, comma: number): boolean {
  return index === comma - 2 && /^\d{1,2}$/.test(textAt(article, comma - 1))
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
  if (isHyphenated(comma + 1)) return true
  return isHyphenated(comma - 1) && !/^(?:DET|PRON\.wh|PRON\.poss)|^PRON$/.test(tagAt(article, comma + 1))
}

/** The verb that runs into the parenthesis, where it can only be the main one. */
function verbAfter(article: Article, comma: Token, sentence: Sentence): number | undefined {
  const from = comma.index + 1
  const limit = Math.min(sentence.endToken, from + LONGEST)
  if (/^(?:and|or|but|not|nor|so|yet|then)$/.test(lowerAt(article, from))) return undefined
  if (isOwnClause(article, comma, sentence)) return undefined
  const isRelative = /^(?:which|who|whose|where)$/.test(lowerAt(article, from))
  const verb = ownVerb(article, from, limit)
  if (
    verb <= from ||
    CONDITION.test(lowerAt(article, verb)) ||
    isJoined(article, from, verb) ||
    saysClause(article, from, verb)
  )
    return undefined
  if (!isPlausible(article, from, verb, isRelative) || !isMainVerb(article, verb, sentence)) return undefined
  return verb
}

/** “the records provided they are kept” */
const CONDITION = /^(?:provided|providing|given|supposing|assuming|granted)$/

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
  if (comma.previous?.type.features.mayBe('ADJ') === true && /^(?:ADJ|ADV)/.test(opens)) return true
  if (!/^(?:DET|PRON\.poss)/.test(opens)) return false
  if (/^(?:my|our)$/.test(lowerAt(article, first)) || /^NOUN\.pl/.test(tagAt(article, first))) return true
  if (isComparative(article, first + 1) || isComparative(article, from + 1)) return true
  return [from + 1, from + 2].some((at) => lowerAt(article, at) === before)
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|finally|lastly)$/

function isComparative(article: Article, index: number): boolean {
  return /^(?:more|less|fewer)$/.test(lowerAt(article, index)) || tagAt(article, index).endsWith('.comp')
}

/** “, the captain and, ”: a list or a second clause, not a parenthesis. */
function isJoined(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (/^(?:and|or|but|than)$/.test(lowerAt(article, index))) return true
  return false
}

/** “who says the plan will work”: the second verb may be that of a clause which is said. */
function saysClause(article: Article, from: number, verb: number): boolean {
  for (let index = from; index < verb; index++)
    if ((isFiniteAt(article, index) || tagAt(article, index).startsWith('VERB')) && saysThat(article, index))
      return true
  return false
}

/** The words between can be a parenthesis, and the verb does not belong to it. */
function isPlausible(article: Article, from: number, verb: number, isRelative: boolean): boolean {
  const before = tagAt(article, verb - 1)
  // "whose name was not released pleaded guilty": two verbs in a row
  if (isRelative && /^(?:VERB\.part|ADJ)/.test(before)) return tagAt(article, verb) === 'VERB.past'
  if (before === 'NUM' && tagAt(article, verb) === 'VERB.3sg') return false
  if (!/^(?:NOUN|PROPN|NUM|ADV|ADJ|SYM)/.test(before)) return false
  if (isRelative) return /^(?:NOUN|PROPN|NUM|SYM)/.test(before)
  const first = lowerAt(article, from)
  if (ASIDES.has(first)) return verb === from + 1
  if (/^(?:for|in|of)$/.test(first) && ASIDE_PHRASE.test(lowerAt(article, from + 1)) && verb === from + 2)
    return true
  if (first === 'according') return lowerAt(article, from + 1) === 'to'
  const opens = tagAt(article, from)
  if (/^(?:VERB\.(?:part|ger|past)|ADP$)/.test(opens)) return /^(?:NOUN|PROPN|NUM)/.test(before)
  if (/^(?:both|all|each|most|many)$/.test(first) && /^(?:from|of|in)$/.test(lowerAt(article, from + 1)))
    return true
  if (opens === 'NOUN.pl' && verb === from + 1) return false // “In the valley, roofs were torn out”
  if (opens.startsWith('PROPN')) return isNameAlone(article, from, verb) && isRole(article, from - 2)
  if (/^(?:DET|NUM|PRON\.poss|NOUN|ADJ)/.test(opens))
    return !/^(?:that|this|these|those|some|no|another)$/.test(first)
  return false
}

const ASIDES = wordSet('however meanwhile therefore though nevertheless too moreover')
const ASIDE_PHRASE = /^(?:example|instance|fact|course|turn|contrast|addition)$/

/** “Ada Stone”, and nothing else, up to the verb. */
function isNameAlone(article: Article, from: number, verb: number): boolean {
  for (let index = from; index < verb; index++) if (!tagAt(article, index).startsWith('PROPN')) return false
  return true
}

/** “The prime minister”, “her brother”: who may have a name. */
function isRole(article: Article, head: number): boolean {
  return tagAt(article, head).startsWith('NOUN') && isPersonNoun(lowerAt(article, head))
}

/** A job or a relative. */
function isPersonNoun(noun: string): boolean {
  return ROLE_NOUNS.has(noun) || KINSHIP.has(noun)
}

/**
 * The sentence has no other verb that could be its own: none after a later comma, and where the form may be a
 * participle too (“a nurse from Hull awarded the medal”) something after it shows that it is none.
 */
function isMainVerb(article: Article, verb: number, {endToken}: Sentence): boolean {
  if (textAt(article, verb + 1) === ',' || hasVerbAfterBreak(article, verb + 1, endToken)) return false
  if (isSurelyFiniteAt(article, verb) || takesInfinitive(article, verb)) return true
  if (ownVerb(article, verb + 1, endToken) >= 0) return false
  return hasOwnObject(article, verb) || NEVER_PASSIVE.has(lowerAt(article, verb))
}

/** Verbs whose participle may have an object: “a nurse awarded the medal”, “a man called the Hammer”. */
const TWO_OBJECTS =
  /^(?:awarded|called|named|dubbed|nicknamed|denied|refused|granted|handed|offered|elected|appointed|allowed|given|paid|owed|considered|deemed|labelled|voted|crowned|promised|assigned|loaned|charged|fined|spared|bequeathed|declared|pronounced|christened|titled|entitled|styled|branded|aged|turned|taught|shown|sent|sold|left|lent|made|judged|rated|wished)$/

/** “Mr Okoro, a teacher joined the strike”: a past with an object or a clause, which as a participle it could not have. */
function hasOwnObject(article: Article, verb: number): boolean {
  if (tagAt(article, verb) !== 'VERB.past') return false
  const next = verb + 1
  if (lowerAt(article, next) === 'that' && tagAt(article, next) === 'SCONJ') return true
  if (TWO_OBJECTS.test(lowerAt(article, verb))) return false
  if (tagAt(article, next) === 'NOUN.pl') return saysThat(article, verb)
  return (
    /^(?:DET|PRON\.poss|PRON$)/.test(tagAt(article, next)) &&
    !/^(?:each|that|all|both|this)$/.test(lowerAt(article, next))
  )
}
