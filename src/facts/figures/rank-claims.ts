/**
 * What is said to be most or least of amounts that the article gives: “Ridgeway was the busiest of the three”, “Walkers
 * start with Raven Crag, the highest”, “Hull suffered most”, “it was Mokoena who took the gold medal”. A claim is wrong
 * where another one in the list has more: whatever else is compared, that one is before it.
 */
import type {Article, Sentence} from '../../article/article.ts'
import {superlative, type Way} from '../../language/superlatives.ts'
import type {Contradiction} from './contradiction.ts'
import {termsOf} from '../relations/term.ts'
import {holdingsOf, isCountOfSet, type Holding, type Holdings} from './holdings.ts'

const REACH = 2
/** How far before the name a word may stand that makes it another comparison. */
const NEAR = 12
const WORD = String.raw`(?:most |least )?[a-z-]+`
const SUPERLATIVE = String.raw`(?<word>(?:most|least) [a-z-]+|[a-z]+est|most|least|worst|best)`
const SURELY = '(?:easily |clearly |by far |again |also |still |now |once more |therefore |thus )*'
/** Behind the name. */
const AFTER: readonly RegExp[] = [
  new RegExp(
    String.raw`^,? (?:was|is|were|are|had|has|remains|remained|proved|saw|recorded|posted|came out|turned out|ended|finished)(?: as)? ${SURELY}(?:the )?${SUPERLATIVE}(?<rest>(?: ${WORD}){0,4}?(?=[,.;]|$| of (?:the|them|all|its|these|those)\b))`,
    'u'
  ),
  new RegExp(
    String.raw`^, ${SURELY}the ${SUPERLATIVE}(?<rest>(?: [a-z-]+){0,2}?(?=[,.;]|$| of (?:the|them|all|its|these|those)\b))`,
    'u'
  ),
  /^ (?:suffered|lost|gained|fell|rose|spent|earned|ate|drank|sold|won|scored|grew|drew|raised|collected|recycled|used|paid|got|received|gave|had|did) (?:the )?(?<word>most|least|fewest)(?<rest>)(?=[,.;]|$| and\b| of (?:the|them|all)\b)/,
  /^ (?<word>most|least)(?<rest>)(?=[,.;]|$)/
]
/** Before it and behind it. */
const MADE = /\b(?:making|made|makes|leaving|left|leaves) (?:the )?$/
const MADE_WHAT = new RegExp(
  String.raw`^ (?:as |still )?(?:the )?${SUPERLATIVE}(?<rest>(?: [a-z-]+){0,2}?(?=[,.;]|$| of (?:the|them|all|its|these|those)\b| on | in ))`,
  'u'
)
const NAMED = new RegExp(
  String.raw`\bthe ${SUPERLATIVE}(?<rest>(?: [a-z-]+){0,3}?) (?:was|is|were|are|being) (?:in |at |from |on )?(?:the )?$`,
  'iu'
)
const WINS =
  /^(?:,? who)? (?:won|wins|took (?:the )?(?:gold|title|first place|first prize|crown|honours)|takes (?:the )?(?:gold|title|first place))\b/
const IT_WAS = /\b[Ii]t was $/

/** Another measure, or another time. */
const ELSEWHERE =
  /\b(?:by (?:value|area|population|volume|weight|number|size|contrast)|measured|per|ever|usual(?:ly)?|once|previous\w*|until|last (?:year|season|month|week|time)|next (?:year|season)|overall|proportion\w*|rates?|relative\w*|growth|rise|increase|fall|change|average|as a whole|in all|in (?:19|20)\d\d|expected|should|could|might|would|not|never|hopes?|likely|forecast|although|though|despite|however|adjusted|handicap|if)\b/i

export function wrongRankClaims(article: Article): Contradiction[] {
  const found: Contradiction[] = []
  for (const holdings of holdingsOf(article)) {
    if (holdings.list.length < 2) continue
    for (const sentence of sentencesAfter(article, holdings))
      for (const each of claimsIn(article, holdings, sentence))
        if (!found.some(({at}) => at.start === each.at.start)) found.push(each)
  }
  return found
}

function sentencesAfter({sentences}: Article, {first, last}: Holdings): Sentence[] {
  const {block} = last
  // over several sentences, others may be told that nobody compares: only what is said behind all of them
  return sentences
    .slice(first === last ? first.index : last.index, last.index + REACH + 1)
    .filter((each) => each.block === block || each.block.index === block.index + 1)
}

