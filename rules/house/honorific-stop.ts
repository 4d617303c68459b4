import {defineRule} from '../../src/rule.ts'

const SHORT = ['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev']

export default defineRule({
  id: 'honorific-stop',
  summary: '“Mr.” where the house writes “Mr”, or “Mr” where it writes “Mr.”.',
  why: `American houses put a stop after a title that is cut short; British and South African ones write Mr and Dr
without. Which it is says at a glance where a story was written, and so a slip in it says that a wire was pasted in.

It asks nothing unless the house style says which is meant.`,
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  options: (z) =>
    z.object({
      form: z.enum(['any', 'stop', 'none']).default('any').describe('Whether Mr, Ms and Dr have a stop.')
    }),
  messages: {
    form: (d: {actual: string; right: string}) => `The house style writes “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {
        text: 'The ward is run by ⟦Dr.⟧ Maud Ellery.',
        message: 'form',
        becomes: 'Dr',
        options: {form: 'none'}
      },
      {text: '⟦Ms⟧ Ellery wants more beds.', message: 'form', becomes: 'Ms.', options: {form: 'stop'}},
      {
        text: '“Ask ⟦Mr.⟧ Ivey,” the porter said.',
        message: 'form',
        becomes: 'Mr',
        options: {form: 'none'}
      }
    ],
    good: [
      {text: 'Dr. Ellery met Mr Ivey.', because: 'no house style is set'},
      {text: 'Ms Ellery met Dr Ivey.', because: 'the form of the house', options: {form: 'none'}},
      {
        text: 'The letter began “Dear Ms”. She left.',
        because: 'the stop ends a sentence',
        options: {form: 'none'}
      }
    ]
  },
  visit: {
    words: [
      [...SHORT, ...SHORT.map((word) => `${word}.`)],
      (token, {report, options}) => {
        const {form} = options as {readonly form: 'any' | 'stop' | 'none'}
        const {text} = token
        const next = token.at(1)
        if (form === 'any' || next?.isCapitalised !== true || !next.isWord || !token.isCapitalised) return
        const hasStop = text.endsWith('.')
        if (hasStop === (form === 'stop')) return
        const right = hasStop ? text.slice(0, -1) : `${text}.`
        report('form', token, {data: {actual: text, right}, expected: [right]})
      }
    ]
  }
})
