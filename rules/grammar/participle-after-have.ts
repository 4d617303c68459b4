import type {Token} from '../../src/article/token.ts'
import {nounPhraseEndingAt, nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {inflect} from '../../src/language/inflect.ts'
import {TIME_NOUNS} from '../../src/language/number-of-nouns.ts'
import {isPureVerb} from '../../src/language/pure-verbs.ts'
import {hasBarePast, isIrregularParticiple, isMidAdverb, pastOnly} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'participle-after-have',
  summary: 'A simple past or a bare verb where “have” wants the participle: “had began”.',
  why: `“Have” takes the past participle: has begun, had gone, have written. The simple past (“had began”, “have
went”) is heard in speech and slips into copy when “she began” is turned into “she had begun”.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    past: (d: {have: string; verb: string; right: string}) =>
      `“${d.have}” takes the participle: “${d.right}”, not the simple past “${d.verb}”.`,
    form: (d: {have: string; verb: string; right: string}) =>
      `“${d.have}” takes the participle: “${d.right}”, not “${d.verb}”.`,
    bare: (d: {have: string; verb: string; right: string}) =>
      `“${d.have}” takes the participle: “${d.right}”, not the bare “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The engine had ⟦began⟧ to smoke before take-off.', message: 'past', becomes: 'begun'},
      {text: 'Both drivers have since ⟦went⟧ home.', message: 'past', becomes: 'gone'},
      {text: 'She hasn’t ⟦wrote⟧ to her brother for years.', message: 'past', becomes: 'written'},
      {text: 'The keeper has not ⟦train⟧ with the squad this week.', message: 'bare', becomes: 'trained'},
      {text: 'Having ⟦fell⟧ twice, the rider gave up.', message: 'past', becomes: 'fallen'},
      {text: 'Fuel bills had ⟦rose⟧ sharply by May.', message: 'past', becomes: 'risen'},
      {text: 'The noise had ⟦drove⟧ tenants out.', message: 'past', becomes: 'driven'},
      {text: 'The bank had ⟦being⟧ warned in May.', message: 'form', becomes: 'been'},
      {text: 'By noon it had ⟦becomes⟧ clear.', message: 'form', becomes: 'become'}
    ],
    good: [
      {text: 'The engine had begun to smoke and has run ever since.', because: 'participles'},
      {text: 'The garden has rose beds, and had rose and oak.', because: 'roses'},
      {text: 'He had saw blades and a fell walker’s boots with him.', because: 'a noun follows “had”'},
      {
        text: 'They have not come, and the price has not hit the floor.',
        because: 'participles like the bare form'
      },
      {text: 'The towns they had took part of the blame.', because: '“had” ends a relative clause'},
      {text: 'All they had went up in smoke.', because: '“went” belongs to “all”'},
      {text: 'They have not only a plan but also run the firm.', because: 'a noun follows'}
    ]
  },
  visit: {
    words: [
      ['have', 'has', 'had', 'having', "'ve"],
      (have, {report}) => {
        const verb = verbAfter(have)
        if (verb === undefined || verb.isCapitalised) return
        const past = pastOnly(verb.lower)
        if (past !== undefined) {
          if (mayBeNoun(verb)) return
          if (isEndOfRelative(have)) return
          report('past', verb, {
            data: {have: have.lower, verb: verb.text, right: past.right},
            expected: [past.right],
            ...(verb.isInQuotation ? {severity: 'warning' as const} : {})
          })
          return
        }
        const part = lostParticiple(have, verb)
        if (part !== undefined) {
          report('form', verb, {
            data: {have: have.lower, verb: verb.text, right: part},
            expected: [part],
            fix: 'suggest'
          })
          return
        }
        if (!isBare(have, verb)) return
        const right = inflect(verb.lower, 'part', {american: have.article.variety === 'en-US'})
        if (right === verb.lower) return
        report('bare', verb, {data: {have: have.lower, verb: verb.text, right}, expected: [right]})
      }
    ]
  }
})

/** The participle that “being”, “are” or “becomes” has been put for. */
function lostParticiple(have: Token, verb: Token): string | undefined {
  const {lower, article} = verb
  if (have.isFirstInSentence || isEndOfRelative(have) || someOpener(have)) return undefined
  // “has being a mother changed her?”
  if (/^(?:being|is|are|am|was|were)$/.test(lower)) return verb.at(1)?.upos === 'DET' ? undefined : 'been'
  const form = article.language.inflectedVerb(lower)
  if (form === undefined || !isPureVerb(form.base) || have.lower === 'having') return undefined
  const isVerbHere = verb.upos === 'VERB' && (form.feature === '3sg' || isFollowedByObject(verb))
  if (!isVerbHere || (form.feature !== '3sg' && form.feature !== 'ger')) return undefined
  return inflect(form.base, 'part', {american: article.variety === 'en-US'})
}

