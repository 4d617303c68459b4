/** `when … needs …` and `count … most …`: what an article has to have, and of what it takes only so much. */
import {PhraseList, type Scope} from './phrases.ts'
import {sayer, type Behaviour} from './words.ts'
import type {RawRule} from './schema.ts'

export function conditionalRule(rule: RawRule, owner: string | undefined, scope: Scope): Behaviour {
  const needed = [rule.needs ?? []].flat()
  const when = new PhraseList([rule.when ?? []].flat())
  const needs = new PhraseList(needed)
  const right = needed.join('” or “')
  const say = sayer(rule, owner, 'An article with “{found}” needs “{right}” as well.')
  return {
    summary: `where “${[rule.when ?? []].flat().join('” or “')}” stands, “${right}” has to`,
    visit: {
      article(article, context) {
        const [first] = when.in(article, scope)
        // what is asked for may stand anywhere
        if (first === undefined || needs.in(article, {skipsQuotations: false}).length > 0) return
        say(context, first, {found: article.slice(first), right})
      }
    }
  }
}

export function countRule(rule: RawRule, owner: string | undefined, scope: Scope): Behaviour {
  const phrases = [rule.count ?? []].flat()
  const list = new PhraseList(phrases)
  const most = rule.most ?? 0
  const say = sayer(
    rule,
    owner,
    `“{found}” stands {count} times in this article; ${String(most)} is the most.`
  )
  return {
    summary: `“${phrases.join('”, “')}”: at most ${String(most)} in an article`,
    visit: {
      article(article, context) {
        const found = list.in(article, scope)
        const tooMany = found[most]
        if (tooMany === undefined) return
        const related = found
          .slice(0, most)
          .map(({start, end}) => ({start, end, message: `“${article.slice({start, end})}” here`}))
        say(context, tooMany, {found: article.slice(tooMany), count: found.length}, {related})
      }
    }
  }
}
