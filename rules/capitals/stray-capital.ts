import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {ownVerb, saysThat} from '../../src/article/clause-parts.ts'
import {countFinite, isFiniteAt, takesClause} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {isSmallMeant, mayBeStray} from '../../src/entities/small-meant.ts'
import {ROLE_NOUNS} from '../../src/language/person-words.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Words that need no capital in the middle of a sentence; none that is a name, a grade or a title by itself. */
const SMALL: readonly string[] =
  `the an of in and to for with at by from on was is were has had have that this it he she they we but which when where
   while because after before their his its are been be would could should into about over under than then there these
   those as if so not or our your my you also only more most said says`.split(/\s+/)
const SUBJECTS = wordSet('the he she it they we his her their its this that these those there but')
const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter']
const COMPASS: readonly string[] = ['north', 'south', 'east', 'west']
const REACH = 10
const TRIGGERS: ReadonlySet<string> = new Set([...SMALL, ...SEASONS, ...COMPASS, ...ROLE_NOUNS])

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
  messages: {
    small: (d: {word: string; small: string}) => `“${d.word}” takes no capital here: “${d.small}”.`,
    stop: (d: {word: string}) => `A sentence begins at “${d.word}”: a stop is missing before it.`,
    season: (d: {small: string}) => `Seasons take no capital: “${d.small}”.`,
    compass: (d: {small: string}) => `A point of the compass takes no capital here: “${d.small}”.`,
    colon: (d: {small: string}) => `After a colon the sentence goes on: “${d.small}”.`,
    role: (d: {small: string}) => `A job takes no capital here: “${d.small}”.`
  },
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
      {text: 'The mayor said that ⟦He⟧ was ill.', message: 'small', becomes: 'he'}
    ],
    good: [
      {text: 'It is in band C. There is no cellar and it is cold.', because: 'a letter ends the sentence'},
      {text: '18.19 The leader moves the budget.', because: 'an entry of a live page'},
      {text: 'She reads The Times in The Hague and saw The Who.', because: 'names'},
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
      {text: 'The sign read: No Dogs In The Park. Group A was hard.', because: 'title case'}
    ]
  },
  visit: {
    words: [
      TRIGGERS,
      (token, {article, report}) => {
        if (!token.isCapitalised || token.type.isAllCaps || token.isFirstInSentence || token.text.length < 2)
          return
        const before = token.previous
        const {next} = token
        if (isMarkOfSpeaker(before) || isMarkOfEntry(before)) return
        if (COMPASS.includes(token.lower) || ROLE_NOUNS.has(token.lower)) {
          const key = strayNoun(article, token)
          if (key !== undefined) report(key, token, {data: {small: token.lower}, expected: [token.lower]})
          return
        }
        if (before?.text === ':' && isAfterColon(article, token))
          report('colon', token, {data: {small: token.lower}, expected: [token.lower]})
        if (before === undefined || !isInRow(before, token) || next?.isWord !== true || next.isCapitalised)
          return
        if (SEASONS.includes(token.lower)) {
          if (isSeason(article, token, before))
            report('season', token, {data: {small: token.lower}, expected: [token.lower]})
          return
        }
        if (token.quotation?.kind === 'title' || isInTitle(article, token)) return
        if (losesStop(article, token, before)) {
          const span = {start: startAt(article, before.index), end: endAt(article, token.index)}
          report('stop', span, {
            data: {word: token.text},
            expected: [`${before.text}. ${token.text}`, `${before.text} ${token.lower}`]
          })
        } else if (!isNameBefore(article, before, token.lower)) {
          report('small', token, {data: {word: token.text, small: token.lower}, expected: [token.lower]})
        }
      }
    ],
    article(article, {report}) {
      for (const type of article.wordsInUse) {
        if (!mayBeStray(type) || TRIGGERS.has(type.lower)) continue
        if (article.language.lexicon.nameBits(type.text) !== 0) continue
        const place = onlyPlaceInside(article, type.text)
        if (place !== undefined && place.quotation?.kind !== 'title' && isSmallMeant(article, place.index))
          report('small', place, {data: {word: type.text, small: type.lower}, expected: [type.lower]})
      }
    }
  }
})

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

