import type {Article} from '../../src/article/article.ts'
import {lowerAt, tagAt, textAt} from '../../src/article/at.ts'
import {PhraseSet} from '../../src/article/phrase-set.ts'
import {data} from '../../src/language/compounds.data.ts'
import {defineRule, type PhraseMatch} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const DESCRIBING = new PhraseSet(data.describing)
const PHRASES = new PhraseSet(data.phrases)
/** "in the long term investors …": after these the phrase may be one of time or place. */
const OF_TIME = wordSet('in at over for during on from until since by')
const BEFORE = /^(?:DET|PRON\.poss|PART\.poss|ADJ|NUM)/

export default defineRule({
  id: 'compound-modifier',
  summary: 'Two words that describe a noun together, without their hyphen: “a long term plan”.',
  why: `Before a noun the hyphen shows which words belong together: a high-speed train, a well-known face, a Leeds-based
firm. After the verb it goes (she is well known), and a phrase of time needs none (in the long term).

Only compounds that every house hyphenates are looked for, and only where a noun follows.`,
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    hyphen: (d: {actual: string; meant: string}) => ({
      message: `“${d.meant}” takes a hyphen before a noun.`,
      note: 'After the verb it would not.'
    })
  },
  examples: {
    bad: [
      {text: 'The bank has a ⟦long term⟧ plan for the branch.', message: 'hyphen', becomes: 'long-term'},
      {text: 'A ⟦little known⟧ company has won the contract.', message: 'hyphen', becomes: 'little-known'},
      {text: 'She is the state’s ⟦first ever⟧ female fire chief.', message: 'hyphen', becomes: 'first-ever'},
      {text: 'They want ⟦full time⟧ jobs for all 40 cleaners.', message: 'hyphen', becomes: 'full-time'},
      {text: 'The ⟦well known⟧ actor has died.', message: 'hyphen', becomes: 'well-known'},
      {text: 'A ⟦Leeds based⟧ firm makes the doors.', message: 'hyphen', becomes: 'Leeds-based'},
      {text: 'It has a ⟦state of the art⟧ kitchen.', message: 'hyphen', becomes: 'state-of-the-art'},
      {
        text: 'It was another ⟦second place⟧ finish for the Bulls.',
        message: 'hyphen',
        becomes: 'second-place'
      },
      {text: 'A ⟦cost cutting⟧ drive has begun.', message: 'hyphen', becomes: 'cost-cutting'}
    ],
    good: [
      {text: 'She is well known in the town, and he is better known abroad.', because: 'after the verb'},
      {
        text: 'In the long term investors will gain; in the second half goals came.',
        because: 'phrases of time'
      },
      {text: 'They work full time. It was the last minute of the match.', because: 'no noun follows'},
      {text: 'The firm, based in Leeds, is London based as well.', because: 'no noun follows'},
      {
        text: 'It was well known that the high level was rare.',
        because: 'after the verb, and a noun of its own'
      },
      {text: 'Ms Lund won a long-term contract with a Leeds-based firm.', because: 'with its hyphen'}
    ]
  },
  visit: {
    phrases: [
      {
        has: (word) => DESCRIBING.has(word) || PHRASES.has(word),
        phrasesAt: (first, second) => [
          ...DESCRIBING.phrasesAt(first, second),
          ...PHRASES.phrasesAt(first, second)
        ]
      },
      (match, {article, report}) => {
        const {first, last, start, end, phrase} = match
        if (last.isCapitalised || (first.isCapitalised && !first.isFirstInSentence)) return
        const actual = article.text.slice(start, end)
        if (/[-\n]| {2}/.test(actual) || !isBeforeNoun(article, last.index)) return
        const fits = DESCRIBING.holds(phrase) ? isDescription(article, match) : isModifier(article, match)
        if (!fits) return
        const meant = actual.replaceAll(' ', '-')
        report('hyphen', {start, end}, {data: {actual, meant}, expected: [meant]})
      }
    ],
    words: [
      ['based', 'born'],
      (token, {article, report}) => {
        const place = token.previous
        if (token.isCapitalised || place?.isCapitalised !== true || !token.hasSpaceBefore) return
        if (tagAt(article, place.index) !== 'PROPN.sg' || place.type.text.endsWith('.')) return
        if (!/^NOUN/.test(tagAt(article, token.index + 1)) || token.next?.start === token.end) return
        const name = firstOfName(article, place.index)
        if (
          !/^(?:DET|PRON\.poss|PART\.poss|ADP|CCONJ|PUNCT)/.test(tagAt(article, name - 1)) &&
          !place.isFirstInSentence
        )
          return
        if (name !== place.index && token.lower === 'born') return
        const span = {start: place.start, end: token.end}
        const meant = `${place.text}-${token.text}`
        report('hyphen', span, {data: {actual: article.slice(span), meant}, expected: [meant]})
      }
    ]
  }
})

function firstOfName(article: Article, index: number): number {
  let first = index
  while (first > 0 && tagAt(article, first - 1) === 'PROPN.sg') first--
  return first
}

/** A noun, with no more than one adjective before it. */
function isBeforeNoun(article: Article, last: number): boolean {
  const next = tagAt(article, last + 1)
  if (article.types[last + 1]?.kind !== 'word' || article.types[last + 1]?.isCapitalised === true)
    return false
  if (article.starts[last + 1] === article.ends[last]) return false
  if (/^NOUN/.test(next)) return true
  return (
    /^ADJ/.test(next) && /^NOUN/.test(tagAt(article, last + 2)) && article.types[last + 2]?.kind === 'word'
  )
}

/** A determiner, a possessive or an adjective before it, a preposition, or the sentence's beginning. */
function isDescription(article: Article, {first}: PhraseMatch): boolean {
  const before = tagAt(article, first.index - 1)
  if (first.isFirstInSentence) return true
  return BEFORE.test(before) || before === 'ADP' || (/^VERB/.test(before) && !/^(?:VERB\.part)/.test(before))
}

function isModifier(article: Article, {first, last}: PhraseMatch): boolean {
  const at = first.index - 1
  const before = lowerAt(article, at)
  const next = tagAt(article, last.index + 1)
  if (first.isFirstInSentence) return next === 'NOUN.pl'
  if (before === 'the') return !OF_TIME.has(lowerAt(article, at - 1)) && textAt(article, at - 1) !== ''
  if (/^(?:that|this|no)$/.test(before)) return false
  if (BEFORE.test(tagAt(article, at))) return true
  return (
    (/^VERB\.(?:past|3sg|pres|base|ger)/.test(tagAt(article, at)) ||
      (tagAt(article, at) === 'ADP' && !OF_TIME.has(before))) &&
    /^NOUN/.test(next)
  )
}
