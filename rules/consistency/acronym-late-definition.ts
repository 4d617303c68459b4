import type {Article, Zone} from '../../src/article/article.ts'
import type {NameMention} from '../../src/article/mentions.ts'
import {defineRule} from '../../src/rule.ts'

const RUNNING: readonly Zone[] = ['body', 'list']

export default defineRule({
  id: 'acronym-late-definition',
  summary: 'A short form that is explained only after it was used.',
  why: `Readers meet the short form first and its explanation later when paragraphs were moved. The explanation belongs to
the first mention in the running text; a headline, standfirst or caption may use the short form before.

Short forms that everybody knows (the BBC, the UN) may well be explained late, so this is a question.`,
  severity: 'warning',
  fix: 'never',
  since: '0.1.0',
  status: 'preview',
  messages: {
    late: (d: {short: string; expansion: string}) => ({
      message: `“${d.short}” is used here, and explained as “${d.expansion}” only later.`,
      note: 'Explain a short form where it first stands.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Rangers from the ⟦CFB⟧ seized the nets. The Coastal Fisheries Board (CFB) has ten boats.',
        message: 'late'
      },
      {
        text: 'The ⟦RPW⟧ called the strike on Monday. The Rail and Port Workers (RPW) union has 4,000 members.',
        message: 'late'
      },
      {
        text: 'Staff at the ⟦NLA⟧ walked out. It was the first strike at the NLA (National Lifeboat Association) since 1974.',
        message: 'late'
      },
      {
        text: 'Two ⟦SLCs⟧ went bankrupt in May. Small lending companies (SLCs) charge up to 60 per cent.',
        message: 'late'
      }
    ],
    good: [
      {
        text: 'The Coastal Fisheries Board (CFB) has ten boats. Rangers from the CFB seized the nets.',
        because: 'explained at first mention'
      },
      {
        text: 'CFB seizes nets off Lerwick\n\nThe Coastal Fisheries Board (CFB) has seized 40 miles of nets, its rangers said on Monday. The CFB has ten boats.',
        because: 'the headline may be short'
      },
      {
        text: '“Ask the CFB,” he said. The Coastal Fisheries Board (CFB) declined to comment.',
        because: 'people say what they say'
      },
      {text: 'The BBC and ITV showed it live.', because: 'never explained'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const {definitions, mentions} of article.acronyms) {
        const definition = definitions.find(({short}) => isInProse(article, short))
        if (definition === undefined) continue
        const from = Math.min(definition.expansion.start, definition.short.start)
        const early = mentions.find((mention) => mention.start < from && isInProse(article, mention))
        if (early === undefined) continue
        report('late', early, {
          data: {short: early.text, expansion: definition.expansion.text},
          related: [
            {
              start: from,
              end: Math.max(definition.expansion.end, definition.short.end),
              message: 'explained here'
            }
          ],
          ...(isWellKnown(article, early.text) ? {severity: 'info'} : {})
        })
      }
    }
  }
})

function isInProse(article: Article, mention: NameMention): boolean {
  const zone = article.token(mention.firstToken)?.zone
  return zone !== undefined && RUNNING.includes(zone) && article.quotationAt(mention.start) === undefined
}

/** Short forms that are words of the lexicon are in common use. */
function isWellKnown(article: Article, short: string): boolean {
  return article.language.lexicon.lookup(short) !== 0
}
