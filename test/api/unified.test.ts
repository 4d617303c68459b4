/** copyedit in anybody's unified pipeline, and anybody's plugin in copyedit's. */
import type {Nodes, Root, Word} from 'nlcst'
import {toString} from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import {unified, type Plugin} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {copyedit} from '../support/library.ts'

const {copyeditPlugin, copyeditPreset, createProcessor, findingOf, rulePlugin, defineRule, OptionError} =
  copyedit

/** What stands in for retext-stringify: the words of the tree, put together again. */
const stringify: Plugin<[], Root, string> = function () {
  this.compiler = (tree) => toString(tree as Root)
}

/** A plugin that knows nothing of copyedit: it walks the tree and puts a message on each shouted word. */
const retextShouting: Plugin<[{readonly most: number}], Root> =
  ({most}) =>
  (tree, file) => {
    for (const word of wordsOf(tree)) {
      const text = toString(word)
      if (text.length > most && text === text.toUpperCase() && text !== text.toLowerCase()) {
        file.message(`Do not shout “${text}”`, {
          place: word.position,
          ruleId: 'shout',
          source: 'retext-shouting'
        })
      }
    }
  }

function wordsOf(node: Nodes): Word[] {
  if (node.type === 'WordNode') return [node]
  return 'children' in node ? node.children.flatMap(wordsOf) : []
}

const text = 'The council met on Monday. It approved the the budget after an hour.\n'

describe('one of our rules in a plain unified pipeline', () => {
  const pipeline = unified().use(retextEnglish).use(rulePlugin('repeated-word')).use(stringify).freeze()

  it('puts its findings on the file as messages', async () => {
    const file = await pipeline.process(new VFile({value: text, path: 'council.txt'}))
    expect(String(file)).toBe(text)
    expect(file.messages).toHaveLength(1)
    const [message] = file.messages
    expect(message).toMatchObject({
      ruleId: 'repeated-word',
      source: 'copyedit',
      fatal: true,
      actual: 'the the',
      expected: ['the'],
      line: 1,
      column: 40
    })
    expect(message?.place).toMatchObject({start: {offset: 39}, end: {offset: 46}})
  })

  it('keeps the other rules quiet', async () => {
    const file = await pipeline.process('Nr Okonkwo left. Mr Okonkwo can goes home.')
    expect(file.messages).toEqual([])
  })

  it('stands beside another of our rules', async () => {
    const two = unified()
      .use(retextEnglish)
      .use(rulePlugin('repeated-word'))
      .use(rulePlugin('honorific-typo', {severity: 'warning'}))
      .use(stringify)
    const file = await two.process('Nrs Okonkwo said that the the road was closed.')
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      ['repeated-word', true],
      ['honorific-typo', false]
    ])
  })

  it('reads a tree that comes without a file', async () => {
    const tree = unified().use(retextEnglish).parse(text)
    const file = new VFile()
    file.value = undefined as unknown as string
    await unified().use(rulePlugin('repeated-word')).run(tree, file)
    expect(file.messages.map(({actual}) => actual)).toEqual(['the the'])
  })

  it('says that a rule does not exist', () => {
    expect(() => rulePlugin('repeated-wrod')).toThrow(
      new OptionError('there is no rule called "repeated-wrod"')
    )
  })
})

describe('a rule of one’s own', () => {
  const longAgo = defineRule({
    id: 'long-ago',
    summary: 'A word that no reader of today uses.',
    why: 'It slows the reader.',
    severity: 'warning',
    fix: 'suggest',
    since: '1.0.0',
    status: 'preview',
    messages: {word: ({word}: {word: string}) => `Nobody says “${word}” any more.`},
    options: (z) => z.object({except: z.string().default('').describe('A word that is fine here.')}),
    examples: {bad: [], good: []},
    visit: {
      words: [
        ['amongst', 'amidst'],
        (token, {options, report}) => {
          if (token.lower === options.except) return
          report('word', token, {data: {word: token.text}, expected: [token.lower.replace(/st$/, '')]})
        }
      ]
    }
  })

  it('works as a retext plugin, its defaults filled in', async () => {
    const file = await unified()
      .use(retextEnglish)
      .use(rulePlugin(longAgo))
      .use(stringify)
      .process('They waited amongst friends amidst the rain.')
    expect(file.messages.map(({actual, expected}) => [actual, expected])).toEqual([
      ['amongst', ['among']],
      ['amidst', ['amid']]
    ])
  })

  it('takes options, and says which one it cannot take', async () => {
    const processor = (options: Record<string, unknown>) =>
      unified().use(retextEnglish).use(rulePlugin(longAgo, {options})).use(stringify)
    const file = await processor({except: 'amidst'}).process('They waited amongst friends amidst the rain.')
    expect(file.messages.map(({actual}) => actual)).toEqual(['amongst'])
    await expect(processor({except: 3}).process(text)).rejects.toThrow(
      /^the rule "long-ago" cannot take its option "except"/
    )
  })

  it('works beside the built-in rules', async () => {
    const {findings} = await copyedit.check('They sat amongst the the crowd.', {customRules: [longAgo]})
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['long-ago', 'repeated-word'])
  })
})

