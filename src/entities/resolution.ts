/**
 * Ties every place where a name stands to a person. A mention is a person's when its words are the first, the last or
 * some middle words of the full name, in order and letter by letter: a misspelt name stays a person of its own, so that
 * rules can compare the two.
 */
import type {Article} from '../article/article.ts'
import type {Person} from '../article/mentions.ts'
import {THING_OPENERS} from '../language/organisation-words.ts'
import {PARTICLES} from '../language/person-words.ts'
import {uposOf} from '../language/tagger/tags.ts'
import {isAliasOf} from './alias.ts'
import {
  bestPartOf,
  isOfOtherGender,
  isSame,
  partOf,
  personOf,
  PREFIX_PART,
  SUFFIX_PART,
  WHOLE,
  type Draft,
  type NameWords
} from './draft.ts'
import {genderOfMention, type Gender} from './gender.ts'
import type {Judged} from './judge.ts'
import {bearerAfter} from './lists.ts'
import {mayMeanKnown} from './lone-words.ts'
import {isMononym} from './mononym.ts'
import {GIVEN, INITIAL, nameClass, PLACE, SUFFIX} from './name-class.ts'

export function resolvePeople(article: Article, judged: readonly Judged[]): Person[] {
  return new Resolver(article).resolve(judged)
}

class Resolver {
  private readonly article: Article
  private readonly drafts: Draft[] = []
  /** Names that the article calls a company, a place, a work or an animal somewhere. */
  private readonly things = new Set<string>()
  /** Single names that stand for a person somewhere in the article. */
  private readonly mononyms = new Set<string>()
  private readonly byWord = new Map<string, Draft[]>()

  constructor(article: Article) {
    this.article = article
  }

  resolve(judged: readonly Judged[]): Person[] {
    const names = judged.map((each) => this.wordsOf(each.nameStart, each.nameEnd))
    this.introduceFullNames(judged, names)
    judged.forEach((each, index) => {
      const [word = '', ...more] = names[index]?.words ?? []
      if (each.verdict !== 'single' || more.length > 0 || this.things.has(word)) return
      if (isMononym(this.article, each)) this.mononyms.add(word)
    })
    judged.forEach((each, index) => {
      const name = names[index]
      if (name === undefined || name.words.length === 0) return
      this.place(each, name, bearerAfter(this.article, judged, index))
    })
    return this.drafts
      .filter(({mentions}) => mentions.length > 0)
      .map((draft) => personOf(draft, this.article.language))
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
    let nickname: string | undefined
    for (let index = start; index < end; index++) {
      const type = this.article.types[index]
      if (type === undefined) continue
      if (type.kind === 'quote') isInNickname = !isInNickname
      if (type.kind === 'word' && isInNickname && type.isCapitalised) nickname = type.lower
      if (type.kind !== 'word' || isInNickname) continue
      const mask = nameClass(type, this.article.language)
      const isLast = index === end - 1
      if ((mask & SUFFIX) !== 0 && isLast && index > start) suffix = type.lower.replace('.', '')
      else if ((mask & INITIAL) === 0 || end - start === 1) words.push(type.lower)
    }
    return {words, suffix, nickname}
  }

  private introduce({words, suffix, nickname}: NameWords): Draft {
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
    if (nickname !== undefined) {
      draft.aliases.push([nickname])
      this.file(draft, [nickname])
    }
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
    // Hurricane Katrina, before Katrina Pearce is named
    if (each.verdict === 'single' && draft.lastAt < 0 && this.things.has(name.words.join(' '))) return
    this.addMention(draft, this.withParticle(draft, each, name), name, gender)
  }

  /** "Ten Hag", whose first word opens a sentence as a number would. */
  private withParticle(draft: Draft, each: Judged, {words}: NameWords): Judged {
    const at = draft.words.length - words.length - 1
    const particle = at > 0 ? draft.words[at] : undefined
    const before = this.article.types[each.nameStart - 1]
    if (particle === undefined || before?.lower !== particle || words[0] !== draft.words[at + 1]) return each
    return PARTICLES.has(particle) ? {...each, nameStart: each.nameStart - 1} : each
  }

  /** The known person that is meant: best by which part of the name it is, then by who was named last. */
  private find(each: Judged, {words, suffix}: NameWords, gender: Gender | undefined): Draft | undefined {
    if (each.verdict === 'single' && !each.isShown && !mayMeanKnown(this.article, each)) return undefined
    const isPlace = each.verdict === 'single' && !each.isShown && (this.classAt(each.nameStart) & PLACE) !== 0
    const [first = ''] = words
    let best: Draft | undefined
    let bestScore = 0
    // the newest of many: an archive in one file has hundreds of Johns
    for (const draft of (this.byWord.get(first) ?? []).slice(-MOST_NAMESAKES)) {
      if (suffix !== undefined && draft.suffix !== suffix) continue
      if (isOfOtherGender(draft, gender)) continue
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

  private classAt(index: number): number {
    const type = this.article.types[index]
    return type === undefined ? 0 : nameClass(type, this.article.language)
  }

  private newcomer(each: Judged, name: NameWords, next: Judged | undefined): Draft | undefined {
    if (each.verdict === 'person') return this.introduce(name)
    const shared = this.sharedSurname(each, name, next)
    if (shared !== undefined) return shared
    if (this.things.has(name.words.join(' '))) return undefined
    if (!this.mononyms.has(name.words[0] ?? '') || !isMononym(this.article, each, true)) return undefined
    return this.introduce(name)
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
}

const MOST_NAMESAKES = 64
