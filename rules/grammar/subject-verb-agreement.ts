import type {Article} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {subjectOf, type Subject} from '../../src/entities/clauses.ts'
import {isQuote} from '../../src/entities/noun-phrases.ts'
import {isGroup, isSingularElsewhere} from '../../src/entities/group-number.ts'
import {FOREIGN_PLURALS} from '../../src/language/foreign-plurals.ts'
import {isInDialect} from '../../src/language/dialect.ts'
import {inflect} from '../../src/language/inflect.ts'
import {hasBarePast, isFormOfAnother} from '../../src/language/verb-forms.ts'
import {isSubjunctiveTrigger} from '../../src/language/subjunctive.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'subject-verb-agreement',
  summary: 'A singular verb with a plural subject, or the reverse, however far apart they stand.',
  why: `A verb takes the number of its subject, not of the noun that happens to stand nearest: “the cost of the
repairs has risen”. Most disagreements come from a phrase with “of”, a relative clause or an aside put in between.

Groups (“the committee are”), amounts (“£5m is”), names that end in s, “none” and “one in five” go either way and are
left alone; so are the subjunctive (“asked that he be freed”) and dialect in quotations.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    noun: (d: {verb: string; right: string; head: string; number: string}) =>
      `The subject is “${d.head}”, which is ${d.number}: “${d.right}”, not “${d.verb}”.`,
    first: (d: {verb: string; right: string}) => `After “I” it is “${d.right}”, not “${d.verb}”.`,
    compound: (d: {verb: string; right: string}) =>
      `Two subjects joined by “and” make a plural: “${d.right}”, not “${d.verb}”.`,
    nearest: (d: {verb: string; right: string; head: string}) =>
      `With “or” and “nor” the verb goes with the nearer subject, “${d.head}”: “${d.right}”, not “${d.verb}”.`,
    steady: (d: {verb: string; right: string; head: string}) =>
      `“${d.head}” is one thing elsewhere in this article: “${d.right}”, not “${d.verb}”.`,
    relative: (d: {verb: string; right: string; head: string; number: string}) =>
      `The clause belongs to “${d.head}”, which is ${d.number}: “${d.right}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {
        text: 'The price of the tickets for both concerts ⟦have⟧ gone up twice.',
        message: 'noun',
        becomes: 'has'
      },
      {
        text: 'The owners of the mill, which burnt down in May, ⟦was⟧ insured.',
        message: 'noun',
        becomes: 'were'
      },
      {text: 'Roads in the west of the county ⟦remains⟧ under water.', message: 'noun', becomes: 'remain'},
      {text: 'The harbour master and her son ⟦was⟧ on the boat.', message: 'compound', becomes: 'were'},
      {
        text: 'Neither the driver nor the passengers ⟦was⟧ wearing a belt.',
        message: 'nearest',
        becomes: 'were'
      },
      {text: 'She left the firm in May and ⟦have⟧ since moved abroad.', message: 'noun', becomes: 'has'},
      {text: 'A tangle of pipes, wires and pumps ⟦are⟧ all that is left.', message: 'noun', becomes: 'is'},
      {text: 'The curator said she and her staff ⟦was⟧ delighted.', message: 'compound', becomes: 'were'},
      {text: 'He named the clerks who ⟦has⟧ seen the letter.', message: 'relative', becomes: 'have'},
      {text: 'The firm ⟦have⟧ sold its last mill in Hull.', message: 'steady', becomes: 'has'},
      {text: 'Most of the tenants ⟦has⟧ left the block.', message: 'noun', becomes: 'have'},
      {text: '“I ⟦has⟧ never sold a horse in Perth,” she said.', message: 'first', becomes: 'have'},
      {text: '“We ⟦is⟧ glad that the road is open,” she said.', message: 'noun', becomes: 'are'}
    ],
    good: [
      {text: '“The hens was laying well,” he said; Penryn were third.', because: 'dialect, and a side'},
      {text: 'The price of the tickets has gone up.', because: 'the head is “price”'},
      {text: 'The committee are divided and the team is tired.', because: 'a group may be one or many'},
      {text: 'The judge asked that the witness leave the room.', because: 'the subjunctive'},
      {text: 'If the plan were dropped, who would pay?', because: 'the hypothetical “were”'},
      {text: 'Bread and butter was all they had.', because: 'one thing'},
      {text: 'Ten years is a long time, and £5 million is a fair price.', because: 'an amount is one thing'},
      {text: 'The mayor, along with two aides, was held.', because: '“along with” makes no plural'},
      {text: 'The walls crack and the floor is rotten.', because: '“crack” is a verb: two clauses'},
      {text: 'The word “rivals” has lost its sting.', because: 'a word that is quoted is one thing'},
      {text: 'Last week the storm hit the coast and cut the cable.', because: 'past tenses without an ending'}
    ]
  },
  visit: {
    tags: [
      ['AUX.3sg', 'AUX.pres', 'AUX.past', 'VERB.3sg', 'VERB.pres', 'VERB.base'],
      (verb, {report, article}) => {
        const number = numberOfVerb(verb)
        if (number === undefined || isWithApostrophe(verb) || verb.type.isHyphenated) return // co-wrote
        const subject = withBoth(verb, subjectOf(verb))
        if (subject === undefined || subject.number === number) return
        if (subject.kind === 'pronoun' && subject.head.lower === 'i') {
          const right = OF_I[verb.lower]
          if (right !== undefined) report('first', verb, {data: {verb: verb.text, right}, expected: [right]})
          return
        }
        const isOneElsewhere =
          number === 'plural' && isGroup(article, subject) && isSingularElsewhere(article, verb, subject)
        if (subject.number === 'either' && !isOneElsewhere) return
        const right = number === 'singular' ? pluralOf(verb) : singularOf(verb)
        if (right === undefined || (!isOneElsewhere && isExcused(article, verb, number, subject))) return
        const data = {verb: verb.text, right, head: subject.head.text, number: subject.number}
        const details = {data, expected: [right]}
        if (isOneElsewhere) report('steady', verb, details)
        else if (subject.kind === 'compound') report('compound', verb, details)
        else if (subject.kind === 'alternative') report('nearest', verb, details)
        else if (subject.kind === 'relative') report('relative', verb, details)
        else if (subject.kind !== 'there') report('noun', verb, details)
      }
    ]
  }
})

