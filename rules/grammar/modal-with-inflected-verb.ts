import type {Token} from '../../src/article/token.ts'
import type {InflectedVerb} from '../../src/language/language.ts'
import {isIrregularParticiple} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const MODALS = ['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'cannot', "'ll"]

/** Adverbs that stand between a modal and its verb, beside those in -ly. */
const BETWEEN = wordSet(
  "not n't also never always often still now soon then even just yet ever once again perhaps"
)

export default defineRule({
  id: 'modal-with-inflected-verb',
  summary: 'A verb with an ending after can, will, should and their kind.',
  why: `After a modal the verb stands bare: “can bring”, “will have”. An ending is left behind when a sentence is
turned from “it brings” to “it can bring”.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    of: (d: {modal: string}) => `“${d.modal} of” is a mishearing of “${d.modal} ’ve”: “${d.modal} have”.`,
    inflected: (d: {modal: string; verb: string; base: string}) =>
      `After “${d.modal}” the verb stands bare: “${d.base}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {
        text: 'The minister said the plan ⟦could saves⟧ thousands of jobs.',
        message: 'inflected',
        becomes: 'could save'
      },
      {text: 'Each candidate ⟦must signs⟧ the register by noon.', message: 'inflected', becomes: 'must sign'},
      {
        text: 'The club ⟦will not sells⟧ its captain in January.',
        message: 'inflected',
        becomes: 'will not sell'
      },
      {text: 'They ⟦might went⟧ home early.', message: 'inflected', becomes: 'might go'},
      {text: 'The parade ⟦will being⟧ shown live.', message: 'inflected', becomes: 'will be'},
      {text: 'The road ⟦should finished⟧ by March.', message: 'inflected', becomes: 'should finish'},
      {text: 'The nurse should ⟦of⟧ rung the son at once.', message: 'of', becomes: 'have'},
      {text: 'The gate ⟦can not always is⟧ shut.', message: 'inflected', becomes: 'can not always be'}
    ],
    good: [
      {text: 'The will says nothing of the house.', because: 'a will is a noun here'},
      {text: 'He drank two cans, and the can leaks.', because: 'a can is a noun here'},
      {text: 'Could workers strike? Nor will ministers resign.', because: 'the subject follows the modal'},
      {text: 'The mine will reopen should prices rise.', because: 'a condition'},
      {text: 'Those who could fled to the hills.', because: '“could” ends its clause'},
      {text: 'In May sales fell, and by May prices had risen.', because: 'May is a month'}
    ]
  },
  visit: {
    words: [
      MODALS,
      (token, {report, article}) => {
        const of = token.at(1)
        if (of?.lower === 'of' && isBeforeParticiple(token, of)) {
          report('of', of, {data: {modal: token.text}, expected: ['have'], fix: 'suggest'})
          return
        }
        if (!followsSubject(token)) return
        const verb = verbAfter(token)
        if (verb === undefined) return
        const form = AUXILIARIES.get(verb.lower) ?? article.language.inflectedVerb(verb.lower)
        if (form === undefined || (form.feature === 'ger' && !isVerbHere(verb))) return
        if (isEndOfClause(token, verb) || isCondition(token, verb)) return
        const span = {start: token.start, end: verb.end}
        const before = article.text.slice(token.start, verb.start)
        const bare = before + form.base
        const participle = article.language.participleOf(verb.lower) ?? verb.text
        report('inflected', span, {
          data: {modal: token.text, verb: verb.text, base: form.base},
          // a participle may have lost its "have" or "be" instead of keeping an ending
          ...(form.feature === '3sg'
            ? {expected: [bare]}
            : form.feature === 'ger'
              ? {
                  expected: verb.lower === 'being' ? [bare] : [bare, `${before}be ${verb.text}`],
                  fix: 'suggest'
                }
              : {
                  expected: [bare, `${before}have ${participle}`, `${before}be ${participle}`],
                  fix: 'suggest'
                })
        })
      }
    ]
  }
})

