/** What verbs take: “refuse to go”, “avoid going”, “order him to go”, “let him go”. Dictionary forms. */
import {wordSet} from './word-set.ts'

/** “to” and a bare verb, and never the form in -ing with an object of its own. */
export const TAKES_INFINITIVE = wordSet(
  `want refuse agree decide manage promise fail offer vow pledge hope threaten choose wish struggle hesitate expect decline
   seek aspire arrange afford aim beg consent contrive demand deserve desire elect endeavour endeavor hasten hurry
   intend opt plan plot prepare pretend proceed profess resolve scramble seem swear tend undertake volunteer
   yearn long conspire attempt dare purport strive vie vote`
)

/** The form in -ing, and never “to” and a bare verb. */
export const TAKES_GERUND = wordSet(
  `avoid deny enjoy consider suggest recommend resist contemplate involve finish admit imagine dislike justify discuss
   envisage keep acknowledge advocate anticipate condone delay defer describe detest escape entail favour favor forgo
   foresee mention miss necessitate oppose postpone practise resent tolerate risk quit appreciate
   abhor evade recollect recount recall encourage endure fancy mind`
)

/** An object and “to” with a bare verb: “ordered the firm to pay”. */
export const TAKES_OBJECT_INFINITIVE = wordSet(
  `ask tell order urge force persuade encourage invite permit enable require instruct advise warn compel oblige tempt
   authorise authorize forbid beg challenge command convince inspire motivate press pressure prompt push request summon
   implore entice incite allow want expect cause remind train recruit lobby pressurise nominate
   dare direct coax goad entitle exhort induce provoke coerce`
)

/** An object and a bare verb: “let him go”. */
export const TAKES_OBJECT_BARE = wordSet('let make help see watch hear feel notice observe have')
