import type {Article, Span} from '../../src/article/article.ts'
import {uposOf} from '../../src/language/tagger/tags.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

interface Form {
  readonly text: string
  readonly first: Span
  count: number
}

/** Open pairs of adjective and noun that mean something else than the closed word. */
const DIFFERENT = wordSet(
  `everyday someday sometime anytime anyone everyone someone anybody everybody anyway blackbird greenhouse hotspot
   longtime fulltime parttime bigtime alltime realtime onetime overtime halftime lifetime wartime meantime
   halfway hardback underway shortlist smalltalk wetland highlight heavyweight lightweight blackboard whiteboard
   goodwill forgo darkroom bluebell redhead`
)

export default defineRule({
  id: 'word-spelt-two-ways',
  summary: 'One word with a hyphen here and without it there: “cease-fire”, “ceasefire”.',
  why: `Either form may be right; both in one article are not. The form that stands more often is proposed, and among
equals the first.

Compounds before a noun (“a two-year-old boy”) and pairs whose open form means something else (“every day”,
“everyday”) are left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    variant: (d: {actual: string; other: string; count: number}) => ({
      message: `“${d.actual}” here, but “${d.other}” ${d.count === 1 ? 'elsewhere' : `${String(d.count)} times elsewhere`} in this article.`,
      note: 'Use one form throughout.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The ceasefire began at dawn. By noon the ⟦cease-fire⟧ was over.',
        message: 'variant',
        becomes: 'ceasefire'
      },
      {
        text: 'The flood plain is full, and the flood plain will fill again. No ⟦floodplain⟧ is safe.',
        message: 'variant',
        becomes: 'flood plain'
      },
      {
        text: 'Send an e-mail to the desk. The ⟦email⟧ must be signed.',
        message: 'variant',
        becomes: 'e-mail'
      }
    ],
    good: [
      {
        text: 'The longtime ally waited a long time. The heavyweight carried a heavy weight.',
        because: 'a compound, and its parts in their own meaning'
      },
      {text: 'Every day he wore his everyday clothes.', because: 'the open form means something else'},
      {text: 'The two-year-old boy is two years old.', because: 'a compound before its noun takes hyphens'},
      {text: 'They set up a company. The set-up took a day.', because: 'a verb and its noun'},
      {text: 'The ceasefire began at dawn and the ceasefire held.', because: 'one form throughout'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const forms of variants(article)) {
        const [prevailing, ...others] = forms
        if (prevailing === undefined) continue
        const {first: related} = prevailing
        for (const {first: at} of others) {
          const actual = article.slice(at)
          const wanted = matchCase(prevailing.text, actual)
          report('variant', at, {
            data: {actual, other: prevailing.text, count: prevailing.count},
            expected: [wanted],
            related: [{...related, message: `“${article.slice(related)}” here`}]
          })
        }
      }
    }
  }
})

/** Groups of forms of one word, each with two or more; the prevailing form first, the earlier one among equals. */
function variants(article: Article): Form[][] {
  const candidates = candidatesAmong(article)
  const byKey = new Map<string, Map<string, Form>>()
  addHyphenated(article, candidates, byKey)
  addOpen(article, candidates, byKey)
  addClosed(article, candidates, byKey)
  return [...byKey.entries()]
    .filter(([key, forms]) => forms.size > 1 && !DIFFERENT.has(key) && isOneWord([...forms.keys()], key))
    .map(([, forms]) =>
      [...forms.values()].sort((a, b) => b.count - a.count || a.first.start - b.first.start)
    )
}

function add(byKey: Map<string, Map<string, Form>>, key: string, text: string, place: Span): void {
  let forms = byKey.get(key)
  if (forms === undefined) byKey.set(key, (forms = new Map<string, Form>()))
  const form = forms.get(text)
  if (form === undefined) forms.set(text, {text, first: place, count: 1})
  else form.count++
}

function addHyphenated(
  article: Article,
  candidates: Candidates,
  byKey: Map<string, Map<string, Form>>
): void {
  const hyphenated = new Set([...candidates].filter((type) => type.isHyphenated))
  addTokens(article, hyphenated, (type, place) => {
    add(byKey, type.lower.replaceAll('-', ''), type.lower, place)
  })
}

/** Pairs that are one word elsewhere: in this article, or in the lexicon. */
function addOpen(article: Article, candidates: Candidates, byKey: Map<string, Map<string, Form>>): void {
  const {types, starts, ends} = article
  const closed = new Set([...candidates].filter((type) => !type.isHyphenated).map((type) => type.lower))
  for (let index = 0; index < types.length - 1; index++) {
    if (!isCompound(article, index)) continue
    const type = types[index]
    const next = types[index + 1]
    if (type === undefined || next === undefined || type.isHyphenated || next.isHyphenated) continue
    const end = ends[index] ?? 0
    if (starts[index + 1] !== end + 1 || article.text.charCodeAt(end) !== SPACE) continue
    if (!candidates.has(type) || !candidates.has(next)) continue
    const key = type.lower + next.lower
    if (byKey.has(key) || closed.has(key) || article.language.lexicon.lookup(key) !== 0)
      add(byKey, key, `${type.lower} ${next.lower}`, {start: starts[index] ?? 0, end: ends[index + 1] ?? 0})
  }
}

/** Of the closed forms only those that stand in another form as well. */
function addClosed(article: Article, candidates: Candidates, byKey: Map<string, Map<string, Form>>): void {
  const isWanted = (type: WordType): boolean =>
    !type.isHyphenated && type.text.length > 4 && byKey.has(type.lower)
  addTokens(article, new Set([...candidates].filter(isWanted)), (type, place) => {
    add(byKey, type.lower, type.lower, place)
  })
}

/** Hands over every token of these types. */
function addTokens(
  {types, starts, ends}: Article,
  wanted: ReadonlySet<WordType>,
  found: (type: WordType, place: Span) => void
): void {
  if (wanted.size === 0) return
  types.forEach((type, index) => {
    if (wanted.has(type)) found(type, {start: starts[index] ?? 0, end: ends[index] ?? 0})
  })
}

const SPACE = 0x20

type Candidates = ReadonlySet<WordType>

/** Ordinary words: no names, figures or initials. */
function candidatesAmong(article: Article): Candidates {
  const candidates = new Set<WordType>()
  for (const type of article.wordsInUse) {
    const isOrdinary = !type.hasDigit && !type.isAllCaps && !article.nameWords.has(type.lower)
    if (isOrdinary && /^[a-z’'-]+$/i.test(type.text)) candidates.add(type)
  }
  return candidates
}

/**
 * Whether the forms are spellings of one word. A hyphenated and an open form alone are not: "well known" after the
 * verb and "well-known" before the noun are both right. An open form counts beside a closed one only when its parts
 * are two nouns run together by habit, which the lexicon shows by having the closed form.
 */
function isOneWord(forms: readonly string[], key: string): boolean {
  const hasClosed = forms.includes(key)
  const hasHyphen = forms.some((form) => form.includes('-'))
  return hasClosed && (hasHyphen || forms.length > 1)
}

/** A noun with the noun or adjective before it: the only open pairs that are one word elsewhere. */
function isCompound(article: Article, index: number): boolean {
  if (uposOf(article.tags[index + 1] ?? 0) !== 'NOUN') return false
  const upos = uposOf(article.tags[index] ?? 0)
  return upos === 'NOUN' || upos === 'ADJ'
}

function matchCase(text: string, like: string): string {
  const first = like.slice(0, 1)
  return first === first.toLowerCase() ? text : text.slice(0, 1).toUpperCase() + text.slice(1)
}
