/** “It’s” where only “its” can stand, and “its” where only “it’s” can. */
import {isFiniteAt} from '../article/finite.ts'
import type {Token} from '../article/token.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
import {countableSingular} from './countable.ts'
import {isSuperlativeAt, ownedNoun} from './owned.ts'
import {wordSet} from '../language/word-set.ts'

/** No clause can begin after these, so that “it is” cannot. */
const NEVER_BEFORE_CLAUSE = wordSet(
  `of in with on to from by at into against within through among between behind despite without during across around
   near towards toward beyond inside outside below above onto upon under throughout regarding concerning amid alongside
   both including off along half twice double triple have has had having be been being`
)
/** After these a whole noun phrase is meant, or a clause. */
const BEFORE_EITHER = wordSet(
  'and or than nor as since after before until following is was are were for because'
)
const PARTICLES = wordSet('up down off back away over')
/** What “it is” or “it has” is followed by, and a noun phrase does not begin with. */
const NEVER_OWNED_FIRST = wordSet(
  `a an the this that these those not been being no all what why how when where who whom i you he she we they it there here
   never always also if because so too like just about really still already now only up down over off on in out to
   for of with from by at my your his her our their nothing something everything anything someone everyone nobody got had going
   as than quite very pretty almost nearly probably perhaps maybe yet even time one`
)
/** Nouns without an article that “it is” may be followed by. */
const PREDICATES = wordSet(
  `time part proof home news fun business day night game half-time halftime full-time party crunch decision election
   case goal penalty advantage match deuce hell heaven love war peace music food life death work school college word
   fact fiction art science history water fire winter summer spring autumn christmas people evidence testament testimony
   page chapter day number round stage phase act lot lots plenty thanks congratulations madness chaos mayhem murder
   value worth cause reason type kind sort way end start top bottom heart key core bit piece matter question
   show-time showtime lunchtime bedtime teatime dinner lunch breakfast midnight noon dawn dusk minute hour month year week
   weekend market standard practice policy custom law procedure tradition routine theatre drama nature instinct
   payback karma destiny fate luck magic politics football rugby cricket tennis golf rock pop jazz bad-luck goodbye
   goodnight light dark cold right wrong fine clear open thumbs hats hands game-over title champions champion captain president king queen mum dad mom`
)

/** “of it’s four targets”, “and it’s most popular rival”, “said it’s new lorry will be sold”. */
export function isItsMeant(word: Token, ending: Token): boolean {
  const first = ending.at(1)
  if (first === undefined || NEVER_OWNED_FIRST.has(first.lower)) return false
  const {article} = word
  const before = word.at(-1)
  const isSure = before !== undefined && NEVER_BEFORE_CLAUSE.has(before.lower)
  const noun = article.token(ownedNoun(article, first.index, isSure))
  if (noun === undefined) return false
  if (isSure) return before.lower !== 'in' || before.at(-1)?.lower !== 'now'
  const head = lastOfCompound(noun)
  if (first.kind !== 'quote' && hasOwnVerb(head)) return true
  return before !== undefined && isItsAfter(before, first, head)
}

/** “take it’s time”, “than it’s rival”, “cut it’s output”. */
function isItsAfter(before: Token, first: Token, head: Token): boolean {
  if (before.lemma === 'take' && first.lower === 'time') return true
  if ([first, head].some(({lower}) => PREDICATES.has(lower)) || TIME_NOUNS.has(head.lower)) return false
  if (before.lower === 'than' && endsPhrase(head)) return true
  const isJoined = before.lower === 'and' || before.lower === 'or'
  if (isJoined && !isThing(before.at(-1))) return false
  if ((isJoined || before.lower === 'for') && closesList(before, head)) return true
  if (first.kind === 'quote' || first.kind === 'number' || head.isCapitalised) return false
  if (isSuperlativeAt(first.article, first.index) && first.lower !== 'best' && head.feature === 'sg')
    return true
  if (isAfterVerb(before)) return before.upos !== 'VERB' || countableSingular(head) || head.feature === 'pl'
  return (
    countableSingular(head) &&
    BEFORE_EITHER.has(before.lower) &&
    before.at(-1) !== undefined &&
    endsPhrase(head)
  )
}

/** “the league and it’s clubs.” */
function closesList(before: Token, head: Token): boolean {
  return head.feature === 'pl' && isThing(before.at(-1)) && /^(?:[.,;]|)$/.test(head.at(1)?.text ?? '')
}

function isThing(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN'
}

/** “released it’s”, “to increase it’s”, “closed down it’s”: no verb that a clause may follow. */
function isAfterVerb(before: Token): boolean {
  const previous = before.at(-1)
  if (PARTICLES.has(before.lower))
    return previous?.upos === 'VERB' && !/^(?:turn|point|find|work|figure)$/.test(previous.lemma)
  if (before.upos === 'VERB') return before.feature !== 'part' && !SAYS.has(before.lemma)
  return previous?.lower === 'to' && before.upos === 'NOUN' && !SAYS.has(before.lower)
}

const SAYS = wordSet(
  `say think believe know hope feel mean guess suppose claim admit argue insist suggest add agree fear reckon bet
   understand see hear be prove show find imagine wish explain assume realise realize figure expect note warn tell
   remember swear trust doubt ensure decide make let pray conclude stress look seem become joke shout cry call whisper felt love hate mind`
)

function lastOfCompound(noun: Token): Token {
  let last = noun
  for (let next = noun.at(1); next?.upos === 'NOUN' || next?.upos === 'PROPN'; next = next.at(1)) last = next
  return last
}

