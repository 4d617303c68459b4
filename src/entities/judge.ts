/** Whether a run of capitals is a person, something else, or a single word that only the rest of the article explains. */
import type {Article} from '../article/article.ts'
import {HUMAN_VERBS} from '../language/person-words.ts'
import type {Run} from './candidates.ts'
import {
  ALL_CAPITALS,
  CAPITAL,
  DEMONYM,
  FAINT,
  GIVEN,
  INITIAL,
  MONTH_OR_DAY,
  nameClass,
  ODD_CAPITALS,
  ORDINARY,
  ORGANISATION,
  PARTICLE,
  PLACE,
  PLACE_HEAD,
  PLACE_OPENER,
  SURNAME,
  THING_OPENER,
  TITLE
} from './name-class.ts'
import {roleAfter, roleBefore, titlePhrase, type Role} from './roles.ts'

export type Verdict = 'person' | 'thing' | 'single'

export interface Judged {
  readonly run: Run
  readonly verdict: Verdict
  /** The name alone, after the judge has cut off what does not belong to it. */
  readonly nameStart: number
  readonly nameEnd: number
  readonly role: Role | undefined
  /** Whether something beside the name shows a person: a title, a job, an age, kin, a verb of human doing. */
  readonly isShown: boolean
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near outside across around along through throughout into inside off beyond above below beneath via toward towards'.split(
    ' '
  )
)

