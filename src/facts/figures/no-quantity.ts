/**
 * Number words that are no quantities: set phrases (“reached three figures”, “six of one”), the numbers of questions and
 * of items.
 */
import type {Article, Sentence} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'

/** A number word with the words around it, between angle brackets: what may stand there in no other sense. */
const PHRASES = new RegExp(
  [
    '\\b(?:in|into|to|up|of|reach(?:es|ed|ing)?|hits?|pass(?:es|ed)?|topp(?:ed|ing)|than) <(?:two|three|four|five|six|seven|eight|nine)> (?:figures|digits)\\b',
    '\\bcloud <nine>',
    '\\b(?:square|day) <one>',
    '\\b(?:in|of) <two> minds\\b',
    '\\bbetween <two> stools\\b',
    '\\bat <sixe?s?>',
    '<six> of one\\b',
    '<two> left feet\\b',
    '<three> (?:cheers|sheets to the wind|rs\\b|wise men|musketeers)',
    '<four> (?:corners of|horsemen)',
    '\\bon all <fours?>',
    '\\bhigh <fives?>',
    '<seven> (?:seas|deadly|wonders|ages of|year itch)',
    '<nine> lives\\b',
    '<ten> commandments',
    '<twelve> days of christmas',
    '<forty> winks',
    "<(?:two's|two)> company"
  ].join('|')
)

const AROUND = 24

export function isNoQuantity(article: Article, sentence: Sentence, mention: NumberMention): boolean {
  if (mention.kind !== 'cardinal' && mention.kind !== 'measure') return false
  return isLabel(article, sentence, mention) || isInPhrase(article, mention)
}

function isInPhrase(article: Article, {start, end, text}: NumberMention): boolean {
  if (/\d/.test(text)) return false
  const before = article.text.slice(Math.max(0, start - AROUND), start)
  const after = article.text.slice(end, end + AROUND)
  return PHRASES.test(`${before}<${text}>${after}`.toLowerCase().replaceAll('’', "'"))
}

/** “4 Which island has …?”: the first word of its paragraph, whose neighbour has the number before or after. */
function isLabel(article: Article, {block}: Sentence, {start, text}: NumberMention): boolean {
  if (start !== block.start || !/^\d{1,2}$/.test(text)) return false
  if (!/^[.)]? ["“‘]?\p{Lu}/u.test(article.text.slice(start + text.length, start + text.length + 4)))
    return false
  return [block.index - 2, block.index - 1, block.index + 1, block.index + 2].some((index) => {
    const other = article.blocks[index]
    const number =
      other === undefined
        ? undefined
        : /^\d{1,2}(?=[.)]? ["“‘]?\p{Lu})/u.exec(article.text.slice(other.start, other.start + 8))?.[0]
    return number !== undefined && Math.abs(Number(number) - Number(text)) === 1
  })
}
