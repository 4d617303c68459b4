/** Where an article names somebody who is certainly a person: one, whatever the name looks like. */
import type {Article} from '../article/article.ts'
import type {Person} from '../article/mentions.ts'
import {isHumanPredicate} from './human-verbs.ts'
import {GIVEN, nameClass} from './name-class.ts'

const ends = new WeakMap<Article, ReadonlySet<number>>()

/** Whether the name whose last token this is belongs to a person, shown by an honorific, an office, kinship or a given name. */
export function isNamedPerson(article: Article, last: number): boolean {
  let known = ends.get(article)
  if (known === undefined) {
    known = new Set(
      article.people
        .filter((person) => isShown(article, person))
        .flatMap(({mentions}) => mentions.map(({endToken}) => endToken - 1))
    )
    // asked before the names step has run, it would remember that there is nobody
    if (article.people.length > 0) ends.set(article, known)
  }
  return known.has(last)
}

/** A side, a band or a firm may bear a name like a person’s; none is “Mr”, “the minister”, “Jane” or “, 41,”. */
function isShown(article: Article, {gender, given, surname, mentions}: Person): boolean {
  if (gender !== undefined || mentions.some(({honorific, role}) => (honorific ?? role) !== undefined))
    return true
  if (given === undefined || given === surname) return false
  const [first = ''] = given.split(/[ -]/)
  if ((nameClass(article.language.type(first), article.language) & GIVEN) !== 0) return true
  return mentions.some(({endToken}) => isHumanPredicate(article, endToken) || isAge(article, endToken))
}

/** “, 41,” */
function isAge(article: Article, comma: number): boolean {
  return (
    article.types[comma]?.text === ',' &&
    /^\d\d?$/.test(article.types[comma + 1]?.text ?? '') &&
    article.types[comma + 2]?.text === ','
  )
}
