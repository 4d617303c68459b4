/** Words that stand beside a person's name, lower case and without their stop. */
import {wordSet} from './word-set.ts'

/** Courtesy titles and the like: they are left out of the name, and are no office. */
export const COURTESY = wordSet(`
  mr mrs ms miss mx mister messrs mme mlle mlles dr prof professor sir dame lord lady baron baroness viscount viscountess
  earl countess rev revd reverend father fr sister brother mother sheikh sheikha shaikh adv advocate señor señora
  señorita senor senora herr frau monsieur madame signor signora don doña hajji haji u daw ustad sri shri smt pastor
  sayyid mullah swami master maître dom mzee mam tan datuk dato datin tun seri puan encik alhaji alhaja hajiya hajia
  mallam otunba pandit ustad ustaz engr venerable monsignor msgr maulana mufti ratu tengku tunku begum khun
`)

/** Before a name that may go on with a place: "Lady Amory of Combe". */
export const PEERS = wordSet('lord lady baron baroness viscount viscountess earl countess marquess')

/** Of the courtesy titles, those that are ordinary words or names as well: only before a name that is known or sure. */
export const FAINT_COURTESY = wordSet('u don dom mam tan tun master brother mother sister father')

/** Offices, ranks and jobs that are written with a capital before a name. */
export const TITLES = wordSet(`
  president minister chancellor premier senator sen rep representative congressman congresswoman governor gov mayor
  mayoress councillor councilor cllr alderman mp mep msp mla mpp mec mna td secretary speaker ambassador commissioner
  judge justice magistrate sheriff attorney prosecutor detective inspector sergeant superintendent constable officer
  captain general major colonel lieutenant commander admiral corporal private marshal brigadier gen lt col sgt cpl pte
  capt cmdr maj brig adm supt insp det const king queen prince princess emperor empress tsar sultan emir pope cardinal
  archbishop bishop rabbi imam ayatollah deacon canon dean vicar chief coach chairman chairwoman chair director
  treasurer lawyer envoy marquess crown deputy pc dc ds di dci dcs cst pres hon chaplain archdeacon lama guru
  ceo cfo coo cto cio inkosi kgosi induna nkosikazi taoiseach tánaiste governor-general vice-president vice-chancellor representative-elect president-elect
  co-chair mayor-elect doctor nurse comrade judge-president pm assemblyman assemblywoman selectman airman private pfc pvt squadron-leader lieutenant-general major-general lieutenant-colonel vice-admiral rear-admiral sub-lieutenant solicitor-general attorney-general sergeant-major marshal ayatollah mullah msgt ssgt tsgt cwo ltc ltcol dj provost firefighter trooper gunner
  rifleman fusilier guardsman bombardier sapper commodore archimandrite patriarch abbot abbess
`)

