/**
 * Ages that hang on each other: “the younger by five years”, “31 when she was elected in 2003 … now 58”, “died a week
 * before his 90th birthday … who was 91”, “the twins, both 34, were born in 1981”.
 */
import type {Article} from '../../article/article.ts'
import {agePatterns} from './age-patterns.ts'
import {ageNow, ageOf} from './age-figures.ts'
import type {TimeContradiction} from './contradiction.ts'
import {dateAt, datedParagraphs, personAt, type Paragraph} from './paragraph.ts'
import {numberLike, numberSpan, periodOf} from './period.ts'
import {hasStatedYear, stretchOf} from './stretch.ts'

export function relatedAges(article: Article): TimeContradiction[] {
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    const {words} = paragraph
    if (!/‹[gpn]/.test(words)) continue
    const patterns = agePatterns()
    found.push(...apart(paragraph, patterns.younger), ...thenAndNow(paragraph, patterns.then))
    if (words.includes('‹n')) found.push(...beforeBirthday(paragraph, patterns.birthday, patterns.dead))
    found.push(...[patterns.both, patterns.born].flatMap((each) => bornTogether(paragraph, each)))
    found.push(...wrongRankByAge(paragraph, patterns.oldest))
  }
  return found
}

function apart(paragraph: Paragraph, some: readonly RegExp[]): TimeContradiction[] {
  if (!/\b(?:younger|older|elder|senior|junior)\b/.test(paragraph.words)) return []
  return some.flatMap((pattern) =>
    [...paragraph.words.matchAll(pattern)].flatMap(({groups = {}}): TimeContradiction[] => {
      const [one, two] = [ageOf(paragraph, groups['one']), ageOf(paragraph, groups['two'])]
      const duration = dateAt(paragraph, groups['d'])
      const period = duration === undefined ? undefined : periodOf(duration)
      const at = duration === undefined ? undefined : numberSpan(duration)
      if (one === undefined || two === undefined || period?.unit !== 'year' || at === undefined) return []
      if (period.approx !== undefined) return []
      const right = Math.abs(one.value - two.value)
      // ages in whole years may be one further apart, or less, than the people are
      if (Math.abs(right - period.value) <= 1 || right === 0 || right > 40) return []
      const written = paragraph.article.slice(at)
      return [
        {
          at,
          expected: numberLike(written, right),
          reckoning: `from ${String(Math.min(one.value, two.value))} to ${String(Math.max(one.value, two.value))} is ${String(right)} years, not ${written}`,
          places: [one.at, two.at]
        }
      ]
    })
  )
}

function thenAndNow(paragraph: Paragraph, some: readonly RegExp[]): TimeContradiction[] {
  const {words, article} = paragraph
  if (article.date === undefined || !words.includes('‹g')) return []
  const {date} = article
  return some.flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap(({0: all, groups = {}}): TimeContradiction[] => {
      const [then, point] = [ageOf(paragraph, groups['then']), dateAt(paragraph, groups['p'])]
      if (then === undefined || point === undefined || !hasStatedYear(point) || hasTwoPeople(paragraph, all))
        return []
      const age = ageNow(paragraph, groups, Math.max(then.at.end, point.end))
      const year = Number(/^\d{4}/.exec(point.value ?? '')?.[0])
      const days = stretchOf(point)
      if (age === undefined || days === undefined) return []
      const right = then.value + date.year - year
      if (Math.abs(right - age.value) <= 1 || right < then.value || right > 115) return []
      // by the month it may be told which of the two it is likelier to be
      const isLater = date.month >= Number(/^\d{4}-(\d\d)/.exec(point.value ?? '')?.[1] ?? 1)
      const rights = isLater ? [right, right + 1] : [right, right - 1]
      return [
        {
          at: age.at,
          expected: rights.flatMap((value) => numberLike(article.slice(age.at), value).slice(0, 1)),
          reckoning: `who was ${String(then.value)} in ${String(year)} is about ${String(right)} at the time of publication, not ${String(age.value)}`,
          places: [then.at, {start: point.start, end: point.end}]
        }
      ]
    })
  )
}

/** Whether more than one surname stands between: the ages may be of two people. */
function hasTwoPeople(paragraph: Paragraph, matched: string): boolean {
  const names = new Set(
    [...matched.matchAll(/‹h(\d+)›/g)].map(
      ([mark]) => paragraph.words.includes(mark) && personKey(paragraph, mark)
    )
  )
  return (
    names.size > 1 ||
    (/\bhe\b/.test(matched) && /\bshe\b/.test(matched)) ||
    /\b(?:brother|sister|wife|husband|son|daughter|mother|father|friend|partner)\b/.test(matched)
  )
}

function personKey(paragraph: Paragraph, mark: string): string {
  return personOf(paragraph, mark) ?? mark
}

