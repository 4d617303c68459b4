import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

const PLURALS: ReadonlyMap<string, string> = new Map(
  `brother-in-laws brothers-in-law,sister-in-laws sisters-in-law,mother-in-laws mothers-in-law,
   father-in-laws fathers-in-law,son-in-laws sons-in-law,daughter-in-laws daughters-in-law,passer-bys passers-by,
   passerbys passersby,runner-ups runners-up,hanger-ons hangers-on,looker-ons lookers-on,
   commander-in-chiefs commanders-in-chief,editor-in-chiefs editors-in-chief,maid-of-honours maids of honour,
   ladies-in-waitings ladies-in-waiting,lady-in-waitings ladies-in-waiting,man-of-wars men-of-war,
   men-of-wars men-of-war,phenomenas phenomena,criterias criteria,bacterias bacteria,alumnis alumni,
   oxes oxen,gooses geese,halfs halves,loafs loaves,shelfs shelves,thiefs thieves,calfs calves,wifes wives,
   housewifes housewives,midwifes midwives,sheeps sheep,deers deer,aircrafts aircraft,spacecrafts spacecraft,
   hovercrafts hovercraft,offsprings offspring,tooths teeth,heros heroes,vetos vetoes,torpedos torpedoes,
   potatos potatoes,tomatos tomatoes,childs children,
   womans women,policemans policemen,firemans firemen,fishermans fishermen,foots feet,mouses mice,gooses geese,
   sheafs sheaves,fishs fish,swines swine,mooses moose,cattles cattle,childrens children,larvas larvae,fungis fungi,
   nucleis nuclei,cactis cacti,crisises crises,analysises analyses,thesises theses,hypothesises hypotheses,
   diagnosises diagnoses,oasises oases,stratas strata,medias media,datas data,embargos embargoes,echos echoes,
   photoes photos,pianoes pianos,studioes studios,radioes radios,videoes videos,
   hisself himself,theirselves themselves,theirself themselves,themselfs themselves,themselfes themselves,
   ourselfs ourselves,yourselfs yourselves`
    .split(/\s*,\s*/)
    .map((pair) => {
      const [wrong = '', ...right] = pair.split(' ')
      return [wrong, right.join(' ')]
    })
)

/** Verbs as well, so that only a noun counts: “the leafs of a shrub”, not “leafs through”. */
const ALSO_VERBS: ReadonlyMap<string, string> = new Map([
  ['leafs', 'leaves'],
  ['knifes', 'knives'],
  ['lifes', 'lives'],
  ['mans', 'men'],
  ['wolfs', 'wolves'],
  ['loafs', 'loaves'],
  ['calfs', 'calves']
])

/** “attorney generals”: the noun comes first and has the s. */
const NOUN_FIRST: ReadonlyMap<string, string> = new Map(
  ['attorney', 'governor', 'director', 'inspector', 'surgeon', 'solicitor', 'auditor', 'postmaster']
    .map((noun): [string, string] => [`${noun} generals`, `${noun}s general`])
    .concat([['court martials', 'courts martial']])
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
      {text: 'Both ⟦halfs⟧ of the shell were found.', message: 'misformed', becomes: 'halves'},
      {text: 'Nine ⟦attorney generals⟧ signed.', message: 'misformed', becomes: 'attorneys general'},
      {text: 'Tea is made from the ⟦leafs⟧ of a shrub.', message: 'misformed', becomes: 'leaves'},
      {text: 'The fire killed 40 ⟦heads⟧ of cattle.', message: 'misformed', becomes: 'head'},
      {text: 'He hurt ⟦hisself⟧ on a gate.', message: 'misformed', becomes: 'himself'}
    ],
    good: [
      {text: 'Her brothers-in-law and two passers-by.', because: 'the noun has the s'},
      {text: 'Nine criteria and two phenomena.', because: 'no s is needed'},
      {text: 'He leafs through it, mans the desk and wolfs his lunch.', because: 'verbs'},
      {text: 'Two heads of state met.', because: 'heads of another kind'},
      {text: 'The brother-in-law’s boat.', because: 'a possessive'}
    ]
  },
  visit: {
    phrases: [
      [...NOUN_FIRST.keys()],
      (match, {report, article}) => {
        const right = NOUN_FIRST.get(match.phrase)
        if (right === undefined || match.last.at(1)?.lower === "'") return
        const actual = article.slice(match)
        const expected = match.first.isCapitalised ? right.replace(/\b\w/g, capital) : right
        report('misformed', match, {data: {actual, right: expected}, expected: [expected]})
      }
    ],
    words: [
      [...PLURALS.keys(), ...ALSO_VERBS.keys(), 'heads'],
      (noun, {report}) => {
        const right =
          PLURALS.get(noun.lower) ?? headOf(noun) ?? (isNoun(noun) ? ALSO_VERBS.get(noun.lower) : undefined)
        if (right === undefined || (noun.isCapitalised && !noun.isFirstInSentence)) return
        const expected = noun.isCapitalised ? right.charAt(0).toUpperCase() + right.slice(1) : right
        report('misformed', noun, {data: {actual: noun.text, right: expected}, expected: [expected]})
      }
    ]
  }
})

function isNoun({upos, article, index}: Token): boolean {
  const before = article.token(index - 1)
  return (
    upos === 'NOUN' &&
    before !== undefined &&
    /^(?:DET|NUM|ADJ|ADP)$/.test(before.upos) &&
    before.lower !== 'to'
  )
}

/** “300 heads of cattle”: counted by the head. */
function headOf(noun: Token): string | undefined {
  if (noun.lower !== 'heads' || noun.at(-1)?.upos !== 'NUM' || noun.at(1)?.lower !== 'of') return undefined
  return /^(?:cattle|sheep|livestock|deer|game|buffalo|bison|stock|beef|cows|goats|pigs|horses|elk|reindeer)$/.test(
    noun.at(2)?.lower ?? ''
  )
    ? 'head'
    : undefined
}

function capital(letter: string): string {
  return letter.toUpperCase()
}