const SINGULAR: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}
const PLURAL: Readonly<Record<string, string>> = {are: 'is', were: 'was', have: 'has', do: 'does'}

/** “Hull and York were both”: two, whatever their names. */
function withBoth(verb: Token, subject: Subject | undefined): Subject | undefined {
  return subject?.kind === 'compound' && verb.at(1)?.lower === 'both'
    ? {...subject, number: 'plural'}
    : subject
}

/** What stands where a verb does not go with “I”. */
const OF_I: Readonly<Record<string, string>> = {is: 'am', are: 'am', has: 'have'}

/** What number the verb's form shows; undefined for one that shows none. */
function numberOfVerb(verb: Token): 'singular' | 'plural' | undefined {
  const {lower} = verb
  if (Object.hasOwn(SINGULAR, lower)) return 'singular'
  if (Object.hasOwn(PLURAL, lower)) return verb.feature === 'base' ? undefined : 'plural'
  if (verb.upos !== 'VERB' || verb.feature === 'past') return undefined
  if (verb.lower === 'cannot' || verb.lower === 'need' || verb.lower === 'dare') return undefined
  return verb.feature === '3sg' ? 'singular' : 'plural'
}

function pluralOf(verb: Token): string | undefined {
  if (Object.hasOwn(SINGULAR, verb.lower)) return SINGULAR[verb.lower]
  return verb.article.language.inflectedVerb(verb.lower)?.base
}

function singularOf(verb: Token): string | undefined {
  if (Object.hasOwn(PLURAL, verb.lower)) return PLURAL[verb.lower]
  return isPastWithoutEnding(verb.lower) ? undefined : inflect(verb.lower, '3sg')
}

/** cut, hit, set: the bare form may be the past; lay, fell, found: it may be that of another verb. */
function isPastWithoutEnding(base: string): boolean {
  if (base === 'run' || /come$/.test(base)) return false // bare as participles only
  return hasBarePast(base) || isFormOfAnother(base)
}

/** “Escola do Cérebro” */
function isForeign(verb: Token): boolean {
  return verb.lower === 'do' && verb.at(-1)?.isCapitalised === true && verb.at(1)?.isCapitalised === true
}

/** “Taking off shoes at temples and homes is a must”: the verb is that of the act. */
function isGerundsVerb(verb: Token): boolean {
  const {article, sentence} = verb
  if (article.token(sentence.firstToken)?.feature !== 'ger') return false
  for (let at = sentence.firstToken + 1; at < verb.index; at++) {
    const token = article.token(at)
    if (token === undefined || token.text === ',' || /^(?:past|pres|3sg|modal)$/.test(token.feature ?? ''))
      return false
  }
  return true
}

