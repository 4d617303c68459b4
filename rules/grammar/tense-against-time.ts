import type {Token} from '../../src/article/token.ts'
import {inflect} from '../../src/language/inflect.ts'
import {hasBarePast, isMidAdverb} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'tense-against-time',
  summary: 'A tense that does not fit the time beside it: “will meet last week”, “has closed in 2015”.',
  why: `A time that is over wants the simple past (“closed in 2015”, “visited last week”); the perfect reaches up to now
and goes with “since” (“has given since 2010”); a time to come wants the future or the present (“next month it tours”).

Captions and headlines tell the past in the present and are left alone, as are comparisons (“has fallen from last
year”) and times that belong to a noun (“last week’s vote”).`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    perfect: (d: {verb: string; past: string; time: string}) =>
      `“${d.time}” is over, so the simple past goes with it: “${d.past}”, not “${d.verb}”.`,
    present: (d: {verb: string; past: string; time: string}) =>
      `“${d.time}” is over: “${d.past}” rather than “${d.verb}”.`,
    future: (d: {verb: string; past: string; time: string}) =>
      `“${d.verb}” looks ahead and “${d.time}” looks back: one of them is wrong.`,
    since: (d: {verb: string; perfect: string}) =>
      `“Since” reaches up to now and wants the perfect: “${d.perfect}”, not “${d.verb}”.`,
    next: (d: {verb: string; time: string}) => `“${d.time}” is still to come, and “${d.verb}” is in the past.`
  },
  examples: {
    bad: [
      {
        text: 'The chain ⟦has closed⟧ its shop in Derry in 2011, its owner said.',
        message: 'perfect',
        becomes: 'closed'
      },
      {
        text: 'The envoy ⟦visits⟧ the camps last week and met their elders.',
        message: 'present',
        becomes: 'visited'
      },
      {text: 'The council ⟦will meet⟧ last Tuesday to vote.', message: 'future', becomes: 'met'},
      {text: 'Since 2009 the fund ⟦pays⟧ for nine nurses.', message: 'since', becomes: 'has paid'},
      {text: 'He ⟦is⟧ the club’s secretary since 2014.', message: 'since', becomes: 'has been'},
      {
        text: 'Next week the choir ⟦performed⟧ in Paris for the first time.',
        message: 'next',
        becomes: 'will perform'
      },
      {text: 'Two years ago the firm ⟦has had⟧ 40 lorries.', message: 'perfect', becomes: 'had'}
    ],
    good: [
      {text: 'The index has fallen by a third since last year.', because: 'the perfect with “since”'},
      {text: 'Turnover has risen from £3m last year to £4m.', because: 'a comparison'},
      {text: 'The council will debate last week’s vote.', because: 'the time belongs to the noun'},
      {text: 'It is the worst result since 2009.', because: 'a ranking'},
      {text: 'She says he left last week.', because: 'the past is there'},
      {text: 'He has lived in a house that was built in 1911.', because: 'another verb stands between'},
      {text: 'Next door the choir sang.', because: 'a place, not a time'}
    ]
  },
  visit: {
    words: [
      ['yesterday', 'ago', 'last', 'in', 'since', 'next'],
      (word, {report, article}) => {
        if (word.isInQuotation) return
        if (word.lower === 'since') {
          const found = presentWithSince(word)
          if (found !== undefined)
            report('since', found.verb, {
              data: {verb: found.verb.text, perfect: found.perfect},
              expected: [found.perfect]
            })
          return
        }
        const time = timeAt(word)
        if (time === undefined) return
        const text = article.slice({start: time.first.start, end: time.last.end})
        const opens = time.first.isFirstInSentence
        if (word.lower === 'next') {
          const verb = opens ? firstVerbAfter(time.last) : undefined
          if (verb?.upos !== 'VERB' || verb.feature !== 'past') return
          const expected = [`will ${verb.lemma}`, inflect(verb.lemma, '3sg')]
          report('next', verb, {data: {verb: verb.text, time: text}, expected})
          return
        }
        const group = opens ? groupAt(firstVerbAfter(time.last)) : groupBefore(time.first, time.last)
        if (group === undefined || (word.lower === 'in' && group.kind !== 'perfect')) return
        const span = {start: group.first.start, end: group.last.end}
        const data = {verb: article.slice(span), past: group.past, time: text}
        report(group.kind, span, {data, expected: [group.past]})
      }
    ]
  }
})

