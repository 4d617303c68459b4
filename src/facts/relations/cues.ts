/** The words that say what a figure was reckoned as: a total, a rest, an average, so much each. */
import type {Term} from './term.ts'

const ADVERBS = '(?: (?:now|then|only|just|also|thus|already|therefore|finally|still))?'
const SUMS =
  'total|sum|tally|toll|count|haul|bill|cost|price|number|figure|amount|stake|holding|share|score|aggregate|spend|outlay|debt|collection|fleet|workforce|strength|membership|roll|run|lead|overall figure'
const SORTS =
  '(?:combined|overall|grand|cumulative|running|final|joint|aggregate|full|gross|whole|entire|collective|overall combined)'

/** “a total of”, “making”, “that comes to”, “bringing the toll to”, “between them they have” */
const TOTAL_LEAD = new RegExp(
  `(?:\\b(?:${[
    `(?:an? |the |its |their )?(?:${SORTS} )?(?:${SUMS})(?: (?:of|is|was|are|were|at|to|stands at|stood at|comes to|came to|reaches|reached|being|now|will be|would be)| cost of| bill of| value of| [a-z]+ of)${ADVERBS}`,
    `${SORTS}(?: [a-z]+){0,2} of`,
    'making|which makes?|that makes?|this makes?|it makes?|they make|made it|making it|makes it|making that|making up|make up',
    '(?:add|adds|added|adding) up to|(?:total|totals|totall?ed|totall?ing|amount(?:s|ed|ing)? to|sum(?:s|med)? to)',
    `(?:comes?|came|coming|works? out|worked out|adding|rounds up|runs?|ran)${ADVERBS}(?: in all)? (?:to|at)`,
    `(?:bring|brings|bringing|brought|take|takes|taking|took|taken|push|pushes|pushing|pushed|lift|lifts|lifting|lifted|raise|raises|raising|raised|swell|swells|swelling|put|puts|putting|carry|carries|carrying) (?:the|its|his|her|their|that|this|it|them|him|what)(?: [a-z'-]+){0,5} (?:up )?to`,
    '(?:finish(?:es|ed|ing)?|end(?:s|ed|ing)?(?: up)?|clos(?:es|ed|ing)|wound up) (?:with|on|up with)',
    'in all|in total|altogether|all told|all in all|between them|between the (?:two|three|four)|together|combined|jointly|collectively',
    '(?:giving|gives|gave|leaving|leaves|left)(?: (?:him|her|it|them|us|the [a-z]+|its [a-z]+|[a-z]+))?(?: with)? (?:a total(?: of)?|in all)'
  ].join(
    '|'
  )})(?: (?:have|has|had|they have|it has|they had|own|hold|raised|made|won|earned|cost|costs|are|is|were|was|about|a))?,?)$`
)
/** "or 1.16 million over the year": the parts are of its halves. */
const WHOLE_TIME =
  /^(?:[a-z-]+ )?(?:in|over|for|across|during|through|throughout) (?:the )?(?:full |whole |entire |two |three |four |five )?(?:year|season|day|week|month|weekend|night|series|course|campaign|period|game|match|decade|days|weeks|months|years|nights|legs|halves|rounds|games|matches)\b/
const OR_LEAD = /(?:^|,|;|–|—|\()(?: ?(?:or|that is|which is|making|i\.e\.))?$/
const TOTAL_AFTER =
  /^(?:[a-z'-]+ ){0,3}(?:in all|in total|altogether|all told|between them|between the (?:two|three|four)|overall|combined|all in all|in the aggregate|put together|taken together)\b/

export function isTotal({lead, after, before}: Term): boolean {
  return (
    TOTAL_LEAD.test(lead) ||
    TOTAL_LEAD.test(before) ||
    TOTAL_AFTER.test(after) ||
    (OR_LEAD.test(lead) && WHOLE_TIME.test(after))
  )
}

/** “giving him 52%”: what two figures of the sentence make. */
const GIVES =
  /\b(?:giving|gives|gave|for|leaving|to give|to make|to take|which gives|that gives|now has|now have|now holds?|now owns?)(?: (?:him|her|it|them|us|you|the [a-z]+(?: [a-z]+)?|[a-z]+))?(?: (?:with|to))?$/

export function isGiven({lead}: Term): boolean {
  return GIVES.test(lead)
}

const REST_LEAD =
  /(?:\b(?:the|its|their|his|her|these|those|our|my) (?:[a-z]+ )?(?:other|others|remaining|remainder(?: of)?|rest(?: of the| of| -|,)?|balance(?: of)?|outstanding|leftover)(?: [a-z]+)?,?|\bremaining|\bleaving|\bleaves|\bleft|\bleft with|\bis left with|\bare left with|\bwere left with|\bwas left with|\bleaving (?:it|them|him|her|only|just|us|the [a-z]+)(?: with)?|\bleaves (?:it|them|him|her|only|just|us|the [a-z]+)(?: with)?|\bleft (?:it|them|him|her|only|just|us|the [a-z]+)(?: with)?|\b(?:still|which) (?:owes?|needs?|lacks?|has|have)|\bthe shortfall(?: is| was| of)?)(?: (?:just|only))?$/
const REST_AFTER =
  /^(?:[a-z'-]+ ){0,2}(?:(?:is|are|was|were|have been|has been) )?(?:remain|remains|remained|left|remaining|left over|to go|to come|outstanding|unsold|unspent|unaccounted|to spare|short|short of|needed|still needed|wanted|wanting|missing|to find|to raise|to sell|to pay|to run|uncounted|undecided|unclaimed|untouched|unfinished|still to|yet to|others)\b/

export function isRest({lead, before, after}: Term): boolean {
  return REST_LEAD.test(lead) || REST_LEAD.test(before) || REST_AFTER.test(after)
}

const AVERAGE_LEAD =
  /\b(?:averag(?:e|es|ed|ing)|mean|on average)(?: (?:of|is|was|at|to|out at|out to|being|works? out at|came to|stands at|price of|cost of|length of|age of|score of|time of|[a-z]+ of))?,?$/
const AVERAGE_AFTER = /^(?:[a-z'-]+ ){0,4}(?:on average|at an average|an average|a time on average)\b/

export function isAverage({lead, before, after}: Term): boolean {
  return AVERAGE_LEAD.test(lead) || AVERAGE_LEAD.test(before) || AVERAGE_AFTER.test(after)
}

/** Periods are rates of another kind, and a share belongs to money. */
const NOT_ITEMS =
  'year|month|week|day|hour|minute|second|quarter|decade|night|season|fortnight|lot|bit|little|few|number|third|quarter|half|dozen|hundred|thousand|million|billion|total|further|record|cent|share of'
const EACH_AFTER = new RegExp(
  `^(?:(?:[a-z-]+ )?(?:each|apiece|a head|a time|per head|per person|per capita|a piece|every time|for each|to each|in each|on each|at each|from each|for every)|(?:per|a|an) (?!(?:${NOT_ITEMS})\\b)[a-z-]+(?= ?[,.;:)—–]|$| (?:on|for|and|to|in|of|at|from|is|was|or|but|they|it|he|she|plus|before|after|by)\\b))`
)
const EACH_BEFORE =
  /\b(?:each|every one|every|apiece|per person|(?:price|priced|sell|sells|sold|selling|cost|costs|costing|charged|charges|charging|paid|paying|pays) (?:at|for)|ticket costs?)(?: of (?:the|its|their|them|which|whom|these|those|his|her))?(?: [a-z'-]+){0,5}$/

export function isEach({before, lead, after}: Term): boolean {
  return EACH_AFTER.test(after) || EACH_BEFORE.test(lead) || EACH_BEFORE.test(before)
}

/** Counts of what holds, seats or carries so many. */
const HOLDS =
  /\b(?:holds?|held|seats?|seated|carr(?:y|ies|ied)|sleeps?|takes?|accommodates?|fits?|has room for|have room for|with room for|capacity (?:of|is|for)|can (?:hold|seat|carry|take|sleep|fit))$/

export function isCapacity({lead}: Term): boolean {
  return HOLDS.test(lead)
}

/** What leads to a figure that follows from those before it. */
const FOLLOWS =
  /(?:(?:^|[,;:—–] ?|\s)(?:so|thus|hence|therefore|which is|that is|which means|that means|meaning|equal to|equivalent to|the equivalent of|or|i\.e\.|works? out at|working out at|worked out at|which comes to|for)|\()(?: (?:there (?:are|were|will be)|that|it|they (?:have|need|pay)|some))*$/

export function isFollowing({lead, before}: Term): boolean {
  return FOLLOWS.test(lead) || FOLLOWS.test(before)
}
