/** Ages against each other: one person with two ages, in two places or at two times. */
import type {Article} from '../../article/article.ts'
import type {DateMention, Person} from '../../article/mentions.ts'
import {publication, WRITTEN_BEFORE, wrongAge, yearsBetween, yearsOf} from './age-reckoning.ts'
import type {TimeContradiction} from './contradiction.ts'
import {agesIn, type AgeTold} from './lives.ts'
import {dateAt, datedParagraphs} from './paragraph.ts'
import {numberSpan} from './period.ts'

export function agesApart(article: Article, ages: readonly AgeTold[]): TimeContradiction[] {
  return [
    ...againstEachOther(article, ages),
    ...bareAges(article, ages),
    ...namelessAges(article),
    ...againstHeadline(article, ages),
    ...atTwoTimes(article, ages)
  ]
}

/** What makes an age that of another day. */
const OTHER_DAY =
  /\b(?:then|when|at the time|was|were|would be|will be|turns?|turned|turning|ago|later|earlier|until|since|as a)\b|‹[par]\d+›/

/** "Nina Okafor, 34, …" and further on "Ms Okafor, 43," */
function againstEachOther(article: Article, ages: readonly AgeTold[]): TimeContradiction[] {
  const first = new Map<Person, AgeTold>()
  const found: TimeContradiction[] = []
  for (const age of ages) {
    if (age.at !== 'now' || !age.isApposition) continue
    const before = first.get(age.person)
    if (before === undefined) {
      first.set(age.person, age)
      continue
    }
    if (
      before.mention.value === age.mention.value ||
      isOfOtherDay(article, age) ||
      isOfOtherDay(article, before)
    )
      continue
    const contradiction = agesDiffer(article, before.mention, age.mention, age.person.name)
    if (contradiction !== undefined) found.push(contradiction)
  }
  return found
}

function isOfOtherDay(article: Article, {mention}: AgeTold): boolean {
  const {start, end} = mention
  const around = article.text.slice(Math.max(0, start - 12), end + 40).toLowerCase()
  return /\b(?:then|when|at the time|aged|turned|ago)\b/.test(around)
}

function agesDiffer(
  article: Article,
  first: DateMention,
  second: DateMention,
  name: string
): TimeContradiction | undefined {
  const at = numberSpan(first)
  const other = at === undefined ? '' : article.slice(at)
  return wrongAge(article, second, [yearsOf(first)], `${name} is ${other} elsewhere`, [first])
}

/** "Nina Okafor, 34, from Leeds … the 43-year-old said": nobody else has been named since. */
function bareAges(article: Article, ages: readonly AgeTold[]): TimeContradiction[] {
  const found: TimeContradiction[] = []
  const own = new Set(ages.map(({mention}) => mention))
  const values = new Set(article.dates.filter(({kind}) => kind === 'age').map(({value}) => value))
  if (values.size !== 2) return found // with a third age there is somebody else about
  let last: AgeTold | undefined
  for (const paragraph of datedParagraphs(article)) {
    for (const age of agesIn(paragraph)) {
      if (age.isApposition && own.has(age.mention)) last = age
    }
    for (const match of paragraph.words.matchAll(
      /(?:^|¦ )(?:but |and |now )?the (‹g\d+›)(?=,? (?:said|told|added|was|is|has|had|who|from|also|denied|admitted|pleaded|will|did|died|suffered|from|went|came|won|scored|[a-z]+ed)\b|,)/g
    )) {
      const mention = dateAt(paragraph, match[1])
      if (mention === undefined || last === undefined || mention.start < last.mention.start) continue
      if (!/^\d+-year-old$/i.test(mention.text) || mention.value === last.mention.value) continue
      if (isOthersBetween(article, last, mention.start)) continue
      if (
        isOfOtherDay(article, last) ||
        OTHER_DAY.test(article.text.slice(last.mention.start - 12, last.mention.start))
      )
        continue
      const contradiction = agesDiffer(article, last.mention, mention, last.person.name)
      if (contradiction !== undefined) found.push({...contradiction, isDoubtful: true})
    }
  }
  return found
}

