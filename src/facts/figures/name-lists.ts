/** Lists that can be counted: of names, of short things after a colon, of years. */
import {CARDINALS} from '../../language/number-words.ts'

const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?:\.(?= \p{Lu}))?(?: (?:of |the |de |van |al-)?\p{Lu}[\p{L}’'-]*){0,4}`
const NAME_LIST = new RegExp(String.raw`(?<![\p{L}’'-])(${NAME}(?:, ${NAME})+) and (?:the )?(${NAME})`, 'gu')

/** The lists of three names and more in a text: "Ashby, Measham and Coalville". */
export function nameLists(text: string): string[][] {
  return [...text.matchAll(NAME_LIST)].map(([, first = '', last = '']) => [...first.split(', '), last])
}

const LINK = / and | or | as well as /
/** An item that says more of the one before it, or begins a clause. */
const NO_ITEM =
  /^(?:who|which|whose|where|when|while|with|including|such|and|but|or|not|also|he|she|it|they|we|i|you|there|this|that|all|both|each|none|aged|\d+|said|says|according|if|because|although|as|is|are|was|were)\b/i

/**
 * The items of a list such as stands after a colon or between dashes; undefined where it cannot be told what is an item.
 */
export function itemsOf(list: string): string[] | undefined {
  const text = list.trim().replace(/[.!?]$/, '')
  if (/[()“”"‘]|\d{4}/.test(text) || /–|—|:/.test(text)) return undefined
  if (text.includes(';')) {
    const parts = text.split(/;\s*(?:and\s+)?/)
    return parts.every((part) => part.trim() !== '') ? parts : undefined
  }
  const pieces = text.split(/,\s+/)
  const last = pieces.pop() ?? ''
  if (pieces.length === 0) {
    const two = last.split(LINK)
    return two.length === 2 && two.every(isItem) ? two : undefined
  }
  const ends = /^(?:and|or) /.test(last) ? [last.replace(/^(?:and|or) /, '')] : last.split(LINK)
  // "a, b, c and d" closes with one link; more than one may be inside an item
  if (ends.length !== (/^(?:and|or) /.test(last) ? 1 : 2)) return undefined
  const items = [...pieces, ...ends]
  return items.every(isItem) && areOfAKind(items) && !pieces.some((piece) => LINK.test(piece))
    ? items
    : undefined
}

/** How many a list tells of; an item with a number brings as many: "two aides, two clerks and a cook" are five, or three. */
export function countOf(items: readonly string[], announced: number): number {
  const numbers = items.map((item) => CARDINALS.get(/^[a-z]+/i.exec(item)?.[0].toLowerCase() ?? '') ?? 1)
  return items.length === announced ? announced : numbers.reduce((all, each) => all + each, 0)
}

function isItem(item: string): boolean {
  const words = item.trim().split(' ')
  return words.length > 0 && words.length <= 5 && item.trim() !== '' && !NO_ITEM.test(item.trim())
}

/** All of them names, or none. */
function areOfAKind(items: readonly string[]): boolean {
  const names = items.filter((item) => /^(?:the )?\p{Lu}/u.test(item)).length
  return names === 0 || names === items.length
}
