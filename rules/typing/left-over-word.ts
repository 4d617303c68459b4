import type {Token} from '../../src/article/token.ts'
import {EditPatterns} from '../../src/article/edit-pattern.ts'
import {PATTERN_GROUPS} from '../../src/language/pattern-groups.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './left-over-word.data.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const crossed = (firsts: string, lasts: string): readonly string[] =>
  list(firsts).flatMap((first) => list(lasts).map((last) => `${first} ${last}`))

/** Two finite verbs; a clause that ends in the first makes them right (“what they are is …”). */
const TWO_VERBS: ReadonlySet<string> = new Set(
  [
    ...crossed('is are was were', 'is are was were has have had will would'),
    ...crossed('been being be', 'is are was were has had will would'),
    ...crossed('he she they we', 'he she they we'),
    ...crossed(
      'will would could should must can may might',
      'is are was were has had will would could should must can may might'
    )
  ].filter((pair) => new Set(pair.split(' ')).size === 2)
)

/** Right only where a clause ends in the first (“what it is is a bank”). */
const SAME_VERB: ReadonlySet<string> = new Set(['is is', 'was was'])

/** Nothing that an article or a possessive could belong to. */
const NO_NOUN: ReadonlySet<string> = new Set([
  ...crossed(
    'the a an',
    'of is are was were has and to in for from that he they we it with at by on would could should cannot does did'
  ),
  ...crossed('his their its our', 'of is are was were has from that he they we it')
])

/** Two prepositions of which the first has lost its noun. */
const NO_OBJECT: ReadonlySet<string> = new Set([
  ...crossed('of', 'at to on by with into for in'),
  ...crossed('into', 'of at to'),
  ...crossed('from', 'of by with at'),
  ...crossed('at', 'of to by from'),
  ...crossed('for', 'of at to with')
])

/** What is typed twice: two words, or one word with another between. */
const TWICE: ReadonlySet<string> = new Set([
  ...crossed('of in to at on for by with from and', 'the a an his her its their that').map(
    (pair) => `${pair} ${pair}`
  ),
  ...list(
    'was=not is=not it=had it=will it=would he=was she=was they=were there=is there=was it=was it=is he=said she=said they=said will=be would=be has=been have=been had=been to=be it=has'
  ).map((pair) => `${pair} ${pair}`.replaceAll('=', ' ')),
  ...crossed('the a', 'of in to at on for by and with from').map(
    (pair) => `${pair} ${pair.split(' ')[0] ?? ''}`
  ),
  ...crossed('of to in', 'the a').map((pair) => `${pair} ${pair.split(' ')[0] ?? ''}`)
])

/** Words after which a clause may end in any verb or preposition. */
const OPENS_CLAUSE = new Set(
  list(`what whatever who whom whose which where when how why that all everything anything as than so those more
    much such if though whether it not`)
)
const FAR_BACK = 9

const FRAMES = new EditPatterns(data, PATTERN_GROUPS)

