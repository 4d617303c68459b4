import {describe, expect, test} from 'vitest'
import {Article} from '../../src/article/article.ts'
import {parseBlocks} from '../../src/article/parse.ts'
import {readPlain} from '../../src/article/plain.ts'
import {pairQuotations} from '../../src/article/quotations.ts'
import {tagTokens} from '../../src/article/steps.ts'
import {nounPhraseEndingAt, nounPhraseStartingAt, subjectOf} from '../../src/entities/clauses.ts'
import {english} from '../support/english.ts'

function read(text: string): Article {
  const document = readPlain(text, 0, {})
  const article = new Article(document.prose, english, document.map, {variety: 'en-GB'})
  parseBlocks(article, document.blocks)
  pairQuotations(article)
  tagTokens(article)
  return article
}

/** The subject of the last finite verb spelt so: its head, number and kind. */
function subject(text: string, verb: string): string {
  const article = read(text)
  const index = article.types.findLastIndex(({lower}) => lower === verb)
  const token = article.token(index)
  const found = token === undefined ? undefined : subjectOf(token)
  return found === undefined ? 'unsure' : `${found.head.text} ${found.number} ${found.kind}`
}

describe('the subject of a verb', () => {
  test.each([
    ['The price of the two houses on the hill has doubled.', 'has', 'price singular noun'],
    ['The results of a survey by the council were published on Friday.', 'were', 'results plural noun'],
    ['The mayor, who met the two envoys on Monday, was in London.', 'was', 'mayor singular noun'],
    ['The envoys (one of them a former judge) were late.', 'were', 'envoys plural noun'],
    ['The letters sent by the ministry were lost.', 'were', 'letters plural noun'],
    ['The cost of repairing the roads has risen.', 'has', 'cost singular noun'],
    ['A plan to build 20 prisons has been dropped.', 'has', 'plan singular noun'],
    ['The man who robbed three banks was caught.', 'was', 'man singular noun'],
    ['The mayor and her deputy were away.', 'were', 'deputy plural compound'],
    ['Both the ship and its cargo were lost.', 'were', 'cargo plural compound'],
    ['Neither the coach nor the players were there.', 'were', 'players plural alternative'],
    ['A number of residents have complained.', 'have', 'number plural noun'],
    ['The number of residents has grown.', 'has', 'number singular noun'],
    ['There are three bridges.', 'are', 'bridges plural there'],
    ['She met the farmers, who have lost their land.', 'have', 'farmers plural relative'],
    ['He said on Friday the talks were over.', 'were', 'talks plural noun'],
    ['The man the police were looking for was found.', 'was', 'man singular noun'],
    ['They say it.', 'say', 'They plural pronoun']
  ])('%s', (text, verb, wanted) => {
    expect(subject(text, verb)).toBe(wanted)
  })

  test.each([
    ['Half of the men were freed.', 'were', 'half plural noun'],
    ['The fire brigade and ambulance were called.', 'were', 'ambulance either compound'],
    ['What worries the doctors is the cost.', 'is', 'unsure'],
    ['Is the minister here?', 'is', 'unsure']
  ])('is not sure of %s', (text, verb, wanted) => {
    expect(subject(text, verb).toLowerCase()).toBe(wanted.toLowerCase())
  })

  test('knows a group from a thing', () => {
    const article = read('The team are late and the boat is late.')
    const of = (word: string): boolean | undefined => {
      const token = article.token(article.types.findIndex(({lower}) => lower === word))
      return token === undefined ? undefined : subjectOf(token)?.isCollective
    }
    expect(of('are')).toBe(true)
  })
})

test('noun phrases by either end', () => {
  const article = read("She saw the city's two old bridges yesterday.")
  const head = article.types.findIndex(({lower}) => lower === 'bridges')
  expect(nounPhraseEndingAt(article, head, 0)).toMatchObject({
    firstToken: 2,
    head,
    number: 'plural',
    isDetermined: true
  })
  expect(nounPhraseStartingAt(article, 2, article.tokenCount)).toMatchObject({head, endToken: head + 1})
  expect(nounPhraseEndingAt(article, 1, 0)).toBeUndefined()
})
