import {defineRule} from '../../src/rule.ts'

const BORROWED = /^(?:cappella|capella|priori|posteriori|la|gogo)$/

export default defineRule({
  id: 'doubled-determiner',
  summary: 'Two articles or an article and a possessive in a row: “the a”, “a his”.',
  why: `A noun takes one article, possessive or demonstrative. Two in a row are what is left when one wording was typed
over another (“the a plan”, “a their plan”).`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    doubled: (d: {first: string; second: string}) =>
      `“${d.first}” and “${d.second}” cannot both stand here: one has to go.`
  },
  examples: {
    bad: [
      {text: 'He sold ⟦the a⟧ house in June.', message: 'doubled', becomes: 'the'},
      {text: 'She lost ⟦a her⟧ purse on the train.', message: 'doubled', becomes: 'a'},
      {text: '⟦The their⟧ plan was dropped.', message: 'doubled', becomes: 'The'},
      {text: 'It was ⟦an the⟧ error of judgment.', message: 'doubled', becomes: 'an'}
    ],
    good: [
      {text: 'He sold the A team’s bus.', because: 'a letter'},
      {text: 'A The Times reporter gave her the prize.', because: 'a title, and an object before an article'},
      {text: 'Between the “a” and the “the”.', because: 'words that are talked about'},
      {text: 'The this and that of office life.', because: 'set phrase'}
    ]
  },
  visit: {
    phrases: [
      `the a,the an,a the,an the,the his,the her,the its,the their,the our,the my,the your,a his,a their,a its,a our,a my,
      a your,a her,an his,an her,an their,an its,an our,the these,the those,a these,a this,a those`
        .split(',')
        .map((phrase) => phrase.trim()),
      ({first, last, start, end}, {report, article}) => {
        const next = last.at(1)
        if (last.isCapitalised || !last.hasSpaceBefore || next === undefined || !next.isWord) return
        if (next.lower === 'and' || next.lower === 'or' || last.type.isAllCaps) return
        if (last.lower === 'a' && BORROWED.test(next.lower)) return // the a cappella group
        if (first.isCapitalised && !first.isFirstInSentence) return
        const space = article.text.slice(first.end, last.start)
        if (space.includes('\n')) return
        const second = first.isCapitalised
          ? last.text.charAt(0).toUpperCase() + last.text.slice(1)
          : last.text
        report(
          'doubled',
          {start, end},
          {data: {first: first.text, second: last.text}, expected: [first.text, second]}
        )
      }
    ]
  }
})
