/** People of an article whose names are two spellings of one, with a second piece of evidence that they are one. */
import type {Article} from '../article/article.ts'
import type {Person, PersonMention} from '../article/mentions.ts'
import {NAME_BIT} from '../language/lexicon/entry.ts'
import {fold, isOneSlipApart, slipsBetween} from '../language/name-twins.ts'
import {formOf, isKnownName, type NameDoubt, ranked, startOf} from './twin-forms.ts'

/** Every pair of people who are probably one; a person is in doubt once. */
export function* twinPeople(article: Article): Generator<NameDoubt> {
  const {people} = article
  const seen = new Set<Person>()
  for (let first = 0; first < people.length; first++) {
    for (let second = first + 1; second < people.length; second++) {
      const a = people[first]
      const b = people[second]
      if (a === undefined || b === undefined) continue
      if (!mayBeTwins(a, b)) continue
      const doubt = surnamesApart(article, a, b) ?? givenNamesApart(article, a, b)
      const rare = doubt?.rare.person
      if (doubt === undefined || rare === undefined || seen.has(rare)) continue
      seen.add(rare)
      yield doubt
    }
  }
}

/** A look at lengths and first letters, before anything that costs: most pairs are nothing like each other. */
function mayBeTwins(a: Person, b: Person): boolean {
  if (Math.abs(a.surname.length - b.surname.length) > 2) return false
  const isSameStart = a.surname.charCodeAt(0) === b.surname.charCodeAt(0)
  return (
    isSameStart ||
    a.surname.charCodeAt(1) === b.surname.charCodeAt(1) ||
    a.surname.slice(-3) === b.surname.slice(-3)
  )
}

/** Surnames a slip or two apart, and a second piece of evidence. */
function surnamesApart(article: Article, a: Person, b: Person): NameDoubt | undefined {
  const [one, two] = [formOf(article, a, a.surname), formOf(article, b, b.surname)]
  if (isOtherPerson(a, b)) return undefined
  const isSameGiven = a.given !== undefined && a.given.toLowerCase() === b.given?.toLowerCase()
  const isBothIntroduced = a.given !== undefined && b.given !== undefined
  if (isBothIntroduced && !isSameGiven) return undefined
  const slips = slipsBetween(one.word, two.word)
  if (slips === undefined) {
    const areOne =
      isUnintroducedTwin(article, a, b) || (isSameGiven && isShortTwin(article, one.word, two.word))
    return areOne ? {...ranked(article, one, two), certainty: 'sure'} : undefined
  }
  if (!isSameGiven && !isSameTitle(a, b) && !isUnintroducedTwin(article, a, b)) return undefined
  const isSettled = a.mentions.length > 2 && b.mentions.length > 2
  const isLikely = slips === 1 || isSameGiven
  return {...ranked(article, one, two), certainty: isSettled ? 'settled' : isLikely ? 'sure' : 'likely'}
}

/** Liam Fox and Liam Foox: short, and one of them no name. */
function isShortTwin(article: Article, one: string, two: string): boolean {
  return isOneSlipApart(one, two) && isKnownName(article, one) !== isKnownName(article, two)
}

/** "Mr Ferrera" where only one Ferreira was introduced: news does not call anybody Mr who has not been. */
function isUnintroducedTwin(article: Article, a: Person, b: Person): boolean {
  const bare = a.given === undefined ? a : b
  const known = bare === a ? b : a
  if (known.given === undefined || bare.given !== undefined) return false
  if (startOf(bare) < startOf(known) || !isOneSlipApart(bare.surname, known.surname)) return false
  if (!bare.mentions.every(({honorific}) => honorific !== undefined)) return false
  // Mr Lee and Mr Leo may be two; Mr Ros is nobody
  const areNames = [bare, known].every(({surname}) => isSurname(article, surname))
  return bare.surname.length >= SHORTEST_OF_TWO_NAMES || !areNames
}

const SHORTEST_OF_TWO_NAMES = 5

function isSurname({language: {lexicon}}: Article, word: string): boolean {
  return (lexicon.nameBits(word) & NAME_BIT.surname) !== 0
}

/** The same surname, and given names a slip apart that no two people are likely to have. */
function givenNamesApart(article: Article, a: Person, b: Person): NameDoubt | undefined {
  if (a.given === undefined || b.given === undefined || a.surname !== b.surname) return undefined
  const [[one = '', ...moreOne], [two = '', ...moreTwo]] = [a.given.split(' '), b.given.split(' ')]
  if (moreOne.join(' ') !== moreTwo.join(' ') || !isOneSlipApart(one, two) || isOtherPerson(a, b))
    return undefined
  const [isOneName, isTwoName] = [isKnownName(article, one), isKnownName(article, two)]
  if (isOneName && isTwoName) return undefined
  if (isOneName === isTwoName && !isSameTitle(a, b)) return undefined
  return {...ranked(article, formOf(article, a, one), formOf(article, b, two)), certainty: 'likely'}
}

function isOtherPerson(a: Person, b: Person): boolean {
  return a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender
}

/** The same courtesy title, office or job; the one who was not introduced in full need have no other. */
function isSameTitle(a: Person, b: Person): boolean {
  const titles = titlesOf(a.mentions)
  for (const title of titlesOf(b.mentions)) if (titles.has(title)) return true
  return false
}

function titlesOf(mentions: readonly PersonMention[]): ReadonlySet<string> {
  const titles = new Set<string>()
  for (const {honorific, role} of mentions) {
    if (honorific !== undefined) titles.add(fold(honorific).replace(/\.$/, ''))
    if (role !== undefined) titles.add(fold(role))
  }
  return titles
}
