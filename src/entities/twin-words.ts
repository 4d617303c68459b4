/**
 * Single capitals that nobody bears, a slip from the surname of somebody who was introduced: "Carrigen said". It may be
 * the full name that has the slip: "Siobhan Carrigen", and Carrigan ever after.
 */
import type {Article} from '../article/article.ts'
import type {NameMention} from '../article/mentions.ts'
import {uposOf} from '../language/tagger/tags.ts'
import {isOneSlipApart, isTwinOf, LONG, slipsBetween, SURNAME_PREFIX} from '../language/name-twins.ts'
import {
  CAPITAL,
  CLOSED,
  COURTESY_TITLE,
  DEMONYM,
  maskAt,
  MONTH_OR_DAY,
  ORDINARY,
  PLACE,
  TITLE
} from './name-class.ts'
import {isAfterOpeningMark} from './run-titles.ts'
import {formOf, isKnownName, type NameDoubt, type NameForm, startOf} from './twin-forms.ts'
import {wordSet} from '../language/word-set.ts'

/** A capitalised word with the places where it stands and is no part of a full name. */
interface Lone extends NameForm {
  readonly isKnown: boolean
  /** Whether what stands beside it shows a person somewhere. */
  isPerson: boolean
}

/** Shorter, an unknown word may be anything. */
const SHORTEST_UNKNOWN = 4
const SHORTEST_KNOWN = 5

export function* twinWords(article: Article): Generator<NameDoubt> {
  const introduced = article.people
    .filter(({given}) => given !== undefined)
    .map((person) => formOf(article, person, person.surname))
  const lone = loneWords(article)
  for (const each of lone.values()) {
    if (each.isKnown) continue
    const doubt = unknownWord(article, each, introduced) ?? twinOfPlace(article, each, lone)
    if (doubt !== undefined) yield doubt
  }
  for (const form of introduced) {
    const doubt = fullName(article, form, introduced, lone)
    if (doubt !== undefined) yield doubt
  }
}

/** A word that no dictionary has: "Carrigen" of Siobhan Carrigan. */
function unknownWord(article: Article, lone: Lone, introduced: readonly NameForm[]): NameDoubt | undefined {
  const {word, mentions} = lone
  if (word.length < SHORTEST_UNKNOWN) return undefined
  const twin = introduced.find((form) => {
    if (!isTwinOf(word, form.word)) return false
    const isEnough = form.word.length >= LONG || isKnownName(article, form.word) || lone.isPerson
    return isEnough || form.mentions.length > 1 || mentions.length > 1
  })
  if (twin === undefined) return undefined
  if (mentions.length === 1) return {rare: lone, common: twin, certainty: 'likely'}
  return twin.mentions.length === 1 ? {rare: twin, common: lone, certainty: 'likely'} : undefined
}

/** Somebody who is named in full, and never again but for a word that is one slip away. */
function fullName(
  article: Article,
  form: NameForm,
  introduced: readonly NameForm[],
  lone: ReadonlyMap<string, Lone>
): NameDoubt | undefined {
  if (form.mentions.length !== 1) return undefined
  const isKnown = isKnownName(article, form.word)
  const twins = [...lone.values()].filter(
    (each) => each.isKnown && isOneSlipApart(each.word, form.word) && isLikePerson(article, each)
  )
  const [twin] = twins
  if (twin === undefined || twins.length > 1) return undefined
  if (introduced.some((other) => other !== form && other.word === twin.word)) return undefined
  if (!isKnown) return {rare: form, common: twin, certainty: 'likely'}
  // two names of the dictionary: the one that was not introduced must be somebody
  if (twin.word.length < SHORTEST_KNOWN || !twin.mentions.some(({endToken}) => isSpeaking(article, endToken)))
    return undefined
  if (twin.mentions.length > 1) return {rare: form, common: twin, certainty: 'likely'}
  const isPlural = slipsBetween(form.word, twin.word) === undefined
  return isPlural || startOf(twin) < startOf(form)
    ? undefined
    : {rare: twin, common: form, certainty: 'likely'}
}

