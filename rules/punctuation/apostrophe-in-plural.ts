import type {Article} from '../../src/article/article.ts'
import {lowerAt, tagAt, textAt} from '../../src/article/at.ts'
import type {Token} from '../../src/article/token.ts'
import {inflect} from '../../src/language/inflect.ts'
import {pastOnly} from '../../src/language/verb-forms.ts'
import {defineRule, type RuleContext} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Numbers and the like that only a plural follows. */
const COUNTS =
  wordSet(`two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
   hundred thousand million several many few both most these those dozens hundreds thousands scores dozen all various
   fewer numerous`)
/** What a plural in the middle of a sentence is followed by, and a possessive is not. */
const AFTER_PLURAL = /^(?:VERB\.(?:past|pres|part)|AUX\.(?:pres|past|modal)|ADP|CCONJ|PUNCT|SCONJ)/
const PLURAL_VERBS = wordSet('are were have do say want live need')
/** Verbs that are no nouns: nothing can belong to them. */
const VERBS =
  wordSet(`say know seem become remain believe ask tell bring keep give include provide allow require depend belong agree
   occur exist appear mean intend contain reveal describe explain insist admit argue`)

/** What stands for a place by itself: "the butcher's were shut". */
const SHOPS =
  wordSet(`butcher baker grocer greengrocer fishmonger doctor dentist barber hairdresser newsagent chemist florist jeweller tailor
   vet optician cobbler ironmonger stationer bookmaker bookie solicitor neighbour mother father brother sister friend
   aunt uncle grandmother grandfather husband wife son daughter cousin one body else people`)

const messages = {
  plural: (d: {actual: string; meant: string}) =>
    `“${d.actual}” is a plural and takes no apostrophe: “${d.meant}”.`,
  verb: (d: {actual: string; meant: string}) =>
    `“${d.actual}” is a verb and takes no apostrophe: “${d.meant}”.`,
  pronoun: (d: {actual: string; meant: string}) =>
    `“${d.meant}” is possessive as it is, without an apostrophe.`
}

