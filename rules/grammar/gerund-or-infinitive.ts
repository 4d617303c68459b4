import type {Span} from '../../src/article/article.ts'
import {mayEndInGap} from '../../src/entities/gaps.ts'
import {wantsInfinitive} from '../../src/entities/lost-infinitive.ts'
import type {Token} from '../../src/article/token.ts'
import {subjectOf} from '../../src/entities/clauses.ts'
import {ROLE_NOUNS} from '../../src/language/person-words.ts'
import {inflect} from '../../src/language/inflect.ts'
import {TAKES_GERUND, TAKES_INFINITIVE} from '../../src/language/verb-patterns.ts'
import {isPureVerb} from '../../src/language/pure-verbs.ts'
import {defineRule} from '../../src/rule.ts'

const words = (list: string): readonly string[] => list.split(/\s+/)
/** Before “to” and a verb in -ing. */
const BEFORE_TO: ReadonlySet<string> = new Set(
  words(
    'forward used accustomed opposed objected objects object confessed confess admitted resorted resort prior view addition'
  )
)
const PREPOSITIONS: readonly string[] = words(
  'of without by from for in with after before against about despite'
)

export default defineRule({
  id: 'gerund-or-infinitive',
  summary: '“Avoided to answer”, “refused paying”, “accused of hide”: the wrong form after a verb.',
  why: `Some verbs take “to” (refuse to pay, want to sell), some the form in -ing (avoid paying, deny knowing), and so does
every preposition (accused of hiding, without saying, look forward to moving). When a verb is exchanged for another, the
form of the old one stays.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    gerund: (d: {before: string; actual: string; right: string}) =>
      `After “${d.before}” it is “${d.right}”, not “${d.actual}”.`,
    infinitive: (d: {before: string; actual: string; right: string}) =>
      `“${d.before}” takes “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The mayor avoided ⟦to say⟧ when.', message: 'gerund', becomes: 'saying'},
      {text: 'The tenants refused ⟦leaving⟧ the flats.', message: 'infinitive', becomes: 'to leave'},
      {text: 'The guards were reluctant ⟦opening⟧ the vault.', message: 'infinitive', becomes: 'to open'},
      {text: 'Drivers are asked ⟦keeping⟧ their lamps on.', message: 'infinitive', becomes: 'to keep'},
      {text: 'A writ forced the owner ⟦mending⟧ the roof.', message: 'infinitive', becomes: 'to mend'},
      {text: 'He was accused of ⟦hide⟧ the letters.', message: 'gerund', becomes: 'hiding'},
      {text: 'She left without ⟦pay⟧ her bill.', message: 'gerund', becomes: 'paying'},
      {text: 'Pupils look forward to ⟦see⟧ the lions.', message: 'gerund', becomes: 'seeing'},
      {text: 'They got used to ⟦live⟧ by candlelight.', message: 'gerund', becomes: 'living'},
      {text: 'The drummer is used to ⟦lose⟧ sleep.', message: 'gerund', becomes: 'losing'},
      {text: 'The crew succeeded in ⟦to save⟧ the whale.', message: 'gerund', becomes: 'saving'},
      {text: 'He spent nine years ⟦to restore⟧ the organ.', message: 'gerund', becomes: 'restoring'}
    ],
    good: [
      {text: 'She was considered to lead the field.', because: 'a passive'},
      {text: 'They refused visiting rights and want rising wages.', because: 'no verbs'},
      {text: 'The lathe is used to make legs; he used to live here.', because: 'other uses of “used to”'},
      {text: 'With help from friends and after work they met.', because: 'nouns'},
      {text: 'He admitted to taking it and kept to the left.', because: '“to” is a preposition'},
      {text: 'He was told leaving the club would cost him.', because: 'a clause'},
      {text: 'They urged the men guarding the gate to leave.', because: 'it describes the men'},
      {
        text: 'The bank has committed to lend, and two ounces of gold a ton is rich.',
        because: 'a vow, and a noun'
      },
      {text: 'It was a trip that you might imagine to amuse him.', because: 'the trip would'},
      {text: 'They look forward to work each day.', because: 'a noun'}
    ]
  },
  visit: {
    words: [
      ['to', ...PREPOSITIONS],
      (word, {report, article}) => {
        const verb = word.at(1)
        if (verb === undefined || !(isBare(verb) || isHiddenVerb(word, verb))) return
        const found = word.lower === 'to' ? afterTo(word, verb) : afterPreposition(word, verb)
        if (found === undefined) return
        const {at, before} = found
        const right = inflect(verb.lower, 'ger', {american: article.variety === 'en-US'})
        report('gerund', at, {
          judged: at,
          data: {before, actual: article.slice(at), right},
          expected: [right]
        })
      }
    ],
    tags: [
      ['VERB.ger'],
      (gerund, {report}) => {
        if (gerund.isCapitalised) return
        const verb = takesInfinitive(gerund.at(-1), gerund) ? gerund.at(-1) : wantsInfinitive(gerund)
        if (verb === undefined) return
        const right = `to ${gerund.lemma}`
        report('infinitive', gerund, {
          data: {before: verb.text, actual: gerund.text, right},
          expected: [right]
        })
      }
    ]
  }
})

