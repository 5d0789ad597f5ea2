// How the states of an asset look, and how the steps of its chain of custody do.
import type { OutputOf } from '@shared/contract'
import type { IconName } from '../ui/icon'
import type { Tone } from '../ui/state-tag'

export type Asset = OutputOf<'custody.getAsset'>
export type AssetSummary = OutputOf<'custody.listAssets'>['assets'][number]
export type Release = OutputOf<'custody.listReleases'>['releases'][number]

export const assetLooks: Record<AssetSummary['state'], { tone: Tone; icon: IconName }> = {
  RECEIVED: { tone: 'amber', icon: 'tag' },
  IN_OWN_STORE: { tone: 'green', icon: 'done' },
  HELD_BY_OTHER: { tone: 'green', icon: 'building' },
  LENT_OUT: { tone: 'blue', icon: 'clock' },
  MISSING: { tone: 'red', icon: 'stop' },
  RELEASE_PROPOSED: { tone: 'blue', icon: 'clock' },
  OUT_ORDERED: { tone: 'amber', icon: 'handover' },
  RETURNED: { tone: 'neutral', icon: 'leave' },
  CONFISCATED: { tone: 'neutral', icon: 'leave' },
  DESTROYED: { tone: 'neutral', icon: 'leave' },
  SOLD: { tone: 'neutral', icon: 'leave' },
  TRANSFERRED: { tone: 'neutral', icon: 'leave' },
  SPLIT: { tone: 'neutral', icon: 'leave' }
}

const stepLooks: Readonly<Record<string, { tone: Tone; icon: IconName }>> = {
  'custody.AssetReceived': { tone: 'green', icon: 'box' },
  'custody.AssetMoved': { tone: 'neutral', icon: 'move' },
  'custody.ReleaseProposed': { tone: 'blue', icon: 'file' },
  'custody.ReleaseApproved': { tone: 'blue', icon: 'approve' },
  'custody.ReleaseDeclined': { tone: 'red', icon: 'stop' },
  'custody.AssetHandedOver': { tone: 'green', icon: 'handover' },
  'documents.PaperIssued': { tone: 'neutral', icon: 'printer' },
  'funds.AssetBooked': { tone: 'neutral', icon: 'book' }
}

/** The look of one entry in the chain; an unknown kind is drawn plainly. */
export function stepLook(kind: string): { tone: Tone; icon: IconName } {
  return stepLooks[kind] ?? { tone: 'neutral', icon: 'circle' }
}
