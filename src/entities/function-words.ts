/** Small words with a capital inside a sentence: whether a title or a name excuses it. */
import type {Article} from '../article/article.ts'
import {lowerAt, tagAt, textAt} from '../article/at.ts'
import type {Token} from '../article/token.ts'
import {wordSet} from '../language/word-set.ts'
import {isNamedByWordBefore} from './named-here.ts'

/** A word or number before it in the same paragraph, with a space between. */
export function isInRow(before: Token, token: Token): boolean {
  return (
    (before.isWord || before.kind === 'number') && before.end < token.start && before.block === token.block
  )
}

/** Verbs that a name may stand before: “Ms Lund Was also there”. */
const AFTER_NAMES = wordSet('was were has had said says would could should')

/** A capital before it that is a name's, and not only the sentence's. */
export function isNameBefore(article: Article, before: Token, lower: string): boolean {
  if (!before.isCapitalised) return false
  if (AFTER_NAMES.has(lower) && tagAt(article, before.index).startsWith('PROPN')) return false
  return !before.isFirstInSentence || tagAt(article, before.index) === 'PROPN.sg'
}

/** "hit She's Gotta Have It", "The Wonder of You": more capitals nearby, or a short form. */
export function isInTitle(article: Article, {index, next}: Token): boolean {
  if (next?.text.startsWith("'") === true || next?.text.startsWith('’') === true) return true
  if (isNamedByWordBefore(article, index)) return true
  for (let at = index + 2; at <= index + 4; at++) {
    if (/^[,.;:!?]$/.test(textAt(article, at))) break
    if (article.types[at]?.isCapitalised === true && !tagAt(article, at).startsWith('PROPN')) return true
    if (article.types[at]?.isCapitalised === true && at === index + 2) return true
  }
  const two = article.types[index - 2]
  return (
    two?.isCapitalised === true &&
    /^(?:of|in|and|for|to|with|on)$/.test(lowerAt(article, index - 1)) &&
    article.sentenceOf(index)?.firstToken !== index - 2
  )
}

/** Words that a sentence goes on with behind a comma, and that hardly ever open a quotation without its marks. */
const AFTER_COMMA = wordSet(
  'but and which who with while when where after before at from in on for of to had has was were'
)
const FEWEST_BEFORE = 4

/** “Shops will close, But the market stays open”: no poem, no letter (“Dear Sir, When I”), no list of titles. */
export function goesOnAfterComma(
  {article, index, lower, sentence, start}: Token,
  before: Token,
  next: Token
): boolean {
  if (before.text !== ',' || !AFTER_COMMA.has(lower) || next.isCapitalised) return false
  if (index - sentence.firstToken < FEWEST_BEFORE || article.text.slice(before.end, start) !== ' ')
    return false
  const isAmongNames = [index - 2, index + 2, index + 3].some(
    (at) => article.types[at]?.isCapitalised === true
  )
  return !isAmongNames && !isVerse(article, index)
}

/** They part what stands before a name from it. */
const BEFORE_NAMES = wordSet(
  'over after before during under about into from with by for at on in that than when were are while'
)

/** “fears Over BSE”, “a visit From Iceland”: a noun before, and behind it a word that is a name and nothing else. */
export function goesOnBeforeName({article, index, lower, block}: Token, before: Token, next: Token): boolean {
  if (!BEFORE_NAMES.has(lower) || !next.isCapitalised || next.type.lowerVarieties !== 0) return false
  if (before.isCapitalised || !before.isWord || before.block !== block) return false
  if (!/^(?:NOUN|AUX|ADV)/.test(tagAt(article, before.index)) || isNamedByWordBefore(article, index))
    return false
  return (
    tagAt(article, next.index).startsWith('PROPN') && article.types[next.index + 1]?.isCapitalised !== true
  )
}

/** “… must roam, And seek abroad, The love denied at home”: lines of a poem, each with its capital. */
function isVerse(article: Article, index: number): boolean {
  const {firstToken, endToken} = article.sentenceOf(index) ?? {firstToken: index, endToken: index}
  for (let at = firstToken + 2; at < endToken; at++) {
    const type = article.types[at]
    if (at === index || type?.isCapitalised !== true || textAt(article, at - 1) !== ',') continue
    if (/^(?:ADP|CCONJ|SCONJ|DET|PRON|AUX)/.test(tagAt(article, at))) return true
  }
  return false
}

/** What “A” is the grade, the key or the side of. */
const GRADES = wordSet(
  `level levels grade grades minor major flat sharp list team side star stars sample samples road roads category stream
   student students share shares block wing deck point points class sign string roll section squad game games game test`
)

/** “expect A small crowd”: the article, not a grade or a key. */
export function isStrayA({article, index, text}: Token): boolean {
  const first = tagAt(article, index + 1)
  if (
    text !== 'A' ||
    article.types[index + 1]?.isCapitalised === true ||
    GRADES.has(lowerAt(article, index + 1))
  )
    return false
  if (
    !/^VERB\.(?:past|3sg|base|pres|ger)$/.test(tagAt(article, index - 1)) &&
    !BEFORE_ARTICLE.has(lowerAt(article, index - 1))
  )
    return false
  if (first === 'NOUN.sg') return !/^NOUN/.test(tagAt(article, index + 2))
  return (
    first === 'ADJ' &&
    /^(?:NOUN\.sg|ADJ)/.test(tagAt(article, index + 2)) &&
    !GRADES.has(lowerAt(article, index + 2))
  )
}

const BEFORE_ARTICLE = wordSet('with for is was by into such as')
