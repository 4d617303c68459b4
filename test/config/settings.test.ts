import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadSettings} from '../../src/config/load.ts'
import {placeText} from '../../src/config/problem.ts'
import {NO_SETTINGS, type Origin, type Settings} from '../../src/config/settings.ts'
import {LEAD_RULE} from './errors.ts'
import {loaderIn, project, settingsOf} from './project.ts'

const origin = (from: Origin | undefined): string | undefined =>
  from === undefined ? undefined : 'option' in from ? from.option : placeText(from)

const severities = ({rules}: Settings): Record<string, string> =>
  Object.fromEntries([...rules].map(([id, {severity}]) => [id, severity.value]))

describe('looking for a configuration', () => {
  test('the nearest folder above the article that has one counts, and no other', async () => {
    const folder = project({
      'copyedit.yml': 'language: en-GB\nwords: [stoep]\n',
      'sport/copyedit.yaml': 'language: en-ZA\n',
      'sport/rugby/match.txt': '',
      'news/council.txt': ''
    })
    const loader = loaderIn(folder)
    const match = await loader.settingsFor('sport/rugby/match.txt')
    expect([match.file, match.language?.value, match.words]).toEqual(['sport/copyedit.yaml', 'en-ZA', []])
    expect((await loader.settingsFor('news/council.txt')).file).toBe('copyedit.yml')
  })

  test.each([
    ['copyedit.yml', 'language: en-AU\n'],
    ['copyedit.yaml', 'language: en-AU\n'],
    ['copyedit.json', '{"$schema": "./schema.json", "language": "en-AU"}'],
    ['package.json', '{"name": "paper", "copyedit": {"language": "en-AU"}}']
  ])('%s holds one', async (name, content) => {
    const {file, language} = await settingsOf({[name]: content})
    expect([file, language?.value]).toEqual([name, 'en-AU'])
  })

  test('a package.json without our key is none, whatever it names', async () => {
    expect(await settingsOf({'package.json': '{"devDependencies": {"copyedit": "1.0.0"}}'})).toEqual(
      NO_SETTINGS
    )
  })

  test('a file of comments is a configuration that sets nothing', async () => {
    const settings = await settingsOf({'copyedit.yml': '# language: en-GB\n'})
    expect(settings).toEqual({...NO_SETTINGS, file: 'copyedit.yml'})
  })

  test('--config names one file for all, --no-config none', async () => {
    const folder = project({'copyedit.yml': 'language: en-GB\n', 'desk/night.yml': 'language: en-US\n'})
    const night = await loaderIn(folder, {config: 'desk/night.yml'}).settingsFor('a.txt')
    expect([night.file, night.language?.value]).toEqual(['desk/night.yml', 'en-US'])
    expect(await loaderIn(folder, {noConfig: true}).settingsFor('a.txt')).toEqual(NO_SETTINGS)
  })

  test('with --config globs start from the working folder, else from the folder of the file', async () => {
    const folder = project({'desk/night.yml': 'overrides:\n  - files: /wire/\n    language: en-US\n'})
    const loader = loaderIn(folder, {config: 'desk/night.yml'})
    expect((await loader.settingsFor('wire/a.txt')).language?.value).toBe('en-US')
    expect((await loader.settingsFor('desk/wire/a.txt')).language).toBeUndefined()
  })

  test('loadSettings does it for one article', async () => {
    const folder = project({'copyedit.yml': 'maxWarnings: 3\n'})
    expect((await loadSettings(join(folder, 'a.txt'), {cwd: folder})).maxWarnings).toEqual({
      value: 3,
      from: {file: 'copyedit.yml', line: 1, column: 14}
    })
  })

  test('a loader reads a file once; a new one sees what has changed', async () => {
    const folder = project({'copyedit.yml': 'language: en-GB\n'})
    const loader = loaderIn(folder)
    const first = await loader.settingsFor('a.txt')
    writeFileSync(join(folder, 'copyedit.yml'), 'language: en-US\n')
    mkdirSync(join(folder, 'below'))
    expect(await loader.settingsFor('b.txt')).toBe(first)
    expect(await loader.settingsFor('below/c.txt')).toBe(first)
    expect((await loaderIn(folder).settingsFor('a.txt')).language?.value).toBe('en-US')
  })
})

