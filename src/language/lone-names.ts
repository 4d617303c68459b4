/** Common words that are somebody's or something's name by themselves, so that a capital on them is no slip. */
import {wordSet} from './word-set.ts'

/** Offices, houses, parties, feasts, makes, firms and works: “the Cabinet”, “a Bill”, “his Mini”, “on Sky”. */
export const LONE_NAMES = wordSet(
  `
   administration admiralty allied allies almighty ambassador archbishop archdeacon army assembly association authority bank
   bar bench bible bill bishop board brigade budget bureau cabinet canon captain caliph cathedral chairman
   chamber chancellor chancery charter chief church circle city civil coalition coast coastguard college
   commission commissioner committee commons commonwealth communist communists community company confederacy
   confederation congress congressman conservative conservatives constabulary constitution convention
   corporation corps council councillor county court creator crown customs dean deity democrat democrats
   democracy department deputy directorate director diet duchess duchy duke earl east elections emperor empire
   embassy establishment estate exchange exchequer executive faith father federal federation force forces
   foundation front fund garda god gospel government governor greens green guard guide guides hospital house
   imam independence independent independents inquiry inquisition institute institution intelligence
   international judge judiciary junta justice kaiser king kingdom knesset labor labour league legion
   legislature liberal liberals lobby lord lords loyalist loyalists magistrate major marine marines master mayor
   mikado minister ministry monarch monarchy monsignor mosque mounties movement museum nation national
   nationalist nationalists navy net nationals opposition palace parliament parliamentary party peer peers
   pontiff pope presidency president presidential press premier prime prince princess prophet prosecution
   province provost queen queens rabbi regent regiment reich reform representative representatives republic
   republican republicans resistance revenue revolution revolutionary right royal royals secretariat secretary
   senate senator senators service services sheriff sister society soviet soviets speaker state states sultan
   synagogue synod territory temple throne transport treasurer treasury tribunal tsar union unionist unionists
   university vatican vicar west whig whigs whip whips senior junior chairwoman chaplain archangel messiah
   saviour redeemer virgin apostle apostles saint saints ministers kings princes bishops lady ladies mother mum
   mummy dad daddy mom papa mama gran grandma grandad grandpa nan nana granny aunt auntie uncle brother matron
   sergeant corporal colonel lieutenant commander admiral constable inspector superintendent detective ranger
   rangers reverend cardinal deacon advent accession ascension annunciation armistice assumption blitz carnival
   christmastide coronation creation crucifixion crusade crusades enlightenment epiphany exodus fast feast
   holocaust intifada jubilee lent liberation michaelmas nativity occupation partition passover
   pentecost purge raj reconstruction reformation remembrance renaissance restoration resurrection sabbath
   settlement terror testament trinity troubles whitsun act acts amendment article articles bulletin code
   constitutional continent declaration directive gazette genesis hansard judgment law laws lottery olympic
   olympics paralympic pact passport protocol psalm psalms proverbs revelation romans ephesians numbers judges
   regulation regulations schedule standing torah treaty koran ashes cup derby final finals games grade heritage
   masters marathon open oaks olympiad oscar oscars palme premiership championship championships classic
   classics grand guineas ledger series slam super test tests tour trophy united villa worlds rovers wanderers
   town albion athletic orient arctic antarctic atlantic balkans bay broads bund cape capital channel cities
   common downs dales docks docklands earth equator fens forest gulf halls highlands highland heath heights hill
   hills island islands isle isles lakes lake levels line loop lowlands mall marches midlands midland moon moor
   moors mountain north park peninsula pacific pole pennines peaks peak potteries prairies pyramids reef riviera
   rock rockies sahara savannah sea south southern northern eastern western square straits strip strand sun
   sound tropic tropics tube valley wash weald wold wolds web internet underground metro circus overground apple
   amazon ajax alien aliens amnesty android arcadia argos aviva barclay boots blackberry blackwater bud
   caterpillar coke comet compass cosmopolitan currys domino domino's discovery diesel direct dove eagle easy
   egg elle escort express fairy fiesta fiat focus fossil fox gap galaxy golf google grok guardian halifax
   harrier hornet hoover horizon hurricane iceland imperial kindle kit jaguar jeep jet kangol lamb lancaster
   lego lever lion lloyds lotus lynx mac macs mail mars marvel matrix mercury meta microsoft mini mirage mirror
   mothercare mustang nationwide next nike nova oasis observer ocado odeon omega oracle orange orion oyster
   pampers pan panda pearl penguin people pilot pioneer polo pool portal post prius prudential puma quantum
   quest quorn racing rainbow range reader real record regal reliance robin rover sage shell silk skoda sky spar
   sprint spectator spitfire sport spirit standard star starling stagecoach steam subway swatch switch telegraph
   tempo thistle threads time times tomcat tornado transit travelodge triumph trident tribune twitter
   typhoon uber universal unite unison victor victoria viking visa vision vista vogue volt walkman which
   whatsapp wii windows word xbox yahoo yale zip zoom zoopla bluetooth broadband dropbox excel explorer firefox
   flash java linux outlook photoshop powerpoint python safari slack teams telegram tinder tumblr vine blue
   blues red reds white whites black blacks brown browns grey greys pink gold silver bronze rose violet amber
   jade ruby today tonight tomorrow panorama newsnight newsround countdown casualty friends extras shameless
   spooks neighbours emmerdale dynasty dallas lost heroes skins cheers frasier breakfast grandstand tomorrow's
   watchdog crimewatch imagine hustle bodies titanic gladiator traffic closer hitch sideways ray jaws psycho
   frozen cats evita grease oliver chicago cabaret hair tosca carmen fidelio macbeth hamlet othello lear aida
   salome rusalka cream yes wings blur pulp suede embrace keane starsailor athlete doves travis texas garbage
   faithless heart heaven hell thriller vertigo revolver drama hello angels thursday buddhist christian hindu
   muslim gothic romantic baroque modernist modernists impressionist impressionists surrealist surrealists
   cubist cubists victorian victorians tudor tudors stuart stuarts georgian georgians puritan puritans romantics
   classical biblical papal apostolic evangelical evangelicals orthodox reformed catholic catholics communism
   fascist fascists fascism socialist socialists socialism marxism bolshevik bolsheviks nazi tory tories radical
   radicals progressive progressives patriot patriots federalist federalists orangeman orangemen traveller
   travellers gypsy gypsies aboriginal aborigine native natives hispanic deaf labrador dalmatian alsatian
   rottweiler airedale pekinese chihuahua afghan siamese persian holstein friesian hereford guernsey jersey
   aberdeen angus shire cheddar stilton brie camembert parmesan champagne burgundy bordeaux chablis rioja
   chianti beaujolais bourbon scotch madeira port sherry honour honours honourable excellency majesty highness
   grace holiness worship eminence lordship ladyship round terminal mr mrs ms miss sir madam dame sire esquire
   hotel maths english biology physics history arms inn five four seven nine ten two one
`
)

