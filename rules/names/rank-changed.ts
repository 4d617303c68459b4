import type {Article} from '../../src/article/article.ts'
import type {Person, PersonMention} from '../../src/article/mentions.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Offices of one kind: nobody holds two of a line at once. */
const LINES: readonly ReadonlySet<string>[] = [
  'judge justice magistrate',
  'constable sergeant inspector superintendent commander',
  'private corporal sergeant lieutenant captain major colonel brigadier general',
  'bishop archbishop cardinal',
  'canon dean archdeacon prebendary',
  'professor dr',
  'councillor mayor',
  'senator congressman congresswoman representative governor mayor sheriff ambassador commissioner secretary chancellor premier treasurer comptroller',
  'minister commissioner ambassador governor mayor senator sheriff',
  'prince king',
  'princess queen'
].map((line) => new Set(line.split(' ')))

const SHORT: Readonly<Record<string, string>> = {
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  cpl: 'corporal',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  insp: 'inspector',
  supt: 'superintendent',
  pc: 'constable',
  prof: 'professor',
  doctor: 'dr',
  brig: 'brigadier',
  cmdr: 'commander',
  const: 'constable',
  det: 'detective',
  cllr: 'councillor',
  councilor: 'councillor'
}

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
      }
    ],
    good: [
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
        if (person.mentions.length < 2) continue
        const [first, ...others] = rankedMentions(article, person)
        for (const other of first === undefined ? [] : others) {
          if (first === undefined || other.rank === first.rank || !areOfOneLine(first, other)) continue
          if (isExplained(article, person)) break
          const at = {start: other.word.start, end: other.word.end}
          const right = article.text.slice(first.from, first.word.end)
          report('changed', at, {
            data: {actual: other.word.text, first: right, name: person.surname},
            expected: [right],
            related: [{start: first.mention.start, end: first.mention.end, message: `“${right}” here`}]
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
const OF_ANOTHER_TIME = wordSet('then former retired late now ex future')
/** Offices that have a deputy, and the words for one: a deputy is not the mayor. */
const HEADS = wordSet('president mayor premier chairman chairwoman')
const DEPUTIES: ReadonlySet<string> = new Set(['vice', 'deputy'])

interface Ranked {
  readonly mention: PersonMention
  readonly rank: string
  readonly word: Token
  /** Where the rank begins, with “Deputy” where it has that. */
  readonly from: number
}

/** The mentions with a rank right before the name; of several words the last counts: "U.S. District Judge". */
function rankedMentions(article: Article, {mentions}: Person): Ranked[] {
  return mentions.flatMap((mention) => {
    let word = article.token(mention.firstToken - 1)
    if (word?.text === '.' && !word.hasSpaceBefore) word = word.previous
    if (word === undefined || !word.isCapitalised || word.zone === 'headline' || word.isInQuotation) return []
    const before = word.previous
    const isDeputy = before?.isCapitalised === true && DEPUTIES.has(before.lower)
    const rank = rankOf(word.text) ?? (isDeputy || HEADS.has(word.lower) ? word.lower : undefined)
    if (rank === undefined || OF_ANOTHER_TIME.has(before?.lower ?? '')) return []
    return [
      {
        mention,
        rank: isDeputy ? `${before.lower} ${rank}` : rank,
        word,
        from: isDeputy ? before.start : word.start
      }
    ]
  })
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

function rankOf(word: string): string | undefined {
  const bare = word.toLowerCase().replace(/\.$/, '')
  const rank = SHORT[bare] ?? bare
  return LINES.some((line) => line.has(rank)) ? rank : undefined
}

function areOfOneLine({rank: one}: Ranked, {rank: other}: Ranked): boolean {
  if (other === `vice ${one}` || other === `deputy ${one}`) return false // the longer form comes first or not at all
  if (one === `vice ${other}` || one === `deputy ${other}`) return true
  return LINES.some((line) => line.has(one) && line.has(other))
}
