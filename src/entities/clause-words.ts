/** Words that tell where a clause begins and what a verb takes. */
import {wordSet} from '../language/word-set.ts'

/** Pronouns that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])
/** They open a clause, so that what follows them begins a subject. */
export const OPENERS =
  wordSet(`that if because although though while whereas whether when where why how unless until once since as but so than yet
   what which whom who whose before after`)
/** Verbs that take a clause without “that”. */
export const SAYING =
  wordSet(`said says say believe believes believed think thinks thought know knows knew feel feels felt claim claims claimed
   argue argues argued insist insists insisted hope hopes hoped fear fears feared suggest suggests suggested confirm
   confirms confirmed admit admits admitted announce announced announces deny denied denies warn warns warned add adds
   added means mean meant revealed showed learned stated noted ruled reported predicted estimated concluded
   decided agreed promised declared complained indicated acknowledged assumed vowed pledged realised realized`)
/** After an object of these a bare verb follows: “helps people walk”. */
export const TAKES_BARE_VERB = wordSet(
  'help helps helped make makes made let lets see sees saw seen hear hears heard watch watches watched'
)
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they'])

/** After “and” they rather begin a clause than end a compound. */
export const CLAUSE_PRONOUNS = wordSet('it this that you there these those one')

/** Tagged as conjunctions, they may be prepositions all the same. */
export const ALSO_PREPOSITIONS = wordSet('of in for by with than as like')
export const BOTH: ReadonlySet<string> = new Set(['both'])
export const EITHER: ReadonlySet<string> = new Set(['either', 'neither'])

/** They stand before a phrase or a clause. */
export const CLAUSE_OR_PHRASE = wordSet('as than before after since until like')
export const MORE_OR_LESS: ReadonlySet<string> = new Set(['more', 'less', 'fewer'])
/** After these “but” is no conjunction: “all but one”. */
export const ALL_BUT = wordSet('all none nothing nobody anything anyone everything everyone any')

/** Whether a token is a single quotation mark of any kind. */
export function isQuote(text: string | undefined): boolean {
  return text !== undefined && text.length === 1 && '"“”\'‘’«»'.includes(text)
}
