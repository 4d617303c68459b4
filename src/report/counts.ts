/** Numbers of findings in words. */
import type {Finding} from '../finding.ts'
import type {Severity} from '../rule.ts'

const NAMES: ReadonlyArray<readonly [severity: Severity, one: string, many: string]> = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'note', 'notes']
]

/** "2 errors, 1 warning"; empty where there are no findings. */
export function countsOf(findings: readonly Finding[]): string {
  const parts = NAMES.flatMap(([severity, one, many]) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`]
  })
  return parts.join(', ')
}

/** "1 article", "3 articles". */
export function articles(count: number): string {
  return count === 1 ? '1 article' : `${String(count)} articles`
}
