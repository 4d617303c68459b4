import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {ownVerb, saysThat} from '../../src/article/clause-parts.ts'
import {countFinite, isFiniteAt, takesClause} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {
  goesOnAfterComma,
  goesOnBeforeName,
  isInRow,
  isInTitle,
  isStrayA,
  isNameBefore
} from '../../src/entities/function-words.ts'
import {mayBeStray} from '../../src/entities/named-here.ts'
import {isSmallMeant} from '../../src/entities/small-meant.ts'
import {COMPASS, isSeason, SEASONS, strayNoun} from '../../src/entities/stray-nouns.ts'
import {ROLE_NOUNS} from '../../src/language/person-words.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Words that need no capital in the middle of a sentence; none that is a name, a grade or a title by itself. */
const SMALL: readonly string[] =
  `a the an of in and to for with at by from on was is were has had have that this it he she they we but which when where
   while because after before their his its are been be would could should into about over under than then there these
   those as if so not or our your my you also only more most said says`.split(/\s+/)
const SUBJECTS = wordSet('the he she it they we his her their its this that these those there but')
const REACH = 10
const SMALL_WORDS = new Set([...SMALL, ...SEASONS, ...COMPASS])
const TRIGGERS: ReadonlySet<string> = new Set([...SMALL_WORDS, ...ROLE_NOUNS])

const messages = {
  small: (d: {word: string; small: string}) => `“${d.word}” takes no capital here: “${d.small}”.`,
  stop: (d: {word: string}) => `A sentence begins at “${d.word}”: a stop is missing before it.`,
  season: (d: {word: string; small: string}) => `Seasons take no capital: “${d.small}”.`,
  compass: (d: {word: string; small: string}) =>
    `A point of the compass takes no capital here: “${d.small}”.`,
  colon: (d: {word: string; small: string}) => `After a colon the sentence goes on: “${d.small}”.`,
  role: (d: {word: string; small: string}) => `A job takes no capital here: “${d.small}”.`
}

