/**
 * Places that do not follow each other: “Rana came first with 112 votes, Dale third and Teale third”, “lifts them from
 * 16th to 17th”, “third at the half and fourth at the bend, a place better”.
 */
import type {Article, Sentence, Span} from '../../article/article.ts'
import {holdsAny} from '../../language/cues.ts'
import {ordinalFigure, ordinalWord} from '../../language/number-forms.ts'
import {ORDINALS} from '../../language/number-words.ts'
import type {TimeContradiction} from './contradiction.ts'
import {doMeet, stretchOf} from './stretch.ts'

const ORDINAL = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|bottom|top|last)`

export function placesOutOfOrder(article: Article): TimeContradiction[] {
  return article.sentences.flatMap((sentence, index) => {
    const text = article.slice(sentence)
    if (
      !/\d(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|\w+teenth)\b/.test(
        text
      )
    )
      return []
    const next = article.sentences[index + 1]
    const own = countOfPlaces(text)
    if (own + (next?.block === sentence.block ? countOfPlaces(article.slice(next)) : 0) < 2) return []
    const beside = places(article, sentence, index)
    if (own < 2) return beside.slice(0, 1)
    const found = [
      ...movesIn(sentence, text),
      ...movesFromPlace(sentence, text),
      ...betterPlaces(sentence, text),
      ...beside,
      ...partsIn(article, sentence, index)
    ]
    return found.slice(0, 1)
  })
}

const PLACE = new RegExp(String.raw`\b(?:${ORDINAL}|winner|runners?-up|final)\b`, 'gi')

/** How many places a text may tell; one alone says nothing of an order. */
function countOfPlaces(text: string): number {
  return text.match(PLACE)?.length ?? 0
}

function valueOf(ordinal: string): number | undefined {
  const lower = ordinal.toLowerCase()
  if (lower === 'top') return 1
  return ORDINALS.get(lower) ?? (/^\d/.test(lower) ? Number.parseInt(lower, 10) : undefined)
}

/** A place written as another one is. */
function like(written: string, place: number): string[] {
  if (place < 1) return []
  const word = ordinalWord(place)
  return /^\d/.test(written) || word === undefined ? [ordinalFigure(place)] : [word]
}

const UP = String.raw`lift(?:s|ed|ing)?|climb(?:s|ed|ing)?|rise|rises|rose|rising|risen|jump(?:s|ed|ing)?|leap(?:s|t|ed)?|leapfrog\w*|soar(?:s|ed|ing)?|vault(?:s|ed|ing)?|hoist(?:s|ed|ing)?|shot|surg(?:es|ed|ing)|(?:mov(?:e|es|ed|ing)|go(?:es|ing)?|went|up|tak(?:e|es|ing)|took|sen[dt]s?|sending) (?:(?:them|him|her|it|the (?:club|side|team)|[A-Z]\w+) )?up`
const DOWN = String.raw`drop(?:s|ped|ping)?|fall(?:s|ing|en)?|fell|slip(?:s|ped|ping)?|slid(?:es?|ing)?|sink(?:s|ing)?|sank|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|(?:mov(?:e|es|ed|ing)|go(?:es|ing)?|went|down) down`
const MOVE = new RegExp(
  String.raw`\b(?:(?<up>${UP})|(?<down>${DOWN}))\b(?<between>[^.;:]{0,40}?),? from (?<from>${ORDINAL})(?: place)?(?: [^.;:,\d]{0,25})? to (?<to>${ORDINAL})\b(?! (?:century|floor|minute))`,
  'dg'
)

/** "lifts them from 16th to 17th": up is towards the first. */
function movesIn({start}: Sentence, text: string): TimeContradiction[] {
  if (!text.includes(' from ') || !text.includes(' to ')) return []
  return [...text.matchAll(MOVE)].flatMap(({groups = {}, indices}): TimeContradiction[] => {
    const {from = '', to = ''} = groups
    const [one, two] = [valueOf(from), valueOf(to)]
    const place = indices?.groups?.['to']
    if (one === undefined || two === undefined || place === undefined) return []
    const isUp = groups['up'] !== undefined
    if (one === two || two < one === isUp) return []
    const places =
      /\b(one|a|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:places?|spots?|positions?|rungs?)\b/.test(
        groups['between'] ?? ''
      )
    const fromPlace = indices?.groups?.['from']
    const mirrored = places ? 2 * one - two : 2 * two - one
    const [at, written] = places || fromPlace === undefined ? [place, to] : [fromPlace, from]
    return [
      {
        at: {start: start + at[0], end: start + at[1]},
        expected: like(written, mirrored),
        reckoning: `from ${from} to ${to} is ${isUp ? 'down' : 'up'}`,
        places: []
      }
    ]
  })
}

const MOVE_TO = new RegExp(
  String.raw`\b(?:began|begin|started|were|was|are|lay|sat|stood|had been)\b[^.;,]{0,30}?\b(?<from>${ORDINAL})\b(?: place)?(?: [^.;,\d]{0,25})?, (?:and |but )?(?:have |has |had )?(?:(?<up>${UP})|(?<down>${DOWN}))(?: back)? to (?<to>${ORDINAL})\b(?! (?:century|floor|minute))`,
  'dg'
)

/** "Rangers, who began the day fourth, slip to third" */
function movesFromPlace({start}: Sentence, text: string): TimeContradiction[] {
  if (!text.includes(', ') || !text.includes(' to ')) return []
  return [...text.matchAll(MOVE_TO)].flatMap(({groups = {}, indices}): TimeContradiction[] => {
    const {from = '', to = '', up} = groups
    const [one, two] = [valueOf(from), valueOf(to)]
    const place = indices?.groups?.['to']
    if (one === undefined || two === undefined || place === undefined || one === two) return []
    if (two < one === (up !== undefined)) return []
    return [
      {
        at: {start: start + place[0], end: start + place[1]},
        expected: like(to, 2 * one - two),
        reckoning: `from ${from} to ${to} is ${up === undefined ? 'up' : 'down'}`,
        places: []
      }
    ]
  })
}

const BETTER = new RegExp(
  String.raw`\b(?<one>${ORDINAL})\b[^.;]{2,60}?\b(?<two>${ORDINAL})\b[^.;,\d]{0,40}, (?<count>a|one|two|three|four|five) (?:places?|spots?|positions?) (?<way>better|higher|up|worse|lower|down)(?: than| on|$|[,.;])`,
  'dg'
)
const COUNTS: Readonly<Record<string, number>> = {a: 1, one: 1, two: 2, three: 3, four: 4, five: 5}

/** "third at the half and fourth at the three-quarter mark, a place better than at halfway" */
function betterPlaces({start}: Sentence, text: string): TimeContradiction[] {
  if (!holdsAny(text, [' place', ' spot', ' position'])) return []
  return [...text.matchAll(BETTER)].flatMap(({0: all, index}): TimeContradiction[] => {
    // the two places nearest to the comparison
    const tokens = [...all.matchAll(new RegExp(String.raw`\b${ORDINAL}\b`, 'g'))]
    const [two, one] = [tokens.at(-1), tokens.at(-2)]
    const [first, second] = [valueOf(one?.[0] ?? ''), valueOf(two?.[0] ?? '')]
    const told =
      /, (?<count>[a-z]+) (?:places?|spots?|positions?) (?<way>better|higher|up|worse|lower|down)\b/.exec(
        all
      )?.groups
    if (first === undefined || second === undefined || two === undefined || told === undefined) return []
    const step = (COUNTS[told['count'] ?? ''] ?? 0) * (/better|higher|up/.test(told['way'] ?? '') ? -1 : 1)
    if (second === first + step) return []
    const from = start + index + two.index
    return [
      {
        at: {start: from, end: from + two[0].length},
        expected: like(two[0], first + step),
        reckoning: `${two[0]} is not ${told['count'] ?? ''} ${told['way'] ?? ''} than ${one?.[0] ?? ''}`,
        places: []
      }
    ]
  })
}

/** One who came first, second, third, each told with "was", "came", "finished", "with" or nothing but a name before it. */
const PLACED =
  /(?<=\b(?:came|come|comes|finished|finishes|ran|was|were|is|are|placed|ended|home|in|with|took|takes|won|and|[A-Z][\p{L}’'-]+|leg|the|made|her|his|runs|swims|rides|starts?) )(?<place>winner|first|second|third|fourth|fifth|runner-up|runners-up)\b(?= ?[,.;:(]| (?:and|with|on|of the|by|place|prize|leg|in \d|at|home|for)\b|$)/dgu
const NOT_PLACED =
  /\b(?:joint|tied|equal|shared?|dead[- ]heat|both|each|again|half|quarter|reading|largest|biggest|world|war|minute|since|for the (?:first|second|third)|time|times|century|floor|birthday|year|years|division|tier|season|quarter|round|seed|wife|husband|son|daughter|child|instance|sight|class|place in)\b/i

interface Placed {
  readonly at: Span
  readonly value: number
  readonly word: string
}

/** "Quine came first with 112 votes, Dale third with 89 and Teale was third with 71" */
function places(article: Article, sentence: Sentence, index: number): TimeContradiction[] {
  const next = article.sentences[index + 1]
  const isNext = next !== undefined && next.block === sentence.block
  const own = placesTold(article, sentence)
  if (own.length === 0) return []
  const double = sameTwice(article, own, index)
  if (double !== undefined) return [double]
  const all = own.length >= 3 || !isNext ? own : [...own, ...placesTold(article, next)]
  if (all.length < 3 || all.length > 5) return []
  const values = all.map(({value}) => value)
  const wrong = oddOneOut(values)
  const odd = wrong === undefined ? undefined : all[wrong.index]
  if (wrong === undefined || odd === undefined) return []
  return [
    {
      at: odd.at,
      expected: like(odd.word, wrong.right),
      reckoning: `the places are ${all.map(({word}) => word).join(', ')}`,
      places: all.filter((each) => each !== odd).map(({at}) => at)
    }
  ]
}

/** "The winner was Whim. Dusty Road was second, three lengths back, and Pepperpot second" */
function sameTwice(
  article: Article,
  [one, two, more]: readonly Placed[],
  index: number
): TimeContradiction | undefined {
  if (one === undefined || two === undefined || more !== undefined || one.value !== two.value)
    return undefined
  const between = article.text.slice(one.at.end, two.at.start)
  const before = article.text.slice(article.sentences[index - 1]?.start ?? 0, one.at.start)
  if (one.value !== 2 || !/\bw[oi]n(?:s|ner|ning)?\b|\bfirst\b/i.test(before)) return undefined
  if (!/[,;] (?:and |with |but )?(?:[a-z]+ ){0,2}\p{Lu}[\p{L}’'-]+ (?:[\p{L}’'-]+ ){0,3}$/u.test(between))
    return undefined
  return {
    at: two.at,
    expected: like(two.word, two.value + 1),
    reckoning: `two are told as ${one.word}`,
    places: [one.at]
  }
}

function placesTold(article: Article, sentence: Sentence): Placed[] {
  const text = article.slice(sentence)
  if (NOT_PLACED.test(text)) return []
  return [...text.matchAll(PLACED)].flatMap(({groups = {}, indices}) => {
    const {place = ''} = groups
    const [from, to] = indices?.groups?.['place'] ?? [0, 0]
    const value = place === 'winner' ? 1 : /^runner/.test(place) ? 2 : valueOf(place)
    return value === undefined
      ? []
      : [{at: {start: sentence.start + from, end: sentence.start + to}, value, word: place}]
  })
}

/** Of a run such as 1, 3, 3 or 2, 2, 3 the one that breaks it, if only one does and it stands there twice. */
export function oddOneOut(values: readonly number[]): {index: number; right: number} | undefined {
  const isRun = (run: readonly number[]): boolean =>
    run.every((value, at) => at === 0 || value === (run[at - 1] ?? 0) + 1)
  if (isRun(values) || new Set(values).size !== values.length - 1) return undefined
  const fixes = values.flatMap((value, index) => {
    const right = index === 0 ? (values[1] ?? 0) - 1 : (values[index - 1] ?? 0) + 1
    const isDouble = values.filter((other) => other === value).length === 2
    return isDouble && right > 0 && isRun(values.with(index, right)) ? [{index, right}] : []
  })
  return fixes.length === 1 ? fixes[0] : undefined
}

/** Parts of a thing that come one after the other, named again each time. */
const PART =
  /\b(?:[Tt]he|her|his|its|their|a) (?<place>first|second|third|fourth|fifth|last|final)(?<noun> (?:set|half|leg|quarter|period|session|innings|game|act|part|volume|goal|round|stage|frame|lap|section|bout|phase|lot|by-election|vote|ballot|attempt|bid|race|heat))?(?= ?[,.;:(—–-]| (?:and|on|in|of the|by|at|to|from|for|with|was|were|had|went|came|is|will|\d|after|before|when|straight|comfortably)\b)/g

/** "won the first 6-1, lost the third 1-6 and then, in the third, held on": of one thing, three in a row. */
function partsIn(article: Article, sentence: Sentence, index: number): TimeContradiction[] {
  const text = article.slice(sentence)
  const around = `${index === 0 ? '' : article.slice(article.sentences[index - 1] ?? sentence)} ${text}`
  if (
    !/\b(?:sets?|legs?|halves|half|quarters?|periods?|sessions?|games?|rounds?|acts|parts|frames?|laps?|innings|goals?|stages?|by-elections?|votes?|ballots?|races?|heats?|attempts?|bids?)\b/i.test(
      around
    )
  )
    return []
  const told = [...text.matchAll(PART)].flatMap(({0: all, groups = {}, index: at}) => {
    const {place = ''} = groups
    const value = valueOf(place)
    const from = sentence.start + at + all.indexOf(place)
    return value === undefined ? [] : [{at: {start: from, end: from + place.length}, value, word: place}]
  })
  const again = told.length === 2 ? sameWithTwoDates(article, told) : undefined
  if (again !== undefined) return [again]
  if (told.length !== 3) return []
  const wrong = oddOneOut(told.map(({value}) => value))
  const odd = wrong === undefined ? undefined : told[wrong.index]
  if (wrong === undefined || odd === undefined) return []
  return [
    {
      at: odd.at,
      expected: like(odd.word, wrong.right),
      reckoning: `they are told as ${told.map(({word}) => word).join(', ')}`,
      places: told.filter((each) => each !== odd).map(({at}) => at)
    }
  ]
}

/** "the first by-election, in February, was annulled; the first, in October, had ended in a tie" */
function sameWithTwoDates(article: Article, told: readonly Placed[]): TimeContradiction | undefined {
  const dated = told.flatMap((each) => {
    const date = article.dates.find(({start}) => start > each.at.end && start - each.at.end < 20)
    const days = date === undefined ? undefined : stretchOf(date)
    const between = date === undefined ? '' : article.text.slice(each.at.end, date.start)
    return days !== undefined && /^(?: [a-z-]+)?, (?:in|on|of|held in|held on) $/.test(between)
      ? [{...each, days}]
      : []
  })
  const [one, two] = dated
  if (one === undefined || two === undefined || one.value !== two.value) return undefined
  if (doMeet(one.days, two.days)) return undefined
  const later = one.days.low > two.days.low ? one : two
  return {
    at: later.at,
    expected: like(later.word, later.value + 1),
    reckoning: `two are told as the ${one.word}`,
    places: dated.filter((each) => each !== later).map(({at}) => at)
  }
}
