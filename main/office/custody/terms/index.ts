// The warnings of this room, for the list of all: what falls due by a period that the office has set, and what the books
// say that nobody has seen.
import type { AlertSource } from '../assets/alert-source'
import { bookAlerts } from './book-alerts'
import { councilsDue } from './councils-due'
import { heldLong } from './held-long'
import { heldReviews } from './held-reviews'
import { uncollected } from './uncollected'

export const termAlerts: readonly AlertSource[] = [
  ...bookAlerts,
  councilsDue,
  heldReviews,
  heldLong,
  uncollected
]
