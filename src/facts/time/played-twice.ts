/** A numbered game of a series that is both lost and won. */
import type {Article} from '../../article/article.ts'
import type {TimeContradiction} from './contradiction.ts'

const THING = '(?:Game|Race|Test|Heat|Round|Leg|Stage|Match|Set|Map)'
const NUMBERED = new RegExp(String.raw`${THING} \d`)
const PLAYED_TWICE = new RegExp(
  String.raw`\b(?<one>lost|dropped|won|took|drew) (?<thing>${THING} (?<number>\d+))\b[^.]{0,70}?\b(?<two>won|took|lost|dropped|drew|winning|losing|taking) (?<again>\k<thing>)\b(?! and)`,
  'd'
)

/** "who lost Game 1, won Game 1 on Tuesday" */
export function playedTwice(article: Article): TimeContradiction[] {
  if (!NUMBERED.test(article.text)) return []
  return article.sentences.flatMap((sentence): TimeContradiction[] => {
    const match = PLAYED_TWICE.exec(article.slice(sentence))
    const {one = '', two = '', thing = '', number = ''} = match?.groups ?? {}
    const place = match?.indices?.groups?.['again']
    const hasWon = (verb: string): boolean => /^(?:won|took|winning|taking)$/.test(verb)
    if (place === undefined || hasWon(one) === hasWon(two)) return []
    return [
      {
        at: {start: sentence.start + place[0], end: sentence.start + place[1]},
        expected: [thing.replace(number, String(Number(number) + 1))],
        reckoning: `“${one} ${thing}” and “${two} ${thing}”`,
        places: []
      }
    ]
  })
}
