/** Fixing an article until there is nothing left to fix, so that fixing it once more changes nothing. */
import type {Finding} from '../finding.ts'
import {applyEdits, chooseEdits, type Edit, type FixChoice} from './edits.ts'

/** An article after its fixes. */
export interface Fixed<Checked> {
  readonly text: string
  /** What a check says of that text. */
  readonly checked: Checked
  /** Every fix that was made, round by round; offsets are those of the text before its round. */
  readonly rounds: ReadonlyArray<readonly Edit[]>
}

/** A fix may uncover another slip, and that one a third; more rounds than this mean that it never ends. */
const MOST_ROUNDS = 6

/** From this round on, what is still fixed belongs to what never ends. */
const LATE = 2

interface Fixable {
  readonly findings: readonly Finding[]
}

/**
 * Makes the wanted fixes, checks again, and so on until nothing is left to do. Where fixes undo each other, or never
 * come to an end, those of the rules behind it are left out altogether: nothing is then half done.
 *
 * @param first what a check says of `source`
 * @param recheck checks a text
 */
export async function fixUntilStable<Checked extends Fixable>(
  source: string,
  first: Checked,
  recheck: (text: string) => Promise<Checked>,
  choice: FixChoice
): Promise<Fixed<Checked>> {
  const {fixed, leftOut} = await fixWhatEnds(source, first, recheck, choice)
  if (leftOut.size === 0) return fixed
  // what was left out is tried again the next time, from another text: it has to be left out then as well
  const {fixed: again} = await fixWhatEnds(fixed.text, fixed.checked, recheck, choice)
  return again.text === fixed.text ? fixed : {text: source, checked: first, rounds: []}
}

/** @returns the article after its fixes, and the rules whose fixes are not among them as they never end */
async function fixWhatEnds<Checked extends Fixable>(
  source: string,
  first: Checked,
  recheck: (text: string) => Promise<Checked>,
  choice: FixChoice
): Promise<{readonly fixed: Fixed<Checked>; readonly leftOut: ReadonlySet<string>}> {
  const leftOut = new Set<string>()
  for (;;) {
    const without = new Set([...(choice.without ?? []), ...leftOut])
    const attempt = await attemptToFix(source, first, recheck, {...choice, without})
    if ('fixed' in attempt) return {fixed: attempt.fixed, leftOut}
    for (const rule of attempt.endless) leftOut.add(rule)
  }
}

type Attempt<Checked> = {readonly fixed: Fixed<Checked>} | {readonly endless: readonly string[]}

async function attemptToFix<Checked extends Fixable>(
  source: string,
  first: Checked,
  recheck: (text: string) => Promise<Checked>,
  choice: FixChoice
): Promise<Attempt<Checked>> {
  const rounds: Edit[][] = []
  const texts = [source]
  let text = source
  let checked = first
  for (;;) {
    const edits = chooseEdits(text, checked.findings, choice)
    if (edits.length === 0) return {fixed: {text, checked, rounds}}
    rounds.push(edits)
    text = applyEdits(text, edits)
    const again = texts.indexOf(text)
    if (again >= 0) return {endless: rulesOf(rounds.slice(again))}
    if (rounds.length === MOST_ROUNDS) return {endless: rulesOf(rounds.slice(LATE))}
    texts.push(text)
    checked = await recheck(text)
  }
}

function rulesOf(rounds: ReadonlyArray<readonly Edit[]>): string[] {
  return rounds.flat().map(({finding}) => finding.ruleId)
}
