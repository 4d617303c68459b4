import type {Token} from '../../src/article/token.ts'
import {TYPING_SLIPS, type TypingSlip} from '../../src/language/typing-slips.ts'
import {defineRule} from '../../src/rule.ts'

const BY_WORD = new Map<string, TypingSlip[]>()
for (const slip of TYPING_SLIPS) BY_WORD.set(slip.word, [...(BY_WORD.get(slip.word) ?? []), slip])

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
    })
  },
  examples: {
    bad: [
      {text: 'She flew back to the ⟦Untied⟧ States on Sunday.', message: 'slip', becomes: 'United'},
      {text: 'The generals declared ⟦marital⟧ law before dawn.', message: 'slip', becomes: 'martial'},
      {text: 'A bank ⟦manger⟧ from Perth gave evidence.', message: 'slip', becomes: 'manager'},
      {text: 'The ⟦ballet⟧ papers were burnt after the election.', message: 'slip', becomes: 'ballot'},
      {text: 'Both presidents will ⟦sing⟧ the treaty in Lomé.', message: 'slip', becomes: 'sign'}
    ],
    good: [
      {text: 'He untied the dog and walked home.', because: 'untied is meant'},
      {text: 'The baby lay in a manger full of hay.', because: 'a manger has hay in it'},
      {text: 'The Royal Ballet danced in Leeds.', because: 'a company of dancers'},
      {text: 'Choirs will sing before the treaty is read out.', because: 'choirs sing'}
    ]
  },
  visit: {
    words: [
      new Set(BY_WORD.keys()),
      (token, {report}) => {
        if (token.type.isAllCaps) return
        if (token.isCapitalised && !token.isFirstInSentence && !isNameWithSlip(token)) return
        const slip = BY_WORD.get(token.lower)?.find((each) => isGivenAway(token, each))
        if (slip === undefined) return
        const meant = token.isCapitalised
          ? slip.meant.charAt(0).toUpperCase() + slip.meant.slice(1)
          : slip.meant
        report('slip', token, {data: {word: token.text, meant}, expected: [meant]})
      }
    ]
  }
})

/** “Untied States”, “Prime Minster”: in capitals only the neighbour tells. */
function isNameWithSlip(token: Token): boolean {
  return token.at(1)?.isCapitalised === true || token.at(-1)?.isCapitalised === true
}

function isGivenAway(token: Token, {next, previous, near, unless}: TypingSlip): boolean {
  if (unless !== undefined && sentenceHas(token, unless)) return false
  if (isIn(next, token.at(1)) || isIn(previous, token.at(-1))) return true
  if (near === undefined || token.isCapitalised) return false
  return near === '*' || sentenceHas(token, near)
}

function isIn(list: string | undefined, token: Token | undefined): boolean {
  return list !== undefined && token !== undefined && wordsOf(list).has(token.lower)
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
