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
/** "Known as", "performs as". */
const AS_VERBS: ReadonlySet<string> = new Set(['known', 'performs', 'performed', 'wrote', 'writes'])
const FARTHEST = 9

/** Whether a name is another name of the one before it. */
export function isAliasOf(article: Article, before: Judged | undefined, each: Judged): boolean {
  if (before?.verdict !== 'person' || each.isCalledThing) return false
  if (before.run.sentence !== each.run.sentence || each.run.start - before.run.end > FARTHEST) return false
  let wasKnown = false
  for (let index = before.run.end; index < each.run.start; index++) {
    const word = article.types[index]?.lower ?? ''
    if (word === '.' || word === ';') return false
    if (MARKERS.has(word) || (word === 'as' && wasKnown)) return true
    if (word === 'born' && index === each.run.start - 1) return true
    if (word === 'name' && /^(?:real|birth|stage|pen)$/.test(article.types[index - 1]?.lower ?? ''))
      return true
    wasKnown ||= AS_VERBS.has(word)
  }
  return false
}
