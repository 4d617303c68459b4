/** The people of an article, each with all places where they are named. */
import type {Article} from '../article/article.ts'
import type {Person} from '../article/mentions.ts'
import {runsOf} from './candidates.ts'
import {judge} from './judge.ts'
import {resolvePeople} from './resolution.ts'

/** Fills `article.people`, in order of first mention. */
export function findPeople(article: Article): void {
  const judged = runsOf(article).map((run) => judge(article, run))
  article.people = resolvePeople(article, judged) satisfies Person[]
}
