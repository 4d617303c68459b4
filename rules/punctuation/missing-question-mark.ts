import type {Article, Sentence} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import {countFinite} from '../../src/article/finite.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const WH = wordSet('why how what where when')
const AUXILIARIES = wordSet('do does did is are was were have has can could will would should am')
/** Those that open a question by themselves; “had I known” and “should you go” are conditions. */
const ALONE = wordSet('do does did are can could will would have')
const SUBJECTS = wordSet('i we you he she they')
const NOUN_OPENERS = wordSet(
  'the this these those that it my your our his her their anyone anybody nobody people'
)
const FEWEST = 4

export default defineRule({
  id: 'missing-question-mark',
  summary: 'A question that ends with a stop: “Why did nobody ring us.”',
  why: `A direct question ends with a question mark, whoever asks it. It is told by its order: a question word with a verb
before its subject (why did they, how can we), or the verb before its subject alone (do you know).

Questions that are reported (he asked why they went) have a stop, and so may requests.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body'],
  messages: {
    question: (d: {opening: string}) =>
      `“${d.opening} …” asks a question: a question mark in place of the stop.`
  },
  examples: {
    bad: [
      {text: '“Why did nobody ring ⟦us.⟧ We were here all night.”', message: 'question', becomes: 'us?'},
      {text: 'Where will the money come ⟦from.⟧ Nobody knows.', message: 'question', becomes: 'from?'},
      {text: '“Do you know what that means for ⟦us.⟧ It means ruin.”', message: 'question', becomes: 'us?'},
      {text: '“How are we supposed to live on ⟦that.”⟧', message: 'question', becomes: 'that?”'}
    ],
    good: [
      {text: 'What does trouble me is the noise.', because: 'the question is a subject'},
      {text: '“Why did nobody ring us? We were here.”', because: 'with its mark'},
      {text: 'What is clear is that the plan failed. What has changed is the price.', because: 'a subject'},
      {text: 'When is the time to act is for others to say.', because: 'a question that is a subject'},
      {text: 'How they did it is not known. Do not walk on the grass.', because: 'another order of words'},
      {text: 'Had I known, I would have gone.', because: 'a condition'},
      {text: '“Why did he go, I wondered.”', because: 'a question that is thought'}
    ]
  },
  visit: {
    words: [
      [...WH, ...ALONE],
      (opener, {article, report}) => {
        if (!opener.isCapitalised || !isHead(opener)) return
        const {sentence} = opener
        const stop = stopOf(article, sentence)
        if (stop === undefined || stop - opener.index < FEWEST) return
        if (!isQuestion(article, opener.index, stop)) return
        const end =
          article.types[stop + 1]?.kind === 'quote' && endAt(article, stop) === startAt(article, stop + 1)
        const span = {start: startAt(article, stop - 1), end: endAt(article, end ? stop + 1 : stop)}
        report('question', span, {
          data: {opening: article.text.slice(opener.start, endAt(article, opener.index + 1))},
          expected: [`${textAt(article, stop - 1)}?${end ? textAt(article, stop + 1) : ''}`]
        })
      }
    ]
  }
})

/** The first word of its sentence, and of what is said in it. */
function isHead({index, isFirstInSentence, previous, sentence}: Token): boolean {
  return isFirstInSentence || (previous?.kind === 'quote' && sentence.firstToken === index - 1)
}

/** The stop that ends the sentence, or ends what is quoted with the sentence; none where it goes on. */
function stopOf(article: Article, {endToken}: Sentence): number | undefined {
  let last = endToken - 1
  if (article.types[last]?.kind === 'quote') last--
  return textAt(article, last) === '.' && article.types[last - 1]?.kind === 'word' ? last : undefined
}

function isQuestion(article: Article, from: number, stop: number): boolean {
  const isWh = WH.has(lowerAt(article, from))
  const verb = isWh ? from + 1 : from
  const auxiliary = lowerAt(article, verb)
  const subject = lowerAt(article, verb + 1)
  if (!(isWh ? AUXILIARIES : ALONE).has(auxiliary)) return false
  const isPronoun = SUBJECTS.has(subject)
  if (
    !isPronoun &&
    !(isWh && NOUN_OPENERS.has(subject)) &&
    !(/^d(?:id|oes)$/.test(auxiliary) && !/^not|n't$/.test(subject))
  )
    return false
  if (/^(?:have|will|would|can|could)$/.test(auxiliary) && !isWh && subject !== 'you' && subject !== 'we')
    return false
  const isBe = /^(?:is|are|was|were|has|have)$/.test(auxiliary)
  for (let index = verb + 2; index < stop; index++) {
    const type = article.types[index]
    if (type?.kind === 'quote' || /^[,;:–—()]$/.test(textAt(article, index))) return false
    if (/^(?:wondered|asked|asks|wonder)$/.test(lowerAt(article, index))) return false
  }
  if (isBe && !isPronoun && countFinite(article, verb + 1, stop) > 0) return false
  // “What does worry me is the noise”: the question is the subject of another verb
  if (isWh && /^d(?:o|id|oes)$/.test(auxiliary) && endsInBe(article, verb + 2, stop)) return false
  return tagAt(article, verb + 1) !== 'PUNCT'
}

function endsInBe(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (/^(?:is|are|was|were)$/.test(lowerAt(article, index))) return true
  return false
}
