/** Groups whose name says how many they are: “All eight members” of a nonet, “the duo” of three, “neither” of three. */
import type {Article, Sentence, Span} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {nameLists} from './name-lists.ts'
import {figureSentences, type Figure} from './sentences.ts'
import {inWords, writings} from './write.ts'

/** Groups by how many belong to them. */
const GROUPS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    duo: 2,
    twosome: 2,
    trio: 3,
    threesome: 3,
    quartet: 4,
    foursome: 4,
    quintet: 5,
    sextet: 6,
    septet: 7,
    octet: 8,
    nonet: 9,
    twins: 2,
    triplets: 3,
    quadruplets: 4,
    quintuplets: 5,
    trilogy: 3,
    tetralogy: 4
  })
)
const NAMES_OF: Readonly<Record<number, readonly string[]>> = {
  2: ['duo', 'pair'],
  3: ['trio', 'threesome'],
  4: ['quartet', 'foursome'],
  5: ['quintet'],
  6: ['sextet'],
  7: ['septet'],
  8: ['octet'],
  9: ['nonet']
}
const WORKS_OF: Readonly<Record<number, readonly string[]>> = {
  3: ['trilogy'],
  4: ['quartet', 'tetralogy'],
  5: ['quintet']
}
const GROUP = new RegExp(String.raw`\b(?<group>${[...GROUPS.keys()].join('|')})\b`, 'giu')
const MEMBERS =
  /^(?:members?|players|musicians|singers|men|women|boys|girls|brothers|sisters|siblings|babies|children|friends|dancers|artists|performers|of them|people|instruments|voices)$/
const WORKS =
  /^(?:books|novels|films|volumes|parts|plays|instalments|installments|albums|stories|pictures|movies)$/
const ALL = /(?:^|\s)(?:all(?: the| of the| of its)?|the|its|their|whose)(?: (?:original|other))?$/
const REACH = 3

export function wrongGroups(article: Article): Contradiction[] {
  const groups = groupsIn(article)
  return [
    ...membersInstead(article, groups),
    ...othersInstead(article, groups),
    ...groups.flatMap((group) => listedInstead(article, group))
  ]
}

interface Group extends Span {
  readonly word: string
  readonly size: number
  readonly sentence: Sentence
}

function groupsIn(article: Article): Group[] {
  if (!article.says([...GROUPS.keys()])) return []
  return article.sentences.flatMap((sentence) =>
    [...article.text.slice(sentence.start, sentence.end).matchAll(GROUP)].map(({0: word, index}) => ({
      word: word.toLowerCase(),
      size: GROUPS.get(word.toLowerCase()) ?? 0,
      sentence,
      start: sentence.start + index,
      end: sentence.start + index + word.length
    }))
  )
}

/** "The Nonet plays swing. All eight members …" */
function membersInstead(article: Article, groups: readonly Group[]): Contradiction[] {
  const sizes = new Set(groups.map(({size}) => size))
  const [group] = groups
  // children born together have brothers and sisters
  if (group === undefined || sizes.size > 1 || /^(?:twins|[a-z]+lets)$/.test(group.word)) return []
  const isOfWorks = group.word === 'trilogy' || group.word === 'tetralogy'
  return figureSentences(article)
    .filter(({sentence}) => groups.some((each) => Math.abs(each.sentence.index - sentence.index) <= REACH))
    .flatMap(({figures}) => figures)
    .flatMap((figure): Contradiction[] => {
      const {kind, value = 0, counts = '', approx} = figure.mention
      if (kind !== 'cardinal' || approx !== undefined || value === group.size || value < 2 || value > 12)
        return []
      const noun = counts.toLowerCase()
      if (!(isOfWorks ? WORKS : MEMBERS).test(noun) || !ALL.test(figure.before)) return []
      if (figure.mention.start < group.start || Math.abs(value - group.size) > 2) return []
      return [changed(figure, group)]
    })
}

/** "The quartet has lost its cellist. The other four …": the others are one fewer at least. */
function othersInstead(article: Article, groups: readonly Group[]): Contradiction[] {
  const [group] = groups
  if (group === undefined || new Set(groups.map(({size}) => size)).size > 1) return []
  return figureSentences(article)
    .filter(({sentence}) => Math.abs(sentence.index - group.sentence.index) <= REACH)
    .flatMap(({figures}) => figures)
    .flatMap((figure): Contradiction[] => {
      const {kind, value = 0, counts, approx, start} = figure.mention
      const isOfGroup = counts === undefined || MEMBERS.test(counts.toLowerCase())
      if (kind !== 'cardinal' || approx !== undefined || !isOfGroup || start < group.start) return []
      if (!/(?:^|\s)(?:the|its) other$/.test(figure.before)) return []
      return value === group.size || value === group.size + 1
        ? [changed(figure, {...group, size: group.size - 1})]
        : []
    })
}

function changed({mention}: Figure, group: Group): Contradiction {
  return {
    at: {start: mention.start, end: mention.start + mention.text.length},
    expected: writings(mention, group.size),
    reckoning: `${group.word} is ${inWords(GROUPS.get(group.word) ?? 0) ?? ''}${group.size === GROUPS.get(group.word) ? '' : ' with this one'}, not ${mention.text}`,
    figures: [mention]
  }
}

/** "The duo, Sam Orr, Tim Lee and Ray Poe, first played …" */
function listedInstead(article: Article, group: Group): Contradiction[] {
  const after = article.text.slice(group.end, group.sentence.end)
  const list =
    /^(?:,|:| –| —| \(| of (?:novels|books|films|plays)[^:.]{0,30}:) ?([^.;:()–—]{5,120}?)(?=, (?:who|which|met|first|have|has|are|were|is|will|said)|[.;:)–—]|$)/u.exec(
      after
    )?.[1]
  if (list === undefined || /\b(?:including|among|led by|featuring|with)\b/.test(list)) return []
  const [names, ...more] = nameLists(list)
  if (
    names === undefined ||
    more.length > 0 ||
    names.length === group.size ||
    Math.abs(names.length - group.size) > 2
  )
    return []
  if (!list.trim().startsWith(names[0] ?? '\u0000')) return []
  const isOfWorks =
    /^(?:trilogy|tetralogy)$/.test(group.word) || /^ of (?:novels|books|films|plays)/.test(after)
  const words = (isOfWorks ? WORKS_OF : NAMES_OF)[names.length] ?? []
  return [
    {
      at: {start: group.start, end: group.end},
      expected: words,
      reckoning: `${inWords(names.length) ?? ''} are named: ${names.join(', ')}`,
      figures: []
    }
  ]
}
