import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {isFiniteAt, takesClause} from '../../src/article/finite.ts'
import {defineRule} from '../../src/rule.ts'

const OPENERS: ReadonlySet<string> = new Set(
  'when if although though while after before because once as unless until'.split(' ')
)
const FARTHEST = 14

export default defineRule({
  id: 'comma-after-opening-clause',
  summary: 'No comma after an opening clause that runs into the next subject: “When it stopped the players”.',
  why: `A short opening clause may go without its comma, but not where its verb runs into the next subject: in “When the
laughter had subsided the manager went on” the reader takes the manager for what was subsided.`,
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
      {text: '⟦However⟧ the minister refused to go.', message: 'comma', becomes: 'However,'}
    ],
    good: [
      {text: 'When the rain had stopped, the players came back.', because: 'with its comma'},
      {
        text: 'When he comes the band will play. After the match the crowd left.',
        because: 'a short clause, and a phrase'
      },
      {text: 'When the bus hit the wall the driver was thrown out.', because: 'an object'},
      {text: 'However the vote goes, he will stay.', because: '“however” means in whatever way'},
      {text: 'When he said the road was shut, nobody moved.', because: 'a clause that is said'},
      {text: 'After the man who ended the war died, the town wept.', because: 'a relative clause'}
    ]
  },
  visit: {
    words: [
      [...OPENERS, 'however'],
      (opener, {article, report}) => {
        if (!opener.isFirstInSentence || opener.isInQuotation) return
        const end =
          opener.lower === 'however'
            ? endOfHowever(article, opener.index, opener.sentence.endToken)
            : endOfClause(article, opener.index, opener.sentence.endToken)
        if (end === undefined) return
        const span = {start: startAt(article, end), end: endAt(article, end)}
        report('comma', span, {
          data: {before: textAt(article, end), after: textAt(article, end + 1)},
          expected: [`${textAt(article, end)},`]
        })
      }
    ]
  }
})

/** "However the minister refused to go.": one clause, and no comma in it. */
function endOfHowever(article: Article, index: number, limit: number): number | undefined {
  if (!/^(?:DET|PRON\.poss|PROPN)/.test(tagAt(article, index + 1))) return undefined
  let verbs = 0
  for (let at = index + 1; at < limit; at++) {
    if (textAt(article, at) === ',') return undefined
    if (isFiniteAt(article, at)) verbs++
  }
  return verbs === 1 ? index : undefined
}

/** The verb of the opening clause, where another subject with its verb follows at once. */
function endOfClause(article: Article, opener: number, endToken: number): number | undefined {
  const limit = Math.min(endToken, opener + FARTHEST)
  let verb = -1
  for (let index = opener + 1; index < limit; index++) {
    if (
      /^(?:that|who|which|whose|what|,|;|:|and|or|to)$/.test(lowerAt(article, index)) ||
      article.types[index]?.kind === 'quote'
    )
      return undefined
    if (isFiniteAt(article, index)) {
      verb = index
      break
    }
  }
  if (verb < 0 || takesClause(article, verb) || verb < opener + 3) return undefined
  while (
    /^(?:VERB\.part|ADV|PART\.neg)$/.test(tagAt(article, verb + 1)) ||
    (/^AUX/.test(tagAt(article, verb)) && tagAt(article, verb + 1).startsWith('VERB'))
  )
    verb++
  if (!tagAt(article, verb).startsWith('VERB') || takesClause(article, verb) || !isBareEnd(article, verb))
    return undefined
  if (tagAt(article, verb + 1) !== 'DET' || !/^(?:the|a|an)$/.test(lowerAt(article, verb + 1)))
    return undefined
  let index = verb + 2
  while (index < limit && /^(?:NOUN|ADJ|PROPN|NUM)/.test(tagAt(article, index))) index++
  if (index === verb + 2 || !isFiniteAt(article, index) || !/^(?:NOUN|PROPN)/.test(tagAt(article, index - 1)))
    return undefined
  return hasAnotherBreak(article, index, endToken) ? undefined : verb
}

const INTRANSITIVE =
  /^(?:stop|subside|fail|end|begin|start|arrive|come|go|leave|die|fall|rise|happen|occur|collapse|return|resume|close|open|erupt|explode|break|cease|fade|finish|land|sink|retire|resign|appear|disappear|vanish|wake|crash)/

/** A verb that is at home without an object. */
function isBareEnd(article: Article, verb: number): boolean {
  const token = article.token(verb)
  return token !== undefined && INTRANSITIVE.test(token.lemma)
}

/** A comma with a verb after it later on: the clause was longer than it seemed. */
function hasAnotherBreak(article: Article, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 8); index++)
    if (textAt(article, index) === ',') return true
  return false
}
