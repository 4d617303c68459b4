import type {Article} from './article.ts'

const made = new WeakMap<Article, ReadonlyMap<string, readonly number[]>>()
const NOWHERE: readonly number[] = []

/** The tokens that are spelt so, in order; worked out once for all spellings, so that asking costs no pass of the article. */
export function placesOf(article: Article, text: string): readonly number[] {
  let places = made.get(article)
  if (places === undefined) {
    places = readPlaces(article)
    made.set(article, places)
  }
  return places.get(text) ?? NOWHERE
}

function readPlaces({types}: Article): Map<string, number[]> {
  const places = new Map<string, number[]>()
  types.forEach(({text}, index) => {
    const known = places.get(text)
    if (known === undefined) places.set(text, [index])
    else known.push(index)
  })
  return places
}
