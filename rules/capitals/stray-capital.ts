import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {countFinite, isFiniteAt, takesClause} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

/** Words that need no capital in the middle of a sentence; none that is a name, a grade or a title by itself. */
const SMALL: readonly string[] =
  `the an of in and to for with at by from on was is were has had have that this it he she they we but which when where
   while because after before their his its are been be would could should into about over under than then there these
   those as if so not or our your my you also only more most said says`.split(/\s+/)
const SUBJECTS: ReadonlySet<string> = new Set(
  'the he she it they we this that these those there but'.split(' ')
)
const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter']
const REACH = 10

export default defineRule({
  id: 'stray-capital',
  summary:
    'A capital in the middle of a sentence: “in The park”, “two Of them”, “this Spring”; or a lost stop.',
  why: `Small words and seasons take no capital inside a sentence. Where such a capital stands, either the shift key was held
too long, or the stop before it was lost: “completed on Friday The new owners said”.

Names that begin with such a word (The Hague, The Times) and titles of works are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'caption', 'body'],
  messages: {
    small: (d: {word: string; small: string}) => `“${d.word}” takes no capital here: “${d.small}”.`,
    stop: (d: {word: string}) => `A sentence begins at “${d.word}”: a stop is missing before it.`,
    season: (d: {small: string}) => `Seasons take no capital: “${d.small}”.`
  },
  examples: {
    bad: [
      {text: 'The children played in ⟦The⟧ park until dark.', message: 'small', becomes: 'the'},
      {text: 'Two ⟦Of⟧ them were hurt.', message: 'small', becomes: 'of'},
      {text: 'Work begins this ⟦Spring⟧ and ends in May.', message: 'season', becomes: 'spring'},
      {
        text: 'The sale was completed on ⟦Friday The⟧ new owners said they would stay.',
        message: 'stop',
        becomes: 'Friday. The'
      },
      {text: 'The bus left at ⟦noon It⟧ was full of children.', message: 'stop', becomes: 'noon. It'},
      {text: 'The mayor said that ⟦He⟧ was ill.', message: 'small', becomes: 'he'}
    ],
    good: [
      {text: 'She reads The Times in The Hague and saw The Who.', because: 'names'},
      {text: 'He sang “Let It Be” and read Of Mice And Men.', because: 'titles'},
      {text: 'He played for Spring Hill and the Winter Olympics team.', because: 'names'},
      {text: 'The Prague Spring was over. In spring it rains.', because: 'a name, and a small letter'},
      {text: 'The sign read: No Dogs In The Park. Group A was hard.', because: 'title case'}
    ]
  },
  visit: {
    words: [
      [...SMALL, ...SEASONS],
      (token, {article, report}) => {
        if (!token.isCapitalised || token.type.isAllCaps || token.isFirstInSentence || token.text.length < 2)
          return
        const before = token.previous
        const {next} = token
        if (before?.isWord !== true && before?.kind !== 'number') return
        if (
          next?.isWord !== true ||
          next.isCapitalised ||
          before.end === token.start ||
          before.block !== token.block
        )
          return
        if (SEASONS.includes(token.lower)) {
          if (!isSeason(article, token, before)) return
          report('season', token, {data: {small: token.lower}, expected: [token.lower]})
          return
        }
        if (token.quotation?.kind === 'title' || isInTitle(article, token)) return
        if (losesStop(article, token, before)) {
          const span = {start: startAt(article, before.index), end: endAt(article, token.index)}
          report('stop', span, {
            data: {word: token.text},
            expected: [`${before.text}. ${token.text}`, `${before.text} ${token.lower}`]
          })
        } else if (
          !before.isCapitalised ||
          (before.isFirstInSentence && tagAt(article, before.index) !== 'PROPN.sg')
        ) {
          report('small', token, {data: {word: token.text, small: token.lower}, expected: [token.lower]})
        }
      }
    ]
  }
})

/** "hit She's Gotta Have It", "The Wonder of You": more capitals nearby, or a short form. */
function isInTitle(article: Article, {index, next}: Token): boolean {
  if (next?.text.startsWith("'") === true || next?.text.startsWith('’') === true) return true
  for (let at = index + 2; at <= index + 4; at++) {
    if (/^[,.;:!?]$/.test(textAt(article, at))) break
    if (article.types[at]?.isCapitalised === true && !tagAt(article, at).startsWith('PROPN')) return true
    if (article.types[at]?.isCapitalised === true && at === index + 2) return true
  }
  const two = article.types[index - 2]
  return (
    two?.isCapitalised === true &&
    /^(?:of|in|and|for|to|with|on)$/.test(lowerAt(article, index - 1)) &&
    article.sentenceOf(index)?.firstToken !== index - 2
  )
}

function isSeason(article: Article, token: Token, before: Token): boolean {
  if (before.isCapitalised || article.countOf(token.text) > 2) return false
  return (
    /^(?:in|this|last|next|the|early|late|every|by|until|since|during|of)$/.test(before.lower) &&
    !/^(?:NOUN|PROPN)/.test(tagAt(article, token.index + 1))
  )
}

/** A clause stands before with its verb, and another begins here. */
function losesStop(article: Article, token: Token, before: Token): boolean {
  if (
    !SUBJECTS.has(token.lower) ||
    !/^(?:NOUN|PROPN|NUM|ADV|ADJ|PRON|VERB)/.test(tagAt(article, before.index))
  )
    return false
  if (takesClause(article, before.index) || /^(?:that|of|and|or)$/.test(before.lower)) return false
  const {firstToken, endToken} = token.sentence
  if (countFinite(article, firstToken, token.index) === 0) return false
  for (let index = token.index + 1; index < Math.min(endToken, token.index + REACH); index++) {
    if (/^[,.;:]$/.test(textAt(article, index)) || lowerAt(article, index) === 'who') return false
    if (isFiniteAt(article, index)) return true
  }
  return false
}
