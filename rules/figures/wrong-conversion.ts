import {contradictionsOf} from '../../src/facts/figures/all-checks.ts'
import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-conversion',
  summary: 'A measure converted wrongly: “90 acres (about 225 hectares)”.',
  why: `Conversions go wrong in a few ways: divided where it should be multiplied, the wrong unit chosen from the table, a
nought lost, two digits changed about. Both figures stand side by side, so they can be checked.

What is converted may be rounded: one sixteenth more or less is let pass, twice that where a hedge stands before it. Gallons,
pints and tons may be British or American, and a difference in degrees has no freezing point.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    conversion: (d: {reckoning: string}) => ({
      message: `The two measures are not the same: ${d.reckoning}.`,
      note: 'Converted from the first, with room for rounding.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The spring fed 40,000 megalitres, or 40 ⟦million⟧ litres, to the lake.',
        message: 'conversion',
        becomes: 'billion'
      },
      {
        text: 'The wreck lies 3,300 feet (about 1,000 ⟦kilometres⟧) down.',
        message: 'conversion',
        becomes: 'metres'
      },
      {
        text: 'The town had 40 centimetres of snow by dusk. All ⟦40 metres⟧ had gone by Sunday.',
        message: 'conversion',
        becomes: '40 centimetres'
      },
      {
        text: 'Her load was 9,000 litres. That is about a third of the tank’s capacity of ⟦27,000 millilitres⟧.',
        message: 'conversion',
        becomes: '27,000 litres'
      },
      {text: 'The grey will carry 11st 10lb, which is ⟦174lb⟧.', message: 'conversion', becomes: '164lb'},
      {text: 'The reservoir covers 60 hectares (about ⟦24⟧ acres).', message: 'conversion', becomes: '150'},
      {text: 'She swam 10 miles (⟦20km⟧) against the tide.', message: 'conversion', becomes: '16km'},
      {text: 'It was 25C (⟦87F⟧) in the shade.', message: 'conversion', becomes: '77F'},
      {
        text: 'The estate has 350 hectares, or ⟦35⟧ square kilometres, of heath.',
        message: 'conversion',
        becomes: '3.5'
      },
      {
        text: 'The drill makes a hole of 3.4mm in the bone. The ⟦3.4cm⟧ hole heals in a week.',
        message: 'conversion',
        becomes: '3.4mm'
      }
    ],
    good: [
      {
        text: 'The tower is 40 metres high. Its 40ft mast will be painted.',
        because: 'two things'
      },
      {
        text: 'The road is closed for 20 miles. The 20km detour goes by Ashby.',
        because: 'two ways'
      },
      {
        text: 'It is charged the same if it weighs two pounds or two hundred tons.',
        because: 'one or the other'
      },
      {text: 'The reservoir covers 60 hectares (about 150 acres).', because: '148 acres, and a hedge'},
      {text: 'The tank holds 1,000 gallons (3,800 litres).', because: 'the American gallon is smaller'},
      {text: 'Summers have warmed by 2C (3.6F).', because: 'a difference in degrees'},
      {text: 'It is 3 miles (5km) from the sea.', because: 'rounding explains it'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of contradictionsOf(article, 'conversion')) {
        report('conversion', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
