// Sealed containers, and their seals opened by two people, for tests.
import type { Staff } from '../../../support/staff'

export interface Sealed {
  placeId: string
  sealNumber: string
}

/** A sealed box in a place. */
export async function sealedBox(staff: Staff, parentId: string, sealNumber: string): Promise<Sealed> {
  const { placeId } = await staff.call('keeper', 'custody.addContainer', {
    parentId,
    name: `Thùng ${sealNumber}`,
    capacity: null
  })
  await sealedBefore(staff, { placeId, sealNumber })
  return { placeId, sealNumber }
}

/** The keeper lists what is in a box, the leader looks into it, the keeper closes it. */
export async function sealedBefore(staff: Staff, sealed: Sealed): Promise<void> {
  const { sealingId } = await staff.call('keeper', 'custody.beginContainerSealing', sealed)
  await staff.call('leader', 'custody.attendContainerSealing', { sealingId })
  await staff.call('keeper', 'custody.sealContainer', { sealingId })
}

export const opening = ({ placeId, sealNumber }: Sealed) => ({
  placeId,
  sealNumber,
  sealIntact: true,
  reason: 'Giám định'
})

/** The keeper begins, the leader attends, the keeper cuts. */
export async function sealOpened(staff: Staff, sealed: Sealed): Promise<void> {
  const { openingId } = await staff.call('keeper', 'custody.beginContainerOpening', opening(sealed))
  await staff.call('leader', 'custody.attendContainerOpening', { openingId })
  await staff.call('keeper', 'custody.openContainerSeal', { openingId })
}
