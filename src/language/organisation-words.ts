/** Words that make a name an organisation's, a place's or a work's, lower case. */
import {wordSet} from './word-set.ts'

/** The last word (or, before "of" and "for", the first) of an organisation's name. */
export const ORGANISATION_HEADS = wordSet(`
  academy administration agency airlines airways alliance army assembly associates association athletic authority bank
  board bros brothers bureau cabinet capital chamber chambers charity church city-council club co coalition college
  command commission committee commons company conference confederation congress consortium constabulary corp
  corporation council county court crown department directorate division economics electric energy enterprises
  executive exchange federation fc fund foundation force forces forum front gallery gazette group guard guild
  herald holdings house inc industries initiative inquiry institute institution insurance international investments
  journal laboratories laboratory league libraries library limited llc llp lords ltd media mines mining ministry motors
  movement museum nations navy network news office opera orchestra organisation organization parliament
  partners partnership party pharma pharmaceuticals plc police post press primary project properties quartet records
  resources restaurant rovers school schools secretariat securities senate service services society software
  solutions sons stores studios systems technologies telecom telegraph theatre theater times tribunal trust
  underwriters union united university ventures wanderers watch works albion rangers athletics choir
  ensemble philharmonic rugby thistle argyle hotspur academical academicals harriers celtic brewery bakery farms foods airline bancorp daughters estates outfitters pty sa ag gmbh nv
  ab as spa broadcasting television radio tv magazine review observer guardian chronicle tribune trio band collective
  infirmary hospital hospice surgery clinic
  charter cup derby festival games grand-prix prize award awards medal trophy stakes championship championships open
  marathon masters oscar oscars lecture lectures fellowship scholarship act bill law doctrine report amendment affair
  protocol accord treaty syndrome disease lymphoma bakers building society
`)

/** The last word of a place's name. */
export const PLACE_HEADS = wordSet(`
  abbey airport alley arch arena avenue ave barracks bay beach blvd boulevard bridge broadway canal castle cathedral
  cape cemetery centre center close coast common cottage county court creek crescent croft cross dam desert district
  dock docks downs drive east estate falls farm fell field fields flats forest fort garden gardens gate glen green
  grove gulf hall harbour harbor haven heath heights highway hill hills hotel island islands isle isles junction lake
  lakes lane loch lodge manor march market marsh mill mine mount mountain mountains north ocean palace parade park
  parkway pass path peninsula pier place plain plains plaza point port prison province quarter quay range
  reef republic reserve reservoir ridge river road rock row rd sea shire shores south spit springs square st stadium
  state states station strait street tower towers town track trail tunnel vale valley view viaduct village walk
  ward waterfront way west wharf wood woods yard zoo inn arms tavern terrace ground falls bend city
`)

/** The first word of a place's name. */
export const PLACE_OPENERS = wordSet(`
  mount mt lake cape port fort new north south east west northern southern eastern western central upper lower great
  greater inner outer san santa santo são saint st glen loch river camp el los las
`)

/** Storms, ships and the like before a name: what follows is no person. */
export const THING_OPENERS = wordSet(`
  hurricane cyclone typhoon storm tropical-storm hms hmas hmcs uss mv ss rms rrs yacht team house villa camp operation
  project café cafe bar hotel hms
`)

/** Nouns in apposition that make a name a company's, a place's, a work's or an animal's: "Harper Vale, the retailer". */
export const THING_NOUNS = wordSet(`
  agency airline album animal area ballet band bank bar bay beach boat book brand brewer brewery broadcaster brokerage
  builder building bus business cafe café carmaker cat chain channel charity chain church cinema city clinic club
  collie colt company comedy conglomerate consultancy country county cow cruiser cyclone developer district dog drama
  estate exhibition factory farm ferry festival film filly firm football-club forest foundation freighter frigate gallery
  gelding giant giraffe grocer group hamlet harbour hit horse hospital hotel hound housebuilder hurricane insurer island
  journal label labrador lake lender liner lion mare magazine maker mall manufacturer market mine miner mountain
  movie museum musical neighbourhood neighborhood newspaper novel opera orchestra pantomime park parrot partnership
  platform play poem port programme program pub publisher puppy quarry racehorse region reserve restaurant retailer river
  school series sheep ship shipyard shop show single sitcom song song-cycle stallion start-up startup station steamer
  storm stadium street subsidiary suburb supermarket supplier tanker team terrier theatre firm company corporation trust practice partnership dealership garage salon brewery distillery
  colliery duo trio quartet racecourse square stand pier lighthouse lifeboat mill bridge tortoise town
  township trawler tug typhoon university vessel village vineyard volcano winery yacht zoo prize award trophy syndrome
  disease law act bill wing ward statue portrait kingdom republic emirate peninsula canton prefecture archipelago resort
  lymphoma palsy comet theorem paradox
`)

