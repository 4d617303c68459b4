/**
 * Right spellings that lie far from the wrong one by its letters and near by the mistake: a verb or noun that was
 * inflected as if it were regular (buyed, childs), "ie" kept before "ing" (dieing), a maker or a right that was
 * written as a piece of writing (playwrite, copywrite).
 */
import {inflect, irregularVerb} from '../inflect.ts'

/** Words that may be meant, best first; none of them need exist. */
export function likelyForms(word: string): string[] {
  return [...pastsOf(word), ...pluralsOf(word), ...participlesOf(word), ...soundingLike(word)]
}

/** fleed → fled, catched → caught, runned → ran, run. */
function pastsOf(word: string): string[] {
  if (!word.endsWith('ed') || word.length < 5) return []
  const stem = word.slice(0, -2)
  const isDoubled = stem.at(-1) === stem.at(-2)
  const bases = [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])]
  return bases
    .filter((base) => irregularVerb(base) !== undefined)
    .flatMap((base) => [inflect(base, 'past'), inflect(base, 'part')])
}

/** childs → children, wifes → wives, tooths → teeth. */
function pluralsOf(word: string): string[] {
  if (!word.endsWith('s') || word.length < 4) return []
  const plural = inflect(word.slice(0, -1), 'pl')
  return plural === word ? [] : [plural]
}

/** dieing → dying, untieing → untying. */
function participlesOf(word: string): string[] {
  return word.endsWith('ieing') ? [`${word.slice(0, -5)}ying`] : []
}

const ENDINGS = ['right', 'write', 'wright', 'rite']

/** copywrite → copyright, playwrites → playwrights, birthrite → birthright. */
function soundingLike(word: string): string[] {
  const match = /^(.{3,}?)(wright|right|write|rite)(s?)$/.exec(word)
  if (match === null) return []
  const [, start = '', ending = '', plural = ''] = match
  return ENDINGS.filter((other) => other !== ending).map((other) => start + other + plural)
}
