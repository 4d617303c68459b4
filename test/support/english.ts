import {Language} from '../../src/language/language.ts'
import {buildPack} from '../../src/tools/pack.ts'

/** English with the data as the build packs it; shared by the tests of one file. */
export const english = new Language(buildPack())
