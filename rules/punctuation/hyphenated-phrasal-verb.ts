import type {Article} from '../../src/article/article.ts'
import {lowerAt, tagAt} from '../../src/article/at.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const PARTICLES = 'up off out in over down back away on through'
const SHAPE = new RegExp(`^([a-z]+)-(${PARTICLES.replaceAll(' ', '|')})$`)
/** "access to follow-up care", "prior to take-off": no infinitive. */
const TO_A_NOUN =
  wordSet(`prior due thanks access up down according led lead leads close subject response next related limited linked key route
   contribution reaction return returned approach objection opposed respond responded solution answer`)
const SUBJECTS = wordSet('i we you they he she it who')

export default defineRule({
  id: 'hyphenated-phrasal-verb',
  summary: 'A verb and its particle joined by a hyphen: “to set-up a firm”, “he carried-out the plan”.',
  why: `The hyphen belongs to the noun or the modifier (a set-up, follow-up care); the verb is written as two words: to set
up, to follow up.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    verb: (d: {actual: string; meant: string}) => `A verb here, in two words: “${d.meant}”.`
  },
  examples: {
    bad: [
      {text: 'Two sisters ⟦set-up⟧ a bakery in the mill.', message: 'verb', becomes: 'set up'},
      {text: 'It began by ⟦setting-up⟧ a shop in Hull.', message: 'verb', becomes: 'setting up'},
      {text: 'The port ⟦makes-up⟧ half of the town in June.', message: 'verb', becomes: 'makes up'},
      {text: 'The mayor ⟦stepped-down⟧ last week.', message: 'verb', becomes: 'stepped down'},
      {text: 'The pilot had to ⟦take-off⟧ again.', message: 'verb', becomes: 'take off'},
      {text: 'They plan to ⟦set-up⟧ a school.', message: 'verb', becomes: 'set up'},
      {text: 'The army ⟦carried-out⟧ the raid at dawn.', message: 'verb', becomes: 'carried out'},
      {text: 'The firm will ⟦roll-out⟧ the system in May.', message: 'verb', becomes: 'roll out'},
      {text: 'She could not ⟦rule-out⟧ a second vote.', message: 'verb', becomes: 'rule out'}
    ],
    good: [
      {
        text: 'Prior to take-off the set-up was checked, thanks to follow-up care.',
        because: 'nouns and modifiers'
      },
      {text: 'They will pay set-up costs and need to make follow-up calls.', because: 'a modifier'},
      {text: 'A broken-down car and worn-out tyres were left.', because: 'modifiers'},
      {text: 'They plan to set up a school and carried out the work.', because: 'in two words'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const type of article.wordsInUse) {
        const match = type.isHyphenated ? SHAPE.exec(type.text) : null
        const [, verb = '', particle = ''] = match ?? []
        if (match === null) continue
        for (let index = 0; index < article.types.length; index++) {
          if (article.types[index] !== type || !isVerb(article, index, verb, type)) continue
          const meant = `${verb} ${particle}`
          const span = {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}
          report('verb', span, {data: {actual: type.text, meant}, expected: [meant]})
        }
      }
    }
  }
})

function isVerb(article: Article, index: number, verb: string, type: WordType): boolean {
  if (type.isCapitalised) return false
  const before = tagAt(article, index - 1)
  const next = tagAt(article, index + 1)
  const feature = article.language.inflectedVerb(verb)?.feature
  const isIn = type.text.endsWith('-in') // “its allies-in Europe and beyond-say”: often a dash
  if (feature === '3sg') return !isIn && /^(?:NOUN|PROPN|PRON|ADV)/.test(before)
  if (/^NOUN/.test(next)) return false
  if (feature === 'past' || feature === 'part' || feature === 'ger') {
    if (verb === 'set' || verb === 'cut' || verb === 'shut' || verb === 'put')
      return isAfterSubject(article, index) && /^(?:DET|PRON|ADP)/.test(next)
    return isInflectedVerb(article, index, feature)
  }
  return article.language.lexicon.frequencyClass(verb) > 0 && isBareVerb(article, index, !isIn)
}

/** “to set-up a firm”, “will carry-out”, “helped prop-up the bank”, “visitors make-up a half”. */
function isBareVerb(article: Article, index: number, mayFollowPlural: boolean): boolean {
  const before = tagAt(article, index - 1)
  const next = tagAt(article, index + 1)
  const lower = lowerAt(article, index - 1)
  if (lower === 'to')
    return !TO_A_NOUN.has(lowerAt(article, index - 2)) && (before === 'PART.to' || /^(?:DET|PRON)/.test(next))
  if (before === 'AUX.modal') return true
  if (/^(?:helps?|helped|helping)$/.test(lower)) return /^(?:DET|PRON)/.test(next)
  if (before === 'NOUN.pl' && mayFollowPlural && /^(?:DET|PRON\.poss|SCONJ)/.test(next)) return true
  if (before === 'PART.neg') return true
  return lower !== '' && SUBJECTS.has(lower) && /^(?:DET|PRON)/.test(next)
}

/** “petered-out.”, “stepped-down last week”, “by setting-up a firm”; not “was made-up”, which describes. */
function isInflectedVerb(article: Article, index: number, feature: string): boolean {
  const before = tagAt(article, index - 1)
  const next = tagAt(article, index + 1)
  if (before === 'ADP') return feature === 'ger' && /^(?:DET|PRON)/.test(next)
  if (/^AUX/.test(before) && feature !== 'ger')
    return (
      /^(?:has|have|had|'ve)$/.test(lowerAt(article, index - 1)) ||
      /^(?:DET|PRON|ADP|NUM|ADV|PART)/.test(next)
    )
  if (!/^(?:NOUN|PROPN|PRON(?!\.poss)|AUX)/.test(before)) return false
  if (/^(?:DET|PRON|ADP|NUM|ADV|PART|SCONJ)/.test(next)) return true
  return feature === 'past' && (next === 'PUNCT' || /^(?:last|next|this)$/.test(lowerAt(article, index + 1)))
}

function isAfterSubject(article: Article, index: number): boolean {
  const before = lowerAt(article, index - 1)
  if (SUBJECTS.has(before) || before === 'to') return true
  // “the cousins set-up a press”: no noun stands right before an article
  return (
    /^(?:NOUN|PROPN)/.test(tagAt(article, index - 1)) &&
    /^(?:an?|his|her|its|their|the)$/.test(lowerAt(article, index + 1))
  )
}
