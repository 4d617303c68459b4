import type {Article, Sentence} from '../../src/article/article.ts'
import {endAt, isCapitalAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {
  claimsVerb,
  firstWordOf,
  isBreakAt,
  ownVerb,
  saysThat,
  takesInfinitive
} from '../../src/article/clause-parts.ts'
import {isFiniteAt, isSurelyFiniteAt, isWholeSentence} from '../../src/article/finite.ts'
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
      {text: 'Teachers in ⟦Wales, voted⟧ to strike.', message: 'splits', becomes: 'Wales voted'}
    ],
    good: [
      {text: 'The man, who drove the bus, is to be honoured.', because: 'two commas'},
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
  if (isInverted(article, verb) || closesLater(article, sentence, verb)) return false
  const lower = lowerAt(article, verb)
  if (/^(?:said|says)$/.test(lower)) return hasClause(article, verb, sentence)
  if (isSurelyFiniteAt(article, verb) || takesInfinitive(article, verb))
    return !/^(?:do|does|did)$/.test(lower)
  return (
    tagAt(article, verb) === 'VERB.past' &&
    /^(?:DET|PRON\.poss|SCONJ)$/.test(tagAt(article, verb + 1)) &&
    (saysThat(article, verb) || !lower.endsWith('ed')) &&
    ownVerb(article, verb + 1, sentence.endToken) < 0
  )
}

/** “, had he known”, “, could the minister”: a condition or a question. */
function isInverted(article: Article, verb: number): boolean {
  const tag = tagAt(article, verb)
  const after = tagAt(article, verb + 1)
  if (/^PRON(?!\.dem)/.test(after) && tag.startsWith('AUX')) return true
  return (
    after.startsWith('DET') &&
    /^AUX\.(?:modal|past)$/.test(tag) &&
    !/^(?:was|were)$/.test(lowerAt(article, verb))
  )
}

/** “, said the bird was new”: what follows is a clause, and not whoever said what stands before. */
function hasClause(article: Article, verb: number, {endToken}: Sentence): boolean {
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
  return isWhat ? /^(?:VERB|NOUN|PROPN)/.test(last) : /^(?:NOUN|PROPN|NUM|SYM)/.test(last)
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
  return lowerAt(article, before) === 'to' || tagAt(article, before).startsWith('AUX')
}

/** Whether another comma with a verb after it shows that this one opened a parenthesis. */
function closesLater(article: Article, {endToken}: Sentence, verb: number): boolean {
  for (let index = verb + 1; index < endToken; index++) {
    if (textAt(article, index) === ',' && (isFiniteAt(article, index + 1) || isFiniteAt(article, index + 2)))
      return true
  }
  return false
}
