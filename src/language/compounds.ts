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
  lesser known, little used, little noticed, hard working, hard fought, hard hitting, hard earned, hard won,
  hard drinking, hard pressed, hard core, hard line, fast growing, fast moving, fast paced, fast tracked, slow moving,
  slow burning, far reaching, far flung, far fetched, far sighted, long running, long awaited, long standing,
  long lasting, long serving, long suffering, long delayed, long lost, long established, long held, long planned,
  long forgotten, long overdue, short lived, short sighted, short tempered, short staffed, high ranking, high powered,
  high performing, high pitched, high earning, high spending, high flying, high rolling, low lying, low paid,
  low flying, low budget, low slung, much needed, much loved, much improved, much vaunted, much maligned, much hyped,
  much anticipated, much publicised, ill fated, ill advised, ill gotten, ill conceived, ill equipped, ill prepared,
  ill tempered, ill timed, ill judged, deep rooted, deep seated, deep fried, wide ranging, wide eyed, wide open,
  so called, old fashioned, middle aged, close knit, tight knit, tight lipped, cold blooded, hot headed, hot tempered,
  warm hearted, light hearted, half hearted, single handed, single minded, narrow minded, open minded, open ended,
  like minded, strong willed, kind hearted, quick thinking, quick tempered, free standing, free flowing, free range,
  free spending, good looking, good natured, blue eyed, red haired, grey haired, fair haired, dark skinned,
  right handed, left handed, left leaning, right leaning, soft spoken, plain spoken, record breaking, award winning,
  prize winning, ground breaking, heart breaking, heart warming, eye catching, mouth watering, life saving,
  life threatening, life changing, law abiding, time consuming, money saving, labour saving, labor saving,
  thought provoking, breath taking, cost cutting, cost effective, price sensitive, energy efficient, fuel efficient,
  peace keeping, oil producing, oil rich, cash strapped, cash rich, debt ridden, crime ridden, war torn, strife torn,
  drought stricken, poverty stricken, panic stricken, grief stricken, flood hit, drought hit, storm hit, crisis hit,
  sun drenched, tree lined, star studded, blood stained, wood panelled, gas fired, coal fired, oil fired,
  wood burning, solar powered, battery powered, nuclear powered, government backed, government funded, government run,
  state owned, state run, state funded, state backed, family run, family owned, council run, council owned,
  purpose built, custom built, custom made, hand made, hand held, hand picked, home made, home grown, man made,
  mass produced, tax free, duty free, rent free, smoke free, sugar free, lead free, toll free, interest free,
  trouble free, carbon neutral, user friendly, eco friendly, family friendly, child friendly, environment friendly,
  world famous, world class, world leading, world renowned, state of the art, out of court, out of town, out of work,
  out of date, up to date, up and coming, down to earth, behind the scenes, round the clock, around the clock,
  run of the mill, door to door, face to face, day to day, year on year, month on month, quarter on quarter,
  house to house, tit for tat, one off, once in a lifetime, wait and see, make or break, hit and run, drink driving,
  cut price, tailor made, ready made, self made, soon to be, not for profit, would be, start up, first ever,
  third party, air conditioned, north facing, south facing, south east facing, english speaking, french speaking,
  spanish speaking, world beating, top ranked, top ranking, top rated, top scoring, top secret, top selling,
  second hand, better than expected, worse than expected, lower than expected, higher than expected,
  weaker than expected, stronger than expected, faster than expected, slower than expected, larger than expected,
  smaller than expected, bigger than expected, better than average, higher than average, lower than average,
  higher than usual, lower than usual, larger than life, bigger than usual, hotter than usual, wetter than average,
  drier than average, warmer than average, stronger than forecast, weaker than forecast, better than forecast,
  larger than usual, less than perfect, performance related, drug related, drink related, alcohol related,
  gang related, work related, stress related, age related, heat related, weather related, climate related,
  smoking related, security related, tax related, income related, diet related, asbestos related, tobacco related,
  health related, covid related, virus related, crime related, gun related, knife related, terror related,
  terrorism related, football related, flood related, fraud related, earnings related, means tested, inflation linked,
  index linked, drug resistant, water resistant, fire resistant, flame retardant, heat resistant, bullet proof,
  fool proof, child proof, blood curdling, bone dry, bullet riddled, chart topping, clean shaven, computer generated,
  crowd pleasing, crystal clear, curly haired, long haired, short haired, disease free, drug free, drug fuelled,
  alcohol fuelled, evidence based, faith based, community based, home based, web based, plant based, land based,
  sea based, ground based, space based, school based, earth shattering, feel good, first rate, second rate,
  third rate, flat footed, foreign owned, foreign made, british made, french owned, german built, us led, un backed,
  french led, russian backed, russian led, saudi led, american made, british born, us backed, eu funded,
  lottery funded, taxpayer funded, publicly owned, crowd funded, gold plated, gluten free, dairy free, fat free,
  cruelty free, germ free, risk free, stress free, debt free, hands free, gun toting, gut wrenching, nail biting,
  hair raising, head turning, spine chilling, jaw dropping, bum numbing, toe curling, stomach churning, hand painted,
  hand written, hand stitched, hand carved, hand knitted, hard boiled, hard nosed, hard headed, hard wearing,
  hard bitten, health conscious, image conscious, cost conscious, fashion conscious, safety conscious, self conscious,
  heat seeking, attention seeking, asylum seeking, high flown, high handed, high minded, high octane, high spirited,
  high scoring, high yielding, horse drawn, house trained, income generating, job seeking, kind natured, knee deep,
  waist deep, ankle deep, chest high, waist high, knee high, sky high, labour intensive, labor intensive,
  capital intensive, energy intensive, water intensive, land locked, laser guided, radar guided, law breaking,
  leather bound, lighter than air, loss making, profit making, money making, market leading, industry leading,
  market driven, data driven, demand led, consumer led, customer facing, child centred, ministerial level,
  mild mannered, military style, nail studded, near fatal, near perfect, near total, near empty, near constant,
  near identical, near unanimous, never ending, no nonsense, no frills, north eastern, ocean going, off the cuff,
  off the shelf, open necked, part owned, part funded, part built, half built, half finished, half empty, half full,
  half eaten, half baked, half forgotten, pitch black, jet black, snow white, navy blue, pollution free, power hungry,
  privately educated, profit driven, race related, rat infested, shark infested, mosquito infested, rock solid,
  rust coloured, cream coloured, sand coloured, sabre rattling, seat of the pants, scene stealing, show stopping,
  shop soiled, side splitting, silver haired, white haired, slow cooked, snow capped, snow covered, ice covered,
  smooth talking, strong arm, sure footed, tax dodging, tax raising, tax exempt, tax deductible, tight fisted,
  tight fitting, tongue in cheek, trail blazing, two faced, three dimensional, two dimensional, one dimensional,
  ultra violet, vote winning, vote rigging, water borne, air borne, water cooled, air cooled, weather beaten,
  well behaved, well balanced, well built, well defined, well intentioned, well informed, well preserved,
  well received, well thought out, well stocked, well regarded, well rounded, well written, well trained, well heeled,
  well to do, well versed, well lit, white knuckle, wide bodied, wide angle, wind powered, year long, month long,
  week long, day long, hour long, decade long, zero emission, double edged, double decker, double barrelled,
  single issue, single use, single engined, twin engined, multi storey, cash and carry, rags to riches, hand to mouth,
  heart to heart, one to one, one on one, head to head, back to back, coast to coast, wall to wall, end of year,
  end of season, end of term, rite of passage, need to know, made to measure, pay as you go, do it yourself,
  hard to reach, easy to use, easy to read, ready to wear, soon to be released, never before seen, much talked about
