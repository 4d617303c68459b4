import type {Token} from '../../src/article/token.ts'
import {subjectOf} from '../../src/entities/clauses.ts'
import {inflect} from '../../src/language/inflect.ts'
import {isPureVerb} from '../../src/language/pure-verbs.ts'
import {hasBarePast, isMidAdverb, pastOnly} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'participle-after-be',
  summary: 'A simple past or a bare verb after “be”: “was wrote”, “were arrest”.',
  why: `After a form of “be” a verb stands as a participle: “was written”, “were arrested”, “are investigating”. The
simple past or the bare verb is what remains of a lost ending.

“All they did was sell the land” is left alone: there “was” joins two halves.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    past: (d: {be: string; verb: string; right: string}) =>
      `“${d.be}” takes the participle: “${d.right}”, not the simple past “${d.verb}”.`,
    bare: (d: {be: string; verb: string; part: string; ger: string}) =>
      `A bare “${d.verb}” cannot follow “${d.be}”: “${d.part}” or “${d.ger}”.`
  },
  examples: {
    bad: [
      {text: 'The mill has been ⟦force⟧ to shut.', message: 'bare', becomes: 'forced'},
      {text: 'The boat was last ⟦saw⟧ off the cape.', message: 'past', becomes: 'seen'},
      {text: 'The notes were ⟦wrote⟧ in pencil.', message: 'past', becomes: 'written'},
      {text: 'Police are ⟦investigate⟧ the fire.', message: 'bare', becomes: 'investigating'},
      {text: 'The figures will be ⟦publish⟧ in June.', message: 'bare', becomes: 'published'},
      {text: 'The charity is ⟦takes⟧ the case to court.', message: 'bare', becomes: 'taking'},
      {text: 'The claim is ⟦base⟧ on a single photograph.', message: 'bare', becomes: 'based'},
      {text: 'The chapel was ⟦build⟧ in 1740.', message: 'bare', becomes: 'built'},
      {text: 'The hens soon got ⟦use⟧ to the new coop.', message: 'bare', becomes: 'used'},
      {text: 'The gate had been ⟦broke⟧ for a year.', message: 'past', becomes: 'broken'},
      {text: 'The leak must be ⟦repair⟧ before dark.', message: 'bare', becomes: 'repaired'},
      {text: 'Owners are ⟦suppose⟧ to clear the ditch.', message: 'bare', becomes: 'supposed'},
      {text: 'Nine men were ⟦arrest⟧ at the docks.', message: 'bare', becomes: 'arrested'}
    ],
    good: [
      {text: "What is behind it? It isn't price.", because: 'a noun'},
      {text: 'All the firm did was sell the land and wait.', because: 'a bare verb after “did was”'},
      {text: 'What we must do is build more homes.', because: 'the same with “what”'},
      {text: 'By June the company was broke.', because: '“broke” means without money'},
      {
        text: 'The vault was judged to be structurally sound.',
        because: 'an adjective that is a verb as well'
      },
      {text: 'The price is set and the gate was shut.', because: 'participles like the bare form'},
      {text: 'The plan is close to done and the shop is open.', because: 'adjectives that are verbs as well'},
      {text: 'Those who weren’t have left.', because: 'what they were not is left out'},
      {text: 'They were witness to a crime.', because: 'a noun without an article'}
    ]
  },
  visit: {
    phrases: [
      [
        'get use to',
        'gets use to',
        'got use to',
        'getting use to',
        'gotten use to',
        'become use to',
        'became use to'
      ],
      (match, {report}) => {
        const use = match.first.at(1)
        if (use !== undefined)
          report('bare', use, {
            data: {be: match.first.lower, verb: use.text, part: 'used', ger: 'using'},
            expected: ['used']
          })
      }
    ],
    words: [
      ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re", "'m"],
      (be, {report}) => {
        const verb = verbAfter(be)
        if (verb === undefined || verb.isCapitalised) return
        const past = pastOnly(verb.lower)
        if (past !== undefined) {
          if ((verb.lower === 'broke' && !isBroken(be, verb)) || verb.lower === 'rose' || isEndOfRelative(be))
            return
          if (verb.lower === 'saw' && verb.upos === 'NOUN' && verb.at(1)?.upos !== 'ADP') return
          report('past', verb, {
            data: {be: be.lower, verb: verb.text, right: past.right},
            expected: [past.right]
          })
          return
        }
        if (verb.lower === 'suppose' && verb.at(1)?.lower === 'to') {
          report('bare', verb, {
            data: {be: be.lower, verb: verb.text, part: 'supposed', ger: 'supposing'},
            expected: ['supposed']
          })
          return
        }
        if (verb.upos === 'AUX' && isAfterRelative(be)) return
        const base = isBareVerb(be, verb) ? verb.lower : baseOfPresent(be, verb)
        if (base === undefined) return
        const american = be.article.variety === 'en-US'
        const part = inflect(base, 'part', {american})
        const ger = inflect(base, 'ger', {american})
        const isPassive = (be.lower === 'been' && !INTRANSITIVE.test(base)) || isPassiveLike(verb)
        report('bare', verb, {
          data: {be: be.lower, verb: verb.text, part, ger},
          expected: isPassive ? [part, ger] : [ger, part]
        })
      }
    ]
  }
})

/** “was broke into”, “has been broke by”: not “the firm was broke”, which is without money. */
function isBroken(be: Token, {next}: Token): boolean {
  if (/^(?:by|into|off|open|down|up)$/.test(next?.lower ?? '')) return true
  let first = be
  for (let token = be.at(-1); token?.upos === 'AUX'; token = token.at(-1)) first = token
  const head = subjectOf(first)?.head.lower ?? ''
  return BREAKABLE.has(head)
}

const BREAKABLE = wordSet(
  `window windows door doors lock locks glass bone bones leg legs arm arms wrist ankle nose jaw rib ribs neck law laws rule rules
   promise promises record records seal seals chain bridge fence gate pipe pipes pump sluice lift machine engine link
   deal agreement contract silence deadlock mast axle`
)

function verbAfter(be: Token): Token | undefined {
  let token = be.at(1)
  while (token !== undefined && (isMidAdverb(token.lower) || /^(?:last|best|well|better)$/.test(token.lower)))
    token = token.at(1)
  return token?.isWord === true ? token : undefined
}

/** “the man he was saw”: nobody writes it, but “that is what it was became clear”. */
function isEndOfRelative(be: Token): boolean {
  for (let distance = -1; distance >= -5; distance--) {
    const word = be.at(distance)?.lower
    if (word === 'what' || word === 'who' || word === 'how' || word === 'where' || word === 'whatever')
      return true
  }
  return false
}

/** “those who weren’t have left”: what they were not is left out, and the main clause goes on. */
function isAfterRelative(be: Token): boolean {
  return /^(?:who|that|which|whoever|those|some)$/.test(be.at(-1)?.lower ?? '')
}

/** Nouns and verbs alike that were seen bare after a plural subject and “were”. */
const NEVER_PREDICATE =
  wordSet(`arrest kill injure build destroy damage charge release accuse attack murder elect publish launch report expect
   suspend appoint question order force ask rescue treat search replace remove close dismiss delay cancel
   design name schedule invite transport recruit escort haul award honour honor finance market produce influence trap
   repair repay deport transport plough vet shelve refund sponsor deport trim weigh scrap blame praise sentence strand pursue resolve file grant invite vote reject knock fund leak roll hand stop catch
   rename reshape`)

/** “if need be”, “the powers that be”, “a human being” */
function isSetPhrase(be: Token): boolean {
  if (be.lower === 'being') return be.upos === 'NOUN' || be.at(-1)?.lower === 'human'
  return be.lower === 'be' && /^(?:need|that|so|it)$/.test(be.at(-1)?.lower ?? '')
}

function isBareVerb(be: Token, verb: Token): boolean {
  if (hasBarePast(verb.lower) || isSetPhrase(be)) return false
  const isTagged = verb.upos === 'VERB' && (verb.feature === 'base' || verb.feature === 'pres')
  const isKnown =
    verb.upos === 'NOUN' && verb.feature === 'sg' && NEVER_PREDICATE.has(verb.lower) && isEndOfNoun(be, verb)
  if (!isTagged && !isKnown && !isPureVerb(verb.lower) && !isFollowedAsVerb(verb)) return false
  if (
    inflect(verb.lower, 'ger') === verb.lower ||
    verb.article.language.inflectedVerb(inflect(verb.lower, 'ger')) === undefined
  )
    return false
  if (!isPureVerb(verb.lower) && verb.type.features.mayBe('ADJ')) return false // “is economically sound”
  if (ADJECTIVES.has(verb.lower) || isDeniedNoun(be, verb)) return false
  return !joinsHalves(be)
}

/** “It isn’t price.” */
function isDeniedNoun(be: Token, verb: Token): boolean {
  const next = verb.at(1)
  return (
    verb.type.features.mayBe('NOUN') &&
    /^(?:n't|not)$/.test(be.at(1)?.lower ?? '') &&
    (next === undefined || next.upos === 'PUNCT')
  )
}

/** “is makes”, “are takes”: a present after “be”, which no noun can be. */
function baseOfPresent(be: Token, verb: Token): string | undefined {
  const form = verb.feature === '3sg' ? verb.article.language.inflectedVerb(verb.lower) : undefined
  if (form?.feature !== '3sg' || !isPureVerb(form.base) || isEndOfRelative(be) || be.isCapitalised)
    return undefined
  return be.at(-1)?.upos === 'SCONJ' || be.at(-1)?.upos === 'VERB' ? undefined : form.base
}

/** “All they did was sell”, “the aim is build, sell, move on”: the verb stands for what was done or is meant. */
function joinsHalves(be: Token): boolean {
  const {article, sentence} = be
  for (let index = be.index; index >= sentence.firstToken; index--) {
    const word = article.types[index]?.lower ?? ''
    if (/^(?:do|does|did|done|doing)$/.test(word) || /^[:"“]$/.test(word)) return true
  }
  return INTENTIONS.has(subjectOf(be)?.head.lower ?? '')
}

const INTENTIONS = wordSet(
  `thing things aim goal task job plan advice step idea trick option choice solution rule way least best
   alternative answer`
)

/** Bare words that only a participle can be followed so: “is base on”, “was award a medal”. */
function isFollowedAsVerb(verb: Token): boolean {
  const next = verb.at(1)
  if (verb.upos !== 'NOUN' && verb.upos !== 'VERB') return false
  if (PREPOSITIONS_OF.get(verb.lower)?.includes(next?.lower ?? '') === true) return true
  return DOUBLE_OBJECT.test(verb.lower) && /^(?:a|an|the|his|her|its|their)$/.test(next?.lower ?? '')
}

const DOUBLE_OBJECT = /^(?:award|grant|offer|hand|name|promise|pay|loan|guarantee|refuse|fine|cost)$/

const PREPOSITIONS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    aim: 'at',
    arm: 'with',
    ban: 'from',
    base: 'on upon',
    call: 'off upon',
    charge: 'with',
    cover: 'with by',
    design: 'by to',
    fill: 'with',
    force: 'to into out',
    hand: 'over down back',
    link: 'to with',
    load: 'with',
    name: 'after',
    pack: 'with into',
    plan: 'for to',
    price: 'at',
    rank: 'among',
    roll: 'out back',
    schedule: 'to for',
    sentence: 'to',
    stop: 'from by',
    support: 'by',
    surprise: 'by',
    target: 'by at',
    use: 'to by as',
    value: 'at'
  }).map(([verb, prepositions]) => [verb, prepositions.split(' ')])
)

/** “an arrest warrant” would follow: the noun must be the last of its phrase. */
function isEndOfNoun(be: Token, noun: Token): boolean {
  const next = noun.at(1)
  if (next !== undefined && /^(?:by|to)$/.test(next.lower))
    return !isAboutIt(be) && noun.at(2)?.upos !== 'NUM'
  if (noun.lower === 'name' || noun.lower === 'appoint' || noun.lower === 'elect')
    return (
      next?.upos === 'NOUN' &&
      next.feature === 'sg' &&
      /^(?:as|of|after|in|for|at|on|and|by)$/.test(next.at(1)?.lower ?? '') &&
      !isAboutIt(be)
    )
  if (
    (!/^(?:was|were|are|been)$/.test(be.lower) && !isAfterModal(be)) ||
    next?.lower === 'of' ||
    isAboutIt(be)
  )
    return false
  return next === undefined || next.upos === 'ADP' || next.upos === 'PUNCT'
}

/** “must be”, “is to be” */
function isAfterModal(be: Token): boolean {
  const before = be.at(-1)
  return be.lower === 'be' && (before?.feature === 'modal' || before?.feature === 'to')
}

/** “It was force of habit”, “this was order from chaos” */
function isAboutIt(be: Token): boolean {
  return /^(?:it|this|that|there|which|what|all|'s)$/.test(be.at(-1)?.lower ?? '')
}

const ADJECTIVES =
  wordSet(`open close clear live free present absent own slow complete warm cool dry wet clean mature welcome content round
   secure alert humble due like likely worth welcome moot pale dim lower narrow blind exempt subject better
   sour smooth steady empty ready direct correct separate moderate elaborate articulate intent bare forward
   lay mean tame calm faint thin tense shy bloody dirty idle secret square corrupt fit perfect premier key lean blunt sober
   spare light even back down up best upset quiet firm level equal total sick loose tidy weather home`)

/** Nothing can be done to anybody by these: “is emerging”, never “is emerged”. */
const INTRANSITIVE =
  /^(?:appear|arise|arrive|become|begin|belong|cease|consist|disappear|emerge|exist|happen|languish|linger|occur|participate|persist|plummet|prevail|proceed|remain|reside|revolve|rely|retaliate|seem|speculate|strive|suffer|thrive|vanish|vie|wander)$/

/** Followed by “in 1740”, “by the army”, “on suspicion”: something was done to the subject. */
function isPassiveLike(verb: Token): boolean {
  const next = verb.at(1)
  if (INTRANSITIVE.test(verb.lower)) return false
  return (
    next === undefined ||
    next.upos === 'ADP' ||
    next.upos === 'PUNCT' ||
    next.upos === 'ADV' ||
    next.feature === 'to'
  )
}
