/** Whether a clause with a time tells of the event that “before” or “after” names: “the death of his father”, “was killed”. */
import {wordSet} from '../../language/word-set.ts'
import {eventStem} from './event-words.ts'
import type {Moment} from './moments.ts'

const COMMON = wordSet(
  `the a an his her its their he she it they was were had been has have is are be that this which who whom when where
   there then than from with into onto over under about their them him not for and but or of in on at to by as first
   second last next other another one two three new old more most some any all each both again could would should
   might must will may can did does done made make take took get got time day year people man men woman women`
)

/** Verbs and nouns for one thing, beyond those with one stem. */
const LIKE: ReadonlyMap<string, string> = new Map(
  [
    'leave left departed departure quit drove-off drove-away pulled-out pulled-away walked-out moved-out set-off set-out took-off',
    'die died death killed murdered executed drowned perished shot',
    'arrive arrived arrival came reached landed',
    'begin began start started kicked-off opened',
    'end ended finished closed',
    'marry married marriage wedding wed',
    'sail sailed sea voyage',
    'buy bought purchase acquired acquisition',
    'sell sold sale',
    'fire blaze burned burnt',
    'storm gale hurricane',
    'fall fell collapse collapsed',
    'arrest arrested detained',
    'resign resigned resignation quit',
    'vote voted ballot poll',
    'rain rained raining',
    'win won victory',
    'lose lost defeat beaten'
  ].flatMap((line) => {
    const words = line.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  })
)

const PARTICLE = /\b(drove|pulled|set|kicked|walked|moved|took) (off|out|away)\b/g

function keysOf(words: string): Set<string> {
  return new Set(
    words
      .replace(PARTICLE, '$1-$2')
      .split(/[^a-z'-]+/)
      .flatMap((word) => {
        const bare = word.replace(/'s?$/, '')
        if (bare.length < 4 && !LIKE.has(bare)) return []
        if (COMMON.has(bare)) return []
        return [LIKE.get(bare) ?? eventStem(bare) ?? bare]
      })
  )
}

/** The words told with a moment: back to the time or the clause before it, or on to the next where it opens one. */
function clauseOf(words: string, {at, end}: Moment): string {
  const before = words.slice(0, at)
  const from = Math.max(
    before.lastIndexOf('›'),
    before.lastIndexOf(';'),
    before.lastIndexOf('. '),
    before.lastIndexOf(' before '),
    before.lastIndexOf(' after ')
  )
  const lead = before.slice(from + 1)
  const next = /^[^‹;]*/.exec(words.slice(end))?.[0] ?? ''
  return lead.trim().length > 12 ? `${lead} ${/^,? when [^‹;,]*/.exec(next)?.[0] ?? ''}` : `${lead} ${next}`
}

/** @param isFar whether they stand in two sentences: then a noun in common is not enough */
export function sameEvent(what: string, words: string, moment: Moment, isFar: boolean): boolean {
  const keys = keysOf(what)
  return [...keysOf(clauseOf(words, moment))].some((key) => keys.has(key) && (!isFar || LIKE.has(key)))
}
