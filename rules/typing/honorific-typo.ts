import type {Article} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {FEMALE_NAMES, MALE_NAMES} from '../../src/language/given-names.ts'
import {HONORIFICS} from '../../src/language/honorifics.ts'
import {neighboursOf, slipsOf} from '../../src/language/keyboard.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** The courtesy titles; of two that are as close to a slip the first one was meant. */
const TITLES = ['Mr', 'Mrs', 'Ms', 'Dr', 'Miss', 'Sir', 'Dame', 'Lord', 'Lady', 'Prof']
const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.map((title) => title.toLowerCase()))
/** Only these are so short that hardly any name is one key away. */
const SHORT_TITLES = wordSet('Mr Mrs Ms Dr Rev Prof Capt Sgt Cllr')

/**
 * Slips that are also something else before a name: Mount Everest, Fr Brown, Md Rahman, Me Too, De Klerk, Ma Joad,
 * Sr and Jr, Mx, Cr for a councillor, M for a given name or for Monsieur. They count only when the article gives that name its title elsewhere.
 */
const HAS_ANOTHER_MEANING = wordSet('m mt me md ma mx fr de sr jr cr mes mts')

/** Every slip of one finger, with the title that was meant. */
const SLIPS = new Map<string, string>()
for (const title of TITLES) {
  for (const slip of slipsOf(title.toLowerCase())) if (!SLIPS.has(slip)) SLIPS.set(slip, title)
}
const INSERTED = new Set<string>()
/** Two keys pressed with one finger: “Mtr”, “Dtr”, “Mrt”. */
for (const title of ['Mr', 'Ms', 'Dr', 'Mrs']) {
  const word = title.toLowerCase()
  for (let index = 1; index <= word.length; index++) {
    for (const letter of neighboursOf(word.charAt(index - 1)) + neighboursOf(word.charAt(index))) {
      const slip = word.slice(0, index) + letter + word.slice(index)
      if (SLIPS.has(slip)) continue
      SLIPS.set(slip, title)
      INSERTED.add(slip)
    }
  }
}
/** Of longer titles two letters change places; a wrong letter makes other words of them. */
for (const [slip, title] of Object.entries({
  rve: 'Rev',
  erv: 'Rev',
  prfo: 'Prof',
  porf: 'Prof',
  pofr: 'Prof',
  cpat: 'Capt',
  catp: 'Capt',
  gne: 'Gen',
  clrl: 'Cllr',
  dmae: 'Dame',
  lrod: 'Lord',
  misss: 'Miss',
  m: 'Mr'
}))
  SLIPS.set(slip, title)
for (const title of HONORIFICS) SLIPS.delete(title)
/** Meneer, the German article, two doctors, saints and names of their own. */
for (const word of ['mnr', 'der', 'drs', 'mss', 'mrw', 'ddr', 'mar', 'des', 'mus', 'mas']) SLIPS.delete(word)

