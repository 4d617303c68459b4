/** The passage of a source that a quotation comes from, as a note shows it. */
import type {Alignment} from './align.ts'
import {lineOf, turnAt} from './source-index.ts'

const LONGEST = 240

/** "transcript.txt, line 12, MS. KAYA: “…”" */
export function passageAround({index, sourceFrom, sourceTo}: Alignment): string {
  const {text: all} = index.source
  const start = index.words[sourceFrom]?.start ?? 0
  const end = index.words[sourceTo - 1]?.end ?? start
  // on to the end of the sentence, where that is near
  const rest = /^[^.?!\n]{0,80}[.?!]/.exec(all.slice(end))?.[0] ?? ''
  const text = (all.slice(start, end) + rest).replace(/\s+/g, ' ')
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : text
  const speaker = turnAt(index, sourceFrom)?.speaker
  const name = index.source.path.split('/').at(-1) ?? ''
  const where = [name, `line ${String(lineOf(index, start))}`, ...(speaker === undefined ? [] : [speaker])]
  return `${where.join(', ')}: “${shown}”`
}
