import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

/** Halves that a stray space has made of one word, and that never stand beside each other otherwise. */
const ALWAYS = `to gether|al though|al ready|al most|an other|be cause|be tween|be hind|be gan|be fore|be came|be lieve|be yond|un til|
  un less|our selves|them selves|him self|it self|her self|my self|your self|one self|there fore|
  leader ship|member ship|partner ship|owner ship|relation ship|champion ship|champion ships|scholar ship|friend ship|
  hard ship|citizen ship|sponsor ship|govern ment|agree ment|develop ment|depart ment|parlia ment|manage ment|
  announce ment|invest ment|state ment|pay ment|settle ment|move ment|employ ment|neighbour hood|neighbor hood|
  child hood|like wise|other wise|mean while|news paper|news papers|police man|police men|police woman|week end|
  week ends|air port|air ports|air line|air lines|foot ball|foot baller|rail way|rail ways|motor way|motor ways|
  under mine|under mined|with draw|with drawn|with drawal|with drew|with stand|with hold|
  through out|birth day|grand father|grand mother|grand son|grand daughter|class room|class rooms|head quarters|
  head line|head lines|head master|country side|land scape|back ground|life time|life long|life style|broad cast|
  broad caster|broad casting|fore casts|work shop|work shops|work force|work place|wide spread|
  states man|spokes man|spokes woman|spokes person|sales man|chair man|chair woman|chair person|business man|
  business men|business woman|congress man|congress woman|fire fighter|fire fighters|fire works|
  photo graph|photo graphs|tele vision|inter national|inter view|inter views|tele phone|pass port|
  pass ports|every body|every where|some where|some body|any where|any body|some thing|every thing|any thing|
  no where|never the less|more over|mile stone|land mark|gate way|high lights|high lighted|
  through put|good bye|house hold|house holds|share holder|share holders|stake holder|stake holders|law maker|
  law makers|law suit|law suits|out come|out comes|out break|out cry|over turned|
  over whelmed|over whelming|over whelmingly|up hold|up held|up heaval|gun man|gun men|gun fire|hand cuffs|
  war ship|war ships|space craft|air craft|eye witness|eye witnesses|earth quake|ship yard|ship wreck|court room|
  bed room|bed rooms|bath room|play ground|guide lines|guide line|time table|
  dead line|dead lines|head way|foot print|short age|short ages|new comer|new comers|
  cross road|black mail|white wash|book shop|book shops|note book|wheel chair|wheel chairs|step father|step mother|
  god mother|sun rise|land slide|land owner|land lords|tax payer|tax payers|
  care taker|under taken|under take|under taking|under went|under gone|under lying|
  up stream|down stream|up grade|up graded|up grades|up dated|over seas|over hauled|
  to morrow|yester day|mid night|none the less|not withstanding|quarter final|goal keeper|goal keepers|
  mid fielder|wicket keeper|bats man|bats men|grand children|grand child|grand parents|boy friend|
  girl friend|heart broken|blood shed|tooth paste|thunder storm|thunder storms|news letter|news agent|
  pave ment|lap top|lap tops|smart phone|smart phones|ware house|ware houses|auto biography|
  photo grapher|photo graphers|dead lock|dead locked|sub stantial|com pany|com mittee|pre vious|
  dis trict|re cently|ex pected|per haps|resign ed|report ed|confirm ed|quick ly|
  recent ly|final ly|success ful|success fully|beauti ful|home lessness|after noon|before hand|
  a gainst|a mong|a fraid|a greement|be sides|in stead|in vestment|in dependent|
  in volved|in cluding|foot path|foot paths|foot bridge|foot hold|foot wear|foot age|short stop|short fall|
  short listed|short comings|key board|key hole|key note|motor cycle|motor cyclist|motor cade|news reader|
  news room|rain bow|rain fall|snow fall|snow storm|water fall|water front|water ways|wind fall|wind screen|
  sea side|sea front|sea food|river side|road side|road block|road works|rail road|tram way|hall way|door way|
  drive way|stair way|high ways|air field|air lifted|battle field|mine field|farm house|farm yard|court yard|
  light house|town ship|dealer ship|head mistress|head lights|head stone|sales woman|police women|fire man|
  fire men|post man|noble man|crafts man|drafts man|horse back|race horse|race course|track suit|mid week|
  mid summer|mid winter|mid day|home land|home owner|home owners|home coming|house wife|house work|house keeper|
  card board|skate board|dash board|book keeper|book maker|book makers|book case|note books|hand book|hand bag|
  hand gun|hand guns|hand shake|hand writing|hand written|life boat|life boats|life guard|life line|life span|
  speed boat|steam ship|battle ship|flag ship|space ship|air liner|loud speaker|loud speakers|pick pocket|
  break fast|butter fly|cross word|day light|ear ring|ear rings|ear phones|eye brow|eye brows|eye lids|
  eye sight|fore cast|fore man|fore most|fore sight|free lance|grave yard|grid lock|guess work|hall mark|
  hail stones|hair cut|hair dresser|hay stack|heart break|heart beat|hind sight|jack pot|lamp post|land fill|
  land lady|land lord|law yer|law yers|lime light|lip stick|make shift|mole hill|moon light|mouth piece|
  net work|net works|night club|night clubs|night mare|out doors|out lets|out lined|out numbered|out rage|
  out raged|out sider|out siders|out skirts|out spoken|out weigh|over board|over crowded|over crowding|
  over dose|over draft|over heard|over lap|over looked|over ruled|over throw|over thrown|over weight|over whelm|
  pine apple|play wright|pot hole|pot holes|quick sand|screen play|side line|side lines|side walk|sky line|
  sky scraper|sky scrapers|soft ware|hard ware|south bound|north bound|east bound|west bound|spot light|
  stock broker|stock brokers|stock pile|sun flower|sun light|team work|time scale|tomb stone|tool box|
  touch line|under dog|under estimate|under estimated|under line|under lined|under neath|under pin|
  under privileged|under stand|under standing|under stood|under wear|under world|up bringing|up roar|up rooted|
  up surge|up turn|vine yard|vine yards|volley ball|basket ball|base ball|net ball|wall paper|water proof|
  water shed|wave length|week day|week days|whirl wind|wind mill|wind mills|with holding|with draws|
  with drawing|wood land|word ing|work load|wrong doing|year book|young ster|young sters|your selves`

