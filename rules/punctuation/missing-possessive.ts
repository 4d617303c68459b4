import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt, textAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {NAME_BIT} from '../../src/language/lexicon/entry.ts'
import {COURTESY} from '../../src/language/person-words.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'
import {POSSESSED, POSSESSORS, PLURAL_POSSESSORS, TIME_OBJECTS} from '../../src/language/possession-words.ts'

/** Plurals without an s, which only take one as a possessive. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `childrens=children's womens=women's mens=men's peoples=people's policemens=policemen's gentlemens=gentlemen's
   womens'=women's mens'=men's childrens'=children's grandchildrens=grandchildren's`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
)
/** No words at all without their apostrophe. */
const IN_YS = /^[a-z]{2,}[b-df-hj-np-tv-z]ys$/
const DAYS: ReadonlyMap<string, string> = new Map([
  ['todays', "today's"],
  ['yesterdays', "yesterday's"],
  ['tomorrows', "tomorrow's"],
  ['tonights', "tonight's"]
])
/** Saints whose places and days are theirs: “St George’s Park”. */
const SAINTS: readonly string[] =
  'georges johns pauls peters marys michaels stephens patricks lukes margarets catherines josephs bartholomews annes cuthberts nicholass thomass matthews martins'.split(
    ' '
  )
const HOLY_PLACE =
  /^(?:park|hospital|church|cathedral|day|square|school|college|hall|chapel|hospice|parish|abbey|primary)$/
const PERIODS: ReadonlyMap<string, string> = new Map(
  'seconds minutes hours days nights weeks fortnights months years decades centurys pounds dollars'
    .split(' ')
    .map((plural) => [plural, plural.slice(0, -1)])
)
const ONE: ReadonlySet<string> = new Set('a an one each every last next this that per'.split(' '))
const SEVERAL: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty fifty several many
   few hundred both couple dozen of than`.split(/\s+/)
)

const messages = {
  missing: (d: {actual: string; meant: string}) =>
    `A possessive takes its apostrophe: “${d.meant}”, not “${d.actual}”.`,
  time: (d: {actual: string; meant: string}) => ({
    message: `A stretch of time that owns a noun takes its apostrophe: “${d.meant}”, not “${d.actual}”.`,
    note: 'A week’s notice, two weeks’ notice: the notice of a week, of two.'
  })
}

export default defineRule({
  id: 'missing-possessive',
  summary:
    'A possessive without its apostrophe: “the companys debts”, “two weeks notice”, “Mr Smiths house”.',
  why: `Without the apostrophe a possessive looks like a plural, and the reader finds out only at the next noun. Stretches
of time take it as well: a day's work, two weeks' notice.

Plurals that describe rather than own (the sports centre, a players union, the arms deal) are a matter of style and
left alone. So are plurals that a verb follows.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages,
  examples: {
    bad: [
      {text: 'They met at St ⟦Georges⟧ Park.', message: 'missing', becomes: "George's"},
      {text: 'The ⟦companys⟧ debts have doubled.', message: 'missing', becomes: "company's"},
      {text: 'The ⟦womens⟧ team lost on penalties.', message: 'missing', becomes: "women's"},
      {text: 'It has changed ⟦peoples⟧ lives, she said.', message: 'missing', becomes: "people's"},
      {text: 'She gave two ⟦weeks⟧ notice on Monday.', message: 'time', becomes: "weeks'"},
      {text: 'It was a hard ⟦days⟧ work.', message: 'time', becomes: "day's"},
      {text: 'It was ⟦yesterdays⟧ vote that hurt.', message: 'missing', becomes: "yesterday's"},
      {text: 'The vote follows last ⟦weeks⟧ strike.', message: 'time', becomes: "week's"},
      {text: 'Mr Smith is away. Mr ⟦Smiths⟧ house was sold in May.', message: 'missing', becomes: "Smith's"},
      {text: '⟦Londons⟧ mayor has resigned.', message: 'missing', becomes: "London's"},
      {text: 'It is the ⟦worlds⟧ largest dam.', message: 'missing', becomes: "world's"},
      {text: 'The ⟦presidents⟧ wife was unhurt.', message: 'missing', becomes: "president's"},
      {text: 'The firm sold its ⟦patients⟧ names and addresses.', message: 'missing', becomes: "patients'"}
    ],
    good: [
      {
        text: 'The sports centre, the arms deal and the players union made news.',
        because: 'plurals that describe'
      },
      {text: 'Two weeks later he left; three months on, nothing has changed.', because: 'no noun is owned'},
      {text: 'The peoples of the Amazon and indigenous peoples everywhere signed.', because: 'a plural'},
      {text: 'The ministers plan to meet, and the clubs face a fine.', because: 'a verb follows'},
      {text: 'Last weeks and months had been hard on both worlds.', because: 'plurals'},
      {text: 'Mr Williams owns a boat, and the Williams family another.', because: 'a name in s'},
      {text: 'He mans the desk and parrys no questions.', because: 'no noun is owned'}
    ]
  },
  visit: {
    words: [
      [
        ...COURTESY,
        ...IRREGULAR.keys(),
        ...DAYS.keys(),
        ...SAINTS,
        ...PERIODS.keys(),
        ...POSSESSORS.keys(),
        ...PLURAL_POSSESSORS
      ],
      (token, context) => {
        const {lower} = token
        if (COURTESY.has(lower)) {
          checkSurname(token.next, context)
          return
        }
        if (SAINTS.includes(lower)) {
          if (isSaintsPlace(token)) say('missing', token, `${lower.slice(0, -1)}'s`, context)
          return
        }
        const irregular = IRREGULAR.get(lower)
        const day = DAYS.get(lower)
        if (irregular !== undefined) {
          if (lower !== 'peoples' || isOwnersPeople(token)) say('missing', token, irregular, context)
        } else if (day !== undefined) {
          if (ownsNext(token)) say('missing', token, day, context)
        } else if (PERIODS.has(lower)) {
          checkPeriod(token, context)
        } else {
          checkPossessor(token, context)
        }
      }
    ],
    article(article, context) {
      for (const type of article.wordsInUse) {
        if (type.varieties !== 0 || type.lowerVarieties !== 0 || !type.text.endsWith('s')) continue
        if (type.isCapitalised ? /^[A-Z][a-z]{2,}s$/.test(type.text) : IN_YS.test(type.text))
          checkUnknown(article, type.text, context)
      }
    }
  }
})