/** “Gas is cheapest, but never use a stove in a closed room.” */
function isCommand(verb: Token): boolean {
  return (
    /^(?:base|pres)$/.test(verb.feature ?? '') &&
    /^(?:never|always|please|just)$/.test(verb.at(-1)?.lower ?? '')
  )
}

/** “a career best, and match figures of ten for 121”: a noun, taken for a verb. */
function describesNext(verb: Token): boolean {
  return verb.feature === 'base' && verb.at(-1)?.upos === 'CCONJ' && verb.at(1)?.feature === 'pl'
}

function isExcused(article: Article, verb: Token, number: 'singular' | 'plural', subject: Subject): boolean {
  if (verb.isCapitalised || (verb.isInQuotation && isDialect(verb, subject))) return true
  if (describesNext(verb) || isCommand(verb) || isForeign(verb) || isGerundsVerb(verb)) return true
  if (number === 'plural') return isPluralExcused(article, verb, subject)
  return isSingularExcused(article, verb, subject)
}

/** “I says”, “the old one come in”, “them lads was”, “the eye don't see”: speech, where the recording decides. */
function isDialect(verb: Token, subject: Subject): boolean {
  if (verb.lower === 'do' && verb.at(1)?.lower === "n't") return true
  if (/^(?:is|are|has|have)$/.test(verb.lower)) return false
  if (/^(?:was|were)$/.test(verb.lower)) return subject.kind === 'pronoun' || isSpokenInDialect(verb)
  const isPersonal = subject.kind === 'pronoun' && !/^(?:this|that|it)$/.test(subject.head.lower)
  return isPersonal || /^(?:come|run|give|see|say|says|was|were)$/.test(verb.lower)
}

/** “Yon butt were mine”: a short remark, or one with other words that are not standard English. */
function isSpokenInDialect({article, quotation, sentence}: Token): boolean {
  if (quotation === undefined) return false
  const words = article.text.slice(
    Math.max(quotation.start, sentence.start),
    Math.min(quotation.end, sentence.end)
  )
  return words.split(' ').length < 9 || isInDialect(words)
}

/** Words that let a singular noun stand with a bare verb. */
const BARE_VERB_AFTER: ReadonlySet<string> = new Set(
  `to let make makes made making help helps helped helping have having had see saw watch watched hear heard will would can could
   shall should may might must do does did 'll dare need cannot lest bid please rather than`.split(/\s+/)
)
const HYPOTHETICAL: ReadonlySet<string> = new Set([
  'if',
  'though',
  'unless',
  'wish',
  'wishes',
  'wished',
  'whether',
  'suppose',
  'as',
  'until',
  'lest',
  'rather',
  'would'
])

function isPluralExcused(article: Article, verb: Token, subject: Subject): boolean {
  const opener = article.types[subject.phrase.firstToken]?.lower ?? ''
  if (/^(?:each|either|neither)$/.test(opener) || (opener === 'every' && subject.kind !== 'compound'))
    return true // a rule of its own
  if (subject.isCollective || isGroup(article, subject) || isKindOfPeople(article, subject.head)) return true
  if (isAfterDo(article, verb, subject)) return true
  if (isRelative(verb.at(-2)) && subject.head.index === verb.index - 1) return true // “men who smoke run”
  if (verb.lower === 'were') return isHypothetical(article, verb, subject)
  return verb.lower !== 'are' && isNoPresent(article, verb, subject)
}

/** Whether what is tagged as a bare present is something else. */
function isNoPresent(article: Article, verb: Token, subject: Subject): boolean {
  if (verb.upos === 'VERB') {
    // “40 gigabyte hard drive,” and “a stone that propped open the door”: no verbs
    const next = verb.at(1)?.upos ?? 'PUNCT'
    const isCertain = subject.kind === 'pronoun' && verb.at(-1)?.index === subject.head.index
    if ((next === 'PUNCT' && !isCertain) || verb.at(-1)?.upos === 'VERB') return true
    if (subject.isDistant && verb.at(-1)?.upos === 'PROPN') return true // “akin to the Betamax and VHS fight”
  }
  return mayBeBare(article, verb, subject)
}

