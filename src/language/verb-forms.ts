/** Forms of verbs that can be nothing else: what “had began” and “he begun” are told by. */
import {inflect} from './inflect.ts'
import {irregularForms} from './irregular.ts'
import {wordSet} from './word-set.ts'

export interface MisusedForm {
  readonly base: string
  /** The form that belongs there. */
  readonly right: string
}

/** “began”, “went”, “wrote”: a simple past that is no participle. Lower case. */
export function pastOnly(word: string): MisusedForm | undefined {
  const verb = irregularForms()
    .verbForms.get(word)
    ?.find(({past}) => past.includes(word))
  if (verb === undefined || verb.part.includes(word) || verb.base === word) return compoundPast(word)
  return {base: verb.base, right: verb.part[0] ?? word}
}

/** “begun”, “rung”, “seen”: a participle that is no simple past. Lower case. */
export function participleOnly(word: string): MisusedForm | undefined {
  const verb = irregularForms()
    .verbForms.get(word)
    ?.find(({part}) => part.includes(word))
  if (verb === undefined || verb.past.includes(word) || verb.base === word) return undefined
  return {base: verb.base, right: verb.past[0] ?? word}
}

/** “found”, “ground”, “left”: a participle of some irregular verb, whatever else it is. Lower case. */
export function isIrregularParticiple(word: string): boolean {
  return (
    irregularForms()
      .verbForms.get(word)
      ?.some(({part}) => part.includes(word)) ?? false
  )
}

/** “lay”, “found”, “wound”: a bare verb that is the past or participle of another as well. Lower case. */
export function isFormOfAnother(word: string): boolean {
  return (
    irregularForms()
      .verbForms.get(word)
      ?.some(({base, past, part}) => base !== word && (past.includes(word) || part.includes(word))) ?? false
  )
}

/** undertook, overcame, foresaw, withdrew */
function compoundPast(word: string): MisusedForm | undefined {
  const [, prefix = '', rest = ''] =
    /^(under|over|with|fore|mis|out|re|un|par|inter)(took|came|went|saw|drew|wrote|rode|threw|gave|grew|ran|knew|did|ate|spoke|blew|bore|drove)$/.exec(
      word
    ) ?? []
  if (rest === '') return undefined
  const inner = pastOnly(rest)
  return inner === undefined ? undefined : {base: prefix + inner.base, right: prefix + inner.right}
}

/** Whether past and participle are spelt like the base: cut, hit, put. */
export function hasBarePast(base: string): boolean {
  return (
    inflect(base, 'past') === base ||
    /^(?:fit|quit|bet|bid|wed|wet|spit|knit|beat|read|sweat|offset|come|become|overcome|run)$/.test(base)
  )
}

/** Adverbs that stand between an auxiliary and its verb, beside those in -ly. Lower case. */
export const MID_ADVERBS =
  wordSet(`not n't also never always often still now soon then even just yet ever once again perhaps already almost nearly long
   since only first twice all both each rather quite much far too thus hardly seldom later twice meanwhile instead`)

/** Whether an adverb that may stand between an auxiliary and its verb. */
export function isMidAdverb(word: string): boolean {
  return MID_ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4)
}
