/** Lengths that look back at times told before: “took over in 1980 … in those 48 years”, “which leaves 12 more years”. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {holdsAny} from '../../language/cues.ts'
import type {TimeContradiction} from './contradiction.ts'
import {endsAtPublication, endsFromPublication, endsOf, endsOfRange, judge, type Ends} from './ends.ts'
import {POINT as P, DURATION as D, patternsOf} from './marks.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {hasStatedYear} from './stretch.ts'

const HEDGE = '(?:about |almost |nearly |more than |over |just |only |some |barely )?'
const TO = '(?:to|until|till|through|before|up to)'

const THOSE = ['those', 'these', 'the intervening', 'the ensuing']

let patterns:
  | {
      readonly those: RegExp
      readonly left: readonly RegExp[]
      readonly stretch: readonly RegExp[]
      readonly lasts: readonly RegExp[]
    }
  | undefined

function build(): NonNullable<typeof patterns> {
  return {
    // in those 48 years, over those four decades
    those: new RegExp(
      `\\b(?:in|over|during|through|throughout|for|of|spent|after|all|across) (?:all )?(?:those|these|the intervening|the ensuing) ${HEDGE}(?<d>${D})`,
      'g'
    ),
    // runs until 2030, which leaves 12 more years; until March 2030, with ten years to run
    left: patternsOf([
      `\\b(?:until|till|to|expires (?:in|on)|ends (?:in|on)|expire (?:in|on)) (?<p>${P})[^‹]{0,60}?\\b(?:leaves|leaving|gives|giving|has|have|with)\\b [^‹¦]{0,40}?(?<d>${D}) (?:more|left|to run|to go|remaining|longer)`,
      `\\b(?:until|till|to|expires (?:in|on)|ends (?:in|on)|expire (?:in|on)) (?<p>${P})[^‹]{0,60}?\\b(?:leaves|leaving|gives|giving|has|have|with)\\b [^‹¦]{0,40}?${HEDGE}(?:another )?(?<d>${D})(?: more| left| to run| to go| remaining| of )`,
      `\\bhas ${HEDGE}(?:another )?(?<d>${D}) (?:left )?(?:to run|to go|remaining|left)\\b[^‹¦]{0,40}?\\b(?:until|till|expir[a-z]+ (?:in|on)|ends? (?:in|on)) (?<p>${P})`
    ]),
    // held the post from 2011 … until 2019, eight years in which; began on 3 May, runs for six weeks, until 13 June
    stretch: patternsOf([
      `(?<from>${P})(?:,| and)? (?:and |which |it |that )?(?:[a-z'-]+ ){0,3}?(?:for|lasts?|lasted|lasting|runs? for|ran for|over) ${HEDGE}(?<d>${D}),? (?:and )?(?:[a-z'-]+ ){0,3}?${TO} (?<to>${P})`,
      `(?<from>${P}) and (?:[a-z'-]+ ){0,3}(?:in|on|until|till) (?<to>${P}),? (?:having |after |a total of |and )?(?:[a-z'-]+ ){0,3}?(?:for )?${HEDGE}(?<d>${D})(?! (?:later|earlier|after|before|ago|of|old))`
    ]),
    // the nine-year siege, kept up from 1602 to 1609; her 12-year marriage (1961–79)
    lasts: patternsOf([
      `(?<d>${D}) (?:[a-z'-]+ ){0,2}?[a-z'-]+,? \\(?(?:which |that )?(?:was |were )?(?:fought|waged|held|staged|served|spent|running|spanning|stretching|lasting|carried out|conducted|broadcast|published|undertaken|imposed|enforced|observed|covering)(?: [^‹¦,]{0,30}?)? (?:from |between |in )?(?<r>‹r\\d+›)`,
      `\\b(?:fought|waged|held|staged|ran|running|lasted|lasting|spanned|raged|reigned|ruled|governed|worked|served|lived|taught|stayed|played)(?: [^‹¦,]{0,40}?)? (?:from |between )?(?<r>‹r\\d+›),? (?:–|— )?(?:for )?(?:an? )?(?:total of |all of )?${HEDGE}(?<d>${D})(?! (?:later|earlier|after|before|ago|of (?:age|prison|jail)|old))(?=[,.;)¦ ])`
    ])
  }
}

export function wrongRetold(article: Article): TimeContradiction[] {
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    const {words} = paragraph
    if (!words.includes('‹d')) continue
    patterns ??= build()
    const add = (duration: DateMention | undefined, ends: Ends | undefined): void => {
      const contradiction =
        duration === undefined || ends === undefined ? undefined : judge(duration, ends, 'span')
      if (contradiction !== undefined) found.push(contradiction)
    }
    for (const {index, groups = {}} of holdsAny(words, THOSE) ? words.matchAll(patterns.those) : [])
      add(dateAt(paragraph, groups['d']), endsBefore(paragraph, index))
    for (const pattern of words.includes('‹p') ? patterns.left : []) {
      for (const {groups = {}} of words.matchAll(pattern)) {
        const to = dateAt(paragraph, groups['p'])
        if (to !== undefined) add(dateAt(paragraph, groups['d']), endsFromPublication(to, article))
      }
    }
    // from a time to another
    for (const pattern of words.indexOf('‹p') < words.lastIndexOf('‹p') ? patterns.stretch : []) {
      for (const {groups = {}, index} of words.matchAll(pattern)) {
        if (OF_ANOTHER.test(sentenceBefore(words, index))) continue
        const [from, to] = [dateAt(paragraph, groups['from']), dateAt(paragraph, groups['to'])]
        if (from !== undefined && to !== undefined)
          add(dateAt(paragraph, groups['d']), endsOf(from, to, article))
      }
    }
    for (const pattern of words.includes('‹r') ? patterns.lasts : []) {
      for (const {groups = {}, index} of words.matchAll(pattern)) {
        if (OF_ANOTHER.test(sentenceBefore(words, index))) continue
        const range = dateAt(paragraph, groups['r'])
        if (range !== undefined) add(dateAt(paragraph, groups['d']), endsOfRange(range))
      }
    }
  }
  return found
}

/** A sentence of a court is told beside the years of the crime. */
const OF_ANOTHER = /\b(?:jail|jailed|sentenced?|prison|suspended|banned|ban|disqualified|probation)\b/

