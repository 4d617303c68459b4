/** Counts that are announced and then listed: "three reasons", of which two are told; "both" of three names. */
import type {Article} from '../../article/article.ts'
import type {Token} from '../../article/token.ts'
import {ORDINALS} from '../../language/number-words.ts'
import type {Contradiction} from './contradiction.ts'
import {listedBeside, namedAfter} from './announced-lists.ts'
import {wrongFeats} from './feats-check.ts'
import {wrongGroups} from './group-check.ts'
import {wrongLefts} from './left-check.ts'
import {wrongOrdinals} from './ordinals-check.ts'
import {wrongReferences} from './references-check.ts'
import {countOf, itemsOf} from './name-lists.ts'
import {partLists} from './parts.ts'
import {figureSentences, type Figure} from './sentences.ts'
import {wrongThems} from './them-check.ts'
import {inWords, writings} from './write.ts'
import {wordSet} from '../../language/word-set.ts'

const MOST = 12

/** Of two that speak of one place, the first found is told. */
export function wrongCounts(article: Article): Contradiction[] {
  const told: Contradiction[] = []
  for (const check of [
    wrongGroups,
    wrongReferences,
    countsInstead,
    wrongOrdinals,
    wrongLefts,
    wrongThems,
    wrongFeats
  ]) {
    for (const found of check(article))
      if (!told.some(({at}) => at.start < found.at.end && found.at.start < at.end)) told.push(found)
  }
  return told
}

function countsInstead(article: Article): Contradiction[] {
  return figureSentences(article).flatMap(({figures}) =>
    figures.flatMap((figure): Contradiction[] => {
      const {kind, value = 0, approx} = figure.mention
      if (!/^(?:cardinal|multiple|points)$/.test(kind)) return []
      if (value < 2 || value > MOST || approx !== undefined || !Number.isInteger(value)) return []
      if (OPEN.test(figure.before)) return []
      const count =
        allOf(figure) ??
        listedAfter(figure) ??
        listedBeside(figure) ??
        namedAfter(figure) ??
        countedAfter(figure) ??
        reasonsAfter(figure) ??
        orderedAfter(figure) ??
        oneAndTheOther(figure) ??
        calledInTurn(figure) ??
        countIsTold(figure) ??
        doneAfter(figure)
      return count === undefined || count === value ? [] : [contradictionOf(figure, count)]
    })
  )
}

const OPEN =
  /\b(?:at least|more than|over|up to|one of|among|include[ds]?|including|(?<!\b(?:guilty|convicted|accused|acquitted|cleared|suspected) )of|about|some|nearly|almost|another)(?: (?:the|its|his|her|their|those))?$/

function contradictionOf({mention}: Figure, count: number): Contradiction {
  return {
    at: {start: mention.start, end: mention.start + (/^[\p{L}\d]+/u.exec(mention.text)?.[0].length ?? 1)},
    expected: mention.kind === 'cardinal' ? writings(mention, count) : [inWords(count) ?? ''],
    reckoning: `${inWords(count) ?? String(count)} are told, not ${mention.text.replace(/ (?:times|points)$/, '')}`,
    figures: [mention]
  }
}

