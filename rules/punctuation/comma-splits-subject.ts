import type {Article, Sentence} from '../../src/article/article.ts'
import {endAt, isCapitalAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {
  NEVER_PASSIVE,
  TWO_OBJECTS,
  claimsVerb,
  firstWordOf,
  isBreakAt,
  ownVerb,
  saysThat,
  takesInfinitive
} from '../../src/article/clause-parts.ts'
import {isFiniteAt, isSurelyFiniteAt, isWholeSentence} from '../../src/article/finite.ts'
import {isPureVerb} from '../../src/language/pure-verbs.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'comma-splits-subject',
  summary: 'One comma between a subject and its verb: “the price of milk, has risen”.',
  why: `However long the subject is, no single comma parts it from its verb. Two commas may enclose something between them;
one alone is the breath that a reader took, or the rest of a parenthesis that was cut.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'caption', 'body'],
  messages: {
    splits: (d: {verb: string}) => `No comma between the subject and its verb, “${d.verb}”.`
  },
  examples: {
    bad: [
      {
        text: 'The man who drove the bus for 31 ⟦years, is⟧ to be honoured.',
        message: 'splits',
        becomes: 'years is'
      },
      {
        text: 'The results of the second ⟦vote, were⟧ announced on Sunday.',
        message: 'splits',
        becomes: 'vote were'
      },
      {
        text: 'The price of bread in the ⟦capital, has⟧ doubled in a year.',
        message: 'splits',
        becomes: 'capital has'
      },
      {text: 'The captain of the ⟦ship, said⟧ he saw nothing.', message: 'splits', becomes: 'ship said'},
      {text: 'What the voters ⟦want, is⟧ a railway that runs.', message: 'splits', becomes: 'want is'},
      {
        text: 'The people who live by the ⟦quarry, have⟧ had enough.',
        message: 'splits',
        becomes: 'quarry have'
      },
      {
        text: 'The decision to sell the ⟦school, has⟧ split the town.',
        message: 'splits',
        becomes: 'school has'
      },
      {text: 'Teachers in ⟦Wales, voted⟧ to strike.', message: 'splits', becomes: 'Wales voted'},
      {
        text: 'The market in the old ⟦town, closed⟧ higher than ever.',
        message: 'splits',
        becomes: 'town closed'
      },
      {
        text: 'The race for the ⟦harbour, entered⟧ its last stage on Monday.',
        message: 'splits',
        becomes: 'harbour entered'
      },
      {text: 'The museum’s curator Ana ⟦Rask, said⟧: “It is ours.”', message: 'splits', becomes: 'Rask said'},
      {
        text: 'Farmers who let hikers cross their ⟦land, will⟧ be paid £40.',
        message: 'splits',
        becomes: 'land will'
      },
      {text: 'The house where he was ⟦born, is⟧ a shop.', message: 'splits', becomes: 'born is'},
      {
        text: 'The families who live near the ⟦quarry, oppose⟧ the plan.',
        message: 'splits',
        becomes: 'quarry oppose'
      },
      {
        text: 'The town’s only ⟦cinema, is⟧ to close in May, the owners said.',
        message: 'splits',
        becomes: 'cinema is'
      }
    ],
    good: [
      {
        text: 'The ring, given the old name again, is hers. The house, called the Ark, was sold.',
        because: 'participles with an object'
      },
      {text: 'The man, who drove the bus, is to be honoured.', because: 'two commas'},
      {text: 'Gates 6pm, fireworks 7.30pm.', because: 'a programme without a verb'},
      {text: 'The house, big, old and cold, was sold.', because: 'a parenthesis'},
      {text: 'The mayor, had he known, would have stayed.', because: 'a condition'},
      {text: 'Those who can, do. Those who will, may.', because: 'an idiom'},
      {text: 'The captain, said to be ill, stayed. The ship, built in 1900, sank.', because: 'participles'},
      {text: 'For the time being, is the answer.', because: 'no subject comes first'}
    ]
  },
  visit: {
    words: [
      [','],
      (comma, {article, report}) => {
        const {sentence} = comma
        const verb = comma.index + 1
        if (!isWholeSentence(article, sentence) || !isMainVerb(article, verb, sentence)) return
        if (!isWholeSubject(article, firstWordOf(article, sentence), comma.index)) return
        const span = {start: startAt(article, comma.index - 1), end: endAt(article, verb)}
        report('splits', span, {
          data: {verb: textAt(article, verb)},
          expected: [`${textAt(article, comma.index - 1)} ${textAt(article, verb)}`]
        })
      }
    ]
  }
})

/** A verb that nothing else in the sentence could be the subject of, and that is no participle. */
function isMainVerb(article: Article, verb: number, sentence: Sentence): boolean {
  if (isInverted(article, verb) || closesLater(article, sentence, verb) || isCapitalAt(article, verb))
    return false
  // “Doors 6pm, talks 7pm”
  if (article.types[verb + 1]?.hasDigit === true && tagAt(article, verb).startsWith('VERB')) return false
  const lower = lowerAt(article, verb)
  if (/^(?:asked|told|pressed)$/.test(lower)) return false // “Mr Lund, asked whether he knew, said no”
  if (/^VERB\.(?:pres|base)$/.test(tagAt(article, verb))) return isPlainMain(article, verb, sentence)
  if (/^(?:said|says)$/.test(lower)) return hasClause(article, verb, sentence)
  if (isSurelyFiniteAt(article, verb) || takesInfinitive(article, verb))
    return !/^(?:do|does|did)$/.test(lower)
  if (tagAt(article, verb) !== 'VERB.past' || ownVerb(article, verb + 1, sentence.endToken) >= 0) return false
  return isNoParticiple(article, verb)
}

/** “The families who live there, oppose”: a plain present, where the subject begins with a plural. */
function isPlainMain(article: Article, verb: number, sentence: Sentence): boolean {
  let head = firstWordOf(article, sentence)
  while (/^(?:DET|ADJ|NUM|PRON\.poss)/.test(tagAt(article, head))) head++
  if (tagAt(article, head) !== 'NOUN.pl') return false
  return (
    (isPureVerb(lowerAt(article, verb)) || saysThat(article, verb)) &&
    /^(?:DET|PRON|PART\.to|SCONJ|ADP)/.test(tagAt(article, verb + 1))
  )
}

/** “, entered its last stage”, “, closed higher”, “, fell by a third”: by what follows the form is no participle. */
function isNoParticiple(article: Article, verb: number): boolean {
  const lower = lowerAt(article, verb)
  const after = tagAt(article, verb + 1)
  if (after === 'SCONJ' || NEVER_PASSIVE.has(lower)) return true
  if (TWO_OBJECTS.has(lower)) return false
  if (/^(?:DET|PRON\.poss|PRON)$/.test(after)) return !/^(?:each|all|both)$/.test(lowerAt(article, verb + 1))
  return (
    CHANGES.has(lower) && /^(?:ADJ\.comp|ADP|ADV|NUM|SYM)/.test(after) && lowerAt(article, verb + 1) !== 'by'
  )
}

/** Pasts that say how something moved or went. */
const CHANGES =
  wordSet(`jumped tumbled dropped plunged soared climbed slumped slipped surged dipped rallied rebounded looked moved turned
   continued ended closed opened lived worked failed peaked stalled eased doubled trebled tripled halved`)

/** “, had he known”, “, could the minister”: a condition or a question. */
function isInverted(article: Article, verb: number): boolean {
  const tag = tagAt(article, verb)
  const after = tagAt(article, verb + 1)
  if (/^PRON(?!\.dem)/.test(after) && tag.startsWith('AUX')) return true
  if (/^(?:all|both|each)$/.test(lowerAt(article, verb + 1)) && tagAt(article, verb + 2) === 'VERB.part')
    return false
  return (
    after.startsWith('DET') &&
    /^AUX\.(?:modal|past)$/.test(tag) &&
    !/^(?:was|were)$/.test(lowerAt(article, verb))
  )
}

/** “, said the bird was new”: what follows is a clause, and not whoever said what stands before. */
function hasClause(article: Article, verb: number, {endToken}: Sentence): boolean {
  if (textAt(article, verb + 1) === ':') return true
  const after = tagAt(article, verb + 1)
  if (/^(?:PRON|SCONJ)/.test(after)) return true
  return /^(?:DET|NOUN|PROPN|NUM)/.test(after) && ownVerb(article, verb + 1, endToken) > 0
}

/** From the sentence's beginning to its first comma: a noun phrase with what hangs on it, and no verb of its own. */
function isWholeSubject(article: Article, first: number, comma: number): boolean {
  const length = comma - first
  const opens = tagAt(article, first)
  const isWhat = lowerAt(article, first) === 'what'
  if (length < 2 || length > 20 || NO_SUBJECT.test(lowerAt(article, first))) return false
  if (!isWhat && !/^(?:DET|PROPN|PRON\.(?:poss|indef|dem)|NUM|NOUN|ADJ|VERB\.ger)/.test(opens)) return false
  if (opens === 'VERB.ger' && !/^(?:AUX\.modal|AUX\.3sg|VERB\.3sg)/.test(tagAt(article, comma + 1)))
    return false
  for (let index = first; index < comma; index++) {
    if (isBreakAt(article, index)) return false
    if (/^(?:but|because|if|although|when|while|after|before|since|as)$/.test(lowerAt(article, index)))
      return false
    if (index > first && isNamed(article, index)) return false
  }
  if (ownVerb(article, first, comma) >= 0 || hasLooseVerb(article, first, comma)) return false
  const last = tagAt(article, comma - 1)
  if (isWhat) return /^(?:VERB|NOUN|PROPN)/.test(last)
  if (/^(?:NOUN|PROPN|NUM|SYM)/.test(last)) return true
  return (
    /^(?:VERB\.(?:part|past|base|3sg)|ADV$|ADP\.particle)/.test(last) && hasRelative(article, first, comma)
  )
}

/** “Two guides who survived”: the clause may end in its verb. */
function hasRelative(article: Article, from: number, to: number): boolean {
  for (let index = from + 1; index < to - 1; index++)
    if (/^(?:PRON|ADV)\.wh$/.test(tagAt(article, index)) && /^(?:NOUN|PRON)/.test(tagAt(article, index - 1)))
      return true
  return false
}

const NO_SUBJECT =
  /^(?:last|next|this|that|these|all|each|every|no|not|only|yes|once|early|late|such|that's|there)$/

/** “Ewan Strahan who”: the comma closes a clause whose first comma is missing. */
function isNamed(article: Article, index: number): boolean {
  return (
    /^(?:who|whose|which)$/.test(lowerAt(article, index)) &&
    isCapitalAt(article, index - 1) &&
    tagAt(article, index - 1).startsWith('PROPN')
  )
}

/** A present or a bare form that no “who” and no “to” before it asks for: the words may be a sentence. */
function hasLooseVerb(article: Article, from: number, to: number): boolean {
  let claimed = 0
  for (let index = from; index < to; index++) {
    if (claimsVerb(article, index)) claimed++
    else if (isFiniteAt(article, index)) claimed = Math.max(0, claimed - 1)
    else if (tagAt(article, index) === 'VERB.pres' && claimed-- <= 0) return true
    else if (tagAt(article, index) === 'VERB.base' && !isHeld(article, index) && claimed <= 0) return true
  }
  return false
}

/** “to close”, “did not say”: a bare form that goes with a word before it. */
function isHeld(article: Article, index: number): boolean {
  const before = /^(?:PART\.neg|ADV)/.test(tagAt(article, index - 1)) ? index - 2 : index - 1
  if (lowerAt(article, before) === 'to' || tagAt(article, before).startsWith('AUX')) return true
  // “who let walkers cross”
  const cause = tagAt(article, before - 1).startsWith('VERB') ? before - 1 : before - 2
  return /^(?:let|make|have|help|see|watch|hear)$/.test(article.token(cause)?.lemma ?? '')
}

/** Whether another comma with a verb after it shows that this one opened a parenthesis. */
function closesLater(article: Article, {endToken}: Sentence, verb: number): boolean {
  for (let index = verb + 1; index < endToken; index++) {
    if (textAt(article, index) !== ',' || claimsVerb(article, index + 1)) continue
    if (isFiniteAt(article, index + 1)) return true
    if (isFiniteAt(article, index + 2) && !saysThat(article, index + 2)) return true
  }
  return false
}
