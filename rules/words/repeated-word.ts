import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import type {Article, Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {opinionsOn, type Adviser} from '../../src/retext/opinions.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Doubles that English allows: had had, that that, and the sounds people make. */
const LEGITIMATE =
  wordSet(`had that is was do did her you no yes very many so bye blah boo ha hey hear knock long now out really tut there yeah
   yada well far big old much`)

/** Doubles that are right only now and then ("that is is", "had had" are; "the the" never is). */
const CLOSED = wordSet(
  'the a an of to and in for on with by from at as or but if than into their its his our your this these be been'
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
      {text: 'He works ⟦in in⟧ Perth.', message: 'repeated', becomes: 'in'},
      {text: 'The runner tied ⟦her her⟧ laces.', message: 'repeated', becomes: 'her'},
      {text: 'She told ⟦the jury the jury⟧ a story.', message: 'repeated', becomes: 'the jury'}
    ],
    good: [
      {text: 'The lift was put in in 2019, and talks went on on Monday.', because: 'a particle, and a time'},
      {text: 'Who told you you’d won the raffle?', because: 'the second is the subject of a clause'},
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
        text: 'They gave her her keys, day after day after day.',
        because: 'two objects; a phrase that says how often'
      },
      {
        text: 'What he is is a fool, and what they do do is their affair.',
        because: 'one clause ends where another begins'
      },
      {
        text: 'Whatever happens happens. If you look back on it it will seem small. What we have to do to do well is train.',
        because: 'a clause or an infinitive ends where another begins'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      const {plain, others} = suspects(article)
      const spans = [...opinionsOn(article, plain, repetitionAdviser), ...others]
      for (const {start, end} of spans) {
        const actual = article.text.slice(start, end)
        const word = halfOf(actual)
        report('repeated', {start, end}, {data: {word}, expected: [word]})
      }
    }
  }
})

interface Suspects {
  /** Pairs of equal words that only white space parts: what retext-repeated-words is asked about. */
  readonly plain: Span[]
  /** Doubles that are right in some company and stand in another, and phrases of two or three words. */
  readonly others: Span[]
}

function suspects(article: Article): Suspects {
  const found: Suspects = {plain: [], others: []}
  const {types} = article
  for (let index = 1; index < types.length; index++) {
    const type = types[index]
    if (type?.kind !== 'word') continue
    const before = types[index - 1]
    if (before?.lower === type.lower) {
      if (isName(before.isCapitalised, type.isCapitalised, type.lower)) continue
      if (opensClause(article, index) || opensAfterPreposition(article, index)) continue
      if (endsRelative(article, index) || isParticleBeforePlace(article, index)) continue
      const span = spanOf(article, index - 1, index)
      if (span === undefined || article.text.slice(span.start, span.end).length === 2 * type.text.length)
        continue
      if (LEGITIMATE.has(type.lower)) {
        if (isOutOfPlace(article, index - 1)) found.others.push(span)
      } else if (!endsClause(article, index - 1) && !isThrice(article, index)) found.plain.push(span)
    } else if (types[index - 2]?.lower === type.lower) {
      const span = repeatedPhrase(article, index, 2)
      if (span !== undefined) found.others.push(span)
    } else if (types[index - 3]?.lower === type.lower) {
      const span = repeatedPhrase(article, index, 3)
      if (span !== undefined) found.others.push(span)
    }
  }
  return found
}

