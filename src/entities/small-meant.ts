/** A capital in the middle of a sentence on a word that its place shows to be no name: “was Taken to”, “a Cautious man”. */
import type {Article} from '../article/article.ts'
import {isCapitalAt, lowerAt, tagAt} from '../article/at.ts'
import {CALENDAR} from '../language/capital-words.ts'
import {countFinite} from '../article/finite.ts'
import {LONE_NAMES} from '../language/lone-names.ts'
import {PLAIN_ADJECTIVES, PLAIN_ADVERBS} from '../language/never-names.ts'
import {inflect} from '../language/inflect.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {isQuality} from '../language/qualities.ts'
import {nameOf, type TagName} from '../language/tagger/tags.ts'
import {wordSet} from '../language/word-set.ts'
import {isNamedByWordBefore, isPartOfTitle} from './named-here.ts'
import {isPlainNounHere} from './plain-nouns.ts'

/** Whether the word at `index` can be no name where it stands. */
export function isSmallMeant(article: Article, index: number): boolean {
  const sentence = article.sentenceOf(index)
  if (sentence === undefined || index <= sentence.firstToken || index + 1 >= sentence.endToken) return false
  const lower = lowerAt(article, index)
  const before = lowerAt(article, index - 1)
  if (isCapitalAt(article, index + 1))
    return !isCapitalAt(article, index - 1) && isVerbBeforeName(article, lower, before)
  if (isVerbAfterName(article, index, sentence.firstToken)) return true
  if (!isAmongSmall(article, index, sentence.firstToken) || opensListOfNames(article, index)) return false
  const tags = tagsIfSmall(article, index)
  const isAdverb = (/[a-z]{3}ly$/.test(lower) && !isLyName(lower)) || PLAIN_ADVERBS.has(lower)
  if (isAdverb && isPartOfTitle(article, index, true)) return false // “All at Once”
  if (isAdverb) return before !== ',' || lower.endsWith('ly')
  const isNoun = tags.own.startsWith('NOUN')
  if (isNoun && /^(?:our|my)$/.test(before)) return false // “our Founders”, “my Inauguration”: out of respect
  if (
    isNamedByWordBefore(article, index) ||
    isPartOfTitle(article, index, isNoun || /^(?:ADV|SCONJ)/.test(tags.own))
  )
    return false
  return before === ',' ? isSubjectAfterComma(article, index, tags) : isPlainHere(article, index, tags)
}

/** What the word before, the word and the word after would be if it had no capital. */
export interface Tags {
  readonly before: TagName
  readonly own: TagName
  readonly after: TagName
}

function tagsIfSmall(article: Article, index: number): Tags {
  const {language, types} = article
  const sentence = article.sentenceOf(index)
  const [from, to] = [sentence?.firstToken ?? index, sentence?.endToken ?? index + 1]
  const small = types.slice(from, to)
  small[index - from] = language.type(lowerAt(article, index))
  const tags = new Uint8Array(small.length)
  language.tag(small, 0, small.length, tags)
  const at = (place: number): TagName => nameOf(tags[place - from] ?? 0)
  return {before: at(index - 1), own: at(index), after: at(index + 1)}
}

/** “the Construction, Forestry and Mining Union”: a comma, and a word with its capital. */
function opensListOfNames(article: Article, index: number): boolean {
  return (
    lowerAt(article, index + 1) === ',' &&
    isCapitalAt(article, index + 2) &&
    /^(?:,|and|&)$/.test(lowerAt(article, index + 3)) &&
    isCapitalAt(article, index + 4)
  )
}

function isLyName(lower: string): boolean {
  return /^(?:early|daily|weekly|monthly|family|assembly|ally|bully|belly|lily|july|italy|fly|supply|reply|rally|butterfly|firefly|grizzly|friendly|holy|jolly|billy|molly|emily|curly|ugly|lovely|lonely|elderly|silly|smelly|jelly|telly|rely|apply|multiply|comply|imply|anomaly|monopoly|melancholy|homily|doily|gully|tally|folly|holly|dolly|trolley|wholly)$/.test(
    lower
  )
}

