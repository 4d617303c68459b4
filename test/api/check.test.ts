/** `check`, the shortest way in. */
import {describe, expect, it} from 'vitest'
import {copyedit} from '../support/library.ts'

const {check, english, Engine, FrontMatterError, OptionError} = copyedit

describe('check', () => {
  it('says what it took the article for, and what it found', async () => {
    const text = '---\nlanguage: en-ZA\ndate: 2021-05-04\n---\nThe the minister resigned on Tuesday.\n'
    const checked = await check(text)
    expect(checked).toMatchObject({language: 'en-ZA', date: '2021-05-04'})
    const [finding, ...others] = checked.findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({ruleId: 'repeated-word', actual: 'The the', expected: ['The']})
    expect(text.slice(finding?.offset, finding?.endOffset)).toBe('The the')
  })

  it('lets an option win over the front matter', async () => {
    const text = '---\nlanguage: en-ZA\ndate: 2021-05-04\n---\nThe minister resigned on Tuesday.\n'
    expect(await check(text, {language: 'en-GB', date: '2021-05-05'})).toMatchObject({
      language: 'en-GB',
      date: '2021-05-05'
    })
  })

  it('switches rules off, and makes them milder', async () => {
    const text = 'The minister said that the the road was closed.'
    expect((await check(text, {rules: {'repeated-word': 'off'}})).findings).toEqual([])
    const {findings} = await check(text, {rules: {'repeated-word': 'info'}})
    expect(findings.map(({severity}) => severity)).toEqual(['info'])
  })

  it('reads Markdown by the name of the file, or when told', async () => {
    const text = 'It was `the the` command, and the &#116;he order.\n'
    const places = async (options: Parameters<typeof check>[1]): Promise<string[]> =>
      (await check(text, options)).findings.map(({actual}) => actual)
    expect(await places({path: 'desk/orders.md'})).toEqual(['the &#116;he'])
    expect(await places({format: 'markdown'})).toEqual(['the &#116;he'])
    expect(await places({path: 'desk/orders.txt'})).not.toContain('the &#116;he')
  })

  it('takes the newsroom’s own words as words', async () => {
    const text = 'The mayor praised the flurbish scheme, and the flurbish scheme grew.'
    const ids = async (words: string[]): Promise<string[]> =>
      (await check(text, {language: 'en-GB', words})).findings.map(({ruleId}) => ruleId)
    expect(await ids([])).toContain('unknown-word')
    expect(await ids(['flurbish'])).toEqual([])
  })

  it('says what it cannot make sense of', async () => {
    const errors: Array<[Parameters<typeof check>[1], string]> = [
      [{language: 'fr'}, '"fr" is not a language copyedit knows: en-GB, en-US, en-ZA, en-AU or en-CA'],
      [{date: '2021-02-29'}, '"2021-02-29" is not a day of the calendar as YYYY-MM-DD'],
      [{rules: {nonsense: 'error'}}, 'there is no rule called "nonsense"'],
      [
        {rules: {'repeated-word': ['error', {sometimes: true}]}},
        'the rule "repeated-word" has no option "sometimes"'
      ]
    ]
    for (const [options, message] of errors) {
      await expect(check('A short text.', options)).rejects.toThrow(new OptionError(message))
    }
    await expect(check('---\ndate: [1, 2\n---\nA short text.')).rejects.toThrow(FrontMatterError)
  })

  it('is one engine for many articles where that is wanted', async () => {
    const engine = new Engine({language: english()})
    const texts = ['They did not not go.', 'They did not go.', 'They did not not go.']
    const counts: number[] = []
    for (const text of texts) counts.push((await engine.check(text)).findings.length)
    expect(counts).toEqual([1, 0, 1])
  })
})
