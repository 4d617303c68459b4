/** A capital in the middle of a sentence on a word that its place shows to be no name: “was Taken to”, “a Cautious man”. */
import type {Article} from '../article/article.ts'
import {isCapitalAt, lowerAt, tagAt, textAt} from '../article/at.ts'
import {inflect} from '../language/inflect.ts'
import {PLAIN_ADJECTIVES, PLAIN_ADVERBS, PLAIN_NOUNS} from '../language/never-names.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {tagOf} from '../language/tagger/tags.ts'
import type {WordType} from '../language/word-type.ts'
import {wordSet} from '../language/word-set.ts'

const PLURAL = tagOf('NOUN.pl')

const MODALS = wordSet(
  `will would can could may might must should shall cannot do does did didn't doesn't don't won't wouldn't couldn't
   can't shouldn't not 'll 'd`
)
const BE_OR_HAVE = wordSet(
  `is are was were be been being has have had having isn't aren't wasn't weren't hasn't haven't hadn't not also get
   gets got getting`
)
const SUBJECTS = wordSet('he she they we it i you who which')
const OPENERS = wordSet(
  `the a an his her its their our my your this that these those some any no every each very too so more most less
   as`
)
const COUNTERS = wordSet(
  `two three four five six seven eight nine ten several many some few these those his her its their our my your all
   other`
)
const ONE = wordSet('a an each every this that last next one another any no')
/** What goes on after a noun or verb, and begins no name. */
const GOES_ON = /^(?:ADP|DET|PRON|CCONJ|SCONJ|PART|AUX|ADV|NUM)/

/** Whether a capital on this word is worth a look: a plain word, and no name that is known. */
export function mayBeStray({
  text,
  lower,
  isCapitalised,
  isAllCaps,
  isMixedCase,
  isHyphenated,
  lowerVarieties,
  varieties
}: WordType): boolean {
  return (
    isCapitalised &&
    !isAllCaps &&
    !isMixedCase &&
    !isHyphenated &&
    lowerVarieties !== 0 &&
    varieties === 0 &&
    text.length > 2 &&
    /^[a-z]+$/.test(lower)
  )
}

/** Whether the word at `index` can be no name where it stands. */
export function isSmallMeant(article: Article, index: number): boolean {
  const lower = lowerAt(article, index)
  const sentence = article.sentenceOf(index)
  if (sentence === undefined || index <= sentence.firstToken || index + 1 >= sentence.endToken) return false
  const before = lowerAt(article, index - 1)
  const isName = isCapitalAt(article, index + 1)
  if (isName) return !isCapitalAt(article, index - 1) && isVerbBeforeName(article, lower, before)
  if (!isAmongSmall(article, index, sentence.firstToken)) return false
  const isAdverb = /[a-z]{3}ly$/.test(lower) && !isLyName(lower)
  if (before === ',') return isAdverb
  if (isAdverb || PLAIN_ADVERBS.has(lower)) return true
  if (isVerbHere(article, index, lower, before)) return true
  return isNounOrAdjectiveHere(article, index, lower, before)
}

function isLyName(lower: string): boolean {
  return /^(?:early|daily|weekly|monthly|family|assembly|ally|bully|belly|lily|july|italy|fly|supply|reply|rally|butterfly|firefly|grizzly|friendly|holy|jolly|billy|molly|emily|curly|ugly|lovely|lonely|elderly|silly|smelly|jelly|telly|rely|apply|multiply|comply|imply|anomaly|monopoly|melancholy|homily|doily|gully|tally|folly|holly|dolly|trolley|wholly)$/.test(
    lower
  )
}

/** Small words on both sides, and no title that runs on over a small word. */
function isAmongSmall(article: Article, index: number, first: number): boolean {
  const before = article.types[index - 1]
  const after = article.types[index + 1]
  if (before === undefined || after === undefined) return false
  const isBeforeSmall =
    before.kind === 'word' ? !before.isCapitalised || index - 1 === first : before.text === ','
  if (!isBeforeSmall || article.starts[index] === article.ends[index - 1]) return false
  if (after.kind === 'word' ? after.isCapitalised : !/^[,.;]$/.test(after.text)) return false
  const isBackwards =
    index - 2 > first &&
    isCapitalAt(article, index - 2) &&
    /^(?:of|in|and|for|to|with|on|the|a|&)$/.test(before.lower)
  const isForwards =
    isCapitalAt(article, index + 2) && /^(?:of|in|and|for|to|with|on|the|a|&)$/.test(after.lower)
  return (
    !isBackwards &&
    !isForwards &&
    !(
      index - 3 > first &&
      isCapitalAt(article, index - 3) &&
      /^(?:of|in|for|to|with|on)$/.test(lowerAt(article, index - 2)) &&
      before.lower === 'the'
    )
  )
}

/** “will Harm”, “was Taken”, “they Topped”, “to Watch their”. */
function isVerbHere(article: Article, index: number, lower: string, before: string): boolean {
  const form = article.language.inflectedVerb(lower)?.feature
  const next = tagAt(article, index + 1)
  if (SUBJECTS.has(before)) return form === 'past' || form === '3sg' || form === 'part' || isPureVerb(lower)
  if (BE_OR_HAVE.has(before) && (form === 'part' || form === 'past' || form === 'ger'))
    return GOES_ON.test(next) || isStop(article, index + 1)
  const isBase = article.language.lexicon.lookup(inflect(lower, 'ger')) !== 0
  if (MODALS.has(before) && isBase) return GOES_ON.test(next) || isPureVerb(lower)
  return before === 'to' && isPureVerb(lower) && !isStop(article, index + 1)
}

/** “has Insisted Mr Lund”, “he Founded Argonaut”. */
function isVerbBeforeName(article: Article, lower: string, before: string): boolean {
  if (!(SUBJECTS.has(before) || BE_OR_HAVE.has(before) || MODALS.has(before))) return false
  const form = article.language.inflectedVerb(lower)?.feature
  return MODALS.has(before) ? isPureVerb(lower) : (form === 'past' || form === 'part') && lower.endsWith('ed')
}

function isNounOrAdjectiveHere(article: Article, index: number, lower: string, before: string): boolean {
  const next = tagAt(article, index + 1)
  const isDescribing = OPENERS.has(before) || /^(?:ADP|ADJ|VERB|AUX)/.test(tagAt(article, index - 1))
  const isAdjective = PLAIN_ADJECTIVES.has(lower) || /[a-z]{3}(?:ous|ful|less|able|ible)$/.test(lower)
  if (isAdjective && isDescribing && /^(?:NOUN|ADJ)/.test(next)) return true
  const isEnd = isStop(article, index + 1) || /^(?:ADP|CCONJ|SCONJ|AUX|PART|PRON)/.test(next)
  if (!isEnd) return false
  if (PLAIN_NOUNS.has(lower))
    return (
      ONE.has(before) ||
      isAdjectiveAt(article, index - 1) ||
      (before === 'the' && /^(?:of|to|that|who)$/.test(lowerAt(article, index + 1)))
    )
  const singular = article.language.lemma(article.language.type(lower), PLURAL)
  return lower.endsWith('s') && COUNTERS.has(before) && PLAIN_NOUNS.has(singular)
}

function isAdjectiveAt(article: Article, index: number): boolean {
  return (
    PLAIN_ADJECTIVES.has(lowerAt(article, index)) ||
    (tagAt(article, index) === 'ADJ' && OPENERS.has(lowerAt(article, index - 1)))
  )
}

function isStop(article: Article, index: number): boolean {
  return /^[,.;]$/.test(textAt(article, index))
}
