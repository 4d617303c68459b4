/**
 * Who won and who lost, and what came first, against what the sentences before say: “The winner, Jye” of a final that he
 * lost, “The victory leaves City last”, “the earlier one, on 12 May” after one on 4 May, “second, after Rae and Fell”.
 */
import type {Article, Sentence, Span} from '../../article/article.ts'
import {MONTH_NAMES} from '../../language/calendar-names.ts'
import {ORDINALS} from '../../language/number-words.ts'
import {CARDINALS} from '../../language/number-words.ts'
import {ordinalFigure} from '../../language/number-forms.ts'
import type {Contradiction} from './contradiction.ts'
import {PLACES} from './superlatives.ts'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:de |van |der |of |al-)?\p{Lu}[\p{L}’'-]+){0,3}`
const BEATS =
  'beat|beats|defeated|defeats|saw off|overcame|edged|edged out|outplayed|knocked out|thrashed|outpointed|stunned|hammered|routed|trounced|pipped|upset|eliminated|crushed|downed'
const WON = new RegExp(
  String.raw`(?<winner>${NAME}),?(?: \p{Ll}[^.;,]{0,25}?)? (?:${BEATS}) (?:the )?(?:[\p{Ll}-]+ ){0,2}(?<loser>${NAME})`,
  'gu'
)
/** "won the cup, beating Birk" */
const BEATING = new RegExp(
  String.raw`(?<winner>${NAME}) (?:won|took|lifted|claimed|retained|reached) [^.;]{3,50}, (?:beating|defeating|thrashing|overcoming) (?:the )?(?:[\p{Ll}-]+ ){0,2}(?<loser>${NAME})`,
  'gu'
)
const LOST = new RegExp(
  String.raw`(?<loser>${NAME}) (?:lost|were beaten|was beaten|were defeated|was defeated|went down|fell|slipped)(?: \d+[-–]\d+)?(?: \p{Ll}[^.;,]{0,20}?)? (?:to|by|against) (?:the )?(?:[\p{Ll}-]+ ){0,2}(?<winner>${NAME})`,
  'gu'
)
/** "The winner, Jye," and "the beaten finalist, Dulcie Farrant" */
const CALLED = new RegExp(
  String.raw`\b[Tt]he (?<word>winner|victor|champion|loser|runner-up|beaten finalist|losing finalist|defeated finalist|winners|losers|runners-up|beaten side|winning side|losing side|winning captain|losing captain)(?:,|’s captain,)? (?<name>${NAME})`,
  'gu'
)
/** "The victory leaves City in last place" */
const RESULT = new RegExp(
  String.raw`\bThe (?:[\p{Ll}-]+ )?(?<word>win|victory|triumph|defeat|loss) (?:leaves|left|lifts|lifted|takes|took|moves|moved|puts|put|means|meant|sends|sent|keeps|kept|ended|ends|extends|extended|drops|dropped|was|is) (?:that )?(?:the )?(?<name>${NAME})(?!’s (?:first|last))`,
  'gu'
)
/** Spares most articles the rest. */
const CALLED_AT_ALL =
  /\b[Tt]he (?:winner|victor|champion|loser|runner|beaten|losing|winning|defeated|win|victory|triumph|defeat|loss)/
const OPPOSITE: Readonly<Record<string, readonly string[]>> = {
  winner: ['loser', 'runner-up'],
  victor: ['loser', 'runner-up'],
  champion: ['runner-up', 'loser'],
  loser: ['winner'],
  'runner-up': ['winner', 'champion'],
  'beaten finalist': ['winner', 'champion'],
  'losing finalist': ['winner', 'champion'],
  'defeated finalist': ['winner', 'champion'],
  winners: ['losers', 'runners-up'],
  losers: ['winners'],
  'runners-up': ['winners', 'champions'],
  'beaten side': ['winning side'],
  'winning side': ['losing side'],
  'losing side': ['winning side'],
  'winning captain': ['losing captain'],
  'losing captain': ['winning captain'],
  win: ['defeat', 'loss'],
  victory: ['defeat', 'loss'],
  triumph: ['defeat'],
  defeat: ['victory', 'win'],
  loss: ['win', 'victory']
}

interface Match {
  readonly winner: string
  readonly loser: string
  readonly sentence: Sentence
}

export function wrongSides(article: Article): Contradiction[] {
  if (!CALLED_AT_ALL.test(article.text)) return []
  const matches = article.sentences.flatMap((sentence) => matchesIn(article, sentence))
  if (matches.length === 0) return []
  return article.sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end)
    return [CALLED, RESULT].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({groups = {}, index, 0: all}): Contradiction[] => {
        const {word = '', name = ''} = groups
        const before = matches.filter(
          ({sentence: other}) => other.index < sentence.index && sentence.index - other.index <= 6
        )
        const own = before.filter(({winner, loser}) => isSame(winner, name) || isSame(loser, name))
        const [only] = own
        if (only === undefined || own.length > 1 || (pattern === RESULT && before.at(-1) !== only)) return []
        const hasWon = /^(?:win|victor|champion|triumph)/.test(word)
        const isWinner = isSame(only.winner, name)
        if (isWinner === hasWon || isSame(only.winner, only.loser)) return []
        const start = sentence.start + index + all.indexOf(word)
        return [
          {
            at: {start, end: start + word.length},
            expected: OPPOSITE[word] ?? [],
            reckoning: `${only.winner} beat ${only.loser}`,
            figures: []
          }
        ]
      })
    )
  })
}

