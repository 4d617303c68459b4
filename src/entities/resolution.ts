/**
 * Ties every place where a name stands to a person. A mention is a person's when its words are the first, the last or
 * some middle words of the full name, in order and letter by letter: a misspelt name stays a person of its own, so that
 * rules can compare the two.
 */
import type {Article} from '../article/article.ts'
import type {Person, PersonMention} from '../article/mentions.ts'
import {FEMALE_NAMES, MALE_NAMES} from '../language/given-names.ts'
import {THING_OPENERS} from '../language/organisation-words.ts'
import {FAMILY_FIRST} from '../language/person-words.ts'
import {uposOf} from '../language/tagger/tags.ts'
import {genderOfMention, type Gender} from './gender.ts'
import {isAliasOf} from './alias.ts'
import type {Judged} from './judge.ts'
import {isMononym} from './mononym.ts'
import {GIVEN, INITIAL, nameClass, MONTH_OR_DAY, ORDINARY, PLACE, SUFFIX} from './name-class.ts'

interface Draft {
  /** Words of the name, folded, without initials, nickname and suffix. */
  readonly words: readonly string[]
  readonly suffix: string | undefined
  /** Other names of the same person: a maiden name, a stage name. */
  readonly aliases: Array<readonly string[]>
  name: string
  readonly mentions: PersonMention[]
  gender: Gender | undefined
  /** A courtesy title stood before the first word alone: "Mr Zhao" of Zhao Wenbin. */
  isFamilyFirst: boolean
  /** Where the last mention so far stands; -1 before the first. */
  lastAt: number
}

interface NameWords {
  readonly words: readonly string[]
  readonly suffix: string | undefined
}

export function resolvePeople(article: Article, judged: readonly Judged[]): Person[] {
  return new Resolver(article).resolve(judged)
}

class Resolver {
  private readonly article: Article
  private readonly drafts: Draft[] = []
  /** Names that the article calls a company, a place, a work or an animal somewhere. */
  private readonly things = new Set<string>()
  private readonly byWord = new Map<string, Draft[]>()

  constructor(article: Article) {
    this.article = article
  }

  resolve(judged: readonly Judged[]): Person[] {
    const names = judged.map((each) => this.wordsOf(each.nameStart, each.nameEnd))
    this.introduceFullNames(judged, names)
    judged.forEach((each, index) => {
      const name = names[index]
      if (name === undefined || name.words.length === 0) return
      this.place(each, name, this.bearerAfter(judged, index))
    })
    return this.drafts
      .filter(({mentions}) => mentions.length > 0)
      .map((draft) => this.personOf(draft))
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  }

  /** Longest first, so that "van der Merwe" is found to be a part of "Ruan van der Merwe". */
  private introduceFullNames(judged: readonly Judged[], names: readonly NameWords[]): void {
    const aliases = judged.map((each, index) => isAliasOf(this.article, judged[index - 1], each))
    const alone = this.wordsAlone(judged, names)
    const full = names.filter(
      ({words}, index) =>
        words.length > 1 &&
        aliases[index] !== true &&
        (judged[index]?.verdict === 'person' ||
          (judged[index]?.isDoubtful === true && alone.has(words.at(-1) ?? '')))
    )
    judged.forEach((each, index) => {
      const words = names[index]?.words ?? []
      if (!each.isCalledThing) return
      this.things.add(words.join(' '))
      const [opener, storm] = words
      if (words.length === 2 && storm !== undefined && THING_OPENERS.has(opener ?? '')) this.things.add(storm)
    })
    for (const name of full.sort((a, b) => b.words.length - a.words.length)) {
      const {words, suffix} = name
      const isPart = this.byWord.get(words[0] ?? '')?.some((draft) => {
        const part = partOf(draft.words, words)
        return part !== 0 && part !== WHOLE && (suffix === undefined || suffix === draft.suffix)
      })
      if (isPart !== true && !this.things.has(words.join(' '))) this.introduce(name)
    }
    aliases.forEach((isAlias, index) => {
      const name = names[index]
      const main = names[index - 1]
      if (!isAlias || name === undefined || main === undefined) return
      const draft = this.introduce(main)
      draft.aliases.push(name.words)
      this.file(draft, name.words)
    })
  }

  /** Words that are named alone, as surnames are on second mention. */
  private wordsAlone(judged: readonly Judged[], names: readonly NameWords[]): ReadonlySet<string> {
    const alone = new Set<string>()
    judged.forEach((each, index) => {
      const [word = '', ...more] = names[index]?.words ?? []
      if (more.length > 0 || each.verdict === 'thing') return
      if (each.verdict === 'person' || this.isSubject(each.nameEnd)) alone.add(word)
    })
    return alone
  }

