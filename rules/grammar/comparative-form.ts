import type {Token} from '../../src/article/token.ts'
import {comparedWithEr} from '../../src/language/comparison.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'comparative-form',
  summary: 'A comparative made the wrong way: “carefuller”, “more fast”, “paid lesser for”, “most … than”.',
  why: `Short words are compared with -er (“faster”, “cheaper”), long ones with “more” (“more careful”). An adverb of a verb
keeps its -ly (“floods more frequently than”). “Lesser” stands before a noun only, and what is followed by “than” is “more”,
not “most”; of three and more, “the most”.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    long: (d: {actual: string; right: string}) => `“${d.actual}” is too long for -er: “${d.right}”.`,
    short: (d: {actual: string; right: string}) => `A short word takes -er: “${d.right}”, not “${d.actual}”.`,
    adverb: (d: {actual: string; right: string}) =>
      `It says how something is done: “${d.right}”, not “${d.actual}”.`,
    lesser: () => '“Lesser” stands before a noun; by itself it is “less”.',
    than: (d: {actual: string; right: string}) =>
      `“Than” wants a comparative: “${d.right}”, not “${d.actual}”.`,
    ofMany: (d: {count: string}) => `Of ${d.count} it is “the most”, not “the more”.`
  },
  examples: {
    bad: [
      {text: 'The elder twin was ⟦carefuller⟧ with money.', message: 'long', becomes: 'more careful'},
      {text: 'It was the ⟦famousest⟧ inn on the coast.', message: 'long', becomes: 'most famous'},
      {text: 'The sea is rising ⟦more fast⟧ than was feared.', message: 'short', becomes: 'faster'},
      {text: 'The new flats are ⟦more cheap⟧ than the old.', message: 'short', becomes: 'cheaper'},
      {
        text: 'The lane floods ⟦more frequent⟧ than the road.',
        message: 'adverb',
        becomes: 'more frequently'
      },
      {text: 'Tenants there pay ⟦lesser⟧ for heat than we do.', message: 'lesser', becomes: 'less'},
      {text: 'Rents rose ⟦most⟧ in the towns than in the villages.', message: 'than', becomes: 'more'},
      {text: 'It is the ⟦more⟧ ancient of the five oaks.', message: 'ofMany', becomes: 'most'}
    ],
    good: [
      {text: 'There are more fast trains than slow ones.', because: 'a larger number of them'},
      {text: 'It was more right than wrong, and more fun.', because: 'one quality against another'},
      {text: 'The lesser of two evils; a lesser man; to a lesser extent.', because: 'before a noun'},
      {text: 'It became more frequent than the other.', because: '“become” takes an adjective'},
      {text: 'Most people earn more than he does.', because: 'a comparative stands before “than”'},
      {text: 'It is one of the more remote of the nine farms.', because: 'several of them are'},
      {text: 'The stylist and the listener met a cruiser.', because: 'nouns'}
    ]
  },
  visit: {
    words: [
      {has: (word) => word === 'more' || word === 'most' || word === 'lesser' || LONG.test(word)},
      (word, {report, article}) => {
        if (word.isCapitalised && !word.isFirstInSentence) return
        if (LONG.test(word.lower)) {
          const right = longForm(word)
          if (right !== undefined) report('long', word, {data: {actual: word.text, right}, expected: [right]})
          return
        }
        if (word.lower === 'lesser') {
          if (standsAlone(word)) report('lesser', word, {expected: ['less']})
          return
        }
        if (word.lower === 'most') {
          if (leadsToThan(word))
            report('than', word, {data: {actual: word.text, right: 'more'}, expected: ['more']})
          return
        }
        const next = word.at(1)
        if (next === undefined || next.isCapitalised) return
        const count = countBehind(word, next)
        if (count !== undefined) {
          report('ofMany', word, {data: {count}, expected: ['most']})
          return
        }
        const span = {start: word.start, end: next.end}
        const actual = article.slice(span)
        if (isShort(word, next)) {
          const right = comparedWithEr(next.lower)
          report('short', span, {data: {actual, right}, expected: [right]})
        } else if (isAdverb(word, next)) {
          const right = `${word.text} ${adverbOf(next.lower)}`
          report('adverb', span, {data: {actual, right}, expected: [right]})
        }
      }
    ]
  }
})

/** Adjectives of two syllables and more by their endings, with -er or -est on them. */
const LONG = /^[a-z]{3,}(?:ful|less|ous|ive|able|ible|ish|ant|ent|ic|ing)(?:er|est|l?er|l?est)$/

function longForm(word: Token): string | undefined {
  const {lexicon} = word.article.language
  if (lexicon.lookup(word.lower) !== 0 && !/(?:ful|less)l?e(?:r|st)$/.test(word.lower)) return undefined
  const [, stem = '', ending = ''] = /^(.*?)(l?er|l?est)$/.exec(word.lower) ?? []
  const base = [stem, `${stem}e`].find(
    (each) =>
      lexicon.lookup(each) !== 0 &&
      word.article.language.inflectedVerb(each) === undefined &&
      word.article.language.type(each).features.mayBe('ADJ')
  )
  return base === undefined ? undefined : `${ending.endsWith('est') ? 'most' : 'more'} ${base}`
}

/** Of one syllable: nobody says “more cheap” but against another quality (“more cheap than cheerful”). */
const SHORT = wordSet(
  `fast cheap tall big small short old young high low quick slow loud strong weak warm cool hot cold hard soft wide deep rich
   poor thin thick heavy light large great long near bright dark clean early easy happy busy noisy ugly dirty cosy lucky
   funny pretty angry hungry thirsty healthy wealthy tiny lazy crazy shallow narrow safe steep smart tough rough smooth sharp sweet`
)

/** “is more cheap than the”, “rising more fast.” */
function isShort(more: Token, next: Token): boolean {
  if (!SHORT.has(next.lower) || next.feature === 'comp') return false
  const before = more.at(-1)
  if (before === undefined || !/^(?:VERB|AUX|ADV|NOUN|ADP)$/.test(before.upos)) return false
  if (/^(?:no|the|any|and|or|once|not)$/.test(before.lower)) return false
  const after = next.at(1)
  if (after?.lower !== 'than') return false
  const other = after.at(1)
  if (other === undefined) return false
  // one quality against another: “more cheap than cheerful”
  return !/^(?:ADJ|ADV|VERB)$/.test(other.upos)
}

/** Adjectives that are often written for their adverbs. */
const ADVERBS = wordSet(
  `frequent rapid careful severe regular efficient effective accurate gradual sudden slow quick direct strict violent
   intense serious heavy cautious aggressive consistent evenly fluent smooth gentle generous harsh quiet loud thorough close
   comfortable cheap reliable convincing confident clear precise steady vigorous economical productive dramatic easy`
)
const LINKING = wordSet(
  `be become get grow seem look feel sound taste smell remain stay prove turn appear make keep find render consider think
   have need want say like call deem come go leave go offer provide give include see show require`
)

/** “floods more frequent than”: right behind a verb that tells of an act. */
function isAdverb(more: Token, next: Token): boolean {
  if (!ADVERBS.has(next.lower) || next.at(1)?.lower !== 'than') return false
  const verb = more.at(-1)
  if (verb?.upos !== 'VERB' && !(verb?.upos === 'NOUN' && verb.feature === 'pl')) return false
  if (LINKING.has(verb.lemma)) return false
  if (verb.upos === 'NOUN') return verb.article.language.inflectedVerb(verb.lower)?.feature === '3sg'
  return verb.at(-1)?.upos !== 'AUX' || verb.feature === 'ger'
}

function adverbOf(adjective: string): string {
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`
  if (adjective.endsWith('ic')) return `${adjective}ally`
  return /[^aeiou]le$/.test(adjective) ? `${adjective.slice(0, -1)}y` : `${adjective}ly`
}

