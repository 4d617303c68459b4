/** “From” before who did what a passive says: “was written from a monk”, “is owned from a duke” for “by”. */
import type {Token} from '../article/token.ts'
import {KINSHIP, ROLE_NOUNS} from '../language/person-words.ts'
import {wordSet} from '../language/word-set.ts'
import {isAdjunct} from './adjuncts.ts'
import {nounPhraseStartingAt} from './noun-phrases.ts'

/** Acts whose participle is followed by no place, time or owner that something comes from. */
const ACTS = wordSet(
  `write own design accompany surround compose conduct direct choreograph author publish edit translate commission
   sponsor organise organize host chair manage occupy govern destroy damage threaten bite sting maul trample kill murder
   injure wound attack assault criticise criticize praise condemn denounce welcome endorse back support approve reject
   veto confirm deny cause trigger prompt beat defeat overtake outnumber replace succeed precede interview question
   examine inspect investigate treat diagnose marry adopt invent found finance perform narrate illustrate paint sculpt
   advise represent defend escort guard greet applaud mock sue prosecute convict acquit sentence fine arrest charge
   betray haunt inspire influence impress shock alarm dismay delight anger infuriate annoy confuse deceive persuade
   elect appoint crown knight ordain baptise bless`
)
/** What may do one of them without being a person. */
const DOERS = wordSet(
  `company firm council government ministry court jury police army navy bank club union committee board parliament
   senate congress commission charity trust university museum newspaper party crowd mob gang swarm pack dog bear shark
   bee bees wasp wasps lion tiger elephant snake spider cow bull horse fire blaze storm flood earthquake hurricane bomb
   explosion blast virus goal penalty candle spark cigarette rival candidate deputy successor man men woman women boy
   girl child children people officers officer soldiers`
)

/** Whether the preposition opens the phrase that says who did it. */
export function isAgentAfterFrom(preposition: Token): boolean {
  if (preposition.lower !== 'from' || preposition.isCapitalised) return false
  const participle = participleBefore(preposition)
  if (participle === undefined || !ACTS.has(participle.lemma) || !isPassive(participle)) return false
  const {article, index, sentence} = preposition
  const phrase = nounPhraseStartingAt(article, index + 1, sentence.endToken)
  if (phrase === undefined || isAdjunct(preposition)) return false
  const head = article.token(phrase.head)
  if (head === undefined || article.token(phrase.endToken)?.lower === 'to') return false // “from mayor to clerk”
  const words = [head.lower, head.lemma.toLowerCase()]
  return words.some((word) => DOERS.has(word) || ROLE_NOUNS.has(word) || KINSHIP.has(word))
}

/** “written from”, “taken over from” */
function participleBefore(preposition: Token): Token | undefined {
  const before = preposition.at(-1)
  return before?.feature === 'part' || before?.feature === 'past' ? before : undefined
}

function isPassive(participle: Token): boolean {
  let before = participle.at(-1)
  while (before?.upos === 'ADV') before = before.at(-1)
  return before?.lemma === 'be' || /^(?:been|being)$/.test(before?.lower ?? '')
}
