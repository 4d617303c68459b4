/** Scores a set of sentences whose phrases are known: failures are told for the first half only, both are counted. */

export interface PhraseScore {
  right: number
  wanted: number
  /** Found where nothing is. */
  extra: number
}

type Fields = Readonly<Record<string, unknown>>

/** What a set says of one phrase against what was found; both as plain fields, absent ones left out. */
export function scorePhrases(
  cases: ReadonlyArray<{
    readonly text: string
    readonly wanted: readonly Fields[]
    readonly found: readonly Fields[]
  }>
): {first: PhraseScore; second: PhraseScore; failures: string[]} {
  const half = Math.ceil(cases.length / 2)
  const failures: string[] = []
  const scores: [PhraseScore, PhraseScore] = [
    {right: 0, wanted: 0, extra: 0},
    {right: 0, wanted: 0, extra: 0}
  ]
  cases.forEach(({text, wanted, found}, index) => {
    const score = index < half ? scores[0] : scores[1]
    const rest = found.map(canonical)
    score.wanted += wanted.length
    for (const phrase of wanted) {
      const at = rest.indexOf(canonical(phrase))
      if (at >= 0) {
        score.right++
        rest.splice(at, 1)
      } else if (index < half) {
        const near = found.find((each) => each['text'] === phrase['text'])
        failures.push(
          `${text}\n  wanted ${canonical(phrase)}\n  found  ${near === undefined ? '–' : canonical(near)}`
        )
      }
    }
    const surplus = found.filter((each) => !wanted.some((phrase) => phrase['text'] === each['text']))
    score.extra += surplus.length
    if (index < half) failures.push(...surplus.map((each) => `${text}\n  besides ${canonical(each)}`))
  })
  return {first: scores[0], second: scores[1], failures}
}

function canonical(fields: Fields): string {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return JSON.stringify(known.sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function tellScore(label: string, {right, wanted, extra}: PhraseScore): string {
  return `${label}: ${String(right)} of ${String(wanted)} (${((100 * right) / wanted).toFixed(1)} %), ${String(extra)} besides`
}
