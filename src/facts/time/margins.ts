/** The gap between two racing times: “won in 18:42, 12 seconds ahead of Ms Roy, who ran 18:51”. */
import type {Article} from '../../article/article.ts'
import type {TimeContradiction} from './contradiction.ts'
import {dateAt, datedParagraphs} from './paragraph.ts'
import {numberLike, numberSpan, periodOf} from './period.ts'

let pattern: RegExp | undefined

export function wrongMargins(article: Article): TimeContradiction[] {
  if (!article.dates.some(({kind}) => kind === 'time')) return []
  pattern ??=
    /(?<one>‹t\d+›),? (?:–|— )?(?:just |only |some |a full )?(?<d>‹d\d+›) (?:ahead of|behind|clear of|in front of|faster than|slower than|quicker than|better than|inside|outside|off|adrift of|shy of|before|after)(?<between>[^‹¦]{0,80}(?:‹h\d+›[^‹¦]{0,60})?)(?<two>‹t\d+›)/g
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
      const [one, two, gap] = [groups['one'], groups['two'], groups['d']].map((mark) =>
        dateAt(paragraph, mark)
      )
      const period = gap === undefined ? undefined : periodOf(gap)
      if (one === undefined || two === undefined || gap === undefined || period === undefined) continue
      if (period.unit !== 'second' || period.approx !== undefined || !Number.isInteger(period.value)) continue
      const [first, second] = [secondsOf(one.text), secondsOf(two.text)]
      if (first === undefined || second === undefined) continue
      const right = Math.abs(second - first)
      const at = numberSpan(gap)
      if (right === period.value || right === 0 || at === undefined || right > 600) continue
      const written = article.slice(at)
      found.push({
        at,
        expected: numberLike(written, right),
        reckoning: `from ${one.text} to ${two.text} is ${String(right)} ${right === 1 ? 'second' : 'seconds'}, not ${written}`,
        places: [one, two].map(({start, end}) => ({start, end}))
      })
    }
  }
  return found
}

/** Minutes and seconds, or hours, minutes and seconds. */
function secondsOf(text: string): number | undefined {
  const match = /^(?:(\d{1,2})[:.])?(\d{1,2})[:.](\d\d)$/.exec(text)
  if (match === null) return undefined
  return Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3])
}
