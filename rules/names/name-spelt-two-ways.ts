import type {Article} from '../../src/article/article.ts'
import type {NameMention, Person, PersonMention} from '../../src/article/mentions.ts'
import {
  fold,
  isTwinOf,
  LONG,
  SHORTEST_ALONE,
  slipsBetween,
  SURNAME_PREFIX
} from '../../src/language/name-twins.ts'
import {defineRule, type Severity} from '../../src/rule.ts'

/** A spelling of one word of a name, with the places where it stands. */
interface Form {
  /** The word as it stands in the fullest form. */
  readonly word: string
  readonly mentions: readonly NameMention[]
  /** Undefined for a word that stands alone, without title or given name. */
  readonly person: Person | undefined
}

interface Doubt {
  readonly rare: Form
  readonly common: Form
  readonly severity: Severity
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
      }
    ],
    good: [
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
      }
    ]
  },
  visit: {
    article(article, {report}) {
      if (article.people.length > MOST_PEOPLE) return
      for (const {rare, common, severity} of doubtsOf(article)) {
        const first = common.mentions[0]
        if (first === undefined) continue
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
            severity
          })
        }
      }
    }
  }
})

function* doubtsOf(article: Article): Generator<Doubt> {
  const people = article.people
  const seen = new Set<Person>()
  for (let first = 0; first < people.length; first++) {
    for (let second = first + 1; second < people.length; second++) {
      const a = people[first]
      const b = people[second]
      if (a === undefined || b === undefined) continue
      if (!mayBeTwins(a, b)) continue
      const doubt = surnamesApart(a, b) ?? givenNamesApart(article, a, b)
      const rare = doubt?.rare.person
      if (doubt === undefined || rare === undefined || seen.has(rare)) continue
      seen.add(rare)
      yield doubt
    }
  }
  yield* lonelyDoubts(article)
}

/** A look at lengths and first letters, before anything that costs: most pairs are nothing like each other. */
function mayBeTwins(a: Person, b: Person): boolean {
  if (Math.abs(a.surname.length - b.surname.length) > 2) return false
  const isSameStart = a.surname.charCodeAt(0) === b.surname.charCodeAt(0)
  return (
    isSameStart ||
    a.surname.charCodeAt(1) === b.surname.charCodeAt(1) ||
    a.surname.slice(-3) === b.surname.slice(-3)
  )
}

function formOf(person: Person, name: string): Form {
  const words = name.split(' ')
  return {word: words.at(-1) ?? name, mentions: person.mentions, person}
}

/** Surnames a slip or two apart, and a second piece of evidence. */
function surnamesApart(a: Person, b: Person): Doubt | undefined {
  const [one, two] = [formOf(a, a.surname), formOf(b, b.surname)]
  const slips = slipsBetween(one.word, two.word)
  if (slips === undefined || isOtherPerson(a, b)) return undefined
  const isSameGiven = a.given !== undefined && a.given.toLowerCase() === b.given?.toLowerCase()
  const isBothIntroduced = a.given !== undefined && b.given !== undefined
  if (isBothIntroduced && !isSameGiven) return undefined
  if (!isSameGiven && !isSameTitle(a, b) && !isUnintroducedTwin(a, b, slips)) return undefined
  const isSettled = a.mentions.length > 2 && b.mentions.length > 2
  const isLikely = slips === 1 || isSameGiven
  return {...ranked(one, two), severity: isSettled ? 'info' : isLikely ? 'error' : 'warning'}
}

/** "Mr Ferrera" where only one Ferreira was introduced: news does not call anybody Mr who has not been. */
function isUnintroducedTwin(a: Person, b: Person, slips: number): boolean {
  const bare = a.given === undefined ? a : b
  const known = bare === a ? b : a
  if (slips !== 1 || known.given === undefined || bare.surname.length < SHORTEST_ALONE - 1) return false
  if (startOf(bare) < startOf(known) || bare.surname.charAt(0) !== known.surname.charAt(0)) return false
  return bare.mentions.every(({honorific, role}) => honorific !== undefined && role === undefined)
}

