/** What is known of a person while an article is read, and how the words of a mention fit the full name. */
import type {Article} from '../article/article.ts'
import type {Person, PersonMention} from '../article/mentions.ts'
import {FEMALE_NAMES, MALE_NAMES} from '../language/given-names.ts'
import type {Language} from '../language/language.ts'
import {NAME_BIT} from '../language/lexicon/entry.ts'
import {FAMILY_FIRST, PARTICLES} from '../language/person-words.ts'
import type {Gender} from './gender.ts'
import type {Judged} from './judge.ts'
import {wordSet} from '../language/word-set.ts'

export interface Draft {
  /** Words of the name, folded, without initials, nickname and suffix. */
  readonly words: readonly string[]
  readonly suffix: string | undefined
  /** Other names of the same person: a maiden name, a stage name. */
  readonly aliases: Array<readonly string[]>
  name: string
  readonly mentions: PersonMention[]
  gender: Gender | undefined
  /** A courtesy title stood before the first word alone: "Mr Zhao" of Zhao Wenbin. */
  isFamilyFirst: boolean
  /** Bare titles that stood before the name: dr, pc, judge. */
  readonly titles: Set<string>
  /** Who came in before whom. */
  readonly order: number
  /** Where the last mention so far stands; -1 before the first. */
  lastAt: number
}

/** Which part of the full name a mention is, the best first. */
export const WHOLE = 8
const SUFFIX_PART = 6
export const PREFIX_PART = 4
const MIDDLE_PART = 2

/** Whether somebody of this gender cannot be meant: Ms Price is not Tom Price. */
export function isOfOtherGender(draft: Draft, gender: Gender | undefined): boolean {
  if (gender === undefined) return false
  if (draft.gender !== undefined) return draft.gender !== gender
  return (gender === 'female' ? MALE_NAMES : FEMALE_NAMES).has(draft.words[0] ?? '')
}

/** The courtesy title and the office before a name, bare. */
export function titlesOf(article: Article, {run}: Judged): string[] {
  return [run.courtesy, run.title]
    .map((token) => (token === undefined ? undefined : article.types[token]?.lower.replace(/\.$/, '')))
    .filter((title) => title !== undefined)
}

/** Of two Yusufs, "Dr Yusuf" is the one who was called Dr before, "Mr Yusuf" the one who was not. */
export function fitOfTitles(draft: Draft, titles: readonly string[]): -1 | 0 | 1 {
  if (titles.length === 0 || draft.titles.size === 0) return 0
  return titles.some((title) => draft.titles.has(title)) ? 1 : -1
}

/** Of two who fit alike, the one named last is meant; "the elder Banks" is the first or the Sr. */
export function isRather(draft: Draft, than: Draft, before: string): boolean {
  const way = ELDER.has(before) ? 1 : YOUNGER.has(before) ? -1 : 0
  if (way === 0) return draft.lastAt > than.lastAt
  if (draft.suffix !== than.suffix) return (draft.suffix === 'sr' || than.suffix === 'jr') === way > 0
  return draft.order < than.order === way > 0
}

/** "The elder Banks", "Mr Banks senior"; empty where there is none. */
export function ageWordBeside({types}: Article, {run, nameEnd}: Judged): string {
  const [before = '', after = ''] = [types[run.start - 1]?.lower, types[nameEnd]?.lower]
  return [before, after].find((word) => ELDER.has(word) || YOUNGER.has(word)) ?? ''
}

const ELDER: ReadonlySet<string> = new Set(['elder', 'older', 'senior'])
const YOUNGER: ReadonlySet<string> = new Set(['younger', 'junior'])

/** Which part of the name, or of an alias, these words are; 0 for none. */
export function bestPartOf({words: full, aliases}: Draft, words: readonly string[]): number {
  let best = partOf(full, words)
  for (const alias of aliases) best = Math.max(best, Math.min(partOf(alias, words), SUFFIX_PART))
  return best
}

/** Which part of the full name these words are; 0 for none. */
export function partOf(full: readonly string[], words: readonly string[]): number {
  const count = words.length
  if (count === 0 || count > full.length) return 0
  if (endsWith(full, words)) return count === full.length ? WHOLE : SUFFIX_PART
  if (words.every((word, index) => word === full[index])) return PREFIX_PART
  for (let from = 1; from + count < full.length; from++) {
    if (words.every((word, index) => word === full[from + index])) return MIDDLE_PART
  }
  return 0
}

