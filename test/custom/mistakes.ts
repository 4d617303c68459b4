/** Mistakes that people make in a file of rules, by a name that says which; what is said is in golden/mistakes.txt. */

const EXAMPLES = "examples: {bad: ['[[a]]'], good: [b]}"

const rule = (text: string): string => `rules:\n  house:\n    ${text}\n    ${EXAMPLES}\n`

export const MISTAKES: Readonly<Record<string, string>> = {
  'no examples': 'rules:\n  house:\n    swap: {a: b}\n',
  'an example without a mark': 'rules:\n  house:\n    swap: {a: b}\n    examples: {bad: [a], good: [b]}\n',
  'no slip to leave alone': "rules:\n  house:\n    swap: {a: b}\n    examples: {bad: ['[[a]]'], good: []}\n",
  'a key that is misspelt': rule('swop: {a: b}'),
  'a key of the file that is misspelt': `owners: me\nrules: {}\n`,
  'a severity of another tool': rule('swap: {a: b}\n    severity: warn'),
  'a zone that does not exist': rule('swap: {a: b}\n    zones: [lede]'),
  'an id with capitals': `rules:\n  House Style:\n    swap: {a: b}\n    ${EXAMPLES}\n`,
  'a rule that does nothing': rule('severity: info'),
  'two kinds in one rule': rule('swap: {a: b}\n    pattern: x'),
  'what does not go together': rule('swap: {a: b}\n    becomes: c'),
  'a condition with nothing to need': rule('when: Eskom'),
  'a phrase with a slash': rule('swap: {and/or: or}'),
  'a pattern with a look-ahead': rule("pattern: 'a(?=b)'"),
  'a pattern with a back-reference': rule("pattern: '(a)\\1'"),
  'a pattern that does not close': rule("pattern: '(a'"),
  'tokens that nothing triggers': rule('tokens: =be? .. unique'),
  'no mapping': '- swap\n'
}
