import type {Token} from '../../src/article/token.ts'
import {isSpokenInDialect} from '../../src/entities/dialect-speech.ts'
import {subjectOf} from '../../src/entities/clauses.ts'
import {
  beforeVerb,
  isBareSubject,
  isWaiting,
  someBefore,
  subjectOfVerbless
} from '../../src/entities/verbless.ts'
import {inflect} from '../../src/language/inflect.ts'
import {isSubjunctiveTrigger} from '../../src/language/subjunctive.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'no-finite-verb',
  summary: 'A clause whose verb has no tense: “the mill been sold”, “the growth be slow”, “who being held”.',
  why: `Every clause of a sentence needs a verb that says when: “the mill has been sold”, “growth is slow”, “the firm
reported a loss”. “Been”, “be” and forms in -ing cannot do that alone; an auxiliary is missing, or the form is the wrong
one.

The subjunctive (“asked that he be freed”), questions, and phrases that hang on a whole sentence (“the day being fine, we
walked”) are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst', 'caption'],
  messages: {
    been: (d: {right: string}) => `“Been” needs a form of “have” before it: “${d.right}”.`,
    be: (d: {right: string}) => `“Be” cannot be the verb of a clause here: “${d.right}”.`,
    ger: (d: {verb: string; right: string; subject: string}) =>
      `The clause of “${d.subject}” has no finite verb: “${d.right}” rather than “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The mill ⟦been⟧ sold to a brewer.', message: 'been', becomes: 'has been'},
      {text: 'There ⟦been⟧ several thefts from the yard.', message: 'been', becomes: 'have been'},
      {text: 'The bishop said the roof ⟦be⟧ safe.', message: 'be', becomes: 'is'},
      {text: 'The two houses ⟦be⟧ sold by auction in June.', message: 'be', becomes: 'are'},
      {text: 'She named two clerks who ⟦being⟧ held in Turin.', message: 'ger', becomes: 'are'},
      {text: 'Both bridges ⟦being⟧ shut until May.', message: 'ger', becomes: 'are'},
      {text: 'It rained all night but we ⟦having⟧ a tent.', message: 'ger', becomes: 'have'}
    ],
    good: [
      {text: 'A heron deciding whether to eat a frog does so in a second.', because: '“does” is its verb'},
      {text: '“Mum’s gunna be filthy,” he said.', because: 'speech as it was spoken'},
      {
        text: 'If it still hurts, leave it be. And be patient.',
        because: 'a bare verb after “leave”, a command'
      },
      {text: 'Feel the wind rising. That being said, take care.', because: 'a command, an aside'},
      {text: 'How long has the mill been shut, and why had the men been sent home?', because: 'questions'},
      {text: 'The court ordered that the lots be sold.', because: 'the subjunctive'},
      {text: 'Should the roof be unsafe, the hall will shut.', because: '“should” comes first'},
      {text: 'The weather being fine, the fair went ahead.', because: 'a phrase beside a whole sentence'},
      {text: 'The men waiting at the gate cheered.', because: '“cheered” is the verb'},
      {
        text: 'Nine guests paying £3 a head make £27.',
        because: '“make” is the verb, for all that it looks like a noun'
      },
      {text: 'He asked what the firm was doing and saw it being done.', because: 'verbs of perception'},
      {
        text: 'Her boss admits having a key, and the port denies being slow.',
        because: 'verbs that take one in -ing'
      },
      {text: 'After such a storm the roof cannot but be damp.', because: '“cannot but” takes a bare verb'},
      {text: 'So be it, and let there be light.', because: 'set phrases'}
    ]
  },
  visit: {
    words: [
      ['been', 'be'],
      (verb, {report}) => {
        if (verb.isCapitalised || !hasNoAuxiliary(verb) || isSpokenInDialect(verb)) return
        const subject = subjectOf(verb)
        const isPlural = subject?.number === 'plural'
        if (verb.lower === 'been') {
          const right = isPlural ? 'have been' : 'has been'
          report('been', verb, {data: {right}, expected: [right, 'had been', isPlural ? 'were' : 'was']})
        } else {
          const expected = isPlural ? ['are', 'were', 'will be'] : ['is', 'was', 'will be']
          report('be', verb, {data: {right: expected[0] ?? ''}, expected})
        }
      }
    ],
    tags: [
      ['AUX.ger', 'VERB.ger'],
      (verb, {report}) => {
        const isWord = !verb.isCapitalised && verb.lemma !== verb.lower
        const subject = isWord ? subjectWithoutVerb(verb) : undefined
        if (subject === undefined) return
        const expected = finiteForms(verb)
        report('ger', verb, {data: {verb: verb.text, right: expected[0] ?? '', subject}, expected})
      }
    ]
  }
})