export default defineRule({
  id: 'apostrophe-in-plural',
  summary: 'An apostrophe in a plural or a verb: “fresh tomato’s”, “three MP’s”, “she know’s”, “her’s”.',
  why: `The apostrophe shows possession or a missing letter; it makes no plural and no verb. Years (the 1990s) and short
forms (MPs, CDs) have none either. Only single letters take it: mind your p's and q's.

A possessive that stands alone (at the butcher's, a friend of my brother's) and “is” cut short (dinner's ready) are
right, and left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages,
  examples: {
    bad: [
      {text: 'Two former ⟦MP’s⟧ have been charged.', message: 'plural', becomes: 'MPs'},
      {text: 'The ⟦1990’s⟧ were kind to the town.', message: 'plural', becomes: '1990s'},
      {text: 'Dozens of ⟦driver’s⟧ were stranded.', message: 'plural', becomes: 'drivers'},
      {text: 'In the ⟦1950’s⟧ the pier burnt down.', message: 'plural', becomes: '1950s'},
      {text: 'Cabbages and ⟦turnip’s⟧ have gone up.', message: 'plural', becomes: 'turnips'},
      {text: 'The two ⟦coach’s⟧ shook hands.', message: 'plural', becomes: 'coaches'},
      {text: 'Fresh ⟦tomato’s⟧ and onions are sold there.', message: 'plural', becomes: 'tomatoes'},
      {text: 'The ⟦curator’s⟧ of both galleries resigned.', message: 'plural', becomes: 'curators'},
      {text: 'Rescue ⟦boat’s⟧ from three ports joined the search.', message: 'plural', becomes: 'boats'},
      {text: 'Later the ⟦trader’s⟧ took to the streets.', message: 'plural', becomes: 'traders'},
      {text: 'The ⟦Smith’s⟧ have lived here since 1961.', message: 'plural', becomes: 'Smiths'},
      {text: 'The watchdog ⟦say’s⟧ it will act.', message: 'verb', becomes: 'says'},
      {text: 'Nobody ⟦know’s⟧ the way.', message: 'verb', becomes: 'knows'},
      {text: 'The prize is ⟦your’s⟧, he said.', message: 'pronoun', becomes: 'yours'}
    ],
    good: [
      {text: 'At the butcher’s and the baker’s they queue.', because: 'the shop is understood'},
      {text: 'She is a friend of my brother’s and a patient of Dr Moyo’s.', because: 'possession after “of”'},
      {text: 'It was the 1990’s best song, by the band’s singer.', because: 'possession'},
      {text: '“Dinner’s ready and the doctor’s here,” she said.', because: '“is” cut short'},
      {text: 'His score was better than the champion’s from 1998.', because: 'the score is understood'},
      {text: 'Mind your p’s and q’s; the Oakland A’s won.', because: 'single letters'},
      {text: 'Two of the club’s players and both of the firm’s owners left.', because: 'possession'},
      {
        text: 'It was so in the 1930’s, in the 1960’s and in the 1980’s.',
        because: 'a house that writes all decades so'
      },
      {text: 'Both sister’s-in-law and three driver’s licences were checked.', because: 'a noun follows'}
    ]
  },
  visit: {
    words: [
      ["'s", "hers'", "yours'", "theirs'", "ours'"],
      (token, context) => {
        const {article} = context
        const word = token.previous
        if (token.lower !== "'s" || word === undefined || word.end !== token.start) return
        const pronoun = PRONOUNS.get(word.lower)
        if (pronoun !== undefined && !(word.lower === 'it')) {
          say('pronoun', word, token, pronoun, context)
          return
        }
        if (isVerb(article, word, token)) {
          say('verb', word, token, inflect(word.lower, '3sg'), context)
          return
        }
        const plural = pluralMeant(article, word, token)
        if (plural !== undefined) say('plural', word, token, plural, context)
      }
    ]
  }
})

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['your', 'yours'],
  ['yours', 'yours'],
  ['their', 'theirs'],
  ['theirs', 'theirs'],
  ['her', 'hers'],
  ['hers', 'hers'],
  ['our', 'ours'],
  ['ours', 'ours'],
  ['whose', 'whose']
])

function say(
  key: keyof typeof messages,
  word: Token,
  token: Token,
  meant: string,
  {article, report}: RuleContext<typeof messages>
): void {
  const span = {start: word.start, end: token.end}
  const written =
    word.isCapitalised && !/^[A-Z]/.test(meant) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
  report(key, span, {data: {actual: article.slice(span), meant: written}, expected: [written]})
}

const SUBJECTS = wordSet(
  'he she it who nobody everybody somebody anybody everyone someone anyone nothing everything that which'
)

/** "She know's", "the regulator say's it". */
function isVerb(article: Article, word: Token, token: Token): boolean {
  if (word.isCapitalised || !/^[a-z]{3,}$/.test(word.text)) return false
  const before = lowerAt(article, word.index - 1)
  if (VERBS.has(word.lower)) return /^(?:NOUN|PROPN|PRON|ADV)/.test(tagAt(article, word.index - 1))
  if (!SUBJECTS.has(before) || before === 'that' || before === 'which') return false
  if (word.type.varieties === 0 && /^(?:DET|PRON)/.test(tagAt(article, token.index + 1))) return true
  const {language} = article
  const third = inflect(word.lower, '3sg')
  return (
    language.inflectedVerb(third)?.feature === '3sg' && !/^(?:VERB|AUX)/.test(tagAt(article, token.index + 1))
  )
}

function pluralMeant(article: Article, word: Token, token: Token): string | undefined {
  const {text, index} = word
  const before = lowerAt(article, index - 1)
  const after = tagAt(article, token.index + 1)
  const next = textAt(article, token.index + 1)
  const isPast = article.language.inflectedVerb(next)?.feature === 'past'
  const isPluralAfter = AFTER_PLURAL.test(after) || next === '' || isPast
  if (/^(?:1[5-9]|20)\d0$/.test(text)) {
    if (writesDecadesSo(article)) return undefined
    const isAlone = isPluralAfter || /^(?:DET|PRON$|ADV\.wh)/.test(after)
    return (/^(?:the|early|late|mid)$/.test(before) && isAlone) || /^(?:early|late|mid)$/.test(before)
      ? `${text}s`
      : undefined
  }
  const isCounted = countsPlural(article, index)
  if (word.type.isAllCaps && text.length <= 5) {
    if (isCounted && isPluralAfter) return `${text}s`
    return PLURAL_VERBS.has(lowerAt(article, token.index + 1)) ? `${text}s` : undefined
  }
  if (word.isCapitalised && !word.isFirstInSentence) {
    if (before !== 'the' || !PLURAL_VERBS.has(lowerAt(article, token.index + 1)) || token.isInQuotation)
      return undefined
    return pluralOf(text)
  }
  return nounMeant(article, word, token, isCounted && isPluralAfter)
}

/** Three decades with an apostrophe, and none without: the way of the house. */
function writesDecadesSo({text}: Article): boolean {
  return (text.match(/\b(?:1[5-9]|20)\d0['’]s\b/g)?.length ?? 0) > 2 && !/\b(?:1[5-9]|20)\d0s\b/.test(text)
}

/** "Dozens of driver's", "fresh tomato's and", "the officer's were". */
function nounMeant(article: Article, word: Token, token: Token, isCounted: boolean): string | undefined {
  const {text, lower, index} = word
  const before = lowerAt(article, index - 1)
  if (!/^[A-Za-z]?[a-z]{2,}$/.test(text) || !isNoun(article, word)) return undefined
  const plural = pluralOf(lower)
  if (article.language.lexicon.frequencyClass(plural) === 0) return undefined
  if (isCounted) return plural
  const verb = lowerAt(article, token.index + 1)
  if (
    /^(?:were|have|are|had)$/.test(verb) &&
    !SHOPS.has(lower) &&
    before !== 'of' &&
    (/^(?:DET|ADJ|NOUN)/.test(tagAt(article, index - 1)) ||
      (before === 'and' && tagAt(article, index - 2) === 'NOUN.pl'))
  )
    return token.isInQuotation ? undefined : plural
  if (isBare(article, word) && isList(article, token)) return plural
  return endsBeforeMark(article, word) && nothingIsOwned(article, token) && !SHOPS.has(lower)
    ? plural
    : undefined
}

/** Before it no word that only one thing has, and none that lets “the council’s” stand for what is the council’s. */
function endsBeforeMark(article: Article, {index, isInQuotation, sentence}: Token): boolean {
  if (
    isInQuotation ||
    /^(?:a|an|this|that|each|every|another|one|of|than|like|unlike|no|any)$/.test(lowerAt(article, index - 1))
  )
    return false
  for (let at = Math.max(sentence.firstToken, index - 8); at < index; at++)
    if (
      /^(?:than|like|unlike|as|similar|one|a|an)$/.test(lowerAt(article, at)) ||
      lowerAt(article, at) === "'s"
    )
      return false
  return true
}

/** “the manager’s of both”, “driver’s who”, “figure’s showed”: what follows belongs to no possessive, nor behind “is”. */
function nothingIsOwned(article: Article, token: Token): boolean {
  const next = token.index + 1
  const word = textAt(article, next) // as it stands: “Queen’s Who Wants to Live Forever”
  if (/^(?:of|who|which|whose|between|among|from|against|because|when|where|while)$/.test(word)) return true
  const verb = pastOnly(word)
  return verb !== undefined && /^(?:DET|ADP|PRON|ADV|SCONJ|PART)/.test(tagAt(article, next + 1))
}

/** A number, "several", "dozens of", with no more than an adjective between. */
function countsPlural(article: Article, index: number): boolean {
  let at = index - 1
  while (at > index - 3 && tagAt(article, at).startsWith('ADJ') && !COUNTS.has(lowerAt(article, at))) at--
  const before = lowerAt(article, at)
  if (before === 'of')
    return /^(?:dozens|hundreds|thousands|scores|lots|plenty|millions)$/.test(lowerAt(article, at - 1))
  if (article.types[at]?.kind === 'number')
    return /^\d[\d,]*$/.test(before) && before !== '1' && !/^(?:1[5-9]|20)\d\d$/.test(before)
  return COUNTS.has(before)
}

/** A noun that stands at the head of its clause with nothing to determine it: "Fresh tomato's". */
function isBare(article: Article, word: Token): boolean {
  const adjective = tagAt(article, word.index - 1).startsWith('ADJ')
  const at = adjective ? word.index - 2 : word.index - 1
  const isFirst = article.sentenceOf(word.index)?.firstToken === at + 1
  return (
    isFirst ||
    (/^(?:sell|sells|sold|buy|buys|bought|grow|grows|grew|like|eat|ate|of)$/.test(lowerAt(article, at)) &&
      lowerAt(article, at) !== 'of')
  )
}

/** "…'s and onions are": another plural or a plural verb follows. */
function isList(article: Article, token: Token): boolean {
  const next = token.index + 1
  if (PLURAL_VERBS.has(lowerAt(article, next))) return true
  return /^(?:and|or|,)$/.test(lowerAt(article, next)) && /^NOUN/.test(tagAt(article, next + 1))
}

function isNoun({language}: Article, {lower}: Token): boolean {
  return (
    language.lexicon.frequencyClass(lower) > 0 &&
    !/^(?:who|what|that|it|he|she|there|here|where|one|today|let|else)$/.test(lower) &&
    !/(?:body|one|thing)$/.test(lower)
  )
}

function pluralOf(word: string): string {
  return inflect(word, 'pl')
}
