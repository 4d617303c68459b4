/** Quotations, against cases written before the code; conventions at the head of test/sets/quotations.yml. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Article, Quotation} from '../../src/article/article.ts'
import type {Variety} from '../../src/language/variety.ts'
import {readArticle} from '../support/article.ts'

interface ExpectedQuotation {
  readonly text?: string
  readonly parts?: readonly string[]
  readonly kind: string
  readonly speaker?: string
  readonly verb?: string
  readonly inside?: boolean
}

interface QuotationCase {
  readonly id: string
  readonly variety?: Variety
  readonly text: string
  readonly quotations: readonly ExpectedQuotation[]
}

const cases = parse(
  readFileSync(new URL('../sets/quotations.yml', import.meta.url), 'utf8')
) as QuotationCase[]

type Field = 'words' | 'kind' | 'speaker' | 'verb'
const FIELDS: readonly Field[] = ['words', 'kind', 'speaker', 'verb']

type Facts = Readonly<Record<Field, string>>

function wanted(quotation: ExpectedQuotation): Facts {
  const {text = '', parts = [text], kind, speaker = '', verb = '', inside = false} = quotation
  return {words: `${inside ? '> ' : ''}${parts.join(' ¶ ')}`, kind, speaker, verb}
}

function found(article: Article, {parts, depth, kind, speaker, verb}: Quotation): Facts {
  return {
    words: `${depth > 0 ? '> ' : ''}${parts.map((part) => article.slice(part)).join(' ¶ ')}`,
    kind,
    speaker: speaker === undefined ? '' : article.slice(speaker),
    verb: verb === undefined ? '' : article.slice(verb)
  }
}

interface Tally {
  facts: number
  right: number
  readonly byField: Record<Field, number>
  quotations: number
  readonly failures: string[]
}

/** Every fact of every quotation counts once; a quotation that is missing or too many costs all of its facts. */
function tally(part: readonly QuotationCase[]): Tally {
  const result: Tally = {
    facts: 0,
    right: 0,
    byField: {words: 0, kind: 0, speaker: 0, verb: 0},
    quotations: 0,
    failures: []
  }
  for (const {id, variety = 'en-GB', text, quotations} of part) {
    const article = readArticle(text, {variety})
    const rest = article.quotations.map((quotation) => found(article, quotation))
    for (const facts of quotations.map(wanted)) {
      const at = rest.findIndex(({words}) => words === facts.words)
      const [match] = at < 0 ? [] : rest.splice(at, 1)
      result.quotations++
      result.facts += FIELDS.length
      for (const field of FIELDS) {
        if (match?.[field] === facts[field]) {
          result.right++
          result.byField[field]++
        } else
          result.failures.push(
            `${id}: ${field} “${facts[field]}” ← “${match?.[field] ?? 'nothing'}” (${facts.words})`
          )
      }
    }
    for (const facts of rest) {
      result.facts += FIELDS.length
      result.failures.push(`${id}: not a quotation: ${facts.words}`)
    }
  }
  return result
}

test('at least 95 % of what is asked of the quotations is right', () => {
  const half = Math.ceil(cases.length / 2)
  const first = tally(cases.slice(0, half))
  const second = tally(cases.slice(half))
  const line = ({right, facts, byField, quotations}: Tally): string =>
    `${((100 * right) / facts).toFixed(1)} % of ${String(facts)}; of ${String(quotations)} quotations ` +
    FIELDS.map((field) => `${field} ${String(byField[field])}`).join(', ')
  const failures = first.failures.map((failure) => `  ${failure}\n`).join('')
  process.stdout.write(`quotations, first half: ${line(first)}; second half: ${line(second)}\n${failures}`)
  expect((first.right + second.right) / (first.facts + second.facts)).toBeGreaterThanOrEqual(0.95)
})

describe('where a word is said', () => {
  test('every part of a quotation over paragraphs is inside it, and what stands between is not', () => {
    const article = readArticle('“We opened in May.\n\n“By June the roof had gone,” said Ms Adeyemi.')
    const at = (word: string): number | undefined => article.quotationAt(article.text.indexOf(word))?.start
    expect(article.quotations).toHaveLength(1)
    expect([at('opened'), at('roof')]).toEqual([0, 0])
    expect(article.quotationAt(article.text.indexOf('\n'))).toBeUndefined()
    expect(article.quotationAt(article.text.indexOf('Adeyemi'))).toBeUndefined()
  })

  test('the innermost quotation is given', () => {
    const article = readArticle('“He told me, ‘Not here,’ and left,” said Dr Obuya.')
    expect(article.quotationAt(article.text.indexOf('Not'))?.depth).toBe(1)
    expect(article.quotationAt(article.text.indexOf('left'))?.depth).toBe(0)
  })

  test('a mark that is never closed does not swallow the article', () => {
    const article = readArticle(
      '"We shall appeal, said Mr Oyelowo.\n\nThe court rose at noon. It sits again on Friday.'
    )
    const [quotation] = article.quotations
    expect(quotation?.isClosed).toBe(false)
    expect(article.quotationAt(article.text.indexOf('Oyelowo'))).toBeUndefined()
    expect(article.quotationAt(article.text.indexOf('court'))).toBeUndefined()
  })
})
