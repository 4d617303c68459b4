/**
 * The varieties of English that copyedit knows, and their bits in a variety mask.
 *
 * A mask says in which varieties a spelling is right: `colour` is right in four of them, `color` in one.
 * The order of the bits is part of the data format of the lexicon and may not change.
 */
export type Variety = 'en-GB' | 'en-US' | 'en-ZA' | 'en-AU' | 'en-CA'

/** Every variety, in the order of its bit. */
export const VARIETIES: readonly Variety[] = ['en-GB', 'en-US', 'en-ZA', 'en-AU', 'en-CA']

/** The bit of each variety in a mask. */
export const VARIETY_BIT: Readonly<Record<Variety, number>> = {
  'en-GB': 1,
  'en-US': 2,
  'en-ZA': 4,
  'en-AU': 8,
  'en-CA': 16
}

/** The mask of all five varieties. */
export const ALL_VARIETIES = 31

/** The varieties whose everyday spelling is `-ise`, and whose Oxford spelling is `-ize`. */
export const ISE_VARIETIES = VARIETY_BIT['en-GB'] | VARIETY_BIT['en-ZA'] | VARIETY_BIT['en-AU']

/**
 * The extra bit of a spelling that the `-ise` varieties take only as Oxford spelling (`organize`, not `analyze`).
 * It comes together with their own bits; a rule on consistency can ask for it, nobody else needs to.
 */
export const OXFORD_BIT = 32

/** The varieties in `mask`, in the order of their bits. */
export function varietiesIn(mask: number): Variety[] {
  return VARIETIES.filter((variety) => (mask & VARIETY_BIT[variety]) !== 0)
}

/**
 * The variety that a language tag means, or `undefined` for one that copyedit does not know.
 *
 * Case and the separator are as one finds them: `en-GB`, `en_gb`, `EN-gb` are one. A tag may go on after the
 * region (`en-GB-oxendict`). `en-UK` is taken as en-GB, because newsrooms write it. Plain `en` is no variety.
 */
export function varietyOf(tag: string): Variety | undefined {
  const [language, region] = tag.trim().toLowerCase().replaceAll('_', '-').split('-')
  if (language !== 'en' || region === undefined) return undefined
  const wanted = `en-${region === 'uk' ? 'GB' : region.toUpperCase()}`
  return VARIETIES.find((variety) => variety === wanted)
}
