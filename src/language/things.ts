/**
 * Nouns that are counted and never stand bare in the singular, after a verb or a preposition, in running prose: a
 * “house” wants its article. Nouns of which a set phrase has no article (“by car”, “in court”, “at school”, “on foot”),
 * roles (“as captain”) and what is stuff as well (“paper”) are not among them.
 */

const LIST = `abbey accomplishment accord accountant accusation acquittal acronym activist actor actress
  adage administrator adviser advocate agency agent airliner airport airstrike album allegation alliance
  allocation allotment almanac alternative ambulance ambush amendment analyst anatomy angle animal ankle
  announcement anthology apartment apology applicant appointment apron architect arena arrangement artefact
  article artist assistant association asteroid athlete atlas atmosphere attachment attacker attempt attic
  attraction author autobiography autograph avalanche award axe baby backpack badger bag bakery balcony ban
  band bandage banner barbecue barge barn barrel barricade barrier barrister bartender basement basket
  bathroom battery battlefield beard beehive beggar believer bell belly benefactor bet bicycle bid bill
  billboard billionaire biography bird birthday blade blanket blast blizzard blockade blog blouse boardroom
  bomb bomber bookcase bookmaker bookshop border boss bottle boulder boulevard boundary bouquet bowl boxer
  boy boycott boyfriend bracelet branch brand breakthrough brewery bride briefcase briefing brigade
  broadcast broadsheet brochure browser bruise brush bucket builder building bulb bulldozer bullet bully
  bungalow burglar businessman businesswoman buyer cabin cafe cafeteria café cage calculator camcorder
  campaign campaigner canal candidate candle canoe canteen canyon caravan carnival carpenter carpet
  carriageway cartoon casino castle casualty cat catapult category cathedral catwalk causeway cave ceasefire
  ceiling cellar cemetery census centrepiece ceremony certificate challenger championship chandelier channel
  chapel chart checkpoint cheek chef chimney chisel chunk cigarette circle citizen city clampdown clash
  classroom clause clearing client cliff cloakroom clock cloud club clue coalfield coastline cockpit
  coffin coin collar collector combination comeback comedian compartment competitor component concession
  concussion conjecture conservatory console consortium constituency constitution consumer container
  contender contest continent contractor contraption copse corpse correspondent corridor costume cottage
  couch councillor coup courthouse courtroom courtyard cow crackdown cradle crane crash crate crater
  crematorium cricketer criminal critic crucifix cruiser cub cubicle cupboard curriculum curtain curve
  customer cycle cyclist cyclone dagger dam dancer database daydream deadline deal dealer decade decision
  defendant demonstrator denominator dentist department destination developer device devil diary dictaphone
  dictionary diet digger dinghy directive discrepancy dispensary dissertation distinction district ditch
  diver division doctorate document documentary dog doll donation donkey doorbell doorstep doorway dormitory
  dossier downside drawer driveway duel dungeon earring earthquake easel economist ecosystem edition elbow
  elder electrician elephant elevator embassy employee employer encounter engine engineer enquiry entity
  entrepreneur envelope episode estate estimate excavation excuse exhibition experiment expert eyebrow
  eyewitness facility factor factory fairground farce farm farmer farmhouse feat fee festival feud fiancee
  filmmaker finalist firefighter fireman fireplace firework firm fisherman fist fixture flag flagpole fleet
  flood flotation flyover footballer footbridge foothold footpath forecourt forefather forest fork format
  fort fortnight fortress forum foul foundation fountain fox framework fray freezer freighter fridge friend
  frontier frontrunner funeral funfair gadget gallery game gang gangway garage garden gardener garment
  gateway gearbox gem gemstone generator gentleman ghetto giant giraffe girl girlfriend glacier glance
  glider glimpse globe glove golfer gorge gown grandstand grave graveyard greengrocer greenhouse grocer
  group grove guardian guesthouse guidebook guillotine gulf gunman gutter gymnast habitat hairbrush haircut
  hairdresser hairdryer hallway hamlet hamstring handbag handful handkerchief handle handrail hassle hat
  hatchback hawk headache headline headstone headteacher heater heatwave heist helmet herd hillside hip
  historian hoax hobby holdall hole home-owner homeland homeowner hosepipe hospice hostel hotel household
  hub hunter hurdle hut hutch hypermarket iceberg icon idea idiot igloo immigrant impression incentive
  incident indication indicator infant inferno initiative inlet inquest insect inspector institute
  instructor interface intruder invader invention inventor island item jacket jar jaw jeep jetty jeweller
  jigsaw job jockey joke journal journalist joystick jungle junkyard juror kennel kerb kettle keyboard
  keyhole kidnapper killer kiosk kitchen kite knife knight laboratory labourer lad ladder lady lagoon lake
  lamp lamppost landlord landmark landowner landslide lantern laptop lavatory lawn lawsuit lawyer
  lay-by layout leaflet lecturer ledger legend lender lens lesion lesson letterbox librarian lid lieutenant
  lifeboat lifetime lift ligament lighthouse limousine linguist link lion listener lobby locker loophole
  lorry loser loudspeaker lunatic machine magazine magician magnet maid maker manifesto mansion manufacturer
  map marquee mascot mask massacre mathematician mattress maze meadow mechanic mechanism medal meeting
  megaphone memoir mentor meteorite method microphone microscope microwave migrant mile milestone militant
  millionaire minefield miner minibus ministry minute miracle mirror misconception missile mission mixture
  model modem monastery monk monkey monster monument mosque motel motive motorist motto movement movie mug
  mural murderer museum narrative nation necklace neighborhood neighbour neighbourhood nest newcomer
  newsagent newsletter newspaper nickname nightclub nominee nose notebook notion novel nugget nurse nutshell
  oasis observer obstacle octopus odyssey officer onlooker opener operator opponent option orchard orphan
  orphanage outbreak outburst outcome outfit outlet outpost overhaul overview owner pacemaker package pact
  paddle page paintbrush painter painting palace pamphlet panel parachute paradox paramedic parcel park
  passenger passport patch patient patio pavement pavilion paw pedestrian peninsula pensioner personality
  pharmacist phenomenon philosopher photographer phrase pier pile pilgrimage pillar pillow pilot pint
  pioneer pipeline pistol pitfall placard plaintiff planet platoon player pledge plight plinth plumber
  podium poem poet policeman policewoman politician poll polytechnic pond porch portfolio portrait postcard
  poster pot predator prefix premiere premonition prescription presentation priest printer prize probe
  problem procedure producer programme project proposal protester province pseudonym psychiatrist
  psychologist pub publisher pulley pump pupil puppet puppy purse puzzle pyramid quagmire quango quest
  questionnaire quilt quota rabbit racecourse radiator raid railway rainbow ranch rapist rating razor rebel
  receptionist recipe recipient recommendation recorder rectangle reef referee referendum refinery refugee
  refund regime region regulator reign relationship relic reporter representative reptile reputation
  requisition rescuer researcher reservoir resident restaurant retailer retrospective reunion ribbon rifle
  riot riverbank robber robot rocket rooftop rota roundabout routine rower rucksack rug runner runway ruse
  saga salesman salon sample sandbag sarcophagus saucer scandal scanner scarecrow scarf scenario scene
  scheme schoolboy schoolgirl scientist scooter scrapyard screwdriver seam seaport seat sect section sector
  seller semi-final semicircle semifinal sensor sequel server setback settler sham shark shawl shed sheikh
  shepherd shipment shirt shoe shooting shopkeeper shopper shortcut shortlist shoulder showdown showroom
  shrine shroud shuttle sidewalk silo singer sinkhole sitcom situation skatepark sketchbook skull skyscraper
  sledge slipway slope slot slowdown smartphone snake sniper snowstorm sofa soldier solicitor soundtrack
  spaceship specialist specimen spectrum spider spokesman spokeswoman spoon spouse spreadsheet springboard
  sprinter squad squadron squirrel stabbing stadium staircase stairwell stallion stamp stampede stance
  standpoint statement statue stereotype sticker stool stopwatch storyline stove straitjacket stranger
  stretcher striker stronghold student submarine subsidiary subtitle suburb successor suitcase suite summit
  sundial supermarket superstore supplement supplier supporter surgeon survey survivor suspect swimmer
  switchboard sword synagogue system tablecloth tabloid tackle tailor takeaway takeover tank tanker
  taskforce tattoo tavern teacher team technician technique teenager telescope temple tenant tenement tent
  tentacle terrorist testimonial textbook theme therapist thermometer thief thigh thing threshold thriller
  throwback ticket tiger tightrope toddler toll tomb toolbox toothbrush torch tornado torpedo torso tortoise
  touchline tourist tournament towel tower townhouse towpath toy tractor trademark trainer transaction
  translator transmitter traveler traveller trawler treadmill treaty tree treehouse trench trend triangle
  tribe tribunal trilogy trip tripod trolley troop trophy truce truck trunk tsunami tugboat tumour tunnel
  tutorial tycoon typewriter tyre ultimatum umbrella umpire underdog underpass unit universe upgrade
  upheaval valley vase vault vehicle vein velodrome vendetta venue verandah verb verdict version vessel
  viewer villa village villager vineyard visa visit visitor vista volcano volley voucher waistcoat waiter
  waitress walkout walkway wall wallet wardrobe warship watchdog waterfall waterway weapon weathervane
  website wedding whale wheelchair whirlpool whirlwind widow windmill window winner woman worksheet wrist
  wristwatch writer yacht youngster zeitgeist zone zoo`

let things: ReadonlySet<string> | undefined

/** Whether the noun, in the singular, never stands without an article or another determiner. Lower case. */
export function isThing(word: string): boolean {
  things ??= new Set(LIST.split(/\s+/))
  return things.has(word)
}