/** Halves that may meet by chance; joined where the right company stands. */
const SOMETIMES: ReadonlyMap<string, (first: Token, last: Token) => boolean> = new Map([
  [
    'with in',
    (first, last) => isOneOf(last.at(1), RANGES) && (first.at(-1)?.upos !== 'VERB' || isSpan(last))
  ],
  ['with out', (_, last) => isOneOf(last.at(1), 'a any being having an it them him the'.split(' '))],
  ['all ready', (first, last) => isOneOf(first.at(-1), HAVE) && last.at(1)?.upos === 'VERB'],
  [
    'may be',
    (first, last) => first.isFirstInSentence && isOneOf(last.at(1), "he she it they we the it's".split(' '))
  ],
  ['some times', (_, last) => last.at(1)?.upos === 'VERB' || last.at(1)?.upos === 'ADJ'],
  ['some one', (_, last) => isOneOf(last.at(1), ['who', 'else', 'from', 'with'])],
  ['any one', (_, last) => isOneOf(last.at(1), ['who', 'else', 'with'])],
  ['every one', (_, last) => isOneOf(last.at(1), ['who', 'else', 'in', 'was', 'is'])],
  ['no body', (_, last) => isOneOf(last.at(1), ['else', 'knows', 'knew', 'wants', 'wanted', 'has', 'had'])],
  ['in side', (_, last) => isOneOf(last.at(1), ['the', 'a', 'his', 'her', 'their', 'its'])],
  ['out side', (_, last) => isOneOf(last.at(1), ['the', 'a', 'his', 'her', 'their', 'its', 'of'])],
  [
    'a go',
    (first) => isOneOf(first.at(-1), ['years', 'year', 'months', 'month', 'weeks', 'week', 'days', 'hours'])
  ],
  ['a bout', (_, last) => last.at(1)?.upos === 'NUM' || last.at(1)?.lower === 'the'],
  ['a gain', (first) => isOneOf(first.at(-1), ['once', 'never', 'yet', 'over', 'back'])],
  [
    'how ever',
    (first, last) => last.at(1)?.text === ',' && (first.isFirstInSentence || first.at(-1)?.text === ',')
  ],
  ['what ever', (_, last) => isOneOf(last.at(1), ['the', 'happens', 'they', 'he', 'she', 'we', 'it'])],
  [
    'in to',
    (first, last) =>
      (isOneOf(first.at(-1), INQUIRIES) && last.at(1)?.feature !== 'base') || isOneOf(last.at(1), STATES)
  ]
])

