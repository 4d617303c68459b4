import type {Token} from '../../src/article/token.ts'
import {countableSingular} from '../../src/entities/countable.ts'
import {endsPhrase} from '../../src/entities/plurals.ts'
import {tagOf} from '../../src/language/tagger/tags.ts'
import {isThing} from '../../src/language/things.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'pronoun-for-possessive',
  summary: 'A personal pronoun where a possessive belongs: “for him headbutt”, “on them laptops”.',
  why: `“Him”, “them” and “it” stand for a noun and cannot stand before one; what belongs to somebody takes “his”, “their”
or “its”. The slip is a letter or two, and no spelling checker sees it.

A verb with two objects (“gave him money”) and dialect in quotations are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  inQuotations: 'skip',
  messages: {
    possessive: (d: {pronoun: string; right: string; noun: string}) =>
      `“${d.pronoun}” does not go with a noun: “${d.right} ${d.noun}”.`
  },
  examples: {
    bad: [
      {
        text: 'The striker was banned for ⟦him⟧ part in a brawl with fans.',
        message: 'possessive',
        becomes: 'his'
      },
      {text: 'Most people play the game on ⟦them⟧ laptops.', message: 'possessive', becomes: 'their'},
      {text: 'The firm sold the lease of ⟦it⟧ factories.', message: 'possessive', becomes: 'its'},
      {text: 'The singer released ⟦she⟧ first album at 18.', message: 'possessive', becomes: 'her'},
      {text: 'The guard lost ⟦him⟧ old helmet in the river.', message: 'possessive', becomes: 'his'}
    ],
    good: [
      {text: 'They gave him money, told them stories and called it art.', because: 'two objects'},
      {text: 'The crew brought with them tents and lamps.', because: '“with them” stands by itself'},
      {text: 'It is the largest of US lenders.', because: 'a country'},
      {text: 'For him boats are a way of life.', because: 'a clause begins'},
      {text: 'The vicar let them farm the glebe, and asked them for it.', because: 'verbs'},
      {
        text: 'Nine were hurt, half of them pupils, and it gave all of us access.',
        because: 'of which they are part'
      },
      {text: 'It is hard for them to park.', because: 'a verb'}
    ]
  },
  visit: {
    words: [
      ['him', 'them', 'it', 'me', 'us', 'he', 'she', 'they'],
      (pronoun, {report}) => {
        if (pronoun.type.isAllCaps) return // “one of US makers”
        const noun = nounAfter(pronoun)
        if (noun === undefined || !governs(pronoun.at(-1), pronoun, noun)) return
        const right = POSSESSIVES[pronoun.lower] ?? ''
        report('possessive', pronoun, {
          data: {pronoun: pronoun.text, right, noun: noun.text},
          expected: [right]
        })
      }
    ]
  }
})

const POSSESSIVES: Readonly<Record<string, string>> = {
  him: 'his',
  he: 'his',
  she: 'her',
  them: 'their',
  they: 'their',
  it: 'its',
  me: 'my',
  us: 'our'
}

const DESCRIBING = /^(?:first|second|third|last|next|own|new|old|best|whole|entire|early|late)$/

/** The noun that ends a phrase straight behind the pronoun, with an adjective at most between; the tagger expects a verb. */
function nounAfter(pronoun: Token): Token | undefined {
  const next = pronoun.at(1)
  const isDescribed = next !== undefined && (next.upos === 'ADJ' || DESCRIBING.test(next.lower))
  const noun = isDescribed ? next.at(1) : next
  if (noun === undefined || noun.isCapitalised || !/^(?:NOUN|VERB)$/.test(noun.upos) || !endsPhrase(noun))
    return undefined
  return isThing(noun.lower) || isThing(singularFrom(noun)) || isCounted(noun) ? noun : undefined
}

function singularFrom({article, type}: Token): string {
  return article.language.lemma(type, PLURAL)
}

/** “for him headbutt”, “for him part”: behind a preposition any noun that is counted. */
function isCounted(noun: Token): boolean {
  if (/^(?:part|role|share)$/.test(noun.lower)) return true
  return countableSingular(noun) && !/^(?:day|night|time|year|week|month|man|lot|bit)$/.test(noun.lower)
}

const PLURAL = tagOf('NOUN.pl')
const PREPOSITION = /^(?:of|for|on|at|from|into|by)$/

/** Whether a verb or preposition before it rules out that the pronoun begins a clause, or is one object of two. */
function governs(before: Token | undefined, pronoun: Token, noun: Token): boolean {
  if (before === undefined) return false
  const isSubjectForm = /^(?:he|she|they)$/.test(pronoun.lower)
  const opens = before.at(-1) === undefined || before.at(-1)?.upos === 'PUNCT'
  if (before.lower === 'of' && isPartOfThem(before.at(-1))) return false
  if (PREPOSITION.test(before.lower)) return !opens && (!isSubjectForm || isThing(noun.lower))
  if (before.upos !== 'VERB' || before.feature === 'part') return false
  if (isSubjectForm) return pronoun.lower !== 'they' && isThing(noun.lower)
  return TAKES_ONE.test(before.lemma) && noun.upos === 'NOUN' && noun.feature === 'sg' && isThing(noun.lower)
}

/** “Half of them schoolboys”, “gave all of us access”: the pronoun ends its phrase there. */
function isPartOfThem(part: Token | undefined): boolean {
  return (
    part !== undefined &&
    (part.upos === 'NUM' || part.upos === 'DET' || part.upos === 'PRON' || PARTS.has(part.lower))
  )
}

const PARTS = wordSet(
  `all both half most many some several few each one none any more much least rest majority third quarter dozens scores
   hundreds thousands either neither enough plenty lots`
)

/** Verbs that have one object. */
const TAKES_ONE =
  /^(?:lose|use|close|release|raise|reduce|improve|increase|change|damage|injure|hurt|break|visit|enter|reach|join|lead|launch|publish|repair|paint|drive|park|crash|spend|waste|risk|end|finish|start|complete|defend|win|retain|abandon|destroy|replace|remove|receive|accept|announce|extend|enjoy|open|meet|begin|resume|rebuild|wear|carry|review|sign|approve|reject|withdraw|move|cancel|delay)$/
