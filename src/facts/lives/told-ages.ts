/** The ages and birthdays that an article tells of people it names, with the time of each. */
import type {Person} from '../../article/mentions.ts'
import {countedParagraphs, personAt, type Paragraph} from '../time/paragraph.ts'
import {PERSON as H} from '../time/marks.ts'
import {figureAt, type AgeFigure} from './age-figure.ts'
import {ageFrames, type AgeFrame} from './age-frames.ts'
import {ageFact, birthdayFact, type LifeFact} from './facts.ts'
import {birthdaysIn} from './birthdays.ts'
import {clauseTime, countedTime} from './clause-time.ts'
import {momentOf, publicationOf, type Moment} from './moments.ts'
import {KINDRED} from './people-words.ts'
import {meantBy, namedIn, namelessOne, sentenceAfter, sentenceBefore, subjectOf} from './who.ts'

/** An age whose time is not told, or not known: "He joined at 22." */
export interface OpenAge {
  /** Undefined where nobody is sure whose it is. */
  readonly person: Person | undefined
  readonly age: AgeFigure
  readonly paragraph: Paragraph
  readonly index: number
  readonly mark: string
  readonly time: 'then' | 'now'
}

export interface ToldAges {
  readonly facts: readonly LifeFact[]
  /** Every age with its place in the words, in order, those with a time too. */
  readonly all: readonly OpenAge[]
}

const AGE_MARK = /‹[gi]\d+›/g

/** Days before publication in which a piece may have been written. */
const WRITTEN_BEFORE = 9
/** Days that a death may lie back in the article that reports it. */
const DIED_BEFORE = 70

/** What was wrong is told beside what is right. */
const CORRECTION =
  /\b(?:wrongly|incorrectly|mistakenly|misstated|in error|we said|our (?:report|article|story|obituary)|page ‹?i?\d|correction|clarification)/

export function toldAges(article: Paragraph['article']): ToldAges {
  const facts: LifeFact[] = []
  const all: OpenAge[] = []
  for (const paragraph of countedParagraphs(article)) {
    if (CORRECTION.test(paragraph.words)) continue
    for (const {0: mark, index} of paragraph.words.matchAll(AGE_MARK)) {
      const told = readAge(paragraph, mark, index)
      if (told === undefined) continue
      const {person, age, fact, time} = told
      if (fact !== undefined) facts.push(fact)
      all.push({person, age, paragraph, index, mark, time})
    }
    for (const {person, age, fact, index, mark} of birthdaysIn(paragraph)) {
      if (fact !== undefined) facts.push(fact)
      all.push({person, age, paragraph, index, mark, time: 'then'})
    }
  }
  // birthdays are read behind the ages of their paragraph
  all.sort((one, other) => one.age.at.start - other.age.at.start)
  return {facts, all}
}

interface ReadAge {
  readonly person: Person | undefined
  readonly age: AgeFigure
  readonly fact: LifeFact | undefined
  readonly time: 'then' | 'now'
}

function readAge(paragraph: Paragraph, mark: string, index: number): ReadAge | undefined {
  const age = figureAt(paragraph, mark)
  if (age === undefined) return undefined
  const before = sentenceBefore(paragraph.words, index)
  const after = sentenceAfter(paragraph.words, index + mark.length)
  if (/^ ?(?:per cent|percent|%|-)/.test(after) || /[-–]$/.test(before)) return undefined
  if (age.high > age.low) return vagueAge(paragraph, age, before, after, index, mark)
  // "Stone (Osei, 77)": the minute in which one player came on for another
  if (
    !age.isTold &&
    /\([^)]*$/.test(before) &&
    /^,? ?(?:\)|pen|og|\d)/.test(after) &&
    !/(?:^ ?|who is |aged )‹h\d+›,? \((?:aged )?$/.test(before)
  )
    return undefined
  const prenominal = nameBehind(paragraph, age, before, after)
  if (prenominal !== undefined) return nowAge(paragraph, prenominal, age, after)
  for (const frame of ageFrames()) {
    if (frame.isOld === true && !age.isOld) continue
    if (frame.isTold === true && !age.isTold) continue
    if (!age.isTold && age.low < (frame.least ?? 0)) continue
    const lead = frame.before.exec(before)
    if (lead === null) continue
    const rest = frame.after?.exec(after)
    if (rest === null) continue
    return framed(paragraph, frame, {age, before, after, index, mark, lead, rest})
  }
  return undefined
}

