/**
 * Whether a noun takes “is” or “are”, where its form does not say, and which nouns take the number of what they
 * measure. Lower case.
 */
import {DAY_LIST, MONTH_LIST} from './calendar-names.ts'
import {wordSet} from './word-set.ts'

/** They look singular and take a plural verb. */
export const PLURAL_NOUNS = wordSet(
  `people police cattle folk clergy gentry militia livestock vermin poultry men women children feet teeth mice geese
   criteria phenomena bacteria strata proceeds earnings troops`
)

/** Names of people of one party, faith or origin. */
export const PLURAL_NAMES = wordSet(
  `democrats republicans tories conservatives greens liberals unionists loyalists nationalists communists socialists
   muslims christians catholics protestants jews hindus sikhs buddhists sunnis shias shiites anglicans methodists
   britons americans europeans africans asians latinos hispanics germans italians russians ukrainians australians
   canadians indians iranians iraqis israelis palestinians afghans syrians turks kurds serbs croats danes swedes finns
   norwegians poles romanians bulgarians hungarians greeks belgians austrians mexicans brazilians cubans colombians
   venezuelans peruvians chileans egyptians nigerians kenyans ugandans zimbabweans ghanaians somalis ethiopians
   pakistanis bangladeshis koreans filipinos malaysians indonesians thais saudis kuwaitis lebanese-americans
   londoners liverpudlians mancunians glaswegians parisians berliners californians texans`
)

/** American sides whose names do not end in s. */
export const TEAM_NAMES = wordSet(
  `jazz heat magic thunder lightning wild avalanche storm sky sun fire crew galaxy revolution dynamo united city
   orange crimson cardinal tide fever dream liberty mercury spirit kraken fc cyclone wave courage reign pride dash
   fusion impact rapids stampede swarm smoke steam surge`
)

/** They look plural and take a singular verb. */
export const SINGULAR_IN_S = wordSet(
  `news mathematics maths physics linguistics obstetrics paediatrics pediatrics measles mumps diabetes rabies rickets herpes molasses lens
   gymnastics aerobics gas bias chaos canvas cosmos alias atlas ethos pathos kudos summons pancreas rhinoceros thermos
   asbestos gras abatis chablis bordeaux cassis christmas mantis`
)

/** Either verb is right, by meaning or by taste, whatever the variety. */
export const EITHER_NUMBER = wordSet(
  `data media politics economics ethics statistics athletics logistics mechanics dynamics acoustics
   tactics genetics graphics analytics classics basics series species means headquarters barracks crossroads works
   sturgeon plaice cod haddock mackerel herring bass carp tuna pike perch squid shrimp krill turbot halibut sole
   grouse pheasant quail moose elk bison buffalo antelope reindeer swine prawn wildfowl
   billiards darts dominoes draughts shingles aids biceps triceps bourgeois faux-pas pas patois coulis pampas chassis
   personnel paparazzi mujahideen mujahedin mujaheddin fedayeen cognoscenti literati glitterati illuminati kibbutzim
   rank-and-file affairs hers theirs ours yours mine gallows innings kennels aircraft spacecraft hovercraft sheep deer fish salmon trout offspring dice offspring staff
   faculty couple pair trio duo quartet youth elite opposition remainder rest half quarter third fifth sixth seventh eighth ninth tenth thirds quarters fifths tenths majority minority
   plurality percentage proportion percent per cent lot lots plenty bulk host score dozen none any some more most enough
   total number range variety array handful string spate raft slew multitude myriad host group crowd batch bunch mass
   army flock swarm series succession combination mixture mix set cent minimum maximum
   average kind sort type what all both such same first last latter former second two three four five six seven eight nine
   ten hundred thousand million billion trillion hundreds thousands millions billions tens dozens
   dead injured wounded poor rich unemployed homeless elderly disabled sick young old blind deaf accused wealthy
   british english french irish scottish welsh dutch spanish chinese japanese portuguese swiss vietnamese
   thanks remains odds whereabouts gross net counterintelligence intelligentsia
   public electorate bourgeoisie proletariat peasantry nobility aristocracy laity underworld press
   fruit hair spectrum plus minus times grass-roots grassroots finish suite triad breed`
)

