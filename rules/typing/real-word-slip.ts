import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

/** A word that one finger makes of a commoner one, and what gives it away; lists are parted by spaces. */
interface Slip {
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

const SLIPS: readonly Slip[] = [
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
  {word: 'hat', meant: 'that', previous: 'said so believe hope', next: 'he she they it there'}
]

const BY_WORD = new Map<string, Slip[]>()
for (const slip of SLIPS) BY_WORD.set(slip.word, [...(BY_WORD.get(slip.word) ?? []), slip])

export default defineRule({
  id: 'real-word-slip',
  summary: 'A slip of the finger that happens to be a word: “untied States”, “care home manger”.',
  why: `No spelling checker stops at a slip that makes another word. Most of them stand out by their company: martial
goes with law, ballots have a turnout, and hardly anything but hair and lice is pubic.

Each word is judged by its neighbours or by its sentence; where those allow the word as it stands, nothing is said.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    slip: (d: {word: string; meant: string}) => ({
      message: `“${d.word}” looks like a slip for “${d.meant}”.`,
      note: 'It is a word, but hardly in this company.'
    })
  },
  examples: {
    bad: [
      {text: 'She flew back to the ⟦Untied⟧ States on Sunday.', message: 'slip', becomes: 'United'},
      {text: 'The generals declared ⟦marital⟧ law before dawn.', message: 'slip', becomes: 'martial'},
      {text: 'A bank ⟦manger⟧ from Perth gave evidence.', message: 'slip', becomes: 'manager'},
      {text: 'The ⟦ballet⟧ papers were burnt after the election.', message: 'slip', becomes: 'ballot'},
      {text: 'Both presidents will ⟦sing⟧ the treaty in Lomé.', message: 'slip', becomes: 'sign'}
    ],
    good: [
      {text: 'He untied the dog and walked home.', because: 'untied is meant'},
      {text: 'The baby lay in a manger full of hay.', because: 'a manger has hay in it'},
      {text: 'The Royal Ballet danced in Leeds.', because: 'a company of dancers'},
      {text: 'Choirs will sing before the treaty is read out.', because: 'choirs sing'}
    ]
  },
  visit: {
    words: [
      new Set(BY_WORD.keys()),
      (token, {report}) => {
        if (token.type.isAllCaps) return
        if (token.isCapitalised && !token.isFirstInSentence && !isNameWithSlip(token)) return
        const slip = BY_WORD.get(token.lower)?.find((each) => isGivenAway(token, each))
        if (slip === undefined) return
        const meant = token.isCapitalised
          ? slip.meant.charAt(0).toUpperCase() + slip.meant.slice(1)
          : slip.meant
        report('slip', token, {data: {word: token.text, meant}, expected: [meant]})
      }
    ]
  }
})

/** “Untied States”, “Prime Minster”: in capitals only the neighbour tells. */
function isNameWithSlip(token: Token): boolean {
  return token.at(1)?.isCapitalised === true || token.at(-1)?.isCapitalised === true
}

function isGivenAway(token: Token, {next, previous, near, unless}: Slip): boolean {
  if (unless !== undefined && sentenceHas(token, unless)) return false
  if (isIn(next, token.at(1)) || isIn(previous, token.at(-1))) return true
  if (near === undefined || token.isCapitalised) return false
  return near === '*' || sentenceHas(token, near)
}

function isIn(list: string | undefined, token: Token | undefined): boolean {
  return list !== undefined && token !== undefined && wordsOf(list).has(token.lower)
}

function sentenceHas(token: Token, list: string): boolean {
  const words = wordsOf(list)
  const {firstToken, endToken} = token.sentence
  for (let index = firstToken; index < endToken; index++) {
    if (index !== token.index && words.has(token.article.types[index]?.lower ?? '')) return true
  }
  return false
}

const lists = new Map<string, ReadonlySet<string>>()

/** Taken apart when first asked for. */
function wordsOf(list: string): ReadonlySet<string> {
  let words = lists.get(list)
  if (words === undefined) {
    words = new Set(list.replaceAll('’', "'").split(/\s+/))
    lists.set(list, words)
  }
  return words
}
