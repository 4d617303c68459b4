/**
 * Noun phrases and the subjects of finite verbs, read off tags and closed-class words from right to left: over
 * prepositional phrases, participles, relative clauses, parentheses and appositions. It answers `undefined` whenever
 * it is not sure; a rule that asks for a subject may trust the answer it gets.
 */
import type {Article} from '../article/article.ts'
import {Token} from '../article/token.ts'
import {
  COLLECTIVES,
  EITHER_NUMBER,
  MEASURES,
  PLURAL_NOUNS,
  SINGULAR_IN_S,
  TIME_NOUNS,
  UNCOUNTABLES
} from '../language/number-of-nouns.ts'
import {nameOf, tagOf, TAGS, type TagName} from '../language/tagger/tags.ts'

/** `either`: both verbs are right, or it cannot be said which. */
export type GrammaticalNumber = 'singular' | 'plural' | 'either'

/** A noun with what stands before it and belongs to it; token indexes, end exclusive. */
export interface NounPhrase {
  readonly firstToken: number
  readonly head: number
  readonly endToken: number
  readonly number: GrammaticalNumber
  /** Whether an article, a possessive, “this”, “each” … opens it. */
  readonly isDetermined: boolean
}

export type SubjectKind =
  | 'noun' // the price of oil
  | 'pronoun' // they
  | 'compound' // the mayor and her deputy
  | 'alternative' // neither the mayor nor her deputies
  | 'relative' // the mayor, who …; the head is the antecedent’s
  | 'there' // there are two mayors; the head follows the verb

/** What a finite verb agrees with. */
export interface Subject {
  readonly kind: SubjectKind
  /** The noun or pronoun that decides; of a compound the last member’s. */
  readonly head: Token
  readonly number: GrammaticalNumber
  readonly person: 1 | 2 | 3
  /** The whole subject, without what follows its head. */
  readonly phrase: NounPhrase
  /** Whether other nouns stand between the head and the verb. */
  readonly isDistant: boolean
  /** Whether the head is a group (“team”) whose number is a matter of variety. */
  readonly isCollective: boolean
}

/** Tags as sets of indexes: one look-up a token. */
function tags(...names: ReadonlyArray<TagName | string>): ReadonlySet<number> {
  return new Set(
    TAGS.flatMap((name, index) =>
      names.includes(name) || names.includes(name.split('.')[0] ?? '') ? [index] : []
    )
  )
}

const NOMINAL = tags('NOUN', 'PROPN')
const HEADS = tags('NOUN', 'PROPN', 'PRON', 'PRON.dem', 'PRON.indef', 'NUM', 'SYM')
const INSIDE = tags('NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'PART.poss', 'PRON.poss', 'DET', 'DET.pre', 'X')
const DETERMINERS = tags('DET', 'DET.pre', 'PRON.poss')
const PARTICIPLES = tags('VERB.part', 'VERB.ger')
const ADVERBS = tags('ADV', 'ADV.comp', 'ADV.sup', 'PART.neg')
const FINITE = tags('VERB.pres', 'VERB.3sg', 'VERB.past', 'AUX.pres', 'AUX.3sg', 'AUX.past', 'AUX.modal')
const VERBAL = tags('VERB', 'AUX')
const PREPOSITIONS = tags('ADP')
const CONJUNCTION = tagOf('CCONJ')
const SUBORDINATOR = tagOf('SCONJ')
const POSSESSIVE = tagOf('PART.poss')
const TO = tagOf('PART.to')
const BASE = tagOf('VERB.base')
const GERUND = tagOf('VERB.ger')
const PARTICIPLE = tagOf('VERB.part')
const ADJECTIVE = tagOf('ADJ')
const PAST = tagOf('VERB.past')
const PUNCT = tagOf('PUNCT')
const PLURAL_TAGS = tags('NOUN.pl', 'PROPN.pl')

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])
/** They open a clause, so that what follows them begins a subject. */
const OPENERS: ReadonlySet<string> = new Set(
  `that if because although though while whereas whether when where why how unless until once since as but so than yet
   what which whom who whose before after`.split(/\s+/)
)
/** Verbs that take a clause without “that”. */
const SAYING: ReadonlySet<string> = new Set(
  `said says say believe believes believed think thinks thought know knows knew feel feels felt claim claims claimed
   argue argues argued insist insists insisted hope hopes hoped fear fears feared suggest suggests suggested confirm
   confirms confirmed admit admits admitted announce announced announces deny denied denies warn warns warned add adds
   added means mean meant`.split(/\s+/)
)
/** After an object of these a bare verb follows: “helps people walk”. */
const TAKES_BARE_VERB: ReadonlySet<string> = new Set(
  'help helps helped make makes made let lets see sees saw seen hear hears heard watch watches watched'.split(
    ' '
  )
)
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set([
  'we',
  'they',
  'these',
  'those',
  'you',
  'ours',
  'theirs',
  'both',
  'many',
  'few',
  'several'
])
const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(
  `he she it this someone somebody something everyone everybody everything anyone anybody anything nobody nothing
   each another one himself herself itself either neither`.split(/\s+/)
)
const PLURAL_DETERMINERS: ReadonlySet<string> = new Set(['these', 'those', 'both', 'many', 'several', 'few'])
const SINGULAR_DETERMINERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'this',
  'that',
  'each',
  'every',
  'another',
  'either',
  'neither'
])
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they'])

