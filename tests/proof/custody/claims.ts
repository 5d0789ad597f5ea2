// The claims of the warehouse, "It holds when", at full size. The suite plays the same functions smaller.
import type { Claim } from '../play-claims'
import { labelClaims } from './claims/labels'
import { releaseWalkClaims } from './claims/release-walk'
import { serialClaims } from './claims/serial'
import { speedClaims } from './claims/speed'
import { swappedLabelClaims } from './claims/swapped-labels'
import { varianceClaims } from './claims/variance'
import { wedgeClaims } from './claims/wedge'
import { whereaboutsClaims } from './claims/whereabouts'

export const custodyClaims: readonly Claim[] = [
  ...whereaboutsClaims,
  ...serialClaims,
  ...wedgeClaims,
  ...swappedLabelClaims,
  ...labelClaims,
  ...releaseWalkClaims,
  ...speedClaims,
  ...varianceClaims
]
