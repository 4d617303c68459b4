import retextSpell from 'retext-spell'
import {isSpokenInDialect} from '../../src/entities/dialect-speech.ts'
import {unified} from 'unified'
import type {Article, Span} from '../../src/article/article.ts'
import {editDistance} from '../../src/language/edits.ts'
import {FOREIGN, FOREIGN_OPENERS} from '../../src/language/foreign-words.ts'
import {isFormation} from '../../src/language/lexicon/formations.ts'
import {opinionsOn, type Adviser, type Opinion} from '../../src/retext/opinions.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {SHORT_FORMS, WIRE_FORMS} from '../../src/language/short-forms.ts'
import {defineRule} from '../../src/rule.ts'

/** Anything else is another language: nobody types an accent by mistake. */
const PLAIN = /^[a-z-]+$/

/** A word that stands so often in one article is a term of its subject, not a slip. */
const TERM_COUNT = 3
/** Beside a capital, in a compound or in a quotation only a word as long as this can be told from a name or dialect. */
const SHORTEST_DOUBTFUL = 6
/** In a quotation one of five letters that is a slip from a word that everybody uses is hardly dialect. */
const SHORTEST_SPOKEN = 5
/** How common, on the lexicon's scale of 0 to 15, a word must be to be meant rather than an unknown one. */
const COMMON = 4
const VERY_COMMON = 7
/** … by somebody who is quoted, or by whoever writes it with a capital and without an article. */
const EVERYDAY = 9
const NEWSROOM = 11
/** … and to be meant rather than a word that can be made of others. */
const MUCH_COMMONER = 7

