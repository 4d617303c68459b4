/**
 * Words that no dictionary lists because anybody can make them: `harbourmaster`, `helmswoman`, `tideline`,
 * `vaccinologist`, `unbanked`. Whether a word is so made is read from its parts, which the lexicon has to know.
 *
 * A slip may look like such a word too (`ministers` without its t is mini and sers): the caller asks whether a commoner
 * word is near.
 */
import {inflect, irregularVerb} from '../inflect.ts'
import {
  CLOSED,
  COMPOUND_HEADS,
  DRUG_STEMS,
  FAMILIES,
  PERSON_ENDINGS,
  PREFIXES,
  SPELLINGS,
  SUFFIXES
} from './formation-parts.ts'
import type {Lexicon} from './lexicon.ts'

/** How many rules may have had a hand in one word: un-, harbour, -master, -s. */
const MOST_STEPS = 3
/** A part shorter than this is in too many words by chance. */
const SHORTEST_STEM = 4
const SHORTEST_RARE = 6
const SHORTEST_DRUG = 8
/** A first part of three letters has to be a word that everybody knows: sea, air, tax. */
const COMMON = 4

/** Whether the word (lower case, no hyphen) is regularly made of words that the lexicon has. */
export function isFormation(lexicon: Lexicon, word: string): boolean {
  return isMade(lexicon, word, MOST_STEPS)
}

function isMade(lexicon: Lexicon, word: string, steps: number): boolean {
  if (steps === 0) return false
  const isWord = (text: string): boolean =>
    text.length >= SHORTEST_STEM &&
    !CLOSED.has(text) &&
    (isListed(lexicon, text) || isMade(lexicon, text, steps - 1))
  return (
    isInflected(lexicon, word, isWord) ||
    hasAffix(lexicon, word, isWord) ||
    isPersonWord(word, isWord) ||
    isOfFamily(lexicon, word) ||
    isCompound(lexicon, word) ||
    isOtherSpelling(lexicon, word) ||
    (word.length >= SHORTEST_DRUG && DRUG_STEMS.test(word))
  )
}

/** A short rare word is in too many slips by chance: `fere` in `transfered`. */
function isListed(lexicon: Lexicon, word: string): boolean {
  return lexicon.lookup(word) !== 0 || (word.length >= SHORTEST_RARE && lexicon.isRare(word))
}

/** A plural, or a regular form of a verb; a doubled consonant or a dropped e must be where it belongs. */
function isInflected(lexicon: Lexicon, word: string, isWord: (text: string) => boolean): boolean {
  if (/[^s]s$/.test(word) && isWord(word.slice(0, -1))) return true
  if (/(?:[sxz]|[cs]h)es$/.test(word) && isWord(word.slice(0, -2))) return true
  if (word.endsWith('ies') && isWord(`${word.slice(0, -3)}y`)) return true
  const [, stem = '', ending = ''] = /^(.{3,}?)(ed|ing|ers?)$/.exec(word) ?? []
  if (stem === '') return false
  const bases = [stem, `${stem}e`, ...(ending.startsWith('ed') ? [stem.replace(/i$/, 'y')] : [])]
  if (/([^aeiou])\1$/.test(stem)) bases.push(stem.slice(0, -1))
  return bases.some((base) => isWord(base) && isRegularForm(lexicon, word, base))
}

function isRegularForm(lexicon: Lexicon, word: string, base: string): boolean {
  if (irregularVerb(base) !== undefined && !/ers?$/.test(word)) return false
  const past = inflect(base, 'past')
  const stem = past.slice(0, -2)
  if (word.endsWith('ing')) return word === inflect(base, 'ger') || isLightlyStressed(lexicon, word, base)
  if (word.endsWith('ed')) return word === past || isLightlyStressed(lexicon, word, base)
  const doer = `${stem}er`
  return word === doer || word === `${doer}s` || isLightlyStressed(lexicon, word, base)
}

/** `helicoptered` doubles no r; `abhored` should, as `abhorred` is a word. */
function isLightlyStressed(lexicon: Lexicon, word: string, base: string): boolean {
  if (!word.startsWith(base) || !/[^aeiou][aeiou][nrltm]$/.test(base) || base.length < 6) return false
  const doubled = base + base.slice(-1) + word.slice(base.length)
  return !isListed(lexicon, doubled)
}

/** Non-, over-, micro- before a word; -less, -like, -ness after it. */
function hasAffix(lexicon: Lexicon, word: string, isWord: (text: string) => boolean): boolean {
  const prefix = PREFIXES.exec(word)?.[0]
  if (prefix !== undefined && isWord(word.slice(prefix.length))) return true
  const suffix = SUFFIXES.exec(word)
  if (suffix === null) return false
  const stem = word.slice(0, suffix.index)
  if (suffix[0] === 'ly' && isListed(lexicon, `${stem}ally`)) return false // drasticly, incidently
  return isWord(stem) || (stem.endsWith('i') && isWord(`${stem.slice(0, -1)}y`))
}

/** `signalwoman` beside `signalman`, `harbourmistress` beside `harbourmaster`. */
function isPersonWord(word: string, isWord: (text: string) => boolean): boolean {
  const ending = PERSON_ENDINGS.find((known) => word.endsWith(known))
  if (ending === undefined) return false
  const stem = word.slice(0, -ending.length)
  return PERSON_ENDINGS.some((other) => other !== ending && isWord(stem + other))
}

/** `vaccinologist` beside `vaccine` or `vaccinology`: learned endings that go with one another. */
function isOfFamily(lexicon: Lexicon, word: string): boolean {
  return FAMILIES.some(({endings, others}) =>
    endings.some((ending) => {
      if (!word.endsWith(ending)) return false
      const stem = word.slice(0, -ending.length)
      return stem.length >= SHORTEST_STEM && others.some((other) => isListed(lexicon, stem + other))
    })
  )
}

/** Two words, of which the second makes compounds readily; an s may join them, as in `helmsman`. */
function isCompound(lexicon: Lexicon, word: string): boolean {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const first = word.slice(0, cut)
    const last = word.slice(cut)
    if (!COMPOUND_HEADS.has(last) && !COMPOUND_HEADS.has(singularOf(last))) continue
    if (isFirstPart(lexicon, first) || (first.length > 4 && isFirstPart(lexicon, first.replace(/s$/, ''))))
      return true
  }
  return false
}

function isFirstPart(lexicon: Lexicon, first: string): boolean {
  if (first.length < 3 || CLOSED.has(first) || lexicon.lookup(first) === 0) return false
  return first.length > 3 ? lexicon.frequencyClass(first) > 1 : lexicon.frequencyClass(first) >= COMMON
}

function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:[sxz]|[cs]h)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '')
}

/** A word that another variety spells otherwise, where the lexicon has only the other's spelling. */
function isOtherSpelling(lexicon: Lexicon, word: string): boolean {
  return SPELLINGS.some(([british, american]) => {
    for (const [from, to] of [
      [british, american],
      [american, british]
    ] as const) {
      const at = word.indexOf(from, 1)
      if (at < 0) continue
      const other = word.slice(0, at) + to + word.slice(at + from.length)
      if (isListed(lexicon, other)) return true
    }
    return false
  })
}