/** “pay lesser for”, “lesser than”: no noun follows. */
function standsAlone(lesser: Token): boolean {
  const next = lesser.at(1)
  if (/^(?:a|the|no|any|of|or|and)$/.test(lesser.at(-1)?.lower ?? '')) return false
  if (next?.lower === 'than') return true
  return lesser.at(-1)?.upos === 'VERB' && /^(?:for|in|on|by|now|each|every|[.,;])$/.test(next?.lower ?? '')
}

/** “rose most in the ports than”: nothing else is compared on the way. */
function leadsToThan(most: Token): boolean {
  if (
    most.at(-1)?.upos !== 'VERB' ||
    !/^(?:in|at|on|among|for|from|during|by|of)$/.test(most.at(1)?.lower ?? '')
  )
    return false
  for (let distance = 1; distance <= 8; distance++) {
    const token = most.at(distance)
    if (token === undefined || token.upos === 'PUNCT' || token.feature === 'comp') return false
    if (/^(?:rather|other|more|less|fewer|else)$/.test(token.lower)) return false
    if (token.lower === 'than') return true
  }
  return false
}

/** “the more ancient of the five”: how many they are. */
function countBehind(more: Token, next: Token): string | undefined {
  if (more.at(-1)?.lower !== 'the' || next.upos !== 'ADJ') return undefined
  if (/^(?:of|among|in|two|three|four|few|many|both)$/.test(more.at(-2)?.lower ?? '')) return undefined // several of them
  const of = next.at(1)?.upos === 'NOUN' ? next.at(2) : next.at(1)
  const count = of?.at(2)
  if (of?.lower !== 'of' || !/^(?:the|these|those|his|her|their|its)$/.test(of.at(1)?.lower ?? ''))
    return undefined
  return /^(?:three|four|five|six|seven|eight|nine|ten|dozen|\d+)$/.test(count?.lower ?? '')
    ? count?.text
    : undefined
}