/** After “and” they rather begin a clause than end a compound. */
const CLAUSE_PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'you',
  'there',
  'these',
  'those',
  'one'
])

/** How far a subject is looked for before the search is given up; in phrases. */
const MOST_PHRASES = 8

/**
 * The number of a noun or pronoun in its place, from its form, its determiner and what is known of the word.
 *
 * @param index the token of the noun
 * @param first the token that its phrase begins with
 */
export function numberOf(article: Article, index: number, first = index): GrammaticalNumber {
  const type = article.types[index]
  const tag = article.tags[index] ?? 0
  if (type === undefined) return 'either'
  const {lower} = type
  if (!NOMINAL.has(tag)) {
    if (lower === 'you') return 'plural'
    if (PLURAL_PRONOUNS.has(lower)) return 'plural'
    return SINGULAR_PRONOUNS.has(lower) ? 'singular' : 'either'
  }
  const opener = article.types[first]?.lower ?? ''
  if (SINGULAR_IN_S.has(lower)) return 'singular'
  if (EITHER_NUMBER.has(lower) || type.hasDigit) return 'either'
  if (nameOf(tag).startsWith('PROPN')) return nameNumber(article, index, first)
  if (PLURAL_NOUNS.has(lower)) return 'plural'
  if (lower.endsWith('ics')) return 'either'
  if (isNameLike(article, first, index)) return 'either'
  if (PLURAL_TAGS.has(tag))
    return isCounted(article, first, index)
      ? 'either'
      : SINGULAR_DETERMINERS.has(opener) && index > first
        ? 'either'
        : 'plural'
  if (
    lower.endsWith('s') &&
    !/(?:ss|us|is)$/.test(lower) &&
    article.language.lemma(type, tagOf('NOUN.pl')) !== lower
  )
    return 'either'
  if (index > first && PLURAL_DETERMINERS.has(opener)) return 'either'
  return type.varieties === 0 && type.lowerVarieties === 0 && !type.isHyphenated ? 'either' : 'singular'
}

/** A title that looks like a noun: “Angels is a song”. At the beginning of a sentence the rest of the article decides. */
function isNameLike(article: Article, first: number, index: number): boolean {
  const type = article.types[index]
  if (type?.isCapitalised !== true) return false
  if (
    first > 0 &&
    article.sentenceOf(index)?.firstToken !== index &&
    !isQuote(article.types[index - 1]?.text)
  )
    return true
  return article.nameWords.has(type.lower) || (first > 0 && isQuote(article.types[index - 1]?.text))
}

/** “£5 million”, “ten years”, “300 miles”: an amount is one thing or many. */
function isCounted(article: Article, first: number, index: number): boolean {
  const unit = article.types[index]?.lower ?? ''
  if (!UNITS.has(unit)) return false
  for (let at = first; at < index; at++) if (nameOf(article.tags[at] ?? 0) === 'NUM') return true
  return false
}

const UNITS: ReadonlySet<string> = new Set(
  `pounds dollars euros rand cents pence yen roubles rubles rupees francs years months weeks days hours minutes seconds
   miles kilometres kilometers metres meters feet yards inches acres hectares tonnes tons kilos kilograms grams litres
   gallons barrels points degrees per percent times laps goals runs wickets seats votes overs shares units
   pints bottles ounces knots megawatts gigawatts watts calories`.split(/\s+/)
)

