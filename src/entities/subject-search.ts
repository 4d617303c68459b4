/** The search, from right to left, for the phrase that a finite verb belongs to. */
import type {Article} from '../article/article.ts'
import {Token} from '../article/token.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
import {compoundNumber, subjectFrom, type Subject, type SubjectPhrase} from './subject.ts'
import {
  ALSO_PREPOSITIONS,
  BOTH,
  CLAUSE_OR_PHRASE,
  CLAUSE_PRONOUNS,
  MORE_OR_LESS,
  SAYING,
  SUBJECT_PRONOUNS,
  isQuote
} from './clause-words.ts'
import {closesParenthesis, openingOf} from './parenthesis.ts'
import {
  ADJECTIVE,
  ADVERBS,
  AUXILIARIES,
  BASE,
  FINITE,
  GERUND,
  HEADS,
  NAMES,
  NOMINAL,
  PARTICIPLE,
  PAST,
  PLURALS,
  POSSESSIVE,
  PREPOSITIONS,
  PUNCT,
  SUBORDINATOR,
  TO,
  VERBAL
} from './tag-sets.ts'
import {isQuantity, nounPhraseEndingAt, type NounPhrase} from './noun-phrases.ts'
import type {GrammaticalNumber} from './noun-number.ts'
import {ClauseTokens} from './clause-tokens.ts'
import {isListOfNames, opensPair, listAfterPreposition, isPairWord, isBareNoun} from './coordination.ts'
import {
  opensSubordinate,
  opensClause,
  cannotGovern,
  beforeRelative,
  hasVerbBefore,
  isNoOpening
} from './clause-edge.ts'

/** How far a subject is looked for before the search is given up; in phrases. */
const MOST_PHRASES = 8

/**
 * What stands to the left of a phrase: the token where an outer phrase ends (a number), the finished subject, or
 * undefined where nothing can be said.
 */
type Step = number | SubjectPhrase | undefined

/** Looks from right to left for the phrase that a verb belongs to. */
export class SubjectSearch {
  private readonly article: Article
  private readonly from: number
  private readonly clause: ClauseTokens
  private phrases = 0
  /** Met “of bread and milk”, which a bare noun before it may share. */
  private hasBarePair = false
  /** Met “arrested in May”, which after “when” would be the verb of another clause. */
  private hasDoubtfulPast = false
  /** Met “as builders” just before the verb, which may begin a clause; its number then is that of the subject. */
  private doubtfulNumber: GrammaticalNumber | undefined

  constructor(article: Article, from: number) {
    this.article = article
    this.from = from
    this.clause = new ClauseTokens(article, from)
  }

  private tag(index: number): number {
    return this.clause.tag(index)
  }

  private word(index: number): string {
    return this.clause.word(index)
  }

  /** @param last the token that ends the subject, or what follows its head */
  search(last: number): Subject | undefined {
    let at = last
    let inner: NounPhrase | undefined // the phrase to the right of the one in hand
    while (at >= this.from && this.phrases++ < MOST_PHRASES) {
      if (inner === undefined && closesParenthesis(this.word(at))) {
        const opening = openingOf(this.clause, at)
        if (opening === undefined) return undefined
        at = opening - 1
        const outer = this.search(at)
        if (outer === undefined || !this.mayHaveAside(outer, opening)) return undefined
        // “Her overtime, her hardest hours, are”
        const renaming = nounPhraseEndingAt(this.article, last - 1, this.from)
        const isRenamed = renaming?.firstToken === opening + 1 && renaming.number !== outer.number
        return {...outer, isDistant: true, number: isRenamed ? 'either' : outer.number}
      }
      const phrase = nounPhraseEndingAt(this.article, at, this.from)
      if (phrase === undefined) {
        const before = beforeRelative(this.clause, at)
        if (before === undefined) return undefined
        at = before
        inner ??= {firstToken: at + 1, head: at + 1, endToken: at + 2, number: 'either', isDetermined: false}
        continue
      }
      const step = this.leftOf(phrase)
      if (step === undefined) return undefined
      if (typeof step === 'number') {
        if (inner === undefined && CLAUSE_OR_PHRASE.has(this.word(phrase.firstToken - 1)))
          this.doubtfulNumber = phrase.number
        at = step
        inner = phrase
        continue
      }
      if (this.doubtfulNumber !== undefined && step.phrase.number !== this.doubtfulNumber) return undefined
      if (this.hasDoubtfulPast && opensSubordinate(this.clause, step.phrase.firstToken - 1)) return undefined
      const isShared = this.hasBarePair && !step.phrase.isDetermined && step.phrase.number === 'singular'
      return subjectFrom(this.article, isShared ? {...step, number: 'either'} : step, inner)
    }
    return undefined
  }

