/** Names with an s that is none of theirs: “Spains lead”, “Mr Browns trip”, “the BBCs editor”, “Fridays game”. */
import type {Article} from '../article/article.ts'
import {isCapitalAt, lowerAt, tagAt, textAt} from '../article/at.ts'
import {MONTH_NAMES, WEEKDAY_NAMES} from '../language/calendar-names.ts'
import {NAME_BIT} from '../language/lexicon/entry.ts'
import {COURTESY, PLURAL_TITLES, TITLES} from '../language/person-words.ts'
import {DESCRIBED} from '../language/possession-words.ts'
import {KNOWN_ACRONYMS, KNOWN_NAMES} from '../language/well-known.ts'
import type {WordType} from '../language/word-type.ts'
import {ownedNoun} from './owned.ts'
import {wordSet} from '../language/word-set.ts'

/** Whether this spelling may be a name and the s of a possessive; cheap, for all the words of an article. */
export function mayHideName({text, isCapitalised, isAllCaps}: WordType): boolean {
  return isCapitalised && !isAllCaps && /^\p{Lu}[\p{L}-]*\p{L}s$/u.test(text) && !isTitle(text.toLowerCase())
}

/** “Mrs” and “Cllrs” are no possessives of “Mr” and “Cllr”. */
function isTitle(lower: string): boolean {
  return COURTESY.has(lower) || PLURAL_TITLES.has(lower)
}

/** The name without its s, where the token at `index` can only be its possessive. */
export function nameOwning(article: Article, index: number): string | undefined {
  const stem = textAt(article, index).slice(0, -1)
  if (DAYS.has(stem)) return ownsOnDay(article, index) ? stem : undefined
  const noun = ownedNoun(article, index + 1, true)
  if (noun < 0 || isCounted(article, index)) return undefined
  return isNameHere(article, index, stem, noun) ? stem : undefined
}

const DAYS: ReadonlySet<string> = new Set(
  [...WEEKDAY_NAMES, ...MONTH_NAMES].filter((name) => name !== 'March')
)

/** “in Fridays game”, not “on Fridays pupils swim”. */
function ownsOnDay(article: Article, index: number): boolean {
  const before = lowerAt(article, index - 1)
  if (article.sentenceOf(index)?.firstToken === index) return false
  if (/^(?:on|most|some|all|many|and|or|alternate|except|to|the|,|–|—|-)$/.test(before)) return false
  const noun = ownedNoun(article, index + 1, true)
  return (
    noun > 0 &&
    (!isCapitalAt(article, index + 1) || /^(?:last|this|next|in|at|after|for|from|before)$/.test(before))
  )
}

/** “two Germanys”. */
function isCounted(article: Article, index: number): boolean {
  return /^(?:two|three|four|five|both|many|several|these|those|other|all|more|few)$/.test(
    lowerAt(article, index - 1)
  )
}

/** “New Yorks”, “South Africas”. */
const PLACE_OPENERS = wordSet(
  `new south north east west san santa saudi northern southern eastern western great puerto el las los cape papua
   central`
)

interface Candidate {
  readonly article: Article
  readonly index: number
  readonly stem: string
  /** How often the spelling with the s stands in the article, and the one without. */
  readonly count: number
  readonly stemCount: number
  /** Whether the spelling with the s is a word, and what it is the name of. */
  readonly isWord: boolean
  readonly own: number
  readonly isDescribed: boolean
}

function isNameHere(article: Article, index: number, stem: string, noun: number): boolean {
  const text = textAt(article, index)
  const {lexicon} = article.language
  const name: Candidate = {
    article,
    index,
    stem,
    count: article.countOf(text),
    stemCount: article.countOf(stem),
    isWord: lexicon.frequencyClass(text.toLowerCase()) > 0,
    own: lexicon.nameBits(text),
    isDescribed: DESCRIBED.has(lowerAt(article, noun))
  }
  const before = lowerAt(article, index - 1)
  if (/^[A-Z]{2,}$/.test(stem))
    return KNOWN_ACRONYMS.has(stem) || (name.count === 1 && before === 'the' && name.stemCount > 1)
  if (name.own === 0 && !name.isWord && isMisformed(article, stem)) return true
  if (name.isWord && article.sentenceOf(index)?.firstToken === index) return false
  if (before === 'the') return name.count === 1 && isPair(name) && !name.isDescribed
  if (isKnownName(name) || isPlace(name, before)) return true
  if (before === 'and' || (name.count > 1 && name.count > name.stemCount)) return false
  return isPersonOrThing(name)
}

