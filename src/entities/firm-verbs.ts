/** What firms do and people hardly ever: "Marks Henderson opened 40 shops". */
import type {Article} from '../article/article.ts'
import {OWNERSHIP} from '../language/organisation-words.ts'
import {wordSet} from '../language/word-set.ts'

const VERBS =
  wordSet(`opened opens closed closes shut shuts reported reports posted posts issued issues employs employed owns operates runs ran
   sells sold makes made bought acquired built builds cut cuts raised raises expects floated launched recalled warned
   manufactures supplies supplied shed sheds axed plans`)
/** What it is that they open, post or shed, beside what a firm has. */
const OBJECTS =
  wordSet(`profit profits loss losses revenue revenues sales turnover earnings dividend dividends results jobs posts homes houses
   cars vehicles plants plant warehouses depots showrooms flights routes loans mortgages policies guidance`)
const FARTHEST = 5

/** Whether the words at `index` are such a predicate. */
export function isFirmPredicate({types}: Article, index: number): boolean {
  if (!VERBS.has(types[index]?.lower ?? '')) return false
  for (let at = index + 1; at <= index + FARTHEST; at++) {
    const type = types[at]
    if (type === undefined || type.kind === 'mark') return false
    if (OWNERSHIP.has(type.lower) || OBJECTS.has(type.lower)) return true
  }
  return false
}
