import {PhraseTable, type PhraseEntry} from '../../src/article/phrase-table.ts'
import {swapAt} from '../../src/article/phrase-swap.ts'
import {tokenPattern, type TokenPattern} from '../../src/article/token-pattern.ts'
import type {Token} from '../../src/article/token.ts'
import type {Variety} from '../../src/language/variety.ts'
import {defineRule, type PhraseMatch} from '../../src/rule.ts'
import {data} from './foreign-word.data.ts'

/** One line of the list: what stands there with what the copy calls it, and where. */
interface Line extends PhraseEntry {
  /** Regions whose copy does not have the word: "GB ZA". */
  readonly in: string
  readonly tag?: string
  readonly where?: readonly string[]
  readonly unless?: readonly string[]
  readonly notNear?: readonly string[]
  readonly notIn?: readonly string[]
}

interface Patterns {
  readonly where: readonly TokenPattern[]
  readonly unless: readonly TokenPattern[]
}

const PHRASES = new PhraseTable<Line>(data)

/** Patterns of a line, compiled when an article first has one of its words. */
const compiled = new Map<Line, Patterns>()

const COPY: Readonly<Record<Variety, string>> = {
  'en-GB': 'British',
  'en-US': 'American',
  'en-ZA': 'South African',
  'en-AU': 'Australian',
  'en-CA': 'Canadian'
}

export default defineRule({
  id: 'foreign-word',
  summary: 'A word or turn of another variety of English: “sidewalk” in British copy, “lorry” in American.',
  why: `Both dictionaries have the word, so only its meaning tells: a British tire is no part of a car, an American boot
no part of it either. Where a word has several meanings the list says in which company it is foreign; elsewhere nothing
is said.

Names, titles of works and what people say are left as they are. Words of a variety in which a story is set may stand;
the house decides.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    foreign: (d: {actual: string; right: string; copy: string}) =>
      `“${d.actual}” is not ${d.copy} usage; here it is “${d.right}”.`,
    spoken: (d: {actual: string; right: string; copy: string}) => ({
      message: `“${d.actual}” is not ${d.copy} usage, where it is “${d.right}”.`,
      note: 'People say what they say; a translated or summarised quotation may be changed.'
    })
  },
  examples: {
    bad: [
      {text: 'A lorry had mounted the ⟦sidewalk⟧.', message: 'foreign', becomes: 'pavement'},
      {text: 'Fuel costs have ⟦gotten⟧ out of hand.', message: 'foreign', becomes: 'got'},
      {text: 'She wrote a ⟦check⟧ for £40 and left.', message: 'foreign', becomes: 'cheque'},
      {text: 'Two ⟦license⟧ plates had been stolen.', message: 'foreign', becomes: 'number'},
      {text: 'Open Monday ⟦through⟧ Friday.', message: 'foreign', becomes: 'to'},
      {text: 'They had to ⟦practice⟧ their lines.', message: 'foreign', becomes: 'practise'},
      {
        text: 'Troopers found the guns in the ⟦boot⟧ of a car.',
        message: 'foreign',
        becomes: 'trunk',
        language: 'en-US'
      },
      {text: 'A ⟦lorry⟧ blocked the bridge.', message: 'foreign', becomes: 'truck', language: 'en-US'},
      {text: '“We parked on the ⟦sidewalk⟧,” she said.', message: 'spoken', becomes: 'pavement'}
    ],
    good: [
      {text: 'The new check on exports has failed.', because: 'a check is no cheque'},
      {text: 'Visitors soon tire of the museum.', because: 'to tire is to grow weary'},
      {text: 'A curb on imports is planned.', because: 'a curb restrains'},
      {text: 'She wrote a computer program for it.', because: 'what a computer runs'},
      {text: 'The gas meter was read in May.', because: 'a meter measures'},
      {text: 'He wore leather boots.', because: 'on the feet', language: 'en-US'},
      {text: 'The bill was paid by check.', because: 'American copy', language: 'en-US'}
    ]
  },
  visit: {
    phrases: [
      PHRASES,
      (match, {article, report}) => {
        const line = lineFor(match, article.variety)
        if (line === undefined || isName(match) || isLonger(match, article.variety)) return
        const {quotation} = match.first
        if (quotation?.kind === 'title' || quotation?.kind === 'term') return
        const {at, expected} = swapAt(match, line.line, line.right)
        const key = quotation === undefined ? 'foreign' : 'spoken'
        const [right = ''] = expected
        report(key, at, {
          data: {actual: article.slice(at), right, copy: COPY[article.variety]},
          expected,
          ...(quotation === undefined || line.tag !== undefined ? {} : {severity: 'info'})
        })
      }
    ]
  }
})

/** The line of the list that speaks of this place in copy of this variety. */
function lineFor(match: PhraseMatch, variety: Variety): Line | undefined {
  return PHRASES.linesOf(match.phrase).find((line) => line.in.includes(variety.slice(3)) && fits(match, line))
}

function fits({first, last}: PhraseMatch, line: Line): boolean {
  if (line.tag !== undefined && first.upos !== line.tag) return false
  const {where, unless} = patternsOf(line)
  if (where.length > 0 && !where.some((isThere) => isThere(first, last))) return false
  if (unless.some((isThere) => isThere(first, last))) return false
  if (line.notNear !== undefined && isNear(first, line.notNear)) return false
  return line.notIn?.some((word) => first.article.countOf(word) > 0) !== true
}

function isNear({article, sentence}: Token, words: readonly string[]): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index++)
    if (words.includes(article.types[index]?.lower ?? '')) return true
  return false
}

function patternsOf(line: Line): Patterns {
  let patterns = compiled.get(line)
  if (patterns === undefined) {
    patterns = {where: (line.where ?? []).map(tokenPattern), unless: (line.unless ?? []).map(tokenPattern)}
    compiled.set(line, patterns)
  }
  return patterns
}

/** A capital that neither the beginning of a sentence nor the list explains. */
function isName({first, last}: PhraseMatch): boolean {
  if (first.index !== last.index && /through/.test(first.next?.lower ?? '')) return false
  const hasName = first.isCapitalised && !first.isFirstInSentence
  return hasName || (first.index !== last.index && last.isCapitalised) || first.type.isAllCaps
}

/** Whether a longer phrase of the list begins with these words here: “petrol station” for “petrol”. */
function isLonger({phrase, first, last}: PhraseMatch, variety: Variety): boolean {
  const next = last.at(1)?.lower
  if (next === undefined) return false
  if (first.index !== last.index) return false
  return PHRASES.phrasesAt(first.lower, next).some(
    (longer) =>
      longer !== phrase &&
      longer.includes(' ') &&
      PHRASES.linesOf(longer).some((line) => line.in.includes(variety.slice(3)))
  )
}
