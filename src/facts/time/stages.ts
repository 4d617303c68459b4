/**
 * Stages that follow each other by nature: nobody is sworn in before she is elected, tried after she is found guilty, or
 * buried on a day before he died.
 */
import type {Article, Sentence} from '../../article/article.ts'
import type {TimeContradiction} from './contradiction.ts'
import {orderOf} from './before-after.ts'
import {momentsIn, type Moment} from './moments.ts'
import {tellingsOf, type Telling} from './tellings.ts'

/** Each line is one course of things; each stage is the participles and past forms that tell of it. */
const CHAINS: ReadonlyArray<readonly string[]> = [
  [
    'conceived',
    'born',
    'christened|baptised|baptized',
    'died|was killed|was murdered|perished|drowned',
    'cremated|buried|laid to rest|embalmed'
  ],
  [
    'became engaged|got engaged|were engaged|was betrothed|proposed',
    'married|wed|got married',
    'divorced|annulled|widowed'
  ],
  [
    'arrested|caught',
    'charged|indicted',
    'tried|went on trial|stood trial|put on trial',
    'convicted|found guilty|acquitted|cleared',
    'sentenced|jailed|fined|imprisoned',
    'released from (?:prison|jail)|freed from (?:prison|jail)|paroled'
  ],
  [
    'nominated|shortlisted|selected as (?:the )?candidate',
    'elected|voted in',
    'sworn in|inaugurated|took office|took her seat|took his seat',
    'voted out|impeached|ousted'
  ],
  [
    'designed|commissioned',
    'built|completed|erected|constructed',
    'opened|inaugurated|unveiled',
    'demolished|pulled down|razed|knocked down|torn down'
  ],
  ['written|composed|recorded|filmed|painted', 'published|released|premiered|broadcast|screened|exhibited'],
  ['laid down', 'launched', 'sank|sunk|wrecked|scuttled|torpedoed', 'raised|salvaged|refloated'],
  ['sown|sowed|planted|drilled', 'harvested|reaped|picked|threshed'],
  ['set off|set out|departed|took off|set sail|boarded', 'arrived|landed|touched down|docked|disembarked'],
  ['fell ill|was taken ill|fell sick|was diagnosed', 'recovered|was discharged|was cured'],
  ['bought|purchased|acquired', 'resold|sold on'],
  [
    'applied|was interviewed|was shortlisted',
    'hired|appointed|taken on|got the job',
    'sacked|dismissed|fired|made redundant|retired|resigned'
  ],
  ['enrolled|matriculated|was admitted to', 'graduated|qualified as|took (?:a|his|her) degree'],
  [
    'kidnapped|abducted|taken hostage|captured|went missing|disappeared|vanished',
    'ransomed|released|freed|rescued|escaped|found'
  ],
  ['laid', 'hatched', 'fledged'],
  ['broke out|was declared', 'surrendered|was signed|armistice'],
  ['caught fire|broke out', 'extinguished|put out|doused|brought under control'],
  ['kicked off', 'equalised|equalized|half-time|half time', 'full-time|full time|final whistle'],
  ['signed|agreed', 'ratified', 'came into force|took effect', 'repealed|lapsed|expired'],
  ['brewed|distilled', 'bottled'],
  ['invented|discovered', 'patented'],
  ['drafted', 'debated', 'passed|enacted', 'repealed']
]

interface Stage {
  readonly chain: number
  readonly stage: number
  readonly word: string
  readonly index: number
}

let phrase: RegExp | undefined
const known = new Map<string, ReadonlyArray<readonly [chain: number, stage: number]>>()

/** Every stage that a phrase may be: a hostage and a prisoner are both released. */
function stagesOf(word: string): ReadonlyArray<readonly [chain: number, stage: number]> {
  let stages = known.get(word)
  if (stages === undefined) {
    stages = CHAINS.flatMap((chain, at) =>
      chain.flatMap((each, nth) => (new RegExp(`^(?:${each})$`).test(word) ? [[at, nth] as const] : []))
    )
    known.set(word, stages)
  }
  return stages
}

function stagesIn(text: string): Stage[] {
  phrase ??= new RegExp(`\\b(?:${CHAINS.flat().join('|')})\\b`, 'g')
  return [...text.matchAll(phrase)].flatMap(({index, 0: word}) =>
    stagesOf(word).map(([chain, stage]) => ({chain, stage, word, index}))
  )
}

export function wrongStages(article: Article): TimeContradiction[] {
  const found = [
    ...article.sentences.flatMap((sentence) => turnedRound(article, sentence)),
    ...datedStages(article)
  ]
  return found
}

