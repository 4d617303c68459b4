/** Durations that are told with a beginning, and an end that is named, or is the day of publication. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import type {TimeContradiction} from './contradiction.ts'
import {clockEnds, endsAtPublication, endsOf, judge} from './ends.ts'
import {POINT as P, DURATION as D, CLOCK as T, patternsOf} from './marks.ts'
import {dateAt, datedParagraphs, hasTwo, type Paragraph} from './paragraph.ts'

/** What is measured by the clocks of two places. */
export const BETWEEN_CLOCKS =
  /\b(?:flights?|flew|fly|flies|flown|land(?:s|ed|ing)?|touch(?:ed|es) down|plane|jet|airliner)\b/

const HEDGE = '(?:about |almost |nearly |more than |over |just |only |some )?'
const BEGAN =
  '(?:founded|opened|established|launched|created|formed|set up|begun|began|started|appointed|elected|hired|joined|took over|taken over|took charge|became chairman|became head|bought|taken up|took up|moved in|introduced)'

let patterns:
  {readonly toNow: readonly RegExp[]; readonly between: readonly RegExp[]; readonly clock: RegExp} | undefined

function build(): NonNullable<typeof patterns> {
  return {
    toNow: patternsOf([
      // who has led the school since 2015, is leaving after five years
      `\\bhas (?:[a-z]+ )[^‹¦]{0,40}\\bsince (?<p>${P}),? (?:and )?(?:is|will|plans|has decided|is to) [^‹¦]{0,30}\\bafter ${HEDGE}(?<d>${D})`,
      // founded in 1998, has served the town for 35 years; opened in 1954, will close this summer after 59 years
      `\\b${BEGAN}(?: [^‹¦,]{0,30})? in (?<p>${P})(?:,| and)(?: [^‹¦]{0,30}?)? (?:has|have) (?:[^‹¦]{0,40}?)\\bfor (?:the (?:past|last) )?${HEDGE}(?<d>${D})(?! (?:to|of) )`,
      `\\b${BEGAN}(?: [^‹¦,]{0,30})? in (?<p>${P}),? (?:will|is to|is closing|closes|is shutting) [^‹¦]{0,40}\\bafter ${HEDGE}(?<d>${D})`,
      `\\b${BEGAN}(?: [^‹¦,]{0,30})? in (?<p>${P}) and has spent the (?:past|last) ${HEDGE}(?<d>${D})`,
      // has been chairman for 20 years, having taken over in 2013
      `\\bhas been [^‹¦]{0,40}\\bfor ${HEDGE}(?<d>${D}),? (?:having|after)? ?(?:[a-z]+ )?${BEGAN}(?: [^‹¦,]{0,30})? in (?<p>${P})`,
      // after 12 years in charge, Mr Obi, who was appointed in 2016, will leave
      `\\bafter ${HEDGE}(?<d>${D}) (?:in charge|in the (?:job|post|role|chair)|as [a-z -]{3,30}|at the helm),? (?:‹h\\d+›|[^‹¦]){0,40}\\b${BEGAN}(?: [^‹¦,]{0,30})? in (?<p>${P})[^‹¦]{0,10}\\b(?:is|will|has|leaves)`,
      // the first such closure in 40 years, since the works shut in 1993
      `\\b(?:first|worst|biggest|best|lowest|highest|only) [^‹¦]{0,40}\\bin ${HEDGE}(?<d>${D}),? since (?:[^‹¦]{0,40}\\bin )?(?<p>${P})`
    ]),
    between: patternsOf([
      // won in 1987 and again in 1994, a gap of 12 years
      `(?<from>${P})[^‹¦]{1,60}\\band\\b[^‹¦]{0,60}(?<to>${P}),? (?:–|— )?a (?:[a-z]+ )?(?:gap|wait|span|interval|stretch|spell) of ${HEDGE}(?<d>${D})`,
      // began on 2 February and ended on 16 February, lasted six weeks
      `\\b(?:began|begun|opened|started)(?: [^‹¦,]{0,20})? (?:in|on) (?<from>${P}),? and (?:[^‹¦]{0,20})\\b(?:ended|closed|finished)(?: [^‹¦,]{0,20})? (?:in|on) (?<to>${P}),? (?:having )?(?:lasted|lasting|took|taking|a total of|after) ${HEDGE}(?<d>${D})`,
      // was finished in September 2020, two and a half years after it began in March 2019
      `\\bin (?<to>${P}),? ${HEDGE}(?<d>${D}) after (?:it|he|she|they|work) [^‹¦]{0,30}\\bin (?<from>${P})`,
      // the five-year deal, signed in 2022, runs until 2025
      `(?<d>${D})(?: [a-z-]+){1,3},? (?:which |that )?(?:was |were )?(?:signed|granted|agreed|began|begun|beginning|starting|taken out|awarded|approved)(?: [^‹¦]{0,20})? (?<from>${P}),? (?:and |which |that )?(?:[a-z]+ ){0,3}?(?:until|expires|ends|end|runs out|to|ending|through)(?: in| on)? (?<to>${P})`,
      // granted in 2013, runs for 20 years and expires in 2028
      `\\b(?:granted|signed|agreed|began|taken out|awarded|approved)(?: [^‹¦]{0,20})? in (?<from>${P}),? (?:[a-z]+ ){0,3}for ${HEDGE}(?<d>${D}) and (?:[a-z]+ ){0,2}(?:expires|ends|runs out|runs until|is up|lapses)(?: in| on)? (?<to>${P})`
    ]),
    // began at 7pm and ended at 9.30pm, three and a half hours later
    clock: new RegExp(
      `\\b(?:began|started|opened|kicked off|set off|left|was last seen|went in|arrived|called|trapped|from)(?: [^‹¦,]{0,30})? (?:at )?(?<from>${T})[^‹¦]{1,60}(?<to>${T}),? (?:–|— )?(?:a (?:[a-z]+ )?(?:wait|delay|gap|total|journey|session) of )?${HEDGE}(?<d>${D})(?: later|[,.;)¦]| in all)`,
      'g'
    )
  }
}

