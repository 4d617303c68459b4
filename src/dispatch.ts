/**
 * Who is asked when. Rules register for words, tags, phrases, sentences or the whole article; a token that no rule
 * registered for costs one look-up, so the thousandth rule is as cheap as the tenth.
 */
import type {Article, Span} from './article/article.ts'
import type {PersonMention} from './article/mentions.ts'
import {Token} from './article/token.ts'
import type {Report} from './finding.ts'
import {TAGS, uposOf} from './language/tagger/tags.ts'
import type {WordType} from './language/word-type.ts'
import {followPhrases, PhraseTrie, type PhraseNode} from './language/phrase-trie.ts'
import type {PhraseMatch, PhraseSource, Rule, RuleContext, WordSource} from './rule.ts'
import {contextFor, type ActiveRule} from './rule-context.ts'

/** Shows a rule one thing; a rule that throws is left out of the rest of the article. */
type Ask = <Thing>(
  slot: number,
  visit: (thing: Thing, context: RuleContext) => void,
  thing: Thing,
  at: Span
) => void

type TokenVisit = (token: Token, context: RuleContext) => void

interface TokenHandler {
  readonly slot: number
  readonly visit: TokenVisit
}

/** A phrase, and who asked for it. */
interface Listed {
  readonly slot: number
  readonly phrase: string
}

/** Who wants to see the tokens of a word, and the phrases that begin with it. */
interface TypeHandlers {
  readonly words: readonly TokenHandler[]
  readonly phrases: PhraseNode<Listed> | undefined
}

const NOBODY: readonly TokenHandler[] = []
const NO_HANDLERS: TypeHandlers = {words: NOBODY, phrases: undefined}

/** Runs a set of rules over articles; made once, used for any number of them. */
export class Dispatcher {
  private readonly active: readonly ActiveRule[]
  private readonly byWord = new Map<string, TokenHandler[]>()
  private readonly wordSources: Array<TokenHandler & {readonly source: WordSource}> = []
  private readonly byTag: TokenHandler[][] = TAGS.map(() => [])
  private readonly phrases = new PhraseTrie<Listed>()
  private readonly phraseSources: Array<{readonly slot: number; readonly source: PhraseSource}> = []
  /** First words whose phrases come from the sources. */
  private readonly supplied = new Set<string>()

  constructor(active: readonly ActiveRule[]) {
    this.active = active
    active.forEach(({rule}, slot) => {
      this.register(rule, slot)
    })
  }

  private register({visit}: Rule, slot: number): void {
    if (visit.words !== undefined) {
      const [words, handler] = visit.words
      if (Symbol.iterator in words) {
        for (const word of words) {
          const handlers = this.byWord.get(word)
          if (handlers === undefined) this.byWord.set(word, [{slot, visit: handler}])
          else handlers.push({slot, visit: handler})
        }
      } else this.wordSources.push({slot, visit: handler, source: words})
    }
    if (visit.tags !== undefined) {
      const [tags, handler] = visit.tags
      TAGS.forEach((name, tag) => {
        const upos = uposOf(tag)
        if (tags.some((wanted) => wanted === name || wanted === upos))
          this.byTag[tag]?.push({slot, visit: handler})
      })
    }
    if (visit.phrases !== undefined) {
      const [phrases] = visit.phrases
      if (Symbol.iterator in phrases) {
        for (const phrase of phrases) this.phrases.add(phrase, {slot, phrase})
      } else this.phraseSources.push({slot, source: phrases})
    }
  }

  /** Everything that the rules have to say of an article, in no particular order. */
  run(article: Article): Report[] {
    const reports: Report[] = []
    const contexts: Array<RuleContext | undefined> = this.active.map((active) =>
      contextFor(article, active, reports)
    )
    const ask: Ask = (slot, visit, thing, at) => {
      const context = contexts[slot]
      if (context === undefined) return
      try {
        visit(thing, context)
      } catch (error) {
        contexts[slot] = undefined // one failure is enough to say; its other findings stay
        reports.push(ruleFailed(this.active[slot]?.rule.id ?? '', at, error))
      }
    }
    this.active.forEach(({rule: {visit}}, slot) => {
      if (visit.article !== undefined) ask(slot, visit.article, article, firstSpan(article))
      if (visit.sentence !== undefined) askEach(ask, slot, visit.sentence, article.sentences)
    })
    this.runNames(article, ask)
    this.active.forEach(({rule: {visit}}, slot) => {
      if (visit.quotation !== undefined) askEach(ask, slot, visit.quotation, article.quotations)
    })
    this.active.forEach(({rule: {visit}}, slot) => {
      if (visit.number !== undefined) askEach(ask, slot, visit.number, article.numbers)
      if (visit.date !== undefined) askEach(ask, slot, visit.date, article.dates)
    })
    this.runTokens(article, ask)
    return reports
  }

