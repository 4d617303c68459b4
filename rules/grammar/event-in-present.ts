import type {Token} from '../../src/article/token.ts'
import {clausesAround, type Clause} from '../../src/entities/clause-chain.ts'
import {tellsOfOneTime} from '../../src/entities/one-time.ts'
import {inTense, type VerbGroup} from '../../src/entities/verb-group.ts'
import {isEventVerb, isTelling, isSingleAct, speaksOfNow} from '../../src/entities/verb-time.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'event-in-present',
  summary:
    'One event of a story told in the present: “Diaz scored, and Okoro adds a second five minutes later”.',
  why: `A sentence that tells a story in the past stays there. A clause joined by “and” or “but”, or one with “who”, “which” or
“where”, may tell in the present what is so today (“the firm, which makes tyres, was sold”), but not what happened once.

What happened once is told by the verb (a van crashes once) or by the words behind it (“five minutes later”, “just before
the interval”). Plots of books and films are left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    shift: (d: {verb: string; past: string; first: string}) =>
      `The sentence tells of the past (“${d.first}”) and this happened once: “${d.past}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {
        text: 'Hughes headed the first, and Pratt ⟦doubles⟧ the lead ten minutes later.',
        message: 'shift',
        becomes: 'doubled'
      },
      {
        text: 'The raiders left in a hearse, which ⟦skids⟧ into a ditch.',
        message: 'shift',
        becomes: 'skidded'
      },
      {
        text: 'The swimmer was seen by a lifeguard, who ⟦dives⟧ off the pier.',
        message: 'shift',
        becomes: 'dived'
      },
      {
        text: 'He met the bandleader at a wedding, where she ⟦sings⟧ for the guests.',
        message: 'shift',
        becomes: 'sang'
      },
      {
        text: 'The mill was sold in 1990 and ⟦is⟧ sold again three years later.',
        message: 'shift',
        becomes: 'was'
      },
      {
        text: 'The keeper dropped the ball, but Moss ⟦clears⟧ it by the interval.',
        message: 'shift',
        becomes: 'cleared'
      }
    ],
    good: [
      {text: 'He sold the farm to a firm, which grows hops there.', because: 'it is so today'},
      {text: 'She sued the bank, which denies the claim.', because: 'it denies it today'},
      {text: 'The film was shot in Rome and tells of a man who jumps off a bridge.', because: 'a plot'},
      {text: 'The pit shut in 1984, and the river floods it each spring.', because: 'a habit'},
      {text: 'He went to the fair, where he sings every year.', because: 'a habit'},
      {text: 'The side lost at home, and United visit on Saturday.', because: 'a plan'},
      {text: 'She said the van, which swerves at speed, was hired.', because: 'what it does at all times'}
    ]
  },
  visit: {
    tags: [
      ['VERB.3sg', 'AUX.3sg', 'AUX.pres'],
      (verb, {report, article}) => {
        if (verb.isInQuotation || !mayTellOfOnce(verb)) return
        const clauses = clausesAround(verb)
        const at = clauses.findIndex(({group}) => group.first.index === verb.index)
        const clause = clauses[at]
        if (clause === undefined || clause.isReported || !isPresent(clause.group)) return
        const past = storyBefore(clauses.slice(0, at), clause)
        if (past === undefined || !happenedOnce(clause) || isPlot(verb)) return
        const {span, text} = inTense(clause.group, 'past')
        report('shift', span, {
          data: {verb: article.slice(span), past: text, first: past.group.main.text},
          expected: [text]
        })
      }
    ]
  }
})

/** “adds a second”: a goal, not a word. */
function isEvent(verb: Token, lemma: string): boolean {
  if (lemma === 'add') return /^(?:an?|the|two|another)$/.test(verb.at(1)?.lower ?? '')
  return isEventVerb(lemma) && !isTelling(verb)
}

/** A cheap look before the clauses of the sentence are read. */
function mayTellOfOnce(verb: Token): boolean {
  return verb.upos === 'AUX' ? verb.lower === 'is' || verb.lower === 'are' : isEvent(verb, verb.lemma)
}

function isPresent({tense, voice, main, lemma}: VerbGroup): boolean {
  if (tense !== 'present' || speaksOfNow(main)) return false
  return voice === 'passive' || (voice === 'plain' && isEvent(main, lemma))
}

