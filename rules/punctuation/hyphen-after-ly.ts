import type {Article} from '../../src/article/article.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Adjectives and nouns in -ly, which do take a hyphen: "family-owned", "early-morning". */
const NO_ADVERBS =
  wordSet(`early daily weekly monthly yearly quarterly hourly nightly fortnightly family only friendly elderly costly lonely lively
   lovely ugly holy jelly fly rally ally supply july italy belly bully folly lily homely likely unlikely timely worldly
   unworldly sickly silly chilly curly hilly oily woolly wily burly surly jolly kindly deadly orderly womanly manly
   scholarly brotherly sisterly fatherly motherly cowardly leisurely heavenly ghostly shapely comely multiply reply apply
   imply comply anomaly assembly butterfly dragonfly gully tally doubly sally molly polly dolly holly emily kelly billy
   sully nelly firefly paly poly`)

export default defineRule({
  id: 'hyphen-after-ly',
  summary: 'A hyphen after an adverb in -ly: “a newly-built plant”.',
  why: `The ending -ly shows that the first word belongs to the second, so no hyphen is needed: a newly built plant.
Adjectives and nouns that happen to end so (early-morning, family-owned) keep theirs.`,
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  inQuotations: 'query',
  messages: {
    hyphen: (d: {actual: string; meant: string}) => `No hyphen after an adverb in -ly: “${d.meant}”.`
  },
  examples: {
    bad: [
      {text: 'A ⟦newly-built⟧ plant makes doors.', message: 'hyphen', becomes: 'newly built'},
      {text: 'A ⟦badly-damaged⟧ van was found.', message: 'hyphen', becomes: 'badly damaged'},
      {text: 'The ⟦highly-rated⟧ teenager has signed.', message: 'hyphen', becomes: 'highly rated'},
      {text: 'It is a ⟦federally-funded⟧ road.', message: 'hyphen', becomes: 'federally funded'},
      {text: '⟦Locally-grown⟧ fruit costs more.', message: 'hyphen', becomes: 'Locally grown'}
    ],
    good: [
      {
        text: 'A family-owned firm makes early-morning deliveries of jelly-like sweets.',
        because: 'no adverbs'
      },
      {text: 'The only-child family had friendly-fire losses.', because: 'no adverbs'},
      {text: 'Mr Kelly-Osei met Ms Lindly-Brown.', because: 'names'},
      {text: 'A not-too-badly-off town.', because: 'a longer chain keeps its hyphens'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const type of article.wordsInUse) {
        if (!type.isHyphenated || !isAdverbAndParticiple(article, type)) continue
        for (let index = 0; index < article.types.length; index++) {
          if (article.types[index] !== type) continue
          const meant = type.text.replace('-', ' ')
          const span = {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}
          report('hyphen', span, {data: {actual: type.text, meant}, expected: [meant]})
        }
      }
    }
  }
})

function isAdverbAndParticiple(article: Article, {text, lower}: WordType): boolean {
  const match = /^([A-Za-z]?[a-z]+ly)-([a-z]+)$/.exec(text)
  if (match === null) return false
  const [adverb = '', second = ''] = lower.split('-')
  const {lexicon} = article.language
  if (NO_ADVERBS.has(adverb) || lexicon.frequencyClass(adverb) === 0) return false
  return isParticiple(article, second) || (lexicon.frequencyClass(second) > 0 && ADJECTIVES.has(second))
}

const ADJECTIVES =
  wordSet(`sensitive important popular successful available critical independent different efficient dangerous powerful rich poor
   expensive new aware common likely famous good bad strong weak large small high low specific correct contagious toxic`)

function isParticiple({language}: Article, word: string): boolean {
  const feature = language.inflectedVerb(word)?.feature
  return feature === 'past' || feature === 'part' || feature === 'ger'
}