/** “All they have is”, “what the firm has are”: the verb belongs to another clause. */
function someOpener(have: Token): boolean {
  for (let distance = -1; distance >= -6; distance--) {
    const word = have.at(distance)?.lower
    if (word === undefined || word === ',') return false
    if (distance === -1 && have.at(-1)?.feature === 'wh') continue // “who has are”
    if (
      /^(?:what|whatever|all|everything|anything|nothing|most|best|those|who|that|which|one|ones|as|than|few|more)$/.test(
        word
      )
    )
      return true
  }
  return false
}

function isFollowedByObject(verb: Token): boolean {
  const next = verb.at(1)
  return next?.feature === 'to' || /^(?:DET|PRON)$/.test(next?.upos ?? '')
}

/** Simple pasts that are nouns or bare verbs as well. */
const LOOKS_LIKE_NOUN = wordSet('saw fell bore lay dove rose')

/** “had saw blades”, “has rose bushes”, but not “had rose faster”: a noun may stand there, and nothing that only a verb takes. */
function mayBeNoun(verb: Token): boolean {
  if (!LOOKS_LIKE_NOUN.has(verb.lower)) return false
  const next = verb.at(1)
  if (next?.upos === 'NOUN') return true
  if (verb.upos === 'VERB') return false
  if (
    /^(?:rose|fell)$/.test(verb.lower) &&
    /^(?:ADV|ADJ\.comp)/.test(next === undefined ? '' : `${next.upos}.${next.feature ?? ''}`)
  )
    return false
  return next?.feature !== 'comp' && !/^(?:ADP|DET|PRON|NUM|SYM)$/.test(next?.upos ?? '')
}

function verbAfter(have: Token): Token | undefined {
  let token = have.at(1)
  while (token !== undefined && isMidAdverb(token.lower)) token = token.at(1)
  return token?.isWord === true ? token : undefined
}

/**
 * “The towns they had took part”, “the water the farmers had ran out”: straight before the subject of “had” stands a
 * noun, or “what”, that the next verb belongs to.
 */
function isEndOfRelative(have: Token): boolean {
  let subject = have.at(-1)
  while (subject !== undefined && isMidAdverb(subject.lower)) subject = subject.at(-1)
  while (subject !== undefined && !OPENS_SUBJECT.has(subject.upos) && INSIDE_SUBJECT.has(subject.upos)) {
    subject = subject.at(-1)
  }
  if (subject?.lower.endsWith('self') === true) return false
  if (subject === undefined || !OPENS_SUBJECT.has(subject.upos) || subject.feature === 'wh') return false
  const antecedent = subject.at(-1)
  return antecedent !== undefined && ANTECEDENTS.has(antecedent.upos) && !isAdverbial(antecedent)
}

/** “Since the storm the pier has”, “last year the pier has”: a phrase that only says when or where. */
function isAdverbial(last: Token): boolean {
  if (TIME_NOUNS.has(last.lower)) return true
  const phrase = nounPhraseEndingAt(last.article, last.index, last.sentence.firstToken)
  const opener = phrase === undefined ? undefined : last.article.token(phrase.firstToken - 1)
  return (
    opener !== undefined && opener.isFirstInSentence && (opener.upos === 'ADP' || opener.upos === 'SCONJ')
  )
}

const OPENS_SUBJECT: ReadonlySet<string> = new Set(['DET', 'PRON'])
const INSIDE_SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART'])
const ANTECEDENTS = wordSet('NOUN PROPN PRON DET ADJ NUM')

/** A bare verb, where nothing else can follow. */
function isBare(have: Token, verb: Token): boolean {
  const {lower} = verb
  if (hasBarePast(lower) || isIrregularParticiple(lower) || isEndOfRelative(have)) return false
  if (isPureVerb(lower) || lower === 'go' || lower === 'win') return have.at(-2)?.lower !== 'those' // those who have give
  const isPresent = verb.upos === 'VERB' && (verb.feature === 'base' || verb.feature === 'pres')
  if (verb.index > have.index + 1) return isPresent
  if (/^(?:proof|hope|fear|doubt|faith|reason|trust|claim|cause|notice)$/.test(lower)) return false // “has proof the boat sank”
  return have.lower !== 'having' && isVerb(verb) && /^(?:NOUN|VERB)$/.test(verb.upos) && hasObject(verb)
}

function isVerb({lower, article}: Token): boolean {
  return article.language.inflectedVerb(inflect(lower, 'ger')) !== undefined
}

/** “has sign the deal”: an article follows, and no noun has two. “Had lunch the next day” is about time. */
function hasObject(verb: Token): boolean {
  const {article, sentence} = verb
  const next = verb.at(1)
  if (!/^(?:a|an|the|his|her|its|their|him|them|it|us|two|three|four|five|six)$/.test(next?.lower ?? ''))
    return false
  const object = nounPhraseStartingAt(article, verb.index + 1, sentence.endToken)
  const head = object === undefined ? undefined : article.types[object.head]?.lower
  return (
    head !== undefined && !TIME_NOUNS.has(head) && !TIME_NOUNS.has(`${head}s`) && verb.at(2)?.lower !== 'same'
  )
}
