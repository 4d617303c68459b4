/** What a word is in the eyes of one who looks for names: a mask worked out once for each spelling. */
import type {Article} from '../article/article.ts'
import {DAY_LIST, MONTH_LIST} from '../language/calendar-names.ts'
import {isUpper} from '../language/characters.ts'
import {FEMALE_NAMES, MALE_NAMES} from '../language/given-names.ts'
import type {Language} from '../language/language.ts'
import {NAME_BIT} from '../language/lexicon/entry.ts'
import {
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  THING_NOUNS,
  THING_OPENERS
} from '../language/organisation-words.ts'
import {
  COURTESY,
  FAINT_COURTESY,
  KINSHIP,
  PARTICLES,
  PLURAL_TITLES,
  POST_NOMINALS,
  ROLE_NOUNS,
  SUFFIXES,
  TITLES
} from '../language/person-words.ts'
import type {WordType} from '../language/word-type.ts'

/** May stand in a name: a word with a capital, or with one after its first hyphen or apostrophe (al-Rashidi). */
export const CAPITAL = 1
export const GIVEN = 2
export const SURNAME = 4
export const PLACE = 8
export const DEMONYM = 16
/** In small letters it is an English word, and not a rare one. */
export const ORDINARY = 32
export const COURTESY_TITLE = 64
/** A courtesy title that is an ordinary word too. */
export const FAINT = 128
export const TITLE = 256
export const ROLE = 512
export const KIN = 1024
export const PARTICLE = 2048
export const SUFFIX = 4096
export const POST_NOMINAL = 8192
export const ORGANISATION = 1 << 14
export const PLACE_HEAD = 1 << 15
export const PLACE_OPENER = 1 << 16
export const THING_OPENER = 1 << 17
/** Never a name: the closed classes, days and months that are nothing else. */
export const CLOSED = 1 << 18
export const INITIAL = 1 << 19
export const ALL_CAPITALS = 1 << 20
/** A capital in the middle that is no Mc, Mac, O’ or De: YouTube. */
export const ODD_CAPITALS = 1 << 21
export const MONTH_OR_DAY = 1 << 22
/** Followers of a party, and given names that are clubs: no part of a name that goes on. */
export const PARTY = 1 << 23
/** A company, place, work or animal by its kind: retailer, village, novel, horse. */
export const THING_NOUN = 1 << 24
/** Several of one job or kin: accountants, brothers. */
export const SEVERAL = 1 << 25

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

const CLOSED_WORDS = list(`
  the a an this that these those he she it they we you i him them us me his her its their our my your in on at but and
  or for from after before when while if as by with however there what who whom whose which why how where two three four
  five six seven eight nine ten some many most more all both each no not yet so since under over last about between
  during according despite although though because until unless into through against among within without like than then
  now here also only even just perhaps meanwhile today yesterday tomorrow is are was were be been do does did has have
  had can could should would shall must might to of off up down out again once never ever always often still too very
  another other others such same next previously earlier later recently soon nor either neither every everyone everybody
  nobody someone anyone anything nothing something everything several few much less fewer one ones first second third
  let's it's he's she's they're that's there's i'm we're you're don't didn't isn't wasn't yes oh ok well sorry please
  thanks thank supporters friends critics police officials lawyers ministers doctors residents neighbours neighbors
  relatives colleagues sources experts analysts campaigners teachers voters investors shares former
  married born nicknamed asked speaking writing
`)
const MONTHS_AND_DAYS = list(`
  ${DAY_LIST} ${MONTH_LIST} mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan diwali hanukkah eid boxing thanksgiving halloween hogmanay juneteenth ascension pentecost
`)
const PARTIES = list(
  'labour conservative tory democrat democratic republican liberal lib dem green independent unionist nationalist chelsea everton senior fellow'
)
const NAME_MONTHS = list('april may june august')

/** McAllister, O’Hanlon, D’Amico, LeClair, Anne-Marie: capitals in the middle that names have. */
const MIXED_NAME =
  /^(?:ka|kwa|wa|va|de|di|du|la|le|van|von|mac|mc|Ma?[c’']c?|Mag|O[’'‘]|D[’'‘eiu]|[LV][aeo]n?|Fitz|Des?|[A-Za-zÀ-ÿ]+[-’'‘])[A-ZÀ-Þ]/

/** kaMphezulu, waThiong’o, deVries, ffrench. */
const JOINED_PARTICLE = /^(?:ka|kwa|wa|va|de|di|du|la|le|van|von|mac|mc)([A-Z])/

/** A rarer word (marguerite, vane) is a name with a capital. */
const LEAST_COMMON = 2

/** The mask of a token; none past the ends of the article. */
export function maskAt(article: Article, index: number): number {
  const type = article.types[index]
  return type === undefined ? 0 : nameClass(type, article.language)
}

/** The mask of a word. */
export function nameClass(type: WordType, language: Language): number {
  if (type.nameClass < 0) type.nameClass = classOfWord(type, language)
  return type.nameClass
}

