import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {wrongTables} from '../../src/facts/figures/table-check.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-table',
  summary: 'A row of a table that does not add up as the other rows do.',
  why: `In a table of results the points follow from the wins and draws, and the matches played from the rest of the row. How
many points a win gives is read from the other rows; a row that alone does not keep to it is marked. A last row called
Total is the sum of its columns.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    wrong: (d: {reckoning: string}) => `The table does not add up: ${d.reckoning}.`
  },
  examples: {
    bad: [
      {
        text: 'How they stand\n\nAshby Town 16 11 3 2 36\nMeasham 16 9 4 3 31\nHeather 16 8 2 6 ⟦27⟧\nSnibston 16 7 1 8 22',
        message: 'wrong',
        becomes: '26'
      },
      {
        text: 'Team scores\n\n1. Ashby 57 (4-9-12-⟦30⟧)\n2. Measham 62 (2-11-20-29)\n3. Heather 88 (7-16-31-34)',
        message: 'wrong',
        becomes: '32'
      },
      {
        text: 'Votes cast\n\nAshby 410 220\nMeasham 380 140\nHeather 250 90\nTotal 1,040 ⟦460⟧',
        message: 'wrong',
        becomes: '450'
      }
    ],
    good: [
      {
        text: 'How they stand\n\nAshby Town 16 11 3 2 36\nMeasham 16 9 4 3 31\nHeather 16 8 2 6 26',
        because: 'three points for a win'
      },
      {text: 'Ashby 12 4 9 3\nMeasham 7 2 8 1\nHeather 30 5 6 2', because: 'the rows follow no rule'},
      {text: 'Votes cast\n\nAshby 410\nMeasham 380\nTotal 790', because: '410 + 380 = 790'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of wrongTables(article)) {
        report('wrong', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
