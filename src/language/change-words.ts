/** Words that say that something grew or shrank; all lower case. */
import {wordSet} from './word-set.ts'

/** Verbs and nouns in every form. */
export const RISE_WORDS = wordSet(`
  rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb
  climbs climbed climbing jump jumps jumped jumping gain gains gained gaining soar soars soared soaring surge surges
  surged surging leap leaps leapt leaped leaping advance advances advanced raise raises raised raising widen widens
  widened widening swell swells swelled swollen expand expands expanded lift lifts lifted rocketed rallied rebound
  rebounded edged-up up higher added ballooned shot upgraded accelerated quickened hike hiked improved improve
  edged inched crept creep strengthen strengthened firmed spiked spike mounted skyrocketed appreciated bounced recovered extended
  nudged deepened improving boosted boost doubled trebled tripled quadrupled upturn uplift ticked
`)

export const FALL_WORDS = wordSet(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
  decreased decreasing cut cuts cutting slip slips slipped slipping slide slides slid sliding shrink shrinks shrank
  shrunk shrinking plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped slumping sink
  sinks sank sunk lose reduced reduce reduces reducing reduction dip dips dipped dipping narrow narrows narrowed
  narrowing weaken weakened shed eased down lower lowered lowers lowering slashed slash halved contracted contract
  contraction plummeted plummet downgraded trimmed retreated pared softened depreciated devalued deteriorated shortened knocked shaved dwindled dwindle crashed
`)