  /** "Okafor said", "Okafor’s": what stands after a person rather than after a thing. */
  private isSubject(end: number): boolean {
    return (
      /^(?:VERB|AUX)$/.test(uposOf(this.article.tags[end] ?? 0)) ||
      /^['’]s$/.test(this.article.types[end]?.text ?? '')
    )
  }

  /** The words that make a name what it is. */
  private wordsOf(start: number, end: number): NameWords {
    const words: string[] = []
    let suffix: string | undefined
    let isInNickname = false
    for (let index = start; index < end; index++) {
      const type = this.article.types[index]
      if (type === undefined) continue
      if (type.kind === 'quote') isInNickname = !isInNickname
      if (type.kind !== 'word' || isInNickname) continue
      const mask = nameClass(type, this.article.language)
      const isLast = index === end - 1
      if ((mask & SUFFIX) !== 0 && isLast && index > start) suffix = type.lower.replace('.', '')
      else if ((mask & INITIAL) === 0 || end - start === 1) words.push(type.lower)
    }
    return {words, suffix}
  }

  private introduce({words, suffix}: NameWords): Draft {
    const known = this.byWord.get(words.at(-1) ?? '')?.find((draft) => isSame(draft, words, suffix))
    if (known !== undefined) return known
    const draft: Draft = {
      words,
      suffix,
      aliases: [],
      name: '',
      mentions: [],
      gender: undefined,
      isFamilyFirst: false,
      lastAt: -1
    }
    this.drafts.push(draft)
    this.file(draft, words)
    return draft
  }

  private file(draft: Draft, words: readonly string[]): void {
    for (const word of new Set(words)) {
      const list = this.byWord.get(word)
      if (list === undefined) this.byWord.set(word, [draft])
      else if (!list.includes(draft)) list.push(draft)
    }
  }

  private place(each: Judged, name: NameWords, next: Judged | undefined): void {
    const isThing =
      each.verdict === 'thing' ||
      (name.words.length > 1 && !each.isShown && this.things.has(name.words.join(' ')))
    if (isThing) {
      // a name that looked like something else, but is a known person's
      const known = name.words.length > 1 ? this.find(each, name, undefined) : undefined
      if (known !== undefined) this.addMention(known, each, name, undefined)
      return
    }
    if (each.nameStart > each.run.nameStart) {
      // what was cut off may belong to the name after all: "St John Vane"
      const whole = this.wordsOf(each.run.nameStart, each.nameEnd)
      const known = this.find(each, whole, undefined)
      if (known !== undefined) {
        this.addMention(known, {...each, nameStart: each.run.nameStart}, whole, undefined)
        return
      }
    }
    const gender = genderOfMention(this.article, each)
    const draft = this.find(each, name, gender) ?? this.newcomer(each, name, next)
    if (draft === undefined) return
    this.addMention(draft, each, name, gender)
  }

  /** The known person that is meant: best by which part of the name it is, then by who was named last. */
  private find(each: Judged, {words, suffix}: NameWords, gender: Gender | undefined): Draft | undefined {
    if (each.verdict === 'single' && !each.isShown && !this.mayMeanKnown(each)) return undefined
    const isPlace = each.verdict === 'single' && !each.isShown && (this.classAt(each.nameStart) & PLACE) !== 0
    const [first = ''] = words
    let best: Draft | undefined
    let bestScore = 0
    // the newest of many: an archive in one file has hundreds of Johns
    for (const draft of (this.byWord.get(first) ?? []).slice(-MOST_NAMESAKES)) {
      if (suffix !== undefined && draft.suffix !== suffix) continue
      if (gender !== undefined && draft.gender !== undefined && gender !== draft.gender) continue
      if (gender !== undefined && draft.gender === undefined && isOtherGender(draft.words[0] ?? '', gender))
        continue
      const part = bestPartOf(draft, words)
      if (part === 0) continue
      if (isPlace && draft.lastAt < 0) continue
      const score = part + (draft.lastAt >= 0 ? 1 : 0)
      const isCloser = best !== undefined && score === bestScore && draft.lastAt > best.lastAt
      if (score > bestScore || isCloser) {
        best = draft
        bestScore = score
      }
    }
    return best
  }

  /** A lone capital that is also an English word or a place need not be the person of that name. */
  private mayMeanKnown({run, nameStart, nameEnd}: Judged): boolean {
    const type = this.article.types[nameStart]
    if (type === undefined) return false
    const mask = nameClass(type, this.article.language)
    const before = this.article.types[nameStart - 1]
    const link = before?.lower ?? ''
    if ((mask & PLACE) !== 0 && PLACE_LINKS.has(link)) return false
    if ((mask & ORDINARY) !== 0 && /^(?:in|at|near)$/.test(link)) return false
    if (
      (mask & MONTH_OR_DAY) !== 0 &&
      (MONTH_LINKS.has(link) || this.article.types[nameEnd]?.kind === 'number')
    )
      return false
    const isFirst = nameStart === run.sentence.firstToken || before?.kind === 'quote'
    if (!isFirst || (mask & ORDINARY) === 0) return true
    const upos = uposOf(this.article.tags[nameStart] ?? 0)
    const next = this.article.types[nameEnd]
    const nextUpos = uposOf(this.article.tags[nameEnd] ?? 0)
    if (upos === 'PROPN') return true
    return (
      /^(?:VERB|AUX|PART|CCONJ)$/.test(nextUpos) || next?.text === ',' || /^['’]s?$/.test(next?.text ?? '')
    )
  }

  private classAt(index: number): number {
    const type = this.article.types[index]
    return type === undefined ? 0 : nameClass(type, this.article.language)
  }

  private newcomer(each: Judged, name: NameWords, next: Judged | undefined): Draft | undefined {
    if (each.verdict === 'person') return this.introduce(name)
    const shared = this.sharedSurname(each, name, next)
    if (shared !== undefined) return shared
    if (this.things.has(name.words.join(' '))) return undefined
    return isMononym(this.article, each) ? this.introduce(name) : undefined
  }

  /** The full name that ends a list of given names: "Derek, Ben and Joan Plumley". */
  private bearerAfter(judged: readonly Judged[], index: number): Judged | undefined {
    let before = judged[index]
    if (before?.verdict !== 'single') return undefined
    let hasAnd = false
    for (let at = index + 1; at < judged.length && at < index + 6; at++) {
      const next: Judged | undefined = judged[at]
      if (next === undefined || before === undefined) return undefined
      const link = this.linkBetween(before.run.end, next.nameStart)
      if (link === undefined) return undefined
      hasAnd ||= link === 'and'
      if (next.verdict === 'person') return hasAnd ? next : undefined
      if (next.verdict !== 'single') return undefined
      before = next
    }
    return undefined
  }

  /** What joins two names of a list, an age between them left out; undefined where something else stands there. */
  private linkBetween(from: number, to: number): 'and' | 'comma' | undefined {
    let link: 'and' | 'comma' | undefined
    for (let index = from; index < to; index++) {
      const type = this.article.types[index]
      if (type?.lower === 'and' || type?.text === '&') link = 'and'
      else if (type?.text === ',') link ??= 'comma'
      else if (type?.kind !== 'number' && type?.text !== '(' && type?.text !== ')') return undefined
    }
    return link
  }

  /** "Derek and Joan Plumley": the surname is written once for two. */
  private sharedSurname(each: Judged, name: NameWords, next: Judged | undefined): Draft | undefined {
    if (next === undefined) return undefined
    const first = this.article.types[each.nameStart]
    const other = this.article.types[next.nameStart]
    if (first === undefined || other === undefined) return undefined
    const isGiven = (nameClass(first, this.article.language) & GIVEN) !== 0
    const surname = this.wordsOf(next.nameStart, next.nameEnd).words.slice(1)
    if (!(isGiven || each.isShownBefore) || surname.length === 0) return undefined
    const draft = this.introduce({words: [...name.words, ...surname], suffix: undefined})
    if (draft.name === '') draft.name = `${first.text} ${this.textOf(next.nameStart + 1, next.nameEnd)}`
    return draft
  }

  private textOf(start: number, end: number): string {
    return this.article.text.slice(this.article.starts[start] ?? 0, this.article.ends[end - 1] ?? 0)
  }

  private addMention(draft: Draft, each: Judged, name: NameWords, gender: Gender | undefined): void {
    const {run, nameStart, nameEnd, role} = each
    const text = this.textOf(nameStart, nameEnd)
    const part = bestPartOf(draft, name.words)
    const courtesy = run.courtesy === undefined ? undefined : this.article.types[run.courtesy]?.text
    draft.mentions.push({
      text,
      start: this.article.starts[nameStart] ?? 0,
      end: this.article.ends[nameEnd - 1] ?? 0,
      firstToken: nameStart,
      endToken: nameEnd,
      form:
        part === WHOLE
          ? draft.words.length > 1
            ? 'full'
            : 'surname'
          : part === SUFFIX_PART
            ? 'surname'
            : part === PREFIX_PART
              ? 'given'
              : 'alias',
      honorific: courtesy,
      role: role === undefined ? undefined : this.textOf(role.start, role.end)
    })
    const isSirLike =
      courtesy !== undefined &&
      /^(?:sir|dame|prince|princess|sheikh|sister|brother|father|fr|mother|u|daw)\.?$/i.test(courtesy)
    if (part === PREFIX_PART && courtesy !== undefined && !isSirLike) draft.isFamilyFirst = true
    draft.gender ??= gender
    draft.lastAt = nameStart
    if (text.length > draft.name.length) draft.name = text
  }

  private personOf(draft: Draft): Person {
    const {words, name} = draft
    const count = words.length
    const head = words[0] ?? ''
    const isFamilyFirst = draft.isFamilyFirst || this.looksFamilyFirst(draft)
    const parts = this.displayWords(draft)
    let surnameFrom = count - 1
    if (!isFamilyFirst) {
      const particle = words.findIndex(
        (word, index) => index > 0 && index < count - 1 && PARTICLE_WORDS.has(word)
      )
      if (particle > 0) surnameFrom = particle
    }
    const surname =
      count === 1
        ? (parts[0] ?? name)
        : isFamilyFirst
          ? (parts[0] ?? head)
          : parts.slice(surnameFrom).join(' ')
    const given =
      count === 1
        ? undefined
        : isFamilyFirst
          ? parts.slice(1).join(' ')
          : parts.slice(0, surnameFrom).join(' ')
    return {
      name,
      given,
      surname,
      gender: draft.gender,
      mentions: isFamilyFirst
        ? draft.mentions.map((mention) => ({
            ...mention,
            form:
              mention.form === 'given'
                ? 'surname'
                : mention.form === 'surname' && count > 1
                  ? 'given'
                  : mention.form
          }))
        : draft.mentions
    }
  }

  /** The words as they stand in the name, those that count. */
  private displayWords({words, name}: Draft): string[] {
    const written = name.split(/[\s,]+/)
    return words.map(
      (word) => written.find((each) => each.toLowerCase().replaceAll('’', "'") === word) ?? word
    )
  }

  private looksFamilyFirst({words}: Draft): boolean {
    const [first = '', second = ''] = words
    if (words.length < 2 || words.length > 3 || !FAMILY_FIRST.has(first)) return false
    const {lexicon} = this.article.language
    const titled = second.slice(0, 1).toUpperCase() + second.slice(1)
    return second.includes('-') || lexicon.lookup(titled) === 0
  }
}

const PARTICLE_WORDS: ReadonlySet<string> = new Set(
  'de del della di da das do dos du la las le los van der den von zu bin bint ibn ben al el ap ab ferch ter ten te nic ní ó mac ny'.split(
    ' '
  )
)

const WHOLE = 8
const SUFFIX_PART = 6
const PREFIX_PART = 4
const MIDDLE_PART = 2

/** Whether the given name is one of the other half: Ms Price is not Tom Price. */
function isOtherGender(given: string, gender: Gender): boolean {
  return (gender === 'female' ? MALE_NAMES : FEMALE_NAMES).has(given)
}

/** Before a place: "from London", though Jack London is in the article. */
const PLACE_LINKS: ReadonlySet<string> = new Set(
  'in at near outside across from to around through via towards toward inside throughout'.split(' ')
)
/** Before a month: "last May", though Theresa May is in the article. */
const MONTH_LINKS: ReadonlySet<string> = new Set(
  'in last next since until by of from this early late mid every during before after each'.split(' ')
)

const MOST_NAMESAKES = 64

/** Which part of the name, or of an alias, these words are; 0 for none. */
function bestPartOf({words: full, aliases}: Draft, words: readonly string[]): number {
  let best = partOf(full, words)
  for (const alias of aliases) best = Math.max(best, Math.min(partOf(alias, words), SUFFIX_PART))
  return best
}

/** Which part of the full name these words are; 0 for none. */
function partOf(full: readonly string[], words: readonly string[]): number {
  const count = words.length
  if (count === 0 || count > full.length) return 0
  if (endsWith(full, words)) return count === full.length ? WHOLE : SUFFIX_PART
  if (words.every((word, index) => word === full[index])) return PREFIX_PART
  for (let from = 1; from + count < full.length; from++) {
    if (words.every((word, index) => word === full[from + index])) return MIDDLE_PART
  }
  return 0
}

function endsWith(full: readonly string[], words: readonly string[]): boolean {
  const offset = full.length - words.length
  return words.every((word, index) => word === full[offset + index])
}

function isSame(draft: Draft, words: readonly string[], suffix: string | undefined): boolean {
  return (
    draft.words.length === words.length &&
    endsWith(draft.words, words) &&
    (draft.suffix === suffix || draft.suffix === undefined || suffix === undefined)
  )
}
