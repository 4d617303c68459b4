import {describe, expect, test} from 'vitest'
import {readArticle} from '../support/article.ts'

function thing(text: string, name: string): string | undefined {
  return readArticle(text).things.find((each) => each.name === name)?.kind
}

describe('things', () => {
  test.each([
    ['Staff of the Ministry of Roads and Ports walked out.', 'Ministry of Roads and Ports', 'organisation'],
    ['She chairs Halvorsen Holdings, which owns the ferry.', 'Halvorsen Holdings', 'organisation'],
    ['He was seen near Ullapool on Friday.', 'Ullapool', 'place'],
    ['The fire spread to Mulberry Road by noon.', 'Mulberry Road', 'place'],
    ['They read from “Tidal Waters” on stage.', 'Tidal Waters', 'work']
  ])('%s', (text, name, kind) => {
    expect(thing(text, name)).toBe(kind)
  })

  test('a person is no thing', () => {
    const {things, people} = readArticle('Ingrid Halvorsen owns Halvorsen Holdings. Halvorsen is 61.')
    expect(people.map(({name}) => name)).toEqual(['Ingrid Halvorsen'])
    expect(things.map(({name}) => name)).toEqual(['Halvorsen Holdings'])
  })
})
