import {HONORIFICS} from '../../src/language/honorifics.ts'
import {defineRule} from '../../src/rule.ts'

/** One key away from Mr, Mrs, Ms or Dr, and no word or short form of its own before a name. */
const SLIPS: Readonly<Record<string, string>> = {
  nr: 'Mr',
  me: 'Mr',
  mt: 'Mr',
  mf: 'Mr',
  rm: 'Mr',
  mrr: 'Mr',
  mmr: 'Mr',
  nrs: 'Mrs',
  mrd: 'Mrs',
  mra: 'Mrs',
  mrss: 'Mrs',
  msr: 'Mrs',
  mrz: 'Mrs',
  ns: 'Ms',
  md: 'Ms',
  sm: 'Ms',
  mss: 'Ms',
  dt: 'Dr',
  de: 'Dr',
  dtr: 'Dr',
  fr: 'Dr'
}

/** Slips that are also something else before a name: Mount Everest, Fr Brown, Md Rahman, Me Too, De Klerk. */
const NEEDS_HONORED_NAME: ReadonlySet<string> = new Set(['mt', 'fr', 'md', 'me', 'de', 'ns', 'sm'])

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
        text: 'Dr Lindqvist runs the clinic. “We are full,” ⟦Dt⟧ Lindqvist said.',
        message: 'slip',
        becomes: 'Dr'
      }
    ],
    good: [
      {text: 'Climbers reached Mt Kenya before dawn on Friday.', because: 'Mt is short for Mount'},
      {text: 'The campaign called Me Too began in 2006.', because: 'Me is a word here'},
      {text: 'Mr De Klerk met the delegation in Pretoria.', because: 'De is part of the surname'},
      {text: 'Room Nr 12 was locked.', because: 'no name follows'}
    ]
  },
  visit: {
    words: [
      Object.keys(SLIPS),
      (token, {report}) => {
        const title = SLIPS[token.lower]
        const name = token.at(1)
        if (title === undefined || name === undefined || !looksLikeSurname(name)) return
        if (!token.isCapitalised || (token.type.isAllCaps && name.type.isAllCaps)) return
        const before = token.at(-1)
        if (before !== undefined && HONORIFICS.has(before.lower)) return
        if (before?.isCapitalised === true && before.isWord && !token.isFirstInSentence) return
        if (NEEDS_HONORED_NAME.has(token.lower) && !carriesTitle(name, title)) return
        report('slip', token, {data: {actual: token.text, title, name: name.text}, expected: [title]})
      }
    ]
  }
})

type Token = Parameters<typeof looksLikeSurname>[0]

function looksLikeSurname(token: {isWord: boolean; isCapitalised: boolean; text: string}): boolean {
  return token.isWord && token.isCapitalised && token.text.length > 1 && !token.text.endsWith('.')
}

/** Whether the same surname stands behind the proper title somewhere in the article. */
function carriesTitle(
  name: Token & {article: import('../../src/article/article.ts').Article; lower: string},
  title: string
): boolean {
  const {types} = name.article
  return types.some(
    (type, index) =>
      type.lower === name.lower && types[index - 1]?.lower.replace(/\.$/, '') === title.toLowerCase()
  )
}
