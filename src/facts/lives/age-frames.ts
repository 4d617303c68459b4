/**
 * How an age stands in its sentence, by the words before and behind it. Each frame says what the age is of: the time of
 * publication, the time of its clause, a birthday, the end of a life.
 */
import {LatePattern} from '../../language/cues.ts'
import {PERSON as H} from '../time/marks.ts'
import {TIME} from './moments.ts'

type Pattern = Pick<RegExp, 'exec'>

export type AgeTime = 'now' | 'then' | 'birthday' | 'death' | 'open'

export interface AgeFrame {
  readonly time: AgeTime
  /** What ends right before the age, within its sentence; groups: `h` a person, `pronoun`, `rel` for "who". */
  readonly before: Pattern
  /** What begins right behind it. */
  readonly after?: Pattern
  /** Only for "12-year-old". */
  readonly isOld?: boolean
  /** Only for what the words show to be an age; a bare number may be anything here. */
  readonly isTold?: boolean
  /** The least that a bare number must be. */
  readonly least?: number
}

const HEDGE =
  '(?:(?:only|just|still|now|already|currently|officially|barely|aged|today|himself|herself|of age at|about to be) )*'
const EDGE =
  '^(?:[.,;:!?)"”–—]|$| (?:–|—|and|but|or|now|when|today|years old|years of age|on|in|at|with|next|this|last|since|as|after|before|because|so|who|while)\\b| $)'
const APPOSED =
  '^(?:[,.;:)–—"]| ?$| (?:–|—|and|of|from|who|was|is|told|said|has|had|in|are|were|will|died|became)\\b)'
const AGE_OF = '(?:(?:at|from|by) (?:the )?(?:[a-z]+ ){0,3}?age of |at age |aged (?:just |only )?|age )'
const CHILD =
  'boy|girl|lad|lass|child|kid|youth|youngster|teenager|man|woman|student|pupil|schoolboy|schoolgirl|apprentice|baby|toddler|mother|father|widow|widower|orphan|novice|recruit|pensioner|prodigy|bride|youngest|choirboy|cadet|trainee|soldier|sailor|undergraduate|newcomer|beginner|veteran'
const TURN =
  '(?:turn(?:s|ed|ing)?|reach(?:es|ed|ing)?(?: (?:the age of|her|his))?|hit(?:s|ting)? (?:the age of )?)'

/** "has three years to go before", "is five years short of" */
export const AHEAD =
  '‹d\\d+› (?:to go|left|to run|to wait|to serve|away|short|shy|more)(?: (?:before|until|till|from|of))?\\b'

/** A subject without a name: "The former miner", "Her eldest brother". */
const NP = "(?<np>(?:^ ?|, )(?:the|an?|this|his|her|their|my) [a-z' -]{2,40}?)"

/** Those who are called by what they do, on a stage or a field, where they are named before. */
const PERFORMER =
  'winger|striker|forward|midfielder|defender|goalkeeper|keeper|centre-back|full-back|prop|hooker|flanker|fly-half|scrum-half|batsman|batter|bowler|all-rounder|wicketkeeper|seamer|spinner|pitcher|quarterback|golfer|sprinter|swimmer|cyclist|jockey|boxer|heavyweight|middleweight|skier|skater|gymnast|rower|sailor|climber|singer|songwriter|guitarist|drummer|pianist|violinist|cellist|trumpeter|composer|conductor|soprano|tenor|actor|actress|comedian|novelist|author|poet|playwright|artist|painter|sculptor|dancer|ballerina|chef|presenter|broadcaster|astronaut|grandmother|grandfather|great-grandmother|great-grandfather|widow|widower'

let frames: readonly AgeFrame[] | undefined

/** Made when an article with an age first asks for them; the first that fits is taken. */
export function ageFrames(): readonly AgeFrame[] {
  return (frames ??= build())
}

