/**
 * A paragraph as the checks of time read it: lower case, straight apostrophes, one space between words, and every date
 * and person replaced by a letter and a number, so that “in 1974 … until 1991, a reign of 15 years” is one short pattern.
 *
 *     ‹p4›  a day, month, year or weekday          ‹a4›  "nine years ago"       ‹r4›  a range of either
 *     ‹d4›  a duration       ‹g4›  an age          ‹n4›  an anniversary         ‹t4›  a time of day
 *     ‹e4›  a decade         ‹c4›  a century       ‹s4›  a season, a quarter    ‹h4›  a person
 *
 * The number is the place among `article.dates`, for people among `peopleIn(article)`. `¦` parts sentences. Where whole
 * lives are told, bare numbers that may be an age have a mark as well: ‹i4›, the place among `article.numbers`.
 */
import type {Article, Block, Span} from '../../article/article.ts'
import type {DateKind, DateMention, NumberMention, Person, PersonMention} from '../../article/mentions.ts'

export interface Paragraph {
  readonly article: Article
  readonly block: Block
  readonly words: string
}

/** One place where a person is named. */
export interface Named {
  readonly person: Person
  readonly mention: PersonMention
}

const LETTERS: Readonly<Record<DateKind, string>> = {
  day: 'p',
  weekday: 'p',
  month: 'p',
  year: 'p',
  range: 'r',
  duration: 'd',
  age: 'g',
  anniversary: 'n',
  time: 't',
  decade: 'e',
  century: 'c',
  season: 's',
  quarter: 's'
}

const made = new WeakMap<Article, readonly Paragraph[]>()
const counted = new WeakMap<Article, readonly Paragraph[]>()
const named = new WeakMap<Article, readonly Named[]>()

/** The paragraphs that hold a date, in order; made once for all checks. */
export function datedParagraphs(article: Article): readonly Paragraph[] {
  let paragraphs = made.get(article)
  if (paragraphs === undefined) {
    paragraphs = readParagraphs(article, marksOf(article))
    made.set(article, paragraphs)
  }
  return paragraphs
}

/** All paragraphs, with marks for the numbers that may be an age. */
export function countedParagraphs(article: Article): readonly Paragraph[] {
  let paragraphs = counted.get(article)
  if (paragraphs === undefined) {
    const numbers = article.numbers.flatMap((mention, index): Mark[] =>
      mayBeAge(mention) ? [{start: mention.start, end: mention.end, text: `‹i${String(index)}›`}] : []
    )
    paragraphs = readParagraphs(article, inOrder([...marksOf(article), ...numbers]), true)
    counted.set(article, paragraphs)
  }
  return paragraphs
}

const OLDEST = 122

function mayBeAge({kind, value, approx}: NumberMention): boolean {
  return (
    kind === 'cardinal' && approx === undefined && value !== undefined && value <= OLDEST && value % 1 === 0
  )
}

/** Every place where a person is named, in the order of the text. */
export function peopleIn(article: Article): readonly Named[] {
  let people = named.get(article)
  if (people === undefined) {
    people = article.people
      .flatMap((person) => person.mentions.map((mention) => ({person, mention})))
      .sort((a, b) => a.mention.start - b.mention.start)
    named.set(article, people)
  }
  return people
}

/** Those of the places that lie within a stretch of the text. */
export function peopleWithin(article: Article, {start, end}: Span): readonly Named[] {
  const people = peopleIn(article)
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((people[middle]?.mention.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const within: Named[] = []
  for (let at = low; at < people.length; at++) {
    const named = people[at]
    if (named === undefined || named.mention.start >= end) break
    if (named.mention.end <= end) within.push(named)
  }
  return within
}

/** The date that a mark such as ‹p4› stands for. */
export function dateAt({article}: Paragraph, mark: string | undefined): DateMention | undefined {
  return mark === undefined ? undefined : article.dates[Number(/\d+/.exec(mark)?.[0] ?? -1)]
}

/** The number that a mark such as ‹i4› stands for. */
export function numberAt({article}: Paragraph, mark: string | undefined): NumberMention | undefined {
  return mark === undefined ? undefined : article.numbers[Number(/\d+/.exec(mark)?.[0] ?? -1)]
}

/** The person that a mark such as ‹h4› stands for. */
export function personAt({article}: Paragraph, mark: string | undefined): Named | undefined {
  return mark === undefined ? undefined : peopleIn(article)[Number(/\d+/.exec(mark)?.[0] ?? -1)]
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly text: string
}

function readParagraphs(article: Article, marks: readonly Mark[], hasAll = false): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let next = 0
  for (const block of article.blocks) {
    while ((marks[next]?.start ?? Infinity) < block.start) next++
    const own: Mark[] = []
    for (let mark = marks[next]; mark !== undefined && mark.start < block.end; mark = marks[++next])
      own.push(mark)
    if (hasAll || own.some(({text}) => !text.startsWith('‹h'))) {
      paragraphs.push({article, block, words: wordsOf(article, block, own)})
    }
  }
  return paragraphs
}

function marksOf(article: Article): Mark[] {
  const marks: Mark[] = article.dates.map(({start, end, kind, isRelative, text}, index) => {
    const letter = isRelative && kind !== 'weekday' && /\bago$/i.test(text) ? 'a' : LETTERS[kind]
    return {start, end, text: `‹${letter}${String(index)}›`}
  })
  peopleIn(article).forEach(({mention: {start, end}}, index) => {
    marks.push({start, end, text: `‹h${String(index)}›`})
  })
  return inOrder(marks)
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

function wordsOf(article: Article, block: Block, marks: readonly Mark[]): string {
  const parts: string[] = []
  let next = 0
  for (const {start, end} of article.sentencesOf(block)) {
    let from = start
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
      if (mark.start < from) continue // a name inside a date, a date inside a name
      parts.push(plainWords(article.text.slice(from, mark.start)), mark.text)
      from = mark.end
    }
    parts.push(plainWords(article.text.slice(from, Math.max(from, end))), ' ¦ ')
  }
  return parts.join('').replace(/ {2,}/g, ' ')
}

function plainWords(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/[¦‹›]/g, ' ')
}

/** Whether the words hold two marks of a kind (“‹p”): what needs two dates is not looked for where there is one. */
export function hasTwo({words}: Pick<Paragraph, 'words'>, mark: string): boolean {
  const first = words.indexOf(mark)
  return first >= 0 && words.includes(mark, first + 1)
}
