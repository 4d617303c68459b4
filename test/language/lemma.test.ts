import {describe, expect, it} from 'vitest'
import {inflect, type Inflection} from '../../src/language/inflect.ts'
import {irregularForms} from '../../src/language/irregular.ts'
import {lemmaOf} from '../../src/language/lemma.ts'
import type {TagName} from '../../src/language/tagger/tags.ts'

const REGULAR =
  'stop plan hope hop travel cancel model refer offer visit benefit panic try play agree tie dye free pass fix watch ' +
  'publish quiz use focus bias create compel develop admit kidnap worship equal fuel sail boil feel picnic carry ' +
  'veto echo change manage solve place argue continue quit require threaten murder target regret commit'

const NOUNS =
  'dog city boy box church bus quiz potato photo hero tax loss wish monarch house case analysis wife man child ' +
  'policewoman shelf roof chief criterion month way party university horse prize'

const lexicon = new Set([...REGULAR.split(' '), ...NOUNS.split(' '), ...irregularForms().verbs.keys()])
const known = (word: string): boolean => lexicon.has(word)

describe('inflect', () => {
  it.each<[string, Inflection, string]>([
    ['stop', 'past', 'stopped'],
    ['travel', 'ger', 'travelling'],
    ['offer', 'part', 'offered'],
    ['prefer', 'past', 'preferred'],
    ['boil', 'past', 'boiled'],
    ['quit', 'ger', 'quitting'],
    ['panic', 'ger', 'panicking'],
    ['lie', 'ger', 'lying'],
    ['agree', 'ger', 'agreeing'],
    ['carry', '3sg', 'carries'],
    ['watch', '3sg', 'watches'],
    ['undergo', '3sg', 'undergoes'],
    ['go', 'part', 'gone'],
    ['overtake', 'past', 'overtook'],
    ['learn', 'past', 'learnt'],
    ['be', '3sg', 'is'],
    ['bring', 'base', 'bring'],
    ['reason', 'pl', 'reasons'],
    ['city', 'pl', 'cities'],
    ['monarch', 'pl', 'monarchs'],
    ['human', 'pl', 'humans'],
    ['policeman', 'pl', 'policemen'],
    ['Kennedy', 'pl', 'Kennedys'],
    ['Woman', 'pl', 'Women'],
    ['mother-tongue', 'pl', 'mother-tongues']
  ])('%s, %s: %s', (lemma, feature, form) => {
    expect(inflect(lemma, feature)).toBe(form)
  })

  it('spells the American way when asked', () => {
    expect(inflect('travel', 'past', {american: true})).toBe('traveled')
    expect(inflect('control', 'past', {american: true})).toBe('controlled')
    expect(inflect('learn', 'past', {american: true})).toBe('learned')
    expect(inflect('get', 'part', {american: true})).toBe('gotten')
  })
})

describe('lemmaOf', () => {
  const forms = ['3sg', 'past', 'part', 'ger'] as const

  it('leads back from every form of a regular verb, in both spellings', () => {
    for (const verb of REGULAR.split(' ')) {
      for (const form of forms) {
        for (const american of [false, true]) {
          expect(lemmaOf(inflect(verb, form, {american}), `VERB.${form}`, known)).toBe(verb)
        }
      }
    }
  })

  it('leads back from every form of an irregular verb', () => {
    for (const verb of irregularForms().verbs.keys()) {
      for (const form of forms) {
        expect([verb, form, lemmaOf(inflect(verb, form), `VERB.${form}`, known)]).toEqual([verb, form, verb])
      }
    }
  })

  it('leads back from the plural of nouns', () => {
    for (const noun of NOUNS.split(' ')) {
      expect(lemmaOf(inflect(noun, 'pl'), 'NOUN.pl', known)).toBe(noun)
    }
  })

  it.each<[string, TagName, string]>([
    ['hoping', 'VERB.ger', 'hope'],
    ['putting', 'VERB.ger', 'put'],
    ['found', 'VERB.past', 'find'],
    ['born', 'VERB.part', 'bear'],
    ['’s', 'AUX.3sg', 'be'],
    ['’s', 'PART.poss', "'s"],
    ['wo', 'AUX.modal', 'will'],
    ['n’t', 'PART.neg', 'not'],
    ['better', 'ADV.comp', 'well'],
    ['worst', 'ADJ.sup', 'bad'],
    ['happiest', 'ADJ.sup', 'happy'],
    ['them', 'PRON', 'they'],
    ['headquarters', 'NOUN.pl', 'headquarters'],
    ['livestreamed', 'VERB.past', 'livestream'],
    ['Leeds', 'PROPN.sg', 'Leeds'],
    ['Americans', 'PROPN.pl', 'American'],
    ['Striking', 'VERB.ger', 'strike']
  ])('%s as %s: %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag, known)).toBe(lemma)
  })
})
