import type {Article} from '../../src/article/article.ts'
import type {NameMention} from '../../src/article/mentions.ts'
import type {NameDoubt, NameForm} from '../../src/entities/twin-forms.ts'
import {twinPeople} from '../../src/entities/twin-people.ts'
import {twinFirms, twinThings} from '../../src/entities/twin-things.ts'
import {twinWords} from '../../src/entities/twin-words.ts'
import {fold} from '../../src/language/name-twins.ts'
import {defineRule, type Severity} from '../../src/rule.ts'

const SEVERITY: Readonly<Record<NameDoubt['certainty'], Severity>> = {
  sure: 'error',
  likely: 'warning',
  settled: 'info'
}

/** In an archive in one file, names near each other are no evidence. */
const MOST_PEOPLE = 400

export default defineRule({
  id: 'name-spelt-two-ways',
  summary: 'One person’s name in two spellings: “Mokoena”, “Mokeona”.',
  why: `Nothing hurts a paper’s standing like a name got wrong, and no dictionary can help. The article can: a surname
that is a letter or two from another, with the same given name, title or job, is nearly always the same person.

Two people who are both introduced in full with different given names are left alone, as are the women’s and men’s forms
of one family name (Petrov, Petrova) and families in the plural. The form that stands more often is proposed, and among
equals the first; check it against the source.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    variant: (d: {actual: string; other: string; name: string; count: number}) => ({
      message: `“${d.actual}” here, but “${d.other}” ${d.count === 1 ? 'elsewhere' : `${String(d.count)} times elsewhere`}: is this ${d.name}?`,
      note: 'Two spellings of one name; check which is right.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Two ferries were ordered by Halvorsen Lines. ⟦Halvorson⟧ Lines has an option on a third.',
        message: 'variant',
        becomes: 'Halvorsen'
      },
      {
        text: 'Lerato Mokoena won the seat by nine votes. Ms Mokoena thanked her agent. Ms ⟦Mokeona⟧ will be sworn in on Friday.',
        message: 'variant',
        becomes: 'Mokoena'
      },
      {
        text: 'The club signed Henrik Aldersund for two years. Henrik ⟦Aldersand⟧ wore the number nine, and Aldersund scored.',
        message: 'variant',
        becomes: 'Aldersund'
      },
      {
        text: 'Judge Priscilla Ferreira adjourned the case. Lawyers asked Judge ⟦Fereira⟧ for more time, but Judge Ferreira refused.',
        message: 'variant',
        becomes: 'Ferreira'
      },
      {
        text: 'The chairman, Wojciech Grabowski, spoke first. “No,” Mr Grabowski said. Mr ⟦Grabovski⟧ then left.',
        message: 'variant',
        becomes: 'Grabowski'
      },
      {
        text: 'Siobhan Carrigan owns the farm. Carrigan bought it in 1998, and ⟦Carrigen⟧ said she would not sell. Carrigan is 61.',
        message: 'variant',
        becomes: 'Carrigan'
      },
      {
        text: 'The goal came from Desmond ⟦Maarshall⟧ in the last minute. Marshall said he had closed his eyes, and Marshall was cheered.',
        message: 'variant',
        becomes: 'Marshall'
      },
      {
        text: 'Michelle Harker opened the bakery in May. The loaves sell out by nine, and ⟦Micehlle⟧ Harker wants a second oven.',
        message: 'variant',
        becomes: 'Michelle'
      }
    ],
    good: [
      {
        text: 'Harry Lund batted all day. “Lundy never stops talking,” said his captain.',
        because: 'a pet name in speech'
      },
      {
        text: 'Alan Smith and Zoe Smyth share a desk. Smith is from Hull; Smyth is not.',
        because: 'two people, both introduced in full'
      },
      {
        text: 'Pavel Sokolov married Irina Sokolova. Mr Sokolov cooks and Ms Sokolova sings.',
        because: 'the two forms of one family name'
      },
      {
        text: 'Chidi Okoro moved to Leeds. The Okoros like it, and Mr Okoro has found work.',
        because: 'the family in the plural'
      },
      {
        text: 'Ruan van der Merwe limped off. Van der Merwe’s ankle will be scanned, and van der Merwe will rest.',
        because: 'the capital of a particle is no spelling of its own'
      },
      {
        text: 'Mr Johnson met Mr Johnston at the gate. Peter Johnson is a vet and Paul Johnston a builder.',
        because: 'each has a given name of his own'
      },
      {
        text: 'Maria Dalton met her brother, Mario Dalton, at the station.',
        because: 'both given names are names'
      },
      {
        text: 'Colin Barber cut his hair. A barbed fence runs by the Barbers’ shop in Marburg.',
        because: 'a word, a family and a place'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      if (article.people.length > MOST_PEOPLE) return
      for (const {rare, common, certainty} of doubtsOf(article)) {
        const first = common.mentions[0]
        if (first === undefined || isPetName(article, rare, common.word)) continue
        for (const mention of rare.mentions) {
          const at = placeOf(article, mention, rare.word)
          if (at === undefined) continue
          const actual = article.slice(at)
          report('variant', at, {
            data: {
              actual,
              other: common.word,
              name: common.person?.name ?? common.word,
              count: common.mentions.length
            },
            expected: [actual === actual.toUpperCase() ? common.word.toUpperCase() : common.word],
            related: [{start: first.start, end: first.end, message: `“${article.slice(first)}” here`}],
            severity: SEVERITY[certainty]
          })
        }
      }
    }
  }
})

/** “Lundy never stops talking”: Lund, to those who play with him. */
function isPetName(article: Article, {word, mentions}: NameForm, name: string): boolean {
  return (
    word.startsWith(name) &&
    /^(?:y|ie|sy|ers|ster)$/.test(word.slice(name.length)) &&
    mentions.every(({start}) => article.quotationAt(start) !== undefined)
  )
}

/** Each place is in doubt once. */
function* doubtsOf(article: Article): Generator<NameDoubt> {
  const seen = new Set<number>()
  for (const doubt of [
    ...twinPeople(article),
    ...twinWords(article),
    ...twinThings(article),
    ...twinFirms(article)
  ]) {
    const [first] = doubt.rare.mentions
    if (first === undefined || seen.has(first.endToken)) continue
    seen.add(first.endToken)
    yield doubt
  }
}

/** The token of a mention that is the doubtful word. */
function placeOf(
  article: Article,
  mention: NameMention,
  word: string
): {start: number; end: number} | undefined {
  for (let index = mention.endToken - 1; index >= mention.firstToken; index--) {
    if (article.types[index]?.lower === fold(word)) {
      return {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}
    }
  }
  return undefined
}
