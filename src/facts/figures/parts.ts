/** Lists of parts in a sentence: "1,460 to schools, 1,240 to clubs and 800 to sponsors". */
import {areAlike, type Figure, type FigureSentence} from './sentences.ts'

export interface PartList {
  readonly parts: readonly Figure[]
  /** What shows that the parts are of one kind and do not overlap: one preposition, one class of people. */
  readonly isParallel: boolean
  /** Whether "the other", "the rest" or the like says that nothing is left over. */
  readonly isClosed: boolean
}

/** What parts one part of a list from the next: the end of the words between two figures. */
const JOINS =
  /(?:^|\s|,)(?:,|;|and|plus|with|while|as well as|but)(?: (?:and|then|a|an|the|its|his|her|their|about|around|some|just|only|nearly|almost|over|more than|another|a further|further|the other|other|the remaining|the final|remaining|the rest|last|the last|of|was|were|there|are|is|pet|[a-z-]+ (?:for|in|at|by|to|had|took|got|won|made|received|contributed|brought in|accounted for)))*$|[,;]$/
const CLOSES = /\b(?:the (?:other|rest|remainder|remaining|final)|remaining|the balance)\b/
/** A figure that only says the one before it again: "(37%)", ", or 37 per cent". */
const ASIDE = /(?:\(|,? or|, about|, equal to|, i\.e\.)$/

const MOST_WORDS_BETWEEN = 14

/** The lists of two parts and more in a sentence, longest first, none inside another. */
export function partLists({figures}: FigureSentence): PartList[] {
  const lists: PartList[] = []
  let index = 0
  while (index < figures.length) {
    const parts = partsFrom(figures, index)
    if (parts.length < 2) {
      index++
      continue
    }
    lists.push(listOf(parts))
    index = (parts.at(-1)?.index ?? index) + 1
  }
  return lists
}

/** Figures as the parts of a list. */
export function listOf(parts: readonly Figure[]): PartList {
  return {parts, isParallel: areParallel(parts), isClosed: CLOSES.test(parts.at(-1)?.before ?? '')}
}

function partsFrom(figures: readonly Figure[], start: number): Figure[] {
  const first = figures[start]
  if (first?.mention.value === undefined) return []
  const parts = [first]
  let at = start
  for (;;) {
    const next = nextPart(figures, at, first)
    if (next === undefined) return parts
    parts.push(next)
    at = next.index
  }
}

/** The next figure of the list; one that only says the last part again is passed over. */
function nextPart(figures: readonly Figure[], at: number, first: Figure): Figure | undefined {
  for (let index = at + 1; index < figures.length; index++) {
    const figure = figures[index]
    if (figure === undefined) return undefined
    if (areAlike(figure.mention, first.mention)) return joins(figure) ? figure : undefined
    if (!ASIDE.test(figure.lead)) return undefined
  }
  return undefined
}

function joins({before, lead}: Figure): boolean {
  const words = before.split(' ')
  return words.length <= MOST_WORDS_BETWEEN && (JOINS.test(before) || JOINS.test(lead))
}

const PREPOSITION =
  /^(?:of (?:them|those|these|which|whom) |[a-z]+(?:ed|s) )?(?:(?:were|was|are|is|came|come|comes|went|go|goes|being|living|lived|based|died|killed|sent|taken|spent|lost|held) )?(?:[a-z]+ )?(in|from|on|at|to|for|by|against|under|over|with|aged|as)\b/
const PEOPLE = new Map<string, string>([
  ...'man men woman women child children boy boys girl girls adult adults baby babies infant infants teenager teenagers male males female females'
    .split(' ')
    .map((word) => [word, 'people'] as const),
  ...'democrat democrats republican republicans independent independents conservative conservatives labour liberals'
    .split(' ')
    .map((word) => [word, 'parties'] as const),
  ...'win wins draw draws defeat defeats loss losses tie ties'
    .split(' ')
    .map((word) => [word, 'results'] as const)
])

/** What a part is set apart by. */
function slotOf({mention, after}: Figure): string | undefined {
  const noun = PEOPLE.get(mention.counts?.toLowerCase() ?? '')
  if (noun !== undefined) return noun
  const word = PEOPLE.get(/^(?:(?:were|was|are|is) )?([a-z]+)/.exec(after)?.[1] ?? '')
  return word ?? PREPOSITION.exec(after)?.[1]
}

const PLACES = new Set(['in', 'on', 'at', 'under'])

function areParallel(parts: readonly Figure[]): boolean {
  const [first, ...rest] = parts.map(slotOf)
  if (first === undefined) return false
  return rest.every((slot) => slot === first || (slot !== undefined && PLACES.has(slot) && PLACES.has(first)))
}
