// The claims of the one-stop desk, "It holds when", at full size. The suite plays the same functions smaller.
import type { Claim } from '../play-claims'
import { deadlineClaims } from './claims/deadlines'
import { fileLifeClaims } from './claims/file-life'
import { idPayloadClaims } from './claims/id-payloads'
import { manifestClaims } from './claims/manifest'
import { nearDuplicateClaims } from './claims/near-duplicates'

export const intakeClaims: readonly Claim[] = [
  ...idPayloadClaims,
  ...deadlineClaims,
  ...nearDuplicateClaims,
  ...manifestClaims,
  ...fileLifeClaims
]