/** The clause of the past that this one goes on from: told for itself, and no saying. */
function storyBefore(before: readonly Clause[], {isJoined, opener}: Clause): Clause | undefined {
  const past =
    isJoined || opener !== undefined ? before.at(-1) : before.findLast((each) => each.opener === undefined)
  if (past === undefined || past.isReported || past.opener !== undefined) return undefined
  const {tense, lemma, voice, first, main} = past.group
  const isApartFromTelling = opener !== undefined || voice === 'passive'
  if (!isApartFromTelling && isTelling(main)) return undefined
  const tells = tense === 'past' && voice !== 'progressive' && !/^(?:be|have|say|want|need)$/.test(lemma)
  return tells && !first.isInQuotation ? past : undefined
}

/** Whether the clause tells of what happened once: by its verb, by the time behind it, or by the occasion it took place at. */
function happenedOnce(clause: Clause): boolean {
  const {group, opener, isJoined, isApart} = clause
  if (isHabit(group.last)) return false
  if (group.voice === 'passive')
    return isJoined && opener === undefined && (isYearsLater(group.last) || tellsOfOneTime(group.last))
  if (isJoined) return false
  if (opener === undefined)
    return isApart && isGoingOn(clause) && (isSingleAct(group.lemma) || tellsOfOneTime(group.last))
  if (!/^(?:who|which|where)$/.test(opener.lower) || opener.at(-1)?.text !== ',') return false
  if (opener.lower === 'where' && OCCASIONS.has(nounBefore(opener))) return true
  if (opener.lower !== 'where' && group.first.index > opener.index + 2) return false
  return isSingleAct(group.lemma) || tellsOfOneTime(group.last)
}

/** “, and Okoro adds”: what joins the clause stands right before its subject. */
function isGoingOn({group: {first}}: Clause): boolean {
  for (let distance = -1; distance >= -7; distance--) {
    const token = first.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (token.upos === 'CCONJ') return token.at(-1)?.text === ',' && token.lower !== 'or'
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV|PART)$/.test(token.upos)) return false
  }
  return false
}

/** What takes place once: “at a dance in Galway, where”. */
const OCCASIONS = wordSet(
  `dance ball party wedding funeral match game final semi-final race fair carnival concert gig meeting hearing trial conference
   dinner lunch breakfast banquet ceremony rally march protest demonstration raid battle audition interview auction
   reception reunion picnic barbecue service inquest debate festival tournament parade vigil launch premiere recital
   wake gala regatta meet camp`
)

/** The noun that “where” stands for, over “in Galway”, “in the town”. */
function nounBefore(where: Token): string {
  let noun = where.at(-2)
  for (let distance = -3; distance >= -8; distance--) {
    const token = where.at(distance)
    if (token?.upos === 'ADP' && /^(?:in|near|for|of|on)$/.test(token.lower)) {
      const before = token.at(-1)
      if (before?.upos !== 'NOUN') break
      noun = before
    } else if (!/^(?:DET|ADJ|PROPN|NOUN|PRON|NUM)$/.test(token?.upos ?? '')) break
  }
  return noun?.lower ?? ''
}

function isYearsLater(verb: Token): boolean {
  for (let distance = 1; distance <= 8; distance++) {
    const token = verb.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (token.lower === 'later') return /^(?:years?|decades?)$/.test(token.at(-1)?.lower ?? '')
  }
  return false
}

/** “every year”, “on Mondays”, “often” */
function isHabit(verb: Token): boolean {
  for (let distance = -2; distance <= 12; distance++) {
    const token = verb.at(distance)
    if (distance > 0 && token?.upos === 'PUNCT') return false
    if (token === undefined) continue
    if (HABITS.test(token.lower) || /^[A-Z][a-z]+days$/.test(token.text)) return true
  }
  return false
}

const HABITS =
  /^(?:every|each|often|always|usually|sometimes|regularly|daily|weekly|monthly|annually|annual|yearly|whenever|generally|typically|normally|frequently|once|twice|if|when|will|can|per)$/

const PLOTS = wordSet(
  `film films movie novel book play series episode drama opera story tale scene chapter poem song comic musical sitcom script plot
   painting photograph picture video footage clip advert documentary character role hero heroine narrator sequel
   remake thriller memoir album single trailer cartoon fable myth legend ballet sketch game programme show soap`
)

/** Whether the sentence speaks of a work, whose story is told in the present. */
function isPlot({sentence, article}: Token): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index++)
    if (PLOTS.has(article.types[index]?.lower ?? '')) return true
  return false
}