/** Groups of persons: “the team are” is right in British, Irish, Australian and South African English. */
export const COLLECTIVES = wordSet(
  `team government company council committee board jury panel crew cabinet parliament club party union side squad family
   band audience firm bank department ministry management leadership university school college church court
   commission agency authority force army navy garrison gang group crowd class community generation population
   mob lot consort quartet quintet trio duo ensemble chorus troupe combo
  association federation society charity trust foundation institute department office bureau band orchestra choir cast
   congregation delegation contingent detachment cohort throng bevy coalition alliance consortium corporation partnership syndicate assembly senate congress
   administration campaign opposition defence defense prosecution team-mates household rank regiment battalion
   brigade squadron unit division platoon corps guard patrol watchdog regulator tribunal inquiry organisation
   organization enterprise business airline operator retailer broadcaster publisher newspaper magazine paper
   network label supermarket chain manufacturer producer supplier tribe clan minority majority electorate public
   press media faculty staff youth nation country state city town village county province region district
   bench attack defence midfield pack eleven xi fifteen academy consulate embassy monarchy diocese parish lobby
   movement faction wing bloc executive secretariat caucus conference convention league squad trade industry sector
   profession workforce circle clientele readership viewership membership following public-sector mafia
   brewery hotel shop pub restaurant theatre museum gallery zoo hospital surgery clinic factory mill bakery distillery
   brewer grocer store studio nursery practice start-up startup carmaker drinksmaker lender insurer bookmaker
   support cartel troupe ensemble duo trio quartet quintet couple pair service body bosses`
)

/** Things that cannot be counted: no “a”, no plural verb. */
export const UNCOUNTABLES = wordSet(
  `advice equipment information furniture luggage baggage evidence machinery knowledge homework housework software
   hardware jewellery jewelry luck progress research traffic weather wildlife accommodation legislation clothing
   footage ammunition cutlery feedback stationery infrastructure violence behaviour behavior`
)

/** Before “of” they take the number of what follows: “a lot of money is”, “a lot of people are”. */
export const MEASURES = wordSet(
  `lot lots plenty half whole most all some any none majority minority rest remainder bulk percentage proportion percent cent fleet
   flotilla convoy flock herd swarm crowd wave stream trickle mountain procession succession stack crop class cluster
   third thirds quarter quarters fifth fifths tenth tenths two-thirds three-quarters one-third one-quarter one-fifth
   two-fifths % couple pair handful range variety array string spate series number dozen dozens hundreds thousands
   millions billions tens score scores part share raft slew host group total average plurality bunch batch set
   two-thirds heaps piles loads fraction mixture combination mix more fewer less much enough what
   wealth abundance plethora multitude myriad litany slew smattering scattering sprinkling succession spate flurry glut`
)

/** Tokens that name a point or stretch of time, and so stand between clauses: “on Friday the …”. */
export const TIME_NOUNS = wordSet(
  `${DAY_LIST} ${MONTH_LIST} yesterday today tomorrow tonight morning afternoon evening night week weekend month year
   years months weeks days hours minutes day decade decades summer winter autumn spring fall time season minute ago later
   earlier`
)

/** Stuff, though some of it may be counted as well: “a handful of grit”, “two nails” but “a sack of nail”. */
export const SUBSTANCES = wordSet(
  `grit gravel compost sand soil earth clay mud dirt dust ash sawdust mulch manure fertiliser fertilizer peat straw hay grass
   snow ice hail rain water milk cream oil vinegar wine beer rice flour sugar salt pepper spice grain corn wheat barley maize
   oats rye bran feed seed lime cement plaster mortar rubble shingle coal coke charcoal chalk cotton wool silk linen hair fur
   paper string wire rope fruit cheese bread dough pasta parsley coriander basil mint thyme rosemary dill sage tobacco tea
   coffee cocoa chocolate cake meat mince chicken ham bacon beef pork lamb granola muesli cereal popcorn confetti change cash
   money gunpowder powder salad lettuce spinach rocket kale cress spaghetti quartz limestone sandstone`
)

const SINGULAR_IN_MEN =
  /^(?:specimen|regimen|abdomen|acumen|omen|semen|hymen|stamen|lumen|ramen|bitumen|albumen|cyclamen|dolmen|examen|numen|rumen|cerumen|catechumen|duramen|gravamen|foramen|tegmen|yemen|amen|flamen|stamen|agnomen|cognomen|praenomen)$/

/** “Fishermen”, “grandchildren”: a plural without an s, whatever the dictionary has of it. Lower case. */
export function isPluralInMen(word: string): boolean {
  return /[a-z]{3}(?:men|children)$/.test(word) && !SINGULAR_IN_MEN.test(word)
}
