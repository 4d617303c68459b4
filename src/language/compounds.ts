/** Compounds that take a hyphen before a noun, and phrasal verbs whose nouns are written otherwise than the verbs. */
const list = (text: string): readonly string[] =>
  text
    .split(/\s*[,\n]\s*/)
    .map((item) => item.trim())
    .filter(Boolean)

/** Of an adjective or adverb and a participle or the like: nothing else than a modifier before a noun. */
export const DESCRIBING: readonly string[] = list(`
  well known, well paid, well established, well respected, well publicised, well attended, well educated, well off,
  well organised, well equipped, well connected, well documented, well liked, well loved, well meaning, well worn,
  well dressed, well deserved, well earned, well rehearsed, well read, well funded, well placed, well timed, well run,
  best known, best selling, best loved, best paid, best placed, better known, better off, better paid, little known,
  lesser known, little used, little noticed, hard working, hard fought, hard hitting, hard earned, hard won, hard drinking, hard pressed,
  hard core, hard line, fast growing, fast moving, fast paced, fast tracked, slow moving, slow burning, far reaching, far flung, far fetched,
  far sighted, long running, long awaited, long standing, long lasting, long serving, long suffering, long delayed,
  long lost, long established, long held, long planned, long forgotten, long overdue, long established, short lived, short sighted, short tempered,
  short staffed, high ranking, high powered, high performing, high pitched, high earning, high spending, high flying, high rolling,
  low lying, low paid, low flying, low budget, low slung, much needed, much loved, much improved, much vaunted, much loved,
  much maligned, much hyped, much anticipated, much publicised, ill fated, ill advised, ill gotten, ill conceived, ill equipped, ill prepared,
  ill tempered, ill timed, ill judged, deep rooted, deep seated, deep fried, wide ranging, wide eyed, wide open, so called, old fashioned,
  middle aged, close knit, tight knit, tight lipped, cold blooded, hot headed, hot tempered, warm hearted, light hearted,
  half hearted, single handed, single minded, narrow minded, open minded, open ended, like minded, strong willed, kind hearted,
  quick thinking, quick tempered, free standing, free flowing, free range, free spending, good looking, good natured, blue eyed, red haired, grey haired,
  fair haired, dark skinned, right handed, left handed, left leaning, right leaning, soft spoken, plain spoken, outspoken,
  record breaking, award winning, prize winning, ground breaking, heart breaking, heart warming, eye catching, mouth watering,
  life saving, life threatening, life changing, law abiding, time consuming, money saving, labour saving, labor saving, thought provoking,
  breath taking, cost cutting, cost effective, price sensitive, energy efficient, fuel efficient, peace keeping, oil producing, oil rich, cash strapped,
  cash rich, debt ridden, crime ridden, war torn, strife torn, drought stricken, poverty stricken, panic stricken, grief stricken, flood hit, drought hit, storm hit,
  crisis hit, sun drenched, tree lined, star studded, blood stained, wood panelled, gas fired, coal fired, oil fired, wood burning, solar powered, battery powered,
  nuclear powered, government backed, government funded, government run, state owned, state run, state funded, state backed, family run, family owned, council run, council owned,
  purpose built, custom built, custom made, hand made, hand held, hand picked, home made, home grown, man made, mass produced,
  tax free, duty free, rent free, smoke free, sugar free, lead free, toll free, interest free, trouble free, carbon neutral, user friendly,
  eco friendly, family friendly, child friendly, environment friendly, world famous, world class, world leading, world renowned, state of the art, out of court, out of town, out of work,
  out of date, up to date, up and coming, down to earth, behind the scenes, round the clock, around the clock, run of the mill,
  door to door, face to face, day to day, year on year, month on month, quarter on quarter, house to house, tit for tat, one off, once in a lifetime, wait and see,
  make or break, hit and run, drink driving, cut price, tailor made, ready made, self made, soon to be, not for profit, would be, start up, first ever, third party, air conditioned, north facing, south facing, south east facing,
  english speaking, french speaking, spanish speaking, world beating, top ranked, top ranking, top rated, top scoring, top secret, top selling, second hand,
  publicly no
`).filter((item) => !/ no$|^outspoken$/.test(item))

