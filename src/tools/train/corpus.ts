/** Reads the training corpora and makes of them what the tagger will meet at run time. */
import {tagOf, type TagName} from '../../language/tagger/tags.ts'

/** One sentence with its tags, lemmas, and whether a space follows each word. */
export interface Sentence {
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  readonly tags: readonly number[]
  readonly spaces: readonly boolean[]
}

/**
 * Sentences of a corpus file: `word TAB lemma TAB UPOS TAB Penn tag TAB "nospace" or nothing`, a blank line after
 * each sentence, comments with `#`. Throws an Error with the line number for a line that is none of these.
 */
export function readCorpus(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let rows: string[][] = []
  const flush = (): void => {
    if (rows.length > 0) sentences.push(toSentence(rows))
    rows = []
  }
  text.split('\n').forEach((line, index) => {
    const cells = line.split('\t')
    if (cells.length >= 4) rows.push(cells)
    else if (line === '') flush()
    else if (!line.startsWith('# ')) throw new Error(`Line ${String(index + 1)}: four columns expected`)
  })
  flush()
  return sentences
}

function toSentence(rows: readonly (readonly string[])[]): Sentence {
  return {
    words: rows.map((cells) => cells[0] ?? ''),
    lemmas: rows.map((cells) => cells[1] ?? ''),
    tags: rows.map((cells) => tagOf(fineTag(cells[0] ?? '', cells[2] ?? '', cells[3] ?? ''))),
    spaces: rows.map((cells) => cells[4] !== 'nospace')
  }
}

const VERB_FORMS: Readonly<Record<string, string>> = {
  VB: 'base',
  VBP: 'pres',
  VBZ: '3sg',
  VBD: 'past',
  VBN: 'part',
  VBG: 'ger',
  MD: 'modal'
}

const FEATURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  NOUN: {NNS: '.pl'},
  PROPN: {NNPS: '.pl'},
  ADJ: {JJR: '.comp', JJS: '.sup'},
  ADV: {RBR: '.comp', RBS: '.sup', WRB: '.wh'},
  PRON: {PRP$: '.poss', WP$: '.poss', WP: '.wh', WDT: '.wh', DT: '.dem', NN: '.indef', EX: '.there'},
  DET: {WDT: '.wh', PDT: '.pre'},
  ADP: {RP: '.particle'},
  PART: {TO: '.to', RB: '.neg', POS: '.poss'}
}

/** The tag for a UPOS tag and a Penn tag; where the two contradict each other, UPOS is right. */
export function fineTag(word: string, upos: string, penn: string): TagName {
  if (upos === 'NOUN' || upos === 'PROPN') return `${upos}${FEATURES[upos]?.[penn] === '.pl' ? '.pl' : '.sg'}`
  if (upos === 'VERB' || upos === 'AUX') return verbTag(word, upos, penn)
  if (upos === 'PART' && !(penn in (FEATURES['PART'] ?? {}))) return 'PART.to'
  return `${upos}${FEATURES[upos]?.[penn] ?? ''}` as TagName
}

function verbTag(word: string, upos: 'VERB' | 'AUX', penn: string): TagName {
  const form = VERB_FORMS[penn] ?? (/ed$/i.test(word) ? 'part' : /ing$/i.test(word) ? 'ger' : 'base')
  if (form === 'modal') return 'AUX.modal'
  return `${upos}.${form}` as TagName
}
