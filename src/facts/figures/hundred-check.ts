/** Shares of one whole that do not come to a hundred: "48% for, 37% against, the other 25% undecided". */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {figureSentences, type Figure} from './sentences.ts'
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

export function wrongHundreds(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap(({figures, sentence}, index) =>
    figures.flatMap((last): Contradiction[] => {
      if (last.mention.kind !== 'percent' || !isLastShare(last)) return []
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
