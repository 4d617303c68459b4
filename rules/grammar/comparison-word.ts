import type {Token} from '../../src/article/token.ts'
import {adjectiveOf} from '../../src/language/comparison.ts'
import {takes} from '../../src/language/complements.ts'
import {KINSHIP, ROLE_NOUNS} from '../../src/language/person-words.ts'
import {nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'comparison-word',
  summary: '“Then”, “as” or “that” for “than”, “than” for “as”: “larger then”, “twice as much than”.',
  why: `A comparative takes “than” (larger than, more slowly than), and “as” takes another “as” (twice as much as). “Then”
is a slip of the keyboard for “than”, and the two ways of comparing get mixed when a sentence is turned round.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    than: (d: {actual: string; comparative: string}) => `“${d.comparative}” takes “than”, not “${d.actual}”.`,
    as: (d: {actual: string; phrase: string}) => `“${d.phrase}” takes “as”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The new hall is larger ⟦then⟧ the old one.', message: 'than', becomes: 'than'},
      {text: 'More people came ⟦then⟧ in any other year.', message: 'than', becomes: 'than'},
      {text: 'He would rather sell ⟦then⟧ wait.', message: 'than', becomes: 'than'},
      {text: 'Prices rose faster ⟦as⟧ the bank had forecast.', message: 'than', becomes: 'than'},
      {text: 'The weir is steeper ⟦that⟧ it looks.', message: 'than', becomes: 'than'},
      {text: 'The new pump is more costly ⟦as⟧ the old well.', message: 'than', becomes: 'than'},
      {text: 'Otters are rarer in Fife ⟦as⟧ in Angus.', message: 'than', becomes: 'than'},
      {text: 'Bread costs three times as much ⟦than⟧ last year.', message: 'as', becomes: 'as'},
      {text: 'The dam is not as high ⟦than⟧ the tower.', message: 'as', becomes: 'as'}
    ],
    good: [
      {text: 'Things were worse then, and older then he was wiser.', because: 'at that time'},
      {
        text: 'It is clearer that he lied, and she is wiser as the years pass, better as the captain.',
        because: 'a clause, “while”, and an office'
      },
      {text: 'He is so much richer that he can pay.', because: 'what follows from it'},
      {text: 'If it gets worse then we leave.', because: '“then” opens a clause'},
      {text: 'Prices rose more slowly as demand fell.', because: 'while'},
      {text: 'As many came as had come before, and more than had left.', because: 'both ways'},
      {text: 'Twice as many came, which was more than he hoped.', because: 'two comparisons'},
      {text: 'The more he sold, then as now, the less he had.', because: 'at that time'}
    ]
  },
  visit: {
    words: [
      ['then', 'as', 'that', 'than'],
      (word, {report}) => {
        if (word.isCapitalised) return
        if (word.lower === 'than') {
          const phrase = asPhraseBefore(word)
          if (phrase !== undefined) report('as', word, {data: {actual: word.text, phrase}, expected: ['as']})
          return
        }
        const comparative = comparativeBefore(word)
        if (comparative === undefined) return
        report('than', word, {data: {actual: word.text, comparative}, expected: ['than']})
      }
    ]
  }
})

const NOT_COMPARED = wordSet(
  `later earlier further former latter rather sooner longer lower upper inner outer elder closer more less`
)

/** The comparative that the word belongs to, as it stands. */
function comparativeBefore(word: Token): string | undefined {
  const before = word.at(-1)
  const next = word.at(1)
  if (before === undefined || next === undefined || next.upos === 'PUNCT') return undefined
  if (word.lower === 'then') return beforeThen(word, before, next)
  if (before.at(-1)?.lower === 'as') return undefined // “as faster as” is one slip of its own
  const far = word.lower === 'as' ? comparativeFarBefore(word, next) : undefined
  if (far !== undefined) return far.text
  if (!isComparative(before) && !isMoreAdverb(before)) return undefined
  if (word.lower === 'that' && isMeasured(word, before, next)) return before.text
  if (word.lower === 'as') return isComparedByAs(word, before, next) ? before.text : undefined
  // “higher in May that in June” is seen only with a preposition or a pronoun of comparison behind it
  return word.upos !== 'DET' && /^(?:in|at|on|for|with|during|under)$/.test(next.lower)
    ? before.text
    : undefined
}

