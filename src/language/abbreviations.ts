/** Short forms that keep their full stop, so that the stop does not end a sentence by itself. */
import {wordSet} from './word-set.ts'

/** Before a name: the stop never ends a sentence. */
export const TITLE_ABBREVIATIONS = wordSet(`
  mr mrs ms mx dr prof rev revd fr sr st ste gen lt col sgt cpl pte capt cmdr maj brig adm sen rep gov pres hon
  supt insp det cllr messrs mme mlle ald asst pfc pvt ssgt msgt adv
`)

/** Anywhere: the stop may end a sentence too. Months and states only with a capital, which the tokeniser checks. */
export const OTHER_ABBREVIATIONS = wordSet(`
  inc ltd co corp bros plc jr esq vs etc eg ie cf al viz usu esp orig obs colloq approx dept est govt assn univ ave blvd
  jan feb aug sept oct nov dec
  ala ariz ark calif colo conn del fla ga kan ky md mich minn mo mont neb nev okla ore pa tenn va vt wis wyo
  mass wash la ill ind miss tex vic qld tas ont que
`)

/** These need a capital to be short forms: "in Del." but not "a del."; "the co." is left alone. */
export const CAPITALISED_ABBREVIATIONS = wordSet(`
  inc ltd co corp bros jr jan feb aug sept oct nov dec
  ala ariz ark calif colo conn del fla ga kan ky md mich minn mo mont neb nev okla ore pa tenn va vt wis wyo
  mass wash la ill ind miss tex vic qld tas ont que st fr sr gen rep gov pres adm det hon capt col sen rev
`)

/** Only before a figure: "No. 10", "Nos. 3 and 4", "pp. 4-6", "Fig. 2". */
export const NUMBER_ABBREVIATIONS = wordSet('no nos p pp vol fig art sec ch para')
