/** Who owns, and what is owned: nouns between which a plain plural is a possessive that lost its apostrophe. */
import {inflect} from './inflect.ts'
import {lemmaOf} from './lemma.ts'
import {wordSet} from './word-set.ts'

/** Nouns for those who own things, in the singular: persons by office, kin and part, bodies, places, works, spans of time. */
const OWNERS = `government minister president mayor king queen prince princess council nation club world town judge
   defendant victim suspect mother father husband son daughter brother sister author captain manager bishop priest
   chancellor governor senator ambassador chairman founder owner landlord killer gunman actor singer painter composer
   writer poet bank firm group region state county continent party company country city airline retailer parliament
   ministry university charity army church school college hospital family boy girl man woman driver pilot doctor
   chief commander leader premier sultan emperor pope village province island museum
   team striker goalkeeper champion boxer planet band festival

   actress administration adviser agency airport alliance archbishop architect artist assembly association attacker
   authority backer baby board body boss broadcaster brewer builder bureau cabinet campaign candidate carmaker carrier cathedral
   celebrity chain chairwoman charter chef child choir cinema client coach coalition colony columnist comedian commission
   commissioner committee community complainant conference congregation congressman congresswoman conglomerate
   conservationist constituency consultancy consumer contractor convict corporation councillor counsellor coroner couple court
   creator creature cricketer crew critic customer cyclist dancer dealer dealership dean deceased department deputy designer
   detective developer dictator diocese diplomat director distributor district division dramatist duchess duke economy
   economist editor embassy employee employer empire engineer entrepreneur environmentalist executive expert explorer factory farmer
   farm federation film filmmaker financier firefighter fisherman footballer force foundation franchise fugitive
   gallery gang gangster gardener general giant golfer grandfather grandmother guest guitarist gunman guru heiress heir
   hero heroine historian homeowner horse hostage host hotel household humanity industry infant inspector institute institution
   insurer intruder inventor investigator investor jockey journalist judiciary jury kidnapper kingdom laboratory labourer lawmaker
   lawyer league legislature lender magazine magistrate maker manufacturer market marshal mayoress midfielder
   militia mine miner model monarch monarchy mosque mourner movement movie multinational municipality murderer
   musician neighbour neighbor neighbourhood neighborhood network newcomer newspaper nominee novel novelist nurse observer occupant officer
   operator opponent orchestra organisation organization organiser organizer outfit parent parish parliamentarian partner partnership passenger
   patient patron paper peer pensioner people performer perpetrator philosopher photographer physician physicist pianist planner
   plaintiff player playwright pitcher politician polluter pop-star port practitioner predecessor prisoner producer
   production professor programme prosecutor prosecution protester provider publisher publication pub pupil quarterback railway rapper reader
   referee refugee regime regiment regulator reporter republic researcher resident resort restaurant rider rival robot rower
   ruler runner sailor scientist screenwriter sculptor secretary senate sergeant shareholder sheriff ship shooter shop
   show singer-songwriter soldier spokesman spokeswoman squad stadium starlet station store student studio subcommittee
   subsidiary summit superstar supermarket supplier surgeon surveyor survivor swimmer syndicate taxpayer teacher
   teenager tenant theatre theater therapist tournament trader transmitter treasury tribunal trust trustee tsar tycoon union
   unit user vendor venture veteran vicar viewer visitor voter walker watchdog whistleblower whistle-blower winger winner witness
   worker youngster youth zoo
   airbase aircraft automaker bookmaker broker brokerage builder caretaker casino century challenger chancellery clergyman
   constitution consulate consortium dynasty earth electorate elite enemy evening expedition garage garrison globe helicopter jail
   king's lifeboat monastery morning navy newsroom night  opposition overseer parade photograph pier plane
   planet presidency priory prison quarry quartet queen's rally rapist reservoir sect series ship's squadron startup start-up
   submarine suburb successor superpower temple trawler trio troupe tribe tribesman universe vessel volcano wildlife
   year month week weekend season decade day night afternoon evening morning summer winter spring autumn
   advertiser animal application architect article backbencher ban batsman bill bird blockbuster book bowler breed broadcast
   browser budget  business car  castle cat comet company's computer console contest country-club deal decision defender device
   diary disease dog drama  duo ensemble  eruption exhibition fighter flight forecaster forward  golfer
   gun hitmaker house infantry invention journal juror killer landlady landowner law lioness machine menu murder musical
   nursery opera opener orphan outbreak painting phone pilgrim plan plant play plot poem policy probe  
   prospector puppy quake race raider rebel report retailer review river robber robin rocket satellite sculpture scheme
    shipbuilder site skipper software song speaker speech stallion star statue storm story striker strip
    tanker tiger title tree trial truck tsunami valley van virus voyage walkout war web website whale wife wolf
   woodland yacht side area pair album movie race term eurozone homeland reign duchy crown`

