import {wrongBeforeAfter} from '../../src/facts/time/before-after.ts'
import {detailsOf, type TimeContradiction} from '../../src/facts/time/contradiction.ts'
import {wrongLaterOnes} from '../../src/facts/time/later-ones.ts'
import {backwardTimes} from '../../src/facts/time/order.ts'
import {wrongStages} from '../../src/facts/time/stages.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'backward-time',
  summary: 'Time that runs backwards: “from 2003 to 1998”, died before born, closed before opened.',
  why: `A range ends after it begins, people are born before they die, and a shop opens before it closes. Where it is the
other way round, two digits or two dates have changed places. Figures that fall (“fell from 2003 to 1998 pupils”) are
left alone, and so is what closed before it opened again.

“Before” and “after” are held against the times beside them, and so are stages with an order by nature: nobody is sworn
in before she is elected.`,
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
      {
        text: 'The clerk was sentenced in May, after a jury found her guilty in ⟦June⟧ of theft.',
        message: 'backward',
        date: '2023-09-11'
      },
      {
        text: 'The mill shut on 4 May, three days ⟦before⟧ the fire of 1 May.',
        message: 'backward',
        date: '2023-05-11',
        becomes: 'after'
      },
      {
        text: 'He left at noon and the vote began at one; the hall emptied at 12.30, ⟦after⟧ both.',
        message: 'backward'
      },
      {
        text: 'The deal was announced at 3.40pm, ⟦before⟧ the strike had ended; the strike was called off and ended at 3.10pm.',
        message: 'backward',
        becomes: 'after'
      },
      {
        text: 'The tour opens with the quartet of 1890 and ends with the ⟦later⟧ one of 1874.',
        message: 'backward',
        becomes: 'earlier'
      },
      {text: 'The mayor was sworn in ⟦before⟧ she was elected.', message: 'backward', becomes: 'after'},
      {text: 'They were married in 1984 and became engaged in ⟦1986⟧.', message: 'backward'},
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
      {
        text: 'The clerk was sentenced in May, after a jury found her guilty in November.',
        because: 'the November before',
        date: '2023-09-11'
      },
      {
        text: 'The mill shut on 4 May, three days after the fire of 1 May.',
        date: '2023-05-11',
        because: 'after it'
      },
      {
        text: 'He appeared on 4 May before the judge who had jailed him on 1 May.',
        date: '2023-05-11',
        because: 'in court'
      },
      {text: 'They were divorced in 1984 and married again in 1986.', because: 'again'},
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
      const told: TimeContradiction[] = []
      const found = [
        ...backwardTimes(article),
        ...wrongBeforeAfter(article),
        ...wrongLaterOnes(article),
        ...wrongStages(article)
      ]
      for (const each of found) {
        if (told.some(({at}) => at.start < each.at.end && at.end > each.at.start)) continue
        told.push(each)
        report('backward', each.at, detailsOf(article, each))
      }
    }
  }
})
