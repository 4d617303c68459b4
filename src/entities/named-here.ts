/** What stands around a capital and shows it to be a name’s or a title’s: “the film Taken”, “Stairway to Heaven”. */
import type {Article} from '../article/article.ts'
import {isCapitalAt, lowerAt, tagAt} from '../article/at.ts'
import {THING_NOUNS} from '../language/organisation-words.ts'
import type {WordType} from '../language/word-type.ts'
import {wordSet} from '../language/word-set.ts'

/** Nouns and participles that a name follows. */
const NAMING =
  wordSet(`called named titled entitled dubbed nicknamed code-named codenamed renamed christened rechristened branded
   known billed headlined
   act app article artist artwork autobiography ballad blockbuster blog booklet breed broadsheet cartoon character chart
   classic club codename comic composition console craft crime debut documentary duet epic episode essay fanzine
   farce feature flick franchise game hit imprint indie instrumental label lady line manual medley memoir mission
   model musical mystery name nickname number operation oratorio outfit painting paper photograph piece picture playwright
   podcast product project pseudonym publication rapper release remake robot rom-com romcom saga satire sculpture
   sequel series serial sketch software spacecraft spin-off standard store story strip studio tabloid tale title
   toon track thriller trilogy tune typeface variety video virus website weekly weepie western word words yarn operator retailer
   biopic adaptation blockbuster programme anthem album albums films songs singles movies novels plays thrillers comedies
   programmes sitcoms musicals operas dramas titles magazines newspapers ships boats brands bands labels soap soaps
   submarine destroyer warship minesweeper aircraft carrier rocket probe satellite computer system device phone
   marked labelled labeled stamped headed subtitled captioned inscribed press presses pressed pressing hit hits hitting click
   clicks clicked clicking select selects selected tick ticked
   read reads reading wrote sang sings singing played spelt spelled says`)

/** Whether the word before names things: “her single Vertigo”, “the frigate Diligence”, “a bar called Underground”. */
export function isNamedByWordBefore(article: Article, index: number): boolean {
  const word = lowerAt(article, index - 1)
  const before = word.slice(word.lastIndexOf('-') + 1)
  if (NAMING.has(before) || THING_NOUNS.has(before)) return true
  return before === 'as' && !/^(?:just|twice|much|well|far|soon|long)$/.test(lowerAt(article, index - 2))
}

/** Small words inside titles; the first kind joins the halves of other names as well. */
const JOINS = /^(?:of|the|a|an|and|for|&|or|my|your|de|la)$/
const LINK = /^(?:of|the|a|an|in|and|for|to|with|on|at|by|from|&|or|as|is|my|your|de|la)$/
const MOST_LINKS = 3
/** Before these words no title begins: “he was Early in Paris”. */
const NO_TITLE_AFTER = /^(?:AUX|PRON$|PRON\.(?:wh|dem|indef)|PART\.(?:to|neg)|ADV|SCONJ|NOUN)/

/**
 * Whether another capital stands beside it with nothing but the small words of titles between.
 *
 * @param isNoun of other words only “of” and its kind show the title: “with Belfast in Third place”
 */
export function isPartOfTitle(article: Article, index: number, isNoun: boolean): boolean {
  if (linksBack(article, index, isNoun ? LINK : JOINS) || hasOddTwin(article, index)) return true
  const isJoinedOn = lowerAt(article, index + 1) === 'and' && isCapitalAt(article, index + 2)
  return isJoinedOn || (!NO_TITLE_AFTER.test(tagAt(article, index - 1)) && linksOn(article, index))
}

function linksBack(article: Article, index: number, link: RegExp): boolean {
  const first = article.sentenceOf(index)?.firstToken ?? 0
  let at = index - 1
  // “How to Vanish”, “The Best is Yet”
  if (/^(?:to|is)$/.test(lowerAt(article, at))) return at - 1 > first && isPlainCapital(article, at - 1)
  while (index - at <= MOST_LINKS && link.test(lowerAt(article, at)) && !isCapitalAt(article, at)) at--
  return at > first && at < index - 1 && isCapitalAt(article, at)
}

function linksOn(article: Article, index: number): boolean {
  let at = index + 1
  while (at - index <= MOST_LINKS && LINK.test(lowerAt(article, at)) && !isCapitalAt(article, at)) at++
  return at > index + 1 && (isCapitalAt(article, at) || article.types[at]?.kind === 'number')
}

function isPlainCapital({types}: Article, at: number): boolean {
  const type = types[at]
  return type?.isCapitalised === true && type.lowerVarieties !== 0
}

/** “They call the hill the Sleeper and the wood the Pillow”: one capital like it in the same sentence. */
function hasOddTwin(article: Article, index: number): boolean {
  const {firstToken, endToken} = article.sentenceOf(index) ?? {firstToken: index, endToken: index}
  for (let at = firstToken + 1; at < endToken; at++) {
    const type = article.types[at]
    if (at === index || type === undefined || !mayBeStray(type)) continue
    const isAlone = !isCapitalAt(article, at - 1) && !isCapitalAt(article, at + 1)
    if (isAlone && /^(?:the|an?)$/.test(lowerAt(article, at - 1))) return true
  }
  return false
}

/** Whether a capital on this word is worth a look: a plain word, and no name that is known. */
export function mayBeStray({
  text,
  lower,
  isCapitalised,
  isAllCaps,
  isMixedCase,
  isHyphenated,
  lowerVarieties,
  varieties
}: WordType): boolean {
  return (
    isCapitalised &&
    !isAllCaps &&
    !isMixedCase &&
    !isHyphenated &&
    lowerVarieties !== 0 &&
    varieties === 0 &&
    text.length > 2 &&
    /^[a-z]+$/.test(lower)
  )
}