function claimsIn(article: Article, holdings: Holdings, sentence: Sentence): Contradiction[] {
  const text = article.text.slice(sentence.start, sentence.end)
  const end = endOfList(holdings, sentence)
  return holdings.list.flatMap((holding): Contradiction[] => {
    const short = holding.bearer.split(' ').at(-1) ?? holding.bearer
    return [...new Set([holding.bearer, short])].flatMap((name) =>
      placesOf(text, name).flatMap((index): Contradiction[] => {
        const start = sentence.start + index
        if (name !== holding.bearer && text.slice(0, index + name.length).endsWith(holding.bearer)) return []
        if (start < end && !isBeforeList(holdings, start)) return []
        const claim = claimAt(text, index, name)
        if (claim === undefined) return []
        if (ELSEWHERE.test(text.slice(Math.max(0, end - sentence.start, index - NEAR)))) return []
        if (hasAmountOfItsOwn(article, holdings, sentence, start)) return []
        return judged(holdings, holding, claim, {start, end: start + name.length})
      })
    )
  })
}

/** “For the month Bunbury was the wettest, with 140mm”: another amount is meant. */
function hasAmountOfItsOwn(
  article: Article,
  {list, sort}: Holdings,
  sentence: Sentence,
  start: number
): boolean {
  const terms = termsOf(article).bySentence.get(sentence) ?? []
  return terms.some(
    (term) =>
      term.start > start &&
      term.sort === sort &&
      !isCountOfSet(term) &&
      !list.some((each) => each.term === term || Math.abs(each.term.value - term.value) < 1e-9)
  )
}

/** Where the amounts of the list end in a sentence: a claim stands behind them, or before them all. */
function endOfList({list}: Holdings, sentence: Sentence): number {
  const own = list.filter(({term}) => term.sentence === sentence)
  return Math.max(sentence.start, ...own.map(({term}) => term.end))
}

function isBeforeList({list}: Holdings, start: number): boolean {
  return list.every(({term}) => term.start > start)
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = []
  const forms = /^\p{Ll}/u.test(name) ? [name, name.charAt(0).toUpperCase() + name.slice(1)] : [name]
  for (const form of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      if (!/[\p{L}’'-]/u.test(text.charAt(at - 1)) && !/[\p{L}-]/u.test(text.charAt(at + form.length)))
        places.push(at)
  return places
}

interface Claim {
  readonly word: string
  readonly rest: string
}

function claimAt(text: string, index: number, name: string): Claim | undefined {
  const before = text.slice(0, index)
  const after = text.slice(index + name.length)
  const found =
    (MADE.test(before) ? MADE_WHAT.exec(after) : null) ??
    NAMED.exec(before) ??
    AFTER.map((pattern) => pattern.exec(after)).find((match) => match !== null)
  if (found !== undefined)
    return {word: found.groups?.['word']?.toLowerCase() ?? '', rest: found.groups?.['rest'] ?? ''}
  if (WINS.test(after) && (IT_WAS.test(before) || before.trim() === '')) return {word: 'winner', rest: ''}
  return undefined
}

function judged(
  {list, sort}: Holdings,
  holding: Holding,
  {word, rest}: Claim,
  at: Contradiction['at']
): Contradiction[] {
  const way = wayOf(word, rest, holding, sort)
  if (way === undefined) return []
  const beats = (one: Holding, other: Holding): boolean =>
    way === 'most' ? one.term.low > other.term.high : one.term.high < other.term.low
  const better = list.filter((other) => beats(other, holding))
  if (better.length === 0) return []
  const [best] = [...list].sort((a, b) =>
    way === 'most' ? b.term.value - a.term.value : a.term.value - b.term.value
  )
  if (best === undefined) return []
  return [
    {
      at,
      expected: [best.bearer],
      reckoning: `${best.bearer} has ${best.term.text}, ${holding.bearer} ${holding.term.text}`,
      figures: list.map(({term}) => term.mention)
    }
  ]
}

/** Whether the most or the least of these amounts is meant; undefined where it may be something else. */
function wayOf(word: string, rest: string, {term}: Holding, sort: string): Way | undefined {
  if (/\b(?:rise|fall|drop|increase|growth|gain|decline|jump|share|rate)\b/.test(rest)) return undefined
  if (word === 'winner') {
    if (sort === 'time') return 'least'
    return sort === 'length' || term.noun === 'points' ? 'most' : undefined
  }
  return superlative(word, sort)
}
