import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {countFinite, isFiniteAt, takesClause} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const FEWEST = 4
/** Verbs that may have a noun before them for their object: after a participle, a number or an adverb they have none. */
const REPORTED =
  wordSet(`announced disclosed reported confirmed heard added warned claimed ruled admitted estimated insisted explained
   predicted argued conceded alleged revealed`)
/** Who is heard often enough to go without an article. */
const SOURCES =
  wordSet(`police officials residents witnesses doctors experts campaigners lawyers prosecutors investigators authorities
   scientists researchers organisers organizers analysts ministers economists engineers firefighters detectives
   neighbours neighbors relatives friends aides diplomats unions teachers observers critics`)
const HONORIFICS =
  /^(?:mr|mrs|ms|miss|dr|professor|sir|judge|councillor|inspector|captain|mr\.|mrs\.|ms\.|dr\.)$/
const FARTHEST = 8
/** What may be “said”: the words after it are a clause of its own, “the last thing he said”. */
const SAYABLE =
  /^(?:things?|words?|everything|anything|nothing|something|all|much|more|little|what|that|which|who|than|as|way|one|ones|like|if|whether|because|when|where|why|how|since|after|before|until|while|although|though|and|but|or|so|lies?|numbers?|point|reason|so|not|never|only|those|lines?|sentence|prayers?|mass|yes|no)$/

export default defineRule({
  id: 'comma-before-said',
  summary: 'No comma between a statement and its source: “The river had burst its banks the mayor said.”',
  why: `A statement that comes before its source is parted from it with a comma. Without one the reader runs from the
statement into the name of whoever made it.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  inQuotations: 'skip',
  zones: ['standfirst', 'caption', 'body'],
  messages: {
    comma: (d: {before: string; source: string}) =>
      `A comma is missing between “${d.before}” and its source, “${d.source}”.`
  },
  examples: {
    bad: [
      {
        text: 'The river had burst its banks ⟦overnight⟧ the mayor said.',
        message: 'comma',
        becomes: 'overnight,'
      },
      {text: 'Two of the men were ⟦brothers⟧ police said.', message: 'comma', becomes: 'brothers,'},
      {
        text: 'The money would be paid back by ⟦June⟧ the treasurer told the court.',
        message: 'comma',
        becomes: 'June,'
      },
      {
        text: 'Two earlier bids had been ⟦rejected⟧ the company disclosed.',
        message: 'comma',
        becomes: 'rejected,'
      },
      {text: 'The road will be shut until ⟦noon⟧ she said.', message: 'comma', becomes: 'noon,'}
    ],
    good: [
      {text: 'The river had burst its banks, the mayor said.', because: 'with its comma'},
      {
        text: 'It was the last thing the mayor said. That is what she said.',
        because: 'a clause about what is said'
      },
      {text: 'He was ill and the doctor said. The plan is better than the mayor said.', because: 'joined'},
      {text: 'Nobody wrote down what the old man in the bed said.', because: 'no statement'},
      {text: 'The plan was right, the mayor of the town said.', because: 'a comma before'}
    ]
  },
  visit: {
    words: [
      ['said', 'told', ...REPORTED],
      (verb, {article, report}) => {
        const {firstToken, endToken} = verb.sentence
        if (!endsHere(article, verb, endToken)) return
        const source = sourceBefore(article, verb.index, firstToken)
        if (source === undefined || source - firstToken < FEWEST) return
        const last = source - 1
        if (REPORTED.has(verb.lower) && !isClosed(article, last)) return
        if (!isStatement(article, firstToken, last)) return
        const span = {start: startAt(article, last), end: endAt(article, last)}
        report('comma', span, {
          data: {
            before: textAt(article, last),
            source: article.text.slice(startAt(article, source), verb.end)
          },
          expected: [`${textAt(article, last)},`]
        })
      }
    ]
  }
})

/** “said.”, “said on Monday.”, “told the court.”: nothing follows but a stop, a day or whoever was told. */
function endsHere(article: Article, verb: Token, endToken: number): boolean {
  let index = verb.index + 1
  if (verb.lower === 'told') {
    if (/^(?:them|him|her|us|me|reporters|journalists|parliament)$/.test(lowerAt(article, index))) index++
    else if (tagAt(article, index).startsWith('DET')) {
      index++
      while (/^(?:NOUN|ADJ|PROPN)/.test(tagAt(article, index)) && index < endToken) index++
    } else return false
  }
  if (lowerAt(article, index) === 'on' && /day$/.test(lowerAt(article, index + 1))) index += 2
  else if (
    lowerAt(article, index) === 'in' &&
    /^(?:a|its|their|his|her)$/.test(lowerAt(article, index + 1))
  ) {
    if (
      !/^(?:statement|report|letter|email|interview|filing|ruling|bulletin|notice)$/.test(
        lowerAt(article, index + 2)
      )
    )
      return false
    index += 3
  } else if (/^(?:yesterday|today|later|afterwards|afterward)$/.test(lowerAt(article, index))) index++
  return textAt(article, index) === '.' && index === endToken - 1
}

/** Where the noun phrase before the verb begins, if it is plainly one: “the mayor”, “she”, “police”. */
function sourceBefore(article: Article, verb: number, firstToken: number): number | undefined {
  const lower = lowerAt(article, verb - 1)
  if (/^(?:he|she|they)$/.test(lower)) return verb - 1
  if (lower === 'police') return verb - 1
  if (SOURCES.has(lower) && !/^(?:ADJ|DET|PRON|NUM|ADP|CCONJ|NOUN)/.test(tagAt(article, verb - 2)))
    return verb - 1
  if (HONORIFICS.test(lowerAt(article, verb - 2)) && tagAt(article, verb - 1).startsWith('PROPN'))
    return verb - 2
  for (let index = verb - 1; index > Math.max(firstToken, verb - FARTHEST); index--) {
    const tag = tagAt(article, index)
    if (/^(?:the|a|an|his|her|their|its)$/.test(lowerAt(article, index)))
      return index < verb - 1 ? index : undefined
    if (!/^(?:NOUN|ADJ)/.test(tag)) return undefined
  }
  return undefined
}

/** A participle, an adverb, a number: nothing that “disclosed” could have for its object. */
function isClosed(article: Article, last: number): boolean {
  return /^(?:VERB\.part|ADV$|ADJ$|NUM|ADP\.particle)/.test(tagAt(article, last))
}

/** One clause with its subject first and no comma, which could end the sentence. */
function isStatement(article: Article, first: number, last: number): boolean {
  if (!/^(?:DET|PROPN|PRON|NOUN|NUM|ADJ)/.test(tagAt(article, first))) return false
  if (/^(?:what|who|which|whatever|those|anyone|everything|all|that)$/.test(lowerAt(article, first)))
    return false
  if (
    SAYABLE.test(lowerAt(article, last)) ||
    /^(?:ADP|CCONJ|SCONJ|DET|AUX|PRON\.(?:poss|wh))/.test(tagAt(article, last))
  )
    return false
  for (let index = first; index <= last; index++) {
    const type = article.types[index]
    if (type?.kind === 'quote' || type?.kind === 'mark') return false
    if (/^(?:what|everything|anything|nothing|something|things?|words?)$/.test(lowerAt(article, index)))
      return false
    if (isFiniteAt(article, index) && takesClause(article, index)) return false
  }
  return countFinite(article, first, last + 1) > 0
}
