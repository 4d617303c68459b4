import type {Article, Zone} from '../../src/article/article.ts'
import type {Acronym} from '../../src/article/mentions.ts'
import {defineRule} from '../../src/rule.ts'

const RUNNING: readonly Zone[] = ['body', 'list']

export default defineRule({
  id: 'acronym-never-used',
  summary: 'A short form that is introduced and then never used, or whose letters do not fit.',
  why: `“The Coastal Fisheries Board (CFB)” promises that CFB will be needed. Where it never comes again, the bracket is
clutter; often the paragraph that used it was cut. Some papers give the short form for searchers, so this is a question.

Letters that are nearly those of the full name, but not quite, are a slip in one or the other.`,
  severity: 'info',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    unused: (d: {short: string}) => `“${d.short}” is introduced here and never used again.`,
    misfit: (d: {short: string; expansion: string}) =>
      `The letters of “${d.short}” are not those of “${d.expansion}”.`
  },
  examples: {
    bad: [
      {
        text: 'The Coastal Fisheries Board⟦ (CFB)⟧ cut the quota. Skippers were furious.',
        message: 'unused',
        becomes: ''
      },
      {
        text: 'She sits on the Parole Reform Panel⟦ (PRP)⟧, which meets in May.',
        message: 'unused',
        becomes: ''
      },
      {
        text: 'A pilot of small modular reactors⟦ (SMRs)⟧ is planned. The first will cost £2bn.',
        message: 'unused',
        becomes: ''
      },
      {
        text: 'The National Lifeboat Association (⟦NAL⟧) is short of crews. NAL boats were launched 900 times.',
        message: 'misfit'
      },
      {
        text: 'The South Coast Ferry Board (⟦SFCB⟧) has new boats. An SCFB boat sank.',
        message: 'misfit',
        becomes: 'SCFB'
      }
    ],
    good: [
      {
        text: 'The Coastal Fisheries Board (CFB) cut the quota. The CFB will meet on Friday.',
        because: 'it is used'
      },
      {
        text: 'The Coastal Fisheries Board (CFB) cut the quota. “CFBs are all alike,” he said.',
        because: 'used in the plural'
      },
      {text: 'Tom Bell (SNP) asked about ferries.', because: 'a party, no short form of the name'},
      {
        text: 'The European Organisation for Nuclear Research (CERN) found it. CERN is near Geneva.',
        because: 'letters of another language'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const {definitions, mentions} of article.acronyms) {
        const [definition] = definitions
        if (definition === undefined) continue
        const {short, expansion, fits} = definition
        const zone = article.token(short.firstToken)?.zone
        if (zone === undefined || !RUNNING.includes(zone)) continue
        if (!fits) {
          const right = swappedBack(article, definition)
          report('misfit', short, {
            data: {short: short.text, expansion: expansion.text},
            ...(right === undefined ? {} : {expected: [right], severity: 'warning'})
          })
        }
        if (fits && mentions.length === 1 && short.start > expansion.start) {
          const end = article.ends[short.endToken] ?? short.end
          report('unused', {start: expansion.end, end}, {data: {short: short.text}, expected: ['']})
        }
      }
    }
  }
})

/** The initials of the words, where two neighbours of them changed places in letters that nobody knows. */
function swappedBack(
  article: Article,
  {short: {text}, expansion}: Acronym['definitions'][number]
): string | undefined {
  const initials = expansion.text.match(/(?<![\p{L}’'])\p{Lu}/gu)?.join('') ?? ''
  if (initials.length < 4 || initials.length !== text.length || article.language.lexicon.lookup(text) !== 0)
    return undefined
  const at = [...text].findIndex((letter, index) => letter !== initials[index])
  const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
  return swapped === initials ? initials : undefined
}