describe('laying settings over each other', () => {
  const files = {
    'copyedit.yml': `extends: [./desk.yml, ./night.yml]
style: gazette
language: en-GB
rules:
  repeated-word: error
words: [kombi]
overrides:
  - files: wire/
    language: en-US
    rules: {unknown-word: off}
    words: [guesstimate]
  - files: ["*.md", "!README.md"]
    rules: {unknown-word: info, joined-words: off}
`,
    'desk.yml': `language: en-CA
failOn: info
rules: {repeated-word: off, joined-words: warning, unknown-word: warning}
words: [tannie]
overrides:
  - files: wire/
    language: en-AU
    requireReason: true
`,
    'night.yml': 'failOn: warning\nwords: ./night.txt\n',
    'night.txt': '# heard at night\nspoor # as in tracks\n'
  }

  test('style, then what is extended, then the file itself', async () => {
    const settings = await settingsOf(files)
    expect(severities(settings)).toEqual({
      'joined-words': 'warning',
      'mixed-quote-marks': 'error',
      'repeated-word': 'error',
      'unknown-word': 'warning'
    })
    expect(settings.language?.value).toBe('en-GB')
    expect(settings.failOn?.value).toBe('warning')
    expect(settings.words.map(({value}) => value)).toEqual(['stoep', 'bakkie', 'tannie', 'spoor', 'kombi'])
  })

  test('overrides come last, in order; what is extended has its own before the file itself', async () => {
    const wire = await settingsOf(files, 'wire/a.txt')
    expect([wire.language?.value, wire.requireReason?.value]).toEqual(['en-US', true])
    expect(severities(wire)['unknown-word']).toBe('off')
    expect(wire.words.map(({value}) => value)).toContain('guesstimate')
    const page = await settingsOf(files, 'wire/a.md')
    expect([page.language?.value, severities(page)['unknown-word']]).toEqual(['en-US', 'info'])
    expect(severities(await settingsOf(files, 'README.md'))['unknown-word']).toBe('warning')
  })

  test('articles to which the same applies share their settings', async () => {
    const loader = loaderIn(project(files))
    const [a, b, c] = await Promise.all(
      ['wire/a.txt', 'wire/deep/b.txt', 'c.txt'].map((path) => loader.settingsFor(path))
    )
    expect(a).toBe(b)
    expect(a).not.toBe(c)
  })

  test('each value says where it was set', async () => {
    const {language, style, failOn, words, rules} = await settingsOf(files, 'wire/a.md')
    expect({
      language: origin(language?.from),
      style: origin(style?.from),
      failOn: origin(failOn?.from),
      words: words.map(({from}) => origin(from)),
      rules: Object.fromEntries(
        [...rules].map(([id, {severity}]) => [id, origin(severity.from)?.replace(/^.*\/(?=gazette)/, '')])
      )
    }).toEqual({
      language: 'copyedit.yml:9:15',
      style: 'copyedit.yml:2:8',
      failOn: 'night.yml:1:9',
      words: [
        'style:gazette:7:9',
        'style:gazette:7:16',
        'desk.yml:4:9',
        'night.txt:2:1',
        'copyedit.yml:6:9',
        'copyedit.yml:11:13'
      ],
      rules: {
        'joined-words': 'copyedit.yml:13:47',
        'mixed-quote-marks': 'style:gazette:6:22',
        'repeated-word': 'copyedit.yml:5:18',
        'unknown-word': 'copyedit.yml:13:27'
      }
    })
  })

  test('the command line wins, and says so', async () => {
    const settings = await settingsOf(files, 'wire/a.txt', {
      commandLine: {language: 'en-ZA', style: 'courier', failOn: 'never', maxWarnings: 7}
    })
    expect([settings.language, settings.style, settings.failOn, settings.maxWarnings]).toEqual([
      {value: 'en-ZA', from: {option: '--language'}},
      {value: 'courier', from: {option: '--style'}},
      {value: 'never', from: {option: '--fail-on'}},
      {value: 7, from: {option: '--max-warnings'}}
    ])
    expect(severities(settings)['mixed-quote-marks']).toBeUndefined()
  })

  test('the command line counts where no file does', async () => {
    const settings = await settingsOf({}, 'a.txt', {commandLine: {style: 'courier', maxWarnings: 0}})
    expect([settings.style?.value, settings.maxWarnings?.value, severities(settings)]).toEqual([
      'courier',
      0,
      {'repeated-word': 'off'}
    ])
  })

  test('a style of the article wins over the configuration and gives way to the command line', async () => {
    const folder = project({
      'copyedit.yml': 'style: gazette\n',
      'letters/ours.yml': 'rules: {joined-words: off}\n'
    })
    const own = await loaderIn(folder).settingsFor('letters/a.txt', {style: './ours.yml'})
    expect([origin(own.style?.from), severities(own)]).toEqual(['front matter', {'joined-words': 'off'}])
    const given = await loaderIn(folder, {commandLine: {style: 'courier'}}).settingsFor('letters/a.txt', {
      style: './ours.yml'
    })
    expect(given.style?.value).toBe('courier')
    const alone = await loaderIn(project({})).settingsFor('a.txt', {style: 'gazette'})
    expect(alone.language?.value).toBe('en-ZA')
  })

  test('a house style can be extended by its name, bare or not; the last one counts', async () => {
    for (const name of ['gazette', 'style:gazette', '[courier, style:gazette]']) {
      const {style, language} = await settingsOf({'copyedit.yml': `extends: ${name}\n`})
      expect([style?.value, language?.value], name).toEqual(['gazette', 'en-ZA'])
    }
  })

  test('a severity replaces, options stay until they are set again', async () => {
    const {rules} = await settingsOf({
      'copyedit.yml': 'extends: ./desk.yml\nrules:\n  long-lead: error\n',
      'desk.yml': 'extends: ./wire.yml\nrules:\n  long-lead: [warning, {words: 20}]\n',
      'wire.yml': 'plugins: [./lead.mjs]\nrules:\n  long-lead: [info, {words: 12, zones: [standfirst]}]\n',
      'lead.mjs': LEAD_RULE
    })
    const lead = rules.get('long-lead')
    expect(lead?.severity).toEqual({value: 'error', from: {file: 'copyedit.yml', line: 3, column: 14}})
    expect(lead?.values).toEqual({words: 20, zones: ['standfirst']})
    expect(origin(lead?.options.get('words')?.from)).toBe('desk.yml:3:25')
    expect(origin(lead?.options.get('zones')?.from)).toBe('wire.yml:3:33')
  })

  test('names of files count from the file that has them', async () => {
    const folder = project({
      'copyedit.yml': 'extends: ./desk/desk.yml\nsources: [./minutes.txt]\n',
      'desk/desk.yml': 'words: words.txt\nsources: ../speech.txt\n',
      'desk/words.txt': 'kombi\r\n\r\n  tannie  \n',
      'minutes.txt': 'The council met.',
      'speech.txt': 'Friends.'
    })
    const {words, sources} = await loaderIn(folder).settingsFor('a.txt')
    expect(words.map(({value, from}) => [value, origin(from)])).toEqual([
      ['kombi', 'desk/words.txt:1:1'],
      ['tannie', 'desk/words.txt:3:3']
    ])
    expect(sources.map(({value}) => value)).toEqual([join(folder, 'speech.txt'), join(folder, 'minutes.txt')])
  })

  test('one file may be extended twice on two ways', async () => {
    const {words, language} = await settingsOf({
      'copyedit.yml': 'extends: [./a.yml, ./b.yml]\n',
      'a.yml': 'extends: ./base.yml\nlanguage: en-GB\n',
      'b.yml': 'extends: ./base.yml\n',
      'base.yml': 'language: en-US\nwords: [kombi]\n'
    })
    expect([language?.value, new Set(words.map(({value}) => value))]).toEqual(['en-US', new Set(['kombi'])])
  })

  test('aliases stand for what they name, with the place where it stands', async () => {
    const {rules} = await settingsOf(
      {
        'copyedit.yml':
          'rules: &quiet\n  repeated-word: off\noverrides:\n  - files: wire/\n    rules: *quiet\n'
      },
      'wire/a.txt'
    )
    expect(origin(rules.get('repeated-word')?.severity.from)).toBe('copyedit.yml:2:18')
  })
})

