/** Words and pairs of words that take a capital, or capitals. */
import {DAY_LIST, MONTH_LIST} from './calendar-names.ts'
import {wordSet} from './word-set.ts'

/** Days and months that are nothing else; march, may and august are left to their neighbours. */
export const CALENDAR: readonly string[] = `${DAY_LIST} ${MONTH_LIST}`
  .split(' ')
  .filter((name) => !/^(?:march|may|august)$/.test(name))

/** Peoples, faiths, feasts and the like that some dictionaries have in small letters as well. */
export const CAPITAL_ONLY =
  wordSet(`asian asians bollywood brexit buddhist buddhists christian christians christianity christmas edwardian elizabethan
   eurovision facebook hanukkah diwali hindu hindus islamic islamist islamists jew jews jewish judaism koran quran kremlin
   french english scottish welsh irish british dutch swedish russian chinese japanese american americans
   spanish portuguese german italian greek turkish arabic swiss belgian mexican canadian australian indian african
   european europeans methodist methodists baptist baptists anglican anglicans presbyterian presbyterians lutheran
   lutherans quaker quakers mormon mormons calvinist calvinists pentecostal sikh sikhs shia shiite shiites
   latino latinos marxist midwest midwestern muslim muslims nazi nazis netflix paralympics ramadan scandinavian
   roman mountie mounties viking vikings anzac anzacs gestapo hogmanay passover basque basques midlands
   scandinavians sunni sunnis thanksgiving tory tories zionist zionists protestant protestants catholics`)
export const AMERICAN_PARTIES: ReadonlySet<string> = new Set([
  'democrat',
  'democrats',
  'republican',
  'republicans'
])

/** Bodies whose short form is read as a word: capitals, or one capital as the house has it. */
export const READ_AS_WORDS = wordSet(
  'nasa nato unesco unicef opec asean fifa uefa ofsted ofcom ofgem ofwat interpol europol'
)

/** Places whose second word is a common noun, and a part of the name. */
export const FAMOUS: ReadonlySet<string> = new Set(
  `hyde park|central park|regent's park|green park|st james's park|trafalgar square|times square|leicester square|
   tiananmen square|red square|tahrir square|parliament square|downing street|wall street|oxford street|fleet street|
   harley street|bond street|regent street|abbey road|tower bridge|london bridge|white house|mansion house|
   somerset house|chatham house|clarence house|carnegie hall|albert hall|westminster hall|buckingham palace|
   lambeth palace|kensington palace|blenheim palace|crystal palace|windsor castle|edinburgh castle|westminster abbey|
   scotland yard|capitol hill|notting hill|canary wharf|covent garden|kew gardens|hampton court|old bailey|
   table mountain|robben island|ellis island|english channel|irish sea|north sea|red sea|black sea|dead sea|
   caspian sea|baltic sea|pacific ocean|atlantic ocean|indian ocean|arctic ocean|lake district|peak district|
   guantanamo bay|dow jones|super bowl|boxing day|christmas eve|christmas day|good friday|star wars|james bond|silicon valley|wall street|
   grand national|lansdowne road|twickenham stadium|crown court|european union|united nations|white house|federal reserve|champions league|premier league|liberal democrats|liberal democrat|
   stock exchange|high court|supreme court|six nations|guinness book|big ben|new labour|world cup|davis cup|ryder cup|fa cup|
   west bank|eiffel tower|trump tower|grenfell tower|villa park|goodison park|selhurst park|upton park|ewood park|st james' park|elland road|
   portman road|carrow road|loftus road|stamford bridge|croke park|murrayfield stadium|flushing meadow|flushing meadows|
   alexandra palace|victoria station|liverpool street|sloane square|piccadilly circus|covent garden|hatton garden|
   savile row|carnaby street|abbey road|penny lane|ground zero|great lakes|grand canyon|rocky mountains|great barrier|
   ivory coast|gold coast|sunshine coast|cape cod|long island|rhode island|staten island|coney island|christmas island|
   easter island|red cross|salvation army|peace corps|lib dem|lib dems|law lords|law lord|privy council|star trek|
   harry potter|holy land|holy see|holy grail|iron curtain|berlin wall|great wall|suez canal|panama canal|arab spring|
   magna carta|golden gate|nobel prize|tate modern|tate britain|british library|british museum`
    .split('|')
    .map((name) => name.trim())
)
/** The second words of those names, by their first: “hyde Park”. */
export const FAMOUS_BY_FIRST: ReadonlyMap<string, ReadonlySet<string>> = byFirst(FAMOUS)

function byFirst(names: ReadonlySet<string>): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>()
  for (const name of names) {
    const at = name.lastIndexOf(' ')
    const first = name.slice(0, at)
    map.set(first, (map.get(first) ?? new Set()).add(name.slice(at + 1)))
  }
  return map
}

/** Small words that are the first half of a name wherever a name follows: “off cape Wrath”, “lake Victoria”. */
export const NAME_OPENERS = wordSet('cape mount lake hurricane typhoon cyclone loch lough')

