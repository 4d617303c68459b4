/** Which part of the code may import which; .github/decisions/0002 says why rules see only the article. */

/** Runs anywhere: no file, clock, environment or network; data comes in as bytes. */
const CORE =
  '^(src/(article|language|entities|facts|ignore|retext)/|rules/|src/(check|core|public|dispatch|finding|one-for-each-slip|pipeline|plugin|registry|rule|rule-context)\\.ts$)'
const RULE_FILE = '^rules/([^/]+)/([^/]+)\\.ts$'

/** A rule of dependency-cruiser: files in `from` import of our own code only what matches one of `to`. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: {path: from},
  to: {path: '^(src|rules)/', pathNot: to}
})

module.exports = {
  forbidden: [
    only(
      'language-knows-english-only',
      '^src/language/',
      '^src/language/',
      'language imports nothing of ours'
    ),
    only('article-on-language', '^src/article/', '^src/(article|language)/', 'article → language'),
    only(
      'entities-on-article',
      '^src/entities/',
      // the mentions are types of the article, which the entities fill
      '^src/(entities|article|language)/',
      'entities → article, language'
    ),
    only('facts-on-entities', '^src/facts/', '^src/(facts|entities|article|language)/', 'facts → entities'),
    only('retext-on-article', '^src/retext/', '^src/(retext|article|language)/', 'retext → article'),
    only(
      'rules-see-the-article',
      RULE_FILE,
      // a rule may have a word list or a table beside it, but never another rule: see the next entry
      '^(src/rule\\.ts$|src/(article|entities|facts|language|retext)/|rules/)',
      'rules → rule, article, entities, facts, language, retext'
    ),
    {
      name: 'rules-stand-alone',
      comment:
        'no rule imports another rule, only data named after itself; what two rules need belongs in src/',
      severity: 'error',
      from: {path: RULE_FILE},
      to: {path: '^rules/', pathNot: '^rules/$1/$2[-a-z]*\\.data\\.ts$'}
    },
    only(
      'the-contract-is-types',
      '^src/rule\\.ts$',
      '^src/(article|language|entities|facts)/',
      'what a rule is rests on what an article is, and on nothing that runs'
    ),
    {
      name: 'reports-and-fixes-on-findings',
      comment: 'report, fix → finding: neither knows rules, configuration or the command',
      severity: 'error',
      from: {path: '^src/(report|fix)/'},
      to: {path: '^(src/(config|cli|server|lsp|scan|action|web|tools)/|rules/)'}
    },
    {
      name: 'configuration-runs-nothing',
      comment: 'config → registry: it reads settings, and leaves it to others to act on them',
      severity: 'error',
      from: {path: '^src/config/'},
      to: {path: '^src/(report|fix|cli|server|lsp|scan|action|web|tools)/'}
    },
    {
      name: 'nothing-imports-an-entry-point',
      comment:
        'cli, server, lsp, scan, action and web are where programs start; tools are for those who build',
      severity: 'error',
      from: {path: '^(src|rules)/', pathNot: '^src/(cli|server|lsp|scan|action|web|tools)/'},
      to: {path: '^src/(cli|server|lsp|scan|action|web|tools)/'}
    },
    {
      name: 'core-runs-anywhere',
      comment: 'the core imports nothing of Node’s; a browser runs it as it is',
      severity: 'error',
      from: {path: CORE},
      to: {dependencyTypes: ['core']}
    },
    {
      name: 'core-imports-core',
      comment: 'what the core imports of ours has to run anywhere as well',
      severity: 'error',
      from: {path: CORE},
      to: {path: '^src/', pathNot: [CORE, '^src/closest\\.ts$']}
    },
    {
      name: 'no-cycles',
      comment: 'two files that run each other are one file; types may point both ways',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}}
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true}
    }
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.d.ts']
    }
  }
}