/** The same surname and job, and given names a slip apart that no two people are likely to have. */
function givenNamesApart(article: Article, a: Person, b: Person): Doubt | undefined {
  if (a.given === undefined || b.given === undefined || a.surname !== b.surname) return undefined
  if (slipsBetween(a.given, b.given) !== 1 || isOtherPerson(a, b) || !isSameTitle(a, b)) return undefined
  const areNames = [a.given, b.given].every((given) => article.language.lexicon.lookup(given) !== 0)
  return areNames ? undefined : {...ranked(formOf(a, a.given), formOf(b, b.given)), severity: 'warning'}
}

/** The rarer form, the later one among equals, against the other. */
function ranked(one: Form, two: Form): {rare: Form; common: Form} {
  const difference = one.mentions.length - two.mentions.length
  const isFirstCommon = difference === 0 ? startOf(one) <= startOf(two) : difference > 0
  return isFirstCommon ? {rare: two, common: one} : {rare: one, common: two}
}

function startOf({mentions}: Pick<Form, 'mentions'>): number {
  return mentions[0]?.start ?? 0
}

function isOtherPerson(a: Person, b: Person): boolean {
  return a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender
}

/** The same courtesy title, office or job; the one who was not introduced in full need have no other. */
function isSameTitle(a: Person, b: Person): boolean {
  const titles = titlesOf(a.mentions)
  for (const title of titlesOf(b.mentions)) if (titles.has(title)) return true
  return false
}

function titlesOf(mentions: readonly PersonMention[]): ReadonlySet<string> {
  const titles = new Set<string>()
  for (const {honorific, role} of mentions) {
    if (honorific !== undefined) titles.add(fold(honorific).replace(/\.$/, ''))
    if (role !== undefined) titles.add(fold(role))
  }
  return titles
}

/** "Carrigen said": an unknown word alone, one slip from a surname, or from a place or firm that stands before it. */
function* lonelyDoubts(article: Article): Generator<Doubt> {
  const lonely = [...lonelyNames(article)].filter(({name, mentions}) =>
    isUnknownName(article, name, mentions)
  )
  if (lonely.length === 0) return
  const surnames = article.people.filter(
    ({mentions, surname, given}) =>
      (mentions.length > 1 || (surname.length >= LONG && given !== undefined)) &&
      surname.length >= SHORTEST_ALONE - 1
  )
  for (const {name, mentions} of lonely) {
    if (mentions.length > 1) continue
    const person = surnames.find(({surname}) => isTwinOf(name, surname.split(' ').at(-1) ?? surname))
    const isIntroduced = article.token((mentions[0]?.firstToken ?? 0) - 1)?.lower === 'of' // the town of Llanvair
    const place = lonely.find(
      (other) =>
        !isIntroduced &&
        startOf(other) < startOf({mentions}) &&
        name.length > LONG &&
        name.startsWith(other.name.slice(0, 1)) &&
        slipsBetween(name, other.name) === 1
    )
    const common =
      person === undefined
        ? place && {word: place.name, mentions: place.mentions, person: undefined}
        : formOf(person, person.surname)
    if (common !== undefined) {
      yield {rare: {word: name, mentions, person: undefined}, common, severity: 'warning'}
    }
  }
}

/** One word, with a hyphen or a Mc perhaps, that no dictionary has. */
function isUnknownName({types}: Article, name: string, mentions: readonly NameMention[]): boolean {
  const type = types[mentions[0]?.firstToken ?? -1]
  if (type === undefined || name.length < SHORTEST_ALONE || !/^[^\s\d.]+$/.test(name)) return false
  if (SURNAME_PREFIX.test(name)) return true
  const isMixed = type.isMixedCase && !name.includes('-')
  return type.varieties === 0 && type.lowerVarieties === 0 && !type.isAllCaps && !isMixed
}

/** Single words that nothing ties to anybody: things, and people of one name, without title or job. */
function* lonelyNames(article: Article): Generator<{name: string; mentions: readonly NameMention[]}> {
  yield* article.things
  for (const {name, given, mentions} of article.people) {
    const [mention] = mentions
    const isBare = mention?.honorific === undefined && mention?.role === undefined
    if (given === undefined && mentions.length === 1 && isBare) yield {name, mentions}
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