  /** Not “Ann Hale, 51, and her son, Max, 9,”: a name that itself stands beside one of several subjects. */
  private mayHaveAside({head, phrase}: Subject, opening: number): boolean {
    if (this.word(opening) !== ',') return head.upos !== 'PROPN'
    if (this.word(phrase.firstToken - 1) !== ',') return true
    for (let at = this.from; at < phrase.firstToken; at++) if (this.word(at) === 'and') return false
    return true
  }

  private leftOf(phrase: NounPhrase): Step {
    const before = phrase.firstToken - 1
    const word = this.word(before)
    const done = {kind: 'noun', phrase} as const
    if (before < this.from) return done
    if (isNoOpening(this.clause, phrase)) return undefined
    const head = this.word(phrase.head)
    const isAlone = phrase.firstToken === phrase.head
    if (/^(?:and|or|nor)$/.test(word)) {
      if (isAlone && SUBJECT_PRONOUNS.has(head)) return this.twoPronouns(phrase, before)
      if (isAlone && this.word(phrase.head + 1) === 'of') return undefined // “on our minds and those of our friends”
      return CLAUSE_PRONOUNS.has(head) ? done : this.coordinated(phrase, before)
    }
    if (isAlone && SUBJECT_PRONOUNS.has(head)) return done
    const tag = this.tag(before)
    if (isAlone && head === 'it' && cannotGovern(this.clause, before)) return done
    if (word === 'than' && MORE_OR_LESS.has(this.word(before - 1)))
      return VERBAL.has(this.tag(before - 2)) ? this.beforeVerb(before - 2, done) : done
    if (this.isPreposition(before)) return this.beforePreposition(before)
    if (opensClause(this.clause, before)) return done
    if (VERBAL.has(tag)) return this.beforeVerb(before, done)
    if (TIME_NOUNS.has(word) && (NOMINAL.has(tag) || ADVERBS.has(tag))) return done // “on Friday the …”
    return undefined
  }

  private isPreposition(index: number): boolean {
    const tag = this.tag(index)
    return PREPOSITIONS.has(tag) || (tag === SUBORDINATOR && ALSO_PREPOSITIONS.has(this.word(index)))
  }

  /** “He and I”, “she and they”: a plural, where the first can be nothing but a subject. */
  private twoPronouns(phrase: NounPhrase, conjunction: number): Step {
    if (this.word(conjunction) !== 'and' || !SUBJECT_PRONOUNS.has(this.word(conjunction - 1)))
      return undefined
    return {kind: 'compound', phrase: {...phrase, firstToken: conjunction - 1}, number: 'plural'}
  }

  /** A phrase that follows a verb is its object, or begins the clause that the verb takes. */
  private beforeVerb(index: number, subject: SubjectPhrase): Step {
    const tag = this.tag(index)
    const word = this.word(index)
    if (!FINITE.has(tag) && this.isSaying(index)) return subject // “saying the figures are”
    if (tag === BASE && this.tag(index - 1) === TO) return this.beforeInfinitive(index - 1)
    if (tag === GERUND) return this.beforeGerund(index)
    const isPerfect = tag === PARTICIPLE && AUXILIARIES.has(this.tag(index - 1))
    if (!FINITE.has(tag) && !isPerfect) return undefined
    const outer = beforeRelative(this.clause, index)
    if (!SAYING.has(word)) return outer
    return outer === undefined ? subject : undefined
  }

  private isSaying(index: number): boolean {
    return this.tag(index) !== PARTICIPLE && SAYING.has(new Token(this.article, index).lemma)
  }

  private beforePreposition(index: number): number | undefined {
    let at = index - 1
    if (PREPOSITIONS.has(this.tag(at))) at--
    while (at > this.from && ADVERBS.has(this.tag(at))) at--
    if (at < this.from) return undefined
    const tag = this.tag(at)
    if (/^(?:and|or)$/.test(this.word(at)) && this.word(at - 1) !== ',') return this.beforeTwin(index, at - 1)
    if (HEADS.has(tag) || isQuantity(this.article, at)) return at
    if (tag === POSSESSIVE) return undefined
    if (tag === BASE && this.tag(at - 1) === TO) return this.beforeInfinitive(at - 1)
    if (isQuote(this.word(at)) && NOMINAL.has(this.tag(at - 1))) return at
    if (this.isReducedRelative(at, index)) {
      const before = this.skipAdverbs(at - 1)
      if (NOMINAL.has(this.tag(before))) return before
    }
    if (tag === GERUND) return this.beforeGerund(at)
    if (tag === ADJECTIVE && NOMINAL.has(this.tag(at - 1))) return at - 1
    return beforeRelative(this.clause, at)
  }

