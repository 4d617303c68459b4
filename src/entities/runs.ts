/**
 * Runs of capitals that may be names. A run goes on over particles, initials, nicknames in marks and suffixes; then
 * what stands before the name (courtesy title, office) and after it (KC, MP) is cut off.
 */
import type {Article, Sentence} from '../article/article.ts'
import {INNER_PARTICLES, PARTICLES, PEERS} from '../language/person-words.ts'
import {uposOf} from '../language/tagger/tags.ts'
import {
  ALL_CAPITALS,
  CAPITAL,
  CLOSED,
  COURTESY_TITLE,
  GIVEN,
  INITIAL,
  maskAt,
  MONTH_OR_DAY,
  ORDINARY,
  ORGANISATION,
  PARTICLE,
  PLACE,
  PLACE_HEAD,
  POST_NOMINAL,
  SUFFIX,
  SURNAME,
  TITLE
} from './name-class.ts'
import {isAfterOpeningMark, titlesOf, type RunTitles} from './run-titles.ts'
import {isInTitleCase} from './title-case.ts'

/** Token indexes, `end` exclusive. */
export interface Run extends RunTitles {
  readonly sentence: Sentence
  /** All of it, titles included. */
  readonly start: number
  readonly end: number
  /** Where the name ends; empty (`nameStart === nameEnd`) where the run is a title only. */
  readonly nameEnd: number
  readonly hasPostNominal: boolean
  readonly hasSuffix: boolean
  readonly hasInitial: boolean
  readonly hasNickname: boolean
  readonly hasAmpersand: boolean
  readonly hasParticle: boolean
}

/** All runs of an article in order; tables are left out, for their columns run names together. */
export function runsOf(article: Article): Run[] {
  const runs: Run[] = []
  const reader = new RunReader(article)
  for (const sentence of article.sentences) {
    if (sentence.block.zone === 'table') continue
    reader.enter(sentence)
    for (let index = sentence.firstToken; index < sentence.endToken;) {
      const run = reader.readAt(sentence, index)
      if (run === undefined) index++
      else {
        runs.push(run)
        index = run.end
      }
    }
  }
  return runs
}

class RunReader {
  private readonly article: Article
  private suffix = false
  private nickname = false
  private ampersand = false
  private particle = false
  private postNominal = false
  private isTitleCase = false

  constructor(article: Article) {
    this.article = article
  }

  /** To be called before the runs of a sentence are read. */
  enter(sentence: Sentence): void {
    const {zone} = sentence.block
    this.isTitleCase =
      (zone === 'headline' || zone === 'subhead' || zone === 'standfirst') &&
      isInTitleCase(this.article, sentence)
  }

  private classAt(index: number): number {
    return maskAt(this.article, index)
  }

  private textAt(index: number): string {
    return this.article.types[index]?.text ?? ''
  }

  private lowerAt(index: number): string {
    return this.article.types[index]?.lower ?? ''
  }

  readAt(sentence: Sentence, index: number): Run | undefined {
    if (!this.opens(sentence, index)) return undefined
    if (this.isTitleCase && this.isWordOfHeadline(this.classAt(index))) return undefined
    this.suffix = this.nickname = this.ampersand = this.particle = this.postNominal = false
    let end = this.after(index)
    if ((this.classAt(index) & CAPITAL) === 0) this.particle = true
    let nameEnd = end
    while (end < sentence.endToken) {
      const next = this.extend(sentence, index, end)
      if (next === end) break
      if (!this.isPastName()) nameEnd = next
      end = next
    }
    return this.cut(sentence, index, nameEnd, end)
  }

  private isPastName(): boolean {
    return this.postNominal
  }

  /** Where the token at `index` ends, with the stop of a lone "A." that the tokeniser leaves apart. */
  private after(index: number): number {
    return this.textAt(index) === 'A' && this.textAt(index + 1) === '.' ? index + 2 : index + 1
  }

