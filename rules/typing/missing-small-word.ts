import type {Token} from '../../src/article/token.ts'
import {defineRule, type PhraseMatch} from '../../src/rule.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s*[|\n]\s*/)

/** Phrases that are always one word short, with the whole of them. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  list(`at age of > at the age of|in north of > in the north of|in south of > in the south of|in east of > in the east of
    in west of > in the west of|in centre of > in the centre of|in absence of > in the absence of
    in interests of > in the interests of|in course of > in the course of
    in process of > in the process of|in presence of > in the presence of|on outskirts of > on the outskirts of
    on site of > on the site of|at request of > at the request of|at expense of > at the expense of
    under terms of > under the terms of|in space of > in the space of|in history of > in the history of
    for sake of > for the sake of|in early hours of > in the early hours of|with help of > with the help of
    for rest of > for the rest of|as soon possible > as soon as possible|as part the > as part of the
    in run-up to > in the run-up to|who been > who had been|which been > which had been
    according officials > according to officials|according local > according to local
    outskirts the > outskirts of the|as a result the > as a result of the
    at the centre the > at the centre of the|at the heart the > at the heart of the
    in the hands the > in the hands of the|with the exception the > with the exception of the
    the majority the > the majority of the|a quarter the > a quarter of the
    two-thirds the > two-thirds of the|a third the > a third of the
    at end of > at the end of|by end of the > by the end of the|in wake of > in the wake of
    in middle of > in the middle of|at time of > at the time of|for first time > for the first time
    for last time > for the last time|on eve of > on the eve of|in aftermath of > in the aftermath of
    at beginning of > at the beginning of|at start of > at the start of|at height of > at the height of
    at heart of > at the heart of|one of most > one of the most|one of largest > one of the largest
    one of biggest > one of the biggest|one of first > one of the first|one of best > one of the best
    most of time > most of the time|at same time > at the same time|in same way > in the same way
    in united states > in the United States|in united kingdom > in the United Kingdom
    as result of > as a result of|as matter of > as a matter of|in bid to > in a bid to|with view to > with a view to
    for long time > for a long time|on behalf the > on behalf of the|in favour the > in favour of the
    in front the > in front of the|because of of > because of|instead the > instead of the
    at end the > at the end of the|at the end the > at the end of the|by the end the > by the end of the
    at the top the > at the top of the|in the middle the > in the middle of the
    at the beginning the > at the beginning of the|at the start the > at the start of the
    in the wake the > in the wake of the|in the face the > in the face of the
    on the edge the > on the edge of the|at the time the of > at the time of the
    the rest the > the rest of the|a lot people > a lot of people|lots people > lots of people
    a lot money > a lot of money|a number people > a number of people|the number people > the number of people
    one the most > one of the most|one the largest > one of the largest|one the biggest > one of the biggest
    one the first > one of the first|one the best > one of the best|one the few > one of the few
    one the two > one of the two|one the three > one of the three|one his > one of his|one their > one of their
    some his > some of his|some their > some of their|many his > many of his|many their > many of their
    many the > many of the|most his > most of his|most their > most of their|several the > several of the
    according the > according to the|according a > according to a|according police > according to police
    according mr > according to Mr|according ms > according to Ms|thanks the > thanks to the|next the > next to the
    as well the > as well as the|as opposed the > as opposed to the|in addition the > in addition to the
    in response the > in response to the|in relation the > in relation to the|due the > due to the
    used be > used to be|ought be > ought to be|have be > have to be|has be > has to be|had be > had to be
    going be > going to be|likely be > likely to be|expected be > expected to be|unlikely be > unlikely to be
    set be > set to be|wants be > wants to be|wanted be > wanted to be|supposed be > supposed to be
    due be > due to be|appears be > appears to be|appear be > appear to be|seems be > seems to be
    continues be > continues to be|hopes be > hopes to be|has able to > has been able to
    have able to > have been able to|had able to > had been able to|has unable to > has been unable to
    have unable to > have been unable to|had unable to > had been unable to|has since been been > has since been
    would like see > would like to see|would like know > would like to know|in order make > in order to make
    in order get > in order to get|in order keep > in order to keep|in order protect > in order to protect
    such thing as > such a thing as|there were number of > there were a number of
    there are number of > there are a number of|there is lot of > there is a lot of|a couple of of > a couple of
    in accordance the > in accordance with the|in line the > in line with the|along the with > along with the
    in charge the > in charge of the|in spite the > in spite of the|on top the > on top of the
    ahead the > ahead of the|millions people > millions of people|thousands people > thousands of people
    hundreds people > hundreds of people|dozens people > dozens of people|tens thousands > tens of thousands
    hundreds thousands > hundreds of thousands|hundreds millions > hundreds of millions`).map((entry) => {
    const [short = '', whole = ''] = entry.split(' > ')
    return [short, whole]
  })
)

/** Many of them may meet by chance where a clause ends or begins; see `isByChance`. */
const LOOSE: ReadonlySet<string> = new Set(
  list(`next the|due the|thanks the|ahead the|in charge the|on top the|instead the|set be|have be|had be|has be
    at time of|one his|one their|in line the|many the|at end of|in addition the|in response the`)
)