export default defineRule({
  id: 'stray-capital',
  summary:
    'A capital in the middle of a sentence: “in The park”, “two Of them”, “this Spring”; or a lost stop.',
  why: `Small words and seasons take no capital inside a sentence. Where such a capital stands, either the shift key was held
too long, or the stop before it was lost: “completed on Friday The new owners said”.

Names that begin with such a word (The Hague, The Times) and titles of works are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'caption', 'body'],
  messages,
  examples: {
    bad: [
      {text: 'The children played in ⟦The⟧ park until dark.', message: 'small', becomes: 'the'},
      {text: 'Two ⟦Of⟧ them were hurt.', message: 'small', becomes: 'of'},
      {text: 'Work begins this ⟦Spring⟧ and ends in May.', message: 'season', becomes: 'spring'},
      {
        text: 'The sale was completed on ⟦Friday The⟧ new owners said they would stay.',
        message: 'stop',
        becomes: 'Friday. The'
      },
      {text: 'The rain will reach the ⟦West⟧ of the country by dawn.', message: 'compass', becomes: 'west'},
      {text: 'The report had one aim: ⟦To⟧ find out why.', message: 'colon', becomes: 'to'},
      {text: 'It was founded by an ⟦Engineer⟧ from Derby.', message: 'role', becomes: 'engineer'},
      {text: 'Anna Lund, ⟦Professor⟧ of law at Leeds, agreed.', message: 'role', becomes: 'professor'},
      {text: 'The bus left at ⟦noon It⟧ was full of children.', message: 'stop', becomes: 'noon. It'},
      {text: 'Two boys were ⟦Taken⟧ to hospital by bus.', message: 'small', becomes: 'taken'},
      {text: 'The bank took a ⟦Cautious⟧ view of the loan.', message: 'small', becomes: 'cautious'},
      {text: 'The pier was ⟦Recently⟧ painted green.', message: 'small', becomes: 'recently'},
      {text: 'Ms Brandt ⟦Was⟧ also on the boat.', message: 'small', becomes: 'was'},
      {text: 'The mayor said that ⟦He⟧ was ill.', message: 'small', becomes: 'he'},
      {text: 'Shops will close at noon, ⟦But⟧ the market stays open.', message: 'small', becomes: 'but'},
      {text: 'There are fears ⟦Over⟧ BSE in the herd.', message: 'small', becomes: 'over'},
      {text: 'The ⟦Landslide⟧ had blocked both lanes.', message: 'small', becomes: 'landslide'},
      {text: 'Two ⟦Drivers⟧ were fined.', message: 'small', becomes: 'drivers'}
    ],
    good: [
      {text: 'It is in band C. There is no cellar and it is cold.', because: 'a letter ends the sentence'},
      {text: '18.19 The leader moves the budget.', because: 'an entry of a live page'},
      {text: 'She reads The Times in The Hague and saw The Who.', because: 'names'},
      {text: 'Kelsey won in a Division 2B final on Friday.', because: 'a grade with its number'},
      {text: 'He sang “Let It Be” and read Of Mice And Men.', because: 'titles'},
      {text: 'He played for Spring Hill and the Winter Olympics team.', because: 'names'},
      {text: 'The Prague Spring was over. In spring it rains.', because: 'a name, and a small letter'},
      {
        text: 'The verdict: The film is dull. He asked for two things: The Times and tea.',
        because: 'a label, a name'
      },
      {text: 'She was in Taken, and a Guardian reader; it was Tuesday.', because: 'names of one word'},
      {text: 'He flew to the Middle East and lives in the West Country.', because: 'names'},
      {text: 'A Nurse Lindqvist gave evidence.', because: 'a title before a name'},
      {
        text: 'May God bless you and may He keep you. It was what our Founders meant. Wait at the gate marked Exit.',
        because: 'out of respect; a sign'
      },
      {
        text: 'The secretary of the Construction, Forestry and Mining Union spoke of the Allied landings.',
        because: 'names of more than one word'
      },
      {text: 'The Gliders have never won the cup.', because: 'a team'},
      {
        text: 'The film, Everything Everywhere All at Once, took seven prizes. TRADE Over the years it grew.',
        because: 'a title, and a heading'
      },
      {text: 'The sign read: No Dogs In The Park. Group A was hard.', because: 'title case'}
    ]
  },
  visit: {
    words: [
      TRIGGERS,
      (token, context) => {
        if (!token.isCapitalised || token.type.isAllCaps || token.isFirstInSentence) return
        if (isOfGod(token) || isAfterHeading(token)) return
        if (token.text !== 'A') checkWord(token, context)
        else if (isStrayA(token)) saySmall('small', token, context)
      }
    ],
    article(article, context) {
      for (const type of article.wordsInUse) {
        if (!mayBeStray(type) || SMALL_WORDS.has(type.lower)) continue
        if (article.language.lexicon.nameBits(type.text) !== 0) continue
        const place = onlyPlaceInside(article, type.text)
        if (place !== undefined && place.quotation?.kind !== 'title' && isSmallMeant(article, place.index))
          saySmall('small', place, context)
      }
    }
  }
})

type Context = RuleContext<typeof messages>

function saySmall(
  key: 'small' | 'season' | 'compass' | 'colon' | 'role',
  token: Token,
  {report}: Context
): void {
  report(key, token, {data: {word: token.text, small: token.lower}, expected: [token.lower]})
}

function checkWord(token: Token, context: Context): void {
  const {article, previous: before, next} = token
  if (isMarkOfSpeaker(before) || isMarkOfEntry(before)) return
  if (COMPASS.includes(token.lower) || ROLE_NOUNS.has(token.lower)) {
    const key = strayNoun(article, token)
    if (key !== undefined) saySmall(key, token, context)
    return
  }
  if (before?.text === ':' && isAfterColon(article, token)) saySmall('colon', token, context)
  if (before === undefined || next?.isWord !== true) return
  if (goesOnAfterComma(token, before, next) || goesOnBeforeName(token, before, next))
    saySmall('small', token, context)
  else if (isInRow(before, token) && !next.isCapitalised) checkInRow(token, before, context)
}

/** “May He keep you”: where God is named, his pronouns may have their capital. */
function isOfGod({article, lower}: Token): boolean {
  return (
    /^(?:he|him|his|you|your)$/.test(lower) &&
    ['God', 'Lord', 'Christ', 'Jesus', 'Almighty', 'Allah', 'Creator', 'Messiah'].some(
      (name) => article.countOf(name) > 0
    )
  )
}

/** “TRADE Over the past year”: a heading that has run into its paragraph. */
function isAfterHeading({previous}: Token): boolean {
  return (
    previous?.type.isAllCaps === true &&
    (previous.isFirstInSentence || previous.text.length > 4) &&
    /^[A-Z]{4,}$/.test(previous.text)
  )
}

/** Among words in small letters. */
function checkInRow(token: Token, before: Token, context: Context): void {
  const {article} = token
  if (SEASONS.includes(token.lower)) {
    if (isSeason(article, token, before)) saySmall('season', token, context)
    return
  }
  if (token.quotation?.kind === 'title' || isInTitle(article, token)) return
  if (losesStop(article, token, before)) {
    const span = {start: startAt(article, before.index), end: endAt(article, token.index)}
    context.report('stop', span, {
      data: {word: token.text},
      expected: [`${before.text}. ${token.text}`, `${before.text} ${token.lower}`]
    })
  } else if (!isNameBefore(article, before, token.lower)) {
    saySmall('small', token, context)
  }
}

/** Where the spelling stands inside a sentence; undefined where it does so twice, as names do. */
function onlyPlaceInside(article: Article, text: string): Token | undefined {
  let found: Token | undefined
  for (const index of article.placesOf(text)) {
    const token = article.token(index)
    if (token === undefined || token.isFirstInSentence) continue
    if (found !== undefined) return undefined
    found = token
  }
  return found
}

/** “A The fee is yours to pay”: a question or its answer. */
function isMarkOfSpeaker(before: Token | undefined): boolean {
  return before !== undefined && /^[AQ]$/.test(before.text) && before.isFirstInSentence
}

/** “18.19 The leader moves the budget”, “3 Which minister”: the time or the number of an entry. */
function isMarkOfEntry(before: Token | undefined): boolean {
  return before?.kind === 'number' && (before.isFirstInSentence || before.index === before.block.firstToken)
}

/** British English goes on small after a colon that follows a clause; a label and speech are something else. */
function isAfterColon(article: Article, {index, sentence, next}: Token): boolean {
  if (
    article.variety === 'en-US' ||
    article.variety === 'en-CA' ||
    next?.isWord !== true ||
    next.isCapitalised
  )
    return false
  const colon = index - 1
  if (colon - sentence.firstToken < 4 || sentence.endToken - index < 4) return false
  if (ownVerb(article, sentence.firstToken, colon) < 0) return false
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (
      at < colon &&
      (saysThat(article, at) ||
        /^(?:read|reads|called|titled|entitled|headlined)$/.test(lowerAt(article, at)))
    )
      return false
    if (/^[“”"‘]$/.test(textAt(article, at))) return false
  }
  return true
}

/** A clause stands before with its verb, and another begins here. */
function losesStop(article: Article, token: Token, before: Token): boolean {
  if (
    !SUBJECTS.has(token.lower) ||
    /^[A-Z]\.$/.test(before.text) || // “band C. There is”
    !/^(?:NOUN|PROPN|NUM|ADV|ADJ|PRON|VERB)/.test(tagAt(article, before.index))
  )
    return false
  if (takesClause(article, before.index) || /^(?:that|of|and|or)$/.test(before.lower)) return false
  const {firstToken, endToken} = token.sentence
  if (countFinite(article, firstToken, token.index) === 0) return false
  for (let index = token.index + 1; index < Math.min(endToken, token.index + REACH); index++) {
    if (/^[,.;:]$/.test(textAt(article, index)) || lowerAt(article, index) === 'who') return false
    if (isFiniteAt(article, index)) return true
  }
  return false
}