export default defineRule({
  id: 'honorific-typo',
  summary: 'A slip of the finger in Mr, Mrs, Ms or Dr before a name.',
  why: `Courtesy titles are typed hundreds of times a day, and no spelling checker looks at a capitalised pair of
letters. Readers notice at once, and so does the person named.

A slip that could be something else (Mount, Father, a given name) is only reported when the same surname carries
the proper title elsewhere in the article.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    slip: (d: {actual: string; title: string; name: string}) => ({
      message: `“${d.actual} ${d.name}” looks like a slip for “${d.title} ${d.name}”.`,
      note: 'It stands before a surname and is one key away from a courtesy title.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The inquiry heard from Mr Okonkwo for two hours. ⟦Nr⟧ Okonkwo said he had kept no notes.',
        message: 'slip',
        becomes: 'Mr'
      },
      {
        text: 'Mrs Adebayo chaired the meeting, and ⟦Mrd⟧ Adebayo counted the votes.',
        message: 'slip',
        becomes: 'Mrs'
      },
      {text: 'Voters trusted ⟦Nrs⟧ Papadakis with their savings.', message: 'slip', becomes: 'Mrs'},
      {
        text: 'Police spoke to ⟦Nr⟧. Delgado on Tuesday.',
        language: 'en-US',
        message: 'slip',
        becomes: 'Mr'
      },
      {
        text: 'Mr Radley kept goats. The bishop wrote to ⟦M⟧ Radley twice.',
        message: 'slip',
        becomes: 'Mr'
      },
      {
        text: 'Dr Lindqvist runs the clinic. “We are full,” ⟦Dt⟧ Lindqvist said.',
        message: 'slip',
        becomes: 'Dr'
      }
    ],
    good: [
      {text: 'Climbers reached Mt Kenya before dawn on Friday.', because: 'Mt is short for Mount'},
      {text: 'The campaign called Me Too began in 2006.', because: 'Me is a word here'},
      {text: 'Mr De Klerk met the delegation in Pretoria.', because: 'De is part of the surname'},
      {
        text: 'Mr Williams was thanked. Backs: M Williams, T Ray. Martin Williams is the captain.',
        because: 'an initial'
      },
      {text: 'Room Nr 12 was locked.', because: 'no name follows'}
    ]
  },
  visit: {
    words: [
      [...SLIPS.keys()],
      (token, {report}) => {
        const title = SLIPS.get(token.lower)
        const name = token.next?.text === '.' ? token.next.next : token.at(1)
        if (title === undefined || name === undefined || !looksLikeSurname(name)) return
        if (!token.isCapitalised || (token.type.isAllCaps && name.type.isAllCaps)) return
        const before = token.at(-1)
        if (before !== undefined && HONORIFICS.has(before.lower)) return
        if (
          before?.isCapitalised === true &&
          before.isWord &&
          before.lower !== 'the' &&
          !token.isFirstInSentence
        )
          return
        if (token.lower === 'm' && !isMrWithoutEnd(name)) return
        const isTelling =
          SHORT_TITLES.has(title) &&
          !HAS_ANOTHER_MEANING.has(token.lower) &&
          !(INSERTED.has(token.lower) && isKnown(token))
        if (!isTelling && !isFullNameWith(title, token, name) && !carriesTitle(name, title)) return
        report('slip', token, {data: {actual: token.text, title, name: name.text}, expected: [title]})
      }
    ]
  }
})

/** A word or a name that the lexicon has. */
function isKnown({article, text, type}: Token): boolean {
  return type.varieties !== 0 || type.lowerVarieties !== 0 || article.language.lexicon.nameBits(text) !== 0
}

/** “Dane Rosamund Pike”: a slip that is a word, before a given name that the title goes with and a surname. */
function isFullNameWith(title: string, {previous}: Token, name: Token): boolean {
  const names = /^(?:Dame|Lady|Miss)$/.test(title)
    ? FEMALE_NAMES
    : /^(?:Sir|Lord)$/.test(title)
      ? MALE_NAMES
      : undefined
  const surname = name.next
  if (names?.has(name.lower) !== true || surname === undefined || !looksLikeSurname(surname)) return false
  return previous === undefined || !(previous.upos === 'DET' || previous.isCapitalised)
}

/** "M Blair" of Mr Blair; not M Williams, where Martyn Williams is named, and no Frenchman. */
function isMrWithoutEnd(name: Token): boolean {
  const {article} = name
  if (name.previous?.text === '.' || !usesOf(article).titled.has(`mr ${name.lower}`)) return false
  return !article.types.some(
    ({lower}, index) =>
      lower === name.lower &&
      /^M./.test(article.types[index - 1]?.text ?? '') &&
      !/^Mr?s?\.?$/.test(article.types[index - 1]?.text ?? '')
  )
}

function looksLikeSurname(token: Token): boolean {
  return token.isWord && token.isCapitalised && token.text.length > 1 && !token.text.endsWith('.')
}

/**
 * Whether the same surname stands behind the proper title somewhere in the article; or the article gives that title
 * to somebody, and this surname follows a given name elsewhere.
 */
function carriesTitle(name: Token, title: string): boolean {
  const {article} = name
  const {titled, titles, named} = usesOf(article)
  const wanted = title.toLowerCase()
  if (titled.has(`${wanted} ${name.lower}`)) return true
  const itself = isNameWord(article.types[name.index - 1]) ? 1 : 0
  return titles.has(wanted) && (named.get(name.lower) ?? 0) > itself
}

/** How an article names people. */
interface Uses {
  /** Titles with the word after them, and titles alone; lower case. */
  readonly titled: Set<string>
  readonly titles: Set<string>
  /** How often each word follows a capitalised one. */
  readonly named: Map<string, number>
}

const uses = new WeakMap<Article, Uses>()

/** Worked out once for an article: an archive in one file has thousands of titles. */
function usesOf(article: Article): Uses {
  const known = uses.get(article)
  if (known !== undefined) return known
  const found: Uses = {titled: new Set(), titles: new Set(), named: new Map()}
  uses.set(article, found)
  article.types.forEach((type, index) => {
    const before = article.types[index - 1]
    if (before === undefined) return
    const title = before.lower.endsWith('.') ? before.lower.slice(0, -1) : before.lower
    if (TITLE_WORDS.has(title)) {
      found.titles.add(title)
      found.titled.add(`${title} ${type.lower}`)
    }
    if (isNameWord(before)) found.named.set(type.lower, (found.named.get(type.lower) ?? 0) + 1)
  })
  return found
}

function isNameWord(type: WordType | undefined): boolean {
  return type?.isCapitalised === true && type.kind === 'word'
}
