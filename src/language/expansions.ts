/** What short forms that everybody prints stand for; the list is in expansions.yml. */
import {data} from './expansions.data.ts'

type Words = readonly string[]

let table: ReadonlyMap<string, readonly Words[]> | undefined

function tableOf(): ReadonlyMap<string, readonly Words[]> {
  table ??= new Map(
    Object.entries(data).map(([short, expansions]) => [short, expansions.map((words) => words.split(' '))])
  )
  return table
}

/** The words that a short form may stand for, one list for each thing; undefined for one that is not so well known. */
export function expansionsOf(short: string): readonly Words[] | undefined {
  return tableOf().get(short)
}

/** The short form whose words these are, and no other's. */
export function shortOf(words: Words): string | undefined {
  const phrase = words.join(' ')
  for (const [short, expansions] of tableOf())
    if (expansions.some((expansion) => expansion.join(' ') === phrase)) return short
  return undefined
}
