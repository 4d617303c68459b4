import type {Article, Sentence} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {
  countFinite,
  isFiniteAt,
  isSurelyFiniteAt,
  isWholeSentence,
  takesClause
} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

const LONGEST = 16
const TIMES =
  /^(?:year|month|week|day|night|morning|afternoon|evening|time|moment|weekend|hour|minute|decade|century|season|summer|winter|spring|autumn|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|years|months|weeks|days|minutes|hours|moments)$/

export default defineRule({
  id: 'unclosed-parenthesis-comma',
  summary: 'An apposition or which-clause that opens with a comma and does not close: “Lund, 34 was held”.',
  why: `What is put between a subject and its verb stands between two commas. With the second one missing the verb seems to
belong to the words before it: “John Smith, the chairman said he would go”.

It is looked for where a sentence begins with its subject, and where nothing else could be the subject of the verb.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'caption', 'body'],
  messages: {
    open: (d: {word: string; verb: string}) =>
      `A comma is missing between “${d.word}” and “${d.verb}”: it closes what the first comma opened.`
  },
  examples: {
    bad: [
      {text: 'John Smith, the ⟦chairman⟧ said he would go.', message: 'open', becomes: 'chairman,'},
      {text: 'Maria Lund, ⟦34⟧ was arrested on Monday.', message: 'open', becomes: '34,'},
      {
        text: 'The bridge, which was built in ⟦1931⟧ has been closed to lorries.',
        message: 'open',
        becomes: '1931,'
      },
      {text: 'Mr Baptiste, who is ⟦71⟧ said he would stay.', message: 'open', becomes: '71,'},
      {
        text: 'The minister, ⟦however⟧ said no more money would be found.',
        message: 'open',
        becomes: 'however,'
      },
      {text: 'The two men, according to the ⟦police⟧ were brothers.', message: 'open', becomes: 'police,'},
      {
        text: 'Ana Ruiz-Holt, the head ⟦teacher⟧ told parents to stay away.',
        message: 'open',
        becomes: 'teacher,'
      },
      {
        text: 'Rosa Delgado, a mother of three from ⟦Hull⟧ joined the strike.',
        message: 'open',
        becomes: 'Hull,'
      },
      {text: 'The tower, the tallest in ⟦Africa⟧ is 200 metres high.', message: 'open', becomes: 'Africa,'}
    ],
    good: [
      {text: 'John Smith, the chairman, said he would go.', because: 'two commas'},
      {
        text: 'Last year, the firm said it would go. In Leeds, the mayor was ill.',
        because: 'an opening phrase'
      },
      {text: 'The chairman, John Smith said, would go.', because: 'the words between are an attribution'},
      {text: 'The police, the army and the navy said they would go.', because: 'a list'},
      {text: 'The day before, a miner had died. That night, the crowd was calm.', because: 'phrases of time'},
      {text: 'The minister, who says the plan will work, is 60.', because: 'a clause inside the clause'},
      {text: 'The firm, founded in 1990, makes doors.', because: 'a participle'},
      {
        text: 'The hand-written, ten-page letter was sold. The Akron, Ohio-based firm is shut.',
        because: 'adjectives'
      }
    ]
  },
  visit: {
    words: [
      [','],
      (comma, {article, report}) => {
        const {sentence} = comma
        if (!isWholeSentence(article, sentence) || !opensWithSubject(article, sentence, comma)) return
        const verb = verbAfter(article, comma, sentence)
        if (verb === undefined) return
        const last = verb - 1
        const span = {start: startAt(article, last), end: endAt(article, last)}
        report('open', span, {
          data: {word: article.slice(span), verb: textAt(article, verb)},
          expected: [`${article.slice(span)},`]
        })
      }
    ]
  }
})

/** The sentence's first comma, after a noun phrase that can only be the subject. */
function opensWithSubject(article: Article, {firstToken}: Sentence, comma: Token): boolean {
  let first = firstToken
  const block = comma.block
  while (startAt(article, first) < block.datelineEnd) first++
  if (comma.index - first > 12 || comma.index === first) return false
  const tag = tagAt(article, first)
  if (!/^(?:DET|PROPN|PRON\.poss|NUM|NOUN\.pl)/.test(tag) || article.types[first]?.kind === 'quote')
    return false
  if (
    /^(?:that|this|these|those|all|some|each|every|no|any|what|which|another|the more|one)$/.test(
      lowerAt(article, first)
    )
  )
    return false
  for (let index = first; index < comma.index; index++) {
    const type = article.types[index]
    if (type?.kind === 'mark' || type?.kind === 'quote') return false
    if (/^(?:VERB\.(?!part|ger)|AUX|SCONJ|ADV\.wh|PRON\.wh)/.test(tagAt(article, index))) return false
  }
  const head = lowerAt(article, comma.index - 1)
  const headTag = tagAt(article, comma.index - 1)
  if (
    (article.types[comma.index - 1]?.isHyphenated === true && !isHyphenatedName(article, comma.index - 1)) ||
    article.types[comma.index + 1]?.isHyphenated === true
  )
    return false
  if (TIMES.test(head) || !/^(?:NOUN|PROPN|NUM)/.test(headTag)) return false
  return !/^(?:NUM|NOUN\.pl)/.test(tag) || comma.index - first > 1
}

/** “Ives-Moreno” after another name, and a word like “the” after its comma: no “Leeds-born, ten-year-old”. */
function isHyphenatedName(article: Article, index: number): boolean {
  return (
    article.types[index]?.isCapitalised === true &&
    tagAt(article, index - 1).startsWith('PROPN') &&
    /^(?:DET|PRON\.wh)|^PRON$/.test(tagAt(article, index + 2))
  )
}

/** Verbs whose participle may have an object: “a nurse awarded the medal”, “a man called the Hammer”. */
const TWO_OBJECTS =
  /^(?:awarded|called|named|dubbed|nicknamed|denied|refused|granted|handed|offered|elected|appointed|allowed|asked|told|given|paid|owed|considered|deemed|labelled|voted|crowned|promised|assigned|loaned|charged|fined|spared|bequeathed|declared|pronounced|christened|titled|entitled|styled|branded|aged|turned|taught|shown|sent|sold|left|lent|made|judged|rated|wished)$/

/** “Mr Okoro, a teacher joined the strike”: a past with an object, which as a participle it could not have. */
function hasOwnObject(article: Article, verb: number): boolean {
  return (
    tagAt(article, verb) === 'VERB.past' &&
    /^(?:DET|PRON\.poss)/.test(tagAt(article, verb + 1)) &&
    !/^(?:each|that|all|both|this)$/.test(lowerAt(article, verb + 1)) &&
    !TWO_OBJECTS.test(lowerAt(article, verb))
  )
}

function verbAfter(article: Article, comma: Token, {endToken}: Sentence): number | undefined {
  const from = comma.index + 1
  const first = lowerAt(article, from)
  const isRelative = first === 'which' || first === 'who' || first === 'whose'
  const limit = Math.min(endToken, from + LONGEST)
  let verbs = 0
  for (let index = from; index < limit; index++) {
    const type = article.types[index]
    const lower = lowerAt(article, index)
    if (type?.kind === 'quote' || /^[,;:.!?()—–-]+$/.test(lower)) return undefined
    if (
      index > from &&
      /^(?:and|or|but|that|he|she|they|we|i|you|it|who|which|what|where|when|as|because|if|after|before|while|than|there)$/.test(
        lower
      )
    )
      return undefined
    if (!isFiniteAt(article, index)) continue
    if (isRelative && verbs === 0) {
      if (takesClause(article, index)) return undefined
      verbs++
      continue
    }
    if (index === from || !isPlausible(article, from, index, isRelative)) return undefined
    return isBareVerb(article, index, endToken) ? index : undefined
  }
  return undefined
}

/** The words between can be a parenthesis, and the verb cannot belong to it. */
function isPlausible(article: Article, from: number, verb: number, isRelative: boolean): boolean {
  if (
    !isSurelyFiniteAt(article, verb) &&
    !hasOwnObject(article, verb) &&
    !(
      tagAt(article, verb) === 'VERB.past' &&
      /^(?:DET|PRON|ADP\.?|NUM|PROPN|PART)/.test(tagAt(article, verb + 1)) &&
      isRelative
    )
  )
    return (
      tagAt(article, verb) === 'VERB.past' &&
      /^(?:died|asked|told|resigned|denied|added|announced|warned|admitted|refused|agreed|claimed|declined|appealed|pleaded)$/.test(
        lowerAt(article, verb)
      )
    )
  const before = tagAt(article, verb - 1)
  // "whose name was not released pleaded guilty": two verbs in a row
  if (isRelative && before === 'VERB.part') return tagAt(article, verb) === 'VERB.past'
  if (!/^(?:NOUN|PROPN|NUM|ADV|ADJ)/.test(before)) return false
  if (isRelative) return /^(?:NOUN|PROPN|NUM)/.test(before)
  const first = lowerAt(article, from)
  if (/^(?:however|meanwhile|therefore|though)$/.test(first)) return verb === from + 1
  if (tagAt(article, from) === 'VERB.part') return /^(?:NOUN|PROPN|NUM)/.test(before)
  if (first === 'according') return lowerAt(article, from + 1) === 'to'
  if (/^(?:DET|NUM|PRON\.poss|NOUN|ADJ)/.test(tagAt(article, from)))
    return !/^(?:that|this|these|those|all|some|no|another|many|most)$/.test(first)
  return false
}

/** No comma right after the verb ("the chairman, Smith said, would"), and no second verb of the main clause. */
function isBareVerb(article: Article, verb: number, endToken: number): boolean {
  if (textAt(article, verb + 1) === ',') return false
  for (let index = verb + 1; index < Math.min(endToken, verb + 14); index++) {
    if (textAt(article, index) === ',')
      return !isFiniteAt(article, index + 1) && countFinite(article, index + 1, index + 3) === 0
  }
  return true
}
