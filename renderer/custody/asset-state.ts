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
  SPLIT: { tone: 'neutral', icon: 'leave' },
  WRITTEN_OFF: { tone: 'red', icon: 'leave' }
}

const stepLooks: Readonly<Record<string, { tone: Tone; icon: IconName }>> = {
  'custody.AssetReceived': { tone: 'green', icon: 'box' },
  'custody.AssetMoved': { tone: 'neutral', icon: 'move' },
  'custody.AssetStored': { tone: 'green', icon: 'tag' },
  'custody.AssetRelabelled': { tone: 'amber', icon: 'tag' },
  'custody.AssetSplitOff': { tone: 'neutral', icon: 'unlink' },
  'custody.FundEntryNoted': { tone: 'green', icon: 'money' },
  'custody.LoanProposed': { tone: 'blue', icon: 'file' },
  'custody.LoanApproved': { tone: 'blue', icon: 'approve' },
  'custody.LoanDeclined': { tone: 'red', icon: 'stop' },
  'custody.LoanCancelled': { tone: 'red', icon: 'stop' },
  'custody.AssetLentOut': { tone: 'blue', icon: 'handover' },
  'custody.AssetTakenBack': { tone: 'green', icon: 'handover' },
  'custody.OpeningBegun': { tone: 'amber', icon: 'unlink' },
  'custody.OpeningAttended': { tone: 'amber', icon: 'person' },
  'custody.SealReplaced': { tone: 'blue', icon: 'seal' },
  'custody.ContentTakenOut': { tone: 'amber', icon: 'unlink' },
  'custody.HoldingTransferProposed': { tone: 'blue', icon: 'file' },
  'custody.HoldingTransferApproved': { tone: 'blue', icon: 'approve' },
  'custody.HoldingTransferDeclined': { tone: 'red', icon: 'stop' },
  'custody.HoldingTransferCancelled': { tone: 'red', icon: 'stop' },
  'custody.HoldingTransferred': { tone: 'green', icon: 'handover' },
  'custody.CorrectionProposed': { tone: 'amber', icon: 'file' },
  'custody.CorrectionDeclined': { tone: 'red', icon: 'stop' },
  'custody.AssetCorrected': { tone: 'amber', icon: 'stamp' },
  'custody.AssetValued': { tone: 'blue', icon: 'money' },
  'custody.ReceiptUndone': { tone: 'red', icon: 'stop' },
  'custody.DeliveryCancelled': { tone: 'red', icon: 'stop' },
  'custody.DeliveryOpened': { tone: 'neutral', icon: 'file' },
  'custody.DeliverySigned': { tone: 'blue', icon: 'handover' },
  'custody.LineRejected': { tone: 'red', icon: 'stop' },
  'custody.OutcomeDecided': { tone: 'blue', icon: 'stamp' },
  'custody.MoveOrdered': { tone: 'blue', icon: 'stamp' },
  'custody.MoveOrderCancelled': { tone: 'red', icon: 'stop' },
  'custody.ContainerMoved': { tone: 'neutral', icon: 'move' },
  'custody.OpeningCancelled': { tone: 'red', icon: 'stop' },
  'custody.DoorOpened': { tone: 'neutral', icon: 'key' },
  'custody.DoorClosed': { tone: 'neutral', icon: 'lock' },
  'custody.StockImported': { tone: 'green', icon: 'down' },
  'custody.CountVariancesFound': { tone: 'amber', icon: 'warning' },
  'custody.CountOutcomeConfirmed': { tone: 'blue', icon: 'approve' },
  'custody.AssetReportedLost': { tone: 'red', icon: 'warning' },
  'custody.AssetFoundAgain': { tone: 'green', icon: 'search' },
  'custody.AssetPlaceCorrected': { tone: 'amber', icon: 'move' },
  'custody.DestructionCouncilFormed': { tone: 'blue', icon: 'stamp' },
  'custody.DestructionItemsListed': { tone: 'blue', icon: 'stamp' },
  'custody.DestructionItemScanned': { tone: 'neutral', icon: 'barcode' },
  'custody.DestructionItemRemoved': { tone: 'red', icon: 'stop' },
  'custody.ReleaseCancelled': { tone: 'red', icon: 'stop' },
  'custody.AssetDestroyed': { tone: 'neutral', icon: 'leave' },
  'custody.ReleaseProposed': { tone: 'blue', icon: 'file' },
  'custody.ReleaseApproved': { tone: 'blue', icon: 'approve' },
  'custody.ReleaseDeclined': { tone: 'red', icon: 'stop' },
  'custody.AssetHandedOver': { tone: 'green', icon: 'handover' },
  'custody.IncidentReported': { tone: 'red', icon: 'warning' },
  'custody.AssetMissed': { tone: 'red', icon: 'stop' },
  'custody.FoundNoted': { tone: 'blue', icon: 'tag' },
  'custody.FindRefused': { tone: 'red', icon: 'stop' },
  'custody.LiabilityLaid': { tone: 'amber', icon: 'person' },
  'custody.WriteOffProposed': { tone: 'blue', icon: 'file' },
  'custody.WriteOffChecked': { tone: 'blue', icon: 'check' },
  'custody.WriteOffReturned': { tone: 'red', icon: 'stop' },
  'custody.IncidentClosed': { tone: 'green', icon: 'done' },
  'custody.AssetFound': { tone: 'green', icon: 'done' },
  'custody.AssetWrittenOff': { tone: 'red', icon: 'leave' },
  'custody.AssetRecovered': { tone: 'amber', icon: 'box' },
  'documents.PaperIssued': { tone: 'neutral', icon: 'printer' },
  'funds.AssetBooked': { tone: 'neutral', icon: 'book' }
}

/** The look of one entry in the chain; an unknown kind is drawn plainly. */
export function stepLook(kind: string): { tone: Tone; icon: IconName } {
  return stepLooks[kind] ?? { tone: 'neutral', icon: 'circle' }
}
