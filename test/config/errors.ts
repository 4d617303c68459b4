/**
 * Mistakes that people make in a configuration, by a name that says which. Each is a project; what is said of it is
 * in golden/errors.txt.
 */
import type {LoadOptions} from '../../src/config/load.ts'

export interface Mistake {
  readonly files: Readonly<Record<string, string>>
  readonly article?: string
  readonly options?: LoadOptions
}

/** A rule with options, as a newsroom may write one. */
export const LEAD_RULE = `export default {
  id: 'long-lead',
  summary: 'A first sentence of too many words.',
  why: 'A lead is read aloud.',
  severity: 'info',
  fix: 'never',
  since: '1.0.0',
  status: 'preview',
  messages: {long: (d) => \`The lead has \${d.count} words.\`},
  options: (z) => z.object({
    words: z.int().min(5).default(30).describe('The most words that a lead may have.'),
    zones: z.array(z.enum(['body', 'standfirst'])).default(['body']).describe('Where a lead stands.')
  }),
  examples: {bad: [], good: []},
  visit: {
    sentence(sentence, {options, report, article}) {
      const count = article.tokensOf(sentence).filter((token) => /[a-z]/i.test(token.text)).length
      if (sentence.index === 0 && count > options.words) report('long', sentence, {data: {count}})
    }
  }
}
`

const yml = (text: string): Mistake => ({files: {'copyedit.yml': text}})
const withLead = (rules: string): Mistake => ({
  files: {'copyedit.yml': `plugins: [./lead.mjs]\nrules:\n  ${rules}\n`, 'lead.mjs': LEAD_RULE}
})
const withModule = (source: string): Mistake => ({
  files: {'copyedit.yml': 'plugins:\n  - ./house.mjs\n', 'house.mjs': source}
})
const rule = (members: string): string =>
  `export default {id: 'house-rule', severity: 'info', fix: 'never', messages: {}, visit: {}, ${members}}`

