// The stock pipeline: retext-english, retext-spell and retext-repeated-words over the files that are named.
import {readFileSync} from 'node:fs'
import dictionary from 'dictionary-en-gb'
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import retextSpell from 'retext-spell'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'

const processor = unified()
  .use(retextEnglish)
  .use(retextSpell, {dictionary})
  .use(retextRepeatedWords)
  .use(retextStringify)
for (const path of process.argv.slice(2)) {
  const file = new VFile({path, value: readFileSync(path, 'utf8')})
  await processor.process(file)
  for (const message of file.messages)
    console.log(`${path}:${message.line}:${message.column} ${message.reason}`)
}
