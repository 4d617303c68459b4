/** What only people do, or have done to them. */
import type {Article} from '../article/article.ts'
import {wordSet} from '../language/word-set.ts'

/** Verbs that neither companies nor places are the subject of. */
const HUMAN_ONLY =
  wordSet(`smiled smiles laughed laughs wept cried sang sings sing married nodded shrugged sighed grinned scored crossed headed
   volleyed bowed wore wears knelt woke danced dances cooked cooks recalled whispered shouted joked tapped curled tucked
   sobbed frowned blushed dived limped hobbled studied studies retired died dies wrote writes painted paints composed
   blinked yawned swam swims ran sprinted lives lived teaches taught thinks thought feels felt loves loved hates hated
   likes liked knows knew eats ate drinks drank sleeps slept walks walked sat stood fled hugged kissed cheered screamed
   slipped tripped drove cycles cycled jogged graduated enrolled pleaded testified drowned waved winked equalised netted
   dribbled kicked threw bowled batted birdied putted grew weeps cries plays played wins hopes`)
/** Verbs that people alone are the object of, as a rule: "blamed Okafor". */
export const DONE_TO_SOMEBODY =
  wordSet(`blamed accused thanked married sacked fired arrested congratulated hugged kissed interviewed told asked praised
   replaced succeeded consulted phoned telephoned emailed texted sued murdered stabbed divorced nominated befriended
   forgave forgives promoted demoted dismissed knighted interrupted scolded rebuked urged`)

/** After "was" and the like: what is done to people. */
const DONE_TO_PEOPLE =
  wordSet(`born arrested jailed imprisoned sentenced convicted acquitted cleared charged bailed remanded cautioned married
   divorced widowed buried cremated murdered stabbed shot kidnapped abducted sacked fired promoted knighted elected
   re-elected booked sent-off substituted dismissed bowled caught stumped diagnosed hospitalised hospitalized bullied
   bereaved expelled drunk pregnant asleep handcuffed interviewed questioned sworn`)

/** "Ernest Vale founded Ernest Vale & Sons": of a name that is a firm's as well, the founder. */
export function isFounding({types}: Article, index: number): boolean {
  return /^(?:founded|started|launched|inherited|chairs|chaired|invented)$/.test(types[index]?.lower ?? '')
}

/** "wept", "was jailed", "was sent off": the words after a name that make it a person's. */
export function isHumanPredicate(article: Article, index: number): boolean {
  const word = article.types[index]?.lower ?? ''
  if (HUMAN_ONLY.has(word)) return true
  if (word !== 'was' && word !== 'is' && word !== 'were') return false
  const next = article.types[index + 1]?.lower ?? ''
  return DONE_TO_PEOPLE.has(next) || (next === 'sent' && article.types[index + 2]?.lower === 'off')
}
