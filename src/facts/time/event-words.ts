/** What happens on a date, by the stem of its verb or noun: arrests and “were arrested” are one event. */
import {wordSet} from '../../language/word-set.ts'

/** Nouns and past forms whose stem does not show. */
const STEMS: ReadonlyMap<string, string> = new Map(
  [
    'die death deaths died',
    'born birth births',
    'marry marriage wedding weddings married wed',
    'begin began begun beginning start started starts opening opened opens open',
    'kill killing killings killed murder murders murdered',
    'explode explosion explosions blast',
    'collide collision crash crashed crashes',
    'resign resignation resignations resigned',
    'shoot shooting shootings shot',
    'leave left departure',
    'sell sale sold',
    'buy bought purchase purchased',
    'sign signing signed signature',
    'choose chose chosen choice',
    'rob robbery robbed',
    'burgle burglary burglaries break-in',
    'steal theft stole stolen',
    'collapse collapsed collapses',
    'elect election elected elections',
    'appoint appointment appointed',
    'release released release',
    'sink sank sunk sinking',
    'escape escaped escapes',
    'announce announcement announced',
    'close closure closed closing',
    'arrive arrival arrived',
    'approve approval approved',
    'launch launched',
    'bury buried burial funeral',
    'disappear disappeared disappearance vanished',
    'attack attacked attacks',
    'evacuate evacuated evacuation'
  ].flatMap((line) => {
    const words = line.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  })
)

/** What happens too often, or to too many things, to tell one event from another. */
const COMMON =
  wordSet(`be been being is was were has have had do did done go went gone come came get got make made take took say said tell
   told use used play played win won lose lost meet met need move work call ask turn begin publish report add expect
   accord base name follow includ involv unit relat concern schedul plan`)

/** The stem of a word that may tell of an event; undefined for one that tells of too many. */
export function eventStem(word: string): string | undefined {
  const known = STEMS.get(word)
  if (known !== undefined) return known
  const stem = word.replace(/(?:ings?|ed|es|s|als?|ments?)$/, '').replace(/(.)\1$/, '$1')
  return stem.length < 4 || COMMON.has(word) || COMMON.has(stem) ? undefined : stem
}

/** The event of a clause such as “the review was ordered”: its last verb in the past. */
export function eventOfClause(clause: string): string | undefined {
  const verbs = clause.split(/[^a-z-]+/).filter((word) => /ed$/.test(word) || STEMS.has(word))
  const verb = verbs.at(-1)
  return verb === undefined ? undefined : eventStem(verb)
}
