import type {Settings} from './perceptron.ts'

/** What the shipped model is trained with; chosen on EWT dev and a part of the training share of GUM. */
export const SETTINGS: Settings = {
  bits: 17,
  epochs: 8,
  margin: 6,
  scale: 6,
  drop: 1,
  minimum: 2,
  closedFrom: 10,
  leastShare: 0.005
}
