/**
 * An event that is called by its date, against the date that it was told with: “convicted on 3 May … the 13 May verdict”,
 * “signed his will in 2021 … the 2012 will”, “rejected it in February … the November decision”.
 */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import type {TimeContradiction} from './contradiction.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'

/** What an event may be called, and what is then said to have been done: the nouns, and the words that tell of it. */
const EVENTS: ReadonlyArray<readonly [nouns: string, telling: string]> = [
  ['verdicts?|conviction|acquittal', 'convict\\w*|found (?:\\w+ )?guilty|acquitt\\w+|cleared|verdict'],
  ['sentencing', 'sentenced|jailed|sentencing'],
  [
    'decision|ruling|judgment|rejection|refusal|approval|vote|resolution|motion',
    'reject\\w*|refus\\w*|approv\\w*|turned (?:it )?down|turned down|threw out|thrown out|ruled|voted|decided|backed|gave (?:its|their) (?:consent|approval)'
  ],
  ['birth', 'born|gave birth'],
  ['wedding|marriage', 'married|wed|wedding|marriage'],
  ['funeral|burial|cremation', 'buried|funeral|cremated|laid to rest'],
  ['death|killing|murder|shooting|stabbing', 'died|killed|murdered|shot dead|stabbed|death'],
  ['will', 'will (?=on|in|‹)|(?:signed|made|wrote|drew up|changed) (?:his|her|a) (?:new )?will'],
  ['agreement|deal|contract|treaty|accord|pact|lease', 'signed|agreed|struck|reached|concluded'],
  ['letter|memo|email', 'wrote|written|sent|letter|memo|email'],
  ['report|study|survey|inquiry', 'published|released|issued|carried out|conducted'],
  ['speech|address', 'spoke|addressed|speech'],
  ['attack|raid|assault|ambush|bombing', 'attacked|raided|assaulted|ambushed|bombed'],
  ['fire|blaze|inferno', 'burn(?:ed|t)(?: down)?|gutted|destroyed by fire|fire|blaze|caught fire'],
  ['flood|floods|flooding', 'flooded|burst its banks|floods?'],
  ['storm|gale|hurricane|cyclone|tornado', 'storm|gale|hurricane|cyclone|tornado'],
  ['earthquake|quake', 'earthquake|quake'],
  ['eruption', 'erupted|eruption'],
  ['collapse', 'collapsed|caved in|fell down|gave way'],
  ['crash|collision|accident|derailment|wreck', 'crashed|collided|derailed|crash|collision|accident|struck'],
  ['sinking', 'sank|sunk|went down'],
  ['explosion|blast', 'exploded|explosion|blast|blew up'],
  ['landing', 'landed|touched down'],
  ['launch', 'launched'],
  ['flight', 'flew|took off|flight'],
  ['strike|walkout|stoppage', 'walked out|downed tools|went on strike|struck|strike'],
  ['opening|inauguration', 'opened|inaugurated|unveiled'],
  ['closure|closing|shutdown', 'closed|shut|shut down'],
  ['sale|auction', 'sold|auctioned|sale|auction'],
  ['purchase|takeover|acquisition|merger', 'bought|acquired|took over|merged'],
  ['visit|tour', 'visited|toured|visit'],
  ['election|by-election', 'elected|election|went to the polls'],
  ['appointment', 'appointed'],
  ['resignation', 'resigned|stepped down|quit'],
  ['arrests?', 'arrested|detained'],
  ['disappearance', 'disappeared|vanished|went missing|last seen'],
  [
    'theft|robbery|burglary|heist|break-in',
    'stole|stolen|robbed|burgled|broke in|broken into|theft|robbery|burglary'
  ],
  ['escape|breakout', 'escaped|broke out|absconded'],
  ['rescue', 'rescued|winched|saved'],
  [
    'concert|gig|show|performance|recital|premiere',
    'concert|gig|show|performance|recital|premiere|perform(?:ed|s)?|plays?|played'
  ],
  ['match|game|final|defeat|win|victory|draw|derby', 'beat|won|lost|drew|defeated|match|game|final|derby'],
  ['meeting|summit|talks|hearing|session', 'met|meet|meeting|summit|talks|hearing|heard'],
  [
    'march|rally|protest|parade|demonstration',
    'marched|rallied|protested|march|rally|protest|parade|demonstration'
  ],
  ['ban', 'banned|ban'],
  [
    'massacre|battle|siege|invasion|coup|uprising|revolution',
    'massacre|battle|siege|invaded|seized|coup|uprising|revolution'
  ],
  ['founding|foundation', 'founded|set up|established'],
  ['patent', 'patented|patent'],
  ['photograph|picture|portrait|painting', 'taken|painted|photographed'],
  ['census', 'census'],
  ['announcement|statement', 'announced|announcement|statement'],
  ['request|application|complaint|petition', 'asked|applied|complained|lodged|filed|submitted|petition'],
  ['discovery', 'discovered|found|unearthed|discovery'],
  ['demolition', 'demolished|pulled down|knocked down'],
  ['promise|pledge', 'promised|pledged|vowed']
]

