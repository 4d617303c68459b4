/**
 * The numbers and dates of an article, found in one pass over the sentences that hold any. Dates come first: what is
 * part of one is no number.
 */
import type {Article} from '../article/article.ts'
import type {DateMention, NumberMention} from '../article/mentions.ts'
import {SEASONS} from '../language/date-words.ts'
import {Atoms} from './atoms.ts'
import type {DateDraft} from './date-draft.ts'
import {readDate} from './dates.ts'
import {changeOf, markEarlier} from './number-change.ts'
import {countsOf} from './number-counts.ts'
import {hedgeOf} from './number-hedge.ts'
import {readNumber} from './numbers.ts'
import type {NumberDraft} from './quantity.ts'
import {beginsQuantity} from './pieces.ts'

/** Fills `article.numbers` and `article.dates`, each in order. */
export function findQuantities(article: Article): void {
  const atoms = new Atoms(article)
  const numbers: NumberMention[] = []
  const dates: DateMention[] = []
  for (const sentence of article.sentences) {
    if (!isPromising(article, sentence.firstToken, sentence.endToken)) continue
    atoms.read(sentence)
    readSentence(atoms, numbers, dates)
  }
  article.numbers = numbers
  article.dates = dates
}

function isPromising({types}: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const type = types[index]
    if (type !== undefined && beginsQuantity(type)) return true
  }
  return false
}

/** Whether a phrase can begin here, from this piece and the next: asked of every piece, so it looks no further. */
function mayBegin(atoms: Atoms, index: number): boolean {
  const {canBegin, kind, lower} = atoms.at(index)
  if (!canBegin) {
    return (
      (kind === 'hyphen' || lower === '–' || lower === '−') &&
      atoms.isClose(index + 1) &&
      atoms.at(index + 1).canBegin
    )
  }
  switch (lower) {
    case 'a':
    case 'an': {
      const next = atoms.at(index + 1)
      return (
        next.magnitude !== undefined ||
        next.fraction !== undefined ||
        next.period !== undefined ||
        next.kind === 'hyphen' ||
        (lower === 'a' && (next.lower === 'few' || next.lower === '$'))
      )
    }
    case 'this':
    case 'last':
    case 'next': {
      const {period, month, weekday, lower: word} = atoms.at(index + 1)
      return (
        period !== undefined ||
        month !== undefined ||
        weekday !== undefined ||
        SEASONS.has(word) ||
        word === 'quarter'
      )
    }
    default:
      return true
  }
}

function readSentence(atoms: Atoms, numbers: NumberMention[], dates: DateMention[]): void {
  let last: {end: number; change: Pick<NumberMention, 'change' | 'as'>} | undefined
  let index = 0
  while (index < atoms.length) {
    if (!mayBegin(atoms, index)) {
      index++
      continue
    }
    const date = atoms.at(index).canBegin ? readDate(atoms, index) : undefined
    if (date !== undefined) {
      dates.push(dateMention(atoms, date))
      index = date.to
      continue
    }
    const number = readNumber(atoms, index)
    if (number === undefined) {
      index++
      continue
    }
    const {mention, begin} = numberMention(atoms, number, last)
    markEarlier(atoms, numbers, {begin, last, mention})
    numbers.push(mention)
    last = {
      end: number.to,
      change:
        mention.change === undefined
          ? {}
          : {change: mention.change, ...(mention.as === undefined ? {} : {as: mention.as})}
    }
    index = number.to
  }
}

/** "one in five pupils" counts pupils; "three to one" counts nothing. */
function isShareOfThings(atoms: Atoms, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (atoms.lower(at) === 'in' || atoms.lower(at) === 'out') return true
  }
  return false
}

function dateMention(atoms: Atoms, {from, to, ...rest}: DateDraft): DateMention {
  const {approx} = hedgeOf(atoms, from, to)
  return Object.assign(atoms.span(from, to), rest, approx === undefined ? {} : {approx})
}

function numberMention(
  atoms: Atoms,
  {from, to, ...rest}: NumberDraft,
  last: {end: number; change: Pick<NumberMention, 'change' | 'as'>} | undefined
): {mention: NumberMention; begin: number} {
  const {approx, begin} = hedgeOf(atoms, from, to)
  const {kind} = rest
  const hasCounts =
    kind === 'cardinal' ||
    kind === 'fraction' ||
    (kind === 'ratio' && isShareOfThings(atoms, from, to)) ||
    kind === 'vague' ||
    kind === 'percent' ||
    (kind === 'range' && rest.currency === undefined)
  const counts =
    hasCounts && !(kind === 'range' && rest.unit !== undefined && rest.unit !== '%')
      ? countsOf(atoms, to, rest.unit === '%' ? 'percent' : kind)
      : {}
  const change = rest.change === undefined ? changeOf(atoms, {from: begin, to, kind, last}) : {}
  return {
    mention: Object.assign(
      atoms.span(from, to),
      rest,
      counts,
      approx === undefined ? change : {approx, ...change}
    ),
    begin
  }
}
