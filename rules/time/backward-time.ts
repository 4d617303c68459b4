import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {backwardTimes} from '../../src/facts/time/order.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'backward-time',
  summary: 'Time that runs backwards: “from 2003 to 1998”, died before born, closed before opened.',
  why: `A range ends after it begins, people are born before they die, and a shop opens before it closes. Where it is the
other way round, two digits or two dates have changed places. Figures that fall (“fell from 2003 to 1998 pupils”) are
left alone, and so is what closed before it opened again.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    backward: (d: {reckoning: string}) => ({
      message: `Time runs backwards here: ${d.reckoning}.`,
      note: 'Either the order or one of the dates is wrong; check which.'
    })
  },
  examples: {
    bad: [
      {text: 'The pit was worked from ⟦2003 to 1998⟧.', message: 'backward', becomes: '1998 to 2003'},
      {text: 'The poet Jonas Rudd (⟦1954–1932⟧) lived here.', message: 'backward', becomes: '1932–1954'},
      {text: 'The fair runs from ⟦12 to 3⟧ May on the green.', message: 'backward', becomes: '3 to 12'},
      {
        text: 'Ada Lund was mayor from 1990 to 1998. Piet Moss, her ⟦predecessor⟧, held office from 1998 to 2006.',
        message: 'backward',
        becomes: 'successor'
      },
      {text: 'The baths opened in 1998 and closed in ⟦1992⟧ for want of money.', message: 'backward'},
      {
        text: '• Jonas Rudd, poet, born 3 May 1954; died ⟦29 March 1922⟧',
        message: 'backward'
      }
    ],
    good: [
      {text: 'The pit was worked from 1998 to 2003.', because: 'forwards'},
      {text: 'The roll fell from 2003 to 1998 pupils.', because: 'pupils'},
      {
        text: 'The baths, built in 1998 after the old ones closed in 1992, are full.',
        because: 'the old ones'
      },
      {text: 'The shop opened again in 1998; it had closed in 1992.', because: 'an earlier time'},
      {text: 'The fair runs from 30 May to 3 June.', because: 'into the next month'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const found of backwardTimes(article)) report('backward', found.at, detailsOf(article, found))
    }
  }
})