/** More than one of its sort, or not this one. */
const OTHERS =
  /\b(?:another|other|second|third|fourth|previous|earlier|latest|next|later|further|fresh|new|both|two|three|four|five|each|every|again|annual|yearly|re-?(?:opened|elected|married|built|launched)|postponed|moved|rescheduled|originally|instead|if|might|would|until|unlike|than|compared|between|from|since then)\b/

interface Named {
  readonly mention: DateMention
  readonly noun: string
  readonly event: number
}

interface Told {
  readonly mention: DateMention
  readonly events: ReadonlySet<number>
}

let patterns: {readonly named: RegExp; readonly of: RegExp; readonly telling: readonly RegExp[]} | undefined

function build(): NonNullable<typeof patterns> {
  const nouns = EVENTS.map(([each]) => each).join('|')
  return {
    // the 13 May verdict; its November decision
    named: new RegExp(
      `\\b(?:the|that|this|its|his|her|their|'s) (?<p>‹p\\d+›) (?:(?!(?:and|or|of)\\b)[a-z'-]+ ){0,2}?(?<noun>${nouns})\\b(?!-)`,
      'g'
    ),
    // the marriage of 1913; its birth on 16 September
    of: new RegExp(
      `\\b(?:the|that|this|its|his|her|their) (?<noun>${nouns})(?: (?:of|at|in|by) [a-z' -]{3,30}?)? (?:(?:began|started|took place|happened|was held|broke out|struck) )?(?:of|in|on) (?<p>‹p\\d+›)`,
      'g'
    ),
    telling: EVENTS.map(([, words]) => new RegExp(`\\b(?:${words})\\b`))
  }
}

export function eventsNamedByDate(article: Article): TimeContradiction[] {
  if (article.dates.length < 2) return []
  const paragraphs = datedParagraphs(article)
  const named = paragraphs.flatMap(namedIn)
  if (named.length === 0) return []
  const told = paragraphs.flatMap(toldIn)
  return named.flatMap((each) => contradictionOf(each, told, named) ?? [])
}

function namedIn(paragraph: Paragraph): Named[] {
  const {words} = paragraph
  if (!words.includes('‹p')) return []
  patterns ??= build()
  return [patterns.named, patterns.of].flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap(({0: all, index, groups = {}}): Named[] => {
      const mention = dateAt(paragraph, groups['p'])
      const noun = groups['noun'] ?? ''
      const event = EVENTS.findIndex(([nouns]) => new RegExp(`^(?:${nouns})$`).test(noun))
      const around = clauseAt(words, index, index + all.length)
      return mention === undefined || event < 0 || OTHERS.test(around) ? [] : [{mention, noun, event}]
    })
  )
}

/** Every date with the events that its clause tells of. */
function toldIn(paragraph: Paragraph): Told[] {
  const {words} = paragraph
  return [...words.matchAll(/‹p\d+›/g)].flatMap(({0: mark, index}): Told[] => {
    const mention = dateAt(paragraph, mark)
    const clause = clauseAt(words, index, index + mark.length)
    if (mention === undefined || OTHERS.test(clause)) return []
    patterns ??= build()
    const events = new Set(patterns.telling.flatMap((pattern, at) => (pattern.test(clause) ? [at] : [])))
    return events.size === 0 ? [] : [{mention, events}]
  })
}

