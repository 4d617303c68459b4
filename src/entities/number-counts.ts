/** The thing that a number counts: "12 council homes", "half of the staff", "a 20-strong crew". */
import type {NumberMention} from '../article/mentions.ts'
import type {Atoms} from './atoms.ts'
import {wordSet} from '../language/word-set.ts'

const NEVER_COUNTED = wordSet(
  `today yesterday tomorrow tonight time times number numbers monday tuesday wednesday thursday friday saturday
   sunday cent`
)

const DATES = wordSet('last this next each every that')

const NOT_IN_A_PHRASE = wordSet('more other less later earlier ago up down')

/**
 * The index of the head of the noun phrase that begins at a piece, or undefined where none does: the last noun of a
 * run of adjectives, participles and nouns; a plural one where there is one.
 */
export function headAt(atoms: Atoms, index: number): number | undefined {
  if (DATES.has(atoms.lower(index))) return undefined // "250 last year"
  let head: number | undefined
  for (let at = index; at < Math.min(atoms.length, index + 6); at++) {
    const tag = atoms.tagName(at)
    const {lower, kind} = atoms.at(at)
    if (kind === 'hyphen' && at > index && atoms.isJoint(at)) continue
    if (kind === 'figure') break
    if (tag.startsWith('NOUN')) {
      if (NEVER_COUNTED.has(lower)) break
      if (head !== undefined && atoms.tagName(head) === 'NOUN.pl' && tag !== 'NOUN.pl') break
      head = at
    } else if (head === undefined && /^[A-Z]{2,}s$/.test(atoms.at(at).text)) {
      head = at // MPs, NGOs
    } else if (head !== undefined) {
      if (tag.startsWith('NOUN') || !startsNounAgain(atoms, at, tag)) break
    } else if (!isModifier(tag, lower) && !isBetweenAdjectives(atoms, at, index)) break
  }
  return head
}

/** "military and civilian staff" */
function isBetweenAdjectives(atoms: Atoms, at: number, from: number): boolean {
  return (
    at > from &&
    /^(?:and|or|,)$/.test(atoms.lower(at)) &&
    atoms.upos(at - 1) === 'ADJ' &&
    atoms.upos(at + 1) === 'ADJ'
  )
}

function isModifier(tag: string, lower: string): boolean {
  if (lower === 'other' || lower === 'more') return true
  if (NOT_IN_A_PHRASE.has(lower)) return false
  return /^(?:ADJ|PROPN|VERB\.part|VERB\.ger|PUNCT)/.test(tag) ? tag !== 'PUNCT' : false
}

/** "council homes", "home Test wins": a name or a participle between two nouns. */
function startsNounAgain(atoms: Atoms, at: number, tag: string): boolean {
  return tag === 'PROPN.sg' && atoms.tagName(at + 1) === 'NOUN.pl'
}

/** The number with the noun that it counts: straight after it, after "of the", or joined by a hyphen. */
// eslint-disable-next-line complexity -- a list of alternatives, each its own line
export function countsOf(
  atoms: Atoms,
  to: number,
  kind: NumberMention['kind']
): {counts?: string; countsToken?: number} {
  const joined = atoms.pastHyphen(to)
  if (joined > to && atoms.at(joined).kind === 'word' && atoms.lower(joined) !== 'plus') {
    if (/^(?:strong|long|odd|plus|off|time|way|all|on)$/.test(atoms.lower(joined))) return {}
    return {counts: atoms.at(joined).text, countsToken: atoms.token(joined)}
  }
  const isShare =
    kind === 'fraction' || kind === 'vague' || kind === 'percent' || kind === 'range' || kind === 'ratio'
  let at = atoms.pastHyphen(to)
  if (atoms.lower(at) === 'plus') at++
  if (atoms.areWords(at, 'or', 'so') || atoms.areWords(at, 'or', 'more')) at += 2
  if (isShare && atoms.lower(at) === 'of') {
    at++
    while (
      /^(?:DET|PRON\.poss|DET\.pre)$/.test(atoms.tagName(at)) ||
      /^(?:all|its|their|his|her|our)$/.test(atoms.lower(at))
    )
      at++
  } else if (
    kind === 'fraction' &&
    /^(?:the|its|their|his|her|our|all)$/.test(atoms.lower(at)) &&
    atoms.lower(to - 1) === 'half'
  ) {
    at++
  } else if (kind === 'percent' || kind === 'fraction') return {}
  const head = headAt(atoms, at)
  if (head === undefined) return {}
  const tag = atoms.tagName(head)
  if (
    isShare &&
    kind !== 'fraction' &&
    atoms.lower(atoms.pastHyphen(to)) === 'of' &&
    tag !== 'NOUN.pl' &&
    !PEOPLE.has(atoms.lower(head))
  )
    return {}
  return {counts: atoms.at(head).text, countsToken: atoms.token(head)}
}

const PEOPLE = wordSet('people staff police women men children')