type Context = RuleContext<typeof messages>

function say(key: 'missing' | 'time', token: Token, straight: string, {article, report}: Context): void {
  const written = (token.isCapitalised ? token.text.charAt(0) + straight.slice(1) : straight).replace(
    "'",
    /[’“”]/.test(article.text) ? '’' : "'"
  )
  const end =
    token.next?.kind === 'quote' && token.next.start === token.end && /^['’]$/.test(token.next.text)
      ? token.next.end
      : token.end
  const span = {start: token.start, end: straight.endsWith("s'") ? token.end : end}
  if (article.slice(span) === written) return
  report(key, span, {data: {actual: article.slice(span), meant: written}, expected: [written]})
}

/** "peoples lives", not "the peoples of", "indigenous peoples". */
function isOwnersPeople(token: Token): boolean {
  const {article, index} = token
  return (
    (ownsNext(token) && /^(?:ADP|VERB|AUX|PUNCT|CCONJ|SCONJ|PART|DET\.wh)/.test(tagAt(article, index - 1))) ||
    POSSESSED.has(lowerAt(article, index + 1))
  )
}

/** “St Georges Park”. */
function isSaintsPlace({previous, next, isCapitalised}: Token): boolean {
  return (
    isCapitalised &&
    /^st\.?$/.test(previous?.lower ?? '') &&
    next?.isCapitalised === true &&
    HOLY_PLACE.test(next.lower)
  )
}

/** Whether a noun follows that can be nothing else. */
function ownsNext({article, index}: Token): boolean {
  const at = /^ADJ/.test(tagAt(article, index + 1)) ? index + 2 : index + 1
  return /^NOUN/.test(tagAt(article, at)) && article.types[at]?.kind === 'word'
}

function checkPeriod(token: Token, context: Context): void {
  const {article, index, lower} = token
  const next = lowerAt(article, index + 1)
  const before = lowerAt(article, index - 1)
  const one = PERIODS.get(lower) ?? lower
  const isTouched = startAt(article, index + 1) === endAt(article, index)
  if (isTouched) return
  const owned =
    TIME_OBJECTS.has(next) ||
    (/^(?:hard|maternity|sick|annual|unpaid|paid|extra|parental)$/.test(next) &&
      TIME_OBJECTS.has(lowerAt(article, index + 2)))
  const at = /^ADJ/.test(tagAt(article, index - 1)) ? lowerAt(article, index - 2) : before
  if (
    (before === 'last' || before === 'next' || before === 'this') &&
    /^(?:weeks|months|years|nights|seasons)$/.test(lower)
  ) {
    if (
      ownsNext(token) &&
      !/^(?:and|or|of|to|in)$/.test(next) &&
      !/^(?:days|weeks|months|years)$/.test(next) &&
      !isTimeNoun(next)
    )
      say('time', token, `${one}'s`, context)
    return
  }
  if (!owned) return
  const isSeveral =
    SEVERAL.has(before) ||
    (article.types[index - 1]?.kind === 'number' && before !== '1') ||
    (SEVERAL.has(at) && !ONE.has(before)) ||
    /-(?:two|three|four|five|six|seven|eight|nine)$/.test(before) ||
    (/pounds|dollars/.test(lower) && next === 'worth')
  if (isSeveral) say('time', token, `${lower}'`, context)
  else if (ONE.has(at)) say('time', token, `${one}'s`, context)
}

function isTimeNoun(word: string): boolean {
  return /^(?:ago|later|before|after|earlier|time)$/.test(word) && word !== 'time'
}

/** "the presidents wife", "the worlds largest", "its patients names". */
function checkPossessor(token: Token, context: Context): void {
  const {article, index, lower} = token
  if (token.isCapitalised && !token.isFirstInSentence) return
  const next = lowerAt(article, index + 1)
  const isSuperlative =
    (tagAt(article, index + 1) === 'ADJ.sup' && /^NOUN/.test(tagAt(article, index + 2))) ||
    (next === 'own' && /^(?:NOUN|ADJ)/.test(tagAt(article, index + 2)))
  const isOwned = POSSESSED.has(next) && /^NOUN/.test(tagAt(article, index + 1))
  if (!isSuperlative && !isOwned) return
  if (!/^(?:DET|PRON\.poss|ADJ|NOUN|PART\.poss|ADP)/.test(tagAt(article, index - 1))) return
  const single = POSSESSORS.get(lower)
  if (single !== undefined && hasDeterminer(article, index)) say('missing', token, `${single}'s`, context)
  else if (PLURAL_POSSESSORS.has(lower) && isOwned) say('missing', token, `${lower}'`, context)
}

/** "the", "his", "a" before the noun, at most one word between. */
function hasDeterminer(article: Article, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) {
    const tag = tagAt(article, at)
    if (/^(?:these|those|both|all|some|many|most|two|three)$/.test(lowerAt(article, at))) return false
    if (/^DET|^PRON\.poss|^PART\.poss/.test(tag)) return true
    if (!/^(?:ADJ|NOUN)/.test(tag)) return false
  }
  return false
}