/** The words around a place, without those of another date or sentence. */
function clauseAt(words: string, from: number, to: number): string {
  const before = words.slice(Math.max(0, from - 90), from)
  const after = words.slice(to, to + 50)
  return (
    (/(?:^|[¦;:]|‹[pr]\d+›|, (?:and|but|while|which|who) | (?:since|when|before|after|although|because) )(?:(?!‹[pr]\d+›|[¦;:]|, (?:and|but|while|which|who) | (?:since|when|before|after|although|because) ).)*$/s.exec(
      before
    )?.[0] ?? before) +
    words.slice(from, to) +
    (/^[^¦;:‹,]*/.exec(after)?.[0] ?? '')
  )
}

function contradictionOf(
  {mention, noun, event}: Named,
  told: readonly Told[],
  named: readonly Named[]
): TimeContradiction | undefined {
  const own = told.filter((each) => each.events.has(event) && each.mention !== mention)
  const earlier = own.filter((each) => each.mention.start < mention.start)
  const differences = earlier.map((each) => differenceOf(each.mention, mention))
  const [first] = earlier
  // once told rightly, or told with more than one date
  if (first === undefined || differences.includes('same') || differences.includes(undefined)) return undefined
  if (new Set(earlier.map(({mention: {text}}) => text)).size > 1) return undefined
  const later = own.filter(
    (each) => each.mention.start > mention.start && differenceOf(first.mention, each.mention) !== undefined
  )
  if (
    later.length > 0 ||
    named.some(
      (each) =>
        each.event === event &&
        each.mention !== mention &&
        differenceOf(first.mention, each.mention) !== 'same'
    )
  )
    return undefined
  const [difference] = differences
  if (difference === undefined || difference === 'same' || !difference.isSlip) return undefined
  return {
    at: {start: mention.start, end: mention.end},
    expected: [difference.right],
    reckoning: `the ${noun} is dated ${first.mention.text} before`,
    places: [{start: first.mention.start, end: first.mention.end}]
  }
}

interface Difference {
  readonly isSlip: boolean
  readonly right: string
}

/** How the later date differs from the first; undefined where they cannot be compared. */
function differenceOf(first: DateMention, later: DateMention): Difference | 'same' | undefined {
  if ([first, later].some(({approx, until}) => approx !== undefined || until !== undefined)) return undefined
  const [one, two] = [partsOf(first), partsOf(later)]
  if (two.day !== undefined && two.month !== undefined) {
    if (one.day === undefined || one.month === undefined) return undefined
    if (one.day === two.day && one.month === two.month) return 'same'
    const isSlip = one.month === two.month || one.day === two.day
    return {isSlip, right: later.text.replace(/\d{1,2}(?!\d)/, String(one.day))}
  }
  if (two.month !== undefined) {
    if (one.month === undefined) return undefined
    return one.month === two.month
      ? 'same'
      : {isSlip: true, right: /\p{Lu}\p{L}+\.?/u.exec(first.text)?.[0] ?? first.text}
  }
  if (two.year === undefined || one.year === undefined) return undefined
  if (one.year === two.year) return 'same'
  return {isSlip: areLikeYears(one.year, two.year), right: String(one.year)}
}

interface Parts {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
}

function partsOf({stated, value, kind}: DateMention): Parts {
  const match = /^(\d{4}|-)?-?-?(\d\d)?-?(\d\d)?$/.exec(value ?? '')
  const year = stated?.year ?? (kind === 'year' ? Number(match?.[1]) : undefined)
  return {
    year: year === undefined || Number.isNaN(year) ? undefined : year,
    month: stated?.month,
    day: stated?.day
  }
}

/** 1979 and 1997, 2004 and 2014: what a finger or an ear makes of a year. */
function areLikeYears(one: number, two: number): boolean {
  const [a, b] = [String(one), String(two)]
  if (a.length !== b.length) return false
  const apart = [...a].filter((digit, at) => digit !== b[at]).length
  return apart === 1 || (apart === 2 && [...a].sort().join('') === [...b].sort().join(''))
}
