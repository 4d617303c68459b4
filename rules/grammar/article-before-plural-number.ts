import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** "a 200 metres race", "a 50 pounds note": the number counts a unit of the singular noun that follows. */
const COUNTED_AS_ONE =
  wordSet(`metres meters kilometres kilometers miles yards feet inches hours minutes seconds days weeks months years pounds
   dollars euros rand points degrees percent strokes shots runs votes seats places games`)

/** Adjectives after which "a" goes with a plural number: "a further 200 people", "a record 3,000 fans". */
const PLURAL_PEOPLE = /^(?:\d{1,3}(?:,\d{3})+|\d+)$/

export default defineRule({
  id: 'article-before-plural-number',
  summary: 'The article “a” straight before a number and a plural noun.',
  why: `“A 250,000 people” is what remains when “about”, “estimated” or “total of” is cut from between the two, or
when a round number replaces a word. The article has to go, or the lost word has to come back, so an editor decides.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    article: (d: {article: string; phrase: string}) => ({
      message: `“${d.article}” cannot stand before “${d.phrase}”.`,
      note: 'The noun is plural. Drop the article, or put back a word that was lost, such as “about” or “estimated”.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The strike has closed ⟦a 140 schools⟧ in the province.',
        message: 'article',
        becomes: '140 schools'
      },
      {
        text: 'Organisers expected ⟦a 12,000 runners⟧ to take part.',
        message: 'article',
        becomes: '12,000 runners'
      },
      {text: 'The flood killed ⟦an 80 people⟧ in one night.', message: 'article', becomes: '80 people'}
    ],
    good: [
      {
        text: 'She won a 200 metres race and a 100-seat majority.',
        because: 'the number belongs to a singular noun'
      },
      {
        text: 'A further 300 workers walked out, and a record 4,000 fans came.',
        because: 'an adjective stands between'
      },
      {text: 'They waited a good 10 minutes for a 20 minutes late train.', because: 'a time taken as one'},
      {
        text: 'He served a 12 months sentence at a 24 hours clinic.',
        because: 'an attributive unit before a noun'
      }
    ]
  },
  visit: {
    words: [
      ['a', 'an'],
      (token, {report, article}) => {
        const number = token.at(1)
        const noun = token.at(2)
        if (number?.kind !== 'number' || noun === undefined || !PLURAL_PEOPLE.test(number.text)) return
        if (!isPlural(noun) || number.text === '1' || isYear(number.text)) return
        if (COUNTED_AS_ONE.has(noun.lower) || isAttributive(noun)) return
        const span = {start: token.start, end: noun.end}
        const phrase = article.slice({start: number.start, end: noun.end})
        report('article', span, {
          data: {article: token.text, phrase},
          expected: token.isFirstInSentence ? [phrase] : [phrase, `about ${phrase}`, `more than ${phrase}`]
        })
      }
    ]
  }
})

function isPlural(token: Token): boolean {
  return (token.upos === 'NOUN' && token.feature === 'pl') || token.lower === 'people'
}

function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text)
}

/** "a 12 months sentence": another noun follows, and that one takes the article. */
function isAttributive(noun: Token): boolean {
  const after = noun.at(1)
  return after !== undefined && (after.upos === 'NOUN' || after.lower === "'s" || after.lower === "'")
}
