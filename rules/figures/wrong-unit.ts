import {misfitUnits, sizesOf, type Sizes} from '../../src/facts/figures/unit-check.ts'
import {impossibleUnits} from '../../src/facts/figures/impossible-units.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './wrong-unit.data.ts'

let sizes: Sizes | undefined

export default defineRule({
  id: 'wrong-unit',
  summary: 'A unit that does not fit what is measured: a whale nine kilometres long, “cubic litres”.',
  why: `A figure that was copied rightly with the wrong unit behind it makes a whale as long as a town, or a farm as small as
a kitchen. For things that news often measures the table beside this rule has the least and the most that one of them can be.
Only a figure far beyond that is marked, and only where the same figure in another unit would do.

Toys, models, giants, records and what is only compared are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    misfit: (d: {noun: string; told: string}) => ({
      message: `“${d.told}” cannot be right of ${d.noun}; the unit looks wrong.`,
      note: 'The same figure in another unit would fit.'
    }),
    impossible: (d: {why: string}) => `The unit does not fit: ${d.why}.`
  },
  examples: {
    bad: [
      {
        text: 'The shark was four ⟦kilometres⟧ long and swam off unhurt.',
        message: 'misfit',
        becomes: 'metres'
      },
      {text: 'Some 11 ⟦feet⟧ of rain fell on the valley overnight.', message: 'misfit', becomes: 'inches'},
      {text: 'Her ranch covers 900 ⟦square feet⟧ of scrub.', message: 'misfit', becomes: 'acres'},
      {
        text: 'At 1,085 ⟦kilometres⟧, Snowdon is the highest mountain in Wales.',
        message: 'misfit',
        becomes: 'metres'
      },
      {text: 'Melt 50 ⟦kilograms⟧ of butter in a pan.', message: 'misfit', becomes: 'grams'},
      {
        text: 'The tank leaked two million ⟦cubic litres⟧ of brine.',
        message: 'impossible',
        becomes: 'cubic metres'
      },
      {
        text: 'A marathon, all 26.2 ⟦kilometres⟧ of it, was run in boots.',
        message: 'impossible',
        becomes: 'miles'
      },
      {text: 'He was clocked at 104 ⟦miles⟧ on the bypass.', message: 'impossible', becomes: 'mph'}
    ],
    good: [
      {text: 'The shark was four metres long and swam off unhurt.', because: 'sharks are'},
      {text: 'The owner of the frog was 1.8 metres tall, with red hair.', because: 'it was the owner'},
      {text: 'A toy whale, 12 centimetres long, lay in the cot.', because: 'a toy'},
      {text: 'They sailed two kilometres from the whale before it dived.', because: 'a distance'},
      {text: 'Some 11 inches of rain fell on the valley overnight.', because: 'it may'},
      {text: 'Police seized 50 kilograms of butter and a van.', because: 'nobody cooks it'},
      {text: 'The car broke down at 104 miles from home.', because: 'a distance'},
      {text: 'Ten-kilometre runs are a good way into the marathon.', because: 'another run'}
    ]
  },
  visit: {
    article(article, {report}) {
      sizes ??= sizesOf(data)
      for (const {at, expected, noun, told} of misfitUnits(article, sizes))
        report('misfit', at, {data: {noun, told}, expected})
      for (const {at, expected, why} of impossibleUnits(article))
        report('impossible', at, {data: {why}, expected})
    }
  }
})