/** Words that want “to” and a verb after them. */
const WANT_TO: ReadonlySet<string> = new Set([
  'able',
  'unable',
  'willing',
  'unwilling',
  'reluctant',
  'wants',
  'refuses'
])
/** Words that want “to” before a verb after “is” or “was”, and verbs that want it before one with an object. */
const AFTER_BE: ReadonlySet<string> = new Set(
  list(
    'likely|unlikely|due|expected|supposed|forced|allowed|ready|keen|eager|determined|bound|prepared|ordered|set'
  )
)
const WITH_OBJECT: ReadonlySet<string> = new Set(
  list(
    'agreed|decided|refused|managed|vowed|pledged|intends|hopes|hoped|wanted|failed|tried|promised|threatened'
  )
)
const OFTEN_TO: ReadonlySet<string> = new Set([...AFTER_BE, ...WITH_OBJECT, 'like', 'order'])
/** Masses and numbers that want “of”. */
const WANT_OF: ReadonlySet<string> = new Set(list('hundreds|thousands|millions|dozens|billions|tens'))

export default defineRule({
  id: 'missing-small-word',
  summary: 'A small word is missing: “one the most”, “according police”, “able play”.',
  why: `Of, to, the, a and been are so short that the eye supplies them. These phrases are never right without.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['standfirst', 'body', 'list'],
  messages: {
    missing: (d: {words: string; whole: string}) => `A word is missing in “${d.words}”: “${d.whole}”.`
  },
  examples: {
    bad: [
      {text: 'It is ⟦one the most⟧ popular parks in Leeds.', message: 'missing', becomes: 'one of the most'},
      {
        text: 'Two men fled, ⟦according police⟧ in Durban.',
        message: 'missing',
        becomes: 'according to police'
      },
      {text: 'She has not been ⟦able play⟧ since May.', message: 'missing', becomes: 'able to play'},
      {
        text: 'The strike brought ⟦thousands workers⟧ to the square.',
        message: 'missing',
        becomes: 'thousands of workers'
      },
      {text: '⟦In wake of⟧ the flood, schools closed.', message: 'missing', becomes: 'In the wake of'}
    ],
    good: [
      {text: 'On the day he was due the rent was paid.', because: 'two clauses meet'},
      {text: 'Some of the best players were one by one sold.', because: 'nothing is missing'},
      {text: 'He is an able seaman who wants peace.', because: 'able stands before its noun'},
      {text: 'Thousands marched through the capital.', because: 'no noun follows'}
    ]
  },
  visit: {
    words: [
      new Set([...WANT_TO, ...OFTEN_TO, ...WANT_OF]),
      (token, {report}) => {
        const after = token.at(1)
        if (after === undefined || after.isCapitalised || !after.isWord) return
        const small = WANT_OF.has(token.lower) ? 'of' : 'to'
        if (!(small === 'to' ? lacksTo(token, after) : lacksOf(token, after))) return
        if (WHOLE.has(`${token.lower} ${after.lower}`)) return
        const whole = `${token.text} ${small} ${after.text}`
        report(
          'missing',
          {start: token.start, end: after.end},
          {data: {words: `${token.text} ${after.text}`, whole}, expected: [whole]}
        )
      }
    ],
    phrases: [
      new Set(WHOLE.keys()),
      (match, {report, article}) => {
        const {phrase, first, start, end} = match
        const whole = WHOLE.get(phrase)
        if (whole === undefined || isByChance(match)) return
        if (first.type.isAllCaps || (first.isCapitalised && !first.isFirstInSentence)) return
        const expected = first.isCapitalised ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole
        report(
          'missing',
          {start, end},
          {data: {words: article.text.slice(start, end), whole}, expected: [expected]}
        )
      }
    ]
  }
})

function lacksTo(token: Token, after: Token): boolean {
  const before = token.at(-1)
  if (OFTEN_TO.has(token.lower)) return isBareVerb(after) && wantsVerb(token, before, after.at(1))
  if (token.lower === 'wants' || token.lower === 'refuses') {
    return after.feature === 'base' && (before?.upos === 'PRON' || before?.upos === 'PROPN')
  }
  if (after.feature !== 'base' && after.feature !== 'sg' && after.feature !== 'pres') return false
  return before?.upos === 'AUX' || before?.lower === 'not' || before?.lower === 'been'
}

function isBareVerb({upos, feature}: Token): boolean {
  return upos === 'VERB' && (feature === 'base' || feature === 'pres')
}

/** “would like”, “in order”, “is due”, “agreed … the”: the verb after these wants its “to”. */
function wantsVerb(token: Token, before: Token | undefined, object: Token | undefined): boolean {
  if (token.lower === 'like') return before?.lower === 'would' || before?.lower === "'d"
  if (token.lower === 'order') return before?.lower === 'in'
  if (AFTER_BE.has(token.lower)) return before?.upos === 'AUX' && before.feature !== 'modal'
  return token.upos === 'VERB' && (object?.upos === 'DET' || object?.feature === 'poss')
}

function lacksOf(token: Token, after: Token): boolean {
  if (after.upos !== 'NOUN' || after.feature !== 'pl') return false
  const before = token.at(-1)
  return (
    before?.lower !== 'the' &&
    before?.lower !== 'of' &&
    !/^(?:miles|times|years|days|months)$/.test(after.lower)
  )
}

/** Two clauses that meet (“the day he was due the rent …”), or a question (“have be”). */
function isByChance({phrase, first, last}: PhraseMatch): boolean {
  if (phrase === 'for first time') return last.at(1)?.upos === 'NOUN' // a grant for first time buyers
  if (!LOOSE.has(phrase)) return false
  const before = first.at(-1)
  if (before === undefined) return phrase.includes(' be')
  if (phrase === 'due the') return before.text !== ','
  if (phrase.endsWith(' be')) return before.upos !== 'PRON' && before.upos !== 'NOUN'
  if (phrase === 'at end of' || phrase === 'at time of') return false
  return !(before.text === ',' || before.upos === 'NOUN')
}
