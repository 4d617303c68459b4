/** The titles that somebody has at each place of the name, and two of them that one person never has. */
import type {Article, Span} from '../../article/article.ts'
import type {PersonMention} from '../../article/mentions.ts'
import {grouped} from '../../language/grouped.ts'
import {KINSHIP} from '../../language/person-words.ts'
import {wordSet} from '../../language/word-set.ts'

export interface Told {
  readonly mention: PersonMention
  /** Lower case and without its stop: “dr”, “mr justice”. */
  readonly title: string
  readonly at: Span
}

export interface TitleLost {
  readonly wrong: Told
  readonly right: Told
  /** The title that belongs there, as the article writes it. */
  readonly expected: string
}

const COURTESY = wordSet('mr mrs ms miss')
const LASTING = wordSet('dr prof professor lord lady baroness baron viscount viscountess sir dame')
const PEERS = wordSet('lord lady baroness baron viscount viscountess')
const KNIGHTS = wordSet('sir dame')
const RELIGIOUS: ReadonlyMap<string, string> = new Map([
  ['father', 'male'],
  ['brother', 'male'],
  ['sister', 'female'],
  ['mother', 'female']
])
const FEMALE = wordSet('mrs ms miss lady baroness viscountess dame sister mother')
const MALE = wordSet('mr lord baron viscount sir father brother')

/** Where the title is told of another time, or somebody was given one. */
const OF_ANOTHER_TIME =
  /\b(?:then|former|formerly|née|nee|born|as|became|become|known|called|plain|before|(?<!at )once|until|knighted|knighthood|ennobled|peerage|elevated|damehood|qualified|doctorate|PhD|styled|title|when|1\d{3}s?)\b/
/** Where the article tells that the title came later than the name. */
const GIVEN_LATER =
  /\b(?:became|knighted|knighthood|ennobled|peerage|elevated|damehood|made|qualified|formerly|née|nee)\b/
/** British surgeons, dentists and vets are Mr and Ms, whatever their degree. */
const SURGEONS =
  /\b(?:surge(?:on|ry)s?|surgical|consultants?|dent(?:ist|al)\w*|vets?|veterinar\w+|gyna?ecolog\w+|obstetric\w+|urolog\w+|orthop\w+|ophthalm\w+)\b/i

/** Titles of one surname that contradict each other, each with the place that shows it. */
export function titlesLost(article: Article): TitleLost[] {
  return [...grouped(article.people, ({surname}) => surname).values()].flatMap((namesakes) => {
    if (namesakes.filter(({given}) => given !== undefined).length > 1) return []
    const told = namesakes
      .flatMap(({mentions}) => mentions)
      .sort((a, b) => a.start - b.start)
      .flatMap((mention) => toldAt(article, mention))
    const lost = told.length < 2 ? undefined : lostAmong(article, told)
    return lost === undefined || isOther(article, lost) ? [] : [lost]
  })
}

/** The words of a title before a name, outside speech. */
function toldAt(article: Article, mention: PersonMention): Told[] {
  const zone = article.token(mention.firstToken)?.zone
  if ((zone !== 'body' && zone !== 'standfirst') || article.quotationAt(mention.start) !== undefined)
    return []
  let first = mention.firstToken - 1
  const end = first
  if (article.types[first]?.text === '.') first--
  const word = titleWord(article, first)
  if (word === 'justice' && COURTESY.has(titleWord(article, first - 1)))
    return [toldFrom(article, mention, `${titleWord(article, --first)} justice`, first, end)]
  if (!isTitle(word) || article.types[first]?.isCapitalised !== true) return []
  return [toldFrom(article, mention, word, first, end)]
}

function toldFrom(article: Article, mention: PersonMention, title: string, first: number, end: number): Told {
  return {mention, title, at: {start: article.starts[first] ?? 0, end: article.ends[end] ?? 0}}
}

function titleWord(article: Article, index: number): string {
  return article.types[index]?.lower.replace(/\.$/, '') ?? ''
}

function isTitle(word: string): boolean {
  return COURTESY.has(word) || LASTING.has(word) || RELIGIOUS.has(word)
}

function lostAmong(article: Article, told: readonly Told[]): TitleLost | undefined {
  return (
    courtesyForLasting(article, told) ??
    doctorForCourtesy(article, told) ??
    knightForPeer(article, told) ??
    otherSexInOrders(article, told) ??
    twoCourtesies(article, told)
  )
}

