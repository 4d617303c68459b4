/** Ranks that stand before a name: "Detective Sergeant", "Lt Col", "Watch Manager", read word by word. */
import type {Article} from '../../article/article.ts'

/** Ranks and offices of one kind, words of one joined by a low line: nobody holds two of a line at once. */
const LINES: ReadonlyArray<ReadonlySet<string>> = [
  'judge justice magistrate recorder',
  'judge justice chief_justice magistrate senator representative congressman congresswoman governor mayor ambassador',
  'judge justice chief_justice magistrate premier',
  `constable sergeant inspector chief_inspector superintendent chief_superintendent commander chief_constable
   assistant_chief_constable deputy_chief_constable assistant_commissioner deputy_commissioner commissioner special_constable`,
  `private lance_corporal corporal bombardier lance_bombardier lance_sergeant sergeant staff_sergeant colour_sergeant
   master_sergeant gunnery_sergeant sergeant_major warrant_officer second_lieutenant lieutenant first_lieutenant captain major
   lieutenant_colonel colonel brigadier brigadier_general major_general lieutenant_general general field_marshal`,
  `able_seaman leading_seaman petty_officer chief_petty_officer midshipman sub-lieutenant lieutenant lieutenant_commander commander
   captain commodore rear_admiral vice_admiral admiral`,
  `aircraftman pilot_officer flying_officer flight_lieutenant squadron_leader wing_commander group_captain air_commodore
   air_vice-marshal air_marshal flight_sergeant airman`,
  'firefighter crew_manager watch_manager station_manager group_manager area_manager crew_commander watch_commander station_commander',
  'curate vicar canon dean archdeacon prebendary bishop archbishop cardinal deacon',
  'professor dr',
  'councillor mayor alderman provost',
  'senator congressman congresswoman representative governor mayor sheriff ambassador',
  'governor mayor sheriff ambassador commissioner secretary chancellor treasurer comptroller',
  'minister commissioner ambassador governor mayor sheriff premier president chancellor',
  'prince king',
  'princess queen',
  'duke earl marquess viscount baron',
  'duchess countess marchioness viscountess baroness'
].map((line) => new Set(line.split(/\s+/).map((rank) => rank.replaceAll('_', ' '))))

const SHORT: Readonly<Record<string, string>> = {
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  lieut: 'lieutenant',
  sgt: 'sergeant',
  cpl: 'corporal',
  'l/cpl': 'lance corporal',
  pte: 'private',
  pvt: 'private',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  insp: 'inspector',
  supt: 'superintendent',
  pc: 'constable',
  dc: 'constable',
  ps: 'sergeant',
  ds: 'sergeant',
  di: 'inspector',
  dci: 'chief inspector',
  prof: 'professor',
  doctor: 'dr',
  brig: 'brigadier',
  cmdr: 'commander',
  adm: 'admiral',
  const: 'constable',
  ch: 'chief',
  cllr: 'councillor',
  councilor: 'councillor'
}
/** Words that belong to a rank of two words. */
const FIRST = new Set([...LINES].flatMap((line) => [...line].flatMap((rank) => rank.split(' ').slice(0, -1))))
const LONGEST = 4

export interface Rank {
  readonly rank: string
  /** The tokens of the rank, "Detective" and the like left out. */
  readonly firstToken: number
  readonly endToken: number
}

/** The rank that ends right before a token. */
export function rankBefore(article: Article, nameStart: number): Rank | undefined {
  let end = nameStart
  if (article.types[end - 1]?.text === '.') end--
  const words: string[] = []
  let first = end
  for (let index = end - 1; index >= Math.max(0, end - LONGEST); index--) {
    const word = article.types[index]?.lower.replace(/\.$/, '') ?? ''
    const long = SHORT[word] ?? word
    if (words.length > 0 && !FIRST.has(long)) break
    words.unshift(long)
    first = index
  }
  // the longest that is a rank
  for (let cut = 0; cut < words.length; cut++) {
    const rank = words.slice(cut).join(' ')
    if (LINES.some((line) => line.has(rank))) return {rank, firstToken: first + cut, endToken: end}
  }
  return undefined
}

/** Whether nobody holds both at once. */
export function areExclusive(one: string, other: string): boolean {
  return one !== other && LINES.some((line) => line.has(one) && line.has(other))
}

/** "Inspector Hall" of a chief inspector, "General" of a major general: the shorter form that is used from then on. */
export function isShortFor(later: string, first: string): boolean {
  return !later.includes(' ') && first.endsWith(` ${later}`)
}
