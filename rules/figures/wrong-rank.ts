import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {wrongPlaces} from '../../src/facts/figures/race-check.ts'
import {wrongComparatives} from '../../src/facts/figures/comparative-claims.ts'
import {wrongRankClaims} from '../../src/facts/figures/rank-claims.ts'
import {wrongRanks} from '../../src/facts/figures/rank-check.ts'
import {wrongMinutes, wrongSides, wrongSuccessions} from '../../src/facts/figures/sides-check.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-rank',
  summary: 'A superlative or a place that the figures beside it do not give.',
  why: `“The deepest of the four” can be checked where all four depths follow, and “second place” where the table stands
below. Only comparisons whose figures are all given, in one unit, are made.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    wrong: (d: {reckoning: string}) => `The order is not that of the figures: ${d.reckoning}.`
  },
  examples: {
    bad: [
      {
        text: 'Ian Holt ran it in 31 minutes 12 seconds. Ross Dale took 31 minutes 50 seconds, and Bo Lind was ⟦second⟧ in 32 minutes 31 seconds.',
        message: 'wrong',
        becomes: 'third'
      },
      {
        text: 'Dulcie Farr beat Jye Mott on Sunday. The ⟦winner⟧, Jye, is 15.',
        message: 'wrong',
        becomes: 'loser'
      },
      {
        text: 'Ashby went ahead in the 22nd minute. Six minutes later, in the ⟦18th⟧, they had another.',
        message: 'wrong',
        becomes: '28th'
      },
      {
        text: 'She is the ⟦second⟧ woman to chair the board, after Ann Rae and Jo Fell.',
        message: 'wrong',
        becomes: 'third'
      },
      {
        text: 'Loch Eil is the ⟦deepest⟧ of the three lakes. It goes down 84 metres, against 91 metres and 66 metres for the others.',
        message: 'wrong',
        becomes: 'second-deepest'
      },
      {
        text: 'Glass fared ⟦best⟧, rising 0.7%, while paper rose 0.9%.',
        message: 'wrong',
        becomes: 'second best'
      },
      {
        text: 'The win took Heather into ⟦second⟧ place.\n\nThe table (played, won, lost, points)\n\nAshby 16 12 4 36\nMeasham 16 10 6 30\nHeather 16 9 7 27',
        message: 'wrong',
        becomes: 'third'
      },
      {
        text: 'The survey counted 512 swifts in Ashby, 388 in Measham and 240 in Heather. The ward of Measham, which recorded the ⟦highest⟧ count, will get more boxes.',
        message: 'wrong',
        becomes: 'second-highest'
      },
      {
        text: 'Tin gained 3.1 per cent. Zinc made a ⟦smaller⟧ gain, of 4.7 per cent.',
        message: 'wrong',
        becomes: 'bigger'
      }
    ],
    good: [
      {text: 'Dulcie Farr beat Jye Mott on Sunday. The loser, Jye, is 15.', because: 'he lost'},
      {
        text: 'Ashby went ahead in the 22nd minute. Six minutes later, in the 28th, they had another.',
        because: '22 + 6 = 28'
      },
      {
        text: 'She is the third woman to chair the board, after Ann Rae and Jo Fell.',
        because: 'two came before'
      },
      {
        text: 'Loch Eil is the deepest of the three lakes. It goes down 91 metres, against 84 metres and 66 metres for the others.',
        because: 'it is'
      },
      {text: 'Glass fared best, rising 0.9%, while paper rose 0.7%.', because: 'it is'},
      {
        text: 'The win took Heather into third place.\n\nThe table (played, won, lost, points)\n\nAshby 16 12 4 36\nMeasham 16 10 6 30\nHeather 16 9 7 27',
        because: 'they are third'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      const all = [
        wrongRanks,
        wrongPlaces,
        wrongSides,
        wrongMinutes,
        wrongSuccessions,
        wrongRankClaims,
        wrongComparatives
      ].flatMap((check) => check(article))
      for (const contradiction of all) {
        report('wrong', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