/** “refused selling the library”, but not “is refused visiting rights” */
function takesInfinitive(verb: Token | undefined, gerund: Token): boolean {
  if (verb?.upos !== 'VERB' || !TAKES_INFINITIVE.has(verb.lemma)) return false
  if (verb.feature === 'ger' || !goesOn(gerund)) return false
  return !(verb.feature === 'part' && verb.at(-1)?.upos === 'AUX' && verb.at(-1)?.lemma === 'be')
}

/** “selling the library”, “meeting again”: a verb with its object, not “visiting rights”. */
function goesOn(gerund: Token): boolean {
  const next = gerund.at(1)
  if (next === undefined) return false
  if (NEVER_ADJECTIVE.has(gerund.lower) && /^(?:NOUN|PROPN|ADJ|ADP|PART)$/.test(next.upos)) return true
  return (
    next.upos === 'DET' ||
    next.upos === 'PRON' ||
    next.upos === 'NUM' ||
    /^(?:again|more|any|how|why|what|whether|when|where)$/.test(next.lower)
  )
}

/** “hopes finding water”; “want winning tickets” may be right. */
const NEVER_ADJECTIVE: ReadonlySet<string> = new Set(
  words(`finding making taking getting giving becoming having being bringing putting keeping saying using sending helping
    doing seeing knowing asking reaching`)
)

function isBare(verb: Token): boolean {
  return /^(?:VERB|AUX)$/.test(verb.upos) && /^(?:base|pres)$/.test(verb.feature ?? '') && !verb.isCapitalised
}

/** “accused of hide the letters”: the tagger takes it for a noun, but an article follows. */
function isHiddenVerb(preposition: Token, verb: Token): boolean {
  if (
    !/^(?:of|without|by|with|after|before|from)$/.test(preposition.lower) ||
    verb.upos !== 'NOUN' ||
    verb.feature !== 'sg'
  )
    return false
  if (!hasObject(verb) || /^(?:each|every|all|that|this|both|some|any)$/.test(verb.at(1)?.lower ?? ''))
    return false
  if (
    /^(?:of|with)$/.test(preposition.lower) &&
    !/^(?:charged|accused|guilty|suspected|convicted|capable|tired|way|means|cost|risk|idea|hope|instead)$/.test(
      preposition.at(-1)?.lower ?? ''
    )
  )
    return false
  return verb.article.language.inflectedVerb(`${verb.lower}s`) !== undefined && NOUNISH_RARELY.has(verb.lower)
}

