/** The spellings of a name in an article, and which of two is likelier to be the slip. */
import type {Article} from '../article/article.ts'
import type {NameMention, Person} from '../article/mentions.ts'
import {fold} from '../language/name-twins.ts'

/** A spelling of one word of a name, with the places where it stands. */
export interface NameForm {
  /** The word as it stands in the fullest form. */
  readonly word: string
  readonly mentions: readonly NameMention[]
  /** Undefined for a word that stands alone, without title or given name. */
  readonly person: Person | undefined
}

/** Two spellings that are probably one name. */
export interface NameDoubt {
  readonly rare: NameForm
  readonly common: NameForm
  /** `settled` where both spellings stand so often that each may be right. */
  readonly certainty: 'sure' | 'likely' | 'settled'
}

/** The last word of `name` as the person bears it, where it is written. */
export function formOf({types}: Article, person: Person, name: string): NameForm {
  const word = name.split(' ').at(-1) ?? name
  const folded = fold(word)
  const mentions = person.mentions.filter(({firstToken, endToken}) => {
    for (let index = firstToken; index < endToken; index++) if (types[index]?.lower === folded) return true
    return false
  })
  return {word, mentions, person}
}

/**
 * The rarer form against the other; among equals the one that no dictionary of names has, when it has the other, and
 * then the later.
 */
export function ranked(article: Article, one: NameForm, two: NameForm): {rare: NameForm; common: NameForm} {
  const difference =
    one.mentions.length - two.mentions.length ||
    Number(isKnownName(article, one.word)) - Number(isKnownName(article, two.word)) ||
    startOf(two) - startOf(one)
  return difference >= 0 ? {rare: two, common: one} : {rare: one, common: two}
}

export function startOf({mentions}: Pick<NameForm, 'mentions'>): number {
  return mentions[0]?.start ?? 0
}

/** Whether the lexicon has the word, with its capital or without. */
export function isKnownName({language: {lexicon}}: Article, word: string): boolean {
  return (
    lexicon.lookup(word) !== 0 || lexicon.nameBits(word) !== 0 || lexicon.lookup(word.toLowerCase()) !== 0
  )
}
