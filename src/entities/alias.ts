/** Other names that an article gives to the person just named: "Anna Kovacs (née Szabo)", "better known as Elton". */
import type {Article} from '../article/article.ts'
import type {Judged} from './judge.ts'

const MARKERS: ReadonlySet<string> = new Set([
  'née',
  'nee',
  'né',
  'alias',
  'aka',
  'a.k.a.',
  'nicknamed',
  'formerly'
])
const FARTHEST = 9

/** Whether a name is another name of the one before it. */
export function isAliasOf(article: Article, before: Judged | undefined, each: Judged): boolean {
  if (before?.verdict !== 'person' || each.isCalledThing) return false
  if (before.run.sentence !== each.run.sentence || each.run.start - before.run.end > FARTHEST) return false
  let wasKnown = false
  let isMarked = false
  for (let index = before.run.end; index < each.run.start; index++) {
    const word = article.types[index]?.lower ?? ''
    if (MARKERS.has(word) || (word === 'born' && index === each.run.start - 1) || (word === 'as' && wasKnown))
      isMarked = true
    if (
      word === 'known' ||
      word === 'performs' ||
      word === 'performed' ||
      word === 'wrote' ||
      word === 'writes'
    )
      wasKnown = true
    else if (word === 'name' && /^(?:real|birth|stage|pen)$/.test(article.types[index - 1]?.lower ?? ''))
      isMarked = true
    else if (word === 'who' && !isMarked && !wasKnown) continue
    else if (word === '.' || word === ';') return false
  }
  return isMarked
}
