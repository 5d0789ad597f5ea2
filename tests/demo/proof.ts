// One thing that the demo claims, and whether it was seen.

export interface Proof {
  claim: string
  holds: boolean
  found: string
}
