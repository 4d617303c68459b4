import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import type {Article, Span} from '../../src/article/article.ts'
import {opinionsOn, type Adviser} from '../../src/retext/opinions.ts'
import {defineRule} from '../../src/rule.ts'

/** Doubles that English allows: had had, that that, and the sounds people make. */
const LEGITIMATE: ReadonlySet<string> = new Set(
  `had that is was do her you no yes very many so bye blah boo ha hey hear knock long now out really tut there yeah
   yada well far big old much`.split(/\s+/)
)

/** Doubles that are right only now and then ("that is is", "had had" are; "the the" never is). */
const CLOSED: ReadonlySet<string> = new Set(
  'the a an of to and in for on with by from at as or but if than into their its his our your this these be been'.split(
    ' '
  )
)

let adviser: Adviser | undefined

/** Made when there is something to ask. */
function repetitionAdviser(): Adviser {
  return (adviser ??= unified().use(retextRepeatedWords).freeze())
}

export default defineRule({
  id: 'repeated-word',
  summary: 'The same word twice in a row: “the the”.',
  why: `The eye jumps over a doubled word, most of all where a line ends. Doubles that English allows (had had, that
that) and names made of one word twice (Duran Duran) are left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    repeated: (d: {word: string}) => `“${d.word}” stands here twice in a row.`
  },
  examples: {
    bad: [
      {text: 'The fire was put out by ⟦the the⟧ brigade.', message: 'repeated', becomes: 'the'},
      {text: '⟦The the⟧ brigade put it out.', message: 'repeated', becomes: 'The'},
      {text: 'She asked him to ⟦come come⟧ at once.', message: 'repeated', becomes: 'come'},
      {text: 'He works ⟦in in⟧ Perth.', message: 'repeated', becomes: 'in'}
    ],
    good: [
      {text: 'He had had enough, and said that that was that.', because: 'English allows these doubles'},
      {
        text: 'Fans of Duran Duran and of Sirhan Sirhan met in Wagga Wagga.',
        because: 'names made of one word twice'
      },
      {text: 'It was a very, very long night. Night fell.', because: 'a mark stands between'},
      {
        text: 'The cell she was held in in Minsk had no window; he walked on, and went on on crutches.',
        because: 'the first of the two belongs to the verb'
      },
      {
        text: 'What he is is a fool, and what they do do is their affair.',
        because: 'one clause ends where another begins'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const {start, end, actual} of opinionsOn(article, suspects(article), repetitionAdviser)) {
        const word = /^\S+/.exec(actual)?.[0] ?? actual
        report('repeated', {start, end}, {data: {word}, expected: [word]})
      }
    }
  }
})

/** Pairs of equal words that only white space parts: what retext-repeated-words is asked about. */
function suspects(article: Article): Span[] {
  const spans: Span[] = []
  const {types} = article
  for (let index = 1; index < types.length; index++) {
    const type = types[index]
    const before = types[index - 1]
    if (type === undefined || before?.lower !== type.lower || type.kind !== 'word') continue
    if (LEGITIMATE.has(type.lower) || isName(before.isCapitalised, type.isCapitalised, type.lower)) continue
    const start = article.starts[index - 1] ?? 0
    const end = article.ends[index] ?? 0
    if (article.sentenceOf(index - 1) !== article.sentenceOf(index)) continue
    if (endsClause(article, index - 1)) continue
    if (article.text.slice(start, end).length === 2 * type.text.length) continue
    spans.push({start, end})
  }
  return spans
}

/** Verbs that take “on” for themselves, so that another may follow: he went on on foot. */
const GO_ON = new Set(
  'go goes going went gone carry carried carrying move moved press pressed drag dragged'.split(' ')
)

/** “gone on on foot”, “the room he was found in in January”: the first of the two belongs to the verb before it. */
function endsClause(article: Article, index: number): boolean {
  const token = article.token(index)
  const verb = token?.at(-1)
  if (token === undefined || verb?.upos !== 'VERB' || (token.lower !== 'in' && token.lower !== 'on'))
    return false
  if (token.lower === 'on' && GO_ON.has(verb.lower)) return true
  const subject = verb.at(-1)?.upos === 'AUX' ? verb.at(-2) : verb.at(-1)
  return subject?.upos === 'PRON' && subject.at(-1)?.upos === 'NOUN'
}

/** Two capitals make a name, unless the word is one that no name consists of. */
function isName(firstCapital: boolean, secondCapital: boolean, lower: string): boolean {
  return firstCapital && secondCapital && !CLOSED.has(lower)
}
