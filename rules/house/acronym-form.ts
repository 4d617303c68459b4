import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Two letters that are written without stops even where others have them. */
const NEVER_STOPPED = wordSet('EU UK AI TV ID PC CD VP MP')
const TWO_LETTERS = ['US', 'UN']

/** Acronyms that are said as words. */
const SAID = wordSet(
  'NATO UNICEF UNESCO NASA AIDS OPEC ASEAN FIFA UEFA NAFTA INTERPOL SARS ACAS OFSTED OFCOM DEFRA'
)

interface Options {
  readonly stops: 'any' | 'none' | 'two-letter'
  readonly words: 'any' | 'capital' | 'capitals'
}

export default defineRule({
  id: 'acronym-form',
  summary: '“U.S.” or “US”, “NATO” or “Nato”: initials in another form than the house’s.',
  why: `Stops in initials have gone from most British pages and stay in American ones where there are two letters.
Acronyms that are said as words have one capital in some houses and all of them in others; a reader who meets both in
one story stumbles.

It asks nothing unless the house style says which is meant. Headlines, where AP drops the stops, are left alone.`,
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'body', 'caption', 'list'],
  options: (z) =>
    z.object({
      stops: z
        .enum(['any', 'none', 'two-letter'])
        .default('any')
        .describe('Stops in initials: none, or in US and UN.'),
      words: z
        .enum(['any', 'capital', 'capitals'])
        .default('any')
        .describe('Acronyms said as words: Nato, or NATO.')
    }),
  messages: {
    form: (d: {actual: string; right: string}) => `The house style writes “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'Grain from the ⟦U.S.⟧ is dearer.', message: 'form', becomes: 'US', options: {stops: 'none'}},
      {text: 'The ⟦UN⟧ sent two planes.', message: 'form', becomes: 'U.N.', options: {stops: 'two-letter'}},
      {text: 'The ships of ⟦NATO⟧ left.', message: 'form', becomes: 'Nato', options: {words: 'capital'}},
      {text: 'A doctor from ⟦Unicef⟧ came.', message: 'form', becomes: 'UNICEF', options: {words: 'capitals'}}
    ],
    good: [
      {text: 'The U.S. and NATO met the UN and Unicef.', because: 'no house style is set'},
      {text: 'The EU and the UK met.', because: 'these two have no stops', options: {stops: 'two-letter'}},
      {
        text: 'The BBC and the IMF met.',
        because: 'they are spelt out when read',
        options: {words: 'capital'}
      },
      {text: 'He aids them.', because: 'a word of its own', options: {words: 'capitals'}}
    ]
  },
  visit: {
    words: [
      [
        ...['u.s.', 'u.n.', 'u.k.', 'e.u.', 'u.a.e.', 'd.c.'],
        ...TWO_LETTERS.map((word) => word.toLowerCase()),
        ...[...SAID].map((word) => word.toLowerCase())
      ],
      (token, {report, options}) => {
        const {stops, words} = options as Options
        const {text} = token
        const right = SAID.has(text.toUpperCase()) ? saidForm(text, words) : stoppedForm(text, stops)
        if (right === undefined || right === text || token.next?.text === '$') return // US$8
        report('form', token, {data: {actual: text, right}, expected: [right]})
      }
    ]
  }
})

/** "Nato" or "NATO"; undefined where the word is another one ("aids"). */
function saidForm(text: string, form: Options['words']): string | undefined {
  if (form === 'any' || text.charAt(0) !== text.charAt(0).toUpperCase()) return undefined
  const isWord = text !== text.toUpperCase()
  if (isWord && ['Aids', 'Acas'].includes(text)) return undefined // may be a verb that begins a sentence
  return form === 'capitals' ? text.toUpperCase() : text.charAt(0) + text.slice(1).toLowerCase()
}

function stoppedForm(text: string, form: Options['stops']): string | undefined {
  const letters = text.replaceAll('.', '')
  if (form === 'any' || letters !== letters.toUpperCase()) return undefined
  if (form === 'none' || NEVER_STOPPED.has(letters)) return letters
  return letters.length === 2 ? `${letters.split('').join('.')}.` : undefined
}
