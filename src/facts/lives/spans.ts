/** Two ages of one person and the years between them: "took it up at 61 and, 19 years later, won at 80". */
import type {TimeContradiction} from '../time/contradiction.ts'
import {dateAt, type Paragraph} from '../time/paragraph.ts'
import {numberLike, numberSpan, periodOf} from '../time/period.ts'
import type {Lives} from './lives.ts'
import type {OpenAge} from './told-ages.ts'

const LATER = /^ (?:later|on|afterwards|after that|hence|down the (?:line|road|track)|further on)\b/
const EARLIER = /^ (?:earlier|before|previously)\b/
const SERVED =
  /\b(?:has|have|had|having) (?:since |now |also |never |then )?(?:been|held|kept|run|worked|served|played|sung|taught|lived|stayed|remained|done|had|driven|written|cooked|rung|filled|occupied|spent|devoted|given)\b[^‹¦;]{0,60}?(?:\bfor |\bspent |\bdevoted |\bgiven )(?:the (?:past|last|next) )?$|\b(?:held|kept|ran|did|stayed|remained|served|worked|taught|lived)\b[^‹¦;,]{0,40}\bfor (?:the next )?$|\bspent (?:the next |the following )?$/
const AFTER_YEARS = /\bafter (?:a career of |a reign of |just |only |a full )?$/
const BEGUN =
  /\b(?:took|joined?|began|begun|started|became|arrived|came|entered|opened|bought|moved|enlisted|married|left|appointed|elected|ordained|signed|hired|apprenticed|learned|learnt)\b/

export function wrongSpansOfLife({ages: all}: Lives): TimeContradiction[] {
  const ages = all.filter(({age, person}) => person !== undefined && age.low === age.high)
  const found: TimeContradiction[] = []
  ages.forEach((first, at) => {
    const second = ages.slice(at + 1).find(({person}) => person === first.person)
    if (second === undefined || first.age.low === second.age.low) return
    const contradiction = between(first, second)
    if (contradiction !== undefined && !found.some((each) => each.at.start === contradiction.at.start))
      found.push(contradiction)
  })
  return found
}

function between(first: OpenAge, second: OpenAge): TimeContradiction | undefined {
  const {paragraph} = second
  if (second.paragraph.block.index - first.paragraph.block.index > 1) return undefined
  const isOne = first.paragraph === paragraph
  const from = isOne ? first.index + first.mark.length : 0
  const tail = tailOf(paragraph, second.index + second.mark.length)
  const head = isOne ? '' : first.paragraph.words.slice(first.index + first.mark.length)
  const middle = paragraph.words.slice(from, second.index)
  for (const [where, words, offset] of [
    [first.paragraph, head, first.index + first.mark.length],
    [paragraph, middle, from],
    [paragraph, tail, second.index + second.mark.length]
  ] as const) {
    if (words === '') continue
    const isBehind = words === tail && where === paragraph && offset > second.index
    const lengths = [...words.matchAll(/‹d\d+›/g)]
    for (const {0: mark, index} of lengths) {
      const way = wayOf(where, words, index, mark, {isBehind, offset})
      if (way === undefined) continue
      return difference(where, mark, way === 'earlier' ? [second, first] : [first, second], way)
    }
  }
  return undefined
}

/** To the end of the sentence. */
function tailOf({words}: Paragraph, index: number): string {
  const end = words.indexOf('¦', index)
  return words.slice(index, end < 0 ? undefined : end)
}

function wayOf(
  {words: all}: Paragraph,
  words: string,
  index: number,
  mark: string,
  {isBehind, offset}: {isBehind: boolean; offset: number}
): 'later' | 'earlier' | 'length' | undefined {
  const after = words.slice(index + mark.length)
  if (!isBehind && LATER.test(after)) return 'later'
  if (!isBehind && EARLIER.test(after)) return 'earlier'
  const start = all.lastIndexOf('¦', offset + index) + 1
  const before = all.slice(start, offset + index)
  const isServed =
    isBehind ||
    /^,? (?:at|aged) $/.test(after) ||
    /^'? (?:service|in the|in his|in her|of service|as an?|with the|at the|there|on the)\b/.test(after)
  // “joined at 24 after three years elsewhere”: the years before
  const isBeginning = /\b(?:joined|came|started|began|arrived|moved|entered)\b[^,;]{0,20}$/.test(before)
  if (AFTER_YEARS.test(before) && !isBeginning && isServed && BEGUN.test(before)) return 'length'
  return SERVED.test(before) && BEGUN.test(before) ? 'length' : undefined
}

function difference(
  paragraph: Paragraph,
  mark: string,
  [one, two]: readonly [OpenAge, OpenAge],
  way: 'later' | 'earlier' | 'length'
): TimeContradiction | undefined {
  const mention = dateAt(paragraph, mark)
  const period = mention === undefined ? undefined : periodOf(mention)
  const at = mention === undefined ? undefined : numberSpan(mention)
  if (period?.unit !== 'year' || period.approx !== undefined || at === undefined) return undefined
  const [low, high] =
    way === 'length' ? [one, two].map(({age}) => age.low).sort((a, b) => a - b) : [one.age.low, two.age.low]
  if (low === undefined || high === undefined) return undefined
  const right = high - low
  // ten years and twenty are often no more than a manner of speaking
  const room = period.isRound ? 0.4 * period.value : 1
  if (right < 1 || Math.abs(right - period.value) <= room) return undefined
  const written = paragraph.article.slice(at)
  return {
    at,
    expected: numberLike(written, right),
    reckoning: `from ${String(low)} to ${String(high)} is ${String(right)} years, not ${written}`,
    places: [one.age.at, two.age.at]
  }
}
