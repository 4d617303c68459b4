import type {Token} from '../../src/article/token.ts'
import {opensWithTime, timeAt, type Time} from '../../src/entities/past-time.ts'
import {hiddenPresentAfter} from '../../src/entities/hidden-present.ts'
import {SAYS, firstVerbAfter, presentWithSince} from '../../src/entities/since.ts'
import {inflect} from '../../src/language/inflect.ts'
import {isEventVerb} from '../../src/entities/verb-time.ts'
import {isMidAdverb} from '../../src/language/verb-forms.ts'
import type {Span} from '../../src/article/article.ts'
import {inTense, verbGroupAt, type VerbGroup} from '../../src/entities/verb-group.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

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
      {text: 'The clubs ⟦met⟧ tomorrow in Hull.', message: 'next', becomes: 'will meet'},
      {text: 'The mill ⟦is⟧ closed since 2014.', message: 'since', becomes: 'has been'},
      {text: 'The mill ⟦is⟧ run by nuns since it was saved in 1998.', message: 'since', becomes: 'has been'},
      {text: 'The tower ⟦is⟧ built in the 12th century by a bishop.', message: 'present', becomes: 'was'},
      {text: 'In May last year the trust ⟦buys⟧ the wood for £1.', message: 'present', becomes: 'bought'},
      {text: 'In 1996 the pit ⟦shuts⟧ with the loss of 300 jobs.', message: 'present', becomes: 'shut'},
      {text: 'Last night the keeper ⟦thanks⟧ the crowd.', message: 'present', becomes: 'thanked'},
      {text: 'Two years ago the firm ⟦has had⟧ 40 lorries.', message: 'perfect', becomes: 'had'}
    ],
    good: [
      {text: 'Jon Moore, thought to have drowned in 1923, is back.', because: 'an infinitive'},
      {text: 'The index has fallen by a third since last year.', because: 'the perfect with “since”'},
      {text: 'Turnover has risen from £3m last year to £4m.', because: 'a comparison'},
      {text: 'The council will debate last week’s vote.', because: 'the time belongs to the noun'},
      {text: 'It is the worst result since 2009.', because: 'a ranking'},
      {
        text: 'They are disappointed at the vote last year, and he took four wickets in the home innings yesterday.',
        because: 'the vote was then; a noun'
      },
      {text: 'She says he left last week.', because: 'the past is there'},
      {text: 'He has lived in a house that was built in 1911.', because: 'another verb stands between'},
      {
        text: 'The tale begins in the 12th century, and verse is set in the 1920s.',
        because: 'what a work tells'
      },
      {text: 'Last night the shop sales the firm hoped for came.', because: 'a noun'},
      {text: 'Next door the choir sang.', because: 'a place, not a time'}
    ]
  },
  visit: {
    words: [
      ['yesterday', 'tomorrow', 'ago', 'last', 'in', 'since', 'next'],
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
        if (word.lower === 'tomorrow') {
          const verb = pastBeforeTomorrow(word)
          if (verb === undefined) return
          const isPassive = verb.upos === 'AUX'
          const expected = isPassive ? ['will be'] : [`will ${verb.lemma}`, inflect(verb.lemma, '3sg')]
          report('next', verb, {data: {verb: verb.text, time: word.text}, expected})
          return
        }
        const time = timeAt(word)
        if (time === undefined) return
        const text = article.slice({start: time.first.start, end: time.last.end})
        const opens = opensWithTime(time)
        if (word.lower === 'next') {
          const verb = opens ? firstVerbAfter(time.last) : pastBeforeTomorrow(word)
          if (verb?.upos !== 'VERB' || verb.feature !== 'past') return
          const expected = [`will ${verb.lemma}`, inflect(verb.lemma, '3sg')]
          report('next', verb, {data: {verb: verb.text, time: text}, expected})
          return
        }
        const group = opens
          ? (groupAt(firstVerbAfter(time.last)) ?? hiddenAfter(time.last))
          : groupBefore(time.first)
        if (group === undefined || (word.lower === 'in' && !fitsNoYear(group, time, opens))) return
        const data = {verb: article.slice(group.span), past: group.past, time: text}
        report(group.kind, group.span, {data, expected: [group.past]})
      }
    ]
  }
})

/** A perfect never goes with a year that is over; a present may be a plan, where the year is not long gone. */
function fitsNoYear({kind, isPassive}: Group, {last}: Time, opens: boolean): boolean {
  if (kind === 'perfect') return true
  if (kind !== 'present') return false
  const year = Number(last.text)
  if (Number.isNaN(year)) return isPassive // “is built in the 13th century”, but “the story begins in the 13th century”
  return last.article.date !== undefined || ((isPassive || opens) && year <= LONG_GONE)
}

/** A year in which nothing is planned any more, whenever the article was written. */
const LONG_GONE = 2012

/** “The council met tomorrow”, “the tie was played tomorrow”: not “was due tomorrow”, “said he left tomorrow”. */
function pastBeforeTomorrow(tomorrow: Token): Token | undefined {
  const next = tomorrow.at(tomorrow.lower === 'next' ? 2 : 1)
  if (next !== undefined && !/^(?:PUNCT|ADP|CCONJ)$/.test(next.upos)) return undefined
  let verb: Token | undefined
  for (let distance = -1; ; distance--) {
    const token = tomorrow.at(distance)
    if (token === undefined) break
    if (/^(?:SCONJ|PUNCT|CCONJ)$/.test(token.upos) || token.feature === 'to' || token.feature === 'wh')
      return undefined
    if (/^(?:modal|3sg|pres|base|ger)$/.test(token.feature ?? '') || LOOKS_AHEAD.test(token.lower))
      return undefined
    if (token.feature !== 'past') continue
    if (verb !== undefined || distance < -8) return undefined
    verb = token
  }
  const isPassive =
    verb?.upos === 'AUX' && /^(?:was|were)$/.test(verb.lower) && verb.at(1)?.feature === 'part'
  return verb?.upos === 'VERB' || isPassive ? verb : undefined
}

