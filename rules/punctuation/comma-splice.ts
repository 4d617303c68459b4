import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {countFinite, isFiniteAt, takesClause} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {withCapital} from '../../src/language/capitals.ts'
import {defineRule} from '../../src/rule.ts'

const LINKS: ReadonlySet<string> = new Set(
  'however therefore nevertheless nonetheless consequently moreover furthermore'.split(' ')
)
const SUBJECTS: ReadonlySet<string> = new Set('it he she they we nobody this these there'.split(' '))
const REACH = 9

export default defineRule({
  id: 'comma-splice',
  summary: 'Two sentences joined by a comma alone: “The ferry sank, nobody had time”.',
  why: `Two sentences need a stop, a semicolon or a conjunction between them; a comma is too weak. “However” and
“therefore” are no conjunctions.

Short parallel clauses (he came, he saw), attributions (the road is shut, he said) and contrasts (he did not walk, he
ran) are left alone, and so is speech.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  inQuotations: 'skip',
  zones: ['standfirst', 'caption', 'body'],
  messages: {
    splice: (d: {after: string}) => ({
      message: `A whole sentence begins at “${d.after}”: a stop, a semicolon or a conjunction, not a comma.`,
      note: 'A comma is too weak to join two sentences.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The ferry sank in ten ⟦minutes, nobody⟧ had time to call for help.',
        message: 'splice',
        becomes: 'minutes; nobody'
      },
      {
        text: 'The price of bread has ⟦doubled, however⟧, wages have not.',
        message: 'splice',
        becomes: 'doubled; however'
      },
      {
        text: 'The road was closed at ⟦noon, it⟧ will open again on Monday.',
        message: 'splice',
        becomes: 'noon; it'
      },
      {
        text: 'The vote was very ⟦close, therefore⟧ it will be held again.',
        message: 'splice',
        becomes: 'close; therefore'
      }
    ],
    good: [
      {
        text: 'The price, however, has doubled. The road was closed, however, for an hour.',
        because: 'a parenthesis'
      },
      {text: 'The minister said, however, the plan would go on.', because: 'a clause that is said'},
      {text: 'The road was closed, he said. The road was shut, it was reported.', because: 'an attribution'},
      {
        text: 'The sooner they leave, the better it is. If it rains, they will stay.',
        because: 'a clause that depends'
      },
      {text: 'He did not walk, he ran.', because: 'a contrast'},
      {text: 'He came, he saw, he conquered.', because: 'short parallel clauses'}
    ]
  },
  visit: {
    words: [
      [','],
      (comma, {article, report}) => {
        const after = comma.next
        const before = comma.previous
        if (after?.isWord !== true || before === undefined || after.isCapitalised || comma.isInQuotation)
          return
        const isLink = LINKS.has(after.lower)
        if (!isLink && !SUBJECTS.has(after.lower)) return
        if (!(isLink ? isLinkSplice(article, comma, after) : isSplice(article, comma, after))) return
        const span = {start: startAt(article, before.index), end: endAt(article, after.index)}
        report('splice', span, {
          data: {after: after.text},
          expected: [`${before.text}; ${after.text}`, `${before.text}. ${withCapital(after.text)}`]
        })
      }
    ]
  }
})

/** A clause stands before, and "however" begins another with its own subject and verb. */
function isLinkSplice(article: Article, comma: Token, link: Token): boolean {
  const {firstToken, endToken} = comma.sentence
  if (countFinite(article, firstToken, comma.index) === 0 || takesClause(article, comma.index - 1))
    return false
  if (hasJoin(article, firstToken, comma.index)) return false
  const from = textAt(article, link.index + 1) === ',' ? link.index + 2 : link.index + 1
  if (!/^(?:DET|PRON|PROPN|NOUN|NUM)/.test(tagAt(article, from)) || lowerAt(article, from) === 'that')
    return false
  if (/^ADP/.test(tagAt(article, comma.index - 1)) && takesClause(article, comma.index - 2)) return false
  for (let index = from + 1; index < Math.min(endToken, from + REACH); index++) {
    if (article.types[index]?.kind === 'mark' || article.types[index]?.kind === 'quote') return false
    if (isFiniteAt(article, index)) return !takesClause(article, index) || index > from + 1
  }
  return false
}

/** One comma in a sentence of two: a subject with its verb on either side of it. */
function isSplice(article: Article, comma: Token, subject: Token): boolean {
  const {firstToken, endToken} = comma.sentence
  const verb = /^ADV$/.test(tagAt(article, subject.index + 1)) ? subject.index + 2 : subject.index + 1
  if (!isFiniteAt(article, verb) || takesClause(article, verb) || endToken - verb < 4) return false
  if (
    /^(?:said|says|appears|appeared|seems|seemed|has|is|was)$/.test(lowerAt(article, verb)) &&
    /^(?:been|being|reported|claimed|said|alleged|understood|thought|believed|announced|revealed|emerged)$/.test(
      lowerAt(article, verb + 1)
    )
  )
    return false
  if (/^(?:emerged|emerges|seems|seemed|appears|appeared|transpired)$/.test(lowerAt(article, verb)))
    return false
  if (
    comma.index - firstToken < 5 ||
    !/^(?:DET|PROPN|PRON|NOUN|PRON\.poss|ADJ)/.test(tagAt(article, firstToken))
  )
    return false
  if (/^(?:what|who|that|those|all|the more|not|no|nor)$/.test(lowerAt(article, firstToken))) return false
  for (let index = firstToken; index < endToken; index++) {
    const text = textAt(article, index)
    if (index !== comma.index && /^[,;:?!()–—“”"]$/.test(text)) return false
    if (
      /^(?:not|never|n't|only|less|more|sooner|so|such|as|said|says|told|added)$/.test(
        lowerAt(article, index)
      ) &&
      index < comma.index
    )
      return false
    if (index > comma.index && takesClause(article, index) && /^(?:\.|)$/.test(textAt(article, index + 1)))
      return false
  }
  return countFinite(article, firstToken, comma.index) > 0 && !hasJoin(article, firstToken, comma.index)
}

function hasJoin(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (
      /^(?:if|when|although|though|while|whether|unless|because|since|once|after|before|until|where|whatever|whoever|should|had|were|given|but|that|whose|which)$/.test(
        lowerAt(article, index)
      ) &&
      (index === from || !/^AUX/.test(tagAt(article, index)))
    )
      return true
  }
  return false
}