export default defineRule({
  id: 'unknown-word',
  summary: 'A word that no dictionary has: a misspelling.',
  why: `Only words in small letters are asked about: an unknown word with a capital is a name, and names are compared
with each other, not with a dictionary. Words of another variety, foreign phrases, dialect in quotations and terms that
an article uses again and again are left alone; so are words that are regularly made of others, unless a far commoner word is one slip away.

A newsroom adds its own words under “words” in its configuration.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    unknown: (d: {word: string; suggestion: string | undefined}) =>
      d.suggestion === undefined
        ? `“${d.word}” is in no dictionary.`
        : `“${d.word}” is in no dictionary; “${d.suggestion}” is close.`
  },
  examples: {
    bad: [
      {text: 'The ⟦comittee⟧ will meet again on Friday.', message: 'unknown', becomes: 'committee'},
      {text: 'Residents ⟦recieved⟧ letters last week.', message: 'unknown', becomes: 'received'},
      {text: 'The bridge was ⟦destoryed⟧ in the storm.', message: 'unknown', becomes: 'destroyed'},
      {
        text: '⟦Goverments⟧ of both countries declined to comment.',
        message: 'unknown',
        becomes: 'Governments'
      }
    ],
    good: [
      {text: '“He allus did knowt about it,” she said.', because: 'dialect, which one word of it tells'},
      {text: 'Ada ffoulkes took the chair.', because: 'the name has small letters'},
      {
        text: 'Mr Klimentyev met Ms Szczepanik in Gqeberha.',
        because: 'unknown words with capitals are names'
      },
      {text: 'The colour of the harbor changed.', because: 'a word of another variety is no misspelling'},
      {
        text: 'She served umngqusho; the umngqusho was cold, and umngqusho should be hot.',
        because: 'a term of the article'
      },
      {
        text: 'The quaymaster and a helmswoman closed the lobsteryard.',
        because: 'anybody can make such words, and no common one is near'
      },
      {text: 'Bootham lost the final.', because: 'a name that opens a sentence'},
      {text: 'He wrote “la lotta continua” on the wall.', because: 'a foreign phrase'},
      {
        text: 'Kuwait pumped 900,000 bpd and sold 3 mln barrels for 12 mln dlrs, 4 pct more than in May (1.2 mln bpd).',
        because: 'units and short forms of the wires'
      },
      {
        text: 'It was in the early twe- the late 1990s, and lower liftings did not help.',
        because: 'a word broken off'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      const counts = unknownWords(article)
      if (counts.size === 0) return
      const own = article.wordsInUse
      for (const span of opinionsOn(article, suspects(article, counts), () =>
        spellingAdviser(article.ownWords)
      )) {
        if (span.actual.length < SHORTEST_SPOKEN && isDoubtful(article, span)) continue // nothing would be said
        const expected = article.language.suggest(span.actual, {variety: article.variety, own})
        const isTerm = (counts.get(span.actual) ?? 0) >= TERM_COUNT
        const suggestion = likelySlip(article, span, expected, isTerm ? VERY_COMMON : COMMON)
        if (suggestion === undefined && (isTerm || isDoubtful(article, span))) continue
        report('unknown', span, {
          data: {word: span.actual, suggestion},
          expected,
          ...(suggestion === undefined ? {severity: 'info'} : {})
        })
      }
    }
  }
})

/**
 * retext-spell, knowing only the newsroom's words: everything else was looked up before. `max: -1` keeps it from
 * making suggestions of its own, which take a tenth of a second a word.
 */
function spellingAdviser(words: ReadonlySet<string>): Adviser {
  const known = advisers.get(words)
  if (known !== undefined) return known
  const encoder = new TextEncoder()
  const dictionary = {
    aff: encoder.encode('SET UTF-8\n'),
    dic: encoder.encode(`${String(words.size)}\n${[...words].join('\n')}\n`)
  }
  const adviser = unified().use(retextSpell, {dictionary, max: -1, ignoreLiteral: false}).freeze()
  advisers.set(words, adviser)
  return adviser
}

/** All articles of a run share the newsroom's words. */
const advisers = new WeakMap<ReadonlySet<string>, Adviser>()

/** The words that neither the lexicon nor the newsroom explains, with how often each stands in the article. */
function unknownWords(article: Article): Map<string, number> {
  const counts = new Map<string, number>()
  for (const type of article.wordsInUse) {
    if (!SHORT_FORMS.has(type.lower) && isUnknown(article, type))
      counts.set(type.text, article.countOf(type.text))
  }
  return counts
}

/** Where they stand, names and foreign phrases left out. */
function suspects(article: Article, unknown: ReadonlyMap<string, number>): Span[] {
  const spans: Span[] = []
  article.types.forEach((type, index) => {
    if (!unknown.has(type.text) || isForeign(article, index, unknown) || isOddlyCut(article, index)) return
    if (type.isCapitalised && !couldBeWord(article, index, type)) return
    if (isInDialect(article, index) || isUnit(article, index)) return
    spans.push({start: article.starts[index] ?? 0, end: article.ends[index] ?? 0})
  })
  return spans
}

/** “900,000 bpd”, “K/psu”: what is so short behind a figure is a unit. */
function isUnit({types, starts, ends}: Article, index: number): boolean {
  const before = types[index - 1]
  if ((types[index]?.text.length ?? 0) > LONGEST_UNIT || before === undefined) return false
  return before.kind === 'number' || (before.text === '/' && starts[index] === ends[index - 1])
}

function isInDialect(article: Article, index: number): boolean {
  const token = article.token(index)
  return token !== undefined && isSpokenInDialect(token)
}

function isUnknown(article: Article, type: WordType): boolean {
  if (type.kind !== 'word' || type.text.length < 3 || type.varieties !== 0 || type.lowerVarieties !== 0)
    return false
  if (
    type.hasDigit ||
    type.isAllCaps ||
    type.isMixedCase ||
    type.text.includes('.') ||
    /['’&]/.test(type.text)
  )
    return false
  if (article.ownWords.has(type.lower) || !PLAIN.test(type.lower)) return false
  if (type.isHyphenated && /-[A-Z]/.test(type.text)) return false // ffrench-Patel, post-Brexit
  if (/^ff[a-z]{4}/.test(type.text)) return false // ffoulkes, ffrench: the small letters are the name's
  // a name of this article in small letters is another rule's business
  if (!type.isCapitalised && (article.nameWords.has(type.lower) || isName(article, type.lower))) return false
  return !article.language.lexicon.accepts(type.text) && !isExplained(article, type.lower)
}

/**
 * A word that lacks its capital (tuesday, leeds, nhs) is spelt right; uncapitalised-name speaks of it. So is a name of
 * this article that has become a word: a verb, a drink, a unit called after somebody.
 */
function isName(article: Article, word: string): boolean {
  const {lexicon} = article.language
  return (
    lexicon.lookup(word.slice(0, 1).toUpperCase() + word.slice(1)) !== 0 ||
    lexicon.lookup(word.toUpperCase()) !== 0
  )
}

/** A rare word, a word regularly made of others unless it looks like a slip for a common one, or a compound of such. */
function isExplained(article: Article, word: string): boolean {
  const {lexicon} = article.language
  if (lexicon.isRare(word) || WIRE_FORMS.has(word)) return true
  if (word.endsWith('ings') && lexicon.lookup(word.slice(0, -1)) !== 0) return true // “lower liftings”
  if (!word.includes('-')) return isFormation(lexicon, word) && !isNearCommonWord(article, word)
  return word.split('-').every(
    (part) =>
      part === '' ||
      lexicon.lookup(part) !== 0 ||
      lexicon.isRare(part) ||
      isFormation(lexicon, part) ||
      isName(article, part) // “anti-semitic” lacks its capital
  )
}

/** Endings that a speaker puts to any word. */
const LIKENESS = /^.{6,}(?:ish|like|less|esque)$/

/** `Ministers` without its t is mini and sers: one slip from a word that everybody uses it is no new word. */
function isNearCommonWord(article: Article, word: string): boolean {
  if (LIKENESS.test(word)) return false // `commercialish` is not `commercialism`
  const {language, variety, wordsInUse: own} = article
  return language
    .suggest(word, {variety, own})
    .some(
      (near) =>
        near === near.toLowerCase() &&
        word !== `${near}s` &&
        language.lexicon.frequencyClass(near) >= MUCH_COMMONER &&
        editDistance(word, near, 1) === 1
    )
}

/** A phrase or title of another language: an unknown neighbour in small letters, a foreign article, more such words. */
function isForeign(article: Article, index: number, unknown: ReadonlyMap<string, number>): boolean {
  const {types} = article
  const isStrange = (at: number): boolean => {
    const type = types[at]
    return type !== undefined && !type.isCapitalised && unknown.has(type.text)
  }
  if (isStrange(index - 1) || isStrange(index + 1)) return true
  if (FOREIGN_OPENERS.has(types[index - 1]?.text ?? '')) return true
  if (FOREIGN.has(types[index - 1]?.lower ?? '') || FOREIGN.has(types[index + 1]?.text ?? '')) return true
  let strange = 0
  for (let at = index - NEAR; at <= index + NEAR; at++) if (at !== index && isStrange(at)) strange++
  return strange > 1
}

/** How far apart the words of a foreign sentence stand. */
const NEAR = 6
const LONGEST_UNIT = 3

/** Cut by a character reference ("clich&#233;d"), or the rest of a dropped letter ("'orrible", "'appen"). */
function isOddlyCut(article: Article, index: number): boolean {
  const {text, types} = article
  if (/^[&-]$/.test(text[article.ends[index] ?? 0] ?? '')) return true // “the early twe-”: broken off
  const before = text[(article.starts[index] ?? 0) - 1]
  if (before !== "'" && before !== '’' && before !== '‘') return false
  return article.language.lexicon.lookup(`h${types[index]?.lower ?? ''}`) !== 0
}

/** A capitalised word that opens a sentence, is no name elsewhere, and is followed by no other capital. */
function couldBeWord(article: Article, index: number, type: WordType): boolean {
  const sentence = article.sentenceOf(index)
  if (sentence?.firstToken !== index || type.text.length < SHORTEST_DOUBTFUL || type.isHyphenated)
    return false
  if ((article.nameWords.get(type.lower) ?? 0) > 1) return false
  const next = article.types[index + 1]
  return next !== undefined && next.kind === 'word' && !next.isCapitalised
}

/** Names, dialect and compounds look like slips; here only a likely word close by makes one. */
function isDoubtful(article: Article, span: Opinion): boolean {
  const first = span.actual.slice(0, 1)
  return (
    first !== first.toLowerCase() ||
    span.actual.includes('-') ||
    article.quotationAt(span.start) !== undefined
  )
}

/** `Tu-whit` for `tut-whit`: a part that is too short to be taken for another word. */
function hasShortSlip(typed: string, meant: string): boolean {
  const right = meant.split('-')
  return typed.includes('-') && typed.split('-').some((part, at) => part.length < 3 && part !== right[at])
}

/** How common a word must be to be meant where a name, dialect or a compound could stand. */
function commonEnough(article: Article, span: Opinion, meant: string): number {
  if (span.actual.length < SHORTEST_DOUBTFUL) return EVERYDAY
  if (span.actual.charAt(0) === span.actual.charAt(0).toLowerCase()) return 0
  return isBareSubject(article, span, meant) ? NEWSROOM : COMMON
}

/** `Bootle lost`: a singular without an article that has a verb is rather a name than a slip for `bottle`. */
function isBareSubject(article: Article, span: Opinion, meant: string): boolean {
  const next = article.token(article.starts.indexOf(span.start) + 1)
  const isVerb = next?.upos === 'AUX' || (next?.upos === 'VERB' && next.feature !== 'ger')
  return isVerb && !meant.endsWith('s')
}

/**
 * The suggestion that was surely meant: the longer a word, the less chance has made it look like another; a short one
 * has to be one slip from a word that everybody uses.
 *
 * @param common how common the word must be
 */
function likelySlip(
  article: Article,
  span: Opinion,
  expected: readonly string[],
  common: number
): string | undefined {
  const [suggestion] = expected
  if (suggestion === undefined || suggestion.includes(' ')) return undefined
  const [typed, meant] = [span.actual.toLowerCase(), suggestion.toLowerCase()]
  if (hasShortSlip(typed, meant)) return undefined
  if (typed === meant) return undefined // a name in small letters is another rule's business
  if (meant === `${typed}g` && article.quotationAt(span.start) !== undefined) return undefined // livin
  const distance = editDistance(typed, meant, 2)
  const commonness = Math.min(
    ...meant.split('-').map((part) => article.language.lexicon.frequencyClass(part))
  )
  if (isDoubtful(article, span) && (distance > 1 || commonness < commonEnough(article, span, meant)))
    return undefined
  if (distance === 1) {
    if (typed.length >= 8 && common === COMMON) return suggestion
    if (typed.length >= 5) return commonness >= common ? suggestion : undefined
    return commonness >= VERY_COMMON ? suggestion : undefined
  }
  return distance === 2 && typed.length >= 8 && commonness >= common ? suggestion : undefined
}
