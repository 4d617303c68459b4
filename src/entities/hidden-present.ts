/** Verbs in the present that look like plural nouns: “stepped back and *swings* at the ball”, “opened lower but *returns* to profit”. */
import type {Token} from '../article/token.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {wordSet} from '../language/word-set.ts'
import {isOfTime} from './adjuncts.ts'

/** Movement, which a way is told of: “runs towards the bridge”. Lemmas. */
const MOVES = wordSet(
  `run race rush dash step walk drive dive jump leap fall drop plunge slip climb turn swing head charge sail fly march crawl
   ride roll tumble slide skid crash skip hop limp sprint surge storm swerve wade swim stumble trip bounce bolt duck`
)
const WAYS = wordSet(
  'towards toward into past off away back out down over through across up after home straight onto around round under along'
)

/**
 * Whether a plural noun right behind “and”, “but” or a comma can only be a verb: an object follows it, or a way, and
 * no verb that it could be the subject of.
 */
export function isPresentTakenForNoun(noun: Token, joiner: Token): boolean {
  const form = noun.article.language.inflectedVerb(noun.lower)
  const next = noun.at(1)
  if (noun.feature !== 'pl' || form?.feature !== '3sg' || next === undefined) return false
  if (isSubject(noun)) return false
  if (/^(?:DET|PRON)$/.test(next.upos)) return next.feature !== 'wh' && !isOfTime(next)
  if (MOVES.has(form.base) && WAYS.has(next.lower)) return true
  if (next.upos === 'ADP' && isPureVerb(form.base)) return true
  if (joiner.text === ',' || !/^(?:ADP|ADV|PART)$/.test(next.upos)) return false
  if (joiner.lower === 'but') return !isDenied(joiner)
  const before = joiner.at(-1)
  return before !== undefined && (/^(?:ADV|ADP|PRON)$/.test(before.upos) || before.feature === 'base')
}

/** “but shares in London fell”, “and returns filed in May were”: a verb stands behind it. */
function isSubject(noun: Token): boolean {
  for (let token = noun.at(1); token !== undefined; token = token.at(1)) {
    if (token.upos === 'PUNCT' || token.upos === 'CCONJ' || token.upos === 'SCONJ' || token.feature === 'wh')
      return token.text === ',' && /^(?:VERB|AUX)$/.test(token.at(1)?.upos ?? '')
    if (/^(?:past|pres|3sg|modal|part)$/.test(token.feature ?? '')) return true
  }
  return false
}

/** “had no friends but neighbours” */
function isDenied(but: Token): boolean {
  for (let token = but.at(-1); token !== undefined; token = token.at(-1))
    if (/^(?:no|not|n't|nothing|none|nobody|nowhere|all|any|anything|little|few|never)$/.test(token.lower))
      return true
  return false
}

/**
 * Behind a time that opens a sentence, “the actor *thanks* the surgeons”: what looks like a noun between two noun phrases,
 * where no other verb stands.
 */
export function hiddenPresentAfter(time: Token): Token | undefined {
  for (let distance = 2; distance <= 7; distance++) {
    const token = time.at(distance)
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(token.upos)) return undefined
    if (token.upos !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(token.at(-1)?.upos ?? '')) continue
    if (token.at(-1)?.feature === 'pl') continue
    const next = token.at(1)
    const hasObject =
      /^(?:DET|PRON)$/.test(next?.upos ?? '') &&
      next?.feature !== 'wh' &&
      next !== undefined &&
      !isOfTime(next)
    const isPresent = token.article.language.inflectedVerb(token.lower)?.feature === '3sg'
    if (hasObject && isPresent && !isSubject(token)) return token
  }
  return undefined
}
