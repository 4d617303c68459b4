import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'correlative',
  summary: 'A pair that does not match: “both … or”, “neither … or”, “between 40 to 50”.',
  why: `Some words come in pairs: both … and, either … or, neither … nor, not only … but, between … and, no sooner …
than, hardly … when. When a sentence is turned round the first stays and the second changes.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    pair: (d: {first: string; right: string; actual: string}) =>
      `“${d.first}” goes with “${d.right}”, not with “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The fair is for both farmers ⟦or⟧ buyers.', message: 'pair', becomes: 'and'},
      {text: 'They must either repay the loan ⟦and⟧ lose the house.', message: 'pair', becomes: 'or'},
      {text: 'It was neither cheap ⟦or⟧ quick.', message: 'pair', becomes: 'nor'},
      {text: 'Between 30 ⟦to⟧ 40 seals were counted.', message: 'pair', becomes: 'and'},
      {text: 'The firm not only lost money, ⟦and⟧ it also lost its head.', message: 'pair', becomes: 'but'},
      {text: 'No sooner had he sat down ⟦when⟧ the bell rang.', message: 'pair', becomes: 'than'},
      {text: 'Both the pilot ⟦as well as⟧ the mate were saved.', message: 'pair', becomes: 'and'}
    ],
    good: [
      {text: 'Both men, or so they say, were armed.', because: 'an aside'},
      {text: 'Both sides or their agents may appeal.', because: '“both” counts'},
      {text: 'Neither man had seen the letter or the stamp.', because: '“neither” counts'},
      {text: 'Either side and its allies could object.', because: '“either” picks one'},
      {text: 'Between trips to town and to the coast he slept.', because: '“to” is a direction'},
      {text: 'Talks between the firms to end the row go on.', because: 'an infinitive'}
    ]
  },
  visit: {
    words: [
      ['both', 'either', 'neither', 'between', 'only', 'sooner', 'hardly', 'scarcely', 'barely'],
      (word, {report, article}) => {
        const found = mismatch(word)
        if (found === undefined) return
        const {first, last, right, pair} = found
        const at = {start: first.start, end: last.end}
        report('pair', at, {data: {first: pair, right, actual: article.slice(at)}, expected: [right]})
      }
    ]
  }
})

interface Mismatch {
  readonly first: Token
  readonly last: Token
  readonly right: string
  readonly pair: string
}

function mismatch(word: Token): Mismatch | undefined {
  const next = word.at(1)
  if (next === undefined) return undefined
  const wrong = wrongPartner(word, next)
  if (wrong === undefined) return undefined
  const [partner, right] = wrong
  const last = partner.lower === 'as' ? partner.at(2) : partner
  const pair = word.lower === 'only' ? 'not only' : word.lower === 'sooner' ? 'no sooner' : word.lower
  return last === undefined ? undefined : {first: partner, last, right, pair}
}

function wrongPartner(word: Token, next: Token): readonly [Token, string] | undefined {
  switch (word.lower) {
    case 'both':
      return withRight(partnerOfBoth(word, next), 'and')
    case 'either':
      return withRight(partnerOfEither(word, next), 'or')
    case 'neither':
      return withRight(partnerOfNeither(word, next), 'nor')
    case 'between':
      return withRight(partnerOfBetween(word, next), 'and')
    case 'only':
      return withRight(partnerOfNotOnly(word), 'but')
    case 'sooner':
      return word.at(-1)?.lower === 'no'
        ? withRight(onlyPartner(word, 'when', 'than', 14), 'than')
        : undefined
    default:
      return next.lower === 'had' ? withRight(onlyPartner(word, 'than', 'when', 14), 'when') : undefined
  }
}

function withRight(partner: Token | undefined, right: string): readonly [Token, string] | undefined {
  return partner === undefined ? undefined : [partner, right]
}

