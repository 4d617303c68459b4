/** Zones: what each block of an article is for, from its shape and its place. */
import type {Article, Block, Zone} from './article.ts'

const CREDIT = /\s*[([]?(?:Picture|Photo|Photograph|Image|Graphic|File photo|Pic)s?(?: by)?: .*$/
const DATELINE =
  /^(?:[A-Z][A-Z'’.]+(?:[ -][A-Z'’.]+)*)(?:, [A-Z][A-Za-z. ]{1,24})?(?: \([A-Za-z ]+\))? (?:—|–|-|--) /
const BYLINE = /^By [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,3}(?:,? (?:and|in) .*)?$/
const BULLET = /^(?:[•*·▪‣]|[-–] )\s*\S/
const ENDS_A_SENTENCE = /[.!?…:;,]["'”’)\]]*$/

/** Gives every block its zone, its dateline and its credit. */
export function markZones(article: Article): void {
  const {blocks} = article
  const firstBody = blocks.findIndex((block) => looksLikeBody(article, block))
  blocks.forEach((block, index) => {
    block.zone = zoneOf(article, block, index, firstBody)
    const text = article.slice(block)
    const dateline = block.zone === 'body' ? DATELINE.exec(text) : null
    if (dateline !== null) block.datelineEnd = block.start + dateline[0].length
    const credit = CREDIT.exec(text)
    if (credit !== null && block.zone === 'caption') block.creditStart = block.start + credit.index
  })
}

function zoneOf(article: Article, block: Block, index: number, firstBody: number): Zone {
  const text = article.slice(block)
  if (block.hint === 'heading') return index < firstBody || firstBody < 0 ? 'headline' : 'subhead'
  if (block.hint === 'table-row') return 'table'
  if (block.hint === 'list-item' || BULLET.test(text)) return 'list'
  if (block.hint === 'caption' || CREDIT.test(text)) return 'caption'
  if (BYLINE.test(text)) return 'byline'
  if (/^[[(].*[\])]$/.test(text) && block.endSentence - block.firstSentence === 1) return 'note'
  if (looksLikeTableRow(article, block)) return 'table'
  if (ENDS_A_SENTENCE.test(text)) return 'body'
  const words = block.endToken - block.firstToken
  if (index < firstBody && words <= 30) return index === 0 ? 'headline' : 'standfirst'
  if (firstBody < 0 && index === 0 && words <= 20 && article.blocks.length > 1) return 'headline'
  if (index === article.blocks.length - 1 && index > 0 && words <= 6) return 'sign-off'
  return words <= 8 && index > 0 && index < article.blocks.length - 1 ? 'subhead' : 'body'
}

function looksLikeBody(article: Article, block: Block): boolean {
  const text = article.slice(block)
  return (
    block.endToken - block.firstToken > 12 &&
    ENDS_A_SENTENCE.test(text) &&
    !CREDIT.test(text) &&
    !BULLET.test(text)
  )
}

/** A row of results: at least two figures, and nothing that reads like a sentence. */
function looksLikeTableRow(article: Article, block: Block): boolean {
  let figures = 0
  for (let index = block.firstToken; index < block.endToken; index++) {
    const type = article.types[index]
    if (type?.kind === 'number') figures++
    else if (type?.kind === 'word' && !type.isCapitalised && type.lower.length > 3) return false
  }
  return figures >= 2 && figures * 3 >= block.endToken - block.firstToken
}