/** “faster as the bank had forecast”, “no bigger as”, “slower as the one” */
function isComparedByAs(as: Token, before: Token, next: Token): boolean {
  if (isComparedThing(as) || isThingWithoutVerb(as, next)) return true
  const isPluperfect =
    /^(?:the|he|she|they|it|we|analysts|economists|experts|officials|anyone|anybody|many|most|some)$/.test(
      next.lower
    ) &&
    [as.at(2), as.at(3)].some((token) => token?.lower === 'had') &&
    /^(?:expected|forecast|predicted|thought|hoped|feared|planned|intended|promised)$/.test(
      [as.at(3), as.at(4)].find((token) => token?.feature === 'part')?.lower ?? ''
    )
  return isPluperfect || /^(?:no|any)$/.test(before.at(-1)?.lower ?? '')
}

function isComparative(token: Token): boolean {
  return token.feature === 'comp' || adjectiveOf(token.lower) !== undefined
}

/** “rarer in Kent as in Surrey”, “rarer in Kent as they were 20 years ago” */
function comparativeFarBefore(as: Token, next: Token): Token | undefined {
  const isSamePlace = /^(?:in|on|at|for|among)$/.test(next.lower)
  const isThen =
    /^(?:they|it|he|she)$/.test(next.lower) &&
    /^(?:were|was|are|is|did|had|used)$/.test(as.at(2)?.lower ?? '') &&
    [3, 4, 5, 6].some((distance) => /^(?:ago|before|then)$/.test(as.at(distance)?.lower ?? ''))
  if (!isSamePlace && !isThen) return undefined
  const comparative = [2, 3, 4, 5]
    .map((distance) => as.at(-distance))
    .find((token) => token !== undefined && isComparative(token))
  if (comparative === undefined || !isSaidOfSubject(comparative)) return undefined
  const preposition = comparative.at(1)
  if (preposition?.upos !== 'ADP' || (isSamePlace && preposition.lower !== next.lower)) return undefined
  for (let token = preposition.at(1); token !== undefined && token.index < as.index; token = token.at(1))
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(token.upos)) return undefined
  return comparative
}

/** “is slower”, “are far rarer” */
function isSaidOfSubject(comparative: Token): boolean {
  let before = comparative.at(-1)
  while (
    before !== undefined &&
    (before.upos === 'ADV' || /^(?:much|far|even|lot|a|still|no|not|more|less)$/.test(before.lower))
  )
    before = before.at(-1)
  return /^(?:be|seem|look|become|remain|feel)$/.test(before?.lemma ?? '')
}

/** “steeper that it looks”, “less common that it was”: a clause that says how steep. */
function isMeasured(that: Token, before: Token, next: Token): boolean {
  const adjective = adjectiveOf(before.lower) ?? before.lower
  if (takes(adjective, 'that', 'adjectives') || /^(?:better|worse|clear|sad|good|sure)$/.test(before.lower))
    return false
  if (!isSaidOfSubject(before)) return false
  if (hasBefore(that, /^(?:so|such|it)$/, 6)) return false
  return /^(?:it|they|he|she|we|i|anyone|anybody|anything|the|its|his|her|their|most|many)$/.test(next.lower)
}

function hasBefore(word: Token, pattern: RegExp, far: number): boolean {
  for (let distance = 1; distance <= far; distance++) {
    const token = word.at(-distance)
    if (token === undefined || /^[;:]$/.test(token.text)) return false
    if (pattern.test(token.lower)) return true
  }
  return false
}

/** “bigger as its neighbour.”, “more effective as the old drug”: no verb makes a clause of it, and it is no office. */
function isThingWithoutVerb(as: Token, next: Token): boolean {
  if (
    !/^(?:the|its|their|his|her|those|these|this|any|most|other)$/.test(next.lower) &&
    next.upos !== 'PROPN'
  )
    return false
  const before = as.at(-1)
  if (before === undefined || !isSaidOfSubject(before)) return false
  for (let token: Token | undefined = next; token !== undefined; token = token.at(1)) {
    if (/^[.,;:?!)]$/.test(token.text) || token.lower === 'and' || token.lower === 'but') break
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'SCONJ' || token.feature === 'wh')
      return false
  }
  const phrase = nounPhraseStartingAt(as.article, as.index + 1, as.sentence.endToken)
  const head = phrase === undefined ? undefined : as.article.token(phrase.head)
  return (
    head !== undefined &&
    !NO_THINGS.has(head.lower) &&
    !ROLE_NOUNS.has(head.lower) &&
    !KINSHIP.has(head.lower)
  )
}

/** “as the days of summer”, “as a result”, “as the basis of”: no things to compare with. */
const NO_THINGS = wordSet(
  `result consequence whole rule basis source means way day days year years month months week weeks night game season
   century decade end time name one's`
)

