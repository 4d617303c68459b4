/** Other names that an article gives to the person just named: "Anna Kovacs (née Szabo)", "better known as Elton". */
import type {Article} from '../article/article.ts'
import type {Judged} from './judge.ts'
import type {NameWords} from './name-words.ts'
import {wordSet} from '../language/word-set.ts'

const MARKERS = wordSet('née nee né alias aka a.k.a. nicknamed formerly')
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
    if (word === 'born' && index === each.run.start - 1) return each.verdict !== 'thing'
    if (word === 'name' && /^(?:real|birth|stage|pen)$/.test(article.types[index - 1]?.lower ?? ''))
      return true
    wasKnown ||= AS_VERBS.has(word)
  }
  return false
}

/** Full names that are only the earlier ones of somebody: Margaret Tait of "Margaret Stroud (née Tait)". */
export function maidenNames(names: readonly NameWords[], aliases: readonly boolean[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({words}, index) =>
      aliases[index] === true ? [bornAs(names[index - 1]?.words ?? [], words).join(' ')] : []
    )
  )
}

/** Margaret Tait, once Margaret Stroud (née Tait) is known. */
export function bornAs(words: readonly string[], alias: readonly string[]): readonly string[] {
  return alias.length === 1 ? [...words.slice(0, 1), ...alias] : alias
}
