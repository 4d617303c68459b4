/** Whether a run of capitals is a person, something else, or a single word that only the rest of the article explains. */
import type {Article} from '../article/article.ts'
import {PEOPLE_LIKE_FIRMS} from '../language/organisation-words.ts'
import type {Run} from './candidates.ts'
import {
  ALL_CAPITALS,
  CAPITAL,
  COURTESY_TITLE,
  DEMONYM,
  FAINT,
  GIVEN,
  INITIAL,
  KIN,
  MONTH_OR_DAY,
  ODD_CAPITALS,
  ORDINARY,
  ORGANISATION,
  PARTICLE,
  PARTY,
  PLACE,
  PLACE_HEAD,
  PLACE_OPENER,
  ROLE,
  SURNAME,
  THING_NOUN,
  THING_OPENER,
  TITLE
} from './name-class.ts'
import {calledRole, roleAfter, roleBefore, titlePhrase, type Role} from './roles.ts'
import {
  continuesAsThing,
  hasAgeAfter,
  isAfterPlacePreposition,
  isAfterPreposition,
  isBeforeItsPlace,
  isCalledThing,
  isFirmAfterSeveral,
  isOwnerInName,
  isRightAfterThing,
  isShipOrInn,
  isTitleInMarks,
  maskAt
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
  if (run.hasAmpersand || continuesAsThing(article, run.nameEnd)) return thing(run)
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
      isCalledThing: isCalledThing(article, run) || isNamedAfterThing(article, run, nameStart),
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

interface Evidence {
  readonly role: Role | undefined
  /** A courtesy title that is nothing else. */
  readonly hasCourtesy: boolean
  readonly isFaint: boolean
  /** Shown by what stands before the name. */
  readonly isShownBefore: boolean
  readonly isShown: boolean
  readonly hasAge: boolean
}

function evidenceFor(article: Article, run: Run, nameStart: number): Evidence {
  const {sentence, courtesy, title} = run
  const isFaint = courtesy !== undefined && (maskAt(article, courtesy) & FAINT) !== 0
  const hasCourtesy = courtesy !== undefined && !isFaint
  const before = roleBefore(article, sentence, run.start) ?? calledRole(article, sentence, run.start)
  const titled = title === undefined ? undefined : titledBy(article, run, title)
  const after = roleAfter(article, sentence, run.end)
  const hasAge = hasAgeAfter(article, run.end)
  const isShownBefore =
    hasCourtesy || title !== undefined || (before !== undefined && run.start === nameStart)
  const isShownInside = run.hasPostNominal || run.hasSuffix || run.hasInitial || run.hasNickname
  return {
    role: [titled, before, after].find((found) => found !== undefined && !found.isKin),
    hasCourtesy,
    isFaint,
    isShownBefore,
    isShown: isShownBefore || isShownInside || after !== undefined || hasAge,
    hasAge
  }
}

/** The title before the name, or a kinship word that opens the sentence and is none: "Wife Sarah". */
function titledBy(article: Article, run: Run, title: number): Role {
  const isKin = (maskAt(article, title) & (KIN | ROLE | TITLE)) === KIN
  return {...titlePhrase(article, run.sentence, run.start, title), isKin}
}

/** Demonyms, parties and the like before a name are no part of it: "South African Wayde van Niekerk". */
function trimmedStart(article: Article, run: Run): number {
  const {nameStart, nameEnd} = run
  const at = (index: number): number => maskAt(article, index)
  for (let index = nameStart; index < nameEnd - 2; index++) {
    // "Harvey Mellor Ltd Zola Jones": two names side by side
    if (
      (at(index) & ORGANISATION) !== 0 &&
      (at(index) & (SURNAME | GIVEN)) === 0 &&
      (at(index + 1) & GIVEN) !== 0
    )
      return index + 1
  }
  if (run.courtesy !== undefined || run.title !== undefined || (at(nameStart) & GIVEN) !== 0) return nameStart
  const isHead = (at(nameEnd - 1) & (ORGANISATION | PLACE_HEAD)) !== 0
  if (isHead && ((at(nameEnd - 1) & SURNAME) === 0 || (at(nameStart) & PLACE_OPENER) !== 0)) return nameStart
  let start = nameStart
  while (
    start < nameEnd - 2 &&
    ((at(start) & (DEMONYM | PARTY)) !== 0 || isBeforeDemonym(at(start), at(start + 1)))
  )
    start++
  for (let index = start + 1; index < nameEnd - 1; index++) {
    if (NAME_OPENERS.has(article.types[index - 1]?.lower ?? '')) break
    const before = at(index - 1)
    const isPrefix =
      (before & (DEMONYM | PLACE | ORDINARY | ORGANISATION | PLACE_OPENER | ALL_CAPITALS)) !== 0 &&
      (before & INITIAL) === 0
    if (!isPrefix) break
    if ((at(index) & GIVEN) !== 0) return index
  }
  return start
}

/** "South" of "South African". */
function isBeforeDemonym(first: number, second: number): boolean {
  return (first & PLACE_OPENER) !== 0 && (second & DEMONYM) !== 0
}

function countWords(article: Article, run: Run, nameStart: number): number {
  let count = 0
  for (let index = nameStart; index < run.nameEnd; index++) {
    if (article.types[index]?.kind !== 'word') continue
    const mask = maskAt(article, index)
    if ((mask & CAPITAL) !== 0 || (mask & PARTICLE) === 0) count++
  }
  return run.hasSuffix && count > 1 ? count - 1 : count
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
  if (run.title !== undefined) return isPersonAfterTitle(last) ? 'person' : 'thing'
  if (evidence.isFaint && (last & (ORDINARY | PLACE)) === 0) return 'person'
  if ((last & DEMONYM) !== 0 && (last & (GIVEN | SURNAME)) === 0) return 'thing'
  if ((last & (INITIAL | ALL_CAPITALS | ODD_CAPITALS)) !== 0) return 'thing'
  const before = article.types[run.start - 1]?.lower
  if (before === 'the' || before === 'a' || before === 'an') return 'thing'
  if (isBeforeItsPlace(article, run.nameEnd) && !evidence.isShownBefore) return 'thing'
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

function isPersonAfterTitle(last: number): boolean {
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
  if (hasInnerParticle(article, nameStart, nameEnd) && (first & (PLACE | PLACE_OPENER)) === 0) return 'person'
  if (isPlaceOrFirm(article, run, first, last)) return 'thing'
  // Charlotte Square, Amber Alert, May Day
  if ((first & GIVEN) !== 0)
    return (first & (PLACE | ORDINARY)) !== 0 && isWordOnly(last) ? 'thing' : 'person'
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

/** Charlotte Square; Felix Textiles; "from Ross Park". */
function isPlaceOrFirm(article: Article, run: Run, first: number, last: number): boolean {
  if ((first & (GIVEN | PLACE)) === (GIVEN | PLACE) && (last & PLACE_HEAD) !== 0) return true
  if (isWordOnly(last) && /[^s]s$/.test(article.types[run.nameEnd - 1]?.lower ?? '')) return true
  return (last & (PLACE_HEAD | THING_NOUN)) === (PLACE_HEAD | THING_NOUN) && isAfterPreposition(article, run)
}

/** Marine Le Pen, Kevin De Bruyne. */
function hasInnerParticle(article: Article, start: number, end: number): boolean {
  for (let index = start + 1; index < end - 1; index++) {
    if ((maskAt(article, index) & (PARTICLE | CAPITAL)) === (PARTICLE | CAPITAL)) return true
  }
  return false
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
  if (hasOddWord(article, nameStart, run.nameEnd) || endsAsThing(article, run, nameStart, evidence))
    return false
  return (maskAt(article, nameStart) & (DEMONYM | PLACE_OPENER | PLACE | ORGANISATION)) === 0
}

/** "Hurricane Ingrid": Ingrid alone is the storm as well. */
function isNamedAfterThing(article: Article, run: Run, nameStart: number): boolean {
  const first = maskAt(article, nameStart)
  return run.end - run.start === 2 && (first & THING_OPENER) !== 0 && (first & (GIVEN | SURNAME)) === 0
}

function isKnownFirm(article: Article, start: number, end: number): boolean {
  const pair = `${article.types[end - 2]?.lower ?? ''} ${article.types[end - 1]?.lower ?? ''}`
  return end - start >= 2 && PEOPLE_LIKE_FIRMS.has(pair)
}

function isWordOnly(mask: number): boolean {
  return (mask & ORDINARY) !== 0 && (mask & (SURNAME | GIVEN)) === 0
}

function hasOddWord(article: Article, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if ((maskAt(article, index) & (ALL_CAPITALS | ODD_CAPITALS)) !== 0) return true
  }
  return false
}

/** TOM BELL in a byline or a list. */
function isAllCapitalName(article: Article, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if ((maskAt(article, index) & (ALL_CAPITALS | INITIAL)) === 0) return false
  }
  return (maskAt(article, start) & GIVEN) !== 0 && end - start <= 3
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

/** The last word is an organisation's or a place's, and not also a surname that something else speaks for. */
function endsAsThing(article: Article, run: Run, start: number, evidence: Evidence): boolean {
  const last = maskAt(article, run.nameEnd - 1)
  if ((last & (ORGANISATION | PLACE_HEAD)) === 0) return false
  if ((last & SURNAME) !== 0)
    return !evidence.isShownBefore && !evidence.hasAge && (maskAt(article, start) & GIVEN) === 0
  const word = article.types[run.nameEnd - 1]?.lower ?? ''
  if (!WEAK_HEADS.has(word)) return true
  if (RARE_SURNAMES.has(word)) return !evidence.isShownBefore && !evidence.hasAge
  if (countWords(article, run, start) > 2) return !evidence.isShown
  return !evidence.isShownBefore && !evidence.hasAge && (maskAt(article, start) & GIVEN) === 0
}

/** Heads that are hardly ever a surname. */
const RARE_SURNAMES: ReadonlySet<string> = new Set(
  'heights mount row wharf works quay reef bay falls springs strand cape coast'.split(' ')
)

/** Heads that are surnames as often. */
const WEAK_HEADS: ReadonlySet<string> = new Set(
  `hill hills marsh field fields wood woods lane park banks bridge bridges ford forest court hall house church glen lake
   rivers mill mills heath green grove west north stone rock temple castle chambers bond guard day law bill moor rose
   close cross croft dale beck brooks wells waters falls pond pool poole shore lodge miles springs gates gate towers
   craft times price power powers view street land winter common fell loch force archer peel crown case drew way
   board band baker barrow kirk square walker potter gray barnes bell gardens bar cape prince bishop pope pace bay
   reef mount heights row wharf works ward walk quay strand garden post press fund vale cup`.split(/\s+/)
)