/** "sworn in before she was elected", "charged after being found guilty" */
const WAY =
  /\b(?<way>before|after) (?:(?:he|she|it|they) (?:was|were|had been|had|is|are|has been|have been)?|being|having been|having) ?(?:formally |even |first |finally |officially )?$/
const OTHER =
  /\b(?:again|another|other|others|separate|further|new|fresh|second|retrial|re-\w+|late|wrongly|mistakenly|posthumous\w*|symbolically|unofficially|secretly|not|never|nearly|almost|if|whether|rumou?rs?|reports?|said to|shortly|once|first|previous\w*|earlier|already|minister|whose|father|mother|son|daughter|brother|sister|husband|wife|child|children|parents?|predecessor|successor|old|original|replacement|rebuilt|both|one|some|many|most|people|long before|years before|decades before|centuries before|just before|only to|until|since|in case|instead)\b/

function turnedRound(article: Article, sentence: Sentence): TimeContradiction[] {
  const text = article.text.slice(sentence.start, sentence.end).toLowerCase()
  if (!/\b(?:before|after) (?:he|she|it|they|being|having)\b/.test(text) || OTHER.test(text)) return []
  const stages = stagesIn(text)
  return stages.flatMap((one) =>
    stages.flatMap((two): TimeContradiction[] => {
      const between = text.slice(one.index + one.word.length, two.index)
      if (one.chain !== two.chain || two.index <= one.index || one.stage === two.stage) return []
      const way = WAY.exec(between)
      if (way === null || !/^[^,;:.]{0,40}$/.test(between)) return []
      const word = way.groups?.['way'] ?? ''
      if ((word === 'before') === one.stage < two.stage) return []
      const start = sentence.start + one.index + one.word.length + way.index
      return [
        {
          at: {start, end: start + word.length},
          expected: [word === 'before' ? 'after' : 'before'],
          reckoning: `“${one.word}” comes ${word === 'before' ? 'after' : 'before'} “${two.word}”`,
          places: []
        }
      ]
    })
  )
}

/** "They were married in 1984 and became engaged in 1986"; "He was buried on 3 June. He had died on 9 June" */
function datedStages(article: Article): TimeContradiction[] {
  const tellings = tellingsOf(article)
  return tellings.flatMap((telling, index) => {
    const next = tellings[index + 1]
    const isSame =
      next !== undefined &&
      next.block === telling.block &&
      next.sentence === telling.sentence + 1 &&
      /^ ?(?:he|she|it|they) (?:was|were|had|is|are|has|have|became|died|got|will)\b/.test(next.words)
    const told = isSame ? [telling, next] : [telling]
    if (told.flatMap(({marks}) => marks).length < 2) return []
    return told
      .flatMap(stagesDated)
      .flatMap((one, at, all) => all.slice(at + 1).flatMap((two) => conflict(article, one, two)))
  })
}

interface Dated {
  readonly stage: Stage
  readonly moment: Moment
  readonly telling: Telling
}

/** The stage that the words straight before a time tell of. */
function stagesDated(telling: Telling): Dated[] {
  if (OTHER.test(telling.words)) return []
  const moments = momentsIn(telling)
  return moments.flatMap((moment, index) => {
    const from = moments[index - 1]?.end ?? 0
    const lead = telling.words.slice(from, moment.at)
    const stages = stagesIn(lead)
    const last = stages.at(-1)
    if (last === undefined || lead.length - last.index > 60) return []
    return stages
      .filter((each) => each.index === last.index)
      .map((stage) => ({stage: {...stage, index: stage.index + from}, moment, telling}))
  })
}

function conflict(article: Article, one: Dated, two: Dated): TimeContradiction[] {
  if (one.stage.chain !== two.stage.chain || one.stage.stage === two.stage.stage) return []
  if (one.telling === two.telling) {
    const between = one.telling.words.slice(one.moment.end, two.moment.at)
    // one subject for both
    if (
      !/^,? ?(?:and|but|then|before|having|after|,)? ?(?:then )?(?:was |were |had |is |are |having |been |he |she |it |they |will be |to be |be )*[a-z]+(?: [a-z'-]+){0,8} (?:in|on|at) $/.test(
        between
      )
    )
      return []
  }
  const order = orderOf(one.moment, two.moment)
  if (order === 0 || order < 0 === one.stage.stage < two.stage.stage) return []
  const place = two.moment.places.map(({start, end}) => ({start, end}))
  const [at] = place
  if (at === undefined) return []
  return [
    {
      at: {start: at.start, end: place.at(-1)?.end ?? at.end},
      expected: [],
      reckoning: `“${two.stage.word}” ${article.slice(at)}, but “${one.stage.word}” ${one.moment.places.map(({text}) => text).join(' ')}`,
      places: one.moment.places.map(({start, end}) => ({start, end}))
    }
  ]
}
