import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {tenseAgainstDay} from '../../src/facts/time/relative.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'tense-against-day',
  summary: '“Will open on 7 March” in an article of 14 March: the day is over, or still to come.',
  why: `A piece that is held over still looks forward to what has happened. A date without a year is taken to be the one within
six weeks of publication; what somebody had said earlier, and what begins on a day to come, is left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    tense: (d: {reckoning: string}) => ({
      message: `Tense and date do not agree: ${d.reckoning}.`,
      note: 'Check the date, the tense and the day on which the article is published.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The baths will open on ⟦7 March⟧ for the season.',
        message: 'tense',
        date: '2020-03-14',
        becomes: '7 April'
      },
      {
        text: 'The singer died on ⟦29 March⟧ in Leeds.',
        message: 'tense',
        date: '2020-03-14',
        becomes: '29 February'
      },
      {text: 'The council will vote on ⟦2 March 2020⟧ in the hall.', message: 'tense', date: '2020-03-14'}
    ],
    good: [
      {
        text: 'Last year, when the fair was on 9 April, it rained.',
        because: 'the April of last year',
        date: '2024-03-28'
      },
      {
        text: 'Next year’s race will be held on 11 January.',
        because: 'the January of next year',
        date: '2024-01-18'
      },
      {text: 'The baths will open on 21 March for the season.', because: 'it is to come', date: '2020-03-14'},
      {text: 'The singer died on 9 March in Leeds.', because: 'it is over', date: '2020-03-14'},
      {
        text: 'He said in May that the baths will open on 7 March.',
        because: 'said earlier',
        date: '2020-03-14'
      },
      {
        text: 'The trial was put off and will be heard on 29 March.',
        because: 'it is to come',
        date: '2020-03-14'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const found of tenseAgainstDay(article)) report('tense', found.at, detailsOf(article, found))
    }
  }
})
