/** Whether a run of capitals is a person, something else, or a single word that only the rest of the article explains. */
import type {Article} from '../article/article.ts'
import {FAMILY_FIRST} from '../language/person-words.ts'
import type {Run} from './runs.ts'
import {type Evidence, evidenceFor} from './evidence.ts'
import {
  ALL_CAPITALS,
  CAPITAL,
  COURTESY_TITLE,
  DEMONYM,
  GIVEN,
  INITIAL,
  maskAt,
  MONTH_OR_DAY,
  ODD_CAPITALS,
  ORDINARY,
  ORGANISATION,
  PLACE,
  PLACE_HEAD,
  PLACE_OPENER,
  SURNAME,
  THING_NOUN,
  THING_OPENER,
  TITLE
} from './name-class.ts'
import {isFirmPredicate} from './firm-verbs.ts'
import {
  countWords,
  endsAsThing,
  hasInnerParticle,
  hasOddWord,
  isAllCapitalName,
  isKnownFirm,
  isNamedAfterThing,
  isWordOnly,
  NAME_OPENERS,
  trimmedStart
} from './name-words.ts'
import type {Role} from './roles.ts'
import {
  continuesAsThing,
  isAfterPlacePreposition,
  isAfterPreposition,
  isBeforeItsPlace,
  isCalledThing,
  isEndOfWay,
  isFirmAfterSeveral,
  isFollowedByWho,
  isMade,
  isRidden,
  isOwnerInName,
  isRightAfterThing,
  isShipOrInn,
  isTitleInMarks
} from './surroundings.ts'

export type Verdict = 'person' | 'thing' | 'single'

export interface Judged {
  readonly run: Run
  readonly verdict: Verdict
  /** The name alone, after the judge has cut off what does not belong to it. */
  readonly nameStart: number
  readonly nameEnd: number
  readonly role: Role | undefined
  /** Whether something beside the name shows a person: a title, a job, an age, kin. */
  readonly isShown: boolean
  /** Something before it shows a person. */
  readonly isShownBefore: boolean
  /** Something beside it shows a company, place, work or animal. */
  readonly isCalledThing: boolean
  /** A thing by its words alone; a person if the article says so elsewhere. */
  readonly isDoubtful: boolean
}

export function judge(article: Article, run: Run): Judged {
  if (run.nameEnd === run.nameStart) return run.end - run.start === 1 ? lone(run) : thing(run)
  if (isBareOpener(article, run)) return lone(run)
  if (run.hasAmpersand || continuesAsThing(article, run)) return thing(run)
  const nameStart = trimmedStart(article, run)
  const evidence = evidenceFor(article, run, nameStart)
  const verdict =
    countWords(article, run, nameStart) === 1
      ? ofOne(article, run, nameStart, evidence)
      : ofMore(article, run, nameStart, evidence)
  if (verdict === 'thing')
    return {
      ...thing(run),
      nameStart,
      isCalledThing:
        isCalledThing(article, run) || isRidden(article, run) || isNamedAfterThing(article, run, nameStart),
      isDoubtful: isDoubtful(article, run, nameStart, evidence)
    }
  return {
    run,
    verdict,
    nameStart,
    nameEnd: run.nameEnd,
    role: evidence.role,
    isShown: evidence.isShown || evidence.isFaint,
    isShownBefore: evidence.isShownBefore,
    isCalledThing: false,
    isDoubtful: false
  }
}

function ofOne(article: Article, run: Run, nameStart: number, evidence: Evidence): Verdict {
  const last = maskAt(article, run.hasSuffix ? nameStart : run.nameEnd - 1)
  if (
    (last & (COURTESY_TITLE | TITLE)) !== 0 &&
    (last & (GIVEN | SURNAME)) === 0 &&
    run.courtesy !== undefined
  )
    return 'thing'
  if (isNamedLikeThing(article, run) || (evidence.hasCourtesy && isTitleInMarks(article, run))) return 'thing'
  if (evidence.hasCourtesy) return isPageant(article, run, last) ? 'thing' : 'person'
  if (run.title !== undefined) return isPersonAfterTitle(article, run, last) ? 'person' : 'thing'
  if (evidence.isFaint && (last & (ORDINARY | PLACE)) === 0) return 'person'
  if ((last & DEMONYM) !== 0 && (last & (GIVEN | SURNAME)) === 0) return 'thing'
  if ((last & (INITIAL | ALL_CAPITALS | ODD_CAPITALS)) !== 0) return 'thing'
  if (/^(?:the|an?)$/.test(article.types[run.start - 1]?.lower ?? '')) return 'thing'
  if ((isBeforeItsPlace(article, run.nameEnd) || isEndOfWay(article, run)) && !evidence.isShownBefore)
    return 'thing'
  return isCalledThing(article, run) || isTitleInMarks(article, run) ? 'thing' : 'single'
}

