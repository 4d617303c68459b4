import {defineRule} from '../../src/rule.ts'

const PLURALS: ReadonlyMap<string, string> = new Map(
  `brother-in-laws brothers-in-law,sister-in-laws sisters-in-law,mother-in-laws mothers-in-law,
   father-in-laws fathers-in-law,son-in-laws sons-in-law,daughter-in-laws daughters-in-law,passer-bys passers-by,
   passerbys passersby,runner-ups runners-up,hanger-ons hangers-on,looker-ons lookers-on,
   commander-in-chiefs commanders-in-chief,editor-in-chiefs editors-in-chief,maid-of-honours maids of honour,
   ladies-in-waitings ladies-in-waiting,lady-in-waitings ladies-in-waiting,man-of-wars men-of-war,
   men-of-wars men-of-war,phenomenas phenomena,criterias criteria,bacterias bacteria,alumnis alumni,
   oxes oxen,gooses geese,
   hisself himself,theirselves themselves,theirself themselves,themselfs themselves,themselfes themselves,
   ourselfs ourselves,yourselfs yourselves`
    .split(/\s*,\s*/)
    .map((pair) => {
      const [wrong = '', ...right] = pair.split(' ')
      return [wrong, right.join(' ')]
    })
)

export default defineRule({
  id: 'misformed-plural',
  summary: 'A plural that is made wrongly: “brother-in-laws”, “criterias”, “hisself”.',
  why: `The plural s goes to the noun: brothers-in-law, passers-by, runners-up. Some nouns
are plural as they stand (phenomena, criteria). The reflexives are made from him and them:
himself, themselves.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    misformed: (d: {actual: string; right: string}) => `“${d.right}” is the form, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'Her ⟦brother-in-laws⟧ sold the mill.', message: 'misformed', becomes: 'brothers-in-law'},
      {text: 'Two ⟦passer-bys⟧ lifted the car.', message: 'misformed', becomes: 'passers-by'},
      {text: 'He hurt ⟦hisself⟧ on a gate.', message: 'misformed', becomes: 'himself'}
    ],
    good: [
      {text: 'Her brothers-in-law and two passers-by.', because: 'the noun has the s'},
      {text: 'Nine criteria and two phenomena.', because: 'no s is needed'},
      {text: 'The brother-in-law’s boat.', because: 'a possessive'}
    ]
  },
  visit: {
    words: [
      [...PLURALS.keys()],
      (noun, {report}) => {
        const right = PLURALS.get(noun.lower)
        if (right === undefined || (noun.isCapitalised && !noun.isFirstInSentence)) return
        const expected = noun.isCapitalised ? right.charAt(0).toUpperCase() + right.slice(1) : right
        report('misformed', noun, {data: {actual: noun.text, right: expected}, expected: [expected]})
      }
    ]
  }
})
