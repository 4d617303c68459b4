import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {wrongHolidays} from '../../src/facts/time/holidays.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-holiday',
  summary: 'A holiday beside a date on which it does not fall: “Christmas Eve, 23 December”.',
  why: `Boxing Day is always 26 December, and Easter can be reckoned for every year. Where a holiday and a date stand
together, the holiday is nearly always what is meant, and the date was mistyped.

Holidays of one country are checked in that country’s English only, and Orthodox feasts are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    holiday: (d: {reckoning: string}) => ({
      message: `The holiday and the date do not agree: ${d.reckoning}.`,
      note: 'Check which of the two is meant.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The shop shut on Christmas Eve, ⟦23 December⟧, and never opened again.',
        message: 'holiday',
        date: '2020-03-14',
        becomes: '24 December'
      },
      {
        text: 'The choir sings on Ascension Day (⟦31 May⟧) in the nave.',
        message: 'holiday',
        date: '2019-03-14',
        becomes: '30 May'
      },
      {
        text: 'She flew home on ⟦15 April 2020⟧, the day after Easter, in an empty plane.',
        message: 'holiday',
        becomes: '13 April 2020'
      }
    ],
    good: [
      {
        text: 'The shop shut on Christmas Eve, 24 December, for good.',
        because: 'it is',
        date: '2020-03-14'
      },
      {text: 'The choir sings on Good Friday (19 April).', because: 'it is', date: '2019-03-14'},
      {
        text: 'Between Christmas Day and 2 January the shop is shut.',
        because: 'two ends of a stretch',
        date: '2020-03-14'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const found of wrongHolidays(article)) report('holiday', found.at, detailsOf(article, found))
    }
  }
})
