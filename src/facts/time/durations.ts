/** Durations beside their end points: “from 1998 to 2003, a reign of nine years”, “in 2021, six years later”. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import type {TimeContradiction} from './contradiction.ts'
import {distanceOf, fits, rightNumber} from './distance.ts'
import {endsAtPublication, endsOf, endsOfRange, judge, told} from './ends.ts'
import {POINT as P, DURATION as D, RANGE as R, patternsOf} from './marks.ts'
import {dateAt, datedParagraphs, hasTwo, type Paragraph} from './paragraph.ts'
import {numberLike, type Period, type Unit} from './period.ts'
import {hasStatedYear} from './stretch.ts'
import {theOtherWay} from './turned.ts'

/** Nouns that are as long as the time that they fill. */
const SPAN_NOUN =
  '(?:reign|period|span|spans|stretch|spell|tenure|term|run|gap|wait|interval|drought|stay|time|stint|career|marriage|partnership|lifetime|silence|absence|exile|imprisonment|captivity|tour|war|occupation|siege|strike|rule|residence|service|era|break|hiatus|journey|campaign|dictatorship|presidency|premiership|leadership|ministry|association|collaboration|delay|pause|total|window|closure|shutdown|lockout|conflict|regime|monopoly|streak|losing streak|winning streak|record|apprenticeship|project|trial|inquiry|expedition|voyage|process|decline|boom|recession|slump|dispute|feud|freeze|moratorium|blockade|curfew|festival|event|conference|visit|trip|exhibition|season|programme|program|shift|meeting|session|hearing|debate|blackout|outage|programme of work|restoration)'
const ADJECTIVES = "(?:[a-z'-]+ ){0,2}"
/** Sentences and bans are said to last, and are told beside the years of the crime. */
const SENTENCE_OF_COURT =
  /\b(?:jail|jailed|sentenced?|prison|suspended|banned|ban|disqualified|probation|behind bars)\b/

export function wrongDurations(article: Article): TimeContradiction[] {
  const found = new Map<number, TimeContradiction>()
  for (const paragraph of datedParagraphs(article)) {
    if (!paragraph.words.includes('‹d') && !paragraph.words.includes('‹a')) continue
    for (const each of [
      ...besideRanges(paragraph),
      ...later(paragraph),
      ...since(paragraph),
      ...ago(paragraph)
    ]) {
      if (!found.has(each.at.start)) found.set(each.at.start, each)
    }
  }
  return [...found.values()]
}

let rangePatterns: readonly RegExp[] | undefined

function besideRanges(paragraph: Paragraph): TimeContradiction[] {
  if (!paragraph.words.includes('‹d')) return []
  return [...besideOneRange(paragraph), ...betweenPoints(paragraph)]
}

function besideOneRange(paragraph: Paragraph): TimeContradiction[] {
  const {words} = paragraph
  if (!words.includes('‹r')) return []
  rangePatterns ??= patternsOf([
    // from 2001 to 2010, a reign of 12 years; — a run of 12 years; (12 years)
    `(?<r>${R})(?: inclusive)?(?:,| –| —| -|:)? ?\\(?(?:in all |altogether |or )?(?:an? |a total of |its |his |her |their )?(?:${ADJECTIVES}${SPAN_NOUN} (?:of|lasting|that lasted|which lasted) )?(?:about |exactly |just |nearly |almost |more than |over )?(?<d>${D})(?! (?:later|earlier|after|before|ago|of age))(?<next>[^‹¦]{0,20})`,
    // a six-year reign, from 1998 to 2003; for 12 years, from 2001; in the six years from; ran for six years from
    `(?<lead>(?:for|in|over|during|after|of|the|an?|his|her|its|their|spent|lasted|lasting|took|ran) )(?:about |exactly |just )?(?<d>${D})(?<noun>(?: [a-z'-]+){0,2}?)(?: that| which)?(?: ran| runs| lasted| took place| was held| is| was| will run)?,? ?\\(?(?:from |between |in )?(?<r>${R})`,
    // from June 2010 to June 2012, lasted two years
    `(?<r>${R}),? (?:and |which |that )?(?:lasted|lasting|lasts|ran for|went on for) (?:about |just |exactly |almost |nearly |more than )?(?<d>${D})`,
    // between June 2014 and June 2018 … those four years
    `(?<r>${R})[^‹]{0,140}\\b(?:those|these|that|the intervening) (?<d>${D})`
  ])
  const found: TimeContradiction[] = []
  rangePatterns.forEach((pattern, which) => {
    for (const match of words.matchAll(pattern)) {
      const {r, d, noun = '', lead = '', next = ''} = match.groups ?? {}
      const range = dateAt(paragraph, r)
      const duration = dateAt(paragraph, d)
      if (range === undefined || duration === undefined) continue
      if (which < 2 && SENTENCE_OF_COURT.test(sentenceAround(words, match.index))) continue
      if (which === 1 && isUnbound(lead, noun, words, match.index)) continue
      if (
        which === 0 &&
        /^ (?:of|to|for|in prison|old|a |each|per|every)/.test(next) &&
        !/ of $/.test(match[0].split('‹d')[0] ?? '')
      )
        continue
      const ends = endsOfRange(range)
      if (ends === undefined) continue
      const contradiction = judge(duration, ends, 'span')
      if (contradiction !== undefined) found.push(contradiction)
    }
  })
  return found
}

