/**
 * Words and classes that are of an age: "the teenager", "an octogenarian", "who is in Year 6", and "the 82-year-old" of
 * somebody who was named before. Each is told as a fact of a life.
 */
import type {Article, Span} from '../../article/article.ts'
import type {Person} from '../../article/mentions.ts'
import {countedParagraphs, personAt, type Paragraph} from '../time/paragraph.ts'
import {mayBe} from '../time/people-told.ts'
import {figureAt, type AgeFigure} from './age-figure.ts'
import {ageFact, type LifeFact} from './facts.ts'
import type {Lives} from './lives.ts'
import {publicationOf} from './moments.ts'
import {LIFE_STAGES} from './people-words.ts'
import {classAt, CLASS} from './school.ts'
import {inFocus, meantBy, namedIn, sentenceAfter, sentenceBefore} from './who.ts'

const STAGES = [...LIFE_STAGES.keys()].join('|')
const OLD = /\b(?:the|this|that) (?:[a-z-]+ ){0,2}?(‹g\d+›)(?: ([a-z-]+))?/g
const STAGE = new RegExp(
  `\\b(?<article>the|this|that|an?) (?:[a-z-]+ ){0,2}?(?<stage>${STAGES})\\b(?!s|'s? |-)`,
  'g'
)
const WOMAN =
  /^(?:widow|woman|mother|grandmother|great-grandmother|girl|actress|nun|housewife|heroine|schoolgirl)$/
const MAN = /^(?:widower|man|father|grandfather|great-grandfather|boy|priest|monk|schoolboy|lad)$/
/** Of other people, or of another time. */
const ASIDE = /\b(?:then|when|at the time|former|late|would have been|ago|once|as)\b|‹[par]\d+›/
const WRITTEN_BEFORE = 9

export function stagesTold(lives: Lives): LifeFact[] {
  const {article} = lives
  return countedParagraphs(article).flatMap((paragraph) => [
    ...byAge(paragraph, lives),
    ...byStage(paragraph, lives),
    ...byClass(paragraph)
  ])
}

function fact(person: Person, age: AgeFigure, article: Article): LifeFact[] {
  const days = publicationOf(article, WRITTEN_BEFORE)
  return days === undefined
    ? []
    : [{...ageFact(person, age, {days, text: '', places: []}, true), kind: 'stage'}]
}

/** "the 28-year-old widow" */
function byAge(paragraph: Paragraph, lives: Lives): LifeFact[] {
  return [...paragraph.words.matchAll(OLD)].flatMap(({0: matched, 1: mark, 2: noun = '', index}) => {
    const age = figureAt(paragraph, mark)
    if (age?.isOld !== true || age.low !== age.high) return []
    const before = sentenceBefore(paragraph.words, index)
    if (namedIn(paragraph, before).length > 0 || ASIDE.test(before)) return []
    // "the 28-year-old Casson"
    if (/^(?:[a-z-]+ ){0,4}‹h/.test(sentenceAfter(paragraph.words, index + matched.length).trimStart()))
      return []
    const person = inFocus(paragraph, index)
    if (person === undefined || isOfSomebodyElse(age, person, noun, lives)) return []
    return fact(person, age, paragraph.article)
  })
}

/** Whether another has that age: told before, or named later. */
function isOfSomebodyElse(age: AgeFigure, person: Person, noun: string, lives: Lives): boolean {
  const value = `P${String(age.low)}Y`
  const same = lives.article.dates.filter(
    (each) =>
      each.kind === 'age' && each.value === value && (each.start > age.at.end || each.end < age.at.start)
  )
  if (same.length === 0) return false
  const own = lives.ageNow(person)
  if (own?.low === age.low) return false
  if (same.some(({start}) => start < age.at.start)) return true
  const isTurned = [...String(age.low)].reverse().join('') === String(own?.low)
  const pronoun = WOMAN.test(noun) ? 'she' : MAN.test(noun) ? 'he' : undefined
  const others = lives.ages.flatMap((each) =>
    each.age.low === age.low && each.person !== undefined ? [each.person] : []
  )
  return (
    !isTurned ||
    (pronoun !== undefined && !mayBe(person, pronoun) && others.some((each) => mayBe(each, pronoun)))
  )
}