function beforeBirthday(paragraph: Paragraph, birthday: RegExp, dead: RegExp): TimeContradiction[] {
  const {words, article} = paragraph
  return [...words.matchAll(birthday)].flatMap(({index, 0: all, groups = {}}): TimeContradiction[] => {
    const mention = dateAt(paragraph, groups['n'])
    const years = Number(/^P(\d+)Y$/.exec(mention?.value ?? '')?.[1])
    const {when = ''} = groups
    if (mention === undefined || Number.isNaN(years) || !/birthday/i.test(mention.text)) return []
    const period = dateAt(paragraph, /‹d\d+›/.exec(when)?.[0])
    const length = period === undefined ? undefined : periodOf(period)
    if (length?.unit === 'year') return []
    const right = /\b(?:before|short of|shy of|ahead of)\b/.test(when) ? years - 1 : years
    const place = {start: mention.start, end: mention.end}
    const next = datedParagraphs(article).find(({block}) => block.start > paragraph.block.start)
    const rest: Array<{paragraph: Paragraph; text: string; from: number}> = [
      {paragraph, text: words.slice(index + all.length), from: mention.end},
      ...(next === undefined || next.block.index - paragraph.block.index > 1
        ? []
        : [{paragraph: next, text: next.words.slice(0, 120), from: next.block.start}])
    ]
    for (const {paragraph: where, text, from} of rest) {
      for (const match of text.matchAll(dead)) {
        const age = ageNow(where, match.groups ?? {}, from)
        if (age === undefined || age.value < 20) continue
        if (age.value === right || Math.abs(age.value - right) > 12) return []
        return [
          {
            at: age.at,
            expected: numberLike(article.slice(age.at), right).slice(0, 1),
            reckoning: `${when.replaceAll(/‹d\d+›/g, period?.text ?? '')} the ${mention.text} is ${String(right)}, not ${String(age.value)}`,
            places: [place]
          }
        ]
      }
    }
    return []
  })
}

function bornTogether(paragraph: Paragraph, both: RegExp): TimeContradiction[] {
  const {words, article} = paragraph
  if (article.date === undefined || !words.includes('born')) return []
  const {date} = article
  return [...words.matchAll(both)].flatMap(({groups = {}}): TimeContradiction[] => {
    const point = dateAt(paragraph, groups['p'])
    if (point === undefined || !hasStatedYear(point)) return []
    const age = ageNow(
      paragraph,
      groups,
      both.source.startsWith('\\bborn') ? point.end : paragraph.block.start
    )
    const year = Number(/^\d{4}/.exec(point.value ?? '')?.[0])
    if (age === undefined) return []
    const right = date.year - year
    if (age.value === right || age.value === right - 1) return []
    return [
      {
        at: age.at,
        expected: [right - 1, right].map(String),
        reckoning: `who was born in ${String(year)} is ${String(right - 1)} or ${String(right)}, not ${String(age.value)}`,
        places: [{start: point.start, end: point.end}]
      }
    ]
  })
}

/** The surname of a person marked. */
function personOf(paragraph: Paragraph, mark: string): string | undefined {
  return personAt(paragraph, mark)?.person.surname
}

/** "Tom Reed, 41, is the oldest of the three brothers", of whom another is 43. */
function wrongRankByAge(paragraph: Paragraph, oldest: RegExp): TimeContradiction[] {
  const {words, article} = paragraph
  if (!/\b(?:oldest|eldest|youngest|elder|older|younger)\b/.test(words)) return []
  return [...words.matchAll(oldest)].flatMap(({index, 0: all, groups = {}}): TimeContradiction[] => {
    const own = ageOf(paragraph, groups['one'])
    const {word = ''} = groups
    const rest = words
      .slice(index + all.length)
      .split('¦')
      .slice(0, 2)
      .join('¦')
    const others = [...rest.matchAll(/‹g\d+›/g)].flatMap(([mark]) => ageOf(paragraph, mark) ?? [])
    if (own === undefined || others.length === 0 || others.length > 4) return []
    const isMost = /^(?:old|eld)/.test(word)
    const [beyond] = others.filter(({value}) => (isMost ? value > own.value : value < own.value))
    const isLast = others.every(({value}) => (isMost ? value > own.value : value < own.value))
    const start = article.text.toLowerCase().indexOf(word, own.at.end)
    if (beyond === undefined || start < 0) return []
    const opposite = {
      oldest: 'youngest',
      eldest: 'youngest',
      youngest: 'oldest',
      elder: 'younger',
      older: 'younger',
      younger: 'older'
    }
    return [
      {
        at: {start, end: start + word.length},
        expected: isLast ? [opposite[word as 'oldest']] : isMost ? [`second-${word}`] : [],
        reckoning: `one of them is ${String(beyond.value)}, which is ${isMost ? 'more' : 'less'} than ${String(own.value)}`,
        places: [own.at, beyond.at]
      }
    ]
  })
}
