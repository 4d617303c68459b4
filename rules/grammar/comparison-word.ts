import type {Token} from '../../src/article/token.ts'
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
      {text: 'Bread costs three times as much ⟦than⟧ last year.', message: 'as', becomes: 'as'},
      {text: 'The dam is not as high ⟦than⟧ the tower.', message: 'as', becomes: 'as'}
    ],
    good: [
      {text: 'Things were worse then, and older then he was wiser.', because: 'at that time'},
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
  if (before.feature !== 'comp' && !isMoreAdverb(before)) return undefined
  if (word.lower === 'as') {
    if (isComparedThing(word)) return before.text
    const isPluperfect =
      /^(?:the|he|she|they|it|we|analysts|economists|experts|officials|anyone|anybody|many|most|some)$/.test(
        next.lower
      ) &&
      [word.at(2), word.at(3)].some((token) => token?.lower === 'had') &&
      /^(?:expected|forecast|predicted|thought|hoped|feared|planned|intended|promised)$/.test(
        [word.at(3), word.at(4)].find((token) => token?.feature === 'part')?.lower ?? ''
      )
    return isPluperfect || /^(?:no|any)$/.test(before.at(-1)?.lower ?? '') ? before.text : undefined
  }
  // “higher in May that in June” is seen only with a preposition or a pronoun of comparison behind it
  return word.upos !== 'DET' && /^(?:in|at|on|for|with|during|under)$/.test(next.lower)
    ? before.text
    : undefined
}

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
