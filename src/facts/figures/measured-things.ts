/**
 * What a measure is told of, and which side of it: the whale of “was nine metres long”, the rain of “14 inches of rain”,
 * the mountain of “At 2,228 metres, Kosciuszko is the highest mountain”. One reading for all frames; what is known of the
 * thing comes from a table.
 */
import {uposOf} from '../../language/tagger/tags.ts'
import type {Figure} from './sentences.ts'
import {wordsIn, withoutHedge} from './sentences.ts'

/** What may be measured of a thing: its dimension, or how much of a stuff goes into one dose or dish. */
export type Measure = 'length' | 'mass' | 'volume' | 'area' | 'power' | 'dose' | 'helping'

/** A thing that a figure measures, by the noun for it. */
export interface Measured {
  readonly noun: string
  readonly measure: Measure
  /** Whether it is stuff (“14 inches of rain”) and no single thing. */
  readonly isStuff: boolean
}

const SIDE = '(?:long|tall|high|wide|deep|thick|across|in (?:length|height|width|depth|diameter))'
const IS_SIDE = new RegExp(String.raw`^-? ?${SIDE}\b`)
const BE = /\b(?:is|was|are|were|be|been|being|grew|grows|grown|stands|stood|standing|rises|rose|at)$/
const MEASURES = /\b(?:measure|measures|measured|measuring)$/
const WEIGHS = /\b(?:weigh|weighs|weighed|weighing|(?:tips|tipped) the scales at)$/
const HOLDS = /\b(?:hold|holds|held|holding|contain|contains|contained|containing|store|stores|stored)$/
const COVERS =
  /\b(?:cover|covers|covered|covering|span|spans|spanned|spanning|occupy|occupies|occupied|extends? (?:over|to|across))$/
const YIELDS =
  /\b(?:generate|generates|generated|generating|produce|produces|produced|producing|(?:capacity|output) of|rated at|supplying)$/

/** What may stand between a subject and its verb. */
const GAP =
  /^(?:,[^,;:]{1,60},|,? (?:which|that|who)| (?:of|in|on|at|from|near|with|outside|above) [^,;:]{1,40})?$/