function isNamedLikeThing(article: Article, run: Run): boolean {
  return isRightAfterThing(article, run) || isOwnerInName(article, run) || isShipOrInn(article, run)
}

/** Miss Universe, Miss South Africa. */
function isPageant(article: Article, run: Run, last: number): boolean {
  return (
    article.types[run.courtesy ?? -1]?.lower === 'miss' &&
    ((last & PLACE) !== 0 ||
      /^(?:universe|world|earth)$/.test(article.types[run.nameEnd - 1]?.lower ?? '')) &&
    (last & (GIVEN | SURNAME)) === 0
  )
}

/** Captain Ferris, but not the horse that is "trained by" somebody. */
function isPersonAfterTitle(article: Article, run: Run, last: number): boolean {
  if (isMade(article, run.end) || isRidden(article, run)) return false
  return (
    (last & (ORGANISATION | PLACE_HEAD | PLACE | DEMONYM | TITLE | ALL_CAPITALS)) === 0 ||
    (last & (GIVEN | SURNAME)) !== 0
  )
}

function ofMore(article: Article, run: Run, nameStart: number, evidence: Evidence): Verdict {
  const {nameEnd} = run
  const first = maskAt(article, nameStart)
  const last = maskAt(article, nameEnd - 1)
  if (isShipOrInn(article, run) || isFirmAfterSeveral(article, run)) return 'thing'
  if (evidence.hasCourtesy && countWords(article, run, nameStart) <= 4) return 'person'
  if (run.title !== undefined && isRightAfterThing(article, run)) return 'thing'
  if (article.types[run.start - 1]?.lower === 'the' && run.start === run.nameStart && !evidence.isShownBefore)
    return 'thing'
  if (endsAsThing(article, run, nameStart, evidence) || isThingUnshown(article, run, nameStart, evidence))
    return 'thing'
  if ((first & THING_OPENER) !== 0 && (first & (GIVEN | SURNAME)) === 0) return 'thing'
  if (evidence.isShownBefore || NAME_OPENERS.has(article.types[nameStart]?.lower ?? '')) return 'person'
  const isInPlace = isAfterPlacePreposition(article, run)
  if (isInPlace && ((first & GIVEN) === 0 || (last & (ORDINARY | PLACE_HEAD | PLACE)) !== 0)) return 'thing'
  if (evidence.isShown) return 'person'
  return byItsWords(article, run, nameStart)
}

/** A firm that looks like a person, or something beside the name that calls it a thing. */
function isThingUnshown(article: Article, run: Run, nameStart: number, evidence: Evidence): boolean {
  if (!evidence.isShown && isKnownFirm(article, nameStart, run.nameEnd)) return true
  return !evidence.isShownBefore && (isCalledThing(article, run) || isTitleInMarks(article, run))
}

