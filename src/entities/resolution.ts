/**
 * Ties every place where a name stands to a person. A mention is a person's when its words are the first, the last or
 * some middle words of the full name, in order and letter by letter: a misspelt name stays a person of its own, so that
 * rules can compare the two.
 */
import type {Article} from '../article/article.ts'
import type {Person} from '../article/mentions.ts'
import {LONG_FORMS} from '../language/given-names.ts'
import {bornAs, isAliasOf} from './alias.ts'
import {
  ageWordBeside,
  bestPartOf,
  fitOfTitles,
  formOfPart,
  isAlreadyKnown,
  isOfOtherGender,
  isRather,
  isSame,
  personOf,
  PREFIX_PART,
  titlesOf,
  WHOLE,
  withWordBefore,
  type Draft
} from './draft.ts'
import {fullNames, isBorneBySomebody, namesOfThings} from './full-names.ts'
import {genderOfMention, type Gender} from './gender.ts'
import type {Judged} from './judge.ts'
import {bearerAfter, isListedWith} from './lists.ts'
import {mayMeanKnown} from './lone-words.ts'
import {isMononym, mayBeListed} from './mononym.ts'
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
  /** Other names of the person before: a maiden name, a nickname in marks. */
  private readonly otherNames = new Set<Judged>()
  /** Single names in a list with somebody. */
  private readonly listed = new Set<Judged>()

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
    this.findListed(judged, names)
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

  /** "Gemma and Rob met": a word that is no name by itself, beside one that is. */
  private findListed(judged: readonly Judged[], names: readonly NameWords[]): void {
    const isSomebody = (index: number): boolean => {
      const [word = '', ...more] = names[index]?.words ?? []
      if (judged[index]?.verdict === 'person') return true
      return judged[index]?.verdict === 'single' && more.length === 0 && this.mononyms.has(word)
    }
    judged.forEach((each, index) => {
      const [word = ''] = names[index]?.words ?? []
      if (each.verdict !== 'single' || this.things.has(word) || !mayBeListed(this.article, each)) return
      if (isListedWith(this.article, judged, index, isSomebody)) this.listed.add(each)
    })
  }

  private introduceFullNames(judged: readonly Judged[], names: readonly NameWords[]): void {
    const aliases = judged.map((each, index) => isAliasOf(this.article, judged[index - 1], each))
    for (const thing of namesOfThings(judged, names)) this.things.add(thing)
    for (const name of fullNames(this.article, judged, names, aliases, this.things)) {
      const {words, suffix} = name
      const isPart = this.byWord.get(words[0] ?? '')?.some((draft) => {
        const part = bestPartOf(draft, words)
        return part !== 0 && part !== WHOLE && (suffix === undefined || suffix === draft.suffix)
      })
      if (isPart !== true) this.introduce(name)
    }
    this.introduceAliases(judged, names, aliases)
  }

  /** Other names: "Margaret Stroud (née Tait)", "better known as Elton". */
  private introduceAliases(
    judged: readonly Judged[],
    names: readonly NameWords[],
    aliases: readonly boolean[]
  ): void {
    aliases.forEach((isAlias, index) => {
      const name = names[index]
      const main = names[index - 1]
      if (!isAlias || name === undefined || main === undefined) return
      const draft = this.introduce(main)
      const judgedAlias = judged[index]
      if (judgedAlias !== undefined) this.otherNames.add(judgedAlias)
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
      draft.aliases.push(nickname)
      this.file(draft, nickname)
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
      (each.verdict === 'thing' && !this.otherNames.has(each)) ||
      (this.things.has(name.words.join(' ')) && !this.isBorneBy(each, name))
    if (isThing) {
      // a name that looked like something else, but is a known person's
      const isFirm = each.isCalledThing && this.things.has(name.words.join(' '))
      const known = name.words.length > 1 && !isFirm ? this.find(each, name, undefined) : undefined
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
    this.addMention(draft, withWordBefore(this.article, draft, each, name.words), name, gender)
  }

  /** Whether a name that is also a thing's is somebody's here; Captain Ferris, the horse, has a title as well. */
  private isBorneBy(each: Judged, {words}: NameWords): boolean {
    const hasTitleAlone = each.run.title !== undefined && each.run.courtesy === undefined
    return words.length > 1 ? isBorneBySomebody(this.article, each) : !hasTitleAlone
  }

  /** The known person that is meant: best by which part of the name it is, then by who was named last. */
  private find(each: Judged, {words, suffix}: NameWords, gender: Gender | undefined): Draft | undefined {
    if (each.verdict === 'single' && !each.isShown && !mayMeanKnown(this.article, each)) return undefined
    const isPlace =
      each.verdict === 'single' && !each.isShown && (maskAt(this.article, each.nameStart) & PLACE) !== 0
    const titles = titlesOf(this.article, each)
    const before = ageWordBeside(this.article, each)
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
      const score = 4 * part + 2 * fitOfTitles(draft, titles) + (isAlreadyKnown(draft, part) ? 1 : 0)
      const isCloser = best !== undefined && score === bestScore && isRather(draft, best, before)
      if (score > bestScore || isCloser) {
        best = draft
        bestScore = score
      }
    }
    return best ?? this.calledShort(each, words)
  }

  /** "Bernie", the only Bernard or Bernadette of the article. */
  private calledShort(
    {verdict, isShownBefore}: Judged,
    [word = '', ...more]: readonly string[]
  ): Draft | undefined {
    const long = LONG_FORMS.get(word)
    if (verdict !== 'single' || isShownBefore || more.length > 0 || long === undefined) return undefined
    const drafts = this.drafts.filter(
      ({words, lastAt}) => words.length > 1 && lastAt >= 0 && long.has(words[0] ?? '')
    )
    return drafts.length === 1 ? drafts[0] : undefined
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
    if (this.listed.has(each)) return this.introduce(name)
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
      form: formOfPart(draft, part),
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
