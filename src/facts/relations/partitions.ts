/** A number of things and, in the next sentence, what became of each: “14 engines. Nine are in use, three …”. */
import {sum} from './equation.ts'
import type {Claim} from './judge.ts'
import {isPart, likeTerms, termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'

/** What is told of each part: a verb of its own, or where it is. */
const STATE =
  /^(?:of (?:them|these|those|which|whom) )?(?:[a-z]+ly )?(?:are|were|is|was|have|has|had|will|would|came|come|comes|went|go|goes|remain|remains|remained|stayed|belong|stand|live|lived|died|survived|escaped|voted|wanted|want|said|chose|opted|failed|passed|refused|in|on|at|from|for|to|with|under|by|against|over|[a-z]+ing|[a-z]+ed)\b/
const JOINED = /(?:[,;]|(?:^|\s)(?:and|while|but|with))(?: (?:another|a further|the other|just|only|all))?$/
const SOME = /\b(?:others|some|several|many|most|a few|a handful|the rest|rest|including|among|one|another)\b/

export function partitionClaims(terms: Terms, told: Term): Claim[] {
  const own = (terms.bySentence.get(told.sentence) ?? []).filter(({sort}) => sort === 'count')
  const [first] = own
  if (told.sort !== 'count' || own.at(-1) !== told || own.length < 3 || first === undefined) return []
  if (first.index !== 0 || !/^(?:of (?:them|these|those),?|some|just|only)?$/.test(first.lead)) return []
  const last = /(?:^|\s)(?:and|while|with)$/.test(told.lead)
  const areBare = own.every(
    (term) =>
      term.mention.counts === undefined && isPart(term) && term.approx === undefined && STATE.test(term.after)
  )
  const areJoined = own
    .slice(1)
    .every((term) => JOINED.test(term.before) || JOINED.test(term.lead) || LINKED.test(term.before))
  if (!last || !areBare || !areJoined || own.some((term) => SOME.test(term.before))) return []
  const wholes = likeTerms(termsBefore(terms, told, 1), told).filter(
    (term) => term.sentence !== told.sentence && term.mention.counts !== undefined
  )
  const [whole, ...more] = wholes.filter((term) => own.every((part) => part.value < term.value))
  if (whole === undefined || more.length > 0 || whole.approx !== undefined) return []
  return [{told: whole, ways: [sum(whole, own)], reach: 1.35}]
}

const LINKED = /,|\band\b/