/** “be” and “have” as they follow a modal by mistake. */
const AUXILIARIES: ReadonlyMap<string, InflectedVerb> = new Map([
  ['being', {base: 'be', feature: 'ger'}],
  ['been', {base: 'be', feature: 'part'}],
  ['has', {base: 'have', feature: '3sg'}],
  ['had', {base: 'have', feature: 'past'}],
  ['is', {base: 'be', feature: '3sg'}],
  ['are', {base: 'be', feature: '3sg'}],
  ['am', {base: 'be', feature: '3sg'}],
  ['was', {base: 'be', feature: '3sg'}],
  ['were', {base: 'be', feature: '3sg'}]
])

/** “should of been”, “would never of gone”; not “the can of paint” or “the might of Rome”. */
function isBeforeParticiple(modal: Token, of: Token): boolean {
  const next = of.at(1)
  if (modal.upos === 'NOUN') return false
  if (/^(?:the|a|an|its|his|her|their|full)$/.test(modal.at(-1)?.lower ?? '')) return false
  const isCertain = /^(?:would|could|should|must)$/.test(modal.lower)
  if (!isCertain || next === undefined) return false
  const form = next.article.language.inflectedVerb(next.lower)?.feature
  return form === 'past' || form === 'part' || next.lower === 'been' || isIrregularParticiple(next.lower)
}

/** “They will fighting fires”, not “this could, following”: the -ing form straight behind, with what it governs. */
function isVerbHere(verb: Token): boolean {
  if (verb.lower === 'being') return true
  return verb.upos === 'VERB' && /^(?:DET|PRON|NUM|ADP)$/.test(verb.at(1)?.upos ?? '')
}

/** “Those who could left”, “the best they could was”, “what help they could came”: the modal ends a clause. */
function isEndOfClause(modal: Token, verb: Token): boolean {
  const subject = modal.at(-1)
  const opener = modal.at(-2)
  if (subject?.feature === 'wh')
    return /^(?:those|anyone|everyone|all|people|many|any|residents)$/.test(opener?.lower ?? '')
  if (subject?.upos !== 'PRON') return false
  const isBe = /^(?:is|are|was|were|am)$/.test(verb.lower)
  if (isBe && (opener?.upos === 'NOUN' || /^(?:that|than)$/.test(opener?.lower ?? ''))) return true
  return /^(?:as|all|what|where|when|whatever|whenever|wherever|if|everything|best|how)$/.test(
    opener?.lower ?? ''
  )
}

/** In words. */
const LONGEST_SUBJECT = 8

/** “It will sell should prices fall”: a condition, whose subject follows the modal. */
function isCondition(should: Token, noun: Token): boolean {
  if (should.lower !== 'should' || !noun.type.features.mayBe('NOUN')) return false
  for (let distance = 1; distance <= LONGEST_SUBJECT; distance++) {
    const token = noun.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (token.feature === 'base') return true
  }
  return false
}

const NOUN_BEFORE =
  /^(?:living|free|good|ill|political|popular|last|oil|beer|petrol|tin|paint|spray|watering|gas|trash)$/

/** Whether the word is a modal with its subject before it: "plans can", not "the can", "could plans". */
function followsSubject(modal: Token): boolean {
  const subject = modal.at(-1)
  if (modal.feature !== 'modal' || modal.isCapitalised || subject === undefined) return false
  if (/^(?:and|or|but|also|never|now|still|,)$/.test(subject.lower)) return true // “and could went”
  if (NOUN_BEFORE.test(subject.lower)) return false // “a living will”, “an oil can”
  if (subject.feature === 'wh') return /^(?:who|which|that)$/.test(subject.lower)
  return (
    subject.upos === 'NOUN' ||
    subject.upos === 'PROPN' ||
    (subject.upos === 'PRON' && subject.feature !== 'poss')
  )
}

/** The word that hangs on the modal, past "not" and adverbs. */
function verbAfter(modal: Token): Token | undefined {
  let token = modal.at(1)
  while (
    token !== undefined &&
    (BETWEEN.has(token.lower) || (token.upos === 'ADV' && token.lower.endsWith('ly')))
  ) {
    token = token.at(1)
  }
  return token?.isWord === true && !token.isCapitalised && token.upos !== 'DET' ? token : undefined
}
