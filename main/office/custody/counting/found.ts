// A variance as it is found, before it has its number: the shape that all who look for variances give.
import type { CountedVariance } from '@domain/custody/counting/entries'

export type Found = Omit<CountedVariance, 'number'>

/** Paths of places by id: many things lie in few places. */
export type PathOf = (placeId: string | null) => string