export function judge(article: Article, run: Run): Judged {
  const {language} = article
  const maskAt = (index: number): number => {
    const type = article.types[index]
    return type === undefined ? 0 : nameClass(type, language)
  }
  let {nameStart} = run
  const {nameEnd, sentence} = run
  const before = article.types[nameStart - 1]
  const firstMask = maskAt(nameStart)
  if (nameEnd > nameStart && isAfterThing(article, run)) return thing(run)
  if (run.hasAmpersand) return thing(run)
  if (nameEnd === nameStart) return run.end - run.start === 1 ? lone(run) : thing(run)
  const hasCourtesy = run.courtesy !== undefined && (maskAt(run.courtesy) & FAINT) === 0
  const faint = run.courtesy !== undefined && !hasCourtesy

  // demonyms, places and ordinary words before a known given name are no part of it: "South African Wayde van Niekerk"
  if (!hasCourtesy && run.title === undefined && (firstMask & GIVEN) === 0) {
    for (let index = nameStart + 1; index < nameEnd - 1; index++) {
      if (NAME_OPENERS.has(article.types[index - 1]?.lower ?? '')) break
      const isPrefix =
        (maskAt(index - 1) & (DEMONYM | PLACE | ORDINARY | ORGANISATION | PLACE_OPENER | ALL_CAPITALS)) !== 0
      if ((maskAt(index) & GIVEN) !== 0 && isPrefix && (maskAt(index - 1) & INITIAL) === 0) {
        nameStart = index
        break
      }
      if (!isPrefix) break
    }
  }
  const words = wordCount(article, nameStart, nameEnd)
  const before0 = roleBefore(article, sentence, run.start)
  const roleTitle = run.title === undefined ? undefined : titlePhrase(article, sentence, run.start, run.title)
  const after = roleAfter(article, sentence, run.end)
  const role = [roleTitle, before0, after].find((found) => found !== undefined && !found.isKin)
  const isKin = before0?.isKin === true || after?.isKin === true
  const hasAge = isAgeAfter(article, run.end)
  const isShownBefore =
    hasCourtesy || run.title !== undefined || (before0 !== undefined && run.start === nameStart)
  const isShown =
    isShownBefore ||
    after !== undefined ||
    isKin ||
    hasAge ||
    run.hasPostNominal ||
    run.hasSuffix ||
    run.hasInitial ||
    run.hasNickname
  const judged = (verdict: Verdict): Judged => ({
    run,
    verdict,
    nameStart,
    nameEnd,
    role,
    isShown: isShown || faint
  })

  const lastMask = maskAt(nameEnd - 1)
  const isThe = before?.lower === 'the' && run.start === run.nameStart
  if (continuesAsThing(article, nameEnd, lastMask, maskAt)) {
    return {...thing(run), isShown: false}
  }
  if (words === 1) {
    if (hasCourtesy || (run.title !== undefined && isSingleAfterTitle(firstMask, lastMask)))
      return judged('person')
    if (faint && (lastMask & ORDINARY) === 0) return judged('person')
    if ((lastMask & (DEMONYM | MONTH_OR_DAY)) !== 0 && (lastMask & (GIVEN | SURNAME)) === 0) return thing(run)
    if ((lastMask & INITIAL) !== 0 || isThe || (lastMask & (ALL_CAPITALS | ODD_CAPITALS)) !== 0)
      return thing(run)
    return judged('single')
  }
  if (hasCourtesy && words <= 4) return judged('person')
  if (isThe && !isShownBefore) return thing(run)
  if (endsAsThing(maskAt, nameStart, nameEnd, isShownBefore || hasAge, article)) return thing(run)
  if (isShownBefore || (isShown && !isPlaceLike(article, run, maskAt, nameStart))) return judged('person')
  for (let index = nameStart; index < nameEnd; index++) {
    if ((maskAt(index) & (ALL_CAPITALS | ODD_CAPITALS)) !== 0) return thing(run)
  }
  if (NAME_OPENERS.has(article.types[nameStart]?.lower ?? '')) return judged('person')
  const start = maskAt(nameStart)
  if ((start & GIVEN) !== 0) {
    const isWord =
      (lastMask & ORDINARY) !== 0 && (lastMask & SURNAME) === 0 && (start & (PLACE | ORDINARY)) !== 0
    return isWord || isPlaceLike(article, run, maskAt, nameStart) ? thing(run) : judged('person')
  }
  if (
    (start & (PLACE | DEMONYM | PLACE_OPENER | MONTH_OR_DAY | ORGANISATION | THING_OPENER)) !== 0 &&
    !run.hasParticle
  )
    return thing(run)
  if ((lastMask & (PLACE | DEMONYM)) !== 0 && (lastMask & SURNAME) === 0) return thing(run)
  if (isPlaceLike(article, run, maskAt, nameStart)) return thing(run)
  const isOrdinaryLast = (lastMask & ORDINARY) !== 0 && (lastMask & (SURNAME | GIVEN)) === 0
  if (isOrdinaryLast) return thing(run)
  if ((start & ORDINARY) !== 0 && (lastMask & SURNAME) === 0 && (start & SURNAME) === 0) return thing(run)
  return words <= 5 ? judged('person') : thing(run)

  function wordCount(from: Article, first: number, end: number): number {
    let count = 0
    for (let index = first; index < end; index++) {
      const type = from.types[index]
      if (type?.kind !== 'word') continue
      const mask = maskAt(index)
      if ((mask & CAPITAL) !== 0 || (mask & PARTICLE) === 0) count++
    }
    return run.hasSuffix && count > 1 ? count - 1 || 1 : count
  }
}

/** Words that open a person's name and are no given name by themselves. */
const NAME_OPENERS: ReadonlySet<string> = new Set(['abu', 'umm', 'abou', 'nana', 'lil'])

function thing(run: Run): Judged {
  return {
    run,
    verdict: 'thing',
    nameStart: run.nameStart,
    nameEnd: run.nameEnd,
    role: undefined,
    isShown: false
  }
}

/** A title alone, which may be somebody's surname: "Cardinal wants a road". */
function lone(run: Run): Judged {
  return {run, verdict: 'single', nameStart: run.start, nameEnd: run.end, role: undefined, isShown: false}
}

function isSingleAfterTitle(first: number, last: number): boolean {
  return (
    (first & (ORGANISATION | PLACE_HEAD | PLACE | DEMONYM | TITLE | ALL_CAPITALS)) === 0 ||
    (last & (GIVEN | SURNAME)) !== 0
  )
}