  private runNames(article: Article, ask: Ask): void {
    this.active.forEach(({rule: {visit}}, slot) => {
      const {name} = visit
      if (name === undefined) return
      for (const person of article.people) {
        const visitMention = (mention: PersonMention, context: RuleContext): void => {
          name(mention, person, context)
        }
        askEach(ask, slot, visitMention, person.mentions)
      }
    })
  }

  private runTokens(article: Article, ask: Ask): void {
    const {types, tags} = article
    for (let index = 0; index < types.length; index++) {
      const type = types[index]
      if (type === undefined) continue
      const {words, phrases} = this.handlersOf(type)
      const tagged = this.byTag[tags[index] ?? 0] ?? NOBODY
      if (phrases !== undefined) this.runPhrases(article, index, phrases, ask)
      if (words.length === 0 && tagged.length === 0) continue
      const token = new Token(article, index)
      for (const {slot, visit} of words) ask(slot, visit, token, token)
      for (const {slot, visit} of tagged) ask(slot, visit, token, token)
    }
  }

  private handlersOf(type: WordType): TypeHandlers {
    if (type.handlersOwner === this) return type.handlers as TypeHandlers
    const words = this.wordHandlersOf(type.lower)
    const phrases = this.phrasesOf(type.lower)
    const handlers = words.length === 0 && phrases === undefined ? NO_HANDLERS : {words, phrases}
    type.handlersOwner = this
    type.handlers = handlers
    return handlers
  }

  private wordHandlersOf(word: string): readonly TokenHandler[] {
    const listed = this.byWord.get(word) ?? NOBODY
    const others = this.wordSources.filter(({source}) => source.has(word))
    // in the order of the rules, as though all had been listed
    return others.length === 0 ? listed : [...listed, ...others].sort((a, b) => a.slot - b.slot)
  }

  private phrasesOf(word: string): PhraseNode<Listed> | undefined {
    if (!this.supplied.has(word)) {
      const sources = this.phraseSources.filter(({source}) => source.has(word))
      if (sources.length > 0) {
        this.supplied.add(word)
        this.supplyPhrases(word, sources)
      }
    }
    return this.phrases.begin(word)
  }

  private supplyPhrases(word: string, sources: ReadonlyArray<{slot: number; source: PhraseSource}>): void {
    const supplyOf = (next: string, isWanted: (phrase: string) => boolean) =>
      sources.flatMap(({slot, source}) =>
        source
          .phrasesAt(word, next)
          .filter(isWanted)
          .map((phrase) => ({phrase, value: {slot, phrase}}))
      )
    const begin = this.phrases.from(word)
    for (const {phrase, value} of supplyOf('', (phrase) => !phrase.includes(' ')))
      begin.add({words: [phrase], value})
    begin.addSupply((next) => supplyOf(next, (phrase) => phrase.includes(' ')))
  }

  /** The phrases that begin with a token and end in its sentence. */
  private runPhrases(article: Article, first: number, begin: PhraseNode<Listed>, ask: Ask): void {
    followPhrases(begin, article.types, first, (last, {slot, phrase}) => {
      const visit = this.active[slot]?.rule.visit.phrases?.[1]
      const firstToken = new Token(article, first)
      const lastToken = new Token(article, last)
      if (visit === undefined || firstToken.sentence !== lastToken.sentence) return
      const match: PhraseMatch = {
        phrase,
        first: firstToken,
        last: lastToken,
        start: firstToken.start,
        end: lastToken.end
      }
      ask(slot, visit, match, match)
    })
  }
}

function askEach<Thing extends Span>(
  ask: Ask,
  slot: number,
  visit: (thing: Thing, context: RuleContext) => void,
  things: readonly Thing[]
): void {
  for (const thing of things) ask(slot, visit, thing, thing)
}

function firstSpan(article: Article): Span {
  return {start: article.starts[0] ?? 0, end: article.ends[0] ?? 0}
}

function ruleFailed(ruleId: string, at: Span, error: unknown): Report {
  return {
    ruleId: 'internal/rule-failed',
    severity: 'info',
    start: at.start,
    end: at.end,
    message: `The rule ${ruleId} failed here and was left out for this article: ${error instanceof Error ? error.message : String(error)}`,
    note: 'This is a fault in copyedit, not in the article. Please report it.',
    expected: [],
    related: [],
    fix: 'never',
    inQuotation: false
  }
}
