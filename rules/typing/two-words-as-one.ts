import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

/** Verbs that are written as one word only when they are nouns. */
const NOUNS_OF_VERBS: ReadonlyMap<string, string> = new Map(
  `set up|take over|shut down|break down|crack down|work out|check out|pick up|clean up|roll out|kick off|lay off|back up
   log in|build up|hand over|turn out|carry out|cut back|sell off|pay out|walk out|black out|start up|buy out|hold up`
    .split(/\s*[|\n]\s*/)
    .map((pair): [string, string] => [pair.replace(' ', ''), pair])
)

/** Whether the word should be two here, and which two. */
type Test = (before: Token | undefined, after: Token | undefined) => boolean

const WORDS: ReadonlyMap<string, readonly [two: string, test: Test]> = new Map<
  string,
  readonly [string, Test]
>([
  ['everyday', ['every day', isTimeNotKind]],
  ['sometime', ['some time', (before, after) => before?.lower === 'for' && after?.upos !== 'NOUN']],
  ['awhile', ['a while', (before) => before?.lower === 'for' || before?.lower === 'in']],
  [
    'everyone',
    [
      'every one',
      (_, after) =>
        after?.lower === 'of' &&
        /^(?:the|these|those|them|us|his|her|its|their)$/.test(after.at(1)?.lower ?? '')
    ]
  ],
  [
    'anyone',
    ['any one', (_, after) => after?.lower === 'of' && /^(?:the|these|those)$/.test(after.at(1)?.lower ?? '')]
  ],
  [
    'apart',
    [
      'a part',
      (before, after) =>
        after?.lower === 'of' &&
        /^(?:be|been|being|is|are|was|were|become|became|as)$/.test(before?.lower ?? '')
    ]
  ],
  [
    'maybe',
    [
      'may be',
      (before, after) =>
        /^(?:he|she|it|there|they)$/.test(before?.lower ?? '') &&
        (after?.upos === 'DET' ||
          after?.upos === 'ADJ' ||
          after?.lower === 'that' ||
          after?.feature === 'ger')
    ]
  ],
  ...[...NOUNS_OF_VERBS].map(([one, two]): [string, readonly [string, Test]] => [one, [two, isVerb]])
])

export default defineRule({
  id: 'two-words-as-one',
  summary: 'One word where two are meant: “they train everyday”, “to setup a fund”.',
  why: `Everyday is an adjective (everyday life) and every day a time; a takeover is a thing, and to take over is what
somebody does. The joined form is a word, so only its place in the sentence shows the slip.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    two: (d: {one: string; two: string}) => `“${d.one}” is two words here: “${d.two}”.`
  },
  examples: {
    bad: [
      {text: 'Lorries use the lane ⟦everyday⟧, residents say.', message: 'two', becomes: 'every day'},
      {text: 'She had known for ⟦sometime⟧ that he would go.', message: 'two', becomes: 'some time'},
      {text: 'The council will ⟦setup⟧ a fund for the families.', message: 'two', becomes: 'set up'},
      {text: 'The port wants to be ⟦apart⟧ of the scheme.', message: 'two', becomes: 'a part'}
    ],
    good: [
      {text: 'It is an everyday sight in the harbour.', because: 'the adjective'},
      {text: 'The bid led to takeover talks.', because: 'the noun'},
      {text: 'Everyone of working age must register.', because: 'of belongs to what follows'},
      {text: 'The twins grew up far apart, of course.', because: 'apart is meant'}
    ]
  },
  visit: {
    words: [
      new Set(WORDS.keys()),
      (token, {report}) => {
        const found = WORDS.get(token.lower)
        if (found === undefined || token.type.isAllCaps) return
        const [two, test] = found
        if (!test(token.at(-1), token.at(1))) return
        const expected = token.isCapitalised ? two.charAt(0).toUpperCase() + two.slice(1) : two
        report('two', token, {data: {one: token.text, two}, expected: [expected]})
      }
    ]
  }
})

/** “use the lane everyday”: after a noun or verb, and no noun follows. */
function isTimeNotKind(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined) return false
  if (
    !(before.upos === 'NOUN' || before.upos === 'VERB' || before.upos === 'PRON') ||
    before.feature === 'poss'
  ) {
    return false
  }
  return (
    after.text === ',' || after.text === '.' || /^(?:in|at|on|for|to|from|since|until|and)$/.test(after.lower)
  )
}

/** After a modal or “to”, and with an object. */
function isVerb(before: Token | undefined, after: Token | undefined): boolean {
  return (before?.feature === 'modal' || before?.lower === 'to') && after?.upos === 'DET'
}
