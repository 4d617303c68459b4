import type {Token} from '../../src/article/token.ts'
import {endsPhrase, singularOf} from '../../src/entities/plurals.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'article-before-plural-noun',
  summary: 'The article “a” before a plural noun: “a serious failings”.',
  why: `“A” and “an” go with one thing. Before a plural the article is a leftover from an earlier wording (“a serious
failing”, “a number of failings”), so either it goes or the noun loses its s.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    plural: (d: {article: string; noun: string}) =>
      `“${d.article}” cannot go with the plural “${d.noun}”: drop the article or make the noun singular.`
  },
  examples: {
    bad: [
      {text: 'Auditors found ⟦a serious gaps⟧ in the accounts.', message: 'plural', becomes: 'serious gaps'},
      {text: 'The home looks after ⟦a children⟧ with autism.', message: 'plural', becomes: 'children'},
      {text: 'Surgeons removed ⟦a two bullets⟧ from his leg.', message: 'plural', becomes: 'two bullets'},
      {text: '⟦An early reports⟧ spoke of nine dead.', message: 'plural', becomes: 'Early reports'}
    ],
    good: [
      {text: 'A mill four miles upstream burned down.', because: 'the noun stands before the number'},
      {text: 'It was a song older singers loved.', because: 'the singers loved it'},
      {
        text: 'A few children, a great many adults and a hundred horses.',
        because: 'words of quantity take “a”'
      },
      {
        text: 'He drives a sports car and works in a goods yard.',
        because: 'the plural belongs to a singular noun'
      },
      {text: 'A series of talks at a crossroads by a steelworks.', because: 'the same in both numbers'},
      {text: 'They waited a good two hours for a five minutes’ talk.', because: 'a time taken as one'},
      {text: 'A women’s side beat a boys’ team.', because: 'possessives'},
      {text: 'A weekly market deals in rugs.', because: 'a verb'},
      {
        text: 'A further two men were held after an estimated three shots.',
        because: 'an adjective before the number'
      }
    ]
  },
  visit: {
    words: [
      ['a', 'an'],
      (opener, {report, article}) => {
        const second = opener.at(1)
        if (second === undefined || (opener.isCapitalised && !opener.isFirstInSentence)) return
        const noun = headAfter(second)
        if (noun === undefined || !isTruePlural(noun) || !endsPhrase(noun) || mayBeItsVerb(noun)) return
        if (opensRelative(second, noun)) return
        const bare = article.slice({start: second.start, end: noun.end})
        const expected = [
          opener.isCapitalised ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare,
          article.slice({start: opener.start, end: noun.start}) + (singularOf(noun) ?? noun.text)
        ]
        report(
          'plural',
          {start: opener.start, end: noun.end},
          {data: {article: opener.text, noun: noun.text}, expected}
        )
      }
    ]
  }
})

/** Adjectives and number words after which a plural may follow “a”. */
const QUANTITIES =
  wordSet(`few dozen hundred thousand million billion lot couple many several good great full further record whole solid total
   additional extra mere estimated cool nice bare half score staggering paltry massive measly meagre combined average
   more less little bit certain other one single`)

function isPlainModifier(word: Token): boolean {
  if (QUANTITIES.has(word.lower) || word.type.isHyphenated || word.type.hasDigit || word.isCapitalised)
    return false
  return (
    (word.upos === 'ADJ' && word.feature === '') ||
    (word.upos === 'NOUN' && word.feature === 'sg' && !word.lower.endsWith('s')) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(word.lower)
  )
}

/** “a weekly market deals in rugs”: behind a noun the plural may be a verb. */
function mayBeItsVerb(noun: Token): boolean {
  return noun.at(-1)?.upos === 'NOUN' && noun.article.language.inflectedVerb(noun.lower)?.feature === '3sg'
}

/** “a place fellow travellers liked”: the plural is the subject of a clause that says more of a noun before it. */
function opensRelative(second: Token, noun: Token): boolean {
  if (second.index === noun.index || second.upos !== 'NOUN') return false
  const verb = noun.at(1)
  return verb?.feature === 'past' || verb?.feature === 'pres' || verb?.feature === 'modal'
}

/** What describes a noun: an adjective, or another noun; “a fire four kilometres away” has its noun before the number. */
function headAfter(second: Token): Token | undefined {
  if (second.upos === 'NOUN' && second.at(1)?.upos === 'NUM') return undefined
  if (isPlainModifier(second) && second.at(1)?.upos === 'NUM') return undefined // “a rotten three years”
  let head: Token | undefined = second
  for (let steps = 0; head !== undefined && steps < 3 && isPlainModifier(head); steps++) head = head.at(1)
  return head
}

/** Amounts that describe: “a five hours wait”, “a two points lead” are slips of another kind. */
const AMOUNTS = wordSet(
  'hours minutes seconds days weeks months years miles metres yards points degrees times'
)

/** Plural in form only, or counted as one. */
const COUNTED_AS_ONE =
  wordSet(`falls narrows rapids barracks headquarters crossroads innings species series woods links blues keys mews ways works steelworks waterworks gasworks ironworks brickworks sweepstakes shambles amends kudos
   gallows feet inches pounds dollars euros per
   percent goods sports arms greens tails suds dregs grounds lodgings quarters stairs thousands hundreds
   tens dozens millions billions binoculars headphones overalls scissors pliers pyjamas trousers jeans shorts tights
   commons people folks biceps triceps forceps chassis corps rendezvous chess bus gas atlas canvas bias
   damages savings earnings winnings surroundings greetings proceeds communications operations sales systems
   thanks congratulations regards customs arts humanities rights hustings premises conditions times`)

function isTruePlural(noun: Token): boolean {
  const isAmount = AMOUNTS.has(noun.lower) && !/^[.,;:]$/.test(noun.at(1)?.text ?? '')
  return !isAmount && !COUNTED_AS_ONE.has(noun.lower) && singularOf(noun) !== undefined
}