function sentenceAround(words: string, index: number): string {
  const end = words.indexOf('¦', index)
  return words.slice(words.lastIndexOf('¦', index) + 1, end < 0 ? undefined : end)
}

/** "for two years for crimes from 2001": the words between part the duration from the range. */
function isUnbound(lead: string, noun: string, words: string, index: number): boolean {
  if (
    /\b(?:for|to|of|in|after|over|later|before|ago|by|with|and|on|at|as|plan|deal|contract|goal|target|strategy|high|low|record)\b/.test(
      noun
    )
  )
    return true
  return lead === 'after ' && /\b(?:not|never)\b/.test(words.slice(Math.max(0, index - 30), index))
}

let pairPattern: RegExp | undefined

/** "from 1974 … until her retirement in 1991, a reign of 15 years": the ends with words between them. */
function betweenPoints(paragraph: Paragraph): TimeContradiction[] {
  if (!hasTwo(paragraph, '‹p')) return []
  pairPattern ??= new RegExp(
    `(?<from>${P})(?<between>[^‹¦]{1,120}?)(?<to>${P}),? (?:or |–|— )?an? (?:[a-z'-]+ )?${SPAN_NOUN} of (?:about |almost |nearly |more than |over |just |exactly )?(?<d>${D})|` +
      `\\bfor (?:about |almost |nearly |more than |over )?(?<d3>${D}),? from (?<from3>${P})(?<between3>[^‹¦]{1,60}?)\\b(?:to|until|till) (?:[a-z' -]{0,40}\\b(?:in|on) )?(?<to3>${P})|` +
      `\\bfrom (?<from2>${P})(?<between2>[^‹¦]{1,60}?)\\b(?:to|until|till|up to) (?:[a-z' -]{0,40}\\b(?:in|on) )?(?<to2>${P}),? (?:for |an? )?(?:[a-z'-]+ of )?(?<d2>${D})(?! (?:later|earlier|after|before|ago|of))`,
    'g'
  )
  const found: TimeContradiction[] = []
  for (const match of paragraph.words.matchAll(pairPattern)) {
    const groups = match.groups ?? {}
    const from = dateAt(paragraph, groups['from'] ?? groups['from2'] ?? groups['from3'])
    const to = dateAt(paragraph, groups['to'] ?? groups['to2'] ?? groups['to3'])
    const duration = dateAt(paragraph, groups['d'] ?? groups['d2'] ?? groups['d3'])
    const between = groups['between'] ?? groups['between2'] ?? ''
    if (from === undefined || to === undefined || duration === undefined) continue
    const isFromTo =
      groups['from2'] !== undefined || groups['from3'] !== undefined || /\b(?:to|until|till)\b/.test(between)
    if (!isFromTo) continue
    const ends = endsOf(from, to, paragraph.article)
    const contradiction = ends === undefined ? undefined : judge(duration, ends, 'span')
    if (contradiction !== undefined) found.push(contradiction)
  }
  return found
}

let laterPatterns: readonly RegExp[] | undefined

