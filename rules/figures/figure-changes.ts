import {placesOf} from '../../src/facts/figures/contradiction.ts'
import {changedFigures} from '../../src/facts/figures/repeat-check.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'figure-changes',
  summary: 'One quantity with two values: “the £15.8m payment” after a payment of £18.5m.',
  why: `“The £15.8m payment” takes up a payment that was told before; if the only one was of £18.5m, one of the two is a
slip. The same goes for “all six teeth” of a jaw that has eight, “the 3-1 win” after a match that ended 3-2, the sign of
a currency that changes, millions that become billions, and a headline that has another figure than its story.

Only figures that look like each other, or that count the same thing, are reported, and none that stands twice.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    changed: (d: {reckoning: string}) => ({
      message: `Two values of what seems to be one quantity: ${d.reckoning}.`,
      note: 'The one that comes later is marked; which of the two is right, only the source can tell.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The bank will pay £18.5m to end the case.\n\nIt set nothing aside last year. The ⟦£15.8m⟧ payment falls due in May.',
        message: 'changed',
        becomes: '£18.5m'
      },
      {
        text: 'It bought a tile works near Ghent for €6.2m.\n\nThe ⟦£6.2m⟧ deal is its first abroad.',
        message: 'changed',
        becomes: '€6.2m'
      },
      {
        text: 'The jaw holds eight teeth, most of them worn.\n\nAll ⟦six⟧ teeth have been sampled.',
        message: 'changed',
        becomes: 'eight'
      },
      {
        text: 'Ashby beat Measham 3-2 on Sunday.\n\nThe ⟦3-1⟧ win takes them to the top.',
        message: 'changed',
        becomes: '3-2'
      },
      {
        text: 'Mothers would face a 31-mile drive over the pass.\n\nThe ⟦41⟧-mile trip could begin in April.',
        message: 'changed',
        becomes: '31'
      }
    ],
    good: [
      {
        text: 'The bank will pay £18.5m to end the case.\n\nThe £18.5m payment falls due in May.',
        because: 'the same amount'
      },
      {
        text: 'Rent rose to £185 a week.\n\nThe previous £158 rent had been frozen for a decade.',
        because: '“previous” says that it is another'
      },
      {text: 'The east bank has 41 mills.\n\nThe 31 farms lie to the west.', because: 'two different things'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of changedFigures(article)) {
        const {at, expected, reckoning} = contradiction
        report('changed', at, {data: {reckoning}, expected, related: placesOf(contradiction)})
      }
    }
  }
})
