/** How two ages are told in one passage: “the younger by five years”, “31 when she was elected in 2003 … now 58”. */
import {AGE as G, ANNIVERSARY as N, DURATION as D, PERSON as H, POINT as P, patternsOf} from './marks.ts'

/** Words and names, within a sentence. */
const near = (most: number): string => `(?:[^‹¦]|${H}){0,${String(most)}}?`
const gap = (most: number): string => `(?:[^‹]|${H}){0,${String(most)}}?`
/** An age as a mark, or as a number that is no age by itself: "now 47". */
const AN_AGE = (name: string): string =>
  `(?:(?<${name}>${G})|(?<${name}n>\\d{2,3}))(?=[,.;:)¦ ])(?! (?:years|per cent|%|of|miles|people))`

interface AgePatterns {
  readonly younger: readonly RegExp[]
  readonly then: readonly RegExp[]
  readonly birthday: RegExp
  readonly dead: RegExp
  readonly both: RegExp
  readonly born: RegExp
  readonly oldest: RegExp
}

let patterns: AgePatterns | undefined

/** Made when an article with an age first asks for them. */
export function agePatterns(): AgePatterns {
  return (patterns ??= build())
}

function build(): AgePatterns {
  return {
    younger: patternsOf([
      // Ann Lowe, 71, and her sister Beth, 67, run it. Beth, the younger by four years
      `(?<one>${G})(?:[^‹]|${H}){1,80}?(?<two>${G})(?:[^‹]|${H}){1,120}?\\b(?:younger|older|elder|senior|junior)(?: [a-z]+)? by (?:just |only |some |about )?(?<d>${D})`,
      // Ann Lowe, 71, is four years older than her sister Beth, 67
      `(?<one>${G})(?:[^‹¦]|${H}){1,60}?(?<d>${D}) (?:older|younger) than ${near(60)}(?<two>${G})`,
      // Ann Lowe, 71, whose sister Beth, four years younger, is 67
      `(?<one>${G})(?:[^‹]|${H}){1,60}?\\b(?:sister|brother|wife|husband|twin|partner|friend|rival)\\b${near(30)}(?<d>${D}) (?:her|his) (?:senior|junior),? (?:is |was )?(?<two>${G})`
    ]),
    then: patternsOf([
      // She was 31 when she was elected in 2003 … Now 53,
      `\\b(?:he|she|${H},?|who) (?:was|were) (?:just |only |aged |still )?(?<then>${G}) (?:when|and|at the time|as) ${near(100)}\\b(?:in|on|of) (?<p>${P})${gap(160)}\\b(?:now|today|is now|and is)(?: aged)?,? ${AN_AGE('now')}`,
      // In 1998, aged 18, he joined … Now 46; joined in 1998 at the age of 18. Mr Foy, now 46,
      `\\b(?:in|on) (?<p>${P}),? (?:when (?:he|she|${H}) was|aged|at the age of|at)(?: just| only)? (?<then>${G})${gap(160)}\\b(?:now|today|is now|and is)(?: aged)?,? ${AN_AGE('now')}`,
      `\\b(?:at the age of|aged|at)(?: just| only)? (?<then>${G}),? (?:and |back )?${near(20)}\\bin (?<p>${P})${gap(160)}\\b(?:now|today|is now|and is)(?: aged)?,? ${AN_AGE('now')}`,
      `\\b(?:in|on) (?<p>${P}),? (?:aged|at the age of)(?: just| only)? (?<then>${G})\\.? ¦ (?:mr|mrs|ms|miss|dr|sir|dame)?\\.? ?${H}, ${AN_AGE('now')}`
    ]),
    birthday: new RegExp(
      `\\b(?:died|dies|dead|death|passed away)\\b(?:[^‹¦]|‹[hpd]\\d+›){0,90}?(?:(?<when>(?:${D}|days|hours|weeks|months|a few days|just|shortly|the (?:day|week)|only days) (?:before|short of|shy of|ahead of|after)|on) (?:what would have been )?(?:his|her|their) (?<n>${N}))`,
      'g'
    ),
    dead: new RegExp(`\\b(?:was|aged|at the age of|at|,) ${AN_AGE('now')}`, 'g'),
    // Tom Reed, 41, is the oldest of the three brothers
    oldest: new RegExp(
      `(?<one>${G}),? (?:who )?(?:is|was) (?:the )?(?<word>oldest|eldest|youngest|elder|older|younger) of (?:the|their|her|his|its|five|four|three|two|six)\\b`,
      'g'
    ),
    // Her son was born in 2008, and is now 17
    born: new RegExp(
      `\\bborn ${near(30)}\\bin (?<p>${P}),? (?:and |he |she |who )?(?:is )?now (?:aged )?${AN_AGE('now')}`,
      'g'
    ),
    // the twins, both 34, were born in 1991
    both: new RegExp(
      `\\b(?:both|all|each)(?: aged| of them)?,? ${AN_AGE('now')},? ${near(30)}\\bborn ${near(20)}\\b(?:in|on) (?<p>${P})`,
      'g'
    )
  }
}
