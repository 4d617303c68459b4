import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {isFiniteAt} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {attributionVerb} from '../../src/language/quotation-words.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Words that a noun must follow. */
const BOUND = wordSet('the a an my our their its')
const REACH = 10
const VERBS =
  /^(?:say|confirm|believe|announce|warn|claim|admit|insist|know|think|hope|fear|argue|explain|suggest|report|deny|agree|decide|show|find|mean|ensure|promise|state|reveal|add|conclude|estimate|expect|understand)$/

export default defineRule({
  id: 'stray-comma',
  summary:
    'A comma where nothing is parted: “said, that”, “the, station”, “a big, house”, “he said that, the”.',
  why: `A comma after an article, between an adjective and its noun, before or after “that” or after “and” parts what belongs
together, unless a second comma shows that something was put in between.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['headline', 'standfirst', 'caption', 'body'],
  messages: {
    stray: (d: {before: string; after: string}) => `No comma between “${d.before}” and “${d.after}”.`
  },
  examples: {
    bad: [
      {
        text: 'The constable ⟦said, that⟧ the officers had acted in good faith.',
        message: 'stray',
        becomes: 'said that'
      },
      {text: 'He said ⟦that, the⟧ road would be shut.', message: 'stray', becomes: 'that the'},
      {text: 'He went to ⟦the, station⟧ at noon.', message: 'stray', becomes: 'the station'},
      {text: 'It was a ⟦big, house⟧ by the sea.', message: 'stray', becomes: 'big house'},
      {text: 'It is ⟦clear, that⟧ the plan has failed.', message: 'stray', becomes: 'clear that'},
      {text: 'Nobody ⟦knew, why⟧ the lights went out.', message: 'stray', becomes: 'knew why'},
      {text: 'The army, the police ⟦and, the⟧ navy took part.', message: 'stray', becomes: 'and the'}
    ],
    good: [
      {text: 'I know what they will say, that it is luck.', because: 'what is said is told twice'},
      {text: 'They say, and it is true, that it leaks.', because: 'an aside'},
      {
        text: 'He said that, the weather permitting, they would sail.',
        because: 'something is put in between'
      },
      {text: 'The problem, he said, that the town had was rain.', because: 'an attribution in between'},
      {text: 'The army and, later, the navy took part.', because: 'something is put in between'},
      {
        text: 'It was a first, police said. She was an original, friends said.',
        because: 'an attribution follows'
      },
      {text: 'It was a big, draughty house. He said, that day, that it was cold.', because: 'two adjectives'},
      {text: 'He said, that is, he shouted.', because: 'a phrase of its own'}
    ]
  },
  visit: {
    words: [
      [','],
      (comma, {article, report}) => {
        const before = comma.previous
        const after = comma.next
        if (before?.end !== comma.start || after === undefined || after.start === comma.end) return
        if (after.block !== comma.block || !isStray(article, comma, before, after)) return
        const span = {start: startAt(article, before.index), end: endAt(article, after.index)}
        report('stray', span, {
          data: {before: before.text, after: after.text},
          expected: [`${before.text} ${after.text}`]
        })
      }
    ]
  }
})

function isStray(article: Article, comma: Token, before: Token, after: Token): boolean {
  const {lower} = before
  if (!after.isWord || before.kind !== 'word') return false
  const next = tagAt(article, after.index)
  if (BOUND.has(lower))
    return before.text === lower && /^(?:NOUN|ADJ|PROPN)/.test(next) && !hasSecond(article, comma)
  if (lower === 'that') {
    return (
      tagAt(article, before.index) === 'SCONJ' &&
      attributionVerb(lowerAt(article, before.index - 1)) !== undefined &&
      /^(?:DET|PRON)/.test(next) &&
      !hasSecond(article, comma)
    )
  }
  if (lower === 'and') {
    return (
      !before.isFirstInSentence &&
      before.previous?.isWord === true &&
      /^(?:DET|NOUN|PRON\.poss)/.test(next) &&
      !hasSecond(article, comma)
    )
  }
  if (after.lower === 'that')
    return isThatClause(article, before, after) || isAfterAdjective(article, before, after)
  if (QUESTION.test(after.lower)) return isAskedClause(article, before, after)
  return isAdjective(article, before, after)
}

/** "said, that the officers …", where no comma opened before the verb. */
function isThatClause(article: Article, before: Token, after: Token): boolean {
  if (/^(?:you|i)$/.test(before.at(-1)?.lower ?? '') && before.lemma === 'know') return false // “but you know, that book”
  if (!VERBS.test(before.lemma) || !/^VERB/.test(tagAt(article, before.index))) return false
  if (
    !/^(?:DET|PRON|NOUN|PROPN|NUM)/.test(tagAt(article, after.index + 1)) ||
    /^(?:day|night|year|week|morning|evening|afternoon|month|is)$/.test(lowerAt(article, after.index + 1))
  )
    return false
  for (let index = before.index - 1; index >= before.index - 5; index--) {
    if (index < before.sentence.firstToken) return true
    if (/^(?:[,—–(“"]|what|whatever|this|so)$/.test(lowerAt(article, index))) return false
  }
  return true
}

/** "It is clear, that the", "so tired, that he". */
function isAfterAdjective(article: Article, before: Token, after: Token): boolean {
  // “They say, and it is true, that …”
  if (before.at(-3)?.upos === 'CCONJ' && before.at(-4)?.text === ',') return false
  if (!/^(?:DET|PRON|NOUN|PROPN|NUM)/.test(tagAt(article, after.index + 1)) || hasSecond(article, after))
    return false
  const degree = before.index - 1
  if (lowerAt(article, degree) === 'so')
    return tagAt(article, before.index) === 'ADJ' || tagAt(article, before.index) === 'ADV'
  return (
    /^(?:clear|certain|likely|unlikely|obvious|evident|possible|true|sure|convinced|confident|aware|afraid|hopeful|vital|essential|inevitable)$/.test(
      before.lower
    ) && /^(?:is|was|are|were|be|not)$/.test(lowerAt(article, degree))
  )
}

const QUESTION = /^(?:why|whether|how|what|where|when)$/
const ASKING =
  /^(?:know|ask|wonder|explain|understand|decide|see|tell|discover|determine|investigate|establish|learn|forget|remember|doubt|say|reveal|describe|consider)$/

/** "nobody knew, why the", where no comma opened before the verb. */
function isAskedClause(article: Article, before: Token, after: Token): boolean {
  if (!ASKING.test(before.lemma) || !/^VERB/.test(tagAt(article, before.index))) return false
  if (after.lower === 'when' && /^(?:see|say|tell|explain|describe)$/.test(before.lemma)) return false
  if (!/^(?:DET|PRON|NOUN|PROPN|NUM)/.test(tagAt(article, after.index + 1)) || hasSecond(article, after))
    return false
  if (/^(?:say|tell|explain|describe|reveal)$/.test(before.lemma) && before.at(-2)?.text === ',') return false // “, officials said, why”
  for (let index = before.index - 1; index >= before.sentence.firstToken; index--)
    if (/^[,—–(“"‘]$/.test(textAt(article, index))) return isParenthesis(article, index, before)
  return true
}

/** “His own cook, he wrote, had”: the commas before are a pair. */
function isParenthesis(article: Article, last: number, before: Token): boolean {
  let commas = 0
  for (let index = before.sentence.firstToken; index <= last; index++)
    if (textAt(article, index) === ',') commas++
    else if (/^[—–(“"‘]$/.test(textAt(article, index))) return false
  return commas === 2
}

/** "a big, house by": an article, an adjective, and the noun of both. */
function isAdjective(article: Article, before: Token, after: Token): boolean {
  const determiner = lowerAt(article, before.index - 1)
  if ((determiner !== 'a' && determiner !== 'an') || tagAt(article, before.index) !== 'ADJ') return false
  if (
    tagAt(article, after.index) !== 'NOUN.sg' ||
    /^(?:first|second|third|last|original|native|local|regular|veteran|professional|individual|classic)$/.test(
      before.lower
    )
  )
    return false
  if (article.language.inflectedVerb(after.lower)?.feature === 'past') return false
  const then = after.index + 1
  return (
    !isFiniteAt(article, then) &&
    !/^(?:NOUN|ADJ|VERB|PART|CCONJ)/.test(tagAt(article, then)) &&
    textAt(article, then) !== ','
  )
}

/** Whether another comma closes what this one would have opened. */
function hasSecond(article: Article, {index, sentence}: Token): boolean {
  const limit = Math.min(sentence.endToken, index + 1 + REACH)
  for (let at = index + 1; at < limit; at++) if (/^[,—–]$/.test(textAt(article, at))) return true
  return false
}
