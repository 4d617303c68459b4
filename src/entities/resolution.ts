/**
 * Ties every place where a name stands to a person. A mention is a person's when its words are the first, the last or
 * some middle words of the full name, in order and letter by letter: a misspelt name stays a person of its own, so that
 * rules can compare the two.
 */
import type {Article} from '../article/article.ts'
import type {Person} from '../article/mentions.ts'
import {THING_OPENERS} from '../language/organisation-words.ts'
import {PARTICLES} from '../language/person-words.ts'
import {bornAs, isAliasOf, maidenNames} from './alias.ts'
import {
  bestPartOf,
  fitOfTitles,
  isOfOtherGender,
  isRather,
  isSame,
  personOf,
  PREFIX_PART,
  SUFFIX_PART,
  titlesOf,
  WHOLE,
  type Draft
} from './draft.ts'
import {genderOfMention, type Gender} from './gender.ts'
import type {Judged} from './judge.ts'
import {bearerAfter} from './lists.ts'
import {mayMeanKnown, namedAlone} from './lone-words.ts'
import {isMononym} from './mononym.ts'
import {GIVEN, maskAt, PLACE} from './name-class.ts'
import {nameWordsOf, type NameWords} from './name-words.ts'

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
    const names = judged.map((each) => nameWordsOf(this.article, each.nameStart, each.nameEnd))
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
    const maiden = maidenNames(names, aliases)
    const alone = namedAlone(this.article, judged, names)
    const full = names.filter(
      ({words}, index) =>
        words.length > 1 &&
        aliases[index] !== true &&
        !maiden.has(words.join(' ')) &&
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
        const part = bestPartOf(draft, words)
        return part !== 0 && part !== WHOLE && (suffix === undefined || suffix === draft.suffix)
      })
      if (isPart !== true && !this.things.has(words.join(' '))) this.introduce(name)
    }
    this.introduceAliases(names, aliases)
  }

  /** Other names: "Margaret Stroud (née Tait)", "better known as Elton". */
  private introduceAliases(names: readonly NameWords[], aliases: readonly boolean[]): void {
    aliases.forEach((isAlias, index) => {
      const name = names[index]
      const main = names[index - 1]
      if (!isAlias || name === undefined || main === undefined) return
      const draft = this.introduce(main)
      for (const alias of [name.words, bornAs(main.words, name.words)]) {
        draft.aliases.push(alias)
        this.file(draft, alias)
      }
    })
  }

  private introduce({words, suffix, nickname}: NameWords, gender?: Gender): Draft {
    const known = this.byWord
      .get(words.at(-1) ?? '')
      ?.find((draft) => isSame(draft, words, suffix) && (words.length > 1 || !isOfOtherGender(draft, gender)))
    if (known !== undefined) return known
    const draft: Draft = {
      words,
      suffix,
      aliases: [],
      name: '',
      mentions: [],
      gender: undefined,
      isFamilyFirst: false,
      titles: new Set(),
      order: this.drafts.length,
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
      each.verdict === 'thing' || (this.things.has(name.words.join(' ')) && !this.isBorneBy(each, name))
    if (isThing) {
      // a name that looked like something else, but is a known person's
      const known = name.words.length > 1 ? this.find(each, name, undefined) : undefined
      if (known !== undefined) this.addMention(known, each, name, undefined)
      return
    }
    if (each.nameStart > each.run.nameStart) {
      // what was cut off may belong to the name after all: "St John Vane"
      const whole = nameWordsOf(this.article, each.run.nameStart, each.nameEnd)
      const known = this.find(each, whole, undefined)
      if (known !== undefined) {
        this.addMention(known, {...each, nameStart: each.run.nameStart}, whole, undefined)
        return
      }
    }
    const gender = genderOfMention(this.article, each)
    const draft = this.find(each, name, gender) ?? this.newcomer(each, name, next, gender)
    if (draft === undefined) return
    // Hurricane Katrina, before Katrina Pearce is named
    if (each.verdict === 'single' && draft.lastAt < 0 && this.things.has(name.words.join(' '))) return
    this.addMention(draft, this.withParticle(draft, each, name), name, gender)
  }

  /** Whether a name that is also a thing's is somebody's here; Captain Ferris, the horse, has a title as well. */
  private isBorneBy({run, isShown}: Judged, {words}: NameWords): boolean {
    const hasTitleAlone = run.title !== undefined && run.courtesy === undefined
    return words.length > 1 ? isShown : !hasTitleAlone
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
    const isPlace =
      each.verdict === 'single' && !each.isShown && (maskAt(this.article, each.nameStart) & PLACE) !== 0
    const titles = titlesOf(this.article, each)
    const before = this.article.types[each.run.start - 1]?.lower ?? ''
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
      const score = 4 * part + 2 * fitOfTitles(draft, titles) + (draft.lastAt >= 0 ? 1 : 0)
      const isCloser = best !== undefined && score === bestScore && isRather(draft, best, before)
      if (score > bestScore || isCloser) {
        best = draft
        bestScore = score
      }
    }
    return best
  }

  private newcomer(
    each: Judged,
    name: NameWords,
    next: Judged | undefined,
    gender: Gender | undefined
  ): Draft | undefined {
    if (each.verdict === 'person') return this.introduce(name, gender)
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
    const isGiven = (maskAt(this.article, each.nameStart) & GIVEN) !== 0
    const surname = nameWordsOf(this.article, next.nameStart, next.nameEnd).words.slice(1)
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
    for (const title of titlesOf(this.article, each)) draft.titles.add(title)
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