interface Place {
  readonly age: AgeFigure
  readonly before: string
  readonly after: string
  readonly index: number
  readonly mark: string
  readonly lead: RegExpExecArray
  readonly rest: RegExpExecArray | undefined
}

function framed(paragraph: Paragraph, {time}: AgeFrame, place: Place): ReadAge | undefined {
  const {age, before, after, lead, rest} = place
  const person = whose(paragraph, place)
  if (person === undefined)
    return {person, age, fact: undefined, time: time === 'now' && !isOfThen(before, after) ? 'now' : 'then'}
  const open = (when: 'then' | 'now', fact?: LifeFact): ReadAge => ({person, age, fact, time: when})
  if (time === 'now') return isOfThen(before, after) ? open('then') : nowAge(paragraph, person, age, after)
  if (time === 'open') return open('then')
  if (time === 'death') {
    const moment = clauseTime(paragraph, before, after) ?? sinceDeath(paragraph)
    return moment === undefined ? open('then') : open('then', ageFact(person, age, moment, false))
  }
  if (time === 'birthday') {
    const moment = momentOf(paragraph, rest?.groups?.['t']) ?? clauseTime(paragraph, before, after)
    if (moment === undefined || /\b(?:before|until|till|if|when)\b[^‹]*$/.test(lead[0])) return open('then')
    return open('then', birthdayFact(person, age, moment))
  }
  const moment =
    countedTime(paragraph, before) ?? clauseTime(paragraph, before, after) ?? timeOfStory(paragraph, place)
  return moment === undefined ? open('then') : open('then', ageFact(person, age, moment, false))
}

/** "It was 1946." behind it; "Lund, who was 44," of one who would have been 45 next week. */
function timeOfStory(paragraph: Paragraph, {index, before, after}: Place): Moment | undefined {
  const {words, article} = paragraph
  const next = words.slice(words.indexOf('¦', index) + 1)
  const year = /^ (?:it|that|the year) was (?:in |back in )?(‹p\d+›)[.,;]? ?(?:¦|and)/.exec(next)?.[1]
  if (year !== undefined) return momentOf(paragraph, year)
  const isOfLate = /‹h\d+›, who was $/.test(before) && /^[,.]/.test(after)
  if (!isOfLate || !/\b(?:inquest|coroner|tributes?|would have (?:been|turned))\b/.test(article.text))
    return undefined
  const days = publicationOf(article, 1100)
  return days === undefined ? undefined : {days, text: 'those years', places: []}
}

/** "34, at the time", "then 34" */
function isOfThen(before: string, after: string): boolean {
  return /\bthen(?: aged)?,? $/.test(before) || /^,? (?:at the time|then|when|in ‹p)/.test(after)
}

function sinceDeath({article}: Paragraph): Moment | undefined {
  const days = publicationOf(article, DIED_BEFORE)
  return days === undefined ? undefined : {days, text: 'those weeks', places: []}
}

function nowAge(paragraph: Paragraph, person: Person, age: AgeFigure, after: string): ReadAge {
  if (/^,? (?:at the time|then|when)\b/.test(after)) return {person, age, fact: undefined, time: 'then'}
  const days = publicationOf(paragraph.article, WRITTEN_BEFORE)
  const fact = days === undefined ? undefined : ageFact(person, age, {days, text: '', places: []}, true)
  return {person, age, fact, time: 'now'}
}

/** "12-year-old plumber Craig Tully" */
function nameBehind(paragraph: Paragraph, age: AgeFigure, before: string, after: string): Person | undefined {
  if (!age.isOld || /\b(?:as|then|an?) (?:[a-z-]+ )?$/.test(before)) return undefined
  const match = new RegExp(`^,? (?:[a-z'-]+,? ){0,5}?(?<h>${H})`).exec(after)
  if (
    match === null ||
    /\b(?:of|and|with|from|who|was|is|to|in|at|by|said|told|has|had|for|on|named|called)\b/.test(match[0])
  )
    return undefined
  return personAt(paragraph, match.groups?.['h'])?.person
}

