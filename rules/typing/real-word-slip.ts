import type {Token} from '../../src/article/token.ts'
import {EditPatterns} from '../../src/article/edit-pattern.ts'
import {SlipFrames} from '../../src/article/slip-frames.ts'
import {isSpokenInDialect} from '../../src/entities/dialect-speech.ts'
import {meantBySlot, SLOT_ADVERBS, SLOT_OPENERS} from '../../src/entities/slot-slips.ts'
import {editDistance} from '../../src/language/edits.ts'
import {isForm} from '../../src/language/word-forms.ts'
import {remembered} from '../../src/language/remembered.ts'
import {PATTERN_GROUPS} from '../../src/language/pattern-groups.ts'
import {WordTable} from '../../src/language/word-table.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './real-word-slip.data.ts'
import {data as company} from './real-word-slip-company.data.ts'
import {data as slots} from './real-word-slip-slots.data.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** A word that one finger makes of a commoner one, and what gives it away; lists are parted by spaces. */
interface TypingSlip {
  readonly word: string
  readonly meant: string
  /** Words after it, or before it, each of which is enough. */
  readonly next?: string
  readonly previous?: string
  /** It takes one of each. */
  readonly both?: boolean
  /** Words of the same sentence, each of which is enough; `*` stands for any sentence. */
  readonly near?: string
  /** Words of the same sentence that show the word to be meant. */
  readonly unless?: string
}

const SLIPS = new WordTable<TypingSlip>(data.slips)

/** What stands beside a word; each list parted by spaces. */
interface Company {
  /** The usual words, with hardly any others. */
  readonly usual: WordTable<string>
  /** What is right there as well. */
  readonly right: WordTable<string>
  /** Words of which that is the usual company. Others may keep it too, so only a rarer word is a slip for one of them. */
  readonly known: WordTable<string>
}

const AFTER: Company = {
  usual: new WordTable(data.after),
  right: new WordTable(data.right),
  known: new WordTable(company.after)
}
const BEFORE: Company = {
  usual: new WordTable(data.before),
  right: new WordTable(data['right-before']),
  known: new WordTable(company.before)
}

/** What is told of the words that stand next to one, on one side. */
type Neighbours = Readonly<Record<'usual' | 'known', ReadonlySet<string>>> & {
  readonly right: ReadonlyArray<ReadonlySet<string>>
}

const NOBODY: ReadonlySet<string> = new Set()

function neighboursIn({usual, right, known}: Company): (word: string) => Neighbours {
  const listed = (table: WordTable<string>, word: string) => table.at(word).map((list) => wordsOf(list))
  return remembered((word) => ({
    usual: listed(usual, word)[0] ?? NOBODY,
    right: listed(right, word),
    known: listed(known, word)[0] ?? NOBODY
  }))
}

const SIDES = [
  [1, neighboursIn(AFTER)],
  [-1, neighboursIn(BEFORE)]
] as const

/** How much commoner, on the lexicon's scale, the word meant has to be than the word that stands there. */
const NO_RARER = 0
const FAR_COMMONER = 3

/** Whether something usually stands beside a word. */
function keepsCompany(word: string): boolean {
  return [AFTER, BEFORE].some(({usual, known}) => usual.has(word) || known.has(word))
}

/** How common, on the lexicon's scale of 0 to 15, a word is from which on it keeps any company: “military policy”, “second hole”. */
const EVERYWHERE = 10

/** Spellings of other varieties. */
const VARIANTS = wordSet(
  `labor center centers defense organization organizations program programs theater harbor color license offense
   meter meters`
)

const FRAMES = new SlipFrames(data.frames, PATTERN_GROUPS)
/** Places that only one common word fills. */
const SLOTS = new EditPatterns(slots, PATTERN_GROUPS)

