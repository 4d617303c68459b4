import type {Article} from '../../src/article/article.ts'
import type {Person, PersonMention} from '../../src/article/mentions.ts'
import {editDistance} from '../../src/language/edits.ts'
import {FEMALE_NAMES, isShortOf, MALE_NAMES, soundsAlike} from '../../src/language/given-names.ts'
import {grouped} from '../../src/language/grouped.ts'
import {defineRule} from '../../src/rule.ts'

const KIN =
  /\b(?:husband|wife|brothers?|sisters?|sons?|daughters?|father|mother|parents?|couple|family|families|married|marry|widow|widower|uncle|aunt|cousins?|spouse|twins?|nephew|niece|siblings?|relatives?|namesake|no relation|dynasty|clan|father-in-law|nickname|nicknamed|known as|born|née|nee|alias|middle name|formerly|(?:grand|step)(?:father|mother|son|daughter|brother|sister|child|parent)\w*)\b/i

export default defineRule({
  id: 'given-name-changed',
  summary: 'One person with two given names: “Tim Ashdown”, then “Tom Ashdown”.',
  why: `A surname that comes with two given names belongs to two people, who are both introduced, or to one whose name has
slipped. It is reported where the given names are a letter or two apart, or the job is the same, and where nothing in the
article speaks of relatives. Short forms (Bill for William, Kate for Katherine) and initials are left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    changed: (d: {actual: string; other: string; surname: string}) => ({
      message: `“${d.actual} ${d.surname}” here, but “${d.other} ${d.surname}” before: is this one person?`,
      note: 'The given names differ, and nothing tells of a second person; check which is right.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The novelist R. J. Pardoe has a new book. ⟦J. R.⟧ Pardoe, who is 70, writes in bed.',
        message: 'changed',
        becomes: 'R. J.'
      },
      {
        text: 'Tim Ashdown, who advises the bank, was cautious. “It is early days,” ⟦Tom⟧ Ashdown said.',
        message: 'changed',
        becomes: 'Tim'
      },
      {
        text: 'The treasurer, Marian Coyle, resigned on Friday. The council thanked ⟦Marion⟧ Coyle for her work.',
        message: 'changed',
        becomes: 'Marian'
      },
      {
        text: 'Finance director Gavin Strand presented the figures. Finance director ⟦Colin⟧ Strand expects a profit.',
        message: 'changed',
        becomes: 'Gavin'
      }
    ],
    good: [
      {text: 'Tim Ashdown and his brother Tom Ashdown own the mill.', because: 'relatives'},
      {text: 'Bill Carver opened the show. William Carver has run it since 1998.', because: 'a short form'},
      {text: 'Tim Ashdown spoke first. Mary Ashdown spoke last.', because: 'nothing alike'},
      {
        text: 'Tim Ashdown, a vet, spoke first. Tom Ashdown, a baker, spoke last.',
        because: 'both are introduced'
      },
      {text: 'J. R. Hale wrote it. John Hale died in 1950.', because: 'initials'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const person of article.people) {
        const [mention, full] = slippedInitials(person) ?? []
        const actual = mention === undefined ? undefined : initialsOf(mention)
        if (mention === undefined || full === undefined || actual === undefined) continue
        const other = initialsOf(full) ?? ''
        report(
          'changed',
          {start: mention.start, end: mention.start + actual.length},
          {
            data: {actual, other, surname: person.surname},
            expected: [other],
            related: [{start: full.start, end: full.end, message: `“${full.text}” here`}]
          }
        )
      }
      if (article.people.length < 2 || article.people.length > MOST_PEOPLE) return
      const named = article.people.filter(({given}) => given !== undefined)
      for (const people of grouped(named, ({surname}) => surname.toLowerCase()).values()) {
        const [first, second] = people
        if (first === undefined || second === undefined || people.length !== 2) continue
        if (!isOnePerson(first, second) || KIN.test(article.text)) continue
        const full = first.mentions.find(({form}) => form === 'full')
        const mention = second.mentions.find(({form}) => form === 'full')
        if (full === undefined || mention === undefined || second.mentions.length > 2) continue
        if (isIntroduced(article, mention, second, first)) continue
        const actual = givenOf(mention)
        const other = givenOf(full)
        const at = {start: mention.start, end: mention.start + actual.length}
        report('changed', at, {
          data: {actual, other, surname: first.surname},
          expected: [other],
          related: [{start: full.start, end: full.end, message: `“${full.text}” here`}]
        })
      }
    }
  }
})

const MOST_PEOPLE = 60

/** "R. J." of "R. J. Pardoe"; undefined where no initials stand before the surname. */
function initialsOf({text}: PersonMention): string | undefined {
  if (!/^[^a-z]{3}/.test(text)) return undefined
  return /^(?:\p{Lu}\.? ?){2,4}(?=\p{Lu}\p{Ll})/u.exec(text)?.[0].trimEnd()
}

/** "R. J." and "J. R.": the same initials in another order, or one of them changed. */
function areSlippedInitials(one: string, two: string): boolean {
  const [a, b] = [one, two].map((each) => each.replace(/[^\p{L}]/gu, ''))
  if (a === undefined || b === undefined || a === b || a.length !== b.length) return false
  const differing = [...a].filter((letter, at) => letter !== b[at]).length
  return differing === 1 || [...a].sort().join('') === [...b].sort().join('')
}

/** One person with initials in two forms: the one that stands once, or later, is marked. */
function slippedInitials({mentions}: Person): readonly [PersonMention, PersonMention] | undefined {
  const initialled = mentions.filter((mention) => initialsOf(mention) !== undefined)
  const forms = grouped(initialled, (mention) => initialsOf(mention) ?? '')
  const [one, two, ...more] = [...forms].sort(([, a], [, b]) => b.length - a.length)
  if (one === undefined || two === undefined || more.length > 0 || !areSlippedInitials(one[0], two[0]))
    return undefined
  const [right, wrong] = [one[1][0], two[1][0]]
  return right === undefined || wrong === undefined || two[1].length > 1 ? undefined : [wrong, right]
}

function givenOf({text}: PersonMention): string {
  return text.split(' ')[0] ?? text
}

/** Given names a letter or two apart, or the same job; two pieces of evidence with the surname. */
function isOnePerson(a: Person, b: Person): boolean {
  if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) return false
  const one = a.given?.split(' ')[0]?.toLowerCase() ?? ''
  const two = b.given?.split(' ')[0]?.toLowerCase() ?? ''
  if (one === two || one.length < 3 || two.length < 3 || /\./.test(one + two)) return false
  if (one.startsWith(two) || two.startsWith(one) || isShortOf(one, two)) return false
  const limit = Math.min(one.length, two.length) > 5 ? 2 : 1
  const isNear = one.charAt(0) === two.charAt(0) && editDistance(one, two, limit) <= limit
  return isNear || soundsAlike(one, two) || isRhyme(one, two) || hasSameRole(a, b)
}

/** Helen and Ellen, Tim and Jim: all but the first sound, and no doubt of the sex. */
function isRhyme(one: string, two: string): boolean {
  const isOneSex = [FEMALE_NAMES, MALE_NAMES].some((names) => names.has(one) && names.has(two))
  return isOneSex && one.slice(-2) === two.slice(-2) && editDistance(one, two, 2) <= (one.length > 3 ? 2 : 1)
}

/** Short titles that few have, so that two of one surname are one. */
const RARE_TITLES = /^(?:cllr|judge|justice|bishop|canon|rabbi|imam|sheriff|coroner|mayor)\.?$/i

function rolesOf({mentions}: Person): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({role}) =>
      role === undefined || (role.length < 9 && !RARE_TITLES.test(role)) ? [] : [role.toLowerCase()]
    )
  )
}

function hasSameRole(a: Person, b: Person): boolean {
  const roles = rolesOf(a)
  return [...rolesOf(b)].some((role) => roles.has(role))
}

/** Whether the second one is brought in as somebody new: a job of their own, an age, a place. */
function isIntroduced(article: Article, mention: PersonMention, person: Person, other: Person): boolean {
  const after = article.text.slice(mention.end, mention.end + 14)
  if (/^,? (?:\(|an? |the |of |from |who )|^ \(|^, [a-z]/.test(after)) return true
  const isAged = /^,? \(?\d/.test(after)
  if (isAged && other.mentions.some(({end}) => /^,? \(?\d/.test(article.text.slice(end, end + 4))))
    return true
  return mention.role !== undefined && !hasSameRole(person, other)
}
