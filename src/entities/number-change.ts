/** Whether a number is what something rose or fell by, to or from. */
import type {NumberMention} from '../article/mentions.ts'
import {FALL_WORDS, RISE_WORDS} from '../language/change-words.ts'
import type {Atoms} from './atoms.ts'

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
