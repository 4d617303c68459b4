/** The fact sheet as a page to print, with a box to tick for each claim; it needs nothing from elsewhere. */
import type {FactSheet, SheetClaim} from './fact-sheet.ts'

const STYLE = `body{font:11pt/1.4 Georgia,serif;margin:2em auto;max-width:48em;color:#111;padding:0 1em}
h1{font-size:1.3em}h2{font-size:1.05em;margin:1.6em 0 .4em}table{border-collapse:collapse;width:100%}
td,th{border-bottom:1px solid #bbb;padding:.3em .5em;text-align:left;vertical-align:top}th{font-weight:600}
td.box{width:1.2em;font-size:1.2em}td.place{white-space:nowrap;color:#555}.conflicts{font-weight:700}
.evidence{color:#333;font-size:.92em}tr{break-inside:avoid}@media print{body{margin:0;max-width:none}}`

export function factSheetAsHtml(sheet: FactSheet): string {
  const open = sheet.claims.filter(({verified, isMarked}) => verified === undefined && !isMarked)
  const done = sheet.claims.filter((claim) => !open.includes(claim))
  const about = [sheet.language, sheet.date ?? 'no publication date'].join(', ')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fact sheet: ${escape(sheet.path)}</title>
<style>${STYLE}</style>
<h1>Fact sheet: ${escape(sheet.path)}</h1>
<p>${escape(about)} · ${String(open.length)} to check, ${String(done.length)} checked</p>
${table('To check', open)}${table('Checked', done)}<p>Checked by ______________________ on ______________________</p>
</html>
`
}

function table(title: string, claims: readonly SheetClaim[]): string {
  if (claims.length === 0) return ''
  return `<h2>${title}</h2>
<table>
<tr><th></th><th>Where</th><th>What</th><th>Kind</th><th>Verdict</th></tr>
${claims.map(row).join('\n')}
</table>
`
}

function row(claim: SheetClaim): string {
  const {text, kind, verdict, evidence, line, column, isMarked, verified} = claim
  const isDone = verified !== undefined || isMarked
  const notes = [
    ...evidence,
    ...(isMarked ? ['marked (cq)'] : []),
    ...(verified === undefined ? [] : [`verified by ${verified.by}: ${verified.how}`])
  ]
  const evidenceText =
    notes.length === 0 ? '' : `<div class="evidence">${notes.map(escape).join('<br>')}</div>`
  return `<tr><td class="box">${isDone ? '☑' : '☐'}</td><td class="place">${String(line)}:${String(column)}</td><td>${escape(text)}</td><td>${kind}</td><td${verdict === 'conflicts' ? ' class="conflicts"' : ''}>${verdict}${evidenceText}</td></tr>`
}

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