function matchesIn(article: Article, sentence: Sentence): Match[] {
  const text = article.text.slice(sentence.start, sentence.end)
  return [WON, BEATING, LOST].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({groups = {}}) => {
      const {winner = '', loser = ''} = groups
      return /^(?:The|He|She|They|It|But|And|In|On|At|When|After|Although)$/.test(winner)
        ? []
        : [{winner, loser, sentence}]
    })
  )
}

function isSame(one: string, other: string): boolean {
  const words = other.split(' ').filter((word) => word.length > 2)
  return one.split(' ').some((word) => words.includes(word.replace(/[’']s$/, '')))
}

const MINUTE = /\b(?:in|on|after) the (?<minute>\d{1,3})(?:st|nd|rd|th)(?<unit> minute)?/g
const LATER =
  /\b(?<count>[A-Za-z]+|\d{1,2}) minutes? (?<way>later|earlier|afterwards|before(?: that)?),? in the (?<minute>\d{1,3})(?<end>st|nd|rd|th)\b/g

/** "ahead in the 22nd minute … Six minutes later, in the 18th" */
export function wrongMinutes(article: Article): Contradiction[] {
  const {text} = article
  if (!/\d(?:st|nd|rd|th) minute/.test(text)) return []
  const minutes = [...text.matchAll(MINUTE)]
  return [...text.matchAll(LATER)].flatMap(({groups = {}, index, 0: all}): Contradiction[] => {
    const {count = '', way = '', minute = '', end = ''} = groups
    const size = Number(count) || CARDINALS.get(count.toLowerCase())
    const told = minutes.filter((each) => each.index < index).at(-1)
    const base = Number(told?.groups?.['minute'])
    if (size === undefined || told === undefined || index - told.index > 400) return []
    const isLater = /^(?:later|after)/.test(way)
    const right = isLater ? base + size : base - size
    const value = Number(minute)
    if (Math.abs(right - value) <= 1 || right < 1 || right > 130) return []
    const other = isLater ? base - size : base + size
    const at: Span =
      Math.abs(other - value) <= 1
        ? {start: index + all.indexOf(way), end: index + all.indexOf(way) + way.length}
        : {
            start: index + all.lastIndexOf(minute),
            end: index + all.lastIndexOf(minute) + minute.length + end.length
          }
    const isTurned = Math.abs(other - value) <= 1
    return [
      {
        at,
        expected: [isTurned ? (isLater ? 'earlier' : 'later') : ordinalFigure(right)],
        reckoning: `${count} minutes ${way} than the ${ordinalFigure(base)} is the ${ordinalFigure(right)}, not the ${ordinalFigure(value)}`,
        figures: []
      }
    ]
  })
}

const TIMES = new RegExp(`^(?:${MONTH_NAMES.join('|')}|Christmas|Easter|World)`)
const AFTER_NAMES = new RegExp(
  String.raw`\b(?:after|following) (?<list>${NAME}(?:, ${NAME})*(?:,? and ${NAME})?)(?=[.,;]|$)`,
  'gu'
)
const PLACE_BEFORE = /\bthe (second|third|fourth|fifth|sixth|seventh) [^.;:]{3,60} to [^.;:]{3,60}$/i

/** "the second woman to hold the post, after Ann Rae and Jo Fell" */
export function wrongSuccessions(article: Article): Contradiction[] {
  return article.sentences.flatMap((sentence): Contradiction[] => {
    const text = article.text.slice(sentence.start, sentence.end).trimEnd()
    if (
      !/\b(?:second|third|fourth|fifth|sixth|seventh)\b/i.test(text) ||
      !/\b(?:after|following) \p{Lu}/u.test(text)
    )
      return []
    return [...text.matchAll(AFTER_NAMES)].flatMap(({groups = {}, index}): Contradiction[] => {
      const {list = ''} = groups
      const from = Math.max(0, index - 120)
      const match = PLACE_BEFORE.exec(text.slice(from, index))
      const place = match?.[1]?.toLowerCase() ?? ''
      const count = list.split(/,? and |, /).filter(Boolean).length
      const right = count + 1
      const isTime = TIMES.test(list)
      if (match === null || isTime || ORDINALS.get(place) === right) return []
      const start = sentence.start + from + match.index + 'the '.length
      return [
        {
          at: {start, end: start + place.length},
          expected: PLACES.slice(right, right + 1),
          reckoning: `${String(count)} came before: ${list}`,
          figures: []
        }
      ]
    })
  })
}