/** "the teenager" of the one named before; "A centenarian" of the only one of the story who has an age. */
function byStage(paragraph: Paragraph, lives: Lives): LifeFact[] {
  const {article, block, words} = paragraph
  const found = [...words.matchAll(STAGE)].flatMap(({0: matched, index, groups = {}}) => {
    const stage = groups['stage'] ?? ''
    if (/\b(?:other|second|younger|older|another|elder)\b/.test(matched)) return []
    const before = sentenceBefore(words, index)
    if (ASIDE.test(before) || (namedIn(paragraph, before).length > 0 && !/‹h\d+›(?: is|,) $/.test(before)))
      return []
    const isNew = /^an?$/.test(groups['article'] ?? '')
    const person = isNew ? sole(lives, block.index) : inFocus(paragraph, index)
    return person === undefined ? [] : inWords(paragraph, person, stage)
  })
  if (block.zone !== 'headline' && block.zone !== 'standfirst') return found
  const head = new RegExp(`(?:^|[:;,] )(${STAGES})\\b`, 'i').exec(article.text.slice(block.start, block.end))
  const person = head === null ? undefined : sole(lives, block.index)
  return head === null || person === undefined
    ? found
    : [...found, ...inWords(paragraph, person, (head[1] ?? '').toLowerCase())]
}

/** The one person of the story who has an age, for what stands at its top. */
function sole({ages}: Lives, block: number): Person | undefined {
  const people = new Set(ages.map(({person}) => person))
  const [only] = people
  const isAbove = block < 2 && ages.every(({paragraph}) => paragraph.block.index >= block)
  return people.size === 1 && isAbove && ages.some(({time}) => time === 'now') ? only : undefined
}

function inWords({article, block}: Paragraph, person: Person, stage: string): LifeFact[] {
  const start = article.text.toLowerCase().indexOf(stage, block.start)
  const [low, high] = LIFE_STAGES.get(stage) ?? [0, 122]
  if (start < 0 || start >= block.end) return []
  const at: Span = {start, end: start + stage.length}
  return fact(
    person,
    figureOf(article, at, [low, high], (age) => stageOf(age, stage)),
    article
  )
}

function stageOf(age: number, written: string): string[] {
  const right = [...LIFE_STAGES].find(
    ([word, [low, high]]) => word.endsWith('arian') && age >= low && age <= high
  )
  return right === undefined || !written.endsWith('arian') ? [] : [right[0]]
}

function figureOf(
  article: Article,
  at: Span,
  [low, high]: readonly [number, number],
  write: (age: number) => string[]
): AgeFigure {
  return {low, high, at, written: article.slice(at), isTold: true, isOld: false, write}
}

/** "Aisha Noor, 15, who is in Year 6"; "Grace, a sixth-grader"; "Year 6 pupil Aisha Noor"; "She is in Year 6" */
function byClass(paragraph: Paragraph): LifeFact[] {
  const {article, words, block} = paragraph
  return [...words.matchAll(CLASS)].flatMap(({0: name, index}): LifeFact[] => {
    const ages = classAt(name, article.variety)
    const before = sentenceBefore(words, index)
    const after = sentenceAfter(words, index + name.length)
    if (
      ages === undefined ||
      /\b(?:was|were|then|when|left|will|since|until|first)\b/.test(before.slice(-40))
    )
      return []
    const named =
      /(‹h\d+›)(?:,| \(|) ?(?:(?:aged )?‹[gi]\d+›\)?,? )?(?:who is |who's |is )?(?:now |currently |also )?(?:in |an? |the )?(?:[a-z]+ ){0,2}$/.exec(
        before
      )?.[1]
    const behind = /^,? (?:pupil|student|boy|girl|child|pupils?)?,? ?(‹h\d+›)/.exec(after)?.[1]
    const pronoun = /\b(he|she)(?:'s| is) (?:now |currently |still )?(?:in |an? )$/.exec(before)?.[1]
    const person =
      pronoun === undefined
        ? personAt(paragraph, named ?? behind)?.person
        : meantBy(paragraph, index, pronoun)
    const start = article.text.toLowerCase().indexOf(name, block.start)
    if (person === undefined || start < 0) return []
    return fact(
      person,
      figureOf(article, {start, end: start + name.length}, ages, () => []),
      article
    )
  })
}