/** Jobs and functions, written small, that are joined to a name: "the striker Emeka Obi". */
export const ROLE_NOUNS = wordSet(`
  accountant activist actor actress adviser advisor agent aide ambassador analyst anchor architect archbishop artist
  assistant astronaut athlete attorney author baker ballerina banker baritone barrister bassist batsman batter bishop
  boss bowler boxer broadcaster broker builder businessman businesswoman candidate captain cardinal cellist
  chairman chairperson chairwoman chancellor chair chef chief choreographer clerk climber coach co-author
  co-chair co-defendant co-driver co-founder co-host co-owner co-star colleague colonel columnist comedian commander
  commentator commissioner composer conductor congressman congresswoman constable consultant contractor convener
  coordinator co-ordinator
  coroner correspondent councillor councilor counsel counterpart creator critic crossbencher curator cyclist dancer
  dealer dean defender deputy designer detective developer dictator diplomat director doctor dramatist driver drummer
  economist editor engineer entertainer entrepreneur envoy executive expert farmer fighter financier firefighter
  fisherman flanker flautist fly-half foreman forward founder frontman fullback full-back fundraiser gardener general
  geologist goalkeeper golfer governor grower guard guitarist gymnast hairdresser handler head headmaster headmistress
  headteacher heir heiress historian hooker host hostess inspector instructor inventor investigator investor jockey
  journalist judge judoka keeper king laureate lawmaker lawyer leader lecturer librarian lieutenant linguist lobbyist
  lock magistrate magnate maker manager mathematician mayor mechanic mediator merchant midfielder midwife minister
  mogul monarch monk mountaineer musician naturalist negotiator neurologist novelist nun nurse officer official opener
  operator opponent organiser organizer organist owner painter paramedic partner pastor pathologist performer
  philanthropist philosopher photographer physician physicist physiotherapist pianist pilot pitcher planner player
  playwright plumber poet policeman policewoman politician pope postman potter preacher premier president priest prince
  princess principal printmaker probationer producer professor programmer prop prosecutor protester psychiatrist
  psychologist publican publicist publisher queen quarterback rabbi racer ranger rapper receptionist referee
  rector registrar reporter representative researcher retailer reviewer rider rival rower ruler runner sailor salesman
  saxophonist scholar scientist scorer screenwriter scrum-half sculptor secretary seller senator sergeant sheriff
  shopkeeper singer skater skipper smith sociologist soldier soldiers solicitor soloist songwriter soprano speaker
  specialist spokesman spokesperson spokeswoman sprinter standard-bearer star statistician steward stewardess
  storyteller strategist striker student substitute superintendent superstar supervisor surgeon surveyor surfer suspect
  sweeper swimmer tailor teacher technician tenor theologian therapist trader trainer translator treasurer trustee
  tycoon umpire vicar vice-captain vice-chairman vice-chancellor vice-president victim violinist virologist vocalist
  volunteer waiter waitress warden weaver winger winner witness wrestler writer youngster zoologist teammate
  team-mate newcomer veteran champion defendant complainant plaintiff applicant
  cleaner cook courier carer barman bartender beekeeper biologist botanist chemist cobbler crofter dentist docker
  electrician factor fiddler forester gamekeeper groundsman harpist joiner keeper labourer landlord landlady
  lifeguard locksmith lorry-driver mason miner optician outfielder paediatrician pediatrician
  pharmacist piper ploughman porter quilter roofer saddler seamstress sheepdog-trainer shepherd shepherdess
  stonemason stuntman tattooist tiler toolmaker undertaker urologist vet veterinarian welder whistleblower
  footballer presenter newsreader blogger vlogger podcaster streamer influencer campaigner comic resident commuter
  shopper passenger motorist pedestrian survivor graduate pupil trucker barista ombudsman provost backbencher peer
  chairperson cricketer tenant carpenter roofer decorator newsagent greengrocer butcher fishmonger brewer distiller
  winemaker oarsman oarswoman yachtsman yachtswoman explorer adventurer ultrarunner triathlete paralympian olympian
  wicketkeeper seamer spinner all-rounder centre-back left-back right-back wing-back playmaker linebacker cornerback
  shortstop catcher goaltender netminder defenceman defenseman homeowner householder bookseller bookkeeper stockbroker
  auctioneer valuer actuary barmaid busker magician illusionist puppeteer seismologist epidemiologist astronomer cardiologist ecologist meteorologist sommelier
  buyer bidder cox coxswain navigator helmsman matron bursar usher groom bride bridegroom lodger squatter stalker
  thief burglar robber killer murderer gunman kidnapper arsonist hacker fugitive inmate prisoner convict hostage
  informant refugee migrant settler pilgrim hermit mystic prophet martyr lyricist librettist impresario understudy
  stuntwoman paralegal notary bailiff beautician barber florist caterer housekeeper nanny childminder butler
  chauffeur valet caretaker janitor handyman signwriter archivist proofreader copywriter sub-editor runner-up
  medallist medalist finalist semi-finalist skier snowboarder canoeist kayaker diver hurdler vaulter heptathlete
  decathlete pacemaker marathoner lineman half-back loanee debutant trialist hurler mentor physio scout tipster
  bookmaker bookie breeder bystander onlooker ringleader whistle-blower right-hander left-hander kingmaker
  adjudicator appraiser apprentice archaeologist anthropologist anaesthetist anesthesiologist assassin astrologer
  attendant backer bandleader bandmate benefactor biographer blacksmith boatman bureaucrat cartoonist choirmaster
  churchwarden cleric climatologist co-pilot collector commandant compere confidant confidante conservationist consul
  cosmonaut couturier creditor dermatologist descendant dissident donor draughtsman educator emissary employee
  endocrinologist ethicist evangelist farmhand farrier filmmaker film-maker gamer glazier goalscorer grandmaster
  guerrilla gynaecologist gynecologist harbourmaster hairstylist herbalist horticulturalist humorist hygienist
  hypnotist immunologist industrialist innkeeper intern interpreter ironworker jeweller jeweler juror legislator
  liquidator luthier machinist maestro microbiologist milkman militant milliner missionary moderator moneylender
  muralist narrator neurosurgeon neuroscientist newscaster oncologist ophthalmologist orator osteopath
  palaeontologist paleontologist panellist panelist parishioner parliamentarian peacekeeper percussionist petitioner
  pharmacologist plasterer pollster predecessor prefect promoter proprietor protégé psychic psychotherapist
  quartermaster quizmaster radiographer radiologist rancher rapporteur recruit regent restaurateur retiree
  revolutionary ringmaster saleswoman satirist schoolboy schoolgirl schoolteacher scriptwriter seafarer sexton
  shareholder shearer silversmith skydiver smuggler sniper socialite sponsor spy statesman stateswoman stylist
  subcontractor successor suitor swindler taxidermist terrorist timekeeper traveller toxicologist trombonist
  trumpeter tutor ventriloquist verger vintner violist warlord watchmaker weatherman weightlifter whip woodcarver
  woodcutter worshipper
`)

