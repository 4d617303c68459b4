import type {Token} from '../../src/article/token.ts'
import {DAY_PATTERN} from '../../src/language/calendar-names.ts'
import {clausesAround, type Clause} from '../../src/entities/clause-chain.ts'
import {inTense, type Tense} from '../../src/entities/verb-group.ts'
import {isEventVerb, isTelling, speaksOfNow} from '../../src/entities/verb-time.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'tense-after-opening-time',
  summary: 'A verb that does not fit the time that opens its sentence: “By next May they moved”.',
  why: `The time that opens a sentence rules its verb. “At present” wants the present, “by next May” the future, and what
reaches up to now (“since it reopened”, “so far this year”, “for as long as anyone can remember”) the perfect.

Reported speech steps back (“At present it handled 40, he said”) and is left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    now: (d: {verb: string; right: string; time: string}) =>
      `“${d.time}” speaks of today: “${d.right}”, not “${d.verb}”.`,
    over: (d: {verb: string; right: string; time: string}) =>
      `“${d.time}” is over: “${d.right}”, not “${d.verb}”.`,
    ahead: (d: {verb: string; right: string; time: string}) =>
      `“${d.time}” is still to come: “${d.right}”, not “${d.verb}”.`,
    upToNow: (d: {verb: string; right: string; time: string}) =>
      `“${d.time}” reaches up to now and wants the perfect: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'At present the port ⟦handled⟧ nine ships a week.', message: 'now', becomes: 'handles'},
      {text: 'Nowadays the mill ⟦employed⟧ six people.', message: 'now', becomes: 'employs'},
      {
        text: 'By this time next year the club ⟦moved⟧ to a new ground.',
        message: 'ahead',
        becomes: 'will have moved'
      },
      {
        text: 'Within the next month, the firm says, it ⟦closed⟧ both plants.',
        message: 'ahead',
        becomes: 'will close'
      },
      {
        text: 'Tomorrow’s game ⟦was⟧ the biggest of his life.',
        message: 'ahead',
        becomes: 'will be'
      },
      {
        text: 'Since the bridge opened in May, lorries ⟦used⟧ the lane daily.',
        message: 'upToNow',
        becomes: 'have used'
      },
      {
        text: 'For as long as anyone can recall, the lake ⟦froze⟧ in January.',
        message: 'upToNow',
        becomes: 'has frozen'
      },
      {
        text: 'Over the past year the mill ⟦loses⟧ two spinners a month.',
        message: 'upToNow',
        becomes: 'has lost'
      },
      {text: 'Tomorrow’s tie ⟦started⟧ at noon.', message: 'ahead', becomes: 'will start'},
      {text: 'By 1950 the town ⟦has⟧ lost half its mills.', message: 'over', becomes: 'had'},
      {text: 'As a child, she ⟦spends⟧ her days on the quay.', message: 'over', becomes: 'spent'},
      {text: 'During the war he ⟦drives⟧ a lorry in Egypt.', message: 'over', becomes: 'drove'},
      {text: 'So far this season they ⟦won⟧ four games.', message: 'upToNow', becomes: 'have won'}
    ],
    good: [
      {text: 'Since he was in a hurry, he took a cab.', because: '“since” gives a reason'},
      {text: 'Over the past year the port opened two berths.', because: 'the past is right too'},
      {text: 'Currently, one mill in the dale, called a shed, must pay.', because: 'a participle'},
      {text: 'During 1986 the heirs have been selling land.', because: 'it may go on'},
      {text: 'At present the port handles nine ships.', because: 'the present'},
      {text: 'By next May they had to move, he said.', because: 'reported'},
      {text: 'Next week’s vote was called off.', because: 'it was done already'},
      {text: 'Tomorrow’s game was to be his last.', because: '“was to be”'}
    ]
  },
  visit: {
    words: [
      [
        'at',
        'nowadays',
        'these',
        'by',
        'within',
        'over',
        'in',
        'next',
        'tomorrow',
        'since',
        'for',
        'so',
        'to',
        'up',
        'currently',
        'until',
        'till',
        'before',
        'after',
        'during',
        'throughout',
        'that',
        'back',
        'as'
      ],
      (word, {report, article}) => {
        if (word.isInQuotation || !word.isFirstInSentence) return
        const time = openingTime(word)
        if (time === undefined) return
        const clause = clauseAfter(time)
        const tense = clause === undefined ? undefined : rightTense(clause, time)
        if (clause === undefined || tense === undefined || isReportedAfter(clause)) return
        const {span, text} = inTense(clause.group, tense)
        const opening = article.slice({start: word.start, end: time.last.end})
        report(time.kind, span, {
          data: {verb: article.slice(span), right: text, time: opening},
          expected: [text]
        })
      }
    ]
  }
})

