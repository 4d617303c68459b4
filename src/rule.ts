/**
 * What a rule is. A rule file holds one `export default defineRule({…})` and nothing else that another file needs:
 * it is at once the check, its documentation and its test.
 */
import type * as zod from 'zod'
import type {Article, Quotation, Sentence, Span, Zone} from './article/article.ts'
import type {DateMention, NumberMention, Person, PersonMention} from './article/mentions.ts'
import type {Token} from './article/token.ts'
import type {TagName, Upos} from './language/tagger/tags.ts'

/** error: a copy desk would certainly change it; warning: very likely; info: a question or a matter of taste. */
export type Severity = 'error' | 'warning' | 'info'

/** safe: may be applied unseen; suggest: needs an editor's eye; never: there is no mechanical fix. */
export type FixSafety = 'safe' | 'suggest' | 'never'

/** Words of a message, made from typed data. A note says why, and what it rests on. */
export type MessageText = string | {readonly message: string; readonly note: string}

/** A rule's messages by key; each takes one object of data, or nothing. */
export type Messages = Readonly<Record<string, (data: never) => MessageText>>

/** Another place that a finding rests on: the first mention, the total, the other spelling. */
export interface RelatedPlace extends Span {
  readonly message: string
}

/** What a finding may say beside its message. */
export interface ReportDetails {
  /** Replacements for exactly the reported span, best first; `''` deletes it. */
  readonly expected?: readonly string[]
  readonly related?: readonly RelatedPlace[]
  /** Lowers (never raises) the safety that the rule states. */
  readonly fix?: FixSafety
  /** For a finding that is less sure than the rule's others. */
  readonly severity?: Severity
  /**
   * The words that were judged by the company they keep, where another rule may judge the same words by theirs: of
   * findings whose judged words touch, only the first is heard.
   */
  readonly judged?: Span
}

type DataOf<Text> = Text extends () => MessageText
  ? {readonly data?: undefined}
  : Text extends (data: infer Data) => MessageText
    ? {readonly data: Data}
    : never

/** What a handler gets beside the thing that triggered it. */
export interface RuleContext<M extends Messages = Messages, Options = unknown> {
  readonly article: Article
  readonly options: Options
  /**
   * Reports a finding. `at` is the smallest span that an editor would select: the word, the number, the few words
   * around a gap. A span that is blank or outside the article is a fault of the rule and throws.
   */
  readonly report: <Key extends keyof M & string>(
    key: Key,
    at: Span,
    details: ReportDetails & DataOf<M[Key]>
  ) => void
}

/** Words that are looked up, not listed; see language/word-table.ts. */
export interface WordSource {
  has: (word: string) => boolean
}

/** Phrases that are looked up by their first two words; see article/phrase-table.ts. */
export interface PhraseSource {
  /** Whether a phrase begins with a word. */
  has: (word: string) => boolean
  /** The phrases that begin with these two words, and that of the first alone. */
  phrasesAt: (first: string, second: string) => readonly string[]
}

/** When a rule is asked. Everything but `sentence` and `article` costs nothing where it is not triggered. */
export interface Visit<Context> {
  /** For each token that is one of these words (lower case, straight apostrophes). */
  readonly words?: readonly [
    words: readonly string[] | ReadonlySet<string> | WordSource,
    visit: (token: Token, context: Context) => void
  ]
  /** For each token with one of these tags (`AUX.modal`) or parts of speech (`DET`). */
  readonly tags?: readonly [
    tags: ReadonlyArray<TagName | Upos>,
    visit: (token: Token, context: Context) => void
  ]
  /** For each place where one of these phrases stands, words parted by one space, lower case; “a/b” is either word. */
  readonly phrases?: readonly [
    phrases: readonly string[] | ReadonlySet<string> | PhraseSource,
    visit: (match: PhraseMatch, context: Context) => void
  ]
  /** For each quotation, in order; one inside another comes after it, with its `depth`. */
  readonly quotation?: (quotation: Quotation, context: Context) => void
  /** For each place where a person is named, person by person. */
  readonly name?: (mention: PersonMention, person: Person, context: Context) => void
  /** For each number phrase, in order. */
  readonly number?: (mention: NumberMention, context: Context) => void
  /** For each date, time, duration or age, in order. */
  readonly date?: (mention: DateMention, context: Context) => void
  readonly sentence?: (sentence: Sentence, context: Context) => void
  readonly article?: (article: Article, context: Context) => void
}

/** A phrase found in the article. */
export interface PhraseMatch extends Span {
  /** The phrase as it was given, alternatives and all. */
  readonly phrase: string
  readonly first: Token
  readonly last: Token
}

/** A text with the faulty span between ⟦ and ⟧, and what it becomes. */
export interface BadExample<Key extends string = string> {
  readonly text: string
  readonly message: Key
  /** The span's text after the first suggestion was applied; left out where none is made. */
  readonly becomes?: string
  /** Configuration that the example needs. */
  readonly options?: Readonly<Record<string, unknown>>
  readonly language?: string
  readonly date?: string
  /** A transcript or document that it is checked against. */
  readonly transcript?: string
}

/** A text that looks like the slip and is right. */
export interface GoodExample {
  readonly text: string
  readonly because: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly language?: string
  readonly date?: string
  /** A transcript or document that it is checked against. */
  readonly transcript?: string
}

export interface RuleDefinition<M extends Messages, Options> {
  /** Kebab-case, equal to the file name; names the slip so that "ignore <id>" reads well. */
  readonly id: string
  /** One line, under 100 characters. */
  readonly summary: string
  /** One to three short paragraphs for the editor who asks. */
  readonly why: string
  readonly severity: Severity
  readonly fix: FixSafety
  /** The version that brought it. */
  readonly since: string
  /** `preview` until it has proved itself. */
  readonly status: 'preview' | 'stable'
  /** Zones in which it speaks; all of them when left out. */
  readonly zones?: readonly Zone[]
  /** Matters of style leave quotations alone; slips inside one become a query. Default: query. */
  readonly inQuotations?: 'query' | 'skip'
  readonly messages: M
  /** The shape of its options, every one with a default and a description; asked for only when needed. */
  readonly options?: (z: typeof zod.z) => zod.ZodType<Options>
  readonly examples: {
    readonly bad: ReadonlyArray<BadExample<NoInfer<keyof M & string>>>
    readonly good: readonly GoodExample[]
  }
  readonly visit: Visit<RuleContext<NoInfer<M>, NoInfer<Options>>>
}

/** A rule as the engine holds it, whatever its messages and options. */
export type Rule = Omit<RuleDefinition<Messages, unknown>, 'options' | 'examples' | 'visit'> & {
  readonly options?: (z: typeof zod.z) => zod.ZodType
  readonly examples: {readonly bad: readonly BadExample[]; readonly good: readonly GoodExample[]}
  readonly visit: Visit<RuleContext>
}

/**
 * Declares a rule, checking its message keys, their data and its options against each other.
 *
 * @returns the rule itself
 */
export function defineRule<const M extends Messages, Options = Record<string, never>>(
  rule: RuleDefinition<M, Options>
): Rule {
  return rule as unknown as Rule
}