const LOOKS_AHEAD =
  /^(?:due|expected|set|scheduled|planned|meant|supposed|likely|said|told|booked|invited|asked|called|urged|promised|wanted|for|until|till|by|from|about|hoped|arranged|moved|postponed|put|delayed|forecast|predicted|had|ready|on|of)$/

interface Group {
  readonly kind: 'perfect' | 'present' | 'future'
  readonly isPassive: boolean
  readonly span: Span
  readonly past: string
}

/** They turn the time into a comparison, or begin a clause of their own. */
const TIES =
  wordSet(`than as since from compared until before after like unlike that who which when where while because if what whose how
   why versus and or but so far`)
/** Straight before the time they take it for their own: “over last week”. */
const TAKES_TIME = wordSet('on by over during within for between of about against')

/** The verb group that a time at the end of a clause belongs to. */
function groupBefore(time: Token): Group | undefined {
  for (let distance = -1; distance >= -12; distance--) {
    const token = time.at(distance)
    if (token === undefined) return undefined
    if (token.upos === 'VERB') {
      const isPresent = token.feature === '3sg' || token.feature === 'pres'
      const isObject = isPresent && (takesTime(token) || (distance === -1 && token.feature === 'pres'))
      const first = startOfGroup(token)
      const isInfinitive = first.at(-1)?.lower === 'to' // “said to have drowned in 1923”
      const isOfNoun = token.feature !== 'past' && ownsTime(token, time)
      return isObject || isInfinitive || isOfNoun || hasVerbBefore(token) ? undefined : groupAt(first)
    }
    if (/^(?:AUX|SCONJ|PUNCT)$/.test(token.upos) || token.feature === 'to' || token.feature === 'wh')
      return undefined
    if (TIES.has(token.lower) || (distance === -1 && TAKES_TIME.has(token.lower))) return undefined
    if (token.lower === 'to' && !/^(?:DET|PROPN)$/.test(token.at(1)?.upos ?? '')) return undefined
  }
  return undefined
}

/** “is bitter about the strike last year”: the time is that of the strike. */
function ownsTime(verb: Token, time: Token): boolean {
  if (/^(?:have|has|had|will)$/.test(startOfGroup(verb).lower)) return false
  for (let token = time.at(-1); token !== undefined && token.index > verb.index; token = token.at(-1))
    if (/^(?:about|of|on|over|for|from|behind|against|at)$/.test(token.lower)) return true
  return false
}

/** “remembers last week”: the time is what is remembered. */
function takesTime({lemma}: Token): boolean {
  return /^(?:remember|credit|attribute|blame|trace|owe|cite|recall|forget|describe|regret|celebrate|mark|cover|follow|recount|relive|include|span|resemble|mirror|echo|match|beat|top|precede|call|want|see)$/.test(
    lemma
  )
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

/** What a verb group says of its time; undefined for one that fits a past. */
function groupAt(first: Token | undefined): Group | undefined {
  const group = verbGroupAt(first)
  if (group === undefined || first?.isCapitalised !== false) return undefined
  const kind = kindOf(group)
  if (kind === undefined) return undefined
  const {span, text} = inTense(group, 'past')
  return {kind, isPassive: group.voice === 'passive', span, past: text}
}

/** “Last night the actor *thanks* the surgeons”: a verb taken for a noun, between a subject and an object. */
function hiddenAfter(time: Token): Group | undefined {
  const verb = hiddenPresentAfter(time)
  const form = verb?.article.language.inflectedVerb(verb.lower)
  if (verb === undefined || form === undefined || SAYS.test(verb.lower)) return undefined
  const past = inflect(form.base, 'past', {american: verb.article.variety === 'en-US'})
  return {kind: 'present', isPassive: false, span: verb, past}
}

function kindOf(group: VerbGroup): Group['kind'] | undefined {
  const {tense, voice, main, last} = group
  if (tense === 'future') return 'future'
  if (tense === 'perfect')
    return main.lower === 'been' || /^(?:got|lived|worked)$/.test(main.lower) ? undefined : 'perfect'
  if (tense !== 'present') return undefined
  if (voice === 'passive') return LASTING.test(last.lower) ? undefined : 'present'
  if (voice !== 'plain' || main.upos !== 'VERB' || SAYS.test(main.lower)) return undefined
  // “in the home innings yesterday”: a form of no verb
  if (main.feature === '3sg' && main.article.language.inflectedVerb(main.lower) === undefined)
    return undefined
  if (/^(?:i|we)$/.test(main.at(-1)?.lower ?? '')) return undefined // “we seek in 1983”
  const isPastForm = main.article.language.inflectedVerb(main.lower)?.feature === 'past' // “collapsed”, a slip of the tagger
  return main.feature === '3sg' || (isEventVerb(main.lemma) && !isPastForm) ? 'present' : undefined
}

/** What is so today of something that was: “is set in 1920”, “is remembered”. */
const LASTING =
  /^(?:set|based|remembered|known|dated|listed|described|mentioned|seen|shown|located|recorded|thought|believed|said|reported|understood|alleged|accused|charged|supposed|called|named|titled|entitled|documented|depicted|placed|situated|rooted|grounded|framed|portrayed|estimated|suspected|wanted|born|disappointed|delighted|pleased|proud|worried|interested|involved|concerned|pictured|photographed|covered|included|contained|reflected|explained|quoted|cited|credited|blamed|considered|regarded|due|scheduled|expected|held|dead|gone|done)$/
