/**
 * Word lists say once what English says in many forms. In a list whose YAML says `inflected: true`, “=take the plunge”
 * becomes “take/takes/took/taken/taking the plunge” and “own goal+” becomes “own goal/goals”. A possessive becomes two
 * words, as its tokens are.
 */
import {inflect} from '../language/inflect.ts'

/** The data of a list with every form written out. */
export function inflected(data: unknown): unknown {
  if (!isRecord(data) || data['inflected'] !== true) return data
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'inflected'))
  return expanded(rest)
}

function expanded(data: unknown): unknown {
  if (typeof data === 'string') return phrase(data)
  if (Array.isArray(data)) return data.map(expanded)
  if (!isRecord(data)) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [phrase(key), expanded(value)]))
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function phrase(text: string): string {
  return text
    .replaceAll(/(?<=[a-z])'s(?= |$|~)/g, " 's")
    .replaceAll(/=([a-z-]+)/g, (_, lemma: string) => verbForms(lemma).join('/'))
    .replaceAll(/([\p{L}-]+)\+/gu, (_, noun: string) => `${noun}/${inflect(noun, 'pl')}`)
}

/** All forms in one order, so that the forms of two verbs answer each other; a form may come twice. */
export function verbForms(lemma: string): readonly string[] {
  return (['base', '3sg', 'past', 'part', 'ger'] as const).map((form) => inflect(lemma, form))
}
