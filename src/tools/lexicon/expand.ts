/**
 * Expands a Hunspell dictionary to all its surface forms.
 *
 * Only what the English dictionaries use is understood: prefixes and suffixes with one-letter flags, cross
 * products, and the flags for words that are forbidden or exist in compounds alone. Compound rules (ordinals such
 * as 21st) are left out: numbers are not words of the lexicon.
 */
interface Affix {
  strip: string
  add: string
  condition: RegExp
}

interface AffixClass {
  crossProduct: boolean
  affixes: Affix[]
}

interface Rules {
  prefixes: Map<string, AffixClass>
  suffixes: Map<string, AffixClass>
  /** Words with one of these flags are not words by themselves. */
  excluded: Set<string>
}

/** The surface forms of a dictionary, from the texts of its `.aff` and `.dic` files. */
export function expandDictionary(aff: string, dic: string): Set<string> {
  const rules = readRules(aff)
  const forms = new Set<string>()
  const forbidden = new Set<string>()
  for (const line of dic.split('\n').slice(1)) {
    const entry = /^(\S+?)(?:\/(\S+))?(?:\s.*)?$/.exec(line.trim())
    if (!entry) continue
    const word = (entry[1] ?? '').replaceAll('\u2019', "'")
    const flags = Array.from(entry[2] ?? '')
    if (flags.some((flag) => rules.excluded.has(flag))) forbidden.add(word)
    else addForms(word, flags, rules, forms)
  }
  for (const word of forbidden) forms.delete(word)
  return forms
}

function readRules(aff: string): Rules {
  const rules: Rules = {prefixes: new Map(), suffixes: new Map(), excluded: new Set()}
  for (const line of aff.split('\n')) {
    const [kind = '', flag = '', third = '', fourth = '', condition = '.'] = line.trim().split(/\s+/)
    if (kind === 'FORBIDDENWORD' || kind === 'ONLYINCOMPOUND') rules.excluded.add(flag)
    if (kind !== 'PFX' && kind !== 'SFX') continue
    const classes = kind === 'PFX' ? rules.prefixes : rules.suffixes
    const known = classes.get(flag)
    if (!known) {
      classes.set(flag, {crossProduct: third === 'Y', affixes: []})
      continue
    }
    const pattern = kind === 'PFX' ? `^(?:${condition})` : `(?:${condition})$`
    known.affixes.push({
      strip: third === '0' ? '' : third,
      add: (fourth.split('/')[0] ?? '').replaceAll('\u2019', "'"),
      condition: new RegExp(pattern)
    })
  }
  return rules
}

function addForms(word: string, flags: readonly string[], rules: Rules, forms: Set<string>): void {
  forms.add(word)
  const prefixes = flags.flatMap((flag) => rules.prefixes.get(flag) ?? [])
  const prefixed = (stem: string, crossOnly: boolean): void => {
    for (const {crossProduct, affixes} of prefixes) {
      if (crossOnly && !crossProduct) continue
      for (const {strip, add, condition} of affixes) {
        if (stem.startsWith(strip) && condition.test(stem)) forms.add(add + stem.slice(strip.length))
      }
    }
  }
  prefixed(word, false)
  for (const flag of flags) {
    const suffixes = rules.suffixes.get(flag)
    for (const {strip, add, condition} of suffixes?.affixes ?? []) {
      if (!word.endsWith(strip) || !condition.test(word)) continue
      const form = word.slice(0, word.length - strip.length) + add
      forms.add(form)
      if (suffixes?.crossProduct) prefixed(form, true)
    }
  }
}