  private opens(sentence: Sentence, index: number): boolean {
    const mask = this.classAt(index)
    if ((mask & CAPITAL) === 0) return this.opensWithParticle(sentence, index, mask)
    if (this.textAt(index) === 'A') return this.textAt(index + 1) === '.' && this.isCapital(index + 2)
    if ((mask & CLOSED) !== 0 && (mask & PARTICLE) === 0) return false
    if (
      (mask & (POST_NOMINAL | SUFFIX)) !== 0 &&
      (mask & (GIVEN | SURNAME)) === 0 &&
      !this.isCapital(index + 1)
    )
      return (mask & ALL_CAPITALS) !== 0
    if (index > sentence.firstToken && !isAfterOpeningMark(this.article, index)) return true
    return this.opensSentence(index, mask)
  }

  /** "de la Tour", "van Rensburg" with nothing before it: known people are called so. */
  private opensWithParticle(sentence: Sentence, index: number, mask: number): boolean {
    if ((mask & PARTICLE) === 0 || INNER_PARTICLES.has(this.textAt(index))) return false
    const next = (this.classAt(index + 1) & PARTICLE) !== 0 ? index + 2 : index + 1
    return next < sentence.endToken && this.isCapital(next) && (this.classAt(next) & CLOSED) === 0
  }

  /** The first word of a sentence has its capital for that. Alone it may be a name that the article knows. */
  private opensSentence(index: number, mask: number): boolean {
    if ((mask & ORDINARY) === 0 || !this.isCapital(index + 1)) return true
    if ((mask & (COURTESY_TITLE | TITLE | GIVEN | SURNAME)) !== 0) return true
    const upos = uposOf(this.article.tags[index] ?? 0)
    return upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ'
  }

  private isCapital(index: number): boolean {
    return (this.classAt(index) & CAPITAL) !== 0
  }

  /** Where the run goes on to, or `end` where it does not. */
  private extend(sentence: Sentence, start: number, end: number): number {
    const mask = this.classAt(end)
    const last = sentence.endToken
    if (this.suffix && (mask & POST_NOMINAL) === 0) return end
    if (
      (mask & POST_NOMINAL) !== 0 &&
      (mask & CAPITAL) !== 0 &&
      end - start > 0 &&
      this.closesName(start, end, mask)
    ) {
      this.postNominal = true
      return end + 1
    }
    if (this.postNominal) return end
    if ((mask & SUFFIX) !== 0 && (mask & CAPITAL) !== 0 && (this.classAt(end - 1) & INITIAL) === 0) {
      this.suffix = true
      return end + 1
    }
    if (
      this.textAt(end) === ',' &&
      (this.classAt(end + 1) & SUFFIX) !== 0 &&
      /^[JS]n?r\.?$/.test(this.textAt(end + 1))
    ) {
      this.suffix = true
      return end + 2
    }
    if ((mask & CAPITAL) !== 0) return this.overCapital(start, end, mask)
    if (this.isByname(start, end)) return end + 2
    if ((mask & PARTICLE) !== 0 && PARTICLES.has(this.textAt(end))) return this.overParticles(end, last)
    if (this.textAt(end) === '&' && this.isCapital(end + 1)) {
      this.ampersand = true
      return end + 2
    }
    return this.overNickname(start, end, last)
  }

  private overCapital(start: number, end: number, mask: number): number {
    if (this.textAt(end) === 'A') return this.textAt(end + 1) === '.' ? end + 2 : end
    const isMonth = (mask & MONTH_OR_DAY) !== 0
    if (isMonth && !this.isNameMonth(start, end)) return end
    if (!isMonth && (mask & CLOSED) !== 0 && (mask & (PARTICLE | GIVEN)) === 0) return end
    if (this.isTitleCase && this.isWordOfHeadline(mask)) return end
    return this.hasSpaceBefore(end) ? end + 1 : end
  }

  /** Joan of Arc, Ivan the Terrible, Queen Mary of Teck: one given name, "of" or "the", one capital. */
  private isByname(start: number, end: number): boolean {
    const link = this.textAt(end)
    if ((link !== 'of' && link !== 'the') || !this.isCapital(end + 1)) return false
    const given = this.classAt(end - 1)
    if (end - start === 2 && PEERS.has(this.lowerAt(start))) return link === 'of' && (given & TITLE) === 0
    if ((given & (GIVEN | ORDINARY | PLACE | PLACE_HEAD)) !== GIVEN || (this.classAt(end + 1) & CLOSED) !== 0)
      return false
    if (link === 'the' && ((given & SURNAME) !== 0 || this.isCapital(end + 2))) return false
    if (end - start === 1) return true
    return end - start === 2 && (this.classAt(start) & (TITLE | COURTESY_TITLE)) !== 0
  }

