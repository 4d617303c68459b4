import {likelierWord} from '../../src/article/likelier-word.ts'
import type {Token} from '../../src/article/token.ts'
import {WordCompany} from '../../src/article/word-company.ts'
import {isTold} from '../../src/article/told.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {defineRule} from '../../src/rule.ts'
import {VARIETY_BIT} from '../../src/language/variety.ts'
import {data} from './out-of-place-word.data.ts'

const SHORTEST = 3

/** Rare words that are meant where they stand, though a common one would fit as well. */
const MEANT = wordSet(
  `thee thou thy thine nay aye ere oft nowt owt summat lass lad wee bairn yon hath doth halve lone wit err ante quid
   sung`
)

const COMPANY = new WordCompany(data)

/** Small words: they fit and fail by grammar, which other rules know. */
const SMALL_WORDS = wordSet(
  `about after all also and any are be because been before being between both but can cannot could did does during each even ever
   every for from get got had has have here him his how its less least let may might more made make most must near new nor not now
   off once one only onto other our out over own said same say see seen shall she should since some still such than thank that the their
   them then there these they this those though three through thus too toward towards two under unless until upon use
   used very via was well were what when where which while who whom whose why will with within without would yet you
   your`
)

export default defineRule({
  id: 'out-of-place-word',
  summary: 'A word where another, a slip away, is far likelier: “high winks”, “a peel of bells”.',
  why: `A slip that makes another word passes every spelling checker. What betrays it is its place: nobody writes of
high winks, and winds are high every week.

Each word is compared with those that a finger or the ear may have changed for it: by what usually stands beside
either, by the words around, and by what the sentence speaks of. Only where all that is far against the word as it
stands, it is reported. A word that the article has twice is meant.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst', 'caption'],
  inQuotations: 'skip',
  messages: {
    likelier: (d: {word: string; meant: string}) => ({
      message: `“${d.word}” looks like a slip for “${d.meant}”.`,
      note: `Among these words “${d.meant}” is usual, “${d.word}” is not.`
    })
  },
  examples: {
    bad: [
      {
        text: 'The crossing was called off because of gales and high ⟦winks⟧.',
        message: 'likelier',
        becomes: 'winds'
      },
      {
        text: 'The ringers could hear one ⟦peel⟧ of bells from the tower.',
        message: 'likelier',
        becomes: 'peal'
      },
      {text: 'The driver was asleep ⟦wile⟧ the train was moving.', message: 'likelier', becomes: 'while'},
      {text: 'The shepherd lost nine ⟦yews⟧ of his flock in the snow.', message: 'likelier', becomes: 'ewes'}
    ],
    good: [
      {text: 'He gave two winks and a nod.', because: 'winks are meant'},
      {text: 'The museum has eleven moths under glass.', because: 'moths are under glass'},
      {text: 'The ringers shared a bag of orange peel in the tower.', because: 'peel is of oranges'}
    ]
  },
  visit: {
    words: [
      {
        has: (word) =>
          word.length >= SHORTEST && /^[a-z]+$/.test(word) && !SMALL_WORDS.has(word) && !MEANT.has(word)
      },
      (token, {article, report}) => {
        if (token.isCapitalised || article.countOf(token.lower) > 1 || standsApart(token)) return
        const meant = likelierWord(token, COMPANY)
        if (meant === undefined) return
        if ((article.language.lexicon.lookup(meant) & VARIETY_BIT[article.variety]) === 0) return
        if (sentenceHas(token, meant) || isTold(article, token)) return
        report('likelier', token, {data: {word: token.text, meant}, expected: [meant]})
      }
    ]
  }
})

/** “err …”: a word alone between marks is said for its own sake. */
function standsApart(token: Token): boolean {
  const [before, after] = [token.at(-1), token.at(1)]
  return before?.isWord !== true && after?.isWord !== true && before?.kind !== 'number'
}

/** A sentence that has both words tells them apart itself. */
function sentenceHas(token: Token, word: string): boolean {
  const {firstToken, endToken} = token.sentence
  for (let index = firstToken; index < endToken; index++) {
    if (token.article.types[index]?.lower === word) return true
  }
  return false
}
