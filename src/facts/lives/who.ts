/**
 * Whose life a place of a paragraph tells of: the one person who can be meant. Where two may be, or somebody without a
 * name has come in between, nobody is.
 */
import type {Article} from '../../article/article.ts'
import type {Person} from '../../article/mentions.ts'
import {countedParagraphs, peopleIn, personAt, type Paragraph} from '../time/paragraph.ts'
import {mayBe} from '../time/people-told.ts'
import {HUMAN, KINDRED} from './people-words.ts'

/** Sentences that a pronoun may look back over. */
const FURTHEST = 5

const PLACE_BEFORE = /\b(?:of|in|at|from|near|for|outside|around|across|to) $/

interface Said {
  readonly person: Person
  readonly index: number
}

/** The people named in a stretch of words, places left out; each once, where first named. */
export function namedIn(paragraph: Paragraph, words: string): Said[] {
  const found: Said[] = []
  for (const {0: mark, index} of words.matchAll(/‹h\d+›/g)) {
    if (
      PLACE_BEFORE.test(words.slice(0, index)) &&
      !/\b(?:mr|mrs|ms|dr|sir|dame)\.? $/.test(words.slice(0, index))
    )
      continue
    const person = personAt(paragraph, mark)?.person
    if (person !== undefined && !found.some((each) => each.person === person)) found.push({person, index})
  }
  return found
}

export function sentenceBefore(words: string, index: number): string {
  return words.slice(words.lastIndexOf('¦', index - 1) + 1, index)
}

export function sentenceAfter(words: string, index: number): string {
  const end = words.indexOf('¦', index)
  return words.slice(index, end < 0 ? undefined : end)
}

/** Somebody else's relative, or somebody without a name: "his daughter", "a neighbour". */
export function hasOther(words: string): boolean {
  return KINDRED.test(words) || HUMAN.test(words)
}

/** Whom a pronoun at a place means. */
export function meantBy(paragraph: Paragraph, index: number, pronoun: string): Person | undefined {
  const here = sentenceBefore(paragraph.words, index)
  const sole = soleNameless(paragraph.article)
  if (sole !== undefined) return KINDRED.test(here) || !mayBe(sole, pronoun) ? undefined : sole
  const suits = ({person}: Said): boolean => mayBe(person, pronoun)
  const own = namedIn(paragraph, here)
  const suitable = own.filter(suits)
  if (suitable.length > 0) return suitable.length === 1 && !hasOther(here) ? suitable[0]?.person : undefined
  if (hasOther(here)) return undefined
  // the same pronoun before it in the sentence
  for (const sentence of sentencesBack(paragraph, index)) {
    const named = namedIn(sentence.paragraph, sentence.words)
    const [first, second] = named.filter(suits)
    if (first !== undefined) {
      if (second === undefined) return isOpenedByOther(sentence.words, first.index) ? undefined : first.person
      return isSubject(sentence.words, first.index) ? first.person : undefined
    }
    if (hasOther(sentence.words) && !opensWith(sentence.words, pronoun)) return undefined
  }
  return undefined
}

/** Whom "the 82-year-old" means: the one person named last, with nobody else about since. */
export function inFocus(paragraph: Paragraph, index: number): Person | undefined {
  for (const sentence of sentencesBack(paragraph, index)) {
    if (hasOther(sentence.words)) return undefined
    const [first, second] = namedIn(sentence.paragraph, sentence.words)
    if (first !== undefined) return second === undefined ? first.person : undefined
  }
  return undefined
}

function opensWith(words: string, pronoun: string): boolean {
  const own = /^s/.test(pronoun) || pronoun === 'her' ? 'she|her' : 'he|his'
  return new RegExp(`^ ?(?:but |and |then |now |once |at first,? |in ‹p\\d+›,? )*(?:${own})\\b`).test(words)
}

/** "Ada Lund …", "Ms Lund …": the sentence is of her. */
function isSubject(words: string, index: number): boolean {
  return /^ ?["“]?(?:but |and |the (?:[a-z-]+ ){1,4}|(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)\.? )*$/.test(
    words.slice(0, index)
  )
}

/** "His mother told Mr Lund": another subject. */
function isOpenedByOther(words: string, index: number): boolean {
  return hasOther(words.slice(0, index))
}

function* sentencesBack(
  paragraph: Paragraph,
  index: number
): Generator<{readonly paragraph: Paragraph; readonly words: string}> {
  let left = FURTHEST
  const all = countedParagraphs(paragraph.article)
  let text = paragraph.words.slice(0, Math.max(0, paragraph.words.lastIndexOf('¦', index - 1)))
  let current = paragraph
  while (left > 0) {
    const sentences = text.split('¦').filter((each) => each.trim() !== '')
    for (let at = sentences.length - 1; at >= 0 && left > 0; at--, left--) {
      yield {paragraph: current, words: sentences[at] ?? ''}
    }
    const before = all.findLast(({block}) => block.index < current.block.index)
    if (before === undefined || before.block.zone === 'headline') return
    // a paragraph without a name or a number has no mark, and says nothing of anybody
    current = before
    text = before.words
  }
}