/** A person is one; a place, firm or team may be either, and so may anything that ends like a plural. */
function nameNumber(article: Article, index: number, first: number): GrammaticalNumber {
  const before = article.types[index - 1]?.lower ?? ''
  return index > first && HONORIFICS.has(before) ? 'singular' : 'either'
}

const HONORIFICS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'sir',
  'lord',
  'lady',
  'judge',
  'president',
  'sen.',
  'rep.',
  'gov.'
])

/** The noun phrase whose last token this is, or undefined where none ends there. */
export function nounPhraseEndingAt(article: Article, last: number, from: number): NounPhrase | undefined {
  const {tags: tagged, types} = article
  let head = last
  if (tagged[head] === PUNCT && isQuote(types[head]?.text)) head--
  const tag = tagged[head] ?? PUNCT
  if (head < from || !HEADS.has(tag)) return undefined
  if (!NOMINAL.has(tag) && nameOf(tag).startsWith('PRON')) {
    const isTwoWords = types[head]?.lower === 'one' && head > from && tagged[head - 1] === tagOf('DET') // no one
    const firstToken = isTwoWords ? head - 1 : head
    return {firstToken, head, endToken: last + 1, number: numberOf(article, head), isDetermined: true}
  }
  let first = head
  let isDetermined = false
  while (first > from) {
    const before = tagged[first - 1] ?? PUNCT
    if (DETERMINERS.has(before)) {
      first--
      isDetermined = true
      const predeterminer = types[first - 1]?.lower
      if (first > from && (predeterminer === 'all' || predeterminer === 'both' || predeterminer === 'half'))
        first--
      if (tagged[first - 1] !== POSSESSIVE) break
    } else if (INSIDE.has(before)) first--
    else if (isPremodifier(article, first - 1, from) && !isDetermined) first--
    else break
  }
  return {firstToken: first, head, endToken: last + 1, number: numberOf(article, head, first), isDetermined}
}

/** “the stolen car”, “a growing number”, “a very large house”, “old and new buildings”. */
function isPremodifier(article: Article, index: number, from: number): boolean {
  const {tags: tagged, types} = article
  const tag = tagged[index] ?? PUNCT
  const before = index > from ? (tagged[index - 1] ?? PUNCT) : PUNCT
  if (PARTICIPLES.has(tag)) return DETERMINERS.has(before) || before === ADJECTIVE
  if (ADVERBS.has(tag)) return tagged[index + 1] === ADJECTIVE && DETERMINERS.has(before)
  if (tag === CONJUNCTION) return tagged[index + 1] === ADJECTIVE && before === ADJECTIVE
  const text = types[index]?.text
  if (tag === PUNCT && isQuote(text)) return DETERMINERS.has(before) || NOMINAL.has(before)
  return false
}

const DAY_WORDS: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'tonight'])

/** The noun phrase that begins at a token, without what follows its head. */
export function nounPhraseStartingAt(article: Article, first: number, end: number): NounPhrase | undefined {
  const {tags: tagged} = article
  let head = -1
  let index = first
  let isDetermined = false
  for (; index < end; index++) {
    const tag = tagged[index] ?? PUNCT
    if (NOMINAL.has(tag)) {
      if (head >= 0 && DAY_WORDS.has(article.types[index]?.lower ?? '')) break
      head = index
    } else if (tag === POSSESSIVE) head = -1
    else if (DETERMINERS.has(tag)) {
      if (head >= 0) break
      isDetermined = true
    } else if (nameOf(tag).startsWith('PRON')) {
      if (index === first) head = index++
      break
    } else if (
      head >= 0 ||
      !(INSIDE.has(tag) || ADVERBS.has(tag) || PARTICIPLES.has(tag) || nameOf(tag).startsWith('ADJ'))
    )
      break
  }
  if (head < 0) return undefined
  return {firstToken: first, head, endToken: head + 1, number: numberOf(article, head, first), isDetermined}
}

function isQuote(text: string | undefined): boolean {
  return text !== undefined && text.length === 1 && '"“”\'‘’«»'.includes(text)
}

/**
 * What a finite verb agrees with. The verb is the one that carries the person: `has` of “has been seen”.
 *
 * @returns undefined where the subject cannot be told for certain
 */
