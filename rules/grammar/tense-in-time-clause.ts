import type {Token} from '../../src/article/token.ts'
import {inflect} from '../../src/language/inflect.ts'
import {hasBarePast} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'tense-in-time-clause',
  summary: 'Two tenses for one time: “when she will return”, “when the alarm sounds, they were asleep”.',
  why: `A clause with “when”, “until” or “by the time” tells of the same time as its sentence. Of the future it stands in the
present (“will speak when she returns”, not “when she will return”); of the past it stands in the past, and so does its
sentence (“when the alarm sounded, they were asleep”).

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
      `The sentence tells of the past (“${d.other}”): “${d.right}”, not “${d.verb}”.`
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
      {text: 'When the siren ⟦sounds⟧ at noon, nobody was at the quay.', message: 'past', becomes: 'sounded'},
      {text: 'While the mayor ⟦speaks⟧ a window broke behind him.', message: 'past', becomes: 'spoke'},
      {text: 'By the time the alarm was raised the boats ⟦are⟧ gone.', message: 'past', becomes: 'were'}
    ],
    good: [
      {
        text: 'He asked when she will return, and the day when it will end is near.',
        because: 'a question, a day'
      },
      {text: 'When the pit closed in 1984 he was nine, and he is now a vicar.', because: 'two times'},
      {text: 'As the mayor says, the bridge was shut.', because: 'an aside'},
      {text: 'When he was a boy the mill was open; it is a hotel today.', because: 'two sentences'},
      {text: 'The firm will wait until it hears more.', because: 'the present for the future'}
    ]
  },
  visit: {
    words: [
      ['when', 'until', 'before', 'after', 'once', 'as', 'while', 'by'],
      (opener, {report}) => {
        if (opener.isInQuotation) return
        const will = willAfter(opener)
        if (will !== undefined) {
          const [modal, verb] = will
          const isPlural = modal.at(-1)?.lower === 'they' || modal.at(-1)?.feature === 'pl'
          const right = inflect(verb.lower, isPlural ? 'pres' : '3sg')
          const span = {start: modal.start, end: verb.end}
          const text = verb.article.slice(span)
          report('will', span, {data: {word: opener.text, will: text, right}, expected: [right]})
          return
        }
        const shift = opener.isFirstInSentence ? shiftAfter(opener) : undefined
        if (shift === undefined) return
        const {verb, right, other} = shift
        report('past', verb, {data: {verb: verb.text, right, other: other.text}, expected: [right]})
      }
    ]
  }
})

/** “when he will hear”: the modal and its verb, right behind a short subject. */
function willAfter(opener: Token): [modal: Token, verb: Token] | undefined {
  if (!/^(?:when|until|before|after|once)$/.test(opener.lower)) return undefined
  let modal = opener.at(1)
  for (let length = 0; length < 4 && modal !== undefined && modal.upos !== 'AUX'; length++) {
    if (!/^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(modal.upos) || modal.feature === 'wh') return undefined
    if (/^(?:i|you|we)$/.test(modal.lower)) return undefined // speech without its marks
    modal = modal.at(1)
  }
  const verb = modal?.at(1)
  if (
    modal?.lower !== 'will' ||
    verb === undefined ||
    verb.feature !== 'base' ||
    modal.index === opener.index + 1
  )
    return undefined
  return opener.lower !== 'when' || tellsOfFuture(opener) ? [modal, verb] : undefined
}

/** “The minister will speak when”: not “asked when”, “the day when”. */
function tellsOfFuture(when: Token): boolean {
  const before = when.at(-1)
  if (before === undefined || /^(?:DET|SCONJ|CCONJ|PUNCT|ADP)$/.test(before.upos)) return false
  if (TIMES.test(before.lower) || (before.upos === 'VERB' && KNOWING.test(before.lemma))) return false
  let hasWill = false
  for (let distance = -1; ; distance--) {
    const token = when.at(distance)
    if (token === undefined || /^[;:“”"]$/.test(token.text)) return hasWill
    if (token.lower === 'will') hasWill = true
    if (token.upos === 'VERB' && KNOWING.test(token.lemma)) return false
  }
}

const TIMES =
  /^(?:day|date|time|year|month|moment|hour|week|point|stage|period|season|future|era|age|about|on|of|or)s?$/
const KNOWING =
  /^(?:ask|know|say|decide|tell|wonder|see|learn|determine|explain|announce|discuss|reveal|find|predict|understand|clear|confirm|consider|question|guess|worry|set|choose|show|indicate|depend|hear|disclose|specify)$/

interface Shift {
  readonly verb: Token
  readonly right: string
  readonly other: Token
}

/** “When the siren sounds at noon, nobody was”; “By the time it was raised the boats are”. */
function shiftAfter(opener: Token): Shift | undefined {
  const isBy = opener.lower === 'by'
  if (isBy && !(opener.at(1)?.lower === 'the' && opener.at(2)?.lower === 'time')) return undefined
  if (!isBy && !/^(?:when|as|while)$/.test(opener.lower)) return undefined
  const [first, second, ...more] = finiteVerbs(opener)
  if (first === undefined || second === undefined || more.length > 0) return undefined
  if (first.index - opener.index > 7 || second.index - first.index > 12) return undefined
  if (isPast(second) && isEvent(first))
    return {verb: first, right: inflect(first.lemma, 'past'), other: second}
  if (!isBy || !isPast(first) || !/^(?:is|are)$/.test(second.lower)) return undefined
  return {verb: second, right: second.lower === 'is' ? 'was' : 'were', other: first}
}

/** The finite verbs of the sentence; none where it quotes somebody or says “and”, “who”, “that”. */
function finiteVerbs(opener: Token): Token[] {
  const verbs: Token[] = []
  for (const token of opener.article.tokensOf(opener.sentence)) {
    if (token.index <= opener.index) continue
    if (/^[“”"‘:;–—()]$/.test(token.text) || token.feature === 'wh' || token.upos === 'SCONJ') return []
    if (token.upos === 'CCONJ' && token.lower !== 'and') return []
    const isFinite =
      /^(?:3sg|pres|past|modal)$/.test(token.feature ?? '') && /^(?:VERB|AUX)$/.test(token.upos)
    if (isFinite) verbs.push(token)
  }
  return verbs
}

function isPast(verb: Token): boolean {
  return verb.feature === 'past' && !/^(?:said|told|added|warned|argued|insisted)$/.test(verb.lower)
}

/** A present that tells of one event: no state, no habit, no saying. */
function isEvent(verb: Token): boolean {
  if (verb.upos !== 'VERB' || verb.feature !== '3sg' || hasBarePast(verb.lemma)) return false
  return !/^(?:say|be|have|do|know|think|believe|mean|seem|appear|show|suggest|put|recall|remember|see|note|write|explain|point|stand|happen|turn|go|get)$/.test(
    verb.lemma
  )
}
