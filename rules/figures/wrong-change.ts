import {contradictionsOf} from '../../src/facts/figures/all-checks.ts'
import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-change',
  summary: 'A rise or fall that is not the difference between its two figures.',
  why: `“The roll grew 30 per cent, from 400 pupils to 500” can be reckoned, and readers reckon. The size of the change is
usually the figure that is wrong, because somebody worked it out in a hurry: on the wrong base, or for last year’s
figures. Where one of the two ends looks like another figure of the article (386 and 368), that end is marked.

Rates at constant currencies, like for like or otherwise adjusted are left alone, and so is what rounding explains.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    change: (d: {reckoning: string}) => ({
      message: `This does not add up: ${d.reckoning}.`,
      note: 'The change is reckoned from the two figures beside it, with room for rounding.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Wardens saw 320 seals this spring, compared with 400 last spring, a fall of ⟦25%⟧.',
        message: 'change',
        becomes: '20%'
      },
      {
        text: 'A berth, now £300, goes up by 20% in May, to ⟦£320⟧.',
        message: 'change',
        becomes: '£360'
      },
      {
        text: 'Wheat put on 15 cents, from $6.00 a bushel to $6.15, an advance of ⟦5.2%⟧.',
        message: 'change',
        becomes: '2.5%'
      },
      {
        text: 'Orrin shares rose $3, or ⟦6%⟧, to close at $43.',
        message: 'change',
        becomes: '7.5%'
      },
      {
        text: 'The index ended at 4,900, a fall of 100 points from Monday’s 5,000, or ⟦0.2⟧ per cent.',
        message: 'change',
        becomes: '2'
      },
      {
        text: 'The median wait, 20 weeks in 2018, is now 31 weeks, an increase of ⟦155%⟧.',
        message: 'change',
        becomes: '55%'
      },
      {
        text: 'Takings ⟦fell⟧ by a fifth, from £10m to £12m.',
        message: 'change',
        becomes: 'rose'
      },
      {
        text: 'Takings rose by ⟦25%⟧ to £9,000, from £7,500 the year before.',
        message: 'change',
        becomes: '20%'
      },
      {
        text: 'The herd shrank from 640 to 480 in a decade, a fall of ⟦33⟧ per cent.',
        message: 'change',
        becomes: '25'
      },
      {
        text: 'Unemployment climbed by ⟦0.6⟧ percentage points, from 4.1% to 4.5%.',
        message: 'change',
        becomes: '0.4'
      },
      {
        text: 'The clinic treated 2,400 people last month, a ⟦40%⟧ increase from 1,600 the month before.',
        message: 'change',
        becomes: '50%'
      },
      {
        text: 'Rents were £800 a year ago. They have risen by ⟦20%⟧ to £920.',
        message: 'change',
        becomes: '15%'
      },
      {
        text: 'Ridership ⟦fell⟧ by 8 per cent last year.\n\nThe ferry carried 5,400 people a day, the company said. In the previous year it carried 5,000.',
        message: 'change',
        becomes: 'rose'
      }
    ],
    good: [
      {text: 'Dove Homes slid by 9p, or 15 per cent, to 51p.', because: 'it had been 60p'},
      {
        text: 'Among the smaller firms, Tarn Zinc jumped 14¢, or 4.1 per cent, to $3.56.',
        because: 'the way is told by the verb'
      },
      {
        text: 'The pound slipped 2 cents, or 1.6%, to $1.23.',
        because: 'the share is of $1.25'
      },
      {
        text: 'Her hundred had come from 90 balls with nine fours, the last of which brought up three figures.',
        because: 'three figures are a hundred'
      },
      {
        text: 'He had 4-40 from 16 overs as Ashby were all out for 160, to win by 58 runs.',
        because: 'the overs are not the runs'
      },
      {
        text: 'About 1,800 people went to each of its 12 concerts, down from 2,000 the year before, a drop of 10 per cent.',
        because: 'the people are compared, not the concerts'
      },
      {
        text: 'The number rose from 70 to 84, and the cost of each has gone up by 18 per cent.',
        because: 'the change of another thing'
      },
      {
        text: 'The shares, 190p at the start of last year, fell by a fifth to 90p.',
        because: 'the fall is that of a day'
      },
      {
        text: 'Cole, whose shot from 25 yards hit a post, and Ode, six yards out, led the Hawks, on 12 points from eight games.',
        because: 'places and games'
      },
      {
        text: 'The board won a rise of 9% in May, to be followed by one of 6% in June.',
        because: 'one rise after the other'
      },
      {text: 'The new mast rises to 28 metres, against 35 for the old one.', because: 'nothing has changed'},
      {text: 'Turnover grew 12% to £11.2m, from £10m.', because: 'it is 12%'},
      {text: 'Sales rose 4% at constant exchange rates to €210m, from €208m.', because: 'another base'},
      {text: 'The toll rose by a third to 41, from about 30.', because: 'a hedge explains it'},
      {text: 'Debt fell 9% to $1.1bn from $1.2bn.', because: 'rounding explains it'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of contradictionsOf(article, 'change')) {
        report('change', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
