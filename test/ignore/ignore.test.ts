import {describe, expect, test} from 'vitest'
import {Engine, type ArticleOptions} from '../../src/check.ts'
import {english} from '../support/english.ts'
import {wordRules} from '../support/word-rules.ts'

const engine = new Engine({language: english, registry: wordRules})

const MARKDOWN: ArticleOptions = {format: 'markdown', language: 'en-GB'}
const PLAIN: ArticleOptions = {format: 'plain', language: 'en-GB'}

/** Rule ids and what they are about, in order. */
async function check(source: string, options = MARKDOWN, by = engine): Promise<string[]> {
  const {findings} = await by.check(source, options)
  for (const {offset, endOffset, actual} of findings) expect(actual).toBe(source.slice(offset, endOffset))
  return findings.map(({ruleId, actual}) => `${ruleId}: ${actual}`)
}

const SLIP = 'The bridge wsa closed on Friday.'
const SLIP_FOUND = 'typed-wsa: wsa'

describe.each([
  ['Markdown', MARKDOWN],
  ['plain text', PLAIN]
])('controls in %s', (_name, options) => {
  test('without one the slip is found', async () => {
    expect(await check(SLIP, options)).toEqual([SLIP_FOUND])
  })

  test('the next block, and only that', async () => {
    const source = `<!-- copyedit ignore typed-wsa: a stammer -->\n\n${SLIP}\n\n${SLIP}`
    expect(await check(source, options)).toEqual([SLIP_FOUND])
    expect(await check(source.replace('typed-wsa: a stammer ', ''), options)).toEqual([SLIP_FOUND])
  })

  test('a range', async () => {
    const source = `${SLIP}\n\n<!-- copyedit ignore-start typed-wsa -->\n\n${SLIP}\n\n${SLIP}\n\n<!-- copyedit ignore-end -->\n\n${SLIP}`
    expect(await check(source, options)).toEqual([SLIP_FOUND, SLIP_FOUND])
  })

  test('a range that nothing ends goes on to the end; one for another rule does not end it', async () => {
    const source = `${SLIP}\n\n<!-- copyedit ignore-start typed-wsa -->\n\n${SLIP}\n\n${SLIP}`
    expect(await check(source, options)).toEqual([SLIP_FOUND])
    const other = source.replace(/\n\n(?=[^\n]*$)/, '\n\n<!-- copyedit ignore-end typed-hte -->\n\n')
    expect(await check(other, options)).toEqual([
      SLIP_FOUND,
      'ignore/unused: <!-- copyedit ignore-end typed-hte -->'
    ])
  })

  test('the whole file, from anywhere in it', async () => {
    expect(await check(`${SLIP}\n\n${SLIP}\n\n<!-- copyedit ignore-file: old copy -->\n`, options)).toEqual(
      []
    )
    expect(await check(`${SLIP}\n\n<!-- copyedit ignore-file typed-hte, typed-wsa -->\n`, options)).toEqual([
      'ignore/unused: typed-hte'
    ])
  })

  test('unused controls', async () => {
    const good = 'The bridge was closed on Friday.'
    expect(await check(`<!-- copyedit ignore typed-wsa -->\n\n${good}\n\n${SLIP}`, options)).toEqual([
      'ignore/unused: <!-- copyedit ignore typed-wsa -->',
      SLIP_FOUND
    ])
    expect(await check(`${good}\n\n<!-- copyedit ignore -->`, options)).toEqual([
      'ignore/unused: <!-- copyedit ignore -->'
    ])
    expect(await check(`${good}\n\n<!-- copyedit ignore-end -->`, options)).toEqual([
      'ignore/unused: <!-- copyedit ignore-end -->'
    ])
  })

  test('a rule that was not asked is not called unused', async () => {
    const quiet = new Engine({language: english, registry: wordRules, rules: {'typed-wsa': 'off'}})
    expect(await check(`<!-- copyedit ignore typed-wsa -->\n\n${SLIP}`, options, quiet)).toEqual([])
  })

  test('rules that do not exist, with what was probably meant', async () => {
    const source = `<!-- copyedit ignore typed-wsaa zzzzzz retext-quotes/quote -->\n\n${SLIP}`
    const {findings} = await engine.check(source, options)
    expect(findings.map(({ruleId, actual, expected}) => ({ruleId, actual, expected}))).toEqual([
      {ruleId: 'ignore/unknown-rule', actual: 'typed-wsaa', expected: ['typed-wsa']},
      {ruleId: 'ignore/unknown-rule', actual: 'zzzzzz', expected: []},
      {ruleId: 'ignore/unused', actual: 'retext-quotes/quote', expected: []},
      {ruleId: 'typed-wsa', actual: 'wsa', expected: ['was']}
    ])
    expect(findings[0]?.message).toBe('There is no rule called “typed-wsaa”; did you mean “typed-wsa”?')
  })

  test('controls that do not exist', async () => {
    expect(await check('<!-- copyedit ingore-file -->', options)).toEqual([
      'ignore/unknown-control: ingore-file'
    ])
    expect(await check('<!-- copyedit -->', options)).toEqual(['ignore/unknown-control: <!-- copyedit -->'])
  })

  test('reasons can be required', async () => {
    const strict = new Engine({language: english, registry: wordRules, requireReason: true})
    expect(await check(`<!-- copyedit ignore typed-wsa: a stammer -->\n\n${SLIP}`, options, strict)).toEqual(
      []
    )
    for (const reason of ['', ':', ': ']) {
      const control = `<!-- copyedit ignore typed-wsa${reason} -->`
      expect(await check(`${control}\n\n${SLIP}`, options, strict)).toEqual([`ignore/no-reason: ${control}`])
    }
  })
})

