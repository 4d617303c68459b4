// What a compiler has to refuse.
import {check, defineRule} from 'copyedit'

export const wrong = defineRule({
  id: 'wrong',
  summary: '',
  why: '',
  severity: 'warning',
  fix: 'never',
  since: '1.0.0',
  status: 'preview',
  messages: {slip: (d: {word: string}) => d.word},
  examples: {bad: [], good: []},
  visit: {
    words: [
      ['wrong'],
      (token, {report}) => {
        report('slip', token, {data: {word: token.text}})
        // @ts-expect-error: there is no message with that key
        report('slap', token, {data: {word: token.text}})
        // @ts-expect-error: the message needs a text
        report('slip', token, {data: {word: 3}})
      }
    ]
  }
})

// @ts-expect-error: there is no such option
void check('A text.', {langauge: 'en-GB'})