/** No place, month or demonym; inside a sentence, or before what people do. */
function isLikePerson(article: Article, {mentions}: Lone): boolean {
  return mentions.some(({firstToken, endToken}) => {
    const mask = maskAt(article, firstToken)
    if ((mask & (PLACE | DEMONYM | MONTH_OR_DAY | CLOSED)) !== 0) return false
    const isFirst =
      article.sentenceOf(firstToken)?.firstToken === firstToken || isAfterOpeningMark(article, firstToken)
    const isTitleCase = article.blockAt(mentions[0]?.start ?? 0)?.zone === 'headline'
    if ((isFirst || isTitleCase) && (mask & ORDINARY) !== 0) return isSpeaking(article, endToken)
    return !isFirst || /^(?:VERB|AUX)$/.test(uposOf(article.tags[endToken] ?? 0))
  })
}

function isSpeaking(article: Article, endToken: number): boolean {
  return SPEAKING.has(article.types[endToken]?.lower ?? '')
}

const SPEAKING = wordSet(
  'said told says added admitted denied insisted replied recalled agreed argued claimed explained warned'
)

/** A place or firm in two spellings: "Llanvair", "Llanvaer". */
function twinOfPlace(article: Article, lone: Lone, all: ReadonlyMap<string, Lone>): NameDoubt | undefined {
  const {word, mentions} = lone
  if (mentions.length > 1 || word.length <= LONG) return undefined
  // the town of Llanvair is introduced, and another place
  if (article.types[(mentions[0]?.firstToken ?? 0) - 1]?.lower === 'of') return undefined
  const place = [...all.values()].find(
    (other) =>
      !other.isKnown &&
      startOf(other) < startOf(lone) &&
      word.startsWith(other.word.slice(0, 1)) &&
      slipsBetween(word, other.word) === 1
  )
  return place && {rare: lone, common: place, certainty: 'likely'}
}

/** Every capitalised word that stands alone, or in the name of a thing, by its spelling. */
function loneWords(article: Article): ReadonlyMap<string, Lone> {
  const inFullName = new Set<number>()
  const bare = new Set<number>()
  for (const {given, mentions} of article.people) {
    for (const {firstToken, endToken} of mentions) {
      for (let index = firstToken; index < endToken; index++)
        (given === undefined ? bare : inFullName).add(index)
    }
  }
  const lone = new Map<string, Lone & {mentions: NameMention[]}>()
  for (const sentence of article.sentences) {
    if (sentence.block.zone === 'table') continue
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      if (inFullName.has(index) || !isLone(article, index, bare.has(index))) continue
      const text = article.types[index]?.text ?? ''
      const known = lone.get(text) ?? {
        word: text,
        mentions: [],
        person: undefined,
        isKnown: isKnown(article, index),
        isPerson: false
      }
      known.isPerson ||= bare.has(index)
      const start = article.starts[index] ?? 0
      known.mentions.push({
        text,
        start,
        end: article.ends[index] ?? 0,
        firstToken: index,
        endToken: index + 1
      })
      lone.set(text, known)
    }
  }
  return lone
}

/** An unknown word of letters wherever it stands; a known one only with no other capital beside it. */
function isLone(article: Article, index: number, isBare: boolean): boolean {
  const type = article.types[index]
  if (type?.kind !== 'word' || !/^[^\s\d.&/]{3,}$/.test(type.text)) return false
  const mask = maskAt(article, index)
  if ((mask & CAPITAL) === 0 || (mask & CLOSED) !== 0 || type.isAllCaps) return false
  if (!isKnown(article, index))
    return !(type.isMixedCase && !type.isHyphenated) || SURNAME_PREFIX.test(type.text)
  return isBare || [index - 1, index + 1].every((beside) => !isPartOfName(article, beside))
}

function isPartOfName(article: Article, index: number): boolean {
  const mask = maskAt(article, index)
  return (mask & CAPITAL) !== 0 && (mask & (CLOSED | COURTESY_TITLE | TITLE)) === 0
}

function isKnown({types}: Article, index: number): boolean {
  const type = types[index]
  return type === undefined || type.varieties !== 0 || type.lowerVarieties !== 0
}