/** "in 2013 … in 2021, six years later"; "six years after the 2013 flood, in 2021" */
function later(paragraph: Paragraph): TimeContradiction[] {
  const {words, article} = paragraph
  laterPatterns ??= patternsOf([
    `(?<point>${P}),? (?:–|—|\\()?(?:(?:just|only|exactly|almost|nearly|about|some|more than|over|a full) )?(?<d>${D}) (?<way>later|afterwards|after that|earlier|before|previously|beforehand)(?<rest>[^‹¦]{0,3})`,
    `(?<d>${D}) (?<way>later|afterwards|after that|earlier|before|previously),? (?:–|—|\\()?(?:in|on) (?:early |late )?(?<point>${P})(?<rest>)`
  ])
  const found: TimeContradiction[] = []
  for (const pattern of laterPatterns) {
    for (const {groups = {}, index} of words.matchAll(pattern)) {
      const point = dateAt(paragraph, groups['point'])
      const duration = dateAt(paragraph, groups['d'])
      if (point === undefined || duration === undefined) continue
      const way = groups['way'] ?? ''
      if (way === 'before' && !/^[.,;)¦ ]*$/.test(groups['rest'] ?? '')) continue
      const isLater = /^(?:later|after)/.test(way)
      const anchors = anchorsBefore(paragraph, index, point)
      const [nearest] = anchors
      if (nearest === undefined) continue
      const judged = anchors.map((anchor) => {
        const ends = isLater ? endsOf(anchor, point, article) : endsOf(point, anchor, article)
        return ends === undefined ? undefined : {ends, contradiction: judge(duration, ends, 'later')}
      })
      // one that fits, or that cannot be reckoned with, explains it
      if (judged.some((each) => each !== undefined && each.contradiction === undefined)) continue
      const first = judged[0]
      if (first?.contradiction !== undefined) found.push(first.contradiction)
      else if (first === undefined) {
        const turned = theOtherWay({duration, point, nearest, isLater, article, way})
        if (turned !== undefined && anchors.length === 1) found.push(turned)
      }
    }
  }
  return [...found, ...after(paragraph)]
}

let afterPattern: RegExp | undefined

/** "in 2021, six years after the flood of 2013": told in one breath. */
function after(paragraph: Paragraph): TimeContradiction[] {
  afterPattern ??= new RegExp(
    `(?<point>${P}),? (?:(?:just|only|exactly|almost|nearly|about|some|more than|over) )?(?<d>${D}) (?<way>after|before) (?<words>(?:[^‹¦,;.]|‹[ghn]\\d+›){0,60})(?<anchor>${P})|` +
      `(?<d2>${D}) (?<way2>after|before) (?<words2>(?:[^‹¦;.]|‹[ghn]\\d+›){0,60})(?<anchor2>${P}),? [^‹¦;.]{0,50}\\bin (?<point2>${P})(?=[^‹¦]*¦)`,
    'g'
  )
  const found: TimeContradiction[] = []
  for (const {groups = {}} of paragraph.words.matchAll(afterPattern)) {
    const point = dateAt(paragraph, groups['point'] ?? groups['point2'])
    const anchor = dateAt(paragraph, groups['anchor'] ?? groups['anchor2'])
    const duration = dateAt(paragraph, groups['d'] ?? groups['d2'])
    if (point === undefined || anchor === undefined || duration === undefined) continue
    const isAfter = (groups['way'] ?? groups['way2']) === 'after'
    const ends = isAfter ? endsOf(anchor, point, paragraph.article) : endsOf(point, anchor, paragraph.article)
    const contradiction = ends === undefined ? undefined : judge(duration, ends, 'later')
    if (contradiction !== undefined) found.push(contradiction)
  }
  return found
}

/** The points before a place of a paragraph, the nearest first: what "later" may be counted from. */
function anchorsBefore(paragraph: Paragraph, index: number, point: DateMention): DateMention[] {
  const anchors: DateMention[] = []
  const before = paragraph.words.slice(0, index)
  // what is said to be so much later than a thing without a date of its own, in a sentence of its own
  const sentences = before.split('¦')
  const isOpening = sentences.length === 1 && /^ ?(?:just |only |exactly |about |almost )?$/.test(before)
  const near = isOpening ? endOfParagraphBefore(paragraph) : sentences.slice(-2).join('¦')
  for (const [mark] of near.matchAll(/‹[pr]\d+›/g)) {
    const mention = dateAt(paragraph, mark)
    if (mention !== undefined && mention !== point) anchors.unshift(mention)
  }
  if (anchors.length === 0) return anchors
  for (const [mark] of sentences
    .slice(0, -2)
    .join('¦')
    .matchAll(/‹[pr]\d+›/g)) {
    const mention = dateAt(paragraph, mark)
    if (mention !== undefined && mention !== point) anchors.push(mention)
  }
  return anchors
}

/** "Eight days later, on 9 June": counted from what the paragraph before ends with. */
function endOfParagraphBefore({article, block}: Paragraph): string {
  const before = datedParagraphs(article).find((each) => each.block.index === block.index - 1)
  return before?.words.split('¦').slice(-2).join('¦') ?? ''
}

