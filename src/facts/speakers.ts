/** Who says a quotation by the transcript, where that is another person than the article says. */
import type {Article, Quotation, Span} from '../article/article.ts'
import type {Person, PersonMention} from '../article/mentions.ts'
import {quotedPassages, type Quoted} from './quoted.ts'
import {turnAt} from './source-index.ts'

export interface OtherSpeaker extends Span {
  /** The name in the article, and the label in the transcript. */
  readonly written: string
  readonly label: string
  /** The label's person as the article names people here, best first; empty where the article does not know them. */
  readonly expected: readonly string[]
  readonly passage: Quoted
}

/** Labels that are a part and not a person. */
const NOBODY =
  /^(?:q|a|question|answer|speaker|moderator|interviewer|interviewee|host|reporter|voice|unknown|unidentified.*|audience.*|caller|translator|interpreter|the court|court|witness|narrator|presenter|chair|operator|male.*|female.*|journalist|member.*|all|both)$/i
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|the|hon|rev|judge|justice|chair|chairman|chairwoman|mayor|president|minister|commissioner|councillor|councilman|senator|sen|rep|cllr|capt|captain|lt|sgt|gen|col|chief|officer|deputy|secretary|director|speaker|executive|madam|ald|alderman|attorney|counsel|coach|sheriff|governor|gov|superintendent|supt|inspector|detective|sister|brother|father|canon|dean|pastor|rabbi|imam|bishop|nurse)$/

export function otherSpeakers(article: Article): OtherSpeaker[] {
  const found: OtherSpeaker[] = []
  const told = new Set<Quotation>()
  const passages = quotedPassages(article)
  for (const passage of passages) {
    const {quotation, found: place} = passage
    if (place === undefined || quotation.speaker === undefined || told.has(quotation)) continue
    if (place.same < 4) continue
    const label = turnAt(place.index, place.sourceFrom)?.speaker
    if (label === undefined || NOBODY.test(label.trim())) continue
    const mention = personIn(article, quotation.speaker)
    if (mention === undefined || isNamed(label, mention.person)) continue
    // both must be known to speak: in the transcript, or in the article
    const other = article.people.find((person) => isNamed(label, person))
    const speaksToo = place.index.turns.some(
      ({speaker}) => speaker !== undefined && isNamed(speaker, mention.person)
    )
    if (other === undefined && !speaksToo) continue
    if (other === mention.person || isShared(article, label)) continue
    told.add(quotation)
    found.push({
      start: quotation.speaker.start,
      end: quotation.speaker.end,
      written: article.slice(quotation.speaker),
      label,
      expected:
        other === undefined
          ? []
          : namesFor(article, {other, wrong: mention.mention, span: quotation.speaker, label}),
      passage
    })
  }
  return found
}

function personIn(
  article: Article,
  {start, end}: Span
): {readonly person: Person; readonly mention: PersonMention} | undefined {
  const inside = article.people.flatMap((person) =>
    person.mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention) => ({person, mention}))
  )
  return inside.length === 1 ? inside[0] : undefined
}

function wordsOf(label: string): string[] {
  return label
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word.length > 1 && !TITLE.test(word))
}

/** Whether a label is a person's: it has the surname, or the given name and nothing else. */
function isNamed(label: string, {surname, given}: Person): boolean {
  const words = wordsOf(label)
  const last = surname.toLowerCase().replaceAll('’', "'").split(' ').at(-1) ?? ''
  if (words.includes(last)) return true
  return words.length === 1 && given?.toLowerCase().split(' ')[0] === words[0]
}

/** Whether two people of the article bear the label’s name. */
function isShared(article: Article, label: string): boolean {
  return article.people.filter((person) => isNamed(label, person)).length > 1
}

/** The other person named as the wrong one is: "Mr Zungu" → "Mr Labuschagne", in full where it is in full. */
function namesFor(
  article: Article,
  {other, wrong, span, label}: {other: Person; wrong: PersonMention; span: Span; label: string}
): string[] {
  const titled = other.mentions.find(({honorific}) => honorific !== undefined)
  const title = titled?.honorific ?? titleIn(label, wrong.honorific)
  const full = other.mentions.find(({form}) => form === 'full')
  const surname = title === undefined ? other.surname : `${title} ${other.surname}`
  const isBare = wrong.start === span.start
  const inFull = full?.text ?? other.name
  const role = full === undefined ? undefined : capitalRole(article, full)
  const names =
    wrong.form === 'full'
      ? [...(isBare || role === undefined ? [] : [`${role} ${inFull}`]), inFull, surname]
      : [isBare ? other.surname : surname, ...(isBare ? [surname] : [other.surname]), inFull]
  return [...new Set(names)]
}

/** The courtesy title of a label, in the form that the article gives the other one: "MS. KAYA" → "Ms". */
function titleIn(label: string, like: string | undefined): string | undefined {
  const word = /^(mr|mrs|ms|miss|dr)\b/i.exec(label)?.[1]
  if (word === undefined || like === undefined) return undefined
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}${like.endsWith('.') ? '.' : ''}`
}

/** "Commissioner" before "Femi Oyelaran". */
function capitalRole(article: Article, {firstToken}: PersonMention): string | undefined {
  const before = article.token(firstToken - 1)
  return before?.isCapitalised === true && before.isWord && !before.isFirstInSentence
    ? before.text
    : undefined
}