/** Nothing beside the name tells: its own words must. */
function byItsWords(article: Article, run: Run, nameStart: number): Verdict {
  const {nameEnd} = run
  const first = maskAt(article, nameStart)
  const last = maskAt(article, nameEnd - 1)
  if (hasOddWord(article, nameStart, nameEnd)) {
    return isAllCapitalName(article, nameStart, nameEnd) ? 'person' : 'thing'
  }
  if (
    isFollowedByWho(article, run.end) &&
    ((first | last) & (PLACE | PLACE_HEAD | ORGANISATION | DEMONYM)) === 0
  )
    return 'person'
  if (hasInnerParticle(article, nameStart, nameEnd) && (first & (PLACE | PLACE_OPENER)) === 0) return 'person'
  if (isEastAsian(article, nameStart, nameEnd)) return 'person'
  if (isPlaceOrFirm(article, run, first, last)) return 'thing'
  // Charlotte Square, Amber Alert, May Day
  if ((first & GIVEN) !== 0)
    return (first & (PLACE | ORDINARY)) !== 0 && isWordOnly(last) ? 'thing' : 'person'
  if (isFirmPredicate(article, nameEnd)) return 'thing'
  const isThingFirst = (first & (DEMONYM | PLACE_OPENER | MONTH_OR_DAY | ORGANISATION)) !== 0
  if (isThingFirst && !run.hasParticle) return 'thing'
  if ((first & PLACE) !== 0) {
    const isSurnameOnly = (last & (SURNAME | ORDINARY)) === SURNAME
    return isSurnameOnly && !isAfterPlacePreposition(article, run) ? 'person' : 'thing'
  }
  if ((last & (PLACE | DEMONYM)) !== 0 && (last & SURNAME) === 0) return 'thing'
  if (isWordOnly(last)) return 'thing'
  if ((first & ORDINARY) !== 0 && (first & SURNAME) === 0 && (last & SURNAME) === 0) return 'thing'
  return countWords(article, run, nameStart) <= 5 ? 'person' : 'thing'
}

/** Song Ji-woo, Seo Min-ah: a family name, and a given name of two halves. */
function isEastAsian({types}: Article, start: number, end: number): boolean {
  if (end - start !== 2 || !FAMILY_FIRST.has(types[start]?.lower ?? '')) return false
  return /^[A-Z][a-z]{1,5}-[a-z]{2,6}$/.test(types[end - 1]?.text ?? '')
}

/** Charlotte Square; Felix Textiles; "from Ross Park". */
function isPlaceOrFirm(article: Article, run: Run, first: number, last: number): boolean {
  if ((first & (GIVEN | PLACE)) === (GIVEN | PLACE) && (last & PLACE_HEAD) !== 0) return true
  if (isWordOnly(last) && /[^s]s$/.test(article.types[run.nameEnd - 1]?.lower ?? '')) return true
  return (last & (PLACE_HEAD | THING_NOUN)) === (PLACE_HEAD | THING_NOUN) && isAfterPreposition(article, run)
}

/** Two or three words, none of them an organisation's or a place's, with no "the" before them. */
function isDoubtful(article: Article, run: Run, nameStart: number, evidence: Evidence): boolean {
  const count = countWords(article, run, nameStart)
  const before = article.types[run.start - 1]?.lower
  if (
    count < 2 ||
    count > 3 ||
    before === 'the' ||
    isCalledThing(article, run) ||
    isAfterPlacePreposition(article, run)
  )
    return false
  if (hasOddWord(article, nameStart, run.nameEnd)) return false
  const first = maskAt(article, nameStart)
  if (endsAsThing(article, run, nameStart, evidence)) {
    // Lindy Marsh, once Marsh alone does something
    return count === 2 && first === CAPITAL && (maskAt(article, run.nameEnd - 1) & SURNAME) !== 0
  }
  return (first & (DEMONYM | PLACE_OPENER | PLACE | ORGANISATION)) === 0
}

function thing(run: Run): Judged {
  return {
    run,
    verdict: 'thing',
    nameStart: run.nameStart,
    nameEnd: run.nameEnd,
    role: undefined,
    isShown: false,
    isShownBefore: false,
    isCalledThing: false,
    isDoubtful: false
  }
}

/** An English word that opens its sentence, alone: only a person named elsewhere can be meant. */
function isBareOpener(article: Article, run: Run): boolean {
  const {firstToken} = run.sentence
  if (
    run.end - run.start !== 1 ||
    (run.start !== firstToken && article.types[run.start - 1]?.kind !== 'quote')
  )
    return false
  const mask = maskAt(article, run.start)
  return (mask & ORDINARY) !== 0 && article.types[run.end]?.text !== ','
}

/** A title alone, which may be somebody's surname: "Cardinal wants a road". */
function lone(run: Run): Judged {
  return {
    run,
    verdict: 'single',
    nameStart: run.start,
    nameEnd: run.end,
    role: undefined,
    isShown: false,
    isShownBefore: false,
    isCalledThing: false,
    isDoubtful: false
  }
}
