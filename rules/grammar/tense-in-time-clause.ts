import {clausesAround, mainAfter, mainBefore, type Clause} from '../../src/entities/clause-chain.ts'
import {inTense, type Tense, type VerbGroup} from '../../src/entities/verb-group.ts'
import type {Token} from '../../src/article/token.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {hasPastTime} from '../../src/entities/time-beside.ts'
import {isEventVerb, isKnowingVerb, isTelling, speaksOfNow} from '../../src/entities/verb-time.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'tense-in-time-clause',
  summary: 'Two tenses for one time: “when she will return”, “when the alarm sounds, they were asleep”.',
  why: `A clause with “when”, “until” or “by the time” tells of the same time as its sentence. Of the future it stands in the
present (“will speak when she returns”, not “when she will return” or “when she returned”); of the past it stands in the
past, and so does its sentence (“when the alarm sounded, they were asleep”, “had left by the time help came”).

What is so at all times (“when it rains he stayed at home” is not, “as he says” is) and reported speech are left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    will: (d: {word: string; will: string; right: string}) =>
      `After “${d.word}” the present stands for the future: “${d.right}”, not “${d.will}”.`,
    past: (d: {verb: string; right: string; other: string}) =>
      `The sentence tells of the past (“${d.other}”): “${d.right}”, not “${d.verb}”.`,
    ahead: (d: {verb: string; right: string; other: string}) =>
      `The sentence looks ahead (“${d.other}”), where the present stands for the future: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {
        text: 'The coach will pick his side when he ⟦will hear⟧ from the doctor.',
        message: 'will',
        becomes: 'hears'
      },
      {
        text: 'The bridge stays shut until the crews ⟦will finish⟧ the deck.',
        message: 'will',
        becomes: 'finish'
      },
      {text: 'As soon as the snow ⟦will melt⟧, the pass will open.', message: 'will', becomes: 'melts'},
      {text: 'When the siren ⟦sounds⟧ at noon, nobody was at the quay.', message: 'past', becomes: 'sounded'},
      {text: 'While the mayor ⟦speaks⟧ a window broke behind him.', message: 'past', becomes: 'spoke'},
      {text: 'By the time the alarm was raised the boats ⟦are⟧ gone.', message: 'past', becomes: 'were'},
      {
        text: 'The thieves ⟦have⟧ gone by the time the guard woke up.',
        message: 'past',
        becomes: 'had'
      },
      {text: 'Until it closed in 2009, the pit ⟦has⟧ employed 900 men.', message: 'past', becomes: 'had'},
      {text: 'When he was a boy, the poet ⟦sells⟧ eggs at the gate.', message: 'past', becomes: 'sold'},
      {text: 'She ⟦stays⟧ at the wheel until the boat sank.', message: 'past', becomes: 'stayed'},
      {text: 'The gunman fled before the owner ⟦returns⟧ to the bank.', message: 'past', becomes: 'returned'},
      {text: 'She died in 1987, a month before the book ⟦is⟧ printed.', message: 'past', becomes: 'was'},
      {
        text: 'The road will reopen once the crews ⟦cleared⟧ the mud.',
        message: 'ahead',
        becomes: 'clear'
      }
    ],
    good: [
      {
        text: 'He asked when she will return, and the day when it will end is near.',
        because: 'a question, a day'
      },
      {text: 'When the pit closed in 1984 he was nine, and he is now a vicar.', because: 'two times'},
      {
        text: 'Clans have met here when war came; he will not rest until the girl he taught reads.',
        because: 'habit, and a clause within'
      },
      {
        text: 'We will sail as soon as the wind will permit, before the board will pay.',
        because: 'leave and will'
      },
      {text: 'As the mayor says, the bridge was shut.', because: 'an aside'},
      {text: 'When he was a boy the mill was open; it is a hotel today.', because: 'two sentences'},
      {text: 'The firm will wait until it hears more.', because: 'the present for the future'},
      {text: 'She remembers waiting until it closed.', because: 'the clause goes with another verb'},
      {text: 'While sales fell, profits have risen.', because: '“while” sets two things against each other'},
      {text: 'The mayor called for calm as the city prepares for the storm.', because: 'it goes on'},
      {text: 'He will tell the court when he saw the van.', because: 'a question'},
      {text: 'He will be charged after police found a knife.', because: '“after” tells what came first'}
    ]
  },
  visit: {
    words: [
      ['when', 'until', 'till', 'before', 'after', 'once', 'as', 'while', 'by'],
      (opener, {report, article}) => {
        if (opener.isInQuotation || isBeforeDay(opener)) return
        const clause = clausesAround(opener).find(
          (each) => each.opener?.index === opener.index && !each.isJoined
        )
        const kind = kindOf(opener)
        if (clause === undefined || kind === undefined) return
        const slip = slipIn(clause, kind)
        if (slip === undefined || slip.group.first.isInQuotation || isNounPlural(slip.group.first)) return
        const {span, text} = inTense(slip.group, slip.tense)
        const verb = article.slice(span)
        if (verb === text) return
        const more = slip.or === undefined ? [] : [inTense(slip.group, slip.or)]
        const expected = [
          text,
          ...more.filter((each) => each.span.start === span.start).map((each) => each.text)
        ]
        if (slip.key === 'will')
          report('will', span, {data: {word: opener.text, will: verb, right: text}, expected})
        else report(slip.key, span, {data: {verb, right: text, other: slip.other?.main.text ?? ''}, expected})
      }
    ]
  }
})

