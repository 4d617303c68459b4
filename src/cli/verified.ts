/** The file beside an article that says who verified what: reading and writing it. */
import {existsSync, readFileSync} from 'node:fs'
import {parseVerified, printVerified, VerifiedFileError, type Verified} from '../verified/verified-file.ts'
import {replaceFile} from './replace-file.ts'

function verifiedFileOf(path: string): string {
  return `${path}.copyedit-facts.json`
}

/** What is recorded beside an article; nothing where there is no such file. @throws VerifiedFileError */
export function readVerified(path: string): readonly Verified[] {
  const file = verifiedFileOf(path)
  if (!existsSync(file)) return []
  try {
    return parseVerified(readFileSync(file, 'utf8'))
  } catch (error) {
    throw error instanceof VerifiedFileError ? new VerifiedFileError(`${file} ${error.message}`) : error
  }
}

export function writeVerified(path: string, entries: readonly Verified[]): void {
  replaceFile(verifiedFileOf(path), printVerified(entries))
}