/** Where the join is not the two halves. */
const JOINED: ReadonlyMap<string, string> = new Map([['all ready', 'already']])

const RANGES = 'a an the hours days minutes weeks months two three four five six seven ten range reach'.split(
  ' '
)
const HAVE = ['has', 'have', 'had', "'ve", 'been', 'was', 'were', 'is', 'are']
const INQUIRIES = 'inquiry inquiries enquiry investigation investigations research insight probe'.split(' ')
const STATES = 'custody consideration effect liquidation receivership disrepair'.split(' ')

export default defineRule({
  id: 'split-word',
  summary: 'One word with a space in it: “spokes man”, “with in hours”.',
  why: `A thumb that strays to the space bar makes two words of one, and a spelling checker that knows both halves is
content. Old hyphenation does the same to copy that is pasted from a page.

Halves that may meet by chance (“the club he signed with in May”) are joined only in the right company.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    split: (d: {actual: string; joined: string}) => `“${d.actual}” is one word: “${d.joined}”.`
  },
  examples: {
    bad: [
      {text: 'A ⟦spokes man⟧ for the port declined to comment.', message: 'split', becomes: 'spokesman'},
      {text: 'The ferry sank ⟦with in⟧ minutes of the collision.', message: 'split', becomes: 'within'},
      {text: 'The inquiry ⟦in to⟧ the fire opens on Monday.', message: 'split', becomes: 'into'},
      {text: 'The bank had ⟦all ready⟧ repaid the loan.', message: 'split', becomes: 'already'},
      {text: 'Ms Naidoo left the firm two years ⟦a go⟧.', message: 'split', becomes: 'ago'}
    ],
    good: [
      {text: 'The club he signed with in May has folded.', because: 'with belongs to the verb'},
      {text: 'They were all ready to leave by noon.', because: 'all of them were ready'},
      {text: 'The minister stepped in to settle the strike.', because: 'in is part of the verb'},
      {text: 'Everybody had a go on the swing.', because: 'a go is a turn'}
    ]
  },
  visit: {
    phrases: [
      [...ALWAYS.split('|').map((phrase) => phrase.trim()), ...SOMETIMES.keys()],
      ({phrase, first, last, start, end}, {report, article}) => {
        if (last.isCapitalised || (first.isCapitalised && !first.isFirstInSentence)) return
        if (!/^ (?:the )?$/.test(article.text.slice(first.end, last.start))) return
        if (SOMETIMES.get(phrase)?.(first, last) === false) return
        const joined = JOINED.get(phrase) ?? article.text.slice(start, end).replaceAll(' ', '')
        report(
          'split',
          {start, end},
          {data: {actual: `${first.text} ${last.text}`, joined}, expected: [joined]}
        )
      }
    ]
  }
})

function isOneOf(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.lower)
}

/** “with in an hour”, “with in three days”: a span of time follows. */
function isSpan(token: Token): boolean {
  return /^(?:hour|day|week|month|year|minute|second|mile|kilometre)s?$/.test(
    (token.at(2) ?? token.at(1))?.lower ?? ''
  )
}