export default defineRule({
  id: 'real-word-slip',
  summary: 'A slip of the finger that happens to be a word: “untied States”, “care home manger”.',
  why: `No spelling checker stops at a slip that makes another word. Most of them stand out by their company: martial
goes with law, ballots have a turnout, and hardly anything but hair and lice is pubic.

Each word is judged by its neighbours or by its sentence; where those allow the word as it stands, nothing is said.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    slip: (d: {word: string; meant: string}) => ({
      message: `“${d.word}” looks like a slip for “${d.meant}”.`,
      note: 'It is a word, but hardly in this company.'
    }),
    beside: (d: {word: string; meant: string; beside: string}) => ({
      message: `“${d.word}” looks like a slip for “${d.meant}”.`,
      note: `Beside “${d.beside}” the usual word is “${d.meant}”.`
    })
  },
  examples: {
    bad: [
      {text: 'She flew back to the ⟦Untied⟧ States on Sunday.', message: 'slip', becomes: 'United'},
      {text: 'The generals declared ⟦marital⟧ law before dawn.', message: 'slip', becomes: 'martial'},
      {text: 'A bank ⟦manger⟧ from Perth gave evidence.', message: 'slip', becomes: 'manager'},
      {text: 'The ⟦ballet⟧ papers were burnt after the election.', message: 'slip', becomes: 'ballot'},
      {text: 'The house ⟦pries⟧ index fell in March.', message: 'beside', becomes: 'prices'},
      {text: 'The bus ⟦diver⟧ was not hurt.', message: 'beside', becomes: 'driver'},
      {text: 'The bank left interest ⟦rats⟧ alone.', message: 'beside', becomes: 'rates'},
      {text: 'Both presidents will ⟦sing⟧ the treaty in Lomé.', message: 'slip', becomes: 'sign'},
      {text: 'The widow had ⟦heart⟧ a crash from the cellar.', message: 'beside', becomes: 'heard'},
      {text: 'The appeal was ⟦herd⟧ in private.', message: 'beside', becomes: 'heard'},
      {text: 'They ⟦fond⟧ the boat on a sandbank.', message: 'beside', becomes: 'found'},
      {text: 'The verger will step ⟦own⟧ at Whitsun.', message: 'slip', becomes: 'down'},
      {text: 'The lane is usually ⟦quite⟧ at night.', message: 'slip', becomes: 'quiet'},
      {text: 'The widow from Perth ⟦sad⟧ that she slept badly.', message: 'slip', becomes: 'said'},
      {text: 'The visitors lost ⟦tow⟧ bowlers to flu.', message: 'slip', becomes: 'two'},
      {text: 'Her ⟦fist⟧ opera was booed.', message: 'slip', becomes: 'first'},
      {text: 'They did not ⟦tale⟧ the bait.', message: 'beside', becomes: 'take'},
      {text: 'The vats were ⟦dog⟧ up by the drains team.', message: 'beside', becomes: 'dug'},
      {text: 'The ⟦boiled⟧ was mended on Sunday.', message: 'beside', becomes: 'boiler'}
    ],
    good: [
      {
        text: 'The ward of a hospital was shut from May by a dispute; its lawn was brown by July.',
        because: 'a noun, a month, a colour'
      },
      {text: 'He sat there all day.', because: 'he may sit as well as say'},
      {text: 'The firm lost £3.1m in the year to May.', because: 'money is lost as well'},
      {text: 'He untied the dog and walked home.', because: 'untied is meant'},
      {text: 'The baby lay in a manger full of hay.', because: 'a manger has hay in it'},
      {text: 'The Royal Ballet danced in Leeds.', because: 'a company of dancers'},
      {text: 'Police offices and car parts were searched.', because: 'both are usual'},
      {text: 'Share prices fell; analysts saw sales fall.', because: 'forms of one verb'},
      {text: 'He has time the whole day, and it is bread for the poor.', because: 'a thing that is had'},
      {
        text: 'The lake is quite cold in May, tow ropes were cut in a fist fight, and fans sad that it ended wept.',
        because: 'each stands in its own place'
      },
      {text: 'The accused was bailed, and the injured was a nurse.', because: 'one person'},
      {
        text: 'Those who stand own the land, and what dawn brought the crew was rain.',
        because: 'verb and noun'
      },
      {
        text: 'The thaw may last for weeks; two moths, one of them white, sat on the flood bank.',
        because: 'a span, and things that are counted'
      },
      {
        text: 'The calling of a strike was the fight of his life, and the ward of a hospital is no place for it.',
        because: 'nouns of doing with “of”'
      },
      {
        text: 'Buyers of one last pear pay top price; they hone a plan by night and sued to stop the sale.',
        because: 'each word in its own sense'
      },
      {
        text: 'It would be a farce were she to quit; such laws alter the mood, and she was quiet as he spoke.',
        because: 'an inversion, a verb, and silence'
      },
      {text: 'Choirs will sing before the treaty is read out.', because: 'choirs sing'}
    ]
  },
  visit: {
    words: [
      {
        has: (word) =>
          SLIPS.has(word) ||
          FRAMES.has(word) ||
          SLOTS.has(word) ||
          keepsCompany(word) ||
          SLOT_OPENERS.has(word)
      },
      (token, {report}) => {
        if (token.type.isAllCaps) return
        const slip = slipAt(token)
        if (slip !== undefined) {
          const meant = inCaseOf(token, slip)
          report('slip', token, {judged: token, data: {word: token.text, meant}, expected: [meant]})
        }
        const match = slip === undefined && !isSpokenInDialect(token) ? SLOTS.matchAt(token) : undefined
        if (match !== undefined && (!/^\p{Lu}/u.test(match.words) || match.start === token.sentence.start)) {
          const {words, expected} = match
          report('slip', match, {judged: match, data: {word: words, meant: expected[0] ?? ''}, expected})
        }
        for (const {other, meant} of [...besides(token), ...afterOpener(token)]) {
          const expected = inCaseOf(other, meant)
          report('beside', other, {
            judged: other,
            data: {word: other.text, meant: expected, beside: token.text},
            expected: [expected]
          })
        }
      }
    ]
  }
})

function inCaseOf(token: Token, word: string): string {
  return token.isCapitalised ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** What was meant. A sentence that has that word as well tells the two apart itself. */
function slipAt(token: Token): string | undefined {
  const isName = token.isCapitalised && !token.isFirstInSentence
  if (isName && !isNameWithSlip(token)) return undefined
  const slip = SLIPS.at(token.lower).find((each) => isGivenAway(token, each))
  const meant = slip?.meant ?? (isName ? undefined : FRAMES.meantAt(token))
  return meant === undefined || sentenceHas(token, meant) ? undefined : meant
}

interface Beside {
  readonly other: Token
  readonly meant: string
}

/** The neighbours of a word that are slips for what usually stands there. */
function besides(token: Token): Beside[] {
  const found: Beside[] = []
  for (const [distance, neighboursOf] of SIDES) {
    const other = token.at(distance)
    if (other === undefined || !mayBeSlip(other)) continue
    const {usual, right, known} = neighboursOf(token.lower)
    if (right.some((words) => words.has(other.lower)) || token.article.countOf(other.lower) > 1) continue
    const meant =
      meantBy(other, usual, NO_RARER) ??
      (usual.has(other.lower) ? undefined : meantBy(other, known, FAR_COMMONER))
    if (meant !== undefined && !sentenceHas(other, meant)) found.push({other, meant})
  }
  return found
}

/** The word after one that wants another kind of word: “had heart a crash”. */
function afterOpener(opener: Token): Beside[] {
  if (!SLOT_OPENERS.has(opener.lower)) return []
  let other = opener.at(1)
  if (other !== undefined && SLOT_ADVERBS.has(other.lower)) other = other.at(1)
  const meant = other === undefined ? undefined : meantBySlot(other)
  return other === undefined || meant === undefined ? [] : [{other, meant}]
}

/** “Untied States”, “Prime Minster”: in capitals only the neighbour tells. */
function isNameWithSlip(token: Token): boolean {
  return token.at(1)?.isCapitalised === true || token.at(-1)?.isCapitalised === true
}

function isGivenAway(token: Token, {next, previous, both, near, unless}: TypingSlip): boolean {
  if (unless !== undefined && sentenceHas(token, unless)) return false
  const isAfter = isIn(previous, neighbour(token, -1))
  const isBefore = isIn(next, neighbour(token, 1))
  if (both === true) return isAfter && isBefore
  if (isAfter || isBefore) return true
  if (near === undefined || token.isCapitalised) return false
  return near === '*' || sentenceHas(token, near)
}

function isIn(list: string | undefined, token: Token | undefined): boolean {
  return list !== undefined && token !== undefined && wordsOf(list).has(token.lower)
}

/** A capital beside a small letter makes another word of a neighbour: “since May by a row”. */
function neighbour(token: Token, distance: 1 | -1): Token | undefined {
  const other = token.at(distance)
  const isName = other?.isCapitalised === true && !other.isFirstInSentence && !token.isCapitalised
  return isName && other.text.length > 1 ? undefined : other
}

function sentenceHas(token: Token, list: string): boolean {
  const words = wordsOf(list)
  const {firstToken, endToken} = token.sentence
  for (let index = firstToken; index < endToken; index++) {
    if (index !== token.index && words.has(token.article.types[index]?.lower ?? '')) return true
  }
  return false
}

const lists = new Map<string, ReadonlySet<string>>()

/** Taken apart when first asked for. */
function wordsOf(list: string): ReadonlySet<string> {
  let words = lists.get(list)
  if (words === undefined) {
    words = new Set(list.replaceAll('’', "'").split(/\s+/))
    lists.set(list, words)
  }
  return words
}

/** Whether a word is of a kind that a slip makes of another. */
function mayBeSlip(other: Token): boolean {
  const {lower, type} = other
  if (type.kind !== 'word' || lower.length < 3 || type.isAllCaps || type.isMixedCase || type.isHyphenated)
    return false
  if (VARIANTS.has(lower) || lower.includes("'") || /i[sz](?:e[sd]?|ing|ations?)$/.test(lower)) return false
  if (other.isCapitalised && !other.isFirstInSentence) return false // The Salt Ledger
  if (!(other.upos === 'NOUN' || other.upos === 'ADJ' || other.upos === 'PROPN' || isBareVerb(other)))
    return false
  if (type.lowerVarieties === 0) return false // unknown-word speaks of it
  return other.article.language.lexicon.frequencyClass(lower) < EVERYWHERE
}

/** The one word of the usual company that this is a slip for. */
function meantBy(other: Token, usual: ReadonlySet<string>, commoner: number): string | undefined {
  const {lower} = other
  if (usual.has(lower)) return undefined
  const {lexicon} = other.article.language
  const least = lexicon.frequencyClass(lower) + commoner
  const meant = [...usual].filter((word) => isOneSlip(lower, word) && lexicon.frequencyClass(word) >= least)
  if (usual.has(`${lower}s`) || usual.has(lower.replace(/s$/, ''))) return undefined
  // a hand keeps the ends of a word: “rats” is “rates” before it is “rate”
  return meant.find((word) => word.at(0) === lower.at(0) && word.at(-1) === lower.at(-1)) ?? meant[0]
}

/** Whether one slip of the hand makes this word of the one meant, which is no form of it. */
function isOneSlip(lower: string, meant: string): boolean {
  if (meant.length < 4 || Math.abs(meant.length - lower.length) > 1) return false
  if (meant.at(0) !== lower.at(0) && meant.at(-1) !== lower.at(-1)) return false
  return editDistance(lower, meant, 1) === 1 && !isForm(lower, meant)
}

/** A word that a verb's place has made a verb of: its own tag says little where it is a slip. */
function isBareVerb({upos, feature}: Token): boolean {
  return upos === 'VERB' && (feature === 'base' || feature === 'part' || feature === 'ger')
}
