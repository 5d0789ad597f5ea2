// Many things of one case at once, by the real calls: by one order and one record into a cell, or taken over on paper where
// another keeps them; and how they are asked for and given out together.
import type { InputOf } from '@shared/contract'
import { newId } from '@shared/ids'
import { debtorNumber, smallPhoto } from './given'
import { policeStore, type OpenedStore } from './held-things'
import { debtorName, judgment, signedBy } from './releasing'
import { people, type Staff } from './staff'

const deliveredBy = 'Công an phường Bến Thành'

export interface Made {
  assetId: string
  tag: string
  sealNumber: string | null
}

/** So many things, in a cell with their labels read, or with the police. Every third bears a seal. */
export async function manyThings(
  staff: Staff,
  scene: Pick<OpenedStore, 'caseId' | 'store'>,
  { count, held = false }: { count: number; held?: boolean }
): Promise<Made[]> {
  const holderId = held ? await policeStore(staff) : null
  const taker = held ? 'clerk' : 'keeper'
  const serial = newId().slice(-8)
  const lines = Array.from({ length: count }, (_, index) => ({
    name: `Ống kính số ${index + 1}`,
    kind: 'ORDINARY' as const,
    unit: 'chiếc',
    quantity: 1,
    sealNumber: index % 3 === 0 ? `NP-${serial}-${index}` : null,
    condition: 'Cũ'
  }))
  const { orderId } = await staff.call('leader', 'custody.issueStockInOrder', {
    caseId: scene.caseId,
    reason: 'Vật chứng chuyển giao theo bản án',
    holding: held ? 'HELD_BY_OTHER' : 'OWN_STORE',
    holderId,
    source: 'POLICE',
    seizure: { number: '12/BB-TG', day: '2026-01-15' },
    transferDecision: '',
    deliveredBy,
    delivererIdentity: null,
    introductionLetter: '',
    expected: held ? { day: '2026-11-23', hour: '09:00' } : null,
    lines: lines.map((line) => ({ ...line, decided: null }))
  })
  const made: Made[] = []
  for (const [index, line] of lines.entries()) {
    const { assetId, tag } = await staff.call(taker, 'custody.receiveAsset', {
      orderId,
      lineNumber: index + 1,
      ...line,
      conditionSame: true,
      sealIntact: line.sealNumber === null ? null : true,
      details: {},
      contents:
        line.sealNumber === null ? [] : [{ name: line.name, unit: 'chiếc', quantity: 1, condition: 'Cũ' }],
      expiresOn: null,
      placeId: held ? null : (scene.store.cells[0]?.placeId ?? null),
      bookPriceDong: '0',
      photos: [smallPhoto],
      proofs: []
    })
    made.push({ assetId, tag, sealNumber: line.sealNumber })
  }
  const { deliveryId } = await staff.call(taker, 'custody.openDelivery', { orderId, place: 'Kho 1' })
  const stamped = { stamped: held }
  await staff.call(taker, 'custody.signDelivery', {
    deliveryId,
    signatures: [
      signedBy('GIVER', deliveredBy, stamped),
      signedBy('RECEIVER', people[taker].fullName, stamped)
    ]
  })
  const placeTag = scene.store.cells[0]?.tag ?? ''
  for (const { assetId, tag } of held ? [] : made) {
    await staff.call('keeper', 'custody.storeAsset', { assetId, scannedTag: tag, placeTag })
  }
  return made
}

/** All of them back to a party of the case. */
export function returnOfAll(
  things: readonly Pick<Made, 'assetId'>[],
  partyId: string
): InputOf<'custody.proposeReleases'> {
  return {
    lines: things.map(({ assetId }) => ({ assetId, quantity: null })),
    outcome: 'RETURNED',
    decision: judgment,
    reason: 'Trả lại chủ sở hữu',
    recipient: { kind: 'PARTY', partyId, mandate: null }
  }
}

export function lotApproval(lotId: string): InputOf<'custody.decideReleaseLot'> {
  return { lotId, decision: 'APPROVE', reason: '', handOverAt: null, takenOut: [] }
}

/** From the keeper of the practice office to the debtor, every label read, every seal whole. */
export function lotToDebtor(
  lotId: string,
  lines: readonly (Pick<Made, 'tag' | 'sealNumber'> & { releaseId: string })[]
): InputOf<'custody.handOverLot'> {
  return {
    lotId,
    lines: lines.map(({ releaseId, tag, sealNumber }) => ({
      releaseId,
      scannedTag: tag,
      condition: null,
      sealIntact: sealNumber === null ? null : true,
      photos: []
    })),
    recipientIdentityNumber: debtorNumber,
    condition: 'Như khi nhập kho',
    carrier: null,
    signatures: [signedBy('GIVER', people.keeper.fullName), signedBy('RECEIVER', debtorName)],
    photos: [smallPhoto]
  }
}

/** Asked for by the keeper; the lines with what is needed to give each out. */
export async function proposedLot(staff: Staff, scene: OpenedStore, count = 3) {
  const things = await manyThings(staff, scene, { count })
  const asked = returnOfAll(things, scene.debtorId)
  const { lotId, lines } = await staff.call('keeper', 'custody.proposeReleases', asked)
  return {
    lotId,
    lines: lines.map((line, index) => ({ ...line, sealNumber: things[index]?.sealNumber ?? null }))
  }
}

export async function approvedLot(staff: Staff, scene: OpenedStore, count = 3) {
  const lot = await proposedLot(staff, scene, count)
  await staff.call('leader', 'custody.decideReleaseLot', lotApproval(lot.lotId))
  return lot
}