/** A determiner, a preposition, a number: a capital on it is only the sentence’s. */
const OPENS = /^(?:DET|NUM|PRON|ADP|SCONJ|CCONJ|ADV|AUX|PART)/

function opensOnly(article: Article, first: number): boolean {
  return (
    OPENS.test(tagAt(article, first)) ||
    /^(?:several|many|few|other|such|more|most)$/.test(lowerAt(article, first))
  )
}

/** Small words on both sides. */
function isAmongSmall(article: Article, index: number, first: number): boolean {
  const before = article.types[index - 1]
  const after = article.types[index + 1]
  if (before === undefined || after === undefined) return false
  if (article.starts[index] === article.ends[index - 1] || isAfterLineBreak(article, index)) return false
  // “Ain’t Nobody”
  if (article.starts[index - 1] === article.ends[index - 2] && isCapitalAt(article, index - 2)) return false
  if (isDayBefore(article, index)) return after.kind !== 'word' || !after.isCapitalised
  const isBeforeSmall =
    before.kind === 'word'
      ? !before.text.endsWith('.') &&
        (!before.isCapitalised || (index - 1 === first && opensOnly(article, first)))
      : before.text === ',' || (before.kind === 'number' && index - 1 !== first)
  if (!isBeforeSmall) return false
  if (after.kind !== 'word') return /^[,.;?)–—]$/.test(after.text)
  // “Class 3A”
  return !after.isCapitalised && !after.hasDigit && article.starts[index + 1] !== article.ends[index]
}

/** “on Sunday Night” */
function isDayBefore(article: Article, index: number): boolean {
  return (
    CALENDAR.includes(lowerAt(article, index - 1)) &&
    /^(?:morning|afternoon|evening|night)$/.test(lowerAt(article, index))
  )
}

/** The line of a poem, an address, a table. */
function isAfterLineBreak({text, starts, ends}: Article, index: number): boolean {
  return text.slice(ends[index - 1] ?? 0, starts[index] ?? 0).includes('\n')
}

const SUBJECTS = wordSet('he she they we it i you who which')
const HELPERS = wordSet(
  `will would can could may might must should shall cannot do does did didn't doesn't don't won't wouldn't couldn't
   can't shouldn't not 'll 'd`
)
const BE_OR_HAVE = wordSet(
  `is are was were be been being has have had having isn't aren't wasn't weren't hasn't haven't hadn't not also get
   gets got getting`
)

/** “has Insisted Mr Lund”, “he Founded Argonaut”. */
function isVerbBeforeName(article: Article, lower: string, before: string): boolean {
  if (!(SUBJECTS.has(before) || BE_OR_HAVE.has(before) || HELPERS.has(before))) return false
  const form = article.language.inflectedVerb(lower)?.feature
  return HELPERS.has(before)
    ? isPureVerb(lower)
    : (form === 'past' || form === 'part') && lower.endsWith('ed')
}

/** “However, Analysts expect”: a plural that has its verb. */
function isSubjectAfterComma(article: Article, index: number, tags: Tags): boolean {
  return (
    tags.own === 'NOUN.pl' &&
    /^(?:VERB\.(?:past|pres)|AUX)/.test(tags.after) &&
    !LONE_NAMES.has(lowerAt(article, index)) &&
    isPlainNounHere(article, index, {...tags, before: 'SCONJ'})
  )
}

/** “Ms Lund Came to see that”: the first verb of the sentence, and what it is followed by. */
function isVerbAfterName(article: Article, index: number, first: number): boolean {
  if (!isCapitalAt(article, index - 1) || !tagAt(article, index - 1).startsWith('PROPN')) return false
  const tags = tagsIfSmall(article, index)
  if (!/^VERB\.(?:past|3sg)$/.test(tags.own) || !/^(?:DET|PART\.to|PRON)/.test(tags.after)) return false
  let start = index - 1
  while (start > first && isCapitalAt(article, start - 1)) start--
  return !isNamedByWordBefore(article, start) && countFinite(article, first, index) === 0
}

