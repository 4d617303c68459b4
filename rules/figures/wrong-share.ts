import {contradictionsOf} from '../../src/facts/figures/all-checks.ts'
import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-share',
  summary: 'A share that is not that of its two figures: “90 of the 250 allotments, or 26%”.',
  why: `A percentage or a fraction that stands beside the two figures it was reckoned from can be reckoned again. It is
the share that is marked, because it is the figure that somebody worked out.

“A third” and “one in five” are loose words and may be off by an eighth; percentages may be off by their rounding. A
share of something else than the figure beside it (“40, or 36% of those asked”) is left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    share: (d: {reckoning: string}) => ({
      message: `The share does not fit its figures: ${d.reckoning}.`,
      note: 'The share is reckoned from the figures beside it, with room for rounding.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Built for 640 men, the jail held 800 and was running at ⟦160%⟧ of its capacity.',
        message: 'share',
        becomes: '125%'
      },
      {text: 'A third of all entries, ⟦23%⟧, won a prize.', message: 'share', becomes: '33%'},
      {text: 'Of the 250 allotments, 90, or ⟦26%⟧, are vacant.', message: 'share', becomes: '36%'},
      {text: 'One in four of them (⟦20%⟧) had never voted.', message: 'share', becomes: '25%'},
      {text: '⟦A third⟧ of the 90 drivers, 45 people, have left.', message: 'share', becomes: 'Half'},
      {
        text: 'Inspectors tested 1,200 toys. They found 180 of them, or ⟦18⟧ per cent, to be faulty.',
        message: 'share',
        becomes: '15'
      },
      {
        text: '⟦A third⟧ of the moorings are empty, the harbour board says.\n\nThe harbour has 160 moorings, and 40 of them have no boat.',
        message: 'share',
        becomes: 'A quarter'
      }
    ],
    good: [
      {
        text: 'The dividend is 30 cents. The stock rose $1.50, or 5%, to end the week at $31.50.',
        because: 'the share is of the price before'
      },
      {
        text: 'Only three of 12 hives lived. Fewer than a third of the hives stood the frost. Of the ten hives in the shade, four were robbed.',
        because: 'two shares of hives are told'
      },
      {
        text: 'Its share price rose to 40p from 32p, or 2% more than its rivals.',
        because: 'a change of something else'
      },
      {text: 'Of the 250 allotments, 90, or 36%, are vacant.', because: '90 of 250 is 36%'},
      {text: 'Nearly one in five (18%) had never voted.', because: 'a hedge explains it'},
      {text: 'He won 40 of the 120 votes, or 65% of those of women.', because: 'a share of something else'},
      {
        text: 'A quarter of the moorings are empty, the harbour board says.\n\nThe harbour has 160 moorings, and 40 of them have no boat.',
        because: '40 of 160 is a quarter'
      },
      {text: 'A third of the 90 drivers left and 45 joined.', because: 'two different things'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of contradictionsOf(article, 'share')) {
        report('share', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
