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
  `ability accident achievement admission adult advice afternoon agreement allegation allowance ambition ambulance
   amount anger announcement answer anxiety apartment apology appearance applause application appointment approach
   approval argument arrangement arrest arrival aspect aspiration assassination assault asset assurance asylum
   atmosphere attack attempt attendance attention attitude auction audience background backing backlash baggage
   bail ban bankruptcy basis battle bedroom bedtime beginning behavior behaviour belief benefit bicycle bid bike
   birth birthday bit blame blast blow body bomb bonus boost border bother bottleneck bottom boundary boy breach
   breakdown breakthrough breath bribe bullying burden burglary bus butter campaign cancellation candidate
   capability car carbon career cargo carriageway case cash cause caution ceasefire ceiling celebration chance
   change chaos child choice circumstance clash cleaning clearance climb clothing cloud coal collapse colleague
   collision combination comeback comfort command comment comparison compensation competition competitor completion
   complication compromise concentration concept concern concession conclusion condition confidence confirmation
   conflict confusion consent consequence consideration construction consultation consumer consumption contact
   contender content contest context contract contribution controversy conversation conviction cooperation copy
   corner cost costume cover-up coverage cracking crash creature credibility credit crew crime crisis criterion
   criticism crowd cruelty culprit culture cure currency curve custody customer cut cyclist damage danger daughter
   dawn daylight deadline deadlock deal death debate debris debt decade deception decision decline decrease defeat defect
   deficit delay delivery demand demise demolition denial departure dependence deployment deposit depth description
   desire desk destination destruction detail detention determination development deviation diagnosis difficulty
   dilemma dinner dirt disability disadvantage disagreement disappointment disaster discomfort discount discretion
   discrimination discussion disease dismay dismissal display disposal dispute disqualification disruption distance
   distraction distress disturbance diversion divorce document doorstep dose doubt downturn drainage drinking
   driving drop drought drug dust duty earnings earthquake ease eating economist edge education effect efficiency
   effort electricity element eligibility email embarrassment emergency emission emotion employee employer
   employment encouragement end enemy engagement enquiry enthusiasm entrance entry envelope environment equipment
   error escape estimate evacuation evening evidence exam examination example excess excitement excuse execution
   exercise exit expansion expenditure expense experience explanation exploitation explosion exposure extension
   eyewitness fabric facility fact failure fall fan farming fashion fatality fault favour fear feat feature fee
   fever fighting figure file filing film finding fine fingerprint finish fire fitness fixture flame flat flavour
   flaw fleet flight flooding floor flour fluid fog followers food footage footballer footpath forecast foreigner
   formality formula fraud fridge friend frustration fuel funding fuss gain garage garden gesture girl glass
   glimpse goal gossip governance gravel grief grievance grip grocery growth guarantee guest guideline guilt
   gunfire habit half happiness harassment hardship harm harvest hatred haul hazard headline health hearing heat
   hedge height help highlight hint holder hole home homework honesty hope hospitality hostility household housing
   humour hunger hurdle husband ice idea ignorance illness imagination impact implication importance imprisonment
   improvement inability incentive incident income inconvenience increase indication indictment individual
   infection inflation influence information infringement inhabitant injunction injury injustice innings innovation
   inquest inspection inspiration instability instance instruction insult insurance integrity intent intention
   interaction interference interruption intervention interview introduction invasion investigation investment
   investor invitation involvement irony issue jealousy job jobless journey joy jurisdiction kick killing kind
   kitchen knowledge label lack landing landscape language laughter launch lawsuit lawyer layout leak lease legacy
   length lesson letter liability likelihood limitation line-up link listener litter livelihood loan location lorry
   loser loss lot loyalty luck luggage lunch luxury machinery maintenance majority man manner manufacturer margin
   marketing marriage massacre match material matter meal meaning meantime measure meat mechanism medication
   medicine meeting membership memory menu merger merit mess message method middle mileage milk minority minute
   misconduct misery mistake misunderstanding mixture mob momentum money month mood morning mortgage motion
   motivation motive movie mud murder music mystery need negligence negotiation neighbor neighbour network newcomer
   newspaper night noise nonsense noon nuisance number nutrition obligation observation obstacle offence offender
   offense offer offspring oil omission operation opinion opponent opportunity option organiser organizer origin
   outbreak outcome outline output outrage ovation overhaul overtime oxygen pace packaging page pain panic paper
   parent parking part participant participation passage passenger passion path patience patient pause pavement
   payment penalty pension percentage perception performance period permission permit person personality personnel
   perspective phase phenomenon phone photo photograph phrase piece plan plant platform pleasure pledge plot poison
   police policy pollution popularity population portfolio portion position possession possibility poster potential
   poverty practice precaution precedent precision preference pregnancy premises preparation presence presentation
   preservation pressure prevalence prey price principle printing priority privacy probability probe problem
   procedure process procession produce product production profit programme progress project promise promotion
   prompt proof property proportion proposal prospect protection protest provision publication publicity punishment
   purchase purpose pursuit qualification quality quantity quarter question queue quota quotation race racism rain
   rainfall rate ratio reaction reality reason rebellion rebuilding recession recipe recipient recognition
   recommendation recording recovery recruitment reduction redundancy referendum refinement refugee refusal regime
   region registration regret rehearsal rejection relation relationship relative release relevance reliability
   relief religion reluctance remainder remark remedy reminder removal renewal repair repayment replacement reply
   report reputation request requirement research resentment reservation resident resignation resolution resort
   respect response responsibility restaurant restriction result retailer retirement return revenge review revision
   reward rhythm ride rift rise risk rival road robbery rocket role route routine row rubbish rule rumour rush
   sadness safety sake salary sale sample sanction satisfaction saving scale scandal scene scheme scope scratch
   screening search season secrecy sector seed selection seller sense sentence sentiment separation sequence
   seriousness setback setting severity sewage share shareholder shelter shock shooting shop shopper shopping shore
   shortage shot shoulder showdown side sight sign signature significance silence silverware site situation size
   skill skin slaughter sleep slogan slowdown smell smoke smoking snow soil solution son sort soul source speech
   speed spending spokesman spot squad stability stake stance start starter statement statistic status steel step
   stereotype stimulus stock stomach stop storage story strain strategy street strength stress stretch strike
   structure struggle stuff style subject subscription substance substitute success suffering suggestion suicide
   sum supplier support supporter suppression surface surgery surplus surprise surrounding surveillance survey
   survival suspension suspicion sympathy symptom system tactic takeover tale talent talk tank target task taste
   tax teaching team technique technology teenager temper temperature temptation tendency tension terrain testimony
   text texture theft theme theory therapy thief third thirst thought threat threshold throat ticket tide timber
   timetable timing tiredness title tobacco tolerance toll tone top topic torture total touch tourism trace
   trade-off trading tragedy training trait transaction transfer transformation transition translation transmission
   transplant trap trauma travel treatment tree trend trial trick trip trouble turnout turnover twin type
   unemployment unit unrest upheaval upturn usage user vaccine value van vandalism variation vehicle venture venue
   verdict version victim viewer village violation violence virus visibility visitor volume vote voter voyage
   vulnerability wage walkout want warning waste water way weakness wealth weapon weather wedding week weekday
   weekend weight welfare whistle width wife willingness wind winner wisdom withdrawal witness woman wording work
   worker workforce workload workplace workshop worry wound wreck wreckage year yield youngster`
)