/** “did in no way deserve”, “never mind the rest”. */
function isAfterDo(article: Article, verb: Token, subject: Subject): boolean {
  if (verb.lower === 'mind' && verb.at(-1)?.lower === 'never') return true
  for (let at = subject.head.index + 1; at < verb.index; at++)
    if (/^(?:do|does|did)$/.test(article.types[at]?.lower ?? '')) return true
  return false
}

/** “The kind of people who vote are”: those of the kind are meant. */
function isKindOfPeople(article: Article, head: Token): boolean {
  return /^(?:kind|sort|type)$/.test(head.lower) && article.types[head.index + 2]?.lower === 'people'
}

function isRelative(token: Token | undefined): boolean {
  return token?.upos === 'PRON' && token.feature === 'wh'
}

/** “If it were”, “as though he were”. */
function isHypothetical(article: Article, verb: Token, subject: Subject): boolean {
  const {firstToken} = verb.sentence
  const start = subject.phrase.firstToken
  for (let at = Math.max(firstToken, start - 4); at < start; at++) {
    const word = article.types[at]?.lower ?? ''
    if (word === 'though' && article.types[at - 1]?.lower !== 'as') continue
    if (HYPOTHETICAL.has(word)) return true
  }
  return false
}

/** Whether the verb may be no present tense at all: subjunctive, causative, question. */
function mayBeBare(article: Article, verb: Token, subject: Subject): boolean {
  const {firstToken} = verb.sentence
  const start = subject.phrase.firstToken
  for (let at = verb.index - 1; at >= firstToken && verb.index - at < 25; at--) {
    const word = article.types[at]?.lower ?? ''
    if (at < start && isSubjunctiveTrigger(word)) return true
    if (verb.lower === 'have' || !BARE_VERB_AFTER.has(word)) continue
    if (at < start) return true
    const mayReachVerb = verb.feature === 'base' || !subject.isDistant
    if (mayReachVerb && !/^(?:have|had|having|do|did|does|please|bid|need)$/.test(word)) return true
  }
  return false
}

function isSingularExcused(article: Article, verb: Token, subject: Subject): boolean {
  const {phrase} = subject
  const opener = article.types[phrase.firstToken]?.lower ?? ''
  if (FOREIGN_PLURALS.has(subject.head.lower)) return true // a rule of its own
  if (subject.kind === 'noun' && isTitle(subject.head)) return true
  if (subject.kind === 'compound' && endsInVerb(article, phrase)) return true
  const next = verb.at(1)
  if (next === undefined) return true
  if (/^(?:more|fewer|less|no|what|having|such|how)$/.test(opener)) return true
  if (subject.kind === 'relative') return article.types[phrase.endToken]?.text === ','
  if (isAmount(article, subject) && /^(?:ADJ|ADV|DET)$/.test(next.upos)) return true
  if (verb.upos !== 'VERB' || Object.hasOwn(SINGULAR, verb.lower)) return false
  // “games giants”, “police searches”: a plural noun taken for a verb
  return /^(?:PROPN|NOUN|AUX)$/.test(next.upos) || (next.upos === 'VERB' && next.feature !== 'ger')
}

/** “the word “deadlines” has”, “Doctors Without Borders has”: a word that is quoted, or the first of a name. */
function isTitle(head: Token): boolean {
  const next = head.at(1)
  if (isQuote(head.at(-1)?.text) && isQuote(next?.text)) return true
  return head.isCapitalised && next?.isCapitalised === true
}

/** “the walls crack and the floor is”: what looks like the last noun of the first member is a verb. */
function endsInVerb(article: Article, {firstToken, endToken}: Subject['phrase']): boolean {
  for (let at = firstToken + 1; at < endToken; at++) {
    if (article.types[at]?.lower !== 'and') continue
    const last = article.token(at - 1)
    const before = article.token(at - 2)
    if (before?.upos !== 'NOUN' || before.feature !== 'pl') return false
    const inflected = last === undefined ? undefined : inflect(last.lower, '3sg')
    return inflected !== undefined && article.language.inflectedVerb(inflected)?.base === last?.lower
  }
  return false
}

/** “Six wins is a good return”: a number of things taken as one. */
function isAmount(article: Article, {phrase}: Subject): boolean {
  const first = article.token(phrase.firstToken)
  return (
    first !== undefined &&
    phrase.firstToken < phrase.head &&
    (first.kind === 'number' || first.upos === 'NUM')
  )
}

/** "she know's": the verb agrees, and its apostrophe is apostrophe-in-plural's. */
function isWithApostrophe({next, end}: Token): boolean {
  return next?.lower === "'s" && next.start === end
}