/** What begins a clause, so that the noun phrase behind it is its subject. */
const CLAUSE =
  /(?:^|[,;:—–(“"] ?|\b(?:and|but|while|when|where|that|which|because|as|if|although|though|said|says|whereas|so|yet))$/
const RELATIVE = /^,? (?:which|that|who)$/
const DETERMINER = String.raw`(?:(?:the|a|an|its|his|her|their|our|my|this|that|each|every|one|another|these|those|both|all|some|two|three|four|five|six) )?`
const MODIFIER = String.raw`(?:(?!(?:of|with|in|on|at|for|from|by|and|or|to|than|who|that|which|as|like|into|over)\b)[\p{L}’'-]+ )`
const PHRASE_END = new RegExp(String.raw`${DETERMINER}${MODIFIER}{0,4}$`, 'u')
const NEXT = String.raw`(?=$|[,.;:)]| (?:that|which|who|is|was|were|are|has|had|in|on|at|of|from|with|to|and|for|by|near|into|over|under|after|before|he|she|they|it)\b)`
const BEFORE_NOUN = new RegExp(
  String.raw`^(?:-(?:long|tall|high|wide|deep|thick|square|strong))?[ -](?:old )?${MODIFIER}{0,2}(?<noun>[\p{Ll}-]+)${NEXT}`,
  'u'
)
const NAMED_AFTER =
  /^(?: above sea level)?, [^.;]{2,60}? (?:is|was|remains|became) (?:now |still |by far )?(?:the|a|one of the) (?:[a-z'-]+ ){1,4}?(?<noun>[a-z-]+)(?=$|[,.;]| (?:in|on|of|to|outside|north|south)\b)/
const STUFF_AFTER =
  /^ ?of (?:the |fresh |heavy |unsalted |plain |caster |grated |soft |melted |cold )?(?<noun>[a-z-]+)\b/
const INSTRUCTS =
  /^(?:add|melt|mix|beat|stir|whisk|sift|take|fold|sprinkle|heat|fry|boil|rub|cream|chop|grate|pour|combine|blend|crumble|weigh out|soften)\b/
const GIVES =
  /\b(?:give|gives|given|gave|take|taken|took|taking|prescribed|administered|injected|dose|doses|dosage|swallowed|daily|twice a day|intravenous)\b/
const SEIZES = /\b(?:seiz|smuggl|haul|stash|shipment|warehouse|traffick|import|export|stock|produc)/

/** All things that a figure may be read to measure, the likeliest first; `knows` tells which nouns are worth it. */
export function measuredThings(figure: Figure, knows: (noun: string) => boolean): Measured[] {
  const {mention, sentence} = figure
  const {article} = sentence
  const all = wordsIn(article, sentence.sentence)
  const raw = wordsIn(article, {start: sentence.sentence.start, end: mention.start})
  const before = withoutHedge(raw)
  const after = article.text.slice(mention.end, sentence.sentence.end).toLowerCase()
  const side = sideOf(before, after)
  const found: Measured[] = []
  const add = (noun: string | undefined, measure: Measure | undefined, isStuff = false): void => {
    if (noun !== undefined && measure !== undefined) found.push({noun, measure, isStuff})
  }
  if (side !== undefined) add(subjectOf(side.before, knows), side.measure)
  const own = dimensionOf(mention.unit)
  const compound = BEFORE_NOUN.exec(after)?.groups?.['noun']
  if (compound !== undefined && isJoined(mention.text, after) && isNounBehind(figure, compound))
    add(knownNoun(compound, knows), own)
  if (/(?:^|[,;] )at$/.test(before)) add(knownNoun(NAMED_AFTER.exec(after)?.groups?.['noun'], knows), own)
  const stuff = STUFF_AFTER.exec(after)?.groups?.['noun']
  if (own === 'length') add(stuff, 'length', true)
  if (own === 'mass' && GIVES.test(all) && !SEIZES.test(all)) add(stuff, 'dose', true)
  if (own === 'mass' && INSTRUCTS.test(all)) add(stuff, 'helping', true)
  return found
}

const DIMENSIONS: Readonly<Record<string, Measure>> = {
  mm: 'length',
  cm: 'length',
  m: 'length',
  km: 'length',
  in: 'length',
  ft: 'length',
  yd: 'length',
  mi: 'length',
  m2: 'area',
  km2: 'area',
  ft2: 'area',
  mi2: 'area',
  ha: 'area',
  acre: 'area',
  mg: 'mass',
  g: 'mass',
  kg: 'mass',
  t: 'mass',
  ton: 'mass',
  oz: 'mass',
  lb: 'mass',
  st: 'mass',
  ml: 'volume',
  cl: 'volume',
  l: 'volume',
  kl: 'volume',
  Ml: 'volume',
  m3: 'volume',
  gal: 'volume',
  pint: 'volume',
  W: 'power',
  kW: 'power',
  MW: 'power',
  GW: 'power',
  TW: 'power'
}

/** What a unit measures, where things are told by it. */
export function dimensionOf(unit: string | undefined): Measure | undefined {
  return unit === undefined ? undefined : DIMENSIONS[unit]
}

/** The verb that measures, and what stands before it. */
function sideOf(before: string, after: string): {before: string; measure: Measure} | undefined {
  const cut = (pattern: RegExp): string => withoutAdverb(before.replace(pattern, '').trimEnd())
  if (MEASURES.test(before)) return {before: cut(MEASURES), measure: 'length'}
  if (IS_SIDE.test(after.trimStart()) && BE.test(before)) return {before: cut(BE), measure: 'length'}
  if (WEIGHS.test(before)) return {before: cut(WEIGHS), measure: 'mass'}
  if (HOLDS.test(before)) return {before: cut(HOLDS), measure: 'volume'}
  if (COVERS.test(before)) return {before: cut(COVERS), measure: 'area'}
  if (YIELDS.test(before)) {
    const holder = before
      .replace(YIELDS, '')
      .replace(/\b(?:will )?(?:has|have|had|with|of) (?:an? |the )?(?:[a-z]+ ){0,2}$/, '')
    return {before: withoutAdverb(holder.trimEnd()), measure: 'power'}
  }
  return undefined
}

function withoutAdverb(words: string): string {
  return words
    .replace(
      / (?:will|would|can|could|may|might|must|should|now|once|also|still|already|only|each|has|have|had|is|was|are|were)$/,
      ''
    )
    .replace(/ (?:will|would|can|could|has|have|had|is|was|are|were)$/, '')
}

/** The noun that is the subject of the verb which the words lead up to. */
function subjectOf(before: string, knows: (noun: string) => boolean): string | undefined {
  for (const match of [...before.matchAll(/[\p{L}’'-]+/gu)].reverse()) {
    const noun = knownNoun(match[0], knows)
    if (noun === undefined) continue
    const gap = before.slice(match.index + match[0].length)
    if (!GAP.test(gap)) continue
    const lead = before.slice(0, match.index).replace(PHRASE_END, '').trimEnd()
    if (RELATIVE.test(gap) || CLAUSE.test(lead)) return noun
  }
  return undefined
}

/** The singular of a noun that is worth knowing; of two words, the last is asked with the one before by the caller. */
function knownNoun(word: string | undefined, knows: (noun: string) => boolean): string | undefined {
  if (word === undefined) return undefined
  const forms = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
  return forms.find((form) => form.length > 2 && knows(form))
}

/** “341mm fell” is no hill. */
function isNounBehind({mention, sentence: {article}}: Figure, word: string): boolean {
  const places = article.placesOf(word).filter((index) => index >= mention.endToken)
  const [first] = places
  return first !== undefined && uposOf(article.tags[first] ?? 0) === 'NOUN'
}

/** “a 30-metre tower”, “a 40kg dog”; in “10 metres tower over” the noun is a verb. */
function isJoined(text: string, after: string): boolean {
  return /\d\p{L}+$|-/u.test(text) || after.startsWith('-')
}
