import type {Article} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {HONORIFICS} from '../../src/language/honorifics.ts'
import {defineRule} from '../../src/rule.ts'

/** Titles that are never written out of their form before a name. */
const SHORT = ['mr', 'mrs', 'ms', 'dr', 'prof', 'mx']
/** Whose stop is a matter of the paper's country. */
const WITH_OR_WITHOUT: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr'])
/** Before a name these are slips in small letters. */
const NEVER_SMALL: ReadonlySet<string> = new Set([...WITH_OR_WITHOUT, 'prof'])
const DOUBLED = [
  'sgt',
  'capt',
  'rev',
  'revd',
  'sen',
  'gov',
  'rep',
  'sir',
  'dame',
  'lord',
  'lady',
  'cllr',
  'supt'
]
/** MrOkonkwo; not McQueen, MsSomething in a user's name is rare enough. */
const RUN_TOGETHER = /^(Mr|Mrs|Ms|Dr|Prof|Sgt|Rev|Capt)(\.?)(\p{Lu}\p{Ll}[\p{L}'’-]+)$/u

export default defineRule({
  id: 'honorific-form',
  summary: 'A courtesy title typed twice, with a comma, without its space, its capital or its stop.',
  why: `“Mr Mr Tate”, “Ms, Delgado”, “DrPatel”, “mr Okonkwo”: the title is the right one and its form is not. Spelling
checkers pass it.

“Mr.” and “Mr” are both right, in different countries and papers. An article that has both is asked to keep to the
form that it uses more; among equals, American and Canadian articles have the stop and others do not.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    doubled: (d: {title: string}) => `“${d.title}” stands here twice.`,
    comma: (d: {title: string}) => `No comma stands between “${d.title}” and the name.`,
    joined: (d: {title: string; name: string}) => `A space is missing between “${d.title}” and “${d.name}”.`,
    small: (d: {actual: string; title: string}) =>
      `“${d.actual}” before a name takes a capital: “${d.title}”.`,
    capitals: (d: {actual: string; title: string}) => `“${d.actual}” before a name is written “${d.title}”.`,
    stop: (d: {actual: string; title: string}) => ({
      message: `“${d.actual}” here, but this article’s other titles are written in the manner of “${d.title}”.`,
      note: 'With its stop or without it: one way in one article.'
    })
  },
  examples: {
    bad: [
      {text: 'The ferry was sold to ⟦Mr Mr⟧ Tate for a pound.', message: 'doubled', becomes: 'Mr'},
      {
        text: 'The appeal was heard on Friday. ⟦Ms,⟧ Delgado did not attend.',
        message: 'comma',
        becomes: 'Ms'
      },
      {text: 'The clinic is run by ⟦DrPatel⟧ and two nurses.', message: 'joined', becomes: 'Dr Patel'},
      {text: 'She said that ⟦mr⟧ Okonkwo had the key.', message: 'small', becomes: 'Mr'},
      {
        text: 'Mr Okonkwo had the key, she said. It was ⟦MR⟧ Okonkwo who lost it.',
        message: 'capitals',
        becomes: 'Mr'
      },
      {
        text: 'Mr. Tate kept the books and Mrs. Chan the shop. ⟦Ms⟧ Pike, 39, kept bees.',
        language: 'en-US',
        message: 'stop',
        becomes: 'Ms.'
      },
      {
        text: 'Mr Tate kept the books and Mrs Chan the shop. ⟦Ms.⟧ Pike, 39, kept bees.',
        message: 'stop',
        becomes: 'Ms'
      }
    ],
    good: [
      {text: 'Mr. Tate and Ms. Pike share a desk.', language: 'en-US', because: 'the stop throughout'},
      {text: 'The form offers Mr, Mrs, Ms and Mx.', because: 'a list of titles'},
      {text: 'MS Dhoni was bowled by the DR Congo’s only spinner.', because: 'initials'},
      {text: 'A lag of 20 ms Intel engineers called small was heard.', because: 'milliseconds'},
      {text: 'Prof Dr Lindqvist spoke.', because: 'two titles'},
      {text: 'Ask a doctor. Dr Patel is one; so is Mr Tate.', because: 'nothing wrong'}
    ]
  },
  visit: {
    words: [
      [...SHORT, ...SHORT.map((title) => `${title}.`), ...DOUBLED],
      (token, {report}) => {
        const title = token.text
        const next = token.at(1)
        if (next === undefined) return
        if (isTitledSo(token, next)) {
          const written = title.slice(0, 1) + title.slice(1).toLowerCase()
          report('capitals', token, {data: {actual: title, title: written}, expected: [written]})
          return
        }
        if (next.text === title && isName(token.at(2))) {
          report('doubled', {start: token.start, end: next.end}, {data: {title}, expected: [title]})
          return
        }
        if (!NEVER_SMALL.has(bare(token.lower))) return
        if (!token.isCapitalised) {
          const before = token.at(-1)
          if (!isName(next) || !next.hasSpaceBefore || before?.kind === 'number' || touches(token)) return
          if (token.lower !== bare(token.lower) && token.article.variety.endsWith('GB')) return
          const capital = title.slice(0, 1).toUpperCase() + title.slice(1)
          report('small', token, {data: {actual: title, title: capital}, expected: [capital]})
        } else if (next.text === ',' && !next.hasSpaceBefore) {
          const name = token.at(2)
          const isSaid = token.at(-1)?.isCapitalised === true && !token.isFirstInSentence
          if (!isName(name) || isSaid || name?.hasSpaceBefore !== true) return
          report('comma', {start: token.start, end: next.end}, {data: {title}, expected: [title]})
        } else if (isName(next) && !next.hasSpaceBefore && next.text.length > 2) {
          report(
            'joined',
            {start: token.start, end: next.end},
            {
              data: {title, name: next.text},
              expected: [`${title} ${next.text}`]
            }
          )
        }
      }
    ],
    article(article, {report}) {
      reportRunTogether(article, (at, title, name) => {
        report('joined', at, {data: {title, name}, expected: [`${title} ${name}`]})
      })
      for (const [token, example] of strays(article)) {
        const title = token.text.endsWith('.') ? token.text.slice(0, -1) : `${token.text}.`
        report('stop', token, {data: {actual: token.text, title: example}, expected: [title], fix: 'suggest'})
      }
    }
  }
})

function bare(title: string): string {
  return title.endsWith('.') ? title.slice(0, -1) : title
}

/** A capitalised word that may be a surname: no title, and no initial of another abbreviation. */
function isName(token: Token | undefined): boolean {
  if (token?.isWord !== true || !token.isCapitalised || token.text.length < 3) return false
  return !HONORIFICS.has(bare(token.lower)) && !token.type.isAllCaps
}

/** "MR Howard", where Mr Howard is named elsewhere; MS Dhoni and the DR Congo are none. */
function isTitledSo({article, text, type: {isAllCaps}}: Token, name: Token): boolean {
  if (!isAllCaps || !isName(name)) return false
  const written = text.slice(0, 1) + text.slice(1).toLowerCase()
  return article.types.some(
    (type, index) => type.text === name.text && article.types[index - 1]?.text === written
  )
}

/** Part of an address or a handle: dr@…, @mr. */
function touches(token: Token): boolean {
  const before = token.previous
  return before !== undefined && before.end === token.start && /^[@#/\\._-]$/.test(before.text)
}

function reportRunTogether(
  article: Article,
  report: (at: {start: number; end: number}, title: string, name: string) => void
): void {
  for (const type of article.wordsInUse) {
    if (!type.isMixedCase || !type.isCapitalised || type.varieties !== 0) continue
    const found = RUN_TOGETHER.exec(type.text)
    if (found === null) continue
    const [, title = '', stop = '', name = ''] = found
    article.types.forEach((each, index) => {
      if (each !== type) return
      report({start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}, title + stop, name)
    })
  }
}

/** The titles in the form that the article has less often, each with one in the other form. */
function strays(article: Article): [token: Token, example: string][] {
  const withStop: Token[] = []
  const without: Token[] = []
  for (const person of article.people) {
    for (const {honorific, firstToken} of person.mentions) {
      if (honorific === undefined || !WITH_OR_WITHOUT.has(bare(honorific.toLowerCase()))) continue
      const token = article.token(firstToken - 1)
      if (token?.text !== honorific || token.zone !== 'body') continue
      ;(honorific.endsWith('.') ? withStop : without).push(token)
    }
  }
  if (withStop.length === 0 || without.length === 0) return []
  const isStopped =
    withStop.length === without.length
      ? article.variety === 'en-US' || article.variety === 'en-CA'
      : withStop.length > without.length
  const [rare, common] = isStopped ? [without, withStop] : [withStop, without]
  if (rare.length > MOST_STRAYS) return []
  return rare.map((token) => [token, common[0]?.text ?? ''])
}

/** More than these are another author's way. */
const MOST_STRAYS = 3