export function subjectOf(verb: Token): Subject | undefined {
  const {article, index} = verb
  const {firstToken: from, endToken: end} = verb.sentence
  let at = index - 1
  while (at >= from && (ADVERBS.has(article.tags[at] ?? 0) || article.types[at]?.lower === 'also')) at--
  if (at < from) return undefined
  const before = article.types[at]?.lower ?? ''
  if (nameOf(article.tags[at] ?? 0).startsWith('AUX') || before === 'need' || before === 'dare')
    return undefined
  if (before === 'there' && nameOf(article.tags[at] ?? 0) === 'PRON.there')
    return afterThere(article, index, end)
  if (RELATIVES.has(before) && nameOf(article.tags[at] ?? 0) === 'PRON.wh')
    return antecedent(article, at, from)
  return new SubjectSearch(article, from).search(at)
}

/** Looks from right to left for the phrase that a verb belongs to. */
class SubjectSearch {
  private readonly article: Article
  private readonly from: number
  private phrases = 0
  /** Met “of bread and milk”, which a bare noun before it may share. */
  private hasBarePair = false

  constructor(article: Article, from: number) {
    this.article = article
    this.from = from
  }

  private tag(index: number): number {
    return index < this.from ? PUNCT : (this.article.tags[index] ?? PUNCT)
  }

  private word(index: number): string {
    return index < this.from ? '' : (this.article.types[index]?.lower ?? '')
  }

  /** @param last the token that ends the subject, or what follows its head */
  search(last: number): Subject | undefined {
    let at = last
    let inner: NounPhrase | undefined // the phrase to the right of the one in hand
    while (at >= this.from && this.phrases++ < MOST_PHRASES) {
      if (inner === undefined && this.closesParenthesis(at)) {
        const opening = this.openingOf(at)
        if (opening === undefined) return undefined
        at = opening - 1
        const outer = this.search(at)
        if (outer === undefined || (this.word(opening) !== ',' && outer.head.upos === 'PROPN'))
          return undefined
        return {...outer, isDistant: true}
      }
      const phrase = nounPhraseEndingAt(this.article, at, this.from)
      if (phrase === undefined) {
        const before = this.beforeRelative(at)
        if (before === undefined) return undefined
        at = before
        inner ??= {firstToken: at + 1, head: at + 1, endToken: at + 2, number: 'either', isDetermined: false}
        continue
      }
      const step = this.leftOf(phrase)
      if (step === undefined) return undefined
      if (typeof step === 'number') {
        at = step
        inner = phrase
        continue
      }
      const isShared = this.hasBarePair && !step.phrase.isDetermined && step.phrase.number === 'singular'
      return subjectFrom(this.article, step.phrase, {...step, ...(isShared ? {number: 'either'} : {}), inner})
    }
    return undefined
  }