function whose(paragraph: Paragraph, {lead, index, mark, before, after}: Place): Person | undefined {
  const {h, pronoun, rel, np} = lead.groups ?? {}
  if (np !== undefined) return subjectOf(paragraph, index, mark.length, true) ?? namelessOne(paragraph, index)
  if (h !== undefined) {
    const named = personAt(paragraph, h)
    const start = before.lastIndexOf(h)
    return isRelativeOf(before.slice(0, start)) ? undefined : named?.person
  }
  if (pronoun === 'i') return speakerAt(paragraph, index)
  if (pronoun !== undefined)
    return meantBy(paragraph, index - before.length + before.lastIndexOf(pronoun), pronoun)
  if (rel?.endsWith('who') === true) {
    const [named] = namedIn(paragraph, before).slice(-1)
    const isNamed =
      named !== undefined ||
      !/^ ?(?:the|this|that) [a-z' -]{2,40}?,? who (?:is|was|has|had|will|turn)/.test(before)
    if (!isNamed) return subjectOf(paragraph, index, mark.length, true) ?? namelessOne(paragraph, index)
    const between = named === undefined ? '' : before.slice(named.index, lead.index)
    return named !== undefined && /^‹h\d+›(?:'s)?(?: \([^)]*\))?,? ?$/.test(between)
      ? named.person
      : undefined
  }
  // "when he was"
  const [pronounBefore] = /\b(?:he|she)(?= was)/.exec(lead[0]) ?? []
  if (pronounBefore !== undefined)
    return meantBy(paragraph, index - before.length + lead.index, pronounBefore)
  if (/\b(?:one|others?|another)\b/.test(after.slice(0, 20))) return undefined
  return subjectOf(paragraph, index, mark.length) ?? namelessOne(paragraph, index)
}

/** "Dan, the brother of ‹h›", "the wife of ‹h›" */
function isRelativeOf(words: string): boolean {
  return (
    /\b(?:of|to|with|by|than|for|and his|and her) (?:the )?(?:late )?$/.test(words) &&
    KINDRED.test(`his ${words}`)
  )
}

/** Who says "I am 98". */
function speakerAt(paragraph: Paragraph, index: number): Person | undefined {
  const {words} = paragraph
  const close = /["”]/.exec(words.slice(index))
  const from = close === null ? words.length : index + close.index + 1
  const tag =
    /^,? ?(?:(?:said|says|added|adds|laughed) (?<h>‹h\d+›)|(?<h2>‹h\d+›),?[^‹¦"“]{0,30}? (?:said|says|added|adds)|(?<pronoun>he|she) (?:said|says|added|adds|laughed|told|joked))/.exec(
      words.slice(from)
    )
  if (tag === null) return undefined
  const {h, h2, pronoun} = tag.groups ?? {}
  if (pronoun !== undefined) return meantBy(paragraph, words.lastIndexOf('¦', index) + 1, pronoun)
  return personAt(paragraph, h ?? h2)?.person
}

/** "in her 60s": of the time of publication, or of another that is told. */
function vagueAge(
  paragraph: Paragraph,
  age: AgeFigure,
  before: string,
  after: string,
  index: number,
  mark: string
): ReadAge | undefined {
  if (!/\bin (?:his|her) (?:early |mid |late )?$/.test(before)) return undefined
  const person = subjectOf(paragraph, index, mark.length)
  if (person === undefined) return undefined
  if (/\b(?:by the time|well into|until|since)\b/.test(before + after))
    return {person, age, fact: undefined, time: 'then'}
  const moment = clauseTime(paragraph, before, after)
  if (moment !== undefined) return {person, age, fact: ageFact(person, age, moment, false), time: 'then'}
  const days = publicationOf(paragraph.article, WRITTEN_BEFORE)
  const isTime = /‹[pas]\d+›|\b(?:when|while|then|at the time)\b/.test(before + after)
  const isVerb =
    /\b(?:is|are|was|were|believed|thought|named|aged|identified)\b|‹h\d+›, (?:who is )?in (?:his|her) (?:early |mid |late )?$/.test(
      before
    )
  if (days === undefined || isTime || !isVerb) return {person, age, fact: undefined, time: 'then'}
  return {person, age, fact: ageFact(person, age, {days, text: '', places: []}, true), time: 'now'}
}
