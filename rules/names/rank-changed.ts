import type {Article, Span} from '../../src/article/article.ts'
import type {Person} from '../../src/article/mentions.ts'
import {areExclusive, isShortFor, rankBefore, type Rank} from '../../src/facts/offices/ranks.ts'
import {defineRule} from '../../src/rule.ts'
import {KINSHIP} from '../../src/language/person-words.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'rank-changed',
  summary: 'One person with two ranks or offices: “Judge Okafor”, then “Justice Okafor”.',
  why: `A judge who is a justice two paragraphs on, or a major who has become a captain, was given the wrong rank in one
place. People are promoted, but an article that tells of it says so.

Compared are offices of one kind, written before the name.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    changed: (d: {actual: string; first: string; name: string}) => ({
      message: `“${d.actual} ${d.name}” here, but “${d.first} ${d.name}” before.`,
      note: 'The two are different ranks; check which is right.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Judge Amara Nwosu adjourned the case. ⟦Justice⟧ Nwosu will rule in May.',
        message: 'changed',
        becomes: 'Judge'
      },
      {
        text: 'Captain Piet Steyn led the patrol. Two hours later ⟦Major⟧ Steyn called for help.',
        message: 'changed',
        becomes: 'Captain'
      },
      {
        text: 'Sergeant Dawn Hughes found the car. ⟦Inspector⟧ Hughes asked for witnesses.',
        message: 'changed',
        becomes: 'Sergeant'
      },
      {
        text: 'Professor Anil Sarkar led the review. There was no cover-up, ⟦Dr⟧ Sarkar said.',
        message: 'changed',
        becomes: 'Professor'
      },
      {
        text: 'Deputy Mayor Inge Falk opened the fair. A band played for ⟦Mayor⟧ Falk.',
        message: 'changed',
        becomes: 'Deputy Mayor'
      },
      {
        text: 'Bishop Tadeusz Wrona blessed the boats. The crews cheered ⟦Archbishop⟧ Wrona.',
        message: 'changed',
        becomes: 'Bishop'
      },
      {
        text: 'Corporal Ada Finch carried the radio. ⟦Lance Corporal⟧ Finch is 22.',
        message: 'changed',
        becomes: 'Corporal'
      }
    ],
    good: [
      {
        text: 'Senator Ruth Hall, the defence minister, flew to Perth. Minister Ruth Hall signed the pact.',
        because: 'a seat in parliament, and an office'
      },
      {text: 'Judge Amara Nwosu adjourned the case. Judge Nwosu will rule in May.', because: 'one rank'},
      {
        text: 'Captain Piet Steyn led the patrol. He was promoted in June, and Major Steyn now trains others.',
        because: 'the article says so'
      },
      {
        text: 'Captain Piet Steyn led the patrol. In those days the then Lieutenant Steyn was 22.',
        because: 'a rank of another time'
      },
      {
        text: 'Gen. Ruth Cole spoke. General Cole retires in May.',
        because: 'short and long form of one rank'
      },
      {
        text: 'Detective Inspector Jo Hall asked for witnesses. Inspector Hall gave a number.',
        because: 'the shorter form of one rank'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const person of article.people) {
        if (person.given === undefined && person.mentions.length < 2) continue
        const [first, ...others] = rankedMentions(article, person)
        for (const other of first === undefined ? [] : others) {
          if (first === undefined || !areTwoRanks(first, other)) continue
          if (isExplained(article, person)) break
          if (isRelative(article, other) || isOfNamesake(article, person, other)) continue
          const {at, right} = difference(article, first, other)
          report('changed', at, {
            data: {
              actual: article.slice(spanOf(article, other)),
              first: article.slice(spanOf(article, first)),
              name: person.surname
            },
            expected: [right],
            related: [{...spanOf(article, first), message: `“${article.slice(spanOf(article, first))}” here`}]
          })
        }
      }
    }
  }
})

const PROMOTION =
  wordSet(`promoted promotion promotes demoted demotion elevated appointed appointment crowned ordained enthroned became become
   becomes rose made consecrated installed sworn`)
/** Words before a rank that make it one of another time. */
const OF_ANOTHER_TIME = wordSet(
  'then former retired late now ex future was were been being became become becomes as called plain once formerly when an a'
)
/** Offices that have a deputy, and the words for one: a deputy is not the mayor. */
const HEADS = wordSet('president mayor premier chairman chairwoman')
const DEPUTIES: ReadonlySet<string> = new Set(['vice', 'deputy'])

interface Ranked extends Rank {
  readonly isDeputy: boolean
}

/** The ranks right before the name, in full and wherever the surname stands alone. */
function rankedMentions(article: Article, person: Person): Ranked[] {
  return nameStarts(article, person).flatMap((start) => {
    const word = article.token(start - 1)
    if (word === undefined || word.zone === 'headline' || word.isInQuotation) return []
    const found = rankBefore(article, start) ?? headOf(article, start) ?? rankOfSee(article, start)
    if (found === undefined) return []
    const first = article.token(found.firstToken)
    const before = first?.previous
    if (first?.isCapitalised !== true || OF_ANOTHER_TIME.has(before?.lower ?? '')) return []
    const isDeputy = before?.isCapitalised === true && DEPUTIES.has(before.lower)
    return [
      isDeputy
        ? {...found, rank: `${before.lower} ${found.rank}`, firstToken: found.firstToken - 1, isDeputy}
        : {...found, isDeputy}
    ]
  })
}

/** The first token of the name at each place, in order; the surname alone where no other capital stands before it. */
function nameStarts(article: Article, {surname, mentions}: Person): number[] {
  const known = mentions
    .filter(({form}) => form !== 'given')
    .map(({firstToken, endToken}) => [firstToken, endToken] as const)
  const word = surname.split(' ').at(-1) ?? ''
  const alone = article
    .placesOf(word)
    .filter((index) => !known.some(([from, to]) => from <= index && index < to))
    .filter((index) => surname === word && rankBefore(article, index) !== undefined)
  return [...known.map(([from]) => from), ...alone].sort((a, b) => a - b)
}

/** President, premier and others who have a deputy, and are of no line. */
function headOf(article: Article, start: number): Rank | undefined {
  const word = article.types[start - 1]?.lower ?? ''
  return HEADS.has(word) ? {rank: word, firstToken: start - 1, endToken: start} : undefined
}

/** “The Bishop of Marlow, the Right Rev Colin Tay” */
function rankOfSee(article: Article, start: number): Rank | undefined {
  const at = article.starts[start] ?? 0
  const from = Math.max(0, at - 70)
  const match = SEE.exec(article.text.slice(from, at))
  if (match === null) return undefined
  const token = article.tokenIndexAt(from + match.index + match[0].indexOf(match[1] ?? ''))
  return {rank: (match[1] ?? '').toLowerCase(), firstToken: token, endToken: token + 1}
}

const SEE =
  /\b(Bishop|Archbishop|Dean|Archdeacon|Cardinal|Duke|Earl|Marquess|Duchess|Countess) of \p{Lu}[\p{L}’'-]+(?: (?:and )?\p{Lu}[\p{L}’'-]+)*, (?:the (?:Right|Most|Very|Rt|Ven)(?:erable)? ?(?:Rev(?:erend|d)?\.? )?)?$/u

function areTwoRanks(first: Ranked, other: Ranked): boolean {
  // the longer form comes first or not at all
  if (other.isDeputy !== first.isDeputy) return first.isDeputy && first.rank.endsWith(` ${other.rank}`)
  return areExclusive(first.rank, other.rank) && !isShortFor(other.rank, first.rank)
}

/** What differs: the word alone where the two ranks share their last one, “Station” of Station Manager. */
function difference(article: Article, first: Ranked, other: Ranked): {at: Span; right: string} {
  const [one, two] = [first, other].map((each) => article.tokensOf(each).filter(({text}) => text !== '.'))
  const isShared =
    one?.at(-1)?.lower === two?.at(-1)?.lower && one?.length === two?.length && (one?.length ?? 0) > 1
  const cut = isShared ? 1 : 0
  const at = {start: two?.[0]?.start ?? 0, end: two?.at(-1 - cut)?.end ?? 0}
  return {at, right: article.text.slice(one?.[0]?.start ?? 0, one?.at(-1 - cut)?.end ?? 0)}
}

function spanOf(article: Article, {firstToken, endToken}: Rank): Span {
  return {start: article.starts[firstToken] ?? 0, end: article.ends[endToken - 1] ?? 0}
}

/** Those of whom nobody has the name. */
const NO_KIN = wordSet(
  'friend friends neighbour neighbor neighbours neighbors baby boy girl man woman child children toddler teenager pensioner patient'
)

/** "Major Hay, his father": another of the name. */
function isRelative(article: Article, {firstToken}: Ranked): boolean {
  const sentence = article.sentenceOf(firstToken)
  return (
    sentence !== undefined &&
    article.tokensOf(sentence).some(({lower}) => KINSHIP.has(lower) && !NO_KIN.has(lower))
  )
}

/** "Sergeant Amy Hay … Inspector Paul Hay … Inspector Hay": another of the name has that rank. */
function isOfNamesake(article: Article, person: Person, {rank}: Ranked): boolean {
  return article.people.some(
    (each) =>
      each !== person &&
      each.surname === person.surname &&
      rankedMentions(article, each).some((other) => other.rank === rank)
  )
}

/** Whether the article tells of a promotion where it tells of this person. */
function isExplained(article: Article, {mentions}: Person): boolean {
  const sentences = new Set(mentions.map(({firstToken}) => article.sentenceOf(firstToken)))
  for (const sentence of sentences) {
    const next = sentence === undefined ? undefined : article.sentences[sentence.index + 1]
    for (const each of [sentence, next]) {
      if (each === undefined) continue
      for (let index = each.firstToken; index < each.endToken; index++) {
        if (PROMOTION.has(article.types[index]?.lower ?? '')) return true
      }
    }
  }
  return false
}
