// How a thing is proposed and handed over in tests: to a party of the case, with both signatures and a photo.
import type { InputOf } from '@shared/contract'
import { debtorNumber, smallPhoto } from './given'
import { people, type Staff } from './staff'

export const judgment = { number: 'Bản án số 47/2026/DS-ST, mục 3', issuedOn: '2026-08-28' }
export const debtorName = 'Đỗ Văn Thắng'

type Signature = InputOf<'custody.handOver'>['signatures'][number]

/** A signature drawn on the screen. */
export function signedBy(side: string, fullName: string, change: Partial<Signature> = {}): Signature {
  return {
    side,
    fullName,
    capacity: '',
    identityNumber: null,
    way: 'SCREEN',
    image: smallPhoto,
    finger: null,
    hand: null,
    witness: '',
    stamped: false,
    ...change
  }
}

/** Everything of it, back to a party of the case. */
export function returnTo(assetId: string, partyId: string): InputOf<'custody.proposeRelease'> {
  return {
    assetId,
    quantity: null,
    outcome: 'RETURNED',
    decision: judgment,
    reason: 'Trả lại chủ sở hữu',
    recipient: { kind: 'PARTY', partyId, mandate: null }
  }
}

export function approval(releaseId: string): InputOf<'custody.decideRelease'> {
  return { releaseId, decision: 'APPROVE', reason: '', handOverAt: null }
}

/** From the keeper of the practice office to the debtor of the main job, sealed and whole. */
export function handedToDebtor(releaseId: string, scannedTag: string): InputOf<'custody.handOver'> {
  return {
    releaseId,
    scannedTag,
    recipientIdentityNumber: debtorNumber,
    condition: 'Như khi nhập kho',
    sealIntact: true,
    carrier: null,
    signatures: [signedBy('GIVER', people.keeper.fullName), signedBy('RECEIVER', debtorName)],
    photos: [smallPhoto]
  }
}

/** The officer has read the decision by which a thing is proposed to leave, and noted it. */
export async function decisionNoted(staff: Pick<Staff, 'call'>, releaseId: string): Promise<void> {
  const { releases } = await staff.call('clerk', 'custody.listReleases', { openOnly: true })
  const release = releases.find((each) => each.releaseId === releaseId)
  if (!release) throw new Error(`${releaseId} is not open`)
  const { assetId } = release.asset
  const { decided } = await staff.call('clerk', 'custody.getAsset', { assetId })
  if (decided !== null) return
  const { outcome } = release
  await staff.call('clerk', 'custody.noteDecision', { assetId, outcome, decision: judgment })
}

/** The decision is noted, and the head orders the thing out. */
export async function orderedOut(
  staff: Pick<Staff, 'call'>,
  releaseId: string,
  change: Partial<InputOf<'custody.decideRelease'>> = {}
): Promise<void> {
  await decisionNoted(staff, releaseId)
  await staff.call('leader', 'custody.decideRelease', { ...approval(releaseId), ...change })
}
