/** What stands around a number phrase: hedge, thing counted, rise or fall. */
import type {Approximation, NumberMention} from '../article/mentions.ts'
import {FALL_WORDS, RISE_WORDS} from '../language/change-words.ts'
import type {Atoms} from './atoms.ts'

/** Hedges before a number, as their last words; longer ones first. */
const HEDGES: ReadonlyArray<readonly [string, Approximation]> = [
  ['up to', 'up-to'],
  ['as many as', 'up-to'],
  ['as much as', 'up-to'],
  ['as high as', 'up-to'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['no more than', 'up-to'],
  ['not more than', 'up-to'],
  ['a maximum of', 'up-to'],
  ['just under', 'almost'],
  ['a little under', 'almost'],
  ['shy of', 'almost'],
  ['close to', 'almost'],
  ['more than', 'more-than'],
  ['upwards of', 'more-than'],
  ['in excess of', 'more-than'],
  ['greater than', 'more-than'],
  ['less than', 'less-than'],
  ['fewer than', 'less-than'],
  ['lower than', 'less-than'],
  ['almost', 'almost'],
  ['nearly', 'almost'],
  ['about', 'about'],
  ['around', 'about'],
  ['near', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['an estimated', 'about'],
  ['over', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeded', 'more-than'],
  ['topped', 'more-than'],
  ['under', 'less-than'],
  ['below', 'less-than']
]

const BY_LAST_WORD = new Map<string, Array<readonly [readonly string[], Approximation]>>()
for (const [words, approx] of HEDGES) {
  const list = words.split(' ').reverse()
  const last = list[0] ?? ''
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), [list, approx]])
}

/** The hedge before `from` or after `to`, and where the phrase with a hedge before it begins. */
export function hedgeOf(
  atoms: Atoms,
  from: number,
  to: number
): {approx: Approximation | undefined; begin: number} {
  const begin = atoms.lower(from - 1) === 'a' || atoms.lower(from - 1) === 'the' ? from - 1 : from
  for (const [words, approx] of BY_LAST_WORD.get(atoms.lower(begin - 1)) ?? []) {
    if (words.every((word, distance) => atoms.lower(begin - 1 - distance) === word)) {
      return {approx, begin: begin - words.length}
    }
  }
  return {approx: hedgeAfter(atoms, to), begin: from}
}

function hedgeAfter(atoms: Atoms, to: number): Approximation | undefined {
  if (atoms.lower(to - 1) === 'odd') return 'about'
  if (atoms.lower(to - 1) === '+' || atoms.lower(atoms.pastHyphen(to)) === 'plus') return 'at-least'
  for (const at of [to, to + 1]) {
    if (atoms.areWords(at, 'or', 'so')) return 'about'
    if (atoms.areWords(at, 'or', 'more')) return 'at-least'
  }
  return undefined
}

const NEVER_COUNTED: ReadonlySet<string> = new Set(
  'today yesterday tomorrow tonight time times number numbers monday tuesday wednesday thursday friday saturday sunday cent'.split(
    ' '
  )
)
const NOT_IN_A_PHRASE: ReadonlySet<string> = new Set([
  'more',
  'other',
  'less',
  'later',
  'earlier',
  'ago',
  'up',
  'down'
])

/**
 * The index of the head of the noun phrase that begins at a piece, or undefined where none does: the last noun of a
 * run of adjectives, participles and nouns; a plural one where there is one.
 */
