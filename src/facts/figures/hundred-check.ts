/** Shares of one whole that do not come to a hundred: "48% for, 37% against, the other 25% undecided". */
import type {Article, Span} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {figureSentences, wordsIn, type Figure} from './sentences.ts'
import {figureSpan, plain, tidied, writings} from './write.ts'

/** What says that nothing is left over. */
const REST = /\b(?:the (?:other|rest|remainder|remaining|balance)|remaining|the others)\b/
/** Those who have no answer come last in a poll. */
const UNDECIDED =
  /^(?:of (?:them|those asked|people|respondents|voters) )?(?:(?:were|was|are|is|remain(?:ed)?|being|said they were) )?(?:still )?(?:undecided|unsure|not sure|uncertain|don't knows?|(?:did not|didn't|do not|don't|does not) (?:know|answer|say|mind|have a view|have an opinion)|(?:had|have|has|expressed|gave) no (?:opinion|view|preference|answer)|neither|could not (?:say|decide)|cannot decide|(?:refused|declined) to (?:answer|say)|abstained|would not say)\b/
/** Shares of different wholes, and how they were before. */
const OTHER_WHOLE =
  /\b(?:compared|against \d|up from|down from|rose|fell|risen|fallen|increase|decrease|year earlier|last year|previous|while|of whom|more likely|men and|women and|turnout)\b/
/** Rounding may take half a point from each share. */
const ROUNDING = 0.5
const LEAST = 3
/** What says that each gave one answer, before the shares or in the next sentence. */
const ONE_ASKED =
  /\b(?:(?:name|choose|chose|pick|picked|give|gave|select|selected|vote for) (?:just |only )?(?:one|a single|their (?:main|favourite|favorite|first|one|top|single|preferred))|which (?:one )?(?:was|is) (?:their|the) (?:main|favourite|favorite|most|best|worst))\b/
const NO_OTHER =
  /^(?:not one|none|no one|nobody|no other|there (?:was|were) no (?:other|undecided|don't)|everyone|everybody|all (?:of them|the others)|only one answer|the question allowed)\b[^.]*?\b(?:any other|other answer|another answer|no other|undecided|unsure|gave one|only one|one answer|abstained|abstentions|a view|an opinion)/

export function wrongHundreds(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap(({figures, sentence}, index) =>
    figures.flatMap((last): Contradiction[] => {
      if (last.mention.kind !== 'percent') return []
      if (!isLastShare(last) && !isOneAnswer(article, last)) return []
      const before = sentences[index - 1]
      const isNext = before?.sentence.block === sentence.block && before.sentence.index === sentence.index - 1
      const own = figures.slice(0, last.index)
      const parts = [...(isNext && own.length < 2 ? before.figures : []), ...own].filter(
        ({mention}) => mention.kind === 'percent'
      )
      return hundredInstead(article, parts, last)
    })
  )
}

function isLastShare({before, after, sentence, index}: Figure): boolean {
  const isLast = sentence.figures.slice(index + 1).every(({mention}) => mention.kind !== 'percent')
  return isLast && (REST.test(before) || UNDECIDED.test(after))
}

/** "Asked to name one worry, 44% said … 27% said …. Nobody gave any other answer." */
function isOneAnswer(article: Article, {sentence: {figures, sentence}, index}: Figure): boolean {
  if (figures.slice(index + 1).some(({mention}) => mention.kind === 'percent')) return false
  const first = figures.find(({mention}) => mention.kind === 'percent')
  const next = article.sentences[sentence.index + 1]
  const words = (span: Span): string => wordsIn(article, span)
  return (
    ONE_ASKED.test(words({start: sentence.start, end: first?.mention.start ?? sentence.start})) ||
    (next?.block === sentence.block && NO_OTHER.test(words(next)))
  )
}

function hundredInstead(article: Article, parts: readonly Figure[], last: Figure): Contradiction[] {
  const all = [...parts, last]
  if (
    parts.length < 2 ||
    all.some(({mention}) => mention.approx !== undefined || mention.change !== undefined)
  )
    return []
  const [first] = all
  if (OTHER_WHOLE.test(article.text.slice(first?.mention.start, last.mention.end + 60).toLowerCase()))
    return []
  const sum = tidied(all.reduce((total, {mention}) => total + (mention.value ?? 0), 0))
  const value = last.mention.value ?? 0
  const right = tidied(100 - sum + value)
  const room = Math.max(...all.map(({mention}) => mention.precision)) * ROUNDING * all.length
  if (Math.abs(sum - 100) <= room || Math.abs(sum - 100) < LEAST * room || Math.abs(sum - 100) > 30) return []
  if (right <= 0) return []
  return [
    {
      at: figureSpan(last.mention),
      expected: writings(last.mention, right),
      reckoning: `${all.map(({mention}) => plain(mention.value ?? 0)).join(' + ')} = ${plain(sum)}, not 100`,
      figures: all.map(({mention}) => mention)
    }
  ]
}