export default defineRule({
  id: 'left-over-word',
  summary: 'A word left behind by an edit: “the plan was is”, “the of the”.',
  why: `When one wording is typed over another a word of the old one often stays: two verbs where one will do, an
article before no noun, a phrase pasted twice.

Verbs and prepositions that end a clause of their own (“what they had was enough”) are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    pair: (d: {words: string}) => `“${d.words}”: one of these two words is left over.`,
    left: (d: {words: string; whole: string}) => `A word is left over in “${d.words}”: “${d.whole}”.`,
    twice: (d: {words: string; once: string}) => `“${d.words}” repeats itself: “${d.once}”.`
  },
  examples: {
    bad: [
      {text: 'The bridge ⟦was is⟧ closed to lorries.', message: 'pair', becomes: 'was'},
      {text: 'Police ⟦are is⟧ looking for a second driver.', message: 'pair', becomes: 'are'},
      {text: 'The head ⟦of the of the⟧ board resigned.', message: 'twice', becomes: 'of the'},
      {text: 'Critics said ⟦the of the⟧ deal was poor.', message: 'twice', becomes: 'the'},
      {text: 'She ⟦was was⟧ taken to hospital.', message: 'twice', becomes: 'was'},
      {text: 'Hopes rest on ⟦the in⟧ new treaty.', message: 'pair', becomes: 'the'},
      {text: 'The keys to the vault ⟦of were⟧ in a drawer.', message: 'left', becomes: 'were'},
      {text: 'Her deputy ⟦from became⟧ mayor.', message: 'left', becomes: 'became'}
    ],
    good: [
      {text: 'It cost £40m, 90 per cent of it federal.', because: 'a part of the sum'},
      {text: 'Band A pays two thirds of band D.', because: 'a letter'},
      {text: 'He was a senior at Division II Hale.', because: 'the preposition belongs to the name'},
      {text: 'The cat was passed across in a bucket.', because: 'an adverb, then a preposition'},
      {
        text: 'Nowhere has the fall been steeper; the scene in which the will is read is long.',
        because: '“has” stands before its subject; a noun'
      },
      {text: 'What the firm has is time.', because: 'has ends a clause'},
      {text: 'What a small choir cannot have is two organists.', because: 'have ends a clause'},
      {text: 'Those who could have will have voted by now.', because: 'have ends a clause'},
      {text: 'The man they spoke of in court was absent.', because: 'of belongs to the verb'},
      {text: 'The street she came from is gone.', because: 'a clause ends in from'},
      {text: 'She was top of the form and of the class.', because: 'two phrases, no repeat'},
      {text: 'The state can and does help many who struggle.', because: 'two verbs, one object'},
      {text: 'They impose their will and spread their creed.', because: 'a noun'},
      {text: 'This failure will one day cost us, and what we want is not a war.', because: 'a time'},
      {text: 'The greatest strength we have is our people.', because: 'no “that” before the clause'},
      {text: 'The best they can hope for is a draw.', because: 'for ends a clause'},
      {text: 'One son became a priest, another a banker; each his own master.', because: 'a verb left out'},
      {
        text: 'The compact of union was sealed, and he was asked who the man was.',
        because: 'nothing is left over'
      },
      {
        text: 'She is due in at the office, and he stayed on in the city.',
        because: 'an adverb, then a preposition'
      }
    ]
  },
  visit: {
    words: [
      FRAMES,
      (token, {report}) => {
        if (token.type.isAllCaps) return
        const match = FRAMES.matchAt(token)
        if (match === undefined) return
        const {words, expected} = match
        if (/^A /.test(words) && match.start > token.sentence.start) return // “Band A pays less”
        if (/\w-\w+ing$/.test(words)) return // “the people-starting”: a dash
        if (BEFORE_NAME.test(words) || (VERB_AND_BE.test(words) && isPartOfFused(token))) return
        report('left', match, {judged: match, data: {words, whole: expected[0] ?? ''}, expected})
      }
    ],
    phrases: [
      new Set([...TWO_VERBS, ...SAME_VERB, ...NO_NOUN, ...NO_OBJECT, ...TWICE]),
      (at, {report, article}) => {
        const {phrase, first, last} = at
        if (last.isCapitalised || first.type.isAllCaps || (first.isCapitalised && !first.isFirstInSentence))
          return
        const text = article.slice(at)
        if (/["“”‘;,\n]\s|\n\s*\n/.test(text)) return
        if (TWICE.has(phrase)) {
          const parts = phrase.split(' ')
          if (parts.length === 3 && isPartOfLonger(parts[1], first, last)) return
          const once = parts.length === 4 ? text.split(/\s+/).slice(0, 2).join(' ') : first.text
          report('twice', at, {judged: at, data: {words: phrase, once}, expected: [once]})
        } else if (SAME_VERB.has(phrase)) {
          if (!isDoubledVerb(first, last)) return
          report('twice', at, {judged: at, data: {words: phrase, once: first.text}, expected: [first.text]})
        } else if (isImpossible(phrase, first, last)) {
          report('pair', at, {judged: at, data: {words: phrase}, expected: [first.text, last.text]})
        }
      }
    ]
  }
})

/** “a senior at Division II Hale”: the name is what the preposition belongs to. */
const BEFORE_NAME = /^(?:at|in|on|of|for|from|with|by) \p{Lu}/u
const VERB_AND_BE = /^(?:have|has|had|be|do|does|did) (?:is|are|was|were)$/i
const FUSED = new Set(list('what whatever all everything anything nothing thing things most least'))

/** “What they could not have was peace”: the second verb is that of the sentence. */
function isPartOfFused(verb: Token): boolean {
  for (let distance = 1; distance <= FAR_BACK; distance++) {
    const before = verb.at(-distance)
    if (before === undefined) return false
    if (FUSED.has(before.lower)) return true
  }
  return false
}

function isImpossible(phrase: string, first: Token, last: Token): boolean {
  if (isPartOfRepeat(first, last)) return false
  if (NO_NOUN.has(phrase)) return isArticle(first, last)
  if (opensClause(first)) return false
  const before = first.at(-1)
  if (before === undefined) return false
  if (TWO_VERBS.has(phrase))
    return before.upos === 'NOUN' || before.upos === 'PROPN' || before.upos === 'PRON'
  return before.upos === 'NOUN' && (last.at(1)?.upos === 'DET' || last.at(1)?.feature === 'poss')
}

/** “the of the” is spoken of as a whole. */
function isPartOfRepeat(first: Token, last: Token): boolean {
  return last.at(1)?.lower === first.lower || first.at(-1)?.lower === last.lower
}

/** “he was was taken”; not “the man he was was forgotten”. */
function isDoubledVerb(first: Token, last: Token): boolean {
  const before = first.at(-1)
  if (before === undefined || opensClause(first) || last.at(1)?.upos !== 'VERB') return false
  return before.upos === 'PRON' && before.at(-1)?.upos !== 'NOUN'
}

/** “of the of the” holds “of the of” and “the of the”; it is told once. */
function isPartOfLonger(middle: string | undefined, first: Token, last: Token): boolean {
  return first.at(-1)?.lower === middle || last.at(1)?.lower === middle
}

/** Not the letter A, not “the to and fro”, not a note between quotation marks, not “the they had been warned”. */
function isArticle(first: Token, last: Token): boolean {
  const after = last.at(1)
  if (first.isFirstInSentence || after?.isWord !== true || after.lower === 'and' || after.lower === 'or')
    return false
  return (
    (first.upos === 'DET' || first.feature === 'poss') &&
    !(first.lower === 'the' && /^(?:are|were|have|had)$/.test(last.lower))
  )
}

/** A “that” that only reports what was said (“warned that the banks were are …”) leaves no verb without its own. */
function opensClause(token: Token): boolean {
  for (let distance = 1; distance <= FAR_BACK; distance++) {
    const before = token.at(-distance)
    if (before === undefined) return false
    if (OPENS_CLAUSE.has(before.lower) && !(before.lower === 'that' && before.upos === 'SCONJ')) return true
  }
  return false
}
