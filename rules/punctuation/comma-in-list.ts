import type {Article} from '../../src/article/article.ts'
import {endAt, isCapitalAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

/** Plurals that describe the noun after them: “sports shoes”, “arms dealers”. */
const DESCRIBING =
  /^(?:sports|arms|sales|goods|savings|systems|customs|communications|operations|logistics|economics|politics|careers|women|men|children|people|police|drinks|drugs|admissions|accounts|events|features|futures|jobs|rights|services|skills|students|veterans|visitors|weapons|works|human|resources|securities|earnings|parks|trades|games|news|series|species|data|media|years|times|days|months|weeks|hours|miles|others|ones|pounds|dollars|points|goals|runs|wickets|shares|metres|feet)$/

export default defineRule({
  id: 'comma-in-list',
  summary: 'Two items of a list without their comma: “valves pumps and filters”.',
  why: `The items of a list are parted by commas, up to the last two, which “and” or “or” joins. Two plurals in a row before
an “and” are two items, for no plural describes the next but a few such as sports and arms.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'caption', 'list', 'body'],
  messages: {
    comma: (d: {first: string; second: string}) =>
      `“${d.first}” and “${d.second}” are two items of a list: a comma between them.`
  },
  examples: {
    bad: [
      {text: 'The firm makes ⟦valves pumps⟧ and filters.', message: 'comma', becomes: 'valves, pumps'},
      {text: 'The ⟦nurses cleaners⟧ and porters walked out.', message: 'comma', becomes: 'nurses, cleaners'},
      {text: 'They grow ⟦apples pears⟧, plums and cherries.', message: 'comma', becomes: 'apples, pears'}
    ],
    good: [
      {text: 'The firm makes valves, pumps and filters.', because: 'with its comma'},
      {
        text: 'It sells sports shoes and shirts. Arms dealers and spies met.',
        because: 'plurals that describe'
      },
      {text: 'In recent years women and children have left.', because: 'a phrase before the subject'}
    ]
  },
  visit: {
    words: [
      ['and', 'or'],
      (joint, {article, report}) => {
        const second = lastBefore(joint)
        const first = second - 1
        if (!isItem(article, first) || !isItem(article, second) || DESCRIBING.test(lowerAt(article, first)))
          return
        if (!/^NOUN\.pl/.test(tagAt(article, joint.index + 1)) || !isOpen(article, first)) return
        const span = {start: startAt(article, first), end: endAt(article, second)}
        const [one, two] = [textAt(article, first), textAt(article, second)]
        report('comma', span, {data: {first: one, second: two}, expected: [`${one}, ${two}`]})
      }
    ]
  }
})

/** The item before the joint; “apples pears, plums and” has one more between. */
function lastBefore({article, index}: Token): number {
  return textAt(article, index - 2) === ',' && tagAt(article, index - 1) === 'NOUN.pl' ? index - 3 : index - 1
}

function isItem(article: Article, index: number): boolean {
  const type = article.types[index]
  return (
    tagAt(article, index) === 'NOUN.pl' &&
    type?.kind === 'word' &&
    !isCapitalAt(article, index) &&
    /^[a-z]+s$/.test(type.text)
  )
}

/** Nothing before the first item that it would belong to as a phrase of time or place. */
function isOpen(article: Article, first: number): boolean {
  return (
    /^(?:VERB|DET|NUM|PUNCT|ADP)/.test(tagAt(article, first - 1)) &&
    !/^(?:in|for|after|during|over|within|last|next)$/.test(lowerAt(article, first - 1))
  )
}
