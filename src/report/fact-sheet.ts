/**
 * The fact sheet of an article: what the engine understood of it. People, organisations and places, acronyms, numbers
 * with what they count, dates with what they come to, quotations with their speakers, each with line and column.
 */
import type {Article, Span} from '../article/article.ts'
import type {DateMention, NumberMention} from '../article/mentions.ts'
import type {Finding} from '../finding.ts'
import {formatIsoDate} from '../language/calendar.ts'
import {claimsOf, type Claim, type ClaimKind, type Verdict} from './claims.ts'

/** Lines and columns are 1-based, in the file; offsets are UTF-16 code units into it, end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly endOffset: number
  readonly text: string
}

/** Something that can be checked, and what is known of it. */
export interface SheetClaim extends Place {
  readonly kind: ClaimKind
  /** Higher is more worth checking. */
  readonly rank: number
  readonly verdict: Verdict
  readonly evidence: readonly string[]
  /** Whether it is marked (cq) in the article. */
  readonly isMarked: boolean
  readonly verified?: {readonly by: string; readonly how: string}
}

export interface FactSheet {
  readonly version: 1
  readonly path: string
  readonly language: string
  readonly date?: string
  /** Everything to check, what is most worth it first. */
  readonly claims: readonly SheetClaim[]
  readonly people: ReadonlyArray<{
    readonly name: string
    readonly roles: readonly string[]
    readonly honorifics: readonly string[]
    readonly gender?: 'female' | 'male'
    readonly mentions: readonly Place[]
  }>
  readonly things: ReadonlyArray<{
    readonly name: string
    readonly kind: string
    readonly mentions: readonly Place[]
  }>
  readonly acronyms: ReadonlyArray<{
    readonly short: string
    readonly expansions: readonly Place[]
    readonly mentions: readonly Place[]
  }>
  readonly numbers: ReadonlyArray<
    Place & Omit<NumberMention, keyof Span | 'text' | 'firstToken' | 'endToken' | 'countsToken'>
  >
  readonly dates: ReadonlyArray<
    Place & Pick<DateMention, 'kind' | 'value' | 'until' | 'isRelative' | 'zone' | 'approx'>
  >
  readonly quotations: ReadonlyArray<
    Place & {readonly kind: string; readonly speaker?: Place; readonly verb?: string}
  >
}

export interface FactSheetDetails {
  readonly path: string
  /** The file's text, which places are counted in. */
  readonly source: string
  readonly pointAt: (offset: number) => {line: number; column: number}
  /** What the rules that check facts have found. */
  readonly findings: readonly Finding[]
  /** What somebody has verified, in source offsets. */
  readonly verified: ReadonlyArray<{
    readonly offset: number
    readonly endOffset: number
    readonly entry: {readonly by: string; readonly how: string}
  }>
}

export function factSheetOf(
  article: Article,
  {path, source, pointAt, findings, verified}: FactSheetDetails
): FactSheet {
  const place = ({start, end}: Span): Place => {
    const offset = article.map.sourceStart(start)
    const endOffset = article.map.sourceEnd(end)
    return {...pointAt(offset), offset, endOffset, text: source.slice(offset, endOffset)}
  }
  const sheetClaim = (claim: Claim): SheetClaim => {
    const at = place(claim)
    const {kind, rank, verdict, evidence, isMarked} = claim
    const entry = verified.find(
      ({offset, endOffset}) => offset < at.endOffset && endOffset > at.offset
    )?.entry
    return {
      ...at,
      kind,
      rank,
      verdict,
      evidence,
      isMarked,
      ...(entry === undefined ? {} : {verified: {by: entry.by, how: entry.how}})
    }
  }
  return {
    version: 1,
    path,
    language: article.variety,
    ...(article.date === undefined ? {} : {date: formatIsoDate(article.date)}),
    claims: claimsOf(article, findings).map(sheetClaim),
    people: article.people.map(({name, mentions, gender}) => ({
      name,
      roles: distinct(mentions.map(({role}) => role)),
      honorifics: distinct(mentions.map(({honorific}) => honorific)),
      ...(gender === undefined ? {} : {gender}),
      mentions: mentions.map(place)
    })),
    things: article.things.map(({name, kind, mentions}) => ({name, kind, mentions: mentions.map(place)})),
    acronyms: article.acronyms.map(({short, definitions, mentions}) => ({
      short,
      expansions: definitions.map(({expansion}) => place(expansion)),
      mentions: mentions.map(place)
    })),
    numbers: article.numbers.map((mention) => {
      const {kind, value, low, high, sides, unit, currency, counts, approx, change, as, precision} = mention
      const known = {kind, value, low, high, sides, unit, currency, counts, approx, change, as, precision}
      return {...place(mention), ...withoutGaps(known)}
    }),
    dates: article.dates.map((mention) => {
      const {kind, value, until, isRelative, zone, approx} = mention
      return {
        ...place(mention),
        kind,
        value,
        ...(until === undefined ? {} : {until}),
        isRelative,
        ...(zone === undefined ? {} : {zone}),
        ...(approx === undefined ? {} : {approx})
      }
    }),
    quotations: article.quotations.map(({inner, kind, speaker, verb}) => ({
      ...place(inner),
      kind,
      ...(speaker === undefined ? {} : {speaker: place(speaker)}),
      ...(verb === undefined ? {} : {verb: article.slice(verb)})
    }))
  }
}

