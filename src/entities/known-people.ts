/** Where an article names somebody who is certainly a person: one, whatever the name looks like. */
import type {Article} from '../article/article.ts'
import type {Person} from '../article/mentions.ts'

const ends = new WeakMap<Article, ReadonlySet<number>>()

/** Whether the name whose last token this is belongs to a person, shown by an honorific, an office, kinship or a given name. */
export function isNamedPerson(article: Article, last: number): boolean {
  let known = ends.get(article)
  if (known === undefined) {
    known = new Set(
      article.people.filter(isShown).flatMap(({mentions}) => mentions.map(({endToken}) => endToken - 1))
    )
    // asked before the names step has run, it would remember that there is nobody
    if (article.people.length > 0) ends.set(article, known)
  }
  return known.has(last)
}

/** A band or a firm may bear a person’s name; none is “Mr” or “the minister”. “Duran Duran” has no given name. */
function isShown({gender, given, surname, mentions}: Person): boolean {
  if (gender !== undefined || mentions.some(({honorific, role}) => (honorific ?? role) !== undefined)) return true
  return given !== undefined && given !== surname
}