describe('somebody else’s plugin in our pipeline', () => {
  it('is a finding like ours, by its own name', async () => {
    const {findings} = await copyedit.check(text, {
      rules: {'repeated-word': 'off'},
      plugins: [retextRepeatedWords]
    })
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'retext-repeated-words/the',
        actual: 'the the',
        expected: ['the'],
        offset: 39,
        endOffset: 46,
        fix: 'suggest'
      })
    ])
  })

  it('keeps its place in Markdown, and gets its options', async () => {
    const source = '# A &amp; B\n\nThe *crowd* &mdash; it was late &mdash; shouted **RESIGN** twice.\n'
    const {findings} = await copyedit.check(source, {
      format: 'markdown',
      plugins: [[retextShouting, {most: 3}]]
    })
    expect(findings.map(({ruleId, actual, offset}) => [ruleId, actual, offset])).toEqual([
      ['retext-shouting/shout', 'RESIGN', source.indexOf('RESIGN')]
    ])
  })

  it('is left out where nothing of it applies', async () => {
    const {findings} = await copyedit.check(text, {plugins: [[retextShouting, {most: 30}]]})
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['repeated-word'])
  })
})

describe('the processor and the preset', () => {
  it('gives the file back as it was, with its messages', async () => {
    const source = '---\ntitle: Budget\nlanguage: en-GB\n---\n\n' + text
    const file = await createProcessor().process(new VFile({value: source, path: 'budget.md'}))
    expect(String(file)).toBe(source)
    const [message, ...others] = file.messages
    expect(others).toEqual([])
    if (message === undefined) throw new Error('no message')
    expect(message.ruleId).toBe('repeated-word')
    expect(findingOf(message)).toMatchObject({
      offset: source.indexOf('the the'),
      line: 6,
      severity: 'error',
      fix: 'safe',
      inQuotation: false
    })
  })

  it('says the same twice, and of many files at once', async () => {
    const processor = createProcessor()
    const files = await Promise.all([text, 'Nothing to see.', text].map((value) => processor.process(value)))
    expect(files.map(({messages}) => messages.length)).toEqual([1, 0, 1])
    expect(files[0]?.messages[0]?.message).toBe(files[2]?.messages[0]?.message)
  })

  it('is frozen, and a copy of it can be built upon', async () => {
    const processor = createProcessor()
    expect(() => processor.use(retextRepeatedWords)).toThrow(/frozen/)
    let seen = 0
    const copy = processor().use(() => () => {
      seen += 1
    })
    await copy.process(text)
    expect(seen).toBe(1)
  })

  it('goes into a retext pipeline as a preset, or as a plugin with options', async () => {
    const preset = unified().use(retextEnglish).use(copyeditPreset).use(stringify)
    expect((await preset.process(text)).messages.map(({ruleId}) => ruleId)).toEqual(['repeated-word'])
    const quiet = unified()
      .use(retextEnglish)
      .use(copyeditPlugin, {rules: {'repeated-word': 'off'}})
      .use(stringify)
    expect((await quiet.process(text)).messages).toEqual([])
  })

  it('rejects a setting for a rule that does not exist', async () => {
    const processor = createProcessor({rules: {'no-such-rule': 'off'}})
    await expect(processor.process(text)).rejects.toThrow('there is no rule called "no-such-rule"')
  })

  it('tells no finding from somebody else’s message', async () => {
    const file = await unified().use(retextEnglish).use(retextRepeatedWords).use(stringify).process(text)
    expect(file.messages.map(findingOf)).toEqual([undefined])
  })
})
