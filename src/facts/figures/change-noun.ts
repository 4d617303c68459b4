/** A change that is called a fall where its two figures rise: “41,000, compared with 38,500 the year before, a fall”. */
import type {Article} from '../../article/article.ts'
import {termsOf} from '../relations/term.ts'
import type {Contradiction} from './contradiction.ts'
import {OPPOSITE_WAYS} from './way-words.ts'

const COMPARED =
  /,? (?:\(?compared (?:with|to)|against|as against|up from|down from|from) (?:(?:just|only|about|the) )?$/
const NOUN =
  /^[^.;:“”"]{0,40}?(?:,|–|—) an? (?:[a-z]+ )?(?<way>fall|drop|decline|decrease|rise|increase|jump|gain|growth|improvement)\b(?! (?:of|in|from) )/
const RISES = /^(?:rise|increase|jump|gain|growth)$/

/** What a fall is called where it was a rise, and the other way round. */
const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  fall: ['rise', 'increase'],
  drop: ['rise', 'increase'],
  decline: ['rise', 'increase'],
  decrease: ['increase', 'rise'],
  rise: ['fall', 'drop'],
  increase: ['decrease', 'fall'],
  jump: ['drop', 'fall'],
  gain: ['loss', 'fall'],
  growth: ['fall', 'decline']
}

export function wrongChangeNouns(article: Article): Contradiction[] {
  return [...termsOf(article).bySentence].flatMap(([sentence, terms]): Contradiction[] => {
    const all = terms.filter(({sort}) => sort !== 'order')
    const [now, then] = all
    if (now === undefined || then === undefined || all.length !== 2 || now.sort !== then.sort) return []
    const {text} = article
    if (now.value === then.value || !COMPARED.test(text.slice(now.end, then.start))) return []
    const rest = text.slice(then.end, sentence.end)
    const match = NOUN.exec(rest)
    const way = match?.groups?.['way'] ?? ''
    if (match === null || way === 'improvement' || RISES.test(way) === now.value > then.value) return []
    const start = then.end + match.index + match[0].length - way.length
    return [
      {
        at: {start, end: start + way.length},
        expected: OPPOSITES[way] ?? OPPOSITE_WAYS.get(way) ?? [],
        reckoning: `from ${then.text} to ${now.text} is a ${now.value > then.value ? 'rise' : 'fall'}`,
        figures: [now.mention, then.mention]
      }
    ]
  })
}
