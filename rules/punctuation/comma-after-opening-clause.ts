import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {
  claimsVerb,
  clauseVerb,
  isBreakAt,
  isSubjectPronoun,
  ownVerb,
  saysThat
} from '../../src/article/clause-parts.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const OPENERS = wordSet(
  'when if although though while after before because once as unless until since whereas whenever'
)
const LONGEST = 22
/** Participles that open a sentence and say how or why, not of whom. */
const PARTICIPLES =
  wordSet(`asked faced born built founded speaking standing driven armed fuelled inspired backed prompted angered encouraged
   forced pressed questioned raised educated trained working sitting looking writing addressing`)

export default defineRule({
  id: 'comma-after-opening-clause',
  summary: 'No comma after an opening clause that runs into the next subject: “When it stopped the players”.',
  why: `A short opening clause may go without its comma, but not where its verb runs into the next subject: in “When the
rain stopped the umpires came out” the reader first takes it that the rain stopped the umpires. Before a pronoun nobody
is misled, and it is left to taste.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  inQuotations: 'skip',
  zones: ['standfirst', 'caption', 'body'],
  messages: {
    comma: (d: {before: string; after: string}) =>
      `The opening clause ends here: a comma between “${d.before}” and “${d.after}”.`
  },
  examples: {
    bad: [
      {text: 'When the rain had ⟦stopped⟧ the players came back.', message: 'comma', becomes: 'stopped,'},
      {text: 'If the vote ⟦fails⟧ the government will fall.', message: 'comma', becomes: 'fails,'},
      {text: 'After the match had ⟦ended⟧ the crowd was on the pitch.', message: 'comma', becomes: 'ended,'},
      {
        text: 'If the tenants refuse to ⟦go⟧ the council will take them to court.',
        message: 'comma',
        becomes: 'go,'
      },
      {
        text: 'Asked whether he would ⟦resign⟧ the minister shook his head.',
        message: 'comma',
        becomes: 'resign,'
      },
      {text: '⟦However⟧ the minister refused to go.', message: 'comma', becomes: 'However,'}
    ],
    good: [
      {text: 'When the rain had stopped, the players came back.', because: 'with its comma'},
      {
        text: 'When he comes the band will play. After the match the crowd left.',
        because: 'a short clause, and a phrase'
      },
      {text: 'When the bus hit the wall, the driver was thrown out.', because: 'with its comma'},
      {text: 'However the vote goes, he will stay.', because: '“however” means in whatever way'},
      {text: 'When he said the road was shut, nobody moved.', because: 'a clause that is said'},
      {text: 'After the man who ended the war died, the town wept.', because: 'a relative clause'}
    ]
  },
  visit: {
    words: [
      [...OPENERS, ...PARTICIPLES, 'however'],
      (opener, {article, report}) => {
        if (!opener.isFirstInSentence || opener.isInQuotation) return
        const end =
          opener.lower === 'however'
            ? endOfHowever(article, opener.index, opener.sentence.endToken)
            : endOfOpening(article, opener.index, opener.sentence.endToken)
        if (end === undefined) return
        const span = {start: startAt(article, end), end: endAt(article, end)}
        report('comma', span, {
          data: {before: textAt(article, end), after: textAt(article, end + 1)},
          expected: [`${textAt(article, end)},`],
          ...(isPronoun(article, end + 1) ? {severity: 'info'} : {})
        })
      }
    ]
  }
})

/** "However the minister refused to go.": one clause, and no comma in it but that of “, he said”. */
function endOfHowever(article: Article, index: number, limit: number): number | undefined {
  if (!/^(?:DET|PRON\.poss|PROPN)/.test(tagAt(article, index + 1))) return undefined
  const verb = ownVerb(article, index + 1, limit)
  if (verb < 0) return undefined
  for (let at = index + 1; at < limit; at++) {
    if (textAt(article, at) === ',')
      return at > verb && isAttribution(article, at + 1, limit) ? index : undefined
  }
  return ownVerb(article, verb + 1, limit) < 0 ? index : undefined
}

/** “the law society pointed out”, “he said”: what follows the comma says whose words they are. */
function isAttribution(article: Article, from: number, limit: number): boolean {
  const verb = clauseVerb(article, from, limit)
  return verb > from && saysThat(article, verb)
}

/** The last word of the opening clause, where another subject with its verb follows and only there can it begin. */
function endOfOpening(article: Article, opener: number, endToken: number): number | undefined {
  const limit = Math.min(endToken, opener + LONGEST)
  const isClause = OPENERS.has(lowerAt(article, opener))
  const own = isClause ? clauseVerb(article, opener + 1, limit) : opener
  if (own < 0 || own > opener + 9 || (isClause && !hasShortSubject(article, opener + 1, own)))
    return undefined
  const main = mainVerb(article, own, limit)
  if (main < 0 || isEntangled(article, own, main) || goesOn(article, main, endToken)) return undefined
  const first = subjectBefore(article, main)
  if (first === undefined || first < opener + fewestBefore(article, first) || first <= own) return undefined
  return mayEnd(article, first - 1) ? first - 1 : undefined
}

/** The verb of the main clause, whose subject may be a pronoun: “he became”. */
function mainVerb(article: Article, own: number, limit: number): number {
  const verb = ownVerb(article, own + 1, limit)
  for (let index = own + 1; index < (verb < 0 ? limit : verb); index++) {
    if (isBreakAt(article, index)) return -1
    if (!claimsVerb(article, index)) continue
    return /^(?:he|she|they|it|we)$/.test(lowerAt(article, index)) && isSubjectPronoun(article, index)
      ? index + 1
      : verb
  }
  return verb
}

/** A comma and a clause after it: what seemed the main verb was still a part of the opening. */
function goesOn(article: Article, main: number, endToken: number): boolean {
  for (let index = main + 1; index < Math.min(endToken, main + 12); index++)
    if (textAt(article, index) === ',')
      return clauseVerb(article, index + 1, endToken) > 0 && !isAttribution(article, index + 1, endToken)
  return false
}

/** A pronoun is taken for nothing but the next subject, so that a short clause before it may go without its comma. */
function fewestBefore(article: Article, subject: number): number {
  return tagAt(article, subject) === 'PRON' ? 6 : 4
}

/** A subject without a clause of its own. */
function hasShortSubject(article: Article, from: number, verb: number): boolean {
  for (let index = from; index < verb; index++)
    if (/^(?:VERB|AUX|CCONJ|PRON\.wh)/.test(tagAt(article, index))) return false
  return verb > from
}

/** Between the two verbs something is joined, compared, or said: the second may belong to it. */
function isEntangled(article: Article, own: number, main: number): boolean {
  const isAsked = lowerAt(article, own) === 'asked'
  for (let index = own; index < main; index++) {
    if (
      /^(?:and|or|but|than|that|who|which|what|whose|where|how|why|then)$/.test(lowerAt(article, index)) &&
      !isAsked
    )
      return true
    if (isAsked || !/^(?:VERB|AUX)/.test(tagAt(article, index)) || !saysThat(article, index)) continue
    if (!isPassive(article, index)) return true
  }
  return false
}

/** “were announced”: nobody says anything. */
function isPassive(article: Article, index: number): boolean {
  return (
    tagAt(article, index) === 'VERB.part' &&
    /^(?:is|are|was|were|been|being|be)$/.test(lowerAt(article, index - 1))
  )
}

/** “the manager”, “her sister”, “the miners’ wives”, “few of the clinics”, “he” right before a verb. */
function subjectBefore(article: Article, verb: number): number | undefined {
  let index = /^ADV$/.test(tagAt(article, verb - 1)) ? verb - 2 : verb - 1
  if (/^(?:he|she|they|we|it)$/.test(lowerAt(article, index))) return index
  if (!/^(?:NOUN|PROPN)/.test(tagAt(article, index))) return undefined
  while (
    /^(?:NOUN|PROPN|ADJ|NUM|PART\.poss)/.test(tagAt(article, index)) &&
    !STARTS.test(lowerAt(article, index)) &&
    !QUANTITY.test(lowerAt(article, index))
  )
    index--
  if (QUANTITY.test(lowerAt(article, index))) return index
  if (!STARTS.test(lowerAt(article, index))) return undefined
  const isPart = lowerAt(article, index - 1) === 'of'
  if (isPart) return QUANTITY.test(lowerAt(article, index - 2)) ? index - 2 : undefined
  return index
}

const STARTS = /^(?:the|a|an|his|her|their|its|our|mr|mrs|ms|dr|sir)$/
const QUANTITY = /^(?:few|many|most|some|several|hundreds|thousands|dozens|none)$/

/** A word after which nothing is awaited: a noun, an adverb, a participle, an intransitive verb. */
function mayEnd(article: Article, index: number): boolean {
  const tag = tagAt(article, index)
  if (/^(?:NOUN|PROPN|NUM|ADV$|VERB\.part|ADJ|ADP\.particle)/.test(tag)) return !claimsVerb(article, index)
  if (lowerAt(article, index) === 'on' && /^(?:went|go|goes|carried|gone)$/.test(lowerAt(article, index - 1)))
    return true
  return tag.startsWith('VERB') && isBareEnd(article, index)
}

const INTRANSITIVE =
  /^(?:stop|subside|fail|end|begin|start|arrive|come|go|leave|die|fall|rise|happen|occur|collapse|return|resume|close|open|erupt|explode|break|cease|fade|finish|land|sink|retire|resign|appear|disappear|vanish|wake|crash|agree|refuse|sound|strike|speak|sleep|sit|work|live|wait|lose|win)$/

/** A verb that is at home without an object. */
function isBareEnd(article: Article, verb: number): boolean {
  const token = article.token(verb)
  return token !== undefined && INTRANSITIVE.test(token.lemma)
}

function isPronoun(article: Article, index: number): boolean {
  return article.token(index)?.upos === 'PRON'
}
