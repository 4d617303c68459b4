/**
 * The same word in another variety's spelling: `colour` and `color`, `organise` and `organize`. The pairs are not a
 * list: a change of letters is tried, and the lexicon, which knows the varieties of every form, says whether what
 * comes out is the other form.
 */
import type {Lexicon} from './lexicon/lexicon.ts'
import {VARIETY_BIT, type Variety} from './variety.ts'

/** Letters that change between varieties, the British ones first; each is tried both ways, the first that fits wins. */
const CHANGES: ReadonlyArray<readonly [british: string, american: string]> = (
  'our or, tre ter, bre ber, vre ver, gre ger, tred tered, tring tering, bring bering, oeuvre euver, oeuvr euver, ' +
  'ise ize, isi izi, isa iza, yse yze, ysi yzi, ysa yza, ll l, rett ret, ae e, oe e, ence ense, ice ise, isin icin, ised iced, ' +
  'ogue og, oguing oging, amme am, eque eck, equ eck, ough ow, aught aft, ould old, oult olt, grey gray, tyre tire, ' +
  'mous mus, pyj paj, osy ozy, osi ozi, sce ske, inium inum, aero air, geing ging, ellery elry, tsar czar, ' +
  'mum mom, axe ax, sulph sulf, arte arti, lt lled, lt led, nt ned, pt ped, drily dryly, chilli chili, ' +
  'pedlar peddler, eon on, enqui inqui, mongst mong, hilst hile, idst id, maths math, cialit cialt, storey story, ' +
  'storeys stories, kerb curb, dependant dependent, gement gment, sc sk, rouble ruble, ouls ols, pp p, s ss'
)
  .split(', ')
  .map((pair) => pair.split(' ') as [string, string])

/** Pairs that only look so, either way: the word is another one, or as good in both varieties. */
const NO_PAIRS: ReadonlySet<string> = new Set(
  (
    'cardie cardiae ecus oecus gibe gibes gybe gybes gibed gybed mantes mantoes patine patinae novene novenae haem hem ' +
    'matres barque barques nitre nought defensed defenced snowshed snowshoed fayre meow meows ' +
    // the dictionaries part them, newsrooms do not
    'judgment judgments prejudgment advisor advisors adapter adapters specialty specialties balk balks balked balking ' +
    'dryly dialog analog artifact artifacts aging draftsman draftsmen busing bused eon eons chili chilies ' +
    'axe tsar tsars amidst dreamt mums mum whisky catalogue catalogues whiskey chaperone ambience burqa hippie'
  ).split(' ')
)

/** How this word (lower case) is spelt in `variety`, where that differs; undefined where nothing sure can be said. */
export function spellingIn(lexicon: Lexicon, word: string, variety: Variety): string | undefined {
  if (NO_PAIRS.has(word) || (variety === 'en-ZA' && /^moms?$/.test(word))) return undefined
  const bit = VARIETY_BIT[variety]
  for (const form of [word, word.replace(/is(?=e|i|a)/, 'iz'), word.replace(/iz(?=e|i|a)/, 'is')]) {
    for (const other of changed(form)) if (other !== word && (lexicon.lookup(other) & bit) !== 0) return other
  }
  return undefined
}

function* changed(word: string): Generator<string> {
  for (const [british, american] of CHANGES) {
    yield* swapped(word, british, american)
    yield* swapped(word, american, british)
  }
}

function* swapped(word: string, from: string, to: string): Generator<string> {
  for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
    yield word.slice(0, at) + to + word.slice(at + from.length)
}
