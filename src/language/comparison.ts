/** Forms of comparison from one another: “better” and “best”, “wider” and “widest”. */
import {wordSet} from './word-set.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['better', 'best'],
  ['worse', 'worst'],
  ['more', 'most'],
  ['less', 'least'],
  ['elder', 'eldest'],
  ['further', 'furthest'],
  ['farther', 'farthest']
])

/** The superlative of a comparative: “widest” of “wider”. */
export function superlativeOf(comparative: string): string | undefined {
  return (
    IRREGULAR.get(comparative) ?? (comparative.endsWith('er') ? comparative.replace(/er$/, 'est') : undefined)
  )
}

/** The comparative of a superlative: “wider” of “widest”. */
export function comparativeOf(superlative: string): string | undefined {
  for (const [comparative, irregular] of IRREGULAR) if (irregular === superlative) return comparative
  return superlative.endsWith('est') ? superlative.replace(/est$/, 'er') : undefined
}

/** How a short adjective is compared: “wide” and “wider”, “big” and “bigger”, “dry” and “drier”. */
export function comparedWithEr(adjective: string): string {
  if (adjective === 'good') return 'better'
  if (adjective === 'bad') return 'worse'
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ier`
  if (adjective.endsWith('e')) return `${adjective}r`
  return /^(?:big|hot|thin|fat|wet|sad|flat|slim|fit|red|dim|grim|mad)$/.test(adjective)
    ? `${adjective}${adjective.slice(-1)}er`
    : `${adjective}er`
}

/** Adjectives that are compared with -er and -est. */
export const SHORT_ADJECTIVES = wordSet(
  `bad big bleak bold brave brief bright broad busy calm cheap chilly clean clear clever close cloudy cold cool costly cruel
   damp dark deadly dear deep dense dim dirty dry dull dusty early easy fair faint fast fat few fierce fine firm fit flat
   fresh friendly frosty full funny good grand grave great grim hairy happy hard harsh healthy heavy high hot humble hungry
   icy keen kind large late lazy lean light lively lonely long loud low lucky mean mild muddy narrow near neat new noble noisy
   odd old poor pretty proud pure quick quiet rainy rare rich ripe rough rude sad safe shallow sharp short shy sick simple slim
   slow small smart smooth soft sour steep sticky stiff stormy strange strict strong sturdy sunny sure sweet swift tall tame
   thick thin thirsty tight tiny tough ugly warm weak wealthy wet wide wild windy wise young`
)

const COMPARATIVES: ReadonlyMap<string, string> = new Map(
  Array.from(SHORT_ADJECTIVES, (word) => [comparedWithEr(word), word] as const)
)

/** The adjective of which the word is the comparative: “dry” of “drier”. */
export function adjectiveOf(comparative: string): string | undefined {
  return COMPARATIVES.get(comparative)
}
