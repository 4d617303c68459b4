/** When people were born: "born in Cork in 1950", "who was born on 5 May", "was born in 1950, she told the court". */
import type {Person} from '../../article/mentions.ts'
import {countedParagraphs, dateAt, personAt, type Paragraph} from '../time/paragraph.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'
import {hasStatedYear, stretchOf, type Stretch} from '../time/stretch.ts'
import type {LifeFact} from './facts.ts'
import {KINDRED} from './people-words.ts'
import {meantBy, namedIn, namelessOne, sentenceAfter, sentenceBefore, soleNameless} from './who.ts'
import {yearOf} from './years.ts'

const BEHIND =
  /^(?: (?:as [^‹¦]{1,40}?|[^‹¦;]{0,70}?))?(?: |\b)(?:in|on)(?: the)? (‹p\d+›)|^ (‹p\d+›)|^,? (?:[^‹¦;]{0,40}, )?(?:in|on) (‹p\d+›)/

export function birthsTold(article: Paragraph['article']): LifeFact[] {
  return countedParagraphs(article).flatMap((paragraph) =>
    [...paragraph.words.matchAll(/\bborn\b|\(b\.? (?=‹p)/g)].flatMap(({0: word, index}): LifeFact[] => {
      const before = sentenceBefore(paragraph.words, index)
      const after = sentenceAfter(paragraph.words, index + word.length)
      const match = /^\(b/.test(word) ? /^(‹p\d+›)/.exec(after) : BEHIND.exec(after)
      const mark = match?.[1] ?? match?.[2] ?? match?.[3]
      const mention = dateAt(paragraph, mark)
      if (match === null || mention === undefined || !hasStatedYear(mention)) return []
      const days = stretchOf(mention)
      const person = bornOne(paragraph, before, after.slice(match[0].length), index)
      return days === undefined || person === undefined ? [] : [birthFact(person, days, mention)]
    })
  )
}

function bornOne(paragraph: Paragraph, before: string, after: string, index: number): Person | undefined {
  const opens = /^ ?(?:["“•*-] ?)?(?:although |though |while )?$/.test(before)
  if (opens) {
    const next = /^,? [^‹¦]{0,60}?(?:(‹h\d+›)|\b(he|she)\b)/.exec(after)
    if (next?.[1] !== undefined) return personAt(paragraph, next[1])?.person
    return next?.[2] === undefined ? soleNameless(paragraph.article) : meantBy(paragraph, index, next[2])
  }
  if (!/‹h\d+›/.test(before) && !/\b(?:he|she)\b/.test(before)) return namelessOne(paragraph, index)
  if (KINDRED.test(before) || /\bnot (?:yet )?$/.test(before)) return undefined
  const pronoun = /\b(he|she) (?:was|is) (?:also )?$/.exec(before)?.[1]
  if (pronoun !== undefined)
    return meantBy(paragraph, index - before.length + before.lastIndexOf(pronoun), pronoun)
  const named = namedIn(paragraph, before)
  if (named.length !== 1) {
    const last =
      /(‹h\d+›)(?: \([^)]*\))?(?:,? (?:who )?(?:was|is)|,) (?:himself |herself |originally )?$/.exec(
        before
      )?.[1]
    return personAt(paragraph, last)?.person
  }
  return named[0]?.person
}

function birthFact(
  person: Person,
  days: Stretch,
  {start, end, text, kind}: NonNullable<ReturnType<typeof dateAt>>
): LifeFact {
  const year = /\b\d{4}\b/.exec(text)
  const at = year === null ? {start, end} : {start: start + year.index, end: start + year.index + 4}
  return {
    person,
    kind: 'birth',
    born: days,
    at,
    written: year?.[0] ?? text,
    of: `somebody born ${kind === 'day' ? 'on' : 'in'} ${text}`,
    write: (born) => yearsIn(born).map(String),
    right: (born) => `was born in ${yearsIn(born).slice(0, 2).join(' or ')}`,
    places: [{start, end}],
    isNow: false
  }
}

function yearsIn(born: Stretch): number[] {
  const [low, high] = [dayOfNumber(born.low).year, dayOfNumber(born.high).year]
  return [...new Set([yearOf(born), high, low])]
}
