/** The words that dates, times, spans of time and ages are made of; all keys are lower case. */
import {wordSet} from './word-set.ts'

const record = (list: string): ReadonlyMap<string, number> => {
  const entries = new Map<string, number>()
  for (const pair of list.trim().split(/\s+/)) {
    const [word = '', value] = pair.split('=')
    entries.set(word, Number(value))
  }
  return entries
}

export const MONTHS = record(`
  january=1 jan=1 jan.=1 february=2 feb=2 feb.=2 march=3 mar=3 mar.=3 april=4 apr=4 apr.=4 may=5 june=6 jun=6 jun.=6
  july=7 jul=7 jul.=7 august=8 aug=8 aug.=8 september=9 sept=9 sept.=9 sep=9 sep.=9 october=10 oct=10 oct.=10
  november=11 nov=11 nov.=11 december=12 dec=12 dec.=12
`)

/** 0 for Monday to 6 for Sunday. */
export const WEEKDAYS = record(`
  monday=0 mon=0 mon.=0 tuesday=1 tue=1 tue.=1 tues=1 tues.=1 wednesday=2 wed=2 wed.=2 weds=2 thursday=3 thu=3 thu.=3
  thur=3 thurs=3 thurs.=3 friday=4 fri=4 fri.=4 saturday=5 sat=5 sat.=5 sunday=6 sun=6 sun.=6
`)

/** Short forms that are words or names of other things too; they need a figure or a stop beside them. */
export const DOUBTFUL_SHORT_FORMS = wordSet('mar sat sun wed mon dec jan fri thu')

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export const SEASONS: ReadonlyMap<string, Season> = new Map(
  Object.entries<Season>({
    spring: 'spring',
    summer: 'summer',
    autumn: 'autumn',
    fall: 'autumn',
    winter: 'winter'
  })
)

/** Days by their distance from the day of publication. */
export const RELATIVE_DAYS = record('yesterday=-1 today=0 tonight=0 tomorrow=1')

export type Period = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'

/** Units of time: the letter in an ISO duration, and how many of it. */
export interface PeriodWord {
  readonly period: Period
  readonly factor: number
}

const PERIODS: ReadonlyMap<string, PeriodWord> = new Map(
  Object.entries<PeriodWord>({
    year: {period: 'Y', factor: 1},
    yr: {period: 'Y', factor: 1},
    month: {period: 'M', factor: 1},
    mth: {period: 'M', factor: 1},
    week: {period: 'W', factor: 1},
    wk: {period: 'W', factor: 1},
    fortnight: {period: 'W', factor: 2},
    day: {period: 'D', factor: 1},
    night: {period: 'D', factor: 1},
    hour: {period: 'TH', factor: 1},
    hr: {period: 'TH', factor: 1},
    minute: {period: 'TM', factor: 1},
    min: {period: 'TM', factor: 1},
    second: {period: 'TS', factor: 1},
    sec: {period: 'TS', factor: 1},
    decade: {period: 'Y', factor: 10},
    century: {period: 'Y', factor: 100},
    centurie: {period: 'Y', factor: 100},
    millennium: {period: 'Y', factor: 1000}
  })
)

/** The unit of time that a word is, singular or plural. */
export function periodOf(word: string): PeriodWord | undefined {
  return PERIODS.get(word) ?? (word.endsWith('s') ? PERIODS.get(word.slice(0, -1)) : undefined)
}

/** "in her forties", "the Fifties". */
export const TENS = record(
  'twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90'
)

/** Anniversaries with a name of their own. */
export const ANNIVERSARIES = record(
  'centenary=100 centennial=100 bicentenary=200 bicentennial=200 tercentenary=300 sesquicentennial=150 quincentenary=500 quatercentenary=400 sesquicentenary=150 semicentennial=50'
)

export const JUBILEES = record(
  'tin=10 china=20 silver=25 pearl=30 coral=35 ruby=40 sapphire=45 emerald=55 golden=50 diamond=60 platinum=70'
)

/** Minutes ahead of Greenwich. */
export const ZONES = record(`
  GMT=0 UTC=0 BST=60 WET=0 CET=60 CEST=120 EET=120 EEST=180 MSK=180 SAST=120 CAT=120 EAT=180 WAT=60 IST=330 PKT=300
  AEST=600 AEDT=660 ACST=570 AWST=480 NZST=720 NZDT=780 JST=540 HKT=480 SGT=480 EST=-300 EDT=-240 ET=-300 CST=-360
  CDT=-300 CT=-360 MST=-420 MDT=-360 MT=-420 PST=-480 PDT=-420 PT=-480 AST=-240 ADT=-180 NST=-210
`)

/** Zones by their everyday names, after a time. */
export const ZONE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eastern: 'ET',
    central: 'CT',
    mountain: 'MT',
    pacific: 'PT',
    greenwich: 'GMT'
  })
)
