/** How many years lie between two people: "four years her junior", "the younger by six", "a gap of 71 years between them". */
import type {Span} from '../../article/article.ts'
import type {Person} from '../../article/mentions.ts'
import type {TimeContradiction} from '../time/contradiction.ts'
import {PERSON as H} from '../time/marks.ts'
import {countedParagraphs, dateAt, personAt, type Paragraph} from '../time/paragraph.ts'
import {numberLike, numberSpan, periodOf} from '../time/period.ts'
import type {Lives} from './lives.ts'
import type {OpenAge} from './told-ages.ts'
import {meantBy, namedIn, sentenceAfter, sentenceBefore} from './who.ts'

const OLDER = /^(?:older|elder|senior)$/
const BEHIND = new RegExp(
  `^ (?:(?<owner>his|her|their|my|‹h\\d+›'s?|the [a-z]+'s) )?(?<way>older|younger|elder|senior|junior)\\b(?: (?:to|than) (?:(?:his|her|the|their) (?:[a-z-]+ ){1,4}?)?(?<other>${H}|him|her)?)?`
)
const BY = /\b(?<way>older|younger|elder|senior|junior)(?: [a-z]+)? by (?:just |only |exactly |a full )?$/
const GAP_BEFORE =
  /\b(?:gap|difference|gulf|distance|interval)(?: in (?:age|their ages|years))?(?: between (?:them|the (?:two|pair|couple|sisters|brothers|women|men)))? (?:of|is|was) (?:just |only |exactly |a full )?$|\b(?:separated|divided|parted) (?:in age )?by (?:just |only )?$/
const GAP_BEHIND =
  /^'?(?: (?:in age|of age))? (?:between (?:them|the (?:two|pair|couple|sisters|brothers|women|men|siblings))\b|(?:separates?|divides?|parts?|lies? between|stands? between) (?:them|the (?:two|pair|couple|sisters|brothers|women|men|siblings))\b|age (?:gap|difference)|apart in age|difference in (?:their )?age)/

export function wrongDifferences({article, ages: all}: Lives): TimeContradiction[] {
  if (
    !/\b(?:older|younger|elder|senior|junior|gap|apart|between them|separat|difference|divide)/.test(
      article.text
    )
  )
    return []
  const ages = all.filter(({age}) => age.low === age.high)
  return countedParagraphs(article).flatMap((paragraph) =>
    [...paragraph.words.matchAll(/‹d\d+›/g)].flatMap(({0: mark, index}) => {
      const mention = dateAt(paragraph, mark)
      const period = mention === undefined ? undefined : periodOf(mention)
      const at = mention === undefined ? undefined : numberSpan(mention)
      if (period?.unit !== 'year' || period.approx !== undefined || period.isRound || at === undefined)
        return []
      const before = sentenceBefore(paragraph.words, index)
      const after = sentenceAfter(paragraph.words, index + mark.length)
      const told = {paragraph, index, at, years: period.value, before, after}
      const behind = BEHIND.exec(after)
      if (behind !== null) return signed(told, behind.groups ?? {}, ages)
      if (BY.test(before) || GAP_BEFORE.test(before) || GAP_BEHIND.test(after))
        return unsigned(told, twoAges(told, ages))
      return []
    })
  )
}

interface ToldDifference {
  readonly paragraph: Paragraph
  readonly index: number
  readonly at: Span
  readonly years: number
  readonly before: string
  readonly after: string
}

/** The two ages that a difference is between: the only two of the paragraph, or with those of the paragraph before. */
function twoAges({paragraph, index}: ToldDifference, ages: readonly OpenAge[]): readonly OpenAge[] {
  const here = ages.filter((each) => each.paragraph === paragraph)
  const before = ages.filter((each) => each.paragraph.block.index < paragraph.block.index).slice(-2)
  const both = here.length >= 2 ? here : here.length === 1 ? [...before.slice(-1), ...here] : before
  if (both.length === 2) return both
  const back = both.filter((each) => each.index < index).slice(-2)
  return back.length === 2 && both.length < 4 && areTwo(back) ? back : []
}

/** Both ages stand in one sentence. */
function areInOne([one, two]: readonly OpenAge[]): boolean {
  return (
    one !== undefined &&
    one.paragraph === two?.paragraph &&
    !one.paragraph.words.slice(one.index, two.index).includes('¦')
  )
}