const OF_NOBODY =
  /(?:^|¦ )["“]?(?:an? )(?:[a-z-]+ ){0,2}(‹g\d+›) (?:[a-z-]+ )?(boy|girl|man|woman|teenager|student|pupil|driver|motorist|cyclist|pensioner|schoolboy|schoolgirl|youth|mother|father)\b/
const THE_SAME =
  /(?:^|¦ )(?:but |now )?the (‹g\d+›),? (?:boy |girl |man |woman |teenager )?(?:is|was|has|had|will|who|remains|appeared|denies|denied|told|said|suffered|died|pleaded)\b/g

/** "A 17-year-old boy was charged. … The 19-year-old is held": nobody has a name, and nobody else has an age. */
function namelessAges(article: Article): TimeContradiction[] {
  const old = article.dates.filter(({kind, text}) => kind === 'age' && /old$/i.test(text))
  if (new Set(old.map(({value}) => value)).size !== 2) return []
  const paragraphs = datedParagraphs(article)
  const first = paragraphs.find(({words}) => words.includes('‹g'))
  const lead = first === undefined ? null : OF_NOBODY.exec(first.words)
  const mention = first === undefined ? undefined : dateAt(first, lead?.[1])
  if (first === undefined || lead === null || mention === undefined) return []
  if (paragraphs.some(({words}) => /‹h\d+›(?:,| \() ?‹g|‹g\d+›,? (?:[a-z-]+ )?‹h/.test(words))) return []
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.words.matchAll(THE_SAME)].flatMap(({1: mark}): TimeContradiction[] => {
      const other = dateAt(paragraph, mark)
      if (other === undefined || other.start < mention.start || other.value === mention.value) return []
      if (old.some((each) => each !== other && each.value === other.value)) return []
      if (
        new RegExp(`\\b(?:another|second|other|two|an?) (?:[a-z-]+ ){0,2}${lead[2] ?? ''}\\b`).test(
          article.text.slice(mention.end + 30, other.start).toLowerCase()
        )
      )
        return []
      const right = article.slice(numberSpan(mention) ?? mention)
      const found = wrongAge(
        article,
        other,
        [yearsOf(mention)],
        `the ${lead[2] ?? ''} is ${right} elsewhere`,
        [mention]
      )
      return found === undefined ? [] : [found]
    })
  )
}

/** Whether anybody else is named, or a new person brought in, between an age and a place further on. */
function isOthersBetween(article: Article, {person, mention}: AgeTold, end: number): boolean {
  const isNamed = article.people.some(
    (other) =>
      other !== person && other.mentions.some((each) => each.start > mention.start - 400 && each.start < end)
  )
  const between = article.text.slice(mention.end, end).toLowerCase()
  return (
    isNamed ||
    /\b(?:an? (?:\S+ ){0,3}(?:man|woman|boy|girl|teenager|driver|passenger|cyclist|pedestrian|victim|suspect|student|pupil|player|friend|neighbour|neighbor|relative|colleague)|his|her) (?:\S+ ){0,2}(?:who|was|were|whose|brother|sister|wife|husband|son|daughter|mother|father|partner)\b/.test(
      between
    )
  )
}

/** "Swimmer, 71, crosses the strait" above "Barbara Noakes, 17, set out": the only age of each. */
function againstHeadline(article: Article, ages: readonly AgeTold[]): TimeContradiction[] {
  const all = article.dates.filter(({kind, until}) => kind === 'age' && until === undefined)
  const isAbove = ({start}: DateMention): boolean => {
    const zone = article.blockAt(start)?.zone
    return zone === 'headline' || zone === 'standfirst'
  }
  const above = all.filter(isAbove)
  const below = all.filter((mention) => !isAbove(mention))
  const [first] = above
  const [age] = ages.filter(({mention, isApposition}) => isApposition && !isAbove(mention))
  const isOneEach = [above, below].every((each) => new Set(each.map(({value}) => value)).size === 1)
  if (first === undefined || age === undefined || !isOneEach || first.value === age.mention.value) return []
  if (isOfOtherDay(article, age) || !isFirstNamed(article, age)) return []
  const contradiction = agesDiffer(article, first, age.mention, age.person.name)
  return contradiction === undefined ? [] : [contradiction]
}

/** Whether nobody is named in the text before whoever has the age: the headline is about the first. */
function isFirstNamed(article: Article, {person}: AgeTold): boolean {
  const firstPlace = ({mentions}: AgeTold['person']): number =>
    mentions.find(({start}) => article.blockAt(start)?.zone === 'body')?.start ?? Infinity
  return article.people.every((other) => firstPlace(person) <= firstPlace(other))
}

/** "She was 19 when she opened it in 1990 … Ms Roy, 62": by the years between. */
function atTwoTimes(article: Article, ages: readonly AgeTold[]): TimeContradiction[] {
  const today = publication(article, WRITTEN_BEFORE)
  if (today === undefined) return []
  const found: TimeContradiction[] = []
  for (const {person, at, atMention, mention} of ages) {
    if (typeof at === 'string' || atMention === undefined) continue
    const now = ages.find((age) => age.person === person && age.at === 'now' && !isOfOtherDay(article, age))
    if (now === undefined || at.low > today.high) continue
    const then = yearsOf(mention)
    const low = then + yearsBetween(at.high, today.low)
    const high = then + 1 + yearsBetween(at.low, today.high)
    const value = yearsOf(now.mention)
    if (value >= low && value <= high) continue
    const middle = (low + high) >> 1
    const contradiction = wrongAge(
      article,
      now.mention,
      [middle, low, high],
      `somebody who was ${String(then)} in ${atMention.text} is about ${String(middle)} at the time of publication`,
      [mention, atMention]
    )
    if (contradiction !== undefined) found.push(contradiction)
  }
  return found
}