/** "Mr Smiths house": the surname without its s is a name, with it is none. */
function checkSurname(token: Token | undefined, context: Context): void {
  if (token === undefined || !/^[A-Z][a-z]{2,}[^s\W]s$/.test(token.text)) return
  const {article, index, text} = token
  const {lexicon} = article.language
  const stem = text.slice(0, -1)
  const isWhole = (lexicon.nameBits(text) & NAME_BIT.surname) !== 0 || article.countOf(text) > 1
  if (isWhole || ((lexicon.nameBits(stem) & NAME_BIT.surname) === 0 && article.countOf(stem) === 0)) return
  const next = article.types[index + 1]
  if (next?.isCapitalised === true || !POSSESSED.has(lowerAt(article, index + 1))) {
    if (
      !/^(?:house|home|office|car|wife|plan|plans|case|trial|team|party)$/.test(lowerAt(article, index + 1))
    )
      return
  }
  say('missing', token, `${stem.toLowerCase()}'s`, context)
}

/** "companys", "Londons", "Smiths": words that are none without their apostrophe. */
function checkUnknown(article: Article, text: string, context: Context): void {
  const {lexicon} = article.language
  const stem = text.slice(0, -1)
  const isName = /^[A-Z]/.test(text)
  const bits = isName ? lexicon.nameBits(stem) : 0
  const isKnown = isName
    ? (bits & (NAME_BIT.place | NAME_BIT.surname)) !== 0 || article.nameWords.has(stem.toLowerCase())
    : lexicon.frequencyClass(stem) > 0
  if (
    !isKnown ||
    (isName && (article.countOf(text) > 1 || article.countOf(stem) === 0) && (bits & NAME_BIT.place) === 0)
  )
    return
  for (let index = 0; index < article.types.length; index++) {
    if (article.types[index]?.text !== text) continue
    const token = article.token(index)
    if (token === undefined || endAt(article, index) === startAt(article, index + 1)) continue
    const next = lowerAt(article, index + 1)
    const owns = isName
      ? !article.types[index + 1]?.isCapitalised &&
        (/^(?:NOUN|ADJ\.sup)/.test(tagAt(article, index + 1)) || next === 'own') &&
        textAt(article, index - 1).toLowerCase() !== 'the'
      : ownsNext(token)
    if (owns) say('missing', token, `${stem.toLowerCase()}'s`, context)
    else if (!isName && !/^(?:VERB|PART)/.test(tagAt(article, index)))
      say('missing', token, `${stem.slice(0, -1)}ies`, context)
  }
}
