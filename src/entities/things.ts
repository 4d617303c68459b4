/** Organisations, places, works and other things with a name: the runs of capitals that are nobody. */
import type {Article} from '../article/article.ts'
import type {NamedThing, NameMention, Person} from '../article/mentions.ts'
import type {Judged} from './judge.ts'
import {
  ALL_CAPITALS,
  CAPITAL,
  CLOSED,
  DEMONYM,
  maskAt,
  MONTH_OR_DAY,
  ORDINARY,
  ORGANISATION,
  PLACE,
  PLACE_HEAD,
  PLACE_OPENER,
  TITLE
} from './name-class.ts'
import {isAfterPlacePreposition, isTitleInMarks} from './surroundings.ts'

interface Draft {
  name: string
  kind: NamedThing['kind']
  readonly mentions: NameMention[]
}

/** All named things in order of first mention, without those that are a person's name. */
export function thingsOf(
  article: Article,
  judged: readonly Judged[],
  people: readonly Person[]
): NamedThing[] {
  const taken = new Set(people.flatMap(({mentions}) => mentions.map(({firstToken}) => firstToken)))
  const drafts = new Map<string, Draft>()
  let reached = 0
  for (const each of judged) {
    const {run} = each
    if (run.start < reached || taken.has(each.nameStart) || taken.has(run.nameStart)) continue
    const end = isOpener(article, each) ? run.end : endOfThing(article, run.end)
    if (!isThing(article, each, end)) continue
    reached = end
    const mention = mentionOf(article, run.start, end)
    const key = keyOf(mention.text)
    const draft = drafts.get(key)
    if (draft === undefined)
      drafts.set(key, {name: mention.text, kind: kindOf(article, each, end), mentions: [mention]})
    else {
      draft.mentions.push(mention)
      if (draft.kind === 'other') draft.kind = kindOf(article, each, end)
    }
  }
  return [...drafts.values()]
}

function mentionOf(article: Article, firstToken: number, endToken: number): NameMention {
  const start = article.starts[firstToken] ?? 0
  const end = article.ends[endToken - 1] ?? 0
  return {text: article.text.slice(start, end), start, end, firstToken, endToken}
}

function keyOf(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}

/** "Staff of the Ministry": a word that only opens its sentence. */
function isOpener(article: Article, {run}: Judged): boolean {
  const mask = maskAt(article, run.start)
  const isHead = (mask & (ORGANISATION | PLACE_HEAD | TITLE)) !== 0
  return (
    run.end - run.start === 1 && run.start === run.sentence.firstToken && (mask & ORDINARY) !== 0 && !isHead
  )
}

/** "Ministry" goes on to "Ministry of Health", "Institute" to "Institute for the Study of War". */
function endOfThing(article: Article, end: number): number {
  const isHead = (maskAt(article, end - 1) & (ORDINARY | ORGANISATION | PLACE_HEAD | TITLE)) !== 0
  if (!isHead) return end
  let last = end
  while (/^(?:of|for)$/.test(article.types[last]?.lower ?? '')) {
    let next = article.types[last + 1]?.lower === 'the' ? last + 2 : last + 1
    if (!isNamePart(article, next)) break
    while (isNamePart(article, next)) next++
    if (
      article.types[next]?.lower === 'and' &&
      (maskAt(article, next - 1) & ORDINARY) !== 0 &&
      isNamePart(article, next + 1)
    )
      next += 2
    last = next
  }
  return last
}

function isNamePart(article: Article, index: number): boolean {
  return (maskAt(article, index) & (CAPITAL | CLOSED)) === CAPITAL
}

/** Words that only open a sentence, demonyms, days and titles are no things. */
function isThing(article: Article, {run, verdict}: Judged, end: number): boolean {
  if (end - run.start > 1) return run.nameEnd > run.nameStart || end > run.end
  const mask = maskAt(article, run.start)
  if ((mask & (DEMONYM | MONTH_OR_DAY | TITLE)) !== 0) return false
  const type = article.types[run.start]
  if (type === undefined || type.text.length < 2) return false
  const isFirst = run.start === run.sentence.firstToken
  return (mask & ORDINARY) === 0 || (!isFirst && (verdict === 'thing' || (mask & ALL_CAPITALS) !== 0))
}

function kindOf(article: Article, {run, isCalledThing}: Judged, end: number): NamedThing['kind'] {
  const first = maskAt(article, run.start)
  const last = maskAt(article, end - 1)
  if (isTitleInMarks(article, run)) return 'work'
  if ((last & ORGANISATION) !== 0 || run.hasAmpersand) return 'organisation'
  if (end > run.end && (first & ORGANISATION) !== 0) return 'organisation'
  if (
    (last & PLACE_HEAD) !== 0 ||
    (first & PLACE) !== 0 ||
    ((first & PLACE_OPENER) !== 0 && end - run.start > 1)
  )
    return 'place'
  if (!isCalledThing && isAfterPlacePreposition(article, run)) return 'place'
  return (first & ALL_CAPITALS) !== 0 ? 'organisation' : 'other'
}
