/** All that the amounts of an article say of each other, and what of it does not hold. */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from '../figures/contradiction.ts'
import {breakdownClaims} from './breakdowns.ts'
import {changeClaims} from './changes.ts'
import {averageClaims} from './averages.ts'
import {sumClosures} from './closures.ts'
import {differenceClaims} from './differences.ts'
import {judge, type Claim} from './judge.ts'
import {multipleClaims} from './multiples.ts'
import {oppositeClaims} from './opposites.ts'
import {wholeOfShareClaims} from './parts-of.ts'
import {partitionClaims} from './partitions.ts'
import {productClaims} from './products.ts'
import {unevenRateUnits} from './rate-units.ts'
import {onePerHead, restatedShares} from './restated.ts'
import {restClaims} from './rests.ts'
import {shareClosures} from './share-closures.ts'
import {shareClaims} from './shares.ts'
import {strayCurrencies} from './stray-currency.ts'
import {strayMoneyWords} from './stray-money-words.ts'
import {termsOf, type Term, type Terms} from './term.ts'
import {totalClaims} from './totals.ts'

/** What sort of reckoning a claim is, each for one rule. */
export type Reckoning = 'sum' | 'product' | 'share' | 'change' | 'conversion' | 'currency'

type Reader = (terms: Terms, told: Term) => Claim[]

export const READERS: ReadonlyArray<readonly [Reckoning, Reader]> = [
  ['sum', totalClaims],
  ['sum', restClaims],
  ['sum', differenceClaims],
  ['product', averageClaims],
  ['product', productClaims],
  ['share', restatedShares],
  ['share', shareClaims],
  ['change', changeClaims],
  ['sum', breakdownClaims],
  ['sum', partitionClaims],
  ['sum', oppositeClaims],
  ['sum', onePerHead],
  ['sum', sumClosures],
  ['share', shareClosures],
  ['conversion', multipleClaims],
  ['conversion', wholeOfShareClaims]
]

export interface Unsound extends Contradiction {
  readonly reckoning: string
  readonly of: Reckoning
}

/** The claims that do not hold, one for each figure. */
export function unsoundRelations(article: Article): Unsound[] {
  const terms = termsOf(article)
  const found: Unsound[] = []
  const told = new Set<number>()
  for (const term of terms.all) {
    if (term.sentence.block.zone === 'table') continue
    for (const [of, reader] of READERS) {
      for (const claim of reader(terms, term)) {
        const contradiction = judge(terms, claim)
        if (contradiction === undefined || contradiction.figures.some(({start}) => told.has(start))) continue
        for (const {start} of contradiction.figures) told.add(start)
        found.push({...contradiction, of})
      }
    }
  }
  const readers = READERS.map(([, reader]) => reader)
  return [...strayMoneyWords(terms), ...strayCurrencies(terms, readers)]
    .map((each): Unsound => ({...each, of: 'currency'}))
    .concat(unevenRateUnits(terms).map((each) => ({...each, of: 'conversion'})))
    .concat(found)
}