function endsWith(full: readonly string[], words: readonly string[]): boolean {
  const offset = full.length - words.length
  return words.every((word, index) => word === full[offset + index])
}

export function isSame(draft: Draft, words: readonly string[], suffix: string | undefined): boolean {
  return (
    draft.words.length === words.length &&
    endsWith(draft.words, words) &&
    (draft.suffix === suffix || draft.suffix === undefined || suffix === undefined)
  )
}

/** What the part makes of a mention. */
export function formOfPart({words}: Draft, part: number): PersonMention['form'] {
  if (part === WHOLE) return words.length > 1 ? 'full' : 'surname'
  if (part === SUFFIX_PART) return 'surname'
  return part === PREFIX_PART ? 'given' : 'alias'
}

/** A surname alone is that of somebody who has been named in full; any other part that of somebody named at all. */
export function isAlreadyKnown({mentions, lastAt}: Draft, part: number): boolean {
  return part === SUFFIX_PART ? mentions.some(({form}) => form === 'full') : lastAt >= 0
}

/** "Ten Hag", "Two Spoons", whose first word opens a sentence as a number would. */
export function withWordBefore(
  {types}: Article,
  draft: Draft,
  each: Judged,
  [first = '', ...more]: readonly string[]
): Judged {
  const before = types[each.nameStart - 1]?.lower
  if (before === undefined || first === '') return each
  const at = draft.words.length - more.length - 2
  const hasParticle =
    at > 0 && draft.words[at] === before && draft.words[at + 1] === first && PARTICLES.has(before)
  const isNickname =
    more.length === 0 &&
    draft.aliases.some((alias) => alias.length === 2 && alias[0] === before && alias[1] === first)
  return hasParticle || isNickname ? {...each, nameStart: each.nameStart - 1} : each
}

const PARTICLE_WORDS = wordSet(
  `de del della di da das do dos du la las le los van der den von zu bin bint ibn ben al el ap ab ferch ter ten te
   nic ní ó mac ny`
)

/** The person that a draft has become. */
export function personOf(draft: Draft, language: Language): Person {
  const {name, gender} = draft
  const parts = displayWords(draft)
  const [head = name, ...rest] = parts
  if (rest.length === 0) return {name, given: undefined, surname: head, gender, mentions: draft.mentions}
  if (draft.isFamilyFirst || looksFamilyFirst(draft, language)) {
    const mentions = draft.mentions.map((mention) => ({...mention, form: SWAPPED[mention.form]}))
    return {name, given: rest.join(' '), surname: head, gender, mentions}
  }
  const last = parts.length - 1
  const particle = draft.words.findIndex((word, at) => at > 0 && at < last && PARTICLE_WORDS.has(word))
  const from = particle > 0 ? particle : last
  return {
    name,
    given: parts.slice(0, from).join(' '),
    surname: parts.slice(from).join(' '),
    gender,
    mentions: draft.mentions
  }
}

/** Where the family name stands first, the first word is the surname. */
const SWAPPED: Readonly<Record<PersonMention['form'], PersonMention['form']>> = {
  full: 'full',
  given: 'surname',
  surname: 'given',
  alias: 'alias'
}

/** The words as they stand in the name, those that count. */
function displayWords({words, name}: Draft): string[] {
  const written = name.split(/[\s,]+/)
  return words.map((word) => written.find((each) => each.toLowerCase().replaceAll('’', "'") === word) ?? word)
}

/** The commonness that src/language/lexicon/words/names-world.txt gives. */
const WORLDLY = 1

function looksFamilyFirst({words}: Draft, {lexicon}: Language): boolean {
  const [first = '', second = ''] = words
  if (words.length > 3 || !FAMILY_FIRST.has(first)) return false
  const titled = second.slice(0, 1).toUpperCase() + second.slice(1)
  if (second.includes('-') || lexicon.lookup(titled) === 0) return true
  // Li Wei: a given name of the world's, and no Western one
  return (lexicon.nameBits(titled) & NAME_BIT.given) !== 0 && lexicon.frequencyClass(titled) <= WORLDLY
}
