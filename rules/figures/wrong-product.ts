import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {wrongProducts} from '../../src/facts/figures/product-check.ts'
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
      }
    ],
    good: [
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
      for (const contradiction of wrongProducts(article)) {
        report('product', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