/** Leaves out what is not known, so that the sheet says nothing of it. */
function withoutGaps<Fields extends object>(
  fields: Fields
): {[Key in keyof Fields]: Exclude<Fields[Key], undefined>} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: Exclude<Fields[Key], undefined>
  }
}

function distinct(values: ReadonlyArray<string | undefined>): string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}

export function factSheetAsJson(sheet: FactSheet): string {
  return `${JSON.stringify(sheet, undefined, 2)}\n`
}

/** The sheet for people: one section a kind, one line a thing; sections without anything are left out. */
export function factSheetAsMarkdown(sheet: FactSheet): string {
  const head = [
    `# ${inline(sheet.path)}`,
    '',
    [sheet.language, sheet.date ?? 'no publication date'].join(', ')
  ]
  const sections = [
    section('To check', sheet.claims, claimLine),
    section('People', sheet.people, personLine),
    ...(['organisation', 'place', 'work', 'other'] as const).map((kind) =>
      section(
        TITLES[kind],
        sheet.things.filter((thing) => thing.kind === kind),
        ({name, mentions}) => `**${inline(name)}** · ${pointsOf(mentions)}`
      )
    ),
    section('Acronyms', sheet.acronyms, acronymLine),
    section('Numbers', sheet.numbers, numberLine),
    section('Dates', sheet.dates, dateLine),
    section('Quotations', sheet.quotations, quotationLine)
  ]
  return `${[head.join('\n'), ...sections.filter((text) => text !== '')].join('\n\n')}\n`
}

const TITLES = {organisation: 'Organisations', place: 'Places', work: 'Works', other: 'Other names'} as const

function section<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string {
  return items.length === 0 ? '' : [`## ${title}`, '', ...items.map((item) => `- ${line(item)}`)].join('\n')
}

/** One line, with nothing in it that Markdown would take for itself. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*_`[\]<>#|]/g, '\\$&')
}

function pointsOf(places: readonly Place[]): string {
  return places.map(pointOf).join(', ')
}

function pointOf({line, column}: Place): string {
  return `${String(line)}:${String(column)}`
}

function claimLine(claim: SheetClaim): string {
  const {text, kind, verdict, evidence, isMarked, verified} = claim
  const isDone = isMarked || verified !== undefined
  const notes = [
    ...evidence,
    ...(isMarked ? ['marked (cq)'] : []),
    ...(verified === undefined ? [] : [`verified by ${verified.by}: ${verified.how}`])
  ].map(inline)
  return `[${isDone ? 'x' : ' '}] **${inline(text)}** ${kind}: ${[verdict, ...notes].join('; ')} · ${pointOf(claim)}`
}

function personLine({name, roles, honorifics, mentions}: FactSheet['people'][number]): string {
  const besides = [...honorifics, ...roles].map(inline).join('; ')
  const forms = mentions.map((mention) => `${inline(mention.text)} ${pointOf(mention)}`).join(', ')
  return `**${inline(name)}**${besides === '' ? '' : ` (${besides})`} · ${forms}`
}

function acronymLine({short, expansions, mentions}: FactSheet['acronyms'][number]): string {
  const meaning = distinct(expansions.map(({text}) => inline(text))).join('; ')
  return `**${inline(short)}** ${meaning === '' ? 'not explained' : `= ${meaning}`} · ${pointsOf(mentions)}`
}

function numberLine(mention: FactSheet['numbers'][number]): string {
  const {kind, value, low, high, sides, unit, currency, counts, approx, change, as} = mention
  const amount = value ?? sides?.join(' to ') ?? [low, high].filter((end) => end !== undefined).join(' to ')
  const said = [approx, String(amount), currency ?? unit ?? (kind === 'percent' ? '%' : undefined), counts]
  const moved = change === undefined ? '' : `; ${[change, as].filter((word) => word !== undefined).join(' ')}`
  return `**${inline(mention.text)}** ${kind}: ${inline(said.filter((part) => part !== undefined && part !== '').join(' '))}${moved} · ${pointOf(mention)}`
}

function dateLine(mention: FactSheet['dates'][number]): string {
  const {kind, value, until, zone} = mention
  const said =
    value === undefined ? 'not known' : [value, until].filter((end) => end !== undefined).join(' to ')
  return `**${inline(mention.text)}** ${kind}: ${said}${zone === undefined ? '' : ` ${inline(zone)}`} · ${pointOf(mention)}`
}

function quotationLine({text, kind, speaker, verb, ...rest}: FactSheet['quotations'][number]): string {
  const who =
    speaker === undefined
      ? 'nobody named'
      : `${inline(speaker.text)}${verb === undefined ? '' : ` (${inline(verb)})`}`
  return `“${inline(text)}” ${kind}: ${who} · ${pointOf({...rest, text})}`
}
