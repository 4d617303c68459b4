import type {Token} from '../../src/article/token.ts'
import {inflect} from '../../src/language/inflect.ts'
import {hasBarePast} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'tense-shift-after-and',
  summary: 'A bare verb joined by “and” or “but” to a simple past: “opened higher but fall”.',
  why: `Two verbs of one subject, joined by “and” or “but”, tell of the same time unless something says otherwise:
“shares opened higher but fell”. A bare form there is a lost ending or a vowel mistyped.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    shift: (d: {verb: string; past: string; first: string}) =>
      `The sentence began in the past (“${d.first}”): “${d.past}” rather than “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'Copper opened higher but ⟦drop⟧ sharply by noon.', message: 'shift', becomes: 'dropped'},
      {text: 'The driver left the road and ⟦climb⟧ down to the river.', message: 'shift', becomes: 'climbed'},
      {
        text: 'Both men denied the charge and ⟦tell⟧ the court they were asleep.',
        message: 'shift',
        becomes: 'told'
      },
      {text: 'She sold the house but ⟦keep⟧ the garden.', message: 'shift', becomes: 'kept'},
      {text: 'The van left the road and ⟦hits⟧ a tree.', message: 'shift', becomes: 'hit'}
    ],
    good: [
      {text: 'He asked them to stop and go home.', because: '“to” serves both verbs'},
      {text: 'The judge let him rise and speak.', because: '“let” takes a bare verb'},
      {text: 'They lost and will appeal, and could pay or leave.', because: 'modals'},
      {text: 'The firm cut jobs and set up a fund.', because: 'pasts like the bare form'},
      {text: 'He left school early and works in a bank.', because: 'it is so today'},
      {text: 'They lived there then and live there still.', because: 'the second verb tells of now'}
    ]
  },
  visit: {
    tags: [
      ['VERB.base', 'VERB.pres', 'VERB.3sg'],
      (verb, {report}) => {
        if (verb.feature === '3sg' && (STATES.has(verb.lemma) || /^(?:is|has|does)$/.test(verb.lower))) return
        const joiner = verb.at(-1)
        if (joiner === undefined || (joiner.lower !== 'and' && joiner.lower !== 'but') || verb.isCapitalised)
          return
        if (verb.isInQuotation || (verb.feature !== '3sg' && hasBarePast(verb.lower)) || speaksOfNow(verb))
          return
        const first = pastVerbBefore(joiner)
        if (first === undefined || first.lemma === verb.lemma) return
        const past = inflect(verb.lemma, 'past', {american: verb.article.variety === 'en-US'})
        report('shift', verb, {data: {verb: verb.text, past, first: first.text}, expected: [past]})
      }
    ]
  }
})

/** What somebody does or is at all times: “left school early and works in a bank”. */
const STATES: ReadonlySet<string> = new Set(
  `live work have be own run remain hold include play teach write cover serve keep stand sit make sell employ need want
   hope plan expect believe say know think like love face deal support represent lead study visit aim try offer provide
   continue deserve look feel seem appear show feature star contain come go cost operate manage chair head use require
   allow give mean take become begin start stay rely depend focus feed speak travel train specialise specialize belong
   suffer hate enjoy prefer see tell call help spend earn act perform argue claim insist suggest describe note add
   explain concern involve form follow count compete lie extend stretch reach cite quote warn end open close carry boast
   attract draw mark celebrate end tend date bear set get pay produce grow care do fear doubt agree promise vow intend
   wish explore examine trace tell chart combine address avoid consider share enter return`.split(/\s+/)
)

/** The simple past that is the only verb of the clause before “and”. */
function pastVerbBefore(joiner: Token): Token | undefined {
  const {firstToken} = joiner.sentence
  const {article} = joiner
  let found: Token | undefined
  for (let index = joiner.index - 1; index >= firstToken; index--) {
    const token = article.token(index)
    if (token === undefined) break
    if (token.upos === 'AUX' || token.feature === 'to' || token.feature === 'wh' || token.upos === 'SCONJ')
      return undefined
    if (/^[:;"“”()—–]$/.test(token.text) || token.lower === 'that' || token.lower === 'to') return undefined
    if (token.upos !== 'VERB') continue
    if (token.feature !== 'past') return undefined
    if (found !== undefined) continue
    if (/^(?:let|made|helped|saw|heard|watched|had|said|felt|did)$/.test(token.lower)) return undefined
    found = token
  }
  return found !== undefined && joiner.index - found.index <= 10 ? found : undefined
}

function speaksOfNow(verb: Token): boolean {
  for (let distance = 1; distance <= 12; distance++) {
    const word = verb.at(distance)?.lower
    if (word === undefined) return false
    if (/^(?:now|today|still|currently|will|tomorrow|nowadays|ever)$/.test(word)) return true
  }
  return false
}