  /** “damage to two churches and to the school”: the same preposition twice hangs both on what stands before the first. */
  private beforeTwin(preposition: number, last: number): number | undefined {
    const other = nounPhraseEndingAt(this.article, last, this.from)
    if (other === undefined || this.word(other.firstToken - 1) !== this.word(preposition)) return undefined
    return this.beforePreposition(other.firstToken - 1)
  }

  /** “the men arrested in May”, “the letters sent by”: a participle, even where it looks like a past. */
  private isReducedRelative(at: number, preposition: number): boolean {
    const tag = this.tag(at)
    const word = this.word(at)
    if (tag === PARTICIPLE || word === 'bound') return true
    if (tag !== PAST) return false
    if (this.word(preposition) === 'by') return true
    if (!word.endsWith('ed') || SAYING.has(word)) return false
    this.hasDoubtfulPast = true
    return true
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
      return this.beforePreposition(at)
    }
    return undefined
  }

  /** “a plan to build …”. */
  private beforeInfinitive(index: number): number | undefined {
    const at = index - 1
    if (at < this.from) return undefined
    return NOMINAL.has(this.tag(at)) ? at : beforeRelative(this.clause, at)
  }

  private coordinated(phrase: NounPhrase, conjunction: number): Step {
    const left = conjunction - 1
    const word = this.word(conjunction)
    const clause: SubjectPhrase = {
      kind: 'noun',
      phrase,
      number: phrase.number === 'singular' && word === 'and' ? 'either' : phrase.number
    }
    if (this.tag(left) === PUNCT && !isQuote(this.word(left)))
      return this.word(left) === ',' && !hasVerbBefore(this.clause, left) ? undefined : clause
    const other = nounPhraseEndingAt(this.article, left, this.from)
    if (other === undefined) {
      if (VERBAL.has(this.tag(left))) return {...clause, number: phrase.number} // “has fallen and inflation is”
      return this.tag(left) === ADJECTIVE || ADVERBS.has(this.tag(left)) ? clause : undefined
    }
    const before = other.firstToken - 1
    if (word === 'and' && SUBJECT_PRONOUNS.has(this.word(left)) && other.firstToken === left) {
      return {kind: 'compound', phrase: {...phrase, firstToken: left}, number: 'plural'}
    }
    const list = listAfterPreposition(this.clause, other, phrase)
    if (list !== undefined) return this.beforePreposition(list)
    if (opensPair(this.clause, other, word)) return this.pairOf(other, phrase, word)
    if (!PREPOSITIONS.has(this.tag(before))) return undefined
    // “the price of bread and milk”: bare nouns after the preposition belong together, and so do names
    if (isBareNoun(this.clause, phrase) && isBareNoun(this.clause, other)) {
      // “of confidence and relations of trust are”: either may be where the pair begins
      if (phrase.number !== other.number && PREPOSITIONS.has(this.tag(phrase.endToken))) return undefined
      this.hasBarePair = true
      return this.beforePreposition(before)
    }
    if (NAMES.has(this.tag(phrase.head)) && NAMES.has(this.tag(other.head)))
      return this.beforePreposition(before)
    return phrase.number === 'plural' ? this.agreeing(before) : undefined
  }

  /** “Lund and her deputy”, “Hull or York”: the two as one subject. */
  private pairOf(other: NounPhrase, phrase: NounPhrase, conjunction: string): SubjectPhrase {
    const whole = {...phrase, firstToken: other.firstToken}
    if (conjunction === 'and' && !phrase.isDetermined && this.isListOfEach(other))
      return {kind: 'compound', phrase: whole, number: 'singular'}
    if (conjunction !== 'and') return {kind: 'alternative', phrase: whole, number: phrase.number}
    const isPlural = isListOfNames(this.clause, other, phrase) || isPairWord(this.clause, other, BOTH)
    return {
      kind: 'compound',
      phrase: whole,
      number: isPlural ? 'plural' : compoundNumber(this.article, other, phrase)
    }
  }

  /** “Every house, shop and chapel”: one by one. */
  private isListOfEach(other: NounPhrase): boolean {
    let item: NounPhrase | undefined = other
    while (item !== undefined && !item.isDetermined && this.word(item.firstToken - 1) === ',')
      item = nounPhraseEndingAt(this.article, item.firstToken - 2, this.from)
    if (item === undefined || item === other || TIME_NOUNS.has(this.word(item.head))) return false // “Each day, men and women”
    return /^(?:each|every)$/.test(this.word(item.firstToken))
  }

  /** Outside a coordination that may reach either way, only a plural is certain. */
  private agreeing(preposition: number): number | undefined {
    const outer = this.beforePreposition(preposition)
    if (outer === undefined) return undefined
    return PLURALS.has(this.tag(outer)) ? outer : undefined
  }
}
