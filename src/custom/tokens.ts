/** `tokens`: words, lemmas and tags in a row. */
import type {Token} from '../article/token.ts'
import {tokenSequence, type TokenSequence} from '../article/token-sequence.ts'
import type {RuleContext} from '../rule.ts'
import {dressed} from './casing.ts'
import {sayer, type Behaviour} from './words.ts'
import type {RawRule} from './schema.ts'

/** @throws RangeError where the sequence cannot be used; the message goes on after "tokens" */
export function tokensRule(rule: RawRule, owner: string | undefined): Behaviour {
  const {tokens = '', becomes} = rule
  const sequence = tokenSequence(tokens)
  const say = sayer(
    rule,
    owner,
    becomes === undefined ? '“{found}” is not our style.' : '“{found}” should be “{right}”.'
  )
  const visit = (first: Token | undefined, context: RuleContext): void => {
    const places = first && sequence.match(first)
    const last = places?.flat().at(-1)
    if (first === undefined || places === undefined || last === undefined) return
    const at = {start: first.start, end: last.end}
    const found = context.article.slice(at)
    if (becomes === undefined) {
      say(context, at, {found})
      return
    }
    const right = dressed(filled(becomes, places), found, first.isFirstInSentence)
    if (right !== found) say(context, at, {found, right}, {expected: [right]})
  }
  return {summary: tokens, visit: triggered(sequence, visit)}
}

function triggered(
  {words, tags}: TokenSequence,
  visit: (first: Token | undefined, context: RuleContext) => void
): Behaviour['visit'] {
  if (words !== undefined) {
    const {choices, distance} = words
    return {
      words: [
        choices,
        (token, context) => {
          visit(token.at(-distance), context)
        }
      ]
    }
  }
  return {tags: [tags ?? [], visit]}
}

/** `$2` is the words of the second place. */
function filled(becomes: string, places: ReadonlyArray<readonly Token[]>): string {
  return becomes
    .replace(/\$(\d)/g, (_, place: string) => {
      const tokens = places[Number(place) - 1] ?? []
      const [first] = tokens
      const last = tokens.at(-1)
      return first === undefined || last === undefined ? '' : first.article.text.slice(first.start, last.end)
    })
    .replace(/ {2,}/g, ' ')
    .trim()
}
