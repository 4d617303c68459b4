/** Figures and number words that are no numbers: labels, names, pronouns, set phrases. */
import type {Atoms} from './atoms.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words after which a plain figure is a label, not a count. */
const LABELS = set(`
  no no. nos nos. number channel article section page pages chapter route highway interstate room flight gate unit
  block formula apollo figure fig fig. table clause paragraph rule schedule annex appendix psalm windows version
  volume vol vol. episode series season ward platform pier terminal junction boeing airbus radio bbc category grade
  tier type phase stage level zone district division group pool group class lot plot door runway ligne line act scene
  part step form model serial bus tram lane studio verse plate exhibit count resolution proposition amendment title
  agenda sq covid-19 reactor court league one's war iphone galaxy xbox playstation
`)
/** Of those, the ones that are labels with a capital only: "a league 12 points clear", "the class 30 strong". */
const CAPITAL_LABELS = set(
  'league class group pool form court part line count act title season series stage level war division lot radio bus tram'
)

/** Whether the number at `index` is part of a name or a label. */
// eslint-disable-next-line complexity -- a list of alternatives, each its own line
export function isLabelled(atoms: Atoms, index: number): boolean {
  const {kind, text, cardinal, ordinal} = atoms.at(index)
  if (kind === 'word' && isCapitalInside(atoms, index)) return true
  if (
    cardinal !== undefined &&
    kind === 'word' &&
    atoms.isJoint(index - 1) &&
    atoms.at(index - 2).cardinal !== undefined
  )
    return true
  if (kind === 'figure' || cardinal !== undefined) {
    if (isInsideToken(atoms, index)) return true
    if (isAddress(atoms, index)) return true
    if (kind === 'figure' && isTelephone(atoms, index)) return true
    if (/^(?:under|over)$/.test(atoms.lower(index - 2)) && atoms.lower(index + 1) === 's') return true // under-18s
    const before = atoms.lower(index - 1)
    if (LABELS.has(before) && (!CAPITAL_LABELS.has(before) || atoms.isCapitalised(index - 1))) return true
    if (atoms.lower(index - 1) === '/' && atoms.isClose(index)) return true
    if (
      kind === 'figure' &&
      atoms.lower(index + 1) === '/' &&
      atoms.isClose(index + 1) &&
      atoms.at(index + 2).kind === 'figure'
    ) {
      return !/^[1-7]$/.test(text) || !/^[23458]$/.test(atoms.at(index + 2).text)
    }
    return kind === 'figure' && followsName(atoms, index)
  }
  if (ordinal !== undefined) return atoms.isCapitalised(index) && atoms.isCapitalised(index + 1) && index > 0
  return false
}

/** 0800 123 456, 007: figures in a row of which the first begins with a nought. */
function isTelephone(atoms: Atoms, index: number): boolean {
  let first = index
  while (first > 0 && atoms.at(first - 1).kind === 'figure') first--
  const {text} = atoms.at(first)
  return /^0\d/.test(text) && !text.includes('.') && !text.includes(':')
}

/** "the Big Five", "Fifth Avenue": a number word with a capital inside a sentence is part of a name. */
function isCapitalInside(atoms: Atoms, index: number): boolean {
  const {cardinal, ordinal, magnitude} = atoms.at(index)
  if (cardinal === undefined && ordinal === undefined && magnitude === undefined) return false
  if (!atoms.isCapitalised(index) || index === 0) return false
  const before = atoms.at(index - 1)
  if (before.kind !== 'word') return false
  return /^(?:DET|ADP|CCONJ|VERB|PROPN|ADJ|NOUN|PRON)$/.test(atoms.upos(index - 1)) && !isTitleCase(atoms)
}

/** A headline in capitals: every longer word has one. */
function isTitleCase(atoms: Atoms): boolean {
  let words = 0
  let capitals = 0
  for (let at = 0; at < atoms.length; at++) {
    if (atoms.at(at).kind !== 'word' || atoms.lower(at).length < 4) continue
    words++
    if (atoms.isCapitalised(at)) capitals++
  }
  return capitals * 4 > words * 3
}

/** 10 Downing Street, 12 Rose Lane */
function isAddress(atoms: Atoms, index: number): boolean {
  for (let at = index + 1; at < index + 5 && atoms.isCapitalised(at); at++) {
    if (
      /^(?:street|road|avenue|lane|drive|square|close|crescent|terrace|boulevard|st\.?|rd\.?|ave\.?)$/.test(
        atoms.lower(at)
      )
    )
      return at > index + 1
  }
  return false
}

/** G7, M25, T20, B-52: letters or a capital and a hyphen before it in the same token. */
function isInsideToken(atoms: Atoms, index: number): boolean {
  if (atoms.token(index) !== atoms.token(index - 1)) return false
  const before = atoms.at(index - 1)
  if (before.kind === 'word') return true
  return (
    before.kind === 'hyphen' &&
    atoms.isCapitalised(index - 2) &&
    atoms.token(index - 2) === atoms.token(index) &&
    !/^(?:Mid|Sub|Pre|Post|Late|Early)$/.test(atoms.at(index - 2).text)
  )
}

