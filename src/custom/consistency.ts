/** `consistency`: forms of one thing, of which an article keeps to one. */
import {dressed} from './casing.ts'
import {PhraseList, type Occurrence, type Scope} from './phrases.ts'
import {sayer, type Behaviour} from './words.ts'
import type {RawRule} from './schema.ts'

export function consistencyRule(rule: RawRule, owner: string | undefined, scope: Scope): Behaviour {
  const groups = (rule.consistency ?? []).map((forms) => ({forms, list: new PhraseList(forms)}))
  const say = sayer(rule, owner, '“{found}” here, but “{right}” elsewhere in this article.')
  return {
    summary: groups.map(({forms}) => forms.join(' or ')).join('; '),
    visit: {
      article(article, context) {
        for (const {list} of groups) {
          const found = list.in(article, scope)
          const kept = prevailing(found)
          if (kept === undefined) continue
          for (const place of found) {
            if (place.form === kept.form) continue
            const text = article.slice(place)
            const right = dressed(kept.form, text, place.isFirstInSentence)
            const related = [{start: kept.start, end: kept.end, message: `“${article.slice(kept)}” here`}]
            say(context, place, {found: text, right}, {expected: [right], related})
          }
        }
      }
    }
  }
}

/** The first place of the form that is used most; of equals, the one that comes first. */
function prevailing(found: readonly Occurrence[]): Occurrence | undefined {
  const counts = new Map<string, number>()
  for (const {form} of found) counts.set(form, (counts.get(form) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return found.find(({form}) => counts.get(form) === most)
}
