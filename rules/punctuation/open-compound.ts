import {lowerAt} from '../../src/article/at.ts'
import {PhraseSet} from '../../src/article/phrase-set.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './open-compound.data.ts'

/** “his son in law school”, “a runner up the hill”: the last word belongs to what follows. */
const GOES_ON =
  /^(?:school|schools|enforcement|firm|firms|practice|courts|reports|the|a|an|to|his|her|their|and|order|reform)$/

export default defineRule({
  id: 'open-compound',
  summary: 'A compound that lost its hyphens: “her son in law”, “cross examined”, “the runner up”.',
  why: `Some compounds are one word wherever they stand, and hyphens show it: mother-in-law, passer-by, runner-up,
cross-examine, half-brother.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    hyphen: (d: {actual: string; meant: string}) => `“${d.actual}” is written with hyphens: “${d.meant}”.`
  },
  examples: {
    bad: [
      {text: 'His ⟦son in law⟧ runs the firm.', message: 'hyphen', becomes: 'son-in-law'},
      {text: 'She was ⟦cross examined⟧ for two days.', message: 'hyphen', becomes: 'cross-examined'},
      {text: 'A ⟦passer by⟧ raised the alarm.', message: 'hyphen', becomes: 'passer-by'},
      {text: 'The ⟦president elect⟧ flew to Lima.', message: 'hyphen', becomes: 'president-elect'}
    ],
    good: [
      {text: 'His son-in-law was cross-examined.', because: 'with hyphens'},
      {
        text: 'Her son in law school is 20. A runner up the hill fell.',
        because: 'the last word belongs to the next'
      },
      {text: 'They saw the President elect his deputy.', because: 'a verb'}
    ]
  },
  visit: {
    phrases: [
      new PhraseSet(data),
      ({first, last, start, end}, {article, report}) => {
        const actual = article.text.slice(start, end)
        if (
          /[-\n]| {2}/.test(actual) ||
          last.isCapitalised ||
          (last.next?.start === end && /^[-’']/.test(last.next.text))
        )
          return
        if (first.isCapitalised && !first.isFirstInSentence && first.text.length > 1) return
        if (/^(?:in|up|on|by|be|elect)$/.test(last.lower) && GOES_ON.test(lowerAt(article, last.index + 1)))
          return
        if (/law$/.test(last.lower) && GOES_ON.test(lowerAt(article, last.index + 1))) return
        const meant = actual.replaceAll(' ', '-')
        report('hyphen', {start, end}, {data: {actual, meant}, expected: [meant]})
      }
    ]
  }
})