/** "Boeing 737", "Windows 10": a plain figure after a name, and no noun after it. */
function followsName(atoms: Atoms, index: number): boolean {
  if (!/^\d{1,4}$/.test(atoms.at(index).text) || index < 2) return false
  if (
    atoms.upos(index - 1) !== 'PROPN' ||
    !atoms.isCapitalised(index - 1) ||
    atoms.at(index - 1).month !== undefined
  )
    return false
  const next = atoms.at(index + 1)
  if (
    next.magnitude !== undefined ||
    next.kind === 'hyphen' ||
    next.text === '–' ||
    next.lower === '%' ||
    next.lower === 'per'
  )
    return false
  if (atoms.isClose(index + 1) && next.kind === 'word') return false
  if (isShareOfName(atoms, index)) return false
  if (atoms.tagName(index + 1) === 'NOUN.sg' || atoms.isCapitalised(index + 1)) return true
  return /^(?:PUNCT|ADP|AUX|CCONJ|VERB|SCONJ|PART)$/.test(atoms.upos(index + 1)) || index + 1 >= atoms.length
}

const MOST_BACK = 24

/** "The Mill has 46 members, Holm End 31 and the Glebe 58": the noun of the first figure is that of the others. */
function isShareOfName(atoms: Atoms, index: number): boolean {
  if (!/^(?:[,.;)]|and|to)$/.test(atoms.lower(index + 1)) && index + 1 < atoms.length) return false
  let at = index - 1
  while (at > 0 && (atoms.isCapitalised(at) || /^(?:the|of)$/.test(atoms.lower(at)))) at--
  if (!/^(?:,|;|and|while|with|to|but)$/.test(atoms.lower(at))) return false
  for (let back = at - 1; back >= Math.max(0, index - MOST_BACK); back--) {
    const {kind, cardinal} = atoms.at(back)
    if (kind !== 'figure' && cardinal === undefined) continue
    return [1, 2].some((step) => atoms.tagName(back + step) === 'NOUN.pl') || isShareOfName(atoms, back)
  }
  return false
}

/** "the one who left", "no one", "this one", "one might say"; "one of the five" and "one man" are numbers. */
export function isPronounOne(atoms: Atoms, index: number, to: number): boolean {
  if (atoms.lower(index) !== 'one' || to !== index + 1) return false
  const before = atoms.lower(index - 1)
  if (
    /^(?:no|any|every|some|each|this|that|which|another|loved|little|new|old|big|good|only|other)$/.test(
      before
    )
  )
    return true
  const next = atoms.lower(to)
  if (before === 'the') return next !== 'hundred'
  if (next === 'of') return !countsAfterOf(atoms, to + 1)
  if (next === 'another' || next === "'s" || next === 'day' || next === 'time') return true
  if (atoms.at(to).kind === 'hyphen') return /^(?:off|on|time|way|sided|upmanship)$/.test(atoms.lower(to + 1))
  return !/^(?:NOUN|ADJ|PROPN|NUM)/.test(atoms.tagName(to)) || atoms.tagName(to) === 'NOUN.pl'
}

/** "one of the five", "one of three": a number stands after it. */
function countsAfterOf(atoms: Atoms, at: number): boolean {
  for (let near = at; near < at + 3; near++) {
    const {kind, cardinal, magnitude} = atoms.at(near)
    if (kind === 'figure' || cardinal !== undefined || magnitude !== undefined) return true
  }
  return false
}

const SET_NOUNS = set(`
  half halves way umpire aid lady minister name names hand class place-kick sight person instance glance thought
  thoughts nature degree party parties reading quarter quarters century secretary sea officer mate reserve world
  amendment base rate fiddle responder responders rail estate cousin cousins past
`)

/** "first half", "at first", "second thoughts", "Third Way", and the adverb in "she first met him". */
export function isSetOrdinal(atoms: Atoms, index: number, to: number): boolean {
  const {lower} = atoms.at(index)
  const joined = atoms.pastHyphen(to)
  const next = atoms.lower(joined)
  const isFirst = lower === 'first' || lower === '1st'
  if (SET_NOUNS.has(next) && (isFirst || /^(?:second|third|fourth|2nd|3rd|4th)$/.test(lower))) {
    if (next !== 'party' && next !== 'person' && next !== 'place-kick') return true
    return true
  }
  if (
    joined > to &&
    isFirst &&
    /^(?:ever|born|rate|past|time|come|hand|class|half|generation|year|choice|team|string)$/.test(next)
  ) {
    return (
      !/^(?:ever|born|choice|generation|year|team|string|time)$/.test(next) ||
      next === 'time' ||
      next === 'team'
    )
  }
  if (
    lower === 'second' &&
    (/^(?:ADP|NUM)$/.test(atoms.upos(index - 1)) ||
      atoms.lower(index - 1) === 'per' ||
      atoms.lower(index - 1) === 'split')
  ) {
    return atoms.upos(index + 1) !== 'NOUN' || atoms.lower(index - 1) === 'per'
  }
  if (lower === 'second' && atoms.lower(index - 1) === 'a' && !/^(?:NOUN|ADJ|PROPN)$/.test(atoms.upos(to)))
    return true
  if (!isFirst)
    return (
      atoms.at(index).kind === 'word' &&
      atoms.tagName(index).startsWith('ADV') &&
      atoms.upos(index - 1) === 'PUNCT'
    )
  if (/^(?:at|from|when)$/.test(atoms.lower(index - 1))) return !/^(?:NOUN|ADJ)/.test(atoms.tagName(to))
  return atoms.tagName(index).startsWith('ADV')
}
