import type {Article, Span, Zone} from '../../src/article/article.ts'
import type {Acronym, NameMention} from '../../src/article/mentions.ts'
import {defineRule} from '../../src/rule.ts'

/** Headlines and captions stand alone and may say it again. */
const RUNNING: readonly Zone[] = ['body', 'list']

export default defineRule({
  id: 'acronym-defined-twice',
  summary: 'A short form that is explained again, or explained as something else.',
  why: `A short form is explained once, at first mention: “the World Health Organisation (WHO)”. Explained again further
down it tells the reader that nobody read the piece from top to bottom; usually a paragraph was moved or added.

Two different explanations of one short form are a mistake in one of them, or two bodies that need telling apart.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    again: (d: {short: string; expansion: string}) => ({
      message: `“${d.short}” was explained before: the short form is enough here.`,
      note: `It stands for “${d.expansion}” since its first mention.`
    }),
    other: (d: {short: string; expansion: string; first: string}) => ({
      message: `“${d.short}” is “${d.first}” further up, and “${d.expansion}” here.`,
      note: 'One short form should stand for one thing in an article.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The Coastal Fisheries Board (CFB) cut the quota. The CFB met in Lerwick. On Friday the ⟦Coastal Fisheries Board (CFB)⟧ will meet again.',
        message: 'again',
        becomes: 'CFB'
      },
      {
        text: 'Talks between the Rail and Port Workers (RPW) and the state failed. The RPW has called a strike.\n\nMembers of the ⟦Rail and Port Workers (RPW)⟧ voted for it.',
        message: 'again',
        becomes: 'RPW'
      },
      {
        text: 'The NLA (National Lifeboat Association) is short of crews. Last year the ⟦National Lifeboat Association (NLA)⟧ lost 40, the NLA said.',
        message: 'again',
        becomes: 'NLA'
      },
      {
        text: 'The South Ports Workers Union (Sopwu) is on strike. ⟦The South Ports Workers Union (Sopwu)⟧ marched, and Sopwu sang.',
        message: 'again',
        becomes: 'Sopwu'
      },
      {
        text: 'The Bureau of River Safety (BRS) sent divers. A second team came from the ⟦Border Rescue Service⟧ (BRS).',
        message: 'other'
      }
    ],
    good: [
      {
        text: 'The Coastal Fisheries Board (CFB) cut the quota. The CFB will meet on Friday.',
        because: 'explained once'
      },
      {
        text: 'The Coastal Fisheries Board (CFB) cut the quota. The Coastal Fisheries Board was founded in 1911.',
        because: 'written in full again without its short form'
      },
      {
        text: 'The National Lifeboat Association (NLA) and the National Land Agency (NLAg) share an office.',
        because: 'two short forms'
      },
      {
        text: 'He joined the Navy (as a cook) and left the Navy (as a captain).',
        because: 'brackets that explain nothing'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const acronym of article.acronyms) {
        const [first, ...later] = definitionsInProse(article, acronym)
        if (first === undefined) continue
        for (const {expansion, short} of later) {
          const related = [{start: first.expansion.start, end: first.short.end, message: 'explained here'}]
          if (keyOf(expansion.text) === keyOf(first.expansion.text)) {
            report('again', bracketed(article, expansion, short), {
              data: {short: short.text, expansion: first.expansion.text},
              expected: [short.text],
              related
            })
          } else if (areDifferent(expansion.text, first.expansion.text)) {
            report('other', expansion, {
              data: {short: short.text, expansion: expansion.text, first: first.expansion.text},
              related
            })
          }
        }
      }
      for (const {at, short, expansion, first} of spokenAgain(article)) {
        report('again', at, {
          data: {short, expansion},
          expected: [short],
          related: [{...first, message: 'explained here'}]
        })
      }
    }
  }
})

interface Spoken {
  readonly at: Span
  readonly short: string
  readonly expansion: string
}

/** Short forms that are spoken as words, “the South Ports Workers Union (Spowu)”, where they are explained again. */
function spokenAgain(article: Article): Array<Spoken & {readonly first: Span}> {
  if (article.countOf('(') < 2) return []
  const firsts = new Map<string, Spoken>()
  const again: Array<Spoken & {readonly first: Span}> = []
  article.types.forEach((type, index) => {
    if (type.text !== '(' || article.types[index + 2]?.text !== ')') return
    const spoken = spokenAt(article, index)
    if (spoken === undefined) return
    const first = firsts.get(spoken.short)
    if (first === undefined) firsts.set(spoken.short, spoken)
    else if (keyOf(first.expansion) === keyOf(spoken.expansion)) again.push({...spoken, first: first.at})
  })
  return again
}

const SMALL = /^(?:of|the|and|for|in|on|to|&)$/

function spokenAt(article: Article, bracket: number): Spoken | undefined {
  const short = article.types[bracket + 1]?.text ?? ''
  const zone = article.token(bracket)?.zone
  if (!/^[A-Z][a-z]{2,8}$/.test(short) || zone === undefined || !RUNNING.includes(zone)) return undefined
  const start = article.starts[bracket] ?? 0
  if (article.quotationAt(start) !== undefined) return undefined
  let from = bracket
  for (let index = bracket - 1; index > bracket - 12; index--) {
    const type = article.types[index]
    if (type === undefined || !(type.isCapitalised || SMALL.test(type.lower))) break
    if (type.isCapitalised && type.lower !== 'the') from = index
  }
  const words = article.types.slice(from, bracket).filter((type) => type.isCapitalised)
  if (
    words.length < 2 ||
    !isSpokenOf(
      short,
      words.map(({lower}) => lower)
    )
  )
    return undefined
  const hasArticle = article.types[from - 1]?.lower === 'the'
  const expansion = article.text.slice(article.starts[from], article.ends[bracket - 1])
  const at = {start: article.starts[hasArticle ? from - 1 : from] ?? 0, end: article.ends[bracket + 2] ?? 0}
  return {at, short, expansion}
}

/** Whether the first letters of the words come in the short form, in their order. */
function isSpokenOf(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase()
  let from = 0
  let fitting = 0
  for (const word of words) {
    const at = letters.indexOf(word.charAt(0), from)
    if (at < 0) continue
    fitting++
    from = at + 1
  }
  return letters.charAt(0) === words[0]?.charAt(0) && fitting >= words.length - 1 && fitting >= 2
}

function definitionsInProse(article: Article, {definitions}: Acronym): Acronym['definitions'] {
  return definitions.filter(({short}) => {
    const zone = article.token(short.firstToken)?.zone
    return zone !== undefined && RUNNING.includes(zone) && article.quotationAt(short.start) === undefined
  })
}

/** From the expansion to the bracket after its short form, or from the short form to the one after the expansion. */
function bracketed(
  article: Article,
  expansion: NameMention,
  short: NameMention
): {start: number; end: number} {
  const last = Math.max(expansion.endToken, short.endToken)
  return {
    start: Math.min(expansion.start, short.start),
    end: article.ends[last] ?? Math.max(expansion.end, short.end)
  }
}

/** The words that count: case, articles, number and the spelling of -ise do not. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\b(?:the|of|for|and|on|in|&)\b|&/g, ' ')
    .replace(/z(?=[ea])/g, 's')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Names that differ in more than an ending or an "of". */
function areDifferent(one: string, two: string): boolean {
  const words = new Set(
    keyOf(one)
      .split(' ')
      .map((word) => word.slice(0, 4))
  )
  const others = keyOf(two).split(' ')
  const shared = others.filter((word) => words.has(word.slice(0, 4))).length
  return shared * 2 <= others.length
}