/** "three towns: Ashby, Measham and Coalville"; "three towns – Ashby and Measham – were cut off" */
function listedAfter(figure: Figure): number | undefined {
  const {mention, sentence} = figure
  const isOfThem = /^of (?:them|these|those)\b/.test(figure.after)
  if ((mention.counts === undefined && !isOfThem) || mention.kind !== 'cardinal') return undefined
  const {article} = sentence
  const rest = article.text.slice(mention.start + mention.text.length, sentence.sentence.end)
  const match =
    /^(?:-\w+)?((?: [\p{L}’'-]+){1,6}?)(?:(?:, (?:each|all|both) [^:.;–—“”"]{3,70})?(: )(.+)|( [–—] )(.+?) [–—] .+| \(([^()]+)\).*)$/su.exec(
      rest
    )
  if (match === null)
    return isPlural(mention.counts ?? '') ? namesBehind(rest, mention.value ?? 0) : undefined
  if (!(isOfThem || isPlural(mention.counts ?? ''))) return undefined
  const list = withoutClauses(match[3] ?? match[5] ?? match[6] ?? '')
  if (/\d/.test(list) || / (?:is|are|was|were|said|says|has|have|will|would|can|must) /.test(list))
    return undefined
  const items = itemsOf(list)
  if (items === undefined) return bulletsAfter(figure)
  const value = mention.value ?? 0
  const count = countOf(items, value)
  return Math.abs(count - value) <= 2 && items.length > 1 ? count : undefined
}

/** "five towns that have lost their last branch: Ashby, Measham, Heather and Snibston": far behind, but all of them names. */
function namesBehind(rest: string, value: number): number | undefined {
  const list = /^(?: [\p{L}’'-]+){1,14}: ([^:;.–—“”"()]+)\.?$/u.exec(rest)?.[1]
  const items = list === undefined ? undefined : itemsOf(list)
  const areNames =
    items !== undefined && items.length > 2 && items.every((item) => /^(?:the )?\p{Lu}/u.test(item))
  return areNames && Math.abs(items.length - value) <= 2 ? items.length : undefined
}

/** "Ash Homes, which was late, and Beck, which was early": the names alone. */
function withoutClauses(list: string): string {
  return list
    .replace(/, (?:which|who|whose) [^,;]+(?=[,;.]|$)/g, '')
    .replace(/, and(?= \p{Lu}[^,]*$)/u, ' and')
}

/** "All five have been retuned", of a tower that has six bells: the count that the sentence before gives. */
function allOf({mention, before, after, sentence}: Figure): number | undefined {
  const isBare = mention.counts === undefined && /(?:^|\s)all$/.test(before)
  if (!isBare || !/^(?:have|has|were|are|had|will|would|did|must)\b/.test(after)) return undefined
  const {article} = sentence
  const last = figureSentences(article).find((each) => each.sentence.index === sentence.sentence.index - 1)
  const counts = (last?.figures ?? []).filter(
    ({mention: each}) => each.kind === 'cardinal' && (each.value ?? 0) < 100
  )
  const [count] = counts
  const {value, counts: noun} = count?.mention ?? {}
  const sum = sumOfPeople(counts)
  if (sum !== undefined && last?.sentence.block === sentence.sentence.block)
    return Math.abs(sum - (mention.value ?? 0)) <= 2 ? sum : undefined
  if (last?.sentence.block !== sentence.sentence.block || counts.length !== 1 || value === undefined)
    return undefined
  return noun !== undefined &&
    noun !== 'others' &&
    isPlural(noun) &&
    Math.abs(value - (mention.value ?? 0)) <= 2
    ? value
    : undefined
}

/** "Two men and three women": people of sorts that nobody is two of. */
function sumOfPeople(figures: readonly Figure[]): number | undefined {
  const [first] = figures
  const nouns = figures.map(({mention}) => mention.counts?.toLowerCase() ?? '')
  const isList =
    figures.length > 1 &&
    nouns.every((noun) => SORTS.has(noun)) &&
    new Set(nouns).size === nouns.length &&
    first !== undefined &&
    figures.slice(1).every(({before}) => /^[a-z]+(?:,| and|, and)$/.test(before))
  return isList ? figures.reduce((sum, {mention}) => sum + (mention.value ?? 0), 0) : undefined
}

const SORTS = wordSet(
  `men women boys girls children adults teenagers babies toddlers pensioners dogs cats sons daughters brothers
   sisters`
)

function isPlural(noun: string): boolean {
  return /(?:s|men|women|children|people|criteria|phenomena)$/i.test(noun)
}

/** "There are three rules:" and a list of items. */
function bulletsAfter({mention, sentence}: Figure): number | undefined {
  const {article} = sentence
  const {block} = sentence.sentence
  if (!/:\s*$/.test(article.text.slice(mention.end, block.end)) || sentence.sentence.end < block.end - 1)
    return undefined
  let count = 0
  while (article.blocks[block.index + 1 + count]?.zone === 'list') count++
  return count > 1 && Math.abs(count - (mention.value ?? 0)) <= 2 ? count : undefined
}

/** "five counties: 18 in Ash, 12 in Beck and four in Cole": each thing with its number. */
function countedAfter({mention, sentence, after, index}: Figure): number | undefined {
  if (mention.counts === undefined || !isPlural(mention.counts) || !/^[a-z-]+(?: [a-z-]+){0,3}:$/.test(after))
    return undefined
  const list = partLists(sentence).find(({parts}) => parts[0]?.index === index + 1)
  const isWhole = list?.isParallel === true && list.parts.at(-1)?.before.endsWith(' and') === true
  return isWhole && Math.abs(list.parts.length - (mention.value ?? 0)) <= 2 ? list.parts.length : undefined
}

const ANNOUNCED =
  /^(?:reasons|things|points|steps|ways|questions|conditions|demands|options|lessons|problems|changes|measures|factors|rules|tests|stages|phases|goals|aims|promises|risks|causes|charges|counts|mistakes|scenarios|proposals|principles|ideas|suggestions|explanations|objections|priorities|tasks|requirements|obstacles|criticisms|complaints|concerns|worries|fears|grounds|arguments|recommendations|theories|motives|findings|errors|faults|failings|flaws|failures|defects|weaknesses|strengths|amendments|wishes|hurdles|advantages|benefits|drawbacks|attractions|features|elements|ingredients|issues|criteria|excuses|facts|clues|resolutions|motions|choices|answers|targets|tips|rumours|rumors|versions|methods|pledges|commitments|warnings|threats|dangers|surprises|omissions|breaches|offences|offenses|allegations|accusations|regrets|ambitions|duties|purposes|uses|sources|signs|symptoms|remedies|solutions|alternatives|possibilities|outcomes)$/
/** "three risks: the cliff may fall, the sea is rising and nobody has a map": clauses, not names. */
function reasonsAfter({mention, sentence}: Figure): number | undefined {
  if (mention.kind !== 'cardinal' || !ANNOUNCED.test(mention.counts?.toLowerCase() ?? '')) return undefined
  const {article} = sentence
  const list = /^ [a-z]+(?: [a-z]+){0,4}: ([^.:;()–—“”"]+)\.?$/.exec(
    article.text.slice(mention.start + mention.text.length, sentence.sentence.end)
  )?.[1]
  const pieces = list?.split(/, (?:and )?| and /) ?? []
  const commas = list?.split(', ').length ?? 0
  const isSeries = pieces.length > 2 && pieces.length - commas <= 1 && pieces.every(isItemOrClause)
  return isSeries && Math.abs(pieces.length - (mention.value ?? 0)) <= 2 ? pieces.length : undefined
}

/** No word that hangs a piece on the one before it. */
function isItemOrClause(piece: string): boolean {
  return (
    !/^(?:who|which|whose|where|when|while|with|including|such|but|or|not|also|then|because|although|as|if|so|said|says|he|she|they|it)\b/i.test(
      piece
    ) && piece.split(' ').length > 1
  )
}

const FIRST = /^(?:the |one[,:]? )?first(?:ly)?\b|^(?:number )?one[,:]/i
const LATER = /\b(?:third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|last(?:ly)?|final(?:ly)?|other|others)\b/i

/** "three reasons. The first … The second …" */
function orderedAfter(figure: Figure): number | undefined {
  const {mention, sentence} = figure
  const isPoints = mention.kind === 'points' && / points$/.test(mention.text)
  if (!isPoints && !ANNOUNCED.test(mention.counts?.toLowerCase() ?? '')) return undefined
  const {article} = sentence
  const sentences = article.sentences.slice(sentence.sentence.index + 1, sentence.sentence.index + 12)
  const begins = sentences.map((each) =>
    article.text.slice(each.start, each.start + 40).replace(/^[“"‘']/, '')
  )
  if (!FIRST.test(begins[0] ?? '') && !FIRST.test(begins[1] ?? '')) return undefined
  let count = 0
  for (const begin of begins) {
    const word = /^(?:the |and )?(\p{L}+?)(?:ly)?\b/iu.exec(begin)?.[1]?.toLowerCase() ?? ''
    const place = ORDINALS.get(word)
    if (place === count + 1) count++
  }
  const value = mention.value ?? 0
  const text = sentences.map((each) => article.text.slice(each.start, each.end)).join(' ')
  if (count > value) return count
  return count < value && count >= value - 2 && count > 1 && !LATER.test(text) ? count : undefined
}

const ONE_AND_THE_OTHER =
  /^(?:“|")?One[,:]? (?:[^.;]{3,90}?)[,;]? (?:and|but|while) the other\b|^(?:“|")?(?:The first|One)\b[^.;]{3,90}\. The other\b/

/** "three reasons. One was the weather, and the other was a shortage of welders": one and the other are two. */
function oneAndTheOther({mention, sentence, after}: Figure): number | undefined {
  const {counts = '', countsToken, value = 0} = mention
  if (mention.kind !== 'cardinal' || countsToken === undefined || !isPlural(counts) || value > 4)
    return undefined
  const {article} = sentence
  const next = article.sentences[sentence.sentence.index + 1]
  if (next === undefined || next.block !== sentence.sentence.block || after.split(' ').length > 12)
    return undefined
  const told = article.text.slice(next.start, article.sentences[next.index + 1]?.end ?? next.end)
  return ONE_AND_THE_OTHER.test(told) && !/\b(?:others|another|third|two|both|rest|remaining)\b/i.test(told)
    ? 2
    : undefined
}

const IN_TURN =
  /\bfirst (?:to|at|in|by|through|the|a|an) [^,;.]+,(?: and)? (?:then|next) (?:to|at|in|by|through|the|a|an) [^;.]+?,? and (?:then |so )?(?:last|lastly|finally) (?:to|at|in|by|through|the|a|an)\b/i

/** "calls at five islands. It goes first to Ash, then to Beck and last to Cole." */
function calledInTurn({mention, sentence}: Figure): number | undefined {
  const {counts = '', value = 0} = mention
  if (mention.kind !== 'cardinal' || !isPlural(counts)) return undefined
  const {article} = sentence
  const next = article.sentences[sentence.sentence.index + 1]
  if (next === undefined || next.block !== sentence.sentence.block) return undefined
  const text = article.text.slice(next.start, next.end)
  const turns = IN_TURN.exec(text)?.[0]
  if (turns === undefined) return undefined
  const count = 2 + [...turns.matchAll(/,(?: and)? (?:then|next) /gi)].length
  return Math.abs(count - value) <= 2 ? count : undefined
}

/** "Her demands were four: more beds, more nurses and a car park." */
function countIsTold({mention, before, sentence}: Figure): number | undefined {
  if (mention.kind !== 'cardinal' || mention.counts !== undefined) return undefined
  if (!/(?:^|\s)(?:[a-z]+s|criteria) (?:are|were|number|numbered)$/.test(before)) return undefined
  const list = /^: ([^:;–—“”"()]+)$/u.exec(
    sentence.article.text.slice(mention.end, sentence.sentence.end)
  )?.[1]
  const items = list === undefined ? undefined : itemsOf(list)
  return items !== undefined && Math.abs(items.length - (mention.value ?? 0)) <= 2 ? items.length : undefined
}

const MODAL =
  /^(?:It|They|He|She|The [a-z]+(?: [a-z]+)?|[A-Z]\w+) (?:must|should|will|would|is to|are to|has to|have to|had to|may|can|could) ([a-z]+) /

/** "three things. It should seal the floor, mend the roof and train its staff." */
function doneAfter(figure: Figure): number | undefined {
  const {mention, sentence} = figure
  if (mention.kind !== 'cardinal' || !ANNOUNCED.test(mention.counts?.toLowerCase() ?? '')) return undefined
  const {article} = sentence
  const next = article.sentences[sentence.sentence.index + 1]
  if (next === undefined || next.block !== sentence.sentence.block || figure.after.split(' ').length > 8)
    return undefined
  if (!MODAL.test(article.text.slice(next.start, next.end))) return undefined
  let count = 0
  let isClosed = false
  let before: Token | undefined
  for (const token of article.tokensOf(next)) {
    if (token.upos === 'VERB' && token.feature !== 'past' && before !== undefined) {
      const isNext = count > 0 && /^(?:,|and)$/.test(before.lower)
      if (isNext && before.lower === 'and') isClosed = true
      if (isNext || (count === 0 && (before.feature === 'modal' || before.lower === 'to'))) count++
    }
    before = token
  }
  return isClosed && count > 1 && Math.abs(count - (mention.value ?? 0)) === 1 ? count : undefined
}
