/** How an amount of money is written a hundred, a thousand or a million times larger or smaller. */

/** What is written, what it becomes, and how many times more that is. */
export const CURRENCY_SIZES: ReadonlyArray<readonly [RegExp, string, number]> = [
  [/^(\d[\d,.]*)p$/, '£$1', 100],
  [/^(\d[\d,.]*)(?: pence)$/, '£$1', 100],
  [/^(\d[\d,.]*)(?:c|¢| cents)$/, '$$$1', 100],
  [/^£(\d+)$/, '$1p', 0.01],
  [/^\$(\d+)$/, '$1 cents', 0.01],
  [/^(\d[\d,.]*) pounds?$/, '$1p', 0.01],
  [/^(\d[\d,.]*) dollars?$/, '$1 cents', 0.01],
  [/ million\b/, ' billion', 1000],
  [/ billion\b/, ' million', 0.001],
  [/ trillion\b/, ' billion', 0.001],
  [/ billion\b/, ' trillion', 1000],
  [/(?<=\d)m$/, 'bn', 1000],
  [/(?<=\d)bn$/, 'm', 0.001],
  [/(?<=\d)tn$/, 'bn', 0.001],
  [/(?<=\d)k$/, 'm', 1000]
]
