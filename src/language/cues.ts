/**
 * Cheap signs that a costly pattern may fit. An article asks hundreds of patterns of which few fit anything in it, and
 * making one takes longer than all that it is then asked; so whoever has one that seldom fits asks first for what each of
 * its matches must hold.
 */

/** Whether a text holds one of these, whole or within a word; capitals count. */
export function holdsAny(text: string, cues: readonly string[]): boolean {
  return cues.some((cue) => text.includes(cue))
}

/** A pattern that is made for the first text that it may fit. */
export class LatePattern {
  private readonly source: string
  private readonly cues: readonly string[]
  private readonly flags: string
  private pattern: RegExp | undefined

  /**
   * @param cues one of them stands in every text that fits; without any, all texts may fit
   * @param flags none that remember a place (g, y)
   */
  constructor(source: string, cues: readonly string[] = [], flags = '') {
    this.source = source
    this.cues = cues
    this.flags = flags
  }

  exec(text: string): RegExpExecArray | null {
    if (this.cues.length > 0 && !holdsAny(text, this.cues)) return null
    return (this.pattern ??= new RegExp(this.source, this.flags)).exec(text)
  }
}
