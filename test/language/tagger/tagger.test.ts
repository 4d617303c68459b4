import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readTagger} from '../../../src/language/tagger/from-model.ts'
import {featureOf, nameOf, tagOf, TAGS, uposOf} from '../../../src/language/tagger/tags.ts'

const MODEL = new URL('../../../src/language/tagger/english.model', import.meta.url)
const bytes = readFileSync(MODEL)
const tagger = readTagger(bytes)

function tagsOf(text: string): string {
  const words = text.split(' ').map((word) => tagger.prepare(word))
  const out = new Uint8Array(words.length)
  tagger.tag(words, 0, words.length, out)
  return [...out].map(nameOf).join(' ')
}

describe('tags', () => {
  it('splits every tag into a part of speech and a feature', () => {
    for (const [tag, name] of TAGS.entries()) {
      const feature = featureOf(tag)
      expect(feature === '' ? uposOf(tag) : `${uposOf(tag)}.${feature}`).toBe(name)
      expect(tagOf(name)).toBe(tag)
    }
  })

  it('refuses the name of a number that is no tag', () => {
    expect(() => nameOf(TAGS.length)).toThrow(RangeError)
  })
})

describe('tagger', () => {
  it.each([
    [
      'The mayor told reporters on Friday that three bridges had been closed .',
      'DET NOUN.sg VERB.past NOUN.pl ADP PROPN.sg SCONJ NUM NOUN.pl AUX.past AUX.part VERB.part PUNCT'
    ],
    [
      'She did n’t say whether the club ’s owners would sell it .',
      'PRON AUX.past PART.neg VERB.base SCONJ DET NOUN.sg PART.poss NOUN.pl AUX.modal VERB.base PRON PUNCT'
    ],
    [
      'Prices rose sharply while wages fell last year .',
      'NOUN.pl VERB.past ADV SCONJ NOUN.pl VERB.past ADJ NOUN.sg PUNCT'
    ],
    ['He wants to keep his two-year-old dog .', 'PRON VERB.3sg PART.to VERB.base PRON.poss ADJ NOUN.sg PUNCT']
  ])('tags %s', (text, tags) => {
    expect(tagsOf(text)).toBe(tags)
  })

  it('treats straight and curly marks alike', () => {
    const curly = '“ It ’s the city ’s oldest school , ” she said .'
    expect(tagsOf(curly)).toBe(tagsOf(curly.replaceAll('’', "'").replace(/[“”]/g, '"')))
  })

  it('finds the verb of a headline in capitals and in title case', () => {
    expect(tagsOf('COUNCIL REJECTS PLAN FOR NEW STADIUM').split(' ')[1]).toBe('VERB.3sg')
    expect(tagsOf('Council Rejects Plan for New Stadium').split(' ')[1]).toBe('VERB.3sg')
  })

  it('tags a stretch of words as if it stood alone, and touches nothing else', () => {
    const words = 'Nothing changed . They agree .'.split(' ').map((word) => tagger.prepare(word))
    const out = new Uint8Array(words.length).fill(250)
    tagger.tag(words, 3, 6, out)
    expect([...out.subarray(0, 3)]).toEqual([250, 250, 250])
    expect([...out.subarray(3)].map(nameOf).join(' ')).toBe(tagsOf('They agree .'))
  })

  it('takes words that cannot be in any dictionary', () => {
    expect(tagsOf('The zorbling frimped quickly .')).toMatch(/^DET NOUN\.sg VERB\.(?:past|part) ADV PUNCT$/)
    expect(tagsOf('\u{1f600} \ufffd').split(' ')).toHaveLength(2)
  })

  it('does not mind an empty sentence', () => {
    const out = Uint8Array.of(7)
    tagger.tag([], 0, 0, out)
    expect(out[0]).toBe(7)
  })
})

describe('model file', () => {
  it('reads at any offset', () => {
    const moved = new Uint8Array(bytes.length + 3)
    moved.set(bytes, 3)
    const other = readTagger(moved.subarray(3))
    const out = new Uint8Array(2)
    other.tag([other.prepare('They'), other.prepare('agree')], 0, 2, out)
    expect([...out].map(nameOf)).toEqual(['PRON', 'VERB.pres'])
  })

  it('is refused when it is cut short, or something else', () => {
    expect(() => readTagger(bytes.subarray(0, bytes.length - 1))).toThrow('cut short')
    expect(() => readTagger(bytes.subarray(0, 40))).toThrow('cut short')
    expect(() => readTagger(Uint8Array.of(1, 2, 3))).toThrow('Not a tagger model')
  })

  it('says where it comes from and under which licence it stands', () => {
    const card = readFileSync(new URL('english.model.md', MODEL), 'utf8')
    expect(card).toMatch(/^## Licence\n\n.*\n?.*\bAttribution-ShareAlike 4\.0/m)
    expect(card).toContain(`${String(bytes.length)} bytes`)
  })
})
