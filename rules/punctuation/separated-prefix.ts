import type {Article} from '../../src/article/article.ts'
import {lowerAt, tagAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {ROLE_NOUNS} from '../../src/language/person-words.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

const FORMER: ReadonlySet<string> = set(
  'husband wife wives girlfriend boyfriend partner soldier soldiers serviceman servicemen policeman policemen wives convict'
)
const SECONDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'co',
    set(
      'founder founders owner owners author authors chair chairman pilot pilots worker workers defendant defendants accused star stars host hosts founded operate operation driver director producer'
    )
  ],
  [
    'mid',
    set(
      'morning afternoon week month season term century table decade may june july august winter summer autumn air'
    )
  ],
  ['post', set('war match election independence apartheid communist pandemic tax lockdown')],
  ['pre', set('war match election tax season school pandemic lockdown dawn budget')],
  ['multi', set('million billion storey story national nationals year party purpose cultural racial')],
  [
    'self',
    set(
      'employed made proclaimed confessed styled defence defense esteem confidence control contained sufficient sufficiency appointed inflicted imposed financed taught help service interest'
    )
  ],
  ['semi', set('final finals finalist finalists detached skilled conscious automatic official autonomous')],
  ['quarter', set('final finals finalist finalists')],
  ['vice', set('chancellor')],
  ['non', set('')],
  ['anti', set('')],
  ['pro', set('')],
  ['ex', set('')]
])
const NOT_ENGLISH: ReadonlySet<string> = set(
  'grata sequitur sequiturs qua fiction gratis bono rata forma tem officio parte cathedra gratia'
)

const messages = {
  prefix: (d: {actual: string; meant: string}) => `“${d.meant}” is one word, with a hyphen.`,
  closed: (d: {actual: string; meant: string}) => `The prefix takes a hyphen here: “${d.meant}”.`
}

export default defineRule({
  id: 'separated-prefix',
  summary: 'A prefix without its hyphen: “the ex minister”, “a non profit body”, “the exminister”.',
  why: `Prefixes such as non-, ex-, anti- and self- are no words of their own. They close up (antibody) or take a hyphen
(non-profit, ex-minister, anti-war), and never stand alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages,
  examples: {
    bad: [
      {text: 'The ⟦ex minister⟧ denied it.', message: 'prefix', becomes: 'ex-minister'},
      {text: 'The ⟦exminister⟧ denied it.', message: 'closed', becomes: 'ex-minister'},
      {text: 'It is a ⟦non profit⟧ body.', message: 'prefix', becomes: 'non-profit'},
      {text: 'The ⟦co founder⟧ of the firm has left.', message: 'prefix', becomes: 'co-founder'},
      {text: 'She is ⟦self employed⟧ and 40.', message: 'prefix', becomes: 'self-employed'},
      {text: 'An ⟦anti war⟧ march drew thousands.', message: 'prefix', becomes: 'anti-war'},
      {text: 'They lost in the ⟦semi final⟧ in 2019.', message: 'prefix', becomes: 'semi-final'},
      {text: 'It shut in the ⟦mid 1980s⟧ for good.', message: 'prefix', becomes: 'mid-1980s'}
    ],
    good: [
      {text: 'The ex-minister runs a non-profit body.', because: 'with hyphens'},
      {text: 'He is persona non grata, ex officio and pro bono.', because: 'Latin'},
      {text: 'The golf pro said his ex was well.', because: 'words of their own'},
      {text: 'A vice squad and the post office were there.', because: 'other words'}
    ]
  },
  visit: {
    words: [
      [...SECONDS.keys()],
      (prefix, context) => {
        checkPrefix(prefix, context)
      }
    ],
    article(article, {report}) {
      for (const type of article.wordsInUse) {
        const rest = type.lower.slice(2)
        if (!type.lower.startsWith('ex') || type.varieties !== 0 || type.lowerVarieties !== 0) continue
        if (!FORMER.has(rest) && !ROLE_NOUNS.has(rest)) continue
        const index = article.types.indexOf(type)
        const meant = `${type.text.slice(0, 2)}-${type.text.slice(2)}`
        report(
          'closed',
          {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0},
          {
            data: {actual: type.text, meant},
            expected: [meant]
          }
        )
      }
    }
  }
})

function checkPrefix(prefix: Token, {article, report}: RuleContext<typeof messages>): void {
  const {next, lower, index} = prefix
  if (
    next === undefined ||
    !(next.isWord || /^\d+(?:s|th)$/.test(next.lower)) ||
    prefix.isCapitalised ||
    next.text.length < 3
  )
    return
  if (article.text.slice(prefix.end, next.start) !== ' ') return
  if (prefix.previous?.end === prefix.start || !fits(article, lower, next, index)) return
  const span = {start: prefix.start, end: next.end}
  const meant = `${prefix.text}-${next.text}`
  report('prefix', span, {data: {actual: article.slice(span), meant}, expected: [meant]})
}

function fits(article: Article, prefix: string, next: Token, index: number): boolean {
  if (
    NOT_ENGLISH.has(next.lower) ||
    /^(?:AUX|VERB\.(?:past|3sg)|ADP|CCONJ|PRON)/.test(tagAt(article, next.index))
  ) {
    return false
  }
  if (prefix === 'ex') return FORMER.has(next.lower) || (ROLE_NOUNS.has(next.lower) && !next.isCapitalised)
  if (prefix === 'self')
    return (
      SECONDS.get(prefix)?.has(next.lower) === true &&
      !/^(?:own|his|her|my|your)$/.test(lowerAt(article, index - 1))
    )
  if (prefix === 'non') return /^(?:NOUN|ADJ|VERB|PROPN)/.test(tagAt(article, next.index))
  if (prefix === 'anti' || prefix === 'pro') {
    const isBeforeNoun = /^NOUN/.test(tagAt(article, next.index + 1))
    if (prefix === 'pro')
      return /^(?:democracy|government|independence|choice|life|european|russian|western|palestinian|business|union)$/.test(
        next.lower
      )
    return (
      isBeforeNoun || /^(?:semitism|semitic|racism|corruption|terrorism|government|war)$/.test(next.lower)
    )
  }
  // “the mid 1990s”, “in his mid thirties”, “mid 20th century”
  if (prefix === 'mid' && MID.test(next.lower)) return true
  return SECONDS.get(prefix)?.has(next.lower) === true
}

const MID =
  /^(?:(?:1[5-9]|20)?\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d{2}th|january|february|march|april|september|october|november|december|ocean|sentence|flight|career|atlantic|pacific|battle|season)$/
