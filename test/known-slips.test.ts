/** The slips of published news that somebody has read and judged real, as alarms are counted without them. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

interface KnownSlip {
  readonly file: string
  readonly offset: number
  readonly actual: string
}

test('the known slips are in order, each once, with file, offset and words', () => {
  const slips = JSON.parse(
    readFileSync(new URL('known-slips.json', import.meta.url), 'utf8')
  ) as readonly KnownSlip[]
  const places = slips.map(({file, offset}) => `${file} ${String(offset).padStart(8, '0')}`)
  expect(places).toEqual([...new Set(places)].sort())
  for (const slip of slips) {
    expect(Object.keys(slip)).toEqual(['file', 'offset', 'actual'])
    expect(slip.file).toMatch(/^[\w-]+\.txt$/)
    expect(slip.actual.trim()).not.toBe('')
  }
})
