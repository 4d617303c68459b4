/**
 * Words typed for others, and the company that gives them away, as patterns of token-pattern.ts around the word:
 *
 *     change > charge: in|take _ of ; free of _       "in change of" was meant to be "in charge of"
 *     ours our > hours/hour: few|several _            two slips, each with a word of its own
 */
import {WordTable} from '../language/word-table.ts'
import {PatternReader, type TokenPattern} from './token-pattern.ts'
import type {Token} from './token.ts'

/** One line of such a list. */
export interface SlipFrame {
  readonly typed: readonly string[]
  /** One word, or as many as were typed. */
  readonly meant: readonly string[]
  /** Patterns parted by “ ; ”, each of which is enough. */
  readonly where: string
}

/** Takes apart what stands before the colon of a line. */
export function slipFrame(head: string, where: string): SlipFrame {
  const [typed = '', meant = ''] = head.split(' > ')
  return {typed: typed.split(' '), meant: meant.split('/'), where}
}

export class SlipFrames {
  private readonly table: WordTable<SlipFrame>
  private readonly reader: PatternReader
  private readonly compiled = new Map<SlipFrame, readonly TokenPattern[]>()

  /** @param text a word table of frames by the words that were typed */
  constructor(text: string, groups: Readonly<Record<string, string>>) {
    this.table = new WordTable(text)
    this.reader = new PatternReader({groups})
  }

  has(word: string): boolean {
    return this.table.has(word)
  }

  /** The word that was meant, where the company of this one gives it away. */
  meantAt(token: Token): string | undefined {
    const frame = this.table.at(token.lower).find((each) => this.patternsOf(each).some((fits) => fits(token)))
    return frame?.meant[frame.typed.indexOf(token.lower)] ?? frame?.meant[0]
  }

  private patternsOf(frame: SlipFrame): readonly TokenPattern[] {
    let patterns = this.compiled.get(frame)
    if (patterns === undefined) {
      patterns = this.reader.patterns(frame.where.split(' ; '))
      this.compiled.set(frame, patterns)
    }
    return patterns
  }
}
