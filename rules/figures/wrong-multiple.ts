import {contradictionsOf} from '../../src/facts/figures/all-checks.ts'
import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-multiple',
  summary: 'A multiple that is not that of its two figures: “doubled from 40 to 120”.',
  why: `“Doubled”, “halved”, “three times as many” and “a fivefold rise” can be reckoned where both figures stand beside
them. They are loose words: an eighth more or less is let pass, and “more than doubled” may be anything up to treble.

“Three times more than” is said of both three and four times as much, and either is let pass.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    multiple: (d: {reckoning: string}) => ({
      message: `The multiple does not fit its figures: ${d.reckoning}.`,
      note: 'Either the word or one of the two figures is wrong.'
    })
  },
  examples: {
    bad: [
      {text: 'Reported thefts ⟦doubled⟧ last year, from 40 to 120.', message: 'multiple', becomes: 'trebled'},
      {text: 'The crop ⟦halved⟧ to 30 tonnes, from 45 tonnes a year earlier.', message: 'multiple'},
      {
        text: 'The library lent 900 films, ⟦twice⟧ as many as the 300 of the previous year.',
        message: 'multiple',
        becomes: 'three times'
      },
      {
        text: 'The choir has shrunk to ⟦a third⟧ of its size, from 80 singers to 20.',
        message: 'multiple',
        becomes: 'a quarter'
      }
    ],
    good: [
      {text: 'Reported thefts trebled last year, from 40 to 120.', because: 'it is three times as many'},
      {text: 'Fares more than doubled, from £1.50 to £3.80.', because: '“more than” explains it'},
      {text: 'Sales doubled in Asia and rose from 40 to 60 in Europe.', because: 'two different changes'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of contradictionsOf(article, 'multiple')) {
        report('multiple', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
