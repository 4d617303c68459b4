import {Language} from './src/language/language.ts'
import {readFileSync} from 'node:fs'
import {readArticle} from './test/support/article.ts'
const a = readArticle(process.argv[2] ?? '', {variety:'en-GB'})
for (let i=0;i<a.types.length;i++){const t=a.token(i)!; console.log(t.text, t.upos, t.feature, t.lemma)}
