import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {clauseVerb, firstWordOf, isBreakAt, ownVerb, saysThat} from '../../src/article/clause-parts.ts'
import {countFinite, isFiniteAt, isWholeSentence, takesClause} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {withCapital} from '../../src/language/capitals.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const LINKS = wordSet('however therefore nevertheless nonetheless consequently moreover furthermore')
const REACH = 9
/** The fewest words of a clause that stands for a sentence. */
const FEWEST = 4

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
        text: 'The mine closed in ⟦1984, the⟧ village never recovered.',
        message: 'splice',
        becomes: '1984; the'
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
      {text: 'He came, he saw, he conquered.', because: 'short parallel clauses'},
      {
        text: 'The good news is, our ferry is safe. Ministers say despite the delay, the line will open in May.',
        because: 'the clause that is said'
      },
      {
        text: 'As the pit winds down, however, there will be less work. The river rose to a record high Friday, flooding the town.',
        because: 'a clause that depends, and a participle'
      },
      {
        text: 'It will be a hard budget, a budget written for bad times by people who have seen them.',
        because: 'an apposition'
      }
    ]
  },
  visit: {
    words: [
      [','],
      (comma, {article, report}) => {
        const after = comma.next
        const before = comma.previous
        if (after?.isWord !== true || before === undefined || comma.isInQuotation) return
        if (isTimeAfter(after)) return
        const isLink = LINKS.has(after.lower)
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
  const {sentence} = comma
  const {endToken} = sentence
  const first = firstWordOf(article, sentence)
  if (
    !isWholeSentence(article, sentence) ||
    comma.index - first < FEWEST ||
    endToken - comma.index - 2 < FEWEST
  )
    return false
  if (!isOneCommaSentence(article, first, comma.index, endToken)) return false
  const before = verbOfSubject(article, first, comma.index)
  const after = verbOfSubject(article, subject.index, endToken)
  if (
    before < 0 ||
    after < 0 ||
    saysThat(article, comma.index - 1) ||
    takesClause(article, before) || // “Ministers say despite the delay, the line will open”
    tagAt(article, comma.index - 1).startsWith('AUX') || // “The good news is, the ferry is safe”
    isSaidAgain(article, comma.index) ||
    article.language.inflectedVerb(subject.lower)?.feature === 'ger' || // “to a record high, flooding the town”
    isContrast(article, first, comma.index)
  )
    return false
  return !hasJoin(article, first, comma.index) && !isAttribution(article, after, endToken)
}

/** The verb of a clause that begins with its subject; -1 where none does. */
function verbOfSubject(article: Article, first: number, to: number): number {
  if (
    !/^(?:DET|PROPN|PRON(?:\.poss|\.there|\.indef)?|NOUN|NUM)$/.test(
      tagAt(article, first).replace(/\.(?:sg|pl)$/, '')
    )
  )
    return -1
  if (NO_SUBJECT.test(lowerAt(article, first)) || /^(?:i|you)$/.test(lowerAt(article, first))) return -1
  const verb = clauseVerb(article, first, to)
  if (verb <= first) return -1
  for (let index = first + 1; index < verb; index++)
    if (!/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON\.poss|PART|ADV|SYM|ADP$)/.test(tagAt(article, index))) return -1
  const head = /^ADV/.test(tagAt(article, verb - 1)) ? verb - 2 : verb - 1
  return /^(?:NOUN|PROPN|PRON|NUM)/.test(tagAt(article, head)) ? verb : -1
}

const NO_SUBJECT =
  /^(?:what|who|that|those|all|the more|not|no|nor|some|others|another|one|either|both|first|half|which|each)$/

/** No other mark, and no second clause joined on either side. */
function isOneCommaSentence(article: Article, first: number, comma: number, endToken: number): boolean {
  for (let index = first; index < endToken - 1; index++) {
    if (index !== comma && isBreakAt(article, index)) return false
    if (
      index > comma &&
      /^(?:and|or|but)$/.test(lowerAt(article, index)) &&
      ownVerb(article, index + 1, endToken) > 0
    )
      return false
  }
  return textAt(article, endToken - 1) === '.'
}

/** “It is a hard budget, a budget for bad times”: an apposition that takes up the noun. */
function isSaidAgain(article: Article, comma: number): boolean {
  const noun = lowerAt(article, comma - 1)
  return lowerAt(article, comma + 2) === noun || lowerAt(article, comma + 3) === noun
}

/** “He did not walk, he ran”, “The sooner it is, the better”: the comma is meant. */
function isContrast(article: Article, first: number, comma: number): boolean {
  for (let index = first; index < comma; index++)
    if (/^(?:not|never|n't|only|less|more|sooner|longer|so|such|as)$/.test(lowerAt(article, index)))
      return true
  return false
}

/** “, the mayor said on Monday”, “, it was reported”. */
function isAttribution(article: Article, verb: number, endToken: number): boolean {
  if (/^(?:emerged?s?|seem(?:s|ed)|appear(?:s|ed)|transpired)$/.test(lowerAt(article, verb))) return true
  for (let index = verb; index < Math.min(endToken, verb + 4); index++) {
    if (saysThat(article, index) || takesClause(article, index) || SAID.test(lowerAt(article, index)))
      return true
    if (!/^(?:AUX|ADV|VERB)/.test(tagAt(article, index))) return false
  }
  return false
}

const SAID =
  /^(?:told|said|reported|claimed|alleged|understood|thought|believed|announced|revealed|emerged|heard|disclosed|ruled|estimates?|estimated|learned|learnt|writes|wrote|calculated|predicted|noted|recalled|recalls)$/

function hasJoin(article: Article, from: number, to: number): boolean {
  if (/^(?:as|even|just|now)$/.test(lowerAt(article, from))) return true
  for (let index = from; index < to; index++) {
    if (
      /^(?:if|despite|when|although|though|while|whether|unless|because|since|once|after|before|until|where|whatever|whoever|should|had|were|given|but|that|whose|which)$/.test(
        lowerAt(article, index)
      ) &&
      (index === from || !/^AUX/.test(tagAt(article, index)))
    )
      return true
  }
  return false
}

/** “at dusk, three hours after the heating failed” */
function isTimeAfter(first: Token): boolean {
  const unit = first.at(1)?.lower ?? ''
  return (
    (first.upos === 'NUM' || first.kind === 'number' || /^(?:an?|half)$/.test(first.lower)) &&
    /^(?:second|minute|hour|day|night|week|month|year|decade|fortnight)s?$/.test(unit) &&
    /^(?:after|before|later|earlier|ago|since)$/.test(first.at(2)?.lower ?? '')
  )
}