/** “The Lantern”, “the Killers”: inns, ships, papers, playhouses, bands and teams take “the”. */
export const NAMES_AFTER_THE = wordSet(
  `
   advertiser anchor angel apollo argus arena barbican barrel bear beacon beehive bell boat bookseller bull bush
   butcher's cabin cafe café canal carpenter castle cavern chequers chronicle citizen cock coliseum comedian
   corner courier cross cricketers crucible crypt dome dolphin dove dragon dreamliner duck eagle eagles echo
   economist elephant empire examiner express falcon farmer feathers ferry field fiddler fleece flag forum forge
   fountain fox foxes front galaxy garrick gate gallery ghost globe goat grapes greyhound griffin grocer guild
   gunners gypsy hare harp hart haven herald hive hippodrome hobbit hoop hurricanes island jockey journal
   junction kestrel kiln kitchen knight lamb lancet lantern leader library lighthouse lion lodge lounge lyceum
   lyric maltings mansion market maypole mermaid mill miner's mirror mitre monument moon moorings nag
   nightingale nest news oak oval observer ocean oldie orchard ostrich owl oxford palladium pantheon paper
   pavilion peacock pelican pheasant pigeon pilot pit playhouse plough point print province queen quay ram
   railway raven red rink ring rising river robin roundhouse sanctuary sailor saracen scotsman sentinel shard
   shed ship shoulder sketch slug smoke snug spa spectator sphinx spire spread squirrel stable stag stage
   stadium star station sun swan tablet tavern theatre tiger tower tree trout tun turf unicorn venue village
   vine voice wagon warehouse wave wellington wharf wheatsheaf whale wheel windmill woodman woolpack workshop
   yard zoo gherkin walkie-talkie cheesegrater pentagon box end edge angels aces admirals amateurs archers
   arrows astros athletics avengers bandits barbarians bats beavers bears bees bengals bills birds blades
   blazers bluebirds bluebells bombers braves brewers broncos brothers browns bruins buccaneers bucks buckeyes
   buffaloes buffs bulldogs bulls canaries cannons canucks capitals cardinals carpenters cars cats cavaliers
   celtics centurions chargers charlatans chairboys cheetahs cherries chiefs clash climbers clippers cobblers
   colts commanders corinthians corrs corsairs cougars cowboys coyotes cranberries cribs crickets crows
   crusaders cubs cure damned dead demons devils diamondbacks dodgers dogs dolphins dons doors dragons drifters
   ducks dukes eels everlys explorers falcons feeling fighters fire flames flyers foals forty-niners fratellis
   fury galacticos game giants gills glovers grecians grizzlies guardians gunmen hammers harriers hatters hawks
   heat hillbillies highlanders hives hollies hoops hoosiers hornets horrors hotspurs huskies imps indians
   islanders jackals jacks jaguars jam jammers jays jazz jets kestrels killers kinks kittens knicks knights
   kooks lads lakers latics lightning lions longhorns lynx magic magpies magicians mariners marlins mavericks
   merchants metros mets mighty millers miners minstrels monarchs monkees monkeys mountaineers mustangs mystics
   nets nationals ninjas oilers orioles owls packers padres panthers patriots penguins people perils phillies
   phoenix pilgrims pilots pioneers pipers pirates pistons platters police posh potters predators proteas
   quakers racers raiders railwaymen railroaders rams raptors ravens rays rebels redskins reds rhinos roar
   robins rockets rockies roos rooster roosters royals saddlers sabres sailors saints scorpions seagulls
   seasiders seals searchers shadows shakers sharks shrimpers silkmen smiths sky snakes sounders specials
   spiders spinners spireites springboks spurs stags stars steelers steelmen stingrays stones stormers storm
   stranglers streets strokes subs sundowners supremes suns swans swifts swords tangerines tars temptations
   terriers thunder thunderbirds tics tigers timberwolves titans toffees toon tractor trailblazers tricky troggs
   trojans trotters turtles tykes undertones valiants vandals verve vikings villagers villans vipers voyagers
   wallabies warriors wasps waves whites whalers white who wildcats wild witches wizards wolverines wolves
   wombles yankees yardbirds zombies zutons beatles band band's faces fall kills libertines pogues pretenders
   proclaimers prodigy proms pips quarrymen ramones residents ronettes rubettes seekers shins small stooges
   sugababes tourists tremeloes velvets waterboys
`
)
