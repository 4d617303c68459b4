/** Who “he” or “she” is, where only one person can be meant. */
import type {Article} from '../../article/article.ts'
import type {Person} from '../../article/mentions.ts'
import {FEMALE_NAMES, MALE_NAMES} from '../../language/given-names.ts'
import {peopleIn, peopleWithin, type Paragraph} from './paragraph.ts'

/** Whether a person may be called by a pronoun. */
export function mayBe(person: Person, pronoun: string): boolean {
  const gender = person.gender ?? genderOfName(person)
  if (/^(?:he|his|him|himself)$/.test(pronoun)) return gender !== 'female'
  return /^(?:she|her|hers|herself)$/.test(pronoun) ? gender !== 'male' : true
}

/** What the given name says of the pronoun; undefined for names that are both or neither. */
function genderOfName({given}: Person): Person['gender'] {
  const first = given?.split(' ')[0]?.toLowerCase() ?? ''
  if (FEMALE_NAMES.has(first)) return 'female'
  return MALE_NAMES.has(first) ? 'male' : undefined
}

/**
 * The one person that a pronoun at a place of the paragraph can mean: the only one named before it in the paragraph, or
 * else in the paragraph before, or else the one whom the article is about.
 */
export function personMeant(paragraph: Paragraph, index: number, pronoun = ''): Person | undefined {
  const {article, words, block} = paragraph
  const marks = words.slice(0, index).match(/‹h\d+›/g) ?? []
  const here = new Set(marks.map((mark) => peopleIn(article)[Number(/\d+/.exec(mark)?.[0])]?.person))
  here.delete(undefined)
  const suitable = [...here].filter((person) => person !== undefined && mayBe(person, pronoun))
  if (here.size > 0) return suitable.length === 1 && here.size === 1 ? suitable[0] : undefined
  const before = article.blocks[block.index - 1]
  const named = new Set(before === undefined ? [] : peopleWithin(article, before).map(({person}) => person))
  const lived = lifeTold(article)
  if (lived !== undefined && mayBe(lived, pronoun)) return lived
  const main = protagonist(article)
  const [only] = named
  if (named.size === 1 && only !== undefined && mayBe(only, pronoun)) return only
  if (main !== undefined && (named.size === 0 || named.has(main)) && mayBe(main, pronoun)) return main
  return undefined
}

/** Whose life an obituary tells: the one of the line with birth and death at its end. */
function lifeTold(article: Article): Person | undefined {
  const line = article.blocks.find(
    ({zone, start, end}) => zone === 'sign-off' && /\bborn\b/.test(article.text.slice(start, end))
  )
  if (line === undefined) return undefined
  return peopleWithin(article, line)[0]?.person
}

const strangers = new WeakMap<Paragraph, Map<string, Person>>()

/** Whoever “she” is throughout a paragraph, where nobody knows who that is. */
export function stranger(paragraph: Paragraph, pronoun: string): Person {
  const known = strangers.get(paragraph) ?? new Map<string, Person>()
  strangers.set(paragraph, known)
  const person: Person = known.get(pronoun) ?? {
    name: pronoun,
    given: undefined,
    surname: pronoun,
    mentions: [],
    gender: pronoun === 'he' ? 'male' : 'female'
  }
  known.set(pronoun, person)
  return person
}

/** The person whom an article is about: named more often than any other, by far. */
function protagonist({people}: Article): Person | undefined {
  const [first, second] = [...people].sort((a, b) => b.mentions.length - a.mentions.length)
  if (first === undefined) return undefined
  return second === undefined || first.mentions.length >= second.mentions.length * 2 ? first : undefined
}
