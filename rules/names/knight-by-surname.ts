import {defineRule} from '../../src/rule.ts'

/** Wives and daughters: "Lady Farrow" is right of the one and wrong of the other, so Lady is left alone. */
const KNIGHTLY: ReadonlySet<string> = new Set(['sir', 'dame'])

export default defineRule({
  id: 'knight-by-surname',
  summary: '“Sir” or “Dame” before a surname: “Sir Farrow” for “Sir Anthony”.',
  why: `Knights and dames take their title with the given name: Sir Anthony Farrow is Sir Anthony, never Sir Farrow. The
mistake comes from writing a surname at second mention as with Mr and Ms.

It is reported only where the article gives the given name, so that the title can be put right.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    surname: (d: {title: string; surname: string; given: string}) => ({
      message: `“${d.title} ${d.surname}” should be “${d.title} ${d.given}”.`,
      note: '“Sir” and “Dame” go with the given name.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Sir Anthony Farrow opened the hospice. “It was needed,” Sir ⟦Farrow⟧ said.',
        message: 'surname',
        becomes: 'Anthony'
      },
      {
        text: 'Dame Lucinda Beck will play the queen. Dame ⟦Beck⟧ last appeared in 1987.',
        message: 'surname',
        becomes: 'Lucinda'
      },
      {
        text: 'The inquiry under Sir Mervyn Ashdown sat for a year. Sir ⟦Ashdown⟧ heard 90 witnesses.',
        message: 'surname',
        becomes: 'Mervyn'
      },
      {
        text: 'Kenneth Oyelaran, who was knighted in June, was late. Sir ⟦Oyelaran⟧ apologised.',
        message: 'surname',
        becomes: 'Kenneth'
      }
    ],
    good: [
      {text: 'Sir Anthony Farrow sang. Sir Anthony is 80.', because: 'the given name'},
      {text: 'Sir Mervyn Ashdown sat for a year. Mr Ashdown was not paid.', because: 'another title'},
      {text: 'Lord Hesketh met Lady Hesketh.', because: 'peers take the surname'},
      {text: 'The letter began “Dear Sir”. Farrow signed it.', because: 'no title'},
      {text: 'Nobody had heard of Sir Paget.', because: 'no given name to go with'}
    ]
  },
  visit: {
    name(mention, person, {report}) {
      const title = mention.honorific
      if (title === undefined || !KNIGHTLY.has(title.toLowerCase()) || mention.form !== 'surname') return
      const given = person.given?.split(' ')[0]
      if (given === undefined || given === '' || given.endsWith('.') || given.length < 2) return
      const isKnownGiven = person.mentions.some((each) => each.form === 'full' && each !== mention)
      if (!isKnownGiven) return
      report('surname', mention, {data: {title, surname: mention.text, given}, expected: [given]})
    }
  }
})
