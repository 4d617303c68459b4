import type {Person, PersonMention} from '../../src/article/mentions.ts'
import {defineRule} from '../../src/rule.ts'

/** Offices of one kind: nobody holds two of a line at once. */
const LINES: readonly ReadonlySet<string>[] = [
  'judge justice magistrate',
  'constable sergeant inspector superintendent commander',
  'private corporal sergeant lieutenant captain major colonel brigadier general',
  'bishop archbishop cardinal',
  'councillor mayor',
  'senator congressman congresswoman representative governor',
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
      const isPromoted = article.types.some(({lower}) => PROMOTION.has(lower))
      if (isPromoted) return
      for (const person of article.people) {
        const [first, ...others] = rankedMentions(person)
        for (const other of first === undefined ? [] : others) {
          if (first === undefined || other.rank === first.rank || !areOfOneLine(first.rank, other.rank))
            continue
          const {firstToken} = other.mention
          const at = article.token(firstToken - 1)
          if (at === undefined || rankOf(at.text) !== other.rank) continue
          report('changed', at, {
            data: {actual: at.text, first: first.word, name: person.surname},
            expected: [first.word],
            related: [{start: first.mention.start, end: first.mention.end, message: `“${first.word}” here`}]
          })
        }
      }
    }
  }
})

const PROMOTION: ReadonlySet<string> = new Set(
  'promoted promotion demoted elevated appointed crowned ordained enthroned'.split(' ')
)

interface Ranked {
  readonly mention: PersonMention
  readonly rank: string
  readonly word: string
}

/** The mentions with a rank before the name; of several words the last counts: "U.S. District Judge". */
function rankedMentions({mentions}: Person): Ranked[] {
  return mentions.flatMap((mention) => {
    const word = mention.role?.split(' ').at(-1)
    if (word === undefined || word.slice(0, 1) === word.slice(0, 1).toLowerCase()) return []
    const rank = rankOf(word)
    return rank === undefined ? [] : [{mention, rank, word}]
  })
}

function rankOf(word: string): string | undefined {
  const bare = word.toLowerCase().replace(/\.$/, '')
  const rank = SHORT[bare] ?? bare
  return LINES.some((line) => line.has(rank)) ? rank : undefined
}

function areOfOneLine(one: string, two: string): boolean {
  return LINES.some((line) => line.has(one) && line.has(two))
}
