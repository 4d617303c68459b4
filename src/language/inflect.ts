/** From a lemma to its forms: what fixes are made of. */
import {irregularForms, NOUNS_IN_OES, VERB_PREFIXES, type IrregularVerb} from './irregular.ts'

/** Forms of verbs and nouns, named as in the tags. `pres` is the present tense of all persons but the third. */
export type Inflection = 'base' | 'pres' | '3sg' | 'past' | 'part' | 'ger' | 'sg' | 'pl'

/** Whose spelling is wanted; British is the rule. */
export interface InflectOptions {
  readonly american?: boolean
}

/**
 * The form of a lemma: `inflect('stop', 'past')` is `stopped`, `inflect('travel', 'ger')` is `travelling` (American:
 * `traveling`). A capital first letter is kept, and so are the first parts of a hyphenated lemma. `be` has `are` for
 * `pres` and `was` for `past`.
 */
export function inflect(lemma: string, feature: Inflection, options: InflectOptions = {}): string {
  if (lemma === '' || feature === 'base' || feature === 'sg') return lemma
  const hyphen = lemma.lastIndexOf('-')
  if (hyphen > 0) return lemma.slice(0, hyphen + 1) + inflect(lemma.slice(hyphen + 1), feature, options)
  const lower = lemma.toLowerCase()
  const form = feature === 'pl' ? plural(lower, lemma, options) : verbForm(lower, feature, options)
  return lemma === lower
    ? form
    : lemma.slice(0, commonLength(lower, form)) + form.slice(commonLength(lower, form))
}

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return Math.max(length, 1)
}

function verbForm(lemma: string, feature: Exclude<Inflection, 'pl'>, options: InflectOptions): string {
  const ofBe = lemma === 'be' ? FORMS_OF_BE[feature] : undefined
  if (ofBe !== undefined) return ofBe
  if (feature === '3sg') return lemma === 'have' ? 'has' : withS(lemma)
  if (feature === 'ger') return withIng(lemma, options)
  if (feature !== 'past' && feature !== 'part') return lemma
  const irregular = irregularVerb(lemma)
  if (irregular === undefined) return withEd(lemma, options)
  const forms = irregular.verb[feature]
  const american = options.american === true && lemma !== 'bear'
  return irregular.prefix + ((american ? forms.at(-1) : forms[0]) ?? lemma)
}

const FORMS_OF_BE: Readonly<Partial<Record<Inflection, string>>> = {
  pres: 'are',
  '3sg': 'is',
  past: 'was',
  part: 'been',
  ger: 'being'
}

/** The irregular verb of a lemma, with the prefix that it has taken on: `overtake` is `over` and `take`. */
export function irregularVerb(lemma: string): {prefix: string; verb: IrregularVerb} | undefined {
  const {verbs} = irregularForms()
  const whole = verbs.get(lemma)
  if (whole !== undefined) return {prefix: '', verb: whole}
  for (const prefix of VERB_PREFIXES) {
    const verb = lemma.startsWith(prefix) ? verbs.get(lemma.slice(prefix.length)) : undefined
    if (verb !== undefined && !REGULAR_COMPOUNDS.has(lemma)) return {prefix, verb}
  }
  return undefined
}

/** They only look like a prefix and an irregular verb. */
const REGULAR_COMPOUNDS: ReadonlySet<string> = new Set(['relight', 'relent', 'remind', 'interlay', 'rebind'])

function withS(lemma: string): string {
  if (/(?:[^aeiou]|qu)y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  if (/^(?:quiz|whiz)$/.test(lemma)) return `${lemma}zes`
  const takesEs = HISSING.test(lemma) || /^(?:under|over|out|for|re|un|mis)?(?:go|do)$/.test(lemma)
  return takesEs || NOUNS_IN_OES.has(lemma) ? `${lemma}es` : `${lemma}s`
}

/** Endings that need a vowel before -s; -ch does where it is not spoken as k. */
const HISSING = /(?:s|x|z|sh|(?<!stoma|monar|triar|eunu|lo|te|epo)ch)$/

function withEd(lemma: string, options: InflectOptions): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${doubled(lemma, options)}ed`
}

function withIng(lemma: string, options: InflectOptions): string {
  if (/^(?:un|be|out|over|under|neck|hog)?[dlvt]ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`
  if (lemma === 'age') return options.american === true ? 'aging' : 'ageing'
  const keepsE = /(?:ee|oe|ye)$|^(?:be|singe|swinge|binge|whinge|tinge)$/.test(lemma)
  if (lemma.endsWith('e') && !keepsE) return `${lemma.slice(0, -1)}ing`
  return `${doubled(lemma, options)}ing`
}

