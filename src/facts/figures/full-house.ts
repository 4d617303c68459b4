/** Votes of a body that all its members cast, or more than it has: “all 11 members … passed 7-3”, “the nine-member board voted 6-4”. */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {plain} from './write.ts'

const BODY =
  /^(?:members?|councill?ors|trustees|commissioners|directors|governors|supervisors|justices|judges|jurors|aldermen|senators|seats?|strong)$/i
const BODIES =
  /\b(?:board|council|committee|commission|panel|court|jury|cabinet|senate|body|bench|assembly|legislature|authority|union)\b/
const VOTED =
  /\b(?:vot(?:e[ds]?|ing)|passed|approved|rejected|carried|defeated|adopted|agreed|backed|ruled|decided|upheld|overturned|turned down|split|cleared|by)\b/
/** Who was there, and voted. */
const ALL_VOTED =
  /\b(?:(?:nobody|no one|none(?: of [a-z]+)?) abstained|(?:without|no) (?:any )?abst(?:entions?|aining)|all (?:of )?(?:whom|them|whose members|its members) (?:were|are|voted)|all (?:[a-z]+ )?(?:\S+ )?(?:members|councill?ors|trustees|commissioners|directors|seats|of them) (?:were (?:present|there|in)|voted|attended|took part))\b/g
const NOT_ALL =
  /\b(?:absent|away|missing|vacan\w+|recus\w+|abst(?:ain(?:ed|ing)|entions?)|did not vote|not voting|left the (?:room|chamber)|ill|sick|stayed away|unanimous\w*|without (?:him|her)|excused|of those present)\b/
const REACH = 2

export function wrongFullHouses(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  const scores = sentences.flatMap(({figures}) => figures.filter(isVote))
  const [score, ...more] = scores
  const sides = score?.mention.sides
  if (score === undefined || sides === undefined || more.length > 0) return []
  const bodies = sentences.flatMap(({figures}) => figures.filter((figure) => isBody(figure, score)))
  const [body] = bodies
  const size = body?.mention.value
  if (body === undefined || size === undefined || bodies.some(({mention}) => mention.value !== size))
    return []
  const [ayes, noes] = sides
  const cast = ayes + noes
  const words = wordsAround(article, score.sentence)
  const isMore = cast > size && cast <= size + 3
  const others = words.replaceAll(ALL_VOTED, ' ')
  const isLess = cast < size && cast >= size - 2 && others !== words && !NOT_ALL.test(others)
  const right = size - Math.max(...sides)
  if (!(isMore || isLess) || right < 0 || right >= Math.max(...sides)) return []
  const {start, text} = score.mention
  const link = /[^\d]+/.exec(text)?.[0] ?? '-'
  return [
    {
      at: {start, end: start + text.length},
      expected: [(ayes > noes ? [ayes, right] : [right, noes]).join(link)],
      reckoning: `${plain(ayes)} + ${plain(noes)} = ${plain(cast)}, not ${plain(size)}`,
      figures: [score.mention, body.mention]
    }
  ]
}

function isVote({mention, before, after}: Figure): boolean {
  return (
    mention.kind === 'score' &&
    mention.sides !== undefined &&
    VOTED.test(`${before.split(' ').slice(-8).join(' ')} ${after.split(' ').slice(0, 3).join(' ')}`)
  )
}

/** “the seven-member board”, “all 11 members”, “the council's nine members” */
function isBody({mention, before, after, sentence}: Figure, score: Figure): boolean {
  const {kind, value = 0, counts = '', text, approx} = mention
  if (kind !== 'cardinal' || approx !== undefined || value < 3 || value > 120) return false
  const distance = score.sentence.sentence.index - sentence.sentence.index
  if (distance < -REACH || distance > REACH + 2) return false
  const isNamed = BODY.test(counts) || /-(?:member|strong|seat|person|judge)$/i.test(text)
  return (
    isNamed &&
    (/(?:^|\s)all(?: (?:of )?(?:the|its))?$/.test(before) ||
      /'s$|\bits$/.test(before) ||
      BODIES.test(after.split(' ').slice(0, 5).join(' ')))
  )
}

/** What is said of the vote in its sentence and those beside it. */
function wordsAround(article: Article, {sentence}: FigureSentence): string {
  const [first, last] = [
    article.sentences[Math.max(0, sentence.index - 1)],
    article.sentences[sentence.index + 1]
  ]
  return article.text.slice(first?.start ?? sentence.start, last?.end ?? sentence.end).toLowerCase()
}