/** Whose pronoun these words settle. */
export const FEMALE_WORDS = wordSet(`
  mrs ms miss mme mlle dame lady baroness viscountess countess sister señora señorita senora frau madame signora doña
  daw smt sheikha queen princess empress actress chairwoman congresswoman businesswoman spokeswoman policewoman
  headmistress heiress hostess stewardess waitress landlady seamstress mayoress assemblywoman nun ballerina mother wife
  daughter sister aunt grandmother widow niece stepmother girlfriend mum mom granddaughter stepdaughter soprano
`)
export const MALE_WORDS = wordSet(`
  mr mister sir lord baron viscount earl father fr brother señor senor herr monsieur signor don king prince emperor tsar
  sultan pope congressman businessman chairman spokesman policeman headmaster salesman waiter landlord assemblyman monk
  husband son uncle grandfather widower nephew stepfather boyfriend dad grandson stepson baritone tenor
`)

/** Kin: "his wife, Wulandari". They show a person, and are no role. */
export const KINSHIP = wordSet(`
  mother father wife husband son daughter sister brother aunt uncle cousin grandmother grandfather widow widower niece
  nephew stepmother stepfather girlfriend boyfriend partner fiancé fiancée mum mom dad granddaughter grandson stepson
  stepdaughter twin friend neighbour neighbor baby parent spouse boy girl man woman child toddler teenager pensioner
  grandchild mother-in-law father-in-law son-in-law daughter-in-law sister-in-law brother-in-law half-brother
  half-sister patient
`)

/** Small words inside a name, between its capitals or before them. */
export const PARTICLES = wordSet(`
  de del della delle dello di da das do dos du la las le los van der den von zu zum zur à bin bint ibn ben al el ap ab
  ferch ter ten te ’t 't af av y binti binte bte ould wa arap ole kyzy uulu dei degli dal dalla vom
`)
/** Of these, the ones that no name begins with. */
export const INNER_PARTICLES = wordSet(
  'y do la le las los te der den ben ab ten à binti binte bte ould wa arap ole kyzy uulu vom'
)