/** “until Tuesday”: no clause. */
function isBeforeDay(opener: Token): boolean {
  return (
    /^(?:until|till|before|after|by)$/.test(opener.lower) && /^(?:[A-Z]|\d)/.test(opener.at(1)?.text ?? '')
  )
}

/** “the church bells rang”: a noun, taken for a verb. */
function isNounPlural(verb: Token): boolean {
  return verb.feature === '3sg' && verb.type.features.mayBe('NOUN') && verb.at(1)?.feature === 'past'
}

type Kind = 'when' | 'until' | 'before' | 'after' | 'once' | 'as soon as' | 'as' | 'while' | 'by the time'

function kindOf(opener: Token): Kind | undefined {
  const {lower} = opener
  if (lower === 'as') return opener.at(-1)?.lower === 'soon' ? 'as soon as' : 'as'
  if (lower === 'till') return 'until'
  if (lower === 'by') return 'by the time'
  return lower as Kind
}

interface Slip {
  readonly key: 'will' | 'past' | 'ahead'
  readonly group: VerbGroup
  readonly tense: Tense
  readonly or?: Tense
  readonly other?: VerbGroup
}

function slipIn(clause: Clause, kind: Kind): Slip | undefined {
  if (clause.group.tense === 'future') return willAfter(clause, kind)
  const {opener, group} = clause
  if (opener === undefined || asks(opener)) return undefined
  if (group.first.index === opener.index + 1) return undefined // “once installed”
  if (isOfRelative(group.first)) return undefined
  const opens = opensSentence(opener)
  const main = opens ? mainAfter(clause) : mainBefore(clause)
  if (main === undefined || main.isReported || main.group.first.isInQuotation) return undefined
  if (speaksOfNow(main.group.first) || speaksOfNow(clause.group.first)) return undefined
  if (isPast(clause.group)) return againstPastClause(clause.group, main, kind, opens)
  return againstPastMain(clause.group, main, kind, opens)
}

/** “until the man she married walks in”: the verb is that of a clause within. */
function isOfRelative(verb: Token): boolean {
  return /^(?:he|she|they|we|i|you|it)$/.test(verb.at(-1)?.lower ?? '') && verb.at(-2)?.upos === 'NOUN'
}

function opensSentence(opener: Token): boolean {
  const first = opener.lower === 'as' && opener.at(-1)?.lower === 'soon' ? opener.at(-2) : opener
  return first?.isFirstInSentence === true
}

/** “when he will hear”: right behind a short subject. */
function willAfter({group, opener}: Clause, kind: Kind): Slip | undefined {
  if (opener === undefined || /^(?:as|while|before)$/.test(kind) || group.between.length > 0) return undefined
  const start = kind === 'by the time' ? opener.index + 3 : opener.index + 1
  if (group.first.index === start || group.first.index > start + 4) return undefined
  for (let index = start; index < group.first.index; index++) {
    const token = opener.at(index - opener.index)
    if (token === undefined || !/^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(token.upos)) return undefined
    if (token.feature === 'wh' || /^(?:i|you|we)$/.test(token.lower)) return undefined // speech without its marks
  }
  if (group.first.lower !== 'will' || /^(?:permit|allow)$/.test(group.lemma)) return undefined // “as soon as the weather will permit”
  return kind !== 'when' || tellsOfFuture(opener) ? {key: 'will', group, tense: 'present'} : undefined
}

