import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {wrongAges} from '../../src/facts/time/ages.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-age',
  summary: 'An age that the date of birth, or another place of the article, does not give.',
  why: `Somebody born in November 1952 is 72 in the following winter but one of 2025, and never 62. Ages are reckoned at the
day of publication (within a week, for birthdays), at death in an obituary, or at the date that they are given with.
Where only the year of birth is known, both ages are right.

All that is told of one person is taken together: birth, birthdays, ages then and now, “in her sixties”, “the teenager”,
“in Year 6”, the years between two ages or two people, twins, younger brothers. Only where it is certain who is meant.

The ages of breweries and bridges are compared with the year in which they were built.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    age: (d: {reckoning: string}) => ({
      message: `The age does not agree: ${d.reckoning}.`,
      note: 'Either the age or the date is wrong; check which.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Kim Rowe, 34, runs the farm with her daughter, Ivy, ⟦24⟧, and a dog.',
        message: 'age',
        date: '2024-05-16',
        becomes: '14'
      },
      {
        text: 'A 17-year-old boy was charged with arson on Monday.\n\nThe ⟦19⟧-year-old is being held until a hearing in June.',
        message: 'age',
        date: '2024-05-16',
        becomes: '17'
      },
      {
        text: 'Ida Brock, ⟦75⟧, is back on the stage, 40 years after she left it at 25 to keep hens.',
        message: 'age',
        date: '2024-05-16',
        becomes: '65'
      },
      {
        text: 'Ned Vose, ⟦51⟧, drives the tram. He has four years to go before he reaches the retirement age of 66.',
        message: 'age',
        date: '2024-05-16',
        becomes: '61'
      },
      {
        text: 'Marek Zabor signed for the club seven years ago, at 18.\n\nThe winger, ⟦28⟧, has yet to miss a penalty.',
        message: 'age',
        date: '2024-05-16',
        becomes: '25'
      },
      {
        text: 'Nell Orde, 74, keeps bees with her brother Tom, 68. Tom, the younger by ⟦three⟧ years, makes the hives.',
        message: 'age',
        becomes: 'six'
      },
      {
        text: 'She was 28 when she was made captain in 2006. Now ⟦57⟧, she sails alone.',
        message: 'age',
        date: '2020-07-14',
        becomes: '42'
      },
      {
        text: 'Ada Milne, ⟦62⟧, told the panel that she was born in the ward in November 1952.',
        message: 'age',
        date: '2025-02-06',
        becomes: '72'
      },
      {
        text: 'Her son, Elliot Amis, born in May 2017, is deaf. Elliot, now ⟦four⟧, was called back in June.',
        message: 'age',
        date: '2023-07-19',
        becomes: 'six'
      },
      {
        text: 'Ivor Pell, who has died aged ⟦81⟧, built organs.\n\n• Ivor Pell, organ builder, born 3 May 1931; died 29 March 2022',
        message: 'age',
        date: '2022-04-05',
        becomes: '90'
      },
      {
        text: 'In March 1959, aged ⟦29⟧, he left for Lisbon.\n\n• Ivor Pell, boat builder, born 8 January 1934; died 6 July 2018',
        message: 'age',
        becomes: '25'
      },
      {
        text: 'Nina Okoro, 34, runs the stall. It is a hard life, she says. Ms Okoro, ⟦43⟧, begins at five.',
        message: 'age',
        becomes: '34'
      },
      {
        text: 'Dan Webb, 27, swam first. He was cold. The ⟦72⟧-year-old said that he would do it again.',
        message: 'age',
        becomes: '27'
      },
      {
        text: 'Skater, 44, crosses frozen lake\n\nThe ice held.\n\nPetra Lund, ⟦14⟧, took nine hours.',
        message: 'age',
        becomes: '44'
      },
      {
        text: 'Petra Lund was 19 when she opened the stall in 1980. It was raining. Petra Lund, ⟦49⟧, still runs it.',
        message: 'age',
        date: '2020-03-14',
        becomes: '59'
      },
      {
        text: 'The ⟦180⟧-year-old brewery, founded in 1890, will close.',
        message: 'age',
        date: '2020-03-14',
        becomes: '130'
      },
      {
        text: 'Nell Orde keeps bees. She took it up at 41 and, ⟦30⟧ years later, won a medal at 61.',
        message: 'age',
        becomes: '20'
      },
      {
        text: 'Ivo Rusk, 63, keeps the lock. His sister Nan Rusk, who is ⟦12⟧ years younger, is 57.',
        message: 'age',
        becomes: 'six'
      },
      {
        text: 'Ada Milne, 34, swam with her twin sister, Joy Milne, ⟦43⟧, in the river.',
        message: 'age',
        becomes: '34'
      },
      {
        text: 'Leo Tarr, nine, was saved by his ⟦younger⟧ sister, Wren Tarr, 14.',
        message: 'age',
        becomes: 'older'
      },
      {
        text: 'Wren Tarr, who is in Year 7, is ⟦21⟧ and plays the tuba.',
        message: 'age',
        date: '2024-07-03',
        becomes: '11'
      }
    ],
    good: [
      {
        text: 'Pugh, 45, took four wickets, and his son Rhys (38) added 77 with Anil Dass.',
        because: 'runs',
        date: '2024-05-16'
      },
      {
        text: 'Kim Rowe, 34, runs the farm with her sister, Ivy, 24, and her stepson, Max, 22.',
        because: 'no child of hers',
        date: '2024-05-16'
      },
      {
        text: 'A 17-year-old boy was charged. A 19-year-old man was also held. The 19-year-old is to appear on Monday.',
        because: 'two of them',
        date: '2024-05-16'
      },
      {
        text: 'His widow, Clare, was 25 and he was 29 when they met in 1990. She is now 59.',
        because: 'hers is another age',
        date: '2024-05-16'
      },
      {
        text: 'Leo Tarr was 24 in 1970, married at 30 and retired at 65. Now 75, he paints.',
        date: '2021-09-23',
        because: 'each age has its own year'
      },
      {
        text: 'Wren Tarr, nine, and her twin brothers, Leo and Sam, six, were found by a walker.',
        because: 'the twins are others'
      },
      {
        text: 'She was 28 when she was made captain in 2006. Now 42, she sails alone.',
        date: '2020-07-14',
        because: '28 + 14 = 42'
      },
      {
        text: 'Ada Milne, 72, told the panel that she was born in the ward in November 1952.',
        date: '2025-02-06',
        because: 'she is'
      },
      {
        text: 'Ada Milne, 72, was born in 1952. Her brother was born in 1960.',
        date: '2025-02-06',
        because: 'her birthday is to come, and the brother is another'
      },
      {
        text: 'Nina Okoro was 19 when she opened the stall. Nina Okoro, 34, still runs it.',
        because: 'two different days'
      },
      {
        text: 'Dan Webb, 27, swam with his aunt, Joan Webb. The 72-year-old said that she would do it again.',
        because: 'the aunt'
      },
      {
        text: 'The 150-year-old brewery, founded in 1872, will close.',
        date: '2020-03-14',
        because: 'a round number'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const found of wrongAges(article)) report('age', found.at, detailsOf(article, found))
    }
  }
})
