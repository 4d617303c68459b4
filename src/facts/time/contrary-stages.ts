/**
 * A stage that the words beside it contradict: “was sentenced” of somebody who “will learn her punishment”, “a second
 * reading” of a bill that “had been through committee”, “takes over from Ms Roy, his successor”.
 */
import type {Article, Sentence} from '../../article/article.ts'
import type {TimeContradiction} from './contradiction.ts'

interface Contrary {
  /** The stage, named `at`. */
  readonly stage: RegExp
  /** What cannot go with it, in the same sentence or, where `isFar`, in one beside it. */
  readonly beside?: RegExp
  readonly isFar?: boolean
  /** What excuses it. */
  readonly but?: RegExp
  readonly expected: readonly string[]
  readonly reckoning: string
}

const NAME = String.raw`(?:(?:[A-Z][\p{L}’'.-]+|[a-z]+) ){0,6}[A-Z][\p{L}’'-]+`
const OTHER_CASE =
  /\b(?:another|other|others|separate|further|second|retrial|re-?tried|fresh|co-?\w+|accomplice|brother|appeal\w*|already)\b/i

const CONTRARIES: readonly Contrary[] = [
  {
    stage: /\b(?:was|were|been) (?<at>sentenced|jailed|imprisoned)\b(?! (?:to|for))/d,
    beside:
      /\b(?:will learn (?:his|her|their) (?:punishments?|sentences?|fate)|sentencing\b[^.]{0,60}\b(?:put off|adjourned|postponed|delayed|deferred|will take place|is (?:due|expected|set))|(?:will|is to|are to|is due to|are due to) be sentenced|await(?:s|ing)? sentenc\w+|pre-sentence reports|reports (?:have been|are|were|can be) (?:prepared|ordered|written))/i,
    isFar: true,
    but: OTHER_CASE,
    expected: ['convicted', 'found guilty'],
    reckoning: 'the sentence is still to come'
  },
  {
    stage:
      /\b(?:will|is to|are to|is due to|are due to|must) (?:now )?(?<at>stand trial|go on trial|be tried|be charged|be arrested|be indicted)\b/d,
    beside:
      /\b(?:was|were|has been|have been|been|being) (?:found guilty|convicted|acquitted)|\b(?:pleaded|pled) guilty|\b(?:was|were) (?:sentenced|jailed)\b/i,
    but: OTHER_CASE,
    expected: ['be sentenced'],
    reckoning: 'the verdict is in'
  },
  {
    stage: /\b(?<at>first|second) reading\b/d,
    beside:
      /\b(?:had|having) (?:already )?(?:been through|passed|cleared|completed|survived|emerged from|come through|finished|gone through|got through) (?:its |the )?(?:committee|report)\b|\breading\b[^.]{0,80}\b(?:last|final) (?:hurdle|stage)|\bonly (?:the )?royal assent/i,
    isFar: true,
    expected: ['third'],
    reckoning: 'committee and report come before the third reading'
  },
  {
    stage: /\b(?<at>third) reading\b/d,
    beside:
      /\breading\b[^.]{0,80}\b(?:now|next|then|will) (?:go|goes|move|moves|proceed|proceeds|pass|passes|be sent)(?: on)? to (?:a |the )?(?:committee|report|line-by-line)/i,
    expected: ['second'],
    reckoning: 'committee and report come before the third reading'
  },
  {
    stage:
      /\b(?:second reading\b[^.]{0,90}\b(?:goes|go|returns?|comes?|will (?:have|get|be given)|is (?:to have|due))\b[^.]{0,50}\b(?<at>first) reading\b)/d,
    expected: ['third'],
    reckoning: 'the first reading comes before the second'
  },
  {
    stage:
      /\b(?:after|with|their|its|sealed|secured|clinched|won) (?<at>relegation)\b(?! (?:battle|fight|zone|places?|rivals?|play-?off|from|last|in \d))/d,
    beside:
      /\b(?:to|and|will|they|have|had) (?:go|went|gone) up\b|\bas champions\b|\b(?:were|was|are|been) promoted\b/i,
    isFar: true,
    but: /\b(?:avoid\w*|escap\w*|surviv\w*|bounc\w*|despite|years? after|seasons? after|since|since their|straight back|immediate)\b/i,
    expected: ['promotion'],
    reckoning: 'those who go up are promoted'
  },
  {
    stage:
      /\b(?:after|with|their|its|sealed|secured|clinched|won) (?<at>promotion)\b(?! (?:battle|fight|zone|places?|rivals?|play-?off|from|last|in \d|push|hopes|race))/d,
    beside: /\b(?:to|and|will|they|have|had) (?:go|went|gone) down\b|\b(?:were|was|are|been) relegated\b/i,
    isFar: true,
    but: /\b(?:avoid\w*|escap\w*|despite|years? after|seasons? after|since|a year|season|immediate|not|miss\w*)\b/i,
    expected: ['relegation'],
    reckoning: 'those who go down are relegated'
  },
  {
    stage: new RegExp(
      String.raw`\b(?:(?:takes?|took|taking|taken) over from|replac(?:es|ed|ing)|succeed(?:s|ed|ing)|follow(?:s|ed|ing)|steps? into the shoes of|inherit(?:s|ed) (?:it|the job|the post) from) ${NAME}, (?:his|her|its|their|the) (?<at>successor)\b`,
      'du'
    ),
    expected: ['predecessor'],
    reckoning: 'whoever was there before is the predecessor'
  },
  {
    stage: new RegExp(
      String.raw`\b(?:(?:succeeded|replaced|followed) by|hand(?:s|ed|ing)? over to|gives? way to|gave way to|ma(?:kes|de) way for|passe[sd] (?:it|the (?:job|post|baton|reins)) (?:on )?to) ${NAME}, (?:his|her|its|their|the) (?<at>predecessor)\b`,
      'du'
    ),
    expected: ['successor'],
    reckoning: 'whoever comes after is the successor'
  },
  {
    stage: new RegExp(
      String.raw`\b(?:his|her|its|their) (?<at>successor),(?: ${NAME},)? (?:whom (?:he|she|it|they) (?:has |have )?(?:replace[sd]?|succeed(?:s|ed)?)|from whom (?:he|she|it|they) (?:takes?|took) over)`,
      'du'
    ),
    expected: ['predecessor'],
    reckoning: 'whoever was there before is the predecessor'
  },
  {
    stage: new RegExp(
      String.raw`\b(?:his|her|its|their) (?<at>predecessor),(?: ${NAME},)? (?:who )?(?:takes over|will take over|is to take over|takes up the (?:post|job)|starts (?:in|on|next)|will start|has yet to be (?:named|chosen|appointed)|has not (?:yet )?been (?:named|chosen|appointed))`,
      'du'
    ),
    expected: ['successor'],
    reckoning: 'whoever comes after is the successor'
  },
  {
    stage:
      /\b(?:died|dead|killed|left|fled|escaped|vanished|disappeared|resigned|quit|retired|sank|collapsed|burned down|burnt down|drowned|perished|destroyed)\b[^.,;:]{0,30}\b(?<at>after) (?:he|she|it|they|anyone|anybody|police|doctors|help|firefighters|rescuers|officers) could (?!not\b|no\b|n't|hardly|barely|only)[a-z]/d,
    expected: ['before'],
    reckoning: 'what came too soon came before it'
  }
]

const ROUNDS: ReadonlyArray<readonly [name: string, pattern: string]> = [
  ['first round', 'first round'],
  ['second round', 'second round'],
  ['third round', 'third round'],
  ['last 32', '(?:last|round of) 32'],
  ['last 16', '(?:last|round of) 16'],
  ['quarter-finals', 'quarter-?finals?|last eight'],
  ['semi-finals', 'semi-?finals?|last four'],
  ['final', 'final']
]
const ROUND = `(?:${ROUNDS.map(([, pattern]) => pattern).join('|')})`
const PLAYED = new RegExp(
  String.raw`\b(?:won|beat|beating|defeated|defeating|saw off|knocked out|came through|winning|victory|win)\b[^.;]{0,60}?\b(?:in|of) (?:the|their|her|his|its) (?<past>${ROUND})\b[^.;]{0,60}?\b(?:will|now|next|and) (?:play|plays|face|faces|meet|meets|takes? on)\b[^.;]{0,60}?\bin (?:the|their|her|his|its|a) (?<next>${ROUND})\b`,
  'dgi'
)
const REACHED = new RegExp(
  String.raw`\b(?:reached|reaches|into|through to|a place in|qualified for|booked (?:his|her|their|a) place in) (?:the|their|her|his|its|a) (?<next>${ROUND})\b[^.;]{0,40}?\b(?:by|after|with)\b[^.;]{0,60}?\bin (?:the|their|her|his|its|a) (?<past>${ROUND})\b`,
  'dgi'
)

export function contraryStages(article: Article): TimeContradiction[] {
  return article.sentences.flatMap((sentence, index) => [
    ...contrariesIn(article, sentence, index),
    ...roundsIn(article, sentence)
  ])
}

/** One of these stands in every stage above: most sentences hold none. */
const STAGE =
  /sentenced|jailed|imprisoned|trial|tried|charged|arrested|indicted|reading|relegation|promotion|successor|predecessor|could/

function contrariesIn(article: Article, sentence: Sentence, index: number): TimeContradiction[] {
  const text = article.slice(sentence)
  if (!STAGE.test(text)) return []
  return CONTRARIES.flatMap(({stage, beside, isFar, but, expected, reckoning}): TimeContradiction[] => {
    const match = stage.exec(text)
    const place = match?.indices?.groups?.['at']
    if (match === null || place === undefined) return []
    const around = isFar === true ? neighbours(article, index) : text
    if (beside !== undefined && !beside.test(around)) return []
    if (but?.test(around) === true) return []
    const [start, end] = place
    return [{at: {start: sentence.start + start, end: sentence.start + end}, expected, reckoning, places: []}]
  })
}

/** A sentence with the one before it and the one after it, of the same paragraph or the next. */
function neighbours(article: Article, index: number): string {
  const own = article.sentences[index]
  return article.sentences
    .slice(Math.max(0, index - 1), index + 2)
    .filter(({block}) => Math.abs(block.index - (own?.block.index ?? 0)) <= 1)
    .map((sentence) => article.slice(sentence).replace(/\s+/g, ' '))
    .join(' ')
}

function rankOf(round: string): number {
  return ROUNDS.findIndex(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(round))
}

/** "won in the quarter-finals and will play in the last 16" */
function roundsIn(article: Article, sentence: Sentence): TimeContradiction[] {
  const text = article.slice(sentence)
  // the one that was played, and the one that is next
  const named = text.match(/final|round|last (?:16|32|eight|four)/gi)
  if (named === null || named.length < 2) return []
  return [PLAYED, REACHED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({indices, groups = {}}): TimeContradiction[] => {
      const [past, next] = [rankOf(groups['past'] ?? ''), rankOf(groups['next'] ?? '')]
      const place = indices?.groups?.['next']
      if (
        place === undefined ||
        past < 0 ||
        next > past ||
        /\blast (?:year|season|time)|\b(?:19|20)\d\d\b/.test(text)
      )
        return []
      const right = ROUNDS[past + 1]?.[0]
      const [start, end] = place
      return [
        {
          at: {start: sentence.start + start, end: sentence.start + end},
          expected: right === undefined ? [] : [right],
          reckoning: `the ${groups['next'] ?? ''} comes before the ${groups['past'] ?? ''}`,
          places: []
        }
      ]
    })
  )
}