interface Time {
  readonly first: Token
  readonly last: Token
}

const PERIODS = 'week month year night weekend summer winter autumn spring season'
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const MONTHS = 'january february march april june july august september october november december'
const LAST: ReadonlySet<string> = new Set(`${PERIODS} ${DAYS} ${MONTHS}`.split(' '))
const UNITS: ReadonlySet<string> = new Set(
  'day days week weeks month months year years decade decades'.split(' ')
)

/** The time that the word begins or ends, if nothing ties it to a noun or a comparison. */
function timeAt(word: Token): Time | undefined {
  const time = spanOfTime(word)
  if (time === undefined) return undefined
  const next = time.last.at(1)
  if (!time.first.isFirstInSentence && next !== undefined) {
    const ends =
      next.upos === 'PUNCT' ||
      next.upos === 'CCONJ' ||
      next.upos === 'ADP' ||
      next.upos === 'SCONJ' ||
      next.feature === 'to'
    if (!ends || next.text === '-' || (next.upos === 'PART' && next.feature !== 'to')) return undefined
  }
  return time
}

function spanOfTime(word: Token): Time | undefined {
  const next = word.at(1)
  if (word.lower === 'yesterday') return {first: word, last: word}
  if (word.lower === 'last' || word.lower === 'next') {
    const before = word.at(-1)?.lower
    return next !== undefined &&
      LAST.has(next.lower) &&
      !/^(?:the|this|their|his|her|its|our|my)$/.test(before ?? '')
      ? {first: word, last: next}
      : undefined
  }
  if (word.lower === 'in') {
    if (next === undefined || !/^(?:1[6-9]|20)\d\d$/.test(next.text)) return undefined
    const year = Number(next.text)
    const {date} = word.article
    const after = next.at(1)
    if ((date !== undefined && year >= date.year) || /^(?:and|or|to|-|–)$/.test(after?.lower ?? ''))
      return undefined
    return after?.text === ',' && after.at(1)?.kind === 'number' ? undefined : {first: word, last: next}
  }
  const unit = word.at(-1)
  if (word.lower !== 'ago' || unit === undefined || !UNITS.has(unit.lower)) return undefined
  let first = unit
  for (
    let before = unit.at(-1);
    before !== undefined && /^(?:NUM|DET|ADJ)$/.test(before.upos);
    before = before.at(-1)
  )
    first = before
  return {first, last: word}
}

interface Group {
  readonly kind: 'perfect' | 'present' | 'future'
  readonly first: Token
  readonly last: Token
  readonly past: string
}

/** They turn the time into a comparison or tie it to something else. */
const TIES: ReadonlySet<string> = new Set(
  `than as since from compared against until before after by on over during within for between like unlike that who which
   when where while because if what whose how why versus and or but of about so far`.split(/\s+/)
)

/** The verb group that a time at the end of a clause belongs to. */
function groupBefore(time: Token, last: Token): Group | undefined {
  for (let distance = -1; distance >= -12; distance--) {
    const token = time.at(distance)
    if (token === undefined) return undefined
    if (token.upos === 'VERB') {
      if (token.feature !== '3sg' || distance < -1)
        return hasVerbBefore(token) ? undefined : groupAt(startOfGroup(token))
      return undefined
    }
    if (token.upos === 'AUX' || token.upos === 'SCONJ' || token.feature === 'to') return undefined
    if (token.upos === 'PUNCT' || token.feature === 'wh') return undefined
    if (token.lower === 'to' && token.at(1)?.upos !== 'DET' && token.at(1)?.upos !== 'PROPN') return undefined
    const isTie = TIES.has(token.lower) && !(token.lower === 'of' || (token.lower === 'for' && distance < -1))
    if (
      isTie &&
      !(
        last.lower !== 'ago' &&
        distance < -1 &&
        /^(?:on|by|over|during|for|about|against|between)$/.test(token.lower)
      )
    )
      return undefined
  }
  return undefined
}

/** A verb of saying before the group would make the time that of what is said. */
function hasVerbBefore(verb: Token): boolean {
  const first = startOfGroup(verb)
  for (let distance = -1; distance >= -4; distance--) {
    const token = first.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (token.upos === 'VERB' && token.feature !== 'part') return false
    if (token.feature === 'wh' && token.lower !== 'who' && token.lower !== 'which') return true
  }
  return false
}

