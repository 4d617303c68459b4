/**
 * Words that are hardly ever a name by themselves, whatever the context: what a capital in the middle of a sentence is
 * told by. Left out is whatever a paper, a firm, a party, a song or a team is called.
 */
import {wordSet} from './word-set.ts'

export const PLAIN_ADVERBS = wordSet(
  `later also very often soon always however together already almost perhaps instead away ago else twice yet
   sometimes meanwhile therefore nevertheless nonetheless furthermore moreover afterwards beforehand otherwise somehow
   somewhat somewhere everywhere nowhere anywhere anyway indeed thus hence likewise altogether thereby whereby
   during including despite regarding concerning throughout although whereas unless whether whenever wherever
   against amid amongst beneath besides underneath alongside both such each every many several another
   neither nor either other others whose whom himself herself itself themselves ourselves
   during per via without within until till onto across along around behind below`
)

export const PLAIN_ADJECTIVES = wordSet(
  `big small large huge tiny long short tall high low deep wide narrow thick thin heavy light strong weak early late recent
   current previous latest former main major minor key final whole entire total overall average typical usual normal
   common rare unusual strange odd simple easy hard difficult complex clear obvious apparent certain likely unlikely
   possible impossible necessary important significant serious severe critical crucial vital essential urgent
   immediate sudden rapid slow quick fast careful cautious optimistic pessimistic angry happy sad proud afraid keen eager
   ready able unable willing aware sure popular famous unknown local regional rural urban foreign domestic internal
   external legal illegal criminal financial economic political social cultural medical personal physical
   mental moral ethical technical practical theoretical scientific industrial commercial residential
   professional additional annual monthly weekly daily initial original potential actual real false true wrong
   proper correct accurate exact precise full empty closed busy quiet loud noisy bright dark cold warm wet dry
   clean dirty rich poor cheap expensive costly valuable useful useless safe dangerous risky healthy sick ill
   injured dead alive pregnant married single divorced hungry thirsty tired
   better worse bigger smaller larger higher lower longer shorter stronger weaker older younger earlier faster slower
   best worst biggest largest highest lowest longest oldest youngest strongest fastest nearby further
   own same different similar various numerous enough more less fewer little few much most least half double
   existing remaining growing rising falling missing leading ongoing upcoming forthcoming outstanding
   alleged so-called proposed planned expected estimated required`
)

export const PLAIN_NOUNS = wordSet(
  `year week month decade minute way number amount lot bit kind sort type part piece
   problem question answer reason result effect cause chance change choice decision idea thought opinion argument
   meeting talk speech comment remark request demand offer plan proposal suggestion attempt effort
   increase decrease rise fall drop growth decline slowdown boost gain loss cost price fee wage salary budget-cut
   problem issue matter case example instance fact detail aspect feature element
   approach method process procedure system structure arrangement
   situation position condition circumstance context background
   relationship agreement disagreement dispute row debate discussion conversation
   injury illness disease death birth marriage divorce accident crash collision incident
   mistake error failure success achievement improvement reduction
   man woman boy girl child person adult teenager wife husband mother father son daughter brother sister parent
   neighbour neighbor friend colleague customer passenger patient victim witness resident
   house home flat apartment bedroom kitchen garden garage street road car lorry van bus bike bicycle
   job work task role duty responsibility career
   money cash payment loan debt tax fine penalty fund funding
   letter email statement report document paper page article story
   morning afternoon evening night
   amount quantity quality size length height width depth weight speed distance
   beginning end middle top bottom side edge corner
   reaction response reply explanation description criticism warning threat
   need want desire hope fear worry concern doubt
   omission admission permission extension expansion explosion conclusion decision
   ability inability possibility probability responsibility opportunity difficulty
   knowledge experience skill training advice help support
   damage harm pain suffering anger sadness happiness
   half third quarter majority minority percentage proportion share`
)
