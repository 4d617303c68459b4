import type {Token} from '../../src/article/token.ts'
import {isPastTakenForNoun} from '../../src/article/finite.ts'
import {inflect} from '../../src/language/inflect.ts'
import {clausesAround} from '../../src/entities/clause-chain.ts'
import {isPresentTakenForNoun} from '../../src/entities/hidden-present.ts'
import {tellsOfOneTime} from '../../src/entities/one-time.ts'
import {hasBarePast, pastOnly} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'tense-shift-after-and',
  summary: 'A bare verb joined by “and” or “but” to a simple past: “opened higher but fall”.',
  why: `Two verbs of one subject, joined by “and” or “but”, tell of the same time unless something says otherwise:
“shares opened higher but fell”. A bare form there is a lost ending or a vowel mistyped.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    shift: (d: {verb: string; past: string; first: string}) =>
      `The sentence began in the past (“${d.first}”): “${d.past}” rather than “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'Copper opened higher but ⟦drop⟧ sharply by noon.', message: 'shift', becomes: 'dropped'},
      {text: 'The driver left the road and ⟦climb⟧ down to the river.', message: 'shift', becomes: 'climbed'},
      {
        text: 'Both men denied the charge and ⟦tell⟧ the court they were asleep.',
        message: 'shift',
        becomes: 'told'
      },
      {text: 'She sold the house but ⟦keep⟧ the garden.', message: 'shift', becomes: 'kept'},
      {
        text: 'He was taken in 1941 and ⟦spends⟧ the rest of the war in a mill.',
        message: 'shift',
        becomes: 'spent'
      },
      {text: 'The van left the road and ⟦hits⟧ a tree.', message: 'shift', becomes: 'hit'},
      {
        text: 'The guard stopped, raised his lamp and ⟦sees⟧ a rope swinging.',
        message: 'shift',
        becomes: 'saw'
      },
      {
        text: 'The clerk read the letter and then ⟦realises⟧ that it was not hers.',
        message: 'shift',
        becomes: 'realised'
      },
      {
        text: 'He left the army at 40 and ⟦teaches⟧ chess until his death.',
        message: 'shift',
        becomes: 'taught'
      },
      {text: 'The keeper heard a shot and ⟦runs⟧ towards the pens.', message: 'shift', becomes: 'ran'},
      {text: 'The rider got off at the inn and ⟦asks⟧ for water.', message: 'shift', becomes: 'asked'}
    ],
    good: [
      {text: 'He left with a new record, and lap times of under a minute.', because: 'a noun, not a verb'},
      {text: 'He asked them to stop and go home.', because: '“to” serves both verbs'},
      {text: 'The judge let him rise and speak.', because: '“let” takes a bare verb'},
      {text: 'They lost and will appeal, and could pay or leave.', because: 'modals'},
      {text: 'They drove out the bailiff and chose a reeve.', because: 'a past'},
      {text: 'The dale raised barley and feed grain crops.', because: 'a noun'},
      {text: 'The firm cut jobs and set up a fund.', because: 'pasts like the bare form'},
      {text: 'He left school early and works in a bank.', because: 'it is so today'},
      {text: 'They lived there then and live there still.', because: 'the second verb tells of now'},
      {text: 'She was born in 1950 and recalls the flood.', because: 'somebody who is'}
    ]
  },
  visit: {
    tags: [
      ['VERB.base', 'VERB.pres', 'VERB.3sg', 'NOUN.pl'],
      (verb, {report}) => {
        const joiner = joinerOf(verb)
        if (joiner === undefined || verb.isCapitalised) return
        if (!maySayWhatHappened(verb, joiner) || looksAhead(verb) || pastOnly(verb.lower) !== undefined)
          return
        if (
          verb.isInQuotation ||
          (verb.feature !== '3sg' && verb.upos === 'VERB' && hasBarePast(verb.lower)) ||
          speaksOfNow(verb)
        )
          return
        const first = pastVerbBefore(joiner, verb)
        const lemma =
          verb.upos === 'NOUN'
            ? (verb.article.language.inflectedVerb(verb.lower)?.base ?? verb.lower)
            : verb.lemma
        if (first === undefined || first.lemma === lemma || isAboutLife(first)) return
        const past = inflect(lemma, 'past', {american: verb.article.variety === 'en-US'})
        report('shift', verb, {data: {verb: verb.text, past, first: first.text}, expected: [past]})
      }
    ]
  }
})

const NEXT = /^(?:then|finally|suddenly|immediately|promptly|eventually|later|quickly|slowly|abruptly|duly)$/

