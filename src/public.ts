/** What the library shows wherever it runs. The members of these types are the contract; nothing else is. */
export type {
  Article,
  Block,
  BlockHint,
  Quotation,
  Sentence,
  SourceText,
  Span,
  Zone
} from './article/article.ts'
export {FrontMatterError} from './article/front-matter.ts'
export type {Acronym, DateMention, NamedThing, NumberMention, Person} from './article/mentions.ts'
export type {FrontMatter} from './article/source.ts'
export type {Token} from './article/token.ts'
export {
  Engine,
  OptionError,
  type ArticleFormat,
  type ArticleOptions,
  type CheckedArticle,
  type EngineOptions,
  type RuleSetting
} from './check.ts'
export {findingOf, type Evidence, type Finding, type RelatedSource} from './finding.ts'
export {Language} from './language/language.ts'
export type {Variety} from './language/variety.ts'
export type {CheckOptions, RulePluginOptions} from './plugin.ts'
export {
  defineRule,
  type FixSafety,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type Severity
} from './rule.ts'
