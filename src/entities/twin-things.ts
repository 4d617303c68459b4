/** Names of two words or more that differ in one word by one slip: "New Zealand", "New Zeatand"; "Naomi Frears", "Noami Frears". */
import type {Article} from '../article/article.ts'
import type {NameMention} from '../article/mentions.ts'
import {isOneSlipApart} from '../language/name-twins.ts'
import {isKnownName, type NameDoubt, type NameForm} from './twin-forms.ts'

interface Named {
  readonly words: readonly string[]
  readonly mentions: readonly NameMention[]
}

/** A name of which one word is in no dictionary, and another of the article that has a known word there. */
export function* twinThings(article: Article): Generator<NameDoubt> {
  const named: Named[] = [...article.things, ...article.people]
    .map(({name, mentions}) => ({words: name.split(' '), mentions}))
    .filter(({words}) => words.length > 1)
  for (const odd of named) {
    if (odd.mentions.length > 1) continue
    const at = odd.words.findIndex((word) => isUnknown(article, word))
    const word = odd.words[at]
    if (word === undefined) continue
    const twin = named.find((other) => other !== odd && isSameBut(odd.words, other.words, at))
    const right = twin?.words[at]
    if (
      twin === undefined ||
      right === undefined ||
      !isOneSlipApart(word, right) ||
      !isKnownName(article, right)
    )
      continue
    yield {rare: form(word, odd), common: form(right, twin), certainty: 'likely'}
  }
}

const SHORTEST = 6

/** "Halvorsen Lines", "Halvorson Lines": two organisations with one head, whose own names are one slip apart. */
export function* twinFirms(article: Article): Generator<NameDoubt> {
  const firms = article.things
    .filter(({kind, name}) => kind === 'organisation' && name.includes(' '))
    .map(({name, mentions}) => ({words: name.split(' '), mentions}))
  for (const [index, one] of firms.entries()) {
    for (const two of firms.slice(index + 1)) {
      const at = one.words.findIndex((word, place) => word !== two.words[place])
      const [word, other] = [one.words[at], two.words[at]]
      if (word === undefined || other === undefined || !isSameBut(one.words, two.words, at)) continue
      const isLong = Math.min(word.length, other.length) >= SHORTEST
      const isEnding = /^(?:e?s|'s|’s|n|an|ian)$/.test(
        word.length > other.length ? word.slice(other.length) : other.slice(word.length)
      )
      if (!isLong || isEnding || !isOneSlipApart(word, other) || /\d/.test(word + other)) continue
      const isFirstRare = one.mentions.length < two.mentions.length
      const [rare, common] = isFirstRare
        ? [form(word, one), form(other, two)]
        : [form(other, two), form(word, one)]
      yield {rare, common, certainty: 'likely'}
    }
  }
}

function isUnknown(article: Article, word: string): boolean {
  return /^\p{Lu}[\p{L}’']{2,}$/u.test(word) && word !== word.toUpperCase() && !isKnownName(article, word)
}

/** The same words, but for the one at `at`. */
function isSameBut(one: readonly string[], two: readonly string[], at: number): boolean {
  return one.length === two.length && one.every((word, index) => index === at || word === two[index])
}

function form(word: string, {mentions}: Named): NameForm {
  return {word, mentions, person: undefined}
}
