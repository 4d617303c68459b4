/** Which of two is later, by the times told with them: “the symphony of 1944, followed by the later one of 1921”. */
import type {Article} from '../../article/article.ts'
import {orderOf} from './before-after.ts'
import type {TimeContradiction} from './contradiction.ts'
import {momentsIn, type Moment} from './moments.ts'
import {tellingsOf, type Telling} from './tellings.ts'

const LATER = /^(?:later|newer|second|more recent)$/

/** "the symphony of 1944, followed by the later one of 1921"; "paid in 1720, and so earlier than the other" */
export function wrongLaterOnes(article: Article): TimeContradiction[] {
  const tellings = tellingsOf(article)
  return tellings.flatMap((telling, index) => {
    if (!/\b(?:later|earlier|newer|older|sooner|more recent)\b/.test(telling.words)) return []
    const own = momentsIn(telling)
    const before = tellings[index - 1]
    const isNext = before !== undefined && Math.abs(before.block - telling.block) <= 1
    return comparedIn(telling, own).flatMap(({word, moment, at}) => {
      const others = own.filter((other) => other.end < Math.min(at, moment.at) && isAlike(other, moment))
      const compared =
        others.length > 0 || !isNext ? others : momentsIn(before).filter((other) => isAlike(other, moment))
      const orders = compared.map((other) => orderOf(moment, other))
      const isRight = orders.some((order) => order === 0 || order > 0 === LATER.test(word))
      const [other] = compared
      if (other === undefined || isRight) return []
      const start = article.text.toLowerCase().lastIndexOf(word, moment.places.at(-1)?.end ?? 0)
      const near =
        start >= 0 && start > (other.places.at(-1)?.end ?? 0)
          ? start
          : article.text.toLowerCase().indexOf(word, moment.places.at(-1)?.end ?? 0)
      return [
        {
          at: {start: near, end: near + word.length},
          expected: [OTHER_WORD.get(word) ?? ''],
          reckoning: `${moment.places[0]?.text ?? ''} is ${LATER.test(word) ? 'before' : 'after'} ${other.places[0]?.text ?? ''}`,
          places: [other, moment].flatMap(({places}) =>
            places.map(({start: from, end}) => ({start: from, end}))
          )
        }
      ]
    })
  })
}

const OTHER_WORD: ReadonlyMap<string, string> = new Map([
  ['later', 'earlier'],
  ['earlier', 'later'],
  ['newer', 'older'],
  ['older', 'newer'],
  ['sooner', 'later'],
  ['more recent', 'older']
])

function isAlike({places: [one]}: Moment, {places: [other]}: Moment): boolean {
  return one !== undefined && one.kind === other?.kind
}

interface Compared {
  readonly word: string
  readonly moment: Moment
  readonly at: number
}

function comparedIn({words}: Telling, moments: readonly Moment[]): Compared[] {
  return moments.flatMap((moment): Compared[] => {
    const lead = words.slice(0, moment.at)
    const named =
      /\bthe (later|earlier|newer|older|more recent)(?: (?!(?:in|on|at|of|than)\b)[a-z-]+){0,2},? (?:of|from|dated|dating from|written in|built in|made in|published in|composed in|in|on) $/.exec(
        lead
      )
    if (named !== null) return [{word: named[1] ?? '', moment, at: named.index}]
    const after = /^,? and (?:so|therefore|thus|hence) (later|earlier|sooner)\b/.exec(words.slice(moment.end))
    return after === null ? [] : [{word: after[1] ?? '', moment, at: moment.end + after.index}]
  })
}