/** A word or number before it in the same paragraph, with a space between. */
function isInRow(before: Token, token: Token): boolean {
  return (
    (before.isWord || before.kind === 'number') && before.end < token.start && before.block === token.block
  )
}

/** Verbs that a name may stand before: “Ms Lund Was also there”. */
const AFTER_NAMES = wordSet('was were has had said says would could should')

/** A capital before it that is a name's, and not only the sentence's. */
function isNameBefore(article: Article, before: Token, lower: string): boolean {
  if (!before.isCapitalised) return false
  if (AFTER_NAMES.has(lower) && tagAt(article, before.index).startsWith('PROPN')) return false
  return !before.isFirstInSentence || tagAt(article, before.index) === 'PROPN.sg'
}

/** A point of the compass or a job that needs no capital here. */
function strayNoun(article: Article, token: Token): 'compass' | 'role' | undefined {
  if (COMPASS.includes(token.lower)) return isCompassPoint(token) ? 'compass' : undefined
  return isJob(article, token) ? 'role' : undefined
}

/** "hit She's Gotta Have It", "The Wonder of You": more capitals nearby, or a short form. */
function isInTitle(article: Article, {index, next}: Token): boolean {
  if (next?.text.startsWith("'") === true || next?.text.startsWith('’') === true) return true
  for (let at = index + 2; at <= index + 4; at++) {
    if (/^[,.;:!?]$/.test(textAt(article, at))) break
    if (article.types[at]?.isCapitalised === true && !tagAt(article, at).startsWith('PROPN')) return true
    if (article.types[at]?.isCapitalised === true && at === index + 2) return true
  }
  const two = article.types[index - 2]
  return (
    two?.isCapitalised === true &&
    /^(?:of|in|and|for|to|with|on)$/.test(lowerAt(article, index - 1)) &&
    article.sentenceOf(index)?.firstToken !== index - 2
  )
}

function isSeason(article: Article, token: Token, before: Token): boolean {
  if (before.isCapitalised || article.countOf(token.text) > 2) return false
  return (
    /^(?:in|this|last|next|the|early|late|every|by|until|since|during|of)$/.test(before.lower) &&
    !/^(?:NOUN|PROPN)/.test(tagAt(article, token.index + 1))
  )
}

/** “the West of the country”, “heading North.” */
function isCompassPoint({article, index, previous, next}: Token): boolean {
  if (previous?.isWord !== true || previous.isCapitalised) return false
  if (previous.lower === 'the')
    return (
      next?.lower === 'of' &&
      lowerAt(article, index + 2) === 'the' &&
      /^(?:country|city|town|county|island|region|province|state|capital|village|continent|district)$/.test(
        lowerAt(article, index + 3)
      )
    )
  if (next?.isCapitalised === true || next?.kind === 'number') return false
  return /^(?:head|travel|drive|fly|move|sail|march|walk|ride|face|spread|drift|miles|further|due)$/.test(
    previous.lemma
  )
}

/** “an Engineer from Derby”, “Anna Lund, Professor of law”: no name stands beside the job. */
function isJob(article: Article, token: Token): boolean {
  const {previous, next, index} = token
  if (next === undefined || next.isCapitalised || article.countOf(token.text) > 1 || token.isInQuotation)
    return false
  if (previous?.text === ',') {
    const isName =
      article.types[index - 2]?.isCapitalised === true && tagAt(article, index - 2).startsWith('PROPN')
    return isName && /^(?:of|at|for)$/.test(next.lower)
  }
  return (
    /^an?$/.test(previous?.text ?? '') &&
    /^(?:ADP|AUX|VERB\.past|PRON\.wh|SCONJ)/.test(tagAt(article, next.index)) &&
    /^[a-z]+$/.test(next.text)
  )
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
