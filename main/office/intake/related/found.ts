// What finders hand to each other: somebody or something with the reasons that speak for it.
import type { Confidence, RelatedReason } from '@shared/contract/related'

/** How sure, and why. */
export interface Likeness {
  confidence: Confidence
  reasons: readonly RelatedReason[]
}

const weights: Readonly<Record<Confidence, number>> = { CERTAIN: 3, LIKELY: 2, POSSIBLE: 1 }

/** Whether it is said to be the same, and not only shown. */
export function isCalled({ confidence }: Likeness): boolean {
  return confidence !== 'POSSIBLE'
}

/** What both say together: the surer one leads, and every reason is kept once. */
export function together(one: Likeness, other: Likeness): Likeness {
  const [first, second] = weights[one.confidence] >= weights[other.confidence] ? [one, other] : [other, one]
  return { confidence: first.confidence, reasons: [...new Set([...first.reasons, ...second.reasons])] }
}

/** The surest first; among equals the order stays. */
export function bySureness(one: Likeness, other: Likeness): number {
  return weights[other.confidence] - weights[one.confidence]
}
