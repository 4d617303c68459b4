/** Sequences that run backwards: ranges, lives, and what opened after it closed. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {MONTHS} from '../../language/date-words.ts'
import {spanOf, type TimeContradiction} from './contradiction.ts'
import {birthsIn, deathsIn} from './lives.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {hasStatedYear, stretchOf} from './stretch.ts'
import {wrongEarlier} from './earlier.ts'
import {wrongTurns} from './terms-of-office.ts'

export function backwardTimes(article: Article): TimeContradiction[] {
  const found: TimeContradiction[] = []
  const paragraphs = datedParagraphs(article)
  for (const paragraph of paragraphs) {
    const each = [
      ...backwardRanges(paragraph),
      ...backwardEvents(paragraph),
      ...wrongTurns(paragraph),
      ...wrongEarlier(paragraph)
    ]
    for (const one of each) {
      if (!found.some(({at}) => at.start < one.at.end && at.end > one.at.start)) found.push(one)
    }
  }
  const births = paragraphs.flatMap(birthsIn)
  for (const death of births.length === 0 ? [] : paragraphs.flatMap(deathsIn)) {
    const birth = births.find(({person}) => person === death.person)
    if (birth === undefined || death.days.high >= birth.days.low) continue
    if (found.some(({at}) => at.start < death.mention.end && at.end > death.mention.start)) continue
    found.push({
      at: death.mention,
      expected: [],
      reckoning: `died ${on(death.mention)}, but born ${on(birth.mention)}`,
      places: [birth.mention]
    })
  }
  return found
}

/** Going down is what these do: "fell from 2003 to 1998". */
const FALLING =
  /\b(?:f[ae]ll\w*|drop\w*|cut\w*|reduc\w+|down|declin\w+|slid\w*|shr\w+nk|lower\w*|back|decreas\w+|slash\w*|brought|take|took|taken|went|gone|go|counting|regress\w*|backwards?|reverse|pages?|lines?|clauses?|sections?|numbers?|scores?|points?|votes?|metres|meters|feet|miles|kilomet\w+)\b[^¦]{0,40}$/

let yearRange: RegExp | undefined
let dayRange: RegExp | undefined

/** Two numbers with what may stand between the ends of a range. */
const RANGE = /\d(?:st|nd|rd|th)?\s*(?:[–—-]|to\s|until\s|and\s)\s*\d/

function backwardRanges(paragraph: Paragraph): TimeContradiction[] {
  const found: TimeContradiction[] = []
  if (!RANGE.test(paragraph.article.slice(paragraph.block))) return found
  backwardYears(paragraph, found)
  backwardDays(paragraph, found)
  return found
}

function backwardYears({article, block}: Paragraph, found: TimeContradiction[]): void {
  const text = article.text.slice(block.start, block.end)
  // from 2003 to 1998; between 2003 and 1998; (1999–1989); in 2003-1998
  yearRange ??=
    /(?<lead>\b(?:[Ff]rom|[Bb]etween|[Ii]n|[Dd]uring|[Oo]f)\s+|\()(?<one>(?:1[5-9]|20)\d\d)(?<link>\s+to\s+|\s+until\s+|\s+and\s+|\s?[–—-]\s?)(?<two>(?:1[5-9]|20)\d\d)(?![\d,.]?\d)(?<next>\)|,|\.|;|:|\s+[a-z]+|$)/dg
  for (const match of text.matchAll(yearRange)) {
    const {lead = '', one = '', link = '', two = '', next = ''} = match.groups ?? {}
    if (Number(one) <= Number(two)) continue
    const word = lead.trim().toLowerCase()
    if (/and/.test(link) !== (word === 'between')) continue
    if ((word === 'in' || word === 'during' || word === 'of') && !/[–—-]/.test(link)) continue
    if (FALLING.test(text.slice(Math.max(0, match.index - 60), match.index).toLowerCase())) continue
    if (
      /^\s+(?:people|seats|votes|points|jobs|cases|members|pupils|homes|metres|feet|miles|tonnes|tons)/.test(
        next
      )
    )
      continue
    push(
      found,
      block.start,
      match.indices?.groups?.['one'],
      match.indices?.groups?.['two'],
      `${two}${link}${one}`,
      `${one} is after ${two}`
    )
  }
}

