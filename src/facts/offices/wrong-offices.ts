/**
 * Somebody with an office that is not the one they were introduced with: "the judge" of the only coroner, "the Trade
 * Minister" of the minister for agriculture, "has been chief executive" of the leader of the council.
 */
import type {Article, Span} from '../../article/article.ts'
import type {Person} from '../../article/mentions.ts'
import {DEPARTMENTS, JOBS, POSTS, SCENES} from './houses.ts'

export interface WrongOffice {
  readonly at: Span
  readonly actual: string
  readonly first: string
  readonly name: string
  /** Where the person stands with the first office. */
  readonly place: Span
}

export function wrongOffices(article: Article): WrongOffice[] {
  const holders = article.people.flatMap((person) => holderOf(article, person))
  return [
    ...seeInstead(article),
    ...SCENES.flatMap((scene) => sceneInstead(article, scene, holders)),
    ...holders.flatMap((holder) => departmentInstead(article, holder, holders)),
    ...holders.flatMap((holder) => toldInstead(article, holder, holders))
  ]
}

const SEES =
  'Bishop Archbishop Archdeacon Dean Provost Duke Duchess Earl Countess Marquess Prince Princess'.split(' ')
const SEE = new RegExp(String.raw`\b[Tt]he (?<office>${SEES.join('|')}) of (?<see>\p{Lu}[\p{L}’'-]+)`, 'gu')

/** "The Archdeacon of Ripley is to retire … He", in a story that began with the Bishop of Ripley and names no other. */
function seeInstead(article: Article): WrongOffice[] {
  if (SEES.reduce((sum, office) => sum + article.countOf(office), 0) < 2) return []
  const found = [...article.text.matchAll(SEE)]
  const [one, two] = found
  if (one === undefined || two === undefined || found.length > 2) return []
  const [first = '', actual = ''] = [one.groups?.['office'], two.groups?.['office']]
  if (one.groups?.['see'] !== two.groups?.['see'] || first === actual) return []
  const token = article.tokenIndexAt(two.index)
  const sentence = article.sentenceOf(token)
  const next = article.sentences[(sentence?.index ?? 0) + 1]
  const isGoingOn = next !== undefined && /^(?:He|She|His|Her)\b/.test(article.slice(next))
  if (
    sentence?.firstToken !== token ||
    !isGoingOn ||
    article.text.slice(two.index + two[0].length).startsWith(',')
  )
    return []
  const start = two.index + 'The '.length
  const from = one.index + 'The '.length
  return [
    {
      at: {start, end: start + actual.length},
      actual,
      first,
      name: `the ${first} of ${one.groups?.['see'] ?? ''}`,
      place: {start: from, end: from + first.length}
    }
  ]
}

interface Holder {
  readonly person: Person
  /** Lower case, what belongs to the name: "goalkeeping coach", "bishop of thornminster". */
  readonly office: string
  readonly place: Span
}

const NOT_NOW =
  /\b(?:former|formerly|ex|then|acting|deputy|vice|assistant|future|incoming|outgoing|retired|previous|late|honorary|associate|junior|trainee|co|sub)\b|\bex-/i
const REACH = 80

/** The office that stands beside the fullest form of a name, before it or in apposition after it. */
function holderOf(article: Article, person: Person): Holder[] {
  const full = person.mentions.find(({form}) => form === 'full')
  if (full === undefined || person.given === undefined) return []
  const sentence = article.sentenceOf(full.firstToken)
  if (sentence === undefined) return []
  const before = article.text.slice(Math.max(sentence.start, full.start - REACH), full.start)
  const after = article.text.slice(full.end, Math.min(sentence.end, full.end + REACH))
  return [BEFORE.exec(before)?.[1], AFTER.exec(after)?.[1]].flatMap((words): Holder[] => {
    const office = words
      ?.toLowerCase()
      .replace(/^.*\b(?:the|a|an|its|their|his|her|our|as|when|by|from|to|with) /, '')
    if (office === undefined || NOT_NOW.test(office) || / and | & /.test(office)) return []
    return [{person, office, place: {start: full.start, end: full.end}}]
  })
}