/** Those that are one owner and no more: a plural of the others is one more often. */
const SINGLE_OWNERS: ReadonlySet<string> = new Set(
  OWNERS.split(/\s+/).filter(
    (noun) => !/man$|people|deceased|aircraft|series|'s$|wife|software|wildlife|humanity|earth$/.test(noun)
  )
)

/** The single owner that a word is the plural of. */
export function ownerOf(plural: string): string | undefined {
  if (!/(?:[sx]|en)$/.test(plural)) return undefined
  const isOwner = (word: string): boolean => SINGLE_OWNERS.has(word)
  const stem = plural.slice(0, -1)
  const noun = isOwner(stem) ? stem : lemmaOf(plural, 'NOUN.pl', isOwner)
  return isOwner(noun) && inflect(noun, 'pl') === plural ? noun : undefined
}

/** Before these a plural says of what kind they are: “the players union”, “the schools minister”, “a stores group”. */
export const DESCRIBED =
  wordSet(`union association federation league group chain club society forum network council committee commission authority
   agency board body charity lobby alliance coalition confederation guild trust fund foundation
   minister secretary editor correspondent analyst director manager officer chief boss coordinator co-ordinator adviser advisor
   regulator watchdog ombudsman inspectorate inspector operator commissioner tsar champion expert specialist consultant
   department division section sector industry market trade business company firm bill act law legislation
   programme program scheme system list index table conference summit meeting seminar tournament trophy cup final finals
   championship championships championships team squad school hostel home ward shelter refuge strike protest rally march
   convention congress parade gallery museum quarter house hall room room centre center college choir bench
   unit  show fair festival day night week award awards prize ball stand section movement campaigner activist
   affairs relations rights area row policy strategy budget levy initiative portfolio brief desk
   pool race event relay category edition guide register directory database map tour march survey
   time trip bus train evening makers coach toilet toilets changing department`)

/** Those of them that an owner has one of: “the club’s managing director”. */
export const HEADS_OF_ONE = wordSet('director manager officer chief boss star')

/** Plurals that say of what kind such a head is: “the schools chief”, “a stores boss”. */
export const FIELDS = wordSet(
  `schools universities hospitals prisons ports airports courts hotels stores shops pubs restaurants farms markets
   museums charities families forces sites networks centres theatres arts`
)

/** Plurals that own together. */
export const PLURAL_POSSESSORS =
  wordSet(`users patients visitors players drivers residents victims workers teachers parents customers pupils students
   passengers tenants nurses doctors farmers miners soldiers prisoners voters fans members employees neighbours
   neighbors families suppliers rivals investors pensioners readers viewers`)

/** What is owned; no forms of verbs that the plural could be the subject of. */
export const POSSESSED: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson mayor life lives death deaths son daughter wife husband mother father brother
   sister family families parents friend friends children childhood profits decision decisions policy policies proposals injuries
   career careers lawyer lawyers solicitor solicitors heart body bodies behaviour behavior owner owners leader leaders captain history future
   capital economy population territory reputation popularity ability efforts failure refusal response responses
   budget speech resignation appointment arrival departure departures opinion opinions intention intentions wishes
   feelings identity identities names addresses faces savings details salaries wages incomes bills concerns fears complaints
   safety welfare health wellbeing privacy house houses homes car cars office offices desk brain blood mouth eyes hair
   office residence residency deputy predecessor successor adviser advisers aide aides bodyguard chauffeur widow widower
   ex-wife ex-husband girlfriend boyfriend estate will funeral birthplace birthday signature handwriting fingerprints
   belongings possessions luggage passports licence licences stake shares headquarters workforce creditors debts assets finances`
    .split(/\s+/)
    .filter(
      (noun) =>
        ![
          'will',
          'faces',
          'house',
          'houses',
          'heads',
          'stake',
          'shares',
          'desk',
          'fears',
          'bills',
          'budget',
          'capital'
        ].includes(noun)
    )
)

/** What a stretch of time can own. */
export const TIME_OBJECTS =
  wordSet(`notice work experience time imprisonment worth pay wages wage rent rest leave salary supply holiday holidays
   training practice probation detention jail jailtime labour labor sleep absence delay warning grace drive walk
   flight journey study research planning preparation negotiations talks absence exile captivity duration parking`)
