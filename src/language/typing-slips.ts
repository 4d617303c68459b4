/** Slips of the finger that are words themselves, for rules/typing/real-word-slip.ts. */

/** A word that one finger makes of a commoner one, and what gives it away; lists are parted by spaces. */
export interface TypingSlip {
  readonly word: string
  readonly meant: string
  /** Words after it, or before it, each of which is enough. */
  readonly next?: string
  readonly previous?: string
  /** Words of the same sentence, each of which is enough; `*` stands for any sentence. */
  readonly near?: string
  /** Words of the same sentence that show the word to be meant. */
  readonly unless?: string
}

const PACTS = 'agreement deal treaty contract petition accord pact declaration memorandum peace bill letter'
const CRICKET = 'bowler bowled wicket wickets innings crease umpire overs runs pitcher inning cricket'

export const TYPING_SLIPS: readonly TypingSlip[] = [
  {
    word: 'untied',
    meant: 'united',
    next: 'states nations kingdom front behind against airlines fans opposition',
    previous: 'manchester leeds newcastle ham sheffield stay remain more'
  },
  {word: 'united', meant: 'untied', next: 'shoelaces shoelace laces'},
  {
    word: 'untied',
    meant: 'united',
    near: 'union unions parties party',
    unless: 'rope ropes knot shoelace boat'
  },
  {word: 'marital', meant: 'martial', next: 'law art arts', previous: 'court courts'},
  {word: 'martial', meant: 'marital', next: 'status bliss home breakdown problems difficulties bed rape'},
  {word: 'casual', meant: 'causal', next: 'link links relationship connection effect mechanism factor'},
  {word: 'causal', meant: 'casual', next: 'workers labour clothes clothing sex shoes staff'},
  {
    word: 'trail',
    meant: 'trial',
    next: 'judge lawyers lawyer jury court',
    previous: 'on stand stood murder clinical criminal fraud fair'
  },
  {
    word: 'trail',
    meant: 'trial',
    near: 'accused defendant defendants jurors jury judge prosecutors verdict',
    unless: 'followed follow following left paper walk hikers forest mountain hot leaving walkers'
  },
  {word: 'trial', meant: 'trail', previous: 'nature hiking walking paper campaign', next: 'mix blazer'},
  {
    word: 'quite',
    meant: 'quiet',
    next: 'diplomacy revolution and',
    previous: 'kept keep keeping stayed peace'
  },
  {word: 'quiet', meant: 'quite', next: 'a an sure likely possibly often well rightly clearly'},
  {
    word: 'diary',
    meant: 'dairy',
    next: 'farm farms farmer farmers cow cows herd herds cattle products farming'
  },
  {word: 'dairy', meant: 'diary', next: 'entry entries', previous: 'her his my'},
  {
    word: 'pubic',
    meant: 'public',
    near: '*',
    unless: 'hair hairs bone bones lice louse region area symphysis'
  },
  {
    word: 'manger',
    meant: 'manager',
    near: '*',
    unless: `hay stable stables straw nativity jesus christ christmas dog away baby cattle lamb farm animal animals crib
      lion bethlehem square horse horses cow cows church`
  },
  {
    word: 'mangers',
    meant: 'managers',
    near: '*',
    unless: 'hay stable stables straw animals cattle horses farm'
  },
  {word: 'minster', meant: 'minister', previous: 'prime foreign finance deputy first health defence home'},
  {word: 'minsters', meant: 'ministers', previous: 'prime foreign finance cabinet senior government'},
  {word: 'ballet', meant: 'ballot', next: 'box boxes paper papers', previous: 'postal secret strike'},
  {
    word: 'ballet',
    meant: 'ballot',
    near: 'turnout voters candidates candidate election union',
    unless: 'dancer dancers dance royal theatre bolshoi company opera stage school choreographer'
  },
  {word: 'ballets', meant: 'ballots', near: 'cast counted votes voters spoiled election'},
  {
    word: 'payers',
    meant: 'players',
    near: 'coach squad team teams match club season football rugby cricket captain goalkeeper league',
    unless: 'tax rate bill bills debit fee fees premium taxes supplier subscription'
  },
  {
    word: 'fiends',
    meant: 'friends',
    next: 'said',
    previous: 'his their my close old family best our school'
  },
  {word: 'fiends', meant: 'friends', near: 'relatives family families neighbours colleagues'},
  {word: 'fiend', meant: 'friend', previous: 'close best old family school'},
  {word: 'sting', meant: 'string', next: 'quartet vest section theory'},
  {word: 'sting', meant: 'string', near: 'pearls successes defeats victories hits scandals burglaries'},
  {word: 'bather', meant: 'batter', near: CRICKET},
  {word: 'bathers', meant: 'batters', near: CRICKET},
  {
    word: 'sing',
    meant: 'sign',
    near: PACTS,
    unless: 'song songs anthem choir hymn hymns opening concert choirs carols'
  },
  {
    word: 'sings',
    meant: 'signs',
    near: PACTS,
    unless: 'song songs anthem choir hymn hymns concert choirs carols'
  },
  {word: 'singed', meant: 'signed', near: PACTS, unless: 'fire hair flames burned burnt heat'},
  {
    word: 'singing',
    meant: 'signing',
    near: 'treaty pact memorandum',
    unless: 'song songs anthem choir hymn concert'
  },
  {word: 'shard', meant: 'share', next: 'price prices capital buyback', previous: 'vote market lion’s fair'},
  {word: 'shards', meant: 'shares', next: 'in fell rose', previous: 'its preference company’s'},
  {
    word: 'sever',
    meant: 'severe',
    next: 'weather damage injuries flooding drought storm storms pressure warning pain'
  },
  {
    word: 'grown',
    meant: 'growth',
    previous: 'economic annual wage population revenue strong slower faster robust sluggish gdp',
    unless: 'have has had having'
  },
  {
    word: 'stuff',
    meant: 'staff',
    next: 'member members nurse shortages shortage cuts',
    previous: 'nursing medical'
  },
  {
    word: 'stuff',
    meant: 'staff',
    near: 'trained wards ward employed redundancy salaries nurses redundancies recruit',
    unless: 'hot kind luggage'
  },
  {word: 'causalities', meant: 'casualties', near: '*'},
  {
    word: 'unclear',
    meant: 'nuclear',
    next: 'weapons weapon power plant plants energy programme reactor test tests'
  },
  {
    word: 'fist',
    meant: 'first',
    next: 'time half day place quarter minister round year week lady goal degree'
  },
  {word: 'costal', meant: 'coastal', near: '*', unless: 'cartilage rib ribs breathing'},
  {word: 'asses', meant: 'assess', previous: 'to will would can must'},
  {word: 'posses', meant: 'possess', previous: 'to will would can they'},
  {
    word: 'discus',
    meant: 'discuss',
    previous: 'to will would can declined',
    unless: 'throw throwing hammer javelin'
  },
  {word: 'exiting', meant: 'exciting', previous: 'an very most more really'},
  {
    word: 'moths',
    meant: 'months',
    previous: 'two three four five six nine recent several last few',
    unless: 'moth trap'
  },
  {word: 'sacred', meant: 'scared', previous: 'am too really', next: 'of to'},
  {word: 'scared', meant: 'sacred', next: 'site sites text texts music cow'},
  {word: 'filed', meant: 'field', next: 'goal goals hospital trip', previous: 'playing level'},
  {word: 'feel', meant: 'fell', previous: 'shares sales profits prices', next: 'by sharply ill'},
  {word: 'ruing', meant: 'ruling', next: 'party coalition class', previous: 'court court’s landmark the'},
  {
    word: 'solders',
    meant: 'soldiers',
    near: '*',
    unless: 'solder metal joint joints circuit wire wires electronics'
  },
  {word: 'pries', meant: 'prices', previous: 'house share oil food petrol gas'},
  {word: 'prince', meant: 'price', next: 'rise rises tag increases index', previous: 'share'},
  {word: 'reams', meant: 'teams', previous: 'both home football', next: 'played'},
  {word: 'polices', meant: 'policies', previous: 'economic foreign government’s its insurance party’s'},
  {word: 'crows', meant: 'crowds', near: 'gathered protesters demonstrators supporters'},
  {word: 'lose', meant: 'loss', previous: 'net pre-tax operating'},
  {word: 'tanks', meant: 'thanks', next: 'to', unless: 'army rolled moved sent close fuel water'},
  {
    word: 'heath',
    meant: 'health',
    next: 'service secretary minister care workers officials authority ministry'
  },
  {word: 'heath', meant: 'health', previous: 'public mental poor ill'},
  {word: 'tail', meant: 'trial', previous: 'stand murder'},
  {word: 'boarder', meant: 'border', next: 'guards guard patrol crossing control controls'},
  {word: 'fright', meant: 'freight', next: 'train trains forwarder costs'},
  {word: 'widow', meant: 'window', next: 'frame ledge sill'},
  {word: 'bight', meant: 'bright', near: '*', unless: 'australian benin german great coast sea gulf bight'},
  {word: 'hopped', meant: 'hoped', next: 'to that for'},
  {word: 'planed', meant: 'planned', next: 'to for', unless: 'wood timber carpenter'},
  {word: 'barley', meant: 'barely', next: 'a enough able any audible'},
  {word: 'angel', meant: 'angle', previous: 'tight right acute'},
  {word: 'brining', meant: 'bringing', near: '*', unless: 'turkey salt meat brine pork'},
  {word: 'solider', meant: 'soldier', near: 'army killed wounded regiment battalion troops'},
  {word: 'massage', meant: 'message', previous: 'text clear voicemail', next: 'board'},
  {word: 'ere', meant: 'were', previous: 'they we people there officers police', next: 'not killed injured'},
  {word: 'leas', meant: 'least', previous: 'at'},
  {word: 'lest', meant: 'least', previous: 'at'},
  {
    word: 'tow',
    meant: 'two',
    next: 'years days weeks months people men women goals sides countries hours others'
  },
  {word: 'wee', meant: 'week', previous: 'last next per every', unless: 'baby small bit'},
  {word: 'ear', meant: 'year', previous: 'last next per', unless: 'nose doctor hearing'},
  {word: 'bee', meant: 'been', previous: 'has have had having', next: 'a the told able given made found'},
  {word: 'wit', meant: 'with', next: 'the his her their its him them'},
  {word: 'sued', meant: 'used', next: 'to'},
  {word: 'thy', meant: 'they', next: 'were are had have would will could said'},
  {
    word: 'gaol',
    meant: 'goal',
    previous: 'winning own late opening equalising second third penalty consolation'
  },
  {word: 'gaols', meant: 'goals', previous: 'two three four scored'},
  {
    word: 'signal',
    meant: 'single',
    next: 'mother mothers parent parents',
    previous: 'every'
  },
  {
    word: 'pasty',
    meant: 'party',
    next: 'leader conference chairman',
    previous: 'political labour opposition ruling conservative republican democratic'
  },
  {
    word: 'curt',
    meant: 'court',
    previous: 'high supreme crown appeal appeals county magistrates federal district'
  },
  {word: 'sate', meant: 'state', previous: 'the united head'},
  {word: 'sates', meant: 'states', previous: 'united member southern'},
  {word: 'nigh', meant: 'night', previous: 'last saturday friday sunday monday thursday opening'},
  {word: 'chef', meant: 'chief', next: 'executive executives constable minister justice inspector financial'},
  {word: 'premiere', meant: 'premier', next: 'league minister'},
  {word: 'primer', meant: 'prime', next: 'minister ministers'},
  {word: 'sore', meant: 'score', previous: 'final half-time'},
  {word: 'wining', meant: 'winning', next: 'the a', unless: 'dining dined'},
  {word: 'thorough', meant: 'through', next: 'the a his her their'},
  {word: 'witch', meant: 'which', previous: 'in of at for', unless: 'hunt'},
  {word: 'bean', meant: 'been', previous: 'has have had'},
  {word: 'clam', meant: 'calm', previous: 'stay keep remain stayed remained'},
  {word: 'crated', meant: 'created', next: 'by', previous: 'has have had was were', unless: 'shipped crate'},
  {word: 'dose', meant: 'does', next: 'not'},
  {word: 'doe', meant: 'does', next: 'not'},
  {word: 'hose', meant: 'house', next: 'prices price', previous: 'white council'},
  {word: 'mater', meant: 'matter', previous: 'no', unless: 'alma'},
  {word: 'mote', meant: 'more', next: 'than'},
  {word: 'nest', meant: 'next', next: 'week month year'},
  {word: 'net', meant: 'next', next: 'week month year door'},
  {word: 'tan', meant: 'than', previous: 'more less rather other fewer better'},
  {word: 'spilt', meant: 'split', next: 'between', unless: 'blood oil milk water'},
  {word: 'tine', meant: 'time', previous: 'first same long this'},
  {word: 'wan', meant: 'want', next: 'to'},
  {
    word: 'yeas',
    meant: 'years',
    previous: 'two three four five six seven eight nine ten last past',
    unless: 'nays'
  },
  {word: 'nee', meant: 'need', next: 'to'},
  {word: 'wok', meant: 'work', previous: 'at'},
  {word: 'lager', meant: 'larger', next: 'than'},
  {word: 'lager', meant: 'larger', previous: 'much'},
  {word: 'cost', meant: 'coast', next: 'guard', previous: 'east west north south'},
  {word: 'coats', meant: 'costs', previous: 'rising legal labour energy production living'},
  {word: 'fir', meant: 'for', next: 'the a'},
  {word: 'sown', meant: 'down', previous: 'broke shut turned'},
  {word: 'hen', meant: 'when', next: 'he she they it the'},
  {word: 'whet', meant: 'when', next: 'he she they'},
  {word: 'whee', meant: 'where', next: 'the'},
  {word: 'weak', meant: 'week', previous: 'last next every'},
  {word: 'week', meant: 'weak', previous: 'too very'},
  {word: 'fund', meant: 'found', next: 'guilty dead'},
  {word: 'lad', meant: 'had', previous: 'they we'},
  {word: 'sport', meant: 'spot', previous: 'penalty'},
  {word: 'lunched', meant: 'launched', next: 'a an the', previous: 'was were been be'},
  {word: 'staring', meant: 'starring', next: 'role'},
  {word: 'conservation', meant: 'conversation', next: 'with'},
  {word: 'conversation', meant: 'conservation', next: 'area areas charity'},
  {word: 'scraping', meant: 'scrapping', next: 'plans'},
  {word: 'scraped', meant: 'scrapped', next: 'plans'},
  {word: 'tried', meant: 'tired', next: 'of'},
  {word: 'hat', meant: 'that', previous: 'said so believe hope', next: 'he she they it there'}
]
