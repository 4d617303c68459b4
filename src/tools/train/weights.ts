/** The weights while they are learnt. */
import {TAGS} from '../../language/tagger/tags.ts'

/** How fast weights move and how hard they are held at zero. */
export interface WeightSettings {
  /** The learning rate; each weight has its own, which falls with what it has seen. */
  readonly rate: number
  /** How much evidence a weight needs before it leaves zero (L1). */
  readonly sparsity: number
}

const TAG_COUNT: number = TAGS.length
/** Tags whose probability is off by less than this are left alone. */
const NEGLIGIBLE = 0.003

/** Follow-the-regularised-leader (McMahan et al. 2013): most weights stay exactly zero, so the model is small. */
export class Weights {
  /** One row after the other, a weight for each tag. */
  readonly values: Float32Array
  private readonly gradients: Float32Array
  private readonly squares: Float32Array
  private readonly settings: WeightSettings

  constructor(size: number, settings: WeightSettings) {
    this.values = new Float32Array(size)
    this.gradients = new Float32Array(size)
    this.squares = new Float32Array(size)
    this.settings = settings
  }

  /** Writes the sums of the first `count` of `rows` to `out`, for the candidates. */
  score(rows: Int32Array, count: number, candidates: Uint8Array, out: Float64Array): void {
    for (const tag of candidates) out[tag] = 0
    for (let index = 0; index < count; index++) {
      const start = (rows[index] ?? 0) * TAG_COUNT
      for (let at = 0; at < candidates.length; at++) {
        const tag = candidates[at] ?? 0
        out[tag] = (out[tag] ?? 0) + (this.values[start + tag] ?? 0)
      }
    }
  }

  /** Moves the weights of those rows towards the right tag, `gold`, given the scores they have now. */
  learn(rows: Int32Array, count: number, gold: number, candidates: Uint8Array, scores: Float64Array): void {
    let highest = -Infinity
    for (const tag of candidates) highest = Math.max(highest, scores[tag] ?? 0)
    let total = 0
    for (const tag of candidates) total += Math.exp((scores[tag] ?? 0) - highest)
    for (const tag of candidates) {
      const gradient = Math.exp((scores[tag] ?? 0) - highest) / total - (tag === gold ? 1 : 0)
      if (Math.abs(gradient) < NEGLIGIBLE) continue
      for (let index = 0; index < count; index++) this.move((rows[index] ?? 0) * TAG_COUNT + tag, gradient)
    }
  }

  private move(at: number, gradient: number): void {
    const {rate, sparsity} = this.settings
    const square = this.squares[at] ?? 0
    const root = Math.sqrt(square + gradient * gradient)
    const drift = ((root - Math.sqrt(square)) / rate) * (this.values[at] ?? 0)
    const sum = (this.gradients[at] ?? 0) + gradient - drift
    this.squares[at] = square + gradient * gradient
    this.gradients[at] = sum
    const excess = Math.abs(sum) - sparsity
    this.values[at] = excess <= 0 ? 0 : (-Math.sign(sum) * excess * rate) / (1 + root)
  }
}
