import {lowerAt, tagAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {PHRASAL_NOUNS} from '../../src/language/phrasal-nouns.ts'
import {defineRule, type PhraseMatch} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const BY_PHRASE: ReadonlyMap<string, string> = new Map(
  [...PHRASAL_NOUNS.keys()].map((noun) => [noun.replace('-', ' '), noun])
)
/** What the noun can have after it, and the verb cannot. */
const AFTER = /^(?:AUX|PUNCT|VERB\.(?:past|3sg))/
/** Verbs that are nouns as well ("the run up the hill"), so that only a few words after show the compound. */
const NOUNS = wordSet('run walk drive climb hand speed step lay cut drop sign')

export default defineRule({
  id: 'open-phrasal-noun',
  summary: 'The noun of a phrasal verb in two words: “the build up of troops”, “a follow up visit”.',
  why: `The verb is written as two words (to build up), the noun as one or with a hyphen: a build-up, a takeover. Where the
words are open the reader takes the noun for a verb. American copy closes up more of them (buildup, cleanup).`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    noun: (d: {actual: string; meant: string}) => `A noun here: “${d.meant}”.`
  },
  examples: {
    bad: [
      {text: 'The ⟦build up⟧ of troops has gone on.', message: 'noun', becomes: 'build-up'},
      {text: 'He was called back for a ⟦follow up⟧ visit.', message: 'noun', becomes: 'follow-up'},
      {text: 'The ⟦by election⟧ will be held in May.', message: 'noun', becomes: 'by-election'},
      {text: 'It was a ⟦take over⟧ in all but name.', message: 'noun', becomes: 'takeover'},
      {text: 'The ⟦clean up⟧ has cost a fortune.', language: 'en-US', message: 'noun', becomes: 'cleanup'},
      {text: 'There was a ⟦break in⟧ at the chapel.', message: 'noun', becomes: 'break-in'}
    ],
    good: [
      {text: 'She held a hand out to him.', because: 'a verb with its object inside'},
      {text: 'They want to build up the army and follow up the case.', because: 'verbs'},
      {
        text: 'The run up the hill and the walk out of the park took an hour.',
        because: 'a noun and a preposition'
      },
      {
        text: 'He needed a break in order to rest; there was a break in the clouds.',
        because: 'a noun and a preposition'
      },
      {text: 'They let the dog back up the steps.', because: 'an adverb'},
      {text: 'The vote was decided by election.', because: 'a preposition and a noun'}
    ]
  },
  visit: {
    phrases: [
      [...BY_PHRASE.keys(), 'by election', 'by elections'],
      (match, {article, report}) => {
        const {first, last, start, end, phrase} = match
        if (article.text.slice(first.end, last.start) !== ' ' || first.isCapitalised || last.isCapitalised)
          return
        if (!isNoun(match)) return
        const british = phrase.startsWith('by ')
          ? phrase.replace(' ', '-')
          : (BY_PHRASE.get(phrase) ?? phrase)
        const isAmerican = article.variety === 'en-US' || article.variety === 'en-CA'
        const meant = closedForm(british, isAmerican)
        report('noun', {start, end}, {data: {actual: article.slice(match), meant}, expected: [meant]})
      }
    ]
  }
})

/** Those that are written as one word everywhere. */
const CLOSED =
  wordSet(`take-over hand-over turn-over break-through break-down crack-down melt-down show-down count-down touch-down shut-down
   turn-out hand-out bail-out black-out make-over change-over`)

function closedForm(noun: string, isAmerican: boolean): string {
  if (CLOSED.has(noun)) return noun.replace('-', '')
  return isAmerican ? (PHRASAL_NOUNS.get(noun) ?? noun) : noun
}

/** “She held a hand out to him” */
function isHand(first: Token): boolean {
  return (
    first.lower === 'hand' && /^(?:put|hold|stick|reach|stretch|get|thrust)$/.test(first.at(-2)?.lemma ?? '')
  )
}

function isNoun({first, last, phrase}: PhraseMatch): boolean {
  const {article} = first
  const before = tagAt(article, first.index - 1)
  const word = lowerAt(article, first.index - 1)
  const next = tagAt(article, last.index + 1)
  const after = lowerAt(article, last.index + 1)
  if (phrase.startsWith('by '))
    return before === 'DET' && word !== 'that' && !/^(?:this|these|those)$/.test(word)
  const isDetermined =
    (/^(?:a|an|the|another|no|any|every|each)$/.test(word) && before === 'DET') ||
    (before === 'PRON.poss' && word !== 'her') ||
    before === 'PART.poss' ||
    (before === 'ADJ' && /^(?:a|an|the)$/.test(lowerAt(article, first.index - 2)))
  if (!isDetermined || isHand(first)) return false
  if (after === 'of') return !/(?:out|off|in)$/.test(phrase) || !NOUNS.has(first.lower)
  const isIn = phrase.endsWith(' in') || phrase.endsWith(' through') || phrase.endsWith(' down')
  if (isIn) return /^(?:AUX|PUNCT)/.test(next) || after === 'at'
  if (NOUNS.has(first.lower)) return AFTER.test(next) || (after === 'to' && phrase === 'run up')
  if (/^NOUN/.test(next)) return true
  return (
    AFTER.test(next) || /^(?:in|to|at|for|between|with|after|by|from|on|and|since|last|next)$/.test(after)
  )
}