/** “who told him he’d won”: the second is the subject of a clause. */
function opensClause({types, starts, ends}: Article, index: number): boolean {
  return /^['’](?:re|ve|ll|d|m)$/.test(types[index + 1]?.text ?? '') && starts[index + 1] === ends[index]
}

/** “When we look back on it it will seem small”: the second is the subject of the main clause. */
function opensAfterPreposition(article: Article, index: number): boolean {
  const token = article.token(index)
  if (token === undefined || !/^(?:it|you)$/.test(token.lower)) return false
  return token.at(-2)?.upos === 'ADP' && token.at(1)?.upos === 'AUX'
}

/** “Whatever happens happens”: the clause that is the subject ends in the verb that follows it. */
function endsRelative(article: Article, index: number): boolean {
  const token = article.token(index)
  if (token === undefined || CLOSED.has(token.lower)) return false
  for (let at = index - 2; at >= Math.max(token.sentence.firstToken, index - 4); at--)
    if (/^(?:what|who|whoever|whatever|whichever|wherever)$/.test(article.types[at]?.lower ?? '')) return true
  return false
}

const HAS_PARTICLE = wordSet(
  'put move go come bring hand turn check log carry keep hold call drop settle build fit pass phone take get look sit stop live'
)

/** “put in in 2019”, “went on on Monday”: the first belongs to its verb, the second to a time or a place with a name. */
function isParticleBeforePlace(article: Article, index: number): boolean {
  const token = article.token(index)
  if (token === undefined || !/^(?:in|on|by|over|up|down|off)$/.test(token.lower)) return false
  const [verb, after] = [token.at(-2), token.at(1)]
  if (verb === undefined || after === undefined || !HAS_PARTICLE.has(verb.lemma)) return false
  return after.kind === 'number' || after.upos === 'NUM' || after.upos === 'PROPN' || after.isCapitalised
}

/** “killing killing killing”: nobody types a word three times by mistake, unless it is one that says nothing. */
function isThrice({types}: Article, index: number): boolean {
  const word = types[index]?.lower ?? ''
  return !CLOSED.has(word) && (types[index + 1]?.lower === word || types[index - 2]?.lower === word)
}

/** From one token to another of the same sentence with nothing but words and white space between. */
function spanOf(article: Article, first: number, last: number): Span | undefined {
  if (article.sentenceOf(first) !== article.sentenceOf(last)) return undefined
  return {start: article.starts[first] ?? 0, end: article.ends[last] ?? 0}
}

/** “the court the court”: the words up to `last` are those before them. Set phrases (day after day after) are not. */
function repeatedPhrase(article: Article, last: number, length: number): Span | undefined {
  const {types} = article
  const first = last - 2 * length + 1
  for (let index = first; index <= last; index++) {
    const type = types[index]
    if (type?.kind !== 'word' || type.text.includes("'")) return undefined
    if (index > first && type.isCapitalised) return undefined
    const twin = types[index < first + length ? index + length : index - length]
    if (twin?.lower !== type.lower) return undefined
  }
  if (types[last + 1]?.lower === types[first]?.lower || types[first - 1]?.lower === types[last]?.lower)
    return undefined
  return mayComeTwice(types.slice(first, first + length).map(({lower}) => lower))
    ? undefined
    : spanOf(article, first, last)
}

/** Whether a phrase of these words may stand twice, or is left to another rule. */
function mayComeTwice(words: readonly string[]): boolean {
  if (words.some((word) => LINKS.has(word)) || !words.some((word) => CLOSED.has(word))) return true
  if (words.length > 2) return false
  const [opening = '', verb = ''] = words
  // “we have to have to hand”, “what there is to do to do well”: one infinitive behind another
  if (opening === 'to' && !CLOSED.has(verb)) return true
  if (verb === 'be') return true // “what will be will be”
  return words.every((word) => CLOSED.has(word) && word !== 'to') // left-over-word
}

/** Between equal words these mean something: again and again, year after year. */
const LINKS = wordSet('and or after by for upon is was are were not')

/** The first of two equal halves. */
function halfOf(actual: string): string {
  const words = actual.split(/\s+/)
  if (words.length < 4) return words[0] ?? actual
  const count = words.length / 2
  return new RegExp(`^\\S+(?:\\s+\\S+){${String(count - 1)}}`).exec(actual)?.[0] ?? actual
}

/** Whether a double that English allows stands where it does not. */
function isOutOfPlace(article: Article, index: number): boolean {
  const token = article.token(index)
  const after = token?.at(2)
  if (token === undefined || after === undefined) return false
  const before = token.at(-1)
  switch (token.lower) {
    case 'her':
      return before?.upos === 'ADP' || (before?.upos === 'VERB' && !isGiving(before))
    case 'that':
      return (
        before?.lower !== 'all' &&
        (after.upos === 'DET' ||
          after.upos === 'PROPN' ||
          /^(?:he|she|they|it|we|there|his|its|their)$/.test(after.lower))
      )
    case 'had':
      return after.lower === 'been' || after.lower === 'already' || after.lower === 'not'
    case 'there':
      return /^(?:is|are|was|were|has|had|have|will|would)$/.test(after.lower) && before?.text !== ','
    case 'you':
      return before?.lower !== 'thank' && after.upos === 'AUX'
    default:
      return false
  }
}

/** “gave her her keys”: two objects. Losing does so only for things (“it lost her her job”). */
function isGiving(verb: Token): boolean {
  const subject = verb.at(-1)
  if (verb.lower === 'lost') return !(subject?.upos === 'PROPN' || subject?.upos === 'PRON')
  return GIVING.has(verb.lemma)
}

const GIVING =
  wordSet(`give cost earn win hand lend send show tell teach leave offer pay bring buy make find deny grant get lose owe save
   promise read return call do ask allow refuse pass deliver serve let help assign award secure fetch sell wish build
   cook have want see hear watch guarantee spare forgive envy bequeath`)

/** Verbs that take “on” for themselves, so that another may follow: he went on on foot. */
const GO_ON = wordSet('go goes going went gone carry carried carrying move moved press pressed drag dragged')

/** “came in in a rage” */
const COME_IN = wordSet('come comes came coming go goes went going get got move moved')

/** “gone on on foot”, “the room he was found in in January”: the first of the two belongs to the verb before it. */
function endsClause(article: Article, index: number): boolean {
  const token = article.token(index)
  const verb = token?.at(-1)
  if (token === undefined || verb?.upos !== 'VERB' || (token.lower !== 'in' && token.lower !== 'on'))
    return false
  if (token.lower === 'on' && GO_ON.has(verb.lower)) return true
  if (token.lower === 'in' && COME_IN.has(verb.lower)) return true
  const subject = verb.at(-1)?.upos === 'AUX' ? verb.at(-2) : verb.at(-1)
  return subject?.upos === 'PRON' && subject.at(-1)?.upos === 'NOUN'
}

/** Two capitals make a name, unless the word is one that no name consists of. */
function isName(firstCapital: boolean, secondCapital: boolean, lower: string): boolean {
  return firstCapital && secondCapital && !CLOSED.has(lower)
}
