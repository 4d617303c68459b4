/** Gathers the surface forms of all sources, each with its varieties and its commonness. */
import {commonnessOf, NAME_MASK, payloadOf} from '../../language/lexicon/entry.ts'
import {ALL_VARIETIES, ISE_VARIETIES, OXFORD_BIT, VARIETY_BIT} from '../../language/variety.ts'
import type {Sources} from './build.ts'
import {expandDictionary} from './expand.ts'
import {safeRareWords} from './rare-words.ts'
import {readWordFile} from './supplement.ts'

/** The varieties of each dictionary; South African English is British English plus words of its own. */
const VARIETIES_OF: Readonly<Record<string, number>> = {
  'dictionary-en-gb': VARIETY_BIT['en-GB'] | VARIETY_BIT['en-ZA'],
  'dictionary-en': VARIETY_BIT['en-US'],
  'dictionary-en-au': VARIETY_BIT['en-AU'],
  'dictionary-en-ca': VARIETY_BIT['en-CA']
}

/** How common a word of a SCOWL level is; a word of a dictionary that is in no level is 1. */
const COMMONNESS_OF_LEVEL: Readonly<Record<number, number>> = {
  10: 11,
  20: 9,
  35: 7,
  40: 5,
  50: 4,
  55: 3,
  60: 2
}

/** The list of words that no dictionary here has, common to all varieties. */
const RARE_WORDS = 'english-words-70.json'

type Add = (word: string, mask: number, commonness: number) => void

/** Every form with its payload (see `entry.ts`). */
export function collectForms(sources: Sources): Map<string, number> {
  const forms = new Map<string, number>()
  const add: Add = (word, mask, commonness) => {
    const known = forms.get(word) ?? 0
    const most = Math.max(commonness, commonnessOf(known))
    forms.set(word, payloadOf((known & (0xff | NAME_MASK)) | mask, most))
  }
  for (const [name, {aff, dic}] of Object.entries(sources.dictionaries)) {
    for (const word of expandDictionary(aff, dic)) {
      if (/[A-Za-z]/.test(word) && !/\d/.test(word)) add(word, VARIETIES_OF[name] ?? 0, 1)
    }
  }
  dropRegularPossessives(forms)
  addOxfordSpellings(forms)
  for (const [file, text] of Object.entries(sources.words)) {
    for (const {word, mask, commonness} of readWordFile(text, file)) add(word, mask, commonness)
  }
  addLevels(sources.levels, forms, add)
  const rare = JSON.parse(sources.levels[RARE_WORDS] ?? '[]') as string[]
  for (const word of safeRareWords(forms, rare)) add(word, ALL_VARIETIES, 0)
  return forms
}

/** How common the words are that we have, by the SCOWL levels. */
function addLevels(levels: Sources['levels'], forms: Map<string, number>, add: Add): void {
  for (const [file, text] of Object.entries(levels)) {
    const level = Number(/-(\d+)\.json$/.exec(file)?.[1])
    const commonness = COMMONNESS_OF_LEVEL[level]
    if (commonness === undefined) continue
    for (const word of JSON.parse(text) as string[]) if (forms.has(word)) add(word, 0, commonness)
  }
}

/** Possessives follow from their nouns (see `Lexicon.accepts`); the pronouns with 's come from the word files. */
function dropRegularPossessives(forms: Map<string, number>): void {
  for (const word of forms.keys()) {
    if (word.endsWith("'s") && forms.has(word.slice(0, -2))) forms.delete(word)
  }
}

/**
 * Adds the Oxford spelling: the dictionaries of the -ise varieties lack `organize`. A word of the other varieties
 * with z is one when it is the same word with s that the -ise varieties write.
 */
function addOxfordSpellings(forms: Map<string, number>): void {
  for (const [word, payload] of forms) {
    if ((payload & ISE_VARIETIES) !== 0 || !/[a-z]i(?:zed?|zes|zing|zers?|zab|zation)/.test(word)) continue
    const ise = forms.get(word.replace(/iz(?=[eia])/g, 'is')) ?? 0
    const varieties = ise & ISE_VARIETIES
    if (varieties !== 0) forms.set(word, payload | varieties | OXFORD_BIT)
  }
}
