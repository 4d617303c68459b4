import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {changedFigures} from '../../src/facts/figures/repeat-check.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'figure-changes',
  summary: 'One quantity with two values: “the £27.4m loan” after a loan of £24.7m.',
  why: `“The £27.4m loan” takes up a loan that was told before; if the only one was of £24.7m, one of the two is a
slip. The same goes for “all nine bells” of a tower that has eight, “the 5-0 rout” after a match that ended 4-0, millions
that become billions, and a headline that has another figure than its story.

Two figures are taken for one only on several signs: they look or sound like each other (386 and 368, 14 and 40), they
count the same thing, the words around them are the same, the second is told as known. None that stands twice is
reported. A changed currency is the business of wrong-currency.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    changed: (d: {reckoning: string}) => ({
      message: `Two values of what seems to be one quantity: ${d.reckoning}.`,
      note: 'The one that comes later is marked; which of the two is right, only the source can tell.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Buyers came for the 360 steers that the family had yarded. By noon the whole draft of ⟦630⟧ had been sold.',
        message: 'changed',
        becomes: '360'
      },
      {
        text: 'Gale leaves ⟦3,000⟧ homes dark\n\nMore gales are due.\n\nAt the worst of the gale 13,000 homes were dark, the grid said.',
        message: 'changed',
        becomes: '13,000'
      },
      {
        text: 'The mast is 142 metres high.\n\nIt cost £4m.\n\nHeight: ⟦124⟧ metres',
        message: 'changed',
        becomes: '142'
      },
      {
        text: 'The port has taken out a loan of £24.7m for dredgers.\n\nIt had no debt last year. The ⟦£27.4m⟧ loan falls due in May.',
        message: 'changed',
        becomes: '£24.7m'
      },
      {
        text: 'The tower has eight bells, most of them cracked.\n\nAll ⟦nine⟧ bells will be recast.',
        message: 'changed',
        becomes: 'eight'
      },
      {
        text: 'Ashby beat Measham 4-0 on Sunday.\n\nThe ⟦5-0⟧ rout takes them to the top.',
        message: 'changed',
        becomes: '4-0'
      },
      {
        text: 'Pilgrims once made a 17-mile walk to the shrine.\n\nThe ⟦71⟧-mile walk will be revived in April.',
        message: 'changed',
        becomes: '17'
      },
      {
        text: 'A wing with 140 beds is to be built.\n\n“With ⟦114⟧ more beds we can keep people here,” she said.',
        message: 'changed',
        becomes: '140'
      },
      {
        text: 'Ferry with ⟦29⟧ aboard hits a sandbank\n\nA ferry with 92 people aboard hit a sandbank off Barra yesterday. No one was hurt.',
        message: 'changed',
        becomes: '92'
      }
    ],
    good: [
      {
        text: 'Of the 212 villagers, 140 have come home. The hall-keeper said that 112 people had slept there on the first night.',
        because: 'other people are counted'
      },
      {
        text: 'It wants no club of 2,000 members. If it is 200 members strong, it will be left alone by the league.',
        because: 'what might be'
      },
      {
        text: 'Gale leaves 13,000 homes dark\n\nMore gales are due.\n\nAt the worst of the gale 13,000 homes were dark, the grid said.',
        because: 'one number'
      },
      {
        text: 'The port has taken out a loan of £24.7m.\n\nThe £24.7m loan falls due in May.',
        because: 'the same amount'
      },
      {
        text: 'Rent rose to £185 a week.\n\nThe previous £158 rent had been frozen for a decade.',
        because: '“previous” says that it is another'
      },
      {text: 'The east bank has 41 mills.\n\nThe 31 farms lie to the west.', because: 'two different things'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of changedFigures(article)) {
        report('changed', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
