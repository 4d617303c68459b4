import {contradictionsOf} from '../../src/facts/figures/all-checks.ts'
import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'percent-for-points',
  summary: 'A rate that rose “by 2 per cent” from 5 to 7 per cent: percentage points.',
  why: `A rate that goes from 5 to 7 per cent has gone up by two percentage points, or by 40 per cent. Calling the points
per cent makes the change look a twentieth of its size. Only changes whose two ends stand in the sentence are reported,
and only where the figure is the difference in points and not the change in per cent.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    points: (d: {reckoning: string}) => `Percentage points, not per cent: ${d.reckoning}.`
  },
  examples: {
    bad: [
      {
        text: 'The vacancy rate rose ⟦4%⟧ last year, from 6% to 10%.',
        message: 'points',
        becomes: '4 percentage points'
      },
      {
        text: 'Support for the bypass fell from 61 per cent to 54 per cent, a drop of ⟦7 per cent⟧.',
        message: 'points',
        becomes: '7 percentage points'
      },
      {
        text: 'The levy will go up from 2% to 3%, a ⟦1%⟧ increase.',
        message: 'points',
        becomes: '1-percentage-point'
      }
    ],
    good: [
      {text: 'The rate rose two percentage points, from 5% to 7%.', because: 'points are called points'},
      {text: 'The rate rose 40%, from 5% to 7%.', because: 'it is 40% of the rate'},
      {text: 'Wages rose 2% and prices rose from 5% to 6%.', because: 'two different changes'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of contradictionsOf(article, 'points')) {
        report('points', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
