import {detailsOf, type TimeContradiction} from '../../src/facts/time/contradiction.ts'
import {wrongCourses} from '../../src/facts/time/courses.ts'
import {wrongDurations} from '../../src/facts/time/durations.ts'
import {wrongLoneSpans} from '../../src/facts/time/lone-spans.ts'
import {wrongMargins} from '../../src/facts/time/margins.ts'
import {wrongTotalLengths} from '../../src/facts/time/lengths-together.ts'
import {wrongNthDays} from '../../src/facts/time/nth-day.ts'
import {wrongRetold} from '../../src/facts/time/retold.ts'
import {wrongTerms} from '../../src/facts/time/terms.ts'
import {wrongSpansTold} from '../../src/facts/time/spans-told.ts'
import {lengthsToldTwice} from '../../src/facts/time/told-twice.ts'
import {defineRule} from '../../src/rule.ts'

/** Whether two contradictions mark the same time, or one marks what the other rests on. */
function areOne(one: TimeContradiction, other: TimeContradiction): boolean {
  return (
    [other.at, ...other.places].some(({start}) => start === one.at.start) ||
    one.places.some(({start}) => start === other.at.start)
  )
}

export default defineRule({
  id: 'wrong-duration',
  summary: 'A length of time that its end points do not give: “from 1974 to 1991, a reign of 12 years”.',
  why: `Two dates and the time between them check each other. Usually it is the number in between that somebody reckoned in
a hurry. Compared are only times that stand close together and belong to each other: a range with its length, “in 2019,
six years later”, “since January, a dry spell of four weeks”, “in 2011, nine years ago” (by the day of publication).

A beginning, an end and a length may also stand sentences apart: “stuck for two hours … got in at 9.05 and was let out at
12.05”, “eight days after the storm … it struck on Tuesday”, “his fourth night in the queue”, “14 years between them”.
One that a length fits explains it: then nothing is said of the others.

There is room for the ways in which people count: whole years that have passed, first and last year included, “about”,
“nearly”, “two decades”.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    length: (d: {reckoning: string}) => ({
      message: `The times do not agree: ${d.reckoning}.`,
      note: 'Either the length of time or one of its ends is wrong; check which.'
    })
  },
  examples: {
    bad: [
      {
        text: 'A waiter was stuck in the lift for ⟦two⟧ hours.\n\nIvor Bee got in at 9.05am and was let out at 12.05pm.',
        message: 'length',
        becomes: 'three'
      },
      {
        text: 'The bridge reopened on Friday, ⟦ten⟧ days after a barge hit it.\n\nThe blow fell on Thursday 2 March.',
        message: 'length',
        date: '2023-03-11',
        becomes: 'eight'
      },
      {
        text: 'The dean is to retire after ⟦16⟧ years.\n\nAda Crick was appointed in March 2010 and is tired.',
        message: 'length',
        date: '2022-03-31',
        becomes: '12'
      },
      {
        text: 'The two raiders were jailed for a total of ⟦12⟧ years. Jon Peel was given six years and Al Roe four.',
        message: 'length',
        becomes: '10'
      },
      {
        text: 'She has spent a ⟦fifth⟧ night on the crane. She went up on Sunday, chained to her brother.',
        message: 'length',
        date: '2023-03-09',
        becomes: 'fourth'
      },
      {
        text: 'He was banned for two years yesterday. He may not play again until ⟦May 2026⟧.',
        message: 'length',
        date: '2023-05-10',
        becomes: 'May 2025'
      },
      {
        text: 'The siege lasted from 2 May until 11 May. The ⟦six⟧-day siege ended in a truce.',
        message: 'length',
        date: '2022-06-14',
        becomes: '10'
      },
      {
        text: 'Roy Teal was jailed for 30 months yesterday.\n\nThe ⟦three-year⟧ sentence was the least she could pass.',
        message: 'length',
        becomes: 'two-and-a-half-year'
      },
      {
        text: 'The licence lasts for 20 years and was granted in 2003, so it will lapse in ⟦2033⟧.',
        message: 'length',
        becomes: '2023'
      },
      {
        text: 'He ran the orchestra from 1974 to 1991, a reign of ⟦12⟧ years.',
        message: 'length',
        becomes: '17'
      },
      {
        text: 'She joined the firm in 2011 and left it in 2019, ⟦six⟧ years later.',
        message: 'length',
        becomes: 'eight'
      },
      {
        text: 'The thefts took place between June 2014 and June 2018. For those ⟦three⟧ years nobody counted the till.',
        message: 'length',
        becomes: 'four'
      },
      {
        text: 'The keeper has not let in a goal since 4 May, a run of ⟦nine⟧ weeks.',
        message: 'length',
        date: '2022-06-15',
        becomes: 'six'
      },
      {
        text: 'The pier burned down in 2009, ⟦nine⟧ years ago.',
        message: 'length',
        date: '2020-02-11',
        becomes: '11'
      },
      {
        text: 'The clinic was shut from 9am to 1pm. Over those ⟦six⟧ hours 40 people were sent away.',
        message: 'length',
        becomes: 'four'
      },
      {
        text: 'The ⟦four⟧-day fair runs from 3 to 9 May 2024.',
        message: 'length',
        becomes: 'seven'
      },
      {
        text: 'She won in 17:20, ⟦12⟧ seconds ahead of Inés Roca, who ran 17:29.',
        message: 'length',
        becomes: 'nine'
      },
      {
        text: 'The dispute began in May 2001 and the lease runs until May 2030, which leaves ⟦12⟧ more years of it.',
        message: 'length',
        date: '2020-05-11',
        becomes: '10'
      },
      {
        text: 'Jo Lund took over in 1980. In those ⟦48⟧ years she has not shut once.',
        message: 'length',
        date: '2020-02-11',
        becomes: '40'
      },
      {
        text: 'The 10,000m went to Ana Roy in 31:07, ⟦18⟧ seconds ahead of Dee Kaplan, who ran 31:22.',
        message: 'length',
        becomes: '15'
      },
      {
        text: 'The old bridge opened in 2012. The new one was opened ⟦three years earlier⟧, in 2016, by its builder.',
        message: 'length',
        becomes: 'four years later'
      },
      {
        text: 'In 2020, ⟦six⟧ years after the flood of 2012, the wall was raised.',
        message: 'length',
        becomes: 'eight'
      }
    ],
    good: [
      {
        text: 'The talks were expected to last for two hours. They began at 9.05am and ended at 12.05pm.',
        because: 'expected only'
      },
      {
        text: 'The jet left at 6pm and landed at 9pm, a flight of six hours.',
        because: 'by the clocks of two places'
      },
      {
        text: 'She was elected in 2014 and means to go in 2026. She has been in the chair for ten years.',
        date: '2024-06-27',
        because: 'until now'
      },
      {
        text: 'The siege lasted from 2 May until 11 May. The ten-day siege ended in a truce.',
        date: '2022-06-14',
        because: 'both days counted'
      },
      {
        text: 'Roy Teal was jailed for 30 months yesterday.\n\nThe two-and-a-half-year sentence was fair, she said.',
        because: 'the same'
      },
      {text: 'He ran the orchestra from 1974 to 1991, a reign of 17 years.', because: 'it is 17'},
      {text: 'He ran it from November 1974 to January 1991, a reign of 16 years.', because: 'whole years'},
      {text: 'The war, from 1998 to 2003, filled six years of her life.', because: 'both ends counted'},
      {
        text: 'He was jailed for six years for thefts between 2013 and 2016.',
        because: 'the sentence is not the time of the thefts'
      },
      {
        text: 'She joined in 1999, was promoted in 2007 and left in 2011, 12 years later.',
        because: 'counted from the first'
      },
      {text: 'They met in 2001 and married nearly a decade later, in 2010.', because: 'loosely meant'},
      {text: 'He worked for two decades, from 1987 to 2005, as a vet.', because: 'loosely meant'},
      {
        text: 'The pier burned down in 2009, ten years ago.',
        date: '2020-02-11',
        because: 'ten whole years, if it was late in the year'
      },
      {text: 'The three-day fair runs from 3 to 5 May 2024.', because: 'first and last day counted'}
    ]
  },
  visit: {
    article(article, {report}) {
      const found = [
        ...wrongDurations(article),
        ...wrongMargins(article),
        ...wrongTerms(article),
        ...wrongRetold(article),
        ...wrongSpansTold(article),
        ...lengthsToldTwice(article),
        ...wrongCourses(article),
        ...wrongLoneSpans(article),
        ...wrongTotalLengths(article),
        ...wrongNthDays(article)
      ]
      const told: TimeContradiction[] = []
      for (const each of found) {
        if (told.some((other) => areOne(each, other))) continue
        told.push(each)
        report('length', each.at, detailsOf(article, each))
      }
    }
  }
})
