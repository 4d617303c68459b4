import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {MONTHS} from '../../src/language/date-words.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const STATES =
  wordSet(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
   iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
   nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario
   quebec alberta manitoba saskatchewan england scotland wales ireland france germany spain portugal italy greece turkey
   egypt kenya nigeria ghana uganda tanzania zambia zimbabwe malawi botswana namibia mozambique angola morocco tunisia
   algeria ethiopia somalia sudan senegal india pakistan bangladesh japan china thailand vietnam indonesia malaysia
   australia canada mexico brazil argentina chile peru colombia venezuela poland hungary austria switzerland belgium
   netherlands denmark norway sweden finland iceland ukraine romania bulgaria serbia croatia israel iraq iran syria`)
/** States and provinces cut short: “Springfield, Ill.”. */
const SHORT_STATES =
  wordSet(`ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn vt va
   wash wis wyo alta man ont que sask`)
const REGIONS = wordSet('africa asia europe america caribbean balkans')
/** What may follow without a comma: a list goes on, or the sentence ends. */
const GOES_ON = /^(?:and|or|to|\(|\[|,|\.|;|:|!|\?|\)|-|–|—|’s|'s|’|')$/

const messages = {
  place: (d: {place: string}) => `A second comma is missing after “${d.place}”.`,
  date: (d: {year: string}) => `In a date of this form the year has a comma on either side: “${d.year},”.`
}

type Report = RuleContext<typeof messages>['report']

export default defineRule({
  id: 'comma-after-place-or-date',
  summary: 'No second comma after a state, a country or a year: “in Akron, Ohio in 1919”.',
  why: `A state or a country after a town, and in American dates the year after the day, stand between two commas: in Akron,
Ohio, in 1919; on July 4, 1931, it opened.`,
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'caption', 'body'],
  messages,
  examples: {
    bad: [
      {text: 'It was founded in Akron, ⟦Ohio⟧ in 1919.', message: 'place', becomes: 'Ohio,'},
      {text: 'He was born in Paris, ⟦France⟧ before the war.', message: 'place', becomes: 'France,'},
      {
        text: 'The bridge opened on July 4, ⟦1931⟧ with a parade.',
        language: 'en-US',
        message: 'date',
        becomes: '1931,'
      },
      {
        text: 'She taught in Salem, ⟦Ore.⟧ until 1998.',
        language: 'en-US',
        message: 'place',
        becomes: 'Ore.,'
      },
      {text: 'A court in Lagos, ⟦Nigeria⟧ has freed him.', message: 'place', becomes: 'Nigeria,'}
    ],
    good: [
      {text: 'It was founded in Akron, Ohio, in 1919.', because: 'two commas'},
      {
        text: 'He has worked in Kenya, Uganda and Malawi. They sell to Spain, France and Italy.',
        because: 'a list'
      },
      {text: 'The bridge opened on 4 July 1931 with a parade.', because: 'no commas in this form'},
      {text: 'The bridge opened on July 4, 1931.', language: 'en-US', because: 'the sentence ends'},
      {text: 'In the north, Ireland won; in Africa, Kenya did.', because: 'no town stands before it'}
    ]
  },
  visit: {
    words: [
      [','],
      (comma, {article, report}) => {
        const {previous, next} = comma
        if (previous === undefined || next === undefined || next.start - comma.end !== 1) return
        if (SHORT_STATES.has(next.lower.replace('.', ''))) {
          checkShortState(comma, report)
          return
        }
        const after = textAt(article, next.index + 1)
        if (after === '' || GOES_ON.test(after) || article.types[next.index + 1]?.kind === 'quote') return
        if (next.index + 1 >= next.sentence.endToken) return
        if (next.kind === 'number') {
          if (!isAmericanDate(comma)) return
          report('date', next, {data: {year: next.text}, expected: [`${next.text},`]})
          return
        }
        if (!next.isCapitalised || !STATES.has(next.lower)) return
        if (STATES.has(previous.lower) || REGIONS.has(previous.lower)) return
        if (
          !previous.isCapitalised ||
          !isTown(previous.text, tagAt(article, previous.index)) ||
          article.types[next.index + 1]?.isCapitalised === true
        )
          return
        if (
          !/^(?:in|at|from|near|of|to|outside|around|through|for)$/.test(
            lowerAt(article, firstOfName(article.types, previous.index) - 1)
          )
        )
          return
        if (inList(article.types, previous.index, next.index)) return
        report('place', next, {data: {place: next.text}, expected: [`${next.text},`]})
      }
    ]
  }
})

/** “in Springfield, Ill. in 1951”: the stop may be a token of its own. */
function checkShortState(comma: Token, report: Report): void {
  const {article, previous, next} = comma
  if (previous?.isCapitalised !== true || next?.isCapitalised !== true) return
  const hasStop = next.text.endsWith('.')
  const stop = hasStop ? next.index : next.index + 1
  if (!hasStop && (textAt(article, stop) !== '.' || startAt(article, stop) !== next.end)) return
  const after = stop + 1
  if (article.types[after]?.kind !== 'word' || article.types[after].isCapitalised) return
  const span = {start: next.start, end: endAt(article, stop)}
  const place = article.slice(span)
  report('place', span, {data: {place}, expected: [`${place},`]})
}

/** "July 4, 1931", where words follow. */
function isAmericanDate({article, previous, next}: Token): boolean {
  if (article.variety !== 'en-US' || previous === undefined || next === undefined) return false
  if (!/^(?:1[5-9]|20)\d\d$/.test(next.text) || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(previous.text)) return false
  return (
    MONTHS.has(lowerAt(article, previous.index - 1).replace('.', '')) &&
    article.types[next.index + 1]?.isCapitalised !== true
  )
}

function isTown(text: string, tag: string): boolean {
  return tag.startsWith('PROPN') && /^[A-Z][a-z]+/.test(text) && !/(?:day|ber|ary)$/.test(text)
}

interface Named {
  readonly isCapitalised: boolean
  readonly lower: string
}

function firstOfName(types: readonly Named[], index: number): number {
  let first = index
  while (first > 0 && types[first - 1]?.isCapitalised === true) first--
  return first
}

/** "to Leeds, France and Rome": more of a list follows, or has gone before. */
function inList(types: readonly Named[], previous: number, index: number): boolean {
  const before = types[firstOfName(types, previous) - 1]?.lower
  return before === ',' || types[index + 1]?.lower === 'and'
}