/** “Dr Falk”, then “Mr Falk”, once. */
function courtesyForLasting(article: Article, told: readonly Told[]): TitleLost | undefined {
  const [wrong, ...more] = told.filter(({title}) => COURTESY.has(title))
  const lasting = told.filter(({title}) => LASTING.has(title) || title.endsWith(' justice'))
  const right = lasting.find(({mention}) => mention.form !== 'given') ?? lasting[0]
  if (wrong === undefined || right === undefined || more.length > 0) return undefined
  if (wrong.mention.form !== 'surname' || wrong.at.start < right.at.start) return undefined
  const isDoctor = /^(?:dr|prof)/.test(right.title)
  if (isDoctor && SURGEONS.test(article.text)) return undefined
  if (!isDoctor && isOfOtherSex(wrong.title, right.title)) return undefined
  return {wrong, right, expected: article.slice(right.at)}
}

/** “Mr Venter” throughout, and “Dr Venter” in one place. */
function doctorForCourtesy(article: Article, told: readonly Told[]): TitleLost | undefined {
  const [wrong, ...more] = told.filter(({title}) => title === 'dr')
  const courtesies = told.filter(({title}) => COURTESY.has(title))
  const [right] = courtesies
  if (wrong === undefined || right === undefined || more.length > 0 || courtesies.length < 2) return undefined
  return wrong.mention.form === 'surname' && right.at.start < wrong.at.start && !SURGEONS.test(article.text)
    ? {wrong, right, expected: article.slice(right.at)}
    : undefined
}

/** “Sir Ilchurch” of Baroness Ilchurch. */
function knightForPeer(article: Article, told: readonly Told[]): TitleLost | undefined {
  const right = told.find(({title, mention}) => PEERS.has(title) && mention.form === 'surname')
  const wrong = told.find(({title, mention}) => KNIGHTS.has(title) && mention.form === 'surname')
  return wrong && right && {wrong, right, expected: article.slice(right.at)}
}

/** “Sister Doyle” of Father Doyle. */
function otherSexInOrders(article: Article, told: readonly Told[]): TitleLost | undefined {
  const inOrders = told.filter(({title}) => RELIGIOUS.has(title))
  const [first] = inOrders
  const other = inOrders.filter(({title}) => RELIGIOUS.get(title) !== RELIGIOUS.get(first?.title ?? ''))
  const [wrong] = other
  return first === undefined || wrong === undefined || other.length > 1
    ? undefined
    : {wrong, right: first, expected: article.slice(first.at)}
}

/** “Ms Tremblay”, then “Mrs Tremblay”: the one that stands less often, or later. */
function twoCourtesies(article: Article, told: readonly Told[]): TitleLost | undefined {
  const ofWomen = told.filter(({title}) => COURTESY.has(title) && title !== 'mr')
  const byTitle = grouped(ofWomen, ({title}) => title)
  const [common, rare, ...more] = [...byTitle.values()].sort((a, b) => b.length - a.length)
  const [right] = common ?? []
  const [wrong] = rare ?? []
  return right === undefined || wrong === undefined || rare?.length !== 1 || more.length > 0
    ? undefined
    : {wrong, right, expected: article.slice(right.at)}
}

function isOfOtherSex(one: string, other: string): boolean {
  const [first = '', second = ''] = [one, other].map((title) => title.split(' ')[0] ?? '')
  return (FEMALE.has(first) && MALE.has(second)) || (MALE.has(first) && FEMALE.has(second))
}

/** Whether the two may be relatives, or one at two times of a life. */
function isOther(article: Article, {wrong, right}: TitleLost): boolean {
  return [wrong, right].some(({mention}) => {
    const telling = mention === wrong.mention ? OF_ANOTHER_TIME : GIVEN_LATER
    const block = article.blockAt(mention.start)
    const sentence = article.sentenceOf(mention.firstToken)
    if (block === undefined || sentence === undefined) return true
    if (telling.test(article.slice(sentence))) return true
    return article
      .tokensOf(block)
      .some(({lower, isCapitalised}) => KIN.has(lower) && !(isCapitalised && RELIGIOUS.has(lower)))
  })
}

const NO_KIN = wordSet(
  'friend neighbour neighbor baby boy girl man woman child toddler teenager pensioner patient'
)
const KIN: ReadonlySet<string> = new Set(
  [...KINSHIP]
    .filter((word) => !NO_KIN.has(word))
    .flatMap((word) => [word, `${word}s`])
    .concat(['wives', 'couple', 'couples', 'family', 'families', 'married', 'sibling', 'siblings'])
)
