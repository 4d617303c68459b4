/** Forms that are finite verbs and nothing else: what can stand neither after an article nor after a preposition. */
import {pastOnly} from './verb-forms.ts'
import {wordSet} from './word-set.ts'

/** Third persons whose spelling is no plural noun. */
const THIRD = `accepts achieves admits agrees allows alleges announces appears appoints argues arrives asks assumes attends
  avoids becomes begins believes belongs brings builds carries chooses claims comes complains concedes concludes
  considers consists contains continues creates decides declares denies depends describes deserves destroys
  discovers does eats ends enjoys ensures enters exists expects explains fails feels finds follows gets gives goes grows
  happens hears helps holds hopes imposes improves includes increases insists intends introduces invests involves keeps knows
  learns leaves lets listens lives loses maintains makes manages meets needs obtains occurs offers opens opposes owns pays
  performs persuades plays prefers prepares prevents produces promises proves provides publishes puts reads receives
  recommends refers refuses rejects relies remains remembers removes replaces requires resigns resists reveals runs says
  seeks seems sees sells sends serves shows sits speaks spends stands stays succeeds suffers suggests supports suspects
  takes teaches tells tends thinks tries understands urges vows waits wants warns welcomes wins wishes works writes`

/** “the finds”, “the works”, “his needs”: third persons that are plural nouns as well. */
const NOUNS =
  wordSet(`claims ends feels finds helps holds hopes increases leaves lives needs offers opens plays promises puts reads runs shows stands
   stays supports suspects takes tells tries urges vows waits wants wins wishes works remains does thinks`)

/** Pasts that are nouns or adjectives too: “a bore”, “the shot”, “the wound”. */
const PASTS_OF_NOUNS = wordSet(
  'bore saw wound fell rode stank bade bit hid slew swore wove shook rose lay ground dove'
)

let thirds: ReadonlySet<string> | undefined

/** Lower case. */
export function isFiniteForm(word: string): boolean {
  thirds ??= new Set(THIRD.split(/\s+/).filter((each) => !NOUNS.has(each)))
  if (thirds.has(word) || word === 'said') return true
  return !PASTS_OF_NOUNS.has(word) && pastOnly(word) !== undefined
}