let sincePatterns: readonly RegExp[] | undefined

/** "has not scored since 7 January, a drought of five weeks"; "since 2011 … for nine years": up to publication. */
function since(paragraph: Paragraph): TimeContradiction[] {
  const {words, article} = paragraph
  if (!words.includes('since') || !words.includes('‹d')) return []
  sincePatterns ??= patternsOf([
    `\\bsince (?:early |late |mid-)?(?<p>${P}),? (?:–|— )?an? (?:[a-z'-]+ )?${SPAN_NOUN} of (?<d>${D})`,
    `\\b(?:for|of|in|after) (?:the (?:past|last) |about |almost |nearly |over |more than )?(?<d>${D}),? since (?<p>${P})`,
    `\\bsince (?:early |late |mid-)?(?<p>${P}),? (?:–|— )?(?:a |an )?(?<d>${D}) (?:${SPAN_NOUN})\\b`,
    // since 1940. When it shuts, in 2031, it will have run for 91 years
    `\\bsince (?<p>${P})[^‹]{0,120}(?:by|in|until) (?:[^‹¦]{0,50}\\bin )?(?<to>${P})[^‹¦]{0,60}\\bwill have [^‹¦]{0,50}for (?<d>${D})`
  ])
  const found: TimeContradiction[] = []
  for (const pattern of sincePatterns) {
    for (const {groups = {}} of words.matchAll(pattern)) {
      const from = dateAt(paragraph, groups['p'])
      const duration = dateAt(paragraph, groups['d'])
      const to = dateAt(paragraph, groups['to'])
      if (from === undefined || duration === undefined) continue
      const ends = to === undefined ? endsAtPublication(from, article) : endsOf(from, to, article)
      const contradiction = ends === undefined ? undefined : judge(duration, ends, 'span')
      if (contradiction !== undefined) found.push(contradiction)
    }
  }
  return found
}

let agoPatterns: readonly RegExp[] | undefined

/** "in 2011, nine years ago": by the day of publication. */
function ago(paragraph: Paragraph): TimeContradiction[] {
  const {words, article} = paragraph
  if (!words.includes('‹a') || article.date === undefined) return []
  agoPatterns ??= patternsOf([
    `(?<p>${P}),? (?:–|—|\\()?(?:just |only |almost |nearly |some |about |more than |over )?(?<a>‹a\\d+›)`,
    `(?<a>‹a\\d+›),? (?:–|—|\\()?(?:in |on |back in )?(?<p>${P})`
  ])
  const found: TimeContradiction[] = []
  for (const pattern of agoPatterns) {
    for (const {groups = {}} of words.matchAll(pattern)) {
      const point = dateAt(paragraph, groups['p'])
      const mention = dateAt(paragraph, groups['a'])
      if (point === undefined || mention === undefined) continue
      const ends = endsAtPublication(point, article)
      const period = agoPeriod(mention)
      if (ends === undefined || period === undefined) continue
      if (!hasStatedYear(point) && (point.kind !== 'day' || period.unit === 'year')) continue
      const distance = distanceOf(ends.from, ends.to, period.unit)
      // whole years that have passed, or the difference of the years
      const years = article.date.year - Number(/\d{4}/.exec(point.value ?? '')?.[0] ?? 0)
      const isRight =
        period.unit === 'year' && !period.isRound && period.approx === undefined
          ? period.value === years || Math.abs(period.value - distance.nominal) <= distance.slack + 0.6
          : fits(period, distance, 'span')
      if (isRight) continue
      const right =
        period.unit === 'year' && distance.slack > 0.4 ? years : rightNumber(period, distance, 'later')
      const contradiction = told(mention, period, right, ends)
      if (contradiction !== undefined) found.push(contradiction)
    }
  }
  return found
}

function agoPeriod({text, approx}: DateMention): Period | undefined {
  const match = /^(.+?)[ -](years?|months?|weeks?|days?)\b/i.exec(text)
  const unit = match?.[2]?.toLowerCase().replace(/s$/, '') as Unit | undefined
  if (match === null || unit === undefined) return undefined
  const value = Number(match[1]) || numberWord(match[1] ?? '')
  return value === undefined ? undefined : {value, unit, isRound: false, approx}
}

function numberWord(word: string): number | undefined {
  for (let value = 1; value < 100; value++)
    if (numberLike('two', value).includes(word.toLowerCase())) return value
  return undefined
}
