/**
 * `npm run train -- FOLDER`: trains the tagger from the corpora in FOLDER (`ewt-train.tsv`, `ewt-dev.tsv`,
 * `ewt-test.tsv`, `gum-train.tsv`), prints how good it is, and writes `src/language/tagger/english.model` with its
 * model card beside it.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {readTagger} from '../../language/tagger/from-model.ts'
import {writeModel} from '../../language/tagger/model.ts'
import {modelCard, type Row} from './card.ts'
import {joinCompounds} from './compounds.ts'
import {readCorpus, type Sentence} from './corpus.ts'
import {evaluate} from './evaluate.ts'
import {inCapitals, inTitleCase} from './headlines.ts'
import {train} from './learn.ts'
import {SETTINGS} from './settings.ts'

const MODEL = new URL('../../language/tagger/english.model', import.meta.url)
const CARD = new URL('../../language/tagger/english.model.md', import.meta.url)

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error('Usage: npm run train -- FOLDER')
  const read = (name: string): Sentence[] => readCorpus(readFileSync(join(folder, `${name}.tsv`), 'utf8'))
  const ewt = read('ewt-train')
  const gum = read('gum-train')
  const gumEnd = Math.floor(gum.length * 0.8)
  const learned = gum.slice(0, gumEnd)
  const tests = [
    {name: 'EWT test', sentences: read('ewt-test')},
    {name: 'EWT dev', sentences: read('ewt-dev')},
    {name: 'GUM, last fifth', sentences: gum.slice(gumEnd)}
  ]
  const both = trained([...ewt, ...learned], 'EWT and GUM')
  const gumOnly = trained(learned, 'GUM alone')
  const rows: Row[] = tests.map(({name, sentences}) => ({
    name,
    asGiven: evaluate(readTagger(both), sentences),
    joined: evaluate(readTagger(both), sentences.map(withCompounds)),
    titleCase: evaluate(readTagger(both), sentences.map(inTitleCase)),
    capitals: evaluate(readTagger(both), sentences.map(inCapitals)),
    gumOnly: evaluate(readTagger(gumOnly), sentences)
  }))
  const card = modelCard(rows, {raw: both.length, compressed: gzipSync(both, {level: 9}).length}, SETTINGS)
  writeFileSync(MODEL, both)
  writeFileSync(CARD, card)
  process.stdout.write(card)
}

function trained(sentences: readonly Sentence[], name: string): Uint8Array {
  const joined = sentences.map(joinCompounds).filter((one) => one !== undefined)
  const report = (line: string): void => {
    process.stderr.write(`${name}, ${line}\n`)
  }
  return writeModel(train([...sentences, ...joined], SETTINGS, report))
}

function withCompounds(sentence: Sentence): Sentence {
  return joinCompounds(sentence) ?? sentence
}

main(process.argv[2])