describe('controls in Markdown alone', () => {
  test('a list, a table or a quotation is one block', async () => {
    const control = '<!-- copyedit ignore typed-wsa -->\n\n'
    expect(await check(`${control}- ${SLIP}\n- ${SLIP}\n\n## ${SLIP}`)).toEqual([SLIP_FOUND])
    expect(await check(`${control}| ${SLIP} | ${SLIP} |\n|--|--|\n| ${SLIP} | x |\n\n${SLIP}`)).toEqual([
      SLIP_FOUND
    ])
    expect(await check(`${control}> ${SLIP}\n>\n> ${SLIP}\n\n${SLIP}`)).toEqual([SLIP_FOUND])
  })

  test('within a paragraph a control is about that paragraph', async () => {
    expect(await check(`${SLIP} <!-- copyedit ignore --> ${SLIP}\n\n${SLIP}`)).toEqual([SLIP_FOUND])
  })

  test('one in code is an example', async () => {
    expect(await check(`\`\`\`\n<!-- copyedit ignore-file -->\n\`\`\`\n\n${SLIP}`)).toEqual([SLIP_FOUND])
    expect(await check(`\`<!-- copyedit ignore-file -->\` ${SLIP}`)).toEqual([SLIP_FOUND])
  })

  test('other comments are left alone', async () => {
    for (const comment of [
      '<!-- copyeditor: ignore this -->',
      '<!-- copyedit: see the desk -->',
      '<!-- ignore -->'
    ]) {
      expect(await check(`${comment}\n\n${SLIP}`)).toEqual([SLIP_FOUND])
    }
  })
})

describe('sic and cq', () => {
  test.each(['(sic)', '[sic]', '(cq)', '[cq]', '(SIC)', '[*sic*]'])(
    '%s vouches for the words before it',
    async (mark) => {
      expect(await check(`The bridge wsa ${mark} closed on Friday.`)).toEqual([])
      expect(await check(`The bridge was **wsa** ${mark} closed.`)).toEqual([])
      expect(await check(`hte bridge over the river was closed ${mark} on Friday.`)).toEqual([
        'typed-hte: hte'
      ])
      expect(await check(`It closed ${mark} on hte Friday.`)).toEqual(['typed-hte: hte'])
    }
  )

  test('not for another sentence or another paragraph', async () => {
    expect(await check('The bridge wsa. So (sic) it stays.')).toEqual(['typed-wsa: wsa'])
    expect(await check('The bridge wsa\n\n(sic) it stays.')).toEqual(['typed-wsa: wsa'])
  })

  test('a closing mark may stand between', async () => {
    expect(await check('“The bridge wsa” (sic), he said.', PLAIN)).toEqual([])
  })
})
