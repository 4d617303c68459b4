import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findWord, readGraph, wordsOf, WordGraphError} from '../../../src/language/lexicon/dawg.ts'
import {writeGraph} from '../../../src/tools/lexicon/write-graph.ts'

describe('a word graph', () => {
  it('holds exactly its words with their payloads', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'é', "'", 'Z'), minLength: 1, maxLength: 6})
    const words = fc.array(fc.tuple(word, fc.integer({min: 0, max: 0x7fffff})), {minLength: 1, maxLength: 40})
    fc.assert(
      fc.property(words, word, (entries, other) => {
        const wanted = new Map(entries)
        const graph = readGraph(writeGraph(wanted))
        expect(new Map(wordsOf(graph))).toEqual(wanted)
        for (const [key, payload] of wanted) expect(findWord(graph, key)).toBe(payload)
        expect(findWord(graph, other)).toBe(wanted.get(other) ?? -1)
      }),
      {seed: 11, numRuns: 200}
    )
  })

  it('shares endings as well as beginnings', () => {
    const verbs = ['walk', 'talk', 'stalk'].flatMap((stem) => ['', 's', 'ed', 'ing'].map((end) => stem + end))
    const graph = readGraph(writeGraph(new Map(verbs.map((verb) => [verb, 1]))))
    // s-t / t / w lead into one "alk", that into one set of endings.
    expect(graph.edges.length).toBeLessThan(20)
  })

  it('is the same bytes whatever order the words come in', () => {
    const entries: [string, number][] = [
      ['paper', 1],
      ['papers', 2],
      ['print', 1]
    ]
    expect(writeGraph(new Map(entries))).toEqual(writeGraph(new Map(entries.toReversed())))
  })

  it('is not made of nothing', () => {
    expect(() => writeGraph(new Map())).toThrow(/needs a word/)
  })

  it('refuses other bytes', () => {
    const bytes = writeGraph(new Map([['word', 1]]))
    expect(() => readGraph(bytes.slice(0, 24))).toThrow(WordGraphError)
    expect(() => readGraph(new Uint8Array(3))).toThrow(WordGraphError)
  })
})
