import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {wrongZones} from '../../src/facts/time/zones.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-time-zone',
  summary: 'One moment in two time zones that do not agree: “6pm GMT (8pm BST)”.',
  why: `A time given twice for readers in two places is reckoned from the difference of their zones. Zones whose summer time is
written the same (ET, CET) may be either; “GMT” and “BST” are taken at their word.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    zone: (d: {reckoning: string}) => ({
      message: `The two times are not the same moment: ${d.reckoning}.`,
      note: 'Check both times, and whether summer time is in force.'
    })
  },
  examples: {
    bad: [
      {text: 'The launch is at 6pm GMT (⟦8pm⟧ BST).', message: 'zone', becomes: '7pm'},
      {text: 'It airs at 8 p.m. ET (⟦6 p.m.⟧ PT) on Sunday.', message: 'zone', becomes: '5 p.m.'},
      {text: 'The vote closes at 14:00 GMT (⟦18:00⟧ SAST).', message: 'zone', becomes: '16:00'}
    ],
    good: [
      {text: 'The launch is at 6pm GMT (7pm BST).', because: 'an hour apart'},
      {text: 'It airs at 8 p.m. ET (5 p.m. PT).', because: 'three hours apart'},
      {text: 'Trading begins at 9am in London (11am in Johannesburg).', because: 'winter'},
      {text: 'Trading begins at 9am in London (10am in Johannesburg).', because: 'summer'},
      {text: 'Doors open at 6pm, or 7pm on Sundays.', because: 'two moments'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const found of wrongZones(article)) report('zone', found.at, detailsOf(article, found))
    }
  }
})