function classOfWord(type: WordType, language: Language): number {
  if (type.kind !== 'word') return 0
  const bare = type.lower.endsWith('.') ? type.lower.slice(0, -1) : type.lower
  let mask = besideNames(type, bare)
  if (!hasNameCapital(type)) return mask
  mask |= CAPITAL
  if (type.lowerVarieties !== 0 && language.lexicon.frequencyClass(type.lower) >= LEAST_COMMON)
    mask |= ORDINARY
  const bits = language.lexicon.nameBits(type.isAllCaps ? titled(type.text) : type.text)
  if (
    (bits & NAME_BIT.given) !== 0 ||
    FEMALE_NAMES.has(type.lower) ||
    MALE_NAMES.has(type.lower) ||
    ((mask & (ROLE | KIN | TITLE)) === 0 && isHyphenatedGiven(type, language))
  )
    mask |= GIVEN
  if ((bits & NAME_BIT.surname) !== 0) mask |= SURNAME
  if ((bits & NAME_BIT.place) !== 0) mask |= PLACE
  if ((bits & NAME_BIT.demonym) !== 0) mask |= DEMONYM
  if (isInitial(type.text)) mask |= INITIAL
  else if ((type.isAllCaps && type.text.length > 1) || /^[A-Z]{2,}s$/.test(type.text)) mask |= ALL_CAPITALS
  if (type.isMixedCase && !MIXED_NAME.test(type.text)) {
    mask |= ODD_CAPITALS
  }
  return mask
}

function besideNames(type: WordType, bare: string): number {
  let mask = 0
  if (COURTESY.has(bare)) mask |= FAINT_COURTESY.has(bare) ? COURTESY_TITLE | FAINT : COURTESY_TITLE
  if (TITLES.has(bare)) mask |= TITLE
  if (ROLE_NOUNS.has(bare) || isJobByEnding(type)) mask |= ROLE
  if (KINSHIP.has(bare)) mask |= KIN
  if (type.isHyphenated) mask |= ofHyphenatedJob(bare)
  if (bare.endsWith('s') && (ROLE_NOUNS.has(bare.slice(0, -1)) || KINSHIP.has(bare.slice(0, -1))))
    mask |= SEVERAL
  if (PARTICLES.has(bare)) mask |= PARTICLE
  if (SUFFIXES.has(bare) && (type.isAllCaps || bare.length === 2 || bare.length === 3 || type.text === 'V')) {
    mask |= SUFFIX
  }
  if (PLURAL_TITLES.has(bare) && type.isCapitalised) mask |= SEVERAL
  if (POST_NOMINALS.has(type.text)) mask |= POST_NOMINAL
  return mask | ofThings(bare) | ofCalendar(type, bare)
}

/** Kennelman, linesman, craftswoman: written small, for with a capital they are surnames. */
function isJobByEnding({text, isHyphenated}: WordType): boolean {
  return !isHyphenated && /^[a-z]{3,}(?:s?man|woman|sperson)$/.test(text) && !NO_JOBS.has(text)
}

const NO_JOBS = list(
  'german roman human woman ottoman talisman walkman caiman snowman superhuman inhuman everyman yeoman'
)

function ofThings(bare: string): number {
  let mask = 0
  if (ORGANISATION_HEADS.has(bare)) mask |= ORGANISATION
  if (PLACE_HEADS.has(bare)) mask |= PLACE_HEAD
  if (PLACE_OPENERS.has(bare)) mask |= PLACE_OPENER
  if (THING_OPENERS.has(bare)) mask |= THING_OPENER
  if (PARTIES.has(bare)) mask |= PARTY
  if (THING_NOUNS.has(bare)) mask |= THING_NOUN
  return mask
}

function ofCalendar(type: WordType, bare: string): number {
  let mask = 0
  if (CLOSED_WORDS.has(type.lower) && !(type.isAllCaps && type.text.length > 1)) mask |= CLOSED
  if (MONTHS_AND_DAYS.has(bare)) mask |= NAME_MONTHS.has(bare) ? MONTH_OR_DAY | GIVEN : MONTH_OR_DAY | CLOSED
  return mask
}

/** Ex-footballer, then-President; mother-of-three. */
function ofHyphenatedJob(bare: string): number {
  const [first = '', ...rest] = bare.split('-')
  if (KINSHIP.has(first) && rest[0] === 'of') return KIN
  if (!/^(?:ex|co|then|now|vice|deputy|non)$/.test(first)) return 0
  const job = rest.join('-')
  return (ROLE_NOUNS.has(job) ? ROLE : 0) | (TITLES.has(job) ? TITLE : 0)
}

function hasNameCapital(type: WordType): boolean {
  if (type.hasDigit) return false
  if (type.isCapitalised) return true
  const mark =
    /^(?:[a-z]{1,3})[-’'‘](.)/.exec(type.text)?.[1] ??
    (type.isMixedCase ? JOINED_PARTICLE.exec(type.text)?.[1] : undefined)
  return mark !== undefined && isUpper(mark.charCodeAt(0))
}

/** J, J., J.D., but not "I" alone. */
function isInitial(text: string): boolean {
  return (
    text !== 'I' &&
    text !== 'Ó' &&
    /^(?:[A-ZÀ-Ý]\.?|(?:[A-Z]\.){2,4}|[A-Z]\.-[A-Z]\.)$/.test(text) &&
    text !== 'U.S.' &&
    text !== 'U.K.' &&
    text !== 'U.N.'
  )
}

function isHyphenatedGiven(type: WordType, language: Language): boolean {
  if (!type.isHyphenated) return false
  const [first = ''] = type.text.split('-')
  return (language.lexicon.nameBits(first) & NAME_BIT.given) !== 0 && type.text.split('-').length === 2
}

function titled(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase()
}
