/** Words for people: relatives, and those without a name. */

/** Relatives, by their relation to somebody. */
export const KIN =
  '(?:grand|great-grand|step|half-|god|foster )?(?:son|daughter|child|children|kids?|mother|mum|mom|father|dad|parents?|brothers?|sisters?|siblings?|twins?|baby|babies|bab(?:y|ies)|wife|husband|spouse|widow|widower|partner|fiancée?|girlfriend|boyfriend|lover|uncle|aunt|auntie|nephew|niece|cousin|sons|daughters|grandad|granny|grandma|grandpa|nan|in-law|bride|groom|ex-wife|ex-husband)'

/** "his mother", "whose son", "Ada's brother" */
export const KINDRED = new RegExp(`\\b(?:his|her|their|my|our|whose|'s|s') (?:[a-z-]+,? ){0,3}?${KIN}\\b`)

const ROLES =
  'man|woman|boy|girl|teenager|pensioner|driver|neighbou?r|friend|colleague|stranger|passenger|victim|suspect|pupil|student|spokesman|spokeswoman|spokesperson|officer|constable|doctor|nurse|surgeon|judge|magistrate|coroner|barrister|lawyer|solicitor|prosecutor|teacher|headteacher|priest|vicar|mayor|councillor|minister|manager|boss|coach|captain|opponent|rival|predecessor|successor|owner|landlord|tenant|witness|burglar|thief|robber|attacker|detective|farmer|customer|guest|child|baby|toddler|couple|tutor|mentor|agent|publisher|editor|biographer'

/** "a neighbour", "the coroner", "her opponent" */
export const HUMAN = new RegExp(`\\b(?:an?|the|his|her|their|another|one) (?:[a-z-]+ ){0,2}?(?:${ROLES})\\b`)

/** Words for somebody of an age, in years. */
export const LIFE_STAGES: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['teenager', [13, 19]],
  ['teen', [13, 19]],
  ['toddler', [1, 3]],
  ['pensioner', [55, 120]],
  ['septuagenarian', [70, 79]],
  ['sexagenarian', [60, 69]],
  ['octogenarian', [80, 89]],
  ['nonagenarian', [90, 99]],
  ['centenarian', [100, 120]],
  ['schoolboy', [4, 18]],
  ['schoolgirl', [4, 18]],
  ['quinquagenarian', [50, 59]]
])
