import type {Article} from '../../src/article/article.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'

/** Brands and short forms are short; a word of three letters must be one that everybody uses. */
const SHORT = 4
const VERY_COMMON = 9

export default defineRule({
  id: 'two-capitals',
  summary: 'Two capitals at the head of a word: “THursday”.',
  why: `The shift key was held down too long. Spelling checkers pass the word because it has capitals in it.

Short forms with an ending (MPs, OKed) and brands are left alone, and so is anything that stands so twice.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    capitals: (d: {word: string; meant: string}) => `“${d.word}” has one capital too many: “${d.meant}”.`
  },
  examples: {
    bad: [
      {text: 'The vote is on ⟦WEdnesday⟧.', message: 'capitals', becomes: 'Wednesday'},
      {text: 'She flew to ⟦PAris⟧ with her aides.', message: 'capitals', becomes: 'Paris'},
      {text: '⟦THe⟧ talks failed.', message: 'capitals', becomes: 'The'},
      {text: '⟦POlice⟧ closed the bridge.', message: 'capitals', becomes: 'Police'}
    ],
    good: [
      {text: 'The MPs asked the BBC for its DVDs.', because: 'plurals of short forms'},
      {text: 'MPs OKed the plan.', because: 'a short form with an ending'},
      {text: 'McDonald met DeVito in MacArthur Park.', because: 'capitals inside names'},
      {text: 'Mr Alvarez bought an iPhone and a PlayStation.', because: 'brands'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const type of article.wordsInUse) {
        const meant = type.isMixedCase ? undefined : meantBy(article, type)
        if (meant === undefined) continue
        const index = article.types.indexOf(type)
        const span = {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}
        report('capitals', span, {data: {word: type.text, meant}, expected: [meant]})
      }
    }
  }
})

function meantBy(article: Article, {text, isCapitalised, isAllCaps}: WordType): string | undefined {
  if (!isCapitalised || isAllCaps || !/^[A-Z]{2}[a-z]+$/.test(text) || article.countOf(text) > 1)
    return undefined
  const {lexicon} = article.language
  const meant = text.charAt(0) + text.slice(1).toLowerCase()
  if (lexicon.lookup(text) !== 0 || text.length < 3) return undefined
  if (text.length < SHORT) return lexicon.frequencyClass(meant) >= VERY_COMMON ? meant : undefined
  return lexicon.accepts(meant) ? meant : undefined
}