function isKnownName({stem, own, isWord, count, stemCount}: Candidate): boolean {
  return KNOWN_NAMES.has(stem) && own === 0 && (!isWord || count <= stemCount || count === 1)
}

function isPlace({article, index, stem, own, count, stemCount}: Candidate, before: string): boolean {
  if ((article.language.lexicon.nameBits(stem) & NAME_BIT.place) === 0) return false
  if (isCapitalAt(article, index - 1) && !PLACE_OPENERS.has(before)) return false
  return own === 0 || (count === 1 && stemCount > 0 && !isCapitalAt(article, index + 1))
}

function isPersonOrThing(name: Candidate): boolean {
  const {article, index, stem, own, isWord, stemCount} = name
  const {lexicon} = article.language
  const isHere = isSurnameHere(article, stem)
  const isSurname = isHere || (lexicon.nameBits(stem) & NAME_BIT.surname) !== 0
  if (isSurname && isTitleAt(article, index - 1) && (own === 0 || stemCount > 0)) return true
  if (isPairElsewhere(article, index, stem)) return isPair(name) && !(isWord && name.isDescribed)
  if (isHere) return !isWord || !isCapitalAt(article, index + 1)
  if (isWord || own !== 0) return false
  if (hasGivenBefore(article, index)) return true
  return lexicon.lookup(`${stem}s`) === 0 && stemCount > 0 && !isKind(article, stem)
}

function isPair({article, index, stem}: Candidate): boolean {
  return isPairElsewhere(article, index, stem) && !isKind(article, stem)
}

/** “The Conservative Partys”: the plural is in -ies. */
function isMisformed({language}: Article, stem: string): boolean {
  return /[^aeiou]y$/.test(stem) && stem.length > 4 && language.lexicon.frequencyClass(stem.toLowerCase()) > 4
}

function isTitleAt(article: Article, index: number): boolean {
  const lower = lowerAt(article, index).replace('.', '')
  return isCapitalAt(article, index) && (COURTESY.has(lower) || TITLES.has(lower))
}

/** “Kofi Annans plan”, not “a Marc Jacobs dress”. */
function hasGivenBefore(article: Article, index: number): boolean {
  const at = /^[A-Z]\.?$/.test(textAt(article, index - 1)) ? index - 2 : index - 1
  if ((article.language.lexicon.nameBits(textAt(article, at)) & NAME_BIT.given) === 0) return false
  return !/^DET|^PRON\.poss|^ADJ/.test(tagAt(article, at - 1)) && !/^[A-Z]\.?$/.test(textAt(article, at - 1))
}

/** “Manchester United” elsewhere, “Manchester Uniteds” here. */
function isPairElsewhere(article: Article, index: number, stem: string): boolean {
  const before = article.types[index - 1]
  if (before === undefined) return false
  if (!before.isCapitalised && before.lower !== 'the') return false
  return article.placesOf(stem).some((at) => article.types[at - 1]?.lower === before.lower)
}

function isSurnameHere(article: Article, stem: string): boolean {
  return article.people.some((person) => person.surname === stem || person.name === stem)
}

/** “Democrats”, “Americans”, “Members”: a word for many persons or things of a kind. */
function isKind({language}: Article, stem: string): boolean {
  return (
    (language.lexicon.frequencyClass(`${stem.toLowerCase()}s`) > 0 ||
      language.lexicon.lookup(`${stem}s`) !== 0) &&
    /(?:an|ist|crat|or|ive|al|ese|ite|ent|eer|ot|er|y)$/.test(stem) &&
    !stem.endsWith('ment')
  )
}
