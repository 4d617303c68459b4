/** Who and what an article names: people, each with all places where they stand, and things. */
import type {Article} from '../article/article.ts'
import {runsOf} from './runs.ts'
import {judge} from './judge.ts'
import {sharePluralTitles} from './lists.ts'
import {resolvePeople} from './resolution.ts'
import {thingsOf} from './things.ts'

/** Fills `article.people` and `article.things`, each in order of first mention. */
export function findPeople(article: Article): void {
  const judged = sharePluralTitles(
    article,
    runsOf(article).map((run) => judge(article, run))
  )
  article.people = resolvePeople(article, judged)
  article.things = thingsOf(article, judged, article.people)
}