/** Before 's these are shops, brands and illnesses, unless the article has such a person: McDonald's, Crohn's. */
export const POSSESSIVE_BRANDS = wordSet(`
  mcdonald wendy sainsbury kellogg macy denny domino sotheby christie moody nando hellmann hershey levi applebee arby
  hardee lowe kohl dillard bloomingdale cadbury mcvitie colman pimm lloyd carluccio bonham reese zaxby culver wegman
  dunkin carl chili patak sharwood bassett walker jacob harvey debenham jenner maddox heinz parkinson alzheimer crohn
  hodgkin tourette huntington asperger
`)

/** What is called after somebody: Down's syndrome, Moore's law, Halley's comet. */
export const EPONYM_NOUNS = wordSet(`
  disease syndrome law laws lymphoma palsy comet theorem paradox razor constant number heel apple sarcoma contracture
  chorea dementia thyroiditis oesophagus cube equation principle wager sign test wheel tumour encephalopathy
`)

/** What firms have: "shares in Baxter Reid", "Baxter Reid stores". */
export const OWNERSHIP = wordSet(`
  shares share stake stock bonds stores shops branches outlets products customers shoppers workers staff employees
  factories shareholders profits
`)

/** After a name, written small: "Morgan Tate plc". */
export const COMPANY_FORMS = wordSet('plc inc ltd llp llc pty gmbh ag sa nv corp')

/** Companies and brands that look like people. */
export const PEOPLE_LIKE_FIRMS: ReadonlySet<string> = new Set(
  `morgan stanley|goldman sachs|merrill lynch|smith barney|wells fargo|charles schwab|john lewis|john deere|thomas cook|
   william hill|harvey nichols|ted baker|laura ashley|austin reed|jack wills|fred perry|tim hortons|sara lee|johnson
   matthey|rolls royce|harley davidson|hugo boss|calvin klein|warner brothers|warner bros|ben sherman|ernest jones|samuel
   smith|jack daniel|jack daniel's|johnnie walker|jim beam|captain morgan|arthur andersen|arthur daniels|standard
   chartered|royal dutch|martin marietta|lockheed martin|bear stearns|credit suisse|morgan grenfell|rowe price|dun
   bradstreet|houghton mifflin|simon schuster|harper collins|penguin random|victoria beer|carlton united|david jones|
   harris scarfe|harris farm|woolworths holdings|mr price|john menzies|rio tinto|tate lyle|pratt whitney|taylor wimpey|
   kate spade|jimmy choo|stella artois|samuel adams|elizabeth arden|estee lauder|estée lauder|mary kay|aston martin|alfa romeo|
   louis vuitton|christian dior|saint laurent|tommy hilfiger|michael kors|tory burch|alexander mcqueen|karen millen|
   dorothy perkins|fred olsen|thomas pink|charles tyrwhitt|moss bros|ann summers|marc jacobs|grant thornton|baker tilly|
   clifford chance|allen overy|herbert smith|norton rose|irwin mitchell|leigh day|carter ruck|knight frank|harvey nash|
   michael page|robert walters|robert half|hargreaves lansdown|charles stanley|panmure gordon|peel hunt|kleinwort benson|
   edward jones|raymond james|piper sandler|brown brothers|john laing|balfour beatty|george wimpey|alfred mcalpine|
   taylor woodrow|barratt redrow|john wood|alexander forbes|betty crocker|oscar mayer|jimmy dean|duncan hines|harry
   ramsden|greene king|shepherd neame|fuller smith|jack wolfskin|helly hansen|sergio tacchini|steve madden|kurt geiger|
   russell bromley|russell hobbs|morphy richards|harry winston|patek philippe|tag heuer|franck muller|audemars piguet|
   philip morris|benson hedges|lambert butler|john player|walt disney|freddie mac|fannie mae|sallie mae|jamie oliver
   holdings|denby dale|jack daniels|jim crow|uncle sam|john doe|jane doe|joe bloggs|joe public|union jack|big ben|
   black friday|jolly roger|mary celeste|marie celeste|mary rose|rosetta stone|alice springs|katherine gorge|byron bay|
   aston villa|preston north|leyton orient|accrington stanley|plymouth argyle|kaizer chiefs|orlando pirates|mamelodi
   sundowns|partick thistle|raith rovers|hamilton academical|glasgow warriors|edinburgh rugby|harlequins rugby|crystal
   palace|sheffield wednesday|ross county|real madrid|notts county|carlton blues|st kilda|harvey norman|jb hifi|dan
   murphy|david jones|myer holdings|angus robertson|dick smith|arnott biscuits|gloria jean|peter alexander|john holland|
   john fairfax|james hardie|james packer holdings|lion nathan|wesley mission|canadian tire|tim horton|john labatt|john
   molson|roy thomson|rogers centre|eddie bauer|eddie stobart|norbert dentressangle|stephenson harwood|lloyd webber
   theatres|denver broncos|jackson hole|charlotte hornets|orlando magic|houston rockets|phoenix suns|austin fc`
    .replace(/\s+/g, ' ')
    .split('|')
    .map((name) => name.trim())
)