/** Each lead comes with the words of which one stands in it, where few sentences have one. */
function build(): AgeFrame[] {
  const end = (source: string, ...cues: readonly string[]): Pattern =>
    new LatePattern(`(?:${source}) ?$`, cues)
  const begin = (source: string): Pattern => new LatePattern(source)
  return [
    // Ada Lund, 66 last week; 18 since March; Lund, 40 tomorrow
    {
      time: 'birthday',
      before: end(`(?<h>${H}),(?: who (?:is|was))?`, '‹h'),
      after: begin(`^ (?:since |on |in )?(?<t>${TIME})`)
    },
    // will be 101 next Thursday; would have been 23 next June; is 50 in August; who is to turn 17 in May
    {
      time: 'birthday',
      before: end(
        `(?:(?<pronoun>\\b(?:he|she|i))|(?<h>${H})(?:,[^‹¦]{0,80},)?|(?<rel>\\bwho|, and|, but| and|,))(?:'ll be| will be| will be celebrating| would be| would have been| will have been| is to be| is about to be| is going to be| would have become|'d be| is| would have) ${HEDGE}`,
        ' be',
        ' been',
        ' become',
        "'d be",
        "'ll be",
        ' is',
        ' have'
      ),
      after: begin(`^,? (?:years old )?(?:later |early |earlier )?(?:on |in |this coming )?(?<t>${TIME})`)
    },
    // turns 50 in August; turned 19 on Sunday; does not turn 17 until next month; the year he turned 21
    {
      time: 'birthday',
      before: end(
        `(?:(?<pronoun>\\b(?:he|she|i))|(?<h>${H})(?:,[^‹¦]{0,80},)?|(?<rel>\\bwho|, and|, but| and|,|\\bafter|\\bbefore|\\bsince))(?: ?(?:'s|is|has|had|will|would|was|does|did|do|have|not|only|just|recently|finally|about|due|to|'ll|due|set|doesn't|won't|never))* ${TURN} ${HEDGE}`,
        'turn',
        'reach',
        'hit'
      )
    },
    // died in hospital on Friday at the age of 90; has died aged 90; his death at 90
    {
      time: 'death',
      before: end(
        `\\b(?:died|dies|has died|die|dead|death|killed|passed away|drowned|collapsed and died)\\b[^¦]{0,90}?\\b(?:${AGE_OF}|at (?:just |only )?)`,
        'die',
        'dea',
        'killed',
        'passed',
        'drowned'
      )
    },
    // as a 27-year-old; when she was a 19-year-old student
    {
      time: 'then',
      before: end(
        `\\b(?:as|(?:(?<pronoun>\\bhe|\\bshe)|(?<h>${H})|who) was (?:just |only |still |then )?|when|while) an? (?:[a-z-]+ ){0,2}`
      ),
      isOld: true
    },
    // Ada Lund, a 14-year-old who
    {
      time: 'now',
      before: end(`(?<h>${H}), (?:an?|the)(?: [a-z-]+)?`),
      after: /^(?:,| (?:who|from|of|in|with|at)\b)/,
      isOld: true
    },
    // 40 years after she walked out of it at 17 to work
    {time: 'then', before: end('‹d\\d+› after (?:he|she) [^‹¦;]{3,60} at(?: the age of)?', '‹d')},
    // has three years to go before he reaches the retirement age of 65
    {
      time: 'then',
      before: end(
        `${AHEAD}(?:[^‹¦]{0,60}?\\b(?:age of|turning|(?:he|she) (?:is|turns|reaches)|turns|reaches)|at)`,
        '‹d'
      )
    },
    // an 8-year-old Ada Lund
    {time: 'open', before: /\b(?:then|a then|an|a) $/, isOld: true},
    // the 82-year-old widow; The 34-year-old was
    // the 34-year-old Ms Lund; 12-year-old Josh: see prenominal
    // Ada Lund, 34,; Ada Lund, who is 34; Ada Lund, now 34,; Ada Lund, aged 34
    {
      time: 'now',
      before: end(
        `(?<h>${H})(?: \\([^)]{0,40}\\)|, (?:of|from) [^‹¦,]{0,40})?(?:,| –| —)(?: who)?(?: is)?(?: (?:now|aged|still|just|only|about|himself|herself))*`,
        '‹h'
      ),
      after: begin(APPOSED)
    },
    {time: 'now', before: end(`(?<h>${H}),? \\((?:now |aged |age )?`, '‹h'), after: begin('^\\)'), least: 10},
    // The winger, 34,
    {
      time: 'now',
      before: end(
        `(?<np>^ ?(?:but |and |now )?the (?:[a-z-]+ ){0,2}(?:${PERFORMER})),(?: now| who is)?`,
        ','
      ),
      after: begin(APPOSED)
    },
    // She is 34; who is 34; and is now, seven years on, 36
    {
      time: 'now',
      before: end(
        `(?:(?<pronoun>\\b(?:he|she|i))|(?<h>${H})(?:,[^‹¦]{0,80},)?|(?<rel>\\bwho|, and|, but| and| but|,)|${NP})(?:'s|'m| is| am)(?:,? ${HEDGE}|(?: now)?,(?: [^,¦]{0,40}),? ${HEDGE})`,
        "'s",
        "'m",
        ' is',
        ' am'
      ),
      after: begin(EDGE)
    },
    // Now 80, she
    {
      time: 'now',
      before: /(?:^ ?|[,;] |– |— |\band |\bbut )(?:now|today|these days)(?: aged)?,? (?:at |aged )?$/,
      after: /^(?:,|\.| ?$)/
    },
    // at 94, still lives alone; at 18, he is the youngest; At 81 she has
    {
      time: 'now',
      before: end(
        `(?:^ ?|, |\\band,? |\\bbut,? )(?:at|aged|at the age of)(?: just| only| the age of)?`,
        'at',
        'aged'
      ),
      after: begin(
        `^,? (?:(?:he|she|${H}),? )?(?:still |now |also )?(?:is|has|lives|runs|works|remains|plays|hopes|keeps|teaches|sings|swims|drives|rides|writes|continues|becomes|holds|wants|says|does|can|thinks|cannot|will be)\\b`
      )
    },
    // She was 31 when; who was 12 at the time; Lund was 19 in 1970
    {
      time: 'then',
      before: end(
        `(?:(?<pronoun>\\b(?:he|she|i))|(?<h>${H})(?:,[^‹¦]{0,60},)?|(?<rel>\\bwho|, and|, but| and| but)|${NP}) (?:was|were)(?: (?:a mere|not yet|then))? ${HEDGE}`,
        ' was',
        ' were'
      ),
      after: begin(EDGE)
    },
    // a boy of eight; a girl of 12
    {
      time: 'then',
      before: end(`\\b(?:an?|the|mere|old) (?:[a-z'-]+ )?(?:${CHILD}) of (?:only |just )?`, ' of'),
      after: begin(EDGE)
    },
    // at 30, in 1955; aged 19; at the tender age of 12; from the age of 14
    {time: 'then', before: end(`\\b(?:${AGE_OF})(?:just |only )?`), isTold: true},
    {time: 'then', before: end(`\\b(?:${AGE_OF})(?:just |only )?`), least: 4},
    {
      time: 'then',
      before: end('\\b(?:at|until|since) (?:just |only )?', 'at ', 'until ', 'since '),
      after: begin(EDGE),
      least: 13
    },
    // Priya is 29 and Sir Robert 73; when Ada was 24 and Ruth 21
    {
      time: 'then',
      before: end(
        `\\b(?:was|were) (?:just |only )?‹[gi]\\d+›,? (?:and|while) (?:[a-z.]+ )?(?<h>${H}),? (?:just |only )?`,
        '‹g',
        '‹i'
      ),
      after: begin('^[,.;:]')
    },
    {
      time: 'now',
      before: end(
        `\\b(?:is|are) (?:just |only )?‹[gi]\\d+›,? (?:and|while) (?:[a-z.]+ )?(?<h>${H}),? (?:just |only )?`,
        '‹g',
        '‹i'
      ),
      after: begin('^[,.;:]')
    },
    // was 16 when she started in 1961 and 64 when it closed
    {time: 'then', before: / and (?:just |only )?$/, after: /^ when\b/, least: 5}
  ]
}
