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

/** The next figure of the list; one that only says the last part again, or numbers the next, is passed over. */
function nextPart(figures: readonly Figure[], at: number, first: Figure): Figure | undefined {
  let before = ''
  for (let index = at + 1; index < figures.length; index++) {
    const figure = figures[index]
    if (figure === undefined) return undefined
    before = `${before} ${figure.before}`.trim()
    if (areAlike(figure.mention, first.mention))
      return joins(figure, figures[at], before) && !countsOther(figure, figures[at]) ? figure : undefined
    if (!ASIDE.test(figure.lead) && figure.mention.kind !== 'ordinal') return undefined
  }
  return undefined
}

/** "six of them by rail and eight walking, and carried 90 bags", "took eight days and found 440": another thing is counted. */
function countsOther({mention}: Figure, before: Figure | undefined): boolean {
  if (before === undefined) return false
  if (countsTime(mention) !== countsTime(before.mention)) return true
  return (
    mention.counts !== undefined &&
    before.mention.counts === undefined &&
    /^(?:of them|[a-z]+ing)\b/.test(before.after)
  )
}

function countsTime({counts = ''}: Figure['mention']): boolean {
  return /^(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|seasons?)$/i.test(counts)
}

/** `before`: all that stands between the two. */
function joins(figure: Figure, last: Figure | undefined, before: string): boolean {
  const {lead} = figure
  const words = before.split(' ')
  const areBracketed = isInBrackets(figure) && last !== undefined && isInBrackets(last)
  return words.length <= MOST_WORDS_BETWEEN && LINK.test(before) && (areBracketed || !NO_PART.test(lead))
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

/** Classes of which there are only two, so that the two are the whole. */
const OPPOSITES: ReadonlySet<string> = new Set(
  Object.entries({
    men: 'women',
    boys: 'girls',
    male: 'female',
    males: 'females',
    sons: 'daughters',
    brothers: 'sisters',
    adults: 'children',
    finished: 'gave retired dropped pulled withdrew failed abandoned',
    completed: 'gave retired dropped pulled withdrew failed abandoned',
    passed: 'failed',
    married: 'single unmarried',
    indoors: 'outdoors',
    survived: 'died perished',
    lived: 'died',
    smokers: 'non-smokers',
    before: 'after',
    home: 'away'
  }).flatMap(([word, others]) =>
    others.split(' ').flatMap((other) => [`${word} ${other}`, `${other} ${word}`])
  )
)

/** Whether two parts are all there can be: men and women, those who finished and those who gave up. */
export function areOpposite([one, other, ...more]: readonly Figure[]): boolean {
  if (one === undefined || other === undefined || more.length > 0) return false
  const [a, b] = [one, other].map(wordsOfClass)
  return a?.some((word) => b?.some((each) => OPPOSITES.has(`${word} ${each}`))) === true
}

function wordsOfClass({mention, after}: Figure): string[] {
  const words = after.replace(/^of (?:them|those|these|which|whom) /, '')
  const told = BEFORE_CLASS.exec(words)?.[1]
  return [mention.counts?.toLowerCase(), told, words.split(' ')[0]].filter((word) => word !== undefined)
}

const BEFORE_CLASS =
  /^(?:(?:were|was|are|is|voted|came|went|stayed|remained|had|have|ended|finished) )?(?:in )?([a-z]+)/

/** What a part is set apart by: the class of its noun or of the next word, a preposition, the form of a participle. */
function slotOf(figure: Figure): string | undefined {
  const {mention, after} = figure
  const words = after.replace(/^of (?:them|those|these|which|whom) /, '')
  const noun =
    CLASSES.get(mention.counts?.toLowerCase() ?? '') ??
    CLASSES.get(BEFORE_CLASS.exec(words)?.[1] ?? '') ??
    (RESULT_BEFORE.test(figure.lead) ? 'results' : undefined)
  if (noun !== undefined) return noun
  const slot = PREPOSITION.exec(after)?.[1] ?? (/^[a-z]+ing\b/.test(words) ? 'participle' : undefined)
  if (slot !== undefined) return slot
  return isInBrackets(figure) ? 'brackets' : isOfName(figure) ? 'name' : undefined
}

/** "winning seven, drawing two and losing three" */
const RESULT_BEFORE = /\b(?:winning|won|drawing|drew|drawn|losing|lost|tying|tied)$/
const NAME_BEFORE =
  /\p{Lu}[\p{L}’'-]+(?: (?:has|have|had|holds?|held|took|takes|won|got|gets|received|gave|gives|sent|with|lost|grew|sold|paid|makes?|made|will (?:get|have|receive|take)))?,? ?[£$€R]?$/u

/** "Ash has 640 and Beck 510": each part after the name that it belongs to. */
function isOfName({mention, sentence: {article, sentence}, index, sentence: whole}: Figure): boolean {
  const from = whole.figures[index - 1]?.mention.end ?? sentence.start
  return NAME_BEFORE.test(article.text.slice(from, mention.start))
}

/** "the hall (£1.1m)" */
export function isInBrackets({before, after}: Figure): boolean {
  return before.endsWith('(') && after.startsWith(')')
}

const PLACES = new Set(['in', 'on', 'at', 'under'])

function areParallel(parts: readonly Figure[]): boolean {
  const [first, ...rest] = parts.map(slotOf)
  if (first === undefined) return false
  return rest.every((slot) => slot === first || (slot !== undefined && PLACES.has(slot) && PLACES.has(first)))
}