/** Verbs that the tagger mistakes for nouns, and that no article follows as nouns. */
const NOUNISH_RARELY: ReadonlySet<string> = new Set(
  words(
    'hide pay steal kill leak dump smuggle bribe rig fix break buy spend tell win lose sell give take make finish leave reach sign open close enter join cross clean repair cook catch send'
  )
)

interface Found {
  readonly at: Span
  readonly before: string
}

/** “avoided to say”, “look forward to see”. */
function afterTo(to: Token, verb: Token): Found | undefined {
  const before = to.at(-1)
  if (before === undefined) return undefined
  if (isPrepositionBefore(before) || wantsGerund(before, verb))
    return verb.feature === 'base' ? {at: {start: to.start, end: verb.end}, before: before.text} : undefined
  if (BEFORE_TO.has(before.lower)) {
    return isBeforeGerund(before, verb) ? {at: verb, before: `${before.text} to`} : undefined
  }
  if (
    before.upos !== 'VERB' ||
    !/^(?:base|pres)$/.test(verb.feature ?? '') ||
    !TAKES_GERUND.has(before.lemma)
  )
    return undefined
  const helper = before.at(-1)?.upos === 'ADV' ? before.at(-2) : before.at(-1)
  if (before.feature === 'part' && (helper?.upos !== 'AUX' || helper.lemma !== 'have')) return undefined
  if (before.lemma === 'finish' && helper?.lemma !== 'have') return undefined
  if (before.lemma === 'keep' || verb.lower === 'be' || mayEndInGap(before)) return undefined // “a summer one might imagine to be dull”
  return {at: {start: to.start, end: verb.end}, before: before.text}
}

/** “without to pay”, “succeeded in to block”, “accused of to steal”. */
function isPrepositionBefore(before: Token): boolean {
  if (before.isCapitalised) return false
  if (/^(?:without|despite)$/.test(before.lower)) return before.upos === 'ADP' || before.upos === 'SCONJ'
  if (before.lower === 'of') return OF_ACTS.test(before.at(-1)?.lower ?? '')
  return (
    before.lower === 'in' &&
    /^(?:succeed|interested|engage|persist|believe|result|involved|specialise)$/.test(
      before.at(-1)?.lemma ?? ''
    )
  )
}

const OF_ACTS =
  /^(?:accused|guilty|suspected|convicted|capable|incapable|instead|idea|chance|risk|cost|fear|afraid|tired|hope|way|means|method|possibility|prospect|intention|habit|purpose|charge|hopes|fears|ways)$/

/** “spent three years to build it”, “worth to see”. */
function wantsGerund(before: Token, verb: Token): boolean {
  if (before.lower === 'worth') return isPureVerb(verb.lower)
  if (!/^(?:years|months|weeks|days|hours|decades|life|career|lives|time)$/.test(before.lower)) return false
  for (let distance = -1; distance >= -4; distance--) {
    const token = before.at(distance)
    if (token?.lemma === 'spend' && token.upos === 'VERB') return token.at(-1)?.lemma !== 'be'
    if (token === undefined || !/^(?:DET|NUM|ADJ|ADV|PRON)$/.test(token.upos)) return false
  }
  return false
}

function isBeforeGerund(before: Token, verb: Token): boolean {
  const earlier = before.at(-1)
  const isVerb = verb.upos === 'AUX' || !NOUNISH.has(verb.lower)
  switch (before.lower) {
    case 'forward':
      return (
        earlier?.lemma === 'look' && (isVerb || /^(?:into|out|back|on|with)$/.test(verb.at(1)?.lower ?? ''))
      )
    case 'used':
      return isUsedTo(earlier) || isPersonUsedTo(earlier, verb)
    case 'view':
      return earlier?.lower === 'a' && before.at(-2)?.lower === 'with' && isVerb
    case 'addition':
      return earlier?.lower === 'in' && isVerb
    case 'object':
    case 'resort':
      return before.upos === 'VERB' && isVerb && hasObject(verb)
    default:
      return isVerb && hasObject(verb)
  }
}

