import {contradictionsOf} from '../../src/facts/figures/all-checks.ts'
import {currencyOfCountry} from '../../src/facts/figures/currency-check.ts'
import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {MONEY_OF} from '../../src/language/national-money.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-currency',
  summary: 'An amount in another currency than before, or money that is not the country’s: “Swedish yen”.',
  why: `The wrong sign before the right figure is the slip that a reader at home never sees and a reader abroad always
does. An amount that is told again, with “the” before it, is in the currency that it was in; two conversions of one
pair of currencies are at one rate; and a currency that has a name of its own goes with its own country.

Prices that are given for several countries are left alone, and so are rates that may be of different years.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    changed: (d: {reckoning: string}) => ({
      message: `The currency does not fit: ${d.reckoning}.`,
      note: 'The one that comes later is marked; which of the two is right, only the source can tell.'
    }),
    country: (d: {right: string}) => `The money of the country is called ${d.right}.`
  },
  examples: {
    bad: [
      {text: 'The Danish mill was sold for €420m (⟦£3.7bn⟧).', message: 'changed', becomes: '£370m'},
      {text: 'A licence costs 500 Norwegian kroner, roughly ⟦£450⟧.', message: 'changed', becomes: '£45'},
      {
        text: 'The fine was £6,000. “I had paid only ⟦€900⟧ of the £6,000,” he said. “The remaining £5,100 kept me awake.”',
        message: 'changed',
        becomes: '£900'
      },
      {text: 'The hourly rate rises to ⟦£14.91p⟧.', message: 'changed', becomes: '£14.91'},
      {
        text: 'It sold its vineyards in the Rioja for €3.7m.\n\nThe ⟦£3.7m⟧ sale leaves it with none.',
        message: 'changed',
        becomes: '€3.7m'
      },
      {
        text: 'A widow in Ohio has left the choir $2 million. The ⟦£2 million⟧ will mend the roof.',
        message: 'changed',
        becomes: '$2 million'
      },
      {
        text: 'The strip costs €80 (£68) for men and €60 (⟦£84⟧) for boys.',
        message: 'changed',
        becomes: '£51'
      },
      {
        text: 'The pound fetched $1.3125 at noon, down from ⟦€1.3190⟧ the night before.',
        message: 'changed',
        becomes: '$1.3190'
      },
      {text: 'A krill boat costs about 40 million Norwegian ⟦kronor⟧.', message: 'country', becomes: 'kroner'}
    ],
    good: [
      {text: 'The Danish mill was sold for €420m (£370m).', because: 'a rate that there has been'},
      {
        text: 'It sold its vineyards in the Rioja for €3.7m.\n\nThe €3.7m sale leaves it with none.',
        because: 'the same amount'
      },
      {text: 'The watch costs £299. It is $299 in the United States.', because: 'prices in two countries'},
      {text: 'The strip costs €80 (£68) for men and €60 (£51) for boys.', because: 'one rate'},
      {text: 'It cost 40 million Danish kroner.', because: 'Denmark has kroner too'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of contradictionsOf(article, 'currency')) {
        report('changed', contradiction.at, detailsOf(contradiction))
      }
    },
    words: [
      new Set(MONEY_OF.keys()),
      (token, {article, report}) => {
        const right = currencyOfCountry(article, token)
        if (right !== undefined) report('country', token, {data: {right}, expected: [right]})
      }
    ]
  }
})