interface OpeningTime {
  readonly kind: 'now' | 'over' | 'ahead' | 'upToNow'
  readonly first: Token
  readonly last: Token
  readonly tense: Tense
}

const PERIOD =
  '(?:day|week|weekend|fortnight|month|year|season|spring|summer|autumn|winter|decade|century|term)'
const DAY = `(?:${DAY_PATTERN})`
const PATTERNS: ReadonlyArray<readonly [kind: OpeningTime['kind'], tense: Tense, pattern: RegExp]> = [
  ['now', 'present', /^(?:at present|at the moment|at the present time|nowadays|these days|currently)\b/],
  [
    'ahead',
    'future perfect',
    new RegExp(
      `^by (?:this time |the end of |early |late |the middle of )?(?:next ${PERIOD}|next ${DAY}|tomorrow)\\b`
    )
  ],
  // “over the next ten years she fought 60”: a story may look ahead from where it stands
  ['ahead', 'future', new RegExp(`^within the (?:next|coming) (?:\\w+ )?${PERIOD}s?\\b`)],
  ['ahead', 'future', new RegExp(`^in \\w+ ${PERIOD}s?' time\\b`)],
  [
    'upToNow',
    'perfect',
    /^for as long as (?:anyone|anybody|people|they|he|she|locals|most|many|\w+) can (?:remember|recall)\b/
  ],
  [
    'over',
    'pluperfect',
    /^by (?:the end of |early |late |the early |the late |the mid-)?(?:1[5-9]\d\d|200\d)s?\b/
  ],
  ['over', 'past', /^(?:until|till|before|after) (?:1[5-9]\d\d|200\d)\b/],
  [
    'over',
    'past',
    /^(?:in|during) the (?:early |late |mid-)?(?:1[5-9]\d0s|200\ds|(?:\w+teenth|twentieth|1\dth|20th) century)\b/
  ],
  [
    'over',
    'past',
    /^(?:before|during|after|until|throughout) the (?:(?:first|second) world |great |civil |boer |korean |vietnam |cold |falklands |gulf )?war\b(?! (?:in|with|against))/
  ],
  [
    'over',
    'past',
    new RegExp(`^(?:at (?:that|the) time|in those days|back then|that (?:same )?${PERIOD})\\b`)
  ],
  [
    'over',
    'past',
    /^as (?:an? )(?:boy|girl|child|teenager|youth|toddler|schoolboy|schoolgirl|young (?:boy|girl|man|woman|child|player|lawyer|doctor|officer|reporter|actor|actress))\b/
  ],
  ['upToNow', 'perfect', new RegExp(`^(?:for|over|during|in) the (?:past|last) (?:\\w+ )?${PERIOD}s?\\b`)],
  ['upToNow', 'perfect', new RegExp(`^in recent (?:${PERIOD})s\\b`)],
  ['upToNow', 'perfect', new RegExp(`^so far(?: this ${PERIOD})?\\b`)],
  ['upToNow', 'perfect', /^(?:to date|up to now|up until now)\b/]
]
const LONGEST = 10

function openingTime(first: Token): OpeningTime | undefined {
  if (first.lower === 'since') return sinceClause(first)
  if (/^(?:next|tomorrow)$/.test(first.lower)) return ownedByFuture(first)
  let text = ''
  const ends: Token[] = []
  for (let distance = 0; distance < LONGEST; distance++) {
    const token = first.at(distance)
    if (token === undefined) break
    text += (token.hasSpaceBefore && distance > 0 ? ' ' : '') + token.lower
    ends.push(token)
  }
  for (const [kind, tense, pattern] of PATTERNS) {
    const match = pattern.exec(text)?.[0]
    if (match === undefined) continue
    const last = ends.find((token) => token.end - first.start >= match.length)
    return last === undefined ? undefined : {kind, tense, first, last}
  }
  return undefined
}

/** “Since the quarry reopened”: the clause tells of one event, so that “since” speaks of time. */
function sinceClause(since: Token): OpeningTime | undefined {
  const clause = clausesAround(since).find((each) => each.opener?.index === since.index)
  if (clause?.group.tense !== 'past' || clause.group.between.length > 0) return undefined
  const {lemma, last, voice} = clause.group
  if (voice === 'plain' && !BEGINNINGS.test(lemma)) return undefined
  return {kind: 'upToNow', tense: 'perfect', first: since, last}
}

