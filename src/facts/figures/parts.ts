/** Lists of parts in a sentence: "1,460 to schools, 1,240 to clubs and 800 to sponsors". */
import {areAlike, type Figure, type FigureSentence} from './sentences.ts'

export interface PartList {
  readonly parts: readonly Figure[]
  /** What shows that the parts are of one kind and do not overlap: one preposition, one class of people. */
  readonly isParallel: boolean
  /** Whether "the other", "the rest" or the like says that nothing is left over. */
  readonly isClosed: boolean
}

/** What parts one part of a list from the next, somewhere in the words between the two figures. */
const LINK = /(?:[,;]|(?:^|\s)(?:and|plus|with|while|but|as well as)(?:\s|$))/
/** What makes the next figure a measure of the one before, and no part beside it. */
const NO_PART =
  /(?:\b(?:from|than|by|of|or|every|each|per|compared with|against|up|down|rose|fell|aged|at|until|before|after|since)|\()$|\b(?:because|although|whereas|compared|rather|up from|down from)\b/
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
    if (areAlike(figure.mention, first.mention))
      return joins(figure) && !countsOther(figure, figures[at]) ? figure : undefined
    if (!ASIDE.test(figure.lead)) return undefined
  }
  return undefined
}

/** "six of them by rail and eight walking, and carried 90 bags": something else is counted. */
function countsOther({mention}: Figure, before: Figure | undefined): boolean {
  return (
    mention.counts !== undefined &&
    before !== undefined &&
    before.mention.counts === undefined &&
    /^(?:of them|[a-z]+ing)\b/.test(before.after)
  )
}

function joins({before, lead}: Figure): boolean {
  const words = before.split(' ')
  return words.length <= MOST_WORDS_BETWEEN && LINK.test(before) && !NO_PART.test(lead)
}

const PREPOSITION =
  /^(?:of (?:them|those|these|which|whom) |[a-z]+(?:ed|s) )?(?:(?:were|was|are|is|came|come|comes|went|go|goes|being|living|lived|based|died|killed|sent|taken|spent|lost|held) )?(?:[a-z]+ )?(in|from|on|at|to|for|by|against|under|over|with|aged|as)\b/
/** Classes that exclude each other, each list by its name: who is one is not another. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people:
      'man men woman women child children boy boys girl girls adult adults baby babies infant infants teenager teenagers male males female females',
    parties:
      'democrat democrats republican republicans independent independents conservative conservatives labour liberals',
    results:
      'win wins won draw draws drew drawn defeat defeats loss losses lost tie ties tied wickets abandoned postponed',
    votes:
      'favour favor for backed supported approved against opposed rejected abstained abstaining abstentions absent undecided unsure spoiled spoilt',
    moves:
      'rose gained climbed advanced higher up fell dropped lost declined lower down unchanged flat steady',
    fates: 'died survived escaped missing dead killed injured hurt wounded unhurt unharmed',
    pleas: 'guilty acquitted convicted cleared discharged'
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const))
)

const BEFORE_CLASS =
  /^(?:(?:were|was|are|is|voted|came|went|stayed|remained|had|have|ended|finished) )?(?:in )?([a-z]+)/

/** What a part is set apart by: the class of its noun or of the next word, a preposition, the form of a participle. */
function slotOf({mention, after}: Figure): string | undefined {
  const words = after.replace(/^of (?:them|those|these|which|whom) /, '')
  const noun =
    CLASSES.get(mention.counts?.toLowerCase() ?? '') ?? CLASSES.get(BEFORE_CLASS.exec(words)?.[1] ?? '')
  return noun ?? PREPOSITION.exec(after)?.[1] ?? (/^[a-z]+ing\b/.test(words) ? 'participle' : undefined)
}

const PLACES = new Set(['in', 'on', 'at', 'under'])

function areParallel(parts: readonly Figure[]): boolean {
  const [first, ...rest] = parts.map(slotOf)
  if (first === undefined) return false
  return rest.every((slot) => slot === first || (slot !== undefined && PLACES.has(slot) && PLACES.has(first)))
}
