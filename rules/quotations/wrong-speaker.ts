import {passageAround} from '../../src/facts/passage.ts'
import {otherSpeakers} from '../../src/facts/speakers.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-speaker',
  summary: 'A quotation given to another speaker than the transcript gives it to.',
  why: `Words in the wrong mouth are the worst misquotation, and easily made where two people speak in turn. The speaker’s label
in the transcript (“MS KAYA:”) is compared with the one that the article names. Labels that name nobody (“Q”,
“MODERATOR”) say nothing, and pronouns are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    other: (d: {written: string; label: string; passage: string}) => ({
      message: `The transcript gives these words to ${d.label}, not to ${d.written}.`,
      note: d.passage
    })
  },
  examples: {
    bad: [
      {
        text: 'Ayla Kaya and Piet Roos spoke. “The quarry was never safe to work in,” ⟦Mr Roos⟧ said.',
        transcript: 'MS KAYA: The quarry was never safe to work in.\n\nMR ROOS: I dispute that.',
        message: 'other',
        becomes: 'Ms Kaya'
      },
      {
        text: 'Ms Ayla Kaya and Mr Piet Roos spoke. “The quarry was never safe to work in,” said ⟦Piet Roos⟧.',
        transcript: 'AYLA KAYA: The quarry was never safe to work in.\n\nPIET ROOS: I dispute that.',
        message: 'other',
        becomes: 'Ayla Kaya'
      },
      {
        text: 'Both men, Jan Smal and Piet Roos, were heard. “Nobody told the drivers about the bend,” ⟦Mr Smal⟧ said.',
        transcript: 'ROOS: Nobody told the drivers about the bend.\nSMAL: Thank you.',
        message: 'other'
      }
    ],
    good: [
      {
        text: 'Ayla Kaya and Piet Roos spoke. “The quarry was never safe to work in,” Ms Kaya said.',
        transcript: 'MS KAYA: The quarry was never safe to work in.\n\nMR ROOS: I dispute that.',
        because: 'she did'
      },
      {
        text: 'Ayla Kaya and Piet Roos spoke. “The quarry was never safe to work in,” Mr Roos said.',
        transcript: 'WITNESS: The quarry was never safe to work in.\n\nCOURT: Thank you.',
        because: 'the labels name nobody'
      },
      {
        text: 'Ayla Kaya and Piet Roos spoke. “The quarry was never safe to work in,” he said.',
        transcript: 'MS KAYA: The quarry was never safe to work in.',
        because: 'a pronoun is left alone'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const {start, end, written, label, expected, passage} of otherSpeakers(article)) {
        const text = passage.found === undefined ? '' : passageAround(passage.found)
        report('other', {start, end}, {data: {written, label, passage: text}, expected})
      }
    }
  }
})
