import type {Token} from '../../src/article/token.ts'
import {isMidAdverb, participleOnly} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'participle-as-past',
  summary: 'A participle where the simple past belongs: “he begun”, “they rung the bell”.',
  why: `“Begun”, “rung”, “sunk”, “seen” and “done” need a form of “have” or “be” before them. Standing alone as the verb
of a sentence they are dialect: in copy it is “he began”, “they rang”, “she saw”.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    participle: (d: {verb: string; past: string}) =>
      `“${d.verb}” cannot stand alone as the past: “${d.past}”, or “had ${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The clerk said she ⟦begun⟧ copying files in May.', message: 'participle', becomes: 'began'},
      {text: 'He ⟦done⟧ the work on his own.', message: 'participle', becomes: 'did'},
      {text: 'The strikers ⟦rung⟧ the bell at dawn.', message: 'participle', becomes: 'rang'},
      {text: 'We ⟦sung⟧ the anthem and sat down.', message: 'participle', becomes: 'sang'}
    ],
    good: [
      {text: 'The work begun in May was never finished.', because: 'a participle beside its noun'},
      {text: 'She had begun and was seen; he has since gone.', because: 'auxiliaries before them'},
      {text: 'Those he had seen and she known were freed.', because: '“had” serves both'},
      {text: 'The song sung the night before was hers.', because: 'a participle beside its noun'}
    ]
  },
  visit: {
    tags: [
      ['VERB.part', 'VERB.past'],
      (verb, {report}) => {
        if (verb.lower.endsWith('ed') || verb.isCapitalised) return
        const form = participleOnly(verb.lower)
        if (form === undefined || (verb.lower.startsWith('be') && form.base === 'bear')) return
        let subject = verb.at(-1)
        while (subject !== undefined && isMidAdverb(subject.lower)) subject = subject.at(-1)
        if (subject === undefined || !isSubject(subject, verb)) return
        if (hasAuxiliaryBefore(subject)) return
        report('participle', verb, {
          data: {verb: verb.text, past: form.right},
          expected: [form.right, `had ${verb.text}`],
          ...(verb.isInQuotation ? {severity: 'info' as const} : {})
        })
      }
    ]
  }
})

/** A subject pronoun; or a noun, before one of few verbs that then takes an object. */
function isSubject(subject: Token, verb: Token): boolean {
  if (['i', 'he', 'she', 'they', 'we'].includes(subject.lower)) return true
  if (!/^(?:rung|sung|begun|drunk|shrunk|swum|sprung)$/.test(verb.lower) || subject.upos !== 'NOUN')
    return false
  const next = verb.at(1)
  return (
    (next?.lower === 'the' || next?.lower === 'a' || next?.feature === 'poss' || next?.feature === 'ger') &&
    !/^(?:day|night|week|month|year|morning|evening)$/.test(verb.at(2)?.lower ?? '') &&
    subject.feature === 'pl'
  )
}

/** “Had he seen it”, “what has he done”, “she has written and he spoken”. */
function hasAuxiliaryBefore(subject: Token): boolean {
  const {firstToken} = subject.sentence
  for (let index = subject.index - 1; index >= firstToken && subject.index - index <= 12; index--) {
    const word = subject.article.types[index]?.lower ?? ''
    if (/^(?:have|has|had|having|'ve|'d|be|is|are|was|were|been|being|get|gets|got|'s|'re)$/.test(word))
      return true
    if (word === ',' || word === ';' || word === ':') return false
  }
  return false
}
