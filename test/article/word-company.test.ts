import {describe, expect, it} from 'vitest'
import {WordCompany} from '../../src/article/word-company.ts'
import {readArticle} from '../support/article.ts'

describe('the company of a word', () => {
  it('is counted in base forms, each word once, within the sentence', () => {
    const article = readArticle(
      'The ringers at both towers heard one peel of the bells and bells. A tenor.\n'
    )
    const token = article.token(7)
    const company = new WordCompany('peal: bell ringer tower tenor\npeel: orange')
    expect(token?.text).toBe('peel')
    const around = (word: string) =>
      token === undefined ? -1 : company.around(token, article.language.context.numberOf(word))
    expect(around('peal')).toBe(3)
    expect(around('peel')).toBe(0)
    expect(around('harbour')).toBe(0)
  })
})
