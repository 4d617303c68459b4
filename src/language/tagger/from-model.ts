/** A tagger straight from a model file, for training and tests; a run has the model laid out in its data pack. */
import {readModel} from './model.ts'
import {tablesOf} from './tables.ts'
import {Tagger} from './tagger.ts'

/** @throws Error if the bytes are not a model for these tags */
export function readTagger(bytes: Uint8Array): Tagger {
  return new Tagger(tablesOf(readModel(bytes)))
}
