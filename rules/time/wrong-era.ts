import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {wrongEras} from '../../src/facts/time/eras.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-era',
  summary: 'A decade, century or season that does not hold the date beside it.',
  why: `1923 is in the 20th century, and 1994 in the 1990s. The slip comes from counting centuries by their first digits. Only
what stands together is compared, and the turn of a century may be counted either way.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    era: (d: {reckoning: string}) => ({
      message: `The date is not in it: ${d.reckoning}.`,
      note: 'Either the era or the date is wrong; check which.'
    })
  },
  examples: {
    bad: [
      {text: 'The ⟦19th⟧-century mill, built in 1923, burned down.', message: 'era', becomes: '20th'},
      {text: 'It was the fashion in the ⟦1980⟧s, in 1994, to be late.', message: 'era', becomes: '1990'},
      {text: 'Built in 1788, the ⟦17th⟧-century inn is for sale.', message: 'era', becomes: '18th'}
    ],
    good: [
      {text: 'The 19th-century mill, built in 1823, burned down.', because: 'it is'},
      {text: 'A 20th-century copy of the mill, lost in 1788, stands there.', because: 'the loss is older'},
      {text: 'The 20th-century wing was built in 1900.', because: 'counted either way'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const found of wrongEras(article)) report('era', found.at, detailsOf(article, found))
    }
  }
})
