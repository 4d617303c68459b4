/** What stands at a token index; empty, or 0, where there is no such token. */
import {nameOf, uposOf, type TagName, type Upos} from '../language/tagger/tags.ts'
import type {Article} from './article.ts'

/** The token's characters. */
export function textAt(article: Article, index: number): string {
  return article.types[index]?.text ?? ''
}

/** In lower case, apostrophes straight. */
export function lowerAt(article: Article, index: number): string {
  return article.types[index]?.lower ?? ''
}

export function isCapitalAt(article: Article, index: number): boolean {
  return article.types[index]?.isCapitalised === true
}

export function startAt(article: Article, index: number): number {
  return article.starts[index] ?? 0
}

export function endAt(article: Article, index: number): number {
  return article.ends[index] ?? 0
}

export function uposAt(article: Article, index: number): Upos {
  return uposOf(article.tags[index] ?? 0)
}

export function tagAt(article: Article, index: number): TagName {
  return nameOf(article.tags[index] ?? 0)
}

/** Whether white space stands between a token and the one after it. */
export function hasSpaceAfter(article: Article, index: number): boolean {
  return startAt(article, index + 1) > endAt(article, index)
}
