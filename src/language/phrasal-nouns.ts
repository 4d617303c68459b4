/** Noun and verb differ: "a build-up", "to build up". The noun's other form is the American one. */
export const PHRASAL_NOUNS: ReadonlyMap<string, string> = new Map(
  `build-up/buildup follow-up/follow-up shake-up/shakeup clean-up/cleanup cover-up/cover-up mix-up/mix-up line-up/lineup
   warm-up/warmup make-up/makeup break-up/breakup set-up/setup start-up/startup back-up/backup check-up/checkup
   round-up/roundup hold-up/holdup close-up/close-up press-up/press-up tie-up/tie-up fall-out/fallout pull-out/pullout
   sell-off/sell-off stand-off/standoff kick-off/kickoff lay-off/layoff spin-off/spinoff lift-off/liftoff take-off/takeoff
   break-in/break-in check-in/check-in sit-in/sit-in trade-off/trade-off pay-off/payoff write-off/write-off
   run-off/runoff play-off/playoff knock-out/knockout opt-out/opt-out roll-out/rollout sell-out/sellout shoot-out/shootout
   work-out/workout turn-out/turnout lock-out/lockout hand-out/handout bail-out/bailout black-out/blackout
   speed-up/speedup pick-up/pickup push-up/push-up sign-up/sign-up flare-up/flare-up pile-up/pileup
   top-up/top-up slip-up/slip-up hang-up/hang-up walk-out/walkout drop-out/dropout cut-off/cutoff rip-off/rip-off
   tip-off/tip-off run-up/run-up fry-up/fry-up lash-up/lash-up slow-down/slowdown shut-down/shutdown break-down/breakdown
   crack-down/crackdown count-down/countdown melt-down/meltdown show-down/showdown climb-down/climbdown touch-down/touchdown
   break-through/breakthrough walk-through/walkthrough drive-through/drive-through hand-over/handover take-over/takeover
   change-over/changeover turn-over/turnover make-over/makeover carry-on/carry-on log-in/login`
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string])
)
