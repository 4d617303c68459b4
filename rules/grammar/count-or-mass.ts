import type {Token} from '../../src/article/token.ts'
import {EITHER_NUMBER, UNCOUNTABLES} from '../../src/language/number-of-nouns.ts'
import {tagOf} from '../../src/language/tagger/tags.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'count-or-mass',
  summary: '“Less”, “much” or “amount” with things that are counted, “fewer” or “many” with stuff.',
  why: `What can be counted is fewer or many, and there is a number of it: fewer complaints, many voters, a number of
letters. What cannot be counted is less or much, and there is an amount of it. Amounts of money, time and distance are
measured, not counted: less than five years, less than £5.`,
  severity: 'info',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    counted: (d: {actual: string; right: string; noun: string}) =>
      `“${d.noun}” can be counted: “${d.right}”, not “${d.actual}”.`,
    mass: (d: {actual: string; right: string; noun: string}) =>
      `“${d.noun}” cannot be counted: “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The clinic has ⟦less⟧ nurses than beds.', message: 'counted', becomes: 'fewer'},
      {text: 'How ⟦much⟧ boats were lost is not known.', message: 'counted', becomes: 'many'},
      {text: 'A huge ⟦amount⟧ of visitors came.', message: 'counted', becomes: 'number'},
      {text: 'The team had ⟦fewer⟧ luck abroad.', message: 'mass', becomes: 'less'},
      {text: 'They did not find ⟦many⟧ evidence.', message: 'mass', becomes: 'much'}
    ],
    good: [
      {text: 'Few knew how much farmers owe to the bees.', because: 'much is what they owe'},
      {text: 'It took less than five years and cost less than nine pounds.', because: 'measures'},
      {text: 'There is less rain and there are fewer clouds.', because: 'mass and count'},
      {
        text: 'A large amount of goods and a small amount of savings.',
        because: 'plurals that are not counted'
      },
      {text: 'So much turns on the vote, and too much rests on him.', because: 'verbs'},
      {text: 'Much of the crew and less men than boys.', because: '“less” goes with the comparison'},
      {text: 'The less the better, and much older houses.', because: 'no noun belongs to it'}
    ]
  },
  visit: {
    words: [
      ['less', 'fewer', 'much', 'many', 'amount', 'amounts'],
      (word, {report}) => {
        if (word.zone === 'headline') return
        const found = judged(word)
        if (found === undefined) return
        const {key, right, noun} = found
        const expected = word.isCapitalised ? right.charAt(0).toUpperCase() + right.slice(1) : right
        report(key, word, {data: {actual: word.text, right: expected, noun: noun.text}, expected: [expected]})
      }
    ]
  }
})

const PLURAL = tagOf('NOUN.pl')

/** Plurals that are stuff, money or measure. */
const NOT_COUNTED =
  /^(?:goods|savings|earnings|arms|funds|funding|proceeds|data|media|clothes|details|troops|supplies|resources|minutes|hours|days|weeks|months|years|seconds|pounds|dollars|euros|pence|cents|rand|miles|metres|meters|kilometres|kilometers|feet|inches|acres|hectares|tonnes|tons|litres|kilos|degrees|points|percent|per|times|thousands|millions|billions|odds|means|thanks|sales|emissions|calories|rains|waters|sands|taxes|profits|damages|losses|oats|dregs|politics|news|economics|series|works|oils|drugs|narcotics|greens|greenhouse|carbohydrates|carbs|vegetables|nutrients|greens|repairs|assets|benefits|contents|remains|belongings|sweets|leaves|ashes|spirits|men)$/

/** Stuff, beside the nouns that never have a plural. */
const MASS =
  /^(?:money|time|water|traffic|evidence|information|progress|luck|rain|snow|food|oil|gas|energy|electricity|power|attention|help|support|damage|pressure|noise|pollution|crime|violence|corruption|research|advice|work|space|interest|trouble|milk|bread|fuel|sugar|salt|blood|cash|debt|wealth|sympathy|patience|confidence|hope|sense|doubt|harm|fun|experience|equipment|training|education|freedom|influence|resistance|opposition|enthusiasm|sleep|sunshine|alcohol|meat|rice|wheat|weight|heat)$/

function judged(word: Token): {key: 'counted' | 'mass'; right: string; noun: Token} | undefined {
  const {lower} = word
  if (lower === 'amount' || lower === 'amounts') {
    const noun = word.at(1)?.lower === 'of' ? nounAfter(word.at(2)) : undefined
    if (noun === undefined || !isCounted(noun)) return undefined
    return {key: 'counted', right: lower === 'amount' ? 'number' : 'numbers', noun}
  }
  const noun = nounAfter(word.at(1))
  if (noun === undefined) return undefined
  const before = word.at(-1)?.lower ?? ''
  if (lower === 'less') {
    if (/^(?:the|no|a|far|not|or|any)$/.test(before) && before !== 'far' && before !== 'no') return undefined
    return isCounted(noun) && noun.index === word.index + 1
      ? {key: 'counted', right: 'fewer', noun}
      : undefined
  }
  if (lower === 'much') {
    if (standsAlone(before, noun)) return undefined
    return isCounted(noun) && noun.index === word.index + 1
      ? {key: 'counted', right: 'many', noun}
      : undefined
  }
  return massAfter(word, noun)
}

/** “very much”, “how much farmers owe”, “so much turns on it”: no noun follows that would be counted. */
function standsAlone(before: string, noun: Token): boolean {
  if (/^(?:as|very|pretty|that|this|the)$/.test(before)) return true
  if (before === 'how') return noun.at(1)?.upos === 'VERB'
  return /^(?:so|too)$/.test(before) && isVerbToo(noun)
}

function isVerbToo({lower, article}: Token): boolean {
  return article.language.inflectedVerb(lower)?.feature === '3sg'
}

/** “fewer luck”, “many evidence” */
function massAfter(word: Token, noun: Token): {key: 'mass'; right: string; noun: Token} | undefined {
  if (noun.upos !== 'NOUN' || noun.feature !== 'sg' || noun.index !== word.index + 1 || !endsThere(noun))
    return undefined
  if (!MASS.test(noun.lower) && !UNCOUNTABLES.has(noun.lower)) return undefined
  return {key: 'mass', right: word.lower === 'fewer' ? 'less' : 'much', noun}
}

function nounAfter(first: Token | undefined): Token | undefined {
  const noun = first?.upos === 'ADJ' && first.feature === '' ? first.at(1) : first
  return noun?.upos === 'NOUN' && !noun.isCapitalised ? noun : undefined
}

/** A plural of things, the last noun of its phrase. */
function isCounted(noun: Token): boolean {
  const {lower, article} = noun
  if (noun.feature !== 'pl' || NOT_COUNTED.test(lower) || EITHER_NUMBER.has(lower) || noun.type.isHyphenated)
    return false
  const lemma = article.language.lemma(noun.type, PLURAL)
  return (
    (lemma !== lower || lower === 'people' || lower === 'children' || lower === 'women') && endsThere(noun)
  )
}

function endsThere(noun: Token): boolean {
  const next = noun.at(1)
  if (next === undefined || next.upos === 'PUNCT') return next === undefined || /^[.,;:?!]$/.test(next.text)
  return !/^(?:NOUN|PROPN|ADJ)$/.test(next.upos) && next.feature !== 'poss'
}
