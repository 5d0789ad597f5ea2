// How far a way out or a destruction has come before the call that a test is about.
import type { InputOf } from '@shared/contract'
import { smallPhoto } from '../../support/given'
import { openedStore, thingInStore } from '../../support/held-things'
import { judgment, orderedOut, returnTo, signedBy } from '../../support/releasing'
import type { Staff } from '../../support/staff'
import { councilThere } from '../../support/witnessing'

const members = ['Phạm Văn Hòa', 'Cao Thị Tài', 'Lê Văn Chuyên']

export async function decidedThing(staff: Staff): Promise<InputOf<'custody.noteDecision'>> {
  const { assetId } = await thingInStore(staff, await openedStore(staff))
  return { assetId, outcome: 'RETURNED', decision: judgment }
}

/** A thing that was ordered to be destroyed. */
export async function orderedDestruction(staff: Staff) {
  const thing = await thingInStore(staff, await openedStore(staff))
  const { releaseId } = await staff.call('keeper', 'custody.proposeRelease', {
    ...returnTo(thing.assetId, ''),
    outcome: 'DESTROYED',
    recipient: { kind: 'COUNCIL' }
  })
  await orderedOut(staff, releaseId)
  return { ...thing, releaseId }
}

export function councilOver(releaseId: string): InputOf<'custody.formCouncil'> {
  return {
    decision: { number: '40/QĐ-THADS', issuedOn: '2026-11-23' },
    members: members.map((fullName) => ({ fullName, body: 'Cơ quan', capacity: 'Thành viên' })),
    procuracy: { number: '15/GM-THADS', issuedOn: '2026-11-23' },
    method: 'BURNING',
    methodNote: '',
    place: 'Bãi xử lý',
    releaseIds: [releaseId]
  }
}

export async function formedCouncil(staff: Staff) {
  const ordered = await orderedDestruction(staff)
  const { councilId } = await staff.call('leader', 'custody.formCouncil', councilOver(ordered.releaseId))
  return { ...ordered, councilId }
}

export async function readCouncil(staff: Staff): Promise<InputOf<'custody.closeDestruction'>> {
  const { councilId, tag } = await formedCouncil(staff)
  await staff.call('keeper', 'custody.scanForDestruction', { councilId, scannedTag: tag })
  await councilThere(staff, councilId)
  return {
    councilId,
    method: 'BURNING',
    methodNote: '',
    condition: 'Đúng như niêm phong',
    signatures: members.map((fullName) => signedBy('COUNCIL', fullName)),
    photos: [smallPhoto]
  }
}
