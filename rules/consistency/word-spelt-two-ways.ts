import type {Article, Span} from '../../src/article/article.ts'
import {defineRule} from '../../src/rule.ts'

interface Form {
  readonly text: string
  readonly places: Span[]
}

/** Open pairs of adjective and noun that mean something else than the closed word. */
const DIFFERENT: ReadonlySet<string> = new Set(
  'everyday someday sometime anytime anyone everyone someone anybody everybody anyway blackbird greenhouse hotspot'.split(
    ' '
  )
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
        for (const other of prevailing === undefined ? [] : others) {
          const [at] = other.places
          const [related] = prevailing?.places ?? []
          if (at === undefined || related === undefined || prevailing === undefined) continue
          const actual = article.slice(at)
          const wanted = matchCase(prevailing.text, actual)
          report('variant', at, {
            data: {actual, other: prevailing.text, count: prevailing.places.length},
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
  const byKey = new Map<string, Map<string, Form>>()
  const add = (key: string, text: string, span: Span): void => {
    const forms = byKey.get(key) ?? new Map<string, Form>()
    const form = forms.get(text) ?? {text, places: []}
    form.places.push(span)
    forms.set(text, form)
    byKey.set(key, forms)
  }
  const {types, starts, ends} = article
  types.forEach((type, index) => {
    if (!isCandidate(article, index)) return
    if (type.isHyphenated)
      add(type.lower.replaceAll('-', ''), type.lower, {start: starts[index] ?? 0, end: ends[index] ?? 0})
  })
  types.forEach((type, index) => {
    if (!isCandidate(article, index)) return
    const span = {start: starts[index] ?? 0, end: ends[index] ?? 0}
    if (!type.isHyphenated && type.text.length > 4) add(type.lower, type.lower, span)
    const next = types[index + 1]
    if (next === undefined || !isCandidate(article, index + 1) || next.isHyphenated || type.isHyphenated)
      return
    if (article.text.slice(span.end, starts[index + 1] ?? 0) !== ' ' || !isCompound(article, index)) return
    const key = type.lower + next.lower
    if (byKey.has(key) || article.language.lexicon.lookup(key) !== 0)
      add(key, `${type.lower} ${next.lower}`, {start: span.start, end: ends[index + 1] ?? 0})
  })
  return [...byKey.entries()]
    .filter(([key, forms]) => forms.size > 1 && !DIFFERENT.has(key) && isOneWord([...forms.keys()], key))
    .map(([, forms]) =>
      [...forms.values()].sort((a, b) => b.places.length - a.places.length || firstStart(a) - firstStart(b))
    )
}

function firstStart(form: Form): number {
  return form.places[0]?.start ?? 0
}

function isCandidate(article: Article, index: number): boolean {
  const type = article.types[index]
  return (
    type?.kind === 'word' &&
    !type.hasDigit &&
    !type.isAllCaps &&
    /^[a-z’'-]+$/i.test(type.text) &&
    !article.nameWords.has(type.lower)
  )
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
  const first = article.token(index)
  const second = article.token(index + 1)
  return second?.upos === 'NOUN' && (first?.upos === 'NOUN' || first?.upos === 'ADJ')
}

function matchCase(text: string, like: string): string {
  const first = like.slice(0, 1)
  return first === first.toLowerCase() ? text : text.slice(0, 1).toUpperCase() + text.slice(1)
}
