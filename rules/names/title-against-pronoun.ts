import type {Article, Sentence, Span} from '../../src/article/article.ts'
import type {Person} from '../../src/article/mentions.ts'
import type {Token} from '../../src/article/token.ts'
import {peopleWithin} from '../../src/facts/time/paragraph.ts'
import {mayBe} from '../../src/facts/time/people-told.ts'
import {FEMALE_WORDS, MALE_WORDS} from '../../src/language/person-words.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const OTHER: Readonly<Record<string, string>> = {
  he: 'she',
  she: 'he',
  his: 'her',
  her: 'his',
  himself: 'herself',
  herself: 'himself'
}
/** What people break, lose and give up of their own, never of another's. */
const OWN =
  wordSet(`own collarbone arm arms leg legs wrist ankle shoulder hip knee knees elbow rib ribs jaw nose thumb finger fingers toe
   toes back neck skull pelvis eyesight hearing hamstring calf tendon ligament breath temper voice balance footing nerve
   career retirement resignation seat deposit childhood teens twenties thirties forties fifties sixties
   seventies eighties`)

export default defineRule({
  id: 'title-against-pronoun',
  summary: '“Ms Roy was late. He apologised”: a pronoun that does not go with the courtesy title before it.',
  why: `Where one sentence speaks of nobody but Ms Roy, and the next begins with “He”, one of the two words is wrong. It is
reported only in paragraphs that name nobody else and have no other man or woman in them. In “Mr Roy broke her arm” the two
stand together, and the arm is taken to be his or hers.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  inQuotations: 'skip',
  messages: {
    clash: (d: {pronoun: string; title: string; name: string; other: string}) => ({
      message: `“${d.pronoun}” follows “${d.title} ${d.name}”: “${d.other}”?`,
      note: 'Nobody else is spoken of in this paragraph; check the title and the pronoun.'
    })
  },
  examples: {
    bad: [
      {text: 'Ms Hana Roy was late. ⟦He⟧ apologised to the panel.', message: 'clash', becomes: 'She'},
      {
        text: 'The vote was put off by Mr Obi. ⟦She⟧ said that it was too soon.',
        message: 'clash',
        becomes: 'He'
      },
      {
        text: 'Mrs Agnes Tully has farmed there since 1971. ⟦He⟧ keeps goats.',
        message: 'clash',
        becomes: 'She'
      },
      {
        text: 'The wall gave way. Mr Roy hurt ⟦her⟧ knee when it fell.',
        message: 'clash',
        becomes: 'his'
      }
    ],
    good: [
      {text: 'Ms Hana Roy was late. She apologised to the panel.', because: 'it fits'},
      {text: 'Ms Hana Roy was late. Her son drove. He apologised.', because: 'the son'},
      {text: 'Ms Hana Roy met Tom Obi. He was late.', because: 'somebody else'},
      {text: 'Ms Hana Roy rang the plumber. He was late.', because: 'the plumber'},
      {text: 'Hana Roy was late. He apologised.', because: 'no courtesy title'},
      {text: 'Inge Falk fell over. Mr Roy hurt her knee as he stumbled.', because: 'the knee of another'}
    ]
  },
  visit: {
    words: [
      Object.keys(OTHER),
      (word, {article, report}) => {
        if (word.isInQuotation) return
        if (word.lower !== 'he' && word.lower !== 'she') {
          const owner = ownerOf(article, word)
          if (owner === undefined) return
          const other = OTHER[word.lower] ?? ''
          report('clash', word, {
            data: {pronoun: word.text, title: owner.title, name: owner.person.surname, other},
            expected: [other]
          })
          return
        }
        if (!word.isFirstInSentence || !word.isCapitalised) return
        const {sentence} = word
        const before = article.sentences[sentence.index - 1]
        if (before?.block !== sentence.block) return
        const named = onlyPersonIn(article, before)
        if (named === undefined) return
        const isMale = word.lower === 'he'
        const {person, title} = named
        if (isMale === /^mr\.?$/i.test(title)) return
        if (isPeopled(article, before, sentence, person)) return
        const other = OTHER[word.lower] ?? ''
        report('clash', word, {
          data: {pronoun: word.text, title, name: person.surname, other},
          expected: [other.charAt(0).toUpperCase() + other.slice(1)]
        })
      }
    ]
  }
})

/** "Mr Roy hurt her knee": the one who opens the sentence, where the title is against it and nobody else is about. */
function ownerOf(article: Article, word: Token): {person: Person; title: string} | undefined {
  const isSelf = word.lower.endsWith('self')
  if (!isSelf && !OWN.has(word.next?.lower ?? '')) return undefined
  const {sentence} = word
  const before = {...sentence, end: word.start}
  const named = onlyPersonIn(article, before)
  if (named === undefined) return undefined
  const isMale = word.lower.startsWith('hi')
  const mention = named.person.mentions.find(({start, end}) => start >= sentence.start && end <= word.start)
  const isNear =
    mention !== undefined &&
    word.index - mention.endToken <= 3 &&
    mention.firstToken - sentence.firstToken <= 2
  if (!isNear || isMale === /^mr\.?$/i.test(named.title)) return undefined
  const from = article.blockAt(word.start)?.start ?? 0
  const isOthers = article.people.some(
    (other) =>
      other !== named.person &&
      mayBe(other, word.lower) &&
      other.mentions.some(({start}) => start >= from && start < sentence.end)
  )
  return isOthers ? undefined : named
}

/** The one person of a sentence, named with Mr, Mrs, Ms or Miss. */
function onlyPersonIn(article: Article, stretch: Span): {person: Person; title: string} | undefined {
  const [only, ...others] = peopleWithin(article, stretch)
  if (only === undefined || others.length > 0) return undefined
  const title = only.mention.honorific ?? ''
  return /^(?:mr|mrs|ms|miss)\.?$/i.test(title) ? {person: only.person, title} : undefined
}

/** Whether the paragraph so far has anybody else in it who might be meant: a name, a relative, a person by their job. */
function isPeopled(article: Article, before: Sentence, sentence: Sentence, person: Person): boolean {
  const {block} = sentence
  const isNamed = article.people.some(
    (other) =>
      other !== person && other.mentions.some(({start, end}) => start >= block.start && end <= sentence.end)
  )
  if (isNamed) return true
  const previous = article.sentences[before.index - 1]
  const from = previous?.block === block ? previous.firstToken : before.firstToken
  for (const token of article.tokensOf({firstToken: from, endToken: before.endToken})) {
    const {lower, upos} = token
    if (/^(?:mr|mrs|ms|miss)\.?$/.test(lower)) continue
    if (FEMALE_WORDS.has(lower) || MALE_WORDS.has(lower)) return true
    if (/^(?:he|him|his|she|her|hers|who|whom|somebody|someone|one|another)$/.test(lower)) return true
    if ((upos === 'NOUN' || upos === 'PROPN') && PERSON_NOUN.test(lower)) return true
    if (upos === 'PROPN' && !isOwnName(person, token.start)) return true
  }
  return false
}

const PERSON_NOUN =
  /(?:er|or|ist|ian|ant|ent|man|woman|person|child|boy|girl|friend|victim|suspect|chief|head|boss|judge|guard|pilot|nurse|cook|clerk|guest|priest|vicar|baby|coach|rival|colleague|ceo|mp|spokes\w+|candidate|official|lawyer|pupil|student|mayor|president|king|queen|prince|god|thief|neighbour|neighbor|patient|aide|ally|client|opponent|host|star|fan|captain|surgeon|dean|pope|bishop|attorney|deputy|secretary|executive|relative|partner|plaintiff|defendant|horse|dog|cat)$/

function isOwnName({mentions}: Person, at: number): boolean {
  return mentions.some(({start, end}) => at >= start - 4 && at < end)
}