const HAVE = /^(?:have|has|had|having|'ve|'d|'s|haven|hasn|hadn)$/
/** Verbs after whose object a bare verb stands, and words that open a clause with a subjunctive. */
const TAKES_BARE =
  /^(?:let|make|leave|leaving|left|help|have|see|watch|hear|need|dare|bid|come|whether|lest|may|god|heaven|long|better|rather|far|please|be|whatever|whoever|wherever|however)$/
/** They look like verbs and are prepositions. */
const PREPOSITIONS =
  /^(?:following|using|including|regarding|concerning|considering|involving|according|excluding|depending|owing|pending|barring|notwithstanding|failing|counting|totalling|totaling)$/

/** Whether nothing before “been” or “be” can carry the tense of its clause. */
function hasNoAuxiliary(verb: Token): boolean {
  const before = beforeVerb(verb)
  if (before === undefined || isDialect(before)) return false
  if (before.isFirstInSentence && /^(?:and|but|so|then|or)$/.test(before.lower)) return false // “And be wary of them”
  if (before.lower === 'but') return false // “cannot but be”
  if (/^(?:and|or)$/.test(before.lower))
    return verb.lower === 'be' && before.at(-1)?.text !== ',' && !someBefore(verb, takesBareBe)
  if (
    !/^(?:NOUN|PROPN|PRON)$/.test(before.upos) ||
    /^(?:cannot|need)$/.test(before.lower) ||
    before.lower.includes("'") ||
    before.feature === 'poss'
  )
    return false
  if (verb.lower === 'be') return !someBefore(verb, isWaitingForBe)
  return !someBefore(
    verb,
    (token) => HAVE.test(token.lower) && token.upos !== 'PART' && isWaiting(token, isParticiple)
  )
}

/** “I been”, “they be” in speech. */
function isDialect(subject: Token): boolean {
  return subject.isInQuotation && /^(?:i|you|he|she|we|they|them)$/.test(subject.lower)
}

function isParticiple({feature}: Token): boolean {
  return feature === 'part' || feature === 'to'
}

function takesBareBe(token: Token): boolean {
  return token.feature === 'modal' || token.feature === 'to' || token.lemma === 'do' || isWaitingForBe(token)
}

function isWaitingForBe(token: Token): boolean {
  // “on condition that it be”, but “she said that it be”
  if (token.lower === 'that' && token.upos === 'SCONJ') return token.at(-1)?.upos !== 'VERB'
  if (TAKES_BARE.test(token.lower) || TAKES_BARE.test(token.lemma) || isSubjunctiveTrigger(token.lower))
    return true
  if (token.feature !== 'modal' && token.lemma !== 'do') return false
  return isWaiting(token, ({feature}) => feature === 'base')
}

/** The subject of a clause that has a verb in -ing and no other. */
function subjectWithoutVerb(verb: Token): string | undefined {
  const before = beforeVerb(verb)
  if (before === undefined || PREPOSITIONS.test(verb.lower) || isAside(verb) || isCommand(verb))
    return undefined
  if (isBareSubject(before) && isClauseOpener(before)) return before.text
  if (!/^(?:NOUN|PROPN|PRON|SYM|NUM)$/.test(before.upos) || before.feature === 'poss' || mayBeVerb(before))
    return undefined
  if (ATTRIBUTES.test(verb.lower) && isBehindQuotation(before)) return before.text
  return verb.upos === 'AUX' ? subjectOfVerbless(verb)?.head.text : undefined
}

/** “the boy *denies* being there”, “the firm *risks* losing it”: a verb with its object, taken for a noun. */
function mayBeVerb(before: Token): boolean {
  const form = before.article.language.inflectedVerb(before.lower)?.feature
  return form !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(before.at(-1)?.upos ?? '')
}

/** “That being said, …” */
function isAside(verb: Token): boolean {
  return (
    verb.lower === 'being' &&
    /^(?:said|so|the)$/.test(verb.at(1)?.lower ?? '') &&
    verb.at(-1)?.lower === 'that'
  )
}

/** “Feel the air flowing”: the sentence begins with a verb and its object, whatever else that verb may be. */
function isCommand({article, sentence}: Token): boolean {
  const first = article.token(sentence.firstToken)
  const second = first?.at(1)
  if (first === undefined || second === undefined || !first.type.features.mayBe('VERB')) return false
  return first.upos !== 'PROPN' && first.upos !== 'DET' && (second.upos === 'DET' || second.upos === 'PRON')
}

const ATTRIBUTES = /^(?:saying|adding|telling|insisting|explaining)$/

/** “…,” she saying: the subject of what attributes a quotation. */
function isBehindQuotation(subject: Token): boolean {
  return /^["”’']$/.test(subject.at(-1)?.text ?? '') && subject.at(-2)?.text === ','
}

/** Not the subject of a question (“are they going”), nor one that stands beside a sentence (“, he being the elder”). */
function isClauseOpener(subject: Token): boolean {
  const before = subject.at(-1)
  if (before === undefined || subject.feature === 'wh') return subject.feature === 'wh'
  if (before.upos === 'AUX' || before.feature === 'neg' || before.lower === "'s") return false
  return !/^(?:,|and|or|than|as|between|with|"|“|‘|')$/.test(before.lower)
}

function finiteForms(verb: Token): string[] {
  const isPlural = subjectOf(verb)?.number === 'plural'
  if (verb.lower === 'being') return isPlural ? ['are', 'were'] : ['is', 'was']
  if (verb.lower === 'having') return isPlural ? ['have', 'had'] : ['has', 'had']
  const american = verb.article.variety === 'en-US'
  const past = inflect(verb.lemma, 'past', {american})
  return [past, inflect(verb.lemma, isPlural ? 'pres' : '3sg'), `${isPlural ? 'are' : 'is'} ${verb.text}`]
}