/** "Hurricane Ingrid", "HMS Nelson". */
function isAfterThing(article: Article, run: Run): boolean {
  const first = article.types[run.start]
  const before = article.types[run.start - 1]
  if (
    first !== undefined &&
    run.end - run.start > 1 &&
    run.courtesy === undefined &&
    run.title === undefined
  ) {
    if (
      (nameClass(first, article.language) & THING_OPENER) !== 0 &&
      (nameClass(first, article.language) & (GIVEN | SURNAME)) === 0
    )
      return true
  }
  return (
    before !== undefined &&
    /^(?:called|named)$/.test(before.lower) === false &&
    THING_BEFORE.has(before.lower)
  )
}

const THING_BEFORE: ReadonlySet<string> = new Set(
  'hurricane cyclone typhoon storm ship yacht ferry trawler village town hamlet suburb city river street firm company retailer bank brewer builder label brand'.split(
    ' '
  )
)

/** "Bank of …", "Duke of …", "Rose and Crown": an ordinary word that goes on with "of" and a capital. */
function continuesAsThing(
  article: Article,
  end: number,
  lastMask: number,
  maskAt: (index: number) => number
): boolean {
  const next = article.types[end]
  if (next === undefined) return false
  const isCommon =
    (lastMask & (ORDINARY | TITLE | ORGANISATION | PLACE_HEAD)) !== 0 && (lastMask & (GIVEN | SURNAME)) === 0
  if (next.lower === 'of' && isCommon) {
    const at = article.types[end + 1]?.lower === 'the' ? end + 2 : end + 1
    return (maskAt(at) & CAPITAL) !== 0
  }
  return (
    (next.lower === 'and' || next.text === '&') &&
    /^(?:Sons|Co|Daughters|Partners|Associates|Company|Brothers)\.?$/.test(article.types[end + 1]?.text ?? '')
  )
}

function isAgeAfter(article: Article, end: number): boolean {
  const mark = article.types[end]?.text
  const age = article.types[end + 1]
  const close = article.types[end + 2]?.text
  return (
    age?.kind === 'number' &&
    /^\d{1,3}$/.test(age.text) &&
    ((mark === ',' && (close === ',' || close === '.' || close === undefined)) ||
      (mark === '(' && close === ')'))
  )
}

/** The last word is an organisation's or a place's, and not also a surname that something else speaks for. */
function endsAsThing(
  maskAt: (index: number) => number,
  start: number,
  end: number,
  isShown: boolean,
  article: Article
): boolean {
  const last = maskAt(end - 1)
  if ((last & (ORGANISATION | PLACE_HEAD)) === 0) return false
  const isSurname = (last & SURNAME) !== 0 || WEAK_HEADS.has(article.types[end - 1]?.lower ?? '')
  if (!isSurname) return true
  return !isShown && (maskAt(start) & GIVEN) === 0
}

/** Heads that are surnames as often. */
const WEAK_HEADS: ReadonlySet<string> = new Set(
  `hill hills marsh field fields wood woods lane park banks bridge bridges ford forest court hall house church glen lake
   rivers mill mills heath green grove west north stone rock temple castle chambers bond guard day law bill moor rose
   close cross croft dale beck brooks wells waters falls pond pool poole shore lodge miles springs gates gate towers
   craft times price power powers view street land winter common fell loch force archer peel crown case drew way court
   board band baker barrow kirk square walker potter gray barnes bell gardens bar cape prince bishop pope pace bay
   manor quay reef shore mount heights row wharf works holdings`.split(/\s+/)
)

/** A place preposition before it: "in Alice Springs", "near Rowan Marsh". */
function isPlaceLike(
  article: Article,
  run: Run,
  maskAt: (index: number) => number,
  nameStart: number
): boolean {
  const before = article.types[run.start - 1]
  if (before === undefined || run.courtesy !== undefined || run.title !== undefined) return false
  if (PLACE_PREPOSITIONS.has(before.lower)) {
    const last = maskAt(run.nameEnd - 1)
    return (maskAt(nameStart) & GIVEN) === 0 || (last & (ORDINARY | PLACE_HEAD | PLACE)) !== 0
  }
  return false
}

/** Whether the verb after a single word is one that only people do. */
export function hasHumanVerb(article: Article, end: number): boolean {
  const next = article.types[end]
  return next !== undefined && HUMAN_VERBS.has(next.lower)
}
