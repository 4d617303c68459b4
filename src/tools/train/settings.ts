import type {Settings} from './learn.ts'

/** What the shipped model is trained with; chosen on EWT dev and a part of the training share of GUM. */
export const SETTINGS: Settings = {
  bits: 17,
  epochs: 6,
  rate: 0.12,
  sparsity: 1.2,
  scale: 16,
  headlines: 25,
  minimum: 3,
  closedFrom: 10,
  leastShare: 0.005
}
