import type {Article, Sentence} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {countFinite, isFiniteAt, isSurelyFiniteAt, isWholeSentence} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
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
      {text: 'What the voters ⟦want, is⟧ a railway that runs.', message: 'splits', becomes: 'want is'}
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
        const verb = comma.index + 1
        const {sentence} = comma
        if (!isWholeSentence(article, sentence)) return
        if (
          /^sa(?:id|ys)$/.test(lowerAt(article, verb)) &&
          !/^PRON/.test(tagAt(article, verb + 1)) &&
          lowerAt(article, verb + 1) !== 'that'
        )
          return
        if (!isSurelyFiniteAt(article, verb) || !isWholeSubject(article, sentence, comma)) return
        const after = tagAt(article, verb + 1)
        if (/^PRON(?!\.dem)/.test(after) && tagAt(article, verb).startsWith('AUX')) return
        if (
          /^DET/.test(after) &&
          /^(?:AUX\.modal|AUX\.past)$/.test(tagAt(article, verb)) &&
          !/^(?:was|were)$/.test(lowerAt(article, verb))
        )
          return
        if (/^(?:do|does|did)$/.test(lowerAt(article, verb)) || closesLater(article, sentence, verb)) return
        const span = {start: startAt(article, comma.index - 1), end: endAt(article, verb)}
        report('splits', span, {
          data: {verb: textAt(article, verb)},
          expected: [`${textAt(article, comma.index - 1)} ${textAt(article, verb)}`]
        })
      }
    ]
  }
})

/** From the sentence's beginning to its first comma: a noun phrase with what hangs on it, and no verb of its own. */
function isWholeSubject(article: Article, {firstToken}: Sentence, comma: Token): boolean {
  let first = firstToken
  while (startAt(article, first) < comma.block.datelineEnd) first++
  const length = comma.index - first
  const isWhat = lowerAt(article, first) === 'what'
  if (
    length < 2 ||
    length > 20 ||
    (!isWhat && !/^(?:DET|PROPN|PRON\.poss|NUM|NOUN|ADJ)/.test(tagAt(article, first)))
  )
    return false
  if (
    /^(?:last|next|this|that|these|those|all|each|every|no|not|only|yes|once|early|late|one|such)$/.test(
      lowerAt(article, first)
    )
  )
    return false
  let isRelative = isWhat
  if (countFinite(article, first, comma.index) > countTagged(article, first, comma.index)) return false
  for (let index = first + 1; index < comma.index; index++) {
    const type = article.types[index]
    const lower = lowerAt(article, index)
    if (type?.kind === 'quote' || type?.kind === 'mark') return false
    if (/^(?:who|that|whose)$/.test(lower) && /^(?:NOUN|PROPN)/.test(tagAt(article, index - 1)))
      isRelative = true
    else if (isFiniteAt(article, index) && !isRelative) return false
    else if (/^(?:VERB\.(?:pres|base)|SCONJ)/.test(tagAt(article, index)) && !isRelative) return false
    if (/^(?:but|because|if|although|when|while|after|before)$/.test(lower)) return false
  }
  const last = tagAt(article, comma.index - 1)
  return isWhat ? /^(?:VERB|NOUN|PROPN)/.test(last) : /^(?:NOUN|PROPN|NUM|SYM)/.test(last)
}

/** Whether another comma with a verb after it shows that this one opened a parenthesis. */
function closesLater(article: Article, {endToken}: Sentence, verb: number): boolean {
  for (let index = verb + 1; index < endToken; index++) {
    if (textAt(article, index) === ',' && (isFiniteAt(article, index + 1) || isFiniteAt(article, index + 2)))
      return true
  }
  return false
}

/** Finite verbs that the tagger saw; a past that it took for a noun is counted elsewhere. */
function countTagged(article: Article, from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index++) if (isFiniteAt(article, index)) count++
  return count
}
