import {isSpokenInDialect} from '../../src/entities/dialect-speech.ts'
import {bareNounAt} from '../../src/article/bare-noun.ts'
import type {Token} from '../../src/article/token.ts'
import {isThing} from '../../src/language/things.ts'
import {defineRule} from '../../src/rule.ts'
import {initialSound} from '../../src/language/sounds.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Jobs that many people have, so that one of them is “a teacher”, never “teacher”. */
const JOBS =
  wordSet(`engineer teacher nurse lawyer journalist waiter waitress driver carpenter plumber electrician doctor builder cleaner
   consultant labourer laborer miner farmer cook chef mechanic barrister solicitor accountant translator reporter
   fisherman policeman soldier sailor plasterer baker butcher banker clerk bricklayer welder decorator gardener tailor
   paramedic firefighter dentist vet pharmacist librarian programmer model actor actress dancer painter nanny
   receptionist salesman labourer lecturer midwife physiotherapist surveyor bodyguard barman porter guard`)
const WORK = wordSet('work works worked working job employed trained qualified retrained career')

/** Persons that are one of many; with an article or a name they may stand as subjects, but not bare. */
const PERSONS =
  wordSet(`judge driver man woman boy girl spokesman spokeswoman officer doctor witness prosecutor magistrate coroner pilot
   policeman burglar gunman passenger neighbour neighbor teacher nurse company minister lorry car train plane boat`)

/** What the other frames begin with. */
const OPENERS = wordSet(
  'as after when because that said hold holds held launch launches launched call open opened ordered order'
)

export default defineRule({
  id: 'missing-article',
  summary: 'No article where a singular noun needs one: “works as engineer”, “after judge found”.',
  why: `A singular noun that can be counted needs “a”, “the” or another determiner in running text. Only places in which
nothing else is possible are reported: a job after “works as”, an inquiry that is held, a person who opens a clause, a thing
that is never stuff after a verb or a preposition. Set phrases (“by car”, “in court”, “from door to door”) have none.

Headlines, captions and lists have their own clipped style and are left alone, as are titles held by one person at a
time (“as chairman”).`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    job: (d: {noun: string}) => `“${d.noun}” is one of many and needs an article.`,
    subject: (d: {noun: string}) => `The singular “${d.noun}” needs an article here.`,
    bare: (d: {noun: string}) => `“${d.noun}” is counted and cannot stand alone here: it needs “a” or “the”.`,
    object: (d: {verb: string; noun: string}) => `“${d.verb}” has a singular “${d.noun}” without an article.`
  },
  examples: {
    bad: [
      {text: 'She works as ⟦engineer⟧ for a firm in Hull.', message: 'job', becomes: 'an engineer'},
      {text: 'He fled after ⟦judge⟧ granted him bail.', message: 'subject', becomes: 'the judge'},
      {text: 'The state will hold ⟦public⟧ inquiry into the fire.', message: 'object', becomes: 'a public'},
      {text: 'He had trained as ⟦plumber⟧ before the war.', message: 'job', becomes: 'a plumber'},
      {text: 'They found the keys in ⟦kettle⟧.', message: 'bare', becomes: 'the kettle'},
      {text: 'The parish wants to build ⟦new⟧ footbridge.', message: 'bare', becomes: 'a new'}
    ],
    good: [
      {text: 'She worked as chairman and then as a nurse.', because: 'a title held by one, and an article'},
      {text: 'He fled after Judge Mills granted him bail.', because: 'a title before a name'},
      {text: 'Ministers will hold inquiry staff to their word.', because: 'the noun goes with another'},
      {text: 'He worked as chef-patron and as driver and cook.', because: 'a compound and a pair'},
      {text: 'They went from cottage to cottage by van, on foot or in pairs.', because: 'pairs, and means'},
      {text: 'She was lead singer, is majority owner and remains suspect.', because: 'roles'},
      {
        text: 'Farm after farm stood firm, in division and in movement.',
        because: 'a series, a manner, and stuff'
      },
      {text: 'The tenants have been patient.', because: 'an adjective here'},
      {
        text: 'It was a kind of ladder that hotel staff used.',
        because: 'a class of things; one noun with another'
      }
    ]
  },
  visit: {
    words: [
      {has: (word) => OPENERS.has(word) || isThing(word)},
      (token, {report}) => {
        const bare = bareNounAt(token)
        const isMeant = bare?.first.lower === 'chief' || isSpokenInDialect(token) // chief executive
        if (bare !== undefined && !isMeant) {
          const expected = [withA(bare.first), `the ${bare.first.text}`]
          if (bare.tie === 'preposition') expected.reverse()
          report('bare', bare.first, {judged: token, data: {noun: token.text}, expected})
        }
        if (!OPENERS.has(token.lower)) return
        const next = token.at(1)
        if (next === undefined || next.isCapitalised || !next.isWord) return
        const kind = missingAt(token, next)
        if (kind === undefined) return
        const withDefinite = `the ${next.text}`
        const data = {noun: next.text}
        if (kind === 'job') report(kind, next, {data, expected: [withA(next)]})
        else if (kind === 'subject') report(kind, next, {data, expected: [withDefinite, withA(next)]})
        else report(kind, next, {data: {...data, verb: token.text}, expected: [withA(next), withDefinite]})
      }
    ]
  }
})

/** Which frame the two words open, if any. */
function missingAt(token: Token, next: Token): 'job' | 'subject' | 'object' | undefined {
  if (token.lower === 'as') {
    return JOBS.has(next.lower) && WORK.has(token.at(-1)?.lower ?? '') && endsThere(next) ? 'job' : undefined
  }
  if (token.upos === 'VERB' && token.lower !== 'said') {
    const noun = next.upos === 'ADJ' ? next.at(1) : next
    return noun !== undefined && isFormalAct(noun) && endsThere(noun) ? 'object' : undefined
  }
  if (token.lower === 'that' && (token.upos !== 'SCONJ' || token.at(-1)?.feature === 'wh')) return undefined // “for whom that driver”
  const verb = next.at(1)
  if (!PERSONS.has(next.lower) || next.feature !== 'sg' || verb === undefined) return undefined
  return isFinite(verb) ? 'subject' : undefined
}

/** Something that is held, ordered or launched one at a time. */
function isFormalAct(noun: Token): boolean {
  return (
    noun.feature === 'sg' &&
    /^(?:inquiry|referendum|commission|ceremony|inquest|investigation)$/.test(noun.lower)
  )
}

/** A verb that makes the noun its subject; “granted him” too, which the tagger takes for a participle. */
function isFinite(verb: Token): boolean {
  if (verb.feature === 'past' || verb.feature === '3sg' || verb.feature === 'modal') return true
  return verb.feature === 'part' && verb.at(1)?.upos === 'PRON'
}

function withA(word: Token): string {
  return `${initialSound(word.text) === 'vowel' ? 'an' : 'a'} ${word.text}`
}

function endsThere(noun: Token): boolean {
  const next = noun.at(1)
  return (
    next === undefined ||
    next.upos === 'ADP' ||
    next.upos === 'SCONJ' ||
    (next.upos === 'PUNCT' && next.text !== '-')
  )
}
