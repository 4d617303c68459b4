/** Parents and grandparents who are too young for their children: “Kim Roe, 34, and her daughter, Ivy, 24”. */
import type {TimeContradiction} from '../time/contradiction.ts'
import {countedParagraphs, personAt, type Paragraph} from '../time/paragraph.ts'
import {figureAt} from './age-figure.ts'
import type {Lives} from './lives.ts'
import {KIN} from './people-words.ts'
import {ownerOf} from './siblings.ts'

/** Years that lie at least between somebody and a child or a grandchild. */
const LEAST = {child: 13, grandchild: 27}
const YOUNGER = /^(?:grand|great-grand)?(?:son|daughter|child)$/
const NAME = "(?:‹h\\d+›|[a-z'-]+)"
let pattern: RegExp | undefined

export function wrongGenerations(lives: Lives): TimeContradiction[] {
  const {article} = lives
  if (!/(?:son|daughter|child|mother|father)s?\b/.test(article.text)) return []
  pattern ??= new RegExp(
    `(?:\\b(?<pronoun>his|her)|(?<h>‹h\\d+›)'s?) (?:late |only |eldest |oldest |youngest |elder |younger |baby |young |teenage )?(?<kin>(?:grand|great-grand)?(?:son|daughter|child|mother|father)),? (?:(?:${NAME} )?${NAME},? )(?:who is |aged |now )?(?<g>‹[gi]\\d+›)(?=[,.;:)¦]| (?:and|who|was|were|said|to|in|at)\\b)(?! (?:years|months|weeks|and a half)\\b)`,
    'g'
  )
  const some = pattern
  return countedParagraphs(article).flatMap((paragraph) =>
    [...paragraph.words.matchAll(some)].flatMap(({index, groups = {}}) =>
      tooNear(paragraph, lives, index, groups)
    )
  )
}

function tooNear(
  paragraph: Paragraph,
  lives: Lives,
  index: number,
  {pronoun, h, kin = '', g}: Readonly<Record<string, string | undefined>>
): TimeContradiction[] {
  const age = figureAt(paragraph, g)
  // "Her mother is 61 and her grandmother 85": both are of a third
  if (pronoun !== undefined && isRelativeToo(paragraph.words, index, pronoun)) return []
  const own = lives.ageNow(
    h === undefined
      ? ownerOf(paragraph, index, pronoun === 'his' ? 'he' : 'she')
      : personAt(paragraph, h)?.person
  )
  if (age === undefined || own === undefined || age.low !== age.high || age.at.start === own.at.start)
    return []
  const least = /grand/.test(kin) ? LEAST.grandchild : LEAST.child
  const years = YOUNGER.test(kin) ? own.low - age.low : age.low - own.high
  if (years >= least) return []
  return [
    {
      at: age.at,
      expected: tensAway(age.low)
        .filter((right) => isFarEnough(right, own.low, YOUNGER.test(kin), least))
        .map(String),
      reckoning: `a ${kin} of ${age.written} is only ${String(Math.abs(years))} years from somebody of ${own.written}`,
      places: [own.at]
    }
  ]
}

function isRelativeToo(words: string, index: number, pronoun: string): boolean {
  const before = words.slice(words.lastIndexOf('¦', index) + 1, index)
  return new RegExp(`\\b${pronoun} (?:[a-z-]+ ){0,2}?${KIN}\\b`).test(before)
}

function isFarEnough(age: number, own: number, isYounger: boolean, least: number): boolean {
  const years = isYounger ? own - age : age - own
  return age >= 0 && years >= least && years <= least + 32
}

/** The ages that one wrong digit may have made of it, nearest first. */
function tensAway(age: number): number[] {
  return [-10, 10, -20, 20, -30, 30].map((years) => age + years)
}
