import type {Article} from '../../src/article/article.ts'
import {editDistance} from '../../src/language/edits.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Offices and ranks long enough that one slip leaves no doubt which was meant. */
const LONG =
  `President Minister Senator Governor Captain Sergeant Lieutenant Colonel General Professor Archbishop Cardinal
  Inspector Detective Constable Councillor Councilor Councilman Councilwoman Superintendent Commissioner Secretary
  Chancellor Ambassador Justice Princess Emperor Magistrate Reverend Baroness Viscount Countess Duchess Admiral Brigadier
  Commander Corporal Speaker Director Chairman Chairwoman Advocate Attorney Prosecutor Congressman Congresswoman
  Representative Assemblyman Assemblywoman Premier Bishop Doctor Officer Private Trooper Solicitor Treasurer Pastor
  Judge Coach`.split(/\s+/)
/** Short forms; a slip in one counts only where it is neither a word nor a name. */
const SHORT = 'Prof Rev Revd Sgt Capt Sen Gov Rep Supt Insp Cllr Col Gen Cpl Cmdr Lt'.split(' ')
/** The shortest slip of a short form that cannot be somebody's name: Stg, Rve. */
const SHORTEST = 3
/** Below this a title is too short for a letter more or less: only two letters that changed places count. */
const LONG_ENOUGH = 6

export default defineRule({
  id: 'misspelt-title',
  summary: 'A rank, office or its short form misspelt before a name: “Captian Tulloch”, “Porf Holm”.',
  why: `A word with a capital may be a name, so spelling leaves it alone. Right before a name, though, a word that is in
no dictionary, is nobody’s name and is one slip from “Captain” is a captain.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    slip: (d: {actual: string; title: string; name: string}) => ({
      message: `“${d.actual} ${d.name}” looks like a slip for “${d.title} ${d.name}”.`,
      note: 'It stands before a name and is one slip from a title.'
    })
  },
  examples: {
    bad: [
      {text: 'The order was given by ⟦Captian⟧ Ross Tulloch on Monday.', message: 'slip', becomes: 'Captain'},
      {text: 'The order was read by ⟦Sergant⟧ Pruitt.', message: 'slip', becomes: 'Sergeant'},
      {text: 'Nobody had told ⟦Porf⟧ Holm about it.', message: 'slip', becomes: 'Prof'},
      {
        text: 'The ⟦Rve.⟧ Marcus Oduya spoke last.',
        language: 'en-US',
        message: 'slip',
        becomes: 'Rev.'
      },
      {text: '⟦Presdient⟧ Alvarado flew home.', message: 'slip', becomes: 'President'}
    ],
    good: [
      {text: 'Presidente Alvarado and Senhor Costa flew home.', because: 'titles of another language'},
      {text: 'Generali Italia paid the claim.', because: 'a company'},
      {text: 'Sherif Hassan spoke.', because: 'a given name'},
      {text: 'Judd Holm and Jude Pike were there.', because: 'given names'},
      {text: 'The Bishopp family moved. Bishopp Tools was sold.', because: 'a name of this article'}
    ]
  },
  visit: {
    article(article, {report}) {
      const slips = slipsOf(article)
      if (slips.size === 0) return
      article.types.forEach((type, index) => {
        const title = slips.get(type)
        if (title === undefined) return
        const hasStop = type.text.endsWith('.')
        const stopAfter = article.types[index + 1]?.text === '.' ? 1 : 0
        const name = article.types[index + 1 + stopAfter]
        const before = article.types[index - 1]
        if (name?.kind !== 'word' || !name.isCapitalised || name.text.length < 2) return
        const isFirst = article.sentenceOf(index)?.firstToken === index
        if (!isFirst && before?.kind === 'word' && before.isCapitalised && !MAY_PRECEDE.has(before.lower))
          return
        const start = article.starts[index] ?? 0
        const end = article.ends[index + stopAfter] ?? 0
        if (hasStop || stopAfter === 1) {
          if (title.length >= LONG_ENOUGH) return
          report(
            'slip',
            {start, end},
            {data: {actual: type.text, title, name: name.text}, expected: [`${title}.`]}
          )
        } else {
          report('slip', {start, end}, {data: {actual: type.text, title, name: name.text}, expected: [title]})
        }
      })
    }
  }
})

/** Capitals that stand before a title: "Prime Minister", "The Rev.", "Defence Secretary". */
const MAY_PRECEDE =
  wordSet(`the prime vice deputy chief former foreign defence defense finance home health justice first acting assistant detective
   lance lieutenant major brigadier rear attorney us american british french german and but when then while`)

/** The words of an article that are a slip from a title, with that title. */
function slipsOf(article: Article): Map<WordType, string> {
  const slips = new Map<WordType, string>()
  for (const type of article.wordsInUse) {
    if (!type.isCapitalised || type.isAllCaps || type.isMixedCase || type.isHyphenated) continue
    if (type.text.length < SHORTEST || type.varieties !== 0 || type.lowerVarieties !== 0) continue
    if (article.ownWords.has(type.lower) || article.countOf(type.text) > 1) continue
    const title = titleNear(type.lower)
    if (title !== undefined && !isWord(article, type)) slips.set(type, title)
  }
  return slips
}

function isWord(article: Article, type: WordType): boolean {
  const {lexicon} = article.language
  const bare = type.text.replace(/\.$/, '')
  return (
    lexicon.lookup(bare) !== 0 ||
    lexicon.lookup(bare.toUpperCase()) !== 0 ||
    lexicon.isRare(bare.toLowerCase())
  )
}

function titleNear(typed: string): string | undefined {
  const bare = typed.replace(/\.$/, '')
  for (const title of LONG) {
    const lower = title.toLowerCase()
    if (bare.charAt(0) !== lower.charAt(0) || bare === lower) continue
    if (lower.length >= LONG_ENOUGH ? isSlip(bare, lower) : isSwap(bare, lower)) return title
  }
  return SHORT.find((title) => isSwap(bare, title.toLowerCase()))
}

/** One slip that is no ending of another language: Presidente, Generali. */
function isSlip(typed: string, title: string): boolean {
  return editDistance(typed, title, 1) === 1 && typed.at(-1) === title.at(-1) && !typed.startsWith(title)
}

/** Two letters that changed places. */
function isSwap(typed: string, title: string): boolean {
  if (typed.length !== title.length || typed === title) return false
  return editDistance(typed, title, 1) === 1 && [...typed].sort().join('') === [...title].sort().join('')
}