const TITLE = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|the Rev|the Right Rev|Rev)\.? )?`
const BODY = String.raw`(?: (?:of|for|at|in|with) [^,.;:–—“”"]{2,45})?`
const BEFORE = new RegExp(
  String.raw`(?:^|[\s“"(,])((?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+)${BODY},? ${TITLE}$`,
  'u'
)
const AFTER = new RegExp(
  String.raw`^,(?: \d{2},)? (?:the |a |an |its |their |his |her )?((?:[\p{L}’'-]+ ){0,4}[\p{L}-]+?)(?:${BODY}(?:[,.;]|$)| (?:who|said)\b)`,
  'u'
)

/** Sentences that go on to speak of somebody: a pronoun of theirs after the office. */
const PRONOUN = /\b(?:he|she|his|her)\b/

function sceneInstead(
  article: Article,
  scene: ReadonlyMap<string, string>,
  holders: readonly Holder[]
): WrongOffice[] {
  const inScene = holders.flatMap((holder) => {
    const office = [...scene.keys()].find((each) => headOf(holder.office) === each)
    return office === undefined ? [] : [{holder, office}]
  })
  const [known] = inScene
  if (known === undefined || new Set(inScene.map(({holder}) => holder.person)).size > 1) return []
  return [...scene].flatMap(([office, key]): WrongOffice[] => {
    if (key === scene.get(known.office)) return []
    const at = onlyPlace(article, office)
    if (at === undefined || at.start < known.holder.place.end || !isThePerson(article, at, known.holder))
      return []
    return [insteadOf(article, at, known.holder, known.office)]
  })
}

/** The last word of an office, the body that it is of left out. */
function headOf(office: string): string {
  return (
    office
      .replace(/ (?:of|for|at|in|with) .*$/, '')
      .split(' ')
      .at(-1) ?? ''
  )
}

/** The only place of a word in the article, in small letters or with a capital; undefined where there are more, or plurals. */
function onlyPlace(article: Article, word: string): Span | undefined {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  const places = [word, capital].flatMap((each) => article.placesOf(each))
  const [index] = places
  const others = [`${word}s`, `${capital}s`, word.toUpperCase()]
  if (index === undefined || places.length > 1 || others.some((each) => article.countOf(each) > 0))
    return undefined
  return {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}
}

/** Whether "the …" at a place can only be the one who was introduced: nothing there names or describes another. */
function isThePerson(article: Article, at: Span, {person, place}: Holder): boolean {
  const token = article.tokenIndexAt(at.start)
  const before = article.types[token - 1]
  const sentence = article.sentenceOf(token)
  // "the club's secretary"
  const isOwned = /^['’]s?$/.test(before?.text ?? '')
  if (
    !(before?.lower === 'the' || isOwned) ||
    sentence === undefined ||
    article.quotationAt(at.start) !== undefined
  )
    return false
  if (sentence.block.zone !== 'body') return false
  const after = article.text.slice(at.end, sentence.end)
  const known = article.sentenceOf(article.tokenIndexAt(place.start))
  if (known === sentence || DESCRIBES.test(after) || after.startsWith(' and ')) return false
  if (!isNamedNear(article, person, sentence.index)) return false
  const gender = /\b(?:he|his)\b/.test(after) ? 'male' : 'female'
  const hasPronoun = PRONOUN.test(after) && (person.gender === undefined || person.gender === gender)
  return hasPronoun || goesOn(article, isOwned ? token - 3 : token - 1, sentence, after, isOwned)
}

/** What makes another of “the judge”. */
const DESCRIBES = /^(?:’s|'s)? (?:\p{Lu}|of|for|at|in|from|who|that|with|to)\b|^, (?:an? |the )?\p{Lu}|^-/u

/** Whether a sentence that begins with the office, or a tag behind a quotation, goes on with the one who was told of. */
function goesOn(
  article: Article,
  first: number,
  {firstToken}: {readonly firstToken: number},
  after: string,
  isOwned: boolean
): boolean {
  // "This was needless," the judge said
  const isTag = /^["”]$/.test(article.types[first - 1]?.text ?? '') && SAYS.test(after)
  if ((first === firstToken || isTag) && SPEAKS.test(after)) return true
  return article.people.length === 1 && (first === firstToken || isOwned) && GOES_ON.test(after)
}

const SAYS = /^ (?:said|says|added|told)\b/
/** “The secretary, 66, spent”, “The chairman, who took over in 2019,” */
const GOES_ON =
  /^, (?:\d\d, \p{Ll}|who (?:took|has|had|was|is|joined|began|became|ran|came|lives|denied|admitted)\b)/u

const SPEAKS =
  /^(?:,[^,]{5,60},)? (?:said|says|told|added|denied|admitted|warned|agreed|refused|promised|apologised|apologized|declined|faces|faced|left|praised|thanked|blamed|asked|called|insisted|described|recalled|joked|conceded|confirmed|cancelled)\b/

function isNamedNear(article: Article, {mentions}: Person, sentence: number): boolean {
  return mentions.some(
    ({firstToken}) => Math.abs((article.sentenceOf(firstToken)?.index ?? -99) - sentence) <= 4
  )
}

function insteadOf(article: Article, at: Span, {person, place}: Holder, office: string): WrongOffice {
  const actual = article.slice(at)
  const isCapital = /^\p{Lu}/u.test(actual)
  return {
    at,
    actual,
    first: isCapital ? office.charAt(0).toUpperCase() + office.slice(1) : office,
    name: person.surname,
    place
  }
}

/** "The Trade Minister left by a side door", where only the minister for agriculture was introduced. */
function departmentInstead(article: Article, holder: Holder, holders: readonly Holder[]): WrongOffice[] {
  const words = holder.office.split(' ')
  const job = words.at(-1) ?? ''
  const department = words.at(-2) ?? ''
  if (!JOBS.has(job) || !DEPARTMENTS.has(department)) return []
  if (holders.some(({office, person}) => person !== holder.person && headOf(office) === job)) return []
  const pattern = new RegExp(String.raw`\b([Tt]he) (?<department>[\p{L}]+) ${job}\b`, 'giu')
  const found = [...article.text.matchAll(pattern)].filter(({groups, index}) => {
    const other = groups?.['department']?.toLowerCase() ?? ''
    return (
      index > holder.place.end &&
      DEPARTMENTS.has(other) &&
      DEPARTMENTS.get(other) !== DEPARTMENTS.get(department)
    )
  })
  const [only] = found
  if (only === undefined || found.length > 1) return []
  const word = only.groups?.['department'] ?? ''
  const start = only.index + 4
  const end = only.index + only[0].length
  const first = article.tokenIndexAt(only.index)
  if (article.sentenceOf(first)?.firstToken !== first || !isOnlyThere(article, word, job, holder, end))
    return []
  return [insteadOf(article, {start, end: start + word.length}, holder, department)]
}

function isOnlyThere(article: Article, word: string, job: string, holder: Holder, end: number): boolean {
  const sentence = article.sentenceOf(article.tokenIndexAt(end - 1))
  const after = article.text.slice(end, sentence?.end)
  if (
    sentence === undefined ||
    sentence.block.zone !== 'body' ||
    /^(?: and|,? \p{Lu}|, the | (?:of|for) )/u.test(after)
  )
    return false
  const all = article.text.toLowerCase().split(`${word.toLowerCase()} ${job}`).length - 1
  return (
    all === 1 &&
    article.quotationAt(end - 1) === undefined &&
    isNamedNear(article, holder.person, sentence.index) &&
    (SPEAKS.test(after) || PRONOUN.test(after))
  )
}

const NOW = String.raw`(?:has been|is|remains|has served as|serves as|has worked as|works as|is still|became|was appointed|was elected|was named|took over as|was made)`

/** "Mr Lund, who has been council chief executive since May", of its leader. */
function toldInstead(article: Article, holder: Holder, holders: readonly Holder[]): WrongOffice[] {
  const {person, office} = holder
  return person.mentions.flatMap((mention): WrongOffice[] => {
    const sentence = article.sentenceOf(mention.firstToken)
    if (sentence === undefined || mention.start < holder.place.end) return []
    const after = article.text.slice(mention.end, sentence.end)
    const match = IS.test(after) ? WHO_IS.exec(after) : null
    const words = match?.groups?.['office']?.toLowerCase()
    if (
      match === null ||
      words === undefined ||
      / and (?:is|the|has|then|later)\b|\bbefore\b|\bthen\b/.test(after)
    )
      return briefInstead(article, holder, after, mention.end)
    for (const house of POSTS) {
      const own = [...house.keys()].find((post) => isPost(office, post))
      const told = [...house.keys()].find(
        (post) => words.endsWith(post) && !NOT_NOW.test(words.slice(0, -post.length))
      )
      if (own === undefined || told === undefined || house.get(own) === house.get(told)) continue
      const isPast = /^(?:became|was)/.test(match.groups?.['verb'] ?? '')
      if (isPast && !holders.some((other) => other.person !== person && isPost(other.office, told))) continue
      const start = mention.end + match.index + match[0].length - told.length
      return [insteadOf(article, {start, end: start + told.length}, holder, own)]
    }
    return []
  })
}

function isPost(office: string, post: string): boolean {
  const bare = office.replace(/ (?:of|for|at|in|with) .*$/, '')
  return bare === post || bare.endsWith(` ${post}`)
}

const LINK = String.raw`^(?:, \d{2})?,? (?:who )?(?<verb>${NOW}) `
const IS = new RegExp(LINK)
const WHO_IS = new RegExp(
  String.raw`${LINK}(?:the |its |their |a |an )?(?<office>(?:[\p{L}’'-]+ ){0,3}?(?:${[...new Set(POSTS.flatMap((house) => [...house.keys()]))].sort((a, b) => b.length - a.length).join('|')}))\b`,
  'u'
)

const BRIEF =
  /\b(?:holds|has held|took|takes|has|shadows|has shadowed|speaks on|kept|keeps|was given|was handed)(?: on)? the (?<department>\p{L}+) (?:brief|portfolio|ministry|department)\b/u

/** "Ms Falk, who has shadowed the housing brief since May", of the shadow transport secretary. */
function briefInstead(article: Article, holder: Holder, after: string, from: number): WrongOffice[] {
  const words = holder.office.split(' ')
  const department = words.at(-2) ?? ''
  if (!JOBS.has(words.at(-1) ?? '') || !DEPARTMENTS.has(department)) return []
  const match = BRIEF.exec(after)
  const told = match?.groups?.['department'] ?? ''
  if (match === null || !DEPARTMENTS.has(told)) return []
  if (DEPARTMENTS.get(told) === DEPARTMENTS.get(department)) return []
  const start = from + match.index + match[0].lastIndexOf(` ${told} `) + 1
  return [insteadOf(article, {start, end: start + told.length}, holder, department)]
}
