/**
 * A group that is taken up by its number: "All three admitted theft", "the four had been chosen", "the pair". The number
 * must be had from somewhere: a count, a list of names, a sum, the people named so far.
 */
import type {Article, Span} from '../../article/article.ts'
import {uposOf} from '../../language/tagger/tags.ts'
import type {Contradiction} from './contradiction.ts'
import {GROUP_WORDS, groupsNear, isToldSize, type ToldGroup} from './groups-told.ts'
import {figureSentences, wordsIn, type Figure} from './sentences.ts'
import {likenessOfNouns} from './things.ts'
import {inWords, writings} from './write.ts'
import {wordSet} from '../../language/word-set.ts'

export function wrongReferences(article: Article): Contradiction[] {
  return [...numbersThatTakeUp(article), ...wordsThatTakeUp(article)]
}

const ALL = /(?:^|[\s"“‘(])all(?: of)?(?: the| these| those| its| their)?$/
const OF_THEM =
  /(?:^|[\s"“‘(])(?:even |just |only )?(?:one|two|any|none|each|most|some|half|every one|all|all but one|several) of (?:the|these|those)$/
const THE = /(?:^|[\s"“‘(])(?:the|these|those)$/
/** No group told before, but a part of it, a rank, a round of a cup. */
const OTHER =
  /\b(?:other|last|first|final|next|top|best|remaining|latest|only|same|big|page|act|chapter|between|at)(?: of)?(?: the)?$/

function numbersThatTakeUp(article: Article): Contradiction[] {
  return figureSentences(article).flatMap(({figures}) =>
    figures.flatMap((figure): Contradiction[] => {
      const {mention} = figure
      const {kind, value = 0, approx} = mention
      if (kind !== 'cardinal' || approx !== undefined || !Number.isInteger(value) || value < 2 || value > 60)
        return []
      if (value > 2 && OF_TWO.test(beforeOf(figure))) return [twoInstead(figure)]
      if (!takesUp(article, figure)) return []
      const group = groupTakenUp(article, mention, value)
      if (group === undefined || !areOfOneKind(figure, group)) return []
      const isAll = /\ball(?: of)?(?: the| these| those)? $/i.exec(
        article.text.slice(mention.start - 16, mention.start)
      )
      return [
        {
          at:
            group.size === 2 && isAll !== null
              ? {start: mention.start - isAll[0].length, end: mention.end}
              : mention,
          expected:
            isAll !== null && group.size === 2
              ? [/^A/.test(isAll[0]) ? 'Both' : 'both']
              : writings(mention, group.size),
          reckoning: reckoningOf(article, group, mention.text),
          figures: group.mention === undefined ? [mention] : [mention, group.mention]
        }
      ]
    })
  )
}

/** "neither of the three" */
const OF_TWO = /\b(?:both|neither|either) of (?:the|these|those|its|his|her|their|our)$/

function twoInstead({mention, before}: Figure): Contradiction {
  return {
    at: {start: mention.start, end: mention.start + mention.text.length},
    expected: writings(mention, 2),
    reckoning: `“${/\S+(?= of \S+$)/.exec(before)?.[0] ?? ''}” is of two, not ${mention.text}`,
    figures: [mention]
  }
}

/** Whether a number stands for a group without naming it: "the four had", "all three,", "each of the five will". */
function takesUp(article: Article, figure: Figure): boolean {
  const {mention} = figure
  const before = beforeOf(figure)
  if (OTHER.test(before) || !(ALL.test(before) || OF_THEM.test(before) || THE.test(before))) return false
  if (isBare(article, mention.endToken, OF_THEM.test(before) || /\ball$/.test(before))) return true
  return callsListed(article, figure)
}

const PEOPLE = wordSet(
  `people teenagers youths children adults siblings friends writers authors poets
   novelists artists painters players singers musicians dancers actors candidates contenders rivals councillors
   councilors lawmakers politicians ministers senators MPs leaders officers officials suspects defendants accused victims
   survivors witnesses passengers climbers walkers sailors swimmers runners riders drivers pilots soldiers astronauts
   scientists researchers doctors nurses teachers pupils students winners finalists nominees judges lawyers partners
   founders directors owners colleagues neighbours neighbors volunteers rescuers hostages prisoners inmates fugitives
   cousins heirs newcomers veterans pensioners residents`
)
const THINGS = wordSet(
  `cities towns villages places countries nations states counties districts provinces regions islands suburbs boroughs
   parishes councils schools colleges universities hospitals clinics companies firms banks clubs teams sides parties
   unions stations airports ports harbours harbors rivers lakes mountains peaks hills roads streets routes lines bridges
   shops stores branches sites churches theatres theaters museums galleries venues grounds stadiums newspapers papers
   magazines books novels films plays paintings pictures works songs albums ships boats vessels ferries items objects
   articles things pieces animals horses dogs cats birds species languages subjects planets`
)

/** "The four cities", "all two writers" right behind a list of names: a noun that only says what those are. */
function callsListed(article: Article, {mention, sentence: {sentence}}: Figure): boolean {
  const type = article.types[mention.endToken]
  if (type === undefined) return false
  const isPerson = PEOPLE.has(type.lower)
  if (!isPerson && !THINGS.has(type.lower)) return false
  const list = groupsNear(article, sentence.index).findLast((group) => group.end <= mention.start)
  if (list === undefined || list.mention !== undefined || !list.isFirm) return false
  // "the two writers" may be those of the three who write
  if (
    (mention.value ?? 0) < list.size &&
    (isPerson || !/\ball(?: of)?(?: the)? $/.test(leadOf(article, mention)))
  )
    return false
  if (sentence.index - list.sentence > 1) return false
  const holdsPerson = article.people.some((person) =>
    person.mentions.some(({start, end}) => start >= list.start && end <= list.end)
  )
  return holdsPerson === isPerson
}

function leadOf({text}: Article, {start}: Span): string {
  return text.slice(Math.max(0, start - 16), start).toLowerCase()
}

/** What may follow a number that is a noun of its own. */
function isBare(article: Article, next: number, isSure: boolean): boolean {
  const type = article.types[next]
  if (type === undefined) return true
  if (/^[.,;?!:”"’)–—]$/.test(type.text)) return true
  const upos = uposOf(article.tags[next] ?? 0)
  if (upos === 'AUX') return true
  if (
    /^(?:said|say|says|told|all|also|now|then|later|still|never|soon|each|met|agreed|denied|admitted|went|came|left|who)$/.test(
      type.lower
    )
  )
    return true
  return (
    isSure &&
    (upos === 'VERB' ||
      (type.lower === 'of' && /^(?:them|whom|us|these|those)$/.test(article.types[next + 1]?.lower ?? '')))
  )
}

/** "the pair will be let out", of three cubs */
function wordsThatTakeUp(article: Article): Contradiction[] {
  return [...WORDS].flatMap(([word, size]) =>
    article.placesOf(word).flatMap((index): Contradiction[] => {
      const at: Span = {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}
      const before = article.types[index - 1]?.lower ?? ''
      if (!/^(?:the|this|that|these|those)$/.test(before) || !isBare(article, index + 1, false)) return []
      const group = groupTakenUp(article, at, size)
      if (group === undefined) return []
      const name = NAMES[group.size]
      return [
        {
          at: {start: article.starts[index - 1] ?? at.start, end: at.end},
          expected:
            name === undefined ? [] : name.map((each) => `${article.types[index - 1]?.text ?? ''} ${each}`),
          reckoning: reckoningOf(article, group, word),
          figures: group.mention === undefined ? [] : [group.mention]
        }
      ]
    })
  )
}

const WORDS: ReadonlyMap<string, number> = new Map(
  [...GROUP_WORDS].filter(([word]) =>
    /^(?:pair|duo|twosome|trio|threesome|quartet|foursome|quintet|sextet)$/.test(word)
  )
)
const NAMES: Readonly<Record<number, readonly string[]>> = {
  2: ['two', 'pair'],
  3: ['three', 'trio'],
  4: ['four', 'quartet'],
  5: ['five', 'quintet'],
  6: ['six']
}

const REACH = 4

/** The group that was told last, where nothing in the article makes the number that takes it up. */
function groupTakenUp(article: Article, at: Span, size: number): ToldGroup | undefined {
  const own = article.sentenceOf(article.tokenIndexAt(at.start))?.index ?? 0
  const near = groupsNear(article, own).filter(
    (group) => group.isFirm && group.end <= at.start && own - group.sentence <= REACH && group.size > 1
  )
  const group = near.findLast(
    (each) => !near.some((other) => other !== each && other.start <= each.start && each.end <= other.end)
  )
  if (group === undefined || Math.abs(group.size - size) > 2 || isToldSize(article, size, at))
    return undefined
  if (hasOthers(article, group)) return undefined
  return group
}

/** "Ansty and two others, the foreman and the surveyor": more than are listed. */
function hasOthers(article: Article, {sentence}: ToldGroup): boolean {
  const told = article.sentences[sentence]
  return told !== undefined && /\band (?:[a-z]+ )?others?\b/.test(article.slice(told))
}

function areOfOneKind(figure: Figure, {mention}: ToldGroup): boolean {
  if (mention === undefined || figure.mention.counts === undefined) return true
  const other = figureSentences(figure.sentence.article)
    .flatMap(({figures}) => figures)
    .find((each) => each.mention === mention)
  return other === undefined || likenessOfNouns(other, figure) !== 'other'
}

/** The words of the sentence up to a number, whatever other numbers stand among them. */
function beforeOf({mention, sentence: {article, sentence}}: Figure): string {
  return wordsIn(article, {start: sentence.start, end: mention.start})
}

function reckoningOf(article: Article, group: ToldGroup, text: string): string {
  const told =
    group.mention === undefined
      ? `${inWords(group.size) ?? ''} are named`
      : `“${article.slice(group)}” were told`
  return `${told}, not ${text}`
}