/** What is “of” somewhere in its name: “the university of Leeds”, “the isle of Wight”. */
export const NAMED_OF: ReadonlyMap<string, RegExp> = new Map([
  ['university', /./],
  ['isle', /./],
  ['house', /^(?:commons|lords|representatives)$/],
  ['church', /^(?:england|scotland|ireland|wales)$/],
  ['bank', /^(?:england|scotland|ireland|japan|canada|america|israel)$/],
  ['gulf', /^(?:mexico|aden|oman|guinea|finland|bothnia|thailand|california|alaska|aqaba|carpentaria)$/],
  ['bay', /^(?:bengal|biscay|pigs|fundy|naples|plenty|islands)$/],
  ['strait', /^(?:hormuz|gibraltar|malacca|dover|messina)$/],
  ['straits', /^(?:hormuz|gibraltar|malacca|dover|messina)$/],
  ['republic', /^(?:ireland|korea|congo)$/],
  ['tower', /^london$/],
  ['city', /^london$/],
  ['statue', /^liberty$/],
  ['arc', /^triomphe$/]
])

/** Their second words, by which they are looked for. */
export const SECOND_WORDS: ReadonlySet<string> = new Set(
  [...FAMOUS].map((name) => name.slice(name.lastIndexOf(' ') + 1))
)

/** Pairs whose first word needs its capital before the second: "south African", "new Zealand". */
export const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    south:
      'african africans africa korea korean koreans sudan sudanese carolina dakota australia australian wales yorkshire america american americans',
    north: 'korea korean koreans carolina dakota america american americans macedonia yorkshire',
    west: 'indies indian indians virginia germany ham bromwich midlands',
    east: 'timor timorese germany',
    northern: 'ireland',
    western: 'australia',
    new: 'zealand zealander zealanders york yorker yorkers delhi jersey mexico orleans hampshire',
    united: 'kingdom states nations',
    saudi: 'arabia arabian arabians',
    sri: 'lanka lankan lankans',
    hong: 'kong',
    costa: 'rica rican ricans',
    puerto: 'rico rican ricans',
    sierra: 'leone leonean',
    burkina: 'faso',
    papua: 'new',
    great: 'britain',
    cape: 'town verde',
    san: 'francisco diego jose antonio marino',
    los: 'angeles',
    las: 'vegas',
    buenos: 'aires',
    port: 'elizabeth vale',
    abu: 'dhabi',
    tel: 'aviv',
    kuala: 'lumpur',
    addis: 'ababa',
    downing: 'street',
    soviet: 'union',
    european: 'union commission parliament',
    african: 'union national',
    commonwealth: 'games',
    olympic: 'games',
    paralympic: 'games',
    supreme: 'court',
    high: 'court',
    crown: 'court prosecution',
    white: 'house',
    federal: 'reserve bureau',
    premier: 'league',
    champions: 'league',
    europa: 'league',
    super: 'bowl',
    six: 'nations',
    world: 'cup bank trade health series',
    home: 'office secretary',
    foreign: 'office secretary',
    national: 'trust guard grid lottery audit health gallery theatre',
    royal: 'navy mail marines society albert ascot',
    grand: 'prix slam canyon national',
    stock: 'exchange',
    golden: 'globe globes gate',
    academy: 'award awards',
    nobel: 'prize peace',
    booker: 'prize',
    pulitzer: 'prize',
    middle: 'east',
    far: 'east',
    dow: 'jones',
    security: 'council',
    electoral: 'commission',
    competition: 'commission',
    guantanamo: 'bay'
  }).map(([first, seconds]) => [first, new Set(seconds.split(' '))])
)

/** Grapes, cheeses, dances and the like that were named after a place or a person and lost its capital. */
export const LOST_CAPITALS = wordSet(
  `shiraz merlot malbec rioja chianti beaujolais burgundy bordeaux champagne chablis sauternes riesling chardonnay
   sauvignon semillon zinfandel tempranillo sangiovese pinot muscadet prosecco cava madeira marsala sherry port bourbon
   scotch cognac armagnac calvados curaçao chartreuse cheddar brie camembert parmesan gouda edam gruyere roquefort
   stilton gorgonzola emmental feta cashmere denim jersey tweed paisley axminster wilton hessian charleston tango
   polka mazurka bolognese carbonara frankfurter hamburger wiener bangers caesar benedict satsuma darjeeling assam
   ceylon oolong mocha java alsatian dalmatian labrador rottweiler chihuahua pekinese pomeranian jersey guernsey
   friesian hereford angus merino derby marathon mecca utopia bedlam siberia waterloo nirvana eden titan adonis
   mackintosh wellington wellingtons cardigan balaclava raglan leotard bikini panama bowler trilby stetson
   diesel hoover biro jacuzzi frisbee rollerblade velcro portakabin thermos tannoy sellotape tupperware`
)

/** Things that took a people's name and lost its capital. */
export const COMMON_AFTER =
  wordSet(`fries fry windows window doors door toast polish bread dressing horn horns kiss kisses press stick beans bean sprouts
   sprout pastry pastries oven courage delight bath baths numeral numerals candle candles blinds blind hat hats code roll
   rolls roulette dolls doll omelette muffin muffins coffee wolfhound terrier hound shepherd cat rug wave ink cotton yoghurt
   yogurt salad leather envelope shorts heels cheese pig pigs mountains sauce collar cuffs can cans rigged auction barn cap uncle chard onion moss rarebit on summer elm oak ivy
   knot clover setter spaniel bulldog mastiff`)
