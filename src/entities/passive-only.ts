/** Past forms that have no object behind them and must have one in the active, so that they can only be a passive. */
import type {Token} from '../article/token.ts'
import {takes} from '../language/complements.ts'
import {wordSet} from '../language/word-set.ts'
import {isOfTime} from './adjuncts.ts'

/** What is done to people, hardly ever without saying to whom: “arrested at the airport”. */
const DONE_TO_PEOPLE = wordSet(
  `acquit appoint arraign arrest assassinate behead besiege bury christen convict cremate deport depose detain dethrone diagnose
   elect electrocute evict exonerate extradite fine handcuff hospitalise hospitalize imprison injure jail kidnap knight lynch
   murder nominate oust promote remand rescue sack sentence strangle subpoena suspend torture transfer`
)
/** Verbs that may go without an object as well, but never have two and never say what the object is. */
export const TAKES_ONE_OBJECT = wordSet(
  `attack approve back beat bite build catch chase check chair cause create criticise damage defeat design destroy direct drive edit
   film follow found grip haunt help host hunt hurt injure inspect investigate join kick kill lead manage murder organise organize
   own perform produce punch push question raise run shoot sink stab sting stop strike study support train treat trip visit watch hit
   wound write-off hack swallow flood swamp overrun heckle jeer mob search sponsor supervise teach run-over wound mock bombard
   shadow mentor coach tackle knock crush flatten trap bruise scar scorch singe soak batter buffet lash pelt overtake inspire pursue`
)

/** “designed to last”, “forced to leave”. */
const DONE_TO_DO = wordSet(
  `allow allege authorise authorize believe compel design enable encourage entitle estimate force instruct invite know oblige
   order permit persuade report require rumour rumor schedule suppose tempt think understand`
)
/** “concerned that”, “convinced the vote was lost”. */
const FELT = /^(?:concerned|convinced|delighted|thrilled|dismayed|appalled|alarmed|stunned|horrified)$/
const MEASURES = wordSet(
  `third quarter half fifth tenth mile margin point points percent per cent inch metre second minute year week month factor
   fraction dozen hundred thousand million way means virtue`
)

/** Whether a past form or participle, which has no auxiliary, is no active verb. */
export function isPassiveOnly(verb: Token): boolean {
  const form = verb.article.language.inflectedVerb(verb.lower)
  const base = form?.base ?? (/^(?:past|part)$/.test(verb.feature ?? '') ? verb.lemma : undefined)
  const next = verb.at(1)
  if (base === undefined || base === verb.lower || next === undefined) return false
  if (FELT.test(verb.lower)) return next.lower === 'that' || next.lower === 'at' || next.lower === 'by'
  if (next.feature === 'to') return DONE_TO_DO.has(base)
  if (next.lower === 'by')
    return (takes(base, 'object', 'verbs') || TAKES_ONE_OBJECT.has(base)) && namesAgent(next)
  return DONE_TO_PEOPLE.has(base) && /^(?:in|on|at|after|from|near|outside|during|for|to)$/.test(next.lower)
}

/** “by pirates”, not “by a third”, “by losing it”, “by Friday”. */
function namesAgent(by: Token): boolean {
  const first = by.at(1)
  if (first === undefined || !/^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(first.upos) || isOfTime(first))
    return false
  for (let token: Token | undefined = first; token !== undefined; token = token.at(1)) {
    if (MEASURES.has(token.lower) || token.kind === 'number') return false
    if (token.upos === 'NOUN' || token.upos === 'PROPN')
      return token.feature !== 'sg' || !MEASURES.has(token.at(1)?.lower ?? '')
    if (!/^(?:DET|PRON|ADJ)$/.test(token.upos)) return false
  }
  return false
}
