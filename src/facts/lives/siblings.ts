/** Brothers and sisters by their ages: twins of two ages, a younger brother who is the older. */
import type {Span} from '../../article/article.ts'
import type {TimeContradiction} from '../time/contradiction.ts'
import {countedParagraphs, personAt, type Paragraph} from '../time/paragraph.ts'
import {figureAt, type AgeFigure} from './age-figure.ts'
import {KIN} from './people-words.ts'
import type {Lives} from './lives.ts'
import {meantBy, namedIn, sentenceAfter} from './who.ts'

const AGE = '‹[gi]\\d+›'
const NAME = "(?:‹h\\d+›|[a-z'-]+)"
let siblingPattern: RegExp | undefined
let birthPattern: RegExp | undefined

export function wrongSiblings(lives: Lives): TimeContradiction[] {
  const {article} = lives
  if (!/\b(?:brothers?|sisters?|siblings?|twins?|triplets?|quadruplets?|quins)\b/.test(article.text))
    return []
  return countedParagraphs(article).flatMap((paragraph) => [
    ...ofOneBirth(paragraph),
    ...besideSibling(paragraph, lives)
  ])
}

const OPPOSITES: ReadonlyMap<string, readonly string[]> = new Map([
  ['younger', ['older', 'elder']],
  ['older', ['younger']],
  ['elder', ['younger']],
  ['big', ['little']],
  ['little', ['big']],
  ['eldest', ['youngest']],
  ['oldest', ['youngest']],
  ['youngest', ['eldest', 'oldest']],
  ['kid', ['older']],
  ['baby', ['older']]
])

/** "Her younger brother, 12-year-old Josh" of somebody who is nine. */
function besideSibling(paragraph: Paragraph, lives: Lives): TimeContradiction[] {
  siblingPattern ??= new RegExp(
    `(?:\\b(?<pronoun>his|her)|(?<h>‹h\\d+›)'s?) (?:much |slightly )?(?<word>younger|older|elder|big|little|kid|baby|eldest|oldest|youngest|(?:identical |non-identical |fraternal )?twin)(?: (?:twin|half-?|step))?(?: (?:brother|sister|sibling))?,? (?:(?:${NAME} )?${NAME},? )?(?:who is |is |aged |now |\\()?(?<g>${AGE})(?!‹| (?:years|months|weeks|minutes) )`,
    'g'
  )
  return [...paragraph.words.matchAll(siblingPattern)].flatMap(({0: matched, index, groups = {}}) => {
    const {pronoun, h, word = '', g} = groups
    const age = figureAt(paragraph, g)
    const owner =
      h === undefined
        ? ownerOf(paragraph, index, pronoun === 'his' ? 'he' : 'she')
        : personAt(paragraph, h)?.person
    const own = lives.ageNow(owner)
    if (age === undefined || owner === undefined || own === undefined || age.at.start === own.at.start)
      return []
    if (age.low !== age.high || /\bthen\b/.test(matched)) return []
    if (/twin$/.test(word))
      return age.low >= own.low && age.low <= own.high ? [] : [oddAge(age, own.low, own.at)]
    const isOlder = /^(?:older|elder|eldest|oldest|big)$/.test(word)
    if (isOlder ? age.low >= own.low : age.low <= own.high) return []
    const start = startOfWord(paragraph, word, age.at.start)
    if (start === undefined) return []
    return [
      {
        at: {start, end: start + word.length},
        expected: OPPOSITES.get(word) ?? [],
        reckoning: `${age.written} is ${isOlder ? 'younger' : 'older'} than ${own.written}`,
        places: [own.at, age.at]
      }
    ]
  })
}

/** Whose brother it is: the one named in the sentence, or meant. */
export function ownerOf(paragraph: Paragraph, index: number, pronoun: string): ReturnType<typeof meantBy> {
  const {words} = paragraph
  const named = namedIn(paragraph, words.slice(words.lastIndexOf('¦', index) + 1, index))
  return named.length === 1 ? named[0]?.person : meantBy(paragraph, index, pronoun)
}

function startOfWord({article}: Paragraph, word: string, before: number): number | undefined {
  const start = article.text.toLowerCase().lastIndexOf(word, before)
  return start < before - 80 ? undefined : start
}

function oddAge(age: AgeFigure, right: number, other: Span): TimeContradiction {
  return {
    at: age.at,
    expected: age.write(right).slice(0, 1),
    reckoning: `children of one birth are of one age, here ${String(right)}, not ${age.written}`,
    places: [other]
  }
}

/** Twins or triplets who are named with their ages in one sentence. */
function ofOneBirth(paragraph: Paragraph): TimeContradiction[] {
  birthPattern ??= new RegExp(
    `(?<lead>[^‹¦]*(?:‹[^gi¦]\\d+›[^‹¦]*)*)(?<g>${AGE})(?=(?<next>[^‹¦]{0,6}))`,
    'g'
  )
  const pattern = birthPattern
  return [...paragraph.words.matchAll(/\b(?:twins?|triplets?|quadruplets?)\b/g)].flatMap(
    ({0: word, index}) => {
      const start = paragraph.words.lastIndexOf('¦', index) + 1
      const lead = paragraph.words.slice(start, index)
      const rest = sentenceAfter(paragraph.words, index)
      // "and her twin brothers, Tim and Sam, six": hers is another age
      const isOwned = /(?:\b(?:his|her)|'s) (?:[a-z-]+ )?$/.test(lead)
      if (isOwned && !/^twins?(?:s| (?:brothers|sisters|boys|girls|sons|daughters))\b/.test(rest)) return []
      const sentence = isOwned ? rest : lead + rest
      const ages = [...sentence.matchAll(pattern)].flatMap(({groups = {}}) => {
        const {lead = '', g = '', next = ''} = groups
        if (g.startsWith('‹i') && !/^(?:[,.;:)]| and | ?$)/.test(next)) return []
        const age = figureAt(paragraph, g)
        // named, and no parent or child of theirs
        if (age === undefined || age.low !== age.high || !isOneOfThem(lead)) return []
        return [age]
      })
      const wanted = word.startsWith('twin') ? 2 : word.startsWith('triplet') ? 3 : 4
      const values = new Set(ages.map(({low}) => low))
      if (ages.length < 2 || ages.length > wanted || values.size !== 2) return []
      const counts = [...values].map((value) => ages.filter(({low}) => low === value))
      const [rare = [], common = []] = counts.sort((one, other) => one.length - other.length)
      const odd = rare.length === common.length ? ages.at(-1) : rare[0]
      const right = ages.find(({low}) => low !== odd?.low)
      return odd === undefined || right === undefined ? [] : [oddAge(odd, right.low, right.at)]
    }
  )
}

const OTHER_KIN = new RegExp(
  `\\b(?!(?:twin|brother|sister|sibling|baby|babies|child|children)s?\\b)${KIN}\\b`
)

function isOneOfThem(lead: string): boolean {
  const own = lead.replace(/^.*; /, '')
  return (
    /(?:‹h\d+›|[a-z'-]+),? (?:who is |aged |\()?$/.test(own) &&
    !OTHER_KIN.test(own) &&
    !/\b(?:and|,) (?:another|friend|cousin)\b/.test(own)
  )
}
