/**
 * The words of something said, in the form in which a quotation and a transcript are compared: without case, marks,
 * fillers and stammers, contractions taken apart, small numbers as figures. Offsets are into the text that was read.
 */
import {CARDINALS} from '../language/number-words.ts'
import {wordSet} from '../language/word-set.ts'

export interface SpokenWord {
  readonly key: string
  /** Where the written word stands; the parts of a contraction share one place. */
  readonly start: number
  readonly end: number
}

const WORD =
  /\[[A-Za-z]{1,3}\][A-Za-z]+|\d+(?:[.,]\d+)*|[A-Za-z\u00C0-\u024F]+(?:['’][A-Za-z\u00C0-\u024F]+)*['’]?|%/g

const FILLERS = wordSet('um umm uhm uh uhh er erm ah mm mmm hm hmm mhm eh huh')

/** What is heard and written in two ways, as the words that it stands for. */
const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "can't": ['can', 'not'],
    cannot: ['can', 'not'],
    "won't": ['will', 'not'],
    "shan't": ['shall', 'not'],
    "ain't": ['is', 'not'],
    gonna: ['going', 'to'],
    gotta: ['got', 'to'],
    wanna: ['want', 'to'],
    kinda: ['kind', 'of'],
    "let's": ['let', 'us'],
    "'em": ['them'],
    em: ['them'],
    "'cause": ['because'],
    cause: ['because'],
    cos: ['because'],
    yeah: ['yes'],
    ok: ['okay'],
    oughta: ['ought', 'to'],
    hafta: ['have', 'to'],
    dunno: ['do', 'not', 'know'],
    lemme: ['let', 'me'],
    gimme: ['give', 'me'],
    outta: ['out', 'of'],
    shoulda: ['should', 'have'],
    coulda: ['could', 'have'],
    woulda: ['would', 'have'],
    alright: ['all', 'right'],
    program: ['programme'],
    programs: ['programmes'],
    til: ['until'],
    till: ['until'],
    mister: ['mr'],
    doctor: ['dr'],
    '%': ['percent'],
    toward: ['towards'],
    among: ['amongst'],
    while: ['whilst']
  })
)

const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "n't": 'not',
    "'ll": 'will',
    "'ve": 'have',
    "'re": 'are',
    "'m": 'am',
    "'s": 'is',
    "'d": 'would'
  })
)

/** Reads the words between two offsets of a text. */
export function spokenWords(text: string, from = 0, to = text.length): SpokenWord[] {
  const words: SpokenWord[] = []
  WORD.lastIndex = from
  for (let match = WORD.exec(text); match !== null && match.index < to; match = WORD.exec(text)) {
    const written = match[0]
    const start = match.index
    const end = start + written.length
    const lower = written.toLowerCase().replaceAll('’', "'").replace(/[[\]]/g, '').replace(/'$/, '')
    if (FILLERS.has(lower) || isCutOff(text, end, lower)) continue
    const isStammer =
      words.at(-1)?.key === lower && /^[\s,.…–—-]*$/.test(text.slice(words.at(-1)?.end, start))
    if (isStammer && !/\d/.test(lower)) continue
    if (lower === 'cent' && words.at(-1)?.key === 'per') {
      const per = words.pop()
      words.push({key: 'percent', start: per?.start ?? start, end})
      continue
    }
    for (const key of keysOf(lower)) words.push({key, start, end})
  }
  return words
}

/** "th- the plan": a word that was broken off. */
function isCutOff(text: string, end: number, lower: string): boolean {
  const mark = text.charAt(end)
  if ((mark !== '-' && mark !== '–' && mark !== '—') || lower.length > 4) return false
  const rest = /^[-–—]+[\s,]+([A-Za-z]+)/.exec(text.slice(end, end + 20))
  const next = rest?.[1]?.toLowerCase() ?? ''
  return next.length > lower.length && next.startsWith(lower)
}

function keysOf(lower: string): readonly string[] {
  const whole = EXPANSIONS.get(lower)
  if (whole !== undefined) return whole
  const number = CARDINALS.get(lower)
  if (number !== undefined) return [String(number)]
  if (/^\d/.test(lower)) return [lower.replaceAll(',', '')]
  const apostrophe = lower.endsWith("n't") ? lower.length - 3 : lower.indexOf("'")
  if (apostrophe > 0) {
    const ending = ENDINGS.get(lower.slice(apostrophe))
    if (ending !== undefined) return [spelling(lower.slice(0, apostrophe)), ending]
  }
  return [spelling(lower)]
}

/** Spellings that differ between varieties come to the same. */
function spelling(word: string): string {
  if (word.length < 5) return word
  return word
    .replaceAll("'", '')
    .replace(/ou(?=r)/, 'o')
    .replace(/is(?=(?:e|es|ed|ing|ation|ations)$)/, 'iz')
    .replace(/ys(?=(?:e|es|ed|ing)$)/, 'yz')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ence$/, 'ense')
    .replace(/ogue$/, 'og')
}
