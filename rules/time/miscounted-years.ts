import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {miscountedYears} from '../../src/facts/time/anniversaries.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'miscounted-years',
  summary: 'A count or a place in a row that the years listed do not give: “three times, in 2009 and 2014”.',
  why: `“Its third title, after those in 2009, 2014 and 2021” is the fourth. Where the years are listed, they can be counted,
and the number beside them is what was not brought up to date.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    count: (d: {reckoning: string}) => ({
      message: `The count does not agree: ${d.reckoning}.`,
      note: 'Either the number is wrong or a year is missing or too many; check which.'
    })
  },
  examples: {
    bad: [
      {
        text: 'This is Measham’s ⟦third⟧ title, after those in 2009, 2014 and 2021.',
        message: 'count',
        becomes: 'fourth'
      },
      {
        text: 'She has won the prize ⟦three⟧ times, in 2003, 2007, 2011 and 2018.',
        message: 'count',
        becomes: 'four'
      },
      {text: 'The dam has burst ⟦twice⟧ (in 1911, 1954 and 1990).', message: 'count', becomes: 'three times'},
      {text: 'This was her ⟦second⟧ gold medal, following 2012 and 2016.', message: 'count', becomes: 'third'}
    ],
    good: [
      {text: 'This is Measham’s fourth title, after those in 2009, 2014 and 2021.', because: 'it is'},
      {text: 'She has won the prize three times, most recently in 2018.', because: 'no list'},
      {text: 'He ran twice in 1998 and 2001 was his best year.', because: 'no list of the runs'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const found of miscountedYears(article)) report('count', found.at, detailsOf(article, found))
    }
  }
})
