/** Groups of words that the patterns of the typing rules share; “@name” in a pattern stands for the words of one. */
import {DAY_LIST, SURE_MONTH_LIST} from './calendar-names.ts'
export const PATTERN_GROUPS: Readonly<Record<string, string>> = {
  art: 'the a an',
  det: 'the a an his her its their our my your this that these those',
  poss: 'his her its their our my your',
  the: 'the a an his its their our my',
  own: 'his its their our my your',
  be: "is are was were be been being 's 're",
  bare: 'is are was were',
  have: 'has have had',
  // Prepositions so short that they slip in anywhere, and those of them that hardly ever belong to a verb alone.
  in: 'of in on at by with from for to into',
  of: 'of from with for into at by',
  fin: 'is are was were has had will would can could',
  modal: 'will would can could should must may might',
  he: 'he she it they we i you who',
  she: 'he she they we',
  prep: 'of in at on by with from for to into over under during through between against across around about',
  // Verbs that are neither participles nor common nouns in the same form.
  verb: 'be have go get make take give keep sell buy bring choose continue create decide defend deliver discuss ensure enter explain find follow improve join know learn lose meet prevent prove provide receive recover reduce remain remove replace resign save say see seek serve settle speak spend survive tackle tell understand withdraw write allow avoid agree accept achieve add adopt appoint apply arrive ask attend believe carry collect compete complete consider cope destroy determine develop die eat eliminate encourage establish examine expand extend fight fill fix forget grow happen hear identify introduce invest investigate maintain negotiate obtain pay perform persuade prepare publish pull qualify rebuild recruit register reject repay restore retain reveal solve stay steal strengthen submit succeed teach win protect send think become begin come leave break build catch change cover deal draw drive escape face feel fly form handle hide hold ignore impose increase inform involve kill launch lay lead learn live lift limit monitor move oppose open oversee pass persuade pick plant play pursue raise reach release relinquish repair resume retire return run share sit stand start step stop suffer supply support take talk throw travel treat try turn visit vote wait walk watch wear work',
  // Verbs that are never nouns.
  pure: 'be have go get make take give keep sell bring choose continue create decide defend deliver discuss ensure enter explain find follow improve join know learn lose meet prevent prove provide receive recover reduce remain remove replace resign save say see seek serve settle speak spend survive tackle tell understand withdraw write allow avoid agree accept achieve add adopt appoint apply arrive ask attend believe carry collect compete complete consider cope destroy determine develop die eat eliminate encourage establish examine expand extend forget grow happen hear identify introduce invest investigate maintain negotiate obtain pay perform persuade prepare publish qualify rebuild recruit register reject repay restore retain reveal solve steal strengthen submit succeed teach protect send think',
  // Participles that only their auxiliary makes a passive.
  part: 'arrested accused charged killed injured appointed named given told asked ordered elected jailed sentenced convicted criticised criticized described forced invited allowed nominated attacked awarded approved banned suspended sacked detained released replaced rejected praised hailed blamed damaged destroyed owned hit struck written directed designed built founded bitten rescued published produced bought created backed caused chosen taken seen shown condemned surrounded represented treated questioned interviewed chaired commissioned funded hosted organised driven composed painted discovered invaded inspired triggered sold held made paid found kept sent brought evacuated demolished imprisoned abandoned cancelled postponed announced confirmed introduced investigated',
  // Adjectives that stand for a noun after an article, or that are nouns as well.
  alone:
    'first second third fourth fifth sixth seventh eighth ninth tenth last next same other only former latter few many most more less least own quarter half sick old poor rich dead young ill elderly disabled unemployed homeless wounded injured accused blind deaf healthy wealthy famous powerful weak strong good bad evil left right wrong faithful needy hungry guilty innocent brave living local public military past present future official individual professional original native criminal regular intellectual conservative liberal republican radical veteran executive minor adult female male human animal material chemical musical final semi-final editorial initial manual annual rival equal total capital principal general private corporal red blue white black green yellow grey gray brown light dark plastic metal gold silver bronze cold hot heat warm high low mobile digital classic quiet extreme ideal novel daily weekly monthly double single open close secret opposite reverse contrary inevitable impossible unthinkable unknown obvious main maximum minimum medium square round flat',
  day: DAY_LIST,
  month: SURE_MONTH_LIST,
  ofdet: 'the his her its their our these those this',
  // After these “of” names what is counted: “most of them children”.
  quantity:
    'most some many all none half both each several majority number handful couple pair one two three four five six rest third quarter few',
  // Nouns and adjectives that hardly ever go on without “of”.
  ofhead:
    'number part lack kind kinds sort sorts type types end beginning middle rest majority member members series result level rate amount range variety lot lots thousands hundreds dozens millions scores handful couple half third quarter two-thirds leader leaders head heads chief president director chairman founder co-founder owner author editor victim winner capital size length depth height value loss death birth risk threat fear fears hope hopes chance prospect possibility charge charges act acts sense use front top bottom edge centre heart outskirts side course process wake aftermath advent absence presence existence outbreak discovery development creation introduction launch release publication completion appointment resignation arrest murder killing collapse closure sale purchase acquisition control abuse breach violation accused aware capable guilty afraid tired convicted suspected robbed stripped deprived consists consisting comprised composed consist because instead regardless rid form piece pieces set group image version sign signs evidence cost price share proportion percentage aspect aspects state effect effects cause causes period years weeks months days hours idea history future life way view fact power powers importance impact quality quantity source success failure area areas people city town village body role case cases issue issues minority',
  // Offices and the like, which “then” may stand before: “with then minister X”.
  office:
    'president minister secretary leader chief chancellor director head manager boss coach mayor governor husband wife boyfriend girlfriend partner owner owners champion champions captain editor chairman chairwoman king queen prince pm vice-president commissioner ambassador spokesman teammate colleague colleagues bosses employer fiance fiancee rivals rival club home government senator deputy ministers opposition prime teenager student striker goalkeeper midfielder defender host hosts holder holders leaders mp sheriff pope bishop archbishop emperor assistant executive general member members professor',
  crime:
    'murder fraud manslaughter theft rape assault conspiracy perjury arson burglary robbery treason corruption bribery terrorism kidnapping negligence misconduct contempt blackmail espionage',
  // Forms in -ing that are prepositions.
  gerprep:
    'including following according regarding concerning involving relating facing starting beginning excluding considering depending being',
  // Plurals that news counts: “the last two wickets”.
  counted:
    'years months weeks days hours minutes seconds nights decades people men women children goals points runs wickets tries games matches seasons seats miles metres kilometres times members others countries schools players officers homes families votes victims occasions weekends innings laps rounds sets frames holes',
  // What opens a phrase of time after a verb: “the next day”, “a year later”.
  while:
    'same previous following next day night week month year last second third first moment few couple morning evening hour decade century minute weekend summer winter autumn time short long whole little afternoon',
  // Nouns of places and things that can be counted and hardly ever stand bare.
  count:
    'kitchen building bridge river village street garden roof house hotel restaurant factory airport stadium museum library theatre cemetery courthouse embassy mosque cathedral chapel barn shed garage cottage flat apartment warehouse clinic laboratory supermarket pub cafe cinema castle palace tower harbour harbor marina canal lake forest valley mountain island border motorway highway roundabout junction tunnel pavement farm farmhouse vineyard car lorry van bus train boat ship plane vehicle tent cave cell room bedroom bathroom corridor corridor lift stairwell pool playground square limit semi-final',
  // The same after any preposition.
  count2:
    'building bridge river village hotel restaurant factory stadium ministry regulator newspaper suspect victim defendant jury prosecutor coroner inspector gunman driver passenger striker goalkeeper midfielder kitchen watchdog airport island city region country province',
  // What goes, comes or is brought down.
  goesdown: `step steps stepped stepping stand stands standing stood back backed backing climb climbed climbing break
    breaks broke broken breaking shut shuts shutting slow slows slowed slowing calm calmed settle settled
    settling turn turns turned turning crack cracked cracking clamp clamped come comes came coming go goes went
    gone going fall falls fell fallen falling lie lay laid knock knocks knocked knocking burn burns burned burnt
    gun gunned hunt hunted tear tore torn tearing pull pulled pulling put puts putting write wrote written wind
    wound winding close closed closing scale scaled scaling play played playing track tracked tracking hold held
    holding melt melted water watered sit sat sitting run ran running look looked looking let letting kneel
    kneeling chop chopped chopping cut cutting cuts narrowed boil boiled vote voted votes march marched marching
    drive drove driving walk walked walking flow flowed flowing pass passed handed strip stripped tie tied bring
    brings bringing brought force forced head headed slide slid swoop swooped bring tone toned dress dressed
    gone race raced rain rained crash crashed crashing tumble tumbled plunge plunged`
}
