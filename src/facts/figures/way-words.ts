/** Words that say which way a figure went, each with those that say the opposite in the same form, likeliest first. */

const UP: Readonly<Record<string, string>> = {
  // the form: words of rising | words of falling
  past: 'rose increased grew climbed jumped gained soared surged leapt advanced rallied doubled improved | fell dropped declined decreased shrank slipped slid plunged tumbled sank dipped slumped lost eased dwindled',
  present:
    'rises increases grows climbs jumps gains soars surges leaps advances | falls drops declines decreases shrinks slips slides plunges tumbles sinks dips slumps loses',
  participle: 'risen grown | fallen shrunk declined dropped',
  ing: 'rising increasing growing climbing jumping gaining soaring surging | falling dropping declining decreasing shrinking slipping sliding plunging sinking losing',
  bare: 'grow gain soar | lose shrink',
  noun: 'rise increase growth jump climb surge advance | fall drop decline decrease slump slide dip',
  transitive: 'raised lifted boosted increased put | cut reduced lowered trimmed slashed',
  comparative: 'higher | lower',
  amount: 'more | fewer less',
  adverb: 'up | down'
}

/** What the word becomes where the figures went the other way. */
export const OPPOSITE_WAYS: ReadonlyMap<string, readonly string[]> = made()

function made(): Map<string, string[]> {
  const opposites = new Map<string, string[]>()
  for (const line of Object.values(UP)) {
    const [up = [], down = []] = line.split(' | ').map((words) => words.split(' '))
    for (const word of up) opposites.set(word, [...(opposites.get(word) ?? []), ...down.slice(0, 3)])
    for (const word of down) opposites.set(word, [...(opposites.get(word) ?? []), ...up.slice(0, 4)])
  }
  return opposites
}

const WORD = `\\b(?:${[...OPPOSITE_WAYS.keys()].join('|')})\\b`
/** The last such word of a text. */
export const LAST_WAY_WORD = new RegExp(`${WORD}(?!.*${WORD})`)
