/** From a form to its lemma. */
import {inflect, type Inflection} from './inflect.ts'
import {irregularForms, NOUNS_IN_OES, PLURAL_ONLY, VERB_PREFIXES} from './irregular.ts'
import type {TagName} from './tagger/tags.ts'

/**
 * The lemma of a word with this tag: `lemmaOf('stopped', 'VERB.past', known)` is `stop`. `known` says whether a word
 * is English (the lexicon); it decides between what the rules of spelling leave open (`hoping`: hop or hope). The
 * lemma is in lower case, but for names, `I`, and capitalised words that the lexicon does not have in lower case.
 */
export function lemmaOf(word: string, tag: TagName, known: (word: string) => boolean): string {
  const straight = word.includes('\u2019') ? word.replaceAll('\u2019', "'") : word
  if (tag === 'PROPN.sg') return straight
  const lower = straight.toLowerCase()
  const dot = tag.indexOf('.')
  const upos = dot < 0 ? tag : tag.slice(0, dot)
  const feature = dot < 0 ? '' : tag.slice(dot + 1)
  if (upos === 'NOUN' || upos === 'PROPN') return nounLemma(straight, lower, feature, upos, known)
  const {closed, degrees} = irregularForms()
  const fixed =
    closed.get(`${lower} ${tag}`) ??
    closed.get(`${lower} ${upos}`) ??
    (isClosed(upos) ? closed.get(lower) : undefined)
  if (fixed !== undefined) return fixed
  if (upos === 'VERB' || upos === 'AUX')
    return compoundLemma(lower, (last) => verbLemma(last, feature, known))
  if (feature === 'comp' || feature === 'sup') {
    return degrees.get(`${lower} ${upos}`) ?? degrees.get(lower) ?? degreeLemma(lower, feature, known)
  }
  return straight === lower || known(lower) || isClosed(upos) ? lower : straight
}

/** Parts of speech whose words are few; and verbs, for the forms of be, have and do. */
function isClosed(upos: string): boolean {
  return (
    upos === 'AUX' ||
    upos === 'VERB' ||
    upos === 'PRON' ||
    upos === 'DET' ||
    upos === 'PART' ||
    upos === 'SCONJ'
  )
}

/** Takes the last part of a hyphenated word to its lemma. */
function compoundLemma(word: string, lemma: (last: string) => string): string {
  const hyphen = word.lastIndexOf('-')
  return word.slice(0, hyphen + 1) + lemma(word.slice(hyphen + 1))
}

function nounLemma(
  straight: string,
  lower: string,
  feature: string,
  upos: string,
  known: (word: string) => boolean
): string {
  if (upos === 'PROPN') return properLemma(straight)
  if (feature === 'pl') return compoundLemma(lower, (last) => singularOf(last, known))
  return straight === lower || known(lower) ? lower : straight
}

/** The singular of a name that has one: Americans, Kennedys, Islands. */
function properLemma(plural: string): string {
  if (/[^s]ies$/.test(plural) && plural.length > 5) return `${plural.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(plural)) return plural.slice(0, -2)
  return /[^suS']s$/.test(plural) && plural.length > 3 ? plural.slice(0, -1) : plural
}

function singularOf(plural: string, known: (word: string) => boolean): string {
  const {singulars} = irregularForms()
  const irregular = singulars.get(plural) ?? singularByLastPart(plural)
  if (irregular !== undefined) return irregular
  if (PLURAL_ONLY.has(plural) || /\d'?s$/.test(plural)) return plural
  if (plural.endsWith("'s")) return plural.slice(0, -2)
  if (plural.endsWith('is') && known(plural.slice(0, -1))) return plural.slice(0, -1)
  if (!plural.endsWith('s') || /(?:ss|us|is)$/.test(plural)) return plural
  const candidates = [plural.slice(0, -1)]
  if (plural.endsWith('ies')) candidates.unshift(`${plural.slice(0, -3)}y`)
  if (plural.endsWith('es')) candidates.push(plural.slice(0, -2))
  if (plural.endsWith('ses')) candidates.push(`${plural.slice(0, -2)}is`)
  if (plural.endsWith('ves')) candidates.push(`${plural.slice(0, -3)}f`, `${plural.slice(0, -3)}fe`)
  return best(plural, candidates, ['pl'], known, guessSingular)
}

function singularByLastPart(plural: string): string | undefined {
  const match = /^(.{2,})(women|men|children|wives|feet|teeth|mice|wolves|lives|shelves)$/.exec(plural)
  const [, first = '', last = ''] = match ?? []
  const singular = irregularForms().singulars.get(last)
  return match === null || singular === undefined ? undefined : first + singular
}

function guessSingular(plural: string): string {
  if (/[^aeiou]ies$/.test(plural)) return `${plural.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(plural) || NOUNS_IN_OES.has(plural.slice(0, -2))) return plural.slice(0, -2)
  return plural.slice(0, -1)
}

