import type {Token} from '../../src/article/token.ts'
import {initialSound} from '../../src/language/sounds.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'a-or-an',
  summary: '“A” before a vowel sound, or “an” before a consonant: “a MP”, “an university”.',
  why: `The sound decides, not the letter: an hour, an heir, an MP, an 18-year-old, an £8m deal; a university, a European,
a one-off, a UN envoy. Letters that are read one by one go by their names: an FBI agent, an NHS trust.

Either article is left alone before “historic”, “hotel” and their kind, and before initials that some spell out and
others speak as a word.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    an: (d: {word: string}) => `“${d.word}” begins with a vowel sound: “an ${d.word}”.`,
    a: (d: {word: string}) => `“${d.word}” begins with a consonant sound: “a ${d.word}”.`
  },
  examples: {
    bad: [
      {text: 'She was ⟦a⟧ MP for nine years.', message: 'an', becomes: 'an'},
      {text: 'It is ⟦an⟧ university town.', message: 'a', becomes: 'a'},
      {text: 'The club made ⟦a⟧ £8m profit.', message: 'an', becomes: 'an'},
      {text: 'He drove ⟦a⟧ 18-wheel lorry.', message: 'an', becomes: 'an'},
      {text: '⟦A⟧ hour later he was dead.', message: 'an', becomes: 'An'},
      {text: 'It was ⟦an⟧ one-off payment.', message: 'a', becomes: 'a'},
      {text: 'He spoke of ⟦a⟧ “open secret”.', message: 'an', becomes: 'an'},
      {text: 'They met ⟦an⟧ new owner.', message: 'a', becomes: 'a'}
    ],
    good: [
      {text: 'She is an SAP consultant; he was a SAP officer.', because: 'read as letters or as a word'},
      {text: 'An MoD official and an MoJ lawyer came.', because: 'spelt out'},
      {
        text: 'The lecture is by Aodh Mac an Bhaird, and An Garda Síochána closed the road.',
        because: 'the Irish article in a name'
      },
      {text: 'An historic vote in a historic hall.', because: 'either is used before “historic”'},
      {text: 'A UN envoy met an NHS nurse, an heir and a European.', because: 'the sound decides'},
      {
        text: 'An 11-year-old and a 100-year-old won an £80 prize.',
        because: 'eleven and eighty, but a hundred'
      },
      {text: 'Serie A upsets; vitamin A is good; plan A or plan B.', because: 'the letter A'},
      {text: 'A FAQ page, an FAQ page.', because: 'some spell it out'},
      {text: 'A NSW farmer won a R80m contract from a N Ireland firm.', because: 'read out in full'},
      {text: 'An unusual user of a unique utensil.', because: 'u as in “up” and as in “you”'}
    ]
  },
  visit: {
    words: [
      ['a', 'an'],
      (article, {report}) => {
        if (article.type.isAllCaps || !mayBeArticle(article) || isPartOfName(article)) return
        const word = spokenNext(article)
        if (word === undefined) return
        const sound = initialSound(word.text)
        if (sound === undefined || (sound === 'vowel') === (article.lower === 'an')) return
        const right = sound === 'vowel' ? 'an' : 'a'
        const expected = article.isCapitalised ? right.replace('a', 'A') : right
        report(right, article, {
          data: {word: word.text},
          expected: [expected],
          ...(opensSingularPhrase(word) ? {} : {fix: 'suggest' as const})
        })
      }
    ]
  }
})

/** Words before which “an” may be a slip for “and” or “any”, and “a other” one for “another”. */
const DOUBTFUL = wordSet('other more most half only even all as')

/** Whether an article surely belongs there: a singular noun follows, with nothing but adjectives before it. */
function opensSingularPhrase(word: Token): boolean {
  if (DOUBTFUL.has(word.lower)) return false
  let token: Token | undefined = word
  for (let length = 0; token !== undefined && length < 5; length++, token = token.at(1)) {
    if (token.upos === 'NOUN' || token.upos === 'PROPN')
      return token.feature !== 'pl' || token.at(1)?.upos === 'NOUN'
    if (token.upos !== 'ADJ' && token.upos !== 'NUM' && token.upos !== 'ADV' && token.feature !== 'part')
      return false
  }
  return false
}

/** What “An” is the Irish article of, in the names of public bodies. */
const IRISH_BODIES = wordSet(
  'Garda Post Taisce Bord Taoiseach Tánaiste Coimisiún Chomhairle Roinn Ceann Phoblacht'
)

/** “Mac an Bhaird”: the Irish article between two parts of a name. */
function isPartOfName(article: Token): boolean {
  const after = article.at(1)
  if (article.isCapitalised) return IRISH_BODIES.has(after?.text ?? '')
  return (
    article.text === 'an' &&
    article.at(-1)?.isCapitalised === true &&
    (after?.isCapitalised === true || after?.type.isMixedCase === true) &&
    !/^[AEIOU]/.test(after.text) &&
    after.upos === 'PROPN'
  )
}

/** Not the letter in “vitamin A”, “group A”, nor a note of music. */
function mayBeArticle(article: Token): boolean {
  if (!article.isCapitalised || article.lower === 'an') return true
  if (/^(?:I|It|You|We|Yes|No|The|There|This|That|If|They|He|She)$/.test(article.at(1)?.text ?? ''))
    return false // an answer
  const before = article.at(-1)
  return before === undefined || (!before.isWord && before.kind !== 'number')
}

/** These follow where “a” or “an” is a slip for another word (“an the”), or a letter (“a is”). */
const NOT_AFTER_ARTICLE =
  wordSet(`the is was are were and or of in to at on as if it its he his him her hers she their them they we us you your our i that this these
   those by for with has have had be been not then when what which who where while but than there so do does did will would could should
   can may might must after before a an from into onto upon because`)

/** The word that is spoken after the article, past a quote or a currency sign. */
function spokenNext(article: Token): Token | undefined {
  let next = article.at(1)
  if (next === undefined || !next.hasSpaceBefore) return undefined
  while (
    next !== undefined &&
    ((next.kind === 'quote' && !/^['’]$/.test(next.text)) || /^[£$€¥(]$/.test(next.text))
  ) {
    const after: Token | undefined = next.at(1)
    if (after?.hasSpaceBefore === true) return undefined
    next = after
  }
  if (next === undefined || (!next.isWord && next.kind !== 'number')) return undefined
  if (/^(?:US|A|R|C|NZ|HK|S)$/.test(next.text) && next.at(1)?.text === '$') return undefined
  return NOT_AFTER_ARTICLE.has(next.lower) && next.text === next.lower ? undefined : next
}
