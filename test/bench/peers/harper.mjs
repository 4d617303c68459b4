// harper.js, as its documentation has it for Node, over the files that are named.
import {readFileSync} from 'node:fs'
import {binary, Dialect, LocalLinter} from 'harper.js'

const linter = new LocalLinter({binary, dialect: Dialect.British})
for (const path of process.argv.slice(2)) {
  for (const lint of await linter.lint(readFileSync(path, 'utf8'), {language: 'plaintext'}))
    console.log(`${path}: ${lint.message()}`)
}