  private closesParenthesis(at: number): boolean {
    return /^(?:,|\)|–|—|--|-)$/.test(this.word(at))
  }

  /** The comma, dash or bracket that opens the parenthesis which ends at `close`. */
  private openingOf(close: number): number | undefined {
    const mark = this.word(close)
    const wanted = mark === ')' ? '(' : mark
    let hasVerb = false
    for (let index = close - 1; index > this.from; index--) {
      if (/^[;:.!?]$/.test(this.word(index))) return undefined
      if (FINITE.has(this.tag(index))) hasVerb = true
      if (this.word(index) !== wanted) continue
      if (wanted !== ',') return index
      if (this.opensParenthesis(index + 1)) return index
      if (hasVerb) return undefined
      if (this.isAppositive(index, close)) return index
    }
    return undefined
  }

  private opensParenthesis(index: number): boolean {
    const word = this.word(index)
    if (
      /^(?:who|which|whose|whom|including|along|together|alongside|like|unlike|accompanied|aged|not)$/.test(
        word
      )
    )
      return true
    return word === 'as' && this.word(index + 1) === 'well' && this.word(index + 2) === 'as'
  }

  /** “, a former judge from Leeds,” or “, 44,”: no verb, no “and”, and not a list. */
  private isAppositive(open: number, close: number): boolean {
    for (let index = open + 1; index < close; index++) {
      const tag = this.tag(index)
      if (VERBAL.has(tag) && tag !== PARTICIPLE && tag !== GERUND) return false
      if (tag === CONJUNCTION || tag === SUBORDINATOR || this.word(index) === ',') return false
    }
    if (this.tag(open + 1) === GERUND || this.tag(open + 1) === PARTICIPLE) return false
    const outer = nounPhraseEndingAt(this.article, open - 1, this.from)
    const isNumber = close - open === 2 && nameOf(this.tag(open + 1)) === 'NUM'
    const opener = this.word(open + 1)
    const isDescription = /^(?:a|an|the|his|her|its|their|one)$/.test(opener)
    return outer !== undefined && (isNumber || (isDescription && NOMINAL.has(this.tag(outer.head))))
  }

  /**
   * What stands to the left of a phrase: the token where an outer phrase ends (a number), the finished subject, or
   * undefined where nothing can be said.
   */
  private leftOf(
    phrase: NounPhrase
  ): number | {kind: SubjectKind; phrase: NounPhrase; number?: GrammaticalNumber} | undefined {
    const before = phrase.firstToken - 1
    const tag = this.tag(before)
    const word = this.word(before)
    const done = {kind: 'noun', phrase} as const
    if (before < this.from) return done
    if (isSubjectPronoun(this.word(phrase.head)) && phrase.firstToken === phrase.head) {
      if (word === 'and' || word === 'or') return undefined
      return done
    }
    if ((word === 'and' || word === 'or') && CLAUSE_PRONOUNS.has(this.word(phrase.head))) return done
    if (word === 'and' || word === 'or' || word === 'nor') return this.coordinated(phrase, before)
    if (PREPOSITIONS.has(tag) || (tag === SUBORDINATOR && /^(?:of|in|for|by|with|than|as|like)$/.test(word)))
      return this.beforePreposition(before)
    if (word === 'that' || (tag === SUBORDINATOR && OPENERS.has(word))) return done
    if (nameOf(tag) === 'PRON.wh' || nameOf(tag) === 'ADV.wh') return done
    if (tag === PUNCT) return done
    if (tag === BASE && this.tag(before - 1) === TO) return this.beforeInfinitive(before - 1)
    if (tag === GERUND) return this.beforeGerund(before)
    if (tag === PARTICIPLE && nameOf(this.tag(before - 1)).startsWith('AUX'))
      return this.beforeRelative(before)
    if (FINITE.has(tag)) {
      const outer = this.beforeRelative(before)
      if (outer !== undefined) return SAYING.has(word) ? undefined : outer
      return SAYING.has(word) ? done : undefined
    }
    if (TIME_NOUNS.has(word) && this.isAdverbialTime(before)) return done
    if (ADVERBS.has(tag) && (before === this.from || this.tag(before - 1) === PUNCT)) return done
    return undefined
  }

  /** “on Friday the …”, “Last year the …”, “said yesterday the …”. */
  private isAdverbialTime(index: number): boolean {
    return NOMINAL.has(this.tag(index)) || ADVERBS.has(this.tag(index))
  }

  private beforePreposition(index: number): number | undefined {
    let at = index - 1
    if (PREPOSITIONS.has(this.tag(at))) at--
    while (at > this.from && ADVERBS.has(this.tag(at))) at--
    if (at < this.from) return undefined
    const tag = this.tag(at)
    if (HEADS.has(tag)) return at
    if (tag === POSSESSIVE) return undefined
    if (isQuote(this.word(at)) && NOMINAL.has(this.tag(at - 1))) return at
    if (tag === PARTICIPLE || (tag === PAST && this.word(index) === 'by') || this.word(at) === 'bound') {
      const before = this.skipAdverbs(at - 1)
      if (NOMINAL.has(this.tag(before))) return before
    }
    if (tag === GERUND) return this.beforeGerund(at)
    if (tag === ADJECTIVE && NOMINAL.has(this.tag(at - 1))) return at - 1
    return this.beforeRelative(at)
  }

  private skipAdverbs(index: number): number {
    let at = index
    while (at > this.from && ADVERBS.has(this.tag(at))) at--
    return at
  }

  /** “the cost of repairing …”, “a man carrying …”. */
  private beforeGerund(index: number): number | undefined {
    const at = this.skipAdverbs(index - 1)
    if (at < this.from) return undefined
    const tag = this.tag(at)
    if (NOMINAL.has(tag)) return at
    if (PREPOSITIONS.has(tag) || (tag === SUBORDINATOR && this.word(at) === 'of')) {
      const outer = at - 1
      return NOMINAL.has(this.tag(outer)) ? outer : undefined
    }
    return undefined
  }

  /** “a plan to build …”. */
  private beforeInfinitive(index: number): number | undefined {
    const at = index - 1
    if (at < this.from) return undefined
    return NOMINAL.has(this.tag(at)) ? at : this.beforeRelative(at)
  }

  /**
   * Where `at` lies in a relative clause that has no comma (“the men who shot the president”): the token before its
   * pronoun.
   */
  private beforeRelative(at: number): number | undefined {
    let groups = 0
    let followsFinite = false
    for (let index = at; index > this.from; index--) {
      const tag = this.tag(index)
      const word = this.word(index)
      if (tag === PUNCT && !isQuote(word)) return undefined
      if (tag === SUBORDINATOR && word !== 'of') return undefined
      if (nameOf(tag) === 'PRON.wh' && RELATIVES.has(word)) {
        return groups === 1 && NOMINAL.has(this.tag(index - 1)) ? index - 1 : undefined
      }
      if (FINITE.has(tag)) {
        if (!followsFinite) groups++
        followsFinite = true
      } else if (!ADVERBS.has(tag)) followsFinite = false
      if (tag === CONJUNCTION || TAKES_BARE_VERB.has(word)) return undefined
      if (groups > 1) return undefined
    }
    return undefined
  }

  private coordinated(
    phrase: NounPhrase,
    conjunction: number
  ): number | {kind: SubjectKind; phrase: NounPhrase; number?: GrammaticalNumber} | undefined {
    const left = conjunction - 1
    const word = this.word(conjunction)
    const unsure = phrase.number === 'singular' && word === 'and' ? 'either' : phrase.number
    if (this.tag(left) === PUNCT && !isQuote(this.word(left))) return {kind: 'noun', phrase, number: unsure}
    const other = nounPhraseEndingAt(this.article, left, this.from)
    if (other === undefined)
      return VERBAL.has(this.tag(left)) ? {kind: 'noun', phrase, number: unsure} : undefined
    const before = other.firstToken - 1
    const beforeTag = this.tag(before)
    const joins = this.word(other.firstToken) === 'both' || this.word(before) === 'both'
    const opens =
      before < this.from ||
      beforeTag === PUNCT ||
      beforeTag === SUBORDINATOR ||
      (this.word(before) === 'that' && !DETERMINERS.has(beforeTag)) ||
      joins ||
      /^(?:either|neither)$/.test(this.word(before)) ||
      /^(?:either|neither)$/.test(this.word(other.firstToken))
    if (opens && !(beforeTag === PUNCT && this.word(before) === ',' && word !== 'and')) {
      const whole = {...phrase, firstToken: other.firstToken}
      if (word !== 'and') return {kind: 'alternative', phrase: whole, number: phrase.number}
      return {
        kind: 'compound',
        phrase: whole,
        number: joins ? 'plural' : compoundNumber(this.article, other, phrase)
      }
    }
    if (PREPOSITIONS.has(beforeTag)) {
      // “the price of bread and milk”: bare nouns after the preposition belong together
      if (
        !phrase.isDetermined &&
        !other.isDetermined &&
        isCommon(this.article, phrase) &&
        isCommon(this.article, other)
      ) {
        this.hasBarePair = true
        return this.beforePreposition(before)
      }
      return phrase.number === 'plural' ? this.agreeing(before) : undefined
    }
    return undefined
  }

  /** Outside a coordination that may reach either way, only a plural is certain. */
  private agreeing(preposition: number): number | undefined {
    const outer = this.beforePreposition(preposition)
    if (outer === undefined) return undefined
    return PLURAL_TAGS.has(this.tag(outer)) ? outer : undefined
  }
}

