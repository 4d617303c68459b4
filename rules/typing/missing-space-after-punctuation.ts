import {isLetter, isLower, isUpper} from '../../src/language/characters.ts'
import type {Lexicon} from '../../src/language/lexicon/lexicon.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const MARKS = wordSet(', ; : . ! ? ) ] …')

export default defineRule({
  id: 'missing-space-after-punctuation',
  summary: 'No space between a punctuation mark and the word after it.',
  why: `A missing space is the commonest scar of an edit made in a hurry: a phrase is cut, and the words around the
mark close up. Spelling checkers see one odd word, or none.

Figures, web addresses, short forms and possessives in brackets are left alone, because there the mark belongs to
the word.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    missing: (d: {mark: string; word: string}) => `A space is missing between “${d.mark}” and “${d.word}”.`,
    letter: (d: {mark: string; meant: string}) => `“${d.mark}” stands where a letter was meant: “${d.meant}”.`
  },
  examples: {
    bad: [
      {
        text: 'The vote was postponed until ⟦Friday,Ms⟧ Naidoo said.',
        message: 'missing',
        becomes: 'Friday, Ms'
      },
      {
        text: 'Talks broke down on ⟦Sunday.The⟧ unions blamed the owners.',
        message: 'missing',
        becomes: 'Sunday. The'
      },
      {text: 'He wanted three ⟦things:bread⟧, peace and land.', message: 'missing', becomes: 'things: bread'},
      {text: 'The ⟦parlia,ent⟧ votes on Friday.', message: 'letter', becomes: 'parliament'},
      {text: 'The bank (which fell ⟦first)was⟧ rescued.', message: 'missing', becomes: 'first) was'},
      {text: 'The pier has been shut since ⟦2019,when⟧ it burnt.', message: 'missing', becomes: '2019, when'},
      {text: 'Mr ⟦Osei,34⟧, was arrested on Monday.', message: 'missing', becomes: 'Osei, 34'},
      {text: 'It was the ⟦BBC,which⟧ had paid for it.', message: 'missing', becomes: 'BBC, which'}
    ],
    good: [
      {
        text: 'Sales rose to 1,250,000 units at 9.30pm on www.example.org.',
        because: 'figures, times and addresses'
      },
      {text: 'Form R2,b was filed under C,D.', because: 'codes'},
      {text: 'The U.S. Senate met at 5 p.m. yesterday.', because: 'short forms carry their stops'},
      {text: 'Every player(s) must sign the form.', because: 'a plural in brackets belongs to its word'},
      {text: 'The firm, Yahoo!, and its rival e.Tv declined to comment.', because: 'marks inside brand names'}
    ]
  },
  visit: {
    article(article, {report}) {
      const {types, starts, ends} = article
      for (let index = 1; index < types.length - 1; index++) {
        const mark = types[index]
        if (mark === undefined || mark.kind !== 'mark' || !MARKS.has(mark.text)) continue
        if (ends[index] !== starts[index + 1] || ends[index - 1] !== starts[index]) continue
        const before = types[index - 1]
        const after = types[index + 1]
        if (before === undefined || after === undefined) continue
        if (!isRead(before, mark.text, after)) continue
        const span = {start: starts[index - 1] ?? 0, end: ends[index + 1] ?? 0}
        const meant = letterMeant(article.language.lexicon, before.text, mark.text, after.text)
        if (meant !== undefined) {
          report('letter', span, {data: {mark: mark.text, meant}, expected: [meant], fix: 'suggest'})
          continue
        }
        report('missing', span, {
          data: {mark: mark.text, word: after.text},
          expected: [`${before.text}${mark.text} ${after.text}`]
        })
      }
    }
  }
})

/** The letters whose keys touch the mark's. */
const KEYS_NEARBY: Readonly<Record<string, string>> = {',': 'mkl', '.': 'l', ';': 'lp'}

/** “govern,ent”: a finger that slipped off a letter in the middle of a word. */
function letterMeant(lexicon: Lexicon, before: string, mark: string, after: string): string | undefined {
  if (lexicon.frequencyClass(after) > 0) return undefined
  for (const letter of KEYS_NEARBY[mark] ?? '') {
    const word = before + letter + after
    if (lexicon.frequencyClass(word) > 0) return word
  }
  return undefined
}

/** Words that follow a comma everywhere; nothing that a code or a brand would end in. */
const COMMON_AFTER =
  wordSet(`a i and but or so yet the he she it they we who which when while where that with an in on at as for his her their
   its said says after before although though because if until since not`)

/** Whether a mark stands between words, or between a word and a figure, as one that ends a clause does. */
function isRead(before: WordType, mark: string, after: WordType): boolean {
  const isClause = mark === ',' || mark === ';'
  if (before.kind === 'word' && after.kind === 'word') {
    if (isWordBefore(before.text) && isWordAfter(mark, after.text)) return true
    return isClause && (isWordBefore(before.text) || before.isAllCaps) && COMMON_AFTER.has(after.lower)
  }
  if (!isClause) return false
  if (before.kind === 'number' && after.kind === 'word') return COMMON_AFTER.has(after.lower)
  return before.kind === 'word' && after.kind === 'number' && isWordBefore(before.text)
}

/** A whole word in small letters at its end; not an initial, a file name or a code. */
function isWordBefore(text: string): boolean {
  return text.length > 1 && isLower(text.charCodeAt(text.length - 1))
}

/** After a stop only a capital shows a new sentence ("node.js"); after a bracket a suffix may follow ("book(s)"). */
function isWordAfter(mark: string, text: string): boolean {
  const first = text.charCodeAt(0)
  if (!isLetter(first) || text.length < 2) return false
  if (mark === '.') return isUpper(first) && isLower(text.charCodeAt(1))
  return true
}