describe('packages', () => {
  const base = {
    'node_modules/@paper/style/copyedit.yml': 'extends: ./parts/words.yml\nlanguage: en-ZA\n',
    'node_modules/@paper/style/parts/words.yml': 'words: [kombi]\n',
    'node_modules/@paper/style/politics.yml': 'language: en-GB\n',
    'node_modules/desk/package.json': '{"name": "desk", "copyedit": {"failOn": "never"}}'
  }

  test('a package is found above, and its own configuration read', async () => {
    const settings = await settingsOf(
      {...base, 'news/copyedit.yml': 'extends: ["@paper/style", desk]\n'},
      'news/a.txt'
    )
    expect([settings.language?.value, settings.words[0]?.value, settings.failOn?.value]).toEqual([
      'en-ZA',
      'kombi',
      'never'
    ])
    expect(origin(settings.failOn?.from)).toBe('node_modules/desk/package.json:1:41')
  })

  test('a file in a package can be named', async () => {
    const settings = await settingsOf({...base, 'copyedit.yml': 'extends: "@paper/style/politics.yml"\n'})
    expect([settings.language?.value, settings.words]).toEqual(['en-GB', []])
  })
})

describe('leaving articles out', () => {
  const files = {
    'copyedit.yml': 'extends: ./desk.yml\nignore:\n  - drafts/\n  - "*.wire.txt"\n  - "!keep.wire.txt"\n',
    'desk.yml': 'ignore: /archive/\n'
  }

  test.each([
    ['drafts/a.txt', 'copyedit.yml:3:5'],
    ['news/drafts/deep/a.txt', 'copyedit.yml:3:5'],
    ['a.wire.txt', 'copyedit.yml:4:5'],
    ['archive/a.txt', 'desk.yml:1:9'],
    ['keep.wire.txt', undefined],
    ['news/archive/a.txt', undefined],
    ['Drafts/a.txt', undefined],
    ['../elsewhere/drafts/a.txt', undefined]
  ])('%s is left out by %s', async (article, place) => {
    expect(origin((await loaderIn(project(files)).ignoredBy(article))?.from)).toBe(place)
  })

  test('nothing is left out without a configuration', async () => {
    expect(await loaderIn(project({})).ignoredBy('drafts/a.txt')).toBeUndefined()
  })
})
