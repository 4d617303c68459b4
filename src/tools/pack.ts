/** The data pack: everything copyedit knows of English in one file. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {writePack} from '../language/pack.ts'
import {readModel} from '../language/tagger/model.ts'
import {tablesOf, writeTables} from '../language/tagger/tables.ts'
import {buildLexicon, buildRareWords} from './lexicon/build.ts'

const model = fileURLToPath(new URL('../language/tagger/english.model', import.meta.url))

/** The bytes of `english.pack`. */
export function buildPack(): Uint8Array {
  return writePack({
    lexicon: buildLexicon(),
    rare: buildRareWords(),
    tagger: writeTables(tablesOf(readModel(readFileSync(model))))
  })
}
