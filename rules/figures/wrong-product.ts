import {contradictionsOf} from '../../src/facts/figures/all-checks.ts'
import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-product',
  summary: 'A sum or a rate that its price and number do not give: “40 tickets at £5 each raised £250”.',
  why: `So many at so much each is a sum that a reader does in passing. Where a number and a price stand side by side, and
the sum is told near them, it is reckoned; so is an amount “a head” beside the whole and the heads.

Where any sum in the article agrees, nothing is said, and what rounding explains is let pass.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    product: (d: {reckoning: string}) => ({
      message: `The product does not fit: ${d.reckoning}.`,
      note: 'The number, the price or the sum is wrong.'
    })
  },
  examples: {
    bad: [
      {
        text: 'They handed out 32 two-litre bottles, or ⟦640⟧ litres in all.',
        message: 'product',
        becomes: '64'
      },
      {
        text: 'Twenty schools are each to get £50,000. The ⟦£1bn⟧ scheme starts in May.',
        message: 'product',
        becomes: '£1m'
      },
      {
        text: 'Each of the 84 turbines is rated at 12 megawatts, giving the farm ⟦1,008 kilowatts⟧.',
        message: 'product',
        becomes: '1,008 megawatts'
      },
      {
        text: 'The dives lasted 12, 15, 9 and 20 minutes, an average of ⟦16⟧.',
        message: 'product',
        becomes: '14'
      },
      {
        text: 'The parish will spend £1.35m on five bridges, or ⟦£170,000⟧ for each.',
        message: 'product',
        becomes: '£270,000'
      },
      {
        text: 'The bring-and-buy sale raised ⟦£780⟧. It sold 240 jars at £3 each.',
        message: 'product',
        becomes: '£720'
      },
      {
        text: 'The valley’s 5,000 residents drank 40,000 litres, or ⟦6⟧ litres a head, in a day.',
        message: 'product',
        becomes: '8'
      },
      {
        text: 'The circus took ⟦£4,150⟧ on its first night. It sold 415 seats at £12 apiece.',
        message: 'product',
        becomes: '£4,980'
      },
      {
        text: 'The coach needs three hours to cover the 150 miles, an average of ⟦60mph⟧.',
        message: 'product',
        becomes: '50mph'
      },
      {
        text: 'She has scored 210 points in seven rounds, an average of ⟦35⟧.',
        message: 'product',
        becomes: '30'
      },
      {
        text: 'The parish has £36,000 to share among nine clubs, ⟦£3,000⟧ each.',
        message: 'product',
        becomes: '£4,000'
      }
    ],
    good: [
      {
        text: 'Twenty schools are each to get £50,000. The £40m scheme starts in May.',
        because: 'the schools are not all of it'
      },
      {
        text: 'They handed out 30 two-litre bottles, or 60 litres in all.',
        because: 'the product holds'
      },
      {
        text: '3 A pair of whose shoes was sold?\n\n4 What has been taught to count to nine?\n\n5 Who wrote that?',
        because: 'the numbers of the questions'
      },
      {text: 'The dives lasted 12, 15, 9 and 20 minutes, an average of 14.', because: '56 by four is 14'},
      {text: 'The coach covers the 150 miles in three hours, an average of 50mph.', because: '150 ÷ 3 = 50'},
      {text: 'The parish has £36,000 to share among nine clubs, £4,000 each.', because: '9 × 4,000 = 36,000'},
      {text: 'The team scored 40 goals, two each for the strikers.', because: 'no price'},
      {text: 'The bring-and-buy sale raised £720. It sold 240 jars at £3 each.', because: '240 × 3 = 720'},
      {
        text: 'The fair raised £2,900. It sold 240 jars at £3 each, and a car.',
        because: 'something else was sold as well'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of contradictionsOf(article, 'product')) {
        report('product', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
