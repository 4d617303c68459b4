import type {Article, Sentence} from '../../src/article/article.ts'
import {hasSpaceAfter, textAt} from '../../src/article/at.ts'
import {countFinite, isWholeSentence} from '../../src/article/finite.ts'
import {withCapital} from '../../src/language/capitals.ts'
import {cardinalWords} from '../../src/language/number-forms.ts'
import {defineRule} from '../../src/rule.ts'

/** An article that begins so many sentences with figures means it: results, a diary. */
const MEANT = 3
const LARGEST = 999

export default defineRule({
  id: 'figure-at-start',
  summary: 'A sentence that begins with a figure: “62 schools took part.”',
  why: `A sentence begins with a capital, and a figure has none; after a stop it may even be read as a part of a number.
Write the number out, or turn the sentence round.

Years, times, sums of money and large figures are left alone, and so are lists and results.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body'],
  messages: {
    figure: (d: {figure: string; words: string}) =>
      `A sentence does not begin with a figure: “${d.words}”, not “${d.figure}”.`
  },
  examples: {
    bad: [
      {text: 'The vote was close. ⟦62⟧ members stayed away.', message: 'figure', becomes: 'Sixty-two'},
      {text: 'He had help. ⟦8⟧ of his cousins came.', message: 'figure', becomes: 'Eight'},
      {text: 'The hall was full. ⟦240⟧ guests had come.', message: 'figure', becomes: 'Two hundred and forty'}
    ],
    good: [
      {text: '200g flour, salt. 1 egg, to glaze.', because: 'a line of a recipe'},
      {text: 'The vote was close. Sixty-two members stayed away.', because: 'in words'},
      {text: 'It rained. 2016 was no better. £5m was lost.', because: 'a year and money'},
      {text: '3 Leeds. 4 York. 5 Hull.', because: 'a list of results'},
      {text: 'It was late. 10pm had come and gone.', because: 'a time'}
    ]
  },
  visit: {
    article(article, {report}) {
      const openers = article.sentences.filter((sentence) => beginsWithFigure(article, sentence))
      if (openers.length >= MEANT) return
      for (const {firstToken} of openers) {
        const token = article.token(firstToken)
        if (token === undefined) continue
        const words = withCapital(cardinalWords(Number(token.text), article.variety))
        report('figure', token, {data: {figure: token.text, words}, expected: [words]})
      }
    }
  }
})

/** “62 schools”: a whole number up to three digits, and a word in small letters after it. */
function beginsWithFigure(article: Article, sentence: Sentence): boolean {
  const {firstToken, block} = sentence
  const text = textAt(article, firstToken)
  if (block.zone !== 'body' || !/^[1-9]\d{0,2}$/.test(text) || Number(text) > LARGEST) return false
  if (!hasSpaceAfter(article, firstToken) || !/^[a-z]{2,}$/.test(textAt(article, firstToken + 1)))
    return false
  return (
    isWholeSentence(article, sentence) &&
    countFinite(article, firstToken, sentence.endToken) > 0 && // not “2 eggs, beaten.”
    !/^(?:am|pm|per|percent|x|ran)$/.test(textAt(article, firstToken + 1))
  )
}
