/**
 * Measures spelling suggestions on a list of misspellings: `npx tsx test/bench/suggestions.ts FILE [--misses]`.
 *
 * FILE holds one `wrong<TAB>right[,right…]` a line. The two halves are reported apart, so that one can be worked
 * on and the other stays a test. Words are asked for in en-GB, or in en-US where only that has the right word.
 * Not part of the test suite: the list is not part of the project.
 */
import {readFileSync} from 'node:fs'
import {readLexicon} from '../../src/language/lexicon/lexicon.ts'
import {suggest} from '../../src/language/lexicon/suggest.ts'
import {VARIETY_BIT} from '../../src/language/variety.ts'
import {buildLexicon} from '../../src/tools/lexicon/build.ts'

const [file, flag] = process.argv.slice(2)
if (file === undefined) throw new Error('which file of misspellings?')
const bytes = buildLexicon()
const loadStart = performance.now()
const lexicon = readLexicon(bytes)
const load = performance.now() - loadStart

const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => {
    const [wrong = '', right = ''] = line.split('\t')
    return {wrong, rights: right.split(',').map((word) => word.trim())}
  })

/** All the right words of each wrong one: a slip that two lines explain has two right answers. */
const anyRight = new Map<string, string[]>()
for (const {wrong, rights} of pairs) anyRight.set(wrong, [...(anyRight.get(wrong) ?? []), ...rights])

function measure(name: string, half: typeof pairs, showMisses: boolean): void {
  let first = 0
  let firstFive = 0
  let firstOfAny = 0
  const micros: number[] = []
  for (const {wrong, rights} of half) {
    const british = rights.some((right) => lexicon.accepts(right, VARIETY_BIT['en-GB']))
    const varietyMask = VARIETY_BIT[british ? 'en-GB' : 'en-US']
    const start = performance.now()
    const found = suggest(lexicon, wrong, {varietyMask})
    micros.push((performance.now() - start) * 1000)
    if (rights.includes(found[0] ?? '')) first++
    else if (showMisses) console.log(`${wrong}\t${rights.join(',')}\t${found.join(' | ')}`)
    if (anyRight.get(wrong)?.includes(found[0] ?? '')) firstOfAny++
    if (found.some((word) => rights.includes(word))) firstFive++
  }
  micros.sort((a, b) => a - b)
  const share = (count: number): string => `${((100 * count) / half.length).toFixed(1)} %`
  const at = (quantile: number): string =>
    `${(micros[Math.floor(quantile * micros.length)] ?? 0).toFixed(0)} µs`
  console.log(
    `${name}: ${String(half.length)} words, first ${share(first)} (${share(firstOfAny)} by any line), in first five ${share(firstFive)},`,
    `median ${at(0.5)}, 95th percentile ${at(0.95)}`
  )
}

const middle = pairs.length >>> 1
measure('warm-up (first half)', pairs.slice(0, middle), false)
measure('first half', pairs.slice(0, middle), flag === '--misses')
measure('second half', pairs.slice(middle), false)

const words = pairs.map(({wrong}) => wrong)
const lookupStart = performance.now()
let known = 0
for (let round = 0; round < 200; round++)
  for (const word of words) known += lexicon.lookup(word) === 0 ? 0 : 1
const nanos = ((performance.now() - lookupStart) * 1e6) / (200 * words.length)
console.log(`load ${load.toFixed(2)} ms, look-up of an unknown word ${nanos.toFixed(0)} ns`)
console.log(
  `${String(known / 200)} of the misspellings are words of the lexicon, ${String(lexicon.graph.edges.byteLength)} bytes of edges`
)
