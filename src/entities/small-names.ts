/** Half of a person's name in small letters beside the half with its capital: "Edward heath", "tim Phillips". */
import type {Article} from '../article/article.ts'
import {withCapital} from '../language/capitals.ts'
import {NAME_BIT} from '../language/lexicon/entry.ts'
import {PARTICLES} from '../language/person-words.ts'
import {CAPITAL, CLOSED, GIVEN, maskAt, ORDINARY, PARTICLE, PLACE, SURNAME} from './name-class.ts'

const SHORTEST = 3

/** The full names of an article, lower case: the last given name and the surname. */
export function fullNamesOf({people}: Article): ReadonlySet<string> {
  return new Set(
    people.flatMap(({given, surname}) =>
      given === undefined ? [] : [`${given.split(' ').at(-1) ?? given} ${surname}`.toLowerCase()]
    )
  )
}

/** Whether the small word at `index` is a given name or a surname that lacks its capital. */
export function isSmallHalf(article: Article, index: number, full: ReadonlySet<string>): boolean {
  const type = article.types[index]
  if (type?.kind !== 'word' || type.isCapitalised || /[-’']/.test(type.text) || type.text.length < SHORTEST)
    return false
  if (PARTICLES.has(type.lower) || (maskAt(article, index) & (CLOSED | PARTICLE)) !== 0) return false
  return isSurname(article, index, full) || isGivenName(article, index, full)
}

/** After a given name that is nothing else: the article has the name in full elsewhere, or English has no such word. */
function isSurname(article: Article, index: number, full: ReadonlySet<string>): boolean {
  const [before, type] = [article.types[index - 1], article.types[index]]
  if (before === undefined || type === undefined || !hasSpaceBefore(article, index)) return false
  if ((maskAt(article, index - 1) & (CAPITAL | GIVEN | ORDINARY | PLACE)) !== (CAPITAL | GIVEN)) return false
  if (full.has(`${before.lower} ${type.lower}`)) return true
  return type.varieties === 0 && (bitsOf(article, index) & NAME_BIT.surname) !== 0
}

/** Before a surname, and not inside a name (Meir ben Ezra). */
function isGivenName(article: Article, index: number, full: ReadonlySet<string>): boolean {
  const [type, next] = [article.types[index], article.types[index + 1]]
  if (next === undefined || type === undefined || !hasSpaceBefore(article, index + 1)) return false
  const mask = maskAt(article, index + 1)
  if ((mask & CAPITAL) === 0 || (mask & CLOSED) !== 0 || article.types[index - 1]?.isCapitalised === true)
    return false
  if (full.has(`${type.lower} ${next.lower}`)) return true
  const isSurnameNext = (mask & SURNAME) !== 0 || next.varieties === 0
  return isSurnameNext && type.varieties === 0 && (bitsOf(article, index) & NAME_BIT.given) !== 0
}

function bitsOf({types, language}: Article, index: number): number {
  return language.lexicon.nameBits(withCapital(types[index]?.text ?? ''))
}

function hasSpaceBefore({starts, ends}: Article, index: number): boolean {
  return (ends[index - 1] ?? 0) < (starts[index] ?? 0)
}
