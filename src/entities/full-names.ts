/** Which names of two words or more are introduced as people's, and which the article gives to a thing. */
import type {Article} from '../article/article.ts'
import {THING_OPENERS} from '../language/organisation-words.ts'
import {maidenNames} from './alias.ts'
import {isFounding, isHumanPredicate} from './human-verbs.ts'
import type {Judged} from './judge.ts'
import {namedAlone} from './lone-words.ts'
import {CAPITAL, GIVEN, maskAt} from './name-class.ts'
import type {NameWords} from './name-words.ts'

/** Names that the article calls a company, a place, a work or an animal somewhere. */
export function namesOfThings(judged: readonly Judged[], names: readonly NameWords[]): Set<string> {
  const things = new Set<string>()
  judged.forEach((each, index) => {
    const words = names[index]?.words ?? []
    if (!each.isCalledThing) return
    things.add(words.join(' '))
    const [opener, storm] = words
    if (words.length === 2 && storm !== undefined && THING_OPENERS.has(opener ?? '')) things.add(storm)
  })
  return things
}

/** Whether a name that is a thing's as well is somebody's here: "Ernest Vale, 58", "Ernest Vale founded". */
export function isBorneBySomebody(article: Article, {verdict, run, isShown}: Judged): boolean {
  return (
    verdict === 'person' && (isShown || isHumanPredicate(article, run.end) || isFounding(article, run.end))
  )
}

/** The longest first, so that "van der Merwe" is found to be a part of "Ruan van der Merwe". */
export function fullNames(
  article: Article,
  judged: readonly Judged[],
  names: readonly NameWords[],
  aliases: readonly boolean[],
  things: ReadonlySet<string>
): NameWords[] {
  const maiden = maidenNames(names, aliases)
  const alone = namedAlone(article, judged, names)
  const surnames = new Set(
    names.flatMap(({words}, index) => (judged[index]?.verdict === 'person' ? words.slice(1).slice(-1) : []))
  )
  return names
    .filter(({words}, index) => {
      const each = judged[index]
      if (each === undefined || words.length < 2 || aliases[index] === true || maiden.has(words.join(' ')))
        return false
      if (things.has(words.join(' ')) && !isBorneBySomebody(article, each)) return false
      if (each.verdict === 'person') return true
      const last = words.at(-1) ?? ''
      return (each.isDoubtful && alone.has(last)) || (surnames.has(last) && isRelative(article, each, words))
    })
    .sort((a, b) => b.words.length - a.words.length)
}

/** "Sofia Dahlgren", beside Erik Dahlgren: two words, the first a given name, and nothing that says a thing. */
function isRelative(
  article: Article,
  {isCalledThing, run, nameStart}: Judged,
  words: readonly string[]
): boolean {
  const before = article.types[run.start - 1]?.lower
  if (isCalledThing || words.length !== 2 || before === 'the') return false
  return (maskAt(article, nameStart) & (GIVEN | CAPITAL)) === (GIVEN | CAPITAL)
}
