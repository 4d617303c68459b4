import type {Token} from '../../src/article/token.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {initialSound} from '../../src/language/sounds.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'lost-article',
  summary:
    'A phrase that always has its article: “became first man to”, “on west coast of”, “with broken leg”.',
  why: `A word that picks one out of all (“first”, “only”, “best”) stands after “the”; so do the ends and sides of a thing
(“at the end of”, “on the west coast of”). A job that many have, a broken limb and a rise that was seen stand after “a”.

Titles that one holds at a time (“was captain”), headlines and set phrases (“at end of play”) have none.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    the: (d: {phrase: string}) => `“${d.phrase}” wants “the” before it.`,
    a: (d: {phrase: string; right: string}) => `“${d.phrase}” is one of many: “${d.right}”.`
  },
  examples: {
    bad: [
      {text: 'In 1958 she became ⟦first⟧ woman to row the strait.', message: 'the', becomes: 'the first'},
      {text: 'He is ⟦best⟧ known writer in the valley.', message: 'the', becomes: 'the best'},
      {text: 'The chapel stands on ⟦west⟧ coast of the isle.', message: 'the', becomes: 'the west'},
      {text: 'The lease ends at ⟦end⟧ of the month.', message: 'the', becomes: 'the end'},
      {text: 'Her aunt was ⟦teacher⟧ at a school in Fife.', message: 'a', becomes: 'a teacher'},
      {text: 'He lay at home with ⟦broken⟧ ankle.', message: 'a', becomes: 'a broken'},
      {text: 'The clinic has seen ⟦increase⟧ in cases of gout.', message: 'a', becomes: 'an increase'},
      {text: 'There is ⟦shortage⟧ of midwives on the isles.', message: 'a', becomes: 'a shortage'}
    ],
    good: [
      {text: 'She was first in the queue and is best known for her plays.', because: 'no noun'},
      {text: 'He was first choice to replace her and is first minister.', because: 'a rank, and a title'},
      {text: 'He was best man at the wedding of his best friend.', because: 'a set phrase'},
      {text: 'She is engineer Mary Dunn, and he was captain at the time.', because: 'a name, and a title'},
      {text: 'They were 90 for two at end of play.', because: 'a set phrase'},
      {text: 'They saw increased prices, with broken glass on both sides of the road.', because: 'stuff'}
    ]
  },
  visit: {
    words: [
      {has: (word) => PICKERS.has(word) || ENDS.has(word) || COMPASS.has(word)},
      (word, {report}) => {
        if (word.isCapitalised || word.isInQuotation) return
        if (!(isPickedOut(word) || isEnd(word) || isSide(word))) return
        report('the', word, {data: {phrase: phraseOf(word)}, expected: [`the ${word.text}`]})
      }
    ],
    tags: [
      ['NOUN.sg', 'VERB.part', 'ADJ', 'VERB.base', 'VERB.past', 'VERB.pres'],
      (word, {report}) => {
        if (word.isCapitalised || word.isInQuotation) return
        if (!(isJob(word) || isBroken(word) || isChange(word) || isThere(word))) return
        const right = `${initialSound(word.text) === 'vowel' ? 'an' : 'a'} ${word.text}`
        report('a', word, {data: {phrase: word.text, right}, expected: [right]})
      }
    ]
  }
})

function phraseOf(word: Token): string {
  return `${word.text} ${word.at(1)?.text ?? ''}`.trim()
}

const PICKERS = wordSet(
  'first second third fourth fifth last only best worst biggest largest oldest youngest tallest longest fastest highest richest'
)
/** What they name without an article: ranks, choices and set phrases. */
const NO_ARTICLE = wordSet(
  `choice minister lieutenant secretary officer violin class place hand degree language team string base lady friend friends
   name man cousin cousins thing mate aid practice reserve seed refusal row half down dibs division innings year floor`
)
const PEOPLE_AND_THINGS = wordSet(
  `man woman person player writer club team country city town nation company bank school university author actor actress
   singer artist politician president minister leader mayor bishop boxer driver jockey rider athlete swimmer runner
   footballer cricketer golfer striker briton american australian african european scot irishman englishman frenchman
   german italian russian member survivor candidate witness novel book film play building ship bridge girl boy child
   doctor scientist astronaut engineer pilot employer exporter producer time black asian muslim female male living known`
)

/** “became first woman to”, “is best known writer in”, “was first time that” */
function isPickedOut(word: Token): boolean {
  if (!PICKERS.has(word.lower) || !/^(?:be|become)$/.test(word.at(-1)?.lemma ?? '')) return false
  const next = word.at(1)
  if (next === undefined || NO_ARTICLE.has(next.lower) || !PEOPLE_AND_THINGS.has(next.lower)) return false
  const noun = /^(?:black|asian|muslim|female|male|living|known)$/.test(next.lower) ? next.at(1) : next
  if (noun === undefined || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') || noun.feature === 'pl')
    return false
  const after = noun.at(1)?.lower ?? ''
  if (word.lower === 'only') return /^(?:on|in|to|who|with|ever)$/.test(after) && noun.lower !== 'time'
  return /^(?:to|in|on|of|since|who|that|ever|from)$/.test(after)
}

const ENDS = wordSet('end middle beginning start')

/** “at end of June”, “by end of the year” */
function isEnd(word: Token): boolean {
  if (!ENDS.has(word.lower) || word.at(1)?.lower !== 'of') return false
  if (!/^(?:at|by|until|since|before|from|near|towards)$/.test(word.at(-1)?.lower ?? '')) return false
  const next = word.at(2)
  return (
    next !== undefined &&
    (/^(?:the|this|last|next|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      next.lower
    ) ||
      /^(?:1[89]|20)\d\d$/.test(next.text))
  )
}

const COMPASS = wordSet('north south east west northern southern eastern western')

/** “on west coast of the island”, “in north of the country” */
function isSide(word: Token): boolean {
  const next = word.at(1)
  if (!COMPASS.has(word.lower) || next === undefined) return false
  const before = word.at(-1)?.lower ?? ''
  if (/^(?:north|south|east|west)$/.test(word.lower) && before === 'in' && next.lower === 'of')
    return /^(?:the|england|scotland|wales|france|germany|spain|italy|ireland)$/.test(next.at(1)?.lower ?? '')
  return (
    /^(?:on|along|off|near|to|from)$/.test(before) &&
    /^(?:coast|bank|side|shore|edge|slope|outskirts|wing)$/.test(next.lower) &&
    next.at(1)?.lower === 'of'
  )
}

/** Jobs of which there are many, so that one of them is “a teacher”. */
const JOBS = wordSet(
  `engineer teacher nurse lawyer barrister solicitor journalist waiter waitress carpenter plumber electrician builder cleaner
   labourer laborer miner farmer mechanic accountant translator fisherman policeman policewoman soldier sailor plasterer
   baker butcher bricklayer welder gardener tailor paramedic firefighter dentist vet pharmacist librarian programmer
   dancer painter receptionist salesman lecturer midwife physiotherapist surveyor bodyguard flautist violinist pianist
   cellist harpist organist trumpeter seamstress hairdresser postman milkman blacksmith shepherd docker joiner stonemason
   jeweller nun monk priest pilot astronaut chemist physicist biologist mathematician historian novelist poet sculptor
   florist upholsterer potter lifeguard secretary-typist schoolteacher headteacher shopkeeper greengrocer`
)

/** “was teacher at a school”, “has been vet in the town” */
function isJob(word: Token): boolean {
  if (!JOBS.has(word.lower)) return false
  const before = word.at(-1)
  if (!/^(?:is|was|been|became|become)$/.test(before?.lower ?? '')) return false
  if (/^(?:as|than|what|who|how)$/.test(before?.at(-1)?.lower ?? '')) return false
  const next = word.at(1)
  if (next === undefined) return false
  return /^(?:at|in|with|for|who|[.])$/.test(next.lower) && word.at(2)?.lower !== 'residence'
}

const LIMBS = wordSet(
  'leg arm ankle wrist rib nose jaw collarbone hip finger toe pelvis thumb shoulder elbow knee foot hand cheekbone neck'
)

/** “with broken leg”, “suffered fractured rib” */
function isBroken(word: Token): boolean {
  if (!/^(?:broken|fractured|dislocated|sprained|bruised|shattered|swollen)$/.test(word.lower)) return false
  if (!/^(?:with|suffered|suffering|had)$/.test(word.at(-1)?.lower ?? '')) return false
  const limb = word.at(1)
  const next = limb?.at(1)
  return (
    limb !== undefined &&
    LIMBS.has(limb.lower) &&
    (next === undefined || next.upos === 'ADP' || /^[.,]$/.test(next.text) || next.lower === 'after')
  )
}

const CHANGES = /^(?:increase|rise|fall|drop|decline|surge|jump|decrease|reduction)$/

/** “has seen increase in”, “reported sharp fall in” */
function isChange(word: Token): boolean {
  if (!CHANGES.test(word.lower)) return false
  if (!/^(?:in|of)$/.test(word.at(1)?.lower ?? '')) return false
  const verb = word.at(-1)
  if (!/^(?:see|report|record|show|suffer|experience|note|register|face|expect)$/.test(verb?.lemma ?? ''))
    return false
  return (
    verb?.upos === 'VERB' &&
    verb.feature !== 'base' &&
    /^(?:AUX|NOUN|PROPN|PRON|ADV)$/.test(verb.at(-1)?.upos ?? '')
  )
}

/** “there is shortage of”, “there was increase in” */
function isThere(word: Token): boolean {
  if (
    !/^(?:shortage|lack|surge|increase|decline|rise|drop|gap|ban|queue|backlog|dearth|plethora)$/.test(
      word.lower
    )
  )
    return false
  if (!/^(?:of|in|on|between)$/.test(word.at(1)?.lower ?? '')) return false
  return (
    /^(?:is|was|been)$/.test(word.at(-1)?.lower ?? '') &&
    [2, 3].some((distance) => word.at(-distance)?.lower === 'there')
  )
}
