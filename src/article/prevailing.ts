/**
 * One thing in several forms: which form prevails in an article, and where the others stand. The form that stands most
 * often prevails; among equals the one that came first, so that of two places the later is the odd one out.
 */
import type {Article, Span, Zone} from './article.ts'

/** One place with the form that it has. */
export interface Use extends Span {
  readonly form: string
}

export interface Odd<Item extends Use> {
  readonly use: Item
  /** The form that prevails, how often it stands, and where first. */
  readonly form: string
  readonly count: number
  readonly first: Item
}

/** Beyond so many places in a minority the matter concerns the whole article, and its first place is enough. */
const SYSTEMIC = 3

/**
 * The places that are not in the form that prevails.
 *
 * @param wanted the form that the house asks for, where it asks for one
 * @param usual the form that goes before others that stand as often
 */
export function oddOnesOut<Item extends Use>(
  uses: readonly Item[],
  wanted?: string,
  usual?: string
): Array<Odd<Item>> {
  const [start] = uses
  if (start === undefined) return []
  const counts = new Map<string, number>()
  for (const {form} of uses) counts.set(form, (counts.get(form) ?? 0) + 1)
  let form = wanted ?? (usual !== undefined && counts.has(usual) ? usual : start.form)
  if (wanted === undefined) {
    if (counts.size < 2) return []
    for (const [other, count] of counts) if (count > (counts.get(form) ?? 0)) form = other
  }
  const first = uses.find((use) => use.form === form) ?? start
  const others = uses.filter((use) => use.form !== form)
  const odd = others.length > SYSTEMIC && wanted === undefined ? others.slice(0, 1) : others
  return odd.map((use) => ({use, form, count: counts.get(form) ?? 0, first}))
}

/** What a finding says of the other place. */
export function placeOf<Item extends Use>(
  article: Article,
  {first, use}: Odd<Item>
): Array<Span & {message: string}> {
  return first === use
    ? []
    : [{start: first.start, end: first.end, message: `“${article.slice(first)}” here`}]
}

/** “here, but “x” 3 times elsewhere”. */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`
}

/** Running text: headlines, credits, tables and what people write about themselves have their own manner. */
export function isRunning(zone: Zone | undefined): boolean {
  return zone === 'body' || zone === 'list' || zone === 'standfirst' || zone === 'caption'
}
