import {expect, test} from 'vitest'
import {followPhrases, PhraseTrie} from '../../src/language/phrase-trie.ts'
import {english} from '../support/english.ts'

function found(trie: PhraseTrie<string>, text: string): string[] {
  const types = text.split(' ').map((word) => english.type(word))
  return types.flatMap(({lower}, first) => {
    const begin = trie.begin(lower)
    const hits: string[] = []
    if (begin !== undefined)
      followPhrases(begin, types, first, (last, value) =>
        hits.push(`${String(first)}–${String(last)} ${value}`)
      )
    return hits
  })
}

test('finds every phrase, also one inside another, and one that was added after a search', () => {
  const trie = new PhraseTrie<string>()
  for (const phrase of ['in spite of', 'spite', 'in', 'in spite', 'of course']) trie.add(phrase, phrase)
  expect(found(trie, 'In spite of course')).toEqual([
    '0–0 in',
    '0–1 in spite',
    '0–2 in spite of',
    '1–1 spite',
    '2–3 of course'
  ])
  trie.add('in spite of course', 'late')
  expect(found(trie, 'In spite of course')).toContain('0–3 late')
  expect(found(trie, 'nothing in')).toEqual(['1–1 in'])
  expect(found(new PhraseTrie<string>(), 'in spite of')).toEqual([])
})

test('phrases that are supplied when their second word is met stand beside those that were added', () => {
  const trie = new PhraseTrie<string>()
  trie.add('in spite of', 'added')
  const asked: string[] = []
  trie.from('in').addSupply((next) => {
    asked.push(next)
    const phrases = ['in spite/view of', 'in spite'].filter((phrase) => phrase.split(/[ /]/).includes(next))
    return phrases.map((phrase) => ({phrase, value: phrase}))
  })
  const hits = ['0–1 in spite', '0–2 added', '0–2 in spite/view of']
  expect(found(trie, 'In spite of it').sort()).toEqual(hits)
  expect(found(trie, 'in spite of it').sort()).toEqual(hits)
  expect(found(trie, 'in view of it')).toEqual(['0–2 in spite/view of'])
  expect(found(trie, 'in it')).toEqual([])
  expect(asked).toEqual(['spite', 'view', 'it'])
})
