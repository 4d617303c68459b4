/** “Both” and “neither” of three and more that the sentence before names. */
import type {Article, Sentence, Span} from '../../article/article.ts'
import type {Token} from '../../article/token.ts'
import {agedNames} from './aged-names.ts'
import {nameLists} from './name-lists.ts'

export interface WrongBoth extends Span {
  readonly count: number
  readonly list: string
}

const TWO = /\b(?:two|pair|couple|twins|both|2|either|neither)\b/i

/** "Both had been warned", of three that the sentence before names. */
export function wrongBoth(article: Article, token: Token): WrongBoth | undefined {
  const {sentence} = token
  const next = article.token(token.index + 1)
  if (next === undefined) return undefined
  const isFirst = token.index === sentence.firstToken
  if (!isFirst) return undefined
  const text = article.text.slice(sentence.start, sentence.end)
  const inside = /^Both(?: of)?(?: the| these| those| its| their)? [\p{L} ’'-]+? [–—] ([^–—]+) [–—] /u.exec(
    text
  )?.[1]
  if (inside !== undefined) return bothOf(token, inside, '')
  const isSubject =
    next.upos === 'AUX' ||
    next.upos === 'VERB' ||
    (next.upos === 'NOUN' && next.feature === 'pl') ||
    next.lower === 'of'
  if (!isSubject) return undefined
  const before: Sentence | undefined = article.sentences[sentence.index - 1]
  if (before === undefined || !isRightBefore(before, sentence)) return undefined
  const aged = agedNames(article).find((list) => list.sentence === before)
  const own = text.slice(token.end - token.start)
  if (aged !== undefined && aged.names.length > 2 && !TWO.test(article.slice(before)) && !TWO.test(own))
    return {start: token.start, end: token.end, count: aged.names.length, list: aged.names.join(', ')}
  return bothOf(token, article.text.slice(before.start, before.end), own)
}

/** In the same paragraph, or at the end of the one before. */
function isRightBefore({block, index}: Sentence, {block: own}: Sentence): boolean {
  return (
    block === own ||
    (block.index === own.index - 1 && block.zone === own.zone && index === block.endSentence - 1)
  )
}

function bothOf(token: Token, text: string, own: string): WrongBoth | undefined {
  const lists = nameLists(text)
  const [list] = lists
  if (list === undefined || lists.length > 1 || TWO.test(text) || TWO.test(own)) return undefined
  // another pair of names may be meant
  const rest = text.replace(`${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`, '')
  if (/\p{Lu}\p{L}+ and (?:\p{Lu}|the )/u.test(rest.replace(/^\P{L}*\p{Lu}/u, ''))) return undefined
  return {start: token.start, end: token.end, count: list.length, list: list.join(', ')}
}
