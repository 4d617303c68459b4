/** “Earlier” of what comes later, and the reverse. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import type {TimeContradiction} from './contradiction.ts'
import {distanceOf, rightNumber} from './distance.ts'
import {endsOf} from './ends.ts'
import {numberLike, periodOf} from './period.ts'

/** "opened in 2022 … two years earlier, on Monday": what is told as earlier comes later. */
export function theOtherWay({
  duration,
  point,
  nearest,
  isLater,
  article,
  way
}: {
  duration: DateMention
  point: DateMention
  nearest: DateMention
  isLater: boolean
  article: Article
  way: string
}): TimeContradiction | undefined {
  const ends = isLater ? endsOf(point, nearest, article) : endsOf(nearest, point, article)
  const period = periodOf(duration)
  if (ends === undefined || period === undefined || ends.isClock || nearest.kind === 'range') return undefined
  const right = rightNumber(period, distanceOf(ends.from, ends.to, period.unit), 'later')
  if (right < 1 || !/^(?:later|earlier)$/.test(way)) return undefined
  const {start, end} = duration
  const at = {start, end: article.text.toLowerCase().indexOf(way, end) + way.length}
  const words = `${numberLike(duration.text, right)[0] ?? String(right)} ${right === 1 ? period.unit : `${period.unit}s`}`
  return {
    at,
    expected: [`${words} ${isLater ? 'earlier' : 'later'}`],
    reckoning: `${point.text} is ${isLater ? 'before' : 'after'} ${nearest.text}`,
    places: [{start: nearest.start, end: nearest.end}]
  }
}
