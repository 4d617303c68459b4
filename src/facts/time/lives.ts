/** When the people of an article were born, when they died, and how old it says they are or were. */
import type {DateMention, Person} from '../../article/mentions.ts'
import {POINT as P, AGE as G, PERSON as H} from './marks.ts'
import {dateAt, personAt, type Paragraph} from './paragraph.ts'
import {personMeant, stranger} from './people-told.ts'
import {hasStatedYear, stretchOf, type Stretch} from './stretch.ts'

/** A birth or a death with its date. */
export interface LifeEvent {
  readonly person: Person
  readonly days: Stretch
  readonly mention: DateMention
}

/** An age, and when somebody was that old: at a date, at death, or when the article appears. */
export interface AgeTold {
  readonly person: Person
  readonly mention: DateMention
  readonly at: LifeEvent['days'] | 'death' | 'now' | 'soon'
  /** The date that `at` was taken from. */
  readonly atMention?: DateMention | undefined
  /** "Ms Okafor, 34, said": said of the day, in passing. */
  readonly isApposition: boolean
}

/** Words without another name or date, in one sentence. */
const NEAR = '[^‹¦]'
const KIN =
  /\b(?:whose|son|sons|daughters?|child|children|baby|babies|brothers?|sisters?|wife|husband|mother|father|twins?|grand\w+|parents?|nephew|niece|cousin|first-born|before|after|when|until)\b/

let patterns:
  | {
      readonly birth: RegExp
      readonly birthOpens: RegExp
      readonly birthOfPronoun: RegExp
      readonly death: RegExp
      readonly now: readonly RegExp[]
      readonly ofPronoun: RegExp
      readonly afterBirth: RegExp
      readonly soon: RegExp
      readonly then: readonly RegExp[]
      readonly died: RegExp
    }
  | undefined

function build(): NonNullable<typeof patterns> {
  const regexp = (source: string): RegExp => new RegExp(source, 'g')
  return {
    // Ada Milne, 62, said that she was born in the ward in November 1952
    birth: regexp(
      `(?<h>${H})(?<between>(?:${NEAR}|${G}){0,110}?)(?:[,(;–—] ?|\\b(?:was|is|he was|she was) )(?:b\\.?|born)(?:(?:${NEAR}|${H}){0,60}?\\b(?:in|on))?(?: the)? (?<p>${P})`
    ),
    // Born in Cork in 1950, Ada Mills …; Born on 5 May 1950, she
    birthOpens: regexp(
      `(?:^|¦ )(?:•|\\*)? ?born (?:${NEAR}{0,60}?\\b(?:in|on) )?(?<p>${P}),? ?(?:${NEAR}{0,60}?)(?:(?<h>${H})|\\b(?<pronoun>he|she)\\b)`
    ),
    birthOfPronoun: regexp(
      `(?:^|¦ |[,;] (?:and )?|\\bthat )(?<pronoun>he|she) was born (?:(?:${NEAR}|${H}){0,60}?\\b(?:in|on) )(?:the )?(?<p>${P})`
    ),
    death: regexp(
      `(?<h>${H})(?<between>(?:${NEAR}|${G}|${P}){0,110}?)(?:[,(;–—] ?|\\bwho |\\bhe |\\bshe |› )(?:d\\.?|died)(?:${NEAR}{0,40}?\\b(?:in|on))? (?<p>${P})`
    ),
    now: [
      regexp(
        `(?<h>${H})(?: \\([^)]{0,40}\\))?(?:,| –) (?:who is |now |aged |is )?(?<g>${G})(?=[,.;:)–—¦]| (?:and|of|from|who|was|is|told|said|has|had|–|—|¦))`
      ),
      regexp(`(?<h>${H}) \\((?:now |aged )?(?<g>${G})\\)`),
      regexp(`(?<g>${G}) (?:(?:[a-z'-]+ ){0,3}?[a-z'-]+,? )?(?<h>${H})`),
      regexp(`(?<h>${H}), (?:an?|the) (?<g>${G})`),
      regexp(`(?<h>${H}) (?:is|turned|turns) (?:now )?(?<g>${G})(?=[,.;: ])`)
    ],
    // She is 71, born in 1951
    ofPronoun: regexp(
      `(?:^|¦ |[,;] (?:and |but )?)(?<pronoun>he|she)(?: is|'s) (?:now )?(?<g>${G})(?=[,.;:)¦]| and| but|$)`
    ),
    // Ms Roy, born on 8 July 1931 and now 81
    afterBirth: regexp(
      `(?<h>${H})(?<between>${NEAR}{0,60}?)\\bborn (?:${NEAR}{0,40}?\\b(?:in|on) )?${P},? (?:and |he |she )?(?:is )?(?:now )?(?:aged )?(?<g>${G})`
    ),
    // Mr Roy, the oldest member, will be 101 next Thursday; turns 90 in May
    soon: regexp(
      `(?<h>${H})(?:,${NEAR}{0,90},)? (?:will be|will turn|turns|is about to turn|is to be|is to turn) (?<g>${G}) (?:${P}|on|in|next|this|later)`
    ),
    then: [
      // In June 1959, at the age of 25; in 1970, aged 19
      regexp(
        `\\b(?:in|on) (?<p>${P}),? (?:(?:when|while) (?:(?<pronoun>he|she)|(?<h>${H})) was|at the age of|aged|at)(?: just| only)? (?<g>${G})`
      ),
      // at the age of 25, in June 1959; aged 19 in 1970
      regexp(
        `(?<!\\b(?:now|and|or|to|between) )\\b(?:at the age of|aged|at)(?: just| only)? (?<g>${G}),? (?:and |he |she )?(?:${NEAR}{0,24}?\\b)?(?:in|on) (?<p>${P})`
      ),
      // She was 19 when she married in 1970
      regexp(
        `(?:(?<pronoun>\\bhe|\\bshe)|(?<h>${H})) was (?:just |only |aged )?(?<g>${G}) when (?:${NEAR}|${H}){0,80}?\\b(?:in|on) (?<p>${P})`
      ),
      // In 1970, when she was 19,; in 1970, he was 19
      regexp(
        `(?:^|¦ )(?:in|on) (?<p>${P}),? (?:(?<pronoun>he|she)|(?<h>${H})) was (?:just |only )?(?<g>${G})(?=[.,;¦ ])`
      )
    ],
    died: regexp(
      `\\b(?:died|dies|dead|has died|death)(?:${NEAR}|${P}){0,60}?\\b(?:aged|at the age of|at)(?: just| only)? (?<g>${G})`
    )
  }
}

