import {expect, test} from 'vitest'
import {Dispatcher} from '../src/dispatch.ts'
import {defineRule} from '../src/rule.ts'
import {readArticle} from './support/article.ts'

const quotedByNobody = defineRule({
  id: 'quoted-by-nobody',
  summary: 'A quotation without a speaker.',
  why: 'A reader wants to know who said it.',
  severity: 'info',
  fix: 'never',
  since: '0.1.0',
  status: 'preview',
  messages: {nobody: ({words}: {words: string}) => `Nobody says “${words}”.`},
  examples: {bad: [], good: []},
  visit: {
    quotation(quotation, {article, report}) {
      if (quotation.speaker !== undefined) return
      report('nobody', quotation.inner, {data: {words: article.slice(quotation.inner)}})
    }
  }
})

test('a rule is asked for every quotation, those inside others too', () => {
  const article = readArticle(
    '“They sang ‘Low Water’ twice,” said Ms Adeyemi.\n\nThe hall was cold. “We have no coal.”\n\nNobody spoke.'
  )
  const dispatcher = new Dispatcher([{rule: quotedByNobody, severity: 'info', options: {}}])
  expect(dispatcher.run(article).map(({message}) => message)).toEqual([
    'Nobody says “Low Water”.',
    'Nobody says “We have no coal.”.'
  ])
})

test('a rule is asked for every number and every date, each in order', () => {
  const seen: string[] = []
  const counting = defineRule({
    ...quotedByNobody,
    id: 'counting',
    messages: {seen: () => 'seen'},
    examples: {bad: [], good: []},
    visit: {
      number: ({text}) => void seen.push(`number ${text}`),
      date: ({text}) => void seen.push(`date ${text}`)
    }
  })
  const article = readArticle('The mill made 40 tonnes in 1998. It shut on 3 May 2004, and 12 men left.')
  new Dispatcher([{rule: counting, severity: 'info', options: {}}]).run(article)
  expect(seen).toEqual(['number 40 tonnes', 'number 12', 'date 1998', 'date 3 May 2004'])
})