`)

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

/** Words that are written with hyphens wherever they stand. */
export const HYPHENATED: readonly string[] = list(`
  mother in law, father in law, son in law, daughter in law, brother in law, sister in law, mothers in law,
  fathers in law, sons in law, daughters in law, brothers in law, sisters in law, parents in law, editor in chief,
  commander in chief, editors in chief, commanders in chief, passer by, passers by, runner up, runners up, hanger on,
  hangers on, bride to be, mother to be, father to be, mum to be, mothers to be, parents to be, president elect,
  mayor elect, governor elect, prime minister elect, sergeant at arms, lady in waiting, ladies in waiting,
  merry go round, merry go rounds, ne'er do well, great grandmother, great grandfather, great grandson,
  great granddaughter, great grandchild, great grandchildren, great grandparents, great grandparent, half brother,
  half sister, half brothers, half sisters, cross examine, cross examined, cross examines, cross examining,
  cross examination, cross pollinate, cross pollinated, cross pollination, cross check, cross checked, cross checking,
  cross reference, cross referenced, cross referencing, cross dresser, cross dressing, cross bred, cross fertilise,
  cross fertilisation, cross fertilized, cross legged, cross eyed, double cross, double crossed, double checked,
  double checking, double booked, double parked, second guess, second guessed, second guessing, rubber stamped,
  rubber stamping, spoon fed, spoon feeding, short changed, fast tracked, fast tracking, fine tune, fine tuned,
  fine tuning, dry cleaned, force fed, force feeding, mass produce, mass produced, court martialled, court martialed,
  gift wrapped, chain smoked, chain smoking, stage managed, soft pedalled, spot checked, t shirt, t shirts, x ray,
  x rays, x rayed, u turn, u turns, jack in the box, will o' the wisp, happy go lucky, good for nothing, free for all,
  higgledy piggledy, topsy turvy, hocus pocus, mumbo jumbo, namby pamby, wishy washy, willy nilly, helter skelter,
  hanky panky, roly poly, walkie talkie, walkie talkies, tit for tat, mother of pearl, hara kiri, man of war,
  men of war, by product, by products
`)

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