function isSubjectPronoun(word: string): boolean {
  return SUBJECT_PRONOUNS.has(word)
}

function isCommon(article: Article, phrase: NounPhrase): boolean {
  return nameOf(article.tags[phrase.head] ?? 0).startsWith('NOUN')
}

/** Two things make a plural, unless they are one (“the singer and songwriter”, “fish and chips”, “each man and woman”). */
function compoundNumber(article: Article, one: NounPhrase, other: NounPhrase): GrammaticalNumber {
  const opener = article.types[one.firstToken]?.lower ?? ''
  if (/^(?:each|every|no|any|a|an|more|what|many)$/.test(opener)) return 'either'
  if (nameOf(article.tags[one.firstToken] ?? 0) === 'NUM') return 'either'
  const isName = (phrase: NounPhrase): boolean => nameOf(article.tags[phrase.head] ?? 0).startsWith('PROPN')
  const apart =
    (one.isDetermined && other.isDetermined) ||
    (other.number === 'plural' && one.number === 'plural') ||
    (one.isDetermined && isName(other))
  return apart || (!one.isDetermined && other.isDetermined && one.number !== 'either') ? 'plural' : 'either'
}

function subjectFrom(
  article: Article,
  phrase: NounPhrase,
  details: {kind: SubjectKind; number?: GrammaticalNumber | undefined; inner: NounPhrase | undefined}
): Subject {
  const head = new Token(article, phrase.head)
  const isPronoun = head.upos === 'PRON'
  const kind = details.kind === 'noun' && isPronoun ? 'pronoun' : details.kind
  const number = details.number ?? measuredNumber(article, phrase, details.inner)
  return {
    kind,
    head,
    number,
    person: head.lower === 'i' || head.lower === 'we' ? 1 : head.lower === 'you' ? 2 : 3,
    phrase,
    isDistant: details.inner !== undefined,
    isCollective: kind !== 'compound' && COLLECTIVES.has(head.lower)
  }
}

