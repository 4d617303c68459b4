import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {clauseVerb, ownVerb, saysThat} from '../../src/article/clause-parts.ts'
import {endOfOpeningClause} from '../../src/article/opening-clause.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const OPENERS = wordSet(
  'when if although though while after before because once as unless until since whereas whenever'
)
/** Participles that open a sentence and say how or why, not of whom. */
/** Those in -ing may be the subject themselves: “standing on one leg may look easy”. */
const PARTICIPLES =
  wordSet(`asked faced born built founded driven armed fuelled inspired backed prompted angered encouraged forced pressed questioned
   raised educated trained`)

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
        const {sentence, index} = opener
        const isInner = isBehindConjunction(article, index)
        if ((!opener.isFirstInSentence && !isInner) || opener.isInQuotation) return
        const end =
          opener.lower === 'however'
            ? endOfHowever(article, index, sentence.endToken)
            : endOfOpeningClause(article, openerEnd(article, index), sentence.endToken)
        if (end === undefined) return
        const span = {start: startAt(article, end), end: endAt(article, end)}
        report('comma', span, {
          data: {before: textAt(article, end), after: textAt(article, end + 1)},
          expected: [`${textAt(article, end)},`],
          ...(isPronoun(article, end + 1) && !isInner && end - index < 12 ? {severity: 'info'} : {})
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

/** “that, although he signed the form he”: a comma that opens the clause wants the one that closes it. */
function isBehindConjunction(article: Article, opener: number): boolean {
  return (
    textAt(article, opener - 1) === ',' && /^(?:that|and|but|because)$/.test(lowerAt(article, opener - 2))
  )
}

/** The last word of “as soon as”, “even though”, “now that”. */
function openerEnd(article: Article, opener: number): number {
  if (
    lowerAt(article, opener) === 'as' &&
    /^(?:soon|long|far|much|often)$/.test(lowerAt(article, opener + 1))
  )
    return lowerAt(article, opener + 2) === 'as' ? opener + 2 : opener
  return opener
}

function isPronoun(article: Article, index: number): boolean {
  return article.token(index)?.upos === 'PRON'
}