/** Verbs of two and more syllables that are stressed on the last one, or double their last letter without. */
const DOUBLING: ReadonlySet<string> = new Set(
  (
    'abet abhor abut acquit admit airdrop allot annul babysit backslap befit begin beget beset bootleg commit compel ' +
    'concur confer control debar defer defrag demob demur deter dispel distil eavesdrop embed emit enrol equip ' +
    'excel expel extol forbid forget format fulfil handicap hobnob horsewhip humbug impel imbed incur infer ' +
    'input instil kidnap leapfrog occur offset omit outbid outfit outrun outstrip outwit overlap patrol permit ' +
    'prefer program propel rebel rebut recap recur refer refit regret remit repel rerun reset retrofit sandbag ' +
    'submit sublet transfer transmit transship typeset unplug unzip unwrap upset wiretap worship zigzag'
  ).split(' ')
)

/** Those of them that end in -l: American spelling doubles these and no others. */
const STRESSED_L = /(?:pel|trol|cel|bel|nul|rol|tol|fil|stil)$/

/** The stem before -ed and -ing, its last consonant doubled where English doubles it. */
function doubled(lemma: string, {american = false}: InflectOptions): string {
  const last = lemma.at(-1) ?? ''
  if (last === 'c' && /[aeiou]c$/.test(lemma) && lemma.length > 2)
    return lemma.endsWith('sync') ? lemma : `${lemma}k`
  if (last === 'l') return doublesL(lemma, american) ? `${lemma}l` : lemma
  if (!/(?:^|[^aeiou]|qu)[aeiouy][bdfgkmnprstvz]$/.test(lemma)) return lemma
  const oneSyllable = !/[aeiouy][^aeiouy]+[aeiouy]/.test(lemma.replace(/^y|qu/g, 'q'))
  return oneSyllable || DOUBLING.has(lemma) ? lemma + last : lemma
}

function doublesL(lemma: string, american: boolean): boolean {
  if (!/(?:[^aeiou]|qu|[udi])[aeiou]l$/.test(lemma) || lemma === 'parallel' || lemma === 'appeal')
    return false
  if (/(?:[^q]ui|ai|oi|ei|oo|ea|ou)l$/.test(lemma)) return false
  const oneSyllable = /^[^aeiou]*[aeiou]l$/.test(lemma)
  return oneSyllable || !american || (DOUBLING.has(lemma) && STRESSED_L.test(lemma))
}

function plural(lower: string, lemma: string, options: InflectOptions): string {
  const irregular = irregularPlural(lower, options)
  if (irregular !== undefined) return irregular
  if (/(?:[^aeiou]|qu)y$/.test(lower)) {
    const isName = lemma !== lower
    return isName ? `${lower}s` : `${lower.slice(0, -1)}ies`
  }
  if (NOUNS_IN_OES.has(lower)) return `${lower}es`
  return HISSING.test(lower) ? `${lower}es` : `${lower}s`
}

/** Irregular in itself, or by its last part: `policewoman`, `grandchild`, `housewife`. */
function irregularPlural(lower: string, options: InflectOptions): string | undefined {
  const {plurals} = irregularForms()
  const forms = plurals.get(lower)
  if (forms !== undefined) return options.american === true ? forms.at(-1) : forms[0]
  const last = lastPart(lower)
  const ofLast = last === undefined ? undefined : plurals.get(last)?.[0]
  return last === undefined || ofLast === undefined ? undefined : lower.slice(0, -last.length) + ofLast
}

const LAST_PARTS = [
  'woman',
  'man',
  'child',
  'wife',
  'foot',
  'tooth',
  'mouse',
  'wolf',
  'life',
  'shelf',
  'craft',
  'fish'
]
/** They end in -man and are not men. */
const NOT_MEN =
  /^(?:human|german|roman|ottoman|shaman|talisman|norman|caiman|burman|brahman|cayman|mussulman|woman)$/

/** The irregular noun that a compound ends in. */
export function lastPart(lower: string): string | undefined {
  if (NOT_MEN.test(lower)) return undefined
  return LAST_PARTS.find((part) => lower.length > part.length + 1 && lower.endsWith(part))
}