/** Whose age it is where nobody stands beside it: the subject of the sentence. */
export function subjectOf(
  paragraph: Paragraph,
  index: number,
  length: number,
  isNounPhrase = false
): Person | undefined {
  const before = sentenceBefore(paragraph.words, index)
  const after = sentenceAfter(paragraph.words, index + length)
  const inClause = subjectOfClause(paragraph, before)
  if (inClause !== undefined) return inClause
  const named = namedIn(paragraph, before)
  if (KINDRED.test(before)) return undefined
  if (named.length > 1)
    return isSubject(before, named[0]?.index ?? 0) && !/\b(?:who|whose|whom)\b/.test(before)
      ? named[0]?.person
      : undefined
  if (isNounPhrase) return soleSoFar(paragraph, before)
  const pronoun = /\b(he|she)\b(?!.*\b(?:he|she)\b)/.exec(before)?.[1]
  if (pronoun !== undefined)
    return meantBy(paragraph, index - before.length + before.lastIndexOf(pronoun), pronoun)
  // "Now 80, Ms Lund", "At 80, with her knees gone, she"
  const next = /^[,.]? ?(?:(?:[^‹¦]{0,40}?\b)?(he|she|his|her)\b|[^‹¦]{0,40}?(‹h\d+›))/.exec(after)
  if (next?.[2] !== undefined) return personAt(paragraph, next[2])?.person
  if (next?.[1] !== undefined) return meantBy(paragraph, index, next[1])
  return soleSoFar(paragraph, before)
}

/** The subject of the clause that is open at a place. */
function subjectOfClause(paragraph: Paragraph, before: string): Person | undefined {
  // "His father said that Ada had …"
  const clause = before.split(/\b(?:that|said|says)\b/).at(-1) ?? before
  const inClause = namedIn(paragraph, clause)
  if (inClause.length === 1 && !KINDRED.test(clause)) return inClause[0]?.person
  // "to see Ada Lund, who lives alone and, at 88, …": her clause is not closed
  const relative = /(‹h\d+›),? who ((?:[^¦,]|,? (?:and|but)\b,?)*)$/.exec(before)
  if (relative !== null && !/‹h/.test(relative[2] ?? '') && !KINDRED.test(relative[2] ?? ''))
    return personAt(paragraph, relative[1])?.person
  return undefined
}

/** "The retired shearer …", where one person alone has been named. */
function soleSoFar(paragraph: Paragraph, before: string): Person | undefined {
  if (
    !/^ ?(?:the|this|that) [a-z' -]+/.test(before) ||
    /^ ?the (?:[a-z-]+ )?(?:mayor|coroner|judge|court|council|police)\b/.test(before)
  )
    return undefined
  const {article, block} = paragraph
  const named = new Set(
    peopleIn(article)
      .filter(({mention}) => mention.start < block.end)
      .map(({person}) => person)
  )
  const [only] = named
  return named.size === 1 ? only : undefined
}

const soles = new WeakMap<Article, {readonly person: Person | undefined}>()
/** In a longer story somebody else is told of, with or without a name. */
const SHORT = 16

/** The only one of whom a short story tells, where nobody has a name: “The cellist, born in 1950, … her 74th birthday”. */
export function soleNameless(article: Article): Person | undefined {
  let known = soles.get(article)
  if (known === undefined) {
    known = {person: readSole(article)}
    soles.set(article, known)
  }
  return known.person
}

function readSole(article: Article): Person | undefined {
  if (article.people.length > 0 || article.sentences.length > SHORT) return undefined
  const text = article.text.toLowerCase()
  const [she, he] = [/\b(?:she|her|hers|herself)\b/.test(text), /\b(?:he|his|him|himself)\b/.test(text)]
  if (she === he) return undefined
  const others = new Set(
    [...text.matchAll(new RegExp(HUMAN.source, 'g'))].map(([words]) => words.split(' ').at(-1))
  )
  if (others.size > 1) return undefined
  const name = she ? 'she' : 'he'
  return {name, given: undefined, surname: name, mentions: [], gender: she ? 'female' : 'male'}
}

/** “The cellist”, “a pensioner who swam”: somebody who is told by what they do, at the head of a sentence or clause. */
const BY_TRADE =
  /(?:^ ?|, )(?:but |and |now )?(?:the|an?|this|that) (?:(?!(?:of|in|on|at|to|with|for|by|from)\b)[a-z'-]+ ){0,3}?(?!(?:number|paper|letter|water|river|weather|winter|summer|offer|order|power|tower|matter|theatre|centre|computer|car|year|bar|factor|motor|harbour|chapter|quarter|corner|border|newspaper|counter|ladder|meter|trailer|cooker|tanker|liner|trawler|boiler|tractor|reactor|tumour|plant|restaurant|grant|giant)\b)[a-z-]*(?:er|or|ist|ian|man|woman|ant|ess|eur|ee|boy|girl|prop|winger|pilot|chef|coach|captain|poet|nun|monk|priest|vicar|bishop|cook|clerk|widow|lad|youth|guide|nurse|judge|athlete|artiste|champion)\b/

const nameless = new WeakMap<Paragraph, Map<number, Person>>()

/** Whoever a sentence is of that names nobody before a place: "His mother", "the dog", a name that nobody knows. */
export function namelessOne(paragraph: Paragraph, index: number): Person | undefined {
  const before = sentenceBefore(paragraph.words, index)
  if (
    before.trim() === '' ||
    /\b(?:and|while|but|whose|or) (?:the|his|her|their|an?|my) /.test(before) ||
    /‹h\d+›/.test(before) ||
    /^ ?(?:(?:he|she|they|i|we|it|both|all|two|twins)\b|(?:now|today|still|at|aged)[ ,]*$)/.test(before)
  )
    return undefined
  const sole = soleNameless(paragraph.article)
  if (sole !== undefined && BY_TRADE.test(before) && !KINDRED.test(before)) return sole
  const known = nameless.get(paragraph) ?? new Map<number, Person>()
  nameless.set(paragraph, known)
  const start = index - before.length
  const name = before.trim().split(' ').slice(0, 3).join(' ')
  const person: Person = known.get(start) ?? {
    name,
    given: undefined,
    surname: name,
    mentions: [],
    gender: undefined
  }
  known.set(start, person)
  return person
}
