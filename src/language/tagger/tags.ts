/**
 * The tags of the tagger: a UPOS tag, refined by what grammar rules ask for (number, verb form, degree, kind of
 * pronoun). A tag travels as its index in `TAGS`, one byte a token. This file is the only place that knows them.
 */

/** Every tag, `UPOS` or `UPOS.feature`. The index is what the tagger writes; the model file repeats the list. */
export const TAGS = [
  'NOUN.sg', // storm
  'NOUN.pl', // storms
  'PROPN.sg', // Leeds, Nokuthula
  'PROPN.pl', // Balkans
  'VERB.base', // to say, will say, say it again!
  'VERB.pres', // they say
  'VERB.3sg', // she says
  'VERB.past', // she said
  'VERB.part', // she has taken, it was taken, taken by storm
  'VERB.ger', // she is taking, taking part
  'AUX.base', // will be
  'AUX.pres', // they have gone, I am
  'AUX.3sg', // she has gone
  'AUX.past', // she was told
  'AUX.part', // it has been sold
  'AUX.ger', // it is being sold
  'AUX.modal', // can, could, will, ’ll
  'ADJ', // tall, first, British
  'ADJ.comp', // taller
  'ADJ.sup', // tallest
  'ADV', // soon
  'ADV.comp', // sooner
  'ADV.sup', // soonest
  'ADV.wh', // when, where, why, how
  'PRON', // she, them, itself, hers
  'PRON.poss', // her, whose
  'PRON.wh', // who, which
  'PRON.dem', // this, those, all standing alone
  'PRON.indef', // nobody, something
  'PRON.there', // there is
  'DET', // the, some
  'DET.wh', // which storm
  'DET.pre', // all the king’s men
  'ADP', // of, in
  'ADP.particle', // give up
  'PART.to', // to say
  'PART.neg', // not, n’t
  'PART.poss', // ’s, ’
  'CCONJ', // and
  'SCONJ', // because
  'NUM', // 12, twelve
  'PUNCT', // , “ )
  'SYM', // $, %
  'INTJ', // oh, yes
  'X' // foreign words, rubble
] as const

/** One of the tags by name. */
export type TagName = (typeof TAGS)[number]

/** The part of speech: the tag before its dot (Universal Dependencies' UPOS). */
export type Upos = TagName extends infer Name ? (Name extends `${infer Head}.${string}` ? Head : Name) : never

/** What the tag says beyond the part of speech; empty where it says nothing. */
export type Feature = TagName extends infer Name
  ? Name extends `${string}.${infer Tail}`
    ? Tail
    : ''
  : never

const NAMES: readonly string[] = TAGS
const INDEX: ReadonlyMap<string, number> = new Map(NAMES.map((name, index) => [name, index]))
const UPOS: readonly Upos[] = NAMES.map((name) => headOf(name) as Upos)
const FEATURE: readonly Feature[] = NAMES.map((name) => name.slice(headOf(name).length + 1) as Feature)

function headOf(name: string): string {
  const dot = name.indexOf('.')
  return dot < 0 ? name : name.slice(0, dot)
}

/** The index of a tag. */
export function tagOf(name: TagName): number {
  return INDEX.get(name) ?? 0
}

/** The name of a tag; throws a RangeError for a number that is no tag. */
export function nameOf(tag: number): TagName {
  const name = TAGS[tag]
  if (name === undefined) throw new RangeError(`No tag has the number ${String(tag)}`)
  return name
}

/** The part of speech of a tag; `X` for a number that is no tag. */
export function uposOf(tag: number): Upos {
  return UPOS[tag] ?? 'X'
}

/** What a tag says beyond the part of speech: `sg`, `3sg`, `comp`, …; empty where it says nothing. */
export function featureOf(tag: number): Feature {
  return FEATURE[tag] ?? ''
}