/** Of an adjective and a noun: a phrase of its own as well ("in the long term"), so its neighbours must show it. */
export const PHRASES: readonly string[] = list(`
  long term, short term, medium term, near term, long distance, long range, long haul, short haul, high speed, high profile, high level, high quality,
  high risk, high tech, high rise, high end, high value, high street, high security, high altitude, high stakes, high pressure, low cost, low income, low level, low key,
  low profile, low carbon, low risk, low fat, low wage, low tech, large scale, small scale, full scale, full time, part time, full length, full blown, full page, first class, second class,
  first time, first half, second half, first round, second round, first team, first floor, second floor, ground floor, first place, second place, third place,
  fourth place, fifth place, first quarter, second quarter, third quarter, fourth quarter, first degree, second degree, third degree, last minute, last ditch, last gasp,
  real life, real time, left wing, right wing, far right, far left, left hand, right hand, middle class, working class, upper class,
  middle income, open air, open source, open plan, open top, one way, one sided, one day, one time, two way, two time, three time, four time, two thirds, four wheel, all time, all night,
  all party, all star, all round, third world, world record, front line, front page, front row, back bench, back row, top level, top flight, top tier, low lying, mid table,
  cross party, cross border, grass roots, blue chip, blue collar, white collar, red hot, white hot, zero hours, zero tolerance, double digit,
  single digit, single sex, single storey, single parent, same sex, mixed race, late night, early morning, mid morning, next generation, new look, big name, big screen, small town, multi million, second generation, quarter final, semi final, decision making, problem solving, policy making
`).filter(
  (item) =>
    !/^(?:high street|quarter final|semi final|world record|first time|decision making|policy making|problem solving|third world|far left|far right|first team|first floor|second floor|two thirds)$/.test(
      item
    )
)

/** Noun and verb differ: "a build-up", "to build up". The noun's other form is the American one. */
export const PHRASAL_NOUNS: ReadonlyMap<string, string> = new Map(
  `build-up/buildup follow-up/follow-up shake-up/shakeup clean-up/cleanup cover-up/cover-up mix-up/mix-up line-up/lineup
   warm-up/warmup make-up/makeup break-up/breakup set-up/setup start-up/startup back-up/backup check-up/checkup
   round-up/roundup hold-up/holdup close-up/close-up press-up/press-up tie-up/tie-up fall-out/fallout pull-out/pullout
   sell-off/sell-off stand-off/standoff kick-off/kickoff lay-off/layoff spin-off/spinoff lift-off/liftoff take-off/takeoff
   break-in/break-in check-in/check-in sit-in/sit-in trade-off/trade-off pay-off/payoff write-off/write-off
   run-off/runoff play-off/playoff knock-out/knockout opt-out/opt-out roll-out/rollout sell-out/sellout shoot-out/shootout
   work-out/workout turn-out/turnout lock-out/lockout hand-out/handout bail-out/bailout black-out/blackout
   speed-up/speedup step-up/step-up pick-up/pickup push-up/push-up sign-up/sign-up flare-up/flare-up pile-up/pileup
   top-up/top-up slip-up/slip-up hang-up/hang-up walk-out/walkout drop-out/dropout cut-off/cutoff rip-off/rip-off
   tip-off/tip-off run-up/run-up fry-up/fry-up lash-up/lash-up slow-down/slowdown shut-down/shutdown break-down/breakdown
   crack-down/crackdown count-down/countdown melt-down/meltdown show-down/showdown climb-down/climbdown touch-down/touchdown
   break-through/breakthrough walk-through/walkthrough drive-through/drive-through hand-over/handover take-over/takeover
   change-over/changeover turn-over/turnover make-over/makeover carry-on/carry-on log-in/login`
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string])
)