export function birthsIn(paragraph: Paragraph): LifeEvent[] {
  const {words} = paragraph
  if (!/\bborn\b|\(b\b/.test(words)) return []
  patterns ??= build()
  const births: LifeEvent[] = []
  for (const match of words.matchAll(patterns.birth)) {
    const {h, p, between = ''} = match.groups ?? {}
    if (KIN.test(between)) continue
    push(births, personAt(paragraph, h)?.person, dateAt(paragraph, p))
  }
  for (const pattern of [patterns.birthOpens, patterns.birthOfPronoun]) {
    for (const match of words.matchAll(pattern)) {
      const {h, p, pronoun} = match.groups ?? {}
      const date = dateAt(paragraph, p)
      if (births.some(({mention}) => mention === date)) continue
      const person =
        h === undefined
          ? (personMeant(paragraph, match.index + 2, pronoun) ??
            (pronoun === undefined ? undefined : stranger(paragraph, pronoun)))
          : personAt(paragraph, h)?.person
      push(births, person, date)
    }
  }
  return births
}

export function deathsIn(paragraph: Paragraph): LifeEvent[] {
  const {words} = paragraph
  if (!/\bdied\b|\bd\b/.test(words)) return []
  patterns ??= build()
  const deaths: LifeEvent[] = []
  for (const match of words.matchAll(patterns.death)) {
    const {h, p, between = ''} = match.groups ?? {}
    if (!KIN.test(between)) push(deaths, personAt(paragraph, h)?.person, dateAt(paragraph, p))
  }
  return deaths
}

function push(events: LifeEvent[], person: Person | undefined, mention: DateMention | undefined): void {
  if (person === undefined || mention === undefined || !hasStatedYear(mention)) return
  const days = stretchOf(mention)
  if (days !== undefined) events.push({person, days, mention})
}

export function agesIn(paragraph: Paragraph): AgeTold[] {
  const {words} = paragraph
  if (!words.includes('‹g')) return []
  patterns ??= build()
  const ages = new Map<DateMention, AgeTold>()
  const add: AddAge = (age, person, mention) => {
    if (person === undefined || mention === undefined || ages.has(mention)) return
    if (mention.until !== undefined || mention.approx !== undefined || !/^P\d+Y$/.test(mention.value ?? ''))
      return
    ages.set(mention, {...age, person, mention})
  }
  if (/die|dea/.test(words)) agesAtDeath(paragraph, patterns.died, add)
  if (words.includes('‹p')) agesThen(paragraph, patterns.then, add)
  agesNow(paragraph, patterns.now, add)
  agesOfNobodyNamed(paragraph, patterns, add)
  return [...ages.values()]
}

/** Takes down an age, unless nobody is known to be that old. */
type AddAge = (age: Omit<AgeTold, 'person' | 'mention'>, person?: Person, mention?: DateMention) => void

function agesAtDeath(paragraph: Paragraph, died: RegExp, add: AddAge): void {
  const {words} = paragraph
  for (const match of words.matchAll(died)) {
    const before = words.slice(0, match.index)
    const sentence = before.slice(before.lastIndexOf('¦') + 1)
    const named = sentence.match(/‹h\d+›/g)
    if (KIN.test(sentence)) continue
    const person =
      named?.length === 1 ? personAt(paragraph, named[0])?.person : personMeant(paragraph, match.index)
    const [, on] = /(?:in|on) (‹p\d+›)/.exec(match[0]) ?? []
    const atMention = dateAt(paragraph, on)
    const at = atMention === undefined || !hasStatedYear(atMention) ? undefined : stretchOf(atMention)
    add({at: at ?? 'death', atMention, isApposition: false}, person, dateAt(paragraph, match.groups?.['g']))
  }
}

function agesThen(paragraph: Paragraph, then: readonly RegExp[], add: AddAge): void {
  const {words} = paragraph
  for (const pattern of then) {
    for (const match of words.matchAll(pattern)) {
      const {g, p, h, pronoun} = match.groups ?? {}
      const atMention = dateAt(paragraph, p)
      const at = atMention === undefined || !hasStatedYear(atMention) ? undefined : stretchOf(atMention)
      if (at === undefined) continue
      const person =
        h === undefined
          ? (subjectNear(paragraph, match.index, match[0], pronoun) ??
            (pronoun === undefined ? undefined : stranger(paragraph, pronoun)))
          : personAt(paragraph, h)?.person
      add({at, atMention, isApposition: false}, person, dateAt(paragraph, g))
    }
  }
}

function agesNow(paragraph: Paragraph, now: readonly RegExp[], add: AddAge): void {
  const {words} = paragraph
  for (const pattern of now) {
    for (const match of words.matchAll(pattern)) {
      const {g, h} = match.groups ?? {}
      const mention = dateAt(paragraph, g)
      if (pattern === now[2] && !/old$/i.test(mention?.text ?? '')) continue
      if (/^(?:in|on|at the time|when|then)\b/.test(words.slice(match.index + match[0].length + 1))) continue
      add({at: 'now', isApposition: true}, personAt(paragraph, h)?.person, mention)
    }
  }
}

/** “She is 67”, “who was born in 1931 and is now 81”, “will be 101 next Thursday”. */
function agesOfNobodyNamed(
  paragraph: Paragraph,
  {ofPronoun, afterBirth, soon}: NonNullable<typeof patterns>,
  add: AddAge
): void {
  for (const {index, groups = {}} of paragraph.words.matchAll(ofPronoun)) {
    const {pronoun = ''} = groups
    const person = personMeant(paragraph, index + 2, pronoun) ?? stranger(paragraph, pronoun)
    add({at: 'now', isApposition: false}, person, dateAt(paragraph, groups['g']))
  }
  const isBorn = paragraph.words.includes('born ')
  for (const {groups = {}} of isBorn ? paragraph.words.matchAll(afterBirth) : []) {
    if (KIN.test(groups['between'] ?? '')) continue
    add(
      {at: 'now', isApposition: false},
      personAt(paragraph, groups['h'])?.person,
      dateAt(paragraph, groups['g'])
    )
  }
  for (const {groups = {}} of paragraph.words.matchAll(soon)) {
    add(
      {at: 'soon', isApposition: false},
      personAt(paragraph, groups['h'])?.person,
      dateAt(paragraph, groups['g'])
    )
  }
}

/** Whose age it is: the one person named in the sentence so far, or right after, or the one that a pronoun means. */
function subjectNear(
  paragraph: Paragraph,
  index: number,
  matched: string,
  pronoun: string | undefined
): Person | undefined {
  const {words} = paragraph
  const sentence = words.slice(words.lastIndexOf('¦', index) + 1, index)
  if (KIN.test(sentence)) return undefined
  const named = sentence.match(/‹h\d+›/g) ?? []
  if (named.length === 1) return personAt(paragraph, named[0])?.person
  if (named.length > 1) return undefined
  const after = /^,? ?(?:(‹h\d+›)|(?:[^‹¦]{0,30}?\b)?(he|she|his|her)\b)/.exec(
    words.slice(index + matched.length)
  )
  if (after?.[1] !== undefined) return personAt(paragraph, after[1])?.person
  const meant = pronoun ?? after?.[2] ?? /\b(he|she)\b(?!.*\b(?:he|she)\b)/.exec(sentence)?.[1]
  return meant === undefined ? undefined : personMeant(paragraph, index, meant)
}
