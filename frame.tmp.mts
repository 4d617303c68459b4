import {data} from './rules/typing/missing-small-word.data.ts'
import {parse} from 'yaml'
import {readFileSync} from 'node:fs'
import {patternTable} from './src/tools/word-tables.ts'
import {EditPatterns} from './src/article/edit-pattern.ts'
import {PATTERN_GROUPS} from './src/language/pattern-groups.ts'
import {readArticle} from './test/support/article.ts'
const file=process.argv[3] ?? 'missing-small-word'
const y=parse(readFileSync(`rules/typing/${file}.yml`,'utf8')); const frames:string[]=Array.isArray(y)?y:y.frames
const a=readArticle(process.argv[2]!,{variety:'en-GB'})
for(const f of frames){const p=new EditPatterns(patternTable([f]),PATTERN_GROUPS); for(let i=0;i<a.types.length;i++){const t=a.token(i)!; if(!p.has(t.lower))continue; const m=p.matchAt(t); if(m)console.log(f.slice(0,150),'|',m.words,'→',m.expected.join('|'))}}
