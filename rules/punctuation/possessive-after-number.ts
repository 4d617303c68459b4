import {lowerAt, tagAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {inflect} from '../../src/language/inflect.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const SEVERAL =
  wordSet(`two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several both many few
   dozens hundreds thousands`)
/** First halves of compounds that stand in the singular: "two driver's licences". */
const COMPOUNDS =
  wordSet(`driver bachelor master men women children people collector shepherd plumber doctor women's bird crow hunter
   builder baker butcher farmer king queen lion bull cat dog devil fool old man mother father patient`)
const PERIODS = wordSet('minute hour day night week fortnight month year decade')
const MOST_BETWEEN = 2

export default defineRule({
  id: 'possessive-after-number',
  summary: 'The possessive of one after a number of several: “two week’s notice”, “eight miner’s families”.',
  why: `After two, several or both the noun is plural, and the plural takes its apostrophe after the s: two weeks' notice,
the eight miners' families. Compounds that begin with a possessive (two driver's licences) are left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    several: (d: {actual: string; meant: string}) => `More than one of them: “${d.meant}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'Two ⟦week’s⟧ wages are owed to the crew.', message: 'several', becomes: 'weeks’'},
      {text: 'The six dead ⟦miner’s⟧ families were told on Monday.', message: 'several', becomes: 'miners’'},
      {text: 'She has 12 ⟦year’s⟧ experience of the trade.', message: 'several', becomes: 'years’'},
      {text: 'Both ⟦brother’s⟧ wives gave evidence.', message: 'several', becomes: 'brothers’'}
    ],
    good: [
      {text: 'He gave a week’s notice and two weeks’ pay.', because: 'one, and several'},
      {
        text: 'Two of the club’s players and three driver’s licences were gone.',
        because: 'the number counts another noun'
      },
      {text: 'In 2014 Britain’s economy grew.', because: 'a year'},
      {text: 'She came four minutes into the film’s second half.', because: 'the number counts another noun'}
    ]
  },
  visit: {
    words: [
      ["'s"],
      (token, {report, article}) => {
        const word = token.previous
        if (word?.end !== token.start || !/^[a-z]{3,}$/.test(word.text)) return
        const next = tagAt(article, token.index + 1)
        if (!/^(?:NOUN|ADJ)/.test(next)) return
        const isPeriod = PERIODS.has(word.lower)
        if (!isPeriod && (COMPOUNDS.has(word.lower) || !/^NOUN\.pl/.test(next))) return
        if (!countsIt(word)) return
        const plural = inflect(word.lower, 'pl')
        if (!plural.endsWith('s') || article.language.lexicon.frequencyClass(plural) === 0) return
        const meant = plural + token.text.charAt(0)
        const span = {start: word.start, end: token.end}
        report('several', span, {data: {actual: article.slice(span), meant}, expected: [meant]})
      }
    ]
  }
})

/** A number of more than one before the noun, with no more than adjectives between. */
function countsIt({article, index}: Token): boolean {
  for (let at = index - 1; at >= index - 1 - MOST_BETWEEN; at--) {
    const lower = lowerAt(article, at)
    if (SEVERAL.has(lower)) return true
    if (article.types[at]?.kind === 'number')
      return (
        /^\d{1,3}$/.test(lower) && lower !== '1' && !/^(?:in|by|of|since)$/.test(lowerAt(article, at - 1))
      )
    if (!tagAt(article, at).startsWith('ADJ')) return false
  }
  return false
}
