// Every call of the warehouse, room by room. Nothing enters, leaves or is opened without the head's order
// (TT 04/2023 Art 11.2).
import { assets } from './assets'
import { doors } from './doors'
import { holders } from './holders'
import { places } from './places'
import { receiving } from './receiving'
import { release } from './release'
import { storing } from './storing'

export * from './shapes'
export const custody = {
  ...doors,
  ...holders,
  ...places,
  ...receiving,
  ...storing,
  ...assets,
  ...release
} as const