function verbLemma(form: string, feature: string, known: (word: string) => boolean): string {
  if (feature === '3sg') return thirdPersonLemma(form, known)
  if (feature === 'ger') return gerundLemma(form, known)
  if (feature !== 'past' && feature !== 'part') return form
  const irregular = irregularLemma(form, feature)
  if (irregular !== undefined) return irregular
  if (!form.endsWith('ed')) return form
  const stem = form.slice(0, -2)
  const candidates = stemCandidates(stem)
  if (stem.endsWith('i')) candidates.unshift(`${stem.slice(0, -1)}y`)
  return best(form, candidates, ['past', 'part'], known, () => guessBase(stem))
}

function irregularLemma(form: string, feature: 'past' | 'part'): string | undefined {
  const {verbForms} = irregularForms()
  const pick = (text: string): string | undefined => {
    const verbs = verbForms.get(text) ?? []
    return (verbs.find((verb) => verb[feature].includes(text)) ?? verbs[0])?.base
  }
  const whole = pick(form)
  if (whole !== undefined) return whole
  if (form.endsWith('ed')) return undefined
  for (const prefix of VERB_PREFIXES) {
    const base = form.startsWith(prefix) ? pick(form.slice(prefix.length)) : undefined
    if (base !== undefined) return prefix + base
  }
  return undefined
}

function thirdPersonLemma(form: string, known: (word: string) => boolean): string {
  if (form.length < 3 || !form.endsWith('s') || form.endsWith('ss')) return form
  const candidates = [form.slice(0, -1)]
  if (form.endsWith('ies')) candidates.unshift(`${form.slice(0, -3)}y`)
  if (form.endsWith('es')) candidates.push(form.slice(0, -2))
  if (form.endsWith('zzes')) candidates.push(form.slice(0, -3))
  return best(form, candidates, ['3sg'], known, guessSingular)
}

function gerundLemma(form: string, known: (word: string) => boolean): string {
  if (!form.endsWith('ing') || form.length < 5)
    return /in'?$/.test(form) && form.length > 4 ? gerundLemma(form.replace(/in'?$/, 'ing'), known) : form
  const stem = form.slice(0, -3)
  const candidates = stemCandidates(stem)
  if (stem.endsWith('y')) candidates.push(`${stem.slice(0, -1)}ie`)
  return best(form, candidates, ['ger'], known, () => guessBase(stem))
}

/** What may have stood before -ed or -ing: the stem, with its -e, with one consonant less, without its -k. */
function stemCandidates(stem: string): string[] {
  const candidates = /[^s]s$|[^n]g$|[cuvz]$/.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
  if (/([bcdfgklmnprstvz])\1$/.test(stem)) candidates.push(stem.slice(0, -1))
  if (stem.endsWith('ck')) candidates.push(stem.slice(0, -1))
  return candidates
}

/** For stems that the lexicon does not help with. */
function guessBase(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprtv])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[^aeiou][aeiou]?[cgvuz]|[^aeiouls]s|[^aeiou]at|[aeiou][sz]|[^aeiou]l(?<![rl]l)|i[nr])$/.test(
    stem
  )
    ? `${stem}e`
    : stem
}

/**
 * The candidate that is a known word and, inflected, gives the form (`putting` is `put` before `putt`); then one that
 * is known; then a guess.
 */
function best(
  form: string,
  candidates: readonly string[],
  features: readonly Inflection[],
  known: (word: string) => boolean,
  guess: (form: string) => string
): string {
  const gives = (candidate: string): boolean =>
    features.some(
      (feature) =>
        inflect(candidate, feature) === form || inflect(candidate, feature, {american: true}) === form
    )
  const words = candidates.filter(
    (candidate) => (candidate.length > 2 || SHORT_VERBS.test(candidate)) && known(candidate)
  )
  const {verbs} = irregularForms()
  const fitting = words.filter(gives)
  return fitting.find((word) => verbs.has(word)) ?? fitting[0] ?? words[0] ?? guess(form)
}

/** Among the words of two letters that the lexicon has, those that take endings. */
const SHORT_VERBS = /^(?:be|do|go|ad|ex|ox|PC|TV|MP)$/i

function degreeLemma(form: string, feature: 'comp' | 'sup', known: (word: string) => boolean): string {
  const ending = feature === 'comp' ? 'er' : 'est'
  if (!form.endsWith(ending) || form.length < ending.length + 2) return form
  const stem = form.slice(0, -ending.length)
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`
  const isDoubled = /([bdgmnprt])\1$/.test(stem)
  const single = stem.slice(0, -1)
  if (isDoubled && known(single)) return single
  return stem.length > 1 && known(stem) && !known(`${stem}e`) ? stem : preferE(stem, known)
}

/** `late` before `lat`, but `long` before `longe`. */
function preferE(stem: string, known: (word: string) => boolean): string {
  if (!known(`${stem}e`)) return stem
  return /[^aeiou][aeiou][^aeiouwxy]$|[vcgsz]$|[^aeiou]l$/.test(stem) || !known(stem) ? `${stem}e` : stem
}
