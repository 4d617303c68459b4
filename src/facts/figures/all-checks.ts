/**
 * All checks of figures, each for its rule. Two of them may find one slip, the special before the general; it is told
 * once.
 */
import type {Article} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import {unsoundRelations} from '../relations/relations.ts'
import {percentForPoints, wrongChanges} from './change-check.ts'
import {wrongChangeNouns} from './change-noun.ts'
import {wrongDirections} from './change-way.ts'
import type {Contradiction} from './contradiction.ts'
import {wrongConversions} from './conversion-check.ts'
import {wrongCurrencies} from './currency-check.ts'
import {wrongExchanges} from './exchange-check.ts'
import {wrongMultiples} from './multiple-check.ts'
import {wrongProducts} from './product-check.ts'
import {wrongRates} from './rate-check.ts'
import {wrongShares} from './share-check.ts'
import {wrongSums} from './sum-check.ts'
import {wrongToldShares} from './told-share.ts'
import {wrongMargins} from './vote-check.ts'

export type Check =
  'sum' | 'margin' | 'share' | 'product' | 'multiple' | 'change' | 'points' | 'conversion' | 'currency'

type Finder = (article: Article) => readonly Contradiction[]

/** The checks that know one form of words, in the order in which they are believed. */
const SPECIAL: ReadonlyArray<readonly [Check, Finder]> = [
  ['margin', wrongMargins],
  ['points', percentForPoints],
  ['change', wrongChanges],
  ['change', wrongDirections],
  ['change', wrongChangeNouns],
  ['share', wrongShares],
  ['share', wrongToldShares],
  ['conversion', wrongConversions],
  ['multiple', wrongMultiples],
  ['product', wrongProducts],
  ['product', wrongRates],
  ['sum', wrongSums],
  ['currency', wrongExchanges],
  ['currency', wrongCurrencies]
]

const found = new WeakMap<Article, ReadonlyMap<Check, readonly Contradiction[]>>()

/** What one of the checks finds that none before it has found. */
export function contradictionsOf(article: Article, check: Check): readonly Contradiction[] {
  let all = found.get(article)
  if (all === undefined) {
    all = findAll(article)
    found.set(article, all)
  }
  return all.get(check) ?? []
}

function findAll(article: Article): ReadonlyMap<Check, readonly Contradiction[]> {
  const all = new Map<Check, Contradiction[]>()
  const told = new Set<NumberMention['start']>()
  const keep = (check: Check, contradictions: readonly Contradiction[]): void => {
    const list = all.get(check) ?? []
    const places = new Set(list.map(({at}) => at.start))
    list.push(...contradictions.filter(({at}) => !places.has(at.start)))
    all.set(check, list)
    for (const {figures} of contradictions) for (const {start} of figures) told.add(start)
  }
  for (const [check, finder] of SPECIAL) keep(check, finder(article))
  for (const {of, ...contradiction} of unsoundRelations(article)) {
    if (!contradiction.figures.some(({start}) => told.has(start))) keep(of, [contradiction])
  }
  return all
}
