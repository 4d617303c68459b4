/** The initials of the names in an article: what a short form that was never explained may stand for. */
import type {Article, Span} from '../article/article.ts'
import {CAPITAL, nameClass} from './name-class.ts'
import {wordSet} from '../language/word-set.ts'

export interface Initials extends Span {
  readonly text: string
  /** Of the words with a capital: UTW of “Union of Tram Workers”. */
  readonly capitals: string
  /** Of all its words: UOTW. */
  readonly letters: string
}

const JOINING = wordSet('of the and for in on to de la du des et with at by &')
const MOST_WORDS = 10

/** Runs of three words and more with a capital, over “of”, “and” and possessives: “National Kiln Makers’ Association”. */
export function initialsOf(article: Article): Initials[] {
  const found: Initials[] = []
  for (const {firstToken, endToken} of article.sentences) {
    let index = firstToken
    while (index < endToken) {
      const end = endOfRun(article, index, endToken)
      if (end > index) found.push(...runsWithin(article, index, end))
      index = Math.max(end, index + 1)
    }
  }
  return found
}

function isCapital(article: Article, index: number): boolean {
  const type = article.types[index]
  return type !== undefined && !type.isAllCaps && (nameClass(type, article.language) & CAPITAL) !== 0
}

function endOfRun(article: Article, first: number, limit: number): number {
  if (!isCapital(article, first)) return first
  let end = first + 1
  for (let index = first + 1; index < limit && index - first < MOST_WORDS; index++) {
    if (isCapital(article, index)) end = index + 1
    else if (
      !JOINING.has(article.types[index]?.lower ?? '') &&
      !/^['’]s?$/.test(article.types[index]?.text ?? '')
    )
      break
  }
  return end
}

/** The run, and without the “The” or the preposition that opened its sentence. */
function runsWithin(article: Article, first: number, end: number): Initials[] {
  const start = JOINING.has(article.types[first]?.lower ?? '') ? first + 1 : first
  const inner = start + (article.types[start + 2]?.lower === 'the' ? 3 : 2)
  const hasMembers = article.types[start + 1]?.lower === 'of' && isCapital(article, inner) && inner < end
  return [
    ...initialsAt(article, start, end),
    ...(hasMembers ? initialsAt(article, inner, end) : []) // “Members of the Federation …”
  ]
}

function initialsAt(article: Article, start: number, end: number): Initials[] {
  const words: string[] = []
  for (let index = start; index < end; index++) {
    const type = article.types[index]
    if (type?.kind === 'word' && !/^['’]s?$/.test(type.text)) words.push(...type.text.split('-'))
  }
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0))
  if (capitals.length < 3) return []
  const span = {start: article.starts[start] ?? 0, end: article.ends[end - 1] ?? 0}
  const letters = words.map((word) => word.charAt(0).toUpperCase()).join('')
  return [{...span, text: article.text.slice(span.start, span.end), capitals: capitals.join(''), letters}]
}