function areTwo([one, two]: readonly OpenAge[]): boolean {
  return one?.person === undefined || one.person !== two?.person
}

function unsigned({paragraph, at, years}: ToldDifference, ages: readonly OpenAge[]): TimeContradiction[] {
  const [one, two] = ages
  if (one === undefined || two === undefined || !areTwo(ages)) return []
  const right = Math.abs(one.age.low - two.age.low)
  // ages in whole years may be one further apart, or less, than the people are
  if (Math.abs(right - years) <= 1 || right === 0) return []
  const written = paragraph.article.slice(at)
  const [low, high] = [one, two].map(({age}) => age.low).sort((a, b) => a - b)
  return [
    {
      at,
      expected: numberLike(written, right),
      reckoning: `from ${String(low)} to ${String(high)} is ${String(right)} years, not ${written}`,
      places: [one.age.at, two.age.at]
    }
  ]
}

/** "who is three years her junior and, at 94," */
function signed(
  told: ToldDifference,
  {way = '', owner, other}: Readonly<Record<string, string | undefined>>,
  ages: readonly OpenAge[]
): TimeContradiction[] {
  const {before, years, after} = told
  const pair = twoAges(told, ages)
  const subject = subjectOfDifference(told)
  const object = subject === undefined ? undefined : objectOf(told, owner ?? other, subject)
  const own = ages.filter(({person, time}) => person !== undefined && person === subject && time === 'now')
  const others = ages.filter(({person, time}) => person !== undefined && person === object && time === 'now')
  // "who is three years younger at 31"
  const beside = /^ [a-z]+,? (?:at|aged) (‹[gi]\d+›)/.exec(after)?.[1]
  const one = own[0] ?? pair.find(({mark, paragraph}) => mark === beside && paragraph === told.paragraph)
  const two =
    others[0] ??
    (pair.length === 2 ? pair.find((each) => each !== one && each.person !== subject) : undefined)
  if (one === undefined || two === undefined)
    return /\bwas\b/.test(before.slice(-12)) && !areInOne(pair) ? [] : unsigned(told, pair)
  const isOlder = OLDER.test(way)
  const difference = isOlder ? one.age.low - two.age.low : two.age.low - one.age.low
  if (Math.abs(difference - years) <= 1) return []
  if (Math.abs(difference + years) > 1 || years < 2) return unsigned(told, [one, two])
  const right = isOlder ? two.age.low + years : two.age.low - years
  return [
    {
      at: one.age.at,
      expected: [right, right + 1, right - 1].flatMap((each) => one.age.write(each).slice(0, 1)),
      reckoning: `${String(years)} years ${isOlder ? 'older' : 'younger'} than somebody of ${two.age.written} is ${String(right)}, not ${one.age.written}`,
      places: [two.age.at, told.at]
    }
  ]
}

function subjectOfDifference({paragraph, before, index}: ToldDifference): Person | undefined {
  const match = new RegExp(
    `(?:(?<h>${H})(?: \\([^)]*\\))?(?:, ‹g\\d+›)?(?:,| is|, who is|, who was| was)|\\b(?<pronoun>he|she)(?: is|'s| was))(?: just| only| some| exactly)? $`
  ).exec(before)
  const {h, pronoun} = match?.groups ?? {}
  if (h !== undefined) return personAt(paragraph, h)?.person
  if (pronoun !== undefined)
    return meantBy(paragraph, index - before.length + before.lastIndexOf(pronoun), pronoun)
  return undefined
}

function objectOf(
  {paragraph, before, after}: ToldDifference,
  words: string | undefined,
  subject: Person
): Person | undefined {
  if (words?.startsWith('‹h') === true) return personAt(paragraph, /‹h\d+›/.exec(words)?.[0])?.person
  const than = /^ [a-z]+ than (.*)/.exec(after)?.[1]
  const [named] = than === undefined ? [] : namedIn(paragraph, than)
  if (named !== undefined) return named.person
  const earlier = namedIn(paragraph, before).filter(({person}) => person !== subject)
  return earlier.length === 1 ? earlier[0]?.person : undefined
}
