import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {wrongAnniversaries} from '../../src/facts/time/anniversaries.ts'
import {wrongEditions, wrongWeddings} from '../../src/facts/time/editions.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-anniversary',
  summary: 'An anniversary that the years do not give: “the 50th anniversary of the fire of 1956” in 2016.',
  why: `An anniversary counts from a year that is usually named beside it, and falls in a year that is named too or is the
one of publication. Next year’s and last year’s are allowed where the sentence looks ahead or back, and near the turn of
the year.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    years: (d: {reckoning: string}) => ({
      message: `The anniversary does not agree: ${d.reckoning}.`,
      note: 'Either the number or one of the years is wrong; check which.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The ⟦19th⟧ Ashby kite festival opens on Friday.\n\nThe festival began in 2002 and has been held every year since.',
        message: 'years',
        date: '2022-05-12',
        becomes: '21st'
      },
      {
        text: 'The golden wedding of Ivor and Jean Tull, wed in June ⟦1962⟧, was on Sunday.',
        message: 'years',
        date: '2022-06-14',
        becomes: '1972'
      },
      {
        text: 'Today is the ⟦50th⟧ anniversary of the mill fire of 1956.',
        message: 'years',
        date: '2016-03-14',
        becomes: '60th'
      },
      {
        text: 'The choir, founded in 1989, celebrates its ⟦40th⟧ anniversary this year.',
        message: 'years',
        date: '2019-05-02',
        becomes: '30th'
      },
      {
        text: 'In 2023 the town will mark the ⟦tenth⟧ anniversary of the flood of 2003.',
        message: 'years',
        becomes: '20th'
      },
      {
        text: 'Ms Roy is to speak today, the ⟦25th⟧ anniversary of the 1994 vote.',
        message: 'years',
        date: '2024-04-27',
        becomes: '30th'
      }
    ],
    good: [
      {
        text: 'The 21st Ashby kite festival opens on Friday.\n\nThe festival began in 2002 and has been held every year since.',
        date: '2022-05-12',
        because: 'the first was in 2002'
      },
      {
        text: 'He and Jean were wed in June 1952. She died in 2002, soon after their golden wedding.',
        date: '2022-06-14',
        because: 'the wedding of another year'
      },
      {text: 'Today is the 60th anniversary of the mill fire of 1956.', date: '2016-03-14', because: 'it is'},
      {
        text: 'Next year is the 30th anniversary of the 1994 vote.',
        date: '2023-11-02',
        because: 'next year'
      },
      {
        text: 'On the 50th anniversary of the 1916 rising, the army marched through the city.',
        date: '2016-03-14',
        because: 'that was in 1966'
      },
      {text: 'It was the tenth anniversary of the flood of 2003.', because: 'no year to reckon from'}
    ]
  },
  visit: {
    article(article, {report}) {
      const all = [...wrongAnniversaries(article), ...wrongEditions(article), ...wrongWeddings(article)]
      for (const found of all) report('years', found.at, detailsOf(article, found))
    }
  }
})
