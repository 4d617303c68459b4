import type {Token} from '../../src/article/token.ts'
import {nounPhraseStartingAt} from '../../src/entities/clauses.ts'
import {defineRule} from '../../src/rule.ts'

const PLURAL: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  comes: 'come',
  goes: 'go',
  lies: 'lie',
  stands: 'stand',
  sits: 'sit',
  hangs: 'hang'
}
/** Prepositions that open “Behind the decision lies …”. */
const PLACES: readonly string[] =
  'in on behind inside beneath under above beside near outside around beyond at from with below'.split(' ')

export default defineRule({
  id: 'singular-verb-before-plural',
  summary: 'A singular verb before its plural subject: “Among the dead was two boys”.',
  why: `Where a sentence opens with “among”, “here” or “gone”, the subject follows the verb and still decides it: “among
the dead were two boys”, “here are the results”.

Before a list whose first item is singular (“among the dead was a priest and two boys”) either is common.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    plural: (d: {verb: string; right: string; noun: string}) =>
      `The subject, “${d.noun}”, follows and is plural: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'Among the guests ⟦was⟧ two former ministers.', message: 'plural', becomes: 'were'},
      {text: 'Here ⟦is⟧ the main results.', message: 'plural', becomes: 'are'},
      {text: 'Gone ⟦is⟧ the days of cheap flights.', message: 'plural', becomes: 'are'},
      {text: 'Here ⟦comes⟧ the judges.', message: 'plural', becomes: 'come'}
    ],
    good: [
      {text: 'Among the guests was a minister and two aides.', because: 'the first item is singular'},
      {text: 'Among the dead was two-year-old Tom Hill.', because: 'an age before a name'},
      {text: 'Here is how two men did it.', because: 'a clause follows'},
      {text: 'Here is the news, and here is a series of talks.', because: 'singular in sense'},
      {text: 'Among the guests was Games Workshop’s founder.', because: 'a name'}
    ]
  },
  visit: {
    words: [
      ['among', 'amongst', 'here', 'gone', ...PLACES],
      (opener, {report, article}) => {
        if (!opener.isFirstInSentence) return
        const verb = verbOf(opener)
        const right = verb === undefined ? undefined : PLURAL[verb.lower]
        const first = verb?.at(1)
        if (verb === undefined || right === undefined || first === undefined) return
        if (first.feature === 'wh' || first.upos === 'SCONJ') return // here is how two men did it
        const phrase = nounPhraseStartingAt(article, first.index, verb.sentence.endToken)
        const head = phrase === undefined ? undefined : article.token(phrase.head)
        if (phrase?.number !== 'plural' || head?.upos !== 'NOUN' || head.feature !== 'pl') return
        report('plural', verb, {data: {verb: verb.text, right, noun: head.text}, expected: [right]})
      }
    ]
  }
})

function verbOf(opener: Token): Token | undefined {
  if (opener.lower.startsWith('among')) return verbAfterPhrase(opener)
  return PLACES.includes(opener.lower) ? verbAfterPlace(opener) : opener.at(1)
}

/** “In the car was”: the verb straight behind one short phrase, which names a place and no time. */
function verbAfterPlace(opener: Token): Token | undefined {
  const {article, sentence} = opener
  const place = nounPhraseStartingAt(article, opener.index + 1, sentence.endToken)
  if (place === undefined || !place.isDetermined) return undefined
  let end = place.endToken
  if (article.types[end]?.lower === 'of')
    end = nounPhraseStartingAt(article, end + 1, sentence.endToken)?.endToken ?? end
  const verb = article.token(end)
  const next = verb?.at(1)
  if (verb === undefined || next === undefined || !/^(?:DET|NUM|NOUN|ADJ)$/.test(next.upos)) return undefined
  return /^(?:is|was|lies|stands|sits|hangs|comes)$/.test(verb.lower) ? verb : undefined
}

/** “among the dead was”: the verb straight behind a short phrase. */
function verbAfterPhrase(among: Token): Token | undefined {
  for (let distance = 2; distance <= 8; distance++) {
    const token = among.at(distance)
    if (token === undefined || token.upos === 'PUNCT' || token.feature === 'wh') return undefined
    if (token.upos === 'AUX' || token.upos === 'VERB') return token
  }
  return undefined
}