/** The “and” or “but” before a verb, over “then”; or the comma of a series: “stood up, reads it out and sat down”. */
function joinerOf(verb: Token): Token | undefined {
  const before = verb.at(-1)
  const joiner = NEXT.test(before?.lower ?? '') ? before?.at(-1) : before
  if (joiner?.lower === 'and' || joiner?.lower === 'but') return joiner
  return joiner?.text === ',' && goesOnInPast(verb) && !closesAside(joiner) ? joiner : undefined
}

/** “…, reads out a letter and *sat* down” */
function goesOnInPast(verb: Token): boolean {
  for (let token = verb.at(1); token !== undefined; token = token.at(1)) {
    if (token.lower === 'and') {
      const next = token.at(1)
      return next !== undefined && (next.feature === 'past' || isPastTakenForNoun(next.article, next.index))
    }
    if (/^[;:“”"()—–]$/.test(token.text) || /^(?:past|pres|3sg|modal)$/.test(token.feature ?? ''))
      return false
  }
  return false
}

/** “The firm, which he sold, makes”, “Her film, shot in Rome, tells”: the verb of what stands before the aside. */
function closesAside(comma: Token): boolean {
  const clauses = clausesAround(comma)
  const last = clauses.findLast(({group}) => group.first.index < comma.index)
  if (last === undefined || (last.opener?.feature === 'wh' && last.opener.lower !== 'when')) return true
  return last.group.first.at(-1)?.text === ','
}

/** “and then realises”, “heard a crack, looked up and sees”: one thing after another. */
function isOneOfSeries(verb: Token): boolean {
  if (NEXT.test(verb.at(-1)?.lower ?? '')) return true
  let pasts = 0
  for (let token = verb.at(-1); token !== undefined; token = token.at(-1)) {
    if (token.upos === 'AUX' || /^[;:]$/.test(token.text)) break
    if (token.feature === 'past') pasts++
    const isItem = token.text === ',' && token.at(1)?.feature === 'past'
    if (isItem && pasts === 1) return verb.sentence.firstToken < token.index - 2
  }
  return false
}

/** A verb that tells of an event rather than of a state, and is one. */
function maySayWhatHappened(verb: Token, joiner: Token): boolean {
  if (verb.upos === 'NOUN') return isPresentTakenForNoun(verb, joiner)
  // “and lap times of under a minute”, “wheat and feed grain crops”
  if (verb.feature === 'base') return verb.at(1)?.upos !== 'NOUN' || !verb.type.features.mayBe('NOUN')
  if (verb.feature !== '3sg') return true
  if (/^(?:is|has|does)$/.test(verb.lower)) return false
  if (!STATES.has(verb.lemma) || endedLongAgo(verb) || tellsOfOneTime(verb)) return true
  if (verb.lemma === 'run') return WAYS.test(verb.at(1)?.lower ?? '') // not “runs a shop”
  return EVENTS.has(verb.lemma) && (isDated(verb) || isOneOfSeries(verb))
}

const WAYS = /^(?:towards?|into|out|off|away|across|past|after|from|at)$/

/** “works there until her retirement in 2011”: what is over, though it lasted. */
function endedLongAgo(verb: Token): boolean {
  for (let distance = 1; distance <= 8; distance++) {
    const token = verb.at(distance)
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'VERB') return false
    if (token.lower !== 'until' && token.lower !== 'till') continue
    const next = token.at(1)
    return next?.feature === 'poss' || /^(?:1[5-9]\d\d|200\d|the)$/.test(next?.lower ?? '')
  }
  return false
}

/** What somebody does or is at all times: “left school early and works in a bank”. */
const STATES =
  wordSet(`live work reflect create have be own run remain hold include play teach write cover serve keep stand sit make sell employ need want
   hope plan expect believe say know think like love face deal support represent lead study visit aim try offer provide
   continue deserve look feel seem appear show feature star contain come go cost operate manage chair head use require
   allow give mean take become begin start stay rely depend focus feed speak travel train specialise specialize belong
   suffer hate enjoy prefer see tell call help spend earn act perform argue claim insist suggest describe note add
   explain concern involve form follow count compete lie extend stretch reach cite quote warn end open close carry boast
   attract draw mark celebrate end tend date bear set get pay produce grow care do fear doubt agree promise vow intend
   wish explore examine trace tell chart combine address avoid consider share enter return`)

/** Of those, what may as well have happened once: “was captured in 1941 and spends the rest of the war there”. */
const EVENTS = wordSet(
  `spend enter return reach open close begin start come go win take give get set draw carry end become leave pay
   stand sit call tell see hear find ask help speak turn produce reach quote add answer`
)

/** “Was born in 1938 and remembers”: what was once, and somebody who is. */
function isAboutLife(first: Token): boolean {
  return first.upos === 'AUX' && /^(?:born|brought|raised|educated|trained)$/.test(first.at(1)?.lower ?? '')
}

/** The simple past that the joined verb shares its subject with. */
function pastVerbBefore(joiner: Token, verb: Token): Token | undefined {
  return verb.feature === '3sg' || verb.upos === 'NOUN'
    ? pastBeforePresent(joiner, verb)
    : pastBeforeBare(joiner)
}

/** Before a bare verb: the only verb of the sentence so far, since “to”, “let” or a modal would govern both. */
function pastBeforeBare(joiner: Token): Token | undefined {
  let found: Token | undefined
  for (const token of before(joiner)) {
    if (token.upos === 'AUX' || token.feature === 'to' || token.lower === 'to' || opensClause(token))
      return undefined
    if (token.upos !== 'VERB') continue
    if (token.feature !== 'past') return undefined
    if (found !== undefined) continue
    if (/^(?:let|made|helped|saw|heard|watched|had|said|felt|did)$/.test(token.lower)) return undefined
    found = token
  }
  return found !== undefined && joiner.index - found.index <= 10 ? found : undefined
}

/** Before a verb with the ending of the present: the nearest finite verb, in a sentence that tells all in the past. */
function pastBeforePresent(joiner: Token, verb: Token): Token | undefined {
  let found: Token | undefined
  for (const token of before(joiner)) {
    if (found === undefined && opensClause(token)) return undefined
    if (token.at(-2)?.text === ',' && token.at(1)?.text === ',') continue // “, meals included,”
    const isHidden = token.upos === 'NOUN' && isPastTakenForNoun(token.article, token.index)
    if (token.upos !== 'VERB' && token.upos !== 'AUX' && !isHidden) continue
    if (/^(?:base|ger|part)$/.test(token.feature ?? '')) continue
    if (found !== undefined && isInRelative(token)) continue // “the bank, which lends to farmers, opened”
    if (token.feature !== 'past' && !isHidden) return undefined
    if (found !== undefined) continue
    const isPassive = token.upos === 'AUX'
    if (isPassive ? !/^(?:was|were)$/.test(token.lower) || !isDated(verb) : token.lower === 'said')
      return undefined
    found = token
  }
  return found !== undefined && joiner.index - found.index <= 14 ? found : undefined
}

function isInRelative(verb: Token): boolean {
  const clause = clausesAround(verb).find(
    ({group}) => group.first.index <= verb.index && verb.index <= group.last.index
  )
  return clause?.opener?.feature === 'wh'
}

/** The tokens of the sentence before this one, the nearest first, as far as no mark parts them from it. */
function* before(joiner: Token): Generator<Token> {
  for (let distance = -1; ; distance--) {
    const token = joiner.at(distance)
    if (token === undefined || /^[:;“”"()—–]$/.test(token.text)) return
    yield token
  }
}

function opensClause(token: Token): boolean {
  return token.feature === 'wh' || token.upos === 'SCONJ' || token.lower === 'that'
}

/** Whether the clause of the second verb says when it happened, or goes on in the past itself. */
function isDated(verb: Token): boolean {
  for (let distance = 1; distance <= 14; distance++) {
    const token = verb.at(distance)
    if (token === undefined || /^[.;:]$/.test(token.text)) return false
    if (/^(?:1[6-9]|20)\d\d$/.test(token.text) || /^(?:yesterday|ago|lunchtime|midday)$/.test(token.lower))
      return true
    if (token.lower === 'and' && /^(?:past)$/.test(token.at(1)?.feature ?? '')) return true
    if (token.lower === 'time' && token.at(-1)?.lower === 'first') return true
    if (token.lower === 'rest' && token.at(1)?.lower === 'of') return true
  }
  return false
}

function speaksOfNow(verb: Token): boolean {
  for (let distance = 1; distance <= 12; distance++) {
    const word = verb.at(distance)?.lower
    if (word === undefined) return false
    if (/^(?:now|today|still|currently|will|tomorrow|nowadays|ever)$/.test(word)) return true
  }
  return false
}

/** “won 4-1 and play again on Saturday” */
function looksAhead(verb: Token): boolean {
  return [1, 2, 3, 4].some((distance) =>
    /^(?:again|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      verb.at(distance)?.lower ?? ''
    )
  )
}
