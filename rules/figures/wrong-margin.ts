import {contradictionsOf} from '../../src/facts/figures/all-checks.ts'
import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-margin',
  summary: 'A majority or margin that its votes or score do not give: “by 311 to 289, a majority of 32”.',
  why: `A majority is the difference of the two votes, and the margin of a match that of its score. Where both stand in one
sentence, or the result stands in full below the article, the difference is reckoned.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    wrong: (d: {reckoning: string}) => `The margin does not fit: ${d.reckoning}.`
  },
  examples: {
    bad: [
      {
        text: 'The nine-member board voted ⟦6-4⟧ to shut the pool.',
        message: 'wrong',
        becomes: '6-3'
      },
      {
        text: 'All 13 members were in their seats, and nobody abstained. The motion passed ⟦8-4⟧.',
        message: 'wrong',
        becomes: '8-5'
      },
      {
        text: 'Ashby beat Corley 31-25. The ⟦16⟧-point margin flattered nobody.',
        message: 'wrong',
        becomes: 'six'
      },
      {
        text: 'Ines Roe polled 1,310 votes and Hal Orme 1,296. Mr Orme, who lost by ⟦24⟧, asked for a recount.',
        message: 'wrong',
        becomes: '14'
      },
      {
        text: 'She polled 5,310 votes, against 5,127 for Mr Rae, and so has a majority of ⟦138⟧.',
        message: 'wrong',
        becomes: '183'
      },
      {text: 'The motion passed by 311 votes to 289, a majority of ⟦32⟧.', message: 'wrong', becomes: '22'},
      {
        text: 'Measham edged home by 41 points to 36. The ⟦seven⟧-point win was their first.',
        message: 'wrong',
        becomes: 'five'
      },
      {
        text: 'All 48 members voted. The motion fell by 21 votes to 24, with ⟦four⟧ abstentions.',
        message: 'wrong',
        becomes: 'three'
      },
      {text: 'Measham won by ⟦two⟧ goals, 4-1, in the rain.', message: 'wrong', becomes: 'three'},
      {
        text: 'Jo Marr beat Dai Penry by ⟦124⟧ votes.\n\nThe result in full\n\nJo Marr (Lab) 1,248\nDai Penry (Con) 1,134\nUna Low (Green) 402',
        message: 'wrong',
        becomes: '114'
      },
      {text: 'Measham ⟦narrowly beat⟧ Heather 6-0 in the rain.', message: 'wrong', becomes: 'thrashed'},
      {text: 'Measham beat Heather ⟦1-3⟧ in the rain.', message: 'wrong', becomes: '3-1'}
    ],
    good: [
      {
        text: 'The nine-member board voted 5-3 to shut the pool, with one member away.',
        because: 'one did not vote'
      },
      {
        text: 'All 13 members were present. The motion passed 8-4, with one abstention.',
        because: 'one did not vote'
      },
      {text: 'The motion passed by 311 votes to 289, a majority of 22.', because: '311 − 289 = 22'},
      {text: 'Measham won by three goals, 4-1, in the rain.', because: '4 − 1 = 3'},
      {
        text: 'It passed by 311 votes to 289. The government has a majority of 32.',
        because: 'another majority'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of contradictionsOf(article, 'margin')) {
        report('wrong', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