function startOfGroup(verb: Token): Token {
  let first = verb
  for (let token = verb.at(-1); token !== undefined; token = token.at(-1)) {
    if (token.upos === 'AUX') first = token
    else if (!isMidAdverb(token.lower)) break
  }
  return first
}

/** The first verb after a time that opens a sentence, with nothing but a noun phrase between. */
function firstVerbAfter(time: Token): Token | undefined {
  let hasSubject = false
  for (let distance = 1; distance <= 10; distance++) {
    const token = time.at(distance)
    if (token === undefined) return undefined
    if (token.upos === 'VERB' || token.upos === 'AUX') return hasSubject ? token : undefined
    if (token.upos === 'PUNCT' && (distance > 1 || token.text !== ',')) return undefined
    if (token.feature === 'wh' || token.upos === 'SCONJ' || token.upos === 'CCONJ') return undefined
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') hasSubject = true
  }
  return undefined
}

const SAYS =
  /^(?:says?|reckons|thinks|believes|argues|adds|claims|means|shows|suggests|remembers|recalls|admits|explains|writes|tells)$/

/** What a verb group says of its time; undefined for one that fits a past. */
function groupAt(first: Token | undefined): Group | undefined {
  if (first === undefined || first.isCapitalised) return undefined
  if (first.upos === 'VERB') {
    if (first.feature !== '3sg' || SAYS.test(first.lower)) return undefined
    const base = first.lemma
    return hasBarePast(base) ? undefined : {kind: 'present', first, last: first, past: inflect(base, 'past')}
  }
  const second = first.at(1)
  if (second === undefined) return undefined
  if (first.lower === 'has' || first.lower === 'have') {
    if (second.lower === 'been') {
      const past = first.lower === 'has' ? 'was' : 'were'
      return second.at(1)?.feature === 'part' ? {kind: 'perfect', first, last: second, past} : undefined
    }
    if (second.lower === 'had') return {kind: 'perfect', first, last: second, past: 'had'}
    if (second.upos !== 'VERB' || second.feature !== 'part') return undefined
    if (/^(?:got|lived|worked)$/.test(second.lower)) return undefined
    return {kind: 'perfect', first, last: second, past: inflect(second.lemma, 'past')}
  }
  if (first.lower === 'will' && second.upos === 'VERB' && second.feature === 'base')
    return {kind: 'future', first, last: second, past: inflect(second.lower, 'past')}
  return undefined
}

/** Rankings and comparisons look back from a past day; a count of years does too. */
const RANKS =
  /^(?:first|only|most|least|time|record|level|years?|months?|weeks?|days?|up|down|lower|higher|long|more|less|unchanged|same|second|third|fourth)$/

function presentWithSince(since: Token): {verb: Token; perfect: string} | undefined {
  const point = since.at(1)
  if (point === undefined || !isPoint(point)) return undefined
  if (since.isFirstInSentence) {
    const verb = firstVerbAfter(point)
    if (verb?.upos !== 'VERB' || verb.feature !== '3sg' || SAYS.test(verb.lower)) return undefined
    const participle = inflect(verb.lemma, 'part', {american: verb.article.variety === 'en-US'})
    return {verb, perfect: `has ${participle}`}
  }
  for (let distance = -1; distance >= -8; distance--) {
    const token = since.at(distance)
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'VERB') return undefined
    if (
      token.feature === 'sup' ||
      token.feature === 'comp' ||
      RANKS.test(token.lower) ||
      token.upos === 'NUM'
    )
      return undefined
    if (token.upos !== 'AUX') continue
    const next = token.at(1)
    const isHeld =
      next?.upos === 'DET' || next?.feature === 'poss' || next?.upos === 'PROPN' || next?.upos === 'NOUN'
    if (token.lower === 'is' && isHeld && token.at(-1)?.lower !== 'it')
      return {verb: token, perfect: 'has been'}
    return undefined
  }
  return undefined
}

function isPoint(token: Token): boolean {
  if (/^(?:1[6-9]|20)\d\d$/.test(token.text)) return true
  return (
    token.isCapitalised && (MONTHS.split(' ').includes(token.lower) || DAYS.split(' ').includes(token.lower))
  )
}
