import {expect, test} from 'vitest'
import {NAME_BIT} from '../../../src/language/lexicon/entry.ts'
import {english} from '../../support/english.ts'

const {given, surname, place, demonym} = NAME_BIT

test.each([
  ['Angela', given],
  ['Atkinson', surname],
  ['Botswana', place],
  ['Gqeberha', place],
  ['Belgians', demonym],
  ['angela', 0],
  ['Tuesday', 0],
  ['table', 0]
])('%s is known as a name of kind %i', (word, kind) => {
  expect(english.lexicon.nameBits(word)).toBe(kind)
})

test('the kind of a name is no part of its varieties', () => {
  expect(english.lexicon.lookup('Botswana')).toBeLessThan(64)
})