/** The first of these words that follows, before a mark. */
function firstOf(word: Token, wanted: RegExp, limit: number): Token | undefined {
  for (let distance = 1; distance <= limit; distance++) {
    const token = word.at(distance)
    if (token === undefined || /^[.;:?!,()“”"–—]$/.test(token.text)) return undefined
    if (wanted.test(token.lower)) return token
  }
  return undefined
}

function hasAfter(word: Token, wanted: string): boolean {
  const {article, sentence} = word
  for (let index = word.index + 1; index < sentence.endToken; index++) {
    if (article.types[index]?.lower === wanted) return true
  }
  return false
}

/** The wrong partner, where the right one does not come in the sentence. */
function onlyPartner(word: Token, wrong: string, right: string, limit: number): Token | undefined {
  if (hasAfter(word, right)) return undefined
  for (let distance = 1; distance <= limit; distance++) {
    const token = word.at(distance)
    if (token === undefined || /^[.;:?!]$/.test(token.text)) return undefined
    if (token.lower === wrong) return token
  }
  return undefined
}

function partnerOfBoth(both: Token, next: Token): Token | undefined {
  const partner = firstOf(both, /^(?:and|or|as)$/, 9)
  if (partner === undefined || partner.lower === 'and') return undefined
  if (partner.lower === 'as') {
    const isPhrase = partner.at(1)?.lower === 'well' && partner.at(2)?.lower === 'as'
    return isPhrase && opensMember(next) ? partner : undefined
  }
  if (hasAfter(both, 'and')) return undefined
  const after = partner.at(1)
  // “for both farmers or buyers”: two plurals, and nothing between
  if (next.feature === 'pl')
    return partner.index === next.index + 1 && after?.feature === 'pl' && both.at(-1)?.upos === 'ADP'
      ? partner
      : undefined
  return opensMember(next) && after?.upos === next.upos ? partner : undefined
}

function opensMember(next: Token): boolean {
  return /^(?:DET|PROPN|ADJ|NOUN|ADP|VERB|ADV|NUM)$/.test(next.upos) || next.feature === 'poss'
}

function partnerOfEither(either: Token, next: Token): Token | undefined {
  if (/^(?:of|and|or|way|side|end|party)$/.test(next.lower) || next.upos === 'PUNCT' || next.upos === 'NOUN')
    return undefined
  if (next.upos === 'CCONJ' || next.upos === 'AUX' || hasAfter(either, 'or')) return undefined
  if (either.at(-1)?.lower === 'not' || either.at(-1)?.lower === 'if') return undefined
  return firstOf(either, /^nor$/, 12) ?? firstOf(either, /^and$/, 8)
}

function partnerOfNeither(neither: Token, next: Token): Token | undefined {
  if (/^(?:of|is|was|has|had|will|would|did|does|do|can|could)$/.test(next.lower) || hasAfter(neither, 'nor'))
    return undefined
  if (next.upos === 'PUNCT' || next.upos === 'AUX' || next.upos === 'PRON') {
    if (next.feature !== 'poss' && !/^(?:he|she|they|him|her)$/.test(next.lower)) return undefined
  }
  const partner = firstOf(neither, /^or$/, 12)
  if (partner === undefined) return undefined
  // “neither man had seen the letter or …”: it counts
  if (next.upos === 'NOUN' && partner.index !== next.index + 1) return undefined
  return next.upos === 'ADJ' && next.at(1)?.upos === 'NOUN' && partner.index > next.index + 2
    ? undefined
    : partner
}

/** “between 40 to 50”, “between 1984 to 1991”, “between a lawsuit or an apology”. */
function partnerOfBetween(between: Token, next: Token): Token | undefined {
  const isNumber = next.upos === 'NUM' || next.kind === 'number' || /^[£$€]/.test(next.text)
  const partner = firstOf(between, /^(?:and|to|or)$/, 6)
  if (partner === undefined || partner.lower === 'and') return undefined
  const after = partner.at(1)
  if (after === undefined) return undefined
  if (partner.lower === 'to') {
    const isFigure = after.upos === 'NUM' || after.kind === 'number' || /^[£$€]$/.test(after.text)
    return isNumber && isFigure && partner.index <= between.index + 5 ? partner : undefined
  }
  if (hasAfter(partner, 'and') || isNumber) return undefined
  return next.upos === 'DET' && after.upos === 'DET' ? partner : undefined
}

/** “not only lost the case, and also had to pay” */
function partnerOfNotOnly(only: Token): Token | undefined {
  if (only.at(-1)?.lower !== 'not' || hasAfter(only, 'but')) return undefined
  for (let distance = 2; distance <= 24; distance++) {
    const token = only.at(distance)
    if (token === undefined || /^[.;:?!]$/.test(token.text)) return undefined
    if (token.lower !== 'and' || token.at(-1)?.text !== ',') continue
    const after = [token.at(1), token.at(2), token.at(3), token.at(4)]
    return after.some((word) => word?.lower === 'also') ? token : undefined
  }
  return undefined
}
