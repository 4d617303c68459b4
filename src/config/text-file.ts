/** Text files of a configuration. */
import {readFileSync} from 'node:fs'
import {ConfigurationError, type Problem} from './problem.ts'
import type {Sourced} from './settings.ts'

/** @throws ConfigurationError */
export function textOf(file: string, shown: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file))
  } catch (error) {
    const reason = error instanceof TypeError ? 'is not UTF-8 text' : 'cannot be read'
    throw new ConfigurationError([{message: `${shown}: ${reason}`}])
  }
}

/** One word a line; empty lines, and what follows a `#`, count for nothing. */
export function wordsOfFile(text: string, file: string): Array<Sourced<string>> {
  const words: Array<Sourced<string>> = []
  const problems: Problem[] = []
  text.split(/\r\n|[\r\n]/).forEach((line, index) => {
    const word = line.replace(/(?:^|\s)#.*$/, '').trim()
    if (word === '') return
    const place = {file, line: index + 1, column: line.indexOf(word) + 1}
    if (/\s/.test(word))
      problems.push({place, message: `"${word}" is more than one word; put each on its own line`})
    else words.push({value: word, from: place})
  })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return words
}
