import type {Token} from '../../src/article/token.ts'
import {FOREIGN_PLURALS} from '../../src/language/foreign-plurals.ts'
import {EITHER_NUMBER, SINGULAR_IN_S} from '../../src/language/number-of-nouns.ts'
import {tagOf} from '../../src/language/tagger/tags.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'article-before-plural-noun',
  summary: 'The article “a” before a plural noun: “a serious failings”.',
  why: `“A” and “an” go with one thing. Before a plural the article is a leftover from an earlier wording (“a serious
failing”, “a number of failings”), so either it goes or the noun loses its s.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    plural: (d: {article: string; noun: string}) =>
      `“${d.article}” cannot go with the plural “${d.noun}”: drop the article or make the noun singular.`
  },
  examples: {
    bad: [
      {text: 'Auditors found ⟦a serious⟧ gaps in the accounts.', message: 'plural', becomes: 'serious'},
      {text: 'The home looks after ⟦a children⟧ with autism.', message: 'plural', becomes: 'children'},
      {text: 'Surgeons removed ⟦a two⟧ bullets from his leg.', message: 'plural', becomes: 'two'},
      {text: '⟦An early⟧ reports spoke of nine dead.', message: 'plural', becomes: 'Early'}
    ],
    good: [
      {
        text: 'A few children, a great many adults and a hundred horses.',
        because: 'words of quantity take “a”'
      },
      {
        text: 'He drives a sports car and works in a goods yard.',
        because: 'the plural belongs to a singular noun'
      },
      {text: 'A series of talks at a crossroads by a steelworks.', because: 'the same in both numbers'},
      {text: 'They waited a good two hours for a five minutes’ talk.', because: 'a time taken as one'},
      {text: 'A women’s side beat a boys’ team.', because: 'possessives'},
      {
        text: 'A further two men were held after an estimated three shots.',
        because: 'an adjective before the number'
      }
    ]
  },
  visit: {
    words: [
      ['a', 'an'],
      (opener, {report, article}) => {
        const second = opener.at(1)
        if (second === undefined || (opener.isCapitalised && !opener.isFirstInSentence)) return
        const noun = isPlainModifier(second) ? second.at(1) : second
        if (noun === undefined || noun.isCapitalised || !isTruePlural(noun) || !endsPhrase(noun)) return
        const text = article.slice({start: second.start, end: second.end})
        const expected = opener.isCapitalised ? text.charAt(0).toUpperCase() + text.slice(1) : text
        report(
          'plural',
          {start: opener.start, end: second.end},
          {data: {article: opener.text, noun: noun.text}, expected: [expected]}
        )
      }
    ]
  }
})

/** Adjectives and number words after which a plural may follow “a”. */
const QUANTITIES: ReadonlySet<string> = new Set(
  `few dozen hundred thousand million billion lot couple many several good great full further record whole solid total
   additional extra mere estimated cool nice bare half score staggering paltry massive measly meagre combined average
   more less little bit certain other one single`.split(/\s+/)
)

function isPlainModifier(word: Token): boolean {
  if (QUANTITIES.has(word.lower) || word.type.isHyphenated || word.type.hasDigit || word.isCapitalised)
    return false
  return (
    (word.upos === 'ADJ' && word.feature === '') ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(word.lower)
  )
}

const PLURAL = tagOf('NOUN.pl')

/** Plural in form only, or counted as one. */
const COUNTED_AS_ONE: ReadonlySet<string> = new Set(
  `woods links blues keys mews ways works steelworks waterworks gasworks ironworks brickworks sweepstakes shambles amends kudos
   gallows hours minutes seconds days weeks months years miles metres yards feet inches pounds dollars euros points degrees per
   percent goods sports arms games greens heads tails suds dregs grounds lodgings quarters stairs thousands hundreds
   tens dozens millions billions binoculars headphones overalls scissors pliers pyjamas trousers jeans shorts tights
   commons people folks biceps triceps forceps chassis corps rendezvous chess bus gas atlas canvas bias
   damages savings earnings winnings surroundings greetings proceeds rates accounts communications operations sales systems
   thanks congratulations regards customs arts humanities rights hustings premises conditions times`.split(
    /\s+/
  )
)

function isTruePlural(noun: Token): boolean {
  if (FOREIGN_PLURALS.has(noun.lower)) return false // a rule of its own
  if (COUNTED_AS_ONE.has(noun.lower) || EITHER_NUMBER.has(noun.lower) || SINGULAR_IN_S.has(noun.lower))
    return false
  if (noun.lower.endsWith('ics') || noun.lower.endsWith('works') || noun.type.isHyphenated) return false
  if (noun.upos !== 'NOUN') return false
  // the tagger takes “gaps” after “a” for a singular
  const lemma = noun.article.language.lemma(noun.type, PLURAL)
  return lemma !== noun.lower && noun.article.language.lexicon.lookup(lemma) !== 0
}

/** Whether the noun is the last of its phrase: no other noun, possessive or hyphen follows. */
function endsPhrase(noun: Token): boolean {
  const next = noun.at(1)
  if (next === undefined) return true
  if (next.upos === 'PUNCT') return /^[.,;:?!]$/.test(next.text)
  if (next.upos === 'ADP') return !next.type.isHyphenated && next.lower !== 'of'
  if (/^(?:last|this|next|yesterday|since|when|where)$/.test(next.lower)) return true
  if (next.feature === 'past' && noun.feature === 'pl') return true
  return next.feature === 'wh' || next.lower === 'who' || next.lower === 'that' || next.upos === 'AUX'
}
