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
  if (/^NOUN/.test(next)) return false
  const feature = article.language.inflectedVerb(verb)?.feature
  if (feature === 'past' || feature === 'part' || feature === 'ger') {
    if (verb === 'set' || verb === 'cut' || verb === 'shut' || verb === 'put')
      return isAfterSubject(article, index) && /^(?:DET|PRON|ADP)/.test(next)
    return /^(?:NOUN|PROPN|PRON|AUX)/.test(before) && /^(?:DET|PRON|ADP|NUM|ADV|PART)/.test(next)
  }
  const isBare = article.language.lexicon.frequencyClass(verb) > 0
  if (!isBare) return false
  const lower = lowerAt(article, index - 1)
  if (lower === 'to')
    return !TO_A_NOUN.has(lowerAt(article, index - 2)) && (before === 'PART.to' || /^(?:DET|PRON)/.test(next))
  if (before === 'AUX.modal') return true
  if (before === 'PART.neg') return true
  return lower !== '' && SUBJECTS.has(lower) && /^(?:DET|PRON)/.test(next)
}

function isAfterSubject(article: Article, index: number): boolean {
  return SUBJECTS.has(lowerAt(article, index - 1)) || lowerAt(article, index - 1) === 'to'
}
