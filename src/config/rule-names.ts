/** Checks the rules that a configuration names against those there are, with their options. */
import {didYouMean} from './did-you-mean.ts'
import type {ConfigurationDocument} from './document.ts'
import type {KnownRules} from './merge.ts'
import {byPlace, ConfigurationError, type Problem} from './problem.ts'
import type {Section} from './read.ts'
import {configurationSchema, styleSchema} from './schema.ts'
import {validate} from './validate.ts'

/** @throws ConfigurationError with the problems of the first document that has any */
export function checkRules(sections: readonly Section[], known: KnownRules): void {
  const isStyleByDocument = new Map<ConfigurationDocument, boolean>()
  for (const {document, isStyle} of sections) isStyleByDocument.set(document, isStyle)
  for (const [document, isStyle] of isStyleByDocument) {
    const own = sections.filter((section) => section.document === document)
    const problems = own.flatMap((section) => unknownRules(section, known))
    if (problems.length > 0) throw new ConfigurationError(problems.sort(byPlace))
    const named = new Set(own.flatMap(({raw}) => Object.keys(raw.rules ?? {})))
    if (named.size === 0) continue
    const rules = [...named].flatMap((id) => known.get(id)?.rule ?? [])
    if (isStyle) validate(document, styleSchema(rules))
    else validate(document, configurationSchema(rules))
  }
}

function unknownRules({document, path, raw}: Section, known: KnownRules): Problem[] {
  return Object.keys(raw.rules ?? {})
    .filter((id) => !known.has(id))
    .map((id) => ({
      place: document.placeOf([...path, 'rules', id], 'key'),
      message: `there is no rule "${id}"${didYouMean(id, known.keys()) || '; "copyedit rules" lists them'}`
    }))
}
