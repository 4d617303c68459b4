import type {Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {tokenPattern, type TokenPattern} from '../../src/article/token-pattern.ts'
import {nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {PhraseTable} from '../../src/article/phrase-table.ts'
import {WordTable} from '../../src/language/word-table.ts'
import {inflect} from '../../src/language/inflect.ts'
import {isAdjunct, isInfinitiveNoun} from '../../src/entities/adjuncts.ts'
import {isAgentAfterFrom} from '../../src/entities/agent-from.ts'
import {bareAfterPreposition, takesInfinitive} from '../../src/entities/bare-after-preposition.ts'
import {isAmongMost, isUnlicensed, ownPrepositions} from '../../src/entities/licence.ts'
import {mayEndInGap} from '../../src/entities/gaps.ts'
import {isForeign} from '../../src/entities/own-preposition.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './wrong-preposition.data.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** One line of the list. */
interface Frame {
  readonly after: string
  readonly wrong: string
  readonly right: string
  readonly object?: boolean
  /** Whether no phrase of time or place is likely after it. */
  readonly sure?: boolean
  readonly tag?: string
  readonly before?: readonly string[]
  readonly unless?: readonly string[]
  readonly varieties?: string
}

const FRAMES = new WordTable<Frame>(data.frames)
const PHRASES = new PhraseTable(data.phrases)

/** Patterns of a frame, compiled when an article first has its word. */
const compiled = new Map<Frame, {before: readonly TokenPattern[]; unless: readonly TokenPattern[]}>()

export default defineRule({
  id: 'wrong-preposition',
  summary: 'A preposition that the word before it does not take: “responsible of”, “accused for”.',
  why: `Verbs, nouns and adjectives come with prepositions of their own, and no rule says which: one is responsible
for, capable of, accused of and charged with. A writer who changes the first word (“blamed for” to “accused for”) or
who thinks in another language leaves the wrong one behind.

A phrase of time, place or manner may follow any word, and is left alone: “found guilty for the second time”.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    wrong: (d: {word: string; actual: string; right: string}) =>
      `“${d.word}” takes “${d.right}”, not “${d.actual}”.`,
    superfluous: (d: {word: string; actual: string}) => `“${d.word}” takes no “${d.actual}”.`,
    phrase: (d: {actual: string; right: string}) => `“${d.right}” is the phrase, not “${d.actual}”.`,
    stray: (d: {actual: string}) => `No word before it takes “${d.actual}”.`,
    agent: (d: {actual: string}) => `Who did it stands after “by”, not “${d.actual}”.`,
    infinitive: (d: {actual: string; verb: string}) =>
      `“${d.actual}” stands before a bare verb; “to ${d.verb}” was probably meant.`
  },
  examples: {
    bad: [
      {text: 'The harbour board is responsible ⟦of⟧ the lights.', message: 'wrong', becomes: 'for'},
      {text: 'The clerk was accused ⟦for⟧ forging the stamp.', message: 'wrong', becomes: 'of'},
      {
        text: 'Nets keep birds off but do not prevent rats ⟦to climb⟧ in.',
        message: 'wrong',
        becomes: 'from climbing'
      },
      {text: 'Ministers will ⟦discuss about⟧ the toll in May.', message: 'superfluous', becomes: 'discuss'},
      {text: 'The plough is superior ⟦than⟧ the spade.', message: 'wrong', becomes: 'to'},
      {text: 'He pleaded guilty ⟦for⟧ two counts of arson.', message: 'wrong', becomes: 'to'},
      {text: 'The stokers have been ⟦at strike⟧ since Monday.', message: 'phrase', becomes: 'on strike'},
      {text: 'Hail damaged the roofs ⟦about⟧ both chapels.', message: 'stray', becomes: 'of'},
      {text: 'The chapel was founded ⟦of⟧ two sisters.', message: 'stray', becomes: 'by'},
      {text: 'The psalter was illustrated ⟦from⟧ a nun.', message: 'agent', becomes: 'by'},
      {text: 'His faith ⟦to⟧ the doctors never failed.', message: 'wrong', becomes: 'in'},
      {text: 'The sexton is tired ⟦from⟧ the pigeons.', message: 'wrong', becomes: 'of'},
      {text: 'The abbot was deaf ⟦with⟧ their pleas.', message: 'wrong', becomes: 'to'},
      {text: 'There is no cure ⟦to⟧ the itch.', message: 'wrong', becomes: 'for'},
      {text: 'The mission relies ⟦with⟧ gifts.', message: 'wrong', becomes: 'on'},
      {text: 'The brewer refused ⟦with sell⟧ the yard.', message: 'infinitive', becomes: 'to sell'},
      {text: 'She spoke ⟦on behalf for⟧ the tenants.', message: 'phrase', becomes: 'on behalf of'}
    ],
    good: [
      {text: 'He died in the middle of a sentence about drains.', because: 'what is said is about something'},
      {text: 'He was found guilty for the second time.', because: 'a phrase of time'},
      {text: 'The accused for once said nothing.', because: 'a person'},
      {text: 'They were charged for parking.', because: 'a price, not a crime'},
      {text: 'He is married with two sons.', because: 'not whom he married'},
      {text: 'The law prevents attempts to smuggle sheep.', because: 'the noun takes the infinitive'},
      {text: 'The car held at average speed.', because: 'the noun only describes another'},
      {text: 'It was discussed about 40 times.', because: 'roughly'},
      {
        text: 'Worked up about the fees, they turned a fund into a fight against the dean.',
        because: 'each has its word'
      },
      {text: 'The farms that they deal with sell eggs.', because: 'a clause ends in its preposition'},
      {text: 'The select committee into the leak sat in May.', because: 'it looks into something'},
      {text: 'The hunt for clues into a tenth day yielded a glove.', because: 'it went on into that day'},
      {text: 'Nurses have the jabs they need against the virus.', because: 'the jabs are against it'},
      {text: 'The spread of the fire and the access of pupils to books slowed.', because: 'whose it is'},
      {text: 'She thanked the brothers of the abbey.', because: 'the brothers are of the abbey'},
      {text: 'Both ports worked to that end and cooperated in tracing it.', because: 'aim and way'},
      {text: 'There are two sides to the feud, and more to it than money.', because: 'what it has'},
      {text: 'The trials that farmers face with every flood are many.', because: 'a clause ends in its verb'},
      {
        text: 'Those affected at the weir went to the more remote of the huts.',
        because: 'where, and of what'
      },
      {text: 'This is true with most hens, and it was hard with him away.', because: 'in their case'},
      {text: 'Gusts stripped tiles from the barn.', because: 'what was stripped off'},
      {text: 'The nun was painted from behind, and treated from May.', because: 'where and when'},
      {text: 'Wardens were appointed from mayor to sexton.', because: 'from one to the other'},
      {text: 'The guides were tired from the climb.', because: 'what made them so'},
      {text: 'The ban took effect for trawlers.', because: 'for whom it holds'},
      {text: 'The land went from dependence to home rule.', because: 'from one thing to another'}
    ]
  },
  visit: {
    words: [
      FRAMES,
      (word, {report, article}) => {
        for (const frame of FRAMES.at(word.lower)) {
          if (frame.varieties !== undefined && !frame.varieties.includes(article.variety)) continue
          const preposition = prepositionOf(word, frame)
          if (preposition === undefined || mayHaveNone(word, frame)) continue
          const {actual, end} = preposition
          const judged = {start: actual.start, end}
          const data = {word: word.text, actual: article.slice(judged)}
          if (frame.right === '-') {
            const span = {start: word.start, end}
            report('superfluous', span, {judged, data, expected: [article.slice(word)]})
          } else {
            const expected = expectedFor(preposition, frame, article.variety === 'en-US')
            report('wrong', judged, {judged, data: {...data, right: expected[0] ?? ''}, expected})
          }
          return
        }
      }
    ],
    tags: [
      ['ADP', 'ADV', 'SCONJ', 'PART.to'],
      (word, {report}) => {
        const slip = PREPOSITIONS.has(word.lower) ? slipOf(word) : undefined
        if (slip === undefined) return
        report(slip.key, slip.at, {judged: slip.at, data: slip.data, expected: slip.expected})
      }
    ],
    phrases: [
      PHRASES,
      (match, {report, article}) => {
        const right = PHRASES.lineOf(match.phrase)?.right
        if (right === undefined || isDescribing(match.last)) return
        const actual = article.slice(match)
        const expected = match.first.isCapitalised ? right.charAt(0).toUpperCase() + right.slice(1) : right
        report('phrase', match, {judged: match, data: {actual, right}, expected: [expected]})
      }
    ]
  }
})

const PREPOSITIONS = wordSet('of to in on at for with by from into over about against')

interface Slip {
  readonly key: 'agent' | 'infinitive' | 'stray' | 'wrong'
  readonly at: Span
  readonly data: {
    readonly word: string
    readonly actual: string
    readonly right: string
    readonly verb: string
  }
  readonly expected: readonly string[]
}

/** A preposition that goes with no word before it, or with a bare verb after it. */
function slipOf(preposition: Token): Slip | undefined {
  const before = preposition.at(-1)
  if (before === undefined) return undefined
  const verb = bareAfterPreposition(preposition)
  if (verb !== undefined) return {key: 'infinitive', ...versionsOf(preposition, before, verb)}
  if (isAgentAfterFrom(preposition)) {
    const data = {word: before.text, actual: preposition.text, right: 'by', verb: ''}
    return {key: 'agent', at: preposition, data, expected: ['by']}
  }
  const isStray = isUnlicensed(preposition)
  if (!isStray && !isForeign(preposition)) return undefined
  const expected = ownPrepositions(before, preposition.lower)
  const data = {word: before.text, actual: preposition.text, right: expected[0] ?? '', verb: ''}
  return {key: isStray ? 'stray' : 'wrong', at: preposition, data, expected}
}

/** “agreed with sell” was “agreed to sell”, and “by win the cup” was “by winning” at least as often. */
function versionsOf(preposition: Token, before: Token, verb: Token): Omit<Slip, 'key'> {
  const american = preposition.article.variety === 'en-US'
  const expected = [`to ${verb.lower}`, `${preposition.lower} ${inflect(verb.lower, 'ger', {american})}`]
  if (!takesInfinitive(before) && /^(?:by|of|for|from)$/.test(preposition.lower)) expected.reverse()
  return {
    at: {start: preposition.start, end: verb.end},
    data: {word: before.text, actual: preposition.text, right: 'to', verb: verb.text},
    expected
  }
}

/** “in trial runs”, “at average speed”: the noun that ends the phrase only describes another. */
function isDescribing(last: Token): boolean {
  const next = last.at(1)
  return (
    /^(?:NOUN|ADJ)$/.test(last.upos) &&
    next !== undefined &&
    (/^(?:NOUN|PROPN)$/.test(next.upos) || next.text === '-')
  )
}

interface Preposition {
  readonly actual: Token
  /** The verb of an infinitive. */
  readonly verb: Token | undefined
  readonly end: number
}

/** The wrong preposition that stands after the word, or after its object. */
function prepositionOf(word: Token, frame: Frame): Preposition | undefined {
  if (word.isCapitalised && !word.isFirstInSentence) return undefined
  if (frame.tag !== undefined && word.upos !== frame.tag) return undefined
  const next =
    word.at(1)?.upos === 'ADV' && !/^(?:about|enough)$/.test(word.at(1)?.lower ?? '')
      ? word.at(2)
      : word.at(1)
  const actual = isWrong(next, frame) ? next : frame.object === true ? afterObject(word, frame) : undefined
  const following = actual?.at(1)
  if (actual === undefined || following === undefined || actual.isCapitalised) return undefined
  if (!standsInFrame(word, actual, frame)) return undefined
  if (frame.wrong === 'to+') {
    if (following.upos !== 'VERB' || following.feature !== 'base') return undefined
    return {actual, verb: following, end: following.end}
  }
  if (!opensPhrase(following) || (frame.sure !== true && isAdjunct(actual))) return undefined
  return {actual, verb: undefined, end: actual.end}
}

function standsInFrame(word: Token, preposition: Token, frame: Frame): boolean {
  if (preposition.lower === 'of' && word.upos === 'ADJ' && isAmongMost(word)) return false // “the more distant of”
  const {before, unless} = patternsOf(frame)
  if (before.length > 0 && !before.some((fits) => fits(preposition))) return false
  return !unless.some((fits) => fits(preposition))
}

/** “Those affected at the weir”, “what they face with each flood”: the object is there, before the verb. */
function mayHaveNone(word: Token, {right, sure}: Frame): boolean {
  if (right !== '-' || sure === true) return false
  return (word.feature === 'part' && word.at(-1)?.lemma !== 'have') || mayEndInGap(word)
}

function isWrong(token: Token | undefined, {wrong}: Frame): boolean {
  if (token === undefined) return false
  if (wrong === 'to+') return token.lower === 'to'
  return wrong.split('/').includes(token.lower)
}

function afterObject(word: Token, frame: Frame): Token | undefined {
  const {article, index, sentence} = word
  if (word.upos !== 'VERB') return undefined
  const object = nounPhraseStartingAt(article, index + 1, sentence.endToken)
  const after = object === undefined ? undefined : article.token(object.endToken)
  if (object === undefined || !isWrong(after, frame)) return undefined
  // “thanked the brothers of the abbey”: what follows a noun may be its own
  if (after?.lower === 'of' && frame.before === undefined && article.token(object.head)?.upos === 'NOUN')
    return undefined
  return frame.wrong === 'to+' && isInfinitiveNoun(article.types[object.head]?.lower ?? '')
    ? undefined
    : after
}

const OPENERS = wordSet('DET PRON NOUN PROPN ADJ NUM SYM VERB X')

function opensPhrase(token: Token): boolean {
  if (token.upos === 'ADV' && token.at(1)?.upos === 'NUM') return true // “consists in about 30 growers”
  if (!OPENERS.has(token.upos) || (token.upos === 'PRON' && token.feature === 'wh')) return false
  return token.upos !== 'VERB' || token.feature === 'ger' || token.feature === 'part'
}

function expectedFor({verb}: Preposition, {right}: Frame, american: boolean): string[] {
  return right
    .split('/')
    .map((choice) =>
      verb !== undefined && choice.endsWith('+')
        ? `${choice.slice(0, -1)} ${inflect(verb.lower, 'ger', {american})}`
        : choice
    )
}

function patternsOf(frame: Frame): {before: readonly TokenPattern[]; unless: readonly TokenPattern[]} {
  let patterns = compiled.get(frame)
  if (patterns === undefined) {
    patterns = {
      before: (frame.before ?? []).map((source) => tokenPattern(source)),
      unless: (frame.unless ?? []).map((source) => tokenPattern(source))
    }
    compiled.set(frame, patterns)
  }
  return patterns
}