const FUNCTION_WORD = /^(?:AUX|ADP|SCONJ|CCONJ|PRON|DET|PART|ADV\.wh)/
/** What goes on after a verb, and begins no name. */
const GOES_ON = /^(?:ADP|DET|PRON|CCONJ|SCONJ|PART|AUX|ADV|NUM|ADJ|NOUN|PUNCT)/
const DESCRIBES = /^(?:DET|PRON\.poss|ADP|ADJ|VERB|AUX|ADV|NUM|CCONJ|NOUN)/

/** From here on a word is one that everybody knows. */
const COMMON = 6

/** The small words of English are all above this. */
const FUNCTIONAL = 11

/** What the word is, small, and whether such a word can be a name there. */
function isPlainHere(article: Article, index: number, tags: Tags): boolean {
  const lower = lowerAt(article, index)
  if (LONE_NAMES.has(lower)) return false
  const {before, own, after} = tags
  if (FUNCTION_WORD.test(own))
    return (
      article.language.lexicon.frequencyClass(lower) > FUNCTIONAL &&
      !/^(?:DET|PRON\.poss|ADJ|PART\.poss)/.test(before) &&
      after !== 'PUNCT'
    )
  // “60 Minutes”, “the 1956 Zenith radio”
  if (article.types[index - 1]?.kind === 'number' && own !== 'NOUN.pl') return false
  if (own === 'ADV') return article.language.lexicon.frequencyClass(lower) > COMMON
  if (own.startsWith('VERB')) return isVerb(article, lower) && isVerbHere(tags)
  if (own === 'NUM') return after === 'NOUN.pl' && /^(?:DET|PRON\.poss|ADP|ADJ|VERB)/.test(before)
  if (own.startsWith('ADJ')) return isAdjectiveHere(article, index, tags)
  return own.startsWith('NOUN') && isPlainNounHere(article, index, tags)
}

/** A form of a verb that the dictionary has, whatever the tagger made of the word: “near Tollgate”. */
function isVerb({language}: Article, lower: string): boolean {
  return language.inflectedVerb(lower) !== undefined || language.lexicon.lookup(inflect(lower, 'ger')) !== 0
}

/** “will Harm”, “was Taken”, “analysts Expected”, “to Watch their”. */
function isVerbHere({before, own, after}: Tags): boolean {
  if (!GOES_ON.test(after)) return false
  const isEnd = after === 'PUNCT'
  if (/^(?:AUX|PRON|PART|ADV)/.test(before)) return true
  if (own === 'VERB.ger') return !isEnd && !after.startsWith('AUX') && /^(?:NOUN|ADP|SCONJ|VERB)/.test(before)
  if (own === 'VERB.part') return !isEnd && /^(?:NOUN|DET|ADJ|PRON\.poss|SCONJ)/.test(before)
  if (own === 'VERB.base' || own === 'VERB.pres') return !isEnd && before === 'NOUN.pl'
  return !isEnd && /^(?:NOUN|CCONJ|NUM)/.test(before)
}

/** “a Cautious view”, “more Serious than”. */
function isAdjectiveHere(article: Article, index: number, {before, after}: Tags): boolean {
  const lower = lowerAt(article, index)
  const isKnown =
    PLAIN_ADJECTIVES.has(lower) ||
    isQuality(lower) ||
    /(?:ed|ing|er|est)$/.test(lower) ||
    article.language.lexicon.frequencyClass(lower) > COMMON
  if (!isKnown) return false
  if (after.startsWith('NOUN') || after.startsWith('ADJ'))
    return (
      DESCRIBES.test(before) &&
      article.types[index + 1]?.kind === 'word' &&
      article.types[index - 1]?.kind !== 'number'
    )
  if (!/^(?:ADP|PUNCT|CCONJ|SCONJ|PART|ADV)/.test(after)) return false
  return /^(?:AUX|ADV)/.test(before) || (PLAIN_ADJECTIVES.has(lower) && before === 'ADP')
}
