import type {Token} from '../../src/article/token.ts'
import {subjectOf, type Subject} from '../../src/entities/clauses.ts'
import {isGroup, isSingularElsewhere} from '../../src/entities/group-number.ts'
import {inflect} from '../../src/language/inflect.ts'
import {hasBarePast, isFormOfAnother} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'
import {isExcused} from '../../src/entities/agreement-excuses.ts'
import {isNoSubject} from '../../src/entities/no-subject.ts'

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
    single: (d: {verb: string; right: string}) =>
      `“Every” and “each” take things one by one, however many: “${d.right}”, not “${d.verb}”.`,
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
      {text: 'The vet, whose clients have sued twice, ⟦are⟧ to appeal.', message: 'noun', becomes: 'is'},
      {text: 'A plan of the drains that will be relaid ⟦have⟧ been lost.', message: 'noun', becomes: 'has'},
      {text: 'Harm to the weirs and to the locks ⟦were⟧ slight.', message: 'noun', becomes: 'was'},
      {
        text: 'Every house, shop and chapel in the two streets ⟦are⟧ for sale.',
        message: 'single',
        becomes: 'is'
      },
      {text: 'More than half of the land ⟦were⟧ sold.', message: 'noun', becomes: 'was'},
      {text: 'Rising rents and the price of feed ⟦has⟧ shut the farm.', message: 'compound', becomes: 'have'},
      {text: 'The tribunal, which sits in Bath, ⟦are⟧ to hear both sides.', message: 'steady', becomes: 'is'},
      {text: 'Physics ⟦are⟧ taught in a hut.', message: 'noun', becomes: 'is'},
      {text: 'The bacteria in the tank ⟦was⟧ harmless.', message: 'noun', becomes: 'were'},
      {text: 'The state of the lanes ⟦make⟧ farmers angry.', message: 'noun', becomes: 'makes'},
      {
        text: 'The fact that many of the guests stayed at home ⟦suggest⟧ that it rained.',
        message: 'noun',
        becomes: 'suggests'
      },
      {text: 'Everybody living in the huts below the weirs ⟦have⟧ left.', message: 'noun', becomes: 'has'},
      {text: '“We ⟦is⟧ glad that the road is open,” she said.', message: 'noun', becomes: 'are'}
    ],
    good: [
      {text: 'There are people of working age who are ill.', because: 'nobody is an age'},
      {
        text: 'Most shoppers today are thrifty; crowds last week were thin; bus services tomorrow run late.',
        because: 'times stand between subject and verb'
      },
      {text: 'The Sri Lankans have landed, and the Halls are at sea.', because: 'names of several'},
      {text: 'God bless the ship, and heaven help her crew.', because: 'wishes'},
      {
        text: 'The tenants moan, and so has the landlord; here is some of it. Rents rose more than has the price of coal.',
        because: 'the subject comes after the verb'
      },
      {
        text: 'The bereaved were told. The jobless have no say, and the foregoing are facts.',
        because: 'adjectives and participles that stand for many'
      },
      {text: 'Key personnel were moved, and the paparazzi are at the gate.', because: 'plurals without an s'},
      {
        text: 'There are some in this hall and listening at home who are cold, and people in it, and in any town like it, who are ill.',
        because: 'the word that “who” stands for comes earlier'
      },
      {text: 'Walkers who winter in a hut on the hill have dug a well.', because: '“winter” is a verb'},
      {
        text: 'The worry on our minds and those of our friends is rain.',
        because: '“those” is no subject'
      },
      {text: 'He knows where the darts are kept.', because: 'no game'},
      {text: 'Max Orr left in May, but both have denied a rift.', because: '“both” is the subject'},
      {
        text: 'Male and female unemployment are low. Red, brown and grey rot have all been seen.',
        because: 'adjectives that make two of one noun'
      },
      {
        text: 'A road cut off by a tree, a bus and a cow was cleared. The pact signed by Spain, Italy, and others in 1950 is void.',
        because: 'a list after “by”'
      },
      {text: 'Hale Moor, Wren and Lowe Inc has moved.', because: 'one firm'},
      {
        text: 'Joe Dean, 45, and his mother, Edna, 74, were held. Her girl, Ann, 2, and boy, Max, 9, were out.',
        because: 'two people with their ages'
      },
      {
        text: 'Her overtime, her hardest hours, are taxed at half.',
        because: 'the aside gives it another number'
      },
      {
        text: 'Two inspectors general have quit a proud, old Islamic people.',
        because: 'the noun stands before “general”'
      },
      {
        text: 'It was a clean and socially sound plan, and lead guide Bert Frey spoke.',
        because: 'adjectives and nouns that look like verbs'
      },
      {text: 'Foreign affairs spending today is a tenth of that.', because: 'spending is'},
      {
        text: 'There is a thread that links all these cases that is often missed.',
        because: 'the thread is missed'
      },
      {
        text: 'Hers was the only vote. The boy, who like them is tall, sat down.',
        because: 'hers; “like” as a preposition'
      },
      {
        text: 'The jellyfish were harmless, and the courts martial of two men were put off.',
        because: 'plurals by right'
      },
      {
        text: 'The nuns walked on after the last of the mules was led away. The whole of the cast were ill.',
        because: 'the last one; all'
      },
      {text: 'Those who lived below it were safe.', because: '“below” takes “it”'},
      {text: 'Somebody turn off that tap.', because: 'a command'},
      {text: 'It may of course have been the same toad.', because: 'a modal before “of course”'},
      {
        text: 'Ana Ruiz, whose early films, “Ash” and “Salt”, were short, is back.',
        because: 'the films were'
      },
      {text: 'Moving pianos, wardrobes and beds is hard work.', because: 'the act is one'},
      {text: 'How could she have known?', because: 'the modal stands before the subject'},
      {text: 'Bleach is strong, so never mix it with acid.', because: 'a command'},
      {text: 'Fold in the flour a little at a time, then beat well.', because: 'two commands'},
      {
        text: 'It is shut on both sides and the gate is locked. Six weeks is six weeks.',
        because: 'two clauses; a measure'
      },
      {text: 'They make pots the size of a fist that sell for £4.', because: 'the pots sell'},
      {text: 'What time do they open, and which tunes are we to play?', because: 'questions'},
      {text: 'It is a pump made by two brothers that has never failed.', because: 'the pump is meant'},
      {text: '“The hens was laying well,” he said; Penryn were third.', because: 'dialect, and a side'},
      {text: 'A gate that you tie two goats to is a bad gate.', because: 'the goats are an object'},
      {
        text: 'In what Ms Lund suspects was a joke, half of what Hale’s sells comes by sea.',
        because: 'verbs of a clause'
      },
      {text: 'The price of the tickets has gone up.', because: 'the head is “price”'},
      {text: 'The committee are divided and the team is tired.', because: 'a group may be one or many'},
      {text: 'The judge asked that the witness leave the room.', because: 'the subjunctive'},
      {text: 'If the plan were dropped, who would pay?', because: 'the hypothetical “were”'},
      {text: 'Bread and butter was all they had.', because: 'one thing'},
      {text: 'Ten years is a long time, and £5 million is a fair price.', because: 'an amount is one thing'},
      {text: 'The mayor, along with two aides, was held.', because: '“along with” makes no plural'},
      {text: 'The walls crack and the floor is rotten.', because: '“crack” is a verb: two clauses'},
      {text: 'The word “rivals” has lost its sting.', because: 'a word that is quoted is one thing'},
      {text: 'Each day, wardens and clerks are at the gate.', because: 'a time before the subject'},
      {
        text: 'Most of the house and garden were bare. Rising early and working late are habits.',
        because: 'two things; two acts'
      },
      {
        text: 'Ng, whose dogs bark and were loud, left. The board are split. The news that they had won, and how, were told at once.',
        because: 'the dogs were; a group; two subjects'
      },
      {text: 'Last week the storm hit the coast and cut the cable.', because: 'past tenses without an ending'}
    ]
  },
  visit: {
    tags: [
      ['AUX.3sg', 'AUX.pres', 'AUX.past', 'VERB.3sg', 'VERB.pres', 'VERB.base'],
      (verb, {report, article}) => {
        const number = numberOfVerb(verb)
        if (number === undefined || isWithApostrophe(verb) || verb.type.isHyphenated || verb.type.hasDigit)
          return // co-wrote
        const subject = withBoth(verb, subjectOf(verb))
        if (subject === undefined || subject.number === number || isNoSubject(subject)) return
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
        else if (subject.kind === 'compound')
          report(subject.number === 'singular' ? 'single' : 'compound', verb, details)
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

/** “the fourth straight win”: a noun that the tagger took for a verb. */
function endsNounPhrase(verb: Token): boolean {
  const before = verb.at(-1)
  if (before === undefined) return false
  if (/^(?:straight|successive|consecutive|running)$/.test(before.lower)) return true
  return /^(?:DET|ADJ)$/.test(before.upos) && verb.type.features.mayBe('NOUN')
}

/** What number the verb's form shows; undefined for one that shows none. */
function numberOfVerb(verb: Token): 'singular' | 'plural' | undefined {
  const {lower} = verb
  if (Object.hasOwn(SINGULAR, lower)) return 'singular'
  if (Object.hasOwn(PLURAL, lower)) return verb.feature === 'base' ? undefined : 'plural'
  if (verb.upos !== 'VERB' || verb.feature === 'past' || endsNounPhrase(verb)) return undefined
  if (/^(?:cannot|need|dare|.*fold)$/.test(verb.lower)) return undefined // “ninefold”
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

/** "she know's": the verb agrees, and its apostrophe is apostrophe-in-plural's. */
function isWithApostrophe({next, end}: Token): boolean {
  return next?.lower === "'s" && next.start === end
}
