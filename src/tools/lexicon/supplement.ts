/**
 * Reads our own word files (`src/language/lexicon/words/*.txt`).
 *
 * One word a line; `#` starts a comment. A word may be followed by endings and by varieties:
 *
 *     podcast/nv        endings: n plural; v -s, -ed, -ing; V the same with the last consonant doubled;
 *                       r -er and -ers; y -ly; z -ise verb (write it with -ise; -ize and -isation follow)
 *     bakkie/n[za]      right in these varieties only: gb us za au ca (default: all)
 *     @commonness 6     a line of its own: how common the words from here to the next such line are (0–15)
 *     @part             the words from here on are right as parts of hyphenated compounds only
 *     @whole            … and as words by themselves again
 *     @name given       the words from here on are names of this kind (given, surname, place, demonym, none)
 */
import {ALL_VARIETIES, ISE_VARIETIES, OXFORD_BIT, VARIETY_BIT, varietyOf} from '../../language/variety.ts'
import {NAME_BIT, PART_BIT} from '../../language/lexicon/entry.ts'

/** One surface form: its mask (variety bits, `OXFORD_BIT`, `PART_BIT`, a `NAME_BIT`) and its commonness. */
export interface Form {
  word: string
  mask: number
  commonness: number
}

const SHORTEST_PLAIN = 5
const VOWEL = /[aeiou]/

/** The forms of one word file. Throws on a line that it does not understand, naming `file` and the line. */
export function readWordFile(text: string, file: string): Form[] {
  const forms: Form[] = []
  let commonness = 0
  let part = false
  let name = 0
  text.split('\n').forEach((raw, index) => {
    const line = (raw.split('#')[0] ?? '').trim()
    if (line === '') return
    const kind = /^@name (given|surname|place|demonym|none)$/.exec(line)?.[1]
    if (kind !== undefined) {
      name = kind in NAME_BIT ? NAME_BIT[kind as keyof typeof NAME_BIT] : 0
      return
    }
    const directive = /^@(commonness) ([0-9]|1[0-5])$|^@(part|whole)$/.exec(line)
    if (directive) {
      if (directive[1]) commonness = Number(directive[2])
      else part = directive[3] === 'part'
      return
    }
    const entry = /^([^\s/[\]@]+)(?:\/([nvVryz]+))?(?:\[([a-z,]+)\])?$/.exec(line)
    if (!entry) throw new Error(`${file}:${String(index + 1)}: not a word, endings and varieties: ${line}`)
    const varieties =
      entry[3] === undefined ? ALL_VARIETIES : maskOf(entry[3], `${file}:${String(index + 1)}`)
    for (const [word, mask] of inflect(entry[1] ?? '', entry[2] ?? '', varieties)) {
      for (const spelling of withoutAccents(word))
        forms.push({word: spelling, mask: (part ? PART_BIT : mask) | name, commonness})
    }
  })
  return forms
}

/** The word, and as newsrooms without accents write it: `Malaga`, `fraiche`; a short one would be another word. */
function withoutAccents(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ł', 'l')
  return plain === word || plain.length < SHORTEST_PLAIN ? [word] : [word, plain]
}

function maskOf(list: string, where: string): number {
  let mask = 0
  for (const region of list.split(',')) {
    const variety = varietyOf(`en-${region}`)
    if (!variety) throw new Error(`${where}: no variety "${region}"`)
    mask |= VARIETY_BIT[variety]
  }
  return mask
}

/** The forms of a word with these endings, each with its mask. */
export function inflect(word: string, endings: string, mask: number): [word: string, mask: number][] {
  if (endings.includes('z')) return iseForms(word, mask)
  const forms = [word]
  const doubled = word + word.slice(-1)
  for (const ending of endings) {
    if (ending === 'n') forms.push(plural(word))
    if (ending === 'v') forms.push(plural(word), withEnding(word, 'ed'), withEnding(word, 'ing'))
    if (ending === 'V') forms.push(`${word}s`, `${doubled}ed`, `${doubled}ing`)
    if (ending === 'r') forms.push(withEnding(word, 'er'), `${withEnding(word, 'er')}s`)
    if (ending === 'y') forms.push(`${word}ly`)
  }
  return forms.map((form) => [form, mask])
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (word.endsWith('y') && !VOWEL.test(word.slice(-2, -1))) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

function withEnding(word: string, ending: string): string {
  if (word.endsWith('ee') && ending === 'ing') return word + ending
  if (word.endsWith('e')) return word.slice(0, -1) + ending
  const consonantY = word.endsWith('y') && !VOWEL.test(word.slice(-2, -1))
  if (consonantY && ending !== 'ing') return `${word.slice(0, -1)}i${ending}`
  return word + ending
}

function iseForms(word: string, mask: number): [string, number][] {
  if (!word.endsWith('ise')) throw new Error(`the ending z is for words in -ise, not "${word}"`)
  const stem = word.slice(0, -3)
  const endings = ['e', 'ed', 'es', 'ing', 'ation', 'ations', 'er', 'ers']
  const ise = endings.map((ending): [string, number] => [`${stem}is${ending}`, mask & ISE_VARIETIES])
  const ize = endings.map((ending): [string, number] => [
    `${stem}iz${ending}`,
    mask | ((mask & ISE_VARIETIES) === 0 ? 0 : OXFORD_BIT)
  ])
  return [...ise, ...ize].filter(([, bits]) => bits !== 0)
}