  /** Theresa May, Mrs May, Fredric March; but "told Sean March 3 would do". */
  private isNameMonth(start: number, end: number): boolean {
    if ((this.classAt(end) & GIVEN) === 0 && !/^March$/.test(this.textAt(end))) return false
    if (this.article.types[end + 1]?.kind === 'number') return false
    return end - start === 1 && (this.classAt(start) & (GIVEN | COURTESY_TITLE)) !== 0
  }

  /** In a headline with a capital on every word, an English word ends the name before it. */
  private isWordOfHeadline(mask: number): boolean {
    return (mask & ORDINARY) !== 0 && (mask & (GIVEN | SURNAME | TITLE | COURTESY_TITLE)) === 0
  }

  /** KC and MP close a name; "MS Dhoni" and "CM Punk" begin one. */
  private closesName(start: number, end: number, mask: number): boolean {
    const next = this.classAt(end + 1)
    // Mary J Blige
    if ((mask & INITIAL) !== 0 && (next & CAPITAL) !== 0) return false
    // "Labour MP Jane Hill"
    if ((mask & TITLE) !== 0 && (next & CAPITAL) !== 0 && (next & (POST_NOMINAL | CLOSED)) === 0) return false
    const before = this.classAt(end - 1)
    if ((before & (COURTESY_TITLE | TITLE)) !== 0 && end - start === 1) return false
    return (before & ALL_CAPITALS) === 0 || (before & POST_NOMINAL) !== 0
  }

  private hasSpaceBefore(index: number): boolean {
    return (this.article.ends[index - 1] ?? 0) < (this.article.starts[index] ?? 0)
  }

  private overParticles(end: number, last: number): number {
    let next = end
    while (next < last && next < end + 3 && (this.classAt(next) & (PARTICLE | CAPITAL)) === PARTICLE) next++
    if (next >= last || !this.isCapital(next) || (this.classAt(next) & CLOSED) !== 0) return end
    this.particle = true
    return next + 1
  }

  /** Robert ‘Bobby’ Tan, William "Big Bill" Ross. */
  private overNickname(start: number, end: number, last: number): number {
    if (this.article.types[end]?.kind !== 'quote' || end - start > 3) return end
    for (let close = end + 2; close <= end + 4 && close + 1 < last; close++) {
      if (this.article.types[close]?.kind !== 'quote') continue
      const follows = this.isCapital(close + 1) && this.hasSpaceBefore(close + 1) && this.hasSpaceBefore(end)
      if (!follows || this.hasSpaceBefore(close) || this.hasSpaceBefore(end + 1)) return end
      this.nickname = true
      return close + 2
    }
    return end
  }

  private cut(sentence: Sentence, start: number, nameEnd: number, end: number): Run {
    const titles = titlesOf(this.article, {sentence, start, nameEnd, hasSuffix: this.suffix})
    return {
      sentence,
      start,
      end,
      ...titles,
      nameEnd: Math.max(titles.nameStart, nameEnd),
      hasPostNominal: this.postNominal,
      hasSuffix: this.suffix,
      hasInitial: this.hasInitial(titles.nameStart, nameEnd),
      hasNickname: this.nickname,
      hasAmpersand: this.ampersand,
      hasParticle: this.particle
    }
  }

  private hasInitial(from: number, to: number): boolean {
    for (let index = from; index < to; index++) {
      const mask = this.classAt(index)
      if ((mask & INITIAL) !== 0) return true
      const isShortCapitals = (mask & ALL_CAPITALS) !== 0 && this.textAt(index).length <= 3
      const isNameAfter =
        index + 1 < to && (this.classAt(index + 1) & (ALL_CAPITALS | ORGANISATION | PLACE_HEAD)) === 0
      if (index === from && isShortCapitals && isNameAfter && this.article.types[index]?.varieties === 0)
        return true
    }
    return false
  }
}
