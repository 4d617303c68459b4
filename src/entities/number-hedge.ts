/** The hedge of a number phrase: about, nearly, more than, up to. */
import type {Approximation} from '../article/mentions.ts'
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
