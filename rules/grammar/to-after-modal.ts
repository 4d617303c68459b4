import type {Token} from '../../src/article/token.ts'
import {mayEndInGap} from '../../src/entities/gaps.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'to-after-modal',
  summary: '“To” between a modal and its verb: “must to pay”.',
  why: `Must, can, could, will, would, should, may and might take the verb without “to”; “ought” and “have” take it
with “to”. The “to” stays behind when “has to pay” is changed to “must pay”.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    to: (d: {modal: string; verb: string}) => `“${d.modal}” takes no “to”: “${d.modal} ${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The firm must ⟦to pay⟧ its staff by Friday.', message: 'to', becomes: 'pay'},
      {text: 'They could not ⟦to find⟧ the key.', message: 'to', becomes: 'find'},
      {text: 'The mayor should ⟦to resign⟧, he said.', message: 'to', becomes: 'resign'},
      {text: 'Voters can ⟦to register⟧ online.', message: 'to', becomes: 'register'}
    ],
    good: [
      {text: 'She lost the will to live and a can to collect rain.', because: 'nouns'},
      {text: 'Nobody doubts our will to sustain it.', because: 'a noun'},
      {text: 'The firm ought to pay.', because: '“ought” takes “to”'},
      {text: 'He did what he could to help.', because: '“could” stands for “could do”'},
      {text: 'She made every effort she could to win.', because: 'the effort is what she could make'},
      {text: 'As soon as they can, to save time, they will leave.', because: 'a comma between'}
    ]
  },
  visit: {
    words: [
      ['must', 'can', 'could', 'should', 'will', 'would', 'may', 'might'],
      (modal, {report}) => {
        if (modal.feature !== 'modal') return
        const subject = modal.at(-1)
        let to = modal.at(1)
        if (to?.lower === 'not' || to?.lower === "n't") to = to.at(1)
        const verb = to?.at(1)
        if (to?.lower !== 'to' || verb?.feature !== 'base') return
        if (
          subject === undefined ||
          !(subject.upos === 'NOUN' || subject.upos === 'PROPN' || subject.upos === 'PRON') ||
          subject.feature === 'poss'
        )
          return
        if (isElliptical(modal) || mayEndInGap(modal)) return
        report(
          'to',
          {start: to.start, end: verb.end},
          {data: {modal: modal.text, verb: verb.text}, expected: [verb.text]}
        )
      }
    ]
  }
})

/** “as much as they could to stop it”: the modal ends its clause. */
function isElliptical(modal: Token): boolean {
  return [1, 2, 3, 4].some((distance) => ELLIPTICAL.has(modal.at(-distance)?.lower ?? ''))
}

const ELLIPTICAL = wordSet('what whatever all everything as than anything best much how way')
