import type {Article} from '../../src/article/article.ts'
import {endAt, lowerAt, startAt, tagAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {ownedNoun} from '../../src/entities/owned.ts'
import {mayHideName, nameOwning} from '../../src/entities/possessive-names.ts'
import {isClauseAfter, nounOwns} from '../../src/entities/possessive-nouns.ts'
import {periodOwning, PERIODS} from '../../src/entities/possessive-times.ts'
import {ownerOf, POSSESSED, PLURAL_POSSESSORS} from '../../src/language/possession-words.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'

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
/** Named after somebody, with what follows; the ailments stand alone as well. */
const EPONYMS: ReadonlyMap<string, RegExp> = new Map(
  [
    [
      'parkinsons alzheimers huntingtons crohns tourettes aspergers hodgkins raynauds menieres',
      /^(?!uk\b|society\b|foundation\b)/
    ],
    ['downs', /^syndrome$/],
    ['masters bachelors', /^(?:degree|degrees)$/],
    ['valentines', /^day$/],
    ['moores murphys', /^law$/],
    ['hobsons', /^choice$/],
    ['halleys', /^comet$/]
  ].flatMap(([names, after]) =>
    String(names)
      .split(' ')
      .map((name) => [name, after as RegExp] as const)
  )
)
/** Saints whose places and days are theirs: “St George’s Park”. */
const SAINTS: readonly string[] =
  'georges johns pauls peters marys michaels stephens patricks lukes margarets catherines josephs bartholomews annes cuthberts nicholass thomass matthews martins'.split(
    ' '
  )
const HOLY_PLACE =
  /^(?:park|hospital|church|cathedral|day|square|school|college|hall|chapel|hospice|parish|abbey|primary)$/
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
      {text: 'Mr ⟦Tolands⟧ boat was found; Mr Toland was not.', message: 'missing', becomes: "Toland's"},
      {text: 'The ferry won the ⟦BBCs⟧ design prize.', message: 'missing', becomes: "BBC's"},
      {text: 'The crowd left before ⟦Saturdays⟧ final whistle.', message: 'missing', becomes: "Saturday's"},
      {
        text: 'He criticised the ⟦governments⟧ unwillingness to talk.',
        message: 'missing',
        becomes: "government's"
      },
      {
        text: 'The trial of a drug for ⟦Parkinsons⟧ disease begins.',
        message: 'missing',
        becomes: "Parkinson's"
      },
      {text: 'The firm sold its ⟦patients⟧ names and addresses.', message: 'missing', becomes: "patients'"}
    ],
    good: [
      {text: 'Mr Pell agreed. Mrs Lund asked what it cost.', because: 'a title'},
      {text: 'She told the parties last year that it must end.', because: 'a point in time'},
      {text: 'Each of the barrels holds 40 gallons.', because: 'the verb is that of “each”'},
      {
        text: 'The sports centre, the arms deal and the players union made news.',
        because: 'plurals that describe'
      },
      {text: 'Two weeks later he left; three months on, nothing has changed.', because: 'no noun is owned'},
      {text: 'The peoples of the Amazon and indigenous peoples everywhere signed.', because: 'a plural'},
      {text: 'The ministers plan to meet, and the clubs face a fine.', because: 'a verb follows'},
      {text: 'Last weeks and months had been hard on both worlds.', because: 'plurals'},
      {text: 'The teachers union and the schools minister met.', because: 'plurals that say of what kind'},
      {text: 'The brothers own restaurants; it gave the clubs access.', because: 'no noun is owned'},
      {text: 'The Walkers live in Leeds, and on Sundays services are at ten.', because: 'plurals of names'},
      {
        text: 'The country our children inherit will be hotter. Aid went to the areas worst hit by the flood.',
        because: 'a clause, and a participle, that say which'
      },
      {
        text: 'The scientists inspectors want to meet have left, as some teachers parents trusted did. The battery stores 40 units, and the mourners wept.',
        because: 'a clause without “that”; verbs'
      },
      {text: 'Mr Williams owns a boat, and the Williams family another.', because: 'a name in s'},
      {text: 'He mans the desk and parrys no questions.', because: 'no noun is owned'}
    ]
  },
  visit: {
    words: [
      {has: mayOwn},
      (token, context) => {
        const {lower} = token
        if (SAINTS.includes(lower)) {
          if (isSaintsPlace(token)) say('missing', token, `${lower.slice(0, -1)}'s`, context)
          return
        }
        if (EPONYMS.has(lower)) {
          if (isEponym(token)) say('missing', token, `${lower.slice(0, -1)}'s`, context)
          return
        }
        const irregular = IRREGULAR.get(lower)
        const day = DAYS.get(lower)
        if (irregular !== undefined) {
          if (lower !== 'peoples' || isOwnersPeople(token)) say('missing', token, irregular, context)
        } else if (day !== undefined) {
          if (ownedNoun(token.article, token.index + 1, true) > 0) say('missing', token, day, context)
        } else if (PERIODS.has(lower)) {
          const owner = periodOwning(token)
          if (owner !== undefined) say('time', token, owner, context)
        } else {
          checkPossessor(token, context)
        }
      }
    ],
    article(article, context) {
      for (const type of article.wordsInUse) {
        if (!type.text.endsWith('s')) continue
        if (mayHideName(type)) checkName(article, type.text, context)
        else if (type.varieties === 0 && IN_YS.test(type.text)) checkUnknown(article, type.text, context)
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

/** “Parkinsons disease”, “a masters degree”. */
function isEponym({article, index, lower, isCapitalised}: Token): boolean {
  const isPlainWord = lower === 'masters' || lower === 'bachelors'
  if (!isPlainWord && !isCapitalised) return false
  return EPONYMS.get(lower)?.test(lowerAt(article, index + 1)) === true
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

function mayOwn(word: string): boolean {
  return (
    [IRREGULAR, DAYS, EPONYMS, PERIODS, PLURAL_POSSESSORS].some((words) => words.has(word)) ||
    SAINTS.includes(word) ||
    ownerOf(word) !== undefined
  )
}

/** “Each of the barrels holds 40 gallons”: the verb is that of “each”. */
function isOneOfThem(token: Token): boolean {
  return token.at(-2)?.lower === 'of' && /^(?:each|one|none|neither|either)$/.test(token.at(-3)?.lower ?? '')
}

/** "the presidents wife", "the worlds largest", "its patients names". */
function checkPossessor(token: Token, context: Context): void {
  const {article, index, lower} = token
  if ((token.isCapitalised && !token.isFirstInSentence) || isOneOfThem(token)) return
  if (token.at(1)?.feature === 'ger') return // “laws forbidding such marriages”
  const single = ownerOf(lower)
  if (single !== undefined && nounOwns(article, index)) {
    if (lower === `${single}s`) say('missing', token, `${single}'s`, context)
    else say('missing', token, lower.endsWith('s') ? `${lower}'` : `${lower}'s`, context)
    return
  }
  const isOwned = POSSESSED.has(lowerAt(article, index + 1)) && /^NOUN/.test(tagAt(article, index + 1))
  if (
    isOwned &&
    PLURAL_POSSESSORS.has(lower) &&
    !isClauseAfter(article, index, index + 1) &&
    /^(?:DET|PRON\.poss|ADJ|NOUN|PART\.poss|ADP)/.test(tagAt(article, index - 1))
  )
    say('missing', token, `${lower}'`, context)
}

/** "companys": no word without its apostrophe. */
function checkUnknown(article: Article, text: string, context: Context): void {
  if (article.language.lexicon.frequencyClass(text.slice(0, -1)) === 0) return
  for (const token of tokensSpelt(article, text)) {
    const stem = text.slice(0, -1)
    if (ownsNext(token)) say('missing', token, `${stem}'s`, context)
    else if (!/^(?:VERB|PART)/.test(tagAt(article, token.index)))
      say('missing', token, `${stem.slice(0, -1)}ies`, context)
  }
}

/** "Londons", "Mr Browns", "the BBCs". */
function checkName(article: Article, text: string, context: Context): void {
  for (const token of tokensSpelt(article, text)) {
    const stem = nameOwning(article, token.index)
    if (stem !== undefined) say('missing', token, `${stem}'s`, context)
  }
}

function* tokensSpelt(article: Article, text: string): Generator<Token> {
  for (const index of article.placesOf(text)) {
    const token = article.token(index)
    if (token !== undefined && endAt(article, index) !== startAt(article, index + 1)) yield token
  }
}
