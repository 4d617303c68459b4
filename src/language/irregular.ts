/** Irregular English inflection: the tables of irregular.yml, made when they are first asked for. */
import {data} from './irregular.data.ts'

/** Prefixes that an irregular verb may take and stay irregular. */
export const VERB_PREFIXES: readonly string[] = data['verb-prefixes'].split(' ')

/** Nouns that are plural and have no singular, or none that means the same. */
export const PLURAL_ONLY: ReadonlySet<string> = new Set(data['plural-only'].split(' '))

/** Nouns in -o that take -es. */
export const NOUNS_IN_OES: ReadonlySet<string> = new Set(data['nouns-in-oes'].split(' '))

/** An irregular verb. */
export interface IrregularVerb {
  readonly base: string
  /** Past tense, the British form first. */
  readonly past: readonly string[]
  /** Past participle, the British form first. */
  readonly part: readonly string[]
}

/** The tables, read once. */
export interface IrregularForms {
  readonly verbs: ReadonlyMap<string, IrregularVerb>
  /** Bases by past form (tense or participle). */
  readonly verbForms: ReadonlyMap<string, readonly IrregularVerb[]>
  /** Plurals by singular, the British form first. */
  readonly plurals: ReadonlyMap<string, readonly string[]>
  readonly singulars: ReadonlyMap<string, string>
  /** Lemmas by degree form; those that serve only one part of speech under `form UPOS`. */
  readonly degrees: ReadonlyMap<string, string>
  /** Lemmas of function words; those of one tag only under `form tag`. */
  readonly closed: ReadonlyMap<string, string>
}

let tables: IrregularForms | undefined

/** The irregular forms; they are read when they are first asked for. */
export function irregularForms(): IrregularForms {
  return (tables ??= {...verbTables(), ...nounTables(), degrees: degreeTable(), closed: closedTable()})
}

function verbTables(): Pick<IrregularForms, 'verbs' | 'verbForms'> {
  const verbs = new Map<string, IrregularVerb>()
  const verbForms = new Map<string, IrregularVerb[]>()
  for (const [base = '', past = '', part = ''] of lines(data.verbs)) {
    const verb = {base, past: past.split('/'), part: part.split('/')}
    verbs.set(base, verb)
    for (const form of new Set([...verb.past, ...verb.part])) {
      const others = verbForms.get(form)
      if (others === undefined) verbForms.set(form, [verb])
      else others.push(verb)
    }
  }
  return {verbs, verbForms}
}

function nounTables(): Pick<IrregularForms, 'plurals' | 'singulars'> {
  const plurals = new Map<string, readonly string[]>()
  const singulars = new Map<string, string>()
  for (const [singular = '', plural = ''] of lines(data.nouns)) {
    plurals.set(singular, plural.split('/'))
    for (const form of plural.split('/')) if (!singulars.has(form)) singulars.set(form, singular)
  }
  return {plurals, singulars}
}

function degreeTable(): ReadonlyMap<string, string> {
  const degrees = new Map<string, string>()
  for (const [lemma = '', comparative = '', superlative = '', upos] of lines(data.degrees)) {
    const ending = upos === undefined ? '' : ` ${upos}`
    degrees.set(comparative + ending, lemma)
    degrees.set(superlative + ending, lemma)
  }
  return degrees
}

function closedTable(): ReadonlyMap<string, string> {
  return new Map(
    lines(data.closed).map(([form = '', lemma = '', tag]) => [
      tag === undefined ? form : `${form} ${tag}`,
      lemma
    ])
  )
}

function lines(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
}
