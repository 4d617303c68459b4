/** The parts that words are freely made of (see `formations.ts`). */

function words(text: string): string[] {
  return text.split(/\s+/)
}

function alternatives(text: string): string {
  return words(text)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** Before any word of four letters or more; the short ones want a longer word after them. */
export const PREFIXES = new RegExp(
  `^(?:(?:${alternatives(
    `non anti pre post super ultra mega multi micro mini semi counter inter intra over under mis out sub trans fore
     agri aqua astro audio auto bio cardio crypto cyber docu eco electro ethno euro geo giga haemo hemo hydro hyper hypo
     immuno infra kilo macro maxi meta mid mono nano narco neo neuro omni organo ortho paleo palaeo para petro pharma
     photo physio poly proto pseudo psycho quasi radio retro socio stereo techno tele tetra thermo turbo uni vice xeno hetero homo exa peta step`
  )})(?=.{4})|(?:re|un|co|de|en|up|bi|tri|dis)(?=.{5}))`
)

export const SUFFIXES =
  /(?:ish|like|lets?|lings?|less|lessness|lessly|ness|nesses|wards?|wise|able|ably|ability|wide|proof|proofed|proofing|free|ship|ships|hood|hoods|fold|dom|esque|ism|isms|ist|ists|ization|isation|ify|ified|ly)$/

/** Those who do a thing, by sex or without it. */
export const PERSON_ENDINGS = words(
  'man men woman women person persons people folk boy boys girl girls lad lads lass lasses master masters mistress mistresses'
)

/**
 * Endings of learned words, a family a line: a stem that has one of them may have the others. What stands after the
 * colon only shows that the stem is one: `vaccine` for `vaccinologist`.
 */
export const FAMILIES: ReadonlyArray<{
  readonly endings: readonly string[]
  readonly others: readonly string[]
}> = `
  ology ologies ologist ologists ological ologically: ologic e a y us um s in
  ographer ographers ography ographic ographies: e a y ograph
  graphy grapher graphers graphic graphics graphical graphically: gram grams graph graphs
  metry metric metrics metrical metrist metrists: meter metre meters metres
  ocracy ocracies ocrat ocrats ocratic: e y
  ophobe ophobes ophobia ophobic: e a y
  ophile ophiles ophilia: e a y
  genic genicity genesis geny: gen gens e
  itis itides: a us ia um osis
  ectomy ectomies otomy otomies: a us ia um e
  oscope oscopes oscopy oscopies oscopic: ope e a us
  therapy therapies therapist therapists therapeutic
  opathy opathies opathic: e a us ology
  onomy onomics onomist onomists onomic: e a y
  emia aemia emic aemic
  iatry iatric iatrics iatrist iatrists iatrician iatricians
  plasty plasties plastic
  osis oses otic
  tropic tropism
  vore vores vorous
  ism isms ist ists istic istically: e y o a ism
  ize ise izes ises ized ised izing ising ization isation: y ic e al
  ance ances ancy: ant ants
  ence ences ency encies: ent ents
  ics ical ically: ic
  ation ations ative ators ator: ate ated
  ously ousness ousnesses: ous
  ively iveness ivity: ive
  ally alist alists alism: al
  ably ability: able
  ibly ibility: ible
  fully fulness: ful
`
  .trim()
  .split('\n')
  .map((line) => {
    const [endings = '', others = ''] = line.trim().split(':')
    return {endings: words(endings), others: words(`${endings}${others}`)}
  })

/** British letters and American ones, where no misspelling is like them. */
export const SPELLINGS: ReadonlyArray<readonly [british: string, american: string]> = (
  'ise ize, ising izing, isation ization, yse yze, ysing yzing, ogue og, haem hem, paed ped, gynaec gynec, oed ed, ' +
  'oestr estr, foet fet, anaes anes, palae pale, archae arche, orthopaed orthoped, leuk leuc, sulph sulf, grey gray, ' +
  'programme program, metre meter, litre liter, centre center, theatre theater, fibre fiber, colour color, ' +
  'harbour harbor, labour labor, neighbour neighbor, honour honor, favour favor, flavour flavor, humour humor, ' +
  'armour armor, odour odor, vapour vapor, tumour tumor, rumour rumor, vigour vigor, savour savor, parlour parlor, ' +
  'plough plow, mould mold, tyre tire, kerb curb, cheque check, jewell jewel, woollen woolen, defence defense, ' +
  'offence offense, licence license, aeroplane airplane, aluminium aluminum, behaviour behavior, endeavour endeavor'
)
  .split(', ')
  .map((pair) => pair.split(' ') as [string, string])

/** Words of the closed classes make no new words: `overthis` has lost its space. */
export const CLOSED: ReadonlySet<string> = new Set(
  words(
    `the and for with was were are has had have been being not who whom whose which what when where while than then they
     them she him his her its our your their from this that these those but will would could should can may must did does
     about into onto upon also just only even both each such some any all more most very much many said says`
  )
)

/** Second parts that make compounds with almost any noun. */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  words(
    `
  man men woman women person people folk girl master mistress keeper maker builder breaker holder worker owner seller
  buyer dealer smith wright monger hunter catcher fisher farmer grower herd herder driver rider runner walker climber
  diver setter layer fitter cutter cleaner washer sweeper painter dresser bearer carrier hauler handler loader lifter
  player singer writer reader teller lover hater goer taker giver winner leader fighter killer watcher spotter seeker
  finder minder sitter tender warden guard craft crafts
  keeping making building breaking holding working owning selling buying dealing hunting catching fishing farming growing
  herding driving riding running walking climbing diving setting laying fitting cutting cleaning washing painting
  bearing carrying hauling handling loading lifting playing singing writing reading telling going taking giving winning
  leading fighting killing watching spotting seeking finding minding sitting
  house yard side line top front way land field work works wood stone shed boat ship fish bird berry wort
  room hall hut barn mill shop store stall stand block tower bridge gate wall fence post pole path road lane
  street track trail walk mark bed bath pool pond pit hole well head foot hand arm back bank edge end face floor ground
  scape space place spot point port park garden green hill mount valley dale side shore beach bay cliff sand
  water flow fall rise tide wave stream brook mouth storm wind rain snow ice fire light lamp beam glass ware wear
  cloth coat shirt skirt suit gown hat cap shoe boot sock belt strap band ring chain rope string wire net web
  board sheet paper book note card plate pan pot cup bowl jar bottle box bag sack tin can case chest basket tray rack
  table desk chair seat bench stool bed cradle cot stick staff rod bar rail pipe tube hose tank drum barrel
  wheel blade knife saw axe hammer nail screw bolt pin hook lock key bell horn gun bomb shell shot
  grass weed seed root leaf moss fern nut bean corn fruit apple pear plum tree bush flower
  eel dragon thrush creeper shrew swallow wasp bear lion bass fox cub script print show gazer shifter shaper skater
  worm fly bee moth bug mite tick louse snail crab shrimp shark whale seal dog hound cat cow calf bull pig hog horse
  pony mare colt goat lamb sheep deer stag hen cock goose duck hawk owl gull finch lark wren
  bread cake meat beef pork cheese milk butter cream oil spice sauce soup stew pie tart wine beer
  time day night tide date stamp code word song tune fest
  room mate folk kid
  tech game market mail server picker member care screen frame link cloud chip logger blocker sharer sharing
  page camera crop drain slide raft clip jacket cupboard feeder cooker food fort call roast watch robe flap snatcher
  speed pump plan weight strike pass court crew zone group ball bump lock swap trap park gear tool kit set pack load lift stop start break cut drop turn spin swing kick
  town burgh shire
  `.trim()
  )
)

/**
 * Stems of the international names of drugs, a list of the World Health Organization: a word of eight letters or more
 * that ends in one is a drug.
 */
export const DRUG_STEMS = new RegExp(
  `.{3,}(?:${alternatives(
    `mab cept tinib ciclib parib lisib rafenib metinib zomib degib limus ciclovir vir vudine citabine tegravir
     pril prilat sartan statin olol dipine afil osin oxaban gatran parin grel teplase
     prazole tidine setron pitant azepam azolam zopiclone zolpidem barbital barbitone oxetine opram triptyline apine azapine
     idone peridol perazine azine giline triptan gepant lukast terol tropium
     cillin cef cefalexin oxacin floxacin mycin micin cycline bactam penem conazole fungin oxanide bendazole quine antel
     nidazole fenac profen coxib oxicam orphan orphine fentanil caine curium curonium flurane
     glutide gliptin gliflozin glitazone formin glinide tide relin relix tocin dronate dronic steride
     sone solone onide olone asone estrel gestrel trozole estrant lutamide
     platin rubicin taxel tecan bulin poside mustine fosfamide trexate trexed stim poetin cog
     racetam gabalin gabatrine toin bamate zepine lamide thiazide semide actone vaptan ivabradine trombopag`
  )})$`
)
