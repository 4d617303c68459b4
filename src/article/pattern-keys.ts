/**
 * What has to stand beside the word that a pattern is looked up by, as keys of its table: a word or a tag right before it
 * (`<the`, `<#DET`) or right after it (`>of`, `>#NOUN.pl`). So a common word with dozens of patterns costs a few
 * look-ups and no tests.
 */
import {TAGS} from '../language/tagger/tags.ts'
import type {Key} from '../language/word-table.ts'
import type {Token} from './token.ts'

/** On which side of the word. */
export type Side = '<' | '>'

export function wordKey(side: Side, word: string): Key {
  return [side, word]
}

/** @param tag as an index of TAGS */
export function tagKey(side: Side, tag: number): Key {
  return [`${side}#`, TAGS[tag] ?? '']
}

const TAG_KEYS: Readonly<Record<Side, readonly Key[]>> = {
  '<': TAGS.map((_, tag) => tagKey('<', tag)),
  '>': TAGS.map((_, tag) => tagKey('>', tag))
}

/** The keys of all patterns that what stands beside a token leaves. */
export function keysAt(token: Token): Key[] {
  const keys: Key[] = []
  addKeys(keys, '<', token.at(-1))
  addKeys(keys, '>', token.at(1))
  return keys
}

function addKeys(keys: Key[], side: Side, neighbour: Token | undefined): void {
  if (neighbour === undefined) return
  const tag = TAG_KEYS[side][neighbour.article.tags[neighbour.index] ?? 0]
  keys.push(wordKey(side, neighbour.lower))
  if (tag !== undefined) keys.push(tag)
}
