import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {relativeDates} from '../../src/facts/time/relative.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-relative-date',
  summary: '“Last month”, “tomorrow” or “next week” beside a date that is not in it.',
  why: `“Last month, on 3 March” is wrong on 14 March. Such words are right on the day of writing and go wrong when a piece is
held over; the date beside them stays what it was. They are checked against the day of publication, and without one the
rule is silent.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    relative: (d: {reckoning: string}) => ({
      message: `The word and the date do not agree: ${d.reckoning}.`,
      note: 'Check which of the two is meant, and the day on which the article is published.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The bank shut its branch ⟦last⟧ month, on March 3.',
        message: 'relative',
        becomes: 'this',
        date: '2020-03-14'
      },
      {
        text: 'The vote is tomorrow (⟦12⟧ March), the clerk said.',
        message: 'relative',
        becomes: '15',
        date: '2020-03-14'
      },
      {
        text: 'It opened ⟦last⟧ year, in 2020, with a fair.',
        message: 'relative',
        becomes: 'this',
        date: '2020-03-14'
      },
      {
        text: 'The panel meets ⟦next⟧ week, on March 12.',
        message: 'relative',
        becomes: 'this',
        date: '2020-03-14'
      }
    ],
    good: [
      {
        text: 'The council will vote a week today, on 21 March.',
        because: 'seven days on',
        date: '2020-03-14'
      },
      {text: 'The bank shut its branch last month, on February 3.', because: 'it is', date: '2020-03-14'},
      {text: 'The vote is tomorrow (15 March).', because: 'it is', date: '2020-03-14'},
      {text: 'In March last year, on the 12th, it opened.', because: 'another year', date: '2020-03-14'},
      {text: 'The bank shut its branch last month, on March 3.', because: 'no day of publication'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const found of relativeDates(article)) report('relative', found.at, detailsOf(article, found))
    }
  }
})