function backwardDays({article, block}: Paragraph, found: TimeContradiction[]): void {
  const text = article.text.slice(block.start, block.end)
  // from 12 to 3 May; 12-3 May
  dayRange ??=
    /(?<lead>\b(?:[Ff]rom|[Bb]etween)\s+)(?<one>\d{1,2})(?:st|nd|rd|th)?(?<link>\s+to\s+|\s+until\s+|\s+and\s+|\s?[–—-]\s?)(?<two>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>[A-Z][a-z]{2,8})\b/dg
  for (const match of text.matchAll(dayRange)) {
    const {lead = '', one = '', link = '', two = '', month = ''} = match.groups ?? {}
    if (!MONTHS.has(month.toLowerCase()) || Number(one) <= Number(two) || Number(one) > 31 || Number(two) < 1)
      continue
    if (/and/.test(link) !== /between/i.test(lead)) continue
    push(
      found,
      block.start,
      match.indices?.groups?.['one'],
      match.indices?.groups?.['two'],
      `${two}${link}${one}`,
      `${one} ${month} is after ${two} ${month}`
    )
  }
}

function push(
  found: TimeContradiction[],
  base: number,
  one: readonly [number, number] | undefined,
  two: readonly [number, number] | undefined,
  swapped: string,
  reckoning: string
): void {
  if (one === undefined || two === undefined) return
  found.push({at: {start: base + one[0], end: base + two[1]}, expected: [swapped], reckoning, places: []})
}

const BEGINNINGS =
  '(?:born|opened|founded|built|launched|began|begun|started|joined|married|elected|appointed|formed|established|arrived|enrolled|introduced|hired|arrested|created|set up|signed up|took office|came to power|moved in|commissioned|inaugurated|completed|unveiled|incorporated)'
const ENDINGS =
  '(?:died|closed|shut|folded|demolished|burned down|burnt down|ended|finished|left|divorced|resigned|retired|stepped down|disbanded|dissolved|graduated|scrapped|abolished|released|collapsed|decommissioned|destroyed|pulled down|knocked down|wound up|broke up|separated|quit)'
/** Words that bring in another thing, or an earlier time. */
const ASIDE =
  /\b(?:after|had|since|because|whose|having|where|when|previous|previously|predecessor|another|replac\w+|successor|first|earlier|again|original\w*|once|re-?\w*opened|second|later moved|which|who|until|brother|sister|son|daughter|wife|husband|father|mother|another|also)\b/

let eventPatterns: readonly RegExp[] | undefined

/** "opened in 1998 and closed in 1992" */
function backwardEvents(paragraph: Paragraph): TimeContradiction[] {
  const {words} = paragraph
  if (words.indexOf('‹p') === words.lastIndexOf('‹p')) return [] // both the beginning and the end have a date
  eventPatterns ??= [
    new RegExp(
      `\\b(?<start>${BEGINNINGS})(?<in>(?: [^‹¦,;]{0,40}?)?) (?:in|on)? ?(?<one>‹p\\d+›)(?<between>[^‹¦]{1,60}?)\\b(?<end>${ENDINGS})(?: [^‹¦,;]{0,40}?)? (?:in|on)? ?(?<two>‹p\\d+›)`,
      'g'
    )
  ]
  const found: TimeContradiction[] = []
  for (const pattern of eventPatterns) {
    for (const {groups = {}} of words.matchAll(pattern)) {
      const first = dateAt(paragraph, groups['one'])
      const second = dateAt(paragraph, groups['two'])
      if (first === undefined || second === undefined) continue
      if (!hasStatedYear(first) || !hasStatedYear(second)) continue
      const between = groups['between'] ?? ''
      if (ASIDE.test(between) || !/^(?:,| and| but| before| then| –| —|;|\))/.test(between)) continue
      if (between.length > 30 && !/\band\b|\bbut\b|\bbefore\b/.test(between)) continue
      const from = stretchOf(first)
      const to = stretchOf(second)
      if (from === undefined || to === undefined || to.high >= from.low) continue
      found.push({
        at: spanOf(second),
        expected: [],
        reckoning: `${groups['end'] ?? ''} ${on(second)}, but ${groups['start'] ?? ''} ${on(first)}`,
        places: [spanOf(first)]
      })
    }
  }
  return found
}

function on({kind, text}: DateMention): string {
  return `${kind === 'day' ? 'on' : 'in'} ${text}`
}