const BEGINNINGS =
  /^(?:open|reopen|close|start|begin|launch|join|leave|arrive|return|retire|become|take|move|die|lose|win|go|come|end|break|marry|separate|emerge|erupt|fall|collapse|quit|resign|step|enter|come|introduce|bring|set|found|establish|sign|merge|split|float|list|debut|graduate|qualify)$/

/** “Tomorrow’s game”, “next week’s vote” */
function ownedByFuture(first: Token): OpeningTime | undefined {
  const noun = first.lower === 'next' ? first.at(1) : first
  const mark = noun?.at(1)
  return mark?.feature === 'poss' ? {kind: 'ahead', tense: 'future', first, last: mark} : undefined
}

/** The clause that the time rules: the first main one, near enough. */
function clauseAfter(time: OpeningTime): Clause | undefined {
  for (const clause of clausesAround(time.first)) {
    const {first, last} = clause.group
    if (first.index <= time.last.index) continue
    if (clause.opener !== undefined || first.index > time.last.index + 22) return undefined
    const isAside = isTelling(clause.group.main) && last.at(1)?.text === ','
    if (!isAside) return clause.isReported || clause.isJoined ? undefined : clause
  }
  return undefined
}

/** What had been done to a coming event, or was meant: “was called off”, “was to be”, “was due”. */
const DONE =
  /^(?:to|due|expected|set|going|meant|supposed|originally|already|not|always|never|about|likely|under)$/

function rightTense(clause: Clause, time: OpeningTime): Tense | undefined {
  const {group} = clause
  if (time.kind === 'over') return overTense(clause, time)
  if (isTelling(group.main)) return undefined
  if (time.tense === 'perfect' && isSpan(time)) {
    if (group.tense === 'present' && group.main.feature === '3sg' && isEventVerb(group.lemma))
      return 'perfect'
  }
  // “in the last two years we made a start”: as right as the perfect
  if (group.tense !== 'past' || isSpan(time) || isParticipleAside(group.first)) return undefined
  const next = group.last.at(1)?.lower ?? ''
  const isOwned = /s?'s?$/.test(time.last.lower)
  const takesPlace = /^(?:start|begin|kick|end|finish|open)$/.test(group.lemma)
  if (group.lemma === 'be' ? DONE.test(next) : (isOwned && !takesPlace) || group.voice !== 'plain')
    return undefined
  if (/^(?:be|need|want|hope|plan|expect|intend|seem|appear|mean|look)$/.test(group.lemma) && !isOwned)
    return group.lemma === 'be' && time.kind !== 'upToNow' ? time.tense : undefined
  if (time.kind === 'upToNow' && group.lemma === 'have') return undefined
  return time.tense === 'future perfect' && !isEventVerb(group.lemma) ? 'future' : time.tense
}

/** “For the past decade”, “over the last year”, “in recent years” */
function isSpan({first, last}: OpeningTime): boolean {
  return (
    /^(?:over|during|in)$/.test(first.lower) ||
    (first.lower === 'for' && first.at(1)?.index !== last.index && first.at(1)?.lower === 'the')
  )
}

/** “At least one trader in the deal, called a swap, must hold”: no finite verb stands behind a comma of its subject. */
function isParticipleAside(verb: Token): boolean {
  return verb.at(-1)?.text === ','
}

/** A time that is over takes neither a perfect nor a present that tells of an event. */
function overTense({group}: Clause, {tense, last}: OpeningTime): Tense | undefined {
  if (group.first.at(-1)?.lower === 'that' || speaksOfNow(group.first)) return undefined
  const isSoon = last.at(1)?.lower === 'of' || last.at(1)?.lower === '-'
  if (isSoon || isTelling(group.main)) return undefined
  if (group.tense === 'perfect') return group.voice === 'progressive' ? undefined : tense
  if (group.tense !== 'present' || group.voice === 'progressive') return undefined
  const isHeld = group.lemma === 'have' && group.main.feature === '3sg'
  return isHeld || group.voice === 'passive' || isEventVerb(group.lemma) ? 'past' : undefined
}

/** “At present it handled 40, he said”; “The mayor said”. */
function isReportedAfter(clause: Clause): boolean {
  const clauses = clausesAround(clause.group.first)
  return clauses.some(
    ({group, isApart}) =>
      group.tense === 'past' &&
      isTelling(group.main) &&
      (isApart || group.first.index < clause.group.first.index)
  )
}