export function wrongTerms(article: Article): TimeContradiction[] {
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    const {words} = paragraph
    if (!words.includes('‹d') || !/‹[pt]/.test(words)) continue
    patterns ??= build()
    for (const pattern of words.includes('‹p') ? patterns.toNow : []) {
      each(paragraph, pattern, (duration, {p}) => {
        const from = dateAt(paragraph, p)
        if (from !== undefined) add(found, duration, endsAtPublication(from, article))
      })
    }
    for (const pattern of hasTwo(paragraph, '‹p') ? patterns.between : []) {
      each(paragraph, pattern, (duration, {from, to}) => {
        const [first, second] = [dateAt(paragraph, from), dateAt(paragraph, to)]
        if (first !== undefined && second !== undefined) add(found, duration, endsOf(first, second, article))
      })
    }
    if (hasTwo(paragraph, '‹t') && !BETWEEN_CLOCKS.test(words)) {
      each(paragraph, patterns.clock, (duration, {from, to}) => {
        const [first, second] = [dateAt(paragraph, from), dateAt(paragraph, to)]
        if (first !== undefined && second !== undefined) add(found, duration, clockEnds(first, second))
      })
    }
  }
  return found
}

function each(
  paragraph: Paragraph,
  pattern: RegExp,
  visit: (duration: DateMention, groups: Readonly<Record<string, string | undefined>>) => void
): void {
  for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
    const duration = dateAt(paragraph, groups['d'])
    if (duration !== undefined) visit(duration, groups)
  }
}

function add(found: TimeContradiction[], duration: DateMention, ends: ReturnType<typeof endsOf>): void {
  const contradiction = ends === undefined ? undefined : judge(duration, ends, 'span')
  if (contradiction !== undefined) found.push(contradiction)
}