/** “it’s latest offer can”, “it’s valuation of the firm was”: what follows “it is” has no verb of its own. */
function hasOwnVerb(head: Token): boolean {
  const {article} = head
  let at = head.index + 1
  if (/^(?:of|in|for|at|on)$/.test(head.at(1)?.lower ?? '')) {
    at++
    while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON\.poss)/.test(tagOf(article.token(at)))) at++
  }
  const verb = article.token(at)
  if (verb === undefined || at >= head.sentence.endToken || !isFiniteAt(article, at)) return false
  if (verb.upos === 'AUX') return verb.lower !== 'is' || !/^(?:time|day|year)$/.test(head.lower)
  return (
    head.feature === 'sg' && (verb.feature === '3sg' || (verb.feature === 'past' && countableSingular(head)))
  )
}

function tagOf(token: Token | undefined): string {
  return token === undefined ? '' : `${token.upos}.${token.feature ?? ''}`
}

/** Nothing follows that a clause after “it is” would go on with. */
function endsPhrase(head: Token): boolean {
  const next = head.at(1)
  return next === undefined || /^(?:PUNCT|ADP|CCONJ)$/.test(next.upos)
}

/** What may only say how something is. */
const STATES = wordSet(
  `cheap expensive difficult easy hard clear obvious likely unlikely impossible important necessary essential crucial
   true untrue sad happy nice lovely wonderful terrible awful horrible horrendous ridiculous funny strange weird odd noisy boring exciting
   interesting amazing fantastic brilliant incredible unbelievable unfair unreasonable unacceptable disgraceful shameful
   shocking disappointing frustrating heartbreaking heart-breaking devastating tough tricky complicated dangerous unsafe
   worthwhile pointless useless useful helpful unavailable illegal okay ok alright unclear evident apparent unusual
   inevitable understandable hilarious gone impressive remarkable surprising astonishing extraordinary outrageous
   worrying alarming embarrassing humiliating exhausting tiring rewarding encouraging heartwarming upsetting annoying
   absurd bizarre tragic scary frightening terrifying sickening appalling disgusting dreadful magnificent marvellous
   sensible risky doubtful questionable debatable arguable conceivable feasible plausible imperative advisable
   mandatory compulsory optional forbidden pathetic unforgivable inexcusable deliberate indefensible unthinkable uncontrolled`
)
const COMPARED = wordSet(
  `better worse bigger cheaper easier harder faster slower quicker safer stronger weaker nicer larger smaller
   longer shorter higher lower simpler fairer tougher`
)
const DONE = wordSet(
  `built done gone finished designed located situated called based supposed expected meant intended aimed thought
   believed estimated understood hoped feared made known said`
)
const SOMETHING = wordSet('something nothing everything anything somebody someone nobody everybody')
const SURELY = wordSet(
  'obviously clearly simply definitely basically certainly hardly actually probably already'
)
const ENDS_STATE = wordSet(
  `to even just really for that than when if because but and how what in at on with now here there too enough until
   as where why though`
)

/** What “it is” may be followed by, and by what that is followed. */
const AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['one', /^of$/],
  [
    'about',
    /^(?:time|the|a|an|that|this|how|what|who|whether|being|getting|making|having|him|her|them|good)$/
  ],
  ['up', /^to$/],
  ['down', /^to$/],
  ['only', /^(?:in|a|the|that|because|when|if|an|on|for|at|by)$/],
  ['sort', /^of$/],
  ['like', /^(?:a|an|the|that|this|being|having|he|she|they|we|you|it|nothing|something)$/],
  ['all', /^(?:about|over|in|the|as|right|gone|because|very|too|so)$/],
  ...['just', 'really', 'still'].map(
    (word) => [word, /^(?:like|not|a|an|the|that|one|as|going|being|about|our|my|very|too|so)$/] as const
  ),
  ...[...SURELY].map(
    (word) =>
      [
        word,
        /^(?:a|an|the|that|not|in|on|at|to|for|like|because|what|how|one|no|nothing|something)$/
      ] as const
  ),
  ...[...COMPARED].map((word) => [word, /^(?:to|for|than|that|if|when|because)$/] as const)
])

/** “its cheap for a boat”, “its one of those days”, “its built by hand”, “its something to see”. */
export function isItIsMeant(word: Token, next: Token): boolean {
  const second = next.at(1)
  const after = second?.lower ?? ''
  const isEnd = second === undefined || /^[.,!?;–—]$/.test(second.text)
  if (next.lower === 'like' && after === 'to') return word.at(-1)?.lower === 'what'
  const follows = AFTER.get(next.lower)
  if (follows !== undefined) return follows.test(after)
  if (SOMETHING.has(next.lower)) return next.upos !== 'NOUN' || isEnd
  if (next.lower === 'time') return opensClause(word) && /^(?:to|for|we|that|they|he|she|i|you)$/.test(after)
  if (STATES.has(next.lower)) return isEnd || ENDS_STATE.has(after)
  if (!DONE.has(next.lower)) return false
  return isEnd ? second?.text !== ',' : /^(?:by|to|on|in|for|as|at|from|you|we|they|he|she|it|i)$/.test(after)
}

function opensClause(word: Token): boolean {
  const before = word.at(-1)
  return (
    before === undefined ||
    before.kind === 'quote' ||
    /^(?:now|so|but|think|thinks|thought|say|says|said|believe|believes|because|maybe|perhaps|that|feel|feels|know)$/.test(
      before.lower
    )
  )
}