/** “got used to live”; what “is used to sing” may be a tool. */
function isUsedTo(earlier: Token | undefined): boolean {
  return /^(?:get|gets|got|getting|become|grown|grow)$/.test(earlier?.lower ?? '')
}

/** “she is used to sing”, “growers are used to lose”: somebody is accustomed to it. */
function isPersonUsedTo(be: Token | undefined, verb: Token): boolean {
  if (be?.lemma !== 'be' || be.upos !== 'AUX' || NOUNISH.has(verb.lower)) return false
  const subject = subjectOf(be)?.head.lower ?? ''
  return /^(?:he|she|we|i)$/.test(subject) || isPersonNoun(subject)
}

function isPersonNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || (word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1)))
}

/** Bare verbs that are nouns as well. */
const NOUNISH: ReadonlySet<string> = new Set(
  words(`help use work play change call control access attack report return visit support vote talk walk run start stop
    end rest sleep study research trade travel drive fight hope love need plan practice question record rule search sell-off
    share show sign strike study surprise test touch trial trust turn view war watch win wish wonder like till past well
    round down out over near back cash fire house land light market name note order place point press price state time
    water force form interest increase decrease rise fall cut drop lead look move murder offer pay praise profit promise
    protest race raid release repair reply request rescue review ride risk root sale set shape shift ship shock shop sort
    sound speed stage stand station stock storm stress struggle supply tax term title top total track train transfer
    transport treat trouble type value volume wage waste welcome worry`)
)

function hasObject(verb: Token): boolean {
  const next = verb.at(1)
  if (next === undefined) return false
  if (next.upos === 'NOUN' && next.feature === 'pl' && NOUNISH_RARELY.has(verb.lower)) return true
  return /^(?:DET|PRON|NUM)$/.test(next.upos) || next.kind === 'number' || /^[£$€]/.test(next.text)
}

/** “accused of hide losses”, “without say who”. */
function afterPreposition(preposition: Token, verb: Token): Found | undefined {
  if (preposition.upos !== 'ADP' && preposition.upos !== 'SCONJ') return undefined
  const isSure = NOUNISH_RARELY.has(verb.lower) && hasObject(verb)
  if (verb.type.isHyphenated || (!isSure && (verb.upos !== 'VERB' || NOUNISH.has(verb.lower))))
    return undefined
  if (!isSure && (verb.type.features.mayBe('NOUN') || !isInflected(verb))) return undefined // “grams of gold a ton”
  const next = verb.at(1)
  if (next === undefined) return undefined
  const isObject =
    hasObject(verb) ||
    (next.upos === 'NOUN' && next.feature === 'pl' && /^(?:of|without|by)$/.test(preposition.lower))
  if (!isObject || (next.upos === 'PRON' && /^(?:i|he|she|we|they)$/.test(next.lower))) return undefined
  return endsClause(preposition) ? undefined : {at: verb, before: preposition.text}
}

function isInflected({lower, article}: Token): boolean {
  return article.language.inflectedVerb(inflect(lower, 'ger')) !== undefined
}

/** “what it is for make …”: the preposition hangs on what comes before it, and the verb does not. */
function endsClause(preposition: Token): boolean {
  const before = preposition.at(-1)
  if (before === undefined && preposition.lower === 'for') return true
  if (
    preposition.lower === 'in' ||
    preposition.lower === 'for' ||
    preposition.lower === 'about' ||
    preposition.lower === 'with'
  ) {
    if (
      before?.upos === 'VERB' &&
      !/^(?:succeed|charge|blame|praise|thank|fine|arrest|jail|apologise|apologize|criticise|criticize|reward|talk|think|worry|involve|result|participate)$/.test(
        before.lemma
      )
    )
      return true
    if (before !== undefined && /^(?:ADV|ADP)$/.test(before.upos)) return true
  }
  return /^(?:kind|sort|type)$/.test(before?.lower ?? '')
}