/** Before two surnames or more: "Messrs Grant and Willoughby", "Senators Ruiz and Hawk". */
export const PLURAL_TITLES = wordSet(`
  messrs drs profs professors lords ladies baronesses sirs dames senators sens representatives reps congressmen
  councillors councilors cllrs justices judges magistrates presidents ministers governors govs mayors generals colonels
  captains sergeants constables inspectors bishops cardinals archbishops princes princesses doctors ambassadors
  commissioners secretaries detectives officers advocates sheikhs revs reverends misses mesdames
`)

/** After a name, with a comma before them or without. */
export const SUFFIXES = wordSet(
  'jr sr jnr snr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii'
)

/** Letters after a name. */
export const POST_NOMINALS =
  wordSet(`KC QC SC MP MEP MSP MLA MS TD OBE MBE CBE KBE DBE GBE CMG KCMG DCMG GCMG CB KCB LVO MVO CVO KCVO QPM BEM MD PhD DPhil
   FRS FBA FRCS RIBA RA DSO MC GC VC QSO CH OM PC JP DL FRCP RN AM AO AC OAM CC CM OC Esq MA BA MSc BSc DD DSC AFC DFC
   Ph.D. M.D. D.D. J.D. J LJ JA CPA RSM CNZM MNZM ONZM KNZM DNZM`)

/** Called by one name the world over. */
export const MONONYMS = wordSet(`
  plato aristotle socrates homer virgil ovid cicero caesar cleopatra napoleon mozart beethoven bach handel haydn brahms
  verdi puccini chopin liszt schubert schumann tchaikovsky stravinsky mahler debussy ravel vivaldi rachmaninov
  shostakovich sibelius rembrandt vermeer picasso monet matisse cézanne degas renoir michelangelo leonardo raphael titian
  caravaggio botticelli goya velázquez galileo copernicus darwin einstein freud marx lenin stalin trotsky hitler mussolini
  churchill shakespeare dickens chaucer goethe tolstoy dostoevsky chekhov voltaire rousseau kant hegel nietzsche
  confucius buddha jesus moses muhammad beyoncé rihanna adele shakira madonna bono sting björk eminem lizzo stormzy
  banksy pelé ronaldo ronaldinho neymar kaká garrincha putin zelensky zelenskyy macron netanyahu erdogan erdoğan modi
  starmer sunak albanese trudeau ramaphosa zuma mandela gandhi nehru obama biden musk trump epstein
`)

/** Family names that stand first: Chinese, Korean and Vietnamese, the commonest. */
export const FAMILY_FIRST = wordSet(`
  zhao qian sun li zhou wu zheng wang feng chen chu wei jiang shen han yang zhu qin you xu he lü shi zhang kong cao yan
  hua jin tao qi xie zou yu bai shui dou yun su pan ge fan peng lang lu chang ma miao fang ren yuan liu bao shi tang fei
  lian cen xue lei ni teng luo bi hao wu an le fu pi bian kang meng ping huang mu xiao yao shao mao mi bei ming zang ji
  cheng dai song pang xiong shu qu xiang zhu dong liang du ruan lan min xi ma jia lin diao zhong xu qiu gao xia cai tian
  hu ling huo wan ke guan mo jing deng lai ding deng yin geng hou yi gong hong xin ye
  kim lee park choi jung jeong kang cho yoon jang lim im han oh seo shin kwon hwang ahn song yoo hong jeon go ko moon yang
  son bae baek heo nam ha no roh ryu min
  nguyen nguyễn tran trần le lê pham phạm huynh phan vu vo dang bui do ngo duong ly dinh hoang
`)
