/** Parents by their age when a child was born: "who had Ivy at 25", "was 26 when Lucy was born". */
import type {Person} from '../../article/mentions.ts'
import type {TimeContradiction} from '../time/contradiction.ts'
import {countedParagraphs, personAt, type Paragraph} from '../time/paragraph.ts'
import {figureAt} from './age-figure.ts'
import type {Lives} from './lives.ts'

const AGE = '‹[gi]\\d+›'
const CHILD =
  '(?:(?:(?:his|her|their) (?:[a-z-]+ )?(?:son|daughter|child|baby|boy|girl)|(?:the|her|his|their) (?:eldest|oldest|youngest|elder|younger|first|second|third|last)(?: (?:child|son|daughter|of them))?),? )?(?<child>‹h\\d+›|he|she|him|her)'
let patterns: readonly RegExp[] | undefined

export function wrongParents(lives: Lives): TimeContradiction[] {
  const {article} = lives
  if (!/\b(?:born|birth|had|fathered|bore)\b/.test(article.text)) return []
  patterns ??= [
    new RegExp(
      `\\b(?:had|bore|gave birth to|fathered|had given birth to) ${CHILD},? (?:when (?:he|she) was |at the age of |at |aged )(?:only |just )?(?<g>${AGE})`,
      'g'
    ),
    new RegExp(`\\bwas (?:only |just )?(?<g>${AGE}) when ${CHILD},? was born`, 'g')
  ]
  const some = patterns
  return countedParagraphs(article).flatMap((paragraph) =>
    some.flatMap((pattern) =>
      [...paragraph.words.matchAll(pattern)].flatMap(({groups = {}}) => ageAtBirth(paragraph, lives, groups))
    )
  )
}

function ageAtBirth(
  paragraph: Paragraph,
  lives: Lives,
  {g, child: mark = ''}: Readonly<Record<string, string | undefined>>
): TimeContradiction[] {
  const age = figureAt(paragraph, g)
  if (age === undefined) return []
  const told = lives.ages.find((each) => each.age.at.start === age.at.start)?.person
  const named = mark.startsWith('‹') ? personAt(paragraph, mark)?.person : undefined
  const parent = told ?? soleBut(lives, named)
  const child = named ?? soleBut(lives, parent)
  if (parent === undefined) return []
  const [elder, younger] = [lives.ageNow(parent), child === parent ? undefined : lives.ageNow(child)]
  if (elder === undefined || younger === undefined || elder.at.start === age.at.start) return []
  const [low, high] = [elder.low - younger.high - 1, elder.high - younger.low + 1]
  if ((age.low >= low && age.low <= high) || low < 10) return []
  return [
    {
      at: age.at,
      expected: [low + 1, low, high].flatMap((each) => age.write(each).slice(0, 1)),
      reckoning: `one of ${elder.written} was about ${String(low + 1)} when one of ${younger.written} was born, not ${age.written}`,
      places: [elder.at, younger.at]
    }
  ]
}

/** The one other person of the story who has an age. */
function soleBut({ages}: Lives, one: Person | undefined): Person | undefined {
  const others = new Set(ages.flatMap(({person}) => (person === undefined || person === one ? [] : [person])))
  return one !== undefined && others.size === 1 ? [...others][0] : undefined
}