export function headAt(atoms: Atoms, index: number): number | undefined {
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

const PEOPLE: ReadonlySet<string> = new Set(['people', 'staff', 'police', 'women', 'men', 'children'])

type Change = Pick<NumberMention, 'change' | 'as'>
const VALUES: ReadonlySet<NumberMention['kind']> = new Set([
  'cardinal',
  'money',
  'percent',
  'points',
  'range',
  'measure',
  'fraction',
  'multiple'
])

/** Where a rise or fall before the number at `from` leads to it; `after` is where the last number ended. */
export function changeOf(
  atoms: Atoms,
  {
    from,
    to,
    kind,
    last
  }: {from: number; to: number; kind: NumberMention['kind']; last: {end: number; change: Change} | undefined}
): Change {
  if (!VALUES.has(kind)) return {}
  return changeAfter(atoms, to, kind) ?? changeBefore(atoms, {from, kind, last}) ?? {}
}

const LINKS: ReadonlySet<string> = new Set(
  'by to from at another a an the and between , – — - ( further about around nearly almost just over under more than less some only as much sharply slightly steadily again back or per year share gallon last this month week its an all-time record high low of in below above'.split(
    ' '
  )
)

// eslint-disable-next-line complexity -- a list of alternatives, each its own line
function changeBefore(
  atoms: Atoms,
  {
    from,
    kind,
    last
  }: {from: number; kind: NumberMention['kind']; last: {end: number; change: Change} | undefined}
): Change | undefined {
  let way: 'rise' | 'fall' | undefined
  let link: string | undefined
  let at = from - 1
  const floor = Math.max(0, from - 7)
  for (; at >= floor; at--) {
    if (last !== undefined && at < last.end) {
      if (last.change.change === undefined || !allLinks(atoms, last.end, from)) return undefined
      if (link !== 'to' && link !== 'from' && link !== 'at') return undefined
      way = last.change.change
      break
    }
    const {lower} = atoms.at(at)
    if (link === undefined && /^(?:by|to|from|at|of|in|below|above)$/.test(lower)) link = lower
    const here = wayOf(atoms, at)
    if (here !== undefined) {
      way = here
      break
    }
    if (lower === ';' || lower === 'that' || lower === 'when' || lower === 'while' || lower === 'after')
      return undefined
    if (!LINKS.has(lower) && !atoms.upos(at).startsWith('ADV') && link === undefined) return undefined
  }
  if (
    way === undefined ||
    (link === undefined && isNounOfChange(atoms, at)) ||
    (link === undefined && isTransitive(atoms, at, kind))
  )
    return undefined
  if (link === 'in' || (link === 'of' && !isNounOfChange(atoms, at)) || link === 'above') return undefined
  const as = link === 'to' || link === 'at' || link === 'below' ? 'to' : link === 'from' ? 'from' : 'by'
  return {change: way, as}
}

function isNounOfChange(atoms: Atoms, at: number): boolean {
  return atoms.upos(at) === 'NOUN'
}

function allLinks(atoms: Atoms, from: number, to: number): boolean {
  if (to - from > 6) return false
  for (let at = from; at < to; at++) {
    if (/^(?:;|and|but|which|while)$/.test(atoms.lower(at))) return false
  }
  return true
}

const MADE_UP =
  /^(?:ma[dk]es?|sets?|puts?|pick(?:s|ed)?|t[oa]kes?|took|gives?|gave|comes?|came|sign(?:s|ed)?|split|blew|adds?|added)$/

function wayOf(atoms: Atoms, at: number): 'rise' | 'fall' | undefined {
  const {lower} = atoms.at(at)
  if (lower === 'up' && (atoms.lower(at + 1) === 'to' || MADE_UP.test(atoms.lower(at - 1)))) return undefined
  if (RISE_WORDS.has(lower)) return 'rise'
  return FALL_WORDS.has(lower) ? 'fall' : undefined
}

/** "raised £5m", "lost 40 jobs": what is raised or lost itself, not by how much something changed. */
function isTransitive(atoms: Atoms, at: number, kind: NumberMention['kind']): boolean {
  const {lower} = atoms.at(at)
  if (/^rais(?:e|es|ed|ing)$/.test(lower)) return true
  return (
    /^(?:lose|gain|gained|gains|shed|added|cut|cuts|cutting|drop|slash|slashed|boost|improve|shot|reduce|lift)$/.test(
      lower
    ) &&
    kind !== 'percent' &&
    kind !== 'points'
  )
}

const CHANGE_NOUNS =
  /^(?:rise|fall|increase|decrease|growth|gain|jump|drop|decline|cut|reduction|surge|slump|plunge|hike|dip|uplift|climb|leap|boost|contraction)s?$/

/** "a 3% rise", "a £5m increase"; "R18,99, up 59c" and "to 40 from 35, down" are settled when the change is met. */
function changeAfter(atoms: Atoms, to: number, kind: NumberMention['kind']): Change | undefined {
  if (kind === 'cardinal' || kind === 'fraction') return undefined
  for (let at = to; at <= to + 2; at++) {
    const upos = atoms.upos(at)
    if (upos === 'NOUN') {
      const way = CHANGE_NOUNS.test(atoms.lower(at)) ? wayOf(atoms, at) : undefined
      if (way !== undefined) return kind === 'multiple' ? {change: way} : {change: way, as: 'by'}
    } else if (upos !== 'ADJ') return undefined
  }
  return undefined
}

/** "R18,99, up 59c": a number that stood without a change gets the one that follows it closely. */
export function markEarlier(
  atoms: Atoms,
  numbers: NumberMention[],
  {
    begin,
    last,
    mention
  }: {begin: number; last: {end: number; change: Change} | undefined; mention: NumberMention}
): void {
  if (
    last === undefined ||
    last.change.change !== undefined ||
    mention.as !== 'by' ||
    mention.change === undefined
  )
    return
  const way = atoms.lower(begin - 1)
  if (atoms.lower(last.end) !== ',' || begin - last.end !== 2 || (way !== 'up' && way !== 'down')) return
  const earlier = numbers.at(-1)
  if (earlier !== undefined) numbers[numbers.length - 1] = {...earlier, change: mention.change, as: 'to'}
}