function sentenceBefore(words: string, index: number): string {
  return words.slice(words.lastIndexOf('¦', index) + 1, index + 80)
}

/** The stretch of time that “those years” are: the one told last, here or in the sentence before. */
function endsBefore(paragraph: Paragraph, index: number): Ends | undefined {
  const {words, article} = paragraph
  const before = words.slice(0, index).split('¦').slice(-2).join('¦')
  const marks = [...before.matchAll(/‹[prt]\d+›/g)]
  const last = marks.at(-1)
  if (last === undefined) return undefined
  const mention = dateAt(paragraph, last[0])
  if (mention === undefined) return undefined
  if (mention.kind === 'range') return endsOfRange(mention)
  const lead = before.slice(0, last.index)
  const first = dateAt(paragraph, marks.at(-2)?.[0])
  if (first !== undefined && new RegExp(`\\b${TO} (?:[a-z' -]{0,40}\\b(?:in|on) )?$`).test(lead))
    return endsOf(first, mention, article)
  const isOpen = /\bsince (?:early |late |mid-)?$/.test(lead) || isStillSo(lead)
  return marks.length === 1 && isOpen && hasStatedYear(mention)
    ? endsAtPublication(mention, article)
    : undefined
}

/** "took over in 1980": from then on. */
function isStillSo(lead: string): boolean {
  return /\b(?:began|started|took over|took charge|joined|opened|moved in|founded|arrived|bought|set up|took it on)\b[^‹¦]{0,40}\b(?:in|on) (?:early |late |mid-)?$/.test(
    lead
  )
}