/** “slower as the one”, “taller as him.”, “richer as those of”: what follows is a thing, and no clause. */
function isComparedThing(as: Token): boolean {
  const next = as.at(1)
  const second = as.at(2)
  if (/^(?:no|any|ever|even)$/.test(as.at(-2)?.lower ?? '')) return false
  if (next?.lower === 'the') return /^(?:ones?|others?|rest|average)$/.test(second?.lower ?? '')
  if (/^(?:that|those)$/.test(next?.lower ?? ''))
    return /^(?:of|in|on|at|from|who)$/.test(second?.lower ?? '')
  if (/^(?:him|them|me|us)$/.test(next?.lower ?? '')) return second === undefined || second.upos === 'PUNCT'
  return (
    next?.lower === 'last' &&
    /^(?:year|month|week|season|time)$/.test(second?.lower ?? '') &&
    (as.at(3) === undefined || as.at(3)?.upos === 'PUNCT')
  )
}

function isMoreAdverb(token: Token): boolean {
  return /^(?:ADJ|ADV)$/.test(token.upos) && /^(?:more|less)$/.test(token.at(-1)?.lower ?? '')
}

/** “larger then the”, “more people came then in”, “would rather sell then wait”, “no fewer then 40”. */
function beforeThen(then: Token, before: Token, next: Token): string | undefined {
  if (before.text === ',' || /^(?:and|but|by|since|until|from|was|were|is|had)$/.test(before.lower))
    return undefined
  if (before.lower === 'other' || before.lower === 'rather') return undefined // a set phrase
  if (before.feature === 'comp' || before.lower === 'fewer' || isMoreAdverb(before)) {
    if (/^(?:later|further|no|any)$/.test(before.lower) || !isPhraseStart(next)) return undefined
    return isClauseAfterThen(then) ? undefined : before.text
  }
  const comparative = nearestComparative(then)
  if (comparative === undefined) return undefined
  if (comparative.lower === 'rather')
    return /^(?:base|pres)$/.test(next.feature ?? '') && before.upos === 'VERB' ? 'rather' : undefined
  return /^(?:in|at|on|ever|any|the|expected|during)$/.test(next.lower) && !isClauseAfterThen(then)
    ? comparative.text
    : undefined
}

/** “If it gets worse then we leave” */
function isClauseAfterThen(then: Token): boolean {
  const {article, sentence} = then
  for (let index = sentence.firstToken; index < then.index; index++) {
    if (/^(?:if|when|once|unless|should)$/.test(article.types[index]?.lower ?? '')) return true
  }
  const next = then.at(1)
  // “was better then he was old”
  return (
    next?.upos === 'PRON' &&
    next.feature !== 'poss' &&
    then.at(2)?.upos === 'AUX' &&
    then.at(3)?.upos !== 'PUNCT'
  )
}

function isPhraseStart(next: Token): boolean {
  return /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ|ADP|VERB|SYM)$/.test(next.upos) && next.upos !== 'ADV'
}

function nearestComparative(word: Token): Token | undefined {
  for (let distance = -1; distance >= -7; distance--) {
    const token = word.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return undefined
    if (token.lower === 'than') return undefined
    if (token.lower === 'rather' && /^(?:would|'d)$/.test(token.at(-1)?.lower ?? '')) return token
    if (token.lower === 'more' || token.lower === 'fewer' || token.lower === 'less') return token
    if (token.feature === 'comp' && !NOT_COMPARED.has(token.lower)) return token
  }
  return undefined
}

/** “as much than”, “as wide than”: what stands between the two. */
function asPhraseBefore(than: Token): string | undefined {
  const before = than.at(-1)
  if (before === undefined || before.feature === 'comp') return undefined
  for (let distance = -1; distance >= -6; distance--) {
    const token = than.at(distance)
    if (token === undefined || token.upos === 'PUNCT' || token.feature === 'comp') return undefined
    if (/^(?:more|less|fewer|rather|other|else|different|no|differently)$/.test(token.lower)) return undefined
    if (token.lower !== 'as') continue
    const quality = token.at(1)
    if (quality === undefined || !/^(?:ADJ|ADV|DET)$/.test(quality.upos)) return undefined
    if (/^(?:of|if|well|though|the|a|an|soon|long)$/.test(quality.lower) || token.at(-1)?.lower === 'such')
      return undefined
    const isQuantity = /^(?:much|many|often|far)$/.test(quality.lower)
    const isDirect = distance === -2
    return isQuantity ||
      isDirect ||
      /^(?:twice|times|not|n't|nearly|almost|just|half|is|was|are|were)$/.test(token.at(-1)?.lower ?? '')
      ? `as ${quality.text}`
      : undefined
  }
  return undefined
}
