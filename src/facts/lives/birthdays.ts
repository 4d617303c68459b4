/** Birthdays told by their number: "his 19th birthday", "the centenary of her birth". */
import type {Person} from '../../article/mentions.ts'
import {PERSON as H} from '../time/marks.ts'
import {dateAt, personAt, type Paragraph} from '../time/paragraph.ts'
import {figureAt, type AgeFigure} from './age-figure.ts'
import {clauseTime, withoutBirth} from './clause-time.ts'
import {birthdayFact, type LifeFact} from './facts.ts'
import {publicationOf, type Moment} from './moments.ts'
import {KINDRED} from './people-words.ts'
import {meantBy, namedIn, sentenceAfter, sentenceBefore, subjectOf} from './who.ts'

export interface BirthdayTold {
  readonly person: Person
  readonly age: AgeFigure
  /** Undefined where it is not told when the birthday was. */
  readonly fact: LifeFact | undefined
  readonly index: number
  readonly mark: string
}

/** "celebrated his 19th birthday on Sunday", "in 1986, on his 36th birthday", "sang for her 104th birthday" */
export function birthdaysIn(paragraph: Paragraph): BirthdayTold[] {
  const {words} = paragraph
  return [...words.matchAll(/‹n\d+›/g)].flatMap(({0: mark, index}) => {
    const mention = dateAt(paragraph, mark)
    const age = figureAt(paragraph, mark)
    if (mention === undefined || age === undefined) return []
    const before = sentenceBefore(words, index)
    const after = sentenceAfter(words, index + mark.length)
    const isBirth = /^ of (?:the|his|her) birth\b|^ of ‹h\d+›'s birth\b/.test(after)
    if (!isBirth && !/birthday/i.test(mention.text)) return []
    const person = isBirth ? namedIn(paragraph, after)[0]?.person : birthdayOf(paragraph, before, index, mark)
    const moment = birthdayTime(paragraph, before, after, isBirth)
    if (person === undefined) return []
    return [
      {person, age, fact: moment === undefined ? undefined : birthdayFact(person, age, moment), index, mark}
    ]
  })
}

function birthdayOf(paragraph: Paragraph, before: string, index: number, mark: string): Person | undefined {
  const owner = new RegExp(`(?:(?<h>${H})'s?|\\b(?<pronoun>his|her)) (?:own )?$`).exec(before)
  if (owner === null) return undefined
  const {h, pronoun = ''} = owner.groups ?? {}
  if (h !== undefined) return personAt(paragraph, h)?.person
  const [only, second] = namedIn(paragraph, before)
  if (only !== undefined && second === undefined && !KINDRED.test(before.slice(0, owner.index)))
    return only.person
  return (
    meantBy(paragraph, index, pronoun === 'his' ? 'he' : 'she') ??
    (only === undefined ? undefined : subjectOf(paragraph, index, mark.length))
  )
}

function birthdayTime(
  paragraph: Paragraph,
  before: string,
  after: string,
  isBirth: boolean
): Moment | undefined {
  if (
    /\b(?:before|ahead of|after|until|till|by|since|short of|shy of|approaching|towards|near|nearing|for|if) (?:what would have been )?(?:his|her|‹h\d+›'s?) (?:own )?$/.test(
      before
    ) &&
    !isBirth
  ) {
    // sang for her birthday: it is about now
    if (!/\bfor (?:his|her|‹h\d+›'s?) $/.test(before)) return undefined
  }
  const moment = clauseTime(paragraph, before, after)
  if (moment !== undefined) return moment
  if (isBirth) return undefined
  if (/‹[pasren]\d+›/.test(withoutBirth(before + after))) return undefined
  // "her 60th birthday in prison and her 70th at home"
  if (/\b(?:his|her) (?:\d+(?:st|nd|rd|th)|‹i\d+›)(?! (?:year|century))/.test(after)) return undefined
  const isNear =
    /\b(?:yesterday|today|celebrat\w+|mark(?:s|ed|ing)?|sang|sing|party|parade|cake|honou?r\w*|toast\w*)\b/.test(
      before + after
    )
  const days = publicationOf(paragraph.article, 40, 60)
  return isNear && days !== undefined ? {days, text: 'these weeks', places: []} : undefined
}
