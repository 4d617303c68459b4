import type {Article, Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {isRunning, times} from '../../src/article/prevailing.ts'
import {defineRule} from '../../src/rule.ts'

const SMALL = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
/** Words before a figure that make it a name, a result or a place in a list. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'no number numbers page pages chapter chapters part parts section sections article articles year years grade grades phase phases ' +
    'stage stages level levels line lines route routes road junction junctions platform gate terminal room ward wards district ' +
    'unit units block zone zones channel studio class category type group groups division act scene game games set sets round rounds race ' +
    'volume season episode version series step steps key item point points rule rules question size factor top lane ' +
    'highway interstate exit bus flight formula tier age aged week day days reactor shaft plot lot lots minus plus ' +
    'under over vs v – - / : x × by from between score won lost beat drew hole holes heat furlong'
  ).split(' ')
)
/** What comes in figures whatever the number: measures, results, money, ages. */
const MEASURED: ReadonlySet<string> = new Set(
  (
    'per percent percentage points point runs run wickets wicket overs over goals tries pounds pound dollars dollar euros pence cents cent rand ' +
    'million billion trillion m bn km kms miles mile metres metre meters meter feet foot ft inches inch yards yard acres acre hectares hectare ' +
    'degrees degree tonnes tonne tons ton kilos kilo kg grams gram g litres litre liters liter gallons gallon pints pint ' +
    "knots mph kph watts volts hours-a-day am pm a.m. p.m. o’clock o'clock st nd rd th - – to or and / x × : . ) % ° centimetres " +
    'centimeters millimetres millimeters kilometres kilometers mm cm ounces ounce stone tablespoons tablespoon teaspoons teaspoon cups cup ' +
    'tbsp tsp vols vol volumes lengths length shots shot under birdies bogeys par'
  ).split(' ')
)

interface Count extends Span {
  readonly token: Token
  readonly value: number
  readonly isFigure: boolean
}

export default defineRule({
  id: 'number-two-ways',
  summary: '“six doctors” and “7 nurses”, “12 boats” and “thirteen crews” in one article.',
  why: `Most houses write small numbers as words and larger ones in figures, and put the border at nine or ten. Whichever
the border is, two numbers on the same side of it should look alike when they count things.

Ages, measures, money, scores, results, ranges, numbers of pages and rooms and numbers that open a sentence are
written as they must be, and are left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  options: (z) =>
    z.strictObject({
      spellUpTo: z
        .int()
        .min(0)
        .max(10)
        .default(0)
        .describe(
          'Numbers up to this one are words, others figures; 0 asks only that an article is consistent.'
        )
    }),
  messages: {
    house: (d: {actual: string; right: string}) => `“${d.actual}” is not house style: it is “${d.right}”.`,
    small: (d: {actual: string; right: string; example: string; count: number}) => ({
      message: `“${d.actual}” in figures here, but small numbers in words, as in “${d.example}”, ${times(d.count)} elsewhere.`,
      note: `Write “${d.right}”, or all of them in figures.`
    }),
    lone: (d: {actual: string; right: string; example: string}) => ({
      message: `“${d.actual}”: a number below ten is written as a word where it counts things.`,
      note: `Figures begin at ten or later, as in “${d.example}”: write “${d.right}”.`
    }),
    large: (d: {actual: string; right: string; example: string; count: number}) => ({
      message: `“${d.actual}” in words here, but such numbers in figures, as in “${d.example}”, ${times(d.count)} elsewhere.`,
      note: `Write “${d.right}”, or all of them in words.`
    })
  },
  examples: {
    bad: [
      {
        text: 'The ferry rescued six sailors and two dogs. Another ⟦8⟧ sailors swam ashore, and four crews went out.',
        message: 'small',
        becomes: 'eight'
      },
      {
        text: 'There are 14 pupils and 11 teachers. Last year there were ⟦thirteen⟧ teachers.',
        message: 'large',
        becomes: '13'
      },
      {
        text: 'It would take ⟦7⟧ years to dig and three years to line, the two firms say.',
        message: 'small',
        becomes: 'seven'
      },
      {
        text: 'The mine employs 64 men, ⟦2⟧ women and a dog.',
        message: 'lone',
        becomes: 'two'
      },
      {
        text: 'They were at sea for 71 days, the last ⟦9⟧ of them without water.',
        message: 'lone',
        becomes: 'nine'
      },
      {
        text: 'The ferry has ⟦8⟧ boats.',
        message: 'house',
        becomes: 'eight',
        options: {spellUpTo: 9}
      },
      {
        text: 'The ferry has ⟦ten⟧ boats.',
        message: 'house',
        becomes: '10',
        options: {spellUpTo: 9}
      }
    ],
    good: [
      {
        text: 'The 12 goats ate 4 sacks of oats, 3 hats and a boot. The 40 runners came in 9 seconds apart.',
        because: 'figures throughout; a measure'
      },
      {
        text: 'There were 14 pupils, 16 chairs and 18 cups, and eleven teachers.',
        because: 'words up to twelve'
      },
      {
        text: 'Two firms and three banks asked. Some 6 of the 140 answered.',
        because: 'a part of a whole in figures'
      },
      {
        text: 'The ferry rescued six sailors, two dogs and 14 passengers.',
        because: 'small ones in words, large ones in figures'
      },
      {
        text: 'Three of the boats were 6 metres long and had 8 oars, 4 sails and 2 masts; one had three.',
        because: 'figures more often than words here'
      },
      {text: 'Thirteen people came. There were 11 chairs and 12 cups.', because: 'a sentence opens in words'},
      {text: 'She has two sons, aged 5 and 8, and three dogs.', because: 'ages'},
      {
        text: 'Two of the three vaccines are for babies of 6 months and older, four for adults.',
        because: 'an age'
      },
      {text: 'They won 6-4 with three goals from two players.', because: 'a score'},
      {text: 'Two of the five lived in Room 8, and three on page 9.', because: 'a room, a page'}
    ]
  },
  visit: {
    article(article, {options, report}) {
      const counts = countsIn(article)
      if (options.spellUpTo > 0) {
        for (const count of counts) {
          const isWord = count.value <= options.spellUpTo
          if (isWord === !count.isFigure) continue
          const right = isWord ? (SMALL[count.value - 2] ?? '') : String(count.value)
          report('house', count, {data: {actual: article.slice(count), right}, expected: [right]})
        }
        return
      }
      const small = counts.filter(({value}) => value < 10)
      const large = counts.filter(({value}) => value > 10)
      const words = small.filter(({isFigure}) => !isFigure)
      const [word] = words
      const figures = small.filter(({isFigure}) => isFigure)
      if (word !== undefined && figures.length <= Math.max(1, Math.min(2, words.length / 2))) {
        for (const figure of figures) {
          const right = SMALL[figure.value - 2] ?? ''
          report('small', figure, {
            data: {
              actual: article.slice(figure),
              right,
              example: exampleOf(article, word),
              count: words.length
            },
            expected: [right],
            related: [{start: word.start, end: word.end, message: `“${article.slice(word)}” here`}]
          })
        }
      }
      const [lone] = figures
      const [greater] = large.filter(({isFigure}) => isFigure)
      if (lone !== undefined && figures.length === 1 && words.length === 0 && greater !== undefined) {
        const right = SMALL[lone.value - 2] ?? ''
        report('lone', lone, {
          data: {actual: article.slice(lone), right, example: exampleOf(article, greater)},
          expected: [right]
        })
      }
      const inFigures = large.filter(({isFigure}) => isFigure)
      const [model] = inFigures
      // some houses write words up to twelve
      const isUpToTwelve = inFigures.every(({value}) => value > 12)
      const inWords = large.filter(({isFigure, value}) => !isFigure && !(isUpToTwelve && value <= 12))
      if (
        model !== undefined &&
        inFigures.length >= 2 &&
        inWords.length <= Math.min(2, inFigures.length / 2)
      ) {
        for (const odd of inWords) {
          report('large', odd, {
            data: {
              actual: article.slice(odd),
              right: String(odd.value),
              example: exampleOf(article, model),
              count: inFigures.length
            },
            expected: [String(odd.value)],
            related: [{start: model.start, end: model.end, message: `“${article.slice(model)}” here`}]
          })
        }
      }
    }
  }
})

function exampleOf(article: Article, {token}: Count): string {
  return `${token.text} ${article.types[token.index + 1]?.text ?? ''}`
}

/** Numbers that count things in running text, in words or figures. */
function countsIn(article: Article): Count[] {
  const found: Count[] = []
  for (const {kind, text, firstToken, endToken} of article.numbers) {
    if (kind !== 'cardinal' || endToken !== firstToken + 1) continue
    add(article, found, firstToken, text)
  }
  for (const {kind, firstToken, text} of article.dates) {
    if (kind === 'duration' && /^(?:\d{1,2}|[a-z]+) (?:years|months|weeks|days)$/.test(text))
      add(article, found, firstToken, text.split(' ')[0] ?? '')
  }
  return found.sort((a, b) => a.start - b.start)
}

function add(article: Article, found: Count[], index: number, text: string): void {
  const token = article.token(index)
  const value = valueOf(text.toLowerCase())
  if (token === undefined || value === undefined || token.text !== text) return
  if (!isRunning(token.zone) || token.isInQuotation || token.isFirstInSentence) return
  if (token.isCapitalised && /^[–—-]+$/.test(token.previous?.text ?? '')) return // behind a dateline
  const isFigure = /\d/.test(text)
  // a small number in words shows the manner of the article whatever it counts
  if ((isFigure || value >= 10) && !isCounting(token) && !isPart(token) && !isLastOfThem(token)) return
  found.push({start: token.start, end: token.end, token, value, isFigure})
}

function valueOf(text: string): number | undefined {
  if (/^(?:[2-9]|[1-9]\d)$/.test(text)) return Number(text)
  const small = SMALL.indexOf(text)
  if (small >= 0) return small + 2
  const teen = TEENS.indexOf(text)
  return teen >= 0 ? teen + 11 : undefined
}

/** “eight of the boats”; not “8 of the 160 boats”, where both are in figures. */
function isPart(token: Token): boolean {
  if (token.at(1)?.lower !== 'of' || token.at(3)?.kind === 'number') return false
  return ['DET', 'PRON'].includes(token.at(2)?.upos ?? '')
}

/** “the last 9 of them” */
function isLastOfThem(token: Token): boolean {
  return token.at(1)?.lower === 'of' && token.at(2)?.lower === 'them' && token.at(-1)?.lower === 'last'
}

/** A noun, perhaps after an adjective, is counted; nothing before or after makes the number something else. */
function isCounting(token: Token): boolean {
  const next = token.next
  const before = token.at(-1)
  if (next === undefined || !next.isWord || next.isCapitalised || MEASURED.has(next.lower)) return false
  if (!next.hasSpaceBefore) return false
  if (
    before !== undefined &&
    (LABELS.has(before.lower) || (before.isCapitalised && !before.isFirstInSentence))
  )
    return false
  if (isListed(token, -1) || isListed(next, 1) || isAge(next)) return false
  const second = next.at(1)
  if (second !== undefined && MEASURED.has(second.lower) && next.upos !== 'NOUN') return false
  return (
    next.feature === 'pl' ||
    (next.upos === 'ADJ' && second?.feature === 'pl') ||
    (next.upos === 'NOUN' && second?.feature === 'pl')
  )
}

/** A figure before or after “and”, “or”, “to” or a comma: a range, a result or ages rather than a count. */
function isListed(token: Token, direction: 1 | -1): boolean {
  const link = token.at(direction)
  if (link === undefined || !/^(?:,|and|or|to|of)$/.test(link.lower)) return false
  return direction < 0 && link.at(-1)?.kind === 'number'
}

/** “6 months and older”, “5 years of age”: ages come in figures. */
function isAge(unit: Token): boolean {
  if (!/^(?:years|months|weeks|days)$/.test(unit.lower)) return false
  const after = `${unit.at(1)?.lower ?? ''} ${unit.at(2)?.lower ?? ''}`
  return /^(?:old|and (?:older|over|under|up|younger|above)|or (?:older|over|under|younger|above)|of age)/.test(
    after
  )
}