/** “a number of people are”, “the number of people is”, “each of them is”, “half of the money is”. */
function measuredNumber(
  article: Article,
  phrase: NounPhrase,
  inner: NounPhrase | undefined
): GrammaticalNumber {
  const head = article.types[phrase.head]?.lower ?? ''
  const opener = article.types[phrase.firstToken]?.lower ?? ''
  const follower = article.types[phrase.head + 1]?.lower ?? ''
  if (/^(?:number|share|percentage|proportion)$/.test(head) && follower === 'of') {
    if (opener === 'the' && phrase.head === phrase.firstToken + 1) return 'singular'
    if (head !== 'number') return 'either'
    if (opener === 'a' || opener === 'an') return 'plural'
    return 'either'
  }
  if (follower === 'of' && inner !== undefined && MEASURES.has(head)) return 'either'
  if (follower === 'in' && head === 'one' && opener !== 'no') return 'either'
  if (UNCOUNTABLES.has(head)) return 'singular'
  if (
    /^(?:each|every)$/.test(opener) &&
    phrase.number === 'either' &&
    NOMINAL.has(article.tags[phrase.head] ?? 0)
  )
    return 'either'
  return phrase.number
}

/** The noun that “who”, “which” or “that” stands for. Where two nouns may be meant they must agree. */
function antecedent(article: Article, pronoun: number, from: number): Subject | undefined {
  let at = pronoun - 1
  if (article.types[at]?.text === ',') at--
  const nearest = nounPhraseEndingAt(article, at, from)
  if (nearest === undefined) return undefined
  let number = nearest.number
  let phrase = nearest
  for (let steps = 0; steps < 4; steps++) {
    const before = phrase.firstToken - 1
    const word = before < from ? '' : (article.types[before]?.lower ?? '')
    if (word === 'and' || word === 'or' || word === ',') {
      if (number !== 'plural') number = 'either'
      break
    }
    if (before < from || !PREPOSITIONS.has(article.tags[before] ?? 0)) break
    const outer = nounPhraseEndingAt(article, before - 1, from)
    if (outer === undefined) break
    if (outer.number !== number) number = 'either'
    phrase = outer
  }
  const head = new Token(article, nearest.head)
  return {
    kind: 'relative',
    head,
    number,
    person: 3,
    phrase: nearest,
    isDistant: false,
    isCollective: COLLECTIVES.has(head.lower)
  }
}

/** “There are still thousands of homes”: the first noun after the verb. */
function afterThere(article: Article, verb: number, end: number): Subject | undefined {
  let at = verb + 1
  while (at < end && (ADVERBS.has(article.tags[at] ?? 0) || VERBAL.has(article.tags[at] ?? 0))) at++
  const phrase = nounPhraseStartingAt(article, at, end)
  if (phrase === undefined) return undefined
  return subjectFrom(article, phrase, {kind: 'there', inner: undefined})
}