export const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a misspelt key': yml('language: en-GB\nruels:\n  repeated-word: off\n'),
  'a key that is like no other': yml('parser: markdown\n'),
  'two mistakes at once': yml('langauge: en-GB\nfailOn: warn\n'),
  'a key of an override that stands only at the top': yml(
    'overrides:\n  - files: wire/\n    failOn: never\n'
  ),
  'a misspelt rule': yml('rules:\n  repeated-words: off\n'),
  'a rule that is like no other': yml('rules:\n  zeugma: error\n'),
  'a misspelt rule in an override': yml('overrides:\n  - files: [wire/]\n    rules: {honorific-tpyo: off}\n'),
  "another tool's severity": yml('rules:\n  repeated-word: warn\n'),
  'false for off': yml('rules:\n  repeated-word: false\n'),
  'a number for a severity': yml('rules:\n  repeated-word: 2\n'),
  'a misspelt severity in a list': yml('rules:\n  repeated-word: [eror, {}]\n'),
  'a rule without a value': yml('rules:\n  repeated-word:\n'),
  'a third thing after severity and options': withLead('long-lead: [error, {words: 20}, now]'),
  'options of a rule that has none': yml('rules:\n  repeated-word: [error, {max: 3}]\n'),
  'a misspelt option': withLead('long-lead: [error, {word: 20}]'),
  'an option of the wrong kind': withLead('long-lead: [error, {words: twenty}]'),
  'an option that is too small': withLead('long-lead: [error, {words: 2}]'),
  'a value that an option does not have': withLead('long-lead: [error, {zones: [body, headlines]}]'),
  'options that are no mapping': withLead('long-lead: [error, 20]'),
  'rules as a list': yml('rules:\n  - repeated-word\n'),
  'a list for a configuration': yml('- language: en-GB\n'),
  'an open bracket': yml('words: [stoep, bakkie\nlanguage: en-ZA\n'),
  'a tab for indentation': yml('rules:\n\trepeated-word: off\n'),
  'a key twice': yml('language: en-GB\nwords: [stoep]\nlanguage: en-ZA\n'),
  'two documents': yml('language: en-GB\n---\nlanguage: en-ZA\n'),
  'an alias of nothing': yml('words: *ours\n'),
  'a language without its region': yml('language: en\n'),
  'British English as newsrooms call it': yml('language: en-UK\n'),
  'a language that is none of the five': yml('language: French\n'),
  'a key without a value': yml('language:\nwords: [stoep]\n'),
  'a misspelt house style': yml('style: gazete\n'),
  'a house style that is like no other': yml('extends: style:tribune-herald\n'),
  'a house style file that is not there': yml('style: ./our-style.yml\n'),
  'a house style with keys of a configuration': {
    files: {'copyedit.yml': 'style: ./ours.yml\n', 'ours.yml': 'title: Ours\nignore: [wire/]\n'}
  },
  'a rule in a house style that is not there': {
    files: {'copyedit.yml': 'style: ./ours.yml\n', 'ours.yml': 'rules:\n  mixed-quotes-mark: off\n'}
  },
  'a house style of the command line that is not there': {
    files: {},
    options: {commandLine: {style: 'gazet'}}
  },
  'a file to extend that is not there': yml('extends:\n  - ./desk.yml\n'),
  'a folder to extend': {files: {'copyedit.yml': 'extends: ./desk\n', 'desk/readme.txt': 'the desk'}},
  'a package to extend that is not there': {
    files: {'copyedit.yml': 'extends: newsrom-style\n', 'node_modules/newsroom-style/copyedit.yml': ''}
  },
  'a file to extend that is written like a package': {
    files: {'copyedit.yml': 'extends: desk.yml\n', 'desk.yml': 'language: en-GB\n'}
  },
  'a package without a configuration': {
    files: {
      'copyedit.yml': 'extends: [newsroom]\n',
      'node_modules/newsroom/package.json': '{"name": "newsroom"}'
    }
  },
  'a circle of three': {
    files: {
      'copyedit.yml': 'extends: ./a.yml\n',
      'a.yml': 'language: en-GB\nextends: [./b.yml]\n',
      'b.yml': 'extends: ./copyedit.yml\n'
    }
  },
  'a mistake in a file that is extended': {
    files: {
      'copyedit.yml': 'extends: ./desk/politics.yml\n',
      'desk/politics.yml': 'rules:\n  honorific: off\n'
    }
  },
  'a file of words that is not there': yml('words: ./wrods.txt\n'),
  'two words on one line of a file': {
    files: {'copyedit.yml': 'words: ./words.txt\n', 'words.txt': '# places\nGqeberha\nPort Elizabeth\n'}
  },
  'two words in one item': yml('words:\n  - stoep\n  - load shedding\n'),
  'an empty word': yml('words: ["", stoep]\n'),
  'a number among words': yml('words: [stoep, 2]\n'),
  'one word that is in no list': yml('words: stoep\n'),
  'words that are neither list nor file': yml('words: true\n'),
  'a source that is not there': yml('sources: [./minutes.txt]\n'),
  'an override without files': yml('overrides:\n  - language: en-US\n'),
  'an override with no file in its list': yml('overrides:\n  - files: []\n'),
  'overrides as a mapping': yml('overrides:\n  files: wire/\n'),
  'a glob with braces': yml('ignore: ["{wire,agency}/"]\n'),
  'a glob that climbs': yml('ignore: ../archive/\n'),
  'a glob of another system': yml('overrides:\n  - files: "wire\\\\*.txt"\n'),
  'an empty glob': yml('ignore: [""]\n'),
  'ignore as a number': yml('ignore: 3\n'),
  'a plugin that is not installed': {
    files: {
      'copyedit.yml': 'plugins: [retext-equalty]\n',
      'node_modules/retext-equality/package.json': '{"name": "retext-equality"}'
    }
  },
  'a plugin file that is not there': yml('plugins:\n  - ./house.js\n'),
  'a plugin whose package is empty': {
    files: {'copyedit.yml': 'plugins: [retext-void]\n', 'node_modules/retext-void/package.json': '{}'}
  },
  'a plugin as a mapping': yml('plugins:\n  - retext-equality: {ignore: [he-she]}\n'),
  'a plugin with two sets of options': yml('plugins:\n  - [retext-equality, {}, {}]\n'),
  'a module that throws': withModule('throw new RangeError("no such desk")\n'),
  'a module that exports something else': withModule('export default 3\n'),
  'a module with an empty list of rules': withModule('export const rules = []\n'),
  'a module with a rule that has no id': withModule(rule('id: undefined')),
  'a module with a rule whose id is not in kebab case': withModule(rule("id: 'HouseRule'")),
  'a module with a rule without handlers': withModule(rule('visit: undefined')),
  'a module with a rule of a severity that there is not': withModule(rule("severity: 'off'")),
  'a module with a rule whose option has no default': withModule(
    rule('options: (z) => z.object({words: z.number()})')
  ),
  'a module with a rule whose id is taken': withModule(rule("id: 'repeated-word'")),
  'two modules with a rule of one id': {
    files: {'copyedit.yml': 'plugins: [./a.mjs, ./b.mjs]\n', 'a.mjs': rule(''), 'b.mjs': rule('')}
  },
  'options of a module with rules': {
    files: {'copyedit.yml': 'plugins:\n  - [./lead.mjs, {words: 20}]\n', 'lead.mjs': LEAD_RULE}
  },
  'options of two files that do not go together': {
    files: {
      'copyedit.yml': 'extends: ./desk.yml\nrules:\n  span: [error, {most: 5}]\n',
      'desk.yml': 'plugins: [./span.mjs]\nrules:\n  span: [error, {least: 8}]\n',
      'span.mjs':
        "export default {id: 'span', severity: 'info', fix: 'never', messages: {}, visit: {}, options: (z) => " +
        'z.object({least: z.number().default(1), most: z.number().default(99)})' +
        '.refine(({least, most}) => least <= most, {error: \'"least" is more than "most"\'})}'
    }
  },
  'an unknown value of failOn': yml('failOn: warn\n'),
  'a negative number of warnings': yml('maxWarnings: -1\n'),
  'half a warning': yml('maxWarnings: 2.5\n'),
  'a number of warnings in words': yml('maxWarnings: none\n'),
  'yes for true': yml('requireReason: yes\n'),
  'a mistake in JSON': {files: {'copyedit.json': '{\n  "rules": {\n    "repeated-wrod": "off"\n  }\n}\n'}},
  'JSON that ends too early': {files: {'copyedit.json': '{\n  "language": "en-GB",\n'}},
  'a package.json that cannot be read': {files: {'package.json': '{\n  "copyedit": {},\n  "name"\n}\n'}},
  'a mistake in package.json': {
    files: {
      'package.json':
        '{\n  "name": "the-paper",\n  "copyedit": {\n    "words": [],\n    "wrods": []\n  }\n}\n'
    }
  },
  'a file that is not UTF-8': {files: {'copyedit.yml': '', 'desk.txt': ''}, options: {config: 'latin.yml'}},
  'a configuration of the command line that is not there': {files: {}, options: {config: 'copyedit.yml'}},
  'a folder as the configuration of the command line': {
    files: {'desk/copyedit.yml': ''},
    options: {config: 'desk'}
  },
  'two configurations in one folder': {
    files: {'copyedit.yml': '', 'package.json': '{"copyedit": {}}'}
  }
}