/** “The minister will speak when”: not “asked when”, “the day when”. */
function tellsOfFuture(when: Token): boolean {
  const before = when.at(-1)
  if (before === undefined || /^(?:DET|SCONJ|CCONJ|PUNCT|ADP)$/.test(before.upos) || asks(when)) return false
  for (let distance = -1, hasWill = false; ; distance--) {
    const token = when.at(distance)
    if (token === undefined || /^[;:“”"]$/.test(token.text)) return hasWill
    if (token.lower === 'will') hasWill = true
    if (token.upos === 'VERB' && isKnowingVerb(token.lemma)) return false
  }
}

const TIMES =
  /^(?:day|date|time|year|month|moment|hour|week|point|stage|period|season|future|era|age|night|morning|afternoon|evening|summer|winter|spring|autumn|about|on|of|or|from|for|to|than|except|even|only|just|not|especially|particularly|including|and|but|if)s?$/

/** “asked when”, “the day when”, “depends on when”: the clause does not say when its sentence happens. */
function asks(opener: Token): boolean {
  const before = opener.at(-1)
  if (before === undefined || opener.lower !== 'when') return false
  const isSpan = before.feature === 'pl' && before.at(-1)?.upos === 'NUM' // “for 50 years when”
  return (TIMES.test(before.lower) && !isSpan) || (before.upos === 'VERB' && isKnowingVerb(before.lemma))
}

function isPast({tense, main}: VerbGroup): boolean {
  return (tense === 'past' || tense === 'pluperfect') && !SAID.has(main.lower)
}

const SAID = wordSet('said told added warned argued insisted')
/** What binds two tenses so firmly that one of them is wrong. */
const PERFECT_BINDERS: ReadonlySet<Kind> = new Set<Kind>(['until', 'before', 'by the time', 'as soon as'])
const FUTURE_BINDERS: ReadonlySet<Kind> = new Set<Kind>([
  'when',
  'until',
  'once',
  'by the time',
  'as soon as'
])

/** The clause tells of the past: its sentence does not look ahead, and stands in the past. */
function againstPastClause(past: VerbGroup, {group}: Clause, kind: Kind, opens: boolean): Slip | undefined {
  const isAhead = group.tense === 'future' || group.tense === 'future perfect'
  if (isAhead && past.tense === 'past' && FUTURE_BINDERS.has(kind)) {
    if (kind === 'when' && (opens || group.lemma === 'be' || isKnowingVerb(group.lemma))) return undefined
    return {key: 'ahead', group: past, tense: 'present', or: 'perfect', other: group}
  }
  if (isTelling(group.main)) return undefined
  if (group.tense === 'perfect' && PERFECT_BINDERS.has(kind))
    return {key: 'past', group, ...BEFORE_THE_PAST, other: past}
  return presentOfEvent(group, kind, opens) ? {key: 'past', group, tense: 'past', other: past} : undefined
}

/** “When she was a girl she *sells*”, “*stays* until it sank”, “by the time it was raised they *are*”. */
function presentOfEvent(group: VerbGroup, kind: Kind, opens: boolean): boolean {
  if (group.tense !== 'present' || /^(?:as|while|after|before)$/.test(kind)) return false
  if (kind === 'by the time' && group.lemma === 'be') return true
  if (kind === 'until' && !opens) return group.lemma !== 'be'
  return isEvent(group) && (opens || kind !== 'when')
}

const BEFORE_THE_PAST = {tense: 'pluperfect', or: 'past'} as const

/** The sentence tells of the past: so does a clause that tells of one event. */
function againstPastMain(group: VerbGroup, main: Clause, kind: Kind, opens: boolean): Slip | undefined {
  if (!isPast(main.group) || main.opener !== undefined) return undefined
  if (opens ? !OPENING.has(kind) : !CLOSING.has(kind)) return undefined
  const isDone = group.voice === 'passive' && group.tense === 'present' && /^(?:before|after)$/.test(kind)
  if (!isEvent(group) && !(isDone && hasPastTime(main.group))) return undefined
  const isOver = isEventVerb(main.group.lemma) && main.group.voice !== 'progressive'
  if (!opens && kind !== 'when' && !isOver) return undefined
  return kind === 'as' && !opens && GOES_ON.has(group.lemma)
    ? undefined
    : {key: 'past', group, tense: 'past', other: main.group}
}

/** Before and behind the sentence they belong to, these clauses are of its time. */
const OPENING: ReadonlySet<Kind> = new Set<Kind>(['when', 'as', 'while'])
const CLOSING: ReadonlySet<Kind> = new Set<Kind>(['when', 'after', 'before', 'once', 'as soon as', 'as'])
/** What may go on as the paper is read: “called for calm as the city prepares”. Lemmas. */
const GOES_ON = wordSet(
  `prepare seek try continue face struggle look wait brace grow rise increase battle fight aim head consider begin start
   edge enter push gear await draw approach step near loom mount tighten bid ramp celebrate mark`
)

/** A present that tells of one event: no state, no habit, no saying. */
function isEvent({tense, main, lemma, voice}: VerbGroup): boolean {
  return tense === 'present' && voice === 'plain' && main.feature === '3sg' && isEventVerb(lemma)
}
