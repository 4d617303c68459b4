/** The public API on Node: the core, with the English data that comes with the package. */
export {Engine, OptionError, type ArticleOptions, type CheckedArticle, type EngineOptions, type RuleSetting} from './check.ts'
